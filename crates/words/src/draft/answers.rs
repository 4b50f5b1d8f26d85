//! The time of a meeting: what they proposed, as they wrote it, and what the seeker said suits.

use jiff::civil::Time;
use jiff::tz::{Offset, TimeZone};

use crate::dates;
use crate::note::Context;
use crate::text::normal;

/// Words that name a day only from the day they are written.
const FROM_THEN: &[&str] = &[
    "today",
    "tomorrow",
    "tonight",
    "next",
    "this",
    "coming",
    "following",
];

/// What suits the seeker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// The time they proposed.
    Proposed(String),
    /// Another, or several.
    Instead(String),
}

/// The one time that the message proposes, in its own words; `None` where there is none, or more than one.
pub fn proposed(context: &Context) -> Option<String> {
    let text = context.received.as_deref()?;
    let written = context.today?.to_datetime(Time::midnight());
    let around = dates::Context {
        sent_at: written.to_zoned(TimeZone::UTC).ok()?.timestamp(),
        offset: Offset::UTC,
        writer: None,
        reader: None,
        order: dates::NumericOrder::Unknown,
    };
    let found = dates::find(text, &around);
    let [one] = found.as_slice() else { return None };
    let words = text.get(one.span.clone())?.trim();
    let words = words
        .strip_prefix("on ")
        .or_else(|| words.strip_prefix("at "))
        .unwrap_or(words);
    let moved = normal(words).split(' ').any(|it| FROM_THEN.contains(&it));
    let clear = matches!(one.meaning, dates::Meaning::Moment { .. })
        && !one.is_window
        && !words.contains('\n');
    (clear && !moved).then(|| words.to_owned())
}

/// What the seeker said suits.
pub fn chosen(context: &Context, proposed: Option<&str>) -> Option<Chosen> {
    let said = context
        .chosen_time
        .as_deref()?
        .trim()
        .trim_end_matches(['.', '!', '?']);
    let plain = normal(said);
    if plain.is_empty() || said.contains(['\n', '[', ']', '{', '}']) {
        return None;
    }
    let yes = [
        "yes", "y", "ok", "okay", "fine", "works", "it does", "suits me",
    ]
    .contains(&plain.as_str());
    match proposed {
        Some(time) if yes || normal(time) == plain => Some(Chosen::Proposed(time.to_owned())),
        _ if yes => None,
        _ => Some(Chosen::Instead(said.to_owned())),
    }
}
