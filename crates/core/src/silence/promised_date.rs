//! Cause `promised_date`: the day they named has not come, or only just.

use super::cause::days_between;
use super::{Cause, Holds, Silence};
use crate::policy::{View, day};

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "promised_date",
    what: "They named a day for their answer, and it has not passed, or by no more than a week.",
    why: "Such days are hopes: somebody is ill, a meeting is moved, a signature is missing. A week over is ordinary.",
    source: "career advice agrees that such dates slip; the week is an assumption",
    since: "0.1.0",
    holds,
};

/// Calendar days over their own date that are ordinary. *Assumption.*
const SLIP_DAYS: i32 = 7;

fn holds(view: &View<'_>, silence: &Silence) -> Option<Holds> {
    let promise = view.promise()?;
    let (first, last) = (promise.first, promise.last);
    if silence.today <= last {
        let text = if first < last && silence.today <= first {
            format!(
                "They said between {} and {}; that has not passed.",
                day(first),
                day(last)
            )
        } else {
            format!("They said by {}; that day has not passed.", day(last))
        };
        return Holds::until(&CAUSE, text, last);
    }
    (days_between(last, silence.today) <= SLIP_DAYS).then_some(())?;
    let text = format!(
        "They named {}, and such dates often slip by a week.",
        day(last)
    );
    Holds::now(&CAUSE, text)
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_holds_until_that_day_and_a_week_longer() {
        let story = met().promised("2026-04-07 15:00", "2026-04-17");
        assert_eq!(
            story.silence("promised_date", "2026-04-17 15:00"),
            "They said by Fri 17 April 2026; that day has not passed."
        );
        assert!(
            story
                .silence("promised_date", "2026-04-24 15:00")
                .contains("slip by a week")
        );
        assert_eq!(story.silence("promised_date", "2026-04-25 15:00"), "");
        assert_eq!(met().silence("promised_date", "2026-04-10 15:00"), "");
        let between = met().promised_between("2026-04-07 15:00", "2026-04-14", "2026-04-17");
        assert_eq!(
            between.silence("promised_date", "2026-04-10 15:00"),
            "They said between Tue 14 April 2026 and Fri 17 April 2026; that has not passed."
        );
    }
}
