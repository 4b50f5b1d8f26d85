//! One measured figure, its goal, and what stands beside it. Knows neither how it was measured nor how
//! it is shown.

use serde_json::Value;

use crate::failure::Failure;

/// One figure with the goal it has to meet.
pub(super) struct Measure {
    /// What was measured, such as `binary size`.
    pub(super) name: &'static str,
    /// The figure, in `unit`.
    pub(super) figure: f64,
    pub(super) unit: &'static str,
    pub(super) goal: Goal,
    /// A floor below which no program can go, or a peer that does the same, measured in the same run.
    pub(super) beside: Option<Beside>,
    /// What else is worth knowing about the figure, in a few words.
    pub(super) note: Option<String>,
}

/// What a figure has to be.
#[derive(Clone, Copy)]
pub(super) enum Goal {
    /// At most this, in the unit of its measure.
    Most(f64),
    /// At least this, in the unit of its measure.
    Least(f64),
    /// At most this many times what stands beside it.
    MostTimes(f64),
    /// At least this many times what stands beside it.
    LeastTimes(f64),
}

/// Another figure for the same work, in the same unit.
pub(super) struct Beside {
    pub(super) name: &'static str,
    pub(super) figure: f64,
}

impl Measure {
    /// A figure that stands alone.
    pub(super) fn new(name: &'static str, figure: f64, unit: &'static str, goal: Goal) -> Self {
        Self {
            name,
            figure,
            unit,
            goal,
            beside: None,
            note: None,
        }
    }

    /// Sets a floor or a peer beside it.
    pub(super) fn beside(mut self, name: &'static str, figure: f64) -> Self {
        self.beside = Some(Beside { name, figure });
        self
    }

    /// Adds what else is worth knowing.
    pub(super) fn note(mut self, note: String) -> Self {
        self.note = Some(note);
        self
    }

    /// Whether the figure is what it has to be. A goal in times of nothing is missed.
    pub(super) fn meets_goal(&self) -> bool {
        let times = |times: f64| self.beside.as_ref().map(|beside| times * beside.figure);
        match self.goal {
            Goal::Most(limit) => self.figure <= limit,
            Goal::Least(limit) => self.figure >= limit,
            Goal::MostTimes(most) => times(most).is_some_and(|limit| self.figure <= limit),
            Goal::LeastTimes(least) => times(least).is_some_and(|limit| self.figure >= limit),
        }
    }
}

/// The middle one of some figures, the upper of two; not a number without any.
pub(super) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The figures that a measuring program printed as one JSON object.
pub(super) struct Report(Value);

impl Report {
    /// Reads what was printed.
    pub(super) fn read(said: &str) -> Result<Self, Failure> {
        let report = serde_json::from_str(said);
        report
            .map(Self)
            .map_err(|cause| Failure::new(format!("What was measured cannot be read: {cause}")))
    }

    /// One of its figures.
    pub(super) fn figure(&self, key: &str) -> Result<f64, Failure> {
        let lacking = || Failure::new(format!("What was measured lacks `{key}`."));
        self.0[key].as_f64().ok_or_else(lacking)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_met_at_its_limit_and_missed_beyond() {
        let alone = |figure, goal| Measure::new("x", figure, "s", goal);
        let both = |figure, goal| alone(figure, goal).beside("y", 2.0);
        assert!(alone(2.0, Goal::Most(2.0)).meets_goal());
        assert!(!alone(2.1, Goal::Most(2.0)).meets_goal());
        assert!(!alone(f64::NAN, Goal::Most(2.0)).meets_goal());
        assert!(alone(2.0, Goal::Least(2.0)).meets_goal());
        assert!(!alone(1.9, Goal::Least(2.0)).meets_goal());
        assert!(both(3.0, Goal::MostTimes(1.5)).meets_goal());
        assert!(!both(3.1, Goal::MostTimes(1.5)).meets_goal());
        assert!(both(16.0, Goal::LeastTimes(8.0)).meets_goal());
        assert!(!both(15.9, Goal::LeastTimes(8.0)).meets_goal());
        assert!(!both(f64::NAN, Goal::LeastTimes(8.0)).meets_goal());
        assert!(!alone(1.0, Goal::MostTimes(1.0)).meets_goal());
    }

    #[test]
    fn the_median_is_the_middle_one_whatever_the_order() {
        assert!((median(vec![9.0, 1.0, 5.0]) - 5.0).abs() < f64::EPSILON);
        assert!(median(Vec::new()).is_nan());
    }
}
