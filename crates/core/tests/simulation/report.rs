//! What happened in the histories, counted.

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use meanwhile_core::fact::{Purpose, ReadingKind};
use meanwhile_core::plan::Refusal;
use meanwhile_core::policy::RULES;
use meanwhile_core::record::Desk;

use crate::oracle::Oracle;

/// Counts over one or more histories.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub histories: u64,
    pub applications: u64,
    pub plans: u64,
    pub looks: u64,
    pub restarts: u64,
    pub reviews: u64,
    pub overrides: u64,
    pub by_hand: u64,
    sent: BTreeMap<String, u64>,
    heard: BTreeMap<String, u64>,
    refusals: BTreeMap<String, u64>,
    rules: BTreeMap<String, u64>,
    uninvited_per_application: BTreeMap<u64, u64>,
    days_to_check_in: Vec<u32>,
}

impl Report {
    pub fn count_sent(&mut self, purpose: Purpose) {
        *self.sent.entry(format!("{purpose:?}")).or_default() += 1;
    }

    pub fn count_heard(&mut self, reading: ReadingKind) {
        *self.heard.entry(format!("{reading:?}")).or_default() += 1;
    }

    pub fn count_refusals(&mut self, refusals: &[Refusal]) {
        for refusal in refusals {
            *self
                .refusals
                .entry(refusal.reason.rule.to_owned())
                .or_default() += 1;
        }
    }

    /// Takes the sums of a finished history.
    pub fn close(&mut self, desk: &Desk, _end: Timestamp, oracle: &Oracle) {
        self.histories = 1;
        self.applications = desk.files.len() as u64;
        for count in oracle.uninvited_per_application(desk) {
            *self.uninvited_per_application.entry(count).or_default() += 1;
        }
        self.days_to_check_in
            .extend(oracle.days_to_first_check_in());
        for (rule, count) in oracle.rules_seen() {
            *self.rules.entry(rule.to_owned()).or_default() += count;
        }
    }

    /// Adds another report.
    pub fn add(&mut self, other: &Self) {
        self.histories += other.histories;
        self.applications += other.applications;
        self.plans += other.plans;
        self.looks += other.looks;
        self.restarts += other.restarts;
        self.reviews += other.reviews;
        self.overrides += other.overrides;
        self.by_hand += other.by_hand;
        for (mine, theirs) in [
            (&mut self.sent, &other.sent),
            (&mut self.heard, &other.heard),
            (&mut self.refusals, &other.refusals),
            (&mut self.rules, &other.rules),
        ] {
            for (name, count) in theirs {
                *mine.entry(name.clone()).or_default() += count;
            }
        }
        for (sent, count) in &other.uninvited_per_application {
            *self.uninvited_per_application.entry(*sent).or_default() += count;
        }
        self.days_to_check_in.extend(&other.days_to_check_in);
    }

    /// A simulation that never meets a rule proves nothing about it.
    pub fn assert_it_exercised_everything(&self, seeds: u64) {
        if seeds < 1_000 {
            return;
        }
        assert!(self.overrides > 0 && self.by_hand > 0 && self.restarts > 0 && self.reviews > 0);
        let unmet: Vec<&str> = RULES
            .iter()
            .map(|rule| rule.id)
            .filter(|id| !self.rules.contains_key(*id))
            .collect();
        assert!(
            unmet.len() <= RULES.len() / 3,
            "these rules never spoke: {unmet:?}"
        );
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "histories {}, applications {}, plans {}",
            self.histories, self.applications, self.plans
        )?;
        writeln!(
            f,
            "looks {}, restarts {}, entries reviewed {}",
            self.looks, self.restarts, self.reviews
        )?;
        writeln!(
            f,
            "overrides {}, messages by hand {}",
            self.overrides, self.by_hand
        )?;
        let line = |map: &BTreeMap<String, u64>| {
            map.iter()
                .map(|(name, count)| format!("{name} {count}"))
                .collect::<Vec<_>>()
                .join(", ")
        };
        writeln!(f, "sent: {}", line(&self.sent))?;
        writeln!(f, "heard: {}", line(&self.heard))?;
        writeln!(f, "refusals by rule, at looks: {}", line(&self.refusals))?;
        writeln!(f, "rules that spoke, in plans: {}", line(&self.rules))?;
        let spread = self
            .uninvited_per_application
            .iter()
            .map(|(sent, count)| format!("{sent}: {count}"));
        writeln!(
            f,
            "uninvited messages per application: {}",
            spread.collect::<Vec<_>>().join(", ")
        )?;
        let mut days = self.days_to_check_in.clone();
        days.sort_unstable();
        if let (Some(first), Some(last)) = (days.first(), days.last()) {
            let middle = days[days.len() / 2];
            writeln!(
                f,
                "days from interview to first check-in: {first} to {last}, median {middle} (n = {})",
                days.len()
            )?;
        }
        Ok(())
    }
}
