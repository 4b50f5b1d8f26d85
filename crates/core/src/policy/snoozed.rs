//! Rule `snoozed`: until the moment the seeker chose, only what they must see is shown.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Scope, Strength, Verdict, View, day};

/// The rule.
pub const RULE: Rule = Rule {
    id: "snoozed",
    what: "Until the moment you chose, this application asks nothing of you, but to look at what they wrote and to \
           answer it.",
    why: "You know best when you want to think of it again.",
    example: "Snoozed until Monday the 20th at 9:00: the check-in that came due on Friday waits for it.",
    source: "the seeker's own choice",
    since: "0.1.0",
    settings: &[],
    propose: None,
    shape: None,
    guards: &[Guard {
        strength: Strength::Hard,
        scope: Scope::AllMoves,
        check,
    }],
};

fn check(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    match view.situation.snoozed_until {
        Some(until)
            if at < until && !matches!(proposal.kind, MoveKind::Review | MoveKind::Answer) =>
        {
            let on = day(view.settings.seeker.zone.date(until));
            Verdict::delay(until, format!("You wanted quiet until {on}."))
        }
        _ => Verdict::ALLOW,
    }
}
