//! Everything about time that a text names, in order: days, times of day and zones, not yet put together.

use jiff::civil::{Date, Weekday};
use jiff::tz::Offset;

use super::beginnings::may_begin;
use super::meaning::NumericOrder;
use super::numerals::{DayPart, Part, day_at};
use super::resolve::{Day, resolve};
use super::times::{TimePart, time_at};
use super::typed::TypedError;
use super::zone_words::{ZoneWord, zone_at};
use crate::text::{Gap, Text};

/// What was found, each list in order of place; none overlap.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub days: Vec<Part<Day>>,
    pub times: Vec<Part<TimePart>>,
    pub zones: Vec<Part<ZoneWord>>,
}

impl Parts {
    /// An unclear day's meanings with the time and the zone that were typed beside it, so that each can be typed as it
    /// stands.
    pub fn beside(&self, text: &Text<'_>, error: TypedError) -> TypedError {
        let TypedError::Ambiguous { choices } = error else {
            return error;
        };
        let times = self.times.iter().map(|part| part.tokens.clone());
        let zones = self.zones.iter().map(|part| part.tokens.clone());
        let clock: Vec<&str> = times.chain(zones).map(|it| text.written(it)).collect();
        let whole = |day: String| [&[day.as_str()], clock.as_slice()].concat().join(" ");
        TypedError::Ambiguous {
            choices: choices.into_iter().map(whole).collect(),
        }
    }
}

/// Scans `text`; days are relative to `base`, the writer's date. With `typed`, lone hours and short weekdays count.
pub(super) fn scan(
    text: &Text<'_>,
    base: Date,
    order: NumericOrder,
    offset: Offset,
    typed: bool,
) -> Parts {
    let mut parts = Parts::default();
    let mut days: Vec<Part<DayPart>> = Vec::new();
    let mut at = 0;
    while at < text.tokens.len() {
        if !may_begin(text, at) {
            debug_assert!(
                day_at(text, at, typed).is_none()
                    && time_at(text, at, typed, true).is_none()
                    && zone_at(text, at, offset).is_none(),
                "{:?} begins something",
                text.word(at)
            );
            at += 1;
            continue;
        }
        let next = if let Some(day) = day_at(text, at, typed) {
            let end = day.tokens.end;
            days.push(day);
            end
        } else if let Some(time) = time_at(text, at, typed, follows_day(text, &days, at)) {
            let end = time.tokens.end;
            parts.times.push(time);
            end
        } else if let Some((zone, len)) = zone_at(text, at, offset) {
            parts.zones.push(Part {
                tokens: at..at + len,
                value: zone,
            });
            at + len
        } else {
            at + 1
        };
        at = next.max(at + 1);
    }
    parts.days = merge(text, days, base, order);
    parts
}

/// Whether the last day ends right before `at`.
fn follows_day(text: &Text<'_>, days: &[Part<DayPart>], at: usize) -> bool {
    let ends = days.last().is_some_and(|day| day.tokens.end == at);
    ends && text.tokens[at].gap < Gap::Sentence && !text.between(at).contains('-')
}

/// Joins weekdays with the dates beside them and resolves each.
fn merge(
    text: &Text<'_>,
    days: Vec<Part<DayPart>>,
    base: Date,
    order: NumericOrder,
) -> Vec<Part<Day>> {
    let mut merged: Vec<Part<Day>> = Vec::new();
    let mut rest = days.into_iter().peekable();
    while let Some(part) = rest.next() {
        let mut tokens = part.tokens;
        let mut value = part.value;
        let mut weekday = None;
        if let Some(next) = rest.peek()
            && adjacent(text, tokens.end, next.tokens.start)
            && let Some((date, day)) = pair(&value, &next.value)
        {
            (value, weekday) = (date, Some(day));
            tokens.end = next.tokens.end;
            rest.next();
        }
        if let Some(day) = resolve(&value, weekday, base, order) {
            merged.push(Part { tokens, value: day });
        }
    }
    merged
}

fn pair(first: &DayPart, second: &DayPart) -> Option<(DayPart, Weekday)> {
    match (first, second) {
        (DayPart::Weekday { day, .. }, date) | (date, DayPart::Weekday { day, .. })
            if !matches!(date, DayPart::Weekday { .. } | DayPart::Offset(_)) =>
        {
            Some((date.clone(), *day))
        }
        // “tomorrow (Thursday)”, “Thursday, tomorrow”: the relative word counts.
        (DayPart::Offset(days), DayPart::Weekday { day, .. })
        | (DayPart::Weekday { day, .. }, DayPart::Offset(days)) => {
            Some((DayPart::Offset(*days), *day))
        }
        _ => None,
    }
}

/// Whether only a comma, a bracket or an article stands between two days.
pub(super) fn adjacent(text: &Text<'_>, end: usize, start: usize) -> bool {
    const ARTICLES: &[&str] = &[
        "the", "den", "dem", "der", "le", "el", "il", "o", "on", "de", "dia", "dal", "week", "of",
    ];
    let open = (end..=start).all(|i| {
        text.tokens
            .get(i)
            .is_some_and(|token| token.gap < Gap::Sentence)
    });
    // Two weekdays can claim the same “next” between them.
    let near = start.checked_sub(end).is_some_and(|apart| apart <= 2);
    open && near && (end..start).all(|i| ARTICLES.contains(&text.word(i)))
}
