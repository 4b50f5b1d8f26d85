//! Cause `weekend`: the weekend where they are.

use super::{Cause, Holds, Silence};
use crate::policy::View;
use crate::time::DayKind;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "weekend",
    what: "It is the weekend where they are.",
    why: "People rest, as you may.",
    source: "the calendar of their country",
    since: "0.1.0",
    holds,
};

fn holds(_: &View<'_>, silence: &Silence) -> Option<Holds> {
    let is_off = silence.calendar.day_kind(silence.today) == DayKind::Weekend;
    is_off.then_some(())?;
    let back = silence.calendar.next_business_day(silence.today);
    Holds::until(&CAUSE, "It is the weekend there.", back)
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_holds_on_their_days_off() {
        assert_eq!(
            met().silence("weekend", "2026-04-11 10:00"),
            "It is the weekend there."
        );
        assert_eq!(met().silence("weekend", "2026-04-10 10:00"), "");
        assert_eq!(
            met().silence("weekend", "2026-04-18 10:00"),
            "It is the weekend there.",
            "also of a long silence"
        );
        let kuwait =
            Story::new()
                .there("KW", "Asia/Kuwait")
                .interview("2026-04-07 14:00", 60, &["Dana"]);
        assert_eq!(
            kuwait.silence("weekend", "2026-04-10 10:00"),
            "It is the weekend there."
        );
    }
}
