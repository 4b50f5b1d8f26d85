//! Moments and days, in the few words of `crate::when`, with the exact moment for programs.

use jiff::Timestamp;
use jiff::civil::Date;
use maud::{Markup, html};
use meanwhile_engine::shapes::Moment;
use meanwhile_engine::views::Entry;

use crate::when;

/// “Tue 14 April, 09:30 (15:30 in Berlin)”.
pub fn moment(it: &Moment, now: Timestamp) -> Markup {
    html! { time datetime=(it.at) title=(it.text) { (when::moment(it, now)) } }
}

/// When an entry of a timeline was: only its day where nobody knows the hour.
pub fn entry_moment(it: &Entry, now: Timestamp) -> Markup {
    html! {
        @if it.time_known { (moment(&it.at, now)) }
        @else { (day(it.at.here.date(), it.at.zone.date(now))) span.quiet { ", time not known" } }
    }
}

/// “Tue 14 April”, with the full date for programs.
pub fn day(date: Date, today: Date) -> Markup {
    html! { time datetime=(date) { (when::day(date, today)) } }
}

/// What could be typed instead, as one reads it: “Fri 4 December 2026 4pm” for “2026-12-04 4pm”.
pub fn spelled_out(typed: &str) -> String {
    let (date, rest) = typed.split_at_checked(10).unwrap_or((typed, ""));
    match date.parse::<Date>() {
        Ok(date) => format!("{}{rest}", date.strftime("%a %-d %B %Y")),
        Err(_) => typed.to_owned(),
    }
}

/// The words with a capital at the beginning, as a sentence or a label begins.
pub fn upper(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::spelled_out;

    #[test]
    fn a_day_is_read_by_its_name_and_anything_else_as_it_is() {
        assert_eq!(spelled_out("2026-12-04"), "Fri 4 December 2026");
        assert_eq!(spelled_out("2026-12-04 4pm"), "Fri 4 December 2026 4pm");
        assert_eq!(spelled_out("fri 3pm"), "fri 3pm");
        assert_eq!(spelled_out("übermorgen, 9 Uhr"), "übermorgen, 9 Uhr");
    }
}
