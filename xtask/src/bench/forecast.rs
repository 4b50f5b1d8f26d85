//! Measures a fit of 10,000 waits and a forecast with intervals, beside Python's peers where they are installed. The
//! measuring itself is an example of the forecast; this judges it.

use std::path::Path;
use std::process::Command;

use super::measure::{Goal, Measure, Report};
use super::program;
use super::scratch::Scratch;
use crate::failure::Failure;
use crate::process;

/// Assumption: refitted whenever a fact is added, so it must not be felt.
const FIT_MS_MAX: f64 = 5.0;
/// Assumption: asked for each open application on a page.
const FORECAST_MS_MAX: f64 = 1.0;

/// Fits the same waits with a peer and prints milliseconds; the last word says which.
const PEERS: &str = include_str!("forecast_peers.py");

/// Runs the example, and the peers that are there.
pub(super) fn run() -> Result<Vec<Measure>, Failure> {
    let example = program::example("meanwhile-forecast", "bench_forecast")?;
    let report = Report::read(&process::capture(&mut Command::new(&example))?)?;
    let figure = |key: &str| report.figure(key);
    if figure("rows")? < 10_000.0 || figure("ended")? < 3_000.0 {
        return Err(Failure::new("The waits are fewer than the goal is for."));
    }
    let scratch = Scratch::new("forecast")?;
    let waits = scratch.path().join("waits.csv");
    process::run(Command::new(&example).arg(&waits))?;
    let (scipy, lifelines) = (peer("scipy", &waits), peer("lifelines", &waits));
    let mut weibull = Measure::new(
        "10,000 waits, two covariates, Weibull",
        figure("weibull_ms")?,
        "ms",
        Goal::Most(FIT_MS_MAX),
    )
    .note(match lifelines {
        Some(ms) => format!("lifelines {ms:.0} ms"),
        None => "lifelines not installed".to_owned(),
    });
    if let Some(ms) = scipy {
        weibull = weibull.beside("scipy with an analytic gradient", ms);
    }
    let lognormal = Measure::new(
        "the same in whole days, lognormal",
        figure("lognormal_ms")?,
        "ms",
        Goal::Most(FIT_MS_MAX),
    )
    .note(format!(
        "best of the same runs {:.2} ms; twenty waits, three families: {:.2} ms",
        figure("lognormal_best_ms")?,
        figure("few_ms")?
    ));
    let forecast = Measure::new(
        "one forecast, nine answers with intervals",
        figure("forecast_ms")?,
        "ms",
        Goal::Most(FORECAST_MS_MAX),
    );
    Ok(vec![weibull, lognormal, forecast])
}

/// The milliseconds of a peer; `None` where it is not installed.
fn peer(name: &str, waits: &Path) -> Option<f64> {
    let mut call = Command::new("python3");
    let said = call
        .args(["-c", PEERS])
        .arg(waits)
        .arg(name)
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&said.stdout);
    said.status.success().then(|| text.trim().parse().ok())?
}
