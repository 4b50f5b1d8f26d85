//! An application as it takes shape from messages, and how well a message fits it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use meanwhile_core::id::ApplicationId;

use super::{Light, domain, mention, name, role};

/// One application, found or known.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The recorded application this is, if it is one.
    pub known: Option<ApplicationId>,
    /// Names of the employer: the weight gathered, and the spelling of the weightiest clue.
    pub names: BTreeMap<String, (u32, String, u8)>,
    /// Registered domains of people who wrote about it.
    pub domains: BTreeSet<String>,
    /// Roles: the weight gathered.
    pub roles: BTreeMap<String, u32>,
    /// Numbers of the opening.
    pub requisitions: BTreeSet<String>,
    /// Addresses of people and machines that belong to it alone or not.
    pub people: BTreeSet<String>,
    /// Their names in normal form, of two words at least.
    pub people_names: BTreeSet<String>,
    /// UIDs of its events.
    pub uids: BTreeSet<String>,
    /// The writer recruits for others.
    pub is_agency: bool,
    /// It is recorded as going through an agency, whose people are known for it.
    pub is_through_agency: bool,
    /// Key of the first message.
    pub first_key: String,
    /// Its first and last message.
    pub first_at: Option<Timestamp>,
    /// The last message so far.
    pub last_at: Option<Timestamp>,
    /// When a no arrived.
    pub closed_at: Option<Timestamp>,
    /// An application was sent, or its receipt confirmed.
    pub applied_at: Option<Timestamp>,
    /// Messages counted.
    pub messages: u32,
    /// What speaks for this being an application, see [`Light::signs`].
    pub signs: u32,
    /// It was found to be the same as the draft of this number.
    pub merged_into: Option<usize>,
}

/// Days after a no from which a new application to the same role is another one. *Assumption.*
pub const REAPPLY_DAYS: i64 = 60;

/// Why a message fits whose writer's address is known.
pub const SAME_ADDRESS: &str = "the same organisation's address";
/// Why a message fits whose writer's address is called after the employer.
pub const CALLED_AFTER: &str = "the address is the employer's";

impl Draft {
    /// Signs of different kinds that an application shows. *Assumption.*
    pub const SIGNS_MIN: u32 = 2;

    /// The seeker answered who offered the role; one more kind of sign beside those of [`Light::signs`].
    pub(super) const TAKEN_UP: u32 = 1 << 31;

    /// Weight that a name must have once to be the employer's: below it stand places and parts of subjects. *Assumption.*
    pub(super) const NAMED_MIN: u8 = 45;
    /// Weight from which a name is kept at all. *Assumption.*
    pub(super) const KEPT_MIN: u8 = 35;

    /// Takes in what a message says.
    pub fn take(&mut self, light: &Light) {
        for clue in &light.clues.names {
            if clue.weight >= Self::KEPT_MIN {
                let entry = self
                    .names
                    .entry(clue.key.clone())
                    .or_insert((0, clue.name.clone(), 0));
                entry.0 += u32::from(clue.weight);
                if clue.weight > entry.2 {
                    (entry.1, entry.2) = (clue.name.clone(), clue.weight);
                }
            }
        }
        if let Some(domain) = &light.clues.domain {
            self.domains.insert(domain.clone());
        }
        if let Some(found) = &light.clues.role
            && found.confidence >= 60
        {
            *self.roles.entry(found.role.clone()).or_insert(0) += u32::from(found.confidence);
        }
        self.requisitions
            .extend(light.clues.requisitions.iter().cloned());
        // A private address stands for the application only where the message itself is about it.
        if !light.is_machine && (!light.is_private || light.vouches()) {
            self.people.extend(
                light
                    .parties
                    .iter()
                    .take(8)
                    .filter(|address| !super::relevance::is_no_reply(address))
                    .cloned(),
            );
        }
        // A booking service writes for the person whose calendar it keeps, and names nobody else.
        if !light.is_machine && !light.is_private || light.is_booking() {
            self.people_names.extend(light.names.iter().cloned());
        }
        self.uids.extend(light.uids.iter().cloned());
        self.is_agency |= light.clues.is_agency && !light.is_outgoing;
        if self.first_at.is_none() {
            self.first_key.clone_from(&light.key);
        }
        self.first_at = Some(self.first_at.map_or(light.at, |first| first.min(light.at)));
        self.last_at = Some(self.last_at.map_or(light.at, |last| last.max(light.at)));
        if light.kind == meanwhile_core::fact::ReadingKind::Rejection && !light.is_outgoing {
            self.closed_at = Some(light.at);
        }
        if light.opens() {
            self.applied_at.get_or_insert(light.at);
        }
        self.messages += 1;
        self.signs |= light.signs();
    }

