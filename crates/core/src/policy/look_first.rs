//! Rule `look_first`: what they wrote is looked at before anything else goes out to them.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Urging, Verdict, View, Window};
use crate::relations::ContactKind;

/// The rule.
pub const RULE: Rule = Rule {
    id: "look_first",
    what: "When mail or a calendar holds something you have not looked at, it comes first. While a person’s \
           message, a rejection or a close waits to be looked at, nothing goes out to them.",
    why: "A question that crosses their answer reads as if you did not care what they wrote.",
    example: "Dana’s mail of this morning was read as “a delay”: look at it, then the check-in is decided anew.",
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
    if proposal.kind.is_uninvited()
        && view.relations.is_anything_unseen()
        && wrote_elsewhere(view, proposal)
    {
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

#[cfg(test)]
mod tests {
    use crate::fact::{Outcome, Purpose, ReadingKind, Standing};
    use crate::policy::story::Story;

    fn found(reading: ReadingKind) -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .received("2026-04-14 09:00", "Dana", reading)
            .proposed()
    }

    #[test]
    fn what_they_wrote_is_looked_at_first_and_nothing_goes_out() {
        found(ReadingKind::Delay).check(
            "2026-04-14 10:00",
            "Review now (look_first)
             KeepGoing at 2026-04-21 09:00 offered (keep_going)
             no CheckIn Dana (look_first)
             wake 2026-04-21 09:00",
        );
    }

    #[test]
    fn every_message_waits_for_the_look() {
        for story in [found(ReadingKind::Rejection), found(ReadingKind::Other)] {
            for purpose in [
                Purpose::Thank,
                Purpose::CheckIn,
                Purpose::Answer,
                Purpose::Decline,
            ] {
                assert_eq!(
                    story.may("2026-04-14 10:00", purpose, "Dana"),
                    "no: look_first"
                );
            }
        }
    }

    #[test]
    fn once_looked_at_it_can_be_answered() {
        let story =
            found(ReadingKind::InformationRequest).edit(|fact| fact.standing = Standing::Confirmed);
        assert_eq!(
            story.may("2026-04-14 10:00", Purpose::Answer, "Dana"),
            "yes"
        );
    }

    #[test]
    fn a_close_that_was_only_found_holds_back_too() {
        let story = Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .closed("2026-04-14 09:00", Outcome::Rejected)
            .proposed();
        assert_eq!(
            story.may("2026-04-14 10:00", Purpose::CheckIn, "Dana"),
            "no: look_first"
        );
    }

    #[test]
    fn machines_hold_nothing_back() {
        let story = found(ReadingKind::AutoReply);
        assert_eq!(
            story.may("2026-04-15 10:00", Purpose::CheckIn, "Dana"),
            "yes"
        );
        let plan = story.plan("2026-04-15 10:00");
        assert!(
            plan.starts_with("Review now offered (look_first)"),
            "{plan}"
        );
    }

    #[test]
    fn mail_about_another_application_holds_back_what_is_unasked() {
        let story =
            found(ReadingKind::Other)
                .another_here()
                .interview("2026-04-08 14:00", 60, &["Lee"]);
        assert_eq!(
            story.may("2026-04-15 10:00", Purpose::CheckIn, "Lee"),
            "no: look_first"
        );
        assert_eq!(story.may("2026-04-09 10:00", Purpose::Thank, "Lee"), "yes");
        let elsewhere = found(ReadingKind::Other).another_elsewhere().interview(
            "2026-04-08 14:00",
            60,
            &["Kim"],
        );
        assert_eq!(
            elsewhere.may("2026-04-15 10:00", Purpose::CheckIn, "Kim"),
            "yes"
        );
    }

    #[test]
    fn an_application_that_was_only_found_asks_whether_it_is_one() {
        let mut story = Story::new().interview("2026-04-07 14:00", 60, &["Dana"]);
        story.desk.files[0].application.confirmed = false;
        let plan = story.plan("2026-04-07 16:00");
        assert!(
            plan.starts_with("Review now offered (look_first)"),
            "{plan}"
        );
        assert_eq!(
            story.may("2026-04-07 16:00", Purpose::Thank, "Dana"),
            "no: look_first"
        );
    }
}
