//! Measures the plan of one seeker with a large desk, from facts in memory. The measuring itself is an
//! example of the core; this judges it.

use std::process::Command;

use super::measure::{Goal, Measure, Report};
use super::program;
use crate::failure::Failure;
use crate::process;

/// Assumption: a twentieth of what today's page may take from nothing, so that the plan is no part of what is
/// felt.
const PLAN_MS_MAX: f64 = 1.0;

/// Runs the example.
pub(super) fn run() -> Result<Vec<Measure>, Failure> {
    let example = program::example("meanwhile-core", "bench_plan")?;
    let report = Report::read(&process::capture(&mut Command::new(example))?)?;
    let figure = |key: &str| report.figure(key);
    if figure("applications")? < 200.0 || figure("facts")? < 10_000.0 {
        return Err(Failure::new("The desk is smaller than the goal is for."));
    }
    let plan = figure("study_and_plan_ms")?;
    Ok(vec![
        Measure::new(
            "200 applications, 10,000 facts",
            plan,
            "ms",
            Goal::Most(PLAN_MS_MAX),
        )
        .beside(
            "the best of the same runs",
            figure("study_and_plan_best_ms")?,
        ),
    ])
}
