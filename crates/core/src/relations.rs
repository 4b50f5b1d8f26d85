//! Contact with the same employer, agency or person over all applications of one seeker.
//!
//! An employer notices the seeker, not the application: what was written about one role counts for
//! the next. This is worked out once from the whole desk and handed to every plan.

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::fact::{Fact, FactKind, Outcome, Purpose, ReadingKind};
use crate::id::{ApplicationId, EmployerId, FactId, PersonId};
use crate::record::{Desk, File};
use crate::timeline::Timeline;

/// One message in either direction, as far as the limits on contact need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// When.
    pub at: Timestamp,
    /// The fact that records it.
    pub fact: FactId,
    /// The application it was about.
    pub application: ApplicationId,
    /// What kind of message it was.
    pub kind: ContactKind,
}

/// A message as the limits see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactKind {
    /// Sent by the seeker although nobody asked for it.
    Uninvited(Purpose),
    /// Written by a person on the other side.
    Reply {
        /// What it means.
        reading: ReadingKind,
        /// It asks not to be contacted.
        please_dont: bool,
        /// The seeker stands behind this reading.
        confirmed: bool,
    },
    /// A confirmed interview, at its start; it may lie ahead.
    Met,
}

/// An offer that stands and wants an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandingOffer {
    /// The application that was offered; `None` when it is not tracked here.
    pub application: Option<ApplicationId>,
    /// The fact that records it.
    pub fact: FactId,
    /// Since when it stands.
    pub at: Timestamp,
    /// The last day to answer.
    pub deadline: Date,
}

/// Whom a contact touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Party {
    Organisation(EmployerId),
    Person(PersonId),
}

/// The contacts of one application, and the organisations that stand behind it.
#[derive(Clone, Debug)]
struct Book {
    application: ApplicationId,
    employer: EmployerId,
    agency: Option<EmployerId>,
    /// Its stretch of all contacts.
    contacts: Range<usize>,
}

/// A [`Contact`] without what its book says. There are thousands of them, so they are kept small.
#[derive(Clone, Debug)]
struct Noted {
    at: Timestamp,
    fact: FactId,
    kind: ContactKind,
    /// Its stretch of all people who are named.
    people: Range<u32>,
}

/// Contact history and commitments across a desk.
#[derive(Clone, Debug, Default)]
pub struct Relations {
    /// One per application, in their order.
    books: Vec<Book>,
    /// Application by application, each by time.
    contacts: Vec<Noted>,
    named: Vec<PersonId>,
    /// Whom people work for, by person.
    works_for: Vec<(PersonId, EmployerId)>,
    /// `(party, index into books)`: who is touched by which application; sorted.
    touched: Vec<(Party, u32)>,
    offers: Vec<StandingOffer>,
    accepted: Option<(ApplicationId, Timestamp)>,
    /// The start of the earliest confirmed interview.
    first_met: Option<Timestamp>,
    /// Somebody on this desk has asked not to be contacted.
    is_anyone_refusing: bool,
    /// Somebody on this desk has written something the seeker has not looked at.
    is_anything_unseen: bool,
}

