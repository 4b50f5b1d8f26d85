//! Stretches before and after the great feasts: “after Easter”, “vor Weihnachten”, “in the new year”.
//!
//! Knows the feasts by which people put things off all over Europe and America; public holidays are another matter.

use jiff::ToSpan;
use jiff::civil::Date;

use super::spans::Span;
use crate::text::{Gap, Text};

/// Words that may stand between “after” and the feast.
const ARTICLES: &[&str] = &[
    "the", "den", "der", "dem", "de", "les", "la", "le", "het", "o", "a", "as",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Feast {
    Easter,
    Christmas,
}

/// The stretch before or after the feast named by the token at `at`, or the new year, seen from `base`.
pub(super) fn feast_span(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    new_year(text, at, base).or_else(|| around_feast(text, at, base))
}

fn around_feast(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    let feast = feast(text.word(at))?;
    let mut start = at;
    let goes_back = |start: usize| start > 0 && text.tokens[start].gap < Gap::Comma;
    while goes_back(start) && ARTICLES.contains(&text.word(start - 1)) {
        start -= 1;
    }
    let lead = goes_back(start).then(|| text.word(start - 1))?;
    let is_after = match lead {
        "after" | "nach" | "apres" | "despues" | "dopo" | "depois" | "na" => true,
        "before" | "vor" | "avant" | "antes" | "prima" | "voor" => false,
        // “Después de Navidad”, “prima di Natale”.
        "di" | "da" | "do" if start > 1 => match text.word(start - 2) {
            "dopo" | "depois" => true,
            "prima" | "antes" => false,
            _ => return None,
        },
        _ => return None,
    };
    // “De” is an article of Dutch and a preposition of Spanish: what leads stands before it in both.
    start -= if matches!(lead, "di" | "da" | "do") {
        2
    } else {
        1
    };
    let mut end = at + 1;
    if matches!(
        text.word(end),
        "break" | "weekend" | "holiday" | "holidays" | "monday"
    ) && joined(text, end)
    {
        end += 1;
    }
    let days = |year: i16| {
        let (before, after, last) = feast_days(feast, year)?;
        Some(if is_after {
            (after, last)
        } else {
            (base, before)
        })
    };
    let (first, last) = [base.year() - 1, base.year(), base.year() + 1]
        .into_iter()
        .filter_map(days)
        .find(|(_, last)| *last >= base)?;
    Some(Span {
        tokens: start..end,
        first: first.max(base),
        last,
        confidence: 75,
    })
}

fn joined(text: &Text<'_>, at: usize) -> bool {
    text.tokens
        .get(at)
        .is_some_and(|token| token.gap < Gap::Comma)
}

/// What Easter is called.
pub(super) const EASTER: &[&str] = &[
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
];

/// What Christmas is called.
pub(super) const CHRISTMAS: &[&str] = &[
    "christmas",
    "xmas",
    "weihnachten",
    "weihnachtsferien",
    "noel",
    "navidad",
    "natale",
    "natal",
    "kerst",
    "kerstmis",
];

fn feast(word: &str) -> Option<Feast> {
    if EASTER.contains(&word) {
        return Some(Feast::Easter);
    }
    CHRISTMAS.contains(&word).then_some(Feast::Christmas)
}

/// The last day before the feast, the first working day after it, and the last day that “after” may mean, which is the
/// end of the week for Easter, and of the first whole week of January for Christmas. *Assumption.*
fn feast_days(feast: Feast, year: i16) -> Option<(Date, Date, Date)> {
    match feast {
        Feast::Easter => {
            let sunday = easter(year)?;
            let day = |days: i32| sunday.checked_add(days.days()).ok();
            Some((day(-3)?, day(2)?, day(5)?))
        }
        Feast::Christmas => Some((
            Date::new(year, 12, 24).ok()?,
            Date::new(year, 12, 27).ok()?,
            Date::new(year.checked_add(1)?, 1, 10).ok()?,
        )),
    }
}

/// Easter Sunday of the western churches, by the rule of Gauss in the form of Meeus, Jones and Butcher.
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let golden = year % 19;
    let (century, rest) = (year / 100, year % 100);
    let epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let shift = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * shift + 114;
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(days / 31).ok()?,
        i8::try_from(days % 31 + 1).ok()?,
    )
    .ok()
}

