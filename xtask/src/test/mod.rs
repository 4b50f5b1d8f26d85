//! `cargo xtask test`: the one test command. Prepares what the tests need, then runs every check in
//! order and stops at the first that fails. What a step does stands in `steps`, `tools`, `python`.

mod python;
mod steps;
mod tools;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::workspace;
use steps::{STEPS, Step};

/// What the preparation hands to the steps that follow it.
struct Prepared {
    /// The Python that has the packages of `requirements-test.txt`.
    python: PathBuf,
}

/// Prepares, then runs every step, or only those named.
pub fn run(names: &[String]) -> Result<(), Failure> {
    let chosen = choose(names)?;
    let began = Instant::now();
    let prepared = timed("prepare", "what the tests need", prepare)?;
    for step in &chosen {
        timed(step.name, step.what, || (step.run)(&prepared)).map_err(|failure| {
            failure.hint(format!(
                "To run this step alone: cargo xtask test {}",
                step.name
            ))
        })?;
    }
    println!(
        "all {} steps passed in {}",
        chosen.len(),
        seconds(began.elapsed())
    );
    Ok(())
}

/// Returns the named steps in the table's order; no name means all of them.
fn choose(names: &[String]) -> Result<Vec<&'static Step>, Failure> {
    if let Some(unknown) = names
        .iter()
        .find(|name| STEPS.iter().all(|s| s.name != **name))
    {
        let known: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        return Err(Failure::new(format!("There is no test step `{unknown}`."))
            .hint(format!("The steps are: {}.", known.join(", "))));
    }
    let wanted = |step: &&Step| names.is_empty() || names.iter().any(|name| name == step.name);
    Ok(STEPS.iter().filter(wanted).collect())
}

fn prepare() -> Result<Prepared, Failure> {
    tools::ensure()?;
    let target = workspace::read()?.target;
    let python = python::ensure(&target)?;
    Ok(Prepared { python })
}

/// Runs one step, says how long it took, and names it when it fails.
fn timed<T>(
    name: &str,
    what: &str,
    run: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    println!("── {name}: {what}");
    let began = Instant::now();
    let outcome = run();
    let took = seconds(began.elapsed());
    match outcome {
        Ok(value) => {
            println!("── {name}: passed in {took}\n");
            Ok(value)
        }
        Err(failure) => Err(Failure::new(format!(
            "── {name}: FAILED after {took}\n{failure}"
        ))),
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn without_names_every_step_runs_in_the_order_of_the_table() {
        let names: Vec<&str> = choose(&[]).unwrap().iter().map(|step| step.name).collect();
        assert_eq!(
            names,
            [
                "format", "clippy", "tests", "journeys", "rustdoc", "docs", "holidays"
            ]
        );
    }

    #[test]
    fn named_steps_run_alone_and_an_unknown_name_is_refused() {
        let two = ["docs".to_owned(), "format".to_owned()];
        let names: Vec<&str> = choose(&two).unwrap().iter().map(|step| step.name).collect();
        assert_eq!(names, ["format", "docs"]);
        assert!(choose(&["lint".to_owned()]).is_err());
    }

    #[test]
    fn a_failure_carries_the_name_of_its_step_and_its_cause() {
        let failure = timed("clippy", "lints", || Err::<(), _>(Failure::new("no"))).unwrap_err();
        let text = failure.to_string();
        assert!(text.contains("clippy: FAILED after"), "{text}");
        assert!(text.ends_with("\nno"), "{text}");
    }
}
