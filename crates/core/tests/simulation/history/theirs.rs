//! What they do: invite, promise, write, answer, decide, or stay silent.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use meanwhile_core::fact::{Channel, FactKind, Interview, ReadingKind, Received, Stage};
use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::time::Zone;

use super::{Event, History};

impl History {
    pub(super) fn invite(&mut self, id: ApplicationId) {
        let (people, zone) = self.panel(id);
        let day = zone
            .date(self.now)
            .saturating_add(jiff::Span::new().days(self.rng.i64(1..8)));
        let hour = i8::try_from(self.rng.i32(8..19)).unwrap();
        let start = zone.at(day, jiff::civil::time(hour, 0, 0, 0)).max(self.now);
        let ends_at = start + SignedDuration::from_mins(self.rng.i64(20..150));
        let stage =
            [Stage::Screening, Stage::First, Stage::Second, Stage::Final][self.rng.usize(..4)];
        let mut interview = Interview {
            ends_at,
            zone: Some(zone),
            people,
            stage,
            format: Default::default(),
            decided_same_day: self.rng.u8(..100) < 5,
            cancelled: false,
            called_off: None,
            calendar: None,
            arranged_at: None,
            hour_unknown: false,
        };
        if self.rng.u8(..100) < 10 {
            // A few hours after the invitation, on either side's wish.
            let hours = SignedDuration::from_hours(self.rng.i64(1..48));
            let at = (self.now + hours).min(start);
            interview.call_off(at, self.rng.u8(..100) < 30);
        }
        self.tell(&format!(
            "interview {start} to {ends_at}, called off {:?}",
            interview.called_off
        ));
        self.found(id, start, FactKind::Interview(interview), 30);
        if self.rng.u8(..100) < 50 {
            let last = zone
                .date(ends_at)
                .saturating_add(jiff::Span::new().days(self.rng.i64(1..20)));
            self.promise(id, ends_at, last);
        }
        let hours = (ends_at.as_second() - self.now.as_second()) / 3_600 + self.rng.i64(2..24 * 15);
        self.later(hours, Event::Act(id));
    }

    fn panel(&mut self, id: ApplicationId) -> (Vec<PersonId>, Zone) {
        let file = self.desk.file(id).unwrap();
        let employer = self.desk.employer(file.application.employer).unwrap();
        let of_house =
            |person: &&PersonId| self.desk.person(**person).unwrap().employer == Some(employer.id);
        let mut people: Vec<PersonId> = file
            .application
            .people
            .iter()
            .filter(of_house)
            .copied()
            .collect();
        let zone = employer.zone.unwrap();
        self.rng.shuffle(&mut people);
        people.truncate(self.rng.usize(1..4));
        (people, zone)
    }

    fn promise(&mut self, id: ApplicationId, at: Timestamp, last: Date) {
        self.tell(&format!("promised by {last}"));
        let kind = FactKind::Promised {
            first: last,
            last,
            ask: None,
            words: String::new(),
        };
        self.found(id, at, kind, 20);
    }

    /// After an interview or a message: they write, postpone, decide, invite again, or stay silent.
    pub(super) fn act(&mut self, id: ApplicationId) {
        let (people, zone) = self.panel(id);
        let from = people.first().copied();
        let kind = match self.rng.u8(..100) {
            0..30 => return,
            30..45 => ReadingKind::Rejection,
            45..60 => ReadingKind::Encouraging,
            60..72 => ReadingKind::Delay,
            72..80 => ReadingKind::InformationRequest,
            80..85 => ReadingKind::Offer,
            85..90 => ReadingKind::Acknowledgement,
            _ => {
                self.receive(id, ReadingKind::Scheduling, from);
                return self.later(24, Event::Invite(id));
            }
        };
        self.receive(id, kind, from);
        if kind == ReadingKind::Delay {
            let last = zone
                .date(self.now)
                .saturating_add(jiff::Span::new().days(self.rng.i64(3..15)));
            self.promise(id, self.now, last);
        }
        let days = self.rng.i64(3..30);
        self.later(days * 24, Event::Act(id));
    }

    pub(super) fn answer(&mut self, id: ApplicationId, person: PersonId) {
        let kind = match self.rng.u8(..100) {
            0..25 => ReadingKind::AutoReply,
            25..50 => ReadingKind::Encouraging,
            50..75 => ReadingKind::Delay,
            75..85 => ReadingKind::Rejection,
            _ => ReadingKind::Other,
        };
        self.receive(id, kind, Some(person));
    }

    fn receive(&mut self, id: ApplicationId, reading: ReadingKind, from: Option<PersonId>) {
        let machine = reading == ReadingKind::AutoReply || self.rng.u8(..100) < 15;
        let (_, zone) = self.panel(id);
        let back = zone
            .date(self.now)
            .saturating_add(jiff::Span::new().days(self.rng.i64(1..15)));
        let received = Received {
            from,
            reading,
            person_wrote: !machine,
            channel: Channel::Email,
            expects_answer: !machine
                && matches!(
                    reading,
                    ReadingKind::InformationRequest | ReadingKind::Offer
                ),
            answer_by: None,
            back_on: (reading == ReadingKind::AutoReply).then_some(back),
            invites: Vec::new(),
            please_dont: !machine && self.rng.u8(..100) < 3,
            door_open: self.rng.bool(),
            gave_feedback: false,
            undelivered: Vec::new(),
            words: String::new(),
            asks_move: None,
            message_id: None,
        };
        self.tell(&format!(
            "heard {reading:?}{}",
            if machine { " from a machine" } else { "" }
        ));
        self.report.count_heard(reading);
        self.found(id, self.now, FactKind::Received(received), 60);
    }
}
