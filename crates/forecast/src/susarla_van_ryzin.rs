//! The curve between a law and the observed one: each step of the product limit with the law's waits beside the seen ones.
//!
//! Susarla and Van Ryzin, *Nonparametric Bayesian estimation of survival curves from incomplete observations*, JASA 71
//! (1976), 897–902: the mean of a Dirichlet process around the law, given waits of which some are still open. Given them,
//! the share that outlasts each step is independent of the others and follows a beta law, which is also how curves are
//! drawn around the mean.

use crate::at_risk::AtRisk;
use crate::curve::{Curve, first_by};
use crate::random::beta;
use crate::score::Survival;

/// The share of waits that are longer than so many days: between a law and what was observed.
#[derive(Clone, Debug, PartialEq)]
pub struct SusarlaVanRyzin {
    law: Curve,
    steps: Vec<Step>,
}

/// Both curves just before a length that was seen, and from then on.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Step {
    days: f64,
    law_before: f64,
    law: f64,
    before: f64,
    survival: f64,
}

/// Where both begin.
const START: Step = Step {
    days: 0.0,
    law_before: 1.0,
    law: 1.0,
    before: 1.0,
    survival: 1.0,
};

impl SusarlaVanRyzin {
    /// The mean, where the law counts as so many waits.
    pub(crate) fn mean(law: Curve, counts: f64, seen: &[AtRisk]) -> Self {
        Self::new(law, counts, seen, |stay, end| stay / (stay + end))
    }

    /// One drawn from around it.
    pub(crate) fn drawn(
        law: Curve,
        counts: f64,
        seen: &[AtRisk],
        random: &mut fastrand::Rng,
    ) -> Self {
        Self::new(law, counts, seen, |stay, end| beta(random, stay, end))
    }

    /// `kept` says which share stays where so many stay and so many end, those of the law among them.
    fn new(
        law: Curve,
        counts: f64,
        seen: &[AtRisk],
        mut kept: impl FnMut(f64, f64) -> f64,
    ) -> Self {
        let mut steps: Vec<Step> = Vec::with_capacity(seen.len());
        for at in seen {
            let last = steps.last().unwrap_or(&START);
            let law_before = law.before(at.days).min(last.law);
            let law_now = law.survival(at.days).min(law_before);
            let quiet = kept(
                counts * law_before + at.count,
                counts * (last.law - law_before),
            );
            let before = last.survival * quiet;
            let stayed = kept(
                counts * law_now + at.count - at.ended,
                counts * (law_before - law_now) + at.ended,
            );
            steps.push(Step {
                days: at.days,
                law_before,
                law: law_now,
                before,
                survival: before * stayed,
            });
        }
        Self { law, steps }
    }

    /// The share of waits that never end.
    #[must_use]
    pub fn never(&self) -> f64 {
        self.beyond(self.law.never())
    }

    /// The share of waits that are longer than `days`; 1 for what is no number of days.
    #[must_use]
    pub fn survival(&self, days: f64) -> f64 {
        let law = self.law.survival(days);
        let place = self.steps.partition_point(|step| step.days <= days);
        let Some(next) = self.steps.get(place) else {
            return self.beyond(law);
        };
        let last = place.checked_sub(1).map_or(&START, |it| &self.steps[it]);
        // Between two steps only the law's waits end, when it says.
        let gone = (last.law - law) / (last.law - next.law_before);
        let gone = if gone.is_finite() { gone.clamp(0.0, 1.0) } else { 0.0 };
        let left = last.survival * (1.0 - gone) + next.before * gone;
        left.clamp(next.before, last.survival)
    }

    /// The day by which the share `p` of the waits that ever end has ended.
    #[must_use]
    pub fn day_by_which(&self, p: f64) -> f64 {
        let never = self.never();
        let p = if p.is_nan() { 0.5 } else { p.clamp(0.0, 1.0) };
        let longer = never + (1.0 - never) * (1.0 - p);
        first_by(self.law.timing(), |days| self.survival(days) <= longer)
    }

    /// Beyond the last step only the law speaks: what is left where it leaves this share.
    fn beyond(&self, law: f64) -> f64 {
        let last = self.steps.last().unwrap_or(&START);
        if last.law > 0.0 {
            last.survival * (law / last.law).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }
}

impl Survival for SusarlaVanRyzin {
    fn longer_than(&self, days: f64) -> f64 {
        self.survival(days)
    }
}
