//! A whole import of a small hand-written mailbox: what belongs where, which interviews stand, what stays out.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use meanwhile_engine::import::{ImportError, ImportReport, Options, Progress, Stage, run};
use meanwhile_engine::{Location, OpenOptions};
use meanwhile_store::{ImportState, Store};
use serde_json::Value;

/// Beginnings of message ids and the application they belong to.
const BELONGS: &[(&str, &str)] = &[
    ("bw-", "Brightwater Health"),
    ("nl-", "Northwind Labs"),
    ("nt-", "Northwind Traders"),
    ("bf-", "Blue Fig Kitchen"),
    ("ks-", "Kita Sonnenhof"),
    ("hs-", "Lakeshore Museum"),
];

fn sources(names: &[&str]) -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/small-search");
    names.iter().map(|name| folder.join(name)).collect()
}

fn options() -> Options {
    Options {
        me: vec!["sam.bell@mailbox.example".to_owned()],
        ..Options::default()
    }
}

async fn import(
    store: &Store,
    names: &[&str],
    options: &Options,
) -> Result<ImportReport, ImportError> {
    let user = store.sole_user().await.unwrap();
    run(
        &store.of(user),
        &sources(names),
        options,
        "2026-03-01T09:00:00Z".parse().unwrap(),
        &mut |_| {},
    )
    .await
}

/// What an export holds of applications, messages and interviews, as somebody who counts would read it.
#[derive(Debug, PartialEq)]
struct View {
    employers: BTreeMap<String, String>,
    messages: Vec<Value>,
    interviews: Vec<Value>,
}

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_default()
}

async fn view(store: &Store) -> View {
    let user = store.sole_user().await.unwrap();
    let mut bytes = Vec::new();
    store.of(user).export(&mut bytes).await.unwrap();
    let export: Value = serde_json::from_slice(&bytes).unwrap();
    let list = |name: &str| export[name].as_array().unwrap().clone();
    let records = |name: &str| {
        list(name)
            .into_iter()
            .map(|stored| stored["record"].clone())
    };
    let names: BTreeMap<String, String> = records("employers")
        .map(|one| (text(&one, "id").to_owned(), text(&one, "name").to_owned()))
        .collect();
    View {
        employers: records("applications")
            .map(|one| {
                let employer = names[text(&one, "employer")].clone();
                (text(&one, "id").to_owned(), employer)
            })
            .collect(),
        messages: list("messages"),
        interviews: list("interviews"),
    }
}

async fn memory() -> Store {
    Store::open(&Location::Memory, OpenOptions::default())
        .await
        .unwrap()
}

const ALL: &[&str] = &["inbox.mbox", "sent.mbox", "calendar.ics"];

#[tokio::test]
async fn every_message_goes_where_it_belongs() {
    let store = memory().await;
    let report = import(&store, ALL, &options()).await.unwrap();
    assert_eq!(report.messages, 38);
    assert!(
        !report.findings.is_empty(),
        "the broken messages are findings"
    );
    let view = view(&store).await;
    for message in &view.messages {
        let id = text(message, "message_id");
        let Some((_, expected)) = BELONGS.iter().find(|(start, _)| id.starts_with(start)) else {
            continue;
        };
        let found = view.employers.get(text(message, "application"));
        assert_eq!(
            found.map(String::as_str),
            Some(*expected),
            "{id} {}",
            message["assignment"]
        );
    }
    let belongs = |message: &&Value| {
        let id = text(message, "message_id");
        BELONGS.iter().any(|(start, _)| id.starts_with(start))
    };
    assert_eq!(view.messages.iter().filter(belongs).count(), 25);
    let noise = |message: &&Value| text(message, "message_id").starts_with("n-");
    assert!(
        view.messages
            .iter()
            .filter(noise)
            .all(|message| text(message, "application").is_empty())
    );
    assert_eq!(view.employers.len(), 6, "{:#?}", view.employers);
}

#[tokio::test]
async fn the_interviews_that_were_agreed_stand_and_no_others() {
    let store = memory().await;
    import(&store, ALL, &options()).await.unwrap();
    let view = view(&store).await;
    let mut shown: Vec<(String, bool)> = view
        .interviews
        .iter()
        .map(|interview| {
            (
                text(interview, "start").to_owned(),
                interview["cancelled"] == true,
            )
        })
        .collect();
    shown.sort();
    assert_eq!(
        shown,
        [
            ("2026-01-22T15:00:00Z".to_owned(), false),
            ("2026-01-28T11:30:00Z".to_owned(), false),
            ("2026-01-29T13:00:00Z".to_owned(), true),
            ("2026-02-09T09:00:00Z".to_owned(), false),
        ]
    );
    let of_calendar = |interview: &&Value| interview["uid"].is_string();
    let first = view.interviews.iter().find(of_calendar).unwrap();
    let people = first["people"].as_array().unwrap();
    let address = "dana.reyes@brightwaterhealth.example";
    assert!(people.iter().any(|person| person["address"] == address));
}

#[tokio::test]
async fn noise_never_reaches_the_store() {
    let store = memory().await;
    let report = import(&store, ALL, &options()).await.unwrap();
    let view = view(&store).await;
    for quiet in [
        "n-1@", "n-2@", "n-3@", "n-4@", "n-5@", "n-6@", "n-7@", "n-8@", "n-10@", "n-11@",
    ] {
        assert!(
            view.messages
                .iter()
                .all(|message| !text(message, "message_id").starts_with(quiet)),
            "{quiet}"
        );
    }
    assert!(report.noise >= 10);
}

