//! Stretches before and after the great feasts: “after Easter”, “vor Weihnachten”, “in the new year”.
//!
//! Knows the feasts by which people put things off all over Europe and America; public holidays are another matter.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::feast_names::{Feast, feast};
use super::resolve::monday_of;
use super::spans::Span;
use crate::text::{Gap, Text};

/// Words that may stand between “after” and the feast.
const ARTICLES: &[&str] = &[
    "the", "den", "der", "dem", "de", "les", "la", "le", "het", "o", "a", "as",
];

/// The stretch before or after the feast named by the token at `at`, or the new year, seen from `base`.
pub(super) fn feast_span(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    new_year(text, at, base).or_else(|| around_feast(text, at, base))
}

fn around_feast(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    let next = if text.is_joined(at + 1) {
        text.word(at + 1)
    } else {
        ""
    };
    let (feast, length) = feast(text.word(at), next)?;
    let mut start = at;
    let goes_back = |start: usize| start > 0 && text.tokens[start].gap < Gap::Comma;
    while goes_back(start) && ARTICLES.contains(&text.word(start - 1)) {
        start -= 1;
    }
    let lead = goes_back(start).then(|| text.word(start - 1))?;
    let is_after = match lead {
        "after" | "nach" | "apres" | "despues" | "dopo" | "depois" | "na" => true,
        "before" | "by" | "vor" | "avant" | "ici" | "antes" | "prima" | "entro" | "ate"
        | "voor" | "tegen" => false,
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
    let mut end = at + length;
    if matches!(
        text.word(end),
        "break" | "weekend" | "holiday" | "holidays" | "monday"
    ) && text.is_joined(end)
    {
        end += 1;
    }
    let days = |year: i16| {
        let (before, after, last) = feast_days(feast, year, base)?;
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

/// The last day before the feast, the first working day after it, and the last day that “after” may mean, which is the
/// end of the week, and of the first whole week of January for Christmas and the new year. *Assumption.*
fn feast_days(feast: Feast, year: i16, base: Date) -> Option<(Date, Date, Date)> {
    /// Days before a feast from which people call it “the holidays”. *Assumption:* two months.
    const NEAR_DAYS: i32 = 60;
    let around = |day: Date, before: i32, after: i32, last: i32| {
        let add = |days: i32| day.checked_add(days.days()).ok();
        Some((add(-before)?, add(after)?, add(last)?))
    };
    let january = |day: i8| Date::new(year.checked_add(1)?, 1, day).ok();
    match feast {
        Feast::Easter => around(easter(year)?, 3, 2, 5),
        Feast::Pentecost => around(easter(year)?.checked_add(49.days()).ok()?, 2, 2, 5),
        Feast::Christmas => Some((
            Date::new(year, 12, 24).ok()?,
            Date::new(year, 12, 27).ok()?,
            january(10)?,
        )),
        Feast::NewYear => Some((Date::new(year, 12, 31).ok()?, january(2)?, january(10)?)),
        Feast::Epiphany => around(Date::new(year, 1, 6).ok()?, 1, 1, 7),
        // The fourth Thursday of November, and the Friday that many take off.
        Feast::Thanksgiving => around(nth(year, 11, Weekday::Thursday, 4)?, 1, 4, 8),
        Feast::LaborDay => around(nth(year, 9, Weekday::Monday, 1)?, 3, 1, 4),
        Feast::MemorialDay => around(nth(year, 5, Weekday::Monday, -1)?, 3, 1, 4),
        Feast::BankHoliday => {
            // Of Britain the first and last of May and the last of August, of Ireland those of February, June, August
            // and October; Easter Monday of both. gov.uk, citizensinformation.ie.
            const MONDAYS: [(i8, i8); 7] =
                [(2, 1), (5, 1), (5, -1), (6, 1), (8, 1), (8, -1), (10, -1)];
            let fixed = MONDAYS
                .iter()
                .filter_map(|(month, which)| nth(year, *month, Weekday::Monday, *which));
            let after_easter = easter(year)?.checked_add(1.days()).ok();
            let ahead = fixed.chain(after_easter).filter(|day| *day >= base);
            around(ahead.min()?, 3, 1, 4)
        }
        // It is spoken of in the week before. *Assumption.*
        Feast::LongWeekend if year == base.year() => {
            let week = i32::from(base.weekday() != Weekday::Monday);
            around(monday_of(base, week)?, 3, 1, 4)
        }
        Feast::LongWeekend => None,
        Feast::Holidays => {
            let is_near = |days: &(Date, Date, Date)| {
                days.0 <= base.checked_add(NEAR_DAYS.days()).unwrap_or(base)
            };
            let easter = feast_days(Feast::Easter, year, base).filter(is_near);
            let winter = || Some((Date::new(year, 12, 23).ok()?, january(2)?, january(10)?));
            easter
                .filter(|days| days.2 >= base)
                .or_else(|| winter().filter(is_near))
        }
    }
}

/// The weekday that is this one of its month; -1 is the last.
fn nth(year: i16, month: i8, weekday: Weekday, which: i8) -> Option<Date> {
    let first = Date::new(year, month, 1).ok()?;
    first.nth_weekday_of_month(which, weekday).ok()
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
        &["of", "the", "new", "year"],
        &["after", "the", "new", "year"],
        &["after", "new", "year"],
        &["im", "neuen", "jahr"],
        &["des", "neuen", "jahres"],
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
        && matches!(
            text.word(start - 1),
            "early" | "beginning" | "start" | "anfang" | "fruh" | "begin"
        );
    // “At the end of the new year” is none that people say.
    if matches!(phrase[0], "of" | "des") && !is_early {
        return None;
    }
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
    fn bank_holidays_and_long_weekends_end_on_a_monday() {
        let april = date(2026, 4, 28);
        let tuesday_on = |words| Some((date(2026, 5, 5), date(2026, 5, 8), words));
        for (written, words) in [
            (
                "We’ll let you know after the bank holiday weekend.",
                "after the bank holiday weekend",
            ),
            (
                "We decide after the bank holiday.",
                "after the bank holiday",
            ),
            (
                "I will call after the long weekend.",
                "after the long weekend",
            ),
        ] {
            check(april, written, tuesday_on(words));
        }
        check(
            april,
            "You will hear before the bank holiday.",
            Some((april, date(2026, 5, 1), "before the bank holiday")),
        );
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
            "at the start of the new year",
            january(15, "start of the new year"),
        );
        check(november, "the plans of the new year", None);
        check(
            november,
            "Wir melden uns im neuen Jahr.",
            january(31, "im neuen Jahr"),
        );
    }

    #[test]
    fn feasts_of_one_country_and_the_holidays_are_known() {
        let (march, december) = (date(2026, 3, 4), date(2026, 12, 10));
        let days = |first, last, words| Some((first, last, words));
        let winter = |words| days(date(2027, 1, 2), date(2027, 1, 10), words);
        check(
            date(2026, 11, 16),
            "We decide after Thanksgiving.",
            days(date(2026, 11, 30), date(2026, 12, 4), "after Thanksgiving"),
        );
        check(
            date(2026, 8, 20),
            "You will hear by Labor Day.",
            days(date(2026, 8, 20), date(2026, 9, 4), "by Labor Day"),
        );
        check(
            date(2026, 5, 4),
            "Wir melden uns nach Pfingsten.",
            days(date(2026, 5, 26), date(2026, 5, 29), "nach Pfingsten"),
        );
        check(
            december,
            "Te contestamos después de Reyes.",
            days(date(2027, 1, 7), date(2027, 1, 13), "después de Reyes"),
        );
        check(
            december,
            "nach den Feiertagen",
            winter("nach den Feiertagen"),
        );
        check(december, "après les fêtes", winter("après les fêtes"));
        check(december, "after the holidays", winter("after the holidays"));
        check(december, "nach Neujahr", winter("nach Neujahr"));
        check(
            march,
            "nach den Feiertagen",
            days(date(2026, 4, 7), date(2026, 4, 10), "nach den Feiertagen"),
        );
        check(
            march,
            "by Easter",
            days(march, date(2026, 4, 2), "by Easter"),
        );
        // In July nobody can tell which are meant.
        check(date(2026, 7, 6), "after the holidays", None);
        check(march, "I enjoyed the holidays.", None);
        check(march, "the labor of a day after work", None);
    }

    #[test]
    fn wishes_for_a_feast_are_no_stretch() {
        let november = date(2026, 11, 20);
        check(november, "Merry Christmas and a happy new year!", None);
        check(november, "Frohe Ostern!", None);
        check(november, "I read it at Easter.", None);
    }
}
