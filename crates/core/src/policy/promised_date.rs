//! Rule `promised_date`: nothing before the day they named, but thanks, answers and a true deadline.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, at_minute, day};
use crate::time::BusinessDays;

/// The rule.
pub const RULE: Rule = Rule {
    id: "promised_date",
    what: "Until the day they named has passed, no check-in and no news. Thanks, answers to their questions and a \
           real offer from elsewhere with its deadline are always fine.",
    why: "They told you when; asking earlier says that you did not listen, or cannot wait.",
    example: "They said “by Friday the 10th”: nothing goes out before Monday the 13th, whatever the mood.",
    source: "promise of this program; Ask a Manager; HBR (Markman)",
    since: "0.1.0",
    settings: &[],
    propose: None,
    shape: None,
    guards: &[Guard::hard(check)],
};

fn check(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    if !matches!(proposal.kind, MoveKind::CheckIn | MoveKind::ShareNews) {
        return Verdict::ALLOW;
    }
    let Some(promise) = view.promise() else {
        return Verdict::ALLOW;
    };
    let (calendar, _) = view.calendar(proposal.to);
    let next = calendar.add_business_days(promise.last, BusinessDays(1));
    let until = at_minute(&calendar, next, 0);
    if at >= until {
        return Verdict::ALLOW;
    }
    let because = format!(
        "They said they would answer by {}; that day comes first.",
        day(promise.last)
    );
    Verdict::Delay { until, because }
}
