//! The promises, checked from the history itself and by other means than the rules.
//!
//! Nothing of `policy`, `situation` or `relations` is used here: the oracle keeps its own record of what
//! happened and counts days one by one.

mod budget;
mod counts;
mod timing;

use std::collections::BTreeMap;

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind, Interview, Outcome, Purpose, ReadingKind};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::plan::{DeskPlan, Plan, When};
use meanwhile_core::policy::rule;
use meanwhile_core::record::Desk;
use meanwhile_core::time::Calendar;

/// A fact as the oracle remembers it, with what became of it.
#[derive(Clone, Debug)]
struct Happening {
    id: FactId,
    application: ApplicationId,
    at: Timestamp,
    recorded_at: Timestamp,
    confirmed: bool,
    kind: FactKind,
}

/// Everything that happened and still holds.
#[derive(Debug)]
pub struct Oracle {
    happened: Vec<Happening>,
    rules: BTreeMap<&'static str, u64>,
    employers: BTreeMap<ApplicationId, EmployerId>,
}

type Verdict = Result<(), String>;

impl Oracle {
    pub fn new(desk: &Desk) -> Self {
        let employers = desk
            .files
            .iter()
            .map(|file| (file.application.id, file.application.employer))
            .collect();
        Self {
            happened: Vec::new(),
            rules: BTreeMap::new(),
            employers,
        }
    }

    /// Remembers a fact; a correction takes its target out.
    pub fn note(&mut self, fact: &Fact) {
        if let Some(target) = fact.supersedes {
            self.happened.retain(|earlier| earlier.id != target);
        }
        if !matches!(fact.kind, FactKind::Retracted) {
            self.happened.push(Happening {
                id: fact.id,
                application: fact.application,
                at: fact.at,
                recorded_at: fact.recorded_at,
                confirmed: fact.is_confirmed(),
                kind: fact.kind.clone(),
            });
            self.happened.sort_by_key(|it| (it.at, it.id));
        }
    }

    /// Checks a whole plan: promises 3, 5, 6 and 10.
    pub fn check_plan(&mut self, plan: &DeskPlan, desk: &Desk, now: Timestamp) -> Verdict {
        for one in &plan.plans {
            self.check_reasons(one)?;
            for it in &one.moves {
                let Some(purpose) = it.kind.purpose() else {
                    continue;
                };
                // What is written ahead goes out at its hour.
                let goes_out = match it.when {
                    When::Now { .. } => now,
                    When::Later {
                        at,
                        write_now: true,
                    } => at,
                    When::Later { .. } | When::Behind { .. } => continue,
                };
                self.check_hours(desk, one.application, it, goes_out)?;
                self.check_held_back(one.application, purpose)?;
                self.check_not_before(desk, one.application, it, goes_out)?;
            }
        }
        Ok(())
    }

    /// Promise 10: every answer names a rule that exists, and says something.
    fn check_reasons(&mut self, plan: &Plan) -> Verdict {
        let moves = plan.moves.iter().flat_map(|it| {
            let none = if it.reasons.is_empty() {
                Some(it.kind)
            } else {
                None
            };
            it.reasons.iter().map(Ok).chain(none.map(Err))
        });
        for reason in moves.chain(plan.refusals.iter().map(|refusal| Ok(&refusal.reason))) {
            let reason = reason.map_err(|kind| format!("{kind:?} has no reason"))?;
            let known = rule(reason.rule).ok_or(format!("no rule `{}`", reason.rule))?;
            if reason.text.is_empty() || known.what.is_empty() || known.source.is_empty() {
                return Err(format!("`{}` does not say why", reason.rule));
            }
            // Promise 6: silence is never called a no.
            let word = reason.text.to_lowercase();
            if word.contains("ghosted")
                || (word.contains("rejected you") && !self.has_rejection(plan.application))
            {
                return Err(format!(
                    "`{}` reads a no into silence: {}",
                    reason.rule, reason.text
                ));
            }
            *self.rules.entry(known.id).or_default() += 1;
        }
        Ok(())
    }

