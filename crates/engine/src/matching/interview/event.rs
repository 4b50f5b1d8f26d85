//! Calendar events as meetings: entered, updated by UID and SEQUENCE, called off.

use jiff::Timestamp;
use meanwhile_core::fact::CalledOff;
use meanwhile_core::time::Zone;
use meanwhile_mail::address::Address;
use meanwhile_mail::calendar::{Attendee, Event, EventTime, Method};

use super::desk::Desk;
use super::left::kept_at;
use super::pick::says_moved;
use super::{Meeting, Talk};
use crate::matching::{clues, relay};

/// How sure an interview of a calendar is, in percent, while nobody knows who of those in it is the seeker. *Assumption:* it may
/// be one that they hold, or a colleague's.
const UNKNOWN_SIDE: u8 = 50;

impl Desk<'_> {
    /// Enters an event; tells whether it is a meeting's.
    pub(super) fn take_event(
        &mut self,
        event: &Event,
        talk: Option<&Talk>,
        zone: Option<Zone>,
    ) -> bool {
        let answers = matches!(
            event.method,
            Some(Method::Reply | Method::Counter | Method::Refresh | Method::DeclineCounter)
        );
        if let Some(talk) = talk.filter(|_| event.method == Some(Method::Counter)) {
            self.counter(event, talk, zone);
        }
        if answers || event.all_day() || (!event.is_cancelled() && is_other_matter(event)) {
            return false;
        }
        let Some(made) = self.meeting_of(event, talk, zone) else {
            return false;
        };
        let is_same = |meeting: &Meeting| {
            meeting
                .event
                .as_ref()
                .zip(made.event.as_ref())
                .is_some_and(|(known, made)| (&known.0, &known.1) == (&made.0, &made.1))
        };
        let kept = talk.map(|talk| talk.at).or_else(|| kept_at(event));
        if let Some(same) = self.meetings.iter().position(is_same) {
            self.revise(same, made, kept);
            return true;
        }
        if made.is_cancelled {
            // A cancellation of what was only written about.
            match self.near(made.start) {
                Some(near) => {
                    let meeting = &mut self.meetings[near];
                    (meeting.is_cancelled, meeting.called_off) = (true, made.called_off);
                }
                None => self.meetings.push(made),
            }
            return true;
        }
        if talk.is_none() && self.is_overtaken(&made, kept) {
            return true;
        }
        let by_prose = |desk: &Self, index: &usize| desk.meetings[*index].event.is_none();
        let moves = talk.is_some_and(|talk| says_moved(&talk.subject) || says_moved(&talk.text));
        // The same meeting from prose gives way to its event.
        let old = self.near(made.start).filter(|near| by_prose(self, near));
        let old = old.or_else(|| {
            self.next_after(made.said_at)
                .filter(|next| moves && by_prose(self, next))
        });
        match old {
            Some(old) => {
                let manner = self.meetings[old].manner;
                self.meetings[old] = Meeting { manner, ..made };
            }
            None if talk.is_none() => {
                let made = self.off_before(made, kept);
                self.meetings.push(made);
            }
            None => self.meetings.push(made),
        }
        self.theirs.clear();
        self.mine.clear();
        self.is_moving = false;
        true
    }

    /// Another version of a known event; an older one changes nothing, nor does one of the same SEQUENCE that was `kept`
    /// before words called the meeting off or moved it.
    fn revise(&mut self, known: usize, made: Meeting, kept: Option<Timestamp>) {
        let sequence = |meeting: &Meeting| {
            meeting
                .event
                .as_ref()
                .map_or(0, |(_, _, sequence)| *sequence)
        };
        let is_later = sequence(&made) > sequence(&self.meetings[known]);
        if !is_later && self.meetings[known].outlives(&made, kept) {
            return;
        }
        if sequence(&made) >= sequence(&self.meetings[known]) {
            let people = if made.people.is_empty() {
                self.meetings[known].people.clone()
            } else {
                made.people.clone()
            };
            let was = std::mem::take(&mut self.meetings[known].was);
            let manner = self.meetings[known].manner;
            self.meetings[known] = Meeting {
                people,
                was,
                manner,
                ..made
            };
        }
    }

    /// An event as a meeting. `None` when its start is beyond all time.
    fn meeting_of(
        &self,
        event: &Event,
        talk: Option<&Talk>,
        zone: Option<Zone>,
    ) -> Option<Meeting> {
        let rules = zone.unwrap_or_else(Zone::utc);
        let start = event.start.instant_in(rules.rules())?;
        let named = event
            .start
            .zone_name()
            .and_then(Zone::parse)
            .filter(|zone| *zone != Zone::utc());
        let said_at = talk.map(|talk| talk.at).or(event.dtstamp).unwrap_or(start);
        let organizer = event.organizer.as_ref();
        let by_seeker = match talk {
            Some(talk) => talk.is_outgoing,
            None => organizer.is_some_and(|it| self.is_me(&it.address.key())),
        };
        let called_off = CalledOff {
            at: said_at.min(start),
            by_seeker,
        };
        let place = [event.location.as_deref(), event.url.as_deref()];
        Some(Meeting {
            start,
            end: event
                .end
                .instant_in(rules.rules())
                .filter(|end| *end > start),
            zone: named.or(zone),
            people: self.people_of(event, talk),
            is_cancelled: event.is_cancelled(),
            called_off: event.is_cancelled().then_some(called_off),
            event: Some((
                event.uid.clone(),
                event.recurrence_id.as_ref().map(shown),
                event.sequence,
            )),
            title: event.summary.clone().unwrap_or_default(),
            place: place.into_iter().flatten().collect::<Vec<_>>().join(" "),
            key: talk.map_or_else(|| format!("uid:{}", event.uid), |talk| talk.key.clone()),
            words: event.summary.clone().unwrap_or_default(),
            written: None,
            confidence: if talk.is_none() && self.me.is_empty() {
                UNKNOWN_SIDE
            } else {
                96
            },
            said_at,
            was: Vec::new(),
            manner: None,
        })
    }

    /// Whether a person stands behind an address, and not the seeker.
    fn is_somebody(&self, attendee: &Attendee) -> bool {
        let key = attendee.address.key();
        let machine = clues::is_machine(key.split('@').next().unwrap_or(""))
            || key.ends_with("calendar.google.com")
            || !key.contains('@');
        let relay = relay::relay_of(attendee.address.domain().unwrap_or("")).is_some();
        !self.is_me(&key) && !machine && !relay
    }

    /// Who takes part, the seeker, rooms and machines left out. Who only sent the invitation takes part when nobody else
    /// does.
    pub(super) fn people_of(&self, event: &Event, talk: Option<&Talk>) -> Vec<Address> {
        let mut people: Vec<Address> = Vec::new();
        let others = event
            .attendees
            .iter()
            .filter(|attendee| !attendee.is_resource);
        for attendee in others.filter(|attendee| self.is_somebody(attendee)) {
            if !people.contains(&attendee.address) {
                people.push(attendee.address.clone());
            }
        }
        let organizer = event.organizer.as_ref();
        if let Some(organizer) = organizer.filter(|one| people.is_empty() && self.is_somebody(one))
        {
            people.push(organizer.address.clone());
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
    pub(super) fn is_me(&self, key: &str) -> bool {
        let plain = key
            .rsplit_once('@')
            .map(|(local, host)| format!("{}@{host}", local.split('+').next().unwrap_or(local)));
        self.me.contains(key) || plain.is_some_and(|plain| self.me.contains(&plain))
    }
}

fn shown(time: &EventTime) -> String {
    match time {
        EventTime::Zoned(zoned) => zoned.timestamp().to_string(),
        EventTime::Floating(civil) => civil.to_string(),
        EventTime::Date(date) => date.to_string(),
    }
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
