//! Puts messages to applications: by thread, event, person, employer, role, number of the opening, and what was learnt.
//!
//! Messages are taken in order of time; what did not fit at first is tried again at the end, when more is known.
//! A message that fits two applications alike is ambiguous.

mod candidates;
mod narrow;
mod only;
mod thread_role;

use std::collections::{BTreeMap, BTreeSet};

use meanwhile_core::fact::ReadingKind;
use serde::Serialize;

use super::draft::{Draft, REAPPLY_DAYS};
use super::index::Index;
use super::relevance::{POSSIBLE, RELEVANT};
use super::role::RoleFound;
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
pub fn assign(lights: &[&Light], known: Vec<Draft>, learnt: &Learnt) -> Assigned {
    let mut index = Index::default();
    known
        .iter()
        .enumerate()
        .for_each(|(number, draft)| index.add(number, draft));
    let mut work = Work {
        index,
        mains: known.iter().map(Draft::employer_key).collect(),
        drafts: known,
        threads: learnt.threads.clone(),
        thread_roles: thread_role::of(lights),
        learnt,
        replied: replied(lights),
    };
    // What the seeker entered by a house's name alone begins an application only when no mail does.
    let waits = |light: &Light| light.is_titled_entry() && !light.clues.names_role();
    let first = lights.iter().map(|light| work.place(light, !waits(light)));
    let mut verdicts: Vec<Verdict> = first.collect();
    // Twice more over what is left: later messages taught names, people and domains, and the last of a thread may tell
    // where the first belongs.
    for _ in 0..2 {
        for (light, verdict) in lights.iter().zip(&mut verdicts) {
            if !matches!(verdict.place, Place::Assigned { .. }) {
                *verdict = work.place(light, false);
            }
        }
    }
    for (light, verdict) in lights.iter().zip(&mut verdicts) {
        if waits(light) && !matches!(verdict.place, Place::Assigned { .. }) {
            *verdict = work.place(light, true);
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
                // What turned out to be no application is no choice.
                left.retain(|draft| real[*draft]);
                verdict.place = match left.as_slice() {
                    [] => Place::Dropped,
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

/// Threads in which the seeker wrote, and who recruits at random.
struct Replied {
    threads: BTreeSet<u32>,
    /// Registered domains whose people offer roles time and again and get no answer.
    recruiters: BTreeSet<String>,
}

/// Offers of roles without an answer that make a recruiter's house. *Assumption.*
const OFFERS_MIN: usize = 3;

fn replied(lights: &[&Light]) -> Replied {
    let sent = || lights.iter().filter(|light| light.is_outgoing);
    // A refusal is no interest.
    let kind = |light: &&&Light| light.purpose != meanwhile_core::fact::Purpose::Decline;
    let threads: BTreeSet<u32> = sent().filter(kind).map(|light| light.thread).collect();
    let offers = lights.iter().filter(|light| {
        light.kind == ReadingKind::RecruiterOutreach && !threads.contains(&light.thread)
    });
    let mut counts: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for light in offers {
        let house = light.clues.domain.iter();
        house.for_each(|host| _ = counts.entry(host).or_default().insert(light.thread));
    }
    let often = counts.iter().filter(|(_, all)| all.len() >= OFFERS_MIN);
    let recruiters = often.map(|(host, _)| (*host).to_owned()).collect();
    Replied {
        threads,
        recruiters,
    }
}

struct Work<'a> {
    drafts: Vec<Draft>,
    /// The [`Draft::employer_key`] of each draft.
    mains: Vec<String>,
    index: Index,
    threads: BTreeMap<u32, usize>,
    /// The role that each thread is about, where one of its messages names it.
    thread_roles: BTreeMap<u32, RoleFound>,
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
        let by_event = light.uids.iter().find_map(|uid| self.index.for_uid(uid))?;
        Some(self.settle(light, by_event, 96, vec!["same calendar event".into()]))
    }

    fn settle(&mut self, light: &Light, draft: usize, score: u8, reasons: Vec<String>) -> Verdict {
        self.threads.entry(light.thread).or_insert(draft);
        self.drafts[draft].take(light);
        self.mains[draft] = self.drafts[draft].employer_key();
        self.index.add_message(draft, light);
        Verdict {
            place: Place::Assigned { draft },
            score,
            reasons,
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
        let role = |c: &Candidate| self.drafts[c.draft].role_fit(self.role_of(light));
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
        // A receipt for another role than any known begins an application, however softly it names it.
        let is_other = light.opens() && candidates.iter().all(|c| role(c).is_some());
        let says_role = self.names_role(light) || is_other || self.is_new(light, &candidates);
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
        // What a calendar entry is called is no sure role: it belongs to what is known.
        // What the seeker writes to people who are known begins nothing, whatever it calls the role.
        let answers = light.is_outgoing && !light.opens() && !may_open;
        if says_role && unknown.is_empty() && !light.is_calendar_entry() && !answers {
            return self.other_role(light, &candidates, may_open);
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
                // An employer that the message names comes before one that only shares the role.
                let is_named = light
                    .clues
                    .names
                    .iter()
                    .any(|clue| clue.key == self.mains[c.draft]);
                (
                    is_named,
                    self.drafts[c.draft].role_fit(self.role_of(light)),
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

    fn open(&mut self, light: &Light, may_open: bool, why: &str) -> Verdict {
        let answered = light.is_outgoing || self.replied.threads.contains(&light.thread);
        // “Thanks for your application. Are you free for a chat?” is no recruiter's letter out of the blue.
        let recruits = light.kind == ReadingKind::RecruiterOutreach && !light.says_your_application;
        let unasked = recruits || !light.refers;
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
        self.mains.push(String::new());
        let draft = self.drafts.len() - 1;
        // Somebody recruits for a house, and the seeker takes up the role that they name.
        if answered && !light.is_outgoing && light.clues.is_agency && light.clues.names_role() {
            self.drafts[draft].signs |= Draft::TAKEN_UP;
        }
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

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use meanwhile_core::fact::Purpose;

    use super::*;
    use crate::matching::clues::{Clues, NameClue};
    use crate::matching::relay::RelayKind;
    use crate::matching::role::RoleFound;

    fn light(day: u8, thread: u32, employer: &str, role: &str, kind: ReadingKind) -> Light {
        let name = |name: &str| NameClue {
            name: name.to_owned(),
            key: crate::matching::name::key(name),
            weight: 88,
        };
        Light {
            key: format!("{day}-{thread}@example.org"),
            at: format!("2026-03-{day:02}T10:00:00Z")
                .parse::<Timestamp>()
                .unwrap(),
            is_outgoing: false,
            parties: Vec::new(),
            names: Vec::new(),
            is_machine: true,
            is_private: false,
            thread,
            clues: Clues {
                names: Some(employer)
                    .filter(|it| !it.is_empty())
                    .map(name)
                    .into_iter()
                    .collect(),
                role: Some(role)
                    .filter(|it| !it.is_empty())
                    .map(|role| RoleFound {
                        role: role.to_owned(),
                        confidence: 90,
                    }),
                relay: Some(crate::matching::relay::RelayKind::Tracking),
                ..Clues::default()
            },
            mentions: Vec::new(),
            kind,
            purpose: Purpose::Other,
            relevance: 90,
            refers: true,
            says_your_application: false,
            is_titled: false,
            agrees: false,
            is_for_else: false,
            is_bulk: false,
            speaks_of_interview: true,
            uids: Vec::new(),
        }
    }

    fn check(lights: &[Light], expected: &[&str]) {
        let lights: Vec<&Light> = lights.iter().collect();
        let assigned = assign(&lights, Vec::new(), &Learnt::default());
        let shown = |verdict: &Verdict| match &verdict.place {
            Place::Assigned { draft } => draft.to_string(),
            Place::Ambiguous { drafts } => format!("?{}", drafts.len()),
            Place::Unassigned | Place::Dropped => "-".to_owned(),
        };
        assert_eq!(
            assigned.verdicts.iter().map(shown).collect::<Vec<_>>(),
            expected
        );
    }

    const ACK: ReadingKind = ReadingKind::Acknowledgement;
    const NO: ReadingKind = ReadingKind::Rejection;

    #[test]
    fn messages_of_one_employer_and_role_meet() {
        check(
            &[
                light(1, 1, "Acme Robotics", "Data Analyst", ACK),
                light(5, 2, "Acme Robotics GmbH", "Data Analyst", NO),
            ],
            &["0", "0"],
        );
        check(
            &[
                light(1, 1, "Acme Robotics", "Data Analyst", ACK),
                light(5, 2, "Acme Robotics", "", NO),
            ],
            &["0", "0"],
        );
    }

    #[test]
    fn near_equal_names_and_other_roles_stay_apart() {
        check(
            &[
                light(1, 1, "Northwind Labs", "Data Analyst", ACK),
                light(2, 2, "Northwind Traders", "Data Analyst", ACK),
            ],
            &["0", "1"],
        );
        check(
            &[
                light(1, 1, "Acme", "Data Analyst", ACK),
                light(2, 2, "Acme", "Staff Nurse", ACK),
                light(5, 3, "Acme", "Staff Nurse", NO),
            ],
            &["0", "1", "1"],
        );
    }

    #[test]
    fn a_first_letter_without_a_role_belongs_where_its_answers_do() {
        let written = |day, role: &str| {
            let light = light(day, 7, "Acme", role, ReadingKind::Scheduling);
            Light {
                is_machine: false,
                ..light
            }
        };
        check(
            &[
                light(1, 1, "Acme", "Data Analyst", ACK),
                light(2, 2, "Acme", "Staff Nurse", ACK),
                written(5, ""),
                written(6, "Data Analyst"),
                written(7, ""),
            ],
            &["0", "1", "0", "0", "0"],
        );
    }

    #[test]
    fn what_was_received_is_an_application_though_nobody_wrote_again() {
        let direct = |role: &str, from: &str, kind| {
            let mut light = light(1, 1, "Acme", role, kind);
            (light.clues.relay, light.speaks_of_interview) = (None, false);
            light.parties = vec![from.to_owned()];
            light.is_machine = false;
            light
        };
        check(&[direct("Data Analyst", "dana@acme.example", ACK)], &["0"]);
        check(&[direct("", "careers@acme.example", ACK)], &["0"]);
        check(&[direct("", "office@acme.example", ACK)], &["-"]);
        check(
            &[direct(
                "Data Analyst",
                "dana@acme.example",
                ReadingKind::Other,
            )],
            &["-"],
        );
    }

    #[test]
    fn offers_of_a_house_that_recruits_at_random_are_no_letters_about_its_application() {
        let from = |light: Light, kind| {
            let mut clues = light.clues;
            (clues.relay, clues.domain) = (None, Some("harbour.example".into()));
            Light {
                clues,
                kind,
                is_machine: false,
                refers: false,
                parties: vec![format!("{}@harbour.example", light.thread)],
                ..light
            }
        };
        let offer = |day, thread| {
            from(
                light(day, thread, "", "", NO),
                ReadingKind::RecruiterOutreach,
            )
        };
        let begins = Light {
            refers: true,
            ..from(light(1, 1, "Harbour", "Data Analyst", ACK), ACK)
        };
        let further = from(light(9, 9, "", "", NO), ReadingKind::Other);
        check(&[begins.clone(), further.clone()], &["0", "0"]);
        check(
            &[begins, offer(2, 2), offer(3, 3), offer(4, 4), further],
            &["0", "-", "-", "-", "-"],
        );
    }

    #[test]
    fn letters_of_application_to_two_houses_are_two_applications() {
        // Both name the same thing by the way.
        let sent = |day, thread, host: &str| {
            let mut letter = light(day, thread, "Excel", "Data Analyst", ReadingKind::Other);
            (letter.is_outgoing, letter.purpose) = (true, Purpose::Apply);
            (letter.clues.relay, letter.clues.domain) = (None, Some(host.into()));
            letter.clues.names[0].weight = 55;
            letter
        };
        let mut receipt = light(2, 2, "Acme", "Data Analyst", ACK);
        (receipt.clues.relay, receipt.clues.domain) = (None, Some("acme.example".into()));
        let begins = [sent(1, 1, "acme.example"), receipt];
        let two = |host| [&begins[..], &[sent(3, 3, host)]].concat();
        check(&two("harbour.example"), &["0", "0", "1"]);
        check(&two("acme.example"), &["0", "0", "0"]);
    }

    #[test]
    fn an_invitation_from_the_employers_address_may_be_called_after_anybody() {
        let at_acme = |light: Light| {
            let mut clues = light.clues;
            (clues.relay, clues.domain) = (None, Some("acme.example".into()));
            Light {
                clues,
                is_machine: false,
                ..light
            }
        };
        let begins = at_acme(light(1, 1, "Acme", "Data Analyst", ACK));
        let mut invited = at_acme(light(5, 2, "Yuki Lund", "", ReadingKind::Scheduling));
        invited.uids = vec!["1@acme.example".into()];
        check(&[begins, invited], &["0", "0"]);
    }

    #[test]
    fn the_client_whom_an_agency_named_writes_about_the_same_application() {
        let from = |light: Light, host: &str| {
            let mut clues = light.clues;
            (clues.relay, clues.domain) = (None, Some(host.into()));
            Light {
                clues,
                is_machine: false,
                ..light
            }
        };
        let mut begins = from(
            light(1, 1, "Acme Robotics", "Data Analyst", ACK),
            "harbour.example",
        );
        begins.clues.is_agency = true;
        let mut invited = from(
            light(5, 2, "", "Data Analyst", ReadingKind::Scheduling),
            "acmerobotics.example",
        );
        check(&[begins.clone(), invited.clone()], &["0", "0"]);
        invited.clues.role = Some(RoleFound {
            role: "Staff Nurse".into(),
            confidence: 90,
        });
        check(&[begins, invited], &["0", "1"]);
    }

    #[test]
    fn the_employers_name_in_the_title_of_a_calendar_entry_is_no_part_of_the_role() {
        let entry = Light {
            key: "uid:1".into(),
            is_machine: false,
            ..light(5, 3, "Acme", "Acme Data Analyst", ReadingKind::Scheduling)
        };
        check(
            &[
                light(1, 1, "Acme", "Data Analyst", ACK),
                light(2, 2, "Acme", "Staff Nurse", ACK),
                entry,
            ],
            &["0", "1", "0"],
        );
    }

    #[test]
    fn of_two_applications_the_one_that_is_alive_gets_what_names_no_role() {
        let first = light(1, 1, "Acme", "Data Analyst", ACK);
        let second = light(26, 2, "Acme", "Staff Nurse", ACK);
        let further = light(29, 3, "Acme", "", ReadingKind::Scheduling);
        check(
            &[first.clone(), second.clone(), further.clone()],
            &["0", "1", "1"],
        );
        let near = Light {
            at: "2026-03-10T10:00:00Z".parse().unwrap(),
            ..first
        };
        check(&[near, second, further], &["0", "1", "?2"]);
    }

    #[test]
    fn what_fits_two_applications_alike_is_asked_about() {
        check(
            &[
                light(1, 1, "Acme", "Data Analyst", ACK),
                light(2, 2, "Acme", "Staff Nurse", ACK),
                light(5, 3, "Acme", "", NO),
            ],
            &["0", "1", "?2"],
        );
    }

    #[test]
    fn the_last_of_a_thread_tells_where_its_first_belongs() {
        check(
            &[
                light(1, 1, "Acme", "Data Analyst", ACK),
                light(2, 2, "Acme", "Staff Nurse", ACK),
                light(3, 3, "Acme", "", ReadingKind::Scheduling),
                light(5, 3, "Acme", "Staff Nurse", NO),
            ],
            &["0", "1", "1", "1"],
        );
    }

    #[test]
    fn a_thread_outweighs_what_is_not_said() {
        check(
            &[
                light(1, 1, "Acme", "Data Analyst", ACK),
                light(2, 2, "Acme", "Staff Nurse", ACK),
                light(5, 2, "", "", NO),
            ],
            &["0", "1", "1"],
        );
    }

    #[test]
    fn a_recruiters_letter_counts_only_once_it_is_answered() {
        let mut letter = light(1, 1, "Acme", "Data Analyst", ReadingKind::RecruiterOutreach);
        (letter.is_machine, letter.refers) = (false, false);
        check(std::slice::from_ref(&letter), &["-"]);
        let mut answer = light(2, 1, "", "", ReadingKind::Other);
        (answer.is_outgoing, answer.purpose, answer.relevance) = (true, Purpose::Answer, 0);
        check(&[letter.clone(), answer.clone()], &["0", "0"]);
        answer.purpose = Purpose::Decline;
        check(&[letter, answer], &["-", "-"]);
    }

    #[test]
    fn a_calendar_entry_belongs_to_what_is_known() {
        let mut entry = light(5, 3, "Acme", "Acme intro", ReadingKind::Scheduling);
        entry.key = "uid:1@example.org".to_owned();
        check(
            &[light(1, 1, "Acme", "Data Analyst", ACK), entry.clone()],
            &["0", "0"],
        );
        entry.key = "1@example.org".to_owned();
        check(
            &[light(1, 1, "Acme", "Data Analyst", ACK), entry],
            &["0", "1"],
        );
    }

    #[test]
    fn a_booking_with_a_person_belongs_to_the_application_that_knows_them() {
        let mut letter = light(1, 1, "Acme", "Data Analyst", ReadingKind::Scheduling);
        (letter.is_machine, letter.names) = (false, vec!["dana cho".to_owned()]);
        let mut booking = light(2, 2, "Dana Cho", "Data Analyst", ReadingKind::Scheduling);
        booking.clues.relay = Some(RelayKind::Scheduler);
        booking.mentions = vec![crate::matching::mention("dana cho")];
        check(&[letter, booking], &["0", "0"]);
    }

    #[test]
    fn a_booking_answers_the_last_letter() {
        let mut booking = light(4, 4, "Acme", "", ReadingKind::Scheduling);
        booking.clues.relay = Some(RelayKind::Scheduler);
        check(
            &[
                light(1, 1, "Acme", "Data Analyst", ACK),
                light(2, 2, "Acme", "Staff Nurse", ACK),
                light(3, 1, "Acme", "Data Analyst", ReadingKind::Scheduling),
                booking,
            ],
            &["0", "1", "0", "0"],
        );
    }

    #[test]
    fn too_few_signs_make_no_application() {
        let mut club = light(1, 1, "Riverside Rowing", "", ACK);
        (club.clues.relay, club.speaks_of_interview) = (None, false);
        check(&[club], &["-"]);
    }

    #[test]
    fn a_correction_teaches_an_address() {
        let mut second = light(5, 3, "", "", NO);
        second.parties = vec!["jo@example.org".to_owned()];
        let known = Draft {
            known: Some(meanwhile_core::id::ApplicationId::from_u128(1)),
            ..Draft::default()
        };
        let learnt = Learnt {
            addresses: [("jo@example.org".to_owned(), 0)].into(),
            ..Learnt::default()
        };
        let assigned = assign(&[&second], vec![known], &learnt);
        assert_eq!(assigned.verdicts[0].place, Place::Assigned { draft: 0 });
        assert!(assigned.verdicts[0].score >= 90);
    }

    #[test]
    fn what_turns_out_to_be_no_application_is_no_choice() {
        // Somebody of the same house writes about another role, and nothing comes of it.
        let written = |day, thread, role: &str, kind, relay| {
            let light = light(day, thread, "Acme", role, kind);
            Light {
                is_machine: false,
                speaks_of_interview: false,
                refers: false,
                clues: Clues {
                    relay,
                    domain: Some("acme.example".into()),
                    ..light.clues
                },
                ..light
            }
        };
        let answer = Light {
            is_outgoing: true,
            ..written(4, 2, "", ReadingKind::Other, None)
        };
        check(
            &[
                light(1, 1, "Acme", "Data Analyst", ACK),
                written(3, 2, "Staff Nurse", ReadingKind::Other, None),
                answer,
                written(6, 3, "", ReadingKind::Delay, None),
            ],
            &["0", "-", "-", "0"],
        );
    }

    #[test]
    fn an_agency_that_writes_a_clients_name_in_short_means_that_one() {
        let agencys = |day, thread, employer: &str, role: &str, kind| {
            let light = light(day, thread, employer, role, kind);
            Light {
                is_machine: false,
                parties: vec!["jo@harboursearch.example".into()],
                clues: Clues {
                    relay: None,
                    domain: Some("harboursearch.example".into()),
                    is_agency: true,
                    ..light.clues
                },
                ..light
            }
        };
        let short = Light {
            mentions: vec![crate::matching::mention("orchard")],
            ..agencys(6, 3, "", "", ReadingKind::Delay)
        };
        let none = agencys(7, 4, "", "", ReadingKind::Delay);
        check(
            &[
                agencys(
                    1,
                    1,
                    "Orchard Insurance",
                    "Data Analyst",
                    ReadingKind::Scheduling,
                ),
                agencys(2, 2, "Tallis Rail", "Staff Nurse", ReadingKind::Scheduling),
                short,
                none,
            ],
            &["0", "1", "0", "?2"],
        );
    }
}
