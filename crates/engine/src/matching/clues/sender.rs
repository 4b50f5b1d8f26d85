//! What the sender's name and address say about the employer.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use meanwhile_mail::address::Address;

use super::{NameClue, push};
use crate::matching::relay::{NamePlace, Relay, RelayKind};
use crate::matching::{domain, name};

pub(super) fn names_of_sender(other: &Address, relay: Option<&Relay>, names: &mut Vec<NameClue>) {
    let local = other.address.split('@').next().unwrap_or("");
    let display = other.name.as_deref().unwrap_or("");
    let host = other.domain().unwrap_or("");
    let Some(relay) = relay else {
        if let Some((found, said)) = name::in_display(display) {
            // On its own domain a bare name is the writer's; with a function word it is the house's.
            let on_label = name::label_fits(domain::label(host), &name::key(&found));
            push(
                names,
                &found,
                if said {
                    75
                } else if on_label {
                    80
                } else {
                    0
                },
            );
        }
        return;
    };
    if matches!(
        relay.kind,
        RelayKind::Board | RelayKind::Meeting | RelayKind::Signing
    ) {
        if let Some((found, true)) = name::in_display(display) {
            push(names, &found, 50);
        }
        return;
    }
    if let Some((found, said)) = name::in_display(display)
        && name::key(&found) != name::key(domain::label(relay.host))
    {
        let machine = is_machine(local);
        push(
            names,
            &found,
            if said {
                88
            } else if machine {
                80
            } else {
                35
            },
        );
    }
    match relay.name {
        NamePlace::Local => {
            let label = local.split(['+', '.']).next().unwrap_or("");
            let label = label
                .trim_start_matches("jobs-")
                .trim_start_matches("careers-")
                .trim_end_matches("-jobs");
            if !is_machine(label) && label.len() > 1 {
                push(names, &titled(label), 55);
            }
        }
        NamePlace::Subdomain => {
            let label = host
                .strip_suffix(relay.host)
                .unwrap_or("")
                .trim_end_matches('.')
                .rsplit('.')
                .next()
                .unwrap_or("");
            if !domain::is_function(label) && label.len() > 1 {
                push(names, &titled(label), 55);
            }
        }
        NamePlace::Display | NamePlace::Text => {}
    }
}

/// Whether an address is a machine's by the part before its `@`.
#[must_use]
pub fn is_machine(local: &str) -> bool {
    let local = local.to_lowercase();
    static MARKS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        "noreply no-reply no_reply no.reply donotreply do-not-reply do_not_reply notification notifications \
         mailer daemon automated autoreply system bounce postmaster nepasrepondre noresponder nicht-antworten \
         keine-antwort notify".split_whitespace().collect()
    });
    MARKS.iter().any(|mark| local.contains(mark))
}

pub(super) fn titled(label: &str) -> String {
    let words = label.split(['-', '_']).filter(|word| !word.is_empty());
    let title = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect()
        })
    };
    words.map(title).collect::<Vec<_>>().join(" ")
}

/// The organisation's name made from its domain, for when nothing else names it.
#[must_use]
pub fn name_from_domain(registered: &str) -> String {
    titled(domain::label(registered))
}
