//! Exports: what goes out of one engine comes into the other the same, byte for byte, whatever it is; and
//! what is no export is refused without a trace.

use std::collections::BTreeMap;
use std::io::Cursor;

use jiff::Timestamp;
use meanwhile_core::fact::{
    Channel, Debrief, Evidence, Fact, FactKind, Interview, Outcome, Purpose, Remark, Sent, Standing,
};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::settings::Settings;
use meanwhile_core::time::Zone;
use meanwhile_store::{
    Alias, AliasKey, AliasKind, Authentication, Batch, CalendarEntry, Change, Direction,
    EXPORT_FORMAT, Filing, Import, ImportId, ImportState, Mailbox, Message, MessageState, Proposal,
    ProposalId, ProposalState, Store, StoreError, UserId,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use crate::place::{Engine, Place, run};
use crate::sample::{action, application, batch, employer, fact, message, moment, person, trio};

async fn export(store: &Store, user: UserId) -> String {
    let mut out = Vec::new();
    store.of(user).export(&mut out).await.unwrap();
    String::from_utf8(out).unwrap()
}

async fn import(store: &Store, user: UserId, document: &str) -> Result<(), StoreError> {
    let document = Cursor::new(document.to_owned().into_bytes());
    store.of(user).import(document).await
}

/// Any text, most of it odd.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,20}",
        Just("line\r\nbreak \u{202e} \u{feff} \"quote\" \\ {[".to_owned()),
        any::<String>().prop_map(|text| text.replace('\0', "")),
    ]
}

fn any_moment() -> impl Strategy<Value = Timestamp> {
    // To the nanosecond, from the year 1 to the end of 9998.
    (-62_135_596_800_i64..253_370_764_800, 0_i32..1_000_000_000)
        .prop_map(|(second, nanosecond)| Timestamp::new(second, nanosecond).unwrap())
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((text(), inner), 0..4).prop_map(|pairs| pairs.into_iter().collect()),
        ]
    })
}

fn kind() -> impl Strategy<Value = FactKind> {
    prop_oneof![
        Just(FactKind::Applied),
        Just(FactKind::Reopened),
        text().prop_map(|text| FactKind::DebriefLine { text }),
        text().prop_map(|text| FactKind::Accomplishment { text }),
        any_moment().prop_map(|until| FactKind::Snoozed { until }),
        any::<bool>().prop_map(|door_open| FactKind::Closed {
            outcome: Outcome::Quiet,
            door_open
        }),
        (any_moment(), any::<bool>()).prop_map(|(ends_at, cancelled)| {
            FactKind::Interview(Interview {
                ends_at,
                zone: Zone::parse("Asia/Tokyo"),
                people: vec![PersonId::from_u128(7)],
                stage: Default::default(),
                format: Default::default(),
                decided_same_day: false,
                cancelled,
                calendar: None,
                arranged_at: cancelled.then_some(ends_at),
            })
        }),
        (text(), any::<u128>()).prop_map(|(words, to)| {
            FactKind::Sent(Sent {
                purpose: Purpose::CheckIn,
                to: vec![PersonId::from_u128(to)],
                channel: Channel::Letter,
                message_id: Some(words),
                shared: Vec::new(),
                overrode: Vec::new(),
                asks_move: None,
                unread: false,
            })
        }),
        (vec(text(), 0..3), any_moment()).prop_map(|(texts, moment)| {
            let remark = |text| Remark { text, person: None };
            FactKind::Debrief(Box::new(Debrief {
                high_points: texts.into_iter().map(remark).collect(),
                finished_at: Some(moment),
                ..Debrief::default()
            }))
        }),
    ]
}

fn any_fact() -> impl Strategy<Value = Fact> {
    let ids = (
        any::<u128>(),
        1..6_u128,
        proptest::option::of(any::<u128>()),
    );
    (ids, any_moment(), any_moment(), text(), kind()).prop_map(
        |((id, application, supersedes), at, recorded_at, words, kind)| Fact {
            id: FactId::from_u128(id),
            application: ApplicationId::from_u128(application),
            at,
            recorded_at,
            standing: if id % 2 == 0 {
                Standing::Proposed
            } else {
                Standing::Confirmed
            },
            supersedes: supersedes.map(FactId::from_u128),
            evidence: (id % 3 == 0).then(|| {
                Box::new(Evidence {
                    source: "uid:1".to_owned(),
                    words,
                    confidence: 61,
                })
            }),
            kind,
        },
    )
}

