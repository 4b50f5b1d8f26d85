//! In which language a text is written, as far as a library tells it from letters.
//!
//! Must not decide what counts as read or as English: `reading` and `note` do, by their small words.

use std::sync::LazyLock;

use whatlang::{Detector, Info, Lang};

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

/// What the library says of a text.
pub(crate) fn detect(text: &str) -> Option<Info> {
    DETECTOR.detect(text)
}

/// Whether most letters are not Latin ones: writing without spaces has few words and many letters.
pub(crate) fn is_in_other_letters(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let others = letters().filter(|c| *c as u32 > 0x36f).count();
    others >= LETTERS_MIN && others * 2 > letters().count()
}
