//! Stretches of days: “by the end of next week”, “early next month”, “within ten working days”, “in a couple of weeks”.
//!
//! A stretch is what a promise is made of; it never becomes an appointment.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::feasts::feast_span;
use super::half_of_month::half_of_month;
use super::lexicon::{Form, Unit, fortnight, is_business, month, number, typed_unit, unit, which};
use super::near_week::near_week;
use super::quarter_of_year::quarter_of_year;
use super::resolve::monday_of;
use super::week_of_month::week_of_month;
use super::weekend::before_weekend;
use crate::text::{Gap, Text};

/// A stretch of days and how sure it is, in percent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub tokens: Range<usize>,
    pub first: Date,
    pub last: Date,
    pub confidence: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slice {
    Early,
    Middle,
    Late,
    Whole,
}

/// The stretch named by the unit, month or part word at token `at`, seen from `base`.
pub(super) fn span_at(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    amount(text, at, base)
        .or_else(|| before_weekend(text, at, base))
        .or_else(|| week_of_month(text, at, base))
        .or_else(|| half_of_month(text, at, base))
        .or_else(|| quarter_of_year(text, at, base))
        .or_else(|| feast_span(text, at, base))
        .or_else(|| calendar_unit(text, at, base))
        .or_else(|| month_slice(text, at, base))
}

/// “within ten working days”, “in two weeks”, “2–3 weeks”. `at` is the number.
pub(super) fn amount(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    let count = number(text.word(at))?;
    let mut next = at + 1;
    let mut most = count;
    let joined = matches!(text.between(next).trim(), "-" | "–" | "—");
    if (joined
        || matches!(
            text.word(next),
            "to" | "or" | "bis" | "oder" | "a" | "ou" | "o" | "of"
        ))
        && count != 1
    {
        let second = if joined { next } else { next + 1 };
        if let Some(found) = number(text.word(second)).filter(|found| *found > count) {
            (most, next) = (found, second + 1);
        } else if text.word(next) == "of" {
            next += 1;
        }
    } else if text.word(next) == "of" {
        next += 1;
    }
    let mut business = false;
    if is_business(text.word(next)) {
        (business, next) = (true, next + 1);
    }
    let weeks = fortnight(text.word(next));
    let found = typed_unit(text.word(next))?;
    if text.tokens[next].gap >= Gap::Sentence {
        return None;
    }
    next += 1;
    if is_business(text.word(next)) {
        (business, next) = (true, next + 1);
    }
    // “In a week or two”.
    if is_or(text.word(next))
        && most == count
        && typed_unit(text.word(next + 2)).is_none()
        // The “of” of Dutch is another in “within a week of 20 March”.
        && !(text.word(next) == "of" && text.tokens[next + 1].is_number)
        && let Some(second) = number(text.word(next + 1)).filter(|second| *second > count)
        && text.tokens[next + 1].gap < Gap::Comma
    {
        (most, next) = (second, next + 2);
    }
    let found = if business && found == Unit::Day {
        Unit::BusinessDay
    } else {
        found
    };
    // “5 years and 3 weeks of notice”: without such a word it is a duration, not a moment.
    if !is_led(text, at) || text.word(next) == "ago" || is_behind(text, at) {
        return None;
    }
    let first = after(base, if most > count { count * weeks } else { 0 }, found)?;
    let last = after(base, most * weeks, found)?;
    Some(Span {
        tokens: at..next,
        first: first.max(base),
        last,
        confidence: 85,
    })
}

pub(super) fn is_or(word: &str) -> bool {
    matches!(word, "or" | "oder" | "ou" | "o" | "of")
}

/// Whether one of the three words before `at` makes an amount a stretch that starts now.
fn is_led(text: &Text<'_>, at: usize) -> bool {
    const LEADING: &[&str] = &[
        "within",
        "in",
        "innerhalb",
        "binnen",
        "dans",
        "sous",
        "d",
        "en",
        "dentro",
        "entro",
        "em",
        "over",
        "nachsten",
        "next",
        "prochains",
        "proximos",
        "prossimi",
        "komende",
        "coming",
        "about",
        "von",
        "takes",
        "take",
        "tra",
        "fra",
        // “Sous un délai de quatre semaines”, “en un plazo de”, “no prazo de”.
        "delai",
        "plazo",
        "prazo",
        "termine",
    ];
    (1..=3).any(|back| {
        at >= back
            && text.tokens[at + 1 - back].gap < Gap::Sentence
            && LEADING.contains(&text.word(at - back))
    })
}