fn any_message() -> impl Strategy<Value = Message> {
    let texts = (text(), text(), text(), text());
    let filing = (
        0..4_u8,
        proptest::option::of(1..6_u128),
        json_value(),
        json_value(),
    );
    (texts, filing, any_moment(), any::<i32>(), vec(text(), 0..3)).prop_map(
        |(
            (key, subject, text, name),
            (state, application, assignment, reading),
            date,
            offset,
            to,
        )| {
            let state = [
                MessageState::Assigned,
                MessageState::Ambiguous,
                MessageState::Unassigned,
                MessageState::Dismissed,
            ][usize::from(state)];
            let mailbox = |name| Mailbox {
                name,
                address: "a@b.example".to_owned(),
            };
            Message {
                thread: key.clone(),
                key,
                direction: if offset % 2 == 0 {
                    Direction::In
                } else {
                    Direction::Out
                },
                date,
                utc_offset_seconds: offset,
                from: mailbox(name),
                to: to.into_iter().map(mailbox).collect(),
                subject,
                newest_text: text.clone(),
                text,
                source: String::new(),
                reply_to: None,
                authentication: match offset % 3 {
                    0 => None,
                    1 => Some(Authentication::Passed),
                    _ => Some(Authentication::Failed),
                },
                filing: Filing {
                    state,
                    application: application.map(ApplicationId::from_u128),
                    assignment,
                    reading,
                },
            }
        },
    )
}

fn other_change() -> impl Strategy<Value = Change> {
    let id = any::<u128>();
    prop_oneof![
        (
            text(),
            proptest::option::of(text()),
            any::<u32>(),
            json_value()
        )
            .prop_map(|(uid, recurrence_id, sequence, body)| {
                let recurrence_id = recurrence_id.filter(|id| !id.is_empty());
                Change::PutCalendarEntries(vec![CalendarEntry {
                    uid,
                    recurrence_id,
                    sequence,
                    body,
                }])
            }),
        (id, text(), json_value(), any_moment(), any::<u64>()).prop_map(
            |(id, source, checkpoint, started_at, size)| {
                Change::PutImport(Import {
                    id: ImportId::from_u128(id),
                    source,
                    identity: String::new(),
                    size: Some(size),
                    checkpoint,
                    counts: BTreeMap::from([("read".to_owned(), size)]),
                    state: ImportState::Interrupted,
                    started_at,
                    finished_at: None,
                    after_action: None,
                })
            }
        ),
        (text(), id, any_moment()).prop_map(|(text, employer, learnt_at)| {
            Change::PutAlias(Alias {
                seen: AliasKey {
                    kind: AliasKind::Text,
                    text,
                },
                employer: Some(EmployerId::from_u128(employer)),
                application: None,
                learnt_at,
            })
        }),
        (id, text(), json_value(), any_moment()).prop_map(|(id, kind, body, created_at)| {
            Change::PutProposals(vec![Proposal {
                id: ProposalId::from_u128(id),
                kind,
                state: ProposalState::Open,
                application: Some(ApplicationId::from_u128(id)),
                body,
                created_at,
            }])
        }),
        text().prop_map(|name| {
            let mut changed = employer(1);
            changed.name = name;
            Change::PutEmployer(changed)
        }),
        (1..6_u128).prop_map(|id| Change::RemoveApplication(ApplicationId::from_u128(id))),
        (1..6_u128).prop_map(|id| Change::RemovePerson(PersonId::from_u128(id))),
        text().prop_map(|name| {
            let mut settings = Settings::in_zone(Zone::parse("America/New_York").unwrap());
            settings.seeker.name = name;
            Change::SetSettings(Box::new(settings))
        }),
        any_moment().prop_map(|at| Change::SetWake(Some(at))),
    ]
}

/// The batches of a whole history; the first makes the applications that the others speak of.
fn history() -> impl Strategy<Value = Vec<Batch>> {
    let facts = vec(any_fact(), 0..12);
    let messages = vec(any_message(), 0..8);
    (facts, messages, vec(other_change(), 0..12)).prop_map(|(facts, messages, others)| {
        let first = (1..6).flat_map(trio).collect();
        vec![
            action("first", first),
            action("facts", vec![Change::AddFacts(facts)]),
            batch(vec![Change::PutMessages(messages)]),
            action("others", others),
        ]
    })
}

#[test]
fn what_goes_out_of_one_engine_comes_into_the_other_the_same() {
    run(async {
        let places = (
            Place::new(Engine::Sqlite).await,
            Place::new(Engine::Postgres).await,
        );
        let (sqlite, postgres) = (places.0.open().await, places.1.open().await);
        let mut runner = TestRunner::new(Config {
            cases: 48,
            failure_persistence: None,
            ..Config::default()
        });
        let strategy = history();
        for case in 0..48 {
            // The runner only makes values here: it cannot wait for a store.
            let history = strategy.new_tree(&mut runner).unwrap().current();
            let (from, to) = if case % 2 == 0 {
                (&sqlite, &postgres)
            } else {
                (&postgres, &sqlite)
            };
            there_and_back(from, to, case, &history).await;
        }
    });
}

