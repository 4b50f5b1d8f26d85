//! Which applications a message may belong to, before roles tell them apart.

use std::collections::BTreeSet;

use super::{Candidate, Work};
use crate::matching::Light;
use crate::matching::draft::{CALLED_AFTER, Draft, SAME_ADDRESS};

impl Work<'_> {
    /// The applications that fit, best first.
    pub(super) fn candidates(&self, light: &Light) -> Vec<Candidate> {
        let mut found: Vec<Candidate> = Vec::new();
        let taught = self.taught(light);
        let mut possible = self.index.for_message(light);
        possible.extend(&taught);
        possible.sort_unstable();
        possible.dedup();
        for number in possible {
            let draft = &self.drafts[number];
            let (mut fit, mut why) = draft.employer_fit(light, &self.mains[number]);
            let by_person = !light.is_machine && draft.knows_person(light);
            if by_person && fit < 88 {
                (fit, why) = (88, "the same person");
            }
            if !light.is_machine && fit < 72 && draft.knows_namesake(light) {
                (fit, why) = (72, "somebody of the same name, from another address");
            }
            if taught.contains(&number) {
                (fit, why) = (92, "you said that this name belongs here");
            }
            // An agency's address stands for all its clients, and for what it offers unasked.
            let is_by_address = matches!(why, SAME_ADDRESS | CALLED_AFTER);
            // The client whom the agency named writes itself, about the same role.
            let role = self.role_of(light);
            let is_client = why == CALLED_AFTER && draft.role_fit(role).is_some_and(|it| it >= 85);
            let is_agencys = draft.is_agency && !is_client;
            if !by_person && is_by_address && (is_agencys || self.is_offer(light)) {
                continue;
            }
            // Letters of application are alike, and what one names by the way is in the next one, too.
            let is_elsewhere = light.is_outgoing && light.opens() && !by_person && !is_by_address;
            if is_elsewhere && self.goes_elsewhere(light, number) {
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
                .role_fit(self.role_of(light))
                .is_some_and(|fit| fit < 50)
                && !c.by_person
        };
        if found.iter().all(conflicts) && light.refers && !light.opens() {
            found.extend(self.by_role_alone(light));
        }
        found.sort_by_key(|candidate| std::cmp::Reverse(candidate.fit));
        found
    }

    /// Whether a letter of application goes to a house other than those whose addresses the application has.
    fn goes_elsewhere(&self, light: &Light, number: usize) -> bool {
        let draft = &self.drafts[number];
        let host = light.clues.domain.as_ref();
        !draft.is_agency && !draft.domains.is_empty() && host.is_some_and(|it| draft.is_strange(it))
    }

    /// Whether somebody of a house that recruits at random writes about nothing the seeker has taken up.
    fn is_offer(&self, light: &Light) -> bool {
        let host = light.clues.domain.as_ref();
        host.is_some_and(|host| self.replied.recruiters.contains(host))
            && !light.is_outgoing
            && !light.refers
            && !self.replied.threads.contains(&light.thread)
    }

    /// The one recent application to a role of exactly this name whose people's addresses are not known yet.
    fn by_role_alone(&self, light: &Light) -> Option<Candidate> {
        const RECENT_DAYS: i64 = 120;
        // A booking service names the person whose calendar it keeps.
        let named = !light.is_booking()
            && light
                .clues
                .names
                .first()
                .is_some_and(|clue| clue.weight >= 60);
        if !self.names_role(light) || named {
            return None;
        }
        let role = self.role_of(light)?;
        let fits = |draft: &Draft| {
            let recent = draft.last_at.is_some_and(|last| {
                light.at.duration_since(last).as_hours().abs() < RECENT_DAYS * 24
            });
            let strange = light
                .clues
                .domain
                .as_ref()
                .is_some_and(|host| draft.is_strange(host));
            draft.role_fit(Some(role)).is_some_and(|fit| fit >= 85)
                && recent
                && !strange
                && !draft.is_closed_at(light.at)
        };
        let mut all = self
            .index
            .for_role(&role.role)
            .into_iter()
            .filter(|number| fits(&self.drafts[*number]));
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
            self.drafts[candidate.draft].is_named_by(light, &self.mains[candidate.draft], weight)
        };
        if found.iter().any(|candidate| named(candidate, 55)) {
            // What began at this very address has no name yet.
            let fresh = |candidate: &Candidate| {
                let names = &self.drafts[candidate.draft].names;
                let is_named = names.values().any(|(_, _, best)| *best >= Draft::NAMED_MIN);
                candidate.fit >= 80 && !is_named
            };
            found.retain(|candidate| named(candidate, 45) || fresh(candidate));
        } else if let Some(strong) = light.clues.names.first().filter(|clue| clue.weight >= 72) {
            // What an invitation is called names the round or whom one meets rather than another house at the address.
            let is_invited = |candidate: &Candidate| {
                let is_by_address = matches!(candidate.why, SAME_ADDRESS | CALLED_AFTER);
                !light.uids.is_empty() && is_by_address && !self.drafts[candidate.draft].is_agency
            };
            // It names somebody none of them is: they stay only while they have no name, or the name is a person's.
            found.retain(|candidate| {
                let draft = &self.drafts[candidate.draft];
                draft.names.is_empty()
                    || draft.people_names.contains(&strong.key)
                    || draft.is_agency && candidate.by_person && light.clues.role.is_none()
                    || draft.fits_domain_of(light, &strong.key)
                    || is_invited(candidate)
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

    /// The applications that corrections by the seeker name for the writer's domain or for a name.
    fn taught(&self, light: &Light) -> BTreeSet<usize> {
        let hosts = light
            .clues
            .domain
            .iter()
            .filter_map(|host| self.learnt.domains.get(host));
        let names = light
            .clues
            .names
            .iter()
            .filter_map(|clue| self.learnt.names.get(&clue.key));
        hosts.chain(names).flatten().copied().collect()
    }
}
