//! The moments and stretches that running text names.
//!
//! Read generously: every find carries a confidence, and whether its zone was stated. Nothing is an
//! appointment because it is found here.

use std::ops::Range;

use jiff::civil::{Date, Time};

use super::beginnings::may_begin;
use super::counted_on::counted_on;
use super::meaning::{Context, Found, Meaning};
use super::numerals::Part;
use super::numeric_order::order_of;
use super::parts::{Parts, scan};
use super::spans::span_at;
use super::times::TimePart;
use super::week_after::add_weeks_after;
use super::week_of::name_weeks;
use super::zone_choice::{named, rules_for, zone_for};
use crate::text::{Gap, Text};

/// Tokens between a day and a time of day that still belong together. *Assumption.*
const DAY_TO_TIME_TOKENS: usize = 12;

/// Tokens between a day and the first line of the list of times that it heads. *Assumption:* a sentence or two.
const HEADING_TOKENS: usize = 60;

/// Finds the moments, days and stretches in `text`, in order of place.
#[must_use]
pub fn find(text: &str, context: &Context) -> Vec<Found> {
    find_in(&Text::new(text), context)
}

/// [`find`] in a text that was already cut into tokens.
#[must_use]
pub fn find_in(text: &Text<'_>, context: &Context) -> Vec<Found> {
    let base = writer_date(context);
    let order = order_of(text, context);
    let parts = scan(text, base, order, context.offset, false);
    let mut found = Vec::new();
    let mut used = vec![false; parts.days.len()];
    let mut heading = None;
    for time in &parts.times {
        let day = day_for(text, &parts, &time.tokens);
        heading = heading_for(text, &parts, time, heading);
        let day = day.or(heading);
        if let Some(day) = day {
            used[day] = true;
        }
        found.push(moment(
            text,
            &parts,
            time.tokens.clone(),
            &time.value,
            day,
            context,
        ));
    }
    for (day, _) in parts.days.iter().zip(&used).filter(|(_, used)| !**used) {
        found.push(Found {
            span: text.bytes(day.tokens.clone()),
            meaning: Meaning::Days {
                first: day.value.first,
                last: day.value.last,
            },
            confidence: day.value.confidence,
            zone: context.writer,
            zone_stated: false,
            other: day.value.other,
            is_window: false,
            is_bare_weekday: day.value.is_bare,
        });
    }
    add_spans(text, &parts, base, &mut found);
    found.sort_by_key(|found| (found.span.start, found.span.end));
    add_weeks_after(text, &mut found);
    name_weeks(text, base, &mut found);
    found
}

/// The date at the writer's place when the message was written.
fn writer_date(context: &Context) -> Date {
    match context.writer {
        Some(zone) => zone.date(context.sent_at),
        None => context.offset.to_datetime(context.sent_at).date(),
    }
}

/// The day a time belongs to: one right behind it (“2pm on Thursday”), else the last before it.
fn day_for(text: &Text<'_>, parts: &Parts, time: &Range<usize>) -> Option<usize> {
    let before = parts
        .days
        .iter()
        .rposition(|day| day.tokens.end <= time.start);
    let after = parts
        .days
        .iter()
        .position(|day| day.tokens.start >= time.end);
    let paragraphs = |range: Range<usize>| {
        range
            .filter(|&i| text.tokens.get(i).is_some_and(|t| t.gap == Gap::Paragraph))
            .count()
    };
    let sentences = |range: Range<usize>| {
        range
            .filter(|&i| text.tokens.get(i).is_some_and(|t| t.gap >= Gap::Sentence))
            .count()
    };
    let before = before.filter(|&day| {
        let gap = parts.days[day].tokens.end..time.start;
        gap.len() <= DAY_TO_TIME_TOKENS
            && paragraphs(gap.start..time.start + 1) <= 1
            && sentences(gap.start..time.start + 1) <= 1
            || (gap.len() <= 4 && paragraphs(gap.start..time.start + 1) <= 2)
    });
    let after = after.filter(|&day| {
        let start = parts.days[day].tokens.start;
        let only_filler = (time.end..start).all(|i| is_filler(text, i) || zone_covers(parts, i));
        only_filler && sentences(time.end..start + 1) == 0
    });
    match (before, after) {
        (Some(before), Some(after)) => {
            // “Thursday at 2pm or Friday at 3pm”: a day directly before wins over one behind.
            let end = parts.days[before].tokens.end;
            let direct = (end..time.start).all(|i| is_filler(text, i))
                && sentences(end..time.start + 1) == 0;
            let linked = matches!(
                text.word(time.end),
                "on" | "am" | "le" | "el" | "this" | "next" | "op" | "il"
            );
            Some(if direct && !linked { before } else { after })
        }
        (found, None) | (None, found) => found,
    }
}

