//! One mail of an application, and nothing before it: what a house decides, confirms or arranges is an application all the
//! same, and what others send is none.

#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use meanwhile_core::time::Zone;
use meanwhile_engine::actions::{AddApplication, AssignMessage, add_application, assign_message};
use meanwhile_engine::import::{ImportReport, Options, run};
use meanwhile_engine::views::review;
use meanwhile_engine::{Engine, Location};

const SAM: &str = "sam.bell@mailbox.example";

/// A letter to the seeker on 25 November 2026.
fn letter(id: &str, from: &str, subject: &str, body: &str) -> String {
    mail(id, from, SAM, subject, "", body)
}

fn mail(id: &str, from: &str, to: &str, subject: &str, more: &str, body: &str) -> String {
    format!(
        "From x Wed Nov 25 09:00:00 2026\nMessage-ID: <{id}@mail.example>\nDate: Wed, 25 Nov 2026 10:00:00 +0100\n\
         From: {from}\nTo: {to}\nSubject: {subject}\n{more}MIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n\n"
    )
}

fn now() -> Timestamp {
    "2026-11-26T09:00:00Z".parse().unwrap()
}

async fn import(engine: &Engine, mail: &str) -> ImportReport {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.mbox");
    std::fs::write(&path, mail).unwrap();
    let options = Options {
        me: vec![SAM.to_owned()],
        ..Options::default()
    };
    run(&engine.user(), &[path], &options, now(), &mut |_| {})
        .await
        .unwrap()
}

async fn empty() -> Engine {
    Engine::open(&Location::Memory, Zone::utc()).await.unwrap()
}

/// What applications are called that come of these mails.
async fn applications(mail: &str) -> (Vec<String>, ImportReport) {
    let engine = empty().await;
    let report = import(&engine, mail).await;
    let items = review(&engine, now()).await.unwrap().items.into_iter();
    let found = items.filter(|it| it.found.is_some());
    let mut labels: Vec<String> = found.map(|it| it.application.unwrap().label()).collect();
    labels.sort();
    (labels, report)
}

#[track_caller]
fn is_one(found: &[String], expected: &str, subject: &str) {
    assert_eq!(found, [expected.to_owned()], "{subject}");
}

