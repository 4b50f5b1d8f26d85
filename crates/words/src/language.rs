//! In which language a text is written, as far as a library tells it from letters.
//!
//! Must not decide what counts as read or as English: `reading` and `note` do, by their small words.

use std::sync::LazyLock;

use whatlang::{Detector, Lang};

/// The languages that are told apart: those that are read, and those whose speakers are likely to be written to or to
/// write here.
const LANGUAGES: &[Lang] = &[
    Lang::Eng,
    Lang::Deu,
    Lang::Fra,
    Lang::Spa,
    Lang::Por,
    Lang::Ita,
    Lang::Nld,
    Lang::Swe,
    Lang::Dan,
    Lang::Nob,
    Lang::Fin,
    Lang::Pol,
    Lang::Ces,
    Lang::Slk,
    Lang::Hun,
    Lang::Ron,
    Lang::Tur,
    Lang::Rus,
    Lang::Ukr,
    Lang::Bul,
    Lang::Ell,
    Lang::Ara,
    Lang::Heb,
    Lang::Hin,
    Lang::Cmn,
    Lang::Jpn,
    Lang::Kor,
    Lang::Tha,
    Lang::Vie,
    Lang::Cat,
    Lang::Hrv,
];

static DETECTOR: LazyLock<Detector> =
    LazyLock::new(|| Detector::with_allowlist(LANGUAGES.to_vec()));

/// Bytes from which the language is told.
const BYTES: usize = 1_500;
/// Letters of another script that tell it. *Assumption:* a name alone has fewer.
const LETTERS_MIN: usize = 8;

/// The beginning of a text, from which its language is told.
pub(crate) fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(BYTES)]
}

/// What language a text is in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Detected {
    /// The language.
    pub lang: Lang,
    /// Whether the library is sure of it.
    pub is_reliable: bool,
}

/// What the library says of a text; of neighbours that share most of their letters, what their own letters say.
pub(crate) fn detect(text: &str) -> Option<Detected> {
    let found = DETECTOR.detect(text)?;
    let lang = match found.lang() {
        Lang::Rus | Lang::Ukr | Lang::Bul => cyrillic(text, found.lang()),
        lang => lang,
    };
    Some(Detected {
        lang,
        is_reliable: found.is_reliable(),
    })
}

/// Which of the languages written in Cyrillic it is, by the letters that only one has. A text without the Ukrainian “і”
/// is no Ukrainian: one letter in twenty is one.
fn cyrillic(text: &str, guess: Lang) -> Lang {
    let has = |letters: &[char]| text.to_lowercase().contains(letters);
    if has(&['і', 'ї', 'є', 'ґ']) {
        Lang::Ukr
    } else if has(&['ы', 'э', 'ё']) || guess == Lang::Ukr {
        Lang::Rus
    } else {
        guess
    }
}

/// Whether most letters are not Latin ones: writing without spaces has few words and many letters.
pub(crate) fn is_in_other_letters(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let others = letters().filter(|c| *c as u32 > 0x36f).count();
    others >= LETTERS_MIN && others * 2 > letters().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_told_by_the_letters_that_only_one_has() {
        for (text, lang) in [
            ("Привет, когда можем созвониться?", Lang::Rus),
            ("Уважаемая Ольга, спасибо за встречу.", Lang::Rus),
            ("Мы ещё не решили.", Lang::Rus),
            ("Дякую за зустріч, чекаю на відповідь.", Lang::Ukr),
            ("Привіт, коли зможемо поговорити?", Lang::Ukr),
            (
                "Благодаря за срещата, ще се радвам на отговор от вас.",
                Lang::Bul,
            ),
        ] {
            assert_eq!(detect(text).map(|it| it.lang), Some(lang), "{text}");
        }
    }
}
