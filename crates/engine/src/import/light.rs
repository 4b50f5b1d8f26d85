//! The light record of a message that was read whole.

use meanwhile_core::fact::{Purpose, ReadingKind};
use meanwhile_mail::address::Address;
use meanwhile_words::text::{Text, normal};

use super::look::Whole;
use crate::matching::relevance::{self, Marks};
use crate::matching::{Light, clues, domain, mentions, relay};

/// The light record of a message, and whether it is bulk mail.
pub(super) fn light(whole: &Whole, all: &[Address]) -> (Light, bool) {
    // What an invitation is called says as much as its text.
    let mut shown = whole.looked_at().to_owned();
    for title in whole
        .events
        .iter()
        .filter_map(|event| event.summary.as_deref())
    {
        shown.push_str("\n\n");
        shown.push_str(title);
    }
    let looked_at = Text::new(&shown);
    let title = Text::new(whole.subject());
    let clues = clues::read(
        whole.other.as_ref(),
        whole.subject(),
        &looked_at,
        &whole.mine,
    );
    let is_bulk = whole.headers.list.is_list_or_bulk()
        || (!whole.is_outgoing && relevance::is_bulk_text(&looked_at) && clues.relay.is_none());
    let purpose = if whole.is_outgoing {
        whole.purpose(false, false).purpose
    } else {
        Purpose::Other
    };
    let marks = Marks {
        is_outgoing: whole.is_outgoing,
        is_bulk,
        has_event: !whole.events.is_empty(),
        has_papers: whole.has_papers,
        applies: purpose == Purpose::Apply,
    };
    let reading = (!whole.is_outgoing).then(|| whole.reading(None, None));
    let relevance = relevance::score(&whole.headers, marks, &clues, reading.as_ref(), &looked_at);
    let own_host = whole.other.as_ref().and_then(Address::domain);
    let light = Light {
        key: whole.key.clone(),
        at: whole.at,
        is_outgoing: whole.is_outgoing,
        parties: all
            .iter()
            .map(Address::key)
            .filter(|address| stands_for_somebody(address))
            .collect(),
        names: names(all),
        is_machine: whole.is_machine(),
        is_private: own_host.is_some_and(|host| domain::is_free_mail(domain::registered(host))),
        thread: 0,
        mentions: mentions(&[&title, &looked_at]),
        kind: reading
            .as_ref()
            .map_or(ReadingKind::Other, |reading| reading.kind),
        purpose,
        relevance,
        speaks_of_interview: relevance::speaks_of_interview(&title, &looked_at),
        refers: relevance::refers_to_application(&title, &looked_at)
            || clues.relay == Some(relay::RelayKind::Tracking)
            || (!whole.events.is_empty() && relevance > 0),
        uids: whole.events.iter().map(|event| event.uid.clone()).collect(),
        clues,
    };
    (light, is_bulk)
}

/// Names of people, in normal form.
fn names(all: &[Address]) -> Vec<String> {
    let people = all
        .iter()
        .filter(|address| stands_for_somebody(&address.key()));
    let names = people
        .filter_map(|address| address.name.as_deref())
        .map(normal);
    names
        .filter(|name| (2..=4).contains(&name.split(' ').count()))
        .take(6)
        .collect()
}

/// Whether an address can stand for somebody: a relay's shared addresses cannot.
fn stands_for_somebody(address: &str) -> bool {
    let (local, host) = address.rsplit_once('@').unwrap_or((address, ""));
    let is_shared = relay::relay_of(host).is_some() && local.len() < 12 && !local.contains('+');
    domain::is_free_mail(host) || !(clues::is_machine(local) || is_shared)
}
