//! Cause `year_end`: the turn of the year.

use super::{Cause, Holds, Silence};
use crate::policy::View;
use crate::time::{DayKind, SoftReason};

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "year_end",
    what: "It is between 24 December and 1 January.",
    why: "Those who are there look after what cannot wait.",
    source: "assumption",
    since: "0.1.0",
    holds,
};

fn holds(_: &View<'_>, silence: &Silence) -> Option<Holds> {
    let is_year_end =
        silence.calendar.day_kind(silence.today) == DayKind::Soft(SoftReason::YearEnd);
    is_year_end.then_some(())?;
    Holds::now(&CAUSE, "Between the years many are away.")
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_holds_between_the_years() {
        let story = Story::new().interview("2026-12-15 14:00", 60, &["Dana"]);
        assert!(
            story
                .silence("year_end", "2026-12-29 10:00")
                .contains("Between the years")
        );
        assert_eq!(story.silence("year_end", "2027-01-05 10:00"), "");
        assert_eq!(met().silence("year_end", "2026-04-09 10:00"), "");
    }
}
