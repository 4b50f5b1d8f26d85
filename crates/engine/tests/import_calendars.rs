//! One event that is sent, moved and called off: whatever of it waits when it is confirmed, what was said last stands, once.

#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use meanwhile_core::fact::{FactKind, Format};
use meanwhile_core::time::Zone;
use meanwhile_core::timeline::Timeline;
use meanwhile_engine::actions::{ConfirmFound, confirm_found};
use meanwhile_engine::import::{ImportReport, Options, run};
use meanwhile_engine::views::{FoundKind, review};
use meanwhile_engine::{Engine, Location};

const ADA: &str = "ada@example.com";

fn now() -> Timestamp {
    "2026-03-10T09:00:00Z".parse().unwrap()
}

/// The event as a calendar program sends it for the time that it has the `sequence`-th time.
fn calendar(sequence: u8, day: u8, is_off: bool) -> String {
    let (method, status) = if is_off {
        ("CANCEL", "STATUS:CANCELLED\n")
    } else {
        ("REQUEST", "")
    };
    format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y\nMETHOD:{method}\nBEGIN:VEVENT\nUID:u1\n\
         DTSTAMP:20260301T100000Z\nSEQUENCE:{sequence}\nDTSTART:202603{day}T150000Z\n\
         DTEND:202603{day}T160000Z\nSUMMARY:Interview with Contoso - Editor\n\
         ORGANIZER;CN=Eva Roth:mailto:eva@contoso.example\nATTENDEE;CN=Ada:mailto:{ADA}\n{status}\
         END:VEVENT\nEND:VCALENDAR\n"
    )
}

async fn import(engine: &Engine, calendar: &str) -> ImportReport {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("event.ics");
    std::fs::write(&path, calendar).unwrap();
    let options = Options {
        me: vec![ADA.to_owned()],
        ..Options::default()
    };
    run(&engine.user(), &[path], &options, now(), &mut |_| {})
        .await
        .unwrap()
}

async fn confirm(engine: &Engine, input: ConfirmFound) {
    confirm_found(engine, now(), input).await.unwrap();
}

fn all() -> ConfirmFound {
    ConfirmFound {
        all: true,
        ..ConfirmFound::default()
    }
}

/// The interviews that hold: the day, whether it is off, whether the seeker stands behind it. And whether anything is odd.
async fn interviews(engine: &Engine) -> (Vec<(i8, bool, bool)>, bool) {
    let (desk, _) = engine.user().desk().await.unwrap();
    let mut held = Vec::new();
    let mut is_odd = false;
    for file in &desk.files {
        let timeline = Timeline::new(&file.facts);
        is_odd |= !timeline.findings().is_empty();
        for fact in timeline.facts() {
            if let FactKind::Interview(interview) = &fact.kind {
                let day = fact.at.to_zoned(jiff::tz::TimeZone::UTC).day();
                held.push((day, interview.cancelled, fact.is_confirmed()));
            }
        }
    }
    (held, is_odd)
}

async fn empty() -> Engine {
    Engine::open(&Location::Memory, Zone::utc()).await.unwrap()
}

#[tokio::test(flavor = "current_thread")]
async fn of_an_event_that_was_moved_and_called_off_the_last_stands_when_all_is_confirmed() {
    let engine = empty().await;
    for step in [
        calendar(0, 17, false),
        calendar(1, 18, false),
        calendar(2, 18, true),
    ] {
        import(&engine, &step).await;
    }
    confirm(&engine, all()).await;
    assert_eq!(interviews(&engine).await, (vec![(18, true, true)], false));
    assert!(review(&engine, now()).await.unwrap().items.is_empty());
}

