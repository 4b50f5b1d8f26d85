//! What the people of addresses are called, and addresses behind which nobody is known.

use meanwhile_core::id::{EmployerId, PersonId};
use meanwhile_core::record::PersonRole;
use meanwhile_mail::address::Address;
use meanwhile_store::Change;

use super::found::Records;
use crate::matching::people;
use crate::matching::relevance::is_job_address;

impl Records<'_> {
    /// The person to whom something was sent, recorded or new. `None` for machines, and for a mailbox such as `careers@`,
    /// behind which nobody is known.
    pub fn recipient(
        &mut self,
        address: &Address,
        role: PersonRole,
        employer: Option<EmployerId>,
        changes: &mut Vec<Change>,
    ) -> Option<PersonId> {
        let is_known = self.people.contains_key(&address.key());
        if !is_known && is_mailbox(address) {
            return None;
        }
        self.person(address, role, employer, changes)
    }

    /// What the person of an address is called; `local` is what stands before its `@`.
    pub(super) fn called(
        &self,
        address: &Address,
        local: &str,
        employer: Option<EmployerId>,
    ) -> String {
        let turned = address.name.as_deref();
        let turned = turned.and_then(|name| people::turned(name, &address.key()));
        let spelled = turned
            .or_else(|| address.name.clone())
            .filter(|name| !name.contains('@'))
            .unwrap_or_else(|| self.unnamed(local, employer));
        // “Maria Lopez (Acme)”, “Maria at Acme”: the person only.
        let spelled = spelled
            .split(
                [" at ", " @ ", " from ", " via ", " (", " | "]
                    .iter()
                    .find(|separator| spelled.contains(**separator))
                    .copied()
                    .unwrap_or("\u{0}"),
            )
            .next()
            .unwrap_or("")
            .trim()
            .to_owned();
        if spelled.is_empty() {
            self.unnamed(local, employer)
        } else {
            spelled
        }
    }

    /// What somebody is called who writes from an address without a name; a mailbox after its house: “Acme Careers”.
    fn unnamed(&self, local: &str, employer: Option<EmployerId>) -> String {
        let house = employer.filter(|_| is_job_address(local, ""));
        let house = house.and_then(|id| self.house(id));
        match house {
            Some(house) => format!("{} {}", house.name, title(local)),
            None => title(local),
        }
    }
}

/// Whether an address is a hiring function's and shows no name but that function's: `bewerbung@…`, “Acme Careers”.
fn is_mailbox(address: &Address) -> bool {
    let local = address.address.split('@').next().unwrap_or("");
    let shown = address.name.as_deref().unwrap_or("").trim();
    is_job_address(local, "")
        && (shown.is_empty() || shown.contains('@') || is_job_address("", shown))
}

fn title(local: &str) -> String {
    let words = local
        .split(['.', '_', '-', '+'])
        .filter(|word| !word.is_empty());
    let words = words.map(|word| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect()
        })
    });
    words.collect::<Vec<_>>().join(" ")
}
