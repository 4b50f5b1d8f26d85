//! One observed wait with what is known about it, and how its length is to be read.

use crate::Wait;

/// Covariates that a model takes at most. *Assumption:* stage, sector and size in a few levels each.
pub const COVARIATES_MAX: usize = 8;

/// The longest wait that is told from longer ones, in days: a hundred years.
pub(crate) const DAYS_MAX: f64 = 36_525.0;

/// The shortest wait that is told from shorter ones, in days: about a tenth of a second.
pub(crate) const DAYS_MIN: f64 = 1e-6;

/// A wait, and the numbers that may bear upon it.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// How long, and whether it ended.
    pub wait: Wait,
    /// In the order of the model; those that lack or are no finite number count as 0.
    pub covariates: Vec<f64>,
}

impl From<Wait> for Observation {
    fn from(wait: Wait) -> Self {
        Self {
            wait,
            covariates: Vec::new(),
        }
    }
}

/// How the length of a wait was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// To any fraction of a day: a wait that ended counts with the density at its length.
    Exact,
    /// As the difference of two dates. *d* days stand for a length between *d* − ½ and *d* + ½, so an answer on
    /// the same day is an interval like any other and needs no shift; a wait that is still open on day *d* has
    /// outlasted it, as the product-limit estimator counts it too.
    WholeDays,
}

impl Timing {
    /// The timing that numbers of days show by themselves: whole days when none has a fraction.
    #[must_use]
    pub fn of(waits: &[Wait]) -> Self {
        let whole = waits.iter().all(|wait| wait.days().fract() == 0.0);
        if whole { Self::WholeDays } else { Self::Exact }
    }

    /// The length up to which a wait that outlasts `days` has surely lasted.
    pub(crate) fn outlasted(self, days: f64) -> f64 {
        match self {
            Self::Exact => days,
            Self::WholeDays => days.floor() + 0.5,
        }
    }

    /// Until when a curve is what it is on `days`: the next day, or no longer.
    pub(crate) fn end_of(self, days: f64) -> f64 {
        match self {
            Self::Exact => days,
            Self::WholeDays => days.floor() + 1.0,
        }
    }

    /// The first number of days by which a length is over.
    pub(crate) fn days_of(self, length: f64) -> f64 {
        match self {
            Self::Exact => length,
            Self::WholeDays => (length - 0.5).ceil().max(0.0),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn timing_follows_from_the_numbers() {
        let wait = |days| Wait::new(days, true).unwrap();
        assert_eq!(Timing::of(&[wait(3.0), wait(0.0)]), Timing::WholeDays);
        assert_eq!(Timing::of(&[wait(3.0), wait(0.5)]), Timing::Exact);
        assert_eq!(Timing::of(&[]), Timing::WholeDays);
    }

    #[test]
    fn a_length_is_over_by_the_day_whose_interval_holds_it() {
        let days = Timing::WholeDays;
        for (length, day) in [(0.2, 0.0), (0.5, 0.0), (0.6, 1.0), (1.5, 1.0), (7.4, 7.0)] {
            assert!((days.days_of(length) - day).abs() < 1e-12);
            assert!(days.outlasted(day) >= length);
        }
        assert!((Timing::Exact.days_of(0.6) - 0.6).abs() < 1e-12);
    }
}
