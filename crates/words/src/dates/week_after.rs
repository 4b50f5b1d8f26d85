//! “The week after”, “in der Woche darauf”, “the day after”: counted from the days named before it, not from the day of
//! writing. Must not read “the week after the talk”, where the words themselves say from when.

use std::ops::Range;

use jiff::ToSpan;

use super::lexicon::{Unit, day_offset, month, unit, weekday};
use super::meaning::{Found, Meaning};
use super::resolve::monday_of;
use crate::text::{Gap, Text};

/// Tokens between the days and the week that is counted from them. *Assumption:* two sentences.
const TOKENS_BETWEEN: usize = 40;

/// Puts every “week after” into `found`, which is in order of place, and takes out what was read of its words before.
pub(super) fn add_weeks_after(text: &Text<'_>, found: &mut Vec<Found>) {
    for at in 0..text.tokens.len() {
        let Some(tokens) = words_at(text, at) else {
            continue;
        };
        let span = text.bytes(tokens.clone());
        let Some(week) = week_after(text, found, at, span.start) else {
            continue;
        };
        found.retain(|other| other.span.end <= span.start || other.span.start >= span.end);
        let place = found.partition_point(|other| other.span.start < span.start);
        found.insert(place, Found { span, ..week });
    }
}

/// The week behind the last days that are named before the token `at`.
fn week_after(text: &Text<'_>, found: &[Found], at: usize, start: usize) -> Option<Found> {
    let before = found.iter().rev().find(|other| other.span.end <= start)?;
    let Meaning::Days { last, .. } = before.meaning else {
        return None;
    };
    let behind = text
        .tokens
        .partition_point(|token| token.span.start < before.span.end);
    let is_near = at.saturating_sub(behind) <= TOKENS_BETWEEN
        && (behind..=at).all(|i| text.tokens[i].gap < Gap::Paragraph);
    if !is_near {
        return None;
    }
    let (first, last) = if unit(text.word(at)) == Some(Unit::Day) {
        let day = last.checked_add(1.days()).ok()?;
        (day, day)
    } else {
        let first = monday_of(last, i32::from(!is_that(text, at)))?;
        (first, first.checked_add(4.days()).ok()?)
    };
    Some(Found {
        meaning: Meaning::Days { first, last },
        confidence: before.confidence.min(80),
        zone_stated: false,
        other: None,
        is_window: true,
        is_bare_weekday: false,
        ..before.clone()
    })
}

/// “That week”: the one that the days before it lie in.
fn is_that(text: &Text<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| text.word(before));
    matches!(before, "that" | "esa" | "quella" | "essa" | "nessa")
        && text.tokens[at].gap < Gap::Comma
}

/// The tokens that say “the week after” around the word for a week at `at`.
fn words_at(text: &Text<'_>, at: usize) -> Option<Range<usize>> {
    let is_day = match unit(text.word(at)) {
        Some(Unit::Week) => false,
        // Days are spoken of more often: only what points back is counted from what was named.
        Some(Unit::Day) => true,
        _ => return None,
    };
    let before = at.checked_sub(1).filter(|_| text.is_joined(at));
    if before.is_some_and(|i| matches!(text.word(i), "following" | "subsequent" | "folgenden" | "darauffolgenden" | "volgende"))
        // “The following week” of nothing named before is next week, which is read elsewhere.
        && !joined_after(text, at)
    {
        return Some(at - 1..at + 1);
    }
    if is_that(text, at) && !is_day {
        return Some(at - 1..at + 1);
    }
    let next = |i: usize| if text.is_joined(i) { text.word(i) } else { "" };
    match next(at + 1) {
        "darauf" | "danach" | "suivante" | "suivant" | "siguiente" | "successiva"
        | "successivo" | "seguente" | "seguinte" | "erna" | "daarna" | "erop" => Some(at..at + 2),
        // “D'après”, “dopo”, “depois”.
        "dopo" | "depois" | "despues" => Some(at..at + 2),
        "d" if next(at + 2) == "apres" => Some(at..at + 3),
        "after" => match next(at + 2) {
            "" => Some(at..at + 2),
            "that" | "this" if !text.is_joined(at + 3) || !is_noun_ahead(text, at + 3) => {
                Some(at..at + 3)
            }
            word if is_end(word) => Some(at..at + 2),
            _ => None,
        },
        _ => None,
    }
}

