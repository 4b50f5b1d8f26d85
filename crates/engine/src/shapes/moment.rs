//! Moments and days as they are shown: where the seeker is, and where the other side is when that differs.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use meanwhile_core::time::Zone;
use serde::Serialize;

/// A moment, as clocks show it here and there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Moment {
    /// The instant.
    pub at: Timestamp,
    /// What the seeker's clock shows.
    pub here: DateTime,
    /// The seeker's zone.
    pub zone: Zone,
    /// What their clock shows, when it differs.
    pub there: Option<Elsewhere>,
    /// In words, such as “Tue 14 April 2026, 09:30 (15:30 in Europe/Berlin)”.
    pub text: String,
}

/// What a clock shows in another zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Elsewhere {
    /// What the clock shows.
    pub time: DateTime,
    /// The zone.
    pub zone: Zone,
}

/// A calendar day, where the other side is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Day {
    /// The day.
    pub date: Date,
    /// In words, such as “Tue 14 April 2026”.
    pub text: String,
}

impl Moment {
    /// A moment as seen from `here` alone.
    #[must_use]
    pub fn new(at: Timestamp, here: Zone) -> Self {
        Self::between(at, here, here)
    }

    /// A moment as seen from `here` and from `there`; `there` is left out when its clock shows the same.
    #[must_use]
    pub fn between(at: Timestamp, here: Zone, there: Zone) -> Self {
        let own = here.civil(at);
        let other = there.civil(at);
        let elsewhere = (own != other).then_some(Elsewhere {
            time: other,
            zone: there,
        });
        let mut text = own.strftime("%a %-d %B %Y, %H:%M").to_string();
        if elsewhere.is_some() {
            let format = if own.date() == other.date() {
                "%H:%M"
            } else {
                "%a %H:%M"
            };
            text.push_str(&format!(" ({} in {there})", other.strftime(format)));
        }
        Self {
            at,
            here: own,
            zone: here,
            there: elsewhere,
            text,
        }
    }
}

impl Day {
    /// A day.
    #[must_use]
    pub fn new(date: Date) -> Self {
        Self {
            date,
            text: meanwhile_core::policy::day(date),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn their_clock_is_named_only_where_it_differs() {
        let zone = |name| Zone::parse(name).unwrap();
        let at: Timestamp = "2026-04-14T13:30:00Z".parse().unwrap();
        let text = |here, there| Moment::between(at, zone(here), zone(there)).text;
        assert_eq!(
            text("America/New_York", "Europe/Berlin"),
            "Tue 14 April 2026, 09:30 (15:30 in Europe/Berlin)"
        );
        assert_eq!(
            text("Europe/Berlin", "Europe/Paris"),
            "Tue 14 April 2026, 15:30"
        );
        assert_eq!(
            text("America/Los_Angeles", "Australia/Sydney"),
            "Tue 14 April 2026, 06:30 (23:30 in Australia/Sydney)"
        );
        assert_eq!(
            text("Europe/Berlin", "Pacific/Auckland"),
            "Tue 14 April 2026, 15:30 (Wed 01:30 in Pacific/Auckland)"
        );
    }
}
