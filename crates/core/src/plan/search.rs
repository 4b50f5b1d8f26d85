//! Asks the guards for the first moment at which a move may be made, and how long that answer is good.
//!
//! Knows nothing of windows; what too late means is settled in `merge`.

use std::sync::LazyLock;

use jiff::Timestamp;

use crate::policy::{Guard, Proposal, RULES, Reason, Scope, Strength, Verdict, View};

/// Most steps taken from one delay to the next; more means a rule breaks its contract.
const STEPS_MAX: usize = 200;

const fn count_guards() -> usize {
    let (mut count, mut rule) = (0, 0);
    while rule < RULES.len() {
        count += RULES[rule].guards.len();
        rule += 1;
    }
    count
}

/// All guards with the ids of their rules, in the order of the rules.
static GUARDS: LazyLock<Vec<(&'static str, Guard)>> = LazyLock::new(|| {
    let guards_of = |rule: &&'static crate::policy::Rule| {
        let id = rule.id;
        rule.guards.iter().map(move |guard| (id, *guard))
    };
    RULES.iter().flat_map(guards_of).collect()
});

/// A moment at which every asked guard is content, until when, and why not earlier.
pub(super) struct Found {
    pub(super) at: Timestamp,
    pub(super) until: Option<Timestamp>,
    pub(super) reasons: Vec<Reason>,
}

/// What a search found, and how long a search from a later start would find the same.
pub(super) struct Search {
    pub(super) found: Result<Found, Reason>,
    same_until: Option<Timestamp>,
}

impl Search {
    /// Looks for the first moment from `start` on at which all guards of at least `weakest` allow it.
    pub(super) fn run(
        view: &View<'_>,
        proposal: &Proposal,
        start: Timestamp,
        weakest: Strength,
    ) -> Self {
        let mut consents = Consents::default();
        let mut at = start;
        let mut reasons: Vec<Reason> = Vec::new();
        let mut same_until = None;
        for step in 0..STEPS_MAX {
            let (asked, allowed_until) = consents.ask(view, proposal, at, weakest);
            if step == 0 {
                same_until = match asked {
                    Asked::Delayed(until, _) => {
                        Some(allowed_until.map_or(until, |end| end.min(until)))
                    }
                    Asked::Allowed | Asked::Refused(_) => allowed_until,
                };
            }
            let found = match asked {
                Asked::Allowed => Ok(Found {
                    at,
                    until: allowed_until,
                    reasons,
                }),
                Asked::Refused(reason) => Err(reason),
                Asked::Delayed(until, reason) => {
                    debug_assert!(until > at, "{}: a delay must lie ahead", reason.rule);
                    at = until;
                    // Only the last word of each rule is worth hearing.
                    reasons.retain(|earlier| earlier.rule != reason.rule);
                    reasons.push(reason);
                    continue;
                }
            };
            return Self { found, same_until };
        }
        let reason = Reason {
            rule: "their_week",
            text: "No good moment was found within the next months.".to_owned(),
        };
        Self {
            found: Err(reason),
            same_until,
        }
    }

    /// Leaves a mark where the first answers of the guards end: a search from then on may differ.
    pub(super) fn mark(&self, view: &View<'_>) {
        if let Some(end) = self.same_until {
            view.clock.reached(end);
        }
    }
}

enum Asked {
    Allowed,
    Delayed(Timestamp, Reason),
    Refused(Reason),
}

/// Until when each guard has agreed, in the order of [`GUARDS`]; it is not asked again before.
#[derive(Default)]
struct Consents([Option<Until>; count_guards()]);

/// The end of a consent; `None` is for good.
type Until = Option<Timestamp>;

impl Consents {
    /// Asks the guards in order until one objects; also, when the first of the consents so far ends.
    fn ask(
        &mut self,
        view: &View<'_>,
        proposal: &Proposal,
        at: Timestamp,
        weakest: Strength,
    ) -> (Asked, Until) {
        let contacts = proposal.kind.purpose().is_some();
        let mut allowed_until: Until = None;
        for ((rule, guard), consent) in GUARDS.iter().zip(&mut self.0) {
            let soft = weakest == Strength::Hard && guard.strength == Strength::Soft;
            if soft || (!contacts && guard.scope == Scope::Messages) {
                continue;
            }
            let holds = consent.filter(|until| until.is_none_or(|end| at < end));
            let end = match holds {
                Some(end) => end,
                None => {
                    let reason = |text: String| Reason { rule, text };
                    match (guard.check)(view, proposal, at) {
                        Verdict::Allow(end) => end,
                        Verdict::Delay { until, because } => {
                            return (Asked::Delayed(until, reason(because)), allowed_until);
                        }
                        Verdict::Refuse { because } => {
                            return (Asked::Refused(reason(because)), allowed_until);
                        }
                    }
                }
            };
            *consent = Some(end);
            allowed_until = match (allowed_until, end) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
        (Asked::Allowed, allowed_until)
    }
}
