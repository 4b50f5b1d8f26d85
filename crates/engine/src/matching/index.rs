//! Which drafts a message, or another draft, could fit at all: those that share a word of a name, an address, a
//! domain or a number with it.
//!
//! It may name too many, never too few: what it names is looked at closely afterwards.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::draft::Draft;
use super::{Light, domain, mention, name, role, thread};

/// Drafts by what they can be found by. Looked up, never walked.
#[derive(Debug, Default)]
pub struct Index(HashMap<u64, BTreeSet<u32>>);

impl Index {
    /// Enters a draft, or what it has learnt since.
    pub fn add(&mut self, number: usize, draft: &Draft) {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        for token in of_draft(draft).chain(of_roles(draft.roles.keys())) {
            self.0.entry(token).or_default().insert(number);
        }
    }

    /// Enters what a draft has learnt from a message.
    pub fn add_message(&mut self, number: usize, light: &Light) {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        for token in of_message(light) {
            self.0.entry(token).or_default().insert(number);
        }
    }

    /// The first draft with this calendar event.
    #[must_use]
    pub fn for_uid(&self, uid: &str) -> Option<usize> {
        let found = self.0.get(&token('u', uid))?.first()?;
        Some(*found as usize)
    }

    /// The drafts a message could fit by employer, person or number, in order.
    #[must_use]
    pub fn for_message(&self, light: &Light) -> Vec<usize> {
        let clues = &light.clues;
        let hosts = clues.domain.iter().flat_map(|host| of_host(host));
        let names = clues.names.iter().flat_map(|clue| of_name(&clue.key));
        let people = light.parties.iter().map(|address| token('p', address));
        let numbers = clues.requisitions.iter().map(|code| token('q', code));
        let mentioned = light.mentions.iter().map(|mention| of_mention(*mention));
        let namesakes = light.names.iter().filter(|_| light.is_private);
        self.all(
            hosts
                .chain(names)
                .chain(people)
                .chain(namesakes.map(|name| of_mention(mention(name))))
                .chain(numbers)
                .chain(mentioned),
        )
    }

    /// The drafts that could be the same application as this one.
    #[must_use]
    pub fn for_draft(&self, draft: &Draft) -> Vec<usize> {
        let mut found = self.all(of_draft(draft));
        found.extend(draft.roles.keys().flat_map(|role| self.for_role(role)));
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The drafts whose role shares two words with this one, or its only word.
    #[must_use]
    pub fn for_role(&self, role: &str) -> Vec<usize> {
        let words = role::words(role);
        let wanted = words.len().min(2);
        let mut shared: BTreeMap<u32, usize> = BTreeMap::new();
        for number in words
            .iter()
            .filter_map(|word| self.0.get(&token('r', word)))
            .flatten()
        {
            *shared.entry(*number).or_default() += 1;
        }
        shared
            .into_iter()
            .filter(|(_, count)| *count >= wanted)
            .map(|(number, _)| number as usize)
            .collect()
    }

    fn all(&self, tokens: impl Iterator<Item = u64>) -> Vec<usize> {
        let sets = tokens.filter_map(|token| self.0.get(&token));
        let mut found: Vec<usize> = sets.flatten().map(|number| *number as usize).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn token(kind: char, text: &str) -> u64 {
    thread::hash(text).rotate_left(8) ^ u64::from(kind)
}

fn of_mention(mention: u32) -> u64 {
    u64::from(mention) << 8 | u64::from(b'm')
}

fn of_draft(draft: &Draft) -> impl Iterator<Item = u64> {
    let hosts = draft.domains.iter().flat_map(|host| of_host(host));
    let names = draft.names.iter().flat_map(|(key, (_, _, best))| {
        let looked_for = *best >= Draft::NAMED_MIN;
        of_name(key).chain(looked_for.then(|| of_mention(mention(key))))
    });
    let people = draft.people.iter().map(|address| token('p', address));
    let called = draft
        .people_names
        .iter()
        .map(|name| of_mention(mention(name)));
    let numbers = draft.requisitions.iter().map(|code| token('q', code));
    let events = draft.uids.iter().map(|uid| token('u', uid));
    hosts
        .chain(names)
        .chain(people)
        .chain(called)
        .chain(numbers)
        .chain(events)
}

/// What [`Draft::take`] may keep of a message.
fn of_message(light: &Light) -> impl Iterator<Item = u64> {
    let clues = &light.clues;
    let hosts = clues.domain.iter().flat_map(|host| of_host(host));
    let kept = clues
        .names
        .iter()
        .filter(|clue| clue.weight >= Draft::KEPT_MIN);
    let names = kept.flat_map(|clue| {
        // Only what can be the employer's name is looked for in texts.
        let looked_for = clue.weight >= Draft::NAMED_MIN;
        let mentioned = looked_for.then(|| of_mention(mention(&clue.key)));
        of_name(&clue.key).chain(mentioned)
    });
    let people = light.parties.iter().map(|address| token('p', address));
    let called = light.names.iter().map(|name| of_mention(mention(name)));
    let numbers = clues.requisitions.iter().map(|code| token('q', code));
    let events = light.uids.iter().map(|uid| token('u', uid));
    let roles = of_roles(clues.role.iter().map(|found| &found.role));
    hosts
        .chain(names)
        .chain(people)
        .chain(called)
        .chain(numbers)
        .chain(events)
        .chain(roles)
}

fn of_roles<'r>(roles: impl Iterator<Item = &'r String>) -> impl Iterator<Item = u64> {
    roles
        .flat_map(|role| role::words(role))
        .map(|word| token('r', &word))
}

/// A name by its first word, and by the letters that a domain would begin with.
fn of_name(key: &str) -> impl Iterator<Item = u64> {
    let first = key.split(' ').next().unwrap_or(key);
    [
        token('w', first),
        token('s', &beginning(&name::squashed(key))),
    ]
    .into_iter()
}

/// A domain, and the beginnings that a name in its label can have.
fn of_host(host: &str) -> impl Iterator<Item = u64> {
    let label = name::squashed(&meanwhile_words::text::normal(domain::label(host)));
    let inner = name::AROUND
        .iter()
        .filter_map(|around| label.strip_prefix(around))
        .map(|rest| token('s', &beginning(rest)))
        .collect::<Vec<_>>();
    [token('d', host), token('s', &beginning(&label))]
        .into_iter()
        .chain(inner)
}

fn beginning(squashed: &str) -> String {
    squashed.chars().take(4).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(name: &str, host: &str, role: &str) -> Draft {
        let mut draft = Draft::default();
        draft
            .names
            .insert(name::key(name), (90, name.to_owned(), 90));
        draft
            .domains
            .extend(Some(host).filter(|it| !it.is_empty()).map(str::to_owned));
        draft.roles.insert(role.to_owned(), 90);
        draft
    }

    #[test]
    fn a_draft_is_found_by_name_label_and_role() {
        let mut index = Index::default();
        index.add(0, &draft("Northwind Labs", "", "Data Analyst"));
        index.add(1, &draft("Acme", "acme.example", "Staff Nurse"));
        assert!(index.for_draft(&draft("Northwind", "", "")).contains(&0));
        assert!(
            index
                .for_draft(&draft("x", "getnorthwindlabs.example", ""))
                .contains(&0)
        );
        assert_eq!(index.for_role("Data Analyst, Growth"), [0]);
        assert_eq!(index.for_role("Data Engineer"), [0_usize; 0]);
        assert!(
            index
                .for_draft(&draft("Zephyr", "zephyr.example", "Baker"))
                .is_empty()
        );
    }
}
