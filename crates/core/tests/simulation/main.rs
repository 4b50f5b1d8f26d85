//! Seeded histories of ninety days: employers who answer, promise, postpone, fall silent, go away, decide
//! and come back; seekers who follow the plan, dawdle, override it and write by hand. In all of them the
//! promises of the policy must hold, checked by an oracle that shares no code with the rules.
//!
//! `MEANWHILE_SIMULATION_SEEDS=N` sets how many histories run; `MEANWHILE_SIMULATION_SEED=S` runs one and
//! prints it day by day, `MEANWHILE_SIMULATION_DAY=D` stops it after that day. A failure names both.

#![allow(clippy::unwrap_used)]
// The files and the variables it reads belong to the test, not to the crate.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]

mod cast;
mod history;
mod oracle;
mod report;
mod seeker;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use report::Report;

/// Histories run by default; the promise is at least ten thousand.
const SEEDS: u64 = 10_000;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap())
}

#[test]
fn the_promises_hold_in_every_history() {
    if let Some(seed) = number("MEANWHILE_SIMULATION_SEED") {
        let last_day = number("MEANWHILE_SIMULATION_DAY").unwrap_or(history::DAYS);
        let report =
            history::run(seed, last_day, true).unwrap_or_else(|failure| panic!("{failure}"));
        println!("{report}");
        return;
    }
    let seeds = number("MEANWHILE_SIMULATION_SEEDS").unwrap_or(SEEDS);
    let next = AtomicU64::new(0);
    let total = Mutex::new(Report::default());
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                let mut mine = Report::default();
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= seeds || !failures.lock().unwrap().is_empty() {
                        break;
                    }
                    match history::run(seed, history::DAYS, false) {
                        Ok(report) => mine.add(&report),
                        Err(failure) => failures.lock().unwrap().push(failure),
                    }
                }
                total.lock().unwrap().add(&mine);
            });
        }
    });
    let report = total.into_inner().unwrap();
    println!("{report}");
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{}", failures[0]);
    report.assert_it_exercised_everything(seeds);
}