impl Relations {
    /// Works out the relations of a sorted desk from its timelines, one per file and in the same order.
    #[must_use]
    pub fn new(desk: &Desk, timelines: &[Timeline<'_>]) -> Self {
        let mut relations = Self::of(desk);
        for (file, timeline) in desk.files.iter().zip(timelines) {
            relations.add(file, timeline);
        }
        relations.finish();
        relations
    }

    /// Relations that know the people of a sorted desk and no contact yet.
    pub(crate) fn of(desk: &Desk) -> Self {
        let people = desk.people.iter();
        let facts = desk.files.iter().map(|file| file.facts.len()).sum();
        Self {
            // Growing them step by step moved all that was noted again and again.
            contacts: Vec::with_capacity(facts),
            named: Vec::with_capacity(facts),
            books: Vec::with_capacity(desk.files.len()),
            works_for: people
                .filter_map(|person| Some((person.id, person.employer?)))
                .collect(),
            ..Self::default()
        }
    }

    /// Adds the next application of the desk; [`Relations::finish`] ends it.
    pub(crate) fn add(&mut self, file: &File, timeline: &Timeline<'_>) {
        self.note_commitments(file, timeline);
        let application = &file.application;
        let index = place(self.books.len());
        let first = self.contacts.len();
        let organisations = [Some(application.employer), application.agency];
        let organisations = organisations.into_iter().flatten();
        self.touched
            .extend(organisations.map(|id| (Party::Organisation(id), index)));
        // An application has few people and many messages: each is noted once.
        let own = self.touched.len();
        for fact in timeline.facts() {
            let Some((kind, people)) = contact(fact) else {
                continue;
            };
            let start = place(self.named.len());
            for person in people {
                self.named.push(*person);
                let touched = (Party::Person(*person), index);
                if !self.touched[own..].contains(&touched) {
                    self.touched.push(touched);
                }
            }
            if let ContactKind::Reply {
                please_dont,
                confirmed,
                ..
            } = kind
            {
                self.is_anyone_refusing |= please_dont;
                self.is_anything_unseen |= !confirmed;
            }
            if kind == ContactKind::Met && self.first_met.is_none_or(|first| fact.at < first) {
                self.first_met = Some(fact.at);
            }
            self.contacts.push(Noted {
                at: fact.at,
                fact: fact.id,
                kind,
                people: start..place(self.named.len()),
            });
        }
        self.books.push(Book {
            application: application.id,
            employer: application.employer,
            agency: application.agency,
            contacts: first..self.contacts.len(),
        });
    }

    /// Makes the relations ready to be asked.
    pub(crate) fn finish(&mut self) {
        let mut behind = Vec::new();
        for (party, index) in &self.touched {
            let Party::Person(person) = party else {
                continue;
            };
            let own = self.books.get(*index as usize).map(|book| book.employer);
            let works_for = self.employer_of(*person).filter(|id| Some(*id) != own);
            behind.extend(works_for.map(|id| (Party::Organisation(id), *index)));
        }
        self.touched.extend(behind);
        self.touched.sort_unstable();
        self.touched.dedup();
    }

    /// The start of the earliest confirmed interview of the whole desk; it may lie ahead.
    #[must_use]
    pub fn first_met(&self) -> Option<Timestamp> {
        self.first_met
    }

    /// Contacts that share a limit with writing to `people` at `employer` through `agency`, by time.
    #[must_use]
    pub fn shared(
        &self,
        employer: EmployerId,
        agency: Option<EmployerId>,
        people: &[PersonId],
    ) -> Vec<Contact> {
        let organisations = [Some(employer), agency];
        let asked = organisations
            .iter()
            .flatten()
            .map(|id| Party::Organisation(*id))
            .chain(people.iter().map(|id| Party::Person(*id)));
        let mut books: Vec<u32> = asked.flat_map(|party| self.touching(party)).collect();
        books.sort_unstable();
        books.dedup();
        let touched = books
            .iter()
            .filter_map(|index| self.books.get(*index as usize));
        let mut contacts = Vec::with_capacity(touched.map(|book| book.contacts.len()).sum());
        let count = books.len();
        for index in books {
            if let Some(book) = self.books.get(index as usize) {
                self.gather(book, organisations, people, &mut contacts);
            }
        }
        // One application's contacts are in order already.
        if count > 1 {
            contacts.sort_by_key(|contact| (contact.at, contact.fact));
        }
        contacts
    }

    /// Whether anybody on the whole desk has asked not to be contacted; mostly not, which saves a search.
    #[must_use]
    pub fn is_anyone_refusing(&self) -> bool {
        self.is_anyone_refusing
    }

    /// Whether anything a person wrote waits to be looked at, on the whole desk.
    #[must_use]
    pub fn is_anything_unseen(&self) -> bool {
        self.is_anything_unseen
    }

    /// Offers that stand, other than for `application` itself.
    pub fn offers_besides(
        &self,
        application: ApplicationId,
    ) -> impl Iterator<Item = &StandingOffer> {
        self.offers
            .iter()
            .filter(move |offer| offer.application != Some(application))
    }

    /// The application whose offer the seeker took, and when.
    #[must_use]
    pub fn accepted(&self) -> Option<(ApplicationId, Timestamp)> {
        self.accepted
    }

    /// Adds the contacts of a book that touch one of these organisations or people.
    fn gather(
        &self,
        book: &Book,
        organisations: [Option<EmployerId>; 2],
        people: &[PersonId],
        into: &mut Vec<Contact>,
    ) {
        let contacts = self.contacts.get(book.contacts.clone()).unwrap_or_default();
        let contact = |noted: &Noted| Contact {
            at: noted.at,
            fact: noted.fact,
            application: book.application,
            kind: noted.kind,
        };
        let is_asked = |id: EmployerId| organisations.contains(&Some(id));
        if is_asked(book.employer) {
            into.extend(contacts.iter().map(contact));
            return;
        }
        // Mail to the hiring manager does not trouble the agency, unless it is not known who got it.
        let to_nobody = book.agency.is_some_and(is_asked);
        let touches = |noted: &&Noted| {
            let people_of = noted.people.start as usize..noted.people.end as usize;
            let named = self.named.get(people_of).unwrap_or_default();
            (to_nobody && named.is_empty())
                || named.iter().any(|person| {
                    people.contains(person) || self.employer_of(*person).is_some_and(is_asked)
                })
        };
        into.extend(contacts.iter().filter(touches).map(contact));
    }

    fn employer_of(&self, person: PersonId) -> Option<EmployerId> {
        let found = self.works_for.binary_search_by_key(&person, |(id, _)| *id);
        self.works_for
            .get(found.ok()?)
            .map(|(_, employer)| *employer)
    }

    fn touching(&self, party: Party) -> impl Iterator<Item = u32> {
        let start = self.touched.partition_point(|(other, _)| *other < party);
        self.touched[start..]
            .iter()
            .take_while(move |(other, _)| *other == party)
            .map(|(_, index)| *index)
    }

    fn note_commitments(&mut self, file: &File, timeline: &Timeline<'_>) {
        let mut own_offer = None;
        for fact in timeline.facts().iter().filter(|fact| fact.is_confirmed()) {
            match &fact.kind {
                FactKind::Received(received) if received.reading == ReadingKind::Offer => {
                    own_offer = received.answer_by.map(|deadline| StandingOffer {
                        application: Some(file.application.id),
                        fact: fact.id,
                        at: fact.at,
                        deadline,
                    });
                }
                FactKind::CompetingOffer { deadline } => {
                    self.offers.push(StandingOffer {
                        application: None,
                        fact: fact.id,
                        at: fact.at,
                        deadline: *deadline,
                    });
                }
                FactKind::Closed { outcome, .. } => {
                    own_offer = None;
                    let is_later = self.accepted.is_none_or(|(_, at)| at <= fact.at);
                    if *outcome == Outcome::Accepted && is_later {
                        self.accepted = Some((file.application.id, fact.at));
                    }
                }
                FactKind::Reopened
                    if self
                        .accepted
                        .is_some_and(|(id, _)| id == file.application.id) =>
                {
                    self.accepted = None;
                }
                _ => {}
            }
        }
        self.offers.extend(own_offer);
    }
}

/// A place in a list; a desk holds fewer things than there are numbers of this size.
fn place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// What a fact is to the limits on contact, and whom it names.
fn contact(fact: &Fact) -> Option<(ContactKind, &[PersonId])> {
    match &fact.kind {
        FactKind::Sent(sent) if sent.purpose.is_uninvited() => {
            Some((ContactKind::Uninvited(sent.purpose), &sent.to))
        }
        FactKind::Received(received) if received.person_wrote => {
            let kind = ContactKind::Reply {
                reading: received.reading,
                please_dont: received.please_dont,
                confirmed: fact.is_confirmed(),
            };
            Some((kind, received.from.as_slice()))
        }
        FactKind::Interview(interview) if fact.is_confirmed() && !interview.cancelled => {
            Some((ContactKind::Met, &interview.people))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::fact::{FactKind, Outcome, Purpose, ReadingKind};
    use crate::id::EmployerId;
    use crate::plan::Study;
    use crate::policy::story::{Story, application};

    const HERE: EmployerId = EmployerId::from_u128(1);
    const AGENCY: EmployerId = EmployerId::from_u128(900);

    /// How many contacts an application shares when somebody is written to.
    #[track_caller]
    fn check(story: &mut Story, number: u128, to: &str, expected: usize) {
        let to = (!to.is_empty()).then(|| story.person(to));
        let mut desk = story.desk.clone();
        desk.sort();
        let study = Study::new(&desk, &story.settings);
        let now = story.at("2026-05-01 12:00");
        let shared = study.with_view(application(number), now, |view| view.shared_contacts(to));
        let shared = shared.unwrap();
        assert!(shared.is_sorted_by_key(|contact| (contact.at, contact.fact)));
        assert_eq!(shared.len(), expected);
    }

    #[test]
    fn an_employer_remembers_over_all_applications() {
        let mut story = Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .sent("2026-04-09 10:00", Purpose::CheckIn, &["Dana"])
            .another_here()
            .sent("2026-04-08 10:00", Purpose::Other, &[])
            .another_elsewhere();
        check(&mut story, 1, "Dana", 3);
        check(&mut story, 2, "", 3);
        check(&mut story, 3, "", 0);
    }

    #[test]
    fn thanks_machines_and_what_was_only_found_of_interviews_do_not_count() {
        let mut story = Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .proposed()
            .sent("2026-04-07 16:00", Purpose::Thank, &["Dana"])
            .received("2026-04-08 10:00", "Dana", ReadingKind::AutoReply);
        check(&mut story, 1, "Dana", 0);
    }

    #[test]
    fn a_recruiter_remembers_over_all_employers() {
        let mut story = Story::new()
            .through_agency("Robin")
            .sent("2026-04-08 10:00", Purpose::CheckIn, &["Robin"])
            .sent("2026-04-15 10:00", Purpose::Thank, &["Robin"])
            .another_elsewhere();
        let last = story.desk.files.len() - 1;
        story.desk.files[last].application.agency = Some(AGENCY);
        check(&mut story, 2, "Robin", 1);
        check(&mut story, 2, "", 1);
        check(&mut story, 1, "Robin", 1);
    }

    #[test]
    fn mail_to_nobody_in_particular_may_have_reached_the_agency() {
        let to_nobody = |to: &[&str]| {
            let mut story = Story::new()
                .through_agency("Robin")
                .sent("2026-04-08 10:00", Purpose::CheckIn, to)
                .another_elsewhere();
            let last = story.desk.files.len() - 1;
            story.desk.files[last].application.agency = Some(AGENCY);
            story
        };
        check(&mut to_nobody(&[]), 2, "Robin", 1);
        check(&mut to_nobody(&["Dana"]), 2, "Robin", 0);
    }

    #[test]
    fn offers_stand_until_they_are_closed() {
        let deadline = "2026-04-20".parse().unwrap();
        let story = Story::new()
            .received("2026-04-08 10:00", "Dana", ReadingKind::Offer)
            .where_received(|received| received.answer_by = Some(deadline))
            .another_elsewhere()
            .fact("2026-04-09 10:00", FactKind::CompetingOffer { deadline });
        let offers = |story: &Story, number| {
            let study = Study::new(&story.desk, &story.settings);
            let count = |view: &crate::policy::View<'_>| {
                view.relations.offers_besides(application(number)).count()
            };
            study
                .with_view(application(number), story.at("2026-04-10 10:00"), count)
                .unwrap()
        };
        assert_eq!((offers(&story, 1), offers(&story, 2)), (1, 2));
        let found = story.clone().proposed();
        assert_eq!((offers(&found, 1), offers(&found, 2)), (0, 1));
        let closed = story.another(HERE);
        assert_eq!(offers(&closed, 3), 2);
    }

    #[test]
    fn the_offer_taken_last_is_the_one_that_counts() {
        let accepted = |story: &Story| {
            let study = Study::new(&story.desk, &story.settings);
            let now = story.at("2026-05-01 12:00");
            let taken = study.with_view(application(1), now, |view| view.relations.accepted());
            taken.unwrap().map(|(id, _)| id)
        };
        let story = Story::new()
            .closed("2026-04-10 10:00", Outcome::Accepted)
            .another_elsewhere()
            .closed("2026-04-08 10:00", Outcome::Accepted);
        assert_eq!(accepted(&story), Some(application(1)));
        let found = Story::new()
            .closed("2026-04-10 10:00", Outcome::Accepted)
            .proposed();
        assert_eq!(accepted(&found), None);
        let reopened = Story::new()
            .closed("2026-04-10 10:00", Outcome::Accepted)
            .fact("2026-04-11 10:00", FactKind::Reopened);
        assert_eq!(accepted(&reopened), None);
    }
}
