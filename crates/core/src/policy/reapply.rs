//! Rule `reapply`: the same role again, after half a year or when it is advertised anew.

use super::proposal::MoveKind;
use super::{Proposal, Rule, Urging, View, Window, months_after, their_week};
use crate::fact::{Fact, FactKind, Outcome};
use crate::settings::{Setting, Unit};
use crate::time::BusinessDays;

/// The rule.
pub const RULE: Rule = Rule {
    id: "reapply",
    what: "After a no, or after you let it go quiet: applying for the same role again makes sense six months \
           later, or when it is advertised anew. Another role there is fine at any time.",
    why: "Plans change and so do you. Something should have changed that you can name.",
    example: "Turned down on 10 January: from 10 July the same role is worth another try, with what you learnt since.",
    source: "careers sources: three to twelve months; the number is an assumption among them",
    since: "0.1.0",
    settings: &[&AFTER, &WINDOW],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// How long to wait.
pub const AFTER: Setting = Setting {
    key: "reapply.after",
    what: "months after the end before applying for the same role again",
    default: 6,
    min: 3,
    max: 12,
    unit: Unit::Months,
    source: "careers sources: three to twelve months",
};

/// How long it is offered.
pub const WINDOW: Setting = Setting {
    key: "reapply.window",
    what: "months for which applying again is offered",
    default: 3,
    min: 1,
    max: 12,
    unit: Unit::Months,
    source: "assumption",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let Some(ending) = &view.situation.over else {
        return;
    };
    let over = ending.fact;
    let fits = matches!(ending.outcome, Outcome::Rejected | Outcome::Quiet);
    if !fits || view.relations.accepted().is_some() || ending.applied_again {
        return;
    }
    if !has_applied(view, ending.outcome) {
        return;
    }
    let (calendar, _) = view.calendar(None);
    let decided = view.date(&calendar, over.at);
    let first =
        calendar.add_business_days(months_after(decided, view.setting(&AFTER)), BusinessDays(0));
    let later = view.at_minute(&calendar, first, view.setting(&their_week::OPENS));
    let (not_before, why) = match ending.reposted_at.filter(|at| *at < later) {
        Some(at) => (
            at,
            "The role is advertised anew. If something has changed that you can name, apply again.",
        ),
        None => (
            later,
            "Half a year or so on, a new application is fair if something has changed that you can name.",
        ),
    };
    let last = months_after(first, view.setting(&WINDOW));
    let window = Window {
        not_before,
        best: not_before,
        not_after: Some(view.at_minute(&calendar, last, view.setting(&their_week::CLOSES))),
    };
    let mut proposal = Proposal::new(MoveKind::Reapply, window, RULE.id, why).about(over.id);
    proposal.urging = Urging::Offered;
    moves.push(proposal);
}

/// Whether there was anything to do again: a no, or the seeker applied, wrote or met them, or they wrote. What was only
/// listed in a table has none of it.
fn has_applied(view: &View<'_>, outcome: Outcome) -> bool {
    let is_dealing = |fact: &Fact| {
        matches!(
            fact.kind,
            FactKind::Applied | FactKind::Sent(_) | FactKind::Interview(_) | FactKind::Received(_)
        )
    };
    outcome == Outcome::Rejected || view.confirmed().any(is_dealing)
}

#[cfg(test)]
mod tests {
    use crate::fact::{FactKind, Outcome, Posting, Purpose};
    use crate::policy::MoveKind::Reapply;
    use crate::policy::story::Story;

    fn rejected() -> Story {
        Story::new()
            .interview("2026-01-06 14:00", 60, &["Dana"])
            .rejected("2026-01-12 10:00", "Dana")
            .only(&[Reapply])
    }

    #[test]
    fn half_a_year_later_for_three_months() {
        rejected()
            .check(
                "2026-07-13 07:59",
                "Reapply at 2026-07-13 08:00 offered (reapply)",
            )
            .check(
                "2026-07-13 08:00",
                "Reapply now until 2026-07-13 18:00 offered (reapply)",
            )
            .check(
                "2026-10-13 17:59",
                "Reapply now until 2026-10-13 18:00 offered (reapply)",
            )
            .check("2026-10-13 18:00", "");
    }

    #[test]
    fn advertised_anew_it_is_worth_a_try_at_once() {
        let reposted = rejected().posting("2026-03-10 10:00", Posting::Reposted);
        reposted.check(
            "2026-03-10 12:00",
            "Reapply now until 2026-03-10 18:00 offered (reapply)",
        );
        reposted.proposed().check(
            "2026-03-10 12:00",
            "Reapply at 2026-07-13 08:00 offered (reapply)",
        );
        rejected().posting("2026-03-10 10:00", Posting::Open).check(
            "2026-03-10 12:00",
            "Reapply at 2026-07-13 08:00 offered (reapply)",
        );
    }

    #[test]
    fn quiet_counts_and_withdrawing_does_not() {
        let held = || {
            Story::new()
                .interview("2026-01-06 14:00", 60, &["Dana"])
                .only(&[Reapply])
        };
        held().closed("2026-01-12 10:00", Outcome::Quiet).check(
            "2026-07-13 08:00",
            "Reapply now until 2026-07-13 18:00 offered (reapply)",
        );
        held()
            .closed("2026-01-12 10:00", Outcome::Withdrawn)
            .check("2026-07-13 08:00", "");
    }

    #[test]
    fn what_was_never_applied_for_is_not_applied_for_again() {
        let listed = || {
            Story::new()
                .closed("2026-01-12 10:00", Outcome::Quiet)
                .only(&[Reapply])
        };
        listed().check("2026-07-13 08:00", "");
        listed().fact("2026-01-02 10:00", FactKind::Applied).check(
            "2026-07-13 08:00",
            "Reapply now until 2026-07-13 18:00 offered (reapply)",
        );
    }

    #[test]
    fn done_once_or_settled_elsewhere_it_is_not_called_for() {
        rejected()
            .sent("2026-07-14 10:00", Purpose::Reapply, &[])
            .check("2026-07-15 12:00", "");
        rejected()
            .another_elsewhere()
            .closed("2026-03-01 10:00", Outcome::Accepted)
            .check("2026-07-15 12:00", "");
    }

    #[test]
    fn the_last_day_of_a_month_has_its_like() {
        Story::new()
            .there("JP", "Asia/Tokyo")
            .rejected("2026-08-31 10:00", "Dana")
            .only(&[Reapply])
            .check(
                "2026-09-02 12:00",
                "Reapply at 2027-03-01 08:00 offered (reapply)",
            );
    }
}
