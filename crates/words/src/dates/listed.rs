//! The names of months, days, numbers and units as data, in the normal form of [`crate::text`].

use jiff::civil::Weekday;

use super::lexicon::Unit;

pub(super) const MONTHS: [(&[&str], &[&str]); 12] = [
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

pub(super) const WEEKDAYS: [(Weekday, &[&str], &[&str]); 7] = [
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

pub(super) const NUMBERS: &[(i32, &[&str])] = &[
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

pub(super) const UNITS: &[(Unit, &[&str])] = &[
    (
        Unit::Minute,
        &[
            "minute", "minutes", "minuten", "minutos", "minuti", "min", "mins",
        ],
    ),
    (
        Unit::Hour,
        &[
            "hour", "hours", "stunde", "stunden", "heures", "hora", "horas", "ore", "uur", "hr",
            "hrs",
        ],
    ),
    (
        Unit::Day,
        &[
            "day", "days", "tag", "tage", "tagen", "jour", "jours", "dia", "dias", "giorno",
            "giorni", "dag", "dagen",
        ],
    ),
    (
        Unit::BusinessDay,
        &[
            "werktage",
            "werktagen",
            "arbeitstage",
            "arbeitstagen",
            "werkdagen",
        ],
    ),
    (
        Unit::Week,
        &[
            "week",
            "weeks",
            "wk",
            "wks",
            "woche",
            "wochen",
            "semaine",
            "semaines",
            "semana",
            "semanas",
            "settimana",
            "settimane",
            "weken",
        ],
    ),
    (
        Unit::Month,
        &[
            "month", "months", "monat", "monats", "monate", "monaten", "mois", "mes", "meses",
            "mese", "mesi", "maand", "maanden",
        ],
    ),
    (
        Unit::Quarter,
        &["quarter", "quartal", "trimestre", "kwartaal"],
    ),
];

/// Words that mean something else in another language are left out.
pub(super) const DAYS_FROM_TODAY: &[(i32, &[&str])] = &[
    (
        0,
        &[
            "today", "tonight", "heute", "hoy", "oggi", "hoje", "vandaag",
        ],
    ),
    (
        1,
        &[
            "tomorrow", "tmrw", "tmr", "morgen", "demain", "manana", "domani", "amanha",
        ],
    ),
    (
        2,
        &["ubermorgen", "uebermorgen", "dopodomani", "overmorgen"],
    ),
    (
        -1,
        &["yesterday", "gestern", "ayer", "ieri", "ontem", "gisteren"],
    ),
];

/// The words for months, weekdays, numbers, units and days from today.
pub(super) fn listed() -> impl Iterator<Item = &'static str> {
    let months = MONTHS.iter().map(|(full, short)| [*full, *short]);
    let weekdays = WEEKDAYS.iter().map(|(_, full, short)| [*full, *short]);
    let named = months.chain(weekdays).flatten();
    let numbers = NUMBERS.iter().map(|(_, words)| *words);
    let units = UNITS.iter().map(|(_, words)| *words);
    let days = DAYS_FROM_TODAY.iter().map(|(_, words)| *words);
    let all = named.chain(numbers).chain(units).chain(days);
    all.flatten().copied().chain(["fortnight", "fortnights"])
}
