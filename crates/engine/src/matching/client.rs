//! The house for which an agency recruits.

use meanwhile_core::record::Employer;

use super::draft::Draft;
use super::{clues, domain, name};

impl Draft {
    /// The name of the house for which an agency recruits; `None` for applications without one, and for agencies that keep
    /// it to themselves.
    #[must_use]
    pub fn client(&self) -> Option<&str> {
        let is_own = |key: &str| {
            let mut labels = self.domains.iter().map(|host| domain::label(host));
            labels.any(|label| is_agencys(label, key))
        };
        // Where the client writes, too, most messages name it by its own address.
        let by_agency = self.is_agency && self.domains.len() == 1;
        self.weightiest_besides(is_own).filter(|_| by_agency)
    }

    /// The name of the house for which a recorded agency recruits, where what was read names one.
    #[must_use]
    pub fn client_beside(&self, agency: &Employer) -> Option<&str> {
        let own_keys: Vec<String> = std::iter::once(&agency.name)
            .chain(&agency.aliases)
            .map(|spelled| name::key(spelled))
            .collect();
        let is_own = |key: &str| {
            let like = |own: &String| name::likeness(own, key) != name::Likeness::None;
            let mut labels = agency.domains.iter().map(|host| domain::label(host));
            own_keys.iter().any(like) || labels.any(|label| is_agencys(label, key))
        };
        self.weightiest_besides(is_own)
    }

    /// The weightiest name of a house that is not one of some own names.
    fn weightiest_besides(&self, is_own: impl Fn(&str) -> bool) -> Option<&str> {
        /// *Assumption:* what is named more softly is a place or a part of a subject.
        const CLIENT_MIN: u8 = 60;
        let others = self.names.iter().filter(|(key, (_, _, best))| {
            *best >= CLIENT_MIN && !is_own(key) && !self.is_somebody(key)
        });
        let named = others.max_by_key(|(key, (weight, _, best))| {
            (*weight + u32::from(*best), std::cmp::Reverse(*key))
        });
        named.map(|(_, (_, written, _))| written.as_str())
    }
}

/// Whether a name is that of the agency with this label: `harbourtalent` is “Harbour Talent Recruitment”, whose key is
/// “harbour”.
pub fn is_agencys(label: &str, key: &str) -> bool {
    let squashed: String = key.split(' ').collect();
    let rest = label.strip_prefix(squashed.as_str());
    name::label_fits(label, key) || rest.is_some_and(clues::is_agency_label)
}
