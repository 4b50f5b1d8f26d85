//! What is agreed so far, and what is offered; and how a message changes it.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::{Format, ReadingKind};
use meanwhile_core::time::Zone;
use meanwhile_words::dates::names_day_from_today;

use std::collections::BTreeSet;

use super::asked::Wish;
use super::left::OffUnseen;
use super::manner;
use super::pick::{mentions_meeting, pick, takes_all};
use super::{Meeting, Talk};
use crate::matching::slots::{self, Said, Slot, Writer};
use crate::matching::subject;

/// What is agreed so far, and what is offered.
pub(super) struct Desk<'a> {
    pub meetings: Vec<Meeting>,
    /// What they offered and nobody took yet.
    pub theirs: Vec<Slot>,
    /// The key of the message in which they offered it.
    pub theirs_in: String,
    /// The seeker has answered since, and took none of it yet.
    pub is_answered: bool,
    /// What the seeker offered.
    pub mine: Vec<Slot>,
    /// How they said last that a meeting is held.
    pub manner: Option<Format>,
    /// The days that the last message with any named, taken or not.
    pub named: Vec<Date>,
    /// What is offered would take the place of the next meeting.
    pub is_moving: bool,
    /// The messages that ask for another time.
    pub wishes: Vec<Wish>,
    /// The messages that call off what nothing had announced.
    pub off_unseen: Vec<OffUnseen>,
    pub me: &'a BTreeSet<String>,
}

