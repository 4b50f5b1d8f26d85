//! Which meeting a message calls off.

use meanwhile_core::time::Zone;

use super::Talk;
use super::desk::Desk;
use crate::matching::slots::{Said, Slot};

impl Desk<'_> {
    /// The meeting that a message calls off: the one it names, else the next.
    pub(super) fn called_off(&self, talk: &Talk, said: &Said) -> Option<usize> {
        let named = self.meetings.iter().position(|meeting| {
            let day = meeting.zone.unwrap_or_else(Zone::utc).date(meeting.start);
            !meeting.is_cancelled
                && meeting.start > talk.at
                && said
                    .days
                    .iter()
                    .any(|(first, last)| *first == day && *last == day)
        });
        let soonest = self.next_after(talk.at);
        // Also one that was to begin in the hour before the message.
        named.or(soonest).or_else(|| {
            self.meetings.iter().position(|m| {
                !m.is_cancelled && (talk.at.as_second() - m.start.as_second()).abs() < 3_600
            })
        })
    }

    /// Calls off the meetings that a message names with their times, if it names no others. Tells whether it did.
    pub(super) fn call_off_named(&mut self, talk: &Talk, slots: &[Slot]) -> bool {
        let named = |slot: &Slot| {
            let same_day = |start| {
                let zone = slot.zone.unwrap_or_else(Zone::utc);
                zone.date(start) == slot.written.date()
            };
            let by_clock = || {
                self.meetings.iter().position(|meeting| {
                    let is_same = meeting.written.map(|(written, _)| written) == Some(slot.written);
                    !meeting.is_cancelled && is_same && same_day(meeting.start)
                })
            };
            self.near(slot.start).or_else(by_clock)
        };
        let all: Option<Vec<usize>> = slots.iter().map(named).collect();
        let Some(all) = all.filter(|all| !all.is_empty()) else {
            return false;
        };
        for index in all {
            let meeting = &mut self.meetings[index];
            meeting.call_off(talk);
            meeting.key.clone_from(&talk.key);
            meeting.said_at = talk.at;
        }
        self.theirs.clear();
        self.mine.clear();
        true
    }
}

/// Whether a subject says that a meeting is off, as calendar programs write it.
pub(super) fn says_off(subject: &str) -> bool {
    let lower = subject.to_lowercase();
    [
        "cancel",
        "abgesagt",
        "annul",
        "anulad",
        "geannuleerd",
        "inst\u{e4}lld",
    ]
    .iter()
    .any(|word| lower.contains(word))
}
