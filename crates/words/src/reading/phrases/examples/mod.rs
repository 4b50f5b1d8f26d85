//! Messages in six languages that hold the phrases to account: what reads as a meaning, and what must not.
//!
//! For tests alone. English has its own examples, beside its phrases.

mod de;
mod es;
mod fr;
mod it;
mod nl;
mod pt;

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::decide::tests::read_text;

/// A meaning, messages that have it, and messages that have another one or none.
type Held = (K, &'static [&'static str], &'static [&'static str]);

const LANGUAGES: &[(&str, &[Held])] = &[
    ("de", de::HELD),
    ("es", es::HELD),
    ("fr", fr::HELD),
    ("it", it::HELD),
    ("nl", nl::HELD),
    ("pt", pt::HELD),
];

#[test]
fn every_language_tells_its_messages_apart() {
    let mut wrong = Vec::new();
    for (code, held) in LANGUAGES {
        for (kind, like, unlike) in *held {
            let all = like.iter().map(|text| (text, true));
            for (text, expected) in all.chain(unlike.iter().map(|text| (text, false))) {
                let reading = read_text(text);
                if (reading.kind == *kind) != expected {
                    let not = if expected { "" } else { "not " };
                    let words: Vec<_> = reading.evidence.iter().map(|it| &it.words).collect();
                    wrong.push(format!(
                        "{code} {not}{kind:?}, read as {:?} {words:?}: {text}",
                        reading.kind
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_language_has_enough_examples() {
    for (code, held) in LANGUAGES {
        let kinds: Vec<K> = held.iter().map(|(kind, ..)| *kind).collect();
        let all = [
            K::Rejection,
            K::Scheduling,
            K::Acknowledgement,
            K::Offer,
            K::AutoReply,
        ];
        assert_eq!(kinds, all, "{code}");
        assert!(
            held.iter()
                .all(|(_, like, unlike)| like.len() >= 5 && unlike.len() >= 5),
            "{code}"
        );
    }
}