/// Sender, subject, words, and the application they are about.
const ALONE: &[(&str, &str, &str, &str)] = &[
    (
        "Tidewell Labs Talent <talent@tidewelllabs.example>",
        "Your application to Tidewell Labs",
        "Hi Sam,\n\nThank you for your interest in Tidewell Labs. Unfortunately, we will not be moving forward with \
             your application at this time.\n\nTidewell Labs Talent Team",
        "Tidewell Labs",
    ),
    (
        "Kestrel AG <personal@kestrel.example>",
        "Ihre Bewerbung bei der Kestrel AG",
        "Guten Tag,\n\nvielen Dank für Ihr Interesse an der Position Analystin (m/w/d). Leider müssen wir Ihnen \
             mitteilen, dass wir uns für andere Bewerber entschieden haben.\n\nKestrel AG",
        "Kestrel AG, Analystin",
    ),
    (
        "Ruth Amsel <ruth.amsel@seewart.example>",
        "Ihre Bewerbung",
        "Sehr geehrter Herr Bell,\n\nvielen Dank für Ihre Bewerbung als Controllerin bei der Seewart GmbH. Leider \
             müssen wir Ihnen absagen.\n\nRuth Amsel\nSeewart GmbH",
        "Seewart GmbH, Controllerin",
    ),
    (
        "Marlin Freight AG <noreply@bewerberpost.example>",
        "Ihre Bewerbung bei Marlin Freight AG",
        "Guten Tag Sam Bell,\n\nwir haben Ihre Bewerbung für die Position Prozessmanager (m/w/d) erhalten.\n\n\
             Marlin Freight AG",
        "Marlin Freight AG, Prozessmanager",
    ),
    (
        "Corvid Labs <no-reply@hireflow.example>",
        "Corvid Labs | Application update",
        "Hi Sam,\n\nWe appreciate you taking the time to apply for our Data Scientist opening. We decided to go with \
             another candidate.\n\nBest,\nCorvid Labs",
        "Corvid Labs, Data Scientist",
    ),
    (
        "Corvid Labs HR <hr@corvidlabs.example>",
        "Absage",
        "Guten Tag Herr Bell,\n\nvielen Dank für Ihr Interesse an einer Mitarbeit in unserem Hause. Nach sorgfältiger \
             Prüfung haben wir uns für einen anderen Bewerber entschieden.\n\nCorvid Labs GmbH",
        "Corvid Labs",
    ),
    (
        "Nina Roy <nina@corvidmedia.example>",
        "Offer - Content Analyst",
        "Hi Sam,\n\nWe are thrilled to offer you the Content Analyst position at Corvid Media! Please let us know by \
             Friday, December 4.\n\nNina Roy\nCorvid Media",
        "Corvid Media, Content Analyst",
    ),
    (
        "Ruth Maier <ruth@gullwingpower.example>",
        "Lovely to meet you",
        "Hi Sam,\n\nIt was lovely to meet you on Tuesday. We would like to make you an offer: Grid Analyst, 54,000 euros, \
             start on 1 January. Could you let me know by Friday?\n\nRuth Maier\nGullwing Power",
        "Gullwing Power, Grid Analyst",
    ),
    (
        "Omar Haddad <omar@elmwoodbank.example>",
        "Phone screen",
        "Hi Sam,\n\nI reviewed your resume for our Risk Analyst opening. Are you free for a quick phone screen \
             tomorrow at 10am ET?\n\nOmar Haddad\nElmwood Bank",
        "Elmwood Bank, Risk Analyst",
    ),
    (
        "Kai Brandt <kai@lotse.example>",
        "Kennenlerngespräch",
        "Hallo Herr Bell,\n\nwir würden Sie gerne zum Kennenlerngespräch einladen: Dienstag, 1. Dezember, 14 Uhr, per \
             Teams. Es geht um die Stelle als Redakteurin.\n\nKai Brandt\nLotse Verlag GmbH",
        "Lotse Verlag GmbH, Redakteurin",
    ),
    (
        "Tidewell Bank <no-reply@tidewellbank.example>",
        "Thanks for applying to Tidewell Bank!",
        "Hi Sam,\n\nThanks for applying to Tidewell Bank! We received your application and will be in touch.",
        "Tidewell Bank",
    ),
    (
        "Bewerbermanagement Stadt Möwenau <bewerbung@stadt-moewenau.example>",
        "Ihre Bewerbung als Sachbearbeiter Klimaschutz",
        "Sehr geehrter Herr Bell,\n\nIhre Bewerbung als Sachbearbeiter Klimaschutz ist bei uns eingegangen.\n\nStadt \
             Möwenau, Fachbereich Personal",
        "Stadt Möwenau, Sachbearbeiter Klimaschutz",
    ),
];

#[tokio::test]
async fn what_a_house_decides_confirms_or_arranges_is_an_application() {
    for (from, subject, body, expected) in ALONE {
        let (found, _) = applications(&letter("1", from, subject, body)).await;
        is_one(&found, expected, subject);
    }
}

#[tokio::test]
async fn what_others_send_is_no_application() {
    for (from, subject, body) in [
        (
            "Tom Rau <tom@autohaus.example>",
            "Your old car",
            "Hi Sam,\n\nIt was lovely to meet you on Tuesday. We would like to make you an offer: 9,500 euros for the old \
             one. Could you let me know by Friday?\n\nTom Rau\nSales Manager, Autohaus Nord",
        ),
        (
            "Hausverwaltung Nord <info@hausverwaltung.example>",
            "Ihre Bewerbung um die Wohnung am Deich",
            "Sehr geehrter Herr Bell, leider müssen wir Ihnen mitteilen, dass wir uns für andere Bewerber entschieden haben.",
        ),
        (
            "Harbour Rowing <office@harbourrowing.example>",
            "Your application to Harbour Rowing Club",
            "Thank you for your application. Unfortunately we have no place for new members this season.",
        ),
        (
            "Harbour Bank <service@harbourbank.example>",
            "Your application",
            "Thank you for your application for a loan. Unfortunately we have decided not to proceed with it.",
        ),
        (
            "Gwen Ellery <gwen@searchhouse.example>",
            "Your background",
            "Hi Sam,\n\nI came across your profile and was impressed. We're hiring a Product Analyst at Kitebridge and I'd \
             love to chat. Are you free for an interview on Monday at 2pm?\n\nGwen Ellery",
        ),
    ] {
        let (found, _) = applications(&letter("1", from, subject, body)).await;
        assert!(found.is_empty(), "{subject}: {found:?}");
    }
}

