//! Measures what “who is due?” costs with few users and with many, the same number of them due, on both
//! databases. The measuring itself is an example of the store; this judges it.

use std::process::Command;

use super::measure::{Goal, Measure, Report};
use super::postgres::Server;
use super::program;
use crate::failure::Failure;
use crate::process;

/// A hundred times the users may not cost more than half as much again: the cost follows the work that is
/// due. Assumption: what a deeper index and noise may add.
const TIMES_MAX: f64 = 1.5;

/// Asks on both databases.
pub(super) fn run() -> Result<Vec<Measure>, Failure> {
    let example = program::example("meanwhile-store", "bench_store")?;
    let sqlite = process::capture(&mut Command::new(&example))?;
    let server = Server::start()?;
    let postgres = process::capture(Command::new(&example).arg(server.url()))?;
    Ok(vec![
        measure("SQLite: 100 due of 100,000 users", &sqlite)?,
        measure("PostgreSQL: 100 due of 100,000 users", &postgres)?,
    ])
}

fn measure(name: &'static str, said: &str) -> Result<Measure, Failure> {
    let report = Report::read(said)?;
    let few = report.figure("due_100_of_1000_us")?;
    let many = report.figure("due_100_of_100000_us")?;
    Ok(Measure::new(name, many, "µs", Goal::MostTimes(TIMES_MAX)).beside("100 of 1,000", few))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn many_users_are_set_beside_few() {
        let said = r#"{"due_100_of_1000_us": 100.0, "due_100_of_100000_us": 160.0}"#;
        let measure = measure("x", said).unwrap();
        assert!(!measure.meets_goal());
        assert!(super::measure("x", "{}").is_err());
    }
}
