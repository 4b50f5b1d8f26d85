//! “In the first week of April”, “in der letzten Märzwoche”: a week counted within its month.

use jiff::ToSpan;
use jiff::civil::Date;

use super::lexicon::{Form, Unit, month, unit};
use super::spans::Span;
use crate::text::Text;

/// The days of the week at `at` that is the first, the second, the third or the last of a month.
pub(super) fn week_of_month(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    /// Words between the week and its month: “of the”. *Assumption.*
    const BETWEEN_MOST: usize = 2;
    const BETWEEN: &[&str] = &[
        "of", "in", "the", "im", "des", "d", "de", "di", "van", "von", "en", "do", "del",
    ];
    let before = at.checked_sub(1).filter(|_| text.is_joined(at))?;
    let (number, end) = match text.word(at).strip_suffix("woche") {
        Some(name) if !name.is_empty() => (named_month(name)?, at + 1),
        _ => {
            unit(text.word(at)).filter(|unit| *unit == Unit::Week)?;
            let mut next = at + 1;
            while BETWEEN.contains(&text.word(next))
                && next <= at + BETWEEN_MOST
                && text.is_joined(next)
            {
                next += 1;
            }
            (
                named_month(text.word(next)).filter(|_| text.is_joined(next) && next > at + 1)?,
                next + 1,
            )
        }
    };
    let which = counted(text.word(before))?;
    let year = base.year() + i16::from(number < base.month());
    let first = Date::new(year, number, 1).ok()?;
    let (first, last) = match which {
        Some(week) => {
            let start = first.checked_add((7 * (week - 1)).days()).ok()?;
            (start, start.checked_add(6.days()).ok()?)
        }
        None => {
            let last = first.last_of_month();
            (last.checked_sub(6.days()).ok()?, last)
        }
    };
    (last >= base).then_some(Span {
        tokens: before..end,
        first: first.max(base),
        last,
        confidence: 75,
    })
}

fn named_month(word: &str) -> Option<i8> {
    month(word)
        .filter(|(_, form)| *form == Form::Full)
        .map(|(number, _)| number)
}

/// Which week a word counts; `Some(None)` is the last.
pub(super) fn counted(word: &str) -> Option<Option<i32>> {
    Some(match word {
        "first" | "erste" | "ersten" | "erster" | "premiere" | "primera" | "prima" | "primeira"
        | "eerste" => Some(1),
        "second" | "zweite" | "zweiten" | "deuxieme" | "seconde" | "segunda" | "seconda"
        | "tweede" => Some(2),
        "third" | "dritte" | "dritten" | "troisieme" | "tercera" | "terza" | "terceira"
        | "derde" => Some(3),
        "last" | "final" | "letzte" | "letzten" | "derniere" | "ultima" | "laatste" => None,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// Wednesday, 4 March 2026.
    #[track_caller]
    fn check(written: &str, expected: Option<(Date, Date)>) {
        let text = Text::new(written);
        let found =
            (0..text.tokens.len()).find_map(|at| week_of_month(&text, at, date(2026, 3, 4)));
        assert_eq!(
            found.map(|span| (span.first, span.last)),
            expected,
            "{written}"
        );
    }

    #[test]
    fn weeks_are_counted_within_their_month() {
        let april = |first, last| Some((date(2026, 4, first), date(2026, 4, last)));
        for text in [
            "in the first week of April",
            "in der ersten Woche im April",
            "in der ersten Aprilwoche",
            "la première semaine d’avril",
            "en la primera semana de abril",
            "nella prima settimana di aprile",
            "na primeira semana de abril",
            "in de eerste week van april",
        ] {
            check(text, april(1, 7));
        }
        check("the last week of April", april(24, 30));
        check("the second week in April", april(8, 14));
        for text in [
            "last week",
            "the first week",
            "the first week of the course",
            "week of April 13",
        ] {
            check(text, None);
        }
    }
}
