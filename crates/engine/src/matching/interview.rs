//! Interviews of one application: from calendar events, and from what both sides wrote and agreed.
//!
//! A time that nobody confirmed is no interview; neither is the day by which a task is due.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::tz::Offset;
use meanwhile_core::fact::ReadingKind;
use meanwhile_core::time::Zone;
use meanwhile_mail::address::Address;
use meanwhile_mail::calendar::{Event, EventTime, Method};
use meanwhile_words::dates::zone_guess_all;

use super::slots::{self, Said, Slot, Writer};

/// One message of an application, as far as meetings need it.
#[derive(Clone, Debug)]
pub struct Talk {
    /// Its key.
    pub key: String,
    /// Its date.
    pub at: Timestamp,
    /// The writer's distance from UTC.
    pub offset: Offset,
    /// The seeker wrote it.
    pub is_outgoing: bool,
    /// Its subject.
    pub subject: String,
    /// Its newest text.
    pub text: String,
    /// What it means, for incoming mail.
    pub kind: ReadingKind,
    /// The seeker turns something down with it.
    pub declines: bool,
    /// The events it carries.
    pub events: Vec<Event>,
    /// Who wrote it, the seeker left out.
    pub from: Option<Address>,
    /// A machine wrote it.
    pub is_machine: bool,
}

/// An interview that was agreed or announced.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    /// When it starts.
    pub start: Timestamp,
    /// When it ends, if that is said.
    pub end: Option<Timestamp>,
    /// Its zone.
    pub zone: Option<Zone>,
    /// Who asks, the seeker left out.
    pub people: Vec<Address>,
    /// It was called off.
    pub is_cancelled: bool,
    /// The event it follows: UID, RECURRENCE-ID, SEQUENCE.
    pub event: Option<(String, Option<String>, i64)>,
    /// What the event is called.
    pub title: String,
    /// Where it is held.
    pub place: String,
    /// The message it was last read from.
    pub key: String,
    /// The words.
    pub words: String,
    /// What a clock showed as it was written, and whether the zone was written too; none for events.
    pub written: Option<(jiff::civil::DateTime, bool)>,
    /// In percent.
    pub confidence: u8,
    /// When it was last said.
    pub said_at: Timestamp,
}

/// Finds the interviews of one application. `talks` are in order of time; `me` holds the seeker's addresses.
#[must_use]
pub fn find(
    talks: &[Talk],
    loose: &[Event],
    me: &BTreeSet<String>,
    reader: Option<Zone>,
) -> Vec<Meeting> {
    find_from(Vec::new(), talks, loose, me, reader)
}

/// The same on top of interviews that are recorded already.
#[must_use]
pub fn find_from(
    known: Vec<Meeting>,
    talks: &[Talk],
    loose: &[Event],
    me: &BTreeSet<String>,
    reader: Option<Zone>,
) -> Vec<Meeting> {
    let theirs: Vec<(Offset, Timestamp)> = talks
        .iter()
        .filter(|t| !t.is_outgoing && !t.is_machine)
        .map(|t| (t.offset, t.at))
        .collect();
    let zone_of_all = zone_guess_all(&theirs);
    let mut desk = Desk {
        meetings: known,
        theirs: Vec::new(),
        mine: Vec::new(),
        is_moving: false,
        me,
    };
    for talk in talks {
        let own: Vec<(Offset, Timestamp)> = talks
            .iter()
            .filter(|other| {
                other.from.as_ref().map(Address::key) == talk.from.as_ref().map(Address::key)
                    && other.is_outgoing == talk.is_outgoing
            })
            .map(|t| (t.offset, t.at))
            .collect();
        let zone = if talk.is_outgoing {
            reader.filter(|zone| zone.rules().to_offset(talk.at) == talk.offset)
        } else {
            None
        };
        let zone = zone
            .or_else(|| zone_guess_all(&own))
            .or(if talk.is_outgoing { None } else { zone_of_all });
        let zone = zone.filter(|zone| zone.rules().to_offset(talk.at) == talk.offset);
        desk.take(talk, zone, reader);
    }
    // The calendar shows how things ended; what was said on the way would undo it.
    for event in loose {
        desk.take_event(event, None, reader);
    }
    desk.meetings.sort_by_key(|meeting| meeting.start);
    desk.meetings
}

