//! The facts that one message stands for.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::{
    Channel, Evidence, Fact, FactKind, MoveAsk, Purpose, ReadingKind, Received, Sent, Standing,
};
use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_words::reading::{Reading, SentReading};

use super::ids;
use super::whole::Whole;
use crate::matching::relay::{RelayKind, relay_of};

/// What the facts of a message need besides it.
pub(super) struct About {
    pub application: ApplicationId,
    pub from: Option<PersonId>,
    pub to: Vec<PersonId>,
    /// It asks to move an interview.
    pub asks_move: Option<Box<MoveAsk>>,
    pub now: Timestamp,
}

/// The channel a message came or went by: a network's mail stands for the network.
fn channel(whole: &Whole) -> Channel {
    let host = whole
        .other
        .as_ref()
        .and_then(|other| other.domain())
        .unwrap_or("");
    let relay = relay_of(host);
    match relay {
        Some(relay) if relay.host == "linkedin.com" => Channel::Linkedin,
        _ => Channel::Email,
    }
}

fn proposed(
    about: &About,
    kind: &str,
    whole: &Whole,
    words: String,
    confidence: u8,
    fact: FactKind,
) -> Fact {
    Fact {
        id: ids::fact(about.application, kind, &[&whole.key]),
        application: about.application,
        at: whole.at,
        recorded_at: about.now,
        standing: Standing::Proposed,
        supersedes: None,
        evidence: Some(Box::new(Evidence {
            source: whole.key.clone(),
            words: cut(&words),
            confidence,
        })),
        kind: fact,
    }
}

/// At most three hundred characters on one line.
fn cut(words: &str) -> String {
    words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(300)
        .collect()
}

/// The facts of an incoming message: that it was received, and what it promises.
pub(super) fn received(whole: &Whole, reading: &Reading, about: &About) -> Vec<Fact> {
    let flags = whole.flags();
    let is_relay = whole
        .other
        .as_ref()
        .and_then(|other| other.domain())
        .and_then(relay_of);
    let by_person = !whole.is_machine()
        && reading.kind != ReadingKind::AutoReply
        && !flags.is_auto_generated
        && !flags.is_list
        && about.from.is_some();
    let by_person = by_person
        && is_relay.is_none_or(|relay| relay.kind == RelayKind::Tracking && about.from.is_some());
    let words = back_words(&whole.newest, reading.back_on).unwrap_or_else(|| {
        reading.evidence.first().map_or_else(
            || whole.newest.clone(),
            |evidence| sentence_around(&whole.newest, evidence.span.start, &evidence.words),
        )
    });
    let mut facts = vec![proposed(
        about,
        "received",
        whole,
        words,
        reading.confidence,
        FactKind::Received(Received {
            from: about.from,
            reading: reading.kind,
            person_wrote: by_person,
            channel: channel(whole),
            expects_answer: (reading.expects_answer || about.asks_move.is_some()) && by_person,
            answer_by: reading.answer_by,
            back_on: reading.back_on,
            invites: reading.invites.clone(),
            please_dont: reading.please_dont,
            door_open: reading.door_open,
            gave_feedback: reading.gave_feedback,
            undelivered: whole.undelivered.clone(),
            words: String::new(),
            asks_move: about.asks_move.clone().filter(|_| by_person),
            message_id: Some(whole.key.clone()),
        }),
    )];
    if let Some(promised) = &reading.promised {
        let kind = FactKind::Promised {
            first: promised.first,
            last: promised.last,
            ask: about.from.filter(|_| by_person),
            words: promised.words.clone(),
        };
        facts.push(proposed(
            about,
            "promised",
            whole,
            promised.words.clone(),
            75,
            kind,
        ));
    }
    facts
}

/// The sentence of an automatic reply that names the day on which somebody is back: it tells more than its greeting.
fn back_words(text: &str, back: Option<Date>) -> Option<String> {
    let back = back?;
    let is_day = |word: &&str| {
        let digits = word.trim_matches(|letter: char| !letter.is_ascii_digit());
        digits.parse() == Ok(back.day())
    };
    let word = text.split_whitespace().find(is_day)?;
    let at = word.as_ptr().addr() - text.as_ptr().addr();
    Some(sentence_around(text, at, word))
}

