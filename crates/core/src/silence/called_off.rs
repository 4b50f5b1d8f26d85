//! Cause `called_off`: they called the interview off, and no new day is found yet.

use super::{Cause, Holds, Silence};
use crate::policy::{View, day};

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "called_off",
    what: "They called the interview off, and no other day has been named or found since.",
    why: "A new day has to suit several people, and somebody is ill or travelling every week.",
    source: "opinion of this program’s makers, from recruiters’ accounts",
    since: "0.1.0",
    holds,
};

fn holds(view: &View<'_>, silence: &Silence) -> Option<Holds> {
    let (_, off_at) = view.called_off()?;
    let on = day(silence.calendar.zone().date(off_at));
    let text = format!("They called the interview off on {on} and have not named a new day.");
    Holds::now(&CAUSE, text)
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    #[test]
    fn it_holds_until_another_day_is_found() {
        let off = Story::new()
            .interview("2026-04-14 14:00", 60, &["Dana"])
            .called_off("2026-04-07 10:00");
        assert_eq!(
            off.silence("called_off", "2026-04-08 10:00"),
            "They called the interview off on Tue 7 April 2026 and have not named a new day."
        );
        let anew = off.interview("2026-04-21 14:00", 60, &["Dana"]).proposed();
        assert_eq!(anew.silence("called_off", "2026-04-08 10:00"), "");
    }
}
