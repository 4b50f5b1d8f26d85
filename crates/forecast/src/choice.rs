//! Family and strength of the prior, chosen by how well they foretell waits that were held out, not by taste.

use crate::blend::Blend;
use crate::family::Family;
use crate::held_out::{Candidate, Scored, Splits, held_out};
use crate::observation::{Observation, Timing};
use crate::prior::Prior;
use crate::score::Survival;

/// One of the choices: families, and by how much the standard deviations of the prior are widened.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    name: String,
    families: Vec<(f64, Family, Prior)>,
    timing: Timing,
}

impl Choice {
    /// Some families, each with its weight and prior, with the standard deviations taken so many times.
    #[must_use]
    pub fn new(families: &[(f64, Family, Prior)], timing: Timing, times: f64) -> Self {
        let name = match families {
            [(_, family, _)] => family.name(),
            _ => "all families",
        };
        let wider = families.iter();
        let wider = wider.map(|(weight, family, prior)| (*weight, *family, prior.widened(times)));
        Self {
            name: format!("{name}, prior × {times}"),
            families: wider.collect(),
            timing,
        }
    }
}

impl Candidate for Choice {
    fn name(&self) -> &str {
        &self.name
    }

    fn estimate(&self, seen: &[Observation]) -> Box<dyn Survival> {
        let curve = Blend::fit(seen, self.timing, &self.families).curve(&[]);
        match curve {
            Some(curve) => Box::new(curve),
            None => Box::new(|_: f64| 1.0),
        }
    }
}

/// Scores each family alone and all together, at each strength of the prior; the best log score comes first.
#[must_use]
pub fn choose(
    observations: &[Observation],
    splits: &Splits,
    timing: Timing,
    families: &[(f64, Family, Prior)],
    strengths: &[f64],
) -> Vec<Scored> {
    let mut choices = Vec::new();
    for times in strengths {
        let alone = families.chunks(1);
        choices.extend(alone.map(|one| Choice::new(one, timing, *times)));
        choices.push(Choice::new(families, timing, *times));
    }
    let choices: Vec<&dyn Candidate> = choices.iter().map(|it| it as _).collect();
    let mut scored = held_out(observations, splits, &choices);
    scored.sort_by(|a, b| b.log_score.total_cmp(&a.log_score));
    scored
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::random::normal;
    use crate::{Belief, Beliefs, Given, Wait};

    #[test]
    fn a_prior_that_is_far_off_is_found_out() {
        let mut random = fastrand::Rng::with_seed(11);
        let seen: Vec<Observation> = (0..150)
            .map(|_| {
                let days = (3.0 + 0.8 * normal(&mut random)).exp().round();
                Wait::new(days.min(70.0), days < 70.0).unwrap().into()
            })
            .collect();
        let off = Prior::new(&Beliefs {
            never: Belief::normal(2.0, 0.3, "nobody"),
            never_by: Vec::new(),
            location: Belief::normal(0.5, 0.2, "nobody"),
            location_by: Vec::new(),
            log_scale: Belief::normal(0.0, 0.2, "nobody"),
        });
        let splits = Splits {
            seed: 1,
            repeats: 6,
            given: Given::Rows(20),
            days_max: 60,
        };
        let families = [
            (1.0, Family::Weibull, off.clone()),
            (1.0, Family::LogNormal, off),
        ];
        let scored = choose(&seen, &splits, Timing::WholeDays, &families, &[0.5, 5.0]);
        assert_eq!(scored.len(), 6);
        assert!(scored[0].name.ends_with("× 5"), "{}", scored[0].name);
        assert!(scored[5].name.ends_with("× 0.5"), "{}", scored[5].name);
    }
}