impl Desk<'_> {
    pub(super) fn take(&mut self, talk: &Talk, zone: Option<Zone>, reader: Option<Zone>) {
        // Nobody takes a time that has passed: thanks for an interview are no answer to what was offered before it.
        self.theirs.retain(|slot| slot.start > talk.at);
        self.mine.retain(|slot| slot.start > talk.at);
        let mut had_event = false;
        for event in &talk.events {
            had_event |= self.take_event(event, Some(talk), zone);
        }
        let is_auto = matches!(talk.kind, ReadingKind::AutoReply) && !talk.is_outgoing;
        if is_auto && (talk.is_machine || !mentions_meeting(&talk.text)) {
            return;
        }
        let writer = Writer {
            at: talk.at,
            offset: talk.offset,
            zone,
            reader,
        };
        let mut said = slots::read(&talk.text, &writer);
        if said.slots.is_empty() && !talk.is_outgoing {
            said = with_subject(talk, &writer).unwrap_or(said);
        }
        // Who confirms an interview and says by the way when they are away does not answer by a machine.
        if is_auto && !said.announces {
            return;
        }
        self.settle_weekdays(&mut said, talk.at);
        if !talk.is_outgoing {
            self.manner = manner::told(&talk.text).or(self.manner);
        }
        let named = said.slots.iter().map(|slot| slot.written.date());
        let named: Vec<Date> = named.collect();
        if talk.is_outgoing {
            self.take_mine(talk, said);
        } else if !had_event {
            self.take_theirs(talk, &said);
        }
        if !named.is_empty() {
            self.named = named;
        }
    }

    pub(super) fn take_mine(&mut self, talk: &Talk, mut said: Said) {
        if said.slots.is_empty() && (said.moves || said.same_time) {
            said.slots.extend(self.same_time(talk, &said));
        }
        if talk.declines {
            for meeting in self
                .meetings
                .iter_mut()
                .filter(|meeting| meeting.start > talk.at)
            {
                meeting.call_off(talk);
            }
            return;
        }
        if said.cancels && said.slots.is_empty() && !said.moves {
            match self.next_after(talk.at) {
                Some(next) => self.meetings[next].call_off(talk),
                None => self.off_unseen(talk, &said),
            }
            return;
        }
        if said.cancels && self.call_off_named(talk, &said.slots) {
            return;
        }
        let agrees = !(said.refuses || talk.is_courtesy) || !said.slots.is_empty();
        if let Some(taken) = pick(&self.theirs, &said.slots, &said).filter(|_| agrees) {
            let offered_in = std::mem::take(&mut self.theirs_in);
            self.enter(talk, vec![taken], self.is_moving, offered_in);
            return;
        }
        let other = self.other_hour(talk, &said);
        if agrees && takes_all(&self.theirs, &said, &talk.text) {
            self.enter_all(talk);
            return;
        }
        if said.refuses && said.days.len() + said.refused.len() == 0 {
            self.theirs.clear();
        }
        self.theirs.retain(|slot| {
            let is_refused = said.refused.iter().any(|other| other.start == slot.start);
            !is_refused && !said.refused_days.contains(&slot.written.date())
        });
        self.is_answered = true;
        // “I can't make Tuesday at two any more”: what is agreed next takes its place.
        let is_off = |slot: &Slot| self.near(slot.start).is_some();
        let is_off_day = |next: usize| {
            let meeting = &self.meetings[next];
            let day = meeting.zone.unwrap_or_else(Zone::utc).date(meeting.start);
            said.refused_days.contains(&day)
        };
        self.is_moving |=
            said.refused.iter().any(is_off) || self.next_after(talk.at).is_some_and(is_off_day);
        said.slots.extend(other);
        let offers: Vec<Slot> = said
            .slots
            .iter()
            .filter(|slot| !slot.is_window)
            .cloned()
            .collect();
        // “Something came up, could we move it?”, “Could we do Wednesday at ten?”: what is agreed next takes the place of what
        // was.
        let wants_other = !offers.is_empty() && (said.asks || said.refuses);
        self.is_moving |= (said.moves || wants_other) && self.next_after(talk.at).is_some();
        self.wish(talk, &said, &offers);
        if !offers.is_empty() {
            self.mine = offers;
        }
    }

    /// Enters all that they offered as one meeting.
    fn enter_all(&mut self, talk: &Talk) {
        let all = std::mem::take(&mut self.theirs);
        let offered_in = std::mem::take(&mut self.theirs_in);
        self.enter(talk, all, self.is_moving, offered_in);
    }

    /// Enters what was agreed in the words of this very message.
    pub(super) fn agree(&mut self, talk: &Talk, slots: Vec<Slot>, moves: bool) {
        self.enter(talk, slots, moves, talk.key.clone());
    }

    /// Enters what was agreed with `talk` in the words of the message `key`; several slots of one day are one meeting from
    /// first to last.
    fn enter(&mut self, talk: &Talk, slots: Vec<Slot>, moves: bool, key: String) {
        let Some(made) = as_meeting(talk, &slots, key) else {
            return;
        };
        let made = Meeting {
            manner: self.manner.take(),
            ..made
        };
        self.theirs.clear();
        self.mine.clear();
        self.is_moving = false;
        if let Some(known) = self
            .meetings
            .iter()
            .position(|meeting| is_same_clock(meeting, &made))
        {
            let stated = |meeting: &Meeting| meeting.written.is_some_and(|(_, stated)| stated);
            if stated(&made) && !stated(&self.meetings[known]) {
                self.replace(known, made);
            }
            return;
        }
        if talk.is_machine && self.is_reminder(&made) {
            return;
        }
        let within = |meeting: &Meeting| {
            let ends = meeting
                .end
                .map_or(meeting.start.as_second() + 3_600, Timestamp::as_second);
            !meeting.is_cancelled && made.start >= meeting.start && made.start.as_second() < ends
        };
        // Half an hour earlier is a move as well, where the words say that it is one.
        let next = self
            .next_after(talk.at)
            .or_else(|| self.just_missed(talk.at));
        let next = next.filter(|_| moves);
        let is_shifted = |next: &usize| {
            self.near(made.start) == Some(*next) && self.meetings[*next].start != made.start
        };
        if let Some(old) = next.filter(is_shifted) {
            self.relocate(old, made);
            return;
        }
        if let Some(known) = self
            .near(made.start)
            .or_else(|| self.meetings.iter().position(within))
        {
            self.complete(known, made);
            return;
        }
        match next {
            Some(old) => self.relocate(old, made),
            None => self.meetings.push(made),
        }
    }

    /// Whether “tomorrow at 2pm” from a machine is a known meeting at that time of day: where machines keep another date
    /// than the reader, its tomorrow is the reader's today.
    fn is_reminder(&self, made: &Meeting) -> bool {
        let a_day_off = |meeting: &Meeting| {
            let apart = (meeting.start.as_second() - made.start.as_second()).abs();
            !meeting.is_cancelled && apart == 24 * 3_600 && meeting.start > made.said_at
        };
        names_day_from_today(&made.words) && self.meetings.iter().any(a_day_off)
    }

    /// The same meeting said better; who asks is kept.
    fn replace(&mut self, known: usize, made: Meeting) {
        let people = std::mem::take(&mut self.meetings[known].people);
        let was = std::mem::take(&mut self.meetings[known].was);
        self.meetings[known] = Meeting {
            people,
            was,
            ..made
        };
    }

    /// The same meeting said again. An event knows better than prose; surer prose better than less sure.
    fn complete(&mut self, known: usize, made: Meeting) {
        let meeting = &mut self.meetings[known];
        meeting.manner = meeting.manner.or(made.manner);
        if meeting.event.is_some() {
            meeting.end = meeting.end.or(made.end);
        } else if meeting.start != made.start && made.confidence > meeting.confidence {
            self.replace(known, made);
        } else {
            meeting.end = meeting.end.or(made.end);
            let new = made
                .people
                .into_iter()
                .filter(|person| !meeting.people.contains(person))
                .collect::<Vec<_>>();
            meeting.people.extend(new);
        }
    }

    /// A meeting at another time: its event, its people and its length stay.
    fn relocate(&mut self, old: usize, made: Meeting) {
        let old = &mut self.meetings[old];
        let length = old.end.map(|end| end.duration_since(old.start));
        let end = made
            .end
            .or_else(|| length.and_then(|length| made.start.saturating_add(length).ok()));
        let people = std::mem::take(&mut old.people);
        let people = if people.is_empty() {
            made.people.clone()
        } else {
            people
        };
        let mut was = std::mem::take(&mut old.was);
        was.push(old.start);
        *old = Meeting {
            was,
            event: old.event.clone(),
            title: std::mem::take(&mut old.title),
            people,
            end,
            manner: made.manner.or(old.manner),
            ..made
        };
    }

    /// The standing meeting that was to begin shortly before `at`: who is ill in the morning writes when it is past.
    fn just_missed(&self, at: Timestamp) -> Option<usize> {
        /// *Assumption:* later the meeting was held, and the next one is spoken of.
        const SECONDS: i64 = 2 * 3_600;
        self.meetings.iter().position(|meeting| {
            let late = at.as_second() - meeting.start.as_second();
            !meeting.is_cancelled && (0..=SECONDS).contains(&late)
        })
    }

    /// A standing meeting that starts within half an hour of `start`.
    pub(super) fn near(&self, start: Timestamp) -> Option<usize> {
        self.meetings.iter().position(|meeting| {
            !meeting.is_cancelled && (meeting.start.as_second() - start.as_second()).abs() <= 1_800
        })
    }

    /// The next standing meeting after `at`.
    pub(super) fn next_after(&self, at: Timestamp) -> Option<usize> {
        let ahead = self
            .meetings
            .iter()
            .enumerate()
            .filter(|(_, meeting)| !meeting.is_cancelled && meeting.start > at);
        ahead
            .min_by_key(|(_, meeting)| meeting.start)
            .map(|(index, _)| index)
    }
}

