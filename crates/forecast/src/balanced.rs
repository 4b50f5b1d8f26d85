//! A forecast for waits like those that were seen, in which laws count by how well they fit.
//!
//! Where they fit, it is theirs alone: smooth, and the better with few waits. Where the waits have a shape that none of them
//! has, the curve follows the observed one, the closer the more waits there are, and its interval grows as wide as the few
//! assumptions that are left.

use crate::at_risk::{AtRisk, at_risk};
use crate::curve::Curve;
use crate::forecast::Forecast;
use crate::misfit::law_counts;
use crate::random::seeded;
use crate::susarla_van_ryzin::SusarlaVanRyzin;
use crate::wait::Wait;

/// A forecast balanced between laws and the waits they were fitted to.
#[derive(Clone, Debug, PartialEq)]
pub struct Balanced {
    forecast: Forecast,
    waits: usize,
    law_counts: f64,
}

impl Balanced {
    /// From what laws foretell, and the waits they were fitted to. The same waits give the same draws.
    #[must_use]
    pub fn new(laws: &Forecast, waits: &[Wait]) -> Self {
        let law = laws.curve();
        let seen = at_risk(waits, law.timing());
        Self::counting(laws, law_counts(law, &seen), waits.len(), &seen)
    }

    /// The laws beside the waits, where they count as so many; the laws alone where nothing speaks against them.
    fn counting(laws: &Forecast, law_counts: f64, waits: usize, seen: &[AtRisk]) -> Self {
        let mut random = seeded();
        let forecast = beside(laws, law_counts, seen, |law, _| {
            SusarlaVanRyzin::drawn(law.clone(), law_counts, seen, &mut random)
        });
        Self::of(forecast, waits, law_counts)
    }

    pub(crate) fn of(forecast: Forecast, waits: usize, law_counts: f64) -> Self {
        Self {
            forecast,
            waits,
            law_counts,
        }
    }

    /// What is foretold.
    #[must_use]
    pub fn forecast(&self) -> &Forecast {
        &self.forecast
    }

    /// As how many waits the laws count beside those that were seen; infinitely many where nothing speaks against them.
    #[must_use]
    pub fn law_counts(&self) -> f64 {
        self.law_counts
    }

    /// Whether the laws count for no less than the waits; otherwise these have a shape that none of them has.
    #[must_use]
    pub fn laws_fit(&self) -> bool {
        self.law_counts >= self.waits as f64
    }
}

