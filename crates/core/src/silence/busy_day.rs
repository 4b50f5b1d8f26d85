//! Cause `busy_day`: a Monday or Friday there.

use jiff::civil::Weekday;

use super::{Cause, Holds, Silence};
use crate::policy::View;
use crate::time::{DayKind, SoftReason};

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "busy_day",
    what: "It is Monday or Friday where they are, a Sunday that is worked there, or the day before a weekend of one day, and most answers of this kind have not come yet.",
    why: "The busiest days of most weeks, or those on which few are there: what can wait for the next does.",
    source: "the article this program follows",
    since: "0.1.0",
    holds,
};

fn holds(_: &View<'_>, silence: &Silence) -> Option<Holds> {
    // Nobody has been silent for months because it is Monday.
    (!silence.is_late).then_some(())?;
    let (calendar, today) = (&silence.calendar, silence.today);
    calendar.is_business_day(today).then_some(())?;
    match calendar.day_kind(today) {
        DayKind::Soft(SoftReason::ShortWeekend) => {
            return Holds::now(&CAUSE, "Many there are off on the day before the weekend.");
        }
        // Many are off, so it is not busy; other causes say so.
        DayKind::Soft(_) => return None,
        _ if calendar.bridge_day(today).is_some() => return None,
        _ => {}
    }
    let name = match silence.today.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Friday => "Friday",
        // Where it is worked, their week begins with it.
        Weekday::Sunday => "Sunday",
        _ => return None,
    };
    let text = format!("It is {name} there, one of the busiest days of the week.");
    Holds::now(&CAUSE, text)
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_holds_on_these_two_days_until_most_have_answered() {
        assert!(
            met()
                .silence("busy_day", "2026-04-10 10:00")
                .contains("Friday")
        );
        assert!(
            met()
                .silence("busy_day", "2026-04-13 10:00")
                .contains("Monday")
        );
        assert_eq!(met().silence("busy_day", "2026-04-14 10:00"), "");
        let at = |country: &str, now: &str| {
            let mut story = met();
            story.desk.employers[0].country = crate::time::Country::parse(country);
            story.desk.employers[0].zone = None;
            story.silence("busy_day", now)
        };
        assert!(at("SA", "2026-04-12 10:00").contains("Sunday"));
        assert_eq!(at("DE", "2026-04-12 10:00"), "");
        assert!(at("IR", "2026-04-16 10:00").contains("before the weekend"));
        // Between the years, and on the Friday after Ascension Day, many are off.
        let story = || {
            let mut story = met();
            story.desk.employers[0].country = crate::time::Country::parse("DE");
            story
        };
        assert_eq!(story().silence("busy_day", "2026-12-28 10:00"), "");
        assert_eq!(story().silence("busy_day", "2026-05-15 10:00"), "");
        assert!(
            story()
                .silence("holiday", "2026-05-15 10:00")
                .contains("between")
        );
        let long = met().silence("busy_day", "2026-04-20 10:00");
        assert!(long.contains("Monday"), "{long}");
        assert_eq!(met().late_silence("busy_day", "2026-04-20 10:00"), "");
    }
}
