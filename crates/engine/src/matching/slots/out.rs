//! Which of the moments and days in a message are no meeting's: times for doing something, what others do without the
//! reader, and what is said not to suit.

use std::ops::Range;

use meanwhile_words::text::{Gap, Hit, Text};

use super::Slot;
use super::signs::Sign;

/// Words that a moment as the end of a time follows: “by Friday 5pm”.
const LIMITS: &[&str] = &[
    "by",
    "before",
    "until",
    "till",
    "til",
    "deadline",
    "due",
    "bis",
    "spatestens",
    "avant",
    "antes",
    "entro",
    "ate",
    "uiterlijk",
    "within",
    "expires",
    "expire",
    "than",
    "since",
    "after",
    "received",
    "sent",
    "wrote",
    "closes",
    "closing",
    "through",
];

/// Those of them that are mistyped often, and long enough to be known all the same.
const OFTEN_MISTYPED: &[&str] = &["before", "until", "deadline", "expires", "spatestens"];

/// Whether the moment at a token ends a time for doing something: “by Friday 5pm”.
pub(super) fn is_deadline(text: &Text<'_>, token: usize) -> bool {
    (1..=3).any(|back| {
        let Some(at) = token.checked_sub(back) else {
            return false;
        };
        let word = text.word(at);
        let ends =
            LIMITS.contains(&word) || OFTEN_MISTYPED.iter().any(|right| is_slip(word, right));
        ends && text.tokens[at + 1..=token.min(text.tokens.len() - 1)]
            .iter()
            .all(|t| t.gap < Gap::Sentence)
    })
}

/// Whether a slot is no meeting whatever is said of it: it begins in the last minute of a day, or lasts as long as an
/// office is open.
pub(super) fn is_no_meeting(slot: &Slot) -> bool {
    /// *Assumption:* days of tests and talks end before.
    const HOURS_MOST: i64 = 7;
    let time = slot.written.time();
    let hours = slot
        .end
        .map_or(0, |end| end.duration_since(slot.start).as_hours());
    (time.hour(), time.minute()) == (23, 59) || hours > HOURS_MOST
}

/// Whether the end of a slot ends a choice of times and not the meeting: “I am free on Tuesday 14:00–17:00”.
pub(super) fn is_choice(slot: &Slot) -> bool {
    /// *Assumption:* a shorter stretch that somebody is free for is the meeting.
    const MINUTES_MIN: i64 = 120;
    const CHOICES: &[&str] = &["anytime", "sometime", "whenever", "irgendwann", "jederzeit"];
    const FREE: &[&str] = &[
        "free",
        "available",
        "availability",
        "verfügbar",
        "frei",
        "disponible",
        "disponibles",
        "libre",
        "disponibile",
        "libero",
        "libera",
        "disponível",
        "livre",
        "beschikbaar",
        "vrij",
    ];
    /// “Are you free from 2 to 5?” asks for the whole of it.
    const SELF: &[&str] = &[
        "i", "we", "ich", "wir", "je", "nous", "ik", "wij", "io", "noi", "yo", "eu", "estoy",
        "estou", "sono",
    ];
    let lasts = slot
        .end
        .map_or(0, |end| end.duration_since(slot.start).as_secs() / 60);
    let lower = slot.words.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let is_any = words
        .windows(2)
        .any(|pair| matches!(pair, ["any" | "some", "time"] | ["some" | "any", "point"]));
    lasts >= MINUTES_MIN && (is_any || has(CHOICES) || has(FREE) && has(SELF) && !has(&["you"]))
}

/// Whether `written` is `right` with one letter too few, too many or wrong, or two letters changed about; it begins alike.
fn is_slip(written: &str, right: &str) -> bool {
    let (a, b) = (written.as_bytes(), right.as_bytes());
    if a.len().abs_diff(b.len()) > 1 || a.len() < 5 || a.first() != b.first() || a == b {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a, b) {
        ([x, y, a @ ..], [v, w, b @ ..]) if (x, y) == (w, v) && a == b => true,
        ([_, a @ ..], [_, rest @ ..]) if a == rest => true,
        ([_, a @ ..], _) if a == b => true,
        (_, [_, b @ ..]) => a == b,
        _ => false,
    }
}

/// Whether the moment at `token` is what others do without the reader: “the committee meets on Thursday at 2pm”.
pub(super) fn is_theirs_alone(text: &Text<'_>, hits: &[Hit<Sign>], token: usize) -> bool {
    let sentence = text.sentence(token);
    hits.iter().any(|hit| {
        hit.tag == Sign::Alone && hit.tokens.start < token && sentence.contains(&hit.tokens.start)
    })
}

/// Whether the moment at `tokens` goes with a meeting and is none: “your train leaves at 8:05”, “please arrive at 9:45”.
pub(super) fn is_aside(text: &Text<'_>, hits: &[Hit<Sign>], tokens: Range<usize>) -> bool {
    /// *Assumption.*
    const TOKENS_BETWEEN: usize = 4;
    // A day that stands before belongs to the meeting, so the time of day alone counts.
    let clock = tokens.clone().rev().find(|i| text.tokens[*i].is_number);
    let at = clock.unwrap_or(tokens.start);
    hits.iter().any(|hit| {
        hit.tag == Sign::Side
            && hit.tokens.end <= at
            && at - hit.tokens.end <= TOKENS_BETWEEN
            && (hit.tokens.end..=at).all(|i| text.tokens[i].gap < Gap::Sentence)
    })
}

/// Whether what stands at `tokens` is said not to suit: “Tuesday doesn't work”, “I can't make Tuesday”, “any day but
/// Tuesday”. Each refusal is about the one that stands beside it.
pub(super) fn is_refused(text: &Text<'_>, hits: &[Hit<Sign>], tokens: &Range<usize>) -> bool {
    /// *Assumption:* “on”, “at” and an article may stand between.
    const TOKENS_BETWEEN: usize = 2;
    let joined = |from: usize, to: usize| {
        from <= to
            && to - from <= TOKENS_BETWEEN
            && (from..=to).all(|i| {
                text.tokens
                    .get(i)
                    .is_some_and(|token| token.gap < Gap::Comma)
            })
    };
    let mut refusals = hits.iter().filter(|hit| hit.tag == Sign::Refuses);
    refusals.any(|hit| joined(tokens.end, hit.tokens.start) || joined(hit.tokens.end, tokens.start))
        || is_excepted(text, tokens.start)
}

/// “Any of those except Tuesday”.
fn is_excepted(text: &Text<'_>, token: usize) -> bool {
    (1..=2).any(|back| {
        let Some(at) = token.checked_sub(back) else {
            return false;
        };
        let before = at.checked_sub(1).map_or("", |at| text.word(at));
        match text.word(at) {
            "except" | "excluding" | "besides" | "barring" | "ausser" | "sauf" | "salvo"
            | "excepto" | "exceto" | "tranne" | "behalve" | "utom" => true,
            "than" => before == "other",
            "from" => before == "apart",
            "but" => matches!(before, "any" | "anything" | "all" | "day" | "anytime"),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_pen_are_seen_through() {
        for written in ["befor", "bevore", "befroe", "beforee"] {
            assert!(is_slip(written, "before"), "{written}");
        }
        for written in ["untill", "unitl"] {
            assert!(is_slip(written, "until"), "{written}");
        }
        assert!(is_slip("dealine", "deadline"));
        assert!(!is_slip("before", "before"));
        assert!(!is_slip("unit", "until"));
        assert!(!is_slip("expects", "expires"));
    }
}
