//! The promises, checked from the history itself and by other means than the rules.
//!
//! Nothing of `policy`, `situation` or `relations` is used here: the oracle keeps its own record of what
//! happened and counts days one by one.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use meanwhile_core::fact::{
    Fact, FactKind, Interview, Outcome, Purpose, ReadingKind, Received, Sent,
};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::plan::{DeskPlan, Move, Plan, When};
use meanwhile_core::policy::{MoveKind, rule};
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

    /// Promise 5: their hours, their days.
    fn check_hours(&self, desk: &Desk, id: ApplicationId, it: &Move, now: Timestamp) -> Verdict {
        let calendar = self.calendar(desk, id, it.to);
        let there = calendar.zone().civil(now);
        let minute = i32::from(there.hour()) * 60 + i32::from(there.minute());
        let last = if it.kind == MoveKind::Thank {
            20 * 60
        } else {
            18 * 60
        };
        if minute < 8 * 60 || minute >= last {
            return Err(format!("{:?} at {there} there", it.kind));
        }
        if !calendar.is_business_day(there.date()) {
            return Err(format!("{:?} on {there}, a day off there", it.kind));
        }
        let busy = matches!(there.weekday(), Weekday::Monday | Weekday::Friday);
        if it.kind == MoveKind::CheckIn
            && busy
            && self.has_better_morning(&calendar, it, there.date())
        {
            return Err(format!(
                "a check-in on {there}, a {:?}, with time left",
                there.weekday()
            ));
        }
        Ok(())
    }

    /// Whether a Tuesday to Thursday morning is left before the window ends.
    fn has_better_morning(&self, calendar: &Calendar, it: &Move, today: Date) -> bool {
        let Some(end) = it.window.not_after else {
            return true;
        };
        let mut date = today;
        loop {
            date = date.tomorrow().unwrap();
            let morning = calendar.zone().at(date, jiff::civil::time(9, 30, 0, 0));
            if morning >= end {
                return false;
            }
            let middle = matches!(
                date.weekday(),
                Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday
            );
            let quiet =
                (date.month() == 12 && date.day() >= 24) || (date.month() == 1 && date.day() == 1);
            if middle && !quiet && calendar.is_business_day(date) {
                return true;
            }
        }
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

    /// Promise 5: nothing before the interview has ended or the promised day has passed.
    fn check_not_before(
        &self,
        desk: &Desk,
        id: ApplicationId,
        it: &Move,
        now: Timestamp,
    ) -> Verdict {
        if !it.kind.is_uninvited() {
            return Ok(());
        }
        let ahead = self
            .interviews(id)
            .any(|(_, interview)| interview.ends_at > now);
        if ahead && it.kind != MoveKind::CompetingOffer {
            return Err(format!("{:?} before an interview has ended", it.kind));
        }
        if it.kind == MoveKind::CompetingOffer {
            return Ok(());
        }
        let zone = self.calendar(desk, id, it.to).zone();
        if let Some(last) = self.promised(id, desk, now)
            && zone.date(now) <= last
        {
            return Err(format!("{:?} although they said by {last}", it.kind));
        }
        Ok(())
    }

    /// Promise 4: the budget, counted from the messages themselves.
    pub fn check_send(
        &self,
        desk: &Desk,
        id: ApplicationId,
        purpose: Purpose,
        to: Option<PersonId>,
        now: Timestamp,
    ) -> Verdict {
        if !matches!(
            purpose,
            Purpose::CheckIn | Purpose::ShareNews | Purpose::CompetingOffer | Purpose::Other
        ) {
            return Ok(());
        }
        let between: Vec<&Happening> = self
            .happened
            .iter()
            .filter(|it| it.at <= now && self.shares(desk, it, id, to))
            .collect();
        let mut unanswered: Vec<Timestamp> = Vec::new();
        for it in &between {
            match &it.kind {
                FactKind::Sent(sent) if uninvited(sent) => unanswered.push(it.at),
                FactKind::Received(received) if received.person_wrote && it.confirmed => {
                    if received.please_dont {
                        let met = between
                            .iter()
                            .any(|later| later.at > it.at && is_met(later));
                        if !met {
                            return Err(format!(
                                "{purpose:?} although they asked not to be contacted"
                            ));
                        }
                    }
                    unanswered.clear();
                }
                _ if is_met(it) => unanswered.clear(),
                _ => {}
            }
        }
        if unanswered.len() >= 3 {
            return Err(format!("a fourth unanswered message: {unanswered:?}"));
        }
        let held = self
            .interviews(id)
            .filter(|(it, interview)| it.confirmed && interview.ends_at <= now)
            .last();
        let in_first_weeks = held.is_some_and(|(_, interview)| {
            now.as_second() - interview.ends_at.as_second() < 14 * 86_400
        });
        if in_first_weeks && unanswered.len() >= 2 {
            return Err(format!(
                "a third unanswered message within two weeks: {unanswered:?}"
            ));
        }
        self.check_distance(desk, id, to, &between, now)
    }

    fn check_distance(
        &self,
        desk: &Desk,
        id: ApplicationId,
        to: Option<PersonId>,
        between: &[&Happening],
        now: Timestamp,
    ) -> Verdict {
        let Some(last) = between
            .iter()
            .rposition(|it| matches!(&it.kind, FactKind::Sent(sent) if uninvited(sent)))
        else {
            return Ok(());
        };
        let encouraged = between[last..].iter().any(|it| match &it.kind {
            FactKind::Received(received) => {
                received.person_wrote && it.confirmed && green(received)
            }
            _ => false,
        });
        let calendar = self.calendar(desk, id, to);
        let (mut date, today) = (
            calendar.zone().date(between[last].at),
            calendar.zone().date(now),
        );
        let mut days = 0;
        while date < today {
            date = date.tomorrow().unwrap();
            days += i32::from(calendar.is_business_day(date));
        }
        if days < 5 && !encouraged {
            return Err(format!(
                "only {days} business days after the last message, of {}",
                between[last].at
            ));
        }
        Ok(())
    }

    /// Whether a happening touches the employer, the agency or the person a message would go to.
    fn shares(&self, desk: &Desk, it: &Happening, id: ApplicationId, to: Option<PersonId>) -> bool {
        let house = |person: PersonId| desk.person(person).and_then(|person| person.employer);
        let mut mine = vec![self.employers[&id]];
        mine.extend(to.and_then(house));
        let people: Vec<PersonId> = match &it.kind {
            FactKind::Sent(sent) => sent.to.clone(),
            FactKind::Received(received) => received.from.into_iter().collect(),
            FactKind::Interview(interview) => interview.people.clone(),
            _ => Vec::new(),
        };
        let mut theirs = vec![self.employers[&it.application]];
        theirs.extend(people.iter().copied().filter_map(house));
        theirs.iter().any(|employer| mine.contains(employer))
            || to.is_some_and(|to| people.contains(&to))
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

    fn of(&self, id: ApplicationId) -> impl Iterator<Item = &Happening> {
        self.happened.iter().filter(move |it| it.application == id)
    }

    fn interviews(&self, id: ApplicationId) -> impl Iterator<Item = (&Happening, &Interview)> {
        self.of(id).filter_map(|it| match &it.kind {
            FactKind::Interview(interview) if !interview.cancelled => Some((it, interview)),
            _ => None,
        })
    }

    fn has_rejection(&self, id: ApplicationId) -> bool {
        self.of(id).any(
            |it| matches!(&it.kind, FactKind::Received(r) if r.reading == ReadingKind::Rejection),
        )
    }

    /// The last day of the last confirmed promise, unless an interview was held after it.
    fn promised(&self, id: ApplicationId, desk: &Desk, now: Timestamp) -> Option<Date> {
        let last = self
            .of(id)
            .filter(|it| it.confirmed)
            .filter_map(|it| match &it.kind {
                FactKind::Promised { last, .. } => Some((it.at, *last)),
                _ => None,
            });
        let (made_at, last) = last.last()?;
        if self.invited_after(id, made_at, now) {
            return None;
        }
        let zone = self.calendar(desk, id, None).zone();
        let held = self
            .interviews(id)
            .filter(|(it, interview)| it.confirmed && interview.ends_at <= now)
            .last();
        let stale = held.is_some_and(|(it, _)| last < zone.date(it.at));
        (!stale).then_some(last)
    }

    /// Whether they invited to the first interview after a moment: what they promised before was whether they would.
    fn invited_after(&self, id: ApplicationId, moment: Timestamp, now: Timestamp) -> bool {
        let first = self
            .interviews(id)
            .filter(|(it, interview)| it.confirmed && interview.ends_at <= now)
            .map(|(it, _)| it.at)
            .min();
        let is_first = |at: Timestamp| first.is_none_or(|first| at <= first);
        let mut wrote = self
            .of(id)
            .filter(|it| it.confirmed)
            .filter(|it| match &it.kind {
                FactKind::Received(received) => {
                    received.person_wrote && received.reading == ReadingKind::Scheduling
                }
                _ => false,
            });
        let mut arranged = self
            .interviews(id)
            .filter(|(it, _)| it.confirmed && is_first(it.at))
            .filter_map(|(_, interview)| interview.arranged_at);
        wrote.any(|it| it.at > moment && is_first(it.at)) || arranged.any(|at| at > moment)
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
                // What was only let go is taken up again by their next message.
                FactKind::Received(received)
                    if received.person_wrote
                        && ended.is_some_and(|(_, how)| how == Outcome::Quiet) =>
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

    /// Uninvited messages of each application.
    pub fn uninvited_per_application(&self, desk: &Desk) -> Vec<u64> {
        let count = |id| {
            self.of(id)
                .filter(|it| matches!(&it.kind, FactKind::Sent(sent) if uninvited(sent)))
                .count() as u64
        };
        desk.files
            .iter()
            .map(|file| count(file.application.id))
            .collect()
    }

    /// Days between the first interview of an application and the first check-in after it.
    pub fn days_to_first_check_in(&self) -> Vec<u32> {
        let mut days = Vec::new();
        for id in self.employers.keys() {
            let Some((held, _)) = self.interviews(*id).find(|(it, _)| it.confirmed) else {
                continue;
            };
            let check_in = self.of(*id).find(|it| {
                it.at > held.at
                    && matches!(&it.kind, FactKind::Sent(sent) if sent.purpose == Purpose::CheckIn)
            });
            days.extend(
                check_in.map(|it| ((it.at.as_second() - held.at.as_second()) / 86_400) as u32),
            );
        }
        days
    }

    /// How often each rule gave a reason.
    pub fn rules_seen(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.rules.iter().map(|(rule, count)| (*rule, *count))
    }
}

fn uninvited(sent: &Sent) -> bool {
    matches!(
        sent.purpose,
        Purpose::CheckIn | Purpose::ShareNews | Purpose::CompetingOffer | Purpose::Other
    )
}

fn green(received: &Received) -> bool {
    matches!(
        received.reading,
        ReadingKind::Encouraging
            | ReadingKind::Scheduling
            | ReadingKind::Assessment
            | ReadingKind::InformationRequest
            | ReadingKind::Offer
    )
}

fn is_met(it: &Happening) -> bool {
    it.confirmed && matches!(&it.kind, FactKind::Interview(interview) if !interview.cancelled)
}
