//! “This week or next”, “by this time next week”: what is said beside a week that is found.
//!
//! Must not find the week itself, which `spans` does.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::lexicon::{Unit, unit, which};
use super::resolve::monday_of;
use super::spans::{Span, is_or};
use crate::text::Text;

/// The stretch that is meant, where more is said than the week in `tokens`, which lies `points` weeks ahead.
pub(super) fn near_week(
    text: &Text<'_>,
    tokens: &Range<usize>,
    points: Option<i32>,
    base: Date,
) -> Option<Span> {
    this_or_next(text, tokens, points, base).or_else(|| this_time(text, tokens, points, base))
}

/// “This week or next”, “diese oder nächste Woche”: `tokens` and `points` are of the week that was found.
fn this_or_next(
    text: &Text<'_>,
    tokens: &Range<usize>,
    points: Option<i32>,
    base: Date,
) -> Option<Span> {
    let tokens = match points? {
        0 => {
            let or = tokens.end;
            let article = usize::from(matches!(text.word(or + 1), "the" | "la" | "de"));
            let next = or + 1 + article;
            let goes_on = is_or(text.word(or)) && (or..=next).all(|at| text.is_joined(at));
            let which = which(text.word(next)).filter(|it| *it == 1 && goes_on);
            which?;
            let unit = usize::from(
                text.is_joined(next + 1) && unit(text.word(next + 1)) == Some(Unit::Week),
            );
            tokens.start..next + 1 + unit
        }
        1 => {
            let this = tokens.start.checked_sub(2)?;
            let is_said = is_or(text.word(this + 1)) && which(text.word(this)) == Some(0);
            (is_said && text.is_joined(this + 1) && text.is_joined(this + 2))
                .then_some(this..tokens.end)?
        }
        _ => return None,
    };
    Some(Span {
        tokens,
        first: base,
        last: monday_of(base, 1)?.checked_add(4.days()).ok()?,
        confidence: 80,
    })
}

/// “By this time next week”: the same day of next week.
fn this_time(
    text: &Text<'_>,
    tokens: &Range<usize>,
    points: Option<i32>,
    base: Date,
) -> Option<Span> {
    let this = tokens.start.checked_sub(2).filter(|_| points == Some(1))?;
    let day = base.checked_add(1.weeks()).ok()?;
    (text.word(this) == "this" && text.word(this + 1) == "time").then_some(Span {
        tokens: this..tokens.end,
        first: day,
        last: day,
        confidence: 80,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::dates::spans::span_at;

    #[test]
    fn what_stands_beside_the_week_counts() {
        // Wednesday, 4 March 2026.
        let check = |written: &str, first: i8, last: i8| {
            let text = Text::new(written);
            let base = date(2026, 3, 4);
            let found = (0..text.tokens.len()).find_map(|at| span_at(&text, at, base));
            let days = found.map(|span| (span.first, span.last));
            let march = |day| date(2026, 3, day);
            assert_eq!(days, Some((march(first), march(last))), "{written}");
        };
        check("this week or next", 4, 13);
        check("this or next week", 4, 13);
        check("diese oder nächste Woche", 4, 13);
        check("cette semaine ou la prochaine", 4, 13);
        check("by this time next week", 11, 11);
        check("next week or the one after", 9, 13);
        check("the time this week takes", 4, 6);
        check("this week, or next to nothing", 4, 6);
    }
}
