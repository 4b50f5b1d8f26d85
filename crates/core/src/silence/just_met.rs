//! Cause `just_met`: you have only just met.

use super::{Cause, Holds, Silence};
use crate::policy::View;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "just_met",
    what: "You met today or on the last business day.",
    why: "They have to talk to each other, and often to meet others, before anybody can say anything.",
    source: "convention",
    since: "0.1.0",
    holds,
};

fn holds(view: &View<'_>, silence: &Silence) -> Option<Holds> {
    let held = view.situation.last_held()?;
    let spoke_since = view
        .situation
        .waiting_since
        .is_some_and(|it| it > held.ends_at);
    let ended = silence.calendar.zone().date(held.ends_at);
    let days = silence.calendar.business_days_since(ended, silence.today).0;
    // Who decides on the very day needs no more time to talk.
    if spoke_since || days > 1 || held.interview.decided_same_day {
        return None;
    }
    Holds::now(&CAUSE, "You have only just met; they need time to talk.")
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_holds_on_the_day_and_the_next_business_day() {
        assert!(
            met()
                .silence("just_met", "2026-04-07 16:00")
                .contains("just met")
        );
        assert!(
            met()
                .silence("just_met", "2026-04-08 16:00")
                .contains("just met")
        );
        assert_eq!(met().silence("just_met", "2026-04-09 09:00"), "");
    }
}
