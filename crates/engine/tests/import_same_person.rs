//! Somebody entered by hand, whose mail is imported afterwards, is one person: nobody is thanked twice.

#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use meanwhile_core::fact::FactKind;
use meanwhile_core::time::Zone;
use meanwhile_core::timeline::Timeline;
use meanwhile_engine::actions::{
    AddApplication, ConfirmFound, PersonInput, RecordInterview, add_application, confirm_found,
    record_interview,
};
use meanwhile_engine::import::{Options, run};
use meanwhile_engine::views::today;
use meanwhile_engine::{Engine, Location};

const ROBIN: &str = "Robin Vale <robin@vale.example>";
const NORA: &str = "\"Nora Pell\" <nora.pell@saltmarsh.example>";

fn letter(from: &str, to: &str, date: &str, head: &str, body: &str) -> String {
    let id: String = date.chars().filter(char::is_ascii_digit).collect();
    format!(
        "From x Mon Mar  2 10:00:00 2026\nMessage-ID: <{id}@mail.example>\nDate: {date}\nFrom: {from}\nTo: {to}\n{head}\n\
         Content-Type: text/plain; charset=utf-8\n\n{body}\n\n"
    )
}

fn invitation(from: &str) -> String {
    letter(
        from,
        ROBIN,
        "Mon, 02 Mar 2026 10:00:00 +0000",
        "Subject: Interview for Field Ecologist at Saltmarsh Trust",
        "Dear Robin,\n\nThank you for applying for the Field Ecologist role at Saltmarsh Trust. We would like to invite you to \
         an interview on Friday 6 March 2026 at 14:00 by video call with me and Gil Osei.\n\nKind regards,\nNora Pell\nHead \
         of Surveys, Saltmarsh Trust",
    )
}

fn thanks(to: &str) -> String {
    letter(
        ROBIN,
        to,
        "Fri, 06 Mar 2026 17:00:00 +0000",
        "Subject: Thank you for today",
        &format!(
            "Dear {to},\n\nThank you for the interview today about the Field Ecologist role at Saltmarsh Trust. I enjoyed \
             hearing about the tide gauges.\n\nBest wishes,\nRobin"
        ),
    )
}

fn at(moment: &str) -> Timestamp {
    moment.parse().unwrap()
}

/// A store in which the application was entered by hand, with these people at the interview.
async fn by_hand(asked: &[&str]) -> Engine {
    let engine = Engine::open(&Location::Memory, Zone::utc()).await.unwrap();
    let added = AddApplication {
        employer: "Saltmarsh Trust".into(),
        role: "Field Ecologist".into(),
        ..AddApplication::default()
    };
    add_application(&engine, at("2026-03-01T09:00:00Z"), added)
        .await
        .unwrap();
    let held = RecordInterview {
        application: "Saltmarsh".into(),
        start: "2026-03-06 14:00".into(),
        people: asked.iter().map(|it| PersonInput::from(*it)).collect(),
        ..RecordInterview::default()
    };
    record_interview(&engine, at("2026-03-05T09:00:00Z"), held)
        .await
        .unwrap();
    engine
}

/// Imports letters, and says yes to all that was found.
async fn import(engine: &Engine, letters: &[String]) {
    import_file(engine, "in.mbox", &letters.concat()).await;
}

async fn import_file(engine: &Engine, name: &str, text: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    let options = Options {
        me: vec!["robin@vale.example".into()],
        ..Options::default()
    };
    let now = at("2026-03-06T18:00:00Z");
    run(&engine.user(), &[path], &options, now, &mut |_| {})
        .await
        .unwrap();
    let all = ConfirmFound {
        all: true,
        ..ConfirmFound::default()
    };
    // It refuses where nothing but mail in doubt waits.
    let _ = confirm_found(engine, now, all).await;
}

/// Everybody with their addresses.
async fn everybody(engine: &Engine) -> Vec<String> {
    let (desk, _) = engine.user().desk().await.unwrap();
    let shown = desk.people.iter();
    let mut shown: Vec<String> = shown
        .map(|it| format!("{} {}", it.name, it.addresses.join(" ")))
        .collect();
    shown.sort();
    shown
}

