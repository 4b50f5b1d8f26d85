//! One search in several files: whichever of them comes first, and whether they come together or one by one, the same
//! applications are found, with the same messages and interviews.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::PathBuf;

use meanwhile_core::time::Zone;
use meanwhile_engine::import::{ImportReport, Options, imported, run};
use meanwhile_engine::{Engine, Location};
use serde_json::Value;

const SAM: &str = "Sam Bell <sam.bell@mailbox.example>";
const DANA: &str = "Dana Reyes <dana.reyes@brightwater.example>";
const TOM: &str = "Tomas Quist <tomas.quist@lindenhof.example>";
const VERA: &str = "Vera Lund <vera.lund@osterquill.example>";

/// Id, what it answers, day and hour of March 2026, who writes, to whom, subject, words.
type Letter = (
    u8,
    u8,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const INBOX: &[Letter] = &[
    (
        1,
        0,
        "02 Mar 2026 09:00:00 +0000",
        DANA,
        SAM,
        "Your application for Data Analyst at Brightwater",
        "Dear Sam,\n\nthank you for your application for the position of Data Analyst at Brightwater. We would like to meet \
         you. Would Thursday 12 March at 10:00 or Friday 13 March at 15:00 suit you?\n\nDana Reyes\nBrightwater",
    ),
    // Neither says anything about jobs.
    (
        3,
        2,
        "03 Mar 2026 11:00:00 +0000",
        DANA,
        SAM,
        "Re: Your application for Data Analyst at Brightwater",
        "Lovely, see you then. Ask for me at the desk.\n\nDana",
    ),
    (
        5,
        4,
        "04 Mar 2026 16:00:00 +0000",
        TOM,
        SAM,
        "Re: Hello from Sam Bell",
        "Hi Sam,\n\nthanks for getting in touch. Could we talk on Tuesday 10 March at 14:00?\n\nTomas",
    ),
    (
        7,
        6,
        "05 Mar 2026 16:00:00 +0000",
        VERA,
        SAM,
        "Re: Hallo",
        "Hi Sam, ja, der Schlüssel liegt unter der Matte.\n\nVera",
    ),
];

const SENT: &[Letter] = &[
    (
        2,
        1,
        "02 Mar 2026 18:00:00 +0000",
        SAM,
        DANA,
        "Re: Your application for Data Analyst at Brightwater",
        "Hi Dana,\n\nThursday at 10:00 works for me.\n\nSam",
    ),
    (
        4,
        0,
        "04 Mar 2026 09:00:00 +0000",
        SAM,
        TOM,
        "Hello from Sam Bell",
        "Dear Tomas,\n\nI would like to apply for the position of Office Manager at Lindenhof. My CV is attached, and I \
         look forward to your reply.\n\nSam Bell",
    ),
    (
        6,
        0,
        "05 Mar 2026 15:00:00 +0000",
        SAM,
        VERA,
        "Hallo",
        "Hi Vera, darf ich dein Rad haben?\n\nSam",
    ),
    (
        8,
        5,
        "04 Mar 2026 18:00:00 +0000",
        SAM,
        TOM,
        "Re: Hello from Sam Bell",
        "Hi Tomas,\n\nTuesday at 14:00 is perfect.\n\nSam",
    ),
];

/// Nothing but its people tells where the second belongs.
const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@mailbox.example\r\n\
    DTSTAMP:20260305T090000Z\r\nDTSTART:20260319T100000Z\r\nDTEND:20260319T110000Z\r\nSUMMARY:Second interview\r\n\
    ORGANIZER;CN=Dana Reyes:mailto:dana.reyes@brightwater.example\r\n\
    ATTENDEE;CN=Sam Bell:mailto:sam.bell@mailbox.example\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2@mailbox.example\r\n\
    DTSTAMP:20260305T090000Z\r\nDTSTART:20260317T090000Z\r\nDTEND:20260317T093000Z\r\nSUMMARY:Interview\r\n\
    ORGANIZER;CN=Tomas Quist:mailto:tomas.quist@lindenhof.example\r\n\
    ATTENDEE;CN=Sam Bell:mailto:sam.bell@mailbox.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn mailbox(letters: &[Letter]) -> String {
    let one = |(id, answers, date, from, to, subject, words): &Letter| {
        let reply = match answers {
            0 => String::new(),
            other => format!("In-Reply-To: <{other}@mail.example>\n"),
        };
        format!(
            "From x Mon Mar  2 09:00:00 2026\nMessage-ID: <{id}@mail.example>\n{reply}Date: {date}\nFrom: {from}\nTo: {to}\nSubject: \
             {subject}\nContent-Type: text/plain; charset=utf-8\n\n{words}\n\n"
        )
    };
    letters.iter().map(one).collect()
}

/// The files of the search: a folder, and the paths.
fn files() -> (tempfile::TempDir, [PathBuf; 3]) {
    let folder = tempfile::tempdir().unwrap();
    let parts = [
        ("inbox.mbox", mailbox(INBOX)),
        ("sent.mbox", mailbox(SENT)),
        ("own.ics", CALENDAR.to_owned()),
    ];
    let write = |(name, text): (&str, String)| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let paths = parts.map(write);
    (folder, paths)
}

/// Imports each group of files after the other; what is there in the end, one line for each thing, and the last report.
async fn found(runs: &[Vec<PathBuf>]) -> (BTreeSet<String>, ImportReport) {
    let engine = Engine::open(&Location::Memory, Zone::utc()).await.unwrap();
    let mut last = ImportReport::default();
    for sources in runs {
        let options = Options {
            me: vec!["sam.bell@mailbox.example".to_owned()],
            beside: imported(&engine.user()).await.unwrap(),
            ..Options::default()
        };
        let now = "2026-03-09T09:00:00Z".parse().unwrap();
        last = run(&engine.user(), sources, &options, now, &mut |_| {})
            .await
            .unwrap();
    }
    let mut bytes = Vec::new();
    engine.user().export(&mut bytes).await.unwrap();
    let export: Value = serde_json::from_slice(&bytes).unwrap();
    (lines(&export), last)
}

fn lines(export: &Value) -> BTreeSet<String> {
    let list = |name: &str| export[name].as_array().unwrap().clone();
    let record = |list: Vec<Value>, id: &Value| {
        let mut all = list.into_iter().map(|it| it["record"].clone());
        all.find(|it| it["id"] == *id).unwrap_or_default()
    };
    let label = |application: &Value| {
        let it = record(list("applications"), application);
        let employer = record(list("employers"), &it["employer"]);
        format!(
            "{}, {}",
            employer["name"].as_str().unwrap_or("none"),
            it["role"]
        )
    };
    let messages = list("messages").into_iter().map(|it| {
        let it = it.get("record").unwrap_or(&it).clone();
        format!("{} to {}", it["message_id"], label(&it["application"]))
    });
    let interviews = list("interviews").into_iter().map(|it| {
        format!(
            "interview {} {} at {}",
            it["start"],
            it["cancelled"],
            label(&it["application"])
        )
    });
    messages.chain(interviews).collect()
}

#[tokio::test]
async fn files_one_by_one_in_any_order_tell_what_they_tell_together() {
    let (_folder, [inbox, sent, calendar]) = files();
    let (together, _) = found(&[vec![inbox.clone(), sent.clone(), calendar.clone()]]).await;
    let count = |begin: &str| together.iter().filter(|it| it.starts_with(begin)).count();
    assert_eq!((count("\""), count("interview ")), (6, 4), "{together:#?}");
    for order in [
        [&inbox, &sent, &calendar],
        [&inbox, &calendar, &sent],
        [&sent, &inbox, &calendar],
        [&sent, &calendar, &inbox],
        [&calendar, &inbox, &sent],
        [&calendar, &sent, &inbox],
    ] {
        let runs = order.map(|path| vec![path.clone()]);
        let (parts, report) = found(&runs).await;
        assert_eq!(parts, together, "{order:?}");
        let along: BTreeSet<&str> = report.along.iter().map(|it| it.path.as_str()).collect();
        let before: BTreeSet<&str> = order[..2].iter().map(|it| it.to_str().unwrap()).collect();
        assert_eq!(along, before);
        // What was read along is not asked for again, and the same file once more changes nothing.
        let again = [&runs[..], &runs[..1]].concat();
        let (parts, report) = found(&again).await;
        assert_eq!(parts, together, "{order:?}");
        assert_eq!((report.along.len(), report.facts), (0, 0));
    }
}

#[tokio::test]
async fn a_file_that_is_gone_or_another_persons_is_not_read_along() {
    let (folder, [inbox, sent, _]) = files();
    let other = folder.path().join("other.mbox");
    let engine = Engine::open(&Location::Memory, Zone::utc()).await.unwrap();
    let import = async |path: &PathBuf, beside: Vec<PathBuf>| {
        let options = Options {
            me: vec!["sam.bell@mailbox.example".to_owned()],
            beside,
            ..Options::default()
        };
        let now = "2026-03-09T09:00:00Z".parse().unwrap();
        let one = std::slice::from_ref(path);
        run(&engine.user(), one, &options, now, &mut |_| {})
            .await
            .unwrap()
    };
    import(&inbox, Vec::new()).await;
    let known = imported(&engine.user()).await.unwrap();
    assert_eq!(known, std::slice::from_ref(&inbox));
    std::fs::remove_file(&inbox).unwrap();
    let report = import(&sent, known).await;
    assert!(report.along.is_empty());
    assert!(report.assigned > 0);
    std::fs::write(&other, "neither mail nor a calendar").unwrap();
    let report = import(&sent, vec![other]).await;
    assert!(report.along.is_empty());
}
