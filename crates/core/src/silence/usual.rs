//! Cause `usual`: such answers take their time.

use super::early::{USUAL_DAYS, days_since_interview};
use super::{Cause, Holds, Silence};
use crate::policy::View;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "usual",
    what: "There was no interview yet, or as many days have gone by as employers take on average, or most answers to such waits have come.",
    why: "The reasons are mostly theirs: other work, other candidates, a budget, somebody who is ill.",
    source: "assumption",
    since: "0.1.0",
    holds,
};

fn holds(view: &View<'_>, silence: &Silence) -> Option<Holds> {
    let days = days_since_interview(view, silence);
    let text = if days.is_some_and(|it| it < USUAL_DAYS) && !silence.is_late {
        return None;
    } else if days.is_some() {
        "Such answers often take longer than anyone says."
    } else if view.situation.last_reply.is_some() {
        "They have been in touch; the next step often takes longer than anyone says."
    } else {
        "Many employers answer an application late, or only those they invite."
    };
    Holds::now(&CAUSE, text)
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_holds_where_most_answers_have_come_whatever_the_average() {
        let late = |cause| met().late_silence(cause, "2026-04-16 10:00");
        assert!(late("usual").contains("longer than anyone says"));
        assert_eq!(late("early"), "");
    }

    #[test]
    fn it_holds_where_it_is_not_early() {
        assert_eq!(met().silence("usual", "2026-04-16 10:00"), "");
        assert!(
            met()
                .silence("usual", "2026-05-02 10:00")
                .contains("longer than anyone says")
        );
    }
}
