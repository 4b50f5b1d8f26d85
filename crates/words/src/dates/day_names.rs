//! Days by their names: weekdays, “tomorrow”, “the day after tomorrow”. Must not read numbers; those are next door.

use std::ops::Range;

use super::lexicon::{Form, month, weekday, which};
use super::numerals::{DayPart, Part, part};
use super::past::is_over;
use crate::text::{Gap, Text};

/// Words: weekdays, “tomorrow”, “the day after tomorrow”.
pub(super) fn named(text: &Text<'_>, at: usize, typed: bool) -> Option<Part<DayPart>> {
    let before = if at > 0 && text.tokens[at].gap < Gap::Sentence {
        text.word(at - 1)
    } else {
        ""
    };
    let goes_on = |words: &[&str]| (at + 1..).zip(words).all(|(at, it)| text.word(at) == *it);
    match text.word(at) {
        "day" if goes_on(&["after", "tomorrow"]) => return part(at..at + 3, DayPart::Offset(2)),
        "day" if goes_on(&["before", "yesterday"]) => {
            return part(at..at + 3, DayPart::Offset(-2));
        }
        "apres" if goes_on(&["demain"]) => return part(at..at + 2, DayPart::Offset(2)),
        "pasado" if goes_on(&["manana"]) => return part(at..at + 2, DayPart::Offset(2)),
        "depois" if goes_on(&["de", "amanha"]) => return part(at..at + 3, DayPart::Offset(2)),
        "aujourd" if goes_on(&["hui"]) => return part(at..at + 2, DayPart::Offset(0)),
        // “Guten Morgen”, “por la mañana”: the time of day, not tomorrow.
        "morgen" if matches!(before, "guten" | "am" | "goede" | "schonen" | "jeden") => {
            return None;
        }
        "manana" if matches!(before, "la" | "de" | "cada" | "buena") => return None,
        _ => {}
    }
    if let Some(ahead) = weeks_ahead(text, at) {
        return Some(ahead);
    }
    if let Some(days) = super::lexicon::day_offset(text.word(at)) {
        return part(at..at + 1, DayPart::Offset(days));
    }
    weekday_at(text, at, before, typed)
}

/// “A week today”, “heute in einer Woche”, “today in two weeks”, “in a week from today”.
fn weeks_ahead(text: &Text<'_>, at: usize) -> Option<Part<DayPart>> {
    let near = |to: usize| {
        (at + 1..=to).all(|i| {
            text.tokens
                .get(i)
                .is_some_and(|token| token.gap < Gap::Comma)
        })
    };
    let day = |at: usize| super::lexicon::day_offset(text.word(at)).filter(|days| *days >= 0);
    let in_a_week = || {
        let words = (text.word(at + 2), text.word(at + 3));
        matches!(words, ("einer", "woche") | ("a", "week"))
    };
    match (text.word(at), text.word(at + 1)) {
        ("a", "week") if text.word(at + 2) == "from" => day(at + 3).map(|days| (days + 7, 4)),
        ("a", "week") => day(at + 2).map(|days| (days + 7, 3)),
        (_, "in") if in_a_week() => day(at).map(|days| (days + 7, 4)),
        _ => None,
    }
    .filter(|(_, len)| near(at + len - 1))
    .and_then(|(days, len)| part(at..at + len, DayPart::Offset(days)))
}

/// Whether a text names a day by how far it is from today: “tomorrow”, “heute”, “pasado mañana”.
#[must_use]
pub fn names_day_from_today(text: &str) -> bool {
    let text = Text::new(text);
    (0..text.tokens.len()).any(|at| {
        let named = named(&text, at, false);
        named.is_some_and(|part| matches!(part.value, DayPart::Offset(_)))
    })
}

/// “À mon retour”: the French “my” is no Monday.
fn is_french_my(text: &Text<'_>, at: usize) -> bool {
    text.word(at) == "mon"
        && !text.tokens[at].is_capital
        && at.checked_sub(1).is_some_and(|before| {
            matches!(
                text.word(before),
                "a" | "avec"
                    | "dans"
                    | "de"
                    | "des"
                    | "et"
                    | "par"
                    | "pour"
                    | "que"
                    | "sur"
                    | "votre"
            )
        })
        && text
            .tokens
            .get(at + 1)
            .is_some_and(|next| next.gap < Gap::Comma && !next.is_number)
}

fn weekday_at(text: &Text<'_>, at: usize, before: &str, typed: bool) -> Option<Part<DayPart>> {
    let (day, form) = weekday(text.word(at))?;
    let next = text
        .tokens
        .get(at + 1)
        .filter(|token| token.gap < Gap::Sentence);
    let mut end = at + 1;
    if matches!(
        text.word(at),
        "segunda" | "terca" | "quarta" | "quinta" | "sexta"
    ) {
        // The Portuguese weekdays are the ordinal numbers unless “feira” follows.
        if text.word(end) != "feira" {
            return None;
        }
        end += 1;
    }
    let english = is_english_short(text.word(at));
    if form == Form::Short && !english && !typed {
        let by_number =
            next.is_some_and(|token| token.is_number) || month(text.word(at + 1)).is_some();
        if !by_number || !text.tokens[at].is_capital {
            return None;
        }
    }
    if !typed && is_french_my(text, at) {
        return None;
    }
    let mut start = at;
    let mut points = None;
    if let Some(tokens) = week_later(text, at..end).filter(|_| !typed) {
        return part(
            tokens,
            DayPart::Weekday {
                day,
                which: Some(2),
            },
        );
    }
    if is_coming(before) {
        start -= 1;
    } else if let Some(found) = which(before) {
        points = Some(found);
        start -= 1;
    } else if next.is_some()
        && end == at + 1
        && let Some(found) = which(text.word(end)).filter(|_| is_romance(text.word(at)))
    {
        points = Some(found);
        end += 1;
    } else if !typed && is_over(text, &(at..end)) {
        points = Some(-1);
    }
    part(start..end, DayPart::Weekday { day, which: points })
}

/// The words of “Monday week” and “a week on Monday”, around the weekday at `tokens`.
fn week_later(text: &Text<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    let is_joined = |at: usize| {
        let token = text.tokens.get(at);
        token.is_some_and(|token| token.gap == Gap::Space)
    };
    if is_romance(text.word(tokens.start)) && !is_english_short(text.word(tokens.start)) {
        return None;
    }
    let (start, end) = (tokens.start, tokens.end);
    let ends_there = !text
        .tokens
        .get(end + 1)
        .is_some_and(|token| token.is_number);
    if text.word(end) == "week" && is_joined(end) && ends_there {
        return Some(start..end + 1);
    }
    let at = start.checked_sub(3)?;
    let leads = matches!(text.word(at), "a" | "one")
        && text.word(at + 1) == "week"
        && matches!(text.word(at + 2), "on" | "from" | "next")
        && (at + 1..=start).all(is_joined);
    leads.then_some(at..end)
}

fn is_english_short(word: &str) -> bool {
    matches!(
        word,
        "mon" | "tue" | "tues" | "wed" | "weds" | "thu" | "thur" | "thurs" | "fri"
    )
}

/// Whether a word before a weekday means the very next one: “this coming Thursday”, “am kommenden Donnerstag”.
fn is_coming(word: &str) -> bool {
    matches!(
        word,
        "coming" | "kommenden" | "kommender" | "kommende" | "komende"
    )
}

fn is_romance(word: &str) -> bool {
    !word.ends_with("day") && !word.ends_with("tag") && !word.ends_with("dag") && word != "mittwoch"
}
