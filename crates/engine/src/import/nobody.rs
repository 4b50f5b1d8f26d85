//! Who stands in an invitation and is nobody to meet: mailboxes that many read, and houses that write under their own name.

use std::collections::BTreeSet;

use meanwhile_mail::address::Address;

use crate::matching::{domain, name, relay};

/// Whether nobody stands behind a name and an address. `houses` are the keys of the names of the application's employer and
/// agency.
pub(super) fn is_nobody(person: &Address, houses: &BTreeSet<String>) -> bool {
    let key = person.key();
    let (local, host) = key.split_once('@').unwrap_or((&key, ""));
    let is_mailbox = !local.is_empty() && name::is_generic(local);
    let Some(shown) = person.name.as_deref().map(str::trim) else {
        return is_mailbox;
    };
    let shown_key = name::key(shown);
    if shown_key.is_empty() && !shown.is_empty() || houses.contains(&shown_key) {
        return true;
    }
    // “Riverbend Schools Jobs”, where Dana Roth of jobs@ is somebody.
    let cut = name::trimmed(shown);
    let is_function = cut.len() < shown.len();
    if is_function && houses.contains(&name::key(&cut)) {
        return true;
    }
    let mut words = local.split(['.', '-', '_', '+']);
    let is_of_function = words.any(name::is_generic);
    if is_function && is_of_function {
        return true;
    }
    // All of the name, since people have domains called after their surname.
    let is_called = domain::label(host).replace('-', "") == shown_key.replace(' ', "");
    is_mailbox && (is_called || relay::relay_of(host).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(shown: &str, address: &str, expected: bool) {
        let houses = ["riverbend schools".to_owned()].into();
        let person = Address {
            name: Some(shown.to_owned()).filter(|it| !it.is_empty()),
            address: address.to_owned(),
        };
        assert_eq!(is_nobody(&person, &houses), expected, "{shown} <{address}>");
    }

    #[test]
    fn mailboxes_and_houses_are_nobody_to_meet() {
        for (shown, address) in [
            ("Riverbend Schools", "dana@riverbendusd.example"),
            ("Riverbend Schools Jobs", "jobs@riverbendusd.example"),
            ("Riverbend Schools Careers", "mail7@riverbendusd.example"),
            ("HR", "hr@tidewell.example"),
            ("Recruiting", "t74-recruiting@mail.example"),
            ("Tidewell Foods Careers", "t74-recruiting@mail.example"),
            ("Kestrel Point", "jobs@kestrelpoint.example"),
            ("Kestrel Point", "jobs@smartrecruiters.com"),
            ("", "careers@kestrelpoint.example"),
        ] {
            check(shown, address, true);
        }
    }

    #[test]
    fn people_are_met_whatever_mailbox_they_write_from() {
        for (shown, address) in [
            ("Imogen Sharrow", "jobs@sharrow.example"),
            ("Dev Malhotra", "devm.careers@inbox.example"),
            ("Tiago Moura", "c-f5etnru5hdow@inbox.recruitee.com"),
            ("Dana", "dana@riverbendusd.example"),
            ("", "dana@riverbendusd.example"),
            ("Steve Jobs", "steve@orchard.example"),
            ("Rui Figueira", ""),
        ] {
            check(shown, address, false);
        }
    }
}
