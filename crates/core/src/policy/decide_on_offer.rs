//! Rule `decide_on_offer`: an offer is the seeker's to decide until it is taken, turned down or gone.

use jiff::Timestamp;
use jiff::civil::Date;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, Window, Wording, day, day_end};
use crate::fact::{Fact, FactKind, Received};

/// The rule.
pub const RULE: Rule = Rule {
    id: "decide_on_offer",
    what: "An offer stays yours to decide until you take it, turn it down or they withdraw it; thanks for it, or word \
           that you will answer, do not end it. Until the day they named nobody is asked where things stand; once it \
           has passed, you are asked what became of it.",
    why: "While an offer is open they wait for you. A day that passes unnoticed can cost the job.",
    example: "Hugh offers you the job and wants to know by Friday the 6th; you write that you will tell him by then: \
              the 6th stays on your first page until you say yes or no.",
    source: "convention",
    since: "0.1.0",
    settings: &[],
    propose: Some(propose),
    shape: None,
    guards: &[Guard::hard(check)],
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let Some((offer, received)) = open(view) else {
        return;
    };
    let name = view.name_or(received.from, "They");
    let mut wording = Wording::Plain;
    let why = match received.answer_by {
        None => format!("{name} offered you the job: it is yours to take or to turn down."),
        Some(by) if view.clock.reached(end_of(view, received, by)) => {
            wording = Wording::Late;
            format!(
                "{name} asked for your answer to the offer by {}, and that day has passed. What became of it? Say so \
                 here; if it is still open, a late answer is better than none.",
                day(by)
            )
        }
        Some(by) => format!(
            "{name} offered you the job and asked for your answer by {}.",
            day(by)
        ),
    };
    let window = Window {
        not_before: offer.at,
        best: offer.at,
        not_after: None,
    };
    let mut proposal = Proposal::new(MoveKind::Decide, window, RULE.id, why)
        .to(received.from)
        .about(offer.id);
    proposal.wording = wording;
    moves.push(proposal);
}

/// The offer that waits for the seeker.
fn open<'a>(view: &View<'a>) -> Option<(&'a Fact, &'a Received)> {
    let offer = view
        .situation
        .offer
        .filter(|_| view.situation.over.is_none())?;
    match &offer.kind {
        FactKind::Received(received) => Some((offer, received)),
        _ => None,
    }
}

/// The end of the day they named, where they are.
fn end_of(view: &View<'_>, received: &Received, by: Date) -> Timestamp {
    let (calendar, _) = view.calendar(received.from);
    day_end(&calendar, by)
}

/// Nobody is asked where things stand while they wait for the seeker's own answer.
fn check(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    let offer = open(view).filter(|_| proposal.kind == MoveKind::CheckIn);
    let Some((_, received)) = offer else {
        return Verdict::ALLOW;
    };
    match received
        .answer_by
        .map(|by| (by, end_of(view, received, by)))
    {
        None => Verdict::refuse(
            "They have offered you the job and wait for you. Take it or turn it down; ask them what you need to know.",
        ),
        Some((by, end)) if at < end => Verdict::delay(
            end,
            format!(
                "They have offered you the job and wait for your answer by {}.",
                day(by)
            ),
        ),
        Some(_) => Verdict::ALLOW,
    }
}

#[cfg(test)]
mod tests {
    use crate::fact::{Outcome, Purpose, ReadingKind};
    use crate::policy::MoveKind::Decide;
    use crate::policy::story::Story;

    fn offered() -> Story {
        Story::new()
            .interview("2026-03-31 14:00", 60, &["Dana"])
            .received("2026-04-07 10:00", "Dana", ReadingKind::Offer)
            .where_received(|received| {
                received.expects_answer = true;
                received.answer_by = "2026-04-17".parse().ok();
            })
            .only(&[Decide])
    }

    #[test]
    fn word_that_an_answer_will_come_leaves_it_open() {
        let now = "Decide Dana now (decide_on_offer)";
        offered().check("2026-04-07 12:00", now);
        for purpose in [Purpose::Answer, Purpose::Acknowledge, Purpose::Thank] {
            let written = offered().sent("2026-04-07 13:00", purpose, &["Dana"]);
            written.check("2026-04-08 10:00", now);
            assert_eq!(
                written.may("2026-04-16 10:00", Purpose::CheckIn, "Dana"),
                "wait until 2026-04-20 08:00 decide_on_offer, their_week"
            );
        }
    }

    #[test]
    fn it_is_theirs_to_the_last_minute_of_the_day_they_named() {
        offered()
            .there("DE", "Europe/Berlin")
            .check("2026-04-17 23:59", "Decide Dana now (decide_on_offer)")
            .check("2026-04-18 00:00", "Decide Dana now Late (decide_on_offer)");
        let said = offered().first_reason("2026-04-18 10:00", Decide);
        assert!(said.contains("What became of it?"), "{said}");
    }

    #[test]
    fn the_day_is_theirs_also_when_clocks_change() {
        Story::new()
            .there("DE", "Europe/Berlin")
            .received("2026-03-27 10:00", "Dana", ReadingKind::Offer)
            .where_received(|received| received.answer_by = "2026-03-29".parse().ok())
            .only(&[Decide])
            .check("2026-03-29 23:59", "Decide Dana now (decide_on_offer)")
            .check("2026-03-30 00:00", "Decide Dana now Late (decide_on_offer)");
    }

    #[test]
    fn a_yes_a_no_and_a_withdrawal_end_it() {
        for outcome in [Outcome::Accepted, Outcome::Declined, Outcome::Withdrawn] {
            offered()
                .closed("2026-04-08 09:00", outcome)
                .check("2026-04-08 10:00", "");
        }
        offered()
            .sent("2026-04-08 09:00", Purpose::Decline, &["Dana"])
            .check("2026-04-08 10:00", "");
        offered()
            .rejected("2026-04-08 09:00", "Dana")
            .check("2026-04-08 10:00", "");
        Story::new().only(&[Decide]).check("2026-04-08 10:00", "");
    }
}
