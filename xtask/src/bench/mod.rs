//! `cargo xtask bench [NAME…] [--write]`: the table of benchmarks. Runs them, sets each figure beside
//! its goal, and fails when a goal is missed. A benchmark measures; it neither prints nor judges.

mod build;
mod desk;
mod due;
mod forecast;
mod import;
mod machine;
mod measure;
mod memory;
mod note;
mod peak;
mod plan;
mod postgres;
pub(crate) mod program;
mod report;
mod scratch;
mod serve;
mod start;
mod visitor;

use std::fs;

use crate::failure::Failure;
use crate::{markers, workspace};
use measure::Measure;

/// The page that records the figures.
const PAGE: &str = "docs/benchmarks.md";

/// Something worth measuring.
struct Benchmark {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<Vec<Measure>, Failure>,
}

/// Every benchmark, in the order in which they run.
const BENCHMARKS: &[Benchmark] = &[
    Benchmark {
        name: "import",
        what: "a large mailbox read, matched and stored: what a person waits for on the first day",
        run: import::run,
    },
    Benchmark {
        name: "plan",
        what: "the plan of a large desk, from facts in memory",
        run: plan::run,
    },
    Benchmark {
        name: "due",
        what: "who is due now: its cost must follow the work, not the number of users",
        run: due::run,
    },
    Benchmark {
        name: "start",
        what: "today's page from nothing: process, database, plan, text",
        run: start::run,
    },
    Benchmark {
        name: "memory",
        what: "the memory that today's page takes at its peak",
        run: memory::run,
    },
    Benchmark {
        name: "serve",
        what: "today's page in a browser: pages a second, the slowest, their weight, and memory at rest",
        run: serve::run,
    },
    Benchmark {
        name: "note",
        what: "a note of 200 words checked: what may run at every pause in typing",
        run: note::run,
    },
    Benchmark {
        name: "forecast",
        what: "waits fitted, and one forecast with its intervals: what a page waits for",
        run: forecast::run,
    },
    Benchmark {
        name: "build",
        what: "a clean release build: what a person waits for who builds from source",
        run: build::run,
    },
];

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
