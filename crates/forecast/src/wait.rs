//! One observed wait: how long, and whether it ended.

use std::fmt;

/// One observed wait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wait {
    days: f64,
    ended: bool,
}

/// Why a number of days is no wait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WaitError(f64);

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is no number of days: a wait is finite and not negative",
            self.0
        )
    }
}

impl std::error::Error for WaitError {}

impl Wait {
    /// A wait that ended after so many days (`ended`), or still lasted when last looked at (censored).
    ///
    /// # Errors
    /// When `days` is negative, infinite or not a number.
    pub fn new(days: f64, ended: bool) -> Result<Self, WaitError> {
        if days.is_finite() && days >= 0.0 {
            Ok(Self { days, ended })
        } else {
            Err(WaitError(days))
        }
    }

    /// Its length in days so far; finite, at least 0.
    #[must_use]
    pub fn days(self) -> f64 {
        self.days
    }

    /// Whether it ended; `false` is right-censored at [`Wait::days`].
    #[must_use]
    pub fn ended(self) -> bool {
        self.ended
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_finite_lengths_from_zero_on_are_waits() {
        assert!(Wait::new(0.0, true).is_ok() && Wait::new(3.5, false).is_ok());
        for days in [-0.1, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert!(Wait::new(days, true).is_err());
        }
    }
}
