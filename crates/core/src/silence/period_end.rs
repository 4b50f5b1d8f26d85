//! Cause `period_end`: the end of a quarter.

use super::{Cause, Holds, Silence};
use crate::policy::View;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "period_end",
    what: "It is among the last five business days of a quarter where they are.",
    why: "Budgets are closed, reports are due, and new positions are often decided after them.",
    source: "assumption",
    since: "0.1.0",
    holds,
};

/// Business days before the end that count. *Assumption.*
const LAST_DAYS: i32 = 5;

fn holds(_: &View<'_>, silence: &Silence) -> Option<Holds> {
    let today = silence.today;
    if today.month() % 3 != 0 {
        return None;
    }
    let next = today.last_of_month().tomorrow().ok()?;
    let left = silence.calendar.business_days_between(today, next).0;
    (left <= LAST_DAYS).then_some(())?;
    let name = if today.month() == 12 {
        "year"
    } else {
        "quarter"
    };
    let text = format!("It is the end of the {name}, when many are busy closing it.");
    Holds::until(&CAUSE, text, next)
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    #[test]
    fn it_holds_in_the_last_days_of_a_quarter() {
        let story = Story::new().interview("2026-06-18 14:00", 60, &["Dana"]);
        assert_eq!(story.silence("period_end", "2026-06-23 10:00"), "");
        assert!(
            story
                .silence("period_end", "2026-06-24 10:00")
                .contains("end of the quarter")
        );
        assert!(
            story
                .silence("period_end", "2026-06-30 10:00")
                .contains("end of the quarter")
        );
        assert_eq!(story.silence("period_end", "2026-07-01 10:00"), "");
    }

    #[test]
    fn it_holds_to_its_last_day_however_long_the_silence() {
        let story = Story::new().interview("2026-12-10 14:00", 60, &["Dana"]);
        for day in ["2026-12-29 10:00", "2026-12-31 10:00"] {
            let said = story.silence("period_end", day);
            assert!(said.contains("end of the year"), "{day}: {said}");
        }
        assert_eq!(story.silence("period_end", "2027-01-01 10:00"), "");
    }
}