/// What is due on the evening of the interview.
async fn due(engine: &Engine) -> Vec<String> {
    let today = today(engine, at("2026-03-06T18:30:00Z")).await.unwrap();
    today.tasks.iter().map(|it| it.title.clone()).collect()
}

#[tokio::test]
async fn who_was_entered_by_name_is_whoever_writes_under_it_and_is_thanked_once() {
    let engine = by_hand(&["Nora Pell"]).await;
    assert_eq!(everybody(&engine).await, ["Nora Pell "]);
    import(&engine, &[invitation(NORA), thanks(NORA)]).await;
    let all = everybody(&engine).await;
    let noras: Vec<_> = all.iter().filter(|it| it.contains("Nora")).collect();
    assert_eq!(noras, ["Nora Pell nora.pell@saltmarsh.example"]);
    let due = due(&engine).await;
    assert!(due.iter().all(|it| !it.contains("Nora")), "{due:?}");
    // Once more, nothing is new.
    import(&engine, &[invitation(NORA), thanks(NORA)]).await;
    assert_eq!(everybody(&engine).await, all);
}

#[tokio::test]
async fn another_address_of_the_same_house_is_added() {
    let engine = by_hand(&["Nora Pell <npell@saltmarsh.example>"]).await;
    import(&engine, &[invitation(NORA)]).await;
    let all = everybody(&engine).await;
    let nora = "Nora Pell npell@saltmarsh.example nora.pell@saltmarsh.example";
    assert!(all.contains(&nora.to_owned()), "{all:?}");
}

#[tokio::test]
async fn two_of_one_name_and_addresses_of_other_houses_are_told_apart() {
    for (asked, from) in [
        // Which of the two writes is not known.
        (
            &["Nora Pell <n@one.example>", "Nora Pell <n@two.example>"][..],
            NORA,
        ),
        (&["Nora Pell <nora@vale.example>"], NORA),
        // Free mail is nobody's house.
        (
            &["Nora Pell <nora@gmail.com>"],
            "Nora Pell <pell@gmail.com>",
        ),
        // The house is known by a colleague.
        (
            &["Nora Pell", "Gil Osei <gil@saltmarsh.example>"],
            "Nora Pell <nora@saltmarsh-careers.example>",
        ),
    ] {
        let engine = by_hand(asked).await;
        let before = everybody(&engine).await;
        import(&engine, &[invitation(from)]).await;
        let after = everybody(&engine).await;
        for one in &before {
            assert!(after.contains(one), "{asked:?} {from} {after:?}");
        }
    }
}

#[tokio::test]
async fn a_sender_in_doubt_is_not_taken_for_somebody_known() {
    let engine = by_hand(&["Nora Pell"]).await;
    let failed = "Subject: Interview";
    let doubtful = invitation(NORA).replace(
        failed,
        "Authentication-Results: mx.vale.example; dmarc=fail header.from=saltmarsh.example\nSubject: Interview",
    );
    import(&engine, &[doubtful]).await;
    let all = everybody(&engine).await;
    assert!(all.contains(&"Nora Pell ".to_owned()), "{all:?}");
}

/// The subjects of what belongs to an application.
async fn belongs(engine: &Engine) -> Vec<String> {
    let mut export = Vec::new();
    engine.user().export(&mut export).await.unwrap();
    let export: serde_json::Value = serde_json::from_slice(&export).unwrap();
    let all = export["messages"].as_array().unwrap().iter();
    let placed = all.filter(|it| it["state"] == "assigned");
    let mut subjects: Vec<String> = placed
        .map(|it| it["subject"].as_str().unwrap().to_owned())
        .collect();
    subjects.sort();
    subjects
}

