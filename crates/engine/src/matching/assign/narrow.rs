//! Which of several applications at one employer a message belongs to that names no role.

use super::{Candidate, Place, Verdict, Work};
use crate::matching::{Light, mention};

impl Work<'_> {
    /// No role helps: the person, then what is still open, then nobody knows.
    pub(super) fn narrow(&mut self, light: &Light, pool: Vec<Candidate>) -> Verdict {
        let pool = self.not_long_over(light, pool);
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
        // “Orchard feedback”, from an agency that recruits for the Orchard Insurance and for others.
        if let Some(one) = only(&self.said_in_short(light, &pool)) {
            let why = vec![one.why.into(), "it names the employer in short".into()];
            return self.settle(light, one.draft, 72, why);
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
        if let Some(one) = self.in_talks(light, &open) {
            let why = vec![one.why.into(), "the only one that wrote of late".into()];
            return self.settle(light, one.draft, 62, why);
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

    /// The clients of an agency whose names a message writes in short.
    fn said_in_short(&self, light: &Light, pool: &[Candidate]) -> Vec<Candidate> {
        let are_agencys = pool.iter().all(|c| self.drafts[c.draft].is_agency);
        let named = pool
            .iter()
            .filter(|c| are_agencys && self.says_short(light, c));
        named.copied().collect()
    }

    /// Whether a message writes the first word of an employer's name.
    fn says_short(&self, light: &Light, candidate: &Candidate) -> bool {
        /// Letters of a word that is hardly anything else. *Assumption.*
        const LETTERS_MIN: usize = 4;
        let first = self.mains[candidate.draft].split(' ').next();
        first.is_some_and(|word| {
            word.len() >= LETTERS_MIN && light.mentions.binary_search(&mention(word)).is_ok()
        })
    }

    /// Leaves out what was over long before, unless nothing else is there.
    fn not_long_over(&self, light: &Light, pool: Vec<Candidate>) -> Vec<Candidate> {
        /// *Assumption:* thanks and surveys follow a no within that time.
        const DAYS: i64 = 14;
        let lasts = |c: &&Candidate| {
            let closed = self.drafts[c.draft].closed_at;
            closed.is_none_or(|at| light.at.duration_since(at).as_hours() <= DAYS * 24)
        };
        let left: Vec<Candidate> = pool.iter().filter(lasts).copied().collect();
        if left.is_empty() { pool } else { left }
    }

    /// The one of several applications in which somebody wrote shortly before, the others having been silent for long.
    fn in_talks(&self, light: &Light, open: &[Candidate]) -> Option<Candidate> {
        /// Days within which an answer comes, and after which none is to be expected. *Assumption.*
        const FRESH_DAYS: i64 = 10;
        const STALE_DAYS: i64 = 24;
        /// The same where the others were silent for months.
        const LATE_DAYS: i64 = 30;
        const OVER_DAYS: i64 = 90;
        let silent_days = |c: &Candidate| {
            let last = self.drafts[c.draft].last_at?;
            (last <= light.at).then(|| light.at.duration_since(last).as_hours() / 24)
        };
        let all = open.iter().map(|c| silent_days(c).map(|days| (days, *c)));
        let mut known = all.collect::<Option<Vec<_>>>()?;
        known.sort_by_key(|(days, _)| *days);
        let tells = |newest: i64, next: i64| {
            newest <= FRESH_DAYS && next >= STALE_DAYS || newest <= LATE_DAYS && next >= OVER_DAYS
        };
        match known.as_slice() {
            [(newest, one), (next, _), ..] if tells(*newest, *next) => Some(*one),
            _ => None,
        }
    }
}
