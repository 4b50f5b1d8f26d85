//! Measures how long a fit of 10,000 waits with two covariates takes, and a forecast for one wait with its intervals.
//!
//! Prints medians over repeated runs, in milliseconds, as one JSON object. With a file as its argument it writes the
//! same waits there instead, for other programs to fit.
// A benchmark is the one place here that must look at a clock.
#![allow(clippy::disallowed_methods)]

use std::fmt::Write;
use std::hint::black_box;
use std::io;
use std::time::Instant;

use meanwhile_forecast::{
    Belief, Beliefs, Blend, Family, Fit, How, Model, Observation, Prior, Promise, Timing, Wait,
};
use serde_json::json;

const ROWS: usize = 10_000;
const RUNS: usize = 60;
const SEED: u64 = 7;

fn main() -> io::Result<()> {
    let exact = waits();
    if let Some(file) = std::env::args().nth(1) {
        return std::fs::write(file, table(&exact));
    }
    let whole = in_whole_days(&exact);
    let flat = Prior::flat(2);
    let weibull = Model::new(Family::Weibull, Timing::Exact, 2);
    let lognormal = Model::new(Family::LogNormal, Timing::WholeDays, 2);
    let fit = weibull.fit(&exact, &flat);
    let usual = lognormal.fit(&whole, &prior());
    assert!(fit.how() == How::Fitted && usual.how() == How::Fitted);
    let at = fit.parameters();
    let report = json!({
        "rows": exact.len(),
        "ended": fit.ended(),
        "log_likelihood": fit.log_likelihood(),
        "never_by": at.never_by.iter().map(|it| it.value).collect::<Vec<_>>(),
        "rounds": fit.rounds(),
        "weibull_ms": median_ms(|| drop(black_box(weibull.fit(&exact, &flat)))),
        "lognormal_ms": median_ms(|| drop(black_box(lognormal.fit(&whole, &prior())))),
        "lognormal_best_ms": best_ms(|| drop(black_box(lognormal.fit(&whole, &prior())))),
        "few_ms": median_ms(|| drop(black_box(few(&whole[..20])))),
        "forecast_ms": median_ms(|| {
            black_box(answers(&usual));
        }),
    });
    println!("{report:#}");
    Ok(())
}

/// Lengths after Weibull's law with a share that never ends, both with two covariates; watched for 30 to 120 days.
fn waits() -> Vec<Observation> {
    let mut random = fastrand::Rng::with_seed(SEED);
    let row = |_| {
        let (grade, distance) = (f64::from(random.u8(0..2)), 2.0 * random.f64() - 1.0);
        let never = 1.0 / (1.0 + (0.5 - 0.8 * grade - 0.3 * distance).exp());
        let hazard = -(1.0 - random.f64()).ln();
        let length = (2.8 + 0.3 * grade - 0.2 * distance + 0.8 * hazard.ln()).exp();
        let watched = 30.0 + 90.0 * random.f64();
        let ended = random.f64() >= never && length < watched;
        let days = if ended { length } else { watched };
        let wait = Wait::new(days.max(0.01), ended).expect("lengths are finite");
        let covariates = vec![grade, distance];
        Observation { wait, covariates }
    };
    (0..ROWS).map(row).collect()
}

fn in_whole_days(waits: &[Observation]) -> Vec<Observation> {
    let rounded = waits.iter().map(|it| Observation {
        wait: Wait::new(it.wait.days().round(), it.wait.ended()).expect("lengths are finite"),
        covariates: it.covariates.clone(),
    });
    rounded.collect()
}

fn prior() -> Prior {
    let zero = || Belief::normal(0.0, 1.0, "assumption");
    Prior::new(&Beliefs {
        never: zero(),
        never_by: vec![zero(), zero()],
        location: Belief::normal(2.6, 0.6, "assumption"),
        location_by: vec![zero(), zero()],
        log_scale: Belief::normal(0.1, 0.3, "assumption"),
    })
}

/// Three families, as the program fits the few waits of a seeker.
fn few(waits: &[Observation]) -> Blend {
    Blend::fit(
        waits,
        Timing::WholeDays,
        &Family::ALL.map(|family| (1.0, family, prior())),
    )
}

/// Everything that is asked about one wait, each with its interval, with a promised day.
fn answers(fit: &Fit) -> f64 {
    let forecast = fit.forecast(&[1.0, 0.4]).with_promise(&Promise::on(21.0));
    let elapsed = 9.0;
    let mut sum = forecast.still_coming(elapsed).low;
    for ahead in [3.0, 7.0, 14.0, 30.0] {
        sum += forecast.by(elapsed, ahead).high;
    }
    for share in [0.1, 0.5, 0.9] {
        sum += forecast.remaining(elapsed, share).value;
    }
    sum + forecast.day_by_which(0.9).high
}

fn table(waits: &[Observation]) -> String {
    let mut text = String::from("days,event,grade,distance\n");
    for it in waits {
        let (days, event) = (it.wait.days(), u8::from(it.wait.ended()));
        let _ = writeln!(
            text,
            "{days},{event},{},{}",
            it.covariates[0], it.covariates[1]
        );
    }
    text
}

fn median_ms(run: impl FnMut()) -> f64 {
    times_ms(run)[RUNS / 2]
}

/// What the work takes where nothing else runs.
fn best_ms(run: impl FnMut()) -> f64 {
    times_ms(run)[0]
}

/// In ascending order.
fn times_ms(mut run: impl FnMut()) -> Vec<f64> {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let begun = Instant::now();
            run();
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times
}
