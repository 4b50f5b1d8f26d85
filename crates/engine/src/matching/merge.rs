//! Drafts that turned out to be one application.

use std::collections::BTreeMap;

use super::draft::{Draft, REAPPLY_DAYS};
use super::index::Index;
use super::{domain, name, role};
use crate::parallel;

/// Merges drafts of one employer and one role; returns for each draft the number of the one it is now.
///
/// Two recorded applications are never merged.
pub fn merge(drafts: &mut [Draft]) -> Vec<usize> {
    let mut target: Vec<usize> = (0..drafts.len()).collect();
    loop {
        let pairs = pairs(drafts);
        if pairs.is_empty() {
            return target;
        }
        for (keep, drop) in pairs {
            let dropped = std::mem::take(&mut drafts[drop]);
            drafts[drop].merged_into = Some(keep);
            absorb(&mut drafts[keep], dropped);
            target
                .iter_mut()
                .filter(|place| **place == drop)
                .for_each(|place| *place = keep);
        }
    }
}

/// Pairs to merge, none of which share a draft: what stays, and what goes into it.
fn pairs(drafts: &[Draft]) -> Vec<(usize, usize)> {
    let mut index = Index::default();
    let alive = || {
        drafts
            .iter()
            .enumerate()
            .filter(|(_, draft)| draft.merged_into.is_none())
    };
    alive().for_each(|(number, draft)| index.add(number, draft));
    let keys: Vec<String> = drafts.iter().map(Draft::employer_key).collect();
    let alike = |(number, draft): &(usize, &Draft)| {
        let others = index.for_draft(draft).into_iter();
        let same = others.filter(|other| other != number).filter(|other| {
            same_employer((draft, &keys[*number]), (&drafts[*other], &keys[*other]))
        });
        same.collect()
    };
    let all: Vec<(usize, &Draft)> = alive().collect();
    let others: Vec<Vec<usize>> = parallel::map(&all, || (), |(), one| alike(one));
    let numbers = all.iter().map(|(number, _)| *number);
    let near: BTreeMap<usize, Vec<usize>> = numbers.zip(others).collect();
    let mut taken = vec![false; drafts.len()];
    let mut pairs = Vec::new();
    for (&a, others) in &near {
        for &b in others.iter().filter(|b| **b > a) {
            let alone = others.len() == 1 && near.get(&b).is_some_and(|others| others.len() == 1);
            let both_known = drafts[a].known.is_some() && drafts[b].known.is_some();
            if !taken[a] && !taken[b] && !both_known && same_role(&drafts[a], &drafts[b], alone) {
                (taken[a], taken[b]) = (true, true);
                pairs.push(if drafts[b].known.is_some() {
                    (b, a)
                } else {
                    (a, b)
                });
            }
        }
    }
    pairs
}

/// The same opening number, or the very same role at the same time where one side does not say whose it is.
fn same_opening(a: &Draft, b: &Draft) -> bool {
    let nameless = |draft: &Draft| draft.names.values().all(|(_, _, weight)| *weight < 50);
    let near = match (a.first_at, a.last_at, b.first_at, b.last_at) {
        (Some(a1), Some(a2), Some(b1), Some(b2)) => {
            let slack = jiff::SignedDuration::from_hours(60 * 24);
            a1.checked_sub(slack).is_ok_and(|start| start <= b2)
                && b1.checked_sub(slack).is_ok_and(|start| start <= a2)
        }
        _ => false,
    };
    let roles = || {
        let both = a.role().zip(b.role());
        both.map_or(0, |(one, two)| role::likeness(one, two))
    };
    let numbers = !a.requisitions.is_disjoint(&b.requisitions);
    let strange = |draft: &Draft, to: &Draft| {
        !draft.domains.is_empty() && draft.domains.iter().all(|host| to.is_strange(host))
    };
    let apart = strange(a, b) || strange(b, a);
    // An agency that keeps its client's name to itself has a role on offer, as others may: only a person whom both know
    // tells.
    let knows_none = a.people.is_disjoint(&b.people);
    let hides = |draft: &Draft| nameless(draft) && !(draft.is_agency && knows_none);
    let same_where_nameless = || (hides(a) || hides(b)) && roles() >= 95;
    near && !apart && (numbers && roles() >= 85 || same_where_nameless())
}

