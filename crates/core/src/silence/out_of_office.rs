//! Cause `out_of_office`: somebody there is away.

use super::{Cause, Holds, Silence};
use crate::policy::{View, day};

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "out_of_office",
    what: "An automatic answer named the day on which somebody is back, and it has not come.",
    why: "Who decides, or who writes the letter, is often one person.",
    source: "their own words",
    since: "0.1.0",
    holds,
};

fn holds(view: &View<'_>, silence: &Silence) -> Option<Holds> {
    let away = view.situation.away.iter();
    let away = away.filter(|it| it.back_on > silence.today);
    let latest = away.max_by_key(|it| it.back_on)?;
    let who = view.name_or(latest.person, "Somebody there");
    let text = format!("{who} is away and back on {}.", day(latest.back_on));
    Holds::until(&CAUSE, text, latest.back_on)
}

#[cfg(test)]
mod tests {
    use crate::fact::ReadingKind;
    use crate::policy::story::Story;

    #[test]
    fn it_holds_until_they_are_back() {
        let story = Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .received("2026-04-09 10:00", "Dana", ReadingKind::AutoReply)
            .where_received(|it| it.back_on = "2026-04-20".parse().ok());
        assert_eq!(
            story.silence("out_of_office", "2026-04-19 12:00"),
            "Dana is away and back on Mon 20 April 2026."
        );
        assert_eq!(story.silence("out_of_office", "2026-04-20 12:00"), "");
    }
}
