//! What the store knows already: applications as drafts, stored messages, and what corrections taught.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use meanwhile_core::fact::{Fact, FactKind, Outcome, ReadingKind};
use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::{Desk, EmployerKind, File};
use meanwhile_mail::address::Address;
use meanwhile_store::{AliasKind, Direction, Message, MessageState, Page, StoreError, UserStore};
use meanwhile_words::text::Text;

use super::stored;
use crate::matching::assign::Learnt;
use crate::matching::draft::Draft;
use crate::matching::interview::Talk;
use crate::matching::thread::{Threads, hash};
use crate::matching::{Light, clues, domain, name};

/// Messages loaded at a time.
const PAGE: u32 = 500;

/// What the store knows.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub desk: Desk,
    /// One per application, in the order of the desk.
    pub drafts: Vec<Draft>,
    /// Hashes of the keys of stored messages.
    pub keys: HashSet<u64>,
    /// Stored messages and their threads, hashed, with the application's draft if they have one.
    pub threads: Vec<(u64, u64, Option<usize>)>,
    /// Hashes of the addresses of people in stored applications.
    pub people: HashSet<u64>,
    /// Hashes of the domains from which employers of stored applications write.
    pub houses: HashSet<u64>,
    /// Those of them whose applications the seeker said yes to.
    pub sure_houses: HashSet<u64>,
    /// Keys of the names of these employers.
    pub names: BTreeSet<String>,
    /// The stored messages of each draft, in order of time.
    pub talks: Vec<Vec<Talk>>,
    /// Stored messages that belong nowhere yet.
    pub loose: Vec<Message>,
    aliases: Vec<meanwhile_store::Alias>,
}

impl Known {
    /// Loads it.
    pub async fn load(store: &UserStore<'_>) -> Result<Self, StoreError> {
        let (desk, _) = store.desk().await?;
        let mut known = Self {
            talks: vec![Vec::new(); desk.files.len()],
            drafts: desk.files.iter().map(|file| draft(&desk, file)).collect(),
            desk,
            aliases: store.aliases().await?,
            ..Self::default()
        };
        for state in [
            MessageState::Assigned,
            MessageState::Ambiguous,
            MessageState::Unassigned,
            MessageState::Dismissed,
        ] {
            let mut page = Page::first(PAGE);
            loop {
                let messages = store.messages_in(state, &page).await?;
                messages.iter().for_each(|message| known.take(message));
                let last = messages.last().map(Message::cursor);
                let is_full = messages.len() >= PAGE as usize;
                if matches!(state, MessageState::Ambiguous | MessageState::Unassigned) {
                    known.loose.extend(messages);
                }
                match last.filter(|_| is_full) {
                    Some(last) => page.after = Some(last),
                    None => break,
                }
            }
        }
        for talks in &mut known.talks {
            talks.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
        }
        for (draft, file) in known.drafts.iter().zip(&known.desk.files) {
            if file.application.confirmed {
                let hosts = draft.domains.iter().map(|it| hash(it));
                known.sure_houses.extend(hosts);
            }
            known
                .people
                .extend(draft.people.iter().map(|address| hash(address)));
            if !draft.is_through_agency {
                known.houses.extend(draft.domains.iter().map(|it| hash(it)));
                known.names.extend(draft.names.keys().cloned());
            }
        }
        Ok(known)
    }

    /// Forgets what was concluded from addresses at these domains (hashed), which turned out to be anybody's: an earlier
    /// import saw less of their mail. What the seeker said yes to stays.
    pub fn forget_private(&mut self, hosts: &HashSet<u64>) {
        let is_private = |host: &str| hosts.contains(&hash(domain::registered(host)));
        let at = |address: &String| {
            address
                .rsplit_once('@')
                .is_some_and(|(_, it)| is_private(it))
        };
        for (draft, file) in self.drafts.iter_mut().zip(&self.desk.files) {
            if file.application.confirmed {
                continue;
            }
            draft.domains.retain(|host| !is_private(host));
            for address in draft.people.iter().filter(|it| at(it)) {
                self.people.remove(&hash(address));
            }
            draft.people.retain(|address| !at(address));
        }
        self.houses.retain(|host| !hosts.contains(host));
    }

