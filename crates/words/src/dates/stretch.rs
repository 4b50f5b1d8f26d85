//! The day, or the stretch of days, that somebody types as the time for an answer. Must not read running text:
//! all of the input has to be understood.

use jiff::Zoned;
use jiff::civil::Date;

use super::spans::span_at;
use super::typed::{TypedError, typed, typed_text};
use crate::text::Text;

/// Reads a day, or the stretch of days, by which somebody wants or gives an answer: “by friday”, “next week”,
/// “end of the month”, and whatever [`typed`] reads. First and last day, the same for one.
///
/// # Errors
/// As [`typed`].
pub fn typed_stretch(input: &str, now: &Zoned) -> Result<(Date, Date), TypedError> {
    let input = input.trim();
    let text = Text::new(input);
    let is_led = text.tokens.len() > 1 && matches!(text.word(0), "by" | "until" | "till" | "bis");
    let rest = if is_led {
        &input[text.bytes(1..text.tokens.len()).start..]
    } else {
        input
    };
    typed(rest, now).map_or_else(
        |error| match error {
            // “a week” as an answer to “until when?” is the time within which.
            TypedError::NotUnderstood { .. } => stretch(rest, now.date())
                .or_else(|| stretch(&format!("within {rest}"), now.date()))
                .ok_or(error),
            _ => Err(error),
        },
        |when| Ok((when.start.date(), when.start.date())),
    )
}

/// The stretch that all the words name together; only articles may stand before it.
fn stretch(words: &str, base: Date) -> Option<(Date, Date)> {
    let text = typed_text(words);
    let all = text.tokens.len();
    (0..all)
        .filter_map(|at| span_at(&text, at, base))
        .find(|span| {
            let before = 0..span.tokens.start;
            let led = |i| {
                matches!(
                    text.word(i),
                    "the" | "in" | "within" | "at" | "some" | "time"
                )
            };
            span.tokens.end == all && before.into_iter().all(led)
        })
        .map(|span| (span.first, span.last))
}