/// The day at the head of a list of times, for a time that begins a line of it: “Monday 19 May:”, then “13:30–14:15
/// Ana”, “14:15–15:00 Luis”. `before` is the day that the line above had.
fn heading_for(
    text: &Text<'_>,
    parts: &Parts,
    time: &Part<TimePart>,
    before: Option<usize>,
) -> Option<usize> {
    let begins_line = text.between(time.tokens.start).contains('\n') || time.tokens.start == 0;
    if !begins_line || time.value.end.is_none() {
        return None;
    }
    let above = parts
        .days
        .iter()
        .rposition(|day| day.tokens.end <= time.tokens.start)?;
    let near = |day: usize| time.tokens.start - parts.days[day].tokens.end <= HEADING_TOKENS;
    // A day inside the list heads what follows it.
    before
        .filter(|day| *day == above)
        .or_else(|| Some(above).filter(|day| near(*day)))
}

fn zone_covers(parts: &Parts, token: usize) -> bool {
    parts.zones.iter().any(|zone| zone.tokens.contains(&token))
}

fn is_filler(text: &Text<'_>, at: usize) -> bool {
    matches!(
        text.word(at),
        "at" | "on"
            | "from"
            | "the"
            | "um"
            | "am"
            | "von"
            | "den"
            | "le"
            | "a"
            | "de"
            | "el"
            | "las"
            | "alle"
            | "ore"
            | "dalle"
            | "op"
            | "om"
            | "and"
            | "time"
            | "uhrzeit"
            | "this"
            | "next"
            | "for"
            | "starting"
            | "between"
            | "zwischen"
            | "entre"
            | "il"
            | "as"
            | "das"
            | "vers"
            | "ab"
            | "der"
            | "dem"
            | "date"
            | "when"
            | "van"
            | "local"
            | "time:"
            | "start"
            | "heure"
            | "hora"
    )
}

fn moment(
    text: &Text<'_>,
    parts: &Parts,
    tokens: Range<usize>,
    time: &TimePart,
    day: Option<usize>,
    context: &Context,
) -> Found {
    let (zone_word, mut end) = zone_for(text, parts, &tokens);
    let day = day.map(|day| &parts.days[day]);
    let mut start = tokens.start;
    if let Some(day) = day {
        start = start.min(day.tokens.start);
        end = end.max(day.tokens.end);
    }
    let span = text.bytes(start..end);
    let Some(day) = day.map(|day| &day.value) else {
        return Found {
            span,
            meaning: Meaning::Clock {
                start: time.start,
                end: time.end,
            },
            confidence: if time.is_sure { 60 } else { 30 },
            zone: zone_word.and_then(|zone| named(zone, context)),
            zone_stated: zone_word.is_some(),
            other: None,
            is_window: time.is_window,
            is_bare_weekday: false,
        };
    };
    let (rules, zone) = rules_for(zone_word, day.first, time.start, context);
    let instant = |time: Time| {
        rules
            .to_ambiguous_timestamp(day.first.to_datetime(time))
            .compatible()
            .ok()
    };
    let from = instant(time.start).unwrap_or(context.sent_at);
    let until = time.end.and_then(instant).filter(|end| *end > from);
    let mut confidence = day.confidence;
    if !time.is_sure {
        confidence = confidence.min(65);
    }
    if zone_word.is_none() {
        confidence = confidence.min(85);
    }
    Found {
        span,
        meaning: Meaning::Moment {
            start: from,
            end: until,
        },
        confidence,
        zone,
        zone_stated: zone_word.is_some(),
        other: day.other,
        is_window: time.is_window,
        is_bare_weekday: day.is_bare,
    }
}