#[tokio::test]
async fn a_newsletter_about_interviews_is_not_kept_to_be_looked_at() {
    let bulk = "List-Unsubscribe: <https://news.example/u>\nPrecedence: bulk\n";
    let (from, subject) = (
        "Karriere Rundbrief <news@rundbrief.example>",
        "Vorstellungsgespräch am Donnerstag? Die zehn besten Antworten",
    );
    let body = "So überzeugen Sie im Vorstellungsgespräch. Absage erhalten? Nicht verzagen.";
    let (found, report) = applications(&mail("1", from, SAM, subject, bulk, body)).await;
    assert!(found.is_empty());
    assert_eq!((report.unassigned, report.noise), (0, 1));
}

/// Letters of advice quote answers, and not all of them have a list's headers.
#[tokio::test]
async fn advice_that_quotes_a_no_is_no_application() {
    let from = "Pia from CareerKite <pia@careerkite.example>";
    let body = "Hey Sam,\n\n\"Unfortunately, we will not be moving forward with your application.\" We all know it. Before your \
                interview tomorrow at 10am, read our five tips.\n\nYou receive this because you signed up. Unsubscribe";
    for subject in [
        "Your interview is tomorrow, are you ready?",
        "After a rejection",
    ] {
        let (found, _) = applications(&letter("1", from, subject, body)).await;
        assert!(found.is_empty(), "{subject}: {found:?}");
    }
}

const OFFER: &str = "Hallo Herr Bell,\n\nfür meinen Mandanten, die Fjordwerk GmbH in Husum, suche ich einen Projektleiter. \
                     Passt Ihnen ein Telefonat am Mittwoch, 2.12., um 16:30 Uhr?\n\nLars Petersen\nPersonalberatung West";

#[tokio::test]
async fn an_agencys_call_is_found_once_the_seeker_agreed() {
    let lars = "Lars Petersen <lp@personalberatung-west.example>";
    let subject = "Telefonat zur Position Projektleiter bei Fjordwerk";
    let offer = letter("1", lars, subject, OFFER);
    let yes = "Hallo Herr Petersen,\n\nMittwoch 16:30 Uhr passt mir gut. Bis dann!\n\nSam Bell";
    let sam = format!("Sam Bell <{SAM}>");
    let answer = mail(
        "2",
        &sam,
        lars,
        &format!("Re: {subject}"),
        "In-Reply-To: <1@mail.example>\n",
        yes,
    );
    let (found, report) = applications(&format!("{offer}{answer}")).await;
    assert_eq!(report.interviews, 1, "{found:?}");
    assert_eq!(found.len(), 1);
    assert!(
        found[0].starts_with("Fjordwerk") && found[0].contains("Projektleiter"),
        "{found:?}"
    );
    let (unanswered, _) = applications(&offer).await;
    assert!(unanswered.is_empty(), "{unanswered:?}");
}

#[tokio::test]
async fn a_message_that_the_seeker_files_brings_its_interview() {
    let engine = empty().await;
    let body = "Guten Tag Herr Bell,\n\nich bin auf Ihr Profil aufmerksam geworden. Für die Stelle als Redakteur lade ich \
                Sie ein: Dienstag, 1. Dezember, 14 Uhr, per Teams.\n\nKai Brandt";
    let letter = letter(
        "1",
        "\"Brandt, Kai\" <kai@lotse.example>",
        "Interview zur Stelle als Redakteur",
        body,
    );
    import(&engine, &letter).await;
    assert_eq!(review(&engine, now()).await.unwrap().loose.len(), 1);
    let add = AddApplication {
        employer: "Seewart GmbH".to_owned(),
        role: "Redakteur".to_owned(),
        country: Some("DE".to_owned()),
        ..AddApplication::default()
    };
    add_application(&engine, now(), add).await.unwrap();
    let assign = AssignMessage {
        message: "1@".to_owned(),
        application: Some("seewart".to_owned()),
        only_this: false,
    };
    assign_message(&engine, now(), assign).await.unwrap();
    let found = review(&engine, now()).await.unwrap().items;
    let told: Vec<&str> = found.iter().map(|it| it.text.as_str()).collect();
    let interview = told
        .iter()
        .find(|it| it.contains("talk") || it.contains("interview"));
    assert!(interview.unwrap().contains("Kai Brandt"), "{told:?}");
    // Another import of the same mail finds nothing new.
    import(&engine, &letter).await;
    assert_eq!(
        review(&engine, now()).await.unwrap().items.len(),
        found.len()
    );
}
