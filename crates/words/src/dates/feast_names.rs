//! What the feasts are called by which people put things off, in seven languages and without accents.
//!
//! Knows names alone; when they fall, `feasts` knows.

/// A feast by which people say when something will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Feast {
    Easter,
    Pentecost,
    Christmas,
    NewYear,
    Epiphany,
    Thanksgiving,
    LaborDay,
    MemorialDay,
    /// A Monday on which banks are closed, in Britain and Ireland.
    BankHoliday,
    /// Whichever Monday is free there.
    LongWeekend,
    /// “The holidays”: Christmas or Easter, whichever is near.
    Holidays,
}

/// The feasts with the word, or with the two words, that name each.
pub(super) const NAMES: &[(Feast, &[&str])] = &[
    (
        Feast::Easter,
        &[
            "easter",
            "ostern",
            "ostertagen",
            "osterfeiertagen",
            "osterferien",
            "paques",
            "pascua",
            "pasqua",
            "pascoa",
            "pasen",
        ],
    ),
    (
        Feast::Pentecost,
        &[
            "pentecost",
            "whitsun",
            "pfingsten",
            "pfingstferien",
            "pentecote",
            "pentecostes",
            "pentecoste",
            "pinksteren",
        ],
    ),
    (
        Feast::Christmas,
        &[
            "christmas",
            "xmas",
            "weihnachten",
            "weihnachtsferien",
            "weihnachtsfeiertagen",
            "noel",
            "navidad",
            "natale",
            "natal",
            "kerst",
            "kerstmis",
        ],
    ),
    (
        Feast::NewYear,
        &["neujahr", "jahreswechsel", "capodanno", "nieuwjaar"],
    ),
    (
        Feast::Epiphany,
        &[
            "epiphany",
            "dreikonig",
            "dreikonigstag",
            "epiphanie",
            "reyes",
            "epifania",
            "befana",
        ],
    ),
    (Feast::Thanksgiving, &["thanksgiving"]),
    (Feast::LaborDay, &["labor day"]),
    (Feast::MemorialDay, &["memorial day"]),
    (Feast::BankHoliday, &["bank holiday"]),
    (Feast::LongWeekend, &["long weekend"]),
    (
        Feast::Holidays,
        &[
            "holidays",
            "feiertagen",
            "feiertage",
            "festtagen",
            "fetes",
            "fiestas",
            "feste",
            "festivita",
            "festas",
            "feestdagen",
        ],
    ),
];

/// The feast that `word` names, with the one behind it where a name has two, and how many words that takes.
pub(super) fn feast(word: &str, next: &str) -> Option<(Feast, usize)> {
    let is_named = |name: &str| match name.split_once(' ') {
        Some((first, second)) => first == word && second == next,
        None => name == word,
    };
    NAMES.iter().find_map(|(feast, names)| {
        let name = names.iter().find(|name| is_named(name))?;
        Some((*feast, 1 + usize::from(name.contains(' '))))
    })
}
