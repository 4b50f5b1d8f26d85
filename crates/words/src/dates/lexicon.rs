//! The words for days, months and units, in seven languages, in the normal form of [`crate::text`].
//!
//! A table and lookups only. Short forms are kept apart: they are words of other meaning elsewhere
//! (“mar”, “sat”, “do”) and count only beside a number or a time.

use std::sync::LazyLock;

use jiff::civil::Weekday;

use super::listed::{DAYS_FROM_TODAY, MONTHS, NUMBERS, UNITS, WEEKDAYS};
use crate::text::Table;

/// How sure a word is what it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Written out.
    Full,
    /// Shortened.
    Short,
}

/// A unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    BusinessDay,
    Week,
    Month,
    Quarter,
}

/// Words with what they name; every word of every message is looked up.
type Words<T> = LazyLock<Table<(T, Form)>>;

static MONTH_WORDS: Words<i8> = LazyLock::new(|| {
    let numbered = (1_i8..=12).zip(MONTHS);
    Table::new(numbered.flat_map(|(month, (full, short))| with_forms(month, full, short)))
});

// Of two days that share a short form the first is meant.
static WEEKDAY_WORDS: Words<Weekday> = LazyLock::new(|| {
    let days = WEEKDAYS.iter();
    Table::new(days.flat_map(|(day, full, short)| with_forms(*day, full, short)))
});

static NUMBER_WORDS: LazyLock<Table<i32>> = LazyLock::new(|| by_word(NUMBERS));
static UNIT_WORDS: LazyLock<Table<Unit>> = LazyLock::new(|| by_word(UNITS));
static OFFSET_WORDS: LazyLock<Table<i32>> = LazyLock::new(|| by_word(DAYS_FROM_TODAY));

fn by_word<T: Copy>(named: &'static [(T, &'static [&'static str])]) -> Table<T> {
    let words = |(what, words): &(T, &'static [&'static str])| {
        let what = *what;
        words.iter().map(move |word| (*word, what))
    };
    Table::new(named.iter().flat_map(words))
}

fn with_forms<T: Copy + 'static>(
    named: T,
    full: &'static [&'static str],
    short: &'static [&'static str],
) -> impl Iterator<Item = (&'static str, (T, Form))> {
    let full = full.iter().map(move |word| (*word, (named, Form::Full)));
    let short = short.iter().map(move |word| (*word, (named, Form::Short)));
    full.chain(short)
}

/// The month a word names, 1 to 12.
pub(super) fn month(word: &str) -> Option<(i8, Form)> {
    MONTH_WORDS.get(word).copied()
}

/// The day of the week a word names.
pub(super) fn weekday(word: &str) -> Option<(Weekday, Form)> {
    WEEKDAY_WORDS.get(word).copied()
}

/// A small number in digits or in words, up to 99.
pub(super) fn number(word: &str) -> Option<i32> {
    if !word.is_empty() && word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit()) {
        return word.parse().ok();
    }
    NUMBER_WORDS.get(word).copied()
}

/// The unit a word names.
pub(super) fn unit(word: &str) -> Option<Unit> {
    UNIT_WORDS.get(word).copied()
}

/// Whether a word makes days business days: “working days”, “jours ouvrés”.
pub(super) fn is_business(word: &str) -> bool {
    matches!(
        word,
        "business"
            | "working"
            | "work"
            | "ouvres"
            | "ouvrables"
            | "habiles"
            | "laborables"
            | "lavorativi"
            | "uteis"
    )
}

/// Days from today for words like “tomorrow”.
pub(super) fn day_offset(word: &str) -> Option<i32> {
    OFFSET_WORDS.get(word).copied()
}

/// Which week or weekday a word points to: -1 last, 0 this, 1 next.
pub(super) fn which(word: &str) -> Option<i32> {
    Some(match word {
        "next" | "following" | "coming" | "upcoming" | "nachste" | "nachsten" | "nachster"
        | "nachstes" | "kommende" | "kommenden" | "kommender" | "prochain" | "prochaine"
        | "proxima" | "proximo" | "siguiente" | "prossima" | "prossimo" | "volgende"
        | "komende" | "vem" | "viene" => 1,
        "this" | "current" | "diese" | "dieser" | "diesen" | "dieses" | "cette" | "ce" | "esta"
        | "este" | "questa" | "questo" | "deze" => 0,
        "last" | "past" | "previous" | "letzte" | "letzten" | "letzter" | "vergangenen"
        | "dernier" | "derniere" | "pasada" | "pasado" | "scorsa" | "scorso" | "passada"
        | "passado" | "vorige" | "afgelopen" => -1,
        _ => return None,
    })
}

/// A unit of time; a fortnight is one of weeks.
pub(super) fn typed_unit(name: &str) -> Option<Unit> {
    match fortnight(name) {
        1 => unit(name),
        _ => Some(Unit::Week),
    }
}

/// How many weeks the word for a unit stands for, where it is not the unit itself.
pub(super) fn fortnight(name: &str) -> i32 {
    match name {
        "fortnight" | "fortnights" => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_names_two_days_or_two_months() {
        let mut seen = std::collections::BTreeMap::new();
        for (index, (full, _)) in MONTHS.iter().enumerate() {
            for word in *full {
                assert_eq!(seen.insert(*word, index), None, "{word}");
            }
        }
        for (_, full, _) in &WEEKDAYS {
            for word in *full {
                assert_eq!(seen.insert(*word, 99), None, "{word}");
            }
        }
    }

    #[test]
    fn words_of_seven_languages_are_known() {
        assert_eq!(month("marz"), Some((3, Form::Full)));
        assert_eq!(month("oct"), Some((10, Form::Short)));
        assert_eq!(weekday("donderdag"), Some((Weekday::Thursday, Form::Full)));
        assert_eq!(number("zehn"), Some(10));
        assert_eq!(number("123"), None);
        assert_eq!(unit("semana"), Some(Unit::Week));
    }
}
