//! `cargo xtask bench [NAME…] [--write]`: the table of benchmarks. Runs them, sets each figure beside
//! its goal, and fails when a goal is missed. A benchmark measures; it neither prints nor judges.

mod build;
mod machine;
mod report;

use std::fs;

use crate::failure::Failure;
use crate::{markers, workspace};

/// The page that records the figures.
const PAGE: &str = "docs/benchmarks.md";

/// Something worth measuring.
struct Benchmark {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<Vec<Measure>, Failure>,
}

/// Every benchmark, in the order in which they run.
const BENCHMARKS: &[Benchmark] = &[Benchmark {
    name: "build",
    what: "a clean release build: what a person waits for who builds from source",
    run: build::run,
}];

/// One figure with the goal it has to meet.
pub(crate) struct Measure {
    /// What was measured, such as `binary size`.
    pub(crate) name: &'static str,
    /// The figure, in `unit`.
    pub(crate) figure: f64,
    pub(crate) unit: &'static str,
    pub(crate) goal: Goal,
    /// A floor below which no program can go, or a peer that does the same, measured alongside.
    pub(crate) beside: Option<Beside>,
}

/// What a figure has to be, in the unit of its measure.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    /// At most this.
    AtMost(f64),
    /// At least this.
    #[cfg_attr(not(test), expect(dead_code, reason = "no benchmark asks for it yet"))]
    AtLeast(f64),
}

/// Another figure for the same work, in the same unit.
pub(crate) struct Beside {
    pub(crate) name: &'static str,
    pub(crate) figure: f64,
}

impl Measure {
    fn meets_goal(&self) -> bool {
        match self.goal {
            Goal::AtMost(limit) => self.figure <= limit,
            Goal::AtLeast(limit) => self.figure >= limit,
        }
    }
}

/// Runs the named benchmarks, or all; `--write` records the figures in the page.
pub fn run(arguments: &[String]) -> Result<(), Failure> {
    let write = arguments.iter().any(|argument| argument == "--write");
    let names: Vec<&String> = arguments.iter().filter(|a| *a != "--write").collect();
    if let Some(unknown) = names
        .iter()
        .find(|n| BENCHMARKS.iter().all(|b| b.name != **n))
    {
        let known: Vec<&str> = BENCHMARKS.iter().map(|b| b.name).collect();
        return Err(Failure::new(format!("There is no benchmark `{unknown}`."))
            .hint(format!("There are: {}.", known.join(", "))));
    }
    let mut missed = Vec::new();
    for benchmark in BENCHMARKS {
        if !names.is_empty() && names.iter().all(|name| *name != benchmark.name) {
            continue;
        }
        println!("{}: {}", benchmark.name, benchmark.what);
        let machine = machine::describe()?;
        let measures = (benchmark.run)()?;
        for measure in &measures {
            println!("  {}", report::line(measure));
        }
        if write {
            record(benchmark, &machine, &measures)?;
        }
        let failed = measures.iter().filter(|measure| !measure.meets_goal());
        missed.extend(failed.map(|measure| format!("{}: {}", benchmark.name, measure.name)));
    }
    if missed.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "Goals missed: {}.",
        missed.join(", ")
    )))
}

fn record(benchmark: &Benchmark, machine: &str, measures: &[Measure]) -> Result<(), Failure> {
    let path = workspace::root().join(PAGE);
    let text = fs::read_to_string(&path).map_err(|cause| Failure::io(PAGE, &cause))?;
    let body = format!("Measured on {machine}.\n\n{}", report::table(measures));
    let text = markers::replace(&text, &format!("bench {}", benchmark.name), &body)?;
    fs::write(&path, text).map_err(|cause| Failure::io(PAGE, &cause))?;
    println!("  recorded in {PAGE}");
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_goal_is_met_at_its_limit_and_missed_beyond() {
        let measure = |figure, goal| Measure {
            name: "x",
            figure,
            unit: "s",
            goal,
            beside: None,
        };
        assert!(measure(2.0, Goal::AtMost(2.0)).meets_goal());
        assert!(!measure(2.1, Goal::AtMost(2.0)).meets_goal());
        assert!(measure(2.0, Goal::AtLeast(2.0)).meets_goal());
        assert!(!measure(1.9, Goal::AtLeast(2.0)).meets_goal());
        assert!(!measure(f64::NAN, Goal::AtMost(2.0)).meets_goal());
    }

    #[test]
    fn the_page_has_a_place_for_every_benchmark() {
        let page = fs::read_to_string(workspace::root().join(PAGE)).unwrap();
        for benchmark in BENCHMARKS {
            let (open, close) = markers::lines(&format!("bench {}", benchmark.name));
            assert!(
                page.contains(&open) && page.contains(&close),
                "{}",
                benchmark.name
            );
        }
    }
}
