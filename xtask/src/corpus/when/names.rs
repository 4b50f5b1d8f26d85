//! Weekdays and months in seven languages.

use jiff::Zoned;

const DAYS: &[(&str, [&str; 7])] = &[
    (
        "en",
        [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ],
    ),
    (
        "de",
        [
            "Montag",
            "Dienstag",
            "Mittwoch",
            "Donnerstag",
            "Freitag",
            "Samstag",
            "Sonntag",
        ],
    ),
    (
        "fr",
        [
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        ],
    ),
    (
        "es",
        [
            "lunes",
            "martes",
            "miércoles",
            "jueves",
            "viernes",
            "sábado",
            "domingo",
        ],
    ),
    (
        "nl",
        [
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag",
        ],
    ),
    (
        "it",
        [
            "lunedì",
            "martedì",
            "mercoledì",
            "giovedì",
            "venerdì",
            "sabato",
            "domenica",
        ],
    ),
    (
        "pt",
        [
            "segunda-feira",
            "terça-feira",
            "quarta-feira",
            "quinta-feira",
            "sexta-feira",
            "sábado",
            "domingo",
        ],
    ),
];

const MONTHS: &[(&str, &str)] = &[
    (
        "en",
        "January February March April May June July August September October November December",
    ),
    (
        "de",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    ),
    (
        "fr",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    (
        "es",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    ),
    (
        "nl",
        "januari februari maart april mei juni juli augustus september oktober november december",
    ),
    (
        "it",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    ),
    (
        "pt",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    ),
];

/// Weekday in a language.
pub fn day_name(at: &Zoned, lang: &str) -> &'static str {
    let row = DAYS.iter().find(|row| row.0 == lang).unwrap_or(&DAYS[0]);
    row.1[at.weekday().to_monday_zero_offset().unsigned_abs() as usize]
}

/// Month in a language.
pub fn month_name(at: &Zoned, lang: &str) -> &'static str {
    let row = MONTHS
        .iter()
        .find(|row| row.0 == lang)
        .unwrap_or(&MONTHS[0]);
    row.1
        .split(' ')
        .nth(usize::from(at.month().unsigned_abs()) - 1)
        .unwrap_or("")
}