struct Desk<'a> {
    meetings: Vec<Meeting>,
    /// What they offered and nobody took yet.
    theirs: Vec<Slot>,
    /// What the seeker offered.
    mine: Vec<Slot>,
    /// What is offered would take the place of the next meeting.
    is_moving: bool,
    me: &'a BTreeSet<String>,
}

impl Desk<'_> {
    fn take(&mut self, talk: &Talk, zone: Option<Zone>, reader: Option<Zone>) {
        let mut had_event = false;
        for event in &talk.events {
            had_event |= self.take_event(event, Some(talk), zone);
        }
        if matches!(talk.kind, ReadingKind::AutoReply) && !talk.is_outgoing {
            return;
        }
        let said = slots::read(
            &talk.text,
            &Writer {
                at: talk.at,
                offset: talk.offset,
                zone,
                reader,
            },
        );
        if talk.is_outgoing {
            self.take_mine(talk, said);
        } else if !had_event {
            self.take_theirs(talk, said);
        }
    }

    /// Enters an event; tells whether it is a meeting's.
    fn take_event(&mut self, event: &Event, talk: Option<&Talk>, zone: Option<Zone>) -> bool {
        if matches!(
            event.method,
            Some(Method::Reply | Method::Counter | Method::Refresh | Method::DeclineCounter)
        ) || event.all_day()
        {
            return false;
        }
        let rules = zone.unwrap_or_else(Zone::utc);
        let (Some(start), end) = (
            event.start.instant_in(rules.rules()),
            event.end.instant_in(rules.rules()),
        ) else {
            return false;
        };
        if !event.is_cancelled() && is_other_matter(event) {
            return false;
        }
        let recurrence = event.recurrence_id.as_ref().map(shown);
        let said_at = talk.map(|talk| talk.at).or(event.dtstamp).unwrap_or(start);
        let made = Meeting {
            start,
            end: end.filter(|end| *end > start),
            zone: event
                .start
                .zone_name()
                .and_then(Zone::parse)
                .filter(|zone| *zone != Zone::utc())
                .or(zone),
            people: self.people_of(event, talk),
            is_cancelled: event.is_cancelled(),
            event: Some((event.uid.clone(), recurrence.clone(), event.sequence)),
            title: event.summary.clone().unwrap_or_default(),
            place: [event.location.as_deref(), event.url.as_deref()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" "),
            key: talk.map_or_else(|| format!("uid:{}", event.uid), |talk| talk.key.clone()),
            words: event.summary.clone().unwrap_or_default(),
            written: None,
            confidence: 96,
            said_at,
        };
        let same = self.meetings.iter().position(|meeting| {
            meeting
                .event
                .as_ref()
                .is_some_and(|(uid, id, _)| *uid == event.uid && *id == recurrence)
        });
        if let Some(same) = same {
            let known = self.meetings[same]
                .event
                .as_ref()
                .map_or(0, |(_, _, sequence)| *sequence);
            if event.sequence >= known {
                let people = if made.people.is_empty() {
                    self.meetings[same].people.clone()
                } else {
                    made.people.clone()
                };
                self.meetings[same] = Meeting { people, ..made };
            }
            return true;
        }
        if made.is_cancelled {
            // A cancellation of what was only written about.
            if let Some(near) = self.near(start) {
                self.meetings[near].is_cancelled = true;
            } else {
                self.meetings.push(made);
            }
            return true;
        }
        // The same meeting from prose gives way to its event.
        if let Some(near) = self
            .near(start)
            .filter(|near| self.meetings[*near].event.is_none())
        {
            self.meetings[near] = made;
        } else {
            let moves =
                talk.is_some_and(|talk| says_moved(&talk.subject) || says_moved(&talk.text));
            if moves
                && let Some(old) = self
                    .next_after(said_at)
                    .filter(|old| self.meetings[*old].event.is_none())
            {
                self.meetings[old] = made;
            } else {
                self.meetings.push(made);
            }
        }
        self.theirs.clear();
        self.mine.clear();
        self.is_moving = false;
        true
    }

    fn people_of(&self, event: &Event, talk: Option<&Talk>) -> Vec<Address> {
        let mut people: Vec<Address> = Vec::new();
        let others = event
            .attendees
            .iter()
            .filter(|attendee| !attendee.is_resource);
        for attendee in others.chain(event.organizer.as_ref()) {
            let key = attendee.address.key();
            let machine = super::clues::is_machine(key.split('@').next().unwrap_or(""))
                || key.ends_with("calendar.google.com")
                || !key.contains('@');
            let relay = super::relay::relay_of(attendee.address.domain().unwrap_or("")).is_some();
            if !self.is_me(&key)
                && !machine
                && !relay
                && !people.iter().any(|known| known.key() == key)
            {
                people.push(attendee.address.clone());
            }
        }
        if people.is_empty()
            && let Some(from) = talk
                .filter(|talk| !talk.is_machine && !talk.is_outgoing)
                .and_then(|talk| talk.from.clone())
        {
            people.push(from);
        }
        people
    }

    /// Whether an address in lower case is the seeker's, tags left aside.
    fn is_me(&self, key: &str) -> bool {
        let plain = key
            .rsplit_once('@')
            .map(|(local, host)| format!("{}@{host}", local.split('+').next().unwrap_or(local)));
        self.me.contains(key) || plain.is_some_and(|plain| self.me.contains(&plain))
    }

    /// A standing meeting that starts within half an hour of `start`.
    fn near(&self, start: Timestamp) -> Option<usize> {
        self.meetings.iter().position(|meeting| {
            !meeting.is_cancelled && (meeting.start.as_second() - start.as_second()).abs() <= 1_800
        })
    }

    /// The next standing meeting after `at`.
    fn next_after(&self, at: Timestamp) -> Option<usize> {
        let ahead = self
            .meetings
            .iter()
            .enumerate()
            .filter(|(_, meeting)| !meeting.is_cancelled && meeting.start > at);
        ahead
            .min_by_key(|(_, meeting)| meeting.start)
            .map(|(index, _)| index)
    }

    fn take_theirs(&mut self, talk: &Talk, said: Said) {
        if matches!(talk.kind, ReadingKind::Rejection) {
            if said.cancels
                && let Some(next) = self.next_after(talk.at)
            {
                self.meetings[next].is_cancelled = true;
            }
            return;
        }
        if matches!(talk.kind, ReadingKind::Assessment | ReadingKind::Offer)
            && !(said.announces && mentions_meeting(&talk.text))
        {
            return;
        }
        let moves = said.moves || says_moved(&talk.subject);
        let cancels = said.cancels || talk.subject.to_lowercase().contains("cancel");
        let mut slots: Vec<Slot> = said
            .slots
            .iter()
            .filter(|slot| !slot.is_window)
            .cloned()
            .collect();
        // “Moved to 3pm”, the day staying as it is.
        if slots.is_empty()
            && moves
            && let Some(old) = self.next_after(talk.at)
            && let Some(time) = said.clocks.last()
        {
            let zone = self.meetings[old].zone.unwrap_or_else(Zone::utc);
            let day = zone.date(self.meetings[old].start);
            let start = zone.at(day, *time);
            slots.push(Slot {
                start,
                end: None,
                written: day.to_datetime(*time),
                zone: Some(zone),
                zone_stated: false,
                confidence: 70,
                is_window: false,
                words: talk.text.chars().take(200).collect(),
            });
        }
        if cancels && slots.is_empty() {
            if let Some(next) = self.called_off(talk, &said) {
                self.meetings[next].is_cancelled = true;
            }
            return;
        }
        // They take what the seeker offered.
        if !said.refuses && (said.accepts || said.announces) && !said.asks {
            if let Some(taken) = pick(&self.mine, &slots, &said) {
                self.agree(talk, vec![taken], moves || self.is_moving);
                return;
            }
        }
        if slots.is_empty() {
            self.is_moving |= moves && said.asks_or_moves() && self.next_after(talk.at).is_some();
            return;
        }
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
        let fixed = !said.asks
            && (said.announces || moves || slots.len() == 1 && mentions_meeting(&talk.text));
        if fixed && !slots.is_empty() && (slots.len() == 1 || one_day) {
            self.agree(talk, slots, moves);
        } else {
            self.theirs = slots;
            self.is_moving |= moves;
        }
    }

    fn called_off(&self, talk: &Talk, said: &Said) -> Option<usize> {
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

    fn take_mine(&mut self, talk: &Talk, said: Said) {
        if talk.declines {
            for meeting in self
                .meetings
                .iter_mut()
                .filter(|meeting| meeting.start > talk.at)
            {
                meeting.is_cancelled = true;
            }
            return;
        }
        if said.cancels
            && said.slots.is_empty()
            && !said.moves
            && let Some(next) = self.next_after(talk.at)
        {
            self.meetings[next].is_cancelled = true;
            return;
        }
        if let Some(taken) = pick(&self.theirs, &said.slots, &said)
            .filter(|_| !said.refuses || !said.slots.is_empty())
        {
            self.agree(talk, vec![taken], self.is_moving);
            return;
        }
        let offers: Vec<Slot> = said
            .slots
            .into_iter()
            .filter(|slot| !slot.is_window)
            .collect();
        // “Something came up, could we move it?”: what is agreed next takes the place of what was.
        self.is_moving |= said.moves && self.next_after(talk.at).is_some();
        if !offers.is_empty() {
            self.mine = offers;
        }
    }

    /// Enters what was agreed; several slots of one day are one meeting from first to last.
    fn agree(&mut self, talk: &Talk, slots: Vec<Slot>, moves: bool) {
        let Some(first) = slots.iter().min_by_key(|slot| slot.start).cloned() else {
            return;
        };
        let end = slots.iter().filter_map(|slot| slot.end).max().or_else(|| {
            slots
                .iter()
                .map(|slot| slot.start)
                .max()
                .filter(|last| *last > first.start)
        });
        let people = talk
            .from
            .iter()
            .filter(|_| !talk.is_machine && !talk.is_outgoing)
            .cloned()
            .collect();
        let made = Meeting {
            start: first.start,
            end,
            zone: first.zone,
            people,
            is_cancelled: false,
            event: None,
            title: String::new(),
            place: String::new(),
            key: talk.key.clone(),
            words: first.words.clone(),
            written: Some((first.written, first.zone_stated)),
            confidence: first.confidence.min(88),
            said_at: talk.at,
        };
        self.theirs.clear();
        self.mine.clear();
        self.is_moving = false;
        // The same time on the clock, said once without its zone and once with it.
        let same_clock = |meeting: &Meeting| {
            let written = meeting
                .written
                .zip(made.written)
                .is_some_and(|(known, new)| known.0 == new.0);
            !meeting.is_cancelled
                && meeting.event.is_none()
                && written
                && (meeting.start.as_second() - made.start.as_second()).abs() < 14 * 3_600
        };
        if let Some(known) = self.meetings.iter().position(same_clock) {
            let meeting = &mut self.meetings[known];
            if made.written.is_some_and(|(_, stated)| stated)
                && meeting.written.is_some_and(|(_, stated)| !stated)
            {
                let people = std::mem::take(&mut meeting.people);
                *meeting = Meeting { people, ..made };
            }
            return;
        }
        let within = |meeting: &Meeting| {
            let ends = meeting
                .end
                .map_or(meeting.start.as_second() + 3_600, Timestamp::as_second);
            !meeting.is_cancelled && made.start >= meeting.start && made.start.as_second() < ends
        };
        if let Some(known) = self
            .near(made.start)
            .or_else(|| self.meetings.iter().position(within))
        {
            let meeting = &mut self.meetings[known];
            // An event knows better than prose; prose that names its zone knows better than prose that does not.
            if meeting.event.is_none()
                && meeting.start != made.start
                && made.confidence > meeting.confidence
            {
                let people = std::mem::take(&mut meeting.people);
                *meeting = Meeting { people, ..made };
            } else {
                meeting.end = meeting.end.or(made.end);
                for person in made.people {
                    if meeting.event.is_none() && !meeting.people.contains(&person) {
                        meeting.people.push(person);
                    }
                }
            }
            return;
        }
        if moves && let Some(old) = self.next_after(talk.at) {
            let event = self.meetings[old].event.clone();
            let people = std::mem::take(&mut self.meetings[old].people);
            let title = std::mem::take(&mut self.meetings[old].title);
            let length = self.meetings[old]
                .end
                .map(|end| end.duration_since(self.meetings[old].start));
            let end = made
                .end
                .or_else(|| length.and_then(|length| made.start.saturating_add(length).ok()));
            let people = if people.is_empty() {
                made.people.clone()
            } else {
                people
            };
            self.meetings[old] = Meeting {
                event,
                people,
                title,
                end,
                ..made
            };
            return;
        }
        self.meetings.push(made);
    }
}