#[tokio::test(flavor = "current_thread")]
async fn of_an_event_that_was_moved_the_last_stands_when_each_is_confirmed() {
    let engine = empty().await;
    import(&engine, &calendar(0, 17, false)).await;
    import(&engine, &calendar(1, 18, false)).await;
    let mut facts: Vec<_> = review(&engine, now()).await.unwrap().items;
    facts.retain(|item| item.kind == FoundKind::Fact);
    facts.sort_by_key(|item| item.fact.as_ref().unwrap().at);
    assert_eq!(facts.len(), 2);
    for fact in facts {
        let one = ConfirmFound {
            items: vec![fact.id],
            ..ConfirmFound::default()
        };
        confirm(&engine, one).await;
    }
    assert_eq!(interviews(&engine).await, (vec![(18, false, true)], false));
    import(&engine, &calendar(2, 18, true)).await;
    confirm(&engine, all()).await;
    assert_eq!(interviews(&engine).await, (vec![(18, true, true)], false));
}

/// A calendar of events: what each is called, who invites, and on which day of March it is.
fn events(all: &[(&str, &str, u8)]) -> String {
    let event = |(number, (title, organizer, day)): (usize, &(&str, &str, u8))| {
        format!(
            "BEGIN:VEVENT\nUID:e{number}-{day}\nDTSTAMP:20260301T100000Z\nDTSTART:202603{day}T150000Z\n\
             DTEND:202603{day}T153000Z\nSUMMARY:{title}\nORGANIZER;CN=Organizer:mailto:{organizer}\n\
             ATTENDEE;CN=Ada Vale:mailto:{ADA}\nEND:VEVENT\n"
        )
    };
    let all: String = all.iter().enumerate().map(event).collect();
    format!("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y\n{all}END:VCALENDAR\n")
}

/// Imports a calendar of which nobody said whose it is.
async fn import_alone(engine: &Engine, calendar: &str) -> ImportReport {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("calendar.ics");
    std::fs::write(&path, calendar).unwrap();
    run(
        &engine.user(),
        &[path],
        &Options::default(),
        now(),
        &mut |_| {},
    )
    .await
    .unwrap()
}

/// What the found interviews are called, how sure each is, and who takes part.
async fn found(engine: &Engine) -> Vec<(String, u8, Vec<String>)> {
    let (desk, _) = engine.user().desk().await.unwrap();
    let name = |id| desk.person(id).unwrap().name.clone();
    let mut found = Vec::new();
    for fact in desk.files.iter().flat_map(|file| &file.facts) {
        if let (FactKind::Interview(interview), Some(evidence)) = (&fact.kind, &fact.evidence) {
            let people = interview.people.iter().map(|id| name(*id)).collect();
            found.push((evidence.words.clone(), evidence.confidence, people));
        }
    }
    found.sort();
    found
}

const WEEK: &[(&str, &str, u8)] = &[
    ("Interview with Contoso - Editor", "eva@contoso.example", 17),
    ("Team sync", "ines@dayjob.example", 18),
    ("Parents' evening: Mrs Lark", "office@hillcrest.example", 19),
];

#[tokio::test(flavor = "current_thread")]
async fn a_calendar_alone_shows_whose_it_is() {
    let engine = empty().await;
    let report = import_alone(&engine, &events(WEEK)).await;
    assert_eq!(report.me, [ADA]);
    let found = found(&engine).await;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].0.contains("Contoso") && !found[0].2.contains(&"Ada Vale".to_owned()),
        "{found:?}"
    );
}

#[tokio::test(flavor = "current_thread")]
async fn of_a_calendar_that_may_be_anybodys_nothing_is_sure() {
    let engine = empty().await;
    let text = events(WEEK).replace(
        &format!("mailto:{ADA}\n"),
        "mailto:ada@example.com\nATTENDEE;CN=Lee Roy:mailto:lee@example.com\n",
    );
    let report = import_alone(&engine, &text).await;
    assert_eq!(report.me, [""; 0]);
    let found = found(&engine).await;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].1 <= 60, "{found:?}");
}

