//! What happened, counted for the report.

use meanwhile_core::fact::{FactKind, Purpose};
use meanwhile_core::record::Desk;

use super::Oracle;
use super::budget::uninvited;

impl Oracle {
    /// Uninvited messages of each application.
    pub fn uninvited_per_application(&self, desk: &Desk) -> Vec<u64> {
        let count = |id| {
            self.of(id)
                .filter(|it| matches!(&it.kind, FactKind::Sent(sent) if uninvited(sent)))
                .count() as u64
        };
        desk.files
            .iter()
            .map(|file| count(file.application.id))
            .collect()
    }

    /// Days between the first interview of an application and the first check-in after it.
    pub fn days_to_first_check_in(&self) -> Vec<u32> {
        let mut days = Vec::new();
        for id in self.employers.keys() {
            let Some((held, _)) = self.interviews(*id).find(|(it, _)| it.confirmed) else {
                continue;
            };
            let check_in = self.of(*id).find(|it| {
                it.at > held.at
                    && matches!(&it.kind, FactKind::Sent(sent) if sent.purpose == Purpose::CheckIn)
            });
            days.extend(
                check_in.map(|it| ((it.at.as_second() - held.at.as_second()) / 86_400) as u32),
            );
        }
        days
    }

    /// How often each rule gave a reason.
    pub fn rules_seen(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.rules.iter().map(|(rule, count)| (*rule, *count))
    }
}
