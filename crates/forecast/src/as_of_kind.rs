//! Waits of several kinds as they would be were they all of one.

use crate::at_risk::{AtRisk, at_risk};
use crate::observation::{DAYS_MAX, Observation, Timing};
use crate::wait::Wait;

/// The golden ratio: its multiples spread evenly over an interval, however many they are (Weyl's sequence).
const GOLDEN: f64 = 0.618_033_988_749_894_8;

/// Waits of several kinds, as they are asked for again and again: by kind, and within it by length.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OfKinds {
    kinds: Vec<Kind>,
    timing: Timing,
}

/// The waits with the same covariates.
#[derive(Clone, Debug, PartialEq)]
struct Kind {
    covariates: Vec<f64>,
    waits: Vec<Wait>,
    /// The length that each stands for, in days: somewhere within its day where it is told in whole days and has ended.
    lengths: Vec<f64>,
}

impl OfKinds {
    /// Whole days stand for a day each ([`Timing::WholeDays`]), and so do waits of so many: stretched at one point they would
    /// leave days out that waits of another kind do not, and no law would seem to fit.
    pub(crate) fn new(seen: &[Observation], timing: Timing) -> Self {
        let mut kinds: Vec<Kind> = Vec::new();
        let mut sorted: Vec<&Observation> = seen.iter().collect();
        sorted.sort_by(|a, b| a.wait.days().total_cmp(&b.wait.days()));
        for it in sorted {
            let place = kinds
                .iter()
                .position(|kind| kind.covariates == it.covariates);
            let place = place.unwrap_or_else(|| {
                kinds.push(Kind {
                    covariates: it.covariates.clone(),
                    waits: Vec::new(),
                    lengths: Vec::new(),
                });
                kinds.len() - 1
            });
            kinds[place].waits.push(it.wait);
        }
        for kind in &mut kinds {
            kind.lengths = lengths(&kind.waits, timing);
        }
        Self { kinds, timing }
    }

    /// Whether all are of the kind with these covariates.
    pub(crate) fn are_all(&self, covariates: &[f64]) -> bool {
        self.kinds.iter().all(|kind| kind.covariates == covariates)
    }

    /// The waits by their length, were they all of the kind with these covariates; `longer` says how many times as long such a
    /// wait is as one with others.
    pub(crate) fn alike(&self, covariates: &[f64], longer: impl Fn(&[f64]) -> f64) -> Vec<AtRisk> {
        let count = self.kinds.iter().map(|kind| kind.waits.len()).sum();
        let mut all: Vec<Wait> = Vec::with_capacity(count);
        for kind in &self.kinds {
            if kind.covariates == covariates {
                all.extend(&kind.waits);
                continue;
            }
            let longer = longer(&kind.covariates);
            let stretched = kind.waits.iter().zip(&kind.lengths).map(|(wait, length)| {
                let length = length * longer;
                let days = match self.timing {
                    Timing::Exact => length,
                    Timing::WholeDays if wait.ended() => self.timing.days_of(length),
                    Timing::WholeDays => (length - 0.5).floor().max(0.0),
                };
                Wait::new(days.min(DAYS_MAX), wait.ended()).unwrap_or(*wait)
            });
            all.extend(stretched);
        }
        at_risk(&all, self.timing)
    }
}

/// The length that each of the waits of a kind, in ascending order, stands for.
fn lengths(waits: &[Wait], timing: Timing) -> Vec<f64> {
    let mut all = Vec::with_capacity(waits.len());
    let (mut day, mut place) = (f64::NAN, 0.0);
    for wait in waits {
        let days = wait.days();
        all.push(match timing {
            Timing::Exact => days,
            Timing::WholeDays if wait.ended() => {
                if days.floor() != day {
                    (day, place) = (days.floor(), 0.0);
                }
                let (from, until) = ((day - 0.5).max(0.0), day + 0.5);
                let length = from + (until - from) * (0.5_f64 + place * GOLDEN).fract();
                place += 1.0;
                length
            }
            Timing::WholeDays => timing.outlasted(days),
        });
    }
    all
}

