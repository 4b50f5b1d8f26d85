//! Cause `outside_hours`: nobody is at work where they are.

use super::{Cause, Holds, Silence};
use crate::policy::View;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "outside_hours",
    what: "It is a working day where they are, but before eight or after six, and the silence is no more than a week old.",
    why: "Where they are the day has not begun, or is over.",
    source: "assumption",
    since: "0.1.0",
    holds,
};

/// Hours of the day outside which nobody is expected at work. *Assumption.*
const WORK_HOURS: std::ops::Range<i8> = 8..18;

fn holds(_: &View<'_>, silence: &Silence) -> Option<Holds> {
    let clock = silence.calendar.zone().civil(silence.now);
    let works = silence.calendar.is_business_day(clock.date());
    (works && !WORK_HOURS.contains(&clock.hour()) && silence.is_brief()).then_some(())?;
    let (hour, minute) = (clock.hour(), clock.minute());
    let text = format!("It is {hour:02}:{minute:02} there, outside working hours.");
    Holds::now(&CAUSE, text)
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_holds_before_and_after_work() {
        assert_eq!(
            met().silence("outside_hours", "2026-04-08 07:59"),
            "It is 07:59 there, outside working hours."
        );
        assert_eq!(met().silence("outside_hours", "2026-04-08 08:00"), "");
        assert!(
            met()
                .silence("outside_hours", "2026-04-08 18:00")
                .contains("18:00")
        );
        assert_eq!(
            met().silence("outside_hours", "2026-04-11 06:00"),
            "",
            "a Saturday"
        );
    }
}
