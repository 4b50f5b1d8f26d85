//! The words for days, months and units, in seven languages, in the normal form of [`crate::text`].
//!
//! A table and lookups only. Short forms are kept apart: they are words of other meaning elsewhere
//! (“mar”, “sat”, “do”) and count only beside a number or a time.

use std::sync::LazyLock;

use jiff::civil::Weekday;

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

const MONTHS: [(&[&str], &[&str]); 12] = [
    (
        &[
            "january", "januar", "janner", "janvier", "enero", "gennaio", "janeiro", "januari",
        ],
        &["jan", "janv", "ene", "gen"],
    ),
    (
        &[
            "february",
            "februar",
            "fevrier",
            "febrero",
            "febbraio",
            "fevereiro",
            "februari",
        ],
        &["feb", "fev", "fevr", "febr"],
    ),
    (
        &["march", "marz", "maerz", "mars", "marzo", "marco", "maart"],
        &["mar", "mrz", "mrt"],
    ),
    (
        &["april", "avril", "abril", "aprile"],
        &["apr", "avr", "abr"],
    ),
    (&["may", "mai", "mayo", "maggio", "maio", "mei"], &["mag"]),
    (
        &["june", "juni", "juin", "junio", "giugno", "junho"],
        &["jun", "giu"],
    ),
    (
        &["july", "juli", "juillet", "julio", "luglio", "julho"],
        &["jul", "juil", "lug"],
    ),
    (&["august", "aout", "agosto", "augustus"], &["aug", "ago"]),
    (
        &[
            "september",
            "septembre",
            "septiembre",
            "setiembre",
            "settembre",
            "setembro",
        ],
        &["sep", "sept", "set"],
    ),
    (
        &[
            "october", "oktober", "octobre", "octubre", "ottobre", "outubro",
        ],
        &["oct", "okt", "ott", "out"],
    ),
    (&["november", "novembre", "noviembre", "novembro"], &["nov"]),
    (
        &[
            "december",
            "dezember",
            "decembre",
            "diciembre",
            "dicembre",
            "dezembro",
        ],
        &["dec", "dez", "dic"],
    ),
];

const WEEKDAYS: [(Weekday, &[&str], &[&str]); 7] = [
    (
        Weekday::Monday,
        &[
            "monday", "montag", "lundi", "lunes", "lunedi", "segunda", "maandag",
        ],
        &["mon", "mo", "lun", "ma", "seg"],
    ),
    (
        Weekday::Tuesday,
        &[
            "tuesday", "dienstag", "mardi", "martes", "martedi", "terca", "dinsdag",
        ],
        &["tue", "tues", "di", "mar", "ter"],
    ),
    (
        Weekday::Wednesday,
        &[
            "wednesday",
            "mittwoch",
            "mercredi",
            "miercoles",
            "mercoledi",
            "quarta",
            "woensdag",
        ],
        &["wed", "weds", "mi", "mer", "mie", "wo", "qua"],
    ),
    (
        Weekday::Thursday,
        &[
            "thursday",
            "donnerstag",
            "jeudi",
            "jueves",
            "giovedi",
            "quinta",
            "donderdag",
        ],
        &["thu", "thur", "thurs", "do", "jeu", "jue", "gio", "qui"],
    ),
    (
        Weekday::Friday,
        &[
            "friday", "freitag", "vendredi", "viernes", "venerdi", "sexta", "vrijdag",
        ],
        &["fri", "fr", "ven", "vie", "vr", "sex"],
    ),
    (
        Weekday::Saturday,
        &[
            "saturday",
            "samstag",
            "sonnabend",
            "samedi",
            "sabado",
            "sabato",
            "zaterdag",
        ],
        &["sat", "sa", "sam", "sab", "za"],
    ),
    (
        Weekday::Sunday,
        &[
            "sunday", "sonntag", "dimanche", "domingo", "domenica", "zondag",
        ],
        &["sun", "so", "dim", "dom", "zo"],
    ),
];

const NUMBERS: &[(i32, &[&str])] = &[
    (
        1,
        &[
            "one", "a", "an", "ein", "einer", "einem", "eine", "einen", "un", "une", "una", "uno",
            "um", "uma", "een",
        ],
    ),
    (
        2,
        &[
            "two", "couple", "zwei", "deux", "dos", "due", "dois", "duas", "twee", "beiden",
        ],
    ),
    (3, &["three", "few", "drei", "trois", "tres", "tre", "drie"]),
    (
        4,
        &["four", "vier", "quatre", "cuatro", "quattro", "quatro"],
    ),
    (5, &["five", "funf", "cinq", "cinco", "cinque", "vijf"]),
    (6, &["six", "sechs", "seis", "sei", "zes"]),
    (
        7,
        &["seven", "sieben", "sept", "siete", "sette", "sete", "zeven"],
    ),
    (8, &["eight", "acht", "huit", "ocho", "otto", "oito"]),
    (9, &["nine", "neun", "neuf", "nueve", "nove", "negen"]),
    (10, &["ten", "zehn", "dix", "diez", "dieci", "dez", "tien"]),
    // “Onze” is “our” in Dutch, and “once” no number in English.
    (11, &["eleven", "elf", "undici"]),
    (
        12,
        &[
            "twelve", "zwolf", "douze", "doce", "dodici", "doze", "twaalf",
        ],
    ),
    (
        14,
        &[
            "fourteen",
            "vierzehn",
            "quatorze",
            "catorce",
            "quattordici",
            "veertien",
        ],
    ),
    (15, &["fifteen", "quinze", "quince", "quindici"]),
];

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

static NUMBER_WORDS: LazyLock<Table<i32>> = LazyLock::new(|| {
    let numbers = NUMBERS.iter();
    Table::new(numbers.flat_map(|(number, words)| words.iter().map(|word| (*word, *number))))
});

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
    Some(match word {
        "minute" | "minutes" | "minuten" | "minutos" | "minuti" | "min" | "mins" => Unit::Minute,
        "hour" | "hours" | "stunde" | "stunden" | "heures" | "hora" | "horas" | "ore" | "uur"
        | "hr" | "hrs" => Unit::Hour,
        "day" | "days" | "tag" | "tage" | "tagen" | "jour" | "jours" | "dia" | "dias"
        | "giorno" | "giorni" | "dag" | "dagen" => Unit::Day,
        "werktage" | "werktagen" | "arbeitstage" | "arbeitstagen" | "werkdagen" => {
            Unit::BusinessDay
        }
        "week" | "weeks" | "wk" | "wks" | "woche" | "wochen" | "semaine" | "semaines"
        | "semana" | "semanas" | "settimana" | "settimane" | "weken" => Unit::Week,
        "month" | "months" | "monat" | "monats" | "monate" | "monaten" | "mois" | "mes"
        | "meses" | "mese" | "mesi" | "maand" | "maanden" => Unit::Month,
        "quarter" | "quartal" | "trimestre" | "kwartaal" => Unit::Quarter,
        _ => return None,
    })
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

/// Days from today for words like “tomorrow”. Words that mean something else in another language are left out.
pub(super) fn day_offset(word: &str) -> Option<i32> {
    Some(match word {
        "today" | "tonight" | "heute" | "hoy" | "oggi" | "hoje" | "vandaag" => 0,
        "tomorrow" | "tmrw" | "tmr" | "morgen" | "demain" | "manana" | "domani" | "amanha" => 1,
        "ubermorgen" | "uebermorgen" | "dopodomani" | "overmorgen" => 2,
        "yesterday" | "gestern" | "ayer" | "ieri" | "ontem" | "gisteren" => -1,
        _ => return None,
    })
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
