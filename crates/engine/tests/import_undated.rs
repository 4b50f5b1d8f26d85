//! Mail that does not say when it was written, or says what cannot be: it is dated by when it arrived, by its thread and by
//! its neighbours, so that what it says counts.

#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use meanwhile_core::fact::{FactKind, ReadingKind};
use meanwhile_core::time::Zone;
use meanwhile_engine::import::{ImportReport, Options, run};
use meanwhile_engine::{Engine, Location};

const INVITATION: &str = "From x@y Thu Mar  5 10:00:00 2026\n\
From: Dana Okafor <dana@northwind.example>\nTo: ada@example.com\n\
Subject: Interview for Data Analyst at Northwind\nDate: Thu, 5 Mar 2026 11:00:00 +0100\n\
Message-ID: <invitation@northwind.example>\n\nHi Ada,\n\n\
we would like to invite you to an interview for the Data Analyst role at Northwind on Tuesday 10 March 2026 at \
15:00 CET.\n\nDana Okafor\nNorthwind\n\n";

/// Their no, with more headers.
fn rejection(separator: &str, more: &str) -> String {
    format!(
        "{separator}\nFrom: Dana Okafor <dana@northwind.example>\nTo: ada@example.com\n\
         Subject: Re: Interview for Data Analyst at Northwind\n{more}Message-ID: <no@northwind.example>\n\n\
         Dear Ada,\n\nthank you for your interview for the Data Analyst role at Northwind. Unfortunately we have \
         decided to go with another candidate.\n\nDana Okafor\n\n"
    )
}

async fn import(mail: &str) -> (ImportReport, Option<Timestamp>) {
    let engine = Engine::open(&Location::Memory, Zone::utc()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.mbox");
    std::fs::write(&path, mail).unwrap();
    let options = Options {
        me: vec!["ada@example.com".to_owned()],
        ..Options::default()
    };
    let now = "2026-04-11T10:00:00Z".parse().unwrap();
    let report = run(&engine.user(), &[path], &options, now, &mut |_| {})
        .await
        .unwrap();
    let (desk, _) = engine.user().desk().await.unwrap();
    let facts = desk.files.iter().flat_map(|file| &file.facts);
    let no = facts.filter(|fact| {
        matches!(&fact.kind, FactKind::Received(received) if received.reading == ReadingKind::Rejection)
    });
    let at = no.map(|fact| fact.at).next();
    (report, at)
}

fn assumed(report: &ImportReport) -> Option<&str> {
    let found = report.findings.iter().find(|it| it.code == "DateAssumed");
    found.map(|it| it.example.as_str())
}

#[tokio::test(flavor = "current_thread")]
async fn mail_without_a_usable_date_was_written_when_it_arrived() {
    let separator = "From x@y Tue Mar 17 11:00:00 2026";
    for date in [
        "",
        "Date: gibberish\n",
        "Date: Thu, 01 Jan 1970 00:00:00 +0000\n",
        "Date: Wed, 17 Mar 2027 11:00:00 +0000\n",
    ] {
        let mail = format!("{INVITATION}{}", rejection(separator, date));
        let (report, at) = import(&mail).await;
        assert_eq!(at, Some("2026-03-17T11:00:00Z".parse().unwrap()), "{date}");
        assert!(assumed(&report).is_some(), "{report:?}");
    }
    let dated = rejection(separator, "Date: Tue, 17 Mar 2026 12:30:00 +0100\n");
    let (report, at) = import(&format!("{INVITATION}{dated}")).await;
    assert_eq!(at, Some("2026-03-17T11:30:00Z".parse().unwrap()));
    assert_eq!(assumed(&report), None);
}

#[tokio::test(flavor = "current_thread")]
async fn mail_of_which_nothing_says_when_is_dated_by_its_thread_and_its_neighbours() {
    let separator = "From x@y Thu Jan  1 00:00:00 1970";
    let bulbs = "From n@shop.example Fri Mar 20 09:00:00 2026\nFrom: Garden Shop <n@shop.example>\n\
                 To: ada@example.com\nSubject: Spring bulbs\nDate: Fri, 20 Mar 2026 09:00:00 +0000\n\
                 Message-ID: <bulbs@shop.example>\n\nTulips and daffodils.\n\n";
    let no = rejection(separator, "");
    let (report, at) = import(&format!("{INVITATION}{bulbs}{no}")).await;
    assert_eq!(at, Some("2026-03-20T09:00:01Z".parse().unwrap()));
    let told = assumed(&report).unwrap();
    assert!(told.contains("20 March 2026"), "{told}");
    let answer = rejection(separator, "In-Reply-To: <invitation@northwind.example>\n");
    let (_, at) = import(&format!("{answer}{INVITATION}")).await;
    assert_eq!(at, Some("2026-03-05T10:00:01Z".parse().unwrap()));
}