/// The laws beside the waits, where they count as so many; the laws alone where nothing speaks against them. What stands
/// around a law drawn is asked for with the law and its place among the draws.
pub(crate) fn beside(
    laws: &Forecast,
    law_counts: f64,
    seen: &[AtRisk],
    mut around: impl FnMut(&Curve, usize) -> SusarlaVanRyzin,
) -> Forecast {
    if law_counts.is_infinite() {
        return laws.clone();
    }
    let timing = laws.curve().timing();
    let point = SusarlaVanRyzin::mean(laws.curve().clone(), law_counts, seen);
    let draws = laws.draws().iter().enumerate();
    let draws = draws.map(|(place, law)| Curve::observed(around(law, place), timing));
    Forecast::new(Curve::observed(point, timing), draws.collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{
        Belief, Beliefs, Blend, Estimate, Family, KaplanMeier, Observation, Prior, Timing,
    };

    fn laws(waits: &[Wait]) -> Forecast {
        blend(waits).forecast(&[]).unwrap()
    }

    fn blend(waits: &[Wait]) -> Blend {
        let prior = Prior::new(&Beliefs {
            never: Belief::normal(-0.6, 1.2, "assumption"),
            location: Belief::normal(2.6, 0.6, "assumption"),
            log_scale: Belief::normal(0.1, 0.3, "assumption"),
            ..Beliefs::flat(0)
        });
        let seen: Vec<Observation> = waits.iter().map(|wait| (*wait).into()).collect();
        let families = Family::ALL.map(|family| (1.0, family, prior.clone()));
        Blend::fit(&seen, Timing::WholeDays, &families)
    }

    /// Half within three days, half after two months or more: no law has two humps.
    fn humps(count: usize, random: &mut fastrand::Rng) -> Vec<Wait> {
        let mut day = |place: usize| match place % 2 {
            0 => random.u32(1..4),
            _ => random.u32(55..86),
        };
        let days = (0..count).map(|place| f64::from(day(place)));
        days.map(|days| Wait::new(days, true).unwrap()).collect()
    }

    #[test]
    fn two_humps_are_followed_and_said() {
        let seen = humps(150, &mut fastrand::Rng::with_seed(4));
        let (laws, observed) = (laws(&seen), KaplanMeier::fit(&seen));
        let it = Balanced::new(&laws, &seen);
        assert!(!it.laws_fit() && it.law_counts() < 15.0);
        for days in [1.0, 3.0, 14.0, 40.0, 60.0, 80.0] {
            let (now, was) = (it.forecast.survival(days), laws.survival(days));
            let off = |share: f64| (share - observed.survival(days)).abs();
            assert!(off(now.value) < 0.03, "{now:?} on {days}");
            assert!(
                now.high - now.low > was.high - was.low - 0.01,
                "{now:?} on {days}"
            );
        }
        assert!((55.0..=85.0).contains(&it.forecast.day_by_which(0.9).value));
        assert!(it.forecast.never().value < 0.02);
    }

    /// Over many samples the intervals hold the truth about as often as they say, where those of the laws do not.
    #[test]
    fn the_intervals_of_what_no_law_fits_hold_the_truth() {
        let mut random = fastrand::Rng::with_seed(9);
        let (mut held, mut by_laws) = (0, 0);
        for _ in 0..60 {
            let seen = humps(150, &mut random);
            let laws = laws(&seen);
            let it = Balanced::new(&laws, &seen);
            for (days, truth) in [(3.0, 0.5), (60.0, 25.0 / 62.0), (75.0, 10.0 / 62.0)] {
                let holds = |it: Estimate| usize::from(it.low <= truth && truth <= it.high);
                held += holds(it.forecast.survival(days));
                by_laws += holds(laws.survival(days));
            }
        }
        assert!(held > 125 && by_laws < 80, "{held} and {by_laws} of 180");
    }

    #[test]
    fn waits_that_a_law_fits_leave_it_as_it_is() {
        let days = [0, 1, 2, 3, 4, 6, 7, 9, 11, 14, 18, 23, 31, 45, 70];
        let seen: Vec<Wait> = days
            .iter()
            .map(|days| Wait::new(f64::from(*days), *days < 45).unwrap())
            .collect();
        for count in [0, 1, 15] {
            let laws = laws(&seen[..count]);
            let it = Balanced::new(&laws, &seen[..count]);
            assert!(it.laws_fit() && it.law_counts().is_infinite());
            for days in [0.0, 3.0, 20.0, 400.0] {
                let (now, alone) = (it.forecast.survival(days), laws.survival(days));
                assert!((now.value - alone.value).abs() < 1e-12);
                assert!((now.low - alone.low).abs() < 1e-12);
                assert!((now.high - alone.high).abs() < 1e-12);
            }
            assert_eq!(it.forecast.never(), laws.never());
            assert_eq!(it.forecast.day_by_which(0.9), laws.day_by_which(0.9));
        }
    }

    #[test]
    fn thirty_answers_on_one_day_are_one_day() {
        let seen = vec![Wait::new(5.0, true).unwrap(); 30];
        let it = Balanced::new(&laws(&seen), &seen);
        assert!(it.forecast.survival(4.0).value > 0.9 && it.forecast.survival(5.0).value < 0.1);
        assert!(
            it.forecast.survival(4.0).high > 0.98,
            "{:?}",
            it.forecast.survival(4.0)
        );
    }
}
