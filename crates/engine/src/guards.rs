//! Every rule that objects to a message now: the plan names the first one, a person who asks wants all.
//!
//! Whether a message is allowed is decided by [`Study::may`] alone; here only its reasons are gathered.

use jiff::Timestamp;
use meanwhile_core::fact::{Channel, Purpose};
use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::plan::{Permission, Study, When};
use meanwhile_core::policy::{Proposal, RULES, Reason, Strength, Verdict, Window, move_for};

use crate::shapes::ReasonLine;

/// One rule's objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Objection {
    /// The rule and its sentence.
    pub(crate) reason: ReasonLine,
    /// When this rule alone would let it pass by time; `None` when only something new changes it.
    pub(crate) until: Option<Timestamp>,
}

/// A message somebody wants to send.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    pub(crate) application: ApplicationId,
    pub(crate) purpose: Purpose,
    pub(crate) to: Option<PersonId>,
    pub(crate) channel: Channel,
}

/// Whether a message may go out at `now`: the objections, none when it may, and when it may by time alone.
pub(crate) fn judge(
    study: &Study<'_>,
    wanted: Wanted,
    now: Timestamp,
) -> (Vec<Objection>, Option<Timestamp>) {
    let Wanted {
        application,
        purpose,
        to,
        channel,
    } = wanted;
    let of = |reason: &Reason, until| Objection {
        reason: crate::present::reason(reason),
        until,
    };
    let (first, next): (Vec<Objection>, _) = match study.may(application, purpose, to, channel, now)
    {
        None | Some(Permission::Yes { .. }) => return (Vec::new(), Some(now)),
        Some(Permission::Wait { until, reasons }) => {
            let delayed = reasons.iter().map(|reason| of(reason, Some(until)));
            // Whoever has to wait anyway waits for a good moment: no question is put off to a Monday.
            let then = study.may(application, purpose, to, channel, until);
            let better = match then {
                Some(Permission::Yes { better }) => better.map(|(at, _)| at),
                _ => None,
            };
            (delayed.collect(), Some(better.unwrap_or(until)))
        }
        Some(Permission::No(reason)) => (vec![of(&reason, None)], None),
    };
    let mut all = objections(study, wanted, now);
    if all.is_empty() {
        all = first;
    }
    // What decides comes first: what only something new changes, then what holds longest.
    all.sort_by_key(|it| std::cmp::Reverse(it.until.unwrap_or(Timestamp::MAX)));
    (all, next)
}

/// When the plan would have such a message go out, if that is later than now, and why then. It is no refusal, but what
/// is asked for sooner should hear of it.
pub(crate) fn planned_later(
    study: &Study<'_>,
    application: ApplicationId,
    purpose: Purpose,
    now: Timestamp,
) -> Option<(Timestamp, Vec<ReasonLine>)> {
    let plan = crate::foretold::plan(study, now);
    let own = plan
        .plans
        .iter()
        .find(|plan| plan.application == application)?;
    let moves = own
        .moves
        .iter()
        .filter(|it| Some(it.kind) == move_for(purpose));
    let when = moves.map(|it| match it.when {
        When::Later { at, .. } => Some((at, it)),
        When::Now { .. } | When::Behind { .. } => None,
    });
    // Where one of several may go out now, nothing is to be waited for.
    let planned: Option<Vec<_>> = when.collect();
    let (at, it) = planned?.into_iter().min_by_key(|(at, _)| *at)?;
    Some((at, it.reasons.iter().map(crate::present::reason).collect()))
}

/// What hard rules object to a message at `now`, in the order of the rules.
fn objections(study: &Study<'_>, wanted: Wanted, now: Timestamp) -> Vec<Objection> {
    let Some(kind) = move_for(wanted.purpose) else {
        return Vec::new();
    };
    let window = Window {
        not_before: now,
        best: now,
        not_after: None,
    };
    let asked = study.with_view(wanted.application, now, |view| {
        let mut proposal = Proposal::new(kind, window, "asked", "You asked.").to(wanted.to);
        for shape in RULES.iter().filter_map(|rule| rule.shape) {
            shape(view, &mut proposal);
        }
        proposal.channel = Some(wanted.channel);
        let mut found = Vec::new();
        for rule in RULES {
            for guard in rule
                .guards
                .iter()
                .filter(|it| it.strength == Strength::Hard)
            {
                let (text, until) = match (guard.check)(view, &proposal, now) {
                    Verdict::Allow(_) => continue,
                    Verdict::Delay { until, because } => (because, Some(until)),
                    Verdict::Refuse { because } => (because, None),
                };
                let rule = rule.id.to_owned();
                found.push(Objection {
                    reason: ReasonLine { rule, text },
                    until,
                });
            }
        }
        found
    });
    asked.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{FillDemo, fill_demo};
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn all_objections_together_say_what_the_plan_says() {
        let bench = Bench::at("2026-04-15 10:00").await;
        fill_demo(&bench.engine, bench.now, FillDemo {})
            .await
            .unwrap();
        let loaded = bench.engine.load().await.unwrap();
        let study = Study::new(&loaded.desk, &loaded.settings);
        let hours = [0, 9, 37, 61, 90, 130, 300];
        let (mut allowed, mut refused) = (0, 0);
        for file in &loaded.desk.files {
            let application = file.application.id;
            let people = study
                .with_view(application, bench.now, |view| view.people())
                .unwrap();
            for to in people.into_iter().map(Some).chain([None]) {
                for purpose in [
                    Purpose::Thank,
                    Purpose::CheckIn,
                    Purpose::Answer,
                    Purpose::Other,
                    Purpose::AskFeedback,
                ] {
                    for hour in hours {
                        let now = bench
                            .now
                            .checked_add(jiff::SignedDuration::from_hours(hour))
                            .unwrap();
                        let wanted = Wanted {
                            application,
                            purpose,
                            to,
                            channel: Channel::Email,
                        };
                        let permission = study.may(application, purpose, to, Channel::Email, now);
                        let yes = matches!(permission, Some(Permission::Yes { .. }));
                        assert_eq!(
                            objections(&study, wanted, now).is_empty(),
                            yes,
                            "{wanted:?} {permission:?}"
                        );
                        *(if yes { &mut allowed } else { &mut refused }) += 1;
                    }
                }
            }
        }
        assert!(allowed > 20 && refused > 20, "{allowed} {refused}");
    }
}
