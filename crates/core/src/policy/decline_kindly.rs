//! Rule `decline_kindly`: once an offer is taken, the others get a short, kind word.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, Window};
use crate::fact::Purpose;

/// The rule.
pub const RULE: Rule = Rule {
    id: "decline_kindly",
    what: "When you have accepted an offer: a short, kind withdrawal to each other open application where a person \
           has been in touch with you. Nobody else is asked where things stand any more.",
    why: "They planned with you. Knowing early helps them and whoever comes next, and you may meet again.",
    example: "You took the offer at the library: two lines to Lee at the museum, who interviewed you last week.",
    source: "convention",
    since: "0.1.0",
    settings: &[],
    propose: Some(propose),
    shape: None,
    guards: &[Guard::hard(check)],
};

/// Whoever took an offer keeps no other one waiting with a question.
fn check(view: &View<'_>, proposal: &Proposal, _at: Timestamp) -> Verdict {
    let taken = view.relations.accepted();
    let is_elsewhere = taken.is_some_and(|(taken, _)| taken != view.application.id);
    if is_elsewhere && proposal.kind.is_uninvited() {
        return Verdict::refuse(
            "You have taken another offer; a kind word that you withdraw is all they need.",
        );
    }
    Verdict::ALLOW
}

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
    let why = match situation.held.is_empty() {
        true => "You have accepted another offer; a short, kind withdrawal lets them plan.",
        false => {
            "You have accepted another offer; a short, kind withdrawal lets them plan, and thanks them for the interview too."
        }
    };
    moves.push(Proposal::new(MoveKind::Decline, window, RULE.id, why).to(view.whom_to_ask()));
}

#[cfg(test)]
mod tests {
    use crate::fact::{Outcome, Purpose, ReadingKind};
    use crate::policy::MoveKind::{CheckIn, CompetingOffer, Decline, ShareNews, Thank};
    use crate::policy::story::Story;

    /// The first application ends in an accepted offer; the second is told by the test.
    fn accepted() -> Story {
        Story::new()
            .interview("2026-04-01 14:00", 60, &["Kim"])
            .received("2026-04-08 09:00", "Kim", ReadingKind::Offer)
            .closed("2026-04-14 09:30", Outcome::Accepted)
            .only(&[Decline, CheckIn, ShareNews, CompetingOffer])
            .another_elsewhere()
    }

    #[test]
    fn whoever_has_been_in_touch_gets_a_kind_word_and_nothing_else() {
        accepted()
            .interview("2026-04-02 14:00", 60, &["Dana"])
            .check(
                "2026-04-14 10:00",
                "2: Decline Dana now until 2026-04-14 18:00 (decline_kindly)",
            );
        accepted()
            .received("2026-04-02 14:00", "Dana", ReadingKind::Acknowledgement)
            .check(
                "2026-04-14 10:00",
                "2: Decline Dana now until 2026-04-14 18:00 (decline_kindly)",
            );
    }

    #[test]
    fn nobody_else_is_asked_where_things_stand() {
        let story = accepted().interview("2026-04-02 14:00", 60, &["Dana"]);
        let may = |purpose| story.may("2026-04-14 10:00", purpose, "Dana");
        assert_eq!(may(Purpose::CheckIn), "no: decline_kindly");
        assert_eq!(may(Purpose::Decline), "yes");
    }

    #[test]
    fn thanks_for_an_interview_stand_in_it() {
        accepted()
            .only(&[Decline, Thank])
            .interview("2026-04-13 14:00", 60, &["Dana"])
            .check(
                "2026-04-14 10:00",
                "2: Decline Dana now until 2026-04-14 18:00 (decline_kindly)",
            );
    }

    #[test]
    fn an_interview_ahead_is_called_off_by_it() {
        accepted()
            .interview("2026-04-20 14:00", 60, &["Dana"])
            .check(
                "2026-04-14 10:00",
                "2: Decline Dana now until 2026-04-14 18:00 (decline_kindly)",
            );
    }

    #[test]
    fn where_only_machines_wrote_nothing_is_owed() {
        accepted()
            .received("2026-04-02 14:00", "Dana", ReadingKind::AutoReply)
            .check("2026-04-14 10:00", "");
    }

    #[test]
    fn sent_or_closed_it_is_done() {
        let held = || accepted().interview("2026-04-02 14:00", 60, &["Dana"]);
        held()
            .sent("2026-04-14 10:00", Purpose::Decline, &["Dana"])
            .check("2026-04-14 11:00", "");
        held()
            .closed("2026-04-14 10:00", Outcome::Withdrawn)
            .check("2026-04-14 11:00", "");
        held()
            .rejected("2026-04-14 09:00", "Dana")
            .check("2026-04-14 11:00", "");
    }

    #[test]
    fn without_an_accepted_offer_nobody_is_declined() {
        Story::new()
            .interview("2026-04-01 14:00", 60, &["Kim"])
            .only(&[Decline])
            .check("2026-04-14 11:00", "");
    }

    #[test]
    fn it_waits_for_their_working_hours() {
        let story = accepted().interview("2026-03-02 14:00", 60, &["Dana"]);
        story.check(
            "2026-04-18 12:00",
            "2: Decline Dana at 2026-04-20 08:00 (decline_kindly, their_week)",
        );
    }
}
