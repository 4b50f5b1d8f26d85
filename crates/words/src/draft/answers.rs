//! The time of a meeting: what they proposed, as they wrote it, and what the seeker said suits.

use jiff::Zoned;
use jiff::civil::Time;
use jiff::tz::{Offset, TimeZone};

use super::days;
use crate::dates;
use crate::note::{Context, Spelling};
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

/// The one time that is on record as proposed, or that the message proposes, in its own words; `None` where there is none,
/// or more than one.
pub fn proposed(context: &Context) -> Option<String> {
    if let Some(at) = context.proposed_time {
        let day = days::full(at.date(), context.spelling, context.today);
        return Some(format!("{day} at {}", clock(at.time(), context.spelling)));
    }
    let text = context.received.as_deref()?;
    let written = context.today?.to_datetime(Time::midnight());
    let found = dates::find(text, &around(&written.to_zoned(TimeZone::UTC).ok()?));
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
        _ => spelt_out(said, context).map(|time| match proposed {
            Some(same) if same == time => Chosen::Proposed(time),
            _ => Chosen::Instead(time),
        }),
    }
}

/// The times that suit, each with its day in full: “mon 10:30” as “Monday 16 March at 10:30”. `None` where one of them is
/// no time, or has two meanings: that is asked, not sent.
fn spelt_out(said: &str, context: &Context) -> Option<String> {
    let now = context.today?.at(0, 0, 0, 0).to_zoned(TimeZone::UTC).ok()?;
    let one = |part: &str| one_time(part.trim(), &now, context.spelling);
    if let Some(time) = one(said) {
        return Some(time);
    }
    let parts: Vec<&str> = said
        .split(" or ")
        .flat_map(|it| it.split([';', ',']))
        .collect();
    let times: Option<Vec<String>> = parts
        .iter()
        .filter(|it| !it.trim().is_empty())
        .map(|it| one(it))
        .collect();
    let times = times?;
    let (last, first) = times.split_last()?;
    if first.is_empty() {
        return Some(last.clone());
    }
    Some(format!("{} or {last}", first.join(", ")))
}

/// A time of day: “14:00”, “2:00 PM”.
fn clock(time: Time, spelling: Spelling) -> String {
    let american = spelling == Spelling::American;
    time.strftime(if american { "%-I:%M %p" } else { "%-H:%M" })
        .to_string()
}

/// One time, its day in full where it was typed in short.
fn one_time(part: &str, now: &Zoned, spelling: Spelling) -> Option<String> {
    let today = now.date();
    if let Ok(when) = dates::typed(part, now)
        && !when.has_zone
    {
        let day = when.start.date();
        let full = days::full(day, spelling, Some(today));
        let start = clock(when.start.time(), spelling);
        let text = match when.end {
            _ if !when.has_time => full,
            Some(end) => format!("{full} from {start} to {}", clock(end.time(), spelling)),
            None => format!("{full} at {start}"),
        };
        return (day >= today).then_some(text);
    }
    // “Friday morning”, “Tuesday 15:00 CET”: a day and more, kept as it stands where it stands as in a letter.
    let found = dates::find(part, &around(now));
    let has_day = |it: &dates::Found| match it.meaning {
        dates::Meaning::Moment { .. } => true,
        dates::Meaning::Days { first, last } => first == last,
        dates::Meaning::Clock { .. } => false,
    };
    let is_written =
        part.starts_with(char::is_uppercase) || part.starts_with(|it: char| it.is_ascii_digit());
    let moved = normal(part).split(' ').any(|it| FROM_THEN.contains(&it));
    let [one] = found.as_slice() else { return None };
    (has_day(one) && is_written && !moved).then(|| part.to_owned())
}

/// What relative words count from.
fn around(now: &Zoned) -> dates::Context {
    dates::Context {
        sent_at: now.timestamp(),
        offset: Offset::UTC,
        writer: None,
        reader: None,
        order: dates::NumericOrder::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scene;
    use crate::note::NoteKind;

    fn check(said: &str, expected: Option<&str>) {
        let mut context = scene(NoteKind::AnswerScheduling);
        context.chosen_time = Some(said.to_owned());
        let found = match chosen(&context, None) {
            Some(Chosen::Instead(text) | Chosen::Proposed(text)) => Some(text),
            None => None,
        };
        assert_eq!(found.as_deref(), expected, "{said}");
    }

    #[test]
    fn a_time_is_written_out_and_what_is_none_is_not_sent() {
        // The note is written on Thursday 16 April 2026.
        check("mon 10:30", Some("Monday 20 April at 10:30"));
        check("tuesday 14:00", Some("Tuesday 21 April at 14:00"));
        check("2026-04-21T10:00", Some("Tuesday 21 April at 10:00"));
        check(
            "Wednesday 22 April at 9:00",
            Some("Wednesday 22 April at 9:00"),
        );
        check(
            "mon 10:30 or tue 14:00",
            Some("Monday 20 April at 10:30 or Tuesday 21 April at 14:00"),
        );
        check(
            "Monday at 15:00 or Friday morning",
            Some("Monday 20 April at 15:00 or Friday morning"),
        );
        check("mon 9:30-10:15", Some("Monday 20 April from 9:30 to 10:15"));
        for none in [
            "no",
            "afternoon",
            "next week",
            "whenever",
            "yes and no",
            "10:30",
            "2026-04-10 10:00",
        ] {
            check(none, None);
        }
    }
}
