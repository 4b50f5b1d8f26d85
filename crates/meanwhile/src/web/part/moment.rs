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

/// The words with a capital at the beginning, as a sentence or a label begins.
pub fn upper(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
