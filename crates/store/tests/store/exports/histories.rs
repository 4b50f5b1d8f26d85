//! Histories that may be: what a seeker recorded, and what was found for them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use meanwhile_core::fact::{
    Channel, Debrief, Evidence, Fact, FactKind, Interview, Outcome, Purpose, Remark, Sent, Standing,
};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::settings::Settings;
use meanwhile_core::time::Zone;
use meanwhile_store::{
    Alias, AliasKey, AliasKind, Authentication, Batch, CalendarEntry, Change, Direction, Filing,
    Import, ImportId, ImportState, Mailbox, Message, MessageState, Proposal, ProposalId,
    ProposalState,
};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use crate::sample::{action, batch, employer, trio};

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
            door_open,
            day_unknown: door_open,
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
                called_off: None,
                calendar: None,
                arranged_at: cancelled.then_some(ends_at),
                hour_unknown: cancelled,
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
pub(super) fn history() -> impl Strategy<Value = Vec<Batch>> {
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
