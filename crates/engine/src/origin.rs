//! The messages that things were read from: who wrote, when, about what. Looks them up; judges only whether the name
//! that is shown disagrees with the address.

use std::collections::BTreeMap;

use meanwhile_core::fact::Fact;
use meanwhile_core::id::{ApplicationId, FactId};
use meanwhile_core::record::{Desk, Person};
use meanwhile_core::time::Zone;
use meanwhile_core::timeline::Timeline;
use meanwhile_store::{Authentication, Direction, Envelope};
use meanwhile_words::text::normal;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::matching::domain;
use crate::present::day;
use crate::shapes::{Moment, Origin};

/// The messages behind facts, by key.
pub(crate) struct Origins {
    found: BTreeMap<String, Envelope>,
    here: Zone,
}

impl Origins {
    /// Looks up the messages that these facts were read from.
    pub(crate) async fn of(
        engine: &Engine,
        keys: &[String],
        here: Zone,
    ) -> Result<Self, EngineError> {
        let found = engine.user().envelopes(keys).await?;
        Ok(Self { found, here })
    }

    /// The keys of the messages that facts were read from, each once.
    pub(crate) fn keys<'f>(facts: impl Iterator<Item = &'f Fact>) -> Vec<String> {
        let sources = facts.filter_map(|fact| fact.evidence.as_ref());
        let mut keys: Vec<String> = sources.map(|it| it.source.clone()).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// The message a fact was read from; `None` when it was read elsewhere or the message was not kept.
    pub(crate) fn get(&self, fact: &Fact) -> Option<Origin> {
        let envelope = self.found.get(&fact.evidence.as_ref()?.source)?;
        Some(origin(envelope, self.here))
    }
}

/// Of these applications, those in which something counts that came from a doubtful sender: it, and a sentence about it.
/// Somebody said yes to each of them; a yes does not make a sender certain.
pub(crate) async fn doubts(
    engine: &Engine,
    desk: &Desk,
    applications: &[ApplicationId],
    here: Zone,
) -> Result<BTreeMap<ApplicationId, (FactId, String)>, EngineError> {
    let files = applications.iter().filter_map(|id| desk.file(*id));
    let timelines: Vec<_> = files.map(|file| Timeline::new(&file.facts)).collect();
    let facts = timelines.iter().flat_map(|it| it.facts().iter().copied());
    let counts: Vec<&Fact> = facts
        .filter(|fact| fact.is_confirmed() && fact.evidence.is_some())
        .collect();
    let keys = Origins::keys(counts.iter().copied());
    let origins = Origins::of(engine, &keys, here).await?;
    let mut found = BTreeMap::new();
    // The newest is told of.
    for fact in counts {
        if let Some(origin) = origins.get(fact).filter(Origin::is_doubtful) {
            found.insert(fact.application, (fact.id, doubt(&origin)));
        }
    }
    Ok(found)
}

/// What is doubtful about a message that counts.
fn doubt(origin: &Origin) -> String {
    let why = if origin.sender_is_confirmed == Some(false) {
        "a mail server could not confirm that sender".to_owned()
    } else if origin.name_shows_other_address {
        "the name beside it shows another address".to_owned()
    } else {
        let to = origin.answers_go_to.as_deref().unwrap_or_default();
        format!("answers to it go elsewhere, to {to}")
    };
    let day = day(origin.at.here.date());
    let from = &origin.from_address;
    format!("Look twice: what counts here rests on a mail of {day} from {from}; {why}.")
}

/// A message's outside, as it is shown.
pub(crate) fn origin(envelope: &Envelope, here: Zone) -> Origin {
    let from = &envelope.from;
    Origin {
        key: envelope.key.clone(),
        at: Moment::new(envelope.date, here),
        yours: envelope.direction == Direction::Out,
        from_address: from.address.clone(),
        from_name: from.name.clone(),
        name_shows_other_address: shows_another(&from.name, &from.address),
        sender_is_confirmed: envelope
            .authentication
            .map(|it| it == Authentication::Passed),
        answers_go_to: envelope.reply_to.clone(),
        subject: envelope.subject.clone(),
    }
}

/// Whether a name looks like an address, and like another one than it came from.
pub(crate) fn shows_another(name: &str, address: &str) -> bool {
    // The wide and the small form of the sign read as the sign.
    let name = name.replace(['\u{FF20}', '\u{FE6B}'], "@").to_lowercase();
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+');
    let words = name.split(|c: char| !inside(c));
    let mut shown = words
        .map(|word| word.trim_matches(['.', '-']))
        .filter(|word| {
            let parts = word.split_once('@');
            parts.is_some_and(|(local, host)| !local.is_empty() && host.contains('.'))
        });
    shown.any(|shown| shown != address.to_lowercase())
}

/// Whether a message from a provider of private mail shows the name of somebody who is known by the address of a house: it may
/// be theirs, and anybody can have such an address.
pub(crate) fn borrows_name(people: &[Person], origin: &Origin) -> bool {
    let is_free = |address: &str| {
        let host = address.rsplit('@').next().unwrap_or_default();
        domain::is_free_mail(domain::registered(host))
    };
    let from = origin.from_address.to_lowercase();
    let shown = normal(&origin.from_name);
    let is_known = |person: &&Person| {
        let mut addresses = person.addresses.iter();
        normal(&person.name) == shown && addresses.any(|it| !is_free(it))
    };
    let is_theirs = |person: &Person| person.addresses.iter().any(|it| it.to_lowercase() == from);
    let mut known = people.iter().filter(is_known).peekable();
    let is_somebodys = shown.contains(' ') && known.peek().is_some();
    !origin.yours && is_free(&from) && is_somebodys && !known.any(is_theirs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_shows_another_address_is_noticed_and_others_are_not() {
        let real = "x@phish.example";
        for poses in [
            "hr@lindqvist.example",
            "HR Team (hr@lindqvist.example)",
            "'hr@lindqvist.example' via Forms",
            "Dana <dana@lindqvist.example>",
            "hr\u{FF20}lindqvist.example",
        ] {
            assert!(shows_another(poses, real), "{poses}");
        }
        for honest in [
            "",
            "Dana Okafor",
            "X@Phish.example",
            "Dana @ Lindqvist",
            "Dana (@dana)",
            "Talent@Lindqvist",
        ] {
            assert!(!shows_another(honest, real), "{honest}");
        }
    }
}
