//! What the sender's name and address say about the employer.

use std::sync::LazyLock;

use meanwhile_mail::address::Address;

use super::{NameClue, push};
use crate::matching::any_of::AnyOf;
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
                } else if is_machine(local) {
                    // Nobody writes as themselves from where nobody reads: a program that recruits shows the house. Enough
                    // to name it where nothing else does.
                    46
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
        // “Acme <acme@…>”: who has the whole address to themselves is the house, not somebody there.
        let is_all = relay.kind == RelayKind::Tracking && !local.contains('.');
        let is_house = is_machine(local) || is_all && name::label_fits(local, &name::key(&found));
        let weight = match (said, is_house) {
            (true, _) => 88,
            (false, true) => 80,
            (false, false) => 35,
        };
        push(names, &found, weight);
    }
    if let Some(label) = label_in_address(local, host, relay) {
        push(names, &titled(label), 55);
    }
}

/// The employer's label in a relay's address.
fn label_in_address<'a>(local: &'a str, host: &'a str, relay: &Relay) -> Option<&'a str> {
    let label = match relay.name {
        NamePlace::Local => {
            let label = local.split(['+', '.']).next().unwrap_or("");
            label
                .trim_start_matches("jobs-")
                .trim_start_matches("careers-")
                .trim_end_matches("-jobs")
        }
        NamePlace::Subdomain => host
            .strip_suffix(relay.host)?
            .trim_end_matches('.')
            .rsplit('.')
            .next()?,
        NamePlace::Display | NamePlace::Text => return None,
    };
    (label.len() > 1 && !is_machine(label) && !domain::is_function(label)).then_some(label)
}

/// Whether an address is a machine's by the part before its `@`.
#[must_use]
pub fn is_machine(local: &str) -> bool {
    static MARKS: LazyLock<AnyOf> = LazyLock::new(|| {
        let marks = "noreply no-reply no_reply no.reply donotreply do-not-reply do_not_reply notification notifications \
         mailer daemon automated autoreply system bounce postmaster nepasrepondre noresponder nicht-antworten \
         keine-antwort notify";
        AnyOf::new(marks.split_whitespace())
    });
    MARKS.occurs_in(local)
}

/// Whether a letter says itself that a machine wrote it and that nobody reads an answer.
#[must_use]
pub fn says_automated(text: &str) -> bool {
    static SAYS: LazyLock<AnyOf> = LazyLock::new(|| {
        AnyOf::new([
            "this is an automated message",
            "this is an automated email",
            "this is an automated e-mail",
            "this is an automatically generated",
            "this message was generated automatically",
            "this email was generated automatically",
            "please do not reply to this",
            "please don't reply to this",
            "please don’t reply to this",
            "do not reply directly to this",
            "diese nachricht wurde automatisch",
            "diese e-mail wurde automatisch",
            "dies ist eine automatisch",
            "antworten sie nicht auf diese",
            "antworten sie bitte nicht auf diese",
            "ne pas répondre à ce",
            "no responda a este",
            "non rispondere a questa",
            "não responda a este",
            "niet op dit bericht te antwoorden",
        ])
    });
    SAYS.occurs_in(text)
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
