//! Measures how long today's page takes from nothing: process, database, plan, text. Alternates with a
//! program that does nothing, so that both meet the same machine.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use super::desk::{MANY_FACTS, Place, USUAL_FACTS};
use super::measure::{Goal, Measure, median};
use super::program;
use super::scratch::Scratch;
use crate::failure::Failure;

/// Assumption: a fifth of the 100 ms that feel instantaneous (Nielsen, Usability Engineering, 1993).
const START_MS_MAX: f64 = 20.0;

/// How often each is started.
const RUNS: usize = 51;

/// Starts the program on each store.
pub(super) fn run() -> Result<Vec<Measure>, Failure> {
    let program = program::built()?;
    let scratch = Scratch::new("start")?;
    let home = scratch.path();
    let demo = Place::demo(&program, home)?;
    let usual = Place::large(&program, home, USUAL_FACTS)?;
    let large = Place::large(&program, home, MANY_FACTS)?;
    Ok(vec![
        measure("today, demo", &program, &demo, home)?,
        measure(
            "today, 200 applications, 3,000 facts",
            &program,
            &usual,
            home,
        )?,
        measure(
            "today, 200 applications, 10,000 facts",
            &program,
            &large,
            home,
        )?,
    ])
}

fn measure(
    name: &'static str,
    program: &Path,
    place: &Place,
    home: &Path,
) -> Result<Measure, Failure> {
    let arguments = place.today();
    let (mut times, mut floor) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        floor.push(started_ms(Path::new("true"), &[], home)?);
        times.push(started_ms(program, &arguments, home)?);
    }
    let goal = Goal::Most(START_MS_MAX);
    Ok(Measure::new(name, median(times), "ms", goal).beside("an empty program", median(floor)))
}

/// Milliseconds from the start of a program to its end, which must be a good one.
fn started_ms(program: &Path, arguments: &[&str], home: &Path) -> Result<f64, Failure> {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    program::at_home(&mut command, home);
    let name = program.file_name().unwrap_or_default().display();
    let began = Instant::now();
    let status = command
        .status()
        .map_err(|cause| Failure::io(&name, &cause))?;
    let took_ms = began.elapsed().as_secs_f64() * 1_000.0;
    if status.success() {
        Ok(took_ms)
    } else {
        Err(Failure::new(format!("`{name}` ended with {status}.")))
    }
}
