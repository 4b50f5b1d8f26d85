//! Puts messages to applications: by thread, event, person, employer, role, number of the opening, and what was learnt.
//!
//! Messages are taken in order of time; what did not fit at first is tried again at the end, when more is known.
//! A message that fits two applications alike is ambiguous.

use std::collections::{BTreeMap, BTreeSet};

use meanwhile_core::fact::ReadingKind;
use serde::Serialize;

use super::draft::SAME_ADDRESS;
use super::draft::{Draft, REAPPLY_DAYS};
use super::relevance::{POSSIBLE, RELEVANT};
use super::{Light, merge};

/// Where a message belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum Place {
    /// To this draft.
    Assigned {
        /// Its number.
        draft: usize,
    },
    /// To one of these drafts.
    Ambiguous {
        /// Their numbers.
        drafts: Vec<usize>,
    },
    /// To none that is known.
    Unassigned,
    /// To none: it looked like an application, and is none.
    Dropped,
}

/// Where a message belongs, how surely, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Where.
    pub place: Place,
    /// How surely, in percent.
    pub score: u8,
    /// Why, in words.
    pub reasons: Vec<String>,
}

/// What corrections by the seeker taught: a text, domain or address belongs to a draft.
#[derive(Clone, Debug, Default)]
pub struct Learnt {
    /// Addresses in lower case.
    pub addresses: BTreeMap<String, usize>,
    /// Registered domains.
    pub domains: BTreeMap<String, Vec<usize>>,
    /// Keys of names.
    pub names: BTreeMap<String, Vec<usize>>,
    /// Threads of stored messages.
    pub threads: BTreeMap<u32, usize>,
}

/// All messages put to applications.
#[derive(Clone, Debug, Default)]
pub struct Assigned {
    /// One per message, in their order.
    pub verdicts: Vec<Verdict>,
    /// The applications; those with [`Draft::merged_into`] are empty.
    pub drafts: Vec<Draft>,
}

/// Assigns `lights`, which must be in order of time, to `known` applications and new ones.
#[must_use]
pub fn assign(lights: &[Light], known: Vec<Draft>, learnt: &Learnt) -> Assigned {
    let mut work = Work {
        drafts: known,
        threads: learnt.threads.clone(),
        learnt,
        replied: replied(lights),
    };
    let mut verdicts: Vec<Verdict> = lights.iter().map(|light| work.place(light, true)).collect();
    // Twice more over what is left: later messages taught names, people and domains.
    for _ in 0..2 {
        for (light, verdict) in lights.iter().zip(&mut verdicts) {
            if !matches!(verdict.place, Place::Assigned { .. }) {
                *verdict = work.place(light, false);
            }
        }
    }
    let moved = merge::merge(&mut work.drafts);
    let real: Vec<bool> = work.drafts.iter().map(Draft::is_plausible).collect();
    for verdict in &mut verdicts {
        match &mut verdict.place {
            Place::Assigned { draft } if !real[moved[*draft]] => {
                *verdict = Verdict {
                    place: Place::Dropped,
                    score: 0,
                    reasons: vec!["too little speaks for an application".into()],
                };
            }
            Place::Assigned { draft } => *draft = moved[*draft],
            Place::Ambiguous { drafts } => {
                let mut left: Vec<usize> = drafts.iter().map(|draft| moved[*draft]).collect();
                left.sort_unstable();
                left.dedup();
                verdict.place = match left.as_slice() {
                    [one] => Place::Assigned { draft: *one },
                    _ => Place::Ambiguous { drafts: left },
                };
            }
            Place::Unassigned | Place::Dropped => {}
        }
    }
    Assigned {
        verdicts,
        drafts: work.drafts,
    }
}

/// Threads and people to whom the seeker wrote.
struct Replied {
    threads: BTreeSet<u32>,
}

