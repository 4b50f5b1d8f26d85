//! Cause `early`: it is early.

use super::{Cause, Holds, Silence};
use crate::policy::View;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "early",
    what: "You met, and fewer days have gone by than such an answer takes on average.",
    why: "It is an average: many answers come later, so nothing about the silence is unusual yet.",
    source: "NACE benchmarks 2023, 334 organisations: 25.1 days from interview to offer",
    since: "0.1.0",
    holds,
};

/// Mean calendar days from an interview to its answer. Source: NACE benchmarks 2023, 334 organisations: 25.1 days.
pub(super) const USUAL_DAYS: i32 = 25;

fn holds(view: &View<'_>, silence: &Silence) -> Option<Holds> {
    let met = view.situation.last_held().is_some();
    (met && silence.days < USUAL_DAYS).then_some(())?;
    let days = silence.days;
    let text = format!("Day {days}: on average an answer takes about {USUAL_DAYS} days.");
    Holds::now(&CAUSE, text)
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_holds_until_the_usual_day() {
        assert_eq!(
            met().silence("early", "2026-04-16 10:00"),
            "Day 9: on average an answer takes about 25 days."
        );
        assert_eq!(met().silence("early", "2026-05-02 10:00"), "");
    }
}
