//! Cause `their_delay`: they said that it takes longer.

use super::{Cause, Holds, Silence};
use crate::fact::ReadingKind;
use crate::policy::View;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "their_delay",
    what: "The last thing they wrote was that it takes longer, no more than four weeks ago.",
    why: "They have told you, which people do who mean to go on.",
    source: "their own words",
    since: "0.1.0",
    holds,
};

fn holds(view: &View<'_>, silence: &Silence) -> Option<Holds> {
    let (fact, last) = view.situation.last_reply?;
    (last.reading == ReadingKind::Delay && silence.is_fresh(fact.at)).then_some(())?;
    Holds::now(&CAUSE, "They said themselves that it takes longer.")
}

#[cfg(test)]
mod tests {
    use crate::fact::ReadingKind;
    use crate::policy::story::Story;

    #[test]
    fn it_holds_while_that_is_their_last_word() {
        let story = Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .received("2026-04-14 10:00", "Dana", ReadingKind::Delay);
        assert!(
            story
                .silence("their_delay", "2026-04-21 10:00")
                .contains("takes longer")
        );
        let story = story.received("2026-04-22 10:00", "Dana", ReadingKind::Acknowledgement);
        assert_eq!(story.silence("their_delay", "2026-04-23 10:00"), "");
    }
}
