//! What a rule may look at: one application, its situation, the seeker's other contacts, the clock.

use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::channel;
use super::dates::of_day;
use super::memo::Memo;
use crate::clock::Clock;
use crate::fact::{Fact, FactKind, Purpose, Received, Sent};
use crate::id::{FactId, PersonId};
use crate::outlook::OutlookHint;
use crate::record::{Application, Desk, Employer, EmployerKind, Person, PersonRole};
use crate::relations::{Contact, Relations};
use crate::settings::{Setting, Settings};
use crate::situation::{Promise, Situation};
use crate::time::{Assumption, BusinessDays, Calendar, Zone};
use crate::timeline::Timeline;

/// Everything a rule may look at. It holds no current time: ask [`Clock::reached`].
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The seeker's whole desk, for names.
    pub desk: &'a Desk,
    /// The application.
    pub application: &'a Application,
    /// Its facts that hold, in order.
    pub timeline: &'a Timeline<'a>,
    /// What follows from them.
    pub situation: &'a Situation<'a>,
    /// Contact over all applications.
    pub relations: &'a Relations,
    /// The seeker and their settings.
    pub settings: &'a Settings,
    /// The moment.
    pub clock: &'a Clock,
    /// What is foretold of its wait, where that was worked out. No guard may look at it.
    pub outlook: Option<&'a OutlookHint>,
    /// What has been looked up before.
    pub(crate) memo: &'a Memo<'a>,
}

