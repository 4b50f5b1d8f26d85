//! What letters say of an interview beside its time: which round it is, and how long it lasts.

use meanwhile_core::fact::Stage;
use meanwhile_words::text::normal;

use super::meetings::round_of;
use crate::matching::interview::{Meeting, Talk};

/// Words of a sentence that invites, in normal form.
const INVITES: &[&str] = &[
    "invit",
    "like to",
    "like you to",
    "pleased",
    "delighted",
    "happy to",
    "einlad",
    "laden",
    "convid",
    "convi",
    "uitnodig",
    "bjud",
];

/// Words of a sentence that speaks of an earlier round, too.
const FIRST: &[&str] = &["first", "initial", "erste", "premier", "primer", "eerste"];

/// The rounds that letters invite to, one for each of `met`, which are in order of time: each letter is about the next
/// interview after it.
pub(super) fn rounds(met: &[Meeting], talks: &[Talk]) -> Vec<Option<Stage>> {
    let round = |number: usize| theirs(met, number, talks).find_map(|talk| round_said(&talk.text));
    (0..met.len()).map(round).collect()
}

/// Fills in how long interviews last of which only a letter says it.
pub(super) fn lengths(met: &mut [Meeting], talks: &[Talk]) {
    for number in 0..met.len() {
        let meeting = &met[number];
        if meeting.end.is_some() || meeting.event.is_some() {
            continue;
        }
        let minutes = theirs(met, number, talks).find_map(|talk| minutes_said(&talk.text));
        let end = minutes.and_then(|minutes| {
            let length = jiff::SignedDuration::from_mins(minutes);
            met[number].start.checked_add(length).ok()
        });
        met[number].end = end;
    }
}

/// The letters of people since the meeting before, the last first.
fn theirs<'a>(
    met: &'a [Meeting],
    number: usize,
    talks: &'a [Talk],
) -> impl Iterator<Item = &'a Talk> {
    let start = met[number].start;
    let earlier = met[..number].iter().rev();
    let before = earlier.map(|it| it.start).find(|it| *it < start);
    let wanted = move |talk: &&Talk| {
        !talk.is_outgoing && talk.at < start && before.is_none_or(|before| talk.at > before)
    };
    talks.iter().rev().filter(wanted)
}

fn sentences(text: &str) -> impl Iterator<Item = String> {
    let ends = ['.', '!', '?', ';'];
    text.split(ends).flat_map(|it| it.split("\n\n")).map(normal)
}

fn round_said(text: &str) -> Option<Stage> {
    sentences(text).find_map(|sentence| {
        let has = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
        round_of(&sentence).filter(|_| has(INVITES) && !has(FIRST))
    })
}

/// How many minutes a text says that something takes: “it will last about an hour”, “a 30-minute call”.
fn minutes_said(text: &str) -> Option<i64> {
    /// *Assumption:* nobody talks for less or for more.
    const MINUTES: std::ops::RangeInclusive<i64> = 10..=480;
    sentences(text).find_map(|sentence| {
        let words: Vec<&str> = sentence.split(' ').collect();
        let mut all = (1..words.len()).filter_map(|unit| length_at(&words, unit));
        all.find(|minutes| MINUTES.contains(minutes))
    })
}

/// Whether a word leads to a length.
fn is_length(word: &str) -> bool {
    matches!(
        word,
        "last"
            | "lasts"
            | "lasting"
            | "take"
            | "takes"
            | "duration"
            | "about"
            | "around"
            | "approximately"
            | "roughly"
            | "dauert"
            | "dauern"
            | "dauer"
            | "etwa"
            | "dure"
            | "durera"
            | "environ"
            | "durara"
            | "dura"
            | "duurt"
            | "for"
    )
}

/// The length whose unit stands at `unit`, in minutes.
fn length_at(words: &[&str], unit: usize) -> Option<i64> {
    let each = match words[unit] {
        "hour" | "hours" | "hr" | "hrs" | "stunde" | "stunden" | "heure" | "heures" | "hora"
        | "horas" | "uur" => 60,
        "minute" | "minutes" | "min" | "mins" | "minuten" | "minutos" | "minuti" => 1,
        _ => return None,
    };
    let word = |at: Option<usize>| at.and_then(|at| words.get(at)).copied().unwrap_or("");
    let back = |count: usize| word(unit.checked_sub(count));
    let (count, taken) = match back(1) {
        "an" | "a" | "one" | "eine" | "une" | "una" | "een" => (1, 1),
        "two" | "zwei" | "deux" | "dos" | "twee" => (2, 1),
        number => (number.parse::<i64>().ok()?, 1),
    };
    let is_half = taken == 1 && back(2) == "half";
    let and_half = word(Some(unit + 1)) == "and" && word(Some(unit + 3)) == "half";
    // “Please arrive about ten minutes early” is no length, nor is “an hour ago”.
    let is_other = matches!(
        word(Some(unit + 1)),
        "ago"
            | "before"
            | "early"
            | "earlier"
            | "prior"
            | "later"
            | "from"
            | "away"
            | "vor"
            | "avant"
    );
    let is_talk = matches!(
        word(Some(unit + 1)),
        "interview" | "call" | "chat" | "meeting" | "conversation" | "video" | "slot"
    );
    let led = (2..=4).any(|count| is_length(back(count)));
    let task = [
        "task",
        "exercise",
        "test",
        "assessment",
        "challenge",
        "aufgabe",
    ];
    if is_other || !(led || is_talk) || words.iter().any(|word| task.contains(word)) {
        return None;
    }
    let whole = if is_half { each / 2 } else { count * each };
    Some(whole + if and_half { each / 2 } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_says_which_round_it_invites_to() {
        for (text, expected) in [
            (
                "I'm pleased to invite you to a second-round interview.",
                Some(Stage::Second),
            ),
            (
                "We would like to invite you to a second interview.",
                Some(Stage::Second),
            ),
            (
                "We'd be delighted to see you for the final round!",
                Some(Stage::Final),
            ),
            (
                "Wir laden Sie gern zu einem zweiten Gespräch ein.",
                Some(Stage::Second),
            ),
            (
                "We invite you to a first talk, then there is a second interview.",
                None,
            ),
            ("After it there may be a second interview.", None),
        ] {
            assert_eq!(round_said(text), expected, "{text}");
        }
    }

    #[test]
    fn a_letter_says_how_long_it_lasts() {
        for (text, expected) in [
            ("It will last about an hour.", Some(60)),
            ("The call should take 30 minutes.", Some(30)),
            ("by video, about an hour", Some(60)),
            ("It lasts an hour and a half.", Some(90)),
            ("We'll need you for half an hour.", Some(30)),
            ("Es dauert etwa 60 Minuten.", Some(60)),
            ("a 20-minute call", Some(20)),
            ("Please arrive about 10 minutes early.", None),
            ("I wrote about an hour ago.", None),
            ("The task takes 2 hours.", None),
            ("See you at 2.", None),
        ] {
            assert_eq!(minutes_said(text), expected, "{text}");
        }
    }
}