fn add_spans(text: &Text<'_>, parts: &Parts, base: Date, found: &mut Vec<Found>) {
    let taken = |i: usize| {
        parts.days.iter().any(|day| day.tokens.contains(&i))
            || parts.times.iter().any(|time| time.tokens.contains(&i))
    };
    let mut at = 0;
    while at < text.tokens.len() {
        debug_assert!(
            may_begin(text, at) || span_at(text, at, base).is_none(),
            "{:?} begins a stretch",
            text.word(at)
        );
        let span = if may_begin(text, at) && !taken(at) {
            span_at(text, at, base)
        } else {
            None
        };
        at += 1;
        let Some(span) = span else { continue };
        let span = counted_on(text, parts, span, base);
        at = at.max(span.tokens.end);
        // The “Monday” of “after Easter Monday” is no day of its own.
        let bytes = text.bytes(span.tokens.clone());
        found.retain(|it| !(bytes.start < it.span.start && it.span.end <= bytes.end));
        found.push(Found {
            span: text.bytes(span.tokens),
            meaning: Meaning::Days {
                first: span.first,
                last: span.last,
            },
            confidence: span.confidence,
            zone: None,
            zone_stated: false,
            other: None,
            is_window: true,
            is_bare_weekday: false,
        });
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::tz::Offset;
    use meanwhile_core::time::Zone;

    use super::super::meaning::NumericOrder;
    use super::*;

    fn context(sent: &str, zone: Option<&str>) -> Context {
        let sent_at: Timestamp = sent.parse().unwrap();
        let offset = jiff::fmt::temporal::DateTimeParser::new()
            .parse_pieces(sent)
            .unwrap()
            .to_numeric_offset()
            .unwrap_or(Offset::UTC);
        Context {
            sent_at,
            offset,
            writer: zone.and_then(Zone::parse),
            reader: Zone::parse("Europe/Berlin"),
            order: NumericOrder::Unknown,
        }
    }

    fn check(sent: &str, text: &str, expected: &[&str]) {
        let found = find(text, &context(sent, None));
        let show = |found: &Found| match &found.meaning {
            Meaning::Moment { start, end: None } => start.to_string(),
            Meaning::Moment {
                start,
                end: Some(end),
            } => format!("{start}/{end}"),
            Meaning::Days { first, last } => format!("{first}..{last}"),
            Meaning::Clock { start, .. } => format!("{start}"),
        };
        assert_eq!(
            found.iter().map(show).collect::<Vec<_>>(),
            expected,
            "{text}"
        );
    }

    const NY: &str = "2026-02-25T09:00:00-05:00";
    const BERLIN: &str = "2026-02-25T09:00:00+01:00";

    #[test]
    fn a_day_heads_the_list_of_times_below_it() {
        let text = "We are excited to host you for the final round on Wednesday 11 March! Here is how the day will \
                    look, all times London time, one link for everything:\n\n13:00 - 13:45 Beth Stanton - case\n\
                    13:45 - 14:15 Nadia Barlow - meet and greet\n14:15 - 14:45 Thibault Faucher - questions\n";
        let found = find(
            text,
            &context("2026-03-04T15:00:00Z", Some("Europe/London")),
        );
        let moments = found.iter().filter_map(|found| match found.meaning {
            Meaning::Moment { start, end } => {
                Some((start.to_string(), end.map(|end| end.to_string())))
            }
            _ => None,
        });
        let times = |start: &str, end: &str| {
            let at = |time: &str| format!("2026-03-11T{time}:00Z");
            (at(start), Some(at(end)))
        };
        assert_eq!(
            moments.collect::<Vec<_>>(),
            [
                times("13:00", "13:45"),
                times("13:45", "14:15"),
                times("14:15", "14:45")
            ]
        );
    }

    #[test]
    fn appointments_in_running_text_become_instants() {
        check(
            NY,
            "Could you do Tuesday, March 3rd at 2:30 pm ET?",
            &["2026-03-03T19:30:00Z"],
        );
        check(
            BERLIN,
            "Passt es Ihnen am Donnerstag, den 5. März um 14 Uhr?",
            &["2026-03-05T13:00:00Z"],
        );
        check(
            NY,
            "How about next Wed 10am your time?",
            &["2026-03-04T09:00:00Z"],
        );
        check(
            NY,
            "On 2 March, 14:00–15:00 CET.",
            &["2026-03-02T13:00:00Z/2026-03-02T14:00:00Z"],
        );
        check(NY, "See you tomorrow at noon!", &["2026-02-26T17:00:00Z"]);
        check(NY, "How's Weds at 1?", &["2026-03-04T18:00:00Z"]);
        check(
            NY,
            "Freitag um 10:30 Uhr (deutsche Zeit) passt gut.",
            &["2026-02-27T09:30:00Z"],
        );
        check(
            NY,
            "Let's speak at 2pm on Thursday.",
            &["2026-02-26T19:00:00Z"],
        );
        check(
            BERLIN,
            "Le jeudi 5 mars à 14h30, si possible.",
            &["2026-03-05T13:30:00Z"],
        );
        check(
            BERLIN,
            "el martes 3 de marzo a las 16:00",
            &["2026-03-03T15:00:00Z"],
        );
        check(
            NY,
            "Date: March 10, 2026\nTime: 11:00 AM - 11:45 AM (GMT+1)",
            &["2026-03-10T10:00:00Z/2026-03-10T10:45:00Z"],
        );
    }

    #[test]
    fn the_order_of_day_and_month_is_the_writers() {
        let utc = "2026-02-25T09:00:00Z";
        check(NY, "Date: 03/12/2026", &["2026-03-12..2026-03-12"]);
        check(BERLIN, "Datum: 03/12/2026", &["2026-12-03..2026-12-03"]);
        check(utc, "03/12/2026 02:00 PM ET", &["2026-03-12T18:00:00Z"]);
        check(
            "2026-02-25T09:00:00-03:00",
            "La entrevista es el 03/12/2026 para el puesto",
            &["2026-12-03..2026-12-03"],
        );
    }

    #[test]
    fn a_zone_with_its_countries_may_stand_between_time_and_day() {
        check(
            NY,
            "When: 11:00am - 11:30am (Eastern Time - US & Canada), Thursday, March 12, 2026",
            &["2026-03-12T15:00:00Z/2026-03-12T15:30:00Z"],
        );
        check(
            NY,
            "March 12, 2026 11:00 AM-11:45 AM (UTC-05:00) Eastern Time (US & Canada).",
            &["2026-03-12T15:00:00Z/2026-03-12T15:45:00Z"],
        );
    }

    #[test]
    fn the_writers_clock_change_is_respected() {
        // New York moves its clocks on 8 March 2026.
        check(NY, "Monday, March 9 at 10:00 AM", &["2026-03-09T14:00:00Z"]);
        check(
            BERLIN,
            "Montag, 30. März, 10:00 Uhr",
            &["2026-03-30T08:00:00Z"],
        );
    }

    #[test]
    fn a_day_without_its_month_is_the_next_one() {
        check(
            NY,
            "Are you free on Wednesday the 4th at 10:30 AM?",
            &["2026-03-04T15:30:00Z"],
        );
        check(
            NY,
            "Monday the 2nd, 10 a.m., it is",
            &["2026-03-02T15:00:00Z"],
        );
        check(
            BERLIN,
            "Montag, den 2. um 10 Uhr",
            &["2026-03-02T09:00:00Z"],
        );
        check(BERLIN, "mardi 3 à 14h", &["2026-03-03T13:00:00Z"]);
        check(NY, "The 3rd round has 2 parts.", &[]);
    }

    #[test]
    fn places_name_zones() {
        check(
            NY,
            "Monday, March 2 at 15:00 (Johannesburg time)",
            &["2026-03-02T13:00:00Z"],
        );
        check(
            NY,
            "Monday, March 2 at 15:00 South African time",
            &["2026-03-02T13:00:00Z"],
        );
        check(
            BERLIN,
            "Monday, March 2, 11:00 AM - 11:30 AM Eastern",
            &["2026-03-02T16:00:00Z/2026-03-02T16:30:00Z"],
        );
        check(
            BERLIN,
            "vr 20-3 om 13:00 uur heeft mijn voorkeur",
            &["2026-03-20T12:00:00Z"],
        );
        check(
            NY,
            "Wednesday the 4th at 2 p.m.–2:30 p.m.",
            &["2026-03-04T19:00:00Z/2026-03-04T19:30:00Z"],
        );
        check(
            BERLIN,
            "How about Mon, Mar 2 at 2:00pm (Eastern)?",
            &["2026-03-02T19:00:00Z"],
        );
    }

    #[test]
    fn several_slots_share_their_day_and_zone() {
        check(
            NY,
            "Are you free Tuesday March 3 at 10am or 2pm, or Wednesday March 4 at 11am (all times ET)?",
            &[
                "2026-03-03T15:00:00Z",
                "2026-03-03T19:00:00Z",
                "2026-03-04T16:00:00Z",
            ],
        );
    }

    #[test]
    fn promises_are_stretches_of_days() {
        check(
            NY,
            "We will decide by the end of next week.",
            &["2026-03-04..2026-03-06"],
        );
        check(
            NY,
            "You'll hear from us by Friday.",
            &["2026-02-27..2026-02-27"],
        );
        check(
            NY,
            "A decision within ten working days",
            &["2026-02-25..2026-03-11"],
        );
    }

    #[test]
    fn numeric_dates_follow_the_writers_place() {
        check(
            NY,
            "Are you free for the call on 3/5 at 10am?",
            &["2026-03-05T15:00:00Z"],
        );
        check(BERLIN, "am 5.3. um 10 Uhr", &["2026-03-05T09:00:00Z"]);
        check(BERLIN, "le 05/03/2026 à 10h", &["2026-03-05T09:00:00Z"]);
    }

    #[test]
    fn sentences_without_a_moment_yield_none() {
        check(NY, "I have 5 years of experience in 3 teams.", &[]);
        check(NY, "Call me on 555-0100 or at 212 555 0123", &[]);
        check(NY, "", &[]);
    }

    #[test]
    fn two_weekdays_may_claim_the_same_word_between_them() {
        // The fifth of March 2026 is a Thursday.
        check(
            "2026-03-05T10:00:00-05:00",
            "lunes proximo viernes",
            &["2026-03-09..2026-03-09", "2026-03-13..2026-03-13"],
        );
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_fail(text in "(\\PC{0,80}|[0-9./: a-zä]{0,60})") {
            let _ = find(&text, &context(NY, None));
        }
    }
}
