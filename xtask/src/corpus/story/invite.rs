//! Calendar objects attached to messages.

use jiff::{Timestamp, ToSpan};

use super::super::ics::{Event, Flavour};
use super::super::message::{Mailbox, Part};
use super::super::people::Client;
use super::super::random::Dice;
use super::{Story, Voice};

/// The MIME parts with which a program sends the object.
pub fn parts(event: &Event, dice: &mut Dice) -> Vec<Part> {
    let bytes = event.object();
    let method = event.method;
    let inline = Part {
        content_type: format!("text/calendar; charset=\"UTF-8\"; method={method}"),
        file: None,
        bytes: bytes.clone(),
    };
    let attached = |content_type: &str, name: &str| Part {
        content_type: content_type.into(),
        file: Some(name.into()),
        bytes: bytes.clone(),
    };
    match event.flavour {
        Flavour::Google => vec![inline, attached("application/ics", "invite.ics")],
        Flavour::Outlook => vec![Part {
            content_type: format!("text/calendar; charset=\"utf-8\"; method={method}"),
            ..inline
        }],
        Flavour::Calendly => vec![attached(
            "text/calendar; charset=utf-8; method=REQUEST",
            "event.ics",
        )],
        Flavour::Apple => vec![inline, attached("text/calendar", "iCal-20.ics")],
        Flavour::Relay => match dice.index(3) {
            0 => vec![attached("application/octet-stream", "interview.ics")],
            1 => vec![attached("text/calendar", "invite.ics")],
            _ => vec![inline],
        },
    }
}

impl Story<'_> {
    /// An event of this person's calendar program.
    pub(super) fn make_event(
        &mut self,
        host: usize,
        guests: &[usize],
        times: (Timestamp, Timestamp),
        titles: (&str, &str),
    ) -> Event {
        let person = &self.app.people[host];
        let flavour = match person.client {
            Client::Webmail => Flavour::Google,
            Client::Office | Client::Phone => Flavour::Outlook,
            Client::Desktop => Flavour::Apple,
            Client::Relay => *self
                .dice
                .one(&[Flavour::Relay, Flavour::Google, Flavour::Outlook]),
        };
        let uid = match flavour {
            Flavour::Google => format!("{}@google.com", self.dice.opaque(26)),
            Flavour::Outlook => format!(
                "040000008200E00074C5B7101A82E008{}",
                self.dice.hex(48).to_uppercase()
            ),
            Flavour::Calendly => self.dice.uuid(),
            Flavour::Apple => self.dice.uuid().to_uppercase(),
            Flavour::Relay => format!("{}@{}", self.dice.uuid(), self.relay().id_host),
        };
        // The organizer is the one who invites; a coordinator often is, without attending.
        let organizer = person.mailbox();
        let mut attendees: Vec<Mailbox> = guests
            .iter()
            .map(|at| self.app.people[*at].mailbox())
            .collect();
        attendees.push(Mailbox::new(
            self.world.me.name.clone(),
            self.world.me.address.clone(),
        ));
        let slots = self.base.clone();
        let lang = self.app.lang;
        let summary = self.bank.expand(titles.0, lang, &slots, &mut self.dice);
        let description = self.bank.expand(titles.1, lang, &slots, &mut self.dice);
        let location = self.bank.expand(
            "[{>meet}|Microsoft Teams Meeting|Google Meet|{>meet}|Phone|{city} office]",
            lang,
            &slots,
            &mut self.dice,
        );
        Event {
            flavour,
            method: "REQUEST",
            uid,
            sequence: 0,
            stamp: self.now,
            start: times.0,
            end: times.1,
            zone: self.employer_zone(),
            summary,
            description,
            location,
            organizer,
            attendees,
            rule: "",
        }
    }

    /// The same event as a booking service writes it.
    pub(super) fn booked(&mut self, mut event: Event) -> Event {
        event.flavour = Flavour::Calendly;
        event.uid = self.dice.uuid();
        event
    }

    /// People of the application, as the label names them.
    pub(super) fn attending(&self, guests: &[usize]) -> Vec<Mailbox> {
        guests
            .iter()
            .map(|at| self.app.people[*at].mailbox())
            .collect()
    }

    /// A start on a working day between nine and half past four where the employer is, two to nine days ahead.
    pub(super) fn pick_start(&mut self, minutes: i64) -> (Timestamp, Timestamp) {
        let mut day = self.local(self.now, Voice::Relay);
        let ahead = self.dice.between(2, 9);
        day = day.checked_add(ahead.days()).unwrap_or(day);
        while day.weekday().to_monday_zero_offset() > 4 {
            day = day.checked_add(1.day()).unwrap_or(day);
        }
        let hour = i8::try_from(self.dice.weighted(&[
            (9, 9_i64),
            (16, 10),
            (15, 11),
            (5, 12),
            (8, 13),
            (16, 14),
            (16, 15),
            (9, 16),
        ]))
        .unwrap_or(10);
        let minute = self
            .dice
            .weighted(&[(60, 0_i8), (28, 30), (7, 15), (5, 45)]);
        let start = day
            .with()
            .hour(hour)
            .minute(minute)
            .second(0)
            .subsec_nanosecond(0)
            .build()
            .map(|at| at.timestamp())
            .unwrap_or(self.now);
        (start, start + minutes.minutes())
    }
}
