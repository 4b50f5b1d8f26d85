//! The day, or the stretch of days, that somebody types as the time for an answer. Must not read running text:
//! all of the input has to be understood.

use jiff::Zoned;
use jiff::civil::Date;

use super::spans::span_at;
use super::typed::{TypedError, typed, typed_text};
use super::week_of::numbered;
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
                .or_else(|| calendar_week(rest, now.date()))
                .or_else(|| beside(rest, now))
                .ok_or(error),
            _ => Err(error),
        },
        |when| Ok((when.start.date(), when.start.date())),
    )
}

/// “KW 13”, “kw13”, “calendar week 13”.
fn calendar_week(words: &str, base: Date) -> Option<(Date, Date)> {
    let lower = words.trim().to_lowercase();
    let names = ["in ", "kalenderwoche", "calendar week", "kw", "cw"];
    let rest = names.iter().fold(lower.as_str(), |rest, name| {
        rest.strip_prefix(name).unwrap_or(rest).trim_start()
    });
    let is_named = rest.len() < lower.trim_start_matches("in ").len();
    let week = rest.trim_start_matches('.').trim().parse().ok()?;
    is_named.then(|| numbered(week, base)).flatten()
}

/// “after the holidays, maybe 17/3”: the one of two thoughts that names a day, where the other one names none.
fn beside(words: &str, now: &Zoned) -> Option<(Date, Date)> {
    const HEDGES: [&str; 7] = [
        "maybe", "perhaps", "probably", "prob", "around", "about", "ca",
    ];
    const LEAVES_OPEN: [&str; 6] = ["or", "not", "unless", "if", "but", "depends"];
    let plain = |part: &str| {
        let kept = part.split_whitespace();
        kept.filter(|it| !HEDGES.contains(&it.to_lowercase().as_str()))
            .collect::<Vec<_>>()
            .join(" ")
    };
    if words
        .split(|c: char| !c.is_alphanumeric())
        .any(|it| LEAVES_OPEN.contains(&it.to_lowercase().as_str()))
    {
        return None;
    }
    let parts: Vec<String> = words.split(", ").map(plain).collect();
    let [one, other] = parts.as_slice() else {
        return None;
    };
    let is_vague = |it: &str| !it.contains(|c: char| c.is_ascii_digit());
    let read = |part: &str| typed_stretch(part, now).ok();
    match (read(one), read(other)) {
        (None, Some(found)) if is_vague(one) => Some(found),
        (Some(found), None) if is_vague(other) => Some(found),
        _ => None,
    }
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
