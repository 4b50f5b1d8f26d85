//! Cause `decided`: they may have decided.

use super::cause::days_between;
use super::early::USUAL_DAYS;
use super::{Cause, Holds, Silence};
use crate::policy::View;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "decided",
    what: "The day they named is more than two weeks over, or the silence has lasted twice the usual time.",
    why: "Some employers tell only the one they chose. It says nothing about what you did, and now and then an answer still comes.",
    source: "assumption",
    since: "0.1.0",
    holds,
};

/// Calendar days over their own date after which it is said. *Assumption.*
const OVERDUE_DAYS: i32 = 14;

fn holds(view: &View<'_>, silence: &Silence) -> Option<Holds> {
    view.situation.last_held()?;
    // A word from them since that day begins a silence of its own.
    let wrote = view
        .situation
        .last_reply
        .map(|(fact, _)| silence.calendar.zone().date(fact.at));
    let promise = view
        .promise()
        .filter(|it| wrote.is_none_or(|wrote| wrote <= it.last));
    let is_over = match promise {
        Some(promise) => days_between(promise.last, silence.today) > OVERDUE_DAYS,
        None => silence.days >= 2 * USUAL_DAYS,
    };
    is_over.then_some(())?;
    let text = "They may have decided and not said so; some tell only the one they chose. Answers still come now and then.";
    Holds::now(&CAUSE, text)
}

#[cfg(test)]
mod tests {
    use crate::fact::ReadingKind;
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_is_said_only_late() {
        assert_eq!(met().silence("decided", "2026-05-20 10:00"), "");
        assert!(
            met()
                .silence("decided", "2026-05-27 10:00")
                .contains("may have decided")
        );
        let promised = met().promised("2026-04-07 15:00", "2026-04-17");
        assert_eq!(promised.silence("decided", "2026-05-01 10:00"), "");
        assert!(
            promised
                .silence("decided", "2026-05-02 10:00")
                .contains("may have decided")
        );
        let wrote = promised.received("2026-05-01 10:00", "Dana", ReadingKind::Encouraging);
        assert_eq!(wrote.silence("decided", "2026-05-02 10:00"), "");
    }
}
