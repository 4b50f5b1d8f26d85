//! Rule `after_the_interview`: nothing that nobody asked for before an interview has ended.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, day};

/// The rule.
pub const RULE: Rule = Rule {
    id: "after_the_interview",
    what: "While an interview lies ahead or is going on, nothing goes out that nobody asked for; thanks go out once \
           the interview has ended.",
    why: "They have made time for you: the interview itself is the place to ask and to tell. Thanks in advance \
          look prepared.",
    example: "The second interview is on Thursday at 10:00: no check-in before it is over, and its thanks not \
              before it has ended.",
    source: "promise of this program",
    since: "0.1.0",
    settings: &[],
    propose: None,
    shape: None,
    guards: &[Guard::hard(check)],
};

fn check(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    let situation = view.situation;
    let held_up = if proposal.kind.is_uninvited() {
        situation.ahead.iter().map(|meeting| meeting.ends_at).max()
    } else if proposal.kind == MoveKind::Thank {
        match situation.ahead.first() {
            Some(next) if situation.held.is_empty() => Some(next.ends_at),
            None if situation.held.is_empty() => {
                return Verdict::refuse(
                    "No interview is recorded here that has ended. Record it, then thank them for it.",
                );
            }
            _ => None,
        }
    } else {
        None
    };
    match held_up {
        Some(ends_at) if at < ends_at => {
            let (calendar, _) = view.calendar(proposal.to);
            let on = day(calendar.zone().date(ends_at));
            Verdict::delay(ends_at, format!("The interview on {on} comes first."))
        }
        _ => Verdict::ALLOW,
    }
}