/// “In the new year”: January; “early in the new year”: its first half. `at` is the word for the year.
fn new_year(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    const PHRASES: &[&[&str]] = &[
        &["in", "the", "new", "year"],
        &["im", "neuen", "jahr"],
        &["in", "het", "nieuwe", "jaar"],
        &["en", "ano", "nuevo"],
        &["en", "el", "nuevo", "ano"],
        &["nel", "nuovo", "anno"],
        &["no", "novo", "ano"],
    ];
    let last = text.word(at);
    let phrase = PHRASES.iter().find(|phrase| {
        phrase.ends_with(&[last])
            && at + 1 >= phrase.len()
            && phrase
                .iter()
                .rev()
                .enumerate()
                .all(|(back, word)| text.word(at - back) == *word)
    })?;
    let mut start = at + 1 - phrase.len();
    let is_early = start > 0
        && text.tokens[start].gap < Gap::Comma
        && matches!(text.word(start - 1), "early" | "anfang" | "fruh" | "begin");
    if is_early {
        start -= 1;
    }
    let year = if base.month() == 1 {
        base.year()
    } else {
        base.year().checked_add(1)?
    };
    let first = Date::new(year, 1, 2).ok()?;
    let last = Date::new(year, 1, if is_early { 15 } else { 31 }).ok()?;
    (last >= base).then_some(Span {
        tokens: start..at + 1,
        first: first.max(base),
        last,
        confidence: 70,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::dates::spans::span_at;

    /// The first stretch in the text, and its words, written on `base`.
    #[track_caller]
    fn check(base: Date, written: &str, expected: Option<(Date, Date, &str)>) {
        let text = Text::new(written);
        let found = (0..text.tokens.len()).find_map(|at| span_at(&text, at, base));
        let shown = found.map(|span| (span.first, span.last, text.written(span.tokens)));
        assert_eq!(shown, expected, "{written}");
    }

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        for (year, month, day) in [
            (1961, 4, 2),
            (2000, 4, 23),
            (2008, 3, 23),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
        ] {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn promises_around_feasts_are_stretches() {
        let march = date(2026, 3, 4);
        let after = |words| Some((date(2026, 4, 7), date(2026, 4, 10), words));
        check(
            march,
            "You will hear from us after Easter.",
            after("after Easter"),
        );
        check(
            march,
            "Sie hören nach Ostern von uns.",
            after("nach Ostern"),
        );
        check(
            march,
            "We'll decide after the Easter break.",
            after("after the Easter break"),
        );
        check(
            march,
            "Vous aurez une réponse après Pâques.",
            after("après Pâques"),
        );
        check(
            march,
            "Le responderemos después de Pascua.",
            after("después de Pascua"),
        );
        check(march, "Risponderemo dopo Pasqua.", after("dopo Pasqua"));
        check(
            march,
            "Responderemos depois da Páscoa.",
            after("depois da Páscoa"),
        );
        check(march, "U hoort na Pasen van ons.", after("na Pasen"));
        check(
            march,
            "before Easter",
            Some((march, date(2026, 4, 2), "before Easter")),
        );
        let november = date(2026, 11, 20);
        check(
            november,
            "vor Weihnachten",
            Some((november, date(2026, 12, 24), "vor Weihnachten")),
        );
        check(
            november,
            "after Christmas",
            Some((date(2026, 12, 27), date(2027, 1, 10), "after Christmas")),
        );
        check(
            date(2027, 1, 4),
            "after Christmas",
            Some((date(2027, 1, 4), date(2027, 1, 10), "after Christmas")),
        );
        check(
            date(2026, 5, 4),
            "after Easter",
            Some((date(2027, 3, 30), date(2027, 4, 2), "after Easter")),
        );
    }

    #[test]
    fn the_new_year_is_january() {
        let november = date(2026, 11, 20);
        let january = |last, words| Some((date(2027, 1, 2), date(2027, 1, last), words));
        check(
            november,
            "We will be in touch in the new year.",
            january(31, "in the new year"),
        );
        check(
            november,
            "early in the new year",
            january(15, "early in the new year"),
        );
        check(
            november,
            "Wir melden uns im neuen Jahr.",
            january(31, "im neuen Jahr"),
        );
    }

    #[test]
    fn wishes_for_a_feast_are_no_stretch() {
        let november = date(2026, 11, 20);
        check(november, "Merry Christmas and a happy new year!", None);
        check(november, "Frohe Ostern!", None);
        check(november, "I read it at Easter.", None);
    }
}
