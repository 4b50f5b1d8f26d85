//! Messages that ask for another time without fixing it: the meeting they speak of stands until the others agree.

use std::sync::LazyLock;

use jiff::Timestamp;
use meanwhile_core::time::Zone;
use meanwhile_mail::calendar::Event;
use meanwhile_words::text::{Lexicon, Text};

use super::desk::Desk;
use super::{Meeting, Talk};
use crate::matching::slots::{Said, Slot};

/// How many proposed times are kept; who names more wants to talk. *Assumption.*
const TIMES_MAX: usize = 8;

/// A message that asks to move a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its key.
    pub key: String,
    /// The start of the meeting that would move.
    pub of: Timestamp,
    /// The starts it proposes instead; empty where it names none.
    pub to: Vec<Timestamp>,
}

/// The same while the messages are gone through: a calendar file that shows the meeting is read last.
pub(super) struct Wish {
    key: String,
    at: Timestamp,
    of: Option<Timestamp>,
    to: Vec<Timestamp>,
}

impl Desk<'_> {
    /// Notes that a message asks for another time, if it does; `slots` are those it proposes.
    pub(super) fn wish(&mut self, talk: &Talk, said: &Said, slots: &[Slot]) {
        if !said.wants_move && !self.is_given_up(talk, said, slots) {
            return;
        }
        let ahead = || {
            let meetings = self.meetings.iter();
            meetings.filter(|meeting| !meeting.is_cancelled && meeting.start > talk.at)
        };
        let is_named = |meeting: &&Meeting| {
            let day = meeting.zone.unwrap_or_else(Zone::utc).date(meeting.start);
            said.days.contains(&(day, day)) || slots.iter().any(|slot| slot.start == meeting.start)
        };
        let next = || self.next_after(talk.at).map(|next| &self.meetings[next]);
        let of = ahead()
            .find(is_named)
            .or_else(next)
            .map(|meeting| meeting.start);
        let to = slots.iter().map(|slot| slot.start);
        let wish = Wish {
            key: talk.key.clone(),
            at: talk.at,
            of,
            to: to
                .filter(|start| Some(*start) != of)
                .take(TIMES_MAX)
                .collect(),
        };
        self.wishes.push(wish);
    }

    /// Whether a message says that the day of a meeting does not suit any more, and asks for another time: “Owen can no
    /// longer make Tuesday. Could you do Thursday at 3pm?”
    fn is_given_up(&self, talk: &Talk, said: &Said, slots: &[Slot]) -> bool {
        let is_refused = |meeting: &Meeting| {
            let day = meeting.zone.unwrap_or_else(Zone::utc).date(meeting.start);
            let mut refused = said.refused.iter();
            said.refused_days.contains(&day) || refused.any(|slot| slot.start == meeting.start)
        };
        let mut meetings = self.meetings.iter();
        let is_ahead = |meeting: &Meeting| !meeting.is_cancelled && meeting.start > talk.at;
        let is_off = meetings.any(|meeting| is_ahead(meeting) && is_refused(meeting));
        (is_off || self.is_excused(talk, slots)) && said.asks && !slots.is_empty()
    }

    /// Whether a message says why a meeting that is ahead cannot be, and names other times: “Owen is ill. Could you do
    /// Friday at 3?”
    fn is_excused(&self, talk: &Talk, slots: &[Slot]) -> bool {
        let mut ahead = self
            .meetings
            .iter()
            .filter(|meeting| !meeting.is_cancelled && meeting.start > talk.at)
            .peekable();
        let is_other = |meeting: &Meeting| slots.iter().all(|slot| slot.start != meeting.start);
        ahead.peek().is_some() && ahead.all(is_other) && excuses(&talk.text)
    }
}

/// Whether a sentence says that somebody is kept away now.
fn excuses(text: &str) -> bool {
    static WORDS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let words = "is|s|am|m|are|re|fallen|fell|called|gone|taken ill|sick|unwell|poorly; off sick; under the weather; \
                     has|have|s|ve|had had|to an|a emergency; has|have|s|ve|just come up; came up; called away; \
                     double booked; ist|bin|leider krank|erkrankt|verhindert; est|suis malade|souffrant|empeche; \
                     esta|estoy enfermo|enferma; e|sono malato|malata; is|ben ziek; esta|estou doente";
        Lexicon::new(words.split(';').map(|one| ((), one.trim())))
    });
    // What they were is over, and what somebody may be is none yet.
    let is_told = |words: &str| {
        let lower = words.to_lowercase();
        let mut words = lower.split(|c: char| !c.is_alphanumeric());
        !words.any(|word| {
            matches!(
                word,
                "was" | "were" | "been" | "if" | "war" | "falls" | "wenn"
            )
        })
    };
    let mut sentences = text.split_inclusive(['.', '!', '?', '\n']);
    sentences.any(|one| is_told(one) && WORDS.occurs(&Text::new(one)))
}

impl Desk<'_> {
    /// Notes that a calendar answer proposes another time for a known event.
    pub(super) fn counter(&mut self, event: &Event, talk: &Talk, zone: Option<Zone>) {
        let rules = zone.unwrap_or_else(Zone::utc);
        let of_event = |meeting: &&Meeting| {
            let uid = meeting.event.as_ref().map(|(uid, ..)| uid);
            !meeting.is_cancelled && uid == Some(&event.uid)
        };
        let Some(known) = self.meetings.iter().find(of_event) else {
            return;
        };
        let to = event.start.instant_in(rules.rules());
        let wish = Wish {
            key: talk.key.clone(),
            at: talk.at,
            of: Some(known.start),
            to: to
                .filter(|start| *start != known.start)
                .into_iter()
                .collect(),
        };
        self.wishes.push(wish);
    }
}

impl Wish {
    /// What was asked for, once all meetings are known. `None` when there was nothing to move.
    pub(super) fn settle(&self, meetings: &[Meeting]) -> Option<Asked> {
        let in_calendar = || {
            let mut standing = meetings.iter().filter(|meeting| {
                let is_known = meeting.key.starts_with("uid:") || meeting.said_at <= self.at;
                !meeting.is_cancelled && meeting.start > self.at && is_known
            });
            standing.next().map(|meeting| meeting.start)
        };
        let of = self.of.or_else(in_calendar)?;
        // What they wished for is how it stands.
        (!self.to.contains(&of)).then(|| Asked {
            key: self.key.clone(),
            of,
            to: self.to.clone(),
        })
    }
}
