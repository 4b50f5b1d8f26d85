//! Rule `look_first`: what they wrote is looked at before anything else goes out to them.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Urging, Verdict, View, Window};
use crate::relations::ContactKind;

/// The rule.
pub const RULE: Rule = Rule {
    id: "look_first",
    what: "When mail or a calendar holds something you have not looked at, it comes first. While a person's \
           message, a rejection or a close waits to be looked at, nothing goes out to them.",
    why: "A question that crosses their answer reads as if you did not care what they wrote.",
    example: "Dana's mail of this morning was read as “a delay”: look at it, then the check-in is decided anew.",
    source: "promise of this program",
    since: "0.1.0",
    settings: &[],
    propose: Some(propose),
    shape: None,
    guards: &[Guard::hard(check)],
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let situation = view.situation;
    let unseen = !view.application.confirmed;
    let first = situation.held_by.first().or(situation.proposed.first());
    let not_before = match first {
        Some(fact) => fact.recorded_at,
        None if unseen => view.application.created_at,
        None => return,
    };
    let window = Window {
        not_before,
        best: not_before,
        not_after: None,
    };
    let why = if !situation.held_by.is_empty() {
        "They seem to have written. Look at it; until then nothing goes out to them."
    } else if unseen {
        "This application was found in your mail or calendar. Say whether it is yours."
    } else {
        "Something was found in your mail or calendar. A look makes it count."
    };
    let mut proposal = Proposal::new(MoveKind::Review, window, RULE.id, why);
    proposal.about = first.map(|fact| fact.id);
    if situation.held_by.is_empty() {
        proposal.urging = Urging::Offered;
    }
    moves.push(proposal);
}

fn check(view: &View<'_>, proposal: &Proposal, _at: Timestamp) -> Verdict {
    if !view.application.confirmed {
        return Verdict::refuse(
            "This application was found, not entered. Say that it is yours, then it is planned.",
        );
    }
    if !view.situation.held_by.is_empty() {
        return Verdict::refuse(
            "They have written, and you have not looked at it yet. Look first; then this is decided anew.",
        );
    }
    // An answer goes to what was looked at; anything unasked also waits for mail about other applications.
    if proposal.kind.is_uninvited() && wrote_elsewhere(view, proposal) {
        return Verdict::refuse(
            "They have written about another application, and you have not looked at it yet. Look first.",
        );
    }
    Verdict::ALLOW
}

fn wrote_elsewhere(view: &View<'_>, proposal: &Proposal) -> bool {
    view.shared_contacts(proposal.to).iter().any(|contact| {
        matches!(
            contact.kind,
            ContactKind::Reply {
                confirmed: false,
                ..
            }
        )
    })
}
