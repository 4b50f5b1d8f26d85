//! Rule `decline_kindly`: once an offer is taken, the others get a short, kind word.

use super::proposal::MoveKind;
use super::{Proposal, Rule, View, Window};
use crate::fact::Purpose;

/// The rule.
pub const RULE: Rule = Rule {
    id: "decline_kindly",
    what: "When you have accepted an offer: a short, kind withdrawal to each other open application where a person \
           has been in touch with you.",
    why: "They planned with you. Knowing early helps them and whoever comes next, and you may meet again.",
    example: "You took the offer at the library: two lines to Lee at the museum, who interviewed you last week.",
    source: "convention",
    since: "0.1.0",
    settings: &[],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let Some((taken, at)) = view.relations.accepted() else {
        return;
    };
    let situation = view.situation;
    let in_touch =
        !situation.held.is_empty() || situation.next().is_some() || view.heard().next().is_some();
    let told = view.sent_since(Purpose::Decline, at).next().is_some();
    if taken == view.application.id || situation.over.is_some() || !in_touch || told {
        return;
    }
    let window = Window {
        not_before: at,
        best: at,
        not_after: None,
    };
    let why = "You have accepted another offer; a short, kind withdrawal lets them plan.";
    moves.push(Proposal::new(MoveKind::Decline, window, RULE.id, why).to(view.whom_to_ask()));
}
