//! Cause `still_interviewing`: the role is still advertised.

use super::{Cause, Holds, Silence};
use crate::fact::{FactKind, Posting};
use crate::policy::{View, day};

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "still_interviewing",
    what: "After the interview, in the last four weeks, the role was seen advertised, as before or anew.",
    why: "They are still meeting people, and mostly answer all of them at once. A new advertisement says nothing about those they have met.",
    source: "assumption",
    since: "0.1.0",
    holds,
};

fn holds(view: &View<'_>, silence: &Silence) -> Option<Holds> {
    let met = view.situation.last_held()?.ends_at;
    let (seen, at) = view.confirmed().rev().find_map(|fact| match fact.kind {
        FactKind::Posting { seen } if fact.at > met => Some((seen, fact.at)),
        _ => None,
    })?;
    let how = match seen {
        Posting::Open => "still advertised",
        Posting::Reposted => "advertised anew",
        Posting::Gone => return None,
    };
    silence.is_fresh(at).then_some(())?;
    let on = day(silence.calendar.zone().date(at));
    let text = format!(
        "The role was {how} on {on}: they may be meeting others yet, which says nothing about you."
    );
    Holds::now(&CAUSE, text)
}

#[cfg(test)]
mod tests {
    use crate::fact::Posting;
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_holds_while_the_role_was_last_seen_advertised() {
        let open = met().posting("2026-04-12 10:00", Posting::Open);
        assert!(
            open.silence("still_interviewing", "2026-04-16 10:00")
                .contains("Sun 12 April")
        );
        let anew = met().posting("2026-04-14 10:00", Posting::Reposted);
        assert!(
            anew.silence("still_interviewing", "2026-04-16 10:00")
                .contains("anew")
        );
        assert_eq!(
            open.silence("still_interviewing", "2026-05-11 10:00"),
            "",
            "that was long ago"
        );
        let gone = open.posting("2026-04-15 10:00", Posting::Gone);
        assert_eq!(gone.silence("still_interviewing", "2026-04-16 10:00"), "");
        let before = Story::new()
            .posting("2026-04-01 10:00", Posting::Open)
            .interview("2026-04-07 14:00", 60, &["Dana"]);
        assert_eq!(before.silence("still_interviewing", "2026-04-16 10:00"), "");
    }
}
