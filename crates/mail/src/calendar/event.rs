//! The types of calendar events.
//!
//! Plain data; the meaning of each field is the property of the same name in RFC 5545. Texts are unescaped, not
//! trusted, and hold no control characters but `\n` and tab.

use jiff::{Timestamp, Zoned, civil, tz::TimeZone};

use crate::address::Address;
use crate::finding::Finding;

/// One calendar as read: its method, its events and what was odd.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Calendar {
    /// What the sender wants done with the events; also copied to each event.
    pub method: Option<Method>,
    /// The program that wrote it (PRODID).
    pub product: Option<String>,
    /// The calendar's name, from NAME (RFC 7986) or X-WR-CALNAME.
    pub name: Option<String>,
    /// The VEVENT components that have a start, in file order.
    pub events: Vec<Event>,
    /// What was odd, at most one per kind and event.
    pub findings: Vec<Finding>,
}

/// What a calendar asks for (RFC 5546 section 1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Published for information.
    Publish,
    /// An invitation, or its update.
    Request,
    /// An attendee's answer.
    Reply,
    /// More occurrences of a known event.
    Add,
    /// The event, or one occurrence, is off.
    Cancel,
    /// An attendee asks for the newest version.
    Refresh,
    /// An attendee proposes a change, such as another time.
    Counter,
    /// The organiser turns such a proposal down.
    DeclineCounter,
}

/// The state of an event (RFC 5545 section 3.8.1.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventStatus {
    /// Not yet certain.
    Tentative,
    /// Certain.
    Confirmed,
    /// Off.
    Cancelled,
}

/// What an attendee has answered (RFC 5545 section 3.2.12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ParticipationStatus {
    /// Nothing yet; also when nothing is said.
    #[default]
    NeedsAction,
    /// Yes.
    Accepted,
    /// No.
    Declined,
    /// Perhaps.
    Tentative,
    /// Somebody else goes.
    Delegated,
}

/// Somebody invited, or the organiser.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Attendee {
    /// Name (CN) and address (without `mailto:`).
    pub address: Address,
    /// The answer, as far as this calendar knows.
    pub status: ParticipationStatus,
    /// Whether it is a room or a thing (CUTYPE ROOM or RESOURCE) and not a person.
    pub is_resource: bool,
}

/// A moment as calendars know it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EventTime {
    /// An instant, with the zone it was written in (UTC for a `Z` time). The zone has an IANA name when it is known
    /// by one; a zone only described in the calendar has none.
    Zoned(Zoned),
    /// A date and time of day without a zone: wherever one is.
    Floating(civil::DateTime),
    /// A whole day.
    Date(civil::Date),
}

impl EventTime {
    /// Returns the instant, reading floating times in `zone` and dates as the start of the day in `zone`.
    ///
    /// In a gap the time is shifted forward by the gap, in a fold the first is taken (RFC 5545 section 3.3.5).
    /// `None` outside the years jiff knows (-9999 to 9999).
    pub fn instant_in(&self, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Self::Zoned(zoned) => Some(zoned.timestamp()),
            Self::Floating(civil) => zone.to_ambiguous_timestamp(*civil).compatible().ok(),
            Self::Date(date) => date.to_zoned(zone.clone()).ok().map(|z| z.timestamp()),
        }
    }

    /// Returns the date and time of day as written, midnight for a whole day.
    pub fn civil(&self) -> civil::DateTime {
        match self {
            Self::Zoned(zoned) => zoned.datetime(),
            Self::Floating(civil) => *civil,
            Self::Date(date) => date.to_datetime(civil::Time::midnight()),
        }
    }

    /// Tells whether it is a whole day.
    pub fn is_all_day(&self) -> bool {
        matches!(self, Self::Date(_))
    }

    /// Tells whether it has a time of day but no zone.
    pub fn is_floating(&self) -> bool {
        matches!(self, Self::Floating(_))
    }

    /// Returns the IANA name of its zone. `None` without a zone, or when the zone is only described.
    pub fn zone_name(&self) -> Option<&str> {
        match self {
            Self::Zoned(zoned) => zoned.time_zone().iana_name(),
            Self::Floating(_) | Self::Date(_) => None,
        }
    }
}

/// How an event repeats. [`crate::calendar::expand()`] reads it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Recurrence {
    /// The first RRULE, in RFC 5545 section 3.3.10 notation, as written. Several are deprecated there.
    pub rule: Option<String>,
    /// RDATE: further starts.
    pub dates: Vec<EventTime>,
    /// EXDATE: starts that do not take place.
    pub exceptions: Vec<EventTime>,
}

/// One VEVENT.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The event's identity over all its versions. Derived from its contents when the file has none.
    pub uid: String,
    /// Which occurrence of a repeating event this one stands for.
    pub recurrence_id: Option<EventTime>,
    /// Whether it stands for that occurrence *and all later ones* (RANGE=THISANDFUTURE).
    pub this_and_future: bool,
    /// The version; 0 when not given.
    pub sequence: i64,
    /// What the calendar it came in asks for.
    pub method: Option<Method>,
    /// When this version was written.
    pub dtstamp: Option<Timestamp>,
    /// Its state.
    pub status: Option<EventStatus>,
    /// When it starts.
    pub start: EventTime,
    /// When it ends, exclusive, never before `start`: from DTEND, or DURATION, or the defaults of RFC 5545 section
    /// 3.6.1 (one day for a whole day, else the start itself). Of the same kind as `start`.
    pub end: EventTime,
    /// What it is called.
    pub summary: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// Where it is: a room, an address, often a meeting link.
    pub location: Option<String>,
    /// A link: URL, else CONFERENCE, else a well-known vendor property.
    pub url: Option<String>,
    /// Who invites.
    pub organizer: Option<Attendee>,
    /// Who is invited, in file order.
    pub attendees: Vec<Attendee>,
    /// The zone as the file names it (TZID), even when it is unknown here.
    pub zone: Option<String>,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// When it was last changed.
    pub last_modified: Option<Timestamp>,
    /// How it repeats. `None` for a single event and for one occurrence.
    pub recurrence: Option<Recurrence>,
}

impl Event {
    /// Tells whether it takes whole days.
    pub fn all_day(&self) -> bool {
        self.start.is_all_day()
    }

    /// Tells whether its start has a time of day but no zone.
    pub fn floating(&self) -> bool {
        self.start.is_floating()
    }

    /// Tells whether it is off, by its status or because it came as a cancellation.
    pub fn is_cancelled(&self) -> bool {
        self.status == Some(EventStatus::Cancelled) || self.method == Some(Method::Cancel)
    }
}
