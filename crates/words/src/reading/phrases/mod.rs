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
    use std::collections::BTreeMap;

    use super::*;
    use crate::reading::decide::tests::read_text;
    use crate::text::{Text, normal};

    /// Sentences of what employers write, in every language.
    const SENTENCES: &[&str] = &[
        include_str!("../../../../../training/replies/de.tsv"),
        include_str!("../../../../../training/replies/en.tsv"),
        include_str!("../../../../../training/replies/es.tsv"),
        include_str!("../../../../../training/replies/fr.tsv"),
        include_str!("../../../../../training/replies/it.tsv"),
        include_str!("../../../../../training/replies/nl.tsv"),
        include_str!("../../../../../training/replies/pt.tsv"),
    ];
    /// Places side by side that are meant so, although nobody was seen to write more than one of their pairs.
    const MEANT: &[&str] = &[
        "angetan|begeistert von|waren|war",
        "applicants|candidates|those selected|shortlisted",
        "bleibt|wird nicht|vorerst_nicht|nun_nicht|gar_nicht|bis_auf_weiteres_nicht|unbesetzt|gestrichen|eingespart|nicht_mehr",
        "inquérito|pesquisa de|sobre",
        "je|jouw|uw benoeming|aanstelling",
        "joy|dice|luck|go|good i|im|sorry|this|unfortunately|sadly",
        "matching|match your|that",
        "não|nao rolou|vai_rolar|deu_certo|vai_dar_certo|deu_desta",
        "não|nao é|corresponde",
        "not|t need|needing",
        "place|poste est|s_est|a_été",
        "referral|referrals|refer a|for",
        "restons|reste à|disposition",
        "revient|revenu|échoit|échu|confié|ira|va à|finalement|donc",
        "rinunciamo|rinunciare|abbiamo_rinunciato|deciso di|a|ad|all",
        "è|e no|negativa",
    ];
    /// Times two words must have been met side by side to tell anything. *Assumption:* once is chance.
    const MET_MIN: u32 = 2;

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

    /// The last word of one place and the first of the next, where they are the only words of the two that people write
    /// side by side: as in “heard|of late|since”, which is not “heard”, “of late” or “since”.
    fn two_words<'p>(
        pattern: &'p str,
        seen: &BTreeMap<(String, String), u32>,
    ) -> Option<(&'p str, &'p str)> {
        let pieces: Vec<&str> = pattern.split(' ').collect();
        pieces.windows(2).find_map(|two| {
            let [one, next] = two else { return None };
            if !one.contains('|')
                || !next.contains('|')
                || one.ends_with('?')
                || next.ends_with('?')
            {
                return None;
            }
            let (last, first) = (one.rsplit('|').next()?, next.split('|').next()?);
            let met = |a: &str, b: &str| seen.get(&(normal(a), normal(b))).copied().unwrap_or(0);
            let mut others = one
                .split('|')
                .flat_map(|a| next.split('|').map(move |b| (a, b)));
            (met(last, first) >= MET_MIN
                && !others.any(|(a, b)| (a, b) != (last, first) && met(a, b) > 0))
            .then_some((*one, *next))
        })
    }

    #[test]
    fn two_words_among_several_are_told_from_two_places() {
        let met = |one: &str, next: &str| ((one.to_owned(), next.to_owned()), MET_MIN);
        let seen = BTreeMap::from([met("of", "late"), met("so", "far"), met("very", "far")]);
        let like = "heard recently|of late|since";
        assert_eq!(two_words(like, &seen), Some(("recently|of", "late|since")));
        assert_eq!(two_words("so|very far|late", &seen), None);
    }

    #[test]
    fn no_word_of_several_is_two_words() {
        let mut seen: BTreeMap<(String, String), u32> = BTreeMap::new();
        for sentence in SENTENCES.iter().flat_map(|it| it.lines()) {
            let text = Text::new(sentence);
            for at in 1..text.tokens.len() {
                let two = (text.word(at - 1).to_owned(), text.word(at).to_owned());
                *seen.entry(two).or_default() += 1;
            }
        }
        let mut found = Vec::new();
        for language in LANGUAGES {
            let all = language.cues.iter().flat_map(|cues| cues.iter());
            for pattern in all.flat_map(|(_, patterns)| patterns.iter()) {
                if let Some((one, next)) = two_words(pattern, &seen) {
                    let pair = format!("{one} {next}");
                    if !MEANT.contains(&pair.as_str()) {
                        found.push(format!("{}: {pair}", language.code));
                    }
                }
            }
        }
        assert!(
            found.is_empty(),
            "join them with “_”:\n{}",
            found.join("\n")
        );
    }
}
