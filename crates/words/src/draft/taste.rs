//! How the seeker likes to begin and to end, learned from notes they accepted.

use serde::{Deserialize, Serialize};

use crate::note::{Anatomy, Context, Language, Note, language_of};
use crate::text::normal;

/// How the seeker likes to begin and to end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Taste {
    /// The words before the name: “Hello”.
    pub greeting: Option<String>,
    /// The words before the seeker's name: “With best wishes”.
    pub sign_off: Option<String>,
}

/// Greetings that fit at any time of day and to anybody.
const GREETINGS: &[&str] = &["dear", "hi", "hello"];

/// Ways to end that no program should take up by itself.
const NEVER: &[&str] = &[
    "love",
    "xoxo",
    "cheers",
    "thank you",
    "talk soon",
    "speak soon",
    "see you soon",
    "until then",
];

/// Words by which an ending is of another language, also below a note too short to tell it by.
const FOREIGN: &[&str] = &[
    "gruße",
    "grusse",
    "gruse",
    "gruessen",
    "grussen",
    "grusen",
    "gruß",
    "gruss",
    "lg",
    "mfg",
    "saludos",
    "saludo",
    "atentamente",
    "cordialement",
    "bien",
    "groet",
    "groeten",
    "saluti",
    "atenciosamente",
    "abraço",
    "cumprimentos",
    "pozdrawiam",
];

/// Whether an ending, in its normal form, may be taken up.
fn is_ending(phrase: &str) -> bool {
    let is_foreign = phrase.split(' ').any(|it| FOREIGN.contains(&it));
    !NEVER.contains(&phrase) && !is_foreign
}

/// The greeting and the ending that most of the notes have; of two as frequent, the one used last. `notes` are in order
/// of time.
#[must_use]
pub fn taste_from(notes: &[Note]) -> Taste {
    let context = Context::default();
    let (mut greetings, mut endings) = (Vec::new(), Vec::new());
    for note in notes {
        let anatomy = Anatomy::new(note, &context);
        // Drafts are English: an ending of another language would not fit below one.
        if language_of(&anatomy) != Language::English {
            continue;
        }
        if let Some(greeting) = &anatomy.greeting {
            let word = note
                .body
                .get(greeting.span.start..greeting.name.start)
                .unwrap_or("")
                .trim();
            if GREETINGS.contains(&normal(word).as_str()) && !greeting.name.is_empty() {
                greetings.push(word);
            }
        }
        let ending = anatomy.closing.as_ref().and_then(|it| it.phrase.clone());
        let phrase = ending.and_then(|it| note.body.get(it));
        endings.extend(phrase.filter(|it| is_ending(&normal(it))));
    }
    Taste {
        greeting: most(&greetings),
        sign_off: most(&endings),
    }
}

fn most(used: &[&str]) -> Option<String> {
    let count = |word: &str| used.iter().filter(|it| normal(it) == normal(word)).count();
    let best = used
        .iter()
        .enumerate()
        .max_by_key(|(at, word)| (count(word), *at));
    best.map(|(_, word)| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn learned(bodies: &[&str]) -> (Option<String>, Option<String>) {
        let notes: Vec<Note> = bodies.iter().map(|it| Note::of(it)).collect();
        let taste = taste_from(&notes);
        (taste.greeting, taste.sign_off)
    }

    fn some(greeting: &str, sign_off: &str) -> (Option<String>, Option<String>) {
        (Some(greeting.to_owned()), Some(sign_off.to_owned()))
    }

    #[test]
    fn what_most_notes_have_is_liked_and_of_equals_the_last() {
        let one = "Hello Dana,\n\nThank you.\n\nWarm regards,\nMika Tran";
        let two = "Dear Lee,\n\nThank you.\n\nBest,\nMika Tran";
        assert_eq!(learned(&[one, two, one]), some("Hello", "Warm regards"));
        assert_eq!(learned(&[one, two]), some("Dear", "Best"));
        assert_eq!(learned(&[]), (None, None));
    }

    #[test]
    fn an_ending_of_another_language_is_not_taken_up() {
        let spanish = "Hola Marta:\n\nMuchas gracias por la entrevista de ayer. Me gustó mucho conocer al equipo y espero tener \
                       noticias suyas muy pronto.\n\nUn abrazo,\nNora Feld";
        let short = "Hola Marta,\n\nperfecto, gracias.\n\nSaludos,\nNora Feld";
        let german = "Hallo Katrin,\n\ndanke, das passt.\n\nViele Grüße,\nNora Feld";
        let english = "Hi Priya,\n\nThat works for me.\n\nBest wishes,\nNora Feld";
        assert_eq!(learned(&[spanish, short, german]), (None, None));
        assert_eq!(
            learned(&[english, spanish, short, short]),
            some("Hi", "Best wishes")
        );
    }

    #[test]
    fn what_would_not_fit_everybody_is_not_taken_up() {
        let hey = "Hey Dana,\n\nThank you.\n\nLove,\nMika";
        let morning = "Good morning Dana,\n\nThe map is done.\n\nMika";
        assert_eq!(learned(&[hey, morning]), (None, None));
    }
}
