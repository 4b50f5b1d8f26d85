//! A weekday together with its week, as somebody types it: “friday next week”. Must not read running text, where the
//! words may belong to two sentences.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::numerals::{DayPart, day_at};
use crate::text::Text;

/// A weekday of this or of the next week, weeks beginning on Monday, and the words that takes: “friday next week”.
pub(super) fn day_of_week(text: &Text<'_>, today: Date) -> Option<(Date, usize)> {
    let weekday = |at| match day_at(text, at, true)?.value {
        DayPart::Weekday { day, .. } => Some(day),
        _ => None,
    };
    let week = |at: usize| match (text.word(at), text.word(at + 1)) {
        ("this", "week") => Some(0),
        ("next", "week") => Some(7),
        _ => None,
    };
    let count = text.tokens.len();
    let (day, days, used) = match (count >= 3).then(|| (week(0), week(1)))? {
        (Some(days), _) => (weekday(2)?, days, 3),
        (None, Some(days)) => (weekday(0)?, days, 3),
        (None, None) => return None,
    };
    let into_week =
        i32::from(day.to_monday_zero_offset()) - i32::from(today.weekday().to_monday_zero_offset());
    let date = today.checked_add((into_week + days).days()).ok()?;
    Some((date, used))
}

/// The first weekday that was typed. Words that belong to a date are none: the “mar” of “18 mar” is a month.
pub(super) fn weekday_typed(text: &Text<'_>) -> Option<(Weekday, Option<i32>, Range<usize>)> {
    let mut at = 0;
    while at < text.tokens.len() {
        let Some(part) = day_at(text, at, true) else {
            at += 1;
            continue;
        };
        if let DayPart::Weekday { day, which } = part.value {
            return Some((day, which, part.tokens));
        }
        at = part.tokens.end.max(at + 1);
    }
    None
}