/// Which offered slot an answer takes.
fn pick(offered: &[Slot], named: &[Slot], said: &Said) -> Option<Slot> {
    if offered.is_empty() {
        return None;
    }
    for slot in named {
        let same = |other: &&Slot| other.start == slot.start || other.written == slot.written;
        if let Some(found) = offered.iter().find(same) {
            // An answer that names its zone settles what the offer left open.
            let settles = slot.zone_stated && !found.zone_stated && slot.start != found.start;
            return Some(if settles { slot.clone() } else { found.clone() });
        }
    }
    if !named.is_empty() {
        return None;
    }
    if let Some(which) = said.picks {
        let index = if which == usize::MAX {
            offered.len() - 1
        } else {
            which
        };
        if let Some(found) = offered.get(index) {
            return Some(found.clone());
        }
    }
    let fits_clock = |slot: &&Slot| said.clocks.iter().any(|time| *time == slot.written.time());
    let fits_day = |slot: &&Slot| {
        said.days
            .iter()
            .any(|(first, last)| first == last && *first == slot.written.date())
    };
    let by: Vec<&Slot> = match (said.days.is_empty(), said.clocks.is_empty()) {
        (false, false) => offered.iter().filter(fits_day).filter(fits_clock).collect(),
        (false, true) => offered.iter().filter(fits_day).collect(),
        (true, false) => offered.iter().filter(fits_clock).collect(),
        (true, true) => Vec::new(),
    };
    if let [one] = by.as_slice() {
        return Some((*one).clone());
    }
    match offered {
        [one] if said.accepts && !said.refuses && by.len() + said.clocks.len() == 0 => {
            Some(one.clone())
        }
        _ => None,
    }
}

