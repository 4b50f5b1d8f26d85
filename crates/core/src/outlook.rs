//! What an outlook tells the rules about a wait: days, worked out elsewhere from facts alone.
//!
//! Rules may do without it. It holds days rather than chances, so that nothing in it changes by the hour: a plan made
//! with it still says itself when it changes. Silence stays silence: no day in here is a verdict.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::id::ApplicationId;

/// The hints of a desk, by application. An application without one is planned as ever.
pub type Outlooks = BTreeMap<ApplicationId, OutlookHint>;

/// What is foretold of one wait, as days where the employer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutlookHint {
    /// From this day on the chance that an answer still comes is at most the setting `let_go.likely_chance`.
    pub unlikely_from: Date,
    /// From this day on it is at most the setting `let_go.low_chance`.
    pub low_from: Date,
    /// The days by which this much of the answers that ever come to such waits has come, least first.
    pub come_by: [Date; 4],
    /// How many of the seeker's own waits it stands on, beside published figures.
    pub own: usize,
    /// They named a day, and what that tells is in it, which is an assumption.
    pub is_named: bool,
}

/// The shares that [`OutlookHint::come_by`] is about.
pub const COME_BY: [f64; 4] = [0.25, 0.5, 0.75, 0.9];

/// What is added to what figures stand on where they go by a day that was named.
pub const NAMED: &str = ", with an assumption about the day they named";

/// Their names, and what is said before the first.
const SHARES: [&str; 5] = [
    "fewer than a quarter",
    "more than a quarter",
    "more than half",
    "more than three quarters",
    "more than nine in ten",
];

impl OutlookHint {
    /// How many of the answers that come have come by a day: “more than half”.
    #[must_use]
    pub fn come_by(&self, day: Date) -> &'static str {
        let passed = self.come_by.iter().filter(|by| **by <= day).count();
        SHARES[passed.min(SHARES.len() - 1)]
    }

    /// What it stands on: “published figures and 3 waits of your own”.
    #[must_use]
    pub fn basis(&self) -> String {
        let named = if self.is_named { NAMED } else { "" };
        match (self.own, self.is_named) {
            (0, false) => "published figures alone".to_owned(),
            (0, true) => format!("published figures{named}"),
            (1, _) => format!("published figures and one wait of your own{named}"),
            (own, _) => format!("published figures and {own} waits of your own{named}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn shares_are_told_by_the_last_day_that_has_come() {
        let hint = OutlookHint {
            unlikely_from: date(2026, 5, 1),
            low_from: date(2026, 6, 1),
            come_by: [13, 20, 27, 30].map(|day| date(2026, 4, day)),
            own: 3,
            is_named: false,
        };
        let said = |day| hint.come_by(date(2026, 4, day));
        assert_eq!(said(12), "fewer than a quarter");
        assert_eq!(said(13), "more than a quarter");
        assert_eq!(said(26), "more than half");
        assert_eq!(said(30), "more than nine in ten");
        assert_eq!(hint.basis(), "published figures and 3 waits of your own");
        let named = OutlookHint {
            own: 0,
            is_named: true,
            ..hint
        };
        assert!(
            named
                .basis()
                .starts_with("published figures, with an assumption")
        );
    }
}
