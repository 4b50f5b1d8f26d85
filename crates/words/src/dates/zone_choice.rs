//! Which zone a time of day is in: the one beside it, the only one named, or the writer's.
//!
//! Must not read zones from words, which `zone_words` does; a zone that nobody named is never called stated.

use std::ops::Range;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use meanwhile_core::time::Zone;

use super::meaning::Context;
use super::parts::Parts;
use super::zone_words::{ZoneWord, zone_guess};
use crate::text::{Gap, Text};

/// The zone written beside a time, else the only one that the text names; and the last token used.
pub(super) fn zone_for(
    text: &Text<'_>,
    parts: &Parts,
    time: &Range<usize>,
) -> (Option<ZoneWord>, usize) {
    let beside = parts.zones.iter().find(|zone| {
        zone.tokens.start >= time.end
            && zone.tokens.start - time.end <= 2
            && (time.end..=zone.tokens.start).all(|i| text.tokens[i].gap < Gap::Sentence)
            && !parts
                .times
                .iter()
                .any(|other| (time.end..zone.tokens.start).contains(&other.tokens.start))
    });
    if let Some(zone) = beside {
        return (Some(zone.value), zone.tokens.end);
    }
    // “Tue 10:00, 11:00 or 14:00 (CET)”, “all times in ET”: one zone for all.
    let mut words = parts.zones.iter().map(|zone| zone.value);
    let first = words.next();
    (
        first.filter(|first| words.all(|word| word == *first)),
        time.end,
    )
}

/// The zone that a word names, where it is one with a name.
pub(super) fn named(zone: ZoneWord, context: &Context) -> Option<Zone> {
    match zone {
        ZoneWord::Named(zone) => Some(zone),
        ZoneWord::Fixed(_) => None,
        ZoneWord::Reader => context.reader,
        ZoneWord::Writer => context.writer,
    }
}

/// The rules for `time` on `day`: those of `word`, else of the writer; and their zone, where known.
pub(super) fn rules_for(
    word: Option<ZoneWord>,
    day: Date,
    time: Time,
    context: &Context,
) -> (TimeZone, Option<Zone>) {
    // Who writes at the reader's distance from UTC is taken to be where the reader is: *assumption*.
    let beside = |zone: &Zone| zone.rules().to_offset(context.sent_at) == context.offset;
    let writer = || {
        let zone = context
            .writer
            .or(context.reader.filter(beside))
            .or_else(|| zone_guess(context.offset, context.sent_at));
        match zone {
            Some(zone) => (zone.rules().clone(), Some(zone)),
            None => (TimeZone::fixed(context.offset), None),
        }
    };
    match word {
        Some(ZoneWord::Named(zone)) => (zone.rules().clone(), Some(zone)),
        Some(ZoneWord::Fixed(offset)) => {
            let rules = TimeZone::fixed(offset);
            // The writer's own zone, when it has that distance on that day.
            let at = rules
                .to_ambiguous_timestamp(day.to_datetime(time))
                .compatible()
                .ok();
            let zone = at.and_then(|at| {
                context
                    .writer
                    .filter(|zone| zone.rules().to_offset(at) == offset)
                    .or_else(|| zone_guess(offset, at))
            });
            (rules, zone)
        }
        Some(ZoneWord::Reader) => match context.reader {
            Some(zone) => (zone.rules().clone(), Some(zone)),
            None => writer(),
        },
        Some(ZoneWord::Writer) | None => writer(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::Offset;

    use crate::dates::{Context, Meaning, NumericOrder, find};

    use super::*;

    /// Three in the afternoon of 3 April, read and perhaps written in a zone; sent in winter.
    #[track_caller]
    fn check(reader: &str, writer: Option<&str>, expected: &str) {
        let context = Context {
            sent_at: "2026-03-11T09:00:00Z".parse().unwrap(),
            offset: Offset::UTC,
            writer: writer.and_then(Zone::parse),
            reader: Zone::parse(reader),
            order: NumericOrder::Unknown,
        };
        let found = find("Your interview is at 3pm on 3 April 2026.", &context);
        let Meaning::Moment { start, .. } = found[0].meaning else {
            panic!("{found:?}");
        };
        assert_eq!(start.to_string(), expected, "{reader} {writer:?}");
    }

    #[test]
    fn a_zone_without_summer_time_has_none_beyond_the_change_of_clocks() {
        check("Etc/UTC", None, "2026-04-03T15:00:00Z");
        check("Europe/London", Some("Etc/UTC"), "2026-04-03T15:00:00Z");
        check("Africa/Abidjan", None, "2026-04-03T15:00:00Z");
        check("Europe/London", None, "2026-04-03T14:00:00Z");
        check("Europe/Berlin", None, "2026-04-03T14:00:00Z");
    }
}