fn shown(time: &EventTime) -> String {
    match time {
        EventTime::Zoned(zoned) => zoned.timestamp().to_string(),
        EventTime::Floating(civil) => civil.to_string(),
        EventTime::Date(date) => date.to_string(),
    }
}

fn says_moved(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "reschedul",
        "new time",
        "has been moved",
        "moved to",
        "time has changed",
        "updated invitation",
        "verschoben",
        "verlegt",
        "report\u{e9}",
        "reprogram",
        "spostat",
        "reagend",
        "remarcad",
        "verplaatst",
        "verzet",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

fn mentions_meeting(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "interview",
        "call",
        "meeting",
        "speak",
        "talk",
        "chat",
        "conversation",
        "gespr\u{e4}ch",
        "termin",
        "entretien",
        "\u{e9}change",
        "entrevista",
        "reuni",
        "colloquio",
        "gesprek",
        "meet",
        "zoom",
        "teams",
        "afspraak",
        "visit",
        "onsite",
        "kennenlern",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

/// Whether an event of an application's people is about something else: an offer, a first day, an information evening.
fn is_other_matter(event: &Event) -> bool {
    let title = event.summary.as_deref().unwrap_or("").to_lowercase();
    [
        "webinar",
        "info session",
        "information session",
        "open day",
        "open house",
        "orientation",
        "onboarding",
        "first day",
        "deadline",
        "due",
        "start date",
        "take-home",
        "take home",
        "assessment due",
        "hold:",
        "career fair",
        "newsletter",
    ]
    .iter()
    .any(|word| title.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn talk(at: &str, mine: bool, text: &str) -> Talk {
        Talk {
            key: at.to_owned(),
            at: at.parse().unwrap(),
            offset: Offset::constant(-5),
            is_outgoing: mine,
            subject: String::new(),
            text: text.to_owned(),
            kind: if mine {
                ReadingKind::Other
            } else {
                ReadingKind::Scheduling
            },
            declines: false,
            events: Vec::new(),
            from: (!mine).then(|| Address {
                name: Some("Maria Lopez".into()),
                address: "maria@acme.example".into(),
            }),
            is_machine: false,
        }
    }

    fn check(talks: &[Talk], expected: &[(&str, bool)]) {
        let found = find(talks, &[], &BTreeSet::new(), None);
        let shown: Vec<(String, bool)> = found
            .iter()
            .map(|m| (m.start.to_string(), m.is_cancelled))
            .collect();
        let expected: Vec<(String, bool)> = expected
            .iter()
            .map(|(at, off)| ((*at).to_owned(), *off))
            .collect();
        assert_eq!(shown, expected);
    }

    const ASK: &str =
        "Would Tuesday, March 3 at 2pm ET or Wednesday, March 4 at 10am ET work for an interview?";

    #[test]
    fn a_slot_that_was_offered_and_taken_is_an_interview() {
        check(
            &[
                talk("2026-02-25T14:00:00Z", false, ASK),
                talk(
                    "2026-02-25T15:00:00Z",
                    true,
                    "Wednesday at 10 works for me, thank you!",
                ),
            ],
            &[("2026-03-04T15:00:00Z", false)],
        );
        check(
            &[
                talk("2026-02-25T14:00:00Z", false, ASK),
                talk("2026-02-25T15:00:00Z", true, "The first option is perfect."),
            ],
            &[("2026-03-03T19:00:00Z", false)],
        );
        check(
            &[
                talk(
                    "2026-02-25T14:00:00Z",
                    false,
                    "When are you free for an interview?",
                ),
                talk(
                    "2026-02-25T15:00:00Z",
                    true,
                    "I am free on Tuesday, March 3 at 2pm ET, or Thursday, March 5 at 9am ET.",
                ),
                talk(
                    "2026-02-25T16:00:00Z",
                    false,
                    "Great, Thursday March 5 at 9am it is. Talk then.",
                ),
            ],
            &[("2026-03-05T14:00:00Z", false)],
        );
    }

    #[test]
    fn an_offer_nobody_took_is_none() {
        check(&[talk("2026-02-25T14:00:00Z", false, ASK)], &[]);
        check(
            &[
                talk("2026-02-25T14:00:00Z", false, ASK),
                talk("2026-02-25T15:00:00Z", true, "Neither works for me, sorry."),
            ],
            &[],
        );
        check(
            &[talk(
                "2026-02-25T14:00:00Z",
                false,
                "Please finish the take-home by Friday, March 6 at 5pm.",
            )],
            &[],
        );
    }

    #[test]
    fn an_announcement_stands_moves_and_falls() {
        let fixed = talk(
            "2026-02-25T14:00:00Z",
            false,
            "Your interview is confirmed for Tuesday, March 3 at 2pm ET.",
        );
        check(
            std::slice::from_ref(&fixed),
            &[("2026-03-03T19:00:00Z", false)],
        );
        let moved = talk(
            "2026-02-26T14:00:00Z",
            false,
            "We had to reschedule your interview; the new time is Thursday, March 5 at 11am ET.",
        );
        check(&[fixed.clone(), moved], &[("2026-03-05T16:00:00Z", false)]);
        let off = talk(
            "2026-02-26T14:00:00Z",
            false,
            "I'm afraid we have to cancel the interview on Tuesday.",
        );
        check(&[fixed, off], &[("2026-03-03T19:00:00Z", true)]);
    }

    #[test]
    fn the_same_interview_said_twice_is_one() {
        check(
            &[
                talk(
                    "2026-02-25T14:00:00Z",
                    false,
                    "Your interview is confirmed for Tuesday, March 3 at 2pm ET.",
                ),
                talk(
                    "2026-03-02T14:00:00Z",
                    false,
                    "Reminder: your interview is tomorrow at 2pm ET.",
                ),
            ],
            &[("2026-03-03T19:00:00Z", false)],
        );
    }
}
