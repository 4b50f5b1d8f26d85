//! Whatever the waits, the covariates and the beliefs are: a fit ends, within its bound on rounds, and every answer is a
//! number that makes sense.

#![allow(clippy::unwrap_used)]

use meanwhile_forecast::{
    Balanced, Belief, Beliefs, Between, Blend, COVARIATES_MAX, Estimate, Family, Fit, Forecast,
    How, Level, Model, Observation, Prior, Promise, Timing, Wait,
};
use proptest::prelude::*;

fn prior(covariates: usize) -> Prior {
    let zero = || Belief::normal(0.0, 1.0, "assumption");
    Prior::new(&Beliefs {
        never: zero(),
        never_by: vec![zero(); covariates],
        location: Belief::normal(2.6, 0.6, "assumption"),
        location_by: vec![zero(); covariates],
        log_scale: Belief::normal(0.1, 0.3, "assumption"),
    })
}

/// A tenth of all cases lies at the upper end of the interval or above it, so the mean is a tenth of that end at least, and
/// so it is from the other side (Markov).
fn belongs_together(it: Estimate) {
    let is_ordered = 0.0 <= it.low && it.low <= it.value && it.value <= it.high && it.high <= 1.0;
    let (most, least) = (0.1 * it.high - 1e-9, 1.0 - 0.1 * (1.0 - it.low) + 1e-9);
    assert!(is_ordered && (most..=least).contains(&it.value), "{it:?}");
}

fn sensible(forecast: &Forecast) {
    let mut before = 1.0;
    for days in [
        0.0,
        0.4,
        1.0,
        3.0,
        7.0,
        14.0,
        60.0,
        365.0,
        1e5,
        f64::MAX,
        f64::INFINITY,
    ] {
        let it = forecast.survival(days);
        assert!(
            (0.0..=before).contains(&it.value),
            "{it:?} on {days} after {before}"
        );
        assert!(0.0 <= it.low && it.low <= it.value && it.value <= it.high && it.high <= 1.0);
        before = it.value;
    }
    let averaged = forecast.clone().averaged();
    for elapsed in [0.0, 9.0, 38.0, 400.0, f64::NAN] {
        for it in [
            averaged.still_coming(elapsed),
            averaged.by(elapsed, 7.0),
            averaged.conditional(elapsed, 60.0),
        ] {
            belongs_together(it);
        }
        // Of one curve: what is foretold from the beginning, and what is after a silence.
        let (now, later) = (averaged.survival(elapsed), averaged.survival(60.0));
        if elapsed < 60.0 && now.value > 1e-9 {
            let after = averaged.conditional(elapsed, 60.0).value;
            assert!((after - later.value / now.value).abs() < 1e-6, "{after}");
        }
        let days = [0.1, 0.5, 0.9].map(|p| forecast.remaining(elapsed, p).value);
        assert!(
            days.is_sorted() && days[0] >= 0.0 && days[2].is_finite(),
            "{days:?}"
        );
    }
    let days = [0.5, 0.9].map(|p| forecast.day_by_which(p).value);
    assert!(days.is_sorted() && days[1].is_finite(), "{days:?}");
}

/// Between laws and waits every answer makes as much sense as from laws alone.
fn sensible_between(laws: &Forecast, seen: &[Observation]) {
    let waits: Vec<Wait> = seen.iter().map(|it| it.wait).collect();
    let it = Balanced::new(laws, &waits);
    assert!(it.law_counts() >= 1.0);
    sensible(it.forecast());
    sensible(&it.forecast().with_promise(&Promise::on(20.0)));
}

fn check(seen: &[Observation], covariates: usize) -> Vec<Fit> {
    let mut fits = Vec::new();
    for family in Family::ALL {
        for timing in [Timing::Exact, Timing::WholeDays] {
            let model = Model::new(family, timing, covariates);
            for prior in [prior(covariates), Prior::flat(covariates)] {
                let fit = model.fit(seen, &prior);
                assert!(fit.rounds() <= 60);
                let forecast = fit.forecast(&[1.0, f64::NAN]);
                sensible(&forecast);
                sensible_between(&forecast, seen);
                if family == Family::LogNormal {
                    sensible(&forecast.with_promise(&Promise::on(10.0)));
                }
                fits.push(fit);
            }
        }
    }
    fits
}

fn waits(rows: &[(f64, bool)]) -> Vec<Observation> {
    let made = rows
        .iter()
        .map(|(days, ended)| Wait::new(*days, *ended).unwrap().into());
    made.collect()
}