/// Whether the days lie behind the day of writing: “dated within the last three months”, “in den letzten zwei Jahren”.
fn is_behind(text: &Text<'_>, at: usize) -> bool {
    const BEHIND: &[&str] = &[
        "afgelopen",
        "derniers",
        "dernieres",
        "laatste",
        "last",
        "letzten",
        "past",
        "previous",
        "ultimas",
        "ultime",
        "ultimi",
        "ultimos",
        "vergangenen",
        "voorbije",
    ];
    let before = at.checked_sub(1);
    before.is_some_and(|before| BEHIND.contains(&text.word(before)))
}

/// The date `count` units after `base`; business days are Monday to Friday.
pub(super) fn after(base: Date, count: i32, unit: Unit) -> Option<Date> {
    match unit {
        Unit::Minute | Unit::Hour => Some(base)
            .filter(|_| count < 200)
            .and_then(|base| base.checked_add((count / 24).days()).ok()),
        Unit::Day => base.checked_add(count.days()).ok(),
        Unit::Week => base.checked_add(count.weeks()).ok(),
        Unit::Month => base.checked_add(count.months()).ok(),
        Unit::Quarter => base.checked_add((3 * count).months()).ok(),
        Unit::BusinessDay => {
            let mut date = base;
            let mut left = count;
            while left > 0 {
                date = date.checked_add(1.days()).ok()?;
                if date.weekday().to_monday_zero_offset() < 5 {
                    left -= 1;
                }
            }
            Some(date)
        }
    }
}

/// “end of next week”, “this month”, “la semaine prochaine”. `at` is the unit.
fn calendar_unit(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    let (found, weekend) = match text.word(at) {
        "weekend" | "wochenende" => (Unit::Week, true),
        "wochenmitte" => (Unit::Week, false),
        word => (unit(word)?, false),
    };
    if !matches!(found, Unit::Week | Unit::Month | Unit::Quarter) {
        return None;
    }
    let mut tokens = at..at + 1;
    let mut points = None;
    let near = |i: usize| {
        text.tokens
            .get(i)
            .is_some_and(|token| token.gap < Gap::Sentence)
    };
    if at > 0
        && near(at)
        && let Some(found) = which(text.word(at - 1))
    {
        points = Some(found);
        tokens.start -= 1;
    } else if near(at + 1) {
        let skip = usize::from(matches!(text.word(at + 1), "que"));
        if let Some(found) = which(text.word(at + 1 + skip)) {
            points = Some(found);
            tokens.end += 1 + skip;
        }
    }
    let slice = slice_before(text, &mut tokens);
    if points.is_none() && slice == Slice::Whole && !weekend {
        return None;
    }
    if found == Unit::Week && slice == Slice::Whole && !weekend {
        let span = near_week(text, &tokens, points, base);
        if span.is_some() {
            return span;
        }
    }
    // “the end of the week” is this one; “one week” was handled as an amount.
    let points = points.unwrap_or(0);
    let (first, last) = days_of(found, points, slice, weekend, base)?;
    if last < base {
        return None;
    }
    Some(Span {
        tokens,
        first: first.max(base),
        last,
        confidence: 80,
    })
}

/// The days of the week, month or quarter that lies `points` from this one, or of its part.
fn days_of(
    found: Unit,
    points: i32,
    slice: Slice,
    weekend: bool,
    base: Date,
) -> Option<(Date, Date)> {
    Some(match found {
        Unit::Week => {
            let monday = monday_of(base, points)?;
            let day = |n: i32| monday.checked_add(n.days()).ok();
            match (weekend, slice) {
                (true, _) => (day(5)?, day(6)?),
                (_, Slice::Early) => (monday, day(1)?),
                (_, Slice::Middle) => (day(1)?, day(2)?),
                (_, Slice::Late) => (day(2)?, day(4)?),
                (_, Slice::Whole) => (monday, day(4)?),
            }
        }
        Unit::Month => slice_of_month(
            base.first_of_month().checked_add(points.months()).ok()?,
            slice,
        )?,
        _ => {
            let start = Date::new(base.year(), (base.month() - 1) / 3 * 3 + 1, 1)
                .ok()?
                .checked_add((3 * points).months())
                .ok()?;
            (start, start.checked_add(3.months()).ok()?.yesterday().ok()?)
        }
    })
}

/// “early March”, “end of March”, “Ende März”. `at` is the month.
fn month_slice(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    let (number, form) = month(text.word(at))?;
    if form == Form::Short || (text.word(at) == "may" && !text.tokens[at].is_capital) {
        return None;
    }
    let mut tokens = at..at + 1;
    let slice = slice_before(text, &mut tokens);
    let in_month = at > 0
        && matches!(
            text.word(at - 1),
            "in" | "im" | "en" | "a" | "em" | "courant" | "during" | "durante" | "tijdens"
        );
    if slice == Slice::Whole && !in_month {
        return None;
    }
    let year = if number < base.month() {
        base.year() + 1
    } else {
        base.year()
    };
    let (first, last) = slice_of_month(Date::new(year, number, 1).ok()?, slice)?;
    Some(Span {
        tokens,
        first: first.max(base),
        last: last.max(base),
        confidence: if in_month { 60 } else { 80 },
    })
}