async fn there_and_back(from: &Store, to: &Store, case: u128, history: &[Batch]) {
    let user = UserId::from_u128(1_000 + case);
    let other = UserId::from_u128(2_000 + case);
    from.add_user(user).await.unwrap();
    to.add_user(user).await.unwrap();
    from.add_user(other).await.unwrap();
    for batch in history {
        from.of(user).commit(batch).await.unwrap();
    }
    let out = export(from, user).await;
    assert!(serde_json::from_str::<Value>(&out).is_ok());
    import(to, user, &out)
        .await
        .unwrap_or_else(|error| panic!("{error}\n{out}"));
    let back = export(to, user).await;
    assert!(out == back, "not the same:\n{out}\n{back}");
    let before = from.of(user).desk().await.unwrap();
    assert_eq!(to.of(user).desk().await.unwrap(), before);
    let counts = from.of(user).counts().await.unwrap();
    assert_eq!(to.of(user).counts().await.unwrap(), counts);
    // And into another user of the same engine.
    import(from, other, &back).await.unwrap();
    assert!(export(from, other).await == out);
}

#[test]
fn a_long_export_is_written_and_read_in_pieces() {
    run(async {
        for engine in [Engine::Sqlite, Engine::Postgres] {
            let place = Place::new(engine).await;
            let (store, user) = place.open_with_user().await;
            let mut changes = trio(1);
            // More than are held in memory at once, in both lists.
            changes.push(Change::AddFacts(
                (0..1_203).map(|number| fact(1, number)).collect(),
            ));
            changes.push(Change::PutMessages((0..1_203).map(message).collect()));
            store.of(user).commit(&batch(changes)).await.unwrap();
            let out = export(&store, user).await;
            let read: Value = serde_json::from_str(&out).unwrap();
            assert_eq!(read["facts"].as_array().map(Vec::len), Some(1_203));
            assert_eq!(read["messages"].as_array().map(Vec::len), Some(1_203));
            let other = UserId::from_u128(9);
            store.add_user(other).await.unwrap();
            import(&store, other, &out).await.unwrap();
            assert!(export(&store, other).await == out);
        }
    });
}

#[test]
fn what_is_no_export_is_refused_without_a_trace() {
    run(async {
        for engine in [Engine::Sqlite, Engine::Postgres] {
            let place = Place::new(engine).await;
            let (store, user) = place.open_with_user().await;
            let full = {
                let other = UserId::from_u128(9);
                store.add_user(other).await.unwrap();
                let mut changes = trio(1);
                changes.push(Change::AddFacts(vec![fact(1, 1)]));
                store
                    .of(other)
                    .commit(&action("first", changes))
                    .await
                    .unwrap();
                export(&store, other).await
            };
            let empty = export(&store, user).await;
            let head = r#"{"format": "meanwhile-export", "version": 1"#;
            let missing_employer = serde_json::to_string(&application(3)).unwrap();
            let documents = [
                (String::new(), "EOF"),
                ("[]".to_owned(), "an export"),
                ("{}".to_owned(), "format"),
                (r#"{"format": "other"}"#.to_owned(), "format"),
                (r#"{"format": "meanwhile-export"}"#.to_owned(), "version"),
                (
                    full.replace("\"version\": 1", "\"version\": 2"),
                    "version 2",
                ),
                (format!("{head}, \"future\": []}}"), "unknown part `future`"),
                (full[..full.len() / 2].to_owned(), "EOF"),
                (format!("{full} more"), "trailing"),
                (
                    full.replace("\"kind\":\"accomplishment\"", "\"kind\":\"miracle\""),
                    "miracle",
                ),
            ];
            for (document, cause) in documents {
                let error = import(&store, user, &document).await.unwrap_err();
                assert!(matches!(error, StoreError::NotAnExport { .. }), "{error}");
                assert!(error.to_string().contains(cause), "{error}");
                assert_eq!(export(&store, user).await, empty);
            }
            let broken = format!(
                "{head}, \"applications\": [{{\"revision\":1,\"record\":{missing_employer}}}]}}"
            );
            let error = import(&store, user, &broken).await.unwrap_err();
            assert!(
                matches!(error, StoreError::BrokenReference { .. }),
                "{error}"
            );
            assert_eq!(export(&store, user).await, empty);
            let error = import(&store, UserId::from_u128(9), &full)
                .await
                .unwrap_err();
            assert!(matches!(error, StoreError::NotEmpty), "{error}");
            let error = import(&store, UserId::from_u128(8), &full)
                .await
                .unwrap_err();
            assert!(matches!(error, StoreError::NoSuchUser(_)), "{error}");
            import(&store, user, &full).await.unwrap();
            assert_eq!(export(&store, user).await, full);
        }
    });
}

#[test]
fn the_description_names_every_part() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let (store, user) = place.open_with_user().await;
        let mut changes = trio(1);
        changes.push(Change::PutPerson(person(1)));
        store.of(user).commit(&batch(changes)).await.unwrap();
        let out: Value = serde_json::from_str(&export(&store, user).await).unwrap();
        let parts: Vec<&String> = out.as_object().unwrap().keys().collect();
        assert_eq!(parts.len(), 16);
        for part in parts {
            assert!(EXPORT_FORMAT.contains(&format!("`{part}`")), "{part}");
        }
        assert_eq!(out["wake_at"], json!(null));
        assert_eq!(out["employers"][0]["record"]["name"], employer(1).name);
        assert_eq!(moment(0).to_string(), "2026-01-05T09:00:00Z");
    });
}