    /// Whether enough speaks for this being an application and not, say, a club's membership.
    #[must_use]
    pub fn is_plausible(&self) -> bool {
        self.known.is_some() || self.signs.count_ones() >= Self::SIGNS_MIN
    }

    /// The employer's name as most messages write it.
    #[must_use]
    pub fn employer(&self) -> Option<&str> {
        let labels: Vec<&str> = self
            .domains
            .iter()
            .map(|host| domain::label(host))
            .collect();
        // “NHS Jobs” at `jobs.nhs.example` writes for the “Wexford Hospitals NHS Trust”: the longer name has it, too.
        let fits = |label: &str, key: &str| {
            name::label_fits(label, key) || label.len() >= 3 && key.split(' ').any(|it| it == label)
        };
        let fits_domain = |key: &str| labels.iter().any(|label| fits(label, key));
        self.names
            .iter()
            .filter(|(key, (_, _, best))| *best >= Self::NAMED_MIN || fits_domain(key))
            .filter(|(key, _)| !self.is_somebody(key))
            .max_by_key(|(key, (weight, _, best))| {
                (
                    *weight
                        + u32::from(*best)
                        + if fits_domain(key) && !self.is_agency {
                            150
                        } else {
                            0
                        },
                    std::cmp::Reverse(*key),
                )
            })
            .map(|(_, (_, written, _))| written.as_str())
    }

    /// Whether a name is that of a person who wrote: “Dana Cho” beside `dana.cho@…`. A relay shows it where others have the
    /// employer's.
    pub(super) fn is_somebody(&self, key: &str) -> bool {
        let Some((first, last)) = key
            .split_once(' ')
            .filter(|_| self.people_names.contains(key))
        else {
            return false;
        };
        let mut locals = self.people.iter().filter_map(|it| it.split('@').next());
        locals.any(|local| {
            let parts = local.split_once(['.', '_', '-']);
            parts.is_some_and(|(one, two)| first.starts_with(one) && two.get(..1) == last.get(..1))
        })
    }

    /// The key of [`Draft::employer`].
    #[must_use]
    pub fn employer_key(&self) -> String {
        self.employer().map(name::key).unwrap_or_default()
    }

    /// The role as most messages write it.
    #[must_use]
    pub fn role(&self) -> Option<&str> {
        self.roles
            .iter()
            .max_by_key(|(role, weight)| (**weight, role.len(), std::cmp::Reverse(*role)))
            .map(|(role, _)| role.as_str())
    }