    /// The number of an application's draft.
    pub fn number(&self, id: ApplicationId) -> Option<usize> {
        self.drafts.iter().position(|draft| draft.known == Some(id))
    }

    /// Whether somebody who belongs to a recorded application wrote it.
    pub fn knows(&self, light: &Light) -> bool {
        let writer = light.parties.first().filter(|_| !light.is_outgoing);
        writer.is_some_and(|address| self.people.contains(&hash(address)))
    }

    fn take(&mut self, message: &Message) {
        self.keys.insert(hash(&message.key));
        let number = message
            .filing
            .application
            .filter(|_| message.filing.state == MessageState::Assigned)
            .and_then(|id| self.number(id));
        self.threads
            .push((hash(&message.key), hash(&message.thread), number));
        let Some(number) = number else {
            return;
        };
        self.talks[number].push(stored::talk(message));
        let draft = &mut self.drafts[number];
        let is_outgoing = message.direction == Direction::Out;
        let other = if is_outgoing {
            message.to.first()
        } else {
            Some(&message.from)
        };
        let other = other.map(|other| Address {
            name: (!other.name.is_empty()).then(|| other.name.clone()),
            address: other.address.clone(),
        });
        let text = Text::new(&message.newest_text);
        let clues = clues::read(other.as_ref(), &message.subject, &text, &[]);
        for clue in clues.names.iter().filter(|clue| clue.weight >= 50) {
            draft.names.entry(clue.key.clone()).or_insert((
                u32::from(clue.weight),
                clue.name.clone(),
                clue.weight.min(60),
            ));
        }
        draft.domains.extend(clues.domain);
        draft.requisitions.extend(clues.requisitions);
        draft.people.extend(
            other
                .map(|other| other.key())
                .filter(|address| !is_shared(address)),
        );
        draft.first_at = Some(
            draft
                .first_at
                .map_or(message.date, |first| first.min(message.date)),
        );
        draft.last_at = Some(
            draft
                .last_at
                .map_or(message.date, |last| last.max(message.date)),
        );
        draft.messages += 1;
    }

    /// What corrections taught, and which threads belong where.
    pub fn learnt(&self, threads: &Threads) -> Learnt {
        let mut learnt = Learnt::default();
        for (key, _, number) in &self.threads {
            if let (Some(thread), Some(number)) = (threads.find(*key), number) {
                learnt.threads.insert(thread, *number);
            }
        }
        for alias in &self.aliases {
            let numbers: Vec<usize> = match (alias.application, alias.employer) {
                (Some(application), _) => self.number(application).into_iter().collect(),
                (None, Some(employer)) => {
                    let of = |(number, file): (usize, &File)| {
                        (file.application.employer == employer).then_some(number)
                    };
                    self.desk.files.iter().enumerate().filter_map(of).collect()
                }
                (None, None) => Vec::new(),
            };
            let text = alias.seen.text.to_lowercase();
            match (alias.seen.kind, numbers.as_slice()) {
                (_, []) => {}
                // An address shared by all customers of a relay teaches nothing about one of them.
                (AliasKind::Address, [one]) if !is_shared(&text) => {
                    learnt.addresses.insert(text, *one);
                }
                (AliasKind::Address, _) => {}
                (AliasKind::Domain, _) => {
                    learnt
                        .domains
                        .insert(domain::registered(&text).to_owned(), numbers);
                }
                (AliasKind::Text, _) => {
                    learnt.names.insert(name::key(&text), numbers);
                }
            }
        }
        learnt
    }
}