/// Whether “following week” goes on with “of …”.
fn joined_after(text: &Text<'_>, at: usize) -> bool {
    text.is_joined(at + 1) && matches!(text.word(at + 1), "of" | "after" | "s")
}

/// Words with which a sentence goes on behind “the week after”.
fn is_end(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "at"
            | "with"
            | "to"
            | "by"
            | "once"
            | "when"
            | "as"
            | "because"
            | "since"
            | "or"
            | "about"
    )
}

/// “The week after that meeting”.
fn is_noun_ahead(text: &Text<'_>, at: usize) -> bool {
    let word = text.word(at);
    !(is_end(word)
        || month(word).is_some()
        || weekday(word).is_some()
        || day_offset(word).is_some())
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use jiff::tz::Offset;

    use super::*;
    use crate::dates::{Context, NumericOrder, find};

    /// The last days named, written on Wednesday, 4 March 2026.
    fn check(text: &str, expected: Option<(Date, Date)>) {
        let context = Context {
            sent_at: "2026-03-04T15:00:00Z".parse().unwrap(),
            offset: Offset::UTC,
            writer: None,
            reader: None,
            order: NumericOrder::Unknown,
        };
        let last = find(text, &context).pop().map(|found| found.meaning);
        let days = match last {
            Some(Meaning::Days { first, last }) => Some((first, last)),
            _ => None,
        };
        assert_eq!(days, expected, "{text}");
    }

    #[test]
    fn the_week_after_is_counted_from_what_was_named_before() {
        let week = Some((date(2026, 3, 23), date(2026, 3, 27)));
        for text in [
            "The studio is closed from 16 to 20 March, so expect an answer the week after.",
            "We are shut from 16 to 20 March. You will hear from us the week after that.",
            "I am travelling until 20 March and will write the following week.",
            "Wir haben vom 16. bis 20. März geschlossen, Sie hören in der Woche darauf von uns.",
            "Nous sommes fermés du 16 au 20 mars ; vous aurez une réponse la semaine suivante.",
            "Wij zijn gesloten tot 20 maart, u hoort de week erna van ons.",
            "Cerramos del 16 al 20 de marzo; le escribiremos la semana siguiente.",
            "Siamo chiusi fino al 20 marzo; risponderemo la settimana successiva.",
            "Estamos fechados até 20 de março; respondemos na semana seguinte.",
        ] {
            check(text, week);
        }
        check(
            "We are all away next week, so it will be the week after.",
            Some((date(2026, 3, 16), date(2026, 3, 20))),
        );
    }

    #[test]
    fn the_day_after_is_counted_from_what_was_named_before() {
        let day = Some((date(2026, 3, 21), date(2026, 3, 21)));
        for text in [
            "The board meets on 20 March and we will write to you the day after.",
            "Der Ausschuss tagt am 20. März, am Tag darauf hören Sie von uns.",
            "Le comité se réunit le 20 mars ; vous aurez une réponse le jour suivant.",
            "Il comitato si riunisce il 20 marzo e risponderemo il giorno dopo.",
        ] {
            check(text, day);
        }
        check(
            "We meet on 20 March. I will write the day after tomorrow.",
            Some((date(2026, 3, 6), date(2026, 3, 6))),
        );
        check(
            "We meet on 20 March. Ana wrote the day after her talk.",
            Some((date(2026, 3, 20), date(2026, 3, 20))),
        );
    }

    #[test]
    fn where_the_words_say_from_when_or_nothing_was_named_it_is_as_before() {
        let next = Some((date(2026, 3, 9), date(2026, 3, 13)));
        check("We will write the following week.", next);
        check("We will write the week after the panel met.", None);
        check("Expect an answer the week after.", None);
    }
}
