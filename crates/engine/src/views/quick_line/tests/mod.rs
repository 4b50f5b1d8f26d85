//! Lines as people type them, and what must come of each.

#![allow(clippy::unwrap_used)]

mod doubt;
mod read;

use super::*;
use crate::actions::{PersonInput, add_application};
use crate::testing::Bench;

/// Wednesday 1 April 2026, 09:00 in New York: Acme (Analyst, with Dana Cho), Borealis (two roles), Lindqvist, and Corvid
/// with Rosa Lind of the agency Pollard Search between.
pub(super) async fn bench() -> Bench {
    let bench = Bench::at("2026-04-01 09:00").await;
    let dana = vec![PersonInput::from("Dana Cho <dana@acme.example>")];
    for (employer, role, people) in [
        ("Acme", "Data Analyst", dana),
        ("Borealis", "Designer", Vec::new()),
        ("Borealis", "Researcher", Vec::new()),
        ("Lindqvist & Söhne", "Controller", Vec::new()),
    ] {
        let add = AddApplication {
            employer: employer.to_owned(),
            role: role.to_owned(),
            people,
            ..AddApplication::default()
        };
        add_application(&bench.engine, bench.now, add)
            .await
            .unwrap();
    }
    let rosa = PersonInput::from("Rosa Lind <rosa@pollard.example>");
    let between = AddApplication {
        employer: "Corvid".to_owned(),
        role: "Buyer".to_owned(),
        agency: Some("Pollard Search".to_owned()),
        people: vec![rosa],
        ..AddApplication::default()
    };
    add_application(&bench.engine, bench.now, between)
        .await
        .unwrap();
    bench
}

pub(super) async fn reading(bench: &Bench, line: &str) -> LineReading {
    let input = QuickLine {
        line: line.to_owned(),
        ..QuickLine::default()
    };
    quick_line(&bench.engine, bench.now, input).await.unwrap()
}

/// A reading in one line: kind, application, when, and whatever else was read; `?` stands before what is open.
pub(super) fn told(it: &LineReading) -> String {
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let mut parts = vec![it.kind.map_or("-".to_owned(), |kind| {
        word(serde_json::to_value(kind).unwrap())
    })];
    parts.push(match &it.application {
        LineApplication::None => "-".to_owned(),
        LineApplication::One { application } => application.label(),
        LineApplication::Several { choices } => format!("one of {}", choices.len()),
        LineApplication::New { employer, role } => format!("new {employer}/{role}"),
    });
    if let Some(at) = &it.at {
        parts.push(at.text.clone());
    }
    if let Some((first, last)) = &it.days {
        parts.push(if first == last {
            last.date.to_string()
        } else {
            format!("{} to {}", first.date, last.date)
        });
    }
    let said = [
        it.stage.map(|it| serde_json::to_value(it).unwrap()),
        it.format.map(|it| serde_json::to_value(it).unwrap()),
        it.reading.map(|it| serde_json::to_value(it).unwrap()),
        it.purpose.map(|it| serde_json::to_value(it).unwrap()),
    ];
    parts.extend(said.into_iter().flatten().map(word));
    if !it.people.is_empty() {
        parts.push(format!("with {}", it.people.join(" + ")));
    }
    parts.extend(it.news.clone());
    if !it.unused.is_empty() {
        parts.push(format!("left {}", it.unused.join(" + ")));
    }
    if it.act.is_none() {
        parts.push("?".to_owned());
    }
    parts.join(" | ")
}

pub(super) async fn check(all: &[(&str, &str)]) {
    let bench = bench().await;
    let mut wrong = Vec::new();
    for (line, wanted) in all {
        let told = told(&reading(&bench, line).await);
        if told != *wanted {
            wrong.push(format!("{line:?}\n  wanted {wanted}\n  got    {told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