#[tokio::test(flavor = "current_thread")]
async fn an_interview_without_an_hour_is_told() {
    let engine = empty().await;
    let day = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y\nBEGIN:VEVENT\nUID:u3\nDTSTAMP:20260301T100000Z\n\
               DTSTART;VALUE=DATE:20260320\nDTEND;VALUE=DATE:20260321\nSUMMARY:Interview day at Proseware - QA Lead\n\
               END:VEVENT\nBEGIN:VEVENT\nUID:u4\nDTSTAMP:20260301T100000Z\nDTSTART;VALUE=DATE:20260321\n\
               SUMMARY:Nina's birthday\nEND:VEVENT\nEND:VCALENDAR\n";
    let report = import(&engine, day).await;
    let told: Vec<_> = report
        .findings
        .iter()
        .filter(|it| it.code == "EventWithoutTime")
        .collect();
    assert_eq!(told.len(), 1, "{report:?}");
    assert_eq!(told[0].count, 1);
    assert!(
        told[0]
            .example
            .contains("Proseware - QA Lead” on 20 March 2026"),
        "{told:?}"
    );
}

#[tokio::test(flavor = "current_thread")]
async fn an_import_counts_what_it_found_itself() {
    let engine = empty().await;
    for (step, count) in [
        (calendar(0, 17, false), 1),
        (calendar(1, 18, false), 1),
        (calendar(1, 18, false), 0),
        (
            events(&[("Interview with Contoso - Editor", "eva@contoso.example", 24)]),
            1,
        ),
    ] {
        let report = import(&engine, &step).await;
        assert_eq!(
            (report.interviews, report.facts),
            (count, count),
            "{report:?}"
        );
    }
}

#[tokio::test(flavor = "current_thread")]
async fn whom_a_house_invites_to_an_interview_has_applied_there_whatever_the_role() {
    for (title, organizer, count) in [
        ("Interview Heron Press (Typesetter)", "ola@heron.example", 1),
        ("Interview with Heron Press", "ola@heron.example", 1),
        ("Job interview: Typesetter", "ola@heron.example", 1),
        ("Entretien d'embauche", "ola@heron.example", 1),
        ("Interview prep", "ola@heron.example", 0),
        ("Standup", "ola@heron.example", 0),
        // At one's own house somebody else is interviewed.
        ("Interview with Heron Press", "lee@example.com", 0),
    ] {
        let engine = empty().await;
        let report = import(&engine, &events(&[(title, organizer, 17)])).await;
        assert_eq!(
            report.interviews, count,
            "{title} by {organizer}: {report:?}"
        );
    }
}

#[tokio::test(flavor = "current_thread")]
async fn what_a_letter_says_of_an_interview_outlives_its_invitation() {
    let engine = empty().await;
    let folder = tempfile::tempdir().unwrap();
    let letter = format!(
        "From eva@contoso.example Mon Mar  2 10:00:00 2026\nFrom: Eva Roth <eva@contoso.example>\nTo: {ADA}\n\
         Subject: Your interview for Editor at Contoso\nDate: Sun, 1 Mar 2026 09:00:00 +0000\n\
         Message-ID: <1@contoso.example>\n\nDear Ada,\n\nwe would like to invite you to an interview on Tuesday 17 \
         March 2026 at 15:00 by video call with me and Gil Osei.\n\nEva Roth\n\n"
    );
    let (mail, dates) = (folder.path().join("a.mbox"), folder.path().join("a.ics"));
    std::fs::write(&mail, letter).unwrap();
    std::fs::write(&dates, calendar(0, 17, false)).unwrap();
    let options = Options {
        me: vec![ADA.to_owned()],
        zone: Some(Zone::utc()),
        ..Options::default()
    };
    run(&engine.user(), &[mail, dates], &options, now(), &mut |_| {})
        .await
        .unwrap();
    let (desk, _) = engine.user().desk().await.unwrap();
    let facts = desk.files.iter().flat_map(|file| &file.facts);
    let held: Vec<_> = facts
        .filter_map(|fact| match &fact.kind {
            FactKind::Interview(interview) => Some(interview),
            _ => None,
        })
        .collect();
    assert_eq!(held.len(), 1, "{held:?}");
    assert_eq!(held[0].format, Format::Video);
    let mut names: Vec<_> = held[0]
        .people
        .iter()
        .map(|id| desk.person(*id).unwrap().name.as_str())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["Eva Roth", "Gil Osei"]);
}
