//! “In the second half of December”, “in der ersten Aprilhälfte”, “seconde quinzaine de mai”, and the French fortnight that
//! stands alone: “sous quinzaine”.
//!
//! Must not read halves of hours, which are times.

use jiff::ToSpan;
use jiff::civil::Date;

use super::lexicon::{Form, Unit, month, unit, which};
use super::spans::Span;
use super::week_of_month::counted;
use crate::text::Text;

/// The half of a month that the word for a half at `at` stands for, or the fortnight from `base`.
pub(super) fn half_of_month(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    half(text, at, base).or_else(|| fortnight_alone(text, at, base))
}

fn half(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    /// Words between the half and its month: “of the”. *Assumption.*
    const BETWEEN_MOST: usize = 2;
    const BETWEEN: &[&str] = &[
        "of", "in", "the", "im", "des", "d", "de", "du", "di", "del", "do", "van", "von",
    ];
    let before = at.checked_sub(1).filter(|_| text.is_joined(at))?;
    let is_first = match counted(text.word(before)) {
        Some(Some(1)) => true,
        Some(Some(2)) => false,
        _ => return None,
    };
    let word = text.word(at);
    let (first, end) = match word.strip_suffix("halfte") {
        Some(name) if !name.is_empty() => (ahead(named_month(name)?, base)?, at + 1),
        _ if is_half(word) => {
            let mut next = at + 1;
            while BETWEEN.contains(&text.word(next)) && next <= at + BETWEEN_MOST {
                next += 1;
            }
            if !text.is_joined(next) {
                return None;
            }
            month_at(text, next, base)?
        }
        _ => return None,
    };
    let day = |n: i8| Date::new(first.year(), first.month(), n).ok();
    let (first, last) = if is_first {
        (first, day(15)?)
    } else {
        (day(16)?, first.last_of_month())
    };
    (last >= base).then_some(Span {
        tokens: before..end,
        first: first.max(base),
        last,
        confidence: 80,
    })
}

fn is_half(word: &str) -> bool {
    matches!(
        word,
        "half"
            | "halfte"
            | "quinzaine"
            | "quincena"
            | "quinzena"
            | "meta"
            | "metade"
            | "mitad"
            | "helft"
    )
}

fn named_month(word: &str) -> Option<i8> {
    month(word)
        .filter(|(_, form)| *form == Form::Full)
        .map(|(number, _)| number)
}

/// The first day of the next month of this number that has not passed.
fn ahead(number: i8, base: Date) -> Option<Date> {
    Date::new(base.year() + i16::from(number < base.month()), number, 1).ok()
}

/// The first day of the month named at `at`, by name or as “the month”, “next month”, and where its words end.
fn month_at(text: &Text<'_>, at: usize, base: Date) -> Option<(Date, usize)> {
    if let Some(number) = named_month(text.word(at)) {
        return Some((ahead(number, base)?, at + 1));
    }
    let is_month = |at: usize| unit(text.word(at)) == Some(Unit::Month);
    let this = base.first_of_month();
    if is_month(at) {
        return Some((this, at + 1));
    }
    let points = which(text.word(at)).filter(|_| is_month(at + 1) && text.is_joined(at + 1))?;
    Some((this.checked_add(points.months()).ok()?, at + 2))
}

/// “Sous quinzaine”, “sous huitaine”, “d’ici une quinzaine de jours”: some days from the day of writing.
fn fortnight_alone(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    let days = match text.word(at) {
        "quinzaine" | "quindicina" | "quincena" | "quinzena" => 15,
        "huitaine" => 8,
        _ => return None,
    };
    let before = |back: usize| {
        let at = at
            .checked_sub(back)
            .filter(|_| text.is_joined(at + 1 - back));
        at.map_or("", |at| text.word(at))
    };
    let is_led = |word: &str| {
        matches!(
            word,
            "sous" | "ici" | "dans" | "entro" | "en" | "em" | "dentro"
        )
    };
    let is_one = matches!(before(1), "une" | "una" | "uma" | "la" | "a");
    if !(is_led(before(1)) || is_one && is_led(before(2))) {
        return None;
    }
    let of_days = matches!(text.word(at + 1), "de" | "di")
        && unit(text.word(at + 2)) == Some(Unit::Day)
        && text.is_joined(at + 2);
    Some(Span {
        tokens: at..if of_days { at + 3 } else { at + 1 },
        first: base,
        last: base.checked_add(days.days()).ok()?,
        confidence: 80,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::dates::spans::check;

    #[test]
    fn halves_of_months_are_stretches() {
        let april = |first, last| Some((date(2026, 4, first), date(2026, 4, last)));
        for text in [
            "in the second half of April",
            "in der zweiten Aprilhälfte",
            "in der zweiten Hälfte des April",
            "durant la seconde quinzaine d’avril",
            "en la segunda quincena de abril",
            "na segunda quinzena de abril",
            "nella seconda metà di aprile",
            "in de tweede helft van april",
        ] {
            check(text, april(16, 30));
        }
        check("in the first half of April", april(1, 15));
        check("the second half of next month", april(16, 30));
        check(
            "in the second half of the month",
            Some((date(2026, 3, 16), date(2026, 3, 31))),
        );
    }

    #[test]
    fn the_french_fortnight_stands_alone() {
        let days = |last| Some((date(2026, 3, 4), date(2026, 3, last)));
        check("Vous aurez une réponse sous quinzaine.", days(19));
        check("d’ici une quinzaine de jours", days(19));
        check("sous huitaine", days(12));
        check("entro una quindicina di giorni", days(19));
    }

    #[test]
    fn other_halves_are_none() {
        for text in [
            "the second half of the interview",
            "half of April was wet",
            "the first half",
            "die zweite Hälfte des Gesprächs",
            "une quinzaine de candidats",
        ] {
            check(text, None);
        }
    }
}
