//! “a” and “an” before words whose sound is sure.

use std::ops::Range;

use meanwhile_words::note::Anatomy;
use meanwhile_words::text::Gap;

/// Words that begin with a vowel and are spoken with “y” or “w” first; by their beginnings.
const SPOKEN_WITH_CONSONANT: &[&str] = &[
    "eu", "ewe", "one", "once", "ouija", "u", "uni", "us", "ut", "ub", "uk", "ur",
];
/// Of words in “u”, those that really begin with a vowel; by their beginnings.
const U_AS_VOWEL: &[&str] = &[
    "ugly", "ultim", "ultra", "umbrella", "un", "up", "ur", "us", "utter", "uncle", "under", "ush",
];
/// Of those, what is spoken with “y” all the same.
const U_AS_YOU: &[&str] = &[
    "uni", "unanim", "usa", "use", "usi", "usu", "ura", "uran", "uro", "uru", "uti", "uto", "ub",
    "uk",
];
/// Words in “uni” that begin with a vowel after all.
const UN_WORDS: &[&str] = &["unin", "unim", "unid", "unill", "unip"];
/// Words with a silent “h”; by their beginnings.
const SILENT_H: &[&str] = &["hour", "honest", "honour", "honor", "heir"];

/// The articles that do not fit, with the one that does.
pub fn find(note: &Anatomy<'_>) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    for at in note.middle.clone().skip(1) {
        let (article, token) = (note.body.word(at - 1), &note.body.tokens[at]);
        if at - 1 < note.middle.start || token.gap != Gap::Space || !matches!(article, "a" | "an") {
            continue;
        }
        // “A” at the head of a sentence is an article, too; inside it a capital makes a grade or a vitamin.
        let first = &note.body.tokens[at - 1];
        if first.is_capital && first.gap < Gap::Sentence && at - 1 > note.middle.start {
            continue;
        }
        let span = first.span.clone();
        let word = note.body.word(at);
        let written = note.body.written(at..at + 1);
        if token.is_number || written.chars().skip(1).any(char::is_uppercase) || word.len() < 2 {
            continue;
        }
        // Names are spoken as their owners like.
        let is_name = token.is_capital;
        match (article, begins_with_vowel(word)) {
            ("a", Some(true)) if !is_name || !word.starts_with(['e', 'u', 'o']) => {
                found.push((span, "an"));
            }
            ("an", Some(false)) if !is_name && !word.starts_with('h') => found.push((span, "a")),
            _ => {}
        }
    }
    found
}

/// Whether a word is spoken with a vowel first; `None` where that is not sure.
fn begins_with_vowel(word: &str) -> Option<bool> {
    let begins = |all: &[&str]| all.iter().any(|it| word.starts_with(it));
    match word.as_bytes().first()? {
        b'a' | b'i' => Some(true),
        b'e' | b'o' => Some(!begins(&SPOKEN_WITH_CONSONANT[..5]) || word.starts_with("onerous")),
        b'u' => {
            if begins(UN_WORDS) {
                Some(true)
            } else if begins(U_AS_YOU) {
                Some(false)
            } else {
                begins(U_AS_VOWEL).then_some(true)
            }
        }
        b'h' if begins(SILENT_H) => Some(true),
        b'x' | b'y' => None,
        first if first.is_ascii_lowercase() => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use meanwhile_words::note::{Context, Note};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let (note, context) = (Note::of(text), Context::default());
        let found = find(&Anatomy::new(&note, &context));
        let found: Vec<String> = found
            .into_iter()
            .map(|(span, right)| {
                format!(
                    "{} → {right} {}",
                    &text[span.clone()],
                    &text[span.end..].trim()
                )
            })
            .collect();
        let begins = |(found, expected): (&String, &&str)| found.starts_with(*expected);
        assert!(
            found.len() == expected.len() && found.iter().zip(expected).all(begins),
            "{text}: {found:?}"
        );
    }

    #[test]
    fn sound_decides() {
        check(
            "It was a honest talk about a idea.",
            &["a → an honest", "a → an idea"],
        );
        check(
            "It was an great talk with an user.",
            &["an → a great", "an → a user"],
        );
        check(
            "An hour in a university with an MBA, a UX team and a one-off.",
            &[],
        );
        check(
            "A European and an unusual, a useful and an urgent one.",
            &[],
        );
        check("She got an A in a uniform and an umbrella.", &[]);
        check("An historic day in an 8-hour week for a Uber driver.", &[]);
        check(
            "I saw a unit test and an uninteresting, a unique, an understated one.",
            &[],
        );
    }
}
