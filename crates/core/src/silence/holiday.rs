//! Cause `holiday`: a public holiday, or the day between one and the weekend, where they are.

use super::{Cause, Holds, Silence};
use crate::policy::View;
use crate::time::{DayKind, SoftReason};

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "holiday",
    what: "It is a public holiday where they are, or the day between one and a weekend.",
    why: "Nobody is there, or only half of them.",
    source: "the calendar of their country",
    since: "0.1.0",
    holds,
};

fn holds(_: &View<'_>, silence: &Silence) -> Option<Holds> {
    let (calendar, today) = (&silence.calendar, silence.today);
    let text = match (calendar.day_kind(today), calendar.bridge_day(today)) {
        (DayKind::Holiday(holiday), _) => format!("It is a holiday there: {}.", holiday.name),
        (_, Some(holiday)) => format!(
            "It is the day between a holiday ({}) and the weekend there; many are off.",
            holiday.name
        ),
        (DayKind::Soft(SoftReason::Listed(holiday)), None) => {
            format!("Many there are off today: {}.", holiday.name)
        }
        _ => return None,
    };
    Holds::until(&CAUSE, text, calendar.next_business_day(today))
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    fn met(when: &str) -> Story {
        Story::new()
            .there("DE", "Europe/Berlin")
            .interview(when, 60, &["Dana"])
    }

    #[test]
    fn it_holds_on_the_day_itself_and_on_the_one_to_the_weekend() {
        // Ascension Day 2026 is Thursday, 14 May.
        let story = met("2026-05-12 14:00");
        assert!(
            story
                .silence("holiday", "2026-05-14 10:00")
                .starts_with("It is a holiday there: ")
        );
        assert!(
            story
                .silence("holiday", "2026-05-15 10:00")
                .contains("between")
        );
        assert_eq!(story.silence("holiday", "2026-05-13 10:00"), "");
    }

    #[test]
    fn it_holds_on_that_day_however_long_the_silence() {
        let long = met("2026-03-05 14:00").silence("holiday", "2026-05-14 10:00");
        assert!(long.starts_with("It is a holiday there: "), "{long}");
    }
}
