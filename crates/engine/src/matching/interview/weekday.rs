//! Which week a weekday means in a thread that speaks of a date: “see you Monday” is the Monday that was proposed.
//! Days that a message names with a number, or with “next”, stay what they are.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use meanwhile_core::time::Zone;

use super::desk::Desk;
use crate::matching::slots::{Said, Slot};

impl Desk<'_> {
    /// Puts the weekdays that a message of `at` names into the week that is spoken of.
    pub(super) fn settle_weekdays(&self, said: &mut Said, at: Timestamp) {
        let bare = |slot: &Slot| slot.is_bare_weekday;
        let names_any = said.slots.iter().chain(&said.refused).any(bare);
        if !names_any && said.bare_weekdays.is_empty() {
            return;
        }
        let spoken_of = self.spoken_of(at);
        for slot in said.slots.iter_mut().chain(&mut said.refused) {
            if slot.is_bare_weekday {
                settle(slot, &spoken_of, at);
            }
        }
        let settled = |day: Date| meant(day, &spoken_of).unwrap_or(day);
        let bare = std::mem::take(&mut said.bare_weekdays);
        for (first, last) in &mut said.days {
            if first == last && bare.contains(first) {
                (*first, *last) = (settled(*first), settled(*last));
            }
        }
        for day in &mut said.refused_days {
            if bare.contains(day) {
                *day = settled(*day);
            }
        }
    }

    /// The days that are spoken of, the latest word first: what is offered, what was named last, what is agreed.
    fn spoken_of(&self, at: Timestamp) -> Vec<Date> {
        let offered = self.mine.iter().chain(&self.theirs);
        let agreed = self
            .meetings
            .iter()
            .filter(|meeting| !meeting.is_cancelled && meeting.start > at)
            .map(|meeting| meeting.zone.unwrap_or_else(Zone::utc).date(meeting.start));
        let offered = offered.map(|slot| slot.written.date());
        offered
            .chain(self.named.iter().copied())
            .chain(agreed)
            .collect()
    }
}

/// The day that a weekday means where `spoken_of` are the days under discussion: one of them, or the nearest to the
/// first. `None` where the next such day lies in a week that is spoken of anyway.
fn meant(day: Date, spoken_of: &[Date]) -> Option<Date> {
    let same_week = |other: &Date| {
        let monday = |date: Date| {
            let back = i32::from(date.weekday().to_monday_zero_offset());
            date.checked_sub(back.days()).ok()
        };
        monday(*other) == monday(day)
    };
    if let Some(same) = spoken_of
        .iter()
        .find(|other| other.weekday() == day.weekday())
    {
        return Some(*same).filter(|same| *same > day);
    }
    if spoken_of.iter().any(same_week) {
        return None;
    }
    let first = *spoken_of.iter().find(|other| **other > day)?;
    let days = first.duration_since(day).as_hours() / 24;
    // The weekday lies at most three days before or behind a date.
    let weeks = (days + 3).div_euclid(7);
    // The next such day that is as near, give or take a day, is meant as people mean weekdays.
    if days <= (days - 7 * weeks).abs() + 1 {
        return None;
    }
    day.checked_add(weeks.weeks()).ok()
}

/// Moves a slot to the day that its weekday means.
fn settle(slot: &mut Slot, spoken_of: &[Date], at: Timestamp) {
    let Some(day) = meant(slot.written.date(), spoken_of) else {
        return;
    };
    let Ok(days) = slot.written.date().until(day) else {
        return;
    };
    let Some(zone) = slot.zone else {
        return;
    };
    let start = zone.at(day, slot.written.time());
    if start <= at {
        return;
    }
    let length = slot.end.map(|end| end.duration_since(slot.start));
    slot.end = length.and_then(|length| start.checked_add(length).ok());
    slot.start = start;
    if let Ok(written) = slot.written.checked_add(days) {
        slot.written = written;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::civil::date;

    use super::meant;
    use crate::matching::interview::tests::{check, talk};

    #[test]
    fn a_weekday_goes_to_the_days_that_are_spoken_of() {
        let friday = date(2026, 3, 20);
        // Next Friday, Thursday and Monday, seen from Wednesday, 4 March.
        assert_eq!(meant(date(2026, 3, 6), &[friday]), Some(friday));
        assert_eq!(meant(date(2026, 3, 5), &[friday]), Some(date(2026, 3, 19)));
        assert_eq!(meant(date(2026, 3, 9), &[friday]), Some(date(2026, 3, 23)));
        assert_eq!(meant(date(2026, 3, 9), &[date(2026, 3, 13)]), None);
        assert_eq!(meant(date(2026, 3, 5), &[date(2026, 3, 9)]), None);
        assert_eq!(meant(date(2026, 3, 6), &[date(2026, 3, 6)]), None);
        assert_eq!(meant(date(2026, 3, 6), &[]), None);
    }

    const SENT: &str = "2026-02-25T14:00:00Z";
    const INVITED: &str = "We would love to meet you on Monday, March 16 at 11am ET via Zoom.";

    #[test]
    fn see_you_monday_is_the_monday_that_was_proposed() {
        for (mine, theirs) in [
            (
                "I am afraid I cannot make 11am. Would 3pm work as well?",
                "3pm works fine, see you Monday!",
            ),
            (
                "Sorry, 11am doesn't work for me. Could we do 3pm?",
                "Sure, Monday at 3pm it is.",
            ),
            (
                "I can't do 11am that day - is 3pm possible?",
                "Yes, 3pm is perfect. Talk to you Monday.",
            ),
        ] {
            check(
                &[
                    talk(SENT, false, INVITED),
                    talk("2026-02-25T15:00:00Z", true, mine),
                    talk("2026-02-25T16:00:00Z", false, theirs),
                ],
                &[("2026-03-16T19:00:00Z", false)],
            );
        }
    }

    #[test]
    fn another_weekday_is_that_of_the_week_spoken_of() {
        let invited = "Your second interview is on Friday, March 20 at 10am ET.";
        for (mine, theirs) in [
            (
                "Sounds great, but I am travelling on Friday. Could we do Thursday at the same time?",
                "Sure, Thursday it is. Same link.",
            ),
            (
                "Unfortunately I can't make Friday. Would Thursday at 10am be possible?",
                "Of course, see you Thursday at 10am.",
            ),
        ] {
            check(
                &[
                    talk(SENT, false, invited),
                    talk("2026-02-25T15:00:00Z", true, mine),
                    talk("2026-02-26T16:00:00Z", false, theirs),
                ],
                &[("2026-03-19T14:00:00Z", false)],
            );
        }
    }

    #[test]
    fn the_same_weekday_said_again_makes_no_second_interview() {
        check(
            &[
                talk(SENT, false, INVITED),
                talk(
                    "2026-02-25T15:00:00Z",
                    true,
                    "Thanks, Monday at 11am is perfect.",
                ),
                talk(
                    "2026-02-26T15:00:00Z",
                    false,
                    "Great, see you Monday at 11am!",
                ),
            ],
            &[("2026-03-16T15:00:00Z", false)],
        );
        // With another time it is the day that is nearest, where no date is spoken of.
        check(
            &[talk(SENT, false, "Your interview is on Monday at 11am ET.")],
            &[("2026-03-02T16:00:00Z", false)],
        );
    }
}
