//! Scores ways of estimating on files of waits, over seeded repeated splits, and prints one JSON object.
//!
//! The arguments are files of comma-separated values with the columns `days` and `event`.
// An example may read what it is given.
#![allow(clippy::disallowed_methods)]

mod candidates;

use std::error::Error;
use std::path::Path;

use meanwhile_engine::published;
use meanwhile_forecast::{
    Candidate, Given, Observation, Scored, Splits, Timing, Wait, choose, held_out,
};
use serde_json::{Value, json};

/// How much of a file is given, and over how many splits: the fewer rows are given, the more the splits differ.
const GIVEN: &[(&str, Given, usize)] = &[
    ("70 % of the rows", Given::Share(0.7), 20),
    ("100 rows", Given::Rows(100), 20),
    ("20 rows", Given::Rows(20), 100),
    ("10 rows", Given::Rows(10), 100),
    ("5 rows", Given::Rows(5), 100),
];

/// The standard deviations of the prior are taken so many times when its strength is chosen.
const STRENGTHS: [f64; 4] = [0.5, 1.0, 2.0, 4.0];

/// *Assumption:* two months are what a seeker asks about.
const DAYS_MAX: u32 = 60;

const SEED: u64 = 2026;

fn main() -> Result<(), Box<dyn Error>> {
    let candidates = candidates::all();
    let candidates: Vec<&dyn Candidate> = candidates.iter().map(AsRef::as_ref).collect();
    let mut files = Vec::new();
    for path in std::env::args().skip(1) {
        let seen = read(Path::new(&path))?;
        let mut tables = Vec::new();
        for (name, given, repeats) in GIVEN {
            let splits = Splits {
                seed: SEED,
                repeats: *repeats,
                given: *given,
                days_max: DAYS_MAX,
            };
            let scored = held_out(&seen, &splits, &candidates);
            let families = published::families();
            let choices = choose(&seen, &splits, Timing::WholeDays, &families, &STRENGTHS);
            tables.push(json!({
                "given": name,
                "repeats": repeats,
                "scores": scored.iter().map(row).collect::<Vec<Value>>(),
                "choices": choices.iter().map(row).collect::<Vec<Value>>(),
            }));
        }
        files.push(json!({
            "file": Path::new(&path).file_name().unwrap_or_default().to_string_lossy(),
            "rows": seen.len(),
            "ended": seen.iter().filter(|it| it.wait.ended()).count(),
            "tables": tables,
        }));
    }
    println!("{:#}", json!({ "files": files }));
    Ok(())
}

fn row(scored: &Scored) -> Value {
    json!({
        "name": scored.name,
        "integrated_brier": scored.integrated_brier,
        "log_score": scored.log_score,
        "calibration_error": scored.calibration.error(),
        "calibration": scored.calibration.bins(),
    })
}

fn read(path: &Path) -> Result<Vec<Observation>, Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(path)?;
    let headers = reader.headers()?.clone();
    let column = |name: &str| headers.iter().position(|it| it == name);
    let days = column("days").ok_or("no column `days`")?;
    let event = column("event").ok_or("no column `event`")?;
    let mut seen = Vec::new();
    for row in reader.records() {
        let row = row?;
        let length: f64 = row.get(days).unwrap_or_default().parse()?;
        seen.push(Observation::from(Wait::new(
            length,
            row.get(event) == Some("1"),
        )?));
    }
    Ok(seen)
}
