//! Precision, recall and F1 of a yes-or-no question.

use std::fmt;

/// How often a question was answered rightly and wrongly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Yes, and rightly so.
    pub hits: usize,
    /// Yes, though it is no.
    pub alarms: usize,
    /// No, though it is yes.
    pub misses: usize,
}

impl Tally {
    /// Counts one answer.
    pub(super) fn count(&mut self, expected: bool, answered: bool) {
        match (expected, answered) {
            (true, true) => self.hits += 1,
            (false, true) => self.alarms += 1,
            (true, false) => self.misses += 1,
            (false, false) => {}
        }
    }

    /// Hits of all that were answered with yes; 1 where none was.
    pub(super) fn precision(self) -> f64 {
        ratio(self.hits, self.hits + self.alarms)
    }

    /// Hits of all that are yes; 1 where none is.
    pub(super) fn recall(self) -> f64 {
        ratio(self.hits, self.hits + self.misses)
    }

    /// The harmonic mean of both.
    pub(super) fn f1(self) -> f64 {
        ratio(2 * self.hits, 2 * self.hits + self.alarms + self.misses)
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 1.0;
    }
    part as f64 / whole as f64
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "precision {:.3}  recall {:.3}  F1 {:.3}  (right {}, false alarms {}, missed {})",
            self.precision(),
            self.recall(),
            self.f1(),
            self.hits,
            self.alarms,
            self.misses
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_figures_are_those_of_the_textbook() {
        let mut tally = Tally::default();
        for (expected, answered, times) in [
            (true, true, 6),
            (false, true, 2),
            (true, false, 3),
            (false, false, 9),
        ] {
            for _ in 0..times {
                tally.count(expected, answered);
            }
        }
        let near = |a: f64, b: f64| (a - b).abs() < 1e-9;
        assert!(near(tally.precision(), 6.0 / 8.0));
        assert!(near(tally.recall(), 6.0 / 9.0));
        assert!(near(tally.f1(), 12.0 / 17.0));
        assert!(near(Tally::default().f1(), 1.0));
    }
}
