//! Waits made with known parameters are fitted, and the parameters come back within the error of sampling; an optimiser
//! that knows no derivatives arrives at the same place.

#![allow(clippy::unwrap_used)]

use meanwhile_forecast::{
    Belief, Beliefs, Blend, Family, Fit, How, Model, Observation, Prior, Timing, Wait,
};

/// The parameters that waits are made with: share that never ends, location and scale, and what one covariate adds.
const NEVER: (f64, f64) = (-0.4, 0.9);
const LOCATION: (f64, f64) = (2.5, -0.4);
const SCALE: f64 = 0.7;

/// Waits of one family, watched for 20 to 150 days.
fn made(family: Family, count: usize, seed: u64) -> Vec<Observation> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut uniform = move || (random.f64() + 1e-12).min(1.0 - 1e-12);
    let row = |_| {
        let x = if uniform() < 0.5 { 1.0 } else { 0.0 };
        let never = 1.0 / (1.0 + (-NEVER.0 - NEVER.1 * x).exp());
        let z = match family {
            Family::Weibull => (-uniform().ln()).ln(),
            Family::LogLogistic => {
                let share = uniform();
                (share / (1.0 - share)).ln()
            }
            Family::LogNormal => {
                (-2.0 * uniform().ln()).sqrt() * (std::f64::consts::TAU * uniform()).cos()
            }
        };
        let length = (LOCATION.0 + LOCATION.1 * x + SCALE * z).exp();
        let watched = 20.0 + 130.0 * uniform();
        let ended = uniform() >= never && length < watched;
        let days = if ended { length } else { watched };
        Observation {
            wait: Wait::new(days, ended).unwrap(),
            covariates: vec![x],
        }
    };
    (0..count).map(row).collect()
}

/// The difference to what the waits were made with, in standard errors.
fn standard_errors_off(fit: &Fit) -> Vec<f64> {
    let at = fit.parameters();
    [
        (at.never, NEVER.0),
        (at.never_by[0], NEVER.1),
        (at.location, LOCATION.0),
        (at.location_by[0], LOCATION.1),
        (at.log_scale, SCALE.ln()),
    ]
    .map(|(found, made)| (found.value - made) / found.sd)
    .to_vec()
}

#[test]
fn parameters_come_back_within_sampling_error() {
    for family in Family::ALL {
        let mut squares = Vec::new();
        for seed in 0..20 {
            let seen = made(family, 1_200, seed);
            let fit = Model::new(family, Timing::Exact, 1).fit(&seen, &Prior::flat(1));
            assert_eq!(fit.how(), How::Fitted);
            assert!(fit.rounds() <= 50);
            squares.extend(standard_errors_off(&fit).iter().map(|it| it * it));
        }
        // Squares of standard normal numbers: their mean over a hundred lies within 1 ± 0.6 but once in ten thousand times.
        let mean = squares.iter().sum::<f64>() / squares.len() as f64;
        assert!((0.4..1.6).contains(&mean), "{family:?}: {mean}");
    }
}

/// Rounding to whole days loses little: the interval says what was rounded away.
#[test]
fn whole_days_give_nearly_the_same() {
    for family in Family::ALL {
        let exact = made(family, 3_000, 99);
        let round = |it: &Observation| Observation {
            wait: Wait::new(it.wait.days().round(), it.wait.ended()).unwrap(),
            covariates: it.covariates.clone(),
        };
        let whole: Vec<Observation> = exact.iter().map(round).collect();
        let fit =
            |timing, seen: &[Observation]| Model::new(family, timing, 1).fit(seen, &Prior::flat(1));
        let (a, b) = (fit(Timing::Exact, &exact), fit(Timing::WholeDays, &whole));
        for (a, b) in standard_errors_off(&a).iter().zip(standard_errors_off(&b)) {
            assert!((a - b).abs() < 0.25, "{family:?}: {a} and {b}");
        }
    }
}

#[test]
fn an_optimiser_without_derivatives_finds_no_higher_place() {
    let seen = made(Family::Weibull, 400, 5);
    let fit = Model::new(Family::Weibull, Timing::Exact, 1).fit(&seen, &Prior::flat(1));
    let value = |at: &[f64]| -> f64 {
        let of = |it: &Observation| {
            let x = it.covariates[0];
            let never = 1.0 / (1.0 + (-at[0] - at[1] * x).exp());
            let log = it.wait.days().ln();
            let z = (log - at[2] - at[3] * x) / at[4].exp();
            let survival = (-z.exp()).exp();
            if it.wait.ended() {
                (1.0 - never).ln() + z - z.exp() - at[4] - log
            } else {
                (never + (1.0 - never) * survival).ln()
            }
        };
        seen.iter().map(of).sum()
    };
    let highest = nelder_mead(&[0.0, 0.0, 2.0, 0.0, 0.0], |at| -value(at));
    let at = fit.parameters();
    let found = [
        at.never,
        at.never_by[0],
        at.location,
        at.location_by[0],
        at.log_scale,
    ];
    for (newton, simplex) in found.iter().zip(&highest) {
        assert!(
            (newton.value - simplex).abs() < 2e-3 * newton.sd.max(0.1),
            "{newton:?} {simplex}"
        );
    }
    // The program leaves nothing out: its log-likelihood is the one written down here.
    let own = found.map(|it| it.value);
    assert!((fit.log_likelihood() - value(&own)).abs() < 1e-6);
    assert!(fit.log_likelihood() >= value(&highest) - 1e-6);
}

