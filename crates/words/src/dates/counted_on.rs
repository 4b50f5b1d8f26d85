//! “Within ten working days after Easter Monday”: an amount of days counted from a day that is named behind it.
//!
//! Must not count from the day of writing, which `spans` does.

use jiff::ToSpan;
use jiff::civil::Date;

use super::feasts::feast_span;
use super::parts::Parts;
use super::spans::{Span, amount};
use crate::text::Text;

/// The stretch counted from the day behind it, where one is named; else as it is.
pub(super) fn counted_on(text: &Text<'_>, parts: &Parts, span: Span, base: Date) -> Span {
    let from = || {
        amount(text, span.tokens.start, base).filter(|it| *it == span)?;
        let (start, end) = begins(text, parts, span.tokens.end, base)?;
        let counted = amount(text, span.tokens.start, start)?;
        Some(Span {
            tokens: span.tokens.start..end,
            first: start.checked_add(1.days()).ok()?.max(base),
            ..counted
        })
    };
    from().filter(|it| it.last >= it.first).unwrap_or(span)
}

/// The days of an amount that begins at byte `at` (“within three working days”), counted from the day `from`.
pub(crate) fn counted_from(text: &Text<'_>, at: usize, from: Date) -> Option<(Date, Date)> {
    let token = text.tokens.partition_point(|token| token.span.start < at);
    let counted = amount(text, token, from)?;
    Some((counted.first, counted.last))
}

/// The day that is named behind a word such as “after” at `at`, and where it ends.
fn begins(text: &Text<'_>, parts: &Parts, at: usize, base: Date) -> Option<(Date, usize)> {
    const AFTER: &[&str] = &[
        "after",
        "from",
        "of",
        "following",
        "nach",
        "ab",
        "apres",
        "despues",
        "depois",
        "dopo",
        "na",
        "vanaf",
    ];
    /// Articles and parts of “à partir de”. *Assumption.*
    const BETWEEN_MOST: usize = 2;
    if !AFTER.contains(&text.word(at)) || !text.is_joined(at) {
        return None;
    }
    for start in at + 1..=at + 1 + BETWEEN_MOST {
        if !text.is_joined(start) {
            return None;
        }
        if let Some(feast) = feast_span(text, start, base) {
            return Some((feast.first.yesterday().ok()?, feast.tokens.end));
        }
        if let Some(day) = parts.days.iter().find(|day| day.tokens.start == start) {
            return Some((day.value.last, day.tokens.end));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use jiff::tz::Offset;

    use crate::dates::{Context, Meaning, NumericOrder, find};

    /// All days named, written on Wednesday, 4 March 2026.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let context = Context {
            sent_at: "2026-03-04T15:00:00Z".parse().unwrap(),
            offset: Offset::UTC,
            writer: None,
            reader: None,
            order: NumericOrder::Unknown,
        };
        let found = find(text, &context).into_iter().map(|it| match it.meaning {
            Meaning::Days { first, last } => format!("{first}..{last}"),
            other => format!("{other:?}"),
        });
        assert_eq!(found.collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn an_amount_is_counted_from_the_day_behind_it() {
        check(
            "You will hear within ten working days after Easter Monday.",
            &["2026-04-07..2026-04-20"],
        );
        check(
            "We answer within five working days of 16 March.",
            &["2026-03-17..2026-03-23"],
        );
        check(
            "Sie hören innerhalb von zwei Wochen nach dem 16. März von uns.",
            &["2026-03-17..2026-03-30"],
        );
    }

    #[test]
    fn an_amount_without_a_day_is_counted_from_the_day_of_writing() {
        check(
            "You will hear within two weeks of applying.",
            &["2026-03-04..2026-03-18"],
        );
        check(
            "You will hear within two weeks.",
            &["2026-03-04..2026-03-18"],
        );
    }
}