#[tokio::test]
async fn importing_again_changes_nothing() {
    let store = memory().await;
    import(&store, ALL, &options()).await.unwrap();
    let before = view(&store).await;
    let again = import(&store, ALL, &options()).await.unwrap();
    assert_eq!(
        (again.facts, again.applications, again.interviews),
        (0, 0, 0)
    );
    assert_eq!(view(&store).await, before);
}

#[tokio::test]
async fn a_later_import_goes_on_from_an_earlier_one() {
    let store = memory().await;
    import(&store, &["sent.mbox"], &options()).await.unwrap();
    import(&store, &["inbox.mbox", "calendar.ics"], &options())
        .await
        .unwrap();
    let view = view(&store).await;
    let german: BTreeSet<_> = view
        .messages
        .iter()
        .filter(|message| text(message, "message_id").starts_with("ks-"))
        .map(|message| text(message, "application"))
        .collect();
    assert_eq!(german.len(), 1, "letters and answers of two imports meet");
}

#[tokio::test]
async fn the_seeker_is_found_out_when_nobody_says() {
    let store = memory().await;
    let report = import(&store, ALL, &Options::default()).await.unwrap();
    assert_eq!(report.me, ["sam.bell@mailbox.example"]);
}

#[tokio::test]
async fn a_stopped_import_says_so_and_can_be_taken_up() {
    let store = memory().await;
    let stopped = Options {
        cancel: AtomicBool::new(true),
        ..options()
    };
    assert!(matches!(
        import(&store, ALL, &stopped).await,
        Err(ImportError::Cancelled)
    ));
    let user = store.sole_user().await.unwrap();
    let imports = store.of(user).imports().await.unwrap();
    assert!(
        imports
            .iter()
            .all(|import| import.state == ImportState::Interrupted)
    );
    assert_eq!(
        import(&store, ALL, &options()).await.unwrap().applications,
        6
    );
}

#[tokio::test]
async fn an_import_that_is_stopped_while_it_stores_is_completed_by_the_next() {
    let (whole, store) = (memory().await, memory().await);
    import(&whole, ALL, &options()).await.unwrap();
    let user = store.sole_user().await.unwrap();
    let stopped = options();
    let now = "2026-03-01T09:00:00Z".parse().unwrap();
    let mut stop = |progress: &Progress| {
        if progress.stage == Stage::Storing {
            stopped.cancel.store(true, Ordering::Relaxed);
        }
    };
    let ended = run(&store.of(user), &sources(ALL), &stopped, now, &mut stop).await;
    assert!(matches!(ended, Err(ImportError::Cancelled)), "{ended:?}");
    import(&store, ALL, &options()).await.unwrap();
    assert_eq!(view(&store).await, view(&whole).await);
}

#[tokio::test]
async fn a_missing_source_stores_nothing() {
    let store = memory().await;
    assert!(matches!(
        import(&store, &["nowhere.mbox"], &options()).await,
        Err(ImportError::Source { .. })
    ));
    assert!(matches!(
        import(&store, &[], &options()).await,
        Err(ImportError::NoSource)
    ));
    assert!(view(&store).await.messages.is_empty());
}

/// When the interviews start that stand, with whether they are called off.
fn starts(view: &View) -> BTreeSet<(String, bool)> {
    let of = |interview: &Value| {
        let off = interview["cancelled"].as_bool().unwrap_or_default();
        (text(interview, "start").to_owned(), off)
    };
    view.interviews.iter().map(of).collect()
}

#[tokio::test]
async fn files_that_come_one_by_one_say_what_they_say_together() {
    let together = memory().await;
    let all = ["inbox.mbox", "sent.mbox", "calendar.ics"];
    import(&together, &all, &options()).await.unwrap();
    let expected = view(&together).await;
    for order in [
        ["inbox.mbox", "sent.mbox", "calendar.ics"],
        ["sent.mbox", "calendar.ics", "inbox.mbox"],
        ["calendar.ics", "inbox.mbox", "sent.mbox"],
    ] {
        let one_by_one = memory().await;
        for name in order {
            import(&one_by_one, &[name], &options()).await.unwrap();
        }
        // What only its answer makes matter is found when its own file is read again.
        for name in order {
            import(&one_by_one, &[name], &options()).await.unwrap();
        }
        let found = view(&one_by_one).await;
        for name in order {
            let again = import(&one_by_one, &[name], &options()).await.unwrap();
            assert_eq!((again.applications, again.facts), (0, 0), "{order:?}");
        }
        assert_eq!(view(&one_by_one).await, found, "{order:?}");
        assert_eq!(starts(&found), starts(&expected), "{order:?}");
        assert_eq!(found.employers.len(), expected.employers.len(), "{order:?}");
    }
}

#[tokio::test]
async fn mail_of_somebody_else_is_not_read_as_the_seekers() {
    let store = memory().await;
    let wrong = Options {
        me: vec!["mara@wrong.example".to_owned()],
        ..Options::default()
    };
    let refused = import(&store, &["inbox.mbox"], &wrong).await;
    let Err(ImportError::NotYours { seen, .. }) = refused else {
        panic!("it was read: {refused:?}");
    };
    assert!(seen.contains(&"sam.bell@mailbox.example".to_owned()));
    assert!(view(&store).await.messages.is_empty());
}
