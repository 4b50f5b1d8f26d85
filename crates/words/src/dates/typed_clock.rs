//! The clock of what was typed: its zone, and the moment at which a clock there shows it.

use jiff::civil::{Date, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, Zoned};

use super::parts::Parts;
use super::typed::TypedError;
use super::zone_words::{ZoneWord, several};
use crate::text::Text;

/// The day and the rest of a moment as programs write it, without a zone: “2026-03-29T02:30”.
pub(super) fn iso_local(input: &str) -> Option<(Date, &str)> {
    let (date, time) = input.trim().split_once(['T', 't'])?;
    let has_zone = time.ends_with(['Z', 'z']) || time.contains(['+', '-']);
    (!has_zone && time.starts_with(|first: char| first.is_ascii_digit())).then_some(())?;
    Some((date.parse().ok()?, time))
}

/// A moment with its distance from UTC, as programs write it. Without the “T” a hyphen is between two times.
pub(super) fn instant(input: &str) -> Option<Timestamp> {
    let input = input.trim();
    let is_stretch = || {
        input
            .rsplit(' ')
            .next()
            .is_some_and(|time| time.contains('-'))
    };
    (input.contains(['T', 't']) || !is_stretch()).then_some(())?;
    input.parse().ok()
}

/// Asks about a zone whose short name stands for several: “IST” is kept in India, in Ireland and in Israel.
pub(super) fn one_meaning(text: &Text<'_>, parts: &Parts) -> Result<(), TypedError> {
    for part in &parts.zones {
        let zones = several(text.word(part.tokens.start));
        if zones.is_empty() {
            continue;
        }
        let span = text.bytes(part.tokens.clone());
        let (before, behind) = (&text.source[..span.start], &text.source[span.end..]);
        let typed = |zone: &&str| format!("{before}{zone}{behind}");
        return Err(TypedError::Ambiguous {
            choices: zones.iter().map(typed).collect(),
        });
    }
    Ok(())
}

pub(super) fn one_zone(parts: &Parts, now: &Zoned) -> Result<Option<TimeZone>, TypedError> {
    match parts.zones.as_slice() {
        [] => Ok(None),
        [zone] => Ok(Some(match zone.value {
            ZoneWord::Named(zone) => zone.rules().clone(),
            ZoneWord::Fixed(offset) => TimeZone::fixed(offset),
            ZoneWord::Reader | ZoneWord::Writer => now.time_zone().clone(),
        })),
        _ => Err(TypedError::TooMany { what: "zone" }),
    }
}

/// The moment at which a clock in `rules` shows `date` and `time`; says so when it never does, or twice.
pub(super) fn at(
    date: Date,
    time: Time,
    rules: &TimeZone,
    notes: Option<&mut Vec<String>>,
) -> Result<Zoned, TypedError> {
    let ambiguous = rules.to_ambiguous_zoned(date.to_datetime(time));
    let kind = ambiguous.offset();
    let zoned = ambiguous.compatible().map_err(|_| TypedError::NoSuchDate)?;
    if let Some(notes) = notes {
        match kind {
            AmbiguousOffset::Unambiguous { .. } => {}
            AmbiguousOffset::Gap { .. } => notes.push(format!(
                "The clocks skip {} on {date}; {} was taken.",
                time.strftime("%H:%M"),
                zoned.strftime("%H:%M")
            )),
            AmbiguousOffset::Fold { .. } => notes.push(format!(
                "The clocks show {} twice on {date}; the first was taken ({}).",
                time.strftime("%H:%M"),
                zoned.strftime("UTC%:z")
            )),
        }
    }
    Ok(zoned)
}
