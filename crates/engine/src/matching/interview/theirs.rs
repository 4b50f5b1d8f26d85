//! How what the other side writes changes what is agreed: it calls off, takes, announces, moves or offers.

use meanwhile_core::fact::ReadingKind;
use meanwhile_core::time::Zone;

use super::Talk;
use super::desk::{Desk, beginning};
use super::off::says_off;
use super::pick::{mentions_meeting, pick, says_moved};
use crate::matching::slots::{Said, Slot};
use crate::matching::subject;

impl Desk<'_> {
    pub(super) fn take_theirs(&mut self, talk: &Talk, said: &Said) {
        if matches!(talk.kind, ReadingKind::Rejection) {
            if said.cancels
                && let Some(next) = self.next_after(talk.at)
            {
                self.meetings[next].call_off(talk);
            }
            return;
        }
        let is_other = matches!(talk.kind, ReadingKind::Assessment | ReadingKind::Offer)
            && !(said.announces && mentions_meeting(&talk.text));
        if is_other {
            // “Meet the founders on Thursday at 2pm. Please prepare a short case study.”
            let beside = Some(beside_task(said)).filter(|beside| !beside.slots.is_empty());
            if talk.kind == ReadingKind::Assessment
                && let Some(beside) = beside
            {
                self.take_named(talk, &beside, beside.slots.clone(), false);
            }
            return;
        }
        let moves = said.moves || says_moved(&talk.subject);
        // “Bram is ill. Could you do Friday at noon?”
        let moves = moves || said.refuses && said.asks && self.next_after(talk.at).is_some();
        let cancels = said.cancels || says_off(&talk.subject);
        let mut slots: Vec<Slot> = said
            .slots
            .iter()
            .filter(|slot| !slot.is_window)
            .cloned()
            .collect();
        if slots.is_empty() && moves {
            slots.extend(self.same_day(talk, said));
        }
        // Who asked to move it hears “Let's say Tuesday the 17th, same time” without a word of moving.
        if slots.is_empty() && (moves || self.is_moving) {
            slots.extend(self.same_time(talk, said));
        }
        if cancels && slots.is_empty() {
            match self.called_off(talk, said) {
                Some(next) => self.meetings[next].call_off(talk),
                None => self.off_unseen(talk, said),
            }
            return;
        }
        if cancels && !said.asks && self.call_off_named(talk, &slots) {
            return;
        }
        // “I need to cancel tomorrow's call. Could you do Monday at 11?”
        if cancels
            && said.asks
            && !moves
            && let Some(next) = self.called_off(talk, said)
        {
            self.meetings[next].call_off(talk);
        }
        if let Some(taken) = self.taken(&slots, said) {
            // What shows it is their answer, not the words that it answers.
            let words = beginning(talk);
            let taken = Slot { words, ..taken };
            self.agree(talk, vec![taken], moves || self.is_moving);
            return;
        }
        if slots.is_empty() {
            self.wish(talk, said, &slots);
            self.is_moving |= moves && said.asks_or_moves() && self.next_after(talk.at).is_some();
            return;
        }
        self.take_named(talk, said, slots, moves);
    }

    /// What they take of what the seeker offered; or say which, when the seeker can make any of what they offered.
    fn taken(&self, slots: &[Slot], said: &Said) -> Option<Slot> {
        let agrees = !said.refuses && (said.accepts || said.announces) && !said.asks;
        let names_one = !(slots.is_empty() && said.days.is_empty() && said.picks.is_none());
        let theirs = || {
            let may = names_one && self.is_answered;
            may.then(|| pick(&self.theirs, slots, said)).flatten()
        };
        let mine = agrees.then(|| pick(&self.mine, slots, said)).flatten();
        mine.or_else(|| agrees.then(theirs).flatten())
    }

    /// Times that they name: announced, or offered.
    fn take_named(&mut self, talk: &Talk, said: &Said, mut slots: Vec<Slot>, moves: bool) {
        let old_named = |slot: &Slot| {
            self.meetings
                .iter()
                .any(|meeting| !meeting.is_cancelled && meeting.start == slot.start)
        };
        if moves && slots.len() > 1 {
            // “From Tuesday at 2 to Thursday at 3”: the old time is named too.
            slots.retain(|slot| !old_named(slot));
        }
        let one_day = slots
            .windows(2)
            .all(|pair| pair[0].written.date() == pair[1].written.date());
        // What an answer is called is as old as what it answers.
        let is_about = || {
            let by_subject = !subject::parse(&talk.subject).is_reply;
            said.accepts
                || mentions_meeting(&talk.text)
                || by_subject && mentions_meeting(&talk.subject)
        };
        let fixed = !said.asks
            && !said.is_tentative
            && (said.announces || moves || slots.len() == 1 && is_about());
        if fixed && !slots.is_empty() && (slots.len() == 1 || one_day) {
            self.agree(talk, slots, moves || self.is_moving);
        } else if fixed && said.is_several && !moves {
            for day in by_day(slots) {
                self.agree(talk, day, false);
            }
        } else {
            self.wish(talk, said, &slots);
            self.theirs = slots;
            self.is_answered = false;
            self.theirs_in.clone_from(&talk.key);
            self.is_moving |= moves;
        }
    }

    /// What the seeker proposes with a time of day alone: “Could we make it 3:30 instead?”, “I cannot make 11. Would 3 work?”
    pub(super) fn other_hour(&self, talk: &Talk, said: &Said) -> Option<Slot> {
        if !said.slots.is_empty() {
            return None;
        }
        let of_offer = || self.other_time(talk, said);
        // A time of day beside a meeting that stands may be anything, but for one who cannot come as agreed.
        let of_meeting = || {
            let [_] = said.clocks.as_slice() else {
                return None;
            };
            (said.refuses || said.moves)
                .then(|| self.same_day(talk, said))
                .flatten()
        };
        let proposes = !said.refuses || said.asks;
        proposes.then(|| of_offer().or_else(of_meeting)).flatten()
    }

    /// “Could we make it 3:30 instead?”, the day being the one that they offered.
    fn other_time(&self, talk: &Talk, said: &Said) -> Option<Slot> {
        let ([time], [first, rest @ ..]) = (said.clocks.as_slice(), self.theirs.as_slice()) else {
            return None;
        };
        let day = first.written.date();
        let zone = first.zone?;
        let one_day = rest.iter().all(|slot| slot.written.date() == day);
        one_day.then(|| Slot {
            start: zone.at(day, *time),
            end: None,
            written: day.to_datetime(*time),
            zone: Some(zone),
            zone_stated: false,
            confidence: 65,
            is_window: false,
            is_bare_weekday: false,
            words: beginning(talk),
        })
    }

    /// “Moved to 3pm”, the day staying as it is.
    fn same_day(&self, talk: &Talk, said: &Said) -> Option<Slot> {
        let old = self.next_after(talk.at)?;
        let zone = self.meetings[old].zone.unwrap_or_else(Zone::utc);
        // “1:30pm rather than 2pm”: the old time may be named too.
        let was = zone.civil(self.meetings[old].start).time();
        let time = *said.clocks.iter().rfind(|time| **time != was)?;
        let day = zone.date(self.meetings[old].start);
        Some(derived(talk, zone, day, time))
    }

    /// “Could we move it to Thursday, same time?”
    pub(super) fn same_time(&self, talk: &Talk, said: &Said) -> Option<Slot> {
        let (old, (day, last)) = (self.next_after(talk.at)?, *said.days.last()?);
        let zone = self.meetings[old].zone.unwrap_or_else(Zone::utc);
        let time = zone.civil(self.meetings[old].start).time();
        (said.same_time && day == last).then(|| derived(talk, zone, day, time))
    }
}

