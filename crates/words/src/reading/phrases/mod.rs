//! The languages, and all their phrases in one lexicon, whatever language a message is in.
//!
//! One file or folder for each language; must not guess which one a message is written in.

mod de;
mod en;
mod es;
#[cfg(test)]
mod examples;
mod fr;
mod it;
mod nl;
mod pt;

use std::sync::LazyLock;

use super::cue::{Cue, Language};
use crate::text::Lexicon;

/// Every language that is read, English first.
pub(super) const LANGUAGES: &[&Language] = &[
    &en::LANGUAGE,
    &de::LANGUAGE,
    &fr::LANGUAGE,
    &es::LANGUAGE,
    &it::LANGUAGE,
    &pt::LANGUAGE,
    &nl::LANGUAGE,
];

/// All phrases of all languages.
pub(super) static LEXICON: LazyLock<Lexicon<Cue>> = LazyLock::new(|| {
    let lists = LANGUAGES.iter().flat_map(|language| language.cues);
    let all = lists.copied().flatten();
    let all = all.flat_map(|(cue, patterns)| patterns.iter().map(|it| (*cue, typed_in_haste(it))));
    let all: Vec<(Cue, String)> = all.collect();
    Lexicon::new(all.iter().map(|(cue, pattern)| (*cue, pattern.as_str())))
});

/// Words that deny, as they are typed without their apostrophe.
pub(super) const IN_HASTE: &[&str] = &[
    "arent", "cant", "couldnt", "didnt", "doesnt", "dont", "hasnt", "havent", "isnt", "wasnt",
    "werent", "wont", "wouldnt",
];

/// A pattern in which a word without its apostrophe stands for that with one: where `t` can stand, “dont” can, too.
fn typed_in_haste(pattern: &str) -> String {
    let place = |piece: &str| match piece.split('|').any(|word| word == "t") {
        true => format!("{}|{piece}", IN_HASTE.join("|")),
        false => piece.to_owned(),
    };
    let pieces: Vec<String> = pattern.split(' ').map(place).collect();
    pieces.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::decide::tests::read_text;

    #[test]
    fn every_example_reads_as_it_should() {
        let mut wrong = Vec::new();
        for language in LANGUAGES {
            for (expected, text) in language.examples {
                let reading = read_text(text);
                if reading.kind != *expected {
                    wrong.push(format!(
                        "{} {expected:?} read as {:?} {:?}: {text}",
                        language.code, reading.kind, reading.evidence
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn every_pattern_begins_with_a_fixed_word() {
        for language in LANGUAGES {
            for pattern in language
                .cues
                .iter()
                .flat_map(|cues| cues.iter())
                .flat_map(|(_, patterns)| patterns.iter())
            {
                let first = pattern.split(' ').next().unwrap_or_default();
                assert!(
                    !first.is_empty() && !first.starts_with("..") && !first.ends_with('?'),
                    "{}: {pattern}",
                    language.code
                );
            }
        }
    }
}