fn slice_of_month(first: Date, slice: Slice) -> Option<(Date, Date)> {
    let last = first.last_of_month();
    let day = |n: i8| Date::new(first.year(), first.month(), n).ok();
    Some(match slice {
        Slice::Early => (first, day(10)?),
        Slice::Middle => (day(11)?, day(20)?),
        Slice::Late => (day(21)?, last),
        Slice::Whole => (first, last),
    })
}

/// The part word in the few words before `tokens`, which then also covers it.
fn slice_before(text: &Text<'_>, tokens: &mut Range<usize>) -> Slice {
    const BETWEEN: &[&str] = &[
        "of", "the", "in", "der", "des", "de", "la", "del", "della", "du", "da", "do", "von",
        "van", "het", "di",
    ];
    let mut at = tokens.start;
    while at > 0 && tokens.start - at < 4 && text.tokens[at].gap < Gap::Sentence {
        at -= 1;
        let slice = match text.word(at) {
            "early" | "beginning" | "start" | "anfang" | "debut" | "principios" | "inizio"
            | "inicio" | "begin" => Slice::Early,
            "mid" | "middle" | "mitte" | "milieu" | "mediados" | "meta" | "meados" | "midden" => {
                Slice::Middle
            }
            "late" | "later" | "end" | "ende" | "fin" | "finales" | "fine" | "fim" | "final"
            | "einde" | "eind" => Slice::Late,
            word if BETWEEN.contains(&word) || which(word).is_some() => continue,
            _ => return Slice::Whole,
        };
        tokens.start = at;
        return slice;
    }
    Slice::Whole
}

/// Checks which days the first stretch in a text stands for, said on Wednesday, 4 March 2026.
#[cfg(test)]
#[track_caller]
pub(super) fn check(written: &str, expected: Option<(Date, Date)>) {
    let text = Text::new(written);
    let base = jiff::civil::date(2026, 3, 4);
    let found = (0..text.tokens.len()).find_map(|at| span_at(&text, at, base));
    let days = found.map(|span| (span.first, span.last));
    assert_eq!(days, expected, "{written}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn march(first: i8, last: i8) -> Option<(Date, Date)> {
        Some((date(2026, 3, first), date(2026, 3, last)))
    }

    #[test]
    fn stretches_are_read() {
        check("by the end of next week", march(11, 13));
        check("early next week", march(9, 10));
        check("later this week", march(4, 6));
        check("next week", march(9, 13));
        check("by the end of the week", march(4, 6));
        check("Anfang nächster Woche", march(9, 10));
        check("bis Ende der Woche", march(4, 6));
        check("la semaine prochaine", march(9, 13));
        check("en la próxima semana", march(9, 13));
        check(
            "within ten working days",
            Some((date(2026, 3, 4), date(2026, 3, 18))),
        );
        check("innerhalb von zwei Wochen", march(4, 18));
        check("dans les 10 jours ouvrés", march(4, 18));
        check("in the next 2-3 weeks", march(18, 25));
        check(
            "early next month",
            Some((date(2026, 4, 1), date(2026, 4, 10))),
        );
        check("by the end of March", march(21, 31));
        check("within a week", march(4, 11));
        check("in a week or two", march(11, 18));
        check("in a day or two", march(5, 6));
        check("in einer Woche oder zwei", march(11, 18));
        check("courant avril", Some((date(2026, 4, 1), date(2026, 4, 30))));
        check("over the next couple of weeks", march(4, 18));
        check("in a fortnight", march(4, 18));
        check("sous un délai de deux semaines", march(4, 18));
        check("en un plazo de quince días", march(4, 19));
        check("no prazo de 10 dias úteis", march(4, 18));
        check("entro 20 giorni", march(4, 24));
    }

    #[test]
    fn durations_and_other_words_are_no_stretches() {
        check("five years of experience", None);
        check("a week", None);
        check("two weeks ago", None);
        check("the whole month", None);
        check("in the end", None);
        check("a week or two of leave", None);
        check("last week", None);
        check("proof of address dated within the last three months", None);
        check("in den letzten zwei Jahren", None);
        check(
            "en los últimos dos años y en las últimas tres semanas",
            None,
        );
    }
}