fn replied(lights: &[Light]) -> Replied {
    let sent = || lights.iter().filter(|light| light.is_outgoing);
    // A refusal is no interest.
    let kind = |light: &&Light| light.purpose != meanwhile_core::fact::Purpose::Decline;
    Replied {
        threads: sent().filter(kind).map(|light| light.thread).collect(),
    }
}

struct Work<'a> {
    drafts: Vec<Draft>,
    threads: BTreeMap<u32, usize>,
    learnt: &'a Learnt,
    replied: Replied,
}

/// A draft that may be meant.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    draft: usize,
    fit: u8,
    why: &'static str,
    by_person: bool,
}

impl Work<'_> {
    fn place(&mut self, light: &Light, may_open: bool) -> Verdict {
        if let Some(verdict) = self.by_thread_or_event(light) {
            return verdict;
        }
        if let Some(draft) = light
            .parties
            .iter()
            .find_map(|address| self.learnt.addresses.get(address))
            .copied()
        {
            return self.settle(
                light,
                draft,
                95,
                vec!["you said that this address belongs here".into()],
            );
        }
        let candidates = self.candidates(light);
        if candidates.is_empty() {
            return self.open(light, may_open, "nothing known fits");
        }
        self.choose(light, candidates, may_open)
    }

    fn by_thread_or_event(&mut self, light: &Light) -> Option<Verdict> {
        if let Some(draft) = self.threads.get(&light.thread).copied() {
            let contradicts =
                self.drafts[draft].requisition_fit(light) == Some(false) && light.is_machine;
            if !contradicts {
                return Some(self.settle(light, draft, 97, vec!["same thread".into()]));
            }
        }
        let by_event = light.uids.iter().find_map(|uid| {
            self.drafts
                .iter()
                .position(|draft| draft.uids.contains(uid))
        })?;
        Some(self.settle(light, by_event, 96, vec!["same calendar event".into()]))
    }

    fn settle(&mut self, light: &Light, draft: usize, score: u8, reasons: Vec<String>) -> Verdict {
        self.threads.entry(light.thread).or_insert(draft);
        self.drafts[draft].take(light);
        Verdict {
            place: Place::Assigned { draft },
            score,
            reasons,
        }
    }

    fn candidates(&self, light: &Light) -> Vec<Candidate> {
        let mut found: Vec<Candidate> = Vec::new();
        for (number, draft) in self.drafts.iter().enumerate() {
            let (mut fit, mut why) = draft.employer_fit(light);
            let by_person = !light.is_machine && draft.knows_person(light);
            if by_person && fit < 88 {
                (fit, why) = (88, "the same person");
            }
            let taught = light
                .clues
                .domain
                .iter()
                .filter_map(|host| self.learnt.domains.get(host))
                .flatten()
                .chain(
                    light
                        .clues
                        .names
                        .iter()
                        .filter_map(|clue| self.learnt.names.get(&clue.key))
                        .flatten(),
                );
            if taught.into_iter().any(|taught| *taught == number) {
                (fit, why) = (92, "you said that this name belongs here");
            }
            // An agency's address stands for all its clients.
            if draft.is_agency && !by_person && why == SAME_ADDRESS {
                continue;
            }
            if fit >= 55 {
                found.push(Candidate {
                    draft: number,
                    fit,
                    why,
                    by_person,
                });
            }
        }
        self.prefer_named(light, &mut found);
        let conflicts = |c: &Candidate| {
            self.drafts[c.draft]
                .role_fit(light)
                .is_some_and(|fit| fit < 50)
                && !c.by_person
        };
        if found.iter().all(conflicts) && light.refers && !light.opens() {
            found.extend(self.by_role_alone(light));
        }
        found.sort_by_key(|candidate| std::cmp::Reverse(candidate.fit));
        found
    }

    /// The one recent application to a role of exactly this name whose people's addresses are not known yet.
    fn by_role_alone(&self, light: &Light) -> Option<Candidate> {
        const RECENT_DAYS: i64 = 120;
        let sure = light
            .clues
            .role
            .as_ref()
            .is_some_and(|found| found.confidence >= 75);
        let named = light
            .clues
            .names
            .first()
            .is_some_and(|clue| clue.weight >= 60);
        if !sure || named {
            return None;
        }
        let fits = |draft: &Draft| {
            let recent = draft.last_at.is_some_and(|last| {
                light.at.duration_since(last).as_hours().abs() < RECENT_DAYS * 24
            });
            let strange = light
                .clues
                .domain
                .as_ref()
                .is_some_and(|host| !draft.domains.is_empty() && !draft.domains.contains(host));
            draft.role_fit(light).is_some_and(|fit| fit >= 85)
                && recent
                && !strange
                && !draft.is_closed_at(light.at)
        };
        let mut all = self
            .drafts
            .iter()
            .enumerate()
            .filter(|(_, draft)| fits(draft))
            .map(|(number, _)| number);
        let one = all.next()?;
        all.next().is_none().then_some(Candidate {
            draft: one,
            fit: 60,
            why: "the only application to this role",
            by_person: false,
        })
    }

    /// A message that names an employer outright is not about another at the same address, nor about one that
    /// it only mentions or resembles.
    fn prefer_named(&self, light: &Light, found: &mut Vec<Candidate>) {
        let named = |candidate: &Candidate, weight: u8| {
            self.drafts[candidate.draft].is_named_by(light, weight)
        };
        if found.iter().any(|candidate| named(candidate, 55)) {
            found.retain(|candidate| named(candidate, 45));
        } else if let Some(strong) = light.clues.names.first().filter(|clue| clue.weight >= 72) {
            // It names somebody none of them is: they stay only while they have no name, or the name is a person's.
            found.retain(|candidate| {
                let draft = &self.drafts[candidate.draft];
                draft.names.is_empty()
                    || draft.is_agency && candidate.by_person && light.clues.role.is_none()
                    || draft.fits_domain_of(light, &strong.key)
            });
        }
        let best = found
            .iter()
            .map(|candidate| candidate.fit)
            .max()
            .unwrap_or(0);
        if best >= 80 {
            found.retain(|candidate| candidate.fit >= 80 || candidate.by_person);
        }
    }

    /// Tells several applications at one employer apart.
    fn choose(&mut self, light: &Light, mut candidates: Vec<Candidate>, may_open: bool) -> Verdict {
        let numbered: Vec<Candidate> = candidates
            .iter()
            .copied()
            .filter(|c| self.drafts[c.draft].requisition_fit(light) == Some(true))
            .collect();
        if let [one] = numbered.as_slice() {
            return self.settle(
                light,
                one.draft,
                96,
                vec!["the same opening number".into(), one.why.into()],
            );
        }
        candidates.retain(|c| {
            self.drafts[c.draft].requisition_fit(light) != Some(false) || !light.opens()
        });
        if candidates.is_empty() {
            return self.open(light, may_open, "another opening at a known employer");
        }
        let role = |c: &Candidate| self.drafts[c.draft].role_fit(light);
        let same: Vec<Candidate> = candidates
            .iter()
            .copied()
            .filter(|c| role(c).is_some_and(|fit| fit >= 60))
            .collect();
        if !same.is_empty() {
            return self.latest(light, &same, may_open);
        }
        let unknown: Vec<Candidate> = candidates
            .iter()
            .copied()
            .filter(|c| role(c).is_none())
            .collect();
        let says_role = light
            .clues
            .role
            .as_ref()
            .is_some_and(|found| found.confidence >= 75);
        if says_role && light.opens() {
            // A receipt that names a role belongs to an application whose role is not known yet, or begins one.
            let fresh: Vec<Candidate> = unknown
                .into_iter()
                .filter(|c| self.drafts[c.draft].role().is_none())
                .collect();
            return match fresh.as_slice() {
                [one] => self.settle(
                    light,
                    one.draft,
                    one.fit.min(80),
                    vec![one.why.into(), "its role was not known".into()],
                ),
                _ => self.open(light, may_open, "another role at a known employer"),
            };
        }
        if says_role && unknown.is_empty() {
            return self.open(light, may_open, "another role at a known employer");
        }
        let pool = if unknown.is_empty() {
            candidates
        } else {
            unknown
        };
        self.narrow(light, pool)
    }

    /// The same role several times: a new one begins when an old one was closed long before.
    fn latest(&mut self, light: &Light, same: &[Candidate], may_open: bool) -> Verdict {
        let newest = same
            .iter()
            .max_by_key(|c| {
                (
                    self.drafts[c.draft].role_fit(light),
                    self.drafts[c.draft].first_at,
                )
            })
            .copied();
        let Some(newest) = newest else {
            return unassigned("nothing known fits");
        };
        let long_over = self.drafts[newest.draft]
            .closed_at
            .is_some_and(|closed| light.at.duration_since(closed).as_hours() > REAPPLY_DAYS * 24);
        if long_over && light.opens() && may_open {
            return self.open(light, may_open, "applied again");
        }
        self.settle(
            light,
            newest.draft,
            newest.fit.max(85),
            vec![newest.why.into(), "the same role".into()],
        )
    }

    /// No role helps: the person, then what is still open, then nobody knows.
    fn narrow(&mut self, light: &Light, pool: Vec<Candidate>) -> Verdict {
        let only = |pool: &[Candidate]| if let [one] = pool { Some(*one) } else { None };
        if let Some(one) = only(&pool) {
            return self.settle(light, one.draft, one.fit, vec![one.why.into()]);
        }
        let people: Vec<Candidate> = pool.iter().copied().filter(|c| c.by_person).collect();
        if let Some(one) = only(&people) {
            return self.settle(light, one.draft, 86, vec!["the same person".into()]);
        }
        let pool = if people.is_empty() { pool } else { people };
        // Far ahead of the others by name.
        if pool[0].fit >= pool[1].fit.saturating_add(20) {
            let one = pool[0];
            return self.settle(light, one.draft, one.fit, vec![one.why.into()]);
        }
        let open: Vec<Candidate> = pool
            .iter()
            .copied()
            .filter(|c| {
                let draft = &self.drafts[c.draft];
                !draft.is_closed_at(light.at)
                    && draft.first_at.is_none_or(|first| first <= light.at)
            })
            .collect();
        if let Some(one) = only(&open) {
            return self.settle(
                light,
                one.draft,
                70,
                vec![one.why.into(), "the only one still open".into()],
            );
        }
        let drafts = pool.iter().map(|c| c.draft).collect();
        Verdict {
            place: Place::Ambiguous { drafts },
            score: 50,
            reasons: vec![pool[0].why.into(), "several applications there fit".into()],
        }
    }

    fn open(&mut self, light: &Light, may_open: bool, why: &str) -> Verdict {
        let answered = light.is_outgoing || self.replied.threads.contains(&light.thread);
        let unasked = light.kind == ReadingKind::RecruiterOutreach || !light.refers;
        if unasked && !light.is_outgoing && !answered {
            return unassigned("somebody recruits, and you did not answer");
        }
        let named = light
            .clues
            .names
            .first()
            .is_some_and(|clue| clue.weight >= 45)
            || light.clues.domain.is_some()
            || light.clues.role.is_some();
        let begins = !light.is_outgoing || light.opens();
        // An answer makes a plain letter about a role worth its while.
        let wanted = if answered && !light.is_outgoing && light.clues.role.is_some() {
            POSSIBLE
        } else {
            RELEVANT
        };
        if !may_open
            || light.relevance < wanted
            || !named
            || !begins
            || light.kind == ReadingKind::AutoReply
        {
            return unassigned(why);
        }
        self.drafts.push(Draft::default());
        let draft = self.drafts.len() - 1;
        self.settle(
            light,
            draft,
            80,
            vec![why.into(), "it begins an application".into()],
        )
    }
}

fn unassigned(why: &str) -> Verdict {
    Verdict {
        place: Place::Unassigned,
        score: 0,
        reasons: vec![why.into()],
    }
}
