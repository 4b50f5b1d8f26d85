//! In which language a note is written: the checks know English.
//!
//! A note counts as English until its words say otherwise; then a library names the language. Same words, same answer.

use std::sync::LazyLock;

use serde::Serialize;
use whatlang::Lang;

use super::Anatomy;
use crate::language::{beginning, detect, is_in_other_letters};
use crate::text::Table;

/// The language of a note.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "name", rename_all = "snake_case")]
pub enum Language {
    /// English, or too short to tell.
    #[default]
    English,
    /// Another, by its English name; empty where it could not be told which.
    Other(&'static str),
}

/// Small words that English cannot do without, and that are no words of its neighbours.
static SMALL_WORDS: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "the and to of you i your for my it that with is was at this be have would are as not from by if on so me we about \
         they which an but our what will how there has had been or them could thank thanks when more any can who please very am",
    )
});

/// Words that begin a letter in one language and in no other, without accents.
const GREETINGS: &[(&str, &str)] = &[
    ("bonjour", "French"),
    ("chere", "French"),
    ("cher", "French"),
    ("sehr", "German"),
    ("liebe", "German"),
    ("lieber", "German"),
    ("guten", "German"),
    ("estimado", "Spanish"),
    ("estimada", "Spanish"),
    ("hola", "Spanish"),
    ("buenos", "Spanish"),
    ("gentile", "Italian"),
    ("buongiorno", "Italian"),
    ("prezado", "Portuguese"),
    ("prezada", "Portuguese"),
    ("ola", "Portuguese"),
    ("geachte", "Dutch"),
    ("beste", "Dutch"),
];
/// Words without a single small one of English from which on a greeting tells the language. *Assumption.*
const WORDS_GREETED: usize = 3;
/// Words below which no language is told. *Assumption.*
const WORDS_MIN: usize = 8;
/// Words without a single small one from which on a guess is enough.
const WORDS_SURE: usize = 15;
/// The small words in a hundred from which on a note is English; English has some forty.
const SMALL_WORDS_MIN: usize = 14;
/// The language of the words between greeting and closing.
#[must_use]
pub fn language_of(note: &Anatomy<'_>) -> Language {
    let span = note.body.bytes(note.middle.clone());
    let text = beginning(note.body.source.get(span.clone()).unwrap_or(""));
    let end = span.start + text.len();
    let inside = note
        .middle
        .clone()
        .take_while(|at| note.body.tokens[*at].span.start < end);
    let words: Vec<usize> = inside
        .filter(|at| !note.body.tokens[*at].is_number)
        .collect();
    let in_other_letters = is_in_other_letters(text);
    let small = words
        .iter()
        .filter(|at| SMALL_WORDS.contains(note.body.word(**at)))
        .count();
    if small == 0 && words.len() >= WORDS_GREETED && !in_other_letters {
        let greeting = note.body.word(0);
        if let Some((_, name)) = GREETINGS.iter().find(|it| it.0 == greeting) {
            return Language::Other(name);
        }
    }
    if !in_other_letters && words.len() < WORDS_MIN {
        return Language::English;
    }
    if !in_other_letters && small * 100 >= words.len() * SMALL_WORDS_MIN {
        return Language::English;
    }
    let Some(found) = detect(text) else {
        return Language::Other("");
    };
    match found.lang {
        Lang::Eng => Language::English,
        other
            if found.is_reliable || in_other_letters || small == 0 && words.len() >= WORDS_SURE =>
        {
            Language::Other(other.eng_name())
        }
        _ => Language::English,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::{Context, Note};

    #[track_caller]
    fn check(body: &str, expected: Language) {
        let (note, context) = (Note::of(body), Context::default());
        assert_eq!(
            language_of(&Anatomy::new(&note, &context)),
            expected,
            "{body}"
        );
    }

    #[test]
    fn other_languages_are_named() {
        check(
            "Liebe Frau Okafor,\n\nvielen Dank für das offene Gespräch gestern. Besonders gefallen hat mir, wie Ihr Team die \
             Wochenberichte verkürzt hat. Ich würde gerne bei Ihnen arbeiten und freue mich auf Ihre Antwort.\n\nMit \
             freundlichen Grüßen\nMika Tran",
            Language::Other("German"),
        );
        check(
            "Bonjour Dana,\n\nmerci beaucoup pour le temps que vous m’avez accordé hier. Le poste m’intéresse plus que jamais et \
             j’espère avoir bientôt de vos nouvelles.\n\nCordialement,\nMika",
            Language::Other("French"),
        );
        check(
            "Уважаемая Дана, большое спасибо за вчерашнюю беседу. Мне очень понравилась команда, и я был бы рад работать вместе с вами. Если остались вопросы, напишите мне.",
            Language::Other("Russian"),
        );
        check(
            "本日はお時間をいただき、ありがとうございました。とても楽しかったです。",
            Language::Other("Japanese"),
        );
    }

    #[test]
    fn a_greeting_tells_the_language_of_a_line() {
        for (body, name) in [
            (
                "Bonjour Hélène,\n\nMerci pour notre échange, je suis très motivée !\n\nCamille",
                "French",
            ),
            (
                "Liebe Dana,\n\nvielen Dank fürs Gespräch!\n\nMika",
                "German",
            ),
            ("Beste Dana,\n\nbedankt voor vandaag.\n\nMika", "Dutch"),
        ] {
            check(body, Language::Other(name));
        }
        check(
            "Hola Dana,\n\nthank you for today!\n\nMika",
            Language::English,
        );
        check("Hola Dana!\n\nMika", Language::English);
    }

    #[test]
    fn english_with_names_lists_and_haste_stays_english() {
        for body in [
            "Thank you!",
            "Hi Dana, thx 4 today. Loved it, keen, call me anytime, Mika",
            "Dear Frau Müller-Lüdenscheidt,\n\nThank you for the tour of Schloss Hohenfels, Café Größenwahn and the Musée \
             d’Orsay. I would love to join.\n\nMika",
            "Tools: Python, Rust, SQL, Tableau, Excel, Photoshop, Figma, AutoCAD, SolidWorks, Jira.",
            "",
            "12 13 14 15 16 17 18 19",
        ] {
            check(body, Language::English);
        }
    }
}
