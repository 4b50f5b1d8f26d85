//! Exports: what goes out of one engine comes into the other the same, byte for byte, whatever it is; and
//! what is no export is refused without a trace.

mod histories;

use std::io::Cursor;

use histories::history;
use meanwhile_store::{Batch, Change, EXPORT_FORMAT, Store, StoreError, UserId};
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