/// Whether many senders share an address.
fn is_shared(address: &str) -> bool {
    let (local, host) = address.rsplit_once('@').unwrap_or((address, ""));
    clues::is_machine(local) || crate::matching::relay::relay_of(host).is_some()
}

/// A recorded application as a draft.
pub(super) fn draft(desk: &Desk, file: &File) -> Draft {
    let application = &file.application;
    let mut draft = Draft {
        known: Some(application.id),
        ..Draft::default()
    };
    for id in std::iter::once(application.employer).chain(application.agency) {
        let Some(employer) = desk.employer(id) else {
            continue;
        };
        for (place, spelled) in std::iter::once(&employer.name)
            .chain(&employer.aliases)
            .enumerate()
        {
            let weight = if id == application.employer && place == 0 {
                98
            } else {
                70
            };
            draft.names.insert(
                name::key(spelled),
                (u32::from(weight) * 4, spelled.clone(), weight),
            );
        }
        draft.domains.extend(employer.domains.iter().cloned());
    }
    if !application.role.is_empty() {
        draft.roles.insert(application.role.clone(), 500);
    }
    draft.requisitions.extend(
        application
            .requisition
            .iter()
            .map(|code| code.to_uppercase()),
    );
    draft.is_through_agency = application.agency.is_some()
        || desk
            .employer(application.employer)
            .is_some_and(|it| it.kind == EmployerKind::Agency);
    let mut people: BTreeSet<_> = application.people.iter().copied().collect();
    for fact in &file.facts {
        people.extend(people_in(fact));
        take_fact(&mut draft, fact);
    }
    for person in people.into_iter().filter_map(|id| desk.person(id)) {
        draft.people.extend(person.addresses.iter().cloned());
        // Their colleagues write from the same house.
        if person.employer == Some(application.employer) && !draft.is_through_agency {
            draft.domains.extend(houses(&person.addresses));
        }
    }
    draft.first_at = draft.first_at.or(Some(application.created_at));
    draft
}

/// The organisations' own domains among addresses.
fn houses(addresses: &[String]) -> impl Iterator<Item = String> {
    let hosts = addresses
        .iter()
        .filter_map(|it| Some(it.split_once('@')?.1));
    hosts.filter_map(clues::own_domain).map(str::to_owned)
}

/// The people whom a fact names: who asked, wrote, or was written to.
pub(super) fn people_in(fact: &Fact) -> Vec<meanwhile_core::id::PersonId> {
    match &fact.kind {
        FactKind::Interview(interview) => interview.people.clone(),
        FactKind::Received(received) => received.from.into_iter().collect(),
        FactKind::Sent(sent) => sent.to.clone(),
        _ => Vec::new(),
    }
}

fn take_fact(draft: &mut Draft, fact: &Fact) {
    match &fact.kind {
        FactKind::Interview(interview) => draft
            .uids
            .extend(interview.calendar.iter().map(|entry| entry.uid.clone())),
        FactKind::Received(received) if received.reading == ReadingKind::Rejection => {
            draft.closed_at = Some(fact.at)
        }
        FactKind::Closed {
            outcome: Outcome::Rejected | Outcome::Withdrawn | Outcome::Declined,
            ..
        } => draft.closed_at = Some(fact.at),
        FactKind::Applied => draft.applied_at = Some(fact.at),
        _ => {}
    }
    if matches!(
        fact.kind,
        FactKind::Received(_) | FactKind::Sent(_) | FactKind::Applied
    ) {
        draft.first_at = Some(draft.first_at.map_or(fact.at, |first| first.min(fact.at)));
    }
}

/// Facts of an application by id.
pub(super) fn facts_of(
    desk: &Desk,
    id: ApplicationId,
) -> BTreeMap<meanwhile_core::id::FactId, &Fact> {
    desk.file(id)
        .map(|file| file.facts.iter().map(|fact| (fact.id, fact)).collect())
        .unwrap_or_default()
}
