//! Which way of estimating foretells best: each is given part of the waits and scored on the others, over and over,
//! with splits that are the same in every run.

use crate::observation::Observation;
use crate::score::{Calibration, Censoring, Survival, integrated_brier, log_score};
use crate::wait::Wait;

/// How waits are split.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Splits {
    /// The seed of the splits.
    pub seed: u64,
    /// How many there are.
    pub repeats: usize,
    /// How much of the waits each estimate is given.
    pub given: Given,
    /// The last day of the integrated Brier score; earlier where fewer than a tenth are observed so long.
    pub days_max: u32,
}

/// How much an estimate is given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Given {
    /// This share of the waits.
    Share(f64),
    /// So many waits.
    Rows(usize),
}

/// A way of estimating: a curve from waits.
pub trait Candidate {
    /// Its name in tables.
    fn name(&self) -> &str;
    /// The curve that it estimates.
    fn estimate(&self, seen: &[Observation]) -> Box<dyn Survival>;
}

/// The scores of one candidate.
#[derive(Clone, Debug, PartialEq)]
pub struct Scored {
    /// Its name.
    pub name: String,
    /// The integrated Brier score, averaged over the splits; lower is better.
    pub integrated_brier: f64,
    /// The log score, averaged over the splits; higher is better.
    pub log_score: f64,
    /// How what was said within 7 and 14 days of a silence agrees with what came.
    pub calibration: Calibration,
    /// The integrated Brier score of each split, for comparisons in pairs.
    pub briers: Vec<f64>,
}

/// Scores every candidate on the same splits. Covariates are not looked at here.
#[must_use]
pub fn held_out(
    observations: &[Observation],
    splits: &Splits,
    candidates: &[&dyn Candidate],
) -> Vec<Scored> {
    let all: Vec<Wait> = observations.iter().map(|it| it.wait).collect();
    let censoring = Censoring::of(&all);
    let days_max = censoring.horizon(splits.days_max);
    let mut random = fastrand::Rng::with_seed(splits.seed);
    let mut scored: Vec<Scored> = candidates.iter().map(|it| unscored(it.name())).collect();
    for _ in 0..splits.repeats {
        let mut shuffled = observations.to_vec();
        random.shuffle(&mut shuffled);
        let given = match splits.given {
            Given::Share(share) => (share * all.len() as f64).round() as usize,
            Given::Rows(rows) => rows,
        };
        let (seen, unseen) = shuffled.split_at(given.min(all.len()));
        let unseen: Vec<Wait> = unseen.iter().map(|it| it.wait).collect();
        for (candidate, into) in candidates.iter().zip(&mut scored) {
            let curve = candidate.estimate(seen);
            let brier = integrated_brier(curve.as_ref(), &unseen, &censoring, days_max);
            into.briers.push(brier);
            into.log_score += log_score(curve.as_ref(), &unseen) / splits.repeats as f64;
            into.calibration.add(curve.as_ref(), &unseen);
        }
    }
    for one in &mut scored {
        one.integrated_brier = one.briers.iter().sum::<f64>() / one.briers.len().max(1) as f64;
    }
    scored
}

fn unscored(name: &str) -> Scored {
    Scored {
        name: name.to_owned(),
        integrated_brier: 0.0,
        log_score: 0.0,
        calibration: Calibration::default(),
        briers: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    struct Exponential(&'static str, f64);

    impl Candidate for Exponential {
        fn name(&self) -> &str {
            self.0
        }
        fn estimate(&self, _seen: &[Observation]) -> Box<dyn Survival> {
            let mean = self.1;
            Box::new(move |days: f64| (-(days + 1.0) / mean).exp())
        }
    }

    #[test]
    fn the_law_that_made_the_waits_is_found() {
        let mut random = fastrand::Rng::with_seed(3);
        let seen: Vec<Observation> = (0..300)
            .map(|_| {
                let days = -10.0 * (1.0 - random.f64()).ln();
                Observation::from(Wait::new(days.floor().min(30.0), days < 30.0).unwrap())
            })
            .collect();
        let splits = Splits {
            seed: 1,
            repeats: 5,
            given: Given::Share(0.7),
            days_max: 60,
        };
        let candidates = [Exponential("right", 10.0), Exponential("wrong", 25.0)];
        let candidates: Vec<&dyn Candidate> = candidates.iter().map(|it| it as _).collect();
        let scored = held_out(&seen, &splits, &candidates);
        assert!(scored[0].integrated_brier < scored[1].integrated_brier);
        assert!(scored[0].log_score > scored[1].log_score);
        assert!(scored[0].calibration.error() < scored[1].calibration.error());
        assert_eq!(scored, held_out(&seen, &splits, &candidates));
    }
}