/// Whether two drafts, each with its [`Draft::employer_key`], are of one employer.
fn same_employer((a, key_a): (&Draft, &str), (b, key_b): (&Draft, &str)) -> bool {
    if same_opening(a, b) {
        return true;
    }
    if a.is_agency != b.is_agency {
        // The agency's mail has named the client whose own mail the other is.
        let (agency, key) = if a.is_agency { (a, key_b) } else { (b, key_a) };
        let is_client = |(known, (_, _, best)): (&String, &(u32, String, u8))| {
            *best >= 60 && !key.is_empty() && name::likeness(known, key) == name::Likeness::Same
        };
        return agency.names.iter().any(is_client);
    }
    if a.is_agency {
        return !key_a.is_empty() && name::likeness(key_a, key_b) == name::Likeness::Same;
    }
    if name::likeness(key_a, key_b) == name::Likeness::Same {
        return true;
    }
    if !key_a.is_empty()
        && !key_b.is_empty()
        && name::likeness(key_a, key_b) == name::Likeness::None
    {
        // Two names, one address: a house of several brands stays apart unless one name is the address's.
        let fits = |key: &str, draft: &Draft| {
            draft
                .domains
                .iter()
                .any(|host| name::label_fits(domain::label(host), key))
        };
        let is_address = fits(key_a, b) || fits(key_b, a);
        return is_address && a.domains.iter().any(|host| b.domains.contains(host));
    }
    a.domains.iter().any(|host| b.domains.contains(host))
        || b.domains
            .iter()
            .any(|host| name::label_fits(domain::label(host), key_a))
        || a.domains
            .iter()
            .any(|host| name::label_fits(domain::label(host), key_b))
}

fn same_role(a: &Draft, b: &Draft, are_alone: bool) -> bool {
    if !a.requisitions.is_empty()
        && !b.requisitions.is_empty()
        && a.requisitions.is_disjoint(&b.requisitions)
    {
        return false;
    }
    let (first, second) = if a.first_at <= b.first_at {
        (a, b)
    } else {
        (b, a)
    };
    if let (Some(closed), Some(started)) = (first.closed_at, second.first_at)
        && started.duration_since(closed).as_hours() > REAPPLY_DAYS * 24
    {
        return false;
    }
    match (a.role(), b.role()) {
        (Some(one), Some(two)) => role::likeness(one, two) >= 60,
        _ => are_alone,
    }
}

fn absorb(keep: &mut Draft, dropped: Draft) {
    for (key, (weight, written, best)) in dropped.names {
        let entry = keep.names.entry(key).or_insert((0, written.clone(), 0));
        entry.0 += weight;
        if best > entry.2 {
            (entry.1, entry.2) = (written, best);
        }
    }
    for (role, weight) in dropped.roles {
        *keep.roles.entry(role).or_insert(0) += weight;
    }
    if dropped.first_at < keep.first_at && dropped.first_at.is_some() || keep.first_at.is_none() {
        keep.first_key = dropped.first_key;
        keep.first_at = dropped.first_at;
    }
    keep.domains.extend(dropped.domains);
    keep.requisitions.extend(dropped.requisitions);
    keep.people.extend(dropped.people);
    keep.people_names.extend(dropped.people_names);
    keep.uids.extend(dropped.uids);
    keep.is_agency |= dropped.is_agency;
    keep.last_at = keep.last_at.max(dropped.last_at);
    keep.closed_at = keep.closed_at.max(dropped.closed_at);
    keep.applied_at = match (keep.applied_at, dropped.applied_at) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    keep.messages += dropped.messages;
    keep.signs |= dropped.signs;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(name: &str, host: &str, is_agency: bool) -> Draft {
        let names = Some(name).filter(|name| !name.is_empty());
        let start = jiff::Timestamp::UNIX_EPOCH;
        Draft {
            names: names
                .map(|it| (name::key(it), (90, it.to_owned(), 90)))
                .into_iter()
                .collect(),
            domains: Some(host.to_owned())
                .filter(|host| !host.is_empty())
                .into_iter()
                .collect(),
            roles: [("Data Analyst".to_owned(), 90)].into(),
            is_agency,
            first_at: Some(start),
            last_at: Some(start),
            ..Draft::default()
        }
    }

    fn check(a: Draft, b: Draft, expected: bool) {
        let moved = merge(&mut [a, b]);
        assert_eq!(moved[1] == 0, expected);
    }

    #[test]
    fn an_agency_that_names_no_client_is_not_a_direct_application() {
        check(draft("Acme", "", false), draft("", "", false), true);
        check(draft("Acme", "", false), draft("", "", true), false);
    }

    #[test]
    fn an_agency_that_named_its_client_is_the_clients_application() {
        let agency = draft("Acme", "harbour.example", true);
        check(draft("Acme", "acme.example", false), agency, true);
    }

    #[test]
    fn two_names_at_one_address_are_one_when_either_is_the_addresss() {
        let other = || draft("Data Works", "acme.example", false);
        check(draft("Acme", "acme.example", false), other(), true);
        check(other(), draft("Acme", "acme.example", false), true);
    }
}