/// A moment that a letter names only in part: the rest is that of the meeting it speaks of.
fn derived(talk: &Talk, zone: Zone, day: jiff::civil::Date, time: jiff::civil::Time) -> Slot {
    Slot {
        start: zone.at(day, time),
        end: None,
        written: day.to_datetime(time),
        zone: Some(zone),
        zone_stated: false,
        confidence: 70,
        is_window: false,
        is_bare_weekday: false,
        words: beginning(talk),
    }
}

/// What a message that sets a task says besides of people to meet: its times are those of sentences about a meeting.
fn beside_task(said: &Said) -> Said {
    let mut beside = said.clone();
    beside
        .slots
        .retain(|slot| !slot.is_window && is_of_meeting(&slot.words));
    beside
}

/// Whether a sentence speaks of people who meet, whatever else it mentions.
fn is_of_meeting(sentence: &str) -> bool {
    const BEGINNINGS: &[&str] = &[
        "interview",
        "meet",
        "chat",
        "speak",
        "conversation",
        "visit",
        "kennen",
        "gespräch",
        "vorstellungsgespräch",
        "treffen",
        "entretien",
        "rencontr",
        "échang",
        "entrevista",
        "conocer",
        "reuni",
        "colloqui",
        "incontr",
        "conoscer",
        "conhecer",
        "conversa",
        "gesprek",
        "kennismak",
        "ontmoet",
    ];
    let lower = sentence.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric()).any(|word| {
        matches!(word, "call" | "talk") || BEGINNINGS.iter().any(|begins| word.starts_with(begins))
    })
}

/// Slots by their day.
fn by_day(slots: Vec<Slot>) -> Vec<Vec<Slot>> {
    let mut days: Vec<Vec<Slot>> = Vec::new();
    for slot in slots {
        let day = slot.written.date();
        match days.iter_mut().find(|it| it[0].written.date() == day) {
            Some(known) => known.push(slot),
            None => days.push(vec![slot]),
        }
    }
    days
}
