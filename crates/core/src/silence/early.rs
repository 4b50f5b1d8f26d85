//! Cause `early`: it is early.

use super::cause::days_between;
use super::{Cause, Holds, Silence};
use crate::policy::View;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "early",
    what: "You met, and fewer days have gone by than employers take on average to make an offer.",
    why: "It is an average over many employers: some take days, some months.",
    source: "NACE benchmarks 2023, 334 organisations: 25.1 days from interview to offer",
    since: "0.1.0",
    holds,
};

/// Mean calendar days from an interview to its answer. Source: NACE benchmarks 2023, 334 organisations: 25.1 days.
pub(super) const USUAL_DAYS: i32 = 25;

fn holds(view: &View<'_>, silence: &Silence) -> Option<Holds> {
    let days = days_since_interview(view, silence)?;
    // An average over all employers tells nothing where most answers of this kind have come.
    (days < USUAL_DAYS && !silence.is_late).then_some(())?;
    let text = format!(
        "This is day {days}; employers say that an offer takes them about {USUAL_DAYS} days on average."
    );
    Holds::now(&CAUSE, text)
}

/// Calendar days there since the last interview, which is what the average counts: a word from them in between does not
/// begin it anew. `None` where there was none.
pub(super) fn days_since_interview(view: &View<'_>, silence: &Silence) -> Option<i32> {
    let held = view.situation.last_held()?;
    let day = silence.calendar.zone().date(held.ends_at);
    Some(days_between(day, silence.today))
}

#[cfg(test)]
mod tests {
    use crate::fact::ReadingKind;
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_holds_until_the_usual_day() {
        assert_eq!(
            met().silence("early", "2026-04-16 10:00"),
            "This is day 9; employers say that an offer takes them about 25 days on average."
        );
        assert_eq!(met().silence("early", "2026-05-02 10:00"), "");
    }

    #[test]
    fn a_word_from_them_does_not_begin_the_count_anew() {
        let heard = met().received("2026-04-14 09:00", "Dana", ReadingKind::Encouraging);
        assert!(
            heard
                .silence("early", "2026-04-16 10:00")
                .starts_with("This is day 9;")
        );
    }
}
