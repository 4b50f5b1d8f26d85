//! Pooling in levels: what many have seen is the prior for a group, and what the group has seen for one of them.
//!
//! Sequential shrinkage: the posterior of a level, widened by how far the members of the next lie apart, is the prior
//! there. A level without waits hands on what it was given, only wider. Waits of an inner level must not be counted
//! in an outer one as well: they would speak twice.

use std::borrow::Cow;

use crate::blend::Blend;
use crate::family::Family;
use crate::fit::Fit;
use crate::matrix::Matrix;
use crate::model::Model;
use crate::observation::{Observation, Timing};
use crate::prior::Prior;

/// How far the members of a level lie apart: standard deviations of their parameters around those of the level above.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Between {
    /// Of the logit of the share that never ends.
    pub never: f64,
    /// Of the location.
    pub location: f64,
    /// Of the logarithm of the scale.
    pub log_scale: f64,
}

/// One level: its waits, and how far it may lie from the one above.
#[derive(Clone, Debug, PartialEq)]
pub struct Level<'a> {
    /// Its waits, without those of the levels below.
    pub observations: &'a [Observation],
    /// How far it may lie from the level above.
    pub between: Between,
    /// Where its waits come from, for whoever reads the sources of a level below.
    pub source: Cow<'static, str>,
}

impl Prior {
    /// What a fit teaches about a member of the level below.
    #[must_use]
    pub fn after(fit: &Fit, between: &Between, source: &str) -> Self {
        let before = fit.prior();
        let location = before.covariates() + 1;
        let last = before.mean.len() - 1;
        let mut spread = fit.covariance();
        for (place, apart) in [
            (0, between.never),
            (location, between.location),
            (last, between.log_scale),
        ] {
            if !before.fixed[place] && apart.is_finite() {
                *spread.cell(place, place) += apart * apart;
            }
        }
        // What is known for sure needs a one to be inverted, and has no precision afterwards.
        let known = |place: usize| spread.at(place, place) <= 0.0;
        let known: Vec<bool> = (0..=last).map(known).collect();
        for place in (0..=last).filter(|place| known[*place]) {
            *spread.cell(place, place) = 1.0;
        }
        let precision = spread.cholesky().map(|factor| factor.inverse());
        let mut precision = precision.unwrap_or_else(|| before.precision.clone());
        for place in (0..=last).filter(|place| known[*place]) {
            clear(&mut precision, place);
        }
        let mut after = before.clone();
        after.mean = fit.mode().to_vec();
        after.precision = precision;
        if fit.count() > 0 && !source.is_empty() {
            after.sources.push(source.to_owned().into());
        }
        after
    }
}

fn clear(matrix: &mut Matrix, place: usize) {
    for other in 0..matrix.size() {
        *matrix.cell(place, other) = 0.0;
        *matrix.cell(other, place) = 0.0;
    }
}

impl Model {
    /// Fits a chain of levels, outermost first, beginning with what is believed about the first.
    #[must_use]
    pub fn pool(&self, levels: &[Level<'_>], world: &Prior) -> Vec<Fit> {
        let mut prior = world.clone();
        let mut fits = Vec::with_capacity(levels.len());
        for (place, level) in levels.iter().enumerate() {
            let fit = self.fit(level.observations, &prior);
            if let Some(next) = levels.get(place + 1) {
                prior = Prior::after(&fit, &next.between, &level.source);
            }
            fits.push(fit);
        }
        fits
    }
}

impl Blend {
    /// What is believed of a member of the level below, family by family: where the fit of that level begins.
    #[must_use]
    pub fn below(&self, between: &Between, source: &str) -> Vec<(f64, Family, Prior)> {
        let below = |(weight, fit): &(f64, Fit)| {
            let prior = Prior::after(fit, between, source);
            (*weight, fit.model().family(), prior)
        };
        self.fits().iter().map(below).collect()
    }