/// What a message says together with its subject, where that names the day or the time: “Interview on Tuesday, 10am”. What
/// an answer is called is as old as what it answers.
fn with_subject(talk: &Talk, writer: &Writer) -> Option<Said> {
    let subject = subject::parse(&talk.subject);
    let has_number = || subject.bare.bytes().any(|b| b.is_ascii_digit());
    if subject.is_reply || subject.is_forward || !has_number() {
        return None;
    }
    let said = slots::read(&format!("{}: {}", talk.subject, talk.text), writer);
    Some(said).filter(|said| !said.slots.is_empty())
}

/// The beginning of a message, to show what it says.
pub(super) fn beginning(talk: &Talk) -> String {
    talk.text.chars().take(200).collect()
}

/// Slots that were agreed, as one meeting from the first to the last.
fn as_meeting(talk: &Talk, slots: &[Slot], key: String) -> Option<Meeting> {
    let first = slots.iter().min_by_key(|slot| slot.start)?;
    let last_start = slots
        .iter()
        .map(|slot| slot.start)
        .max()
        .filter(|last| *last > first.start);
    Some(Meeting {
        start: first.start,
        end: slots
            .iter()
            .filter_map(|slot| slot.end)
            .max()
            .or(last_start),
        zone: first.zone,
        people: talk
            .from
            .iter()
            .filter(|_| !talk.is_machine && !talk.is_outgoing)
            .cloned()
            .collect(),
        is_cancelled: false,
        called_off: None,
        event: None,
        title: talk.subject.clone(),
        place: String::new(),
        key,
        words: first.words.clone(),
        written: Some((first.written, first.zone_stated)),
        confidence: first.confidence.min(88),
        said_at: talk.at,
        was: Vec::new(),
        manner: None,
    })
}

/// The same time on the clock, said once without its zone and once with it.
fn is_same_clock(known: &Meeting, made: &Meeting) -> bool {
    let same = known
        .written
        .zip(made.written)
        .is_some_and(|(known, made)| known.0 == made.0);
    // No two zones are further apart than a day; half of one keeps next day's meeting apart.
    let near = (known.start.as_second() - made.start.as_second()).abs() < 14 * 3_600;
    same && near && !known.is_cancelled && known.event.is_none()
}