/// The covariates of the kind between those of all; those that lack or are no finite number count as 0.
pub(crate) fn mean_covariates(seen: &[Observation]) -> Vec<f64> {
    let count = seen.iter().map(|it| it.covariates.len()).max();
    let mean = |place: usize| {
        let of = seen.iter().map(|it| it.covariates.get(place).copied());
        let of = of.map(|it| it.filter(|it| it.is_finite()).unwrap_or(0.0));
        of.sum::<f64>() / seen.len() as f64
    };
    (0..count.unwrap_or(0)).map(mean).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{BalancedBlend, Belief, Beliefs, Family, Prior};

    /// What is a hump of all waits together is none where two kinds have a length each.
    #[test]
    fn waits_of_two_kinds_count_each_as_it_would_be() {
        let prior = Prior::new(&Beliefs {
            never: Belief::normal(-0.6, 1.2, "assumption"),
            never_by: vec![Belief::Fixed(0.0)],
            location: Belief::normal(2.6, 0.6, "assumption"),
            location_by: vec![Belief::normal(0.0, 1.0, "assumption")],
            log_scale: Belief::normal(0.1, 0.3, "assumption"),
        });
        let of = |days: u32, kind: f64| Observation {
            wait: Wait::new(f64::from(days), true).unwrap(),
            covariates: vec![kind],
        };
        let short = (0..60).map(|it| of(2 + it % 4, 0.0));
        let long = (0..60).map(|it| of(40 + 20 * (it % 4), 1.0));
        let seen: Vec<Observation> = short.chain(long).collect();
        let families = Family::ALL.map(|family| (1.0, family, prior.clone()));
        let laws = BalancedBlend::fit(seen, Timing::WholeDays, &families);
        for (kind, none_before, all_by) in [(0.0, 1.0, 12.0), (1.0, 25.0, 180.0)] {
            let it = laws.forecast(&[kind]).unwrap();
            assert!(it.forecast().survival(none_before).value > 0.9);
            assert!(it.forecast().survival(all_by).value < 0.1);
        }
    }

    /// Waits of one other kind, all of them stretched alike: the days between are not left out.
    #[test]
    fn a_law_fits_waits_of_another_kind_as_it_fits_them_as_they_are() {
        let prior = Prior::new(&Beliefs {
            never: Belief::normal(-0.6, 1.2, "assumption"),
            never_by: vec![Belief::normal(0.0, 0.8, "assumption")],
            location: Belief::normal(2.9, 0.4, "assumption"),
            location_by: vec![Belief::normal(0.0, 1.0, "assumption")],
            log_scale: Belief::normal(0.1, 0.3, "assumption"),
        });
        let families = Family::ALL.map(|family| (1.0, family, prior.clone()));
        let mut random = fastrand::Rng::with_seed(11);
        let mut fits = 0;
        for _ in 0..12 {
            let mut other = || {
                // About normal: the sum of twelve even ones.
                let normal = (0..12).map(|_| random.f64()).sum::<f64>() - 6.0;
                let never = random.f64() < 0.25;
                let days = (2.4 + 0.9 * normal).exp().round();
                let wait = match never {
                    true => Wait::new(300.0, false),
                    false => Wait::new(days, true),
                };
                let (wait, covariates) = (wait.unwrap(), vec![1.0]);
                Observation { wait, covariates }
            };
            let seen: Vec<Observation> = (0..500).map(|_| other()).collect();
            let laws = BalancedBlend::fit(seen, Timing::WholeDays, &families);
            let it = laws.forecast(&[0.0]).unwrap();
            fits += usize::from(it.laws_fit());
        }
        assert!(fits >= 11, "{fits} of 12");
    }
}
