//! Promise 4: the budget, counted from the messages themselves.

use jiff::Timestamp;
use meanwhile_core::fact::{FactKind, Purpose, ReadingKind, Received, Sent};
use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::record::Desk;

use super::{Happening, Oracle, Verdict};

impl Oracle {
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
}

/// Whether nobody had asked for a message.
pub(super) fn uninvited(sent: &Sent) -> bool {
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
