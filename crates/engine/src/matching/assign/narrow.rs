//! Which of several applications at one employer a message belongs to that names no role.

use super::{Candidate, Place, Verdict, Work};
use crate::matching::Light;

impl Work<'_> {
    /// No role helps: the person, then what is still open, then nobody knows.
    pub(super) fn narrow(&mut self, light: &Light, pool: Vec<Candidate>) -> Verdict {
        let only = |pool: &[Candidate]| if let [one] = pool { Some(*one) } else { None };
        if let Some(one) = only(&pool) {
            return self.settle(light, one.draft, one.fit, vec![one.why.into()]);
        }
        let people: Vec<Candidate> = pool.iter().copied().filter(|c| c.by_person).collect();
        if let Some(one) = only(&people) {
            return self.settle(light, one.draft, 86, vec!["the same person".into()]);
        }
        let pool = if people.is_empty() { pool } else { people };
        let mentioned: Vec<Candidate> = pool
            .iter()
            .copied()
            .filter(|c| self.drafts[c.draft].mentions_person(light))
            .collect();
        if let Some(one) = only(&mentioned) {
            let why = vec![one.why.into(), "it names a person known here".into()];
            return self.settle(light, one.draft, 78, why);
        }
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
        // Who books a time does so in answer to a letter just received.
        let last = |c: &&Candidate| self.drafts[c.draft].last_at;
        if let Some(one) = open
            .iter()
            .max_by_key(last)
            .copied()
            .filter(|_| light.is_booking())
        {
            let why = vec![one.why.into(), "the last that wrote".into()];
            return self.settle(light, one.draft, 60, why);
        }
        let drafts = pool.iter().map(|c| c.draft).collect();
        Verdict {
            place: Place::Ambiguous { drafts },
            score: 50,
            reasons: vec![pool[0].why.into(), "several applications there fit".into()],
        }
    }
}