    /// The same for several families: what a level thinks of them is where the next begins.
    #[must_use]
    pub fn pool(
        levels: &[Level<'_>],
        timing: Timing,
        families: &[(f64, Family, Prior)],
    ) -> Vec<Self> {
        let mut believed = families.to_vec();
        let mut blends = Vec::with_capacity(levels.len());
        for (place, level) in levels.iter().enumerate() {
            let blend = Self::fit(level.observations, timing, &believed);
            if let Some(next) = levels.get(place + 1) {
                believed = blend.below(&next.between, &level.source);
            }
            blends.push(blend);
        }
        blends
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{Belief, Beliefs, How, Wait};

    fn world() -> Prior {
        Prior::new(&Beliefs {
            never: Belief::normal(-0.6, 1.0, "a survey"),
            never_by: Vec::new(),
            location: Belief::normal(2.6, 0.5, "a survey"),
            location_by: Vec::new(),
            log_scale: Belief::normal(0.1, 0.3, "a survey"),
        })
    }

    fn around(days: f64, count: usize) -> Vec<Observation> {
        let at = |place: usize| days * (0.6 + 0.8 * place as f64 / count as f64);
        (0..count)
            .map(|place| Wait::new(at(place).round(), true).unwrap().into())
            .collect()
    }

    const APART: Between = Between {
        never: 0.5,
        location: 0.3,
        log_scale: 0.1,
    };

    #[test]
    fn a_few_own_waits_lie_between_the_group_and_themselves() {
        let (group, own) = (around(30.0, 200), around(10.0, 4));
        let level = |observations, source: &'static str| Level {
            observations,
            between: APART,
            source: source.into(),
        };
        let model = Model::new(Family::LogNormal, Timing::WholeDays, 0);
        let fits = model.pool(&[level(&group, "the group"), level(&own, "own")], &world());
        let location = |fit: &Fit| fit.parameters().location.value;
        let alone = model.fit(&own, &Prior::flat(0));
        assert!(location(&fits[1]) < location(&fits[0]) - 0.2);
        assert!(location(&fits[1]) > location(&alone) + 0.05);
        assert_eq!(fits[1].prior().sources(), ["a survey", "the group"]);
        let blends = Blend::pool(
            &[level(&group, "the group"), level(&own, "own")],
            Timing::WholeDays,
            &Family::ALL.map(|family| (1.0, family, world())),
        );
        assert_eq!(blends.len(), 2);
        assert_eq!(blends[1].how(), How::Fitted);
    }

    #[test]
    fn an_empty_level_hands_on_what_it_was_given_only_wider() {
        let model = Model::new(Family::Weibull, Timing::WholeDays, 0);
        let nothing = model.fit(&[], &world());
        let next = Prior::after(&nothing, &APART, "nobody");
        let fit = model.fit(&[], &next);
        assert_eq!(fit.how(), How::PriorOnly);
        let at = fit.parameters();
        assert!((at.location.value - 2.6).abs() < 1e-12);
        assert!((at.location.sd - (0.25_f64 + 0.09).sqrt()).abs() < 1e-9);
        assert_eq!(fit.prior().sources(), ["a survey"]);
    }

    #[test]
    fn what_is_fixed_stays_fixed_on_the_way_down() {
        let mut beliefs = Beliefs::every_wait_ends(0);
        beliefs.location = Belief::normal(2.0, 1.0, "a survey");
        beliefs.log_scale = Belief::normal(0.0, 1.0, "a survey");
        let model = Model::new(Family::LogLogistic, Timing::WholeDays, 0);
        let fit = model.fit(&around(12.0, 30), &Prior::new(&beliefs));
        let next = Prior::after(&fit, &APART, "");
        let below = model.fit(&around(14.0, 3), &next);
        assert!(below.curve(&[]).never() < 1e-20);
        assert!((below.parameters().never.sd).abs() < 1e-12);
    }
}