    /// How surely a message is about the same organisation, 0 to 100, and why. `main` is [`Draft::employer_key`],
    /// which costs too much to work out for every message.
    #[must_use]
    pub fn employer_fit(&self, light: &Light, main: &str) -> (u8, &'static str) {
        let mut best = (0u8, "");
        let mut offer = |score: u8, why: &'static str| {
            if score > best.0 {
                best = (score, why);
            }
        };
        if let Some(host) = &light.clues.domain {
            let label = domain::label(host);
            if self.domains.contains(host) {
                offer(90, SAME_ADDRESS);
            } else if self
                .names
                .iter()
                .any(|(key, (_, _, weight))| *weight >= 50 && name::label_fits(label, key))
            {
                offer(86, CALLED_AFTER);
            }
        }
        let labels: Vec<&str> = self
            .domains
            .iter()
            .map(|host| domain::label(host))
            .collect();
        for clue in light
            .clues
            .names
            .iter()
            .filter(|clue| clue.weight >= Self::KEPT_MIN)
        {
            for (key, (_, _, weight)) in self.names_like(&clue.key) {
                // Two parts of subjects that are alike say nothing: “Sam and Dana”, “Sam and Luis”.
                if (*weight).max(clue.weight) < Self::NAMED_MIN {
                    continue;
                }
                match name::likeness(&clue.key, key) {
                    name::Likeness::Same => offer(
                        (clue.weight.min(*weight) / 2 + 45).min(93),
                        "it names the employer",
                    ),
                    name::Likeness::Short => offer(
                        (clue.weight.min(*weight) / 2 + 28).min(75),
                        "it names the employer in short",
                    ),
                    name::Likeness::None => {}
                }
            }
            if clue.weight >= 50
                && labels
                    .iter()
                    .any(|label| name::label_fits(label, &clue.key))
            {
                offer(84, "it names the organisation of the address");
            }
        }
        if (light.clues.relay.is_some() || light.is_calendar_entry()) && self.mentions_person(light)
        {
            offer(70, "it names a person known here");
        }
        if main.len() >= 4 && light.mentions.binary_search(&mention(main)).is_ok() {
            offer(
                if main.contains(' ') { 66 } else { 58 },
                "its text mentions the employer",
            );
        }
        best
    }

    /// Whether a clue of at least this weight names this employer, whose [`Draft::employer_key`] is `main`.
    #[must_use]
    pub fn is_named_by(&self, light: &Light, main: &str, weight: u8) -> bool {
        light
            .clues
            .names
            .iter()
            .filter(|clue| clue.weight >= weight)
            .any(|clue| {
                let like = |key: &str| name::likeness(&clue.key, key) != name::Likeness::None;
                like(main)
                    || self
                        .names_like(&clue.key)
                        .any(|(key, (_, _, best))| *best >= 65 && like(key))
            })
    }

    /// The names that can be like this key at all, as [`name::likeness`] has it: those that begin with the same letter.
    fn names_like<'a>(
        &'a self,
        key: &'a str,
    ) -> impl Iterator<Item = (&'a String, &'a (u32, String, u8))> {
        let end = key.chars().next().map_or(0, char::len_utf8);
        let first = &key[..end];
        let from = (std::ops::Bound::Included(first), std::ops::Bound::Unbounded);
        self.names
            .range::<str, _>(from)
            .take_while(move |(key, _)| key.starts_with(first))
    }

    /// Whether a name is that of the organisation at the message's own address, and the address is this draft's.
    #[must_use]
    pub fn fits_domain_of(&self, light: &Light, key: &str) -> bool {
        light.clues.domain.as_ref().is_some_and(|host| {
            self.domains.contains(host) && name::label_fits(domain::label(host), key)
        })
    }

    /// How alike the roles are; `None` when one of them is not known.
    #[must_use]
    pub fn role_fit(&self, asked: Option<&role::RoleFound>) -> Option<u8> {
        let asked = asked.filter(|found| found.confidence >= 60)?;
        let main = self.role()?;
        // A calendar entry is called “Acme Data Analyst”: the employer's name is no part of the role.
        let is_own = |word: &str| {
            let word = meanwhile_words::text::normal(word);
            let mut keys = self.names.keys();
            keys.any(|key| key.split(' ').any(|own| own == word))
        };
        let words: Vec<&str> = asked.role.split(' ').collect();
        let alone: Vec<&str> = words.iter().copied().filter(|word| !is_own(word)).collect();
        let alone = (alone.len() < words.len()).then(|| alone.join(" "));
        // The best of the roles that weigh like the main one.
        let heavy = self
            .roles
            .iter()
            .filter(|(_, weight)| **weight * 3 >= self.roles[main]);
        heavy
            .flat_map(|(role, _)| {
                let readings = [Some(&asked.role), alone.as_ref()].into_iter().flatten();
                readings.map(|asked| role::likeness(role, asked))
            })
            .max()
    }

    /// Whether the numbers of the opening agree: `Some(true)`, contradict: `Some(false)`, or are not known on one side.
    #[must_use]
    pub fn requisition_fit(&self, light: &Light) -> Option<bool> {
        if self.requisitions.is_empty() || light.clues.requisitions.is_empty() {
            return None;
        }
        Some(
            light
                .clues
                .requisitions
                .iter()
                .any(|code| self.requisitions.contains(code)),
        )
    }

    /// Whether a domain is another organisation's: others are known, or it is not called after what is named here.
    #[must_use]
    pub fn is_strange(&self, host: &str) -> bool {
        if !self.domains.is_empty() {
            return !self.domains.contains(host);
        }
        let label = domain::label(host);
        let mut named = self
            .names
            .iter()
            .filter(|(_, (_, _, best))| *best >= 60)
            .peekable();
        named.peek().is_some() && !named.any(|(key, _)| name::label_fits(label, key))
    }

    /// Whether the text of the message mentions somebody who is known here.
    #[must_use]
    pub fn mentions_person(&self, light: &Light) -> bool {
        self.people_names
            .iter()
            .any(|name| light.mentions.binary_search(&mention(name)).is_ok())
    }

    /// Whether somebody on the other side of the message is known here.
    #[must_use]
    pub fn knows_person(&self, light: &Light) -> bool {
        light
            .parties
            .iter()
            .any(|address| self.people.contains(address))
    }

    /// Whether somebody who is known here by name writes from a private address, not long after the last that was heard.
    #[must_use]
    pub fn knows_namesake(&self, light: &Light) -> bool {
        /// *Assumption:* later it may be anybody of that name.
        const DAYS: i64 = 60;
        let is_near = self
            .last_at
            .is_some_and(|last| light.at.duration_since(last).as_hours().abs() <= DAYS * 24);
        let writer = light.names.first();
        light.is_private
            && !light.is_outgoing
            && !light.is_machine
            && is_near
            && writer.is_some_and(|name| self.people_names.contains(name))
    }

    /// Whether it was over before `at`.
    #[must_use]
    pub fn is_closed_at(&self, at: Timestamp) -> bool {
        self.closed_at.is_some_and(|closed| closed < at)
    }
}