#[tokio::test]
async fn who_writes_from_a_private_address_how_it_stands_is_heard_and_a_friend_of_that_name_is_not()
{
    let private = |date, subject, text| {
        let from = "Nora Pell <nora.pell77@gmail.com>";
        letter(from, ROBIN, date, &format!("Subject: {subject}"), text)
    };
    let stands = private(
        "Fri, 06 Mar 2026 16:30:00 +0000",
        "From my own account",
        "Hi Robin, our mail is down, so I write from here. I loved our talk today, and the panel would like to see you again. \
         You will hear from us next week.",
    );
    let photos = private(
        "Fri, 06 Mar 2026 17:00:00 +0000",
        "Photos",
        "Hi Robin, here are the photos of Sunday. Are you coming to the lake on Saturday at 3?",
    );
    let engine = Engine::open(&Location::Memory, Zone::utc()).await.unwrap();
    import(&engine, &[invitation(NORA), stands]).await;
    let invited = "Interview for Field Ecologist at Saltmarsh Trust";
    assert_eq!(belongs(&engine).await, ["From my own account", invited]);
    // A yes to all was none to it: anybody can write under her name from such an address.
    let (desk, _) = engine.user().desk().await.unwrap();
    let facts = || desk.files.iter().flat_map(|it| &it.facts);
    let said = facts().filter(|it| {
        let evidence = it.evidence.as_ref();
        evidence.is_some_and(|it| it.source.starts_with("062026163000"))
    });
    let standing: Vec<bool> = said.map(|it| it.is_confirmed()).collect();
    assert!(
        !standing.is_empty() && standing.iter().all(|it| !it),
        "{standing:?}"
    );
    let engine = Engine::open(&Location::Memory, Zone::utc()).await.unwrap();
    import(&engine, &[invitation(NORA), photos]).await;
    assert_eq!(belongs(&engine).await, [invited]);
}

/// The interviews that stand once all was confirmed: their format, and who asks.
async fn interviews(engine: &Engine) -> Vec<String> {
    let (desk, _) = engine.user().desk().await.unwrap();
    let facts: Vec<_> = desk.files.iter().flat_map(|it| it.facts.clone()).collect();
    let timeline = Timeline::new(&facts);
    let shown = timeline.facts().iter().filter_map(|it| match &it.kind {
        FactKind::Interview(held) => {
            let names = held.people.iter().filter_map(|id| desk.person(*id));
            let mut names: Vec<_> = names.map(|it| it.name.as_str()).collect();
            names.sort_unstable();
            Some(format!("{:?}: {}", held.format, names.join(", ")))
        }
        _ => None,
    });
    shown.collect()
}

#[tokio::test]
async fn a_letter_adds_who_else_is_there_and_how_it_is_held() {
    let engine = by_hand(&["Nora Pell"]).await;
    import(&engine, &[invitation(NORA), thanks(NORA)]).await;
    assert_eq!(interviews(&engine).await, ["Video: Gil Osei, Nora Pell"]);
    let due = due(&engine).await;
    assert!(due.contains(&"Thank Gil Osei".to_owned()), "{due:?}");
}

#[tokio::test]
async fn a_letter_after_the_calendar_names_the_role_as_well() {
    let engine = Engine::open(&Location::Memory, Zone::utc()).await.unwrap();
    let entry = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:q1@saltmarsh.example\r\nDTSTAMP:20260302T110000Z\r\n\
                 DTSTART:20260306T140000Z\r\nDTEND:20260306T150000Z\r\nSUMMARY:Interview Saltmarsh Trust\r\nORGANIZER;\
                 CN=Nora Pell:mailto:nora.pell@saltmarsh.example\r\nATTENDEE;CN=Robin Vale:mailto:robin@vale.example\r\n\
                 END:VEVENT\r\nEND:VCALENDAR\r\n";
    import_file(&engine, "in.ics", entry).await;
    assert_eq!(interviews(&engine).await, ["NotSaid: Nora Pell"]);
    import(&engine, &[invitation(NORA)]).await;
    assert_eq!(interviews(&engine).await, ["Video: Gil Osei, Nora Pell"]);
    let (desk, _) = engine.user().desk().await.unwrap();
    assert_eq!(desk.files[0].application.role, "Field Ecologist");
}

#[tokio::test]
async fn who_only_arranges_an_interview_is_not_added() {
    let engine = by_hand(&["Nora Pell"]).await;
    let lee = "Lee Brandt <lee.brandt@saltmarsh.example>";
    let letter = invitation(lee)
        .replace("with me and Gil Osei", "")
        .replace("Nora Pell", "Lee Brandt");
    import(&engine, &[letter]).await;
    assert_eq!(interviews(&engine).await, ["Video: Nora Pell"]);
}