#[test]
fn odd_sets_of_waits_are_fitted_all_the_same() {
    let many = |days: f64, ended: bool| vec![(days, ended); 5_000];
    for rows in [
        vec![],
        vec![(0.0, true)],
        vec![(0.0, false)],
        vec![(12.0, true)],
        vec![(12.0, false)],
        many(0.0, true),
        many(7.0, true),
        many(7.0, false),
        many(1e12, true),
        vec![(f64::MAX, true), (0.0, true), (f64::MIN_POSITIVE, true)],
        (0..50).map(|day| (f64::from(day), true)).collect(),
        (0..50).map(|day| (f64::from(day), false)).collect(),
        (0..2_000)
            .map(|it| (f64::from(it % 3), it % 2 == 0))
            .collect(),
    ] {
        check(&waits(&rows), 0);
    }
}

#[test]
fn without_waits_it_is_the_prior_and_says_so() {
    let model = Model::new(Family::LogNormal, Timing::WholeDays, 0);
    let fit = model.fit(&[], &prior(0));
    assert_eq!(
        (fit.how(), fit.count(), fit.rounds()),
        (How::PriorOnly, 0, 0)
    );
    assert!((fit.parameters().location.value - 2.6).abs() < 1e-12);
    assert!((fit.parameters().location.sd - 0.6).abs() < 1e-9);
}

/// Waits that are all open say nothing about the shape; with a prior that is no trouble, without one there is no peak.
#[test]
fn a_fit_that_cannot_be_says_so() {
    let open = waits(&[(30.0, false); 9]);
    let model = Model::new(Family::Weibull, Timing::WholeDays, 0);
    let fit = model.fit(&open, &prior(0));
    assert_eq!(fit.how(), How::Fitted);
    assert!(fit.curve(&[]).never() > model.fit(&[], &prior(0)).curve(&[]).never());
    // Beliefs that contradict each other beyond what numbers can hold.
    let far = Prior::new(&Beliefs {
        location: Belief::normal(1e200, 1e-4, "nobody"),
        ..Beliefs::flat(0)
    });
    assert_eq!(model.fit(&open, &far).how(), How::FellBack);
}

#[test]
fn more_covariates_than_are_taken_are_not_looked_at() {
    let seen: Vec<Observation> = (0..60)
        .map(|at| Observation {
            wait: Wait::new(f64::from(at % 20), at % 3 != 0).unwrap(),
            covariates: (0..30).map(|place| f64::from((at * place) % 7)).collect(),
        })
        .collect();
    assert_eq!(
        Model::new(Family::Weibull, Timing::Exact, 30).covariates(),
        COVARIATES_MAX
    );
    check(&seen, 30);
    // A prior for fewer covariates than the model has: the others are believed to do nothing.
    let fit = Model::new(Family::LogNormal, Timing::WholeDays, 2).fit(&seen, &prior(1));
    assert!(fit.parameters().never_by[1].value.abs() < 1e-12);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn any_waits_and_covariates(
        rows in prop::collection::vec((any::<f64>(), any::<bool>(), any::<f64>(), -3.0..3.0_f64), 0..40),
        spread in any::<f64>(),
    ) {
        let seen: Vec<Observation> = rows
            .iter()
            .filter_map(|(days, ended, x, y)| {
                let wait = Wait::new(days.abs(), *ended).ok()?;
                Some(Observation { wait, covariates: vec![*x, *y] })
            })
            .collect();
        check(&seen, 2);
        let between = Between { never: spread, location: spread, log_scale: spread };
        let level = || Level { observations: &seen, between, source: "these".into() };
        let families = Family::ALL.map(|family| (1.0, family, prior(2)));
        for blend in Blend::pool(&[level(), level(), level()], Timing::WholeDays, &families) {
            sensible(&blend.forecast(&[]).unwrap());
        }
    }

    #[test]
    fn likely_waits_are_always_fitted(
        rows in prop::collection::vec((0..90_u32, any::<bool>()), 1..60),
    ) {
        let rows: Vec<(f64, bool)> = rows.iter().map(|(days, ended)| (f64::from(*days), *ended)).collect();
        for family in Family::ALL {
            let fit = Model::new(family, Timing::WholeDays, 0).fit(&waits(&rows), &prior(0));
            prop_assert_eq!(fit.how(), How::Fitted);
        }
    }
}
