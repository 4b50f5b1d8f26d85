//! The day on which an absent person is back: what they say outright, else the day after their absence.
//!
//! Must not decide who wrote a message; `away` and `decide` do.

use jiff::ToSpan;
use jiff::civil::Date;

use super::away;
use super::cue::Cue;
use super::found::Found;
use super::particulars::days;
use crate::dates::{Context, Found as FoundDate};
use crate::text::Gap;

/// Words up to whose day somebody is away; with some the day itself is the last one of it.
const UNTIL: &[&str] = &["until", "till"];
const THROUGH: &[&str] = &[
    "through", "thru", "bis", "jusqu", "hasta", "fino", "ate", "tot", "au", "al",
];
/// Words that begin a time away: what follows them is its length, not its end.
const LEAVES: &[&str] = &["out", "away", "leave", "office"];

/// The day of return, from a machine's answer or from what a person says of it by the way.
pub(super) fn back_on(
    found: &Found<'_>,
    dates: &[FoundDate],
    context: &Context,
    is_machine: bool,
) -> Option<Date> {
    let mut away_until = None;
    let mut told = None;
    for hit in found.hits.iter().filter(|hit| hit.tag == Cue::Back) {
        // “Until Friday” of a person may be anything but an absence.
        if !is_machine && !away::says_so(found, hit.tokens.start) {
            continue;
        }
        let word = found.text.word(hit.tokens.start);
        if LEAVES.contains(&word) {
            continue;
        }
        let is_end = UNTIL.contains(&word) || THROUGH.contains(&word);
        let Some(date) = date_beside(found, dates, hit.tokens.start, is_end) else {
            continue;
        };
        let Some((first, last)) = days(date, context) else {
            continue;
        };
        if !is_end && first < last && !date.is_window {
            // “From 9 to 20 March” is the time away.
            continue;
        }
        if !is_end {
            // “Back on the 13th” is said outright and wins over “away until the 12th”.
            told = told.or(Some(first));
            continue;
        }
        // “Until September” names the month of the return.
        let is_month = first == last.first_of_month() && last == last.last_of_month();
        let day = if is_month {
            Some(first)
        } else if THROUGH.contains(&word) {
            last.checked_add(1.days()).ok()
        } else {
            Some(last)
        };
        away_until = away_until.max(day);
    }
    let stretch = || is_machine.then(|| after_stretch(found, dates, context))?;
    told.or(away_until).or_else(stretch)
}

/// The day named behind the words at `token`, in their sentence; for a return also the one right before them.
fn date_beside<'d>(
    found: &Found<'_>,
    dates: &'d [FoundDate],
    token: usize,
    is_end: bool,
) -> Option<&'d FoundDate> {
    /// Bytes between the day and the word behind it: “maandag 23 maart weer bereikbaar”. *Assumption.*
    const BYTES_BEFORE: usize = 12;
    let sentence = found.text.bytes(found.text.sentence(token));
    let start = found.text.bytes(token..token + 1).start;
    let inside = |date: &&FoundDate| {
        date.span.start >= sentence.start
            && date.span.end <= sentence.end
            && !date.has_two_meanings()
    };
    let mut behind = dates.iter().filter(inside);
    if let Some(date) = behind.find(|date| date.span.start >= start) {
        return Some(date);
    }
    let near = |date: &&FoundDate| date.span.end <= start && start - date.span.end <= BYTES_BEFORE;
    let mut before = dates.iter().filter(inside).rev();
    before.find(near).filter(|_| !is_end)
}

/// The day after the days away that the beginning names: “out of office from 2 to 13 March”.
fn after_stretch(found: &Found<'_>, dates: &[FoundDate], context: &Context) -> Option<Date> {
    /// Words between two days of one stretch: “tot en met maandag”. *Assumption.*
    const TOKENS_BETWEEN_MOST: usize = 3;
    const LINKS: &[&str] = &[
        "to", "and", "bis", "au", "al", "a", "tot", "met", "ate", "y", "und", "et", "en", "e",
    ];
    let text = &found.text;
    let token = |at: usize| text.tokens.partition_point(|token| token.span.end <= at);
    let links = |one: &FoundDate, other: &FoundDate| {
        let between = token(one.span.end)..token(other.span.start);
        let dash = found.text.source.get(one.span.end..other.span.start);
        if dash.is_some_and(|it| matches!(it.trim(), "-" | "–" | "—")) {
            return true;
        }
        (1..=TOKENS_BETWEEN_MOST).contains(&between.len())
            && between.clone().any(|at| LINKS.contains(&text.word(at)))
            && text.tokens[between.start..=between.end]
                .iter()
                .all(|token| token.gap < Gap::Sentence)
    };
    for (at, date) in dates.iter().enumerate() {
        let Some((first, last)) = days(date, context).filter(|_| !date.has_two_meanings()) else {
            continue;
        };
        let next = dates.get(at + 1).filter(|next| links(date, next));
        let end = match next.and_then(|next| days(next, context)) {
            Some((_, end)) if end >= first => end,
            _ if last > first => last,
            _ => continue,
        };
        return end.checked_add(1.days()).ok();
    }
    None
}