/// The sentence in which evidence stands.
fn sentence_around(text: &str, at: usize, words: &str) -> String {
    let is_end = |(dot, mark): &(usize, &str)| *mark != "." || !is_ordinal(&text[..*dot]);
    let start = text.get(..at).map_or(0, |before| {
        let mut marks = before.rmatch_indices(['.', '!', '?', '\n']);
        marks.find(is_end).map_or(0, |(dot, _)| dot + 1)
    });
    let behind = at + words.len();
    let end = text.get(behind..).map_or(text.len(), |after| {
        let marks = after.match_indices(['.', '!', '?']);
        let mut marks = marks.map(|(dot, mark)| (behind + dot, mark));
        marks.find(is_end).map_or(text.len(), |(dot, _)| dot + 1)
    });
    text.get(start..end)
        .filter(|_| !words.is_empty())
        .unwrap_or(words)
        .trim()
        .to_owned()
}

/// Whether a point behind these words belongs to a number: “bis 20. Februar”, “19.3.”, “9.30”.
fn is_ordinal(before: &str) -> bool {
    let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits)
}

/// The facts of a sent message: that it was sent, and, if it applies, that the seeker applied.
pub(super) fn sent(whole: &Whole, sent: &SentReading, about: &About) -> Vec<Fact> {
    let words = if sent.words.is_empty() {
        whole.newest.clone()
    } else {
        sent.words.clone()
    };
    let kind = FactKind::Sent(Sent {
        // About a time that is arranged with them, nobody writes uninvited.
        purpose: match (sent.purpose, &about.asks_move) {
            (Purpose::Other | Purpose::CheckIn, Some(_)) => Purpose::Answer,
            (purpose, _) => purpose,
        },
        to: about.to.clone(),
        channel: channel(whole),
        message_id: Some(whole.key.clone()),
        shared: Vec::new(),
        overrode: Vec::new(),
        asks_move: about.asks_move.clone(),
        unread: false,
    });
    let mut facts = vec![proposed(
        about,
        "sent",
        whole,
        words.clone(),
        sent.confidence,
        kind,
    )];
    if sent.purpose == Purpose::Apply {
        facts.push(applied(whole, words, about));
    }
    facts
}

/// That the seeker applied, as this message shows.
pub(super) fn applied(whole: &Whole, words: String, about: &About) -> Fact {
    let mut fact = proposed(about, "applied", whole, words, 85, FactKind::Applied);
    // One application is applied for once, whichever message shows it.
    fact.id = ids::fact(about.application, "applied", &[]);
    fact
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_sentence_that_names_the_day_of_return_is_shown() {
        let text = "Thank you for your message. I am out of the office until 16 March 2026 with limited access to email. In \
                    urgent cases write to 24@desk.example.";
        let words = back_words(text, "2026-03-16".parse().ok()).unwrap_or_default();
        assert_eq!(
            words,
            "I am out of the office until 16 March 2026 with limited access to email."
        );
        assert_eq!(back_words(text, None), None);
    }

    #[test]
    fn the_point_behind_a_number_ends_no_sentence() {
        for (text, words) in [
            (
                "Guten Tag. Sie bekommen bis 20. Februar Bescheid. Bis dann.",
                "Sie bekommen bis 20. Februar Bescheid.",
            ),
            (
                "Hallo! Passt Ihnen Donnerstag, 19.3., 16.00 Uhr? Danke.",
                "Passt Ihnen Donnerstag, 19.3., 16.00 Uhr?",
            ),
            ("It is on 3 March 2026. See you.", "It is on 3 March 2026."),
        ] {
            let evidence = words.split(' ').next().unwrap();
            let at = text.find(evidence).unwrap();
            assert_eq!(sentence_around(text, at, evidence), words);
        }
    }
}