/// The lowest place by Nelder and Mead (1965), restarted a few times.
fn nelder_mead(start: &[f64], look: impl Fn(&[f64]) -> f64) -> Vec<f64> {
    let mut best = start.to_vec();
    for restart in 0..6 {
        let size = 0.5 / f64::from(restart + 1);
        let corner = |place: usize| {
            let mut at = best.clone();
            if place > 0 {
                at[place - 1] += size;
            }
            at
        };
        let mut simplex: Vec<(f64, Vec<f64>)> = (0..=start.len())
            .map(|place| (look(&corner(place)), corner(place)))
            .collect();
        for _ in 0..1_500 {
            step(&mut simplex, &look);
        }
        best = simplex[0].1.clone();
    }
    best
}

fn step(simplex: &mut [(f64, Vec<f64>)], look: &impl Fn(&[f64]) -> f64) {
    simplex.sort_by(|a, b| a.0.total_cmp(&b.0));
    let last = simplex.len() - 1;
    let middle: Vec<f64> = (0..last)
        .map(|axis| simplex[..last].iter().map(|it| it.1[axis]).sum::<f64>() / last as f64)
        .collect();
    let along = |by: f64| {
        let at = middle.iter().zip(&simplex[last].1);
        let at: Vec<f64> = at.map(|(m, worst)| m + by * (m - worst)).collect();
        (look(&at), at)
    };
    let (across, further, inside) = (along(1.0), along(2.0), along(-0.5));
    let next = if across.0 < simplex[0].0 && further.0 < across.0 {
        further
    } else if across.0 < simplex[last - 1].0 {
        across
    } else if inside.0 < simplex[last].0 {
        inside
    } else {
        let best = simplex[0].1.clone();
        for (value, at) in &mut simplex[1..] {
            at.iter_mut()
                .zip(&best)
                .for_each(|(a, b)| *a = 0.5 * (*a + b));
            *value = look(at);
        }
        return;
    };
    simplex[last] = next;
}

#[test]
fn a_family_that_made_the_waits_comes_to_count_most() {
    for family in Family::ALL {
        let seen: Vec<Observation> = made(family, 3_000, 21);
        let prior = Prior::new(&Beliefs {
            never: Belief::normal(0.0, 2.0, "assumption"),
            never_by: vec![Belief::normal(0.0, 2.0, "assumption")],
            location: Belief::normal(2.0, 2.0, "assumption"),
            location_by: vec![Belief::normal(0.0, 2.0, "assumption")],
            log_scale: Belief::normal(0.0, 1.0, "assumption"),
        });
        let families = Family::ALL.map(|family| (1.0, family, prior.clone()));
        let blend = Blend::fit(&seen, Timing::Exact, &families);
        let best = blend.best().unwrap();
        assert_eq!(best.model().family(), family);
    }
}

/// Intervals mean what they say: over many samples, four in five hold the truth.
#[test]
fn intervals_hold_the_truth_as_often_as_they_say() {
    let (mut held, mut asked) = (0, 0);
    for seed in 100..180 {
        let seen = made(Family::LogNormal, 150, seed);
        let fit = Model::new(Family::LogNormal, Timing::Exact, 1).fit(&seen, &Prior::flat(1));
        let forecast = fit.forecast(&[0.0]);
        let truth = Model::new(Family::LogNormal, Timing::Exact, 0).fit(
            &[],
            &Prior::new(&Beliefs {
                never: Belief::Fixed(NEVER.0),
                location: Belief::Fixed(LOCATION.0),
                log_scale: Belief::Fixed(SCALE.ln()),
                ..Beliefs::flat(0)
            }),
        );
        for days in [5.0, 15.0, 40.0] {
            let interval = forecast.survival(days);
            let truth = truth.curve(&[]).survival(days);
            held += usize::from(interval.low <= truth && truth <= interval.high);
            asked += 1;
        }
    }
    let share = f64::from(held as u32) / f64::from(asked as u32);
    assert!((0.70..0.89).contains(&share), "{share}");
}
