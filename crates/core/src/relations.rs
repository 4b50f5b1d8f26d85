//! Contact with the same employer, agency or person over all applications of one seeker.
//!
//! An employer notices the seeker, not the application: what was written about one role counts for
//! the next. This is worked out once from the whole desk and handed to every plan.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::fact::{FactKind, Outcome, Purpose, ReadingKind};
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

/// Contact history and commitments across a desk.
#[derive(Clone, Debug, Default)]
pub struct Relations {
    contacts: Vec<Contact>,
    /// `(party, index into contacts)`, sorted; contacts are in order of time, so each party's are too.
    by_party: Vec<(Party, u32)>,
    offers: Vec<StandingOffer>,
    accepted: Option<(ApplicationId, Timestamp)>,
}

impl Relations {
    /// Works out the relations of a sorted desk from its timelines, one per file and in the same order.
    #[must_use]
    pub fn new(desk: &Desk, timelines: &[Timeline<'_>]) -> Self {
        let mut found: Vec<(Contact, Vec<Party>)> = Vec::new();
        let mut relations = Self::default();
        for (file, timeline) in desk.files.iter().zip(timelines) {
            relations.note_commitments(file, timeline);
            collect(desk, file, timeline, &mut found);
        }
        found.sort_by_key(|(contact, _)| (contact.at, contact.fact));
        for (index, (contact, parties)) in found.into_iter().enumerate() {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            relations
                .by_party
                .extend(parties.into_iter().map(|party| (party, index)));
            relations.contacts.push(contact);
        }
        relations.by_party.sort_unstable();
        relations.by_party.dedup();
        relations
    }

    /// Contacts that share a limit with writing to `people` at `employer` through `agency`, by time.
    #[must_use]
    pub fn shared(
        &self,
        employer: EmployerId,
        agency: Option<EmployerId>,
        people: &[PersonId],
    ) -> Vec<Contact> {
        let organisations = [Some(employer), agency]
            .into_iter()
            .flatten()
            .map(Party::Organisation);
        let parties = organisations.chain(people.iter().copied().map(Party::Person));
        let mut indexes: Vec<u32> = parties.flat_map(|party| self.of(party)).collect();
        indexes.sort_unstable();
        indexes.dedup();
        indexes
            .into_iter()
            .filter_map(|index| self.contacts.get(index as usize).copied())
            .collect()
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

    fn of(&self, party: Party) -> impl Iterator<Item = u32> {
        let start = self.by_party.partition_point(|(other, _)| *other < party);
        self.by_party[start..]
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
                    if *outcome == Outcome::Accepted {
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

fn collect(
    desk: &Desk,
    file: &File,
    timeline: &Timeline<'_>,
    found: &mut Vec<(Contact, Vec<Party>)>,
) {
    let application = &file.application;
    for fact in timeline.facts() {
        let (kind, people) = match &fact.kind {
            FactKind::Sent(sent) if sent.purpose.is_uninvited() => {
                (ContactKind::Uninvited(sent.purpose), sent.to.as_slice())
            }
            FactKind::Received(received) if received.person_wrote => {
                let kind = ContactKind::Reply {
                    reading: received.reading,
                    please_dont: received.please_dont,
                    confirmed: fact.is_confirmed(),
                };
                (kind, received.from.as_slice())
            }
            FactKind::Interview(interview) if fact.is_confirmed() && !interview.cancelled => {
                (ContactKind::Met, interview.people.as_slice())
            }
            _ => continue,
        };
        let mut parties = vec![Party::Organisation(application.employer)];
        // Mail to the hiring manager does not trouble the agency, unless it is not known who got it.
        if people.is_empty() {
            parties.extend(application.agency.map(Party::Organisation));
        }
        for person in people {
            parties.push(Party::Person(*person));
            let works_for = desk.person(*person).and_then(|person| person.employer);
            parties.extend(works_for.map(Party::Organisation));
        }
        let contact = Contact {
            at: fact.at,
            fact: fact.id,
            application: application.id,
            kind,
        };
        found.push((contact, parties));
    }
}
