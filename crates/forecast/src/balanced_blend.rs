//! Laws fitted to waits of several kinds and those waits together: what they foretell of a wait of one kind.

use crate::as_of_kind::{OfKinds, mean_covariates};
use crate::at_risk::AtRisk;
use crate::balanced::{Balanced, beside};
use crate::blend::Blend;
use crate::family::Family;
use crate::fit::Drawn;
use crate::forecast::Forecast;
use crate::misfit::law_counts;
use crate::observation::{Observation, Timing};
use crate::prior::Prior;
use crate::random::seeded;
use crate::susarla_van_ryzin::SusarlaVanRyzin;

/// Of so many laws drawn one stands for all where only their mean is asked for.
const LAWS_APART: usize = 4;
/// The same where each of them has its own word on how long the waits would be: a plan asks for every wait of a desk.
const LAWS_APART_OF_KINDS: usize = 10;

/// Laws fitted to waits of several kinds, and the waits, each with the covariates of its kind.
#[derive(Clone, Debug, PartialEq)]
pub struct BalancedBlend {
    laws: Blend,
    seen: OfKinds,
    count: usize,
    law_counts: f64,
}

impl BalancedBlend {
    /// Fits each family under its prior, as [`Blend::fit`] does, and looks how well they fit.
    ///
    /// That is asked of the kind between them all, for it is their own shape that laws fit or do not. How the kind that is
    /// asked for may differ from them is no misfit.
    #[must_use]
    pub fn fit(seen: Vec<Observation>, timing: Timing, families: &[(f64, Family, Prior)]) -> Self {
        let laws = Blend::fit(&seen, timing, families);
        let (count, between) = (seen.len(), mean_covariates(&seen));
        let seen = OfKinds::new(&seen, timing);
        let law_counts = laws.curve(&between).map_or(f64::INFINITY, |law| {
            let longer = |kind: &[f64]| laws.times_as_long(&between, kind);
            law_counts(&law, &seen.alike(&between, longer))
        });
        Self {
            laws,
            seen,
            count,
            law_counts,
        }
    }

    /// The laws.
    #[must_use]
    pub fn laws(&self) -> &Blend {
        &self.laws
    }

    /// What is foretold of a wait with these covariates. `None` without any family.
    ///
    /// Where the waits count beside the laws, the length of each counts as it would be were it of that kind. How long that
    /// is no wait of another kind tells for sure, so each law drawn has its own word on it.
    #[must_use]
    pub fn forecast(&self, covariates: &[f64]) -> Option<Balanced> {
        let mut random = seeded();
        let forecast = self.beside(covariates, 1, |law, counts, seen| {
            SusarlaVanRyzin::drawn(law, counts, seen, &mut random)
        })?;
        Some(Balanced::of(forecast, self.count, self.law_counts))
    }

    /// The curve to expect of such a wait, without its interval: in the mean that of [`BalancedBlend::forecast`], at a tenth
    /// of the cost. Around each of a few laws drawn it takes the mean in the place of one more draw.
    #[must_use]
    pub fn expected(&self, covariates: &[f64]) -> Option<Forecast> {
        let is_law_alone = self.law_counts.is_infinite();
        let apart = match is_law_alone || self.seen.are_all(covariates) {
            true => LAWS_APART,
            false => LAWS_APART_OF_KINDS,
        };
        self.beside(covariates, apart, SusarlaVanRyzin::mean)
    }

    /// The laws with one of so many draws, and around each what `around` makes of it, of what it counts and of the waits as
    /// they would be were they of this kind.
    fn beside(
        &self,
        covariates: &[f64],
        apart: usize,
        mut around: impl FnMut(crate::Curve, f64, &[AtRisk]) -> SusarlaVanRyzin,
    ) -> Option<Forecast> {
        let drawn: Vec<Drawn<'_>> = self.laws.drawn(apart).collect();
        let draws = drawn.iter().map(|it| it.curve(covariates));
        let laws = Forecast::new(self.laws.curve(covariates)?, draws.collect());
        if self.law_counts.is_infinite() {
            // Where nothing speaks against the laws, the waits are not asked again.
            return Some(laws);
        }
        let expected = |kind: &[f64]| self.laws.times_as_long(covariates, kind);
        let mean = self.seen.alike(covariates, expected);
        let is_stretched = !self.seen.are_all(covariates);
        let it = beside(&laws, self.law_counts, &mean, |law, place| {
            let seen = is_stretched.then(|| {
                let drawn = &drawn[place];
                let longer = |kind: &[f64]| drawn.times_as_long(covariates, kind);
                self.seen.alike(covariates, longer)
            });
            around(law.clone(), self.law_counts, seen.as_ref().unwrap_or(&mean))
        });
        Some(it)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{Belief, Beliefs, Wait};

    /// Waits of a kind may last a third or three times as long as those of another.
    const APART: f64 = 1.0;

    fn fitted(days: impl Iterator<Item = (u32, f64)>) -> BalancedBlend {
        let prior = Prior::new(&Beliefs {
            never: Belief::normal(-0.6, 1.2, "assumption"),
            never_by: vec![Belief::normal(0.0, 0.8, "assumption")],
            location: Belief::normal(2.6, 0.6, "assumption"),
            location_by: vec![Belief::normal(0.0, APART, "assumption")],
            log_scale: Belief::normal(0.1, 0.3, "assumption"),
        });
        let seen = days.map(|(days, kind)| Observation {
            wait: Wait::new(f64::from(days), true).unwrap(),
            covariates: vec![kind],
        });
        let families = Family::ALL.map(|family| (1.0, family, prior.clone()));
        BalancedBlend::fit(seen.collect(), Timing::WholeDays, &families)
    }

    /// Half within three days, half after two months or more: no law has two humps.
    fn humps(place: usize, random: &mut fastrand::Rng) -> u32 {
        match place % 2 {
            0 => random.u32(1..4),
            _ => random.u32(55..86),
        }
    }

    /// The difference is that of two hundred draws to fifty means: a few days of many.
    #[test]
    fn what_is_to_expect_is_the_mean_of_what_is_drawn() {
        let mut random = fastrand::Rng::with_seed(5);
        for (count, kinds) in [(2, 1), (12, 1), (40, 1), (150, 1), (40, 2), (150, 2)] {
            let kind = |place: usize| ((place / 2) % kinds) as f64;
            let it = fitted((0..count).map(|place| (humps(place, &mut random), kind(place))));
            let drawn = it.forecast(&[0.0]).unwrap().forecast().clone().averaged();
            let expected = it.expected(&[0.0]).unwrap().averaged();
            for days in [0.0, 3.0, 20.0, 60.0, 75.0, 400.0] {
                let (a, b) = (
                    drawn.curve().survival(days),
                    expected.curve().survival(days),
                );
                assert!(
                    (a - b).abs() < 0.03,
                    "{count} waits, day {days}: {a} and {b}"
                );
            }
        }
    }

    /// Forty answers on the tenth day say on which day one of their kind comes, and little of another kind.
    #[test]
    fn what_waits_of_another_kind_tell_is_as_wide_as_the_kinds_lie_apart() {
        let it = fitted((0..40).map(|_| (10, 1.0)));
        let median = |kind: f64| {
            let it = it.forecast(&[kind]).unwrap();
            assert!(!it.laws_fit());
            it.forecast().day_by_which(0.5)
        };
        let (same, other) = (median(1.0), median(0.0));
        assert!((same.low, same.high) == (10.0, 10.0), "{same:?}");
        assert!(other.low < 10.0 && other.high > 14.0, "{other:?}");
        assert!(other.high > 3.0 * other.low, "{other:?}");
    }
}
