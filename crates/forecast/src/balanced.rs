//! A forecast for waits like those that were seen, in which laws count by how well they fit.
//!
//! Where they fit, it is theirs alone: smooth, and the better with few waits. Where the waits have a shape that none of them
//! has, the curve follows the observed one, the closer the more waits there are, and its interval grows as wide as the few
//! assumptions that are left.

use crate::at_risk::at_risk;
use crate::curve::Curve;
use crate::forecast::{Estimate, Forecast};
use crate::misfit::law_counts;
use crate::random::seeded;
use crate::susarla_van_ryzin::SusarlaVanRyzin;
use crate::wait::Wait;

/// A forecast balanced between laws and the waits they were fitted to.
#[derive(Clone, Debug, PartialEq)]
pub struct Balanced {
    point: SusarlaVanRyzin,
    draws: Vec<SusarlaVanRyzin>,
    waits: usize,
    law_counts: f64,
}

impl Balanced {
    /// From what laws foretell, and the waits they were fitted to. The same waits give the same draws.
    #[must_use]
    pub fn new(laws: &Forecast, waits: &[Wait]) -> Self {
        let mut seen = at_risk(waits, laws.curve().timing());
        let counts = law_counts(laws.curve(), &seen);
        if counts.is_infinite() {
            // Beside infinitely many, those seen are none.
            seen.clear();
        }
        let mut random = seeded();
        let draw = |law: &Curve| SusarlaVanRyzin::drawn(law.clone(), counts, &seen, &mut random);
        Self {
            point: SusarlaVanRyzin::mean(laws.curve().clone(), counts, &seen),
            draws: laws.draws().iter().map(draw).collect(),
            waits: waits.len(),
            law_counts: counts,
        }
    }

    /// The curve.
    #[must_use]
    pub fn curve(&self) -> &SusarlaVanRyzin {
        &self.point
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

    /// The share of such waits that never end.
    #[must_use]
    pub fn never(&self) -> Estimate {
        self.ask(SusarlaVanRyzin::never)
    }

    /// The share of such waits that are longer than `days`.
    #[must_use]
    pub fn survival(&self, days: f64) -> Estimate {
        self.ask(|it| it.survival(days))
    }

    /// The day by which the share `p` of such waits that ever end has ended.
    #[must_use]
    pub fn day_by_which(&self, p: f64) -> Estimate {
        self.ask(|it| it.day_by_which(p))
    }

    fn ask(&self, question: impl Fn(&SusarlaVanRyzin) -> f64) -> Estimate {
        Estimate::of(&self.point, &self.draws, question)
    }
}