impl<'a> View<'a> {
    /// The employer, if its record is there.
    #[must_use]
    pub fn employer(&self) -> Option<&'a Employer> {
        self.desk.employer(self.application.employer)
    }

    /// The employer's name, or words that stand in for it.
    #[must_use]
    pub fn employer_name(&self) -> &'a str {
        self.employer()
            .map_or("this employer", |employer| employer.name.as_str())
    }

    /// A person, if their record is there.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&'a Person> {
        self.desk.person(id)
    }

    /// A person's name, or “them”.
    #[must_use]
    pub fn name_of(&self, id: Option<PersonId>) -> &'a str {
        self.name_or(id, "them")
    }

    /// A person's name, or the given words where nobody in particular is known.
    #[must_use]
    pub fn name_or(&self, id: Option<PersonId>, unknown: &'a str) -> &'a str {
        id.and_then(|id| self.person(id))
            .map_or(unknown, |person| person.name.as_str())
    }

    /// The calendar of whoever a message goes to, and what had to be assumed about it.
    #[must_use]
    pub fn calendar(&self, to: Option<PersonId>) -> (Calendar, Assumption) {
        self.memo.calendars.get(to, || self.resolve_calendar(to))
    }

    /// The moment at `minutes` after midnight on a day, where a calendar is.
    #[must_use]
    pub fn at_minute(&self, calendar: &Calendar, date: Date, minutes: i32) -> Timestamp {
        self.at_minute_in(calendar.zone(), date, minutes)
    }

    /// The moment at `minutes` after midnight on a day, in a zone.
    #[must_use]
    pub fn at_minute_in(&self, zone: Zone, date: Date, minutes: i32) -> Timestamp {
        let instants = &self.memo.desk.instants;
        instants.moment(zone, date, of_day(minutes))
    }

    /// The day of a moment, where a calendar is.
    #[must_use]
    pub fn date(&self, calendar: &Calendar, moment: Timestamp) -> Date {
        self.memo.desk.instants.date(calendar.zone(), moment)
    }

    /// The day that is `days` business days after the day of `moment`, where a calendar is.
    #[must_use]
    pub fn business_days_after(&self, calendar: &Calendar, moment: Timestamp, days: i32) -> Date {
        calendar.add_business_days(self.date(calendar, moment), BusinessDays(days))
    }

    /// What had to be assumed about where a recipient is, in words; `None` when nothing had to be.
    #[must_use]
    pub fn assumed(&self, to: Option<PersonId>) -> Option<Rc<str>> {
        let (_, assumption) = self.calendar(to);
        (!assumption.is_certain()).then(|| self.memo.desk.words(assumption))
    }

    fn resolve_calendar(&self, to: Option<PersonId>) -> (Calendar, Assumption) {
        let person = to.and_then(|id| self.person(id));
        let works_for = person
            .and_then(|person| person.employer)
            .and_then(|id| self.desk.employer(id));
        let employer = works_for.or_else(|| self.employer());
        let seeker = &self.settings.seeker;
        let country = person
            .and_then(|person| person.country)
            .or_else(|| employer.and_then(|employer| employer.country));
        // A person's own zone beats their employer's; their own country beats their employer's zone.
        let zone = person.and_then(|person| person.zone).or_else(|| {
            let moved = person.and_then(|person| person.country).is_some();
            employer
                .filter(|_| !moved)
                .and_then(|employer| employer.zone)
        });
        let region = employer
            .filter(|employer| employer.country == country)
            .and_then(|employer| employer.region);
        let seen = person.and_then(|person| person.zone_seen).or_else(|| {
            let stays = person.is_none_or(|person| person.country.is_none());
            employer.filter(|_| stays).and_then(|it| it.zone_seen)
        });
        let place = (zone, country, region, seen);
        self.memo.desk.calendar(place, seeker.zone)
    }

    /// The seeker's value of a number.
    #[must_use]
    pub fn setting(&self, setting: &Setting) -> i32 {
        self.settings.get(setting)
    }

    /// What they last promised, unless it had run out before the last interview: then it was about
    /// an earlier step. Where they decide on the day of that interview, and named no other, it is that day.
    #[must_use]
    pub fn promise(&self) -> Option<Promise> {
        self.named().or_else(|| self.decided_same_day())
    }

    fn decided_same_day(&self) -> Option<Promise> {
        let meeting = self.situation.last_held()?;
        meeting.interview.decided_same_day.then_some(())?;
        let (calendar, _) = self.calendar(self.whom_to_ask());
        let day = self.date(&calendar, meeting.ends_at);
        Some(Promise {
            fact: meeting.fact.id,
            made_at: meeting.fact.at,
            first: day,
            last: day,
            ask: None,
            proposed: !meeting.fact.is_confirmed(),
        })
    }

    fn named(&self) -> Option<Promise> {
        let promise = self.situation.promised?;
        let (calendar, _) = self.calendar(promise.ask);
        let stale = self
            .situation
            .last_held()
            .is_some_and(|meeting| promise.last < self.date(&calendar, meeting.fact.at));
        (!stale).then_some(promise)
    }

    /// Messages the seeker sent for `purpose` since a moment, earliest first.
    pub fn sent_since(
        &self,
        purpose: Purpose,
        since: Timestamp,
    ) -> impl Iterator<Item = (&'a Fact, &'a Sent)> {
        let facts = self.timeline.facts();
        let start = facts.partition_point(|fact| fact.at < since);
        facts[start..]
            .iter()
            .filter_map(move |fact| match &fact.kind {
                FactKind::Sent(sent) if sent.purpose == purpose => Some((*fact, sent)),
                _ => None,
            })
    }

    /// Whom to ask about the state of things: the agency's recruiter; whom they named; the person who
    /// last wrote; the coordinator or recruiter; the last interviewer. Nobody who has only addresses that
    /// take no mail, and a mailbox of many only where nobody else is known. What is not confirmed names nobody.
    #[must_use]
    pub fn whom_to_ask(&self) -> Option<PersonId> {
        *self
            .memo
            .whom_to_ask
            .get_or_init(|| self.find_whom_to_ask())
    }

    fn find_whom_to_ask(&self) -> Option<PersonId> {
        let people = self.people();
        // Only those who come into question are looked at: addresses take time to judge.
        let reads_mail = |id: &PersonId| self.can_be_written(*id);
        let is_one = |id: &PersonId| !self.person(*id).is_some_and(channel::is_shared_mailbox);
        let known = |id: &PersonId| people.contains(id) && is_one(id) && reads_mail(id);
        let first = |fits: &dyn Fn(PersonId) -> bool| {
            let mut all = people.iter().copied();
            all.find(|id| fits(*id) && is_one(id) && reads_mail(id))
        };
        let with_role = |role: PersonRole| {
            first(&|id| self.person(id).is_some_and(|person| person.role == role))
        };
        let between = || first(&|id| self.is_between(id));
        // Where an agency stands between, nobody else is asked, also while its recruiter is not known by name.
        if self.application.agency.is_some() {
            return between();
        }
        let promised = || {
            // Whom they named stays the right one, also when the day they named has passed.
            let promise = self.situation.promised?;
            promise.ask.filter(known)
        };
        promised()
            .or_else(|| self.last_writer().filter(known))
            .or_else(|| with_role(PersonRole::Coordinator))
            .or_else(|| with_role(PersonRole::Recruiter))
            .or_else(|| {
                let panel = &self.situation.last_held()?.interview.people;
                panel.iter().copied().find(known)
            })
            .or_else(|| first(&|_| true))
            .or_else(|| people.iter().copied().find(reads_mail))
    }

    /// Whether a person has an address that takes answers and has not failed, or none that is known.
    #[must_use]
    pub fn can_be_written(&self, id: PersonId) -> bool {
        self.memo.can_be_written.get(Some(id), || {
            let mut known = self.person(id).into_iter();
            known.all(|it| it.addresses.is_empty() || self.address_to_write(id).is_some())
        })
    }

    /// The first address of a person that takes answers and has not failed.
    #[must_use]
    pub fn address_to_write(&self, id: PersonId) -> Option<&'a str> {
        let takes = |it: &&String| !channel::is_no_reply(it) && !self.has_failed(id, it);
        let mut all = self.person(id)?.addresses.iter();
        all.find(takes).map(String::as_str)
    }

    /// An address of a person that a message did not reach, where they have no other that takes mail.
    #[must_use]
    pub fn failed_address(&self, id: PersonId) -> Option<&'a str> {
        let person = self.person(id)?;
        let mut failed = person.addresses.iter().filter(|it| self.has_failed(id, it));
        let first = failed.next()?;
        (!self.can_be_written(id)).then_some(first.as_str())
    }

    /// Whether a mail server has reported that a message did not reach this address, and its owner has not written since.
    fn has_failed(&self, id: PersonId, address: &str) -> bool {
        let is_it = |it: &String| it.eq_ignore_ascii_case(address);
        let failed = self.failures().find(|(_, of)| of.iter().any(is_it));
        failed.is_some_and(|(at, _)| {
            let mut heard = self.heard();
            !heard.any(|(fact, received)| received.from == Some(id) && fact.at > at.at)
        })
    }

    /// The reports that a message did not arrive, latest first, with the addresses it did not reach.
    pub fn failures(&self) -> impl Iterator<Item = (&'a Fact, &'a [String])> {
        self.confirmed().rev().filter_map(|fact| match &fact.kind {
            FactKind::Received(it) if !it.undelivered.is_empty() => {
                Some((fact, it.undelivered.as_slice()))
            }
            _ => None,
        })
    }

    /// Whether a person works for the agency between, or for any agency.
    #[must_use]
    pub fn is_between(&self, person: PersonId) -> bool {
        let works_for = self.person(person).and_then(|person| person.employer);
        works_for.is_some_and(|id| {
            Some(id) == self.application.agency
                || self
                    .desk
                    .employer(id)
                    .is_some_and(|employer| employer.kind == EmployerKind::Agency)
        })
    }

    /// People of this application: those noted on it, then those its confirmed facts name, each once.
    #[must_use]
    pub fn people(&self) -> Vec<PersonId> {
        let mut people = self.application.people.clone();
        let mut add = |id: PersonId| {
            if !people.contains(&id) {
                people.push(id);
            }
        };
        for fact in self.confirmed() {
            match &fact.kind {
                FactKind::Interview(interview) => {
                    interview.people.iter().copied().for_each(&mut add)
                }
                FactKind::Received(received) if received.person_wrote => {
                    received.from.into_iter().for_each(&mut add)
                }
                FactKind::Promised { ask, .. } => ask.iter().copied().for_each(&mut add),
                _ => {}
            }
        }
        people
    }

    /// The facts the seeker stands behind, earliest first.
    pub fn confirmed(&self) -> impl DoubleEndedIterator<Item = &'a Fact> {
        self.timeline
            .facts()
            .iter()
            .copied()
            .filter(|fact| fact.is_confirmed())
    }

    /// Confirmed messages that a person wrote, earliest first.
    pub fn heard(&self) -> impl DoubleEndedIterator<Item = (&'a Fact, &'a Received)> {
        self.confirmed().filter_map(|fact| match &fact.kind {
            FactKind::Received(received) if received.person_wrote => Some((fact, received)),
            _ => None,
        })
    }

    fn last_writer(&self) -> Option<PersonId> {
        self.heard()
            .next_back()
            .and_then(|(_, received)| received.from)
    }

    /// Contacts that share a limit with writing to a person, or to whoever reads it when `None`.
    #[must_use]
    pub fn shared_contacts(&self, to: Option<PersonId>) -> Rc<[Contact]> {
        self.memo
            .contacts
            .get(to, || self.find_shared_contacts(to).into())
    }

    fn find_shared_contacts(&self, to: Option<PersonId>) -> Vec<Contact> {
        // To someone at the agency it counts there too; to nobody in particular it may be read by either.
        let between = match to {
            Some(to) => self.person(to).and_then(|person| person.employer),
            None => self.application.agency,
        };
        self.relations
            .shared(self.application.employer, between, to.as_slice())
    }

    /// Whether the seeker has taken another offer.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.relations
            .accepted()
            .is_some_and(|(id, _)| id != self.application.id)
    }

    /// The seeker's own calendar.
    #[must_use]
    pub fn own_calendar(&self) -> Calendar {
        *self.memo.own_calendar.get_or_init(|| {
            let seeker = &self.settings.seeker;
            let (zone, country, region) = (seeker.zone, seeker.country, seeker.region);
            Calendar::resolve(Some(zone), country, region, zone).0
        })
    }

    /// Whether a message records that `accomplishment` was told to them.
    #[must_use]
    pub fn was_shared(&self, accomplishment: FactId) -> bool {
        self.timeline.facts().iter().any(|fact| match &fact.kind {
            FactKind::Sent(sent) => sent.shared.contains(&accomplishment),
            _ => false,
        })
    }
}
