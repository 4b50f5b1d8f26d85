//! Times of day in words: “half past one”, “four o’clock in the afternoon”, and as soldiers write them: “1500 hrs”.

use super::times::{Clock, Style};
use crate::text::{Gap, Text};

/// “Half past one”, “quarter to four”, “halb vier”: spoken times, whose half of the day is not said.
pub(super) fn spoken(text: &Text<'_>, at: usize) -> Option<Clock> {
    let is_joined = |to: usize| {
        (at + 1..=to).all(|i| {
            text.tokens
                .get(i)
                .is_some_and(|token| token.gap <= Gap::Space)
        })
    };
    if let Some(found) = hour_and_minutes(text, at) {
        return Some(found);
    }
    // Minutes from the full hour that is named, and where that stands.
    let (minutes, named_at) = match (text.word(at), text.word(at + 1)) {
        ("half", "past") => (30, at + 2),
        ("five", "past") => (5, at + 2),
        ("ten", "past") => (10, at + 2),
        ("twenty", "past") => (20, at + 2),
        ("quarter", "past") | ("viertel", "nach") | ("kwart", "over") => (15, at + 2),
        ("quarter", "to") | ("viertel", "vor") | ("kwart", "voor") => (-15, at + 2),
        ("halb" | "halv", _) => (-30, at + 1),
        // “Half three” is half past three in English, and “half drie” half past two in Dutch.
        ("half", hour) if is_dutch_hour(hour) => (-30, at + 1),
        // Alone it may be half of anything: “half three of them”.
        ("half", hour) if is_led(text, at) && !matches!(hour, "a" | "an") => (30, at + 1),
        _ => return None,
    };
    let named = spelled_hour(text, named_at).filter(|_| is_joined(named_at))?;
    let (hour, minute) = match (minutes < 0, named) {
        (true, 1) => (12, 60 + minutes),
        (true, _) => (named - 1, 60 + minutes),
        (false, _) => (named, minutes),
    };
    Some(Clock {
        hour,
        minute,
        style: Style::Colon,
        end: named_at + 1,
    })
}

/// Whether “at” stands before token `at`.
fn is_led(text: &Text<'_>, at: usize) -> bool {
    at > 0 && text.tokens[at].gap == Gap::Space && text.word(at - 1) == "at"
}

/// “Ten thirty”, “two forty-five”, but not “two thirty-minute talks”.
fn hour_and_minutes(text: &Text<'_>, at: usize) -> Option<Clock> {
    let (minute, end) = match (text.word(at + 1), text.word(at + 2)) {
        ("thirty", _) => (30, at + 2),
        ("fifteen", _) => (15, at + 2),
        ("forty", "five") => (45, at + 3),
        _ => return None,
    };
    let is_joined = text.tokens[at + 1].gap == Gap::Space;
    let counts = matches!(
        text.word(end),
        "minute" | "minutes" | "min" | "people" | "percent"
    );
    let hour = spelled_hour(text, at).filter(|_| is_joined && !counts)?;
    let is_word =
        !text.tokens[at].is_number && !matches!(text.word(at), "a" | "an" | "one" | "few");
    is_word.then_some(Clock {
        hour,
        minute,
        style: Style::Colon,
        end,
    })
}

/// The hour on a clock's face that a word is the number of: “four”.
fn spelled_hour(text: &Text<'_>, at: usize) -> Option<i8> {
    let named = super::lexicon::number(text.word(at))?;
    i8::try_from(named)
        .ok()
        .filter(|hour| (1..=12).contains(hour))
}

/// Whether a word is the number of an hour in Dutch and not in English.
fn is_dutch_hour(word: &str) -> bool {
    matches!(
        word,
        "een"
            | "twee"
            | "drie"
            | "vier"
            | "vijf"
            | "zes"
            | "zeven"
            | "acht"
            | "negen"
            | "tien"
            | "elf"
            | "twaalf"
    )
}

/// “1500 hrs”: four digits and the word for hours.
pub(super) fn military(text: &Text<'_>, at: usize) -> Option<Clock> {
    let digits = text.word(at);
    if digits.len() != 4 || !text.tokens[at].is_number {
        return None;
    }
    let is_hours = matches!(text.word(at + 1), "hrs" | "hours" | "hr" | "h" | "uhr");
    let is_zoned = matches!(
        text.word(at + 1),
        "gmt" | "utc" | "bst" | "cet" | "cest" | "est" | "edt" | "ist" | "sgt" | "pst" | "pdt"
    );
    if !(is_hours && text.word(at + 2) != "of" || is_zoned) {
        return None;
    }
    let (hour, minute) = (digits[..2].parse().ok()?, digits[2..].parse().ok()?);
    ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some(Clock {
        hour,
        minute,
        style: Style::Clock24,
        end: at + 1 + usize::from(is_hours),
    })
}

/// “Four o’clock”.
pub(super) fn full_hour(text: &Text<'_>, at: usize) -> Option<Clock> {
    if text.word(at + 1) != "o" || text.word(at + 2) != "clock" {
        return None;
    }
    let hour = spelled_hour(text, at)?;
    let half = part_of_day(text, at + 3);
    Some(Clock {
        hour,
        minute: 0,
        style: half.map_or(Style::Colon, |(pm, _)| Style::Meridiem { pm }),
        end: half.map_or(at + 3, |(_, end)| end),
    })
}

/// “In the afternoon”, and where it ends.
pub(super) fn part_of_day(text: &Text<'_>, at: usize) -> Option<(bool, usize)> {
    let (pm, len) = match (text.word(at), text.word(at + 1), text.word(at + 2)) {
        ("in", "the", "morning") | ("de" | "por", "la", "manana") => (false, 3),
        ("in", "the", "afternoon" | "evening") | ("de" | "por", "la", "tarde") => (true, 3),
        ("de", "l", "apres") if text.word(at + 3) == "midi" => (true, 4),
        ("du", "matin", _) | ("del", "mattino", _) => (false, 2),
        ("del", "pomeriggio", _) | ("da", "tarde", _) => (true, 2),
        ("vormittags" | "morgens", ..) => (false, 1),
        ("nachmittags" | "abends", ..) => (true, 1),
        _ => return None,
    };
    let is_near = (at..at + len).all(|i| text.tokens.get(i).is_some_and(|t| t.gap <= Gap::Space));
    is_near.then_some((pm, at + len))
}