    /// Promise 3: what a person wrote, or an end, holds everything else back.
    fn check_held_back(&self, id: ApplicationId, purpose: Purpose) -> Verdict {
        let waiting = self.of(id).any(|it| match &it.kind {
            FactKind::Received(received) => {
                !it.confirmed
                    && (received.person_wrote || received.reading == ReadingKind::Rejection)
            }
            FactKind::Closed { .. } => !it.confirmed,
            _ => false,
        });
        if waiting && purpose != Purpose::Answer {
            return Err(format!(
                "{purpose:?} although something they sent has not been looked at"
            ));
        }
        let after = matches!(
            purpose,
            Purpose::ThankForDecision
                | Purpose::AskFeedback
                | Purpose::KeepInTouch
                | Purpose::Reapply
                | Purpose::Decline
        );
        if let Some((end, _)) = self.ended(id)
            && !after
        {
            // What they ask after the end deserves its answer all the same.
            let asked = self.of(id).any(|it| match &it.kind {
                FactKind::Received(received) => {
                    received.expects_answer && it.confirmed && it.at > end
                }
                _ => false,
            });
            if purpose != Purpose::Answer || !asked {
                return Err(format!("{purpose:?} after the end"));
            }
        }
        Ok(())
    }

    fn has_rejection(&self, id: ApplicationId) -> bool {
        self.of(id).any(
            |it| matches!(&it.kind, FactKind::Received(r) if r.reading == ReadingKind::Rejection),
        )
    }

    /// How it ended, if it has and was not taken up again.
    fn ended(&self, id: ApplicationId) -> Option<(Timestamp, Outcome)> {
        let mut ended: Option<(&Happening, Outcome)> = None;
        for it in self.of(id).filter(|it| it.confirmed) {
            match &it.kind {
                FactKind::Closed { outcome, .. } => ended = Some((it, *outcome)),
                FactKind::Received(received) if received.reading == ReadingKind::Rejection => {
                    ended = Some((it, Outcome::Rejected));
                }
                // What was only let go is taken up again by their next message, what they turned down by an offer.
                FactKind::Received(received)
                    if received.person_wrote
                        && ended.is_some_and(|(_, how)| {
                            how == Outcome::Quiet
                                || (how == Outcome::Rejected
                                    && received.reading == ReadingKind::Offer)
                        }) =>
                {
                    ended = None;
                }
                FactKind::Sent(sent) if sent.purpose == Purpose::Decline && ended.is_none() => {
                    ended = Some((it, Outcome::Withdrawn));
                }
                FactKind::Reopened => ended = None,
                FactKind::Interview(interview) if !interview.cancelled => {
                    let revives = ended
                        .is_some_and(|(end, _)| it.at > end.at && it.recorded_at > end.recorded_at);
                    if revives {
                        ended = None;
                    }
                }
                _ => {}
            }
        }
        ended.map(|(it, outcome)| (it.at, outcome))
    }

    fn of(&self, id: ApplicationId) -> impl Iterator<Item = &Happening> {
        self.happened.iter().filter(move |it| it.application == id)
    }

    fn interviews(&self, id: ApplicationId) -> impl Iterator<Item = (&Happening, &Interview)> {
        self.of(id).filter_map(|it| match &it.kind {
            FactKind::Interview(interview) if !interview.cancelled => Some((it, interview)),
            _ => None,
        })
    }

    fn calendar(&self, desk: &Desk, id: ApplicationId, to: Option<PersonId>) -> Calendar {
        let house = to
            .and_then(|to| desk.person(to))
            .and_then(|person| person.employer);
        let employer = desk.employer(house.unwrap_or(self.employers[&id])).unwrap();
        Calendar::resolve(
            employer.zone,
            employer.country,
            None,
            employer.zone.unwrap(),
        )
        .0
    }
}
