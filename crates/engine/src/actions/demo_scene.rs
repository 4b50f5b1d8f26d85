//! The stage of the demonstration: records and entries by days before now. Knows none of its stories.

use jiff::Timestamp;
use jiff::civil::{Date, time};
use meanwhile_core::fact::{
    Channel, Debrief, FactKind, Format, Interview, Purpose, ReadingKind, Received, Remark, Sent,
    Stage,
};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::record::{Application, Employer, EmployerKind, Person, PersonRole};
use meanwhile_core::time::{BusinessDays, Calendar, Country};

use crate::desk_change::Edit;
use crate::error::EngineError;
use crate::io::ids;

/// An application while it is told.
pub(super) struct Told {
    pub(super) application: ApplicationId,
    pub(super) calendar: Calendar,
    pub(super) employer: EmployerId,
    pub(super) domain: String,
}

/// The desk that is being filled.
pub(super) struct Scene<'e> {
    pub(super) edit: &'e mut Edit,
}

impl<'e> Scene<'e> {
    pub(super) fn new(edit: &'e mut Edit) -> Self {
        Self { edit }
    }

    /// A new application at a new employer, sent some business days ago. The country sets zone and holidays.
    pub(super) fn apply(
        &mut self,
        name: &str,
        role: &str,
        country: &str,
        days_ago: Option<i32>,
    ) -> Result<Told, EngineError> {
        let country = Country::parse(country);
        let seeker = self.edit.settings.seeker.zone;
        let (calendar, _) = Calendar::resolve(None, country, None, seeker);
        let domain = format!(
            "{}.example",
            crate::fold::tokens(name)
                .first()
                .map_or("employer", |it| it)
        );
        let employer = Employer {
            id: ids::employer(),
            name: name.to_owned(),
            kind: EmployerKind::Employer,
            country,
            region: None,
            zone: Some(calendar.zone()),
            zone_seen: None,
            industry: None,
            size: None,
            aliases: Vec::new(),
            domains: vec![domain.clone()],
        };
        let application = Application {
            id: ids::application(),
            employer: employer.id,
            agency: None,
            role: role.to_owned(),
            requisition: None,
            source: None,
            url: None,
            remarks: None,
            people: Vec::new(),
            confirmed: true,
            created_at: self.edit.now,
        };
        let (id, employer_id) = (application.id, employer.id);
        self.edit.put_employer(employer);
        self.edit.put_application(application);
        let told = Told {
            application: id,
            calendar,
            employer: employer_id,
            domain,
        };
        if let Some(days_ago) = days_ago {
            let at = self.ago(&told, days_ago, 10);
            self.edit.add_fact(id, at, FactKind::Applied)?;
        }
        Ok(told)
    }

    pub(super) fn person(
        &mut self,
        told: &Told,
        name: &str,
        role: PersonRole,
        title: &str,
    ) -> PersonId {
        let first = crate::fold::tokens(name)
            .first()
            .cloned()
            .unwrap_or_default();
        let person = Person {
            id: ids::person(),
            name: name.to_owned(),
            role,
            employer: Some(told.employer),
            addresses: vec![format!("{first}@{}", told.domain)],
            phone: None,
            title: Some(title.to_owned()),
            zone: None,
            zone_seen: None,
            country: None,
        };
        let id = person.id;
        self.edit.put_person(person);
        id
    }

    /// A working hour some business days ago where they are, never later than now.
    pub(super) fn ago(&self, told: &Told, days: i32, hour: i8) -> Timestamp {
        let day = self.day(told, -days);
        let at = told.calendar.zone().at(day, time(hour, 0, 0, 0));
        at.min(self.edit.now)
    }

    /// A day some business days from today where they are.
    pub(super) fn day(&self, told: &Told, days: i32) -> Date {
        let today = told.calendar.zone().date(self.edit.now);
        told.calendar.add_business_days(today, BusinessDays(days))
    }

    pub(super) fn met(
        &mut self,
        told: &Told,
        start: Timestamp,
        minutes: i64,
        people: &[PersonId],
        stage: Stage,
    ) -> Result<FactId, EngineError> {
        let length = jiff::SignedDuration::from_mins(minutes);
        let interview = Interview {
            ends_at: start.checked_add(length).unwrap_or(start),
            zone: Some(told.calendar.zone()),
            arranged_at: None,
            hour_unknown: false,
            people: people.to_vec(),
            stage,
            format: Format::Video,
            decided_same_day: false,
            cancelled: false,
            called_off: None,
            calendar: None,
        };
        self.edit
            .add_fact(told.application, start, FactKind::Interview(interview))
    }

    pub(super) fn sent(
        &mut self,
        told: &Told,
        at: Timestamp,
        purpose: Purpose,
        to: PersonId,
    ) -> Result<(), EngineError> {
        let sent = Sent {
            purpose,
            to: vec![to],
            channel: Channel::Email,
            message_id: None,
            shared: Vec::new(),
            overrode: Vec::new(),
            asks_move: None,
            unread: false,
        };
        self.edit
            .add_fact(told.application, at, FactKind::Sent(sent))
            .map(drop)
    }

    pub(super) fn heard(
        &mut self,
        told: &Told,
        at: Timestamp,
        received: Received,
    ) -> Result<(), EngineError> {
        self.edit
            .add_fact(told.application, at, FactKind::Received(received))
            .map(drop)
    }

    pub(super) fn debrief(
        &mut self,
        told: &Told,
        at: Timestamp,
        debrief: Debrief,
    ) -> Result<(), EngineError> {
        let debrief = Debrief {
            finished_at: Some(at),
            ..debrief
        };
        self.edit
            .add_fact(told.application, at, FactKind::Debrief(Box::new(debrief)))
            .map(drop)
    }
}

pub(super) fn received(from: PersonId, reading: ReadingKind) -> Received {
    Received {
        from: Some(from),
        reading,
        person_wrote: reading != ReadingKind::AutoReply,
        channel: Channel::Email,
        expects_answer: false,
        answer_by: None,
        back_on: None,
        invites: Vec::new(),
        please_dont: false,
        door_open: false,
        gave_feedback: false,
        undelivered: Vec::new(),
        words: String::new(),
        asks_move: None,
        message_id: None,
    }
}

pub(super) fn remark(text: &str, person: PersonId) -> Remark {
    Remark {
        text: text.to_owned(),
        person: Some(person),
    }
}
