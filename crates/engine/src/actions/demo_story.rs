//! The invented applications of the demonstration, one function each. Nothing here is about anybody.

use jiff::Timestamp;
use jiff::civil::{Date, time};
use meanwhile_core::fact::{
    Channel, Debrief, Evidence, Fact, FactKind, Format, Interview, Purpose, ReadingKind, Received,
    Remark, Sent, Stage, Standing,
};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::record::{Application, Employer, EmployerKind, Person, PersonRole};
use meanwhile_core::time::{BusinessDays, Calendar, Country, Zone};

use crate::desk_change::Edit;
use crate::error::EngineError;
use crate::io::ids;

type Story = fn(&mut Scene<'_>) -> Result<(), EngineError>;

/// Every application of the demonstration.
pub(super) const ALL: &[Story] = &[
    thanks_due,
    green_light,
    promise_not_due,
    out_of_office,
    budget_spent,
    open_door,
    interview_ahead,
    found_in_mail,
];

/// An application while it is told.
struct Told {
    application: ApplicationId,
    calendar: Calendar,
    employer: EmployerId,
    domain: String,
}

/// The desk that is being filled.
pub(super) struct Scene<'e> {
    edit: &'e mut Edit,
}

impl<'e> Scene<'e> {
    pub(super) fn new(edit: &'e mut Edit) -> Self {
        Self { edit }
    }

    /// A new application at a new employer, sent some business days ago. The country sets zone and holidays.
    fn apply(
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
            crate::resolve::tokens(name)
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
            industry: None,
            aliases: Vec::new(),
            domains: vec![domain.clone()],
        };
        let application = Application {
            id: ids::application(),
            employer: employer.id,
            agency: None,
            role: role.to_owned(),
            requisition: None,
            source: Some("demonstration".to_owned()),
            url: None,
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

    fn person(&mut self, told: &Told, name: &str, role: PersonRole, title: &str) -> PersonId {
        let first = crate::resolve::tokens(name)
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
            country: None,
        };
        let id = person.id;
        self.edit.put_person(person);
        id
    }

    /// A working hour some business days ago where they are, never later than now.
    fn ago(&self, told: &Told, days: i32, hour: i8) -> Timestamp {
        let day = self.day(told, -days);
        let at = told.calendar.zone().at(day, time(hour, 0, 0, 0));
        at.min(self.edit.now)
    }

    /// A day some business days from today where they are.
    fn day(&self, told: &Told, days: i32) -> Date {
        let today = told.calendar.zone().date(self.edit.now);
        told.calendar.add_business_days(today, BusinessDays(days))
    }

    fn met(
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
            people: people.to_vec(),
            stage,
            format: Format::Video,
            decided_same_day: false,
            cancelled: false,
            calendar: None,
        };
        self.edit
            .add_fact(told.application, start, FactKind::Interview(interview))
    }

    fn sent(
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
        };
        self.edit
            .add_fact(told.application, at, FactKind::Sent(sent))
            .map(drop)
    }

    fn heard(&mut self, told: &Told, at: Timestamp, received: Received) -> Result<(), EngineError> {
        self.edit
            .add_fact(told.application, at, FactKind::Received(received))
            .map(drop)
    }

    fn debrief(&mut self, told: &Told, at: Timestamp, debrief: Debrief) -> Result<(), EngineError> {
        let debrief = Debrief {
            finished_at: Some(at),
            ..debrief
        };
        self.edit
            .add_fact(told.application, at, FactKind::Debrief(debrief))
            .map(drop)
    }
}

fn received(from: PersonId, reading: ReadingKind) -> Received {
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
        message_id: None,
    }
}

fn remark(text: &str, person: PersonId) -> Remark {
    Remark {
        text: text.to_owned(),
        person: Some(person),
    }
}

/// Interviewed a few hours ago by two people: thanks and a debrief are due.
fn thanks_due(scene: &mut Scene<'_>) -> Result<(), EngineError> {
    // Here and now for the seeker, so that the demonstration has something to do.
    let seeker = scene.edit.settings.seeker.zone;
    let home = Country::of_zone(seeker).map_or("US", |it| it.code());
    let told = scene.apply("Lindqvist Instruments", "Data analyst", home, Some(15))?;
    let at_home = |zone: Zone, employer: &Employer| Employer {
        zone: Some(zone),
        ..employer.clone()
    };
    if let Some(employer) = scene
        .edit
        .desk
        .employer(told.employer)
        .map(|it| at_home(seeker, it))
    {
        scene.edit.put_employer(employer);
    }
    let dana = scene.person(
        &told,
        "Dana Okafor",
        PersonRole::Interviewer,
        "Head of analysis",
    );
    let lee = scene.person(
        &told,
        "Lee Brandt",
        PersonRole::Interviewer,
        "Senior analyst",
    );
    let hours = |n| jiff::SignedDuration::from_hours(n);
    let start = scene
        .edit
        .now
        .checked_sub(hours(3))
        .unwrap_or(scene.edit.now);
    scene
        .met(&told, start, 60, &[dana, lee], Stage::Second)
        .map(drop)
}

/// Encouraged two days ago, with news to share.
fn green_light(scene: &mut Scene<'_>) -> Result<(), EngineError> {
    let told = scene.apply("Harbour Street Foods", "Operations planner", "US", Some(20))?;
    let mina = scene.person(
        &told,
        "Mina Sorel",
        PersonRole::Interviewer,
        "Operations lead",
    );
    let start = scene.ago(&told, 7, 11);
    scene.met(&told, start, 45, &[mina], Stage::First)?;
    let at = scene.ago(&told, 7, 16);
    scene.sent(&told, at, Purpose::Thank, mina)?;
    let at = scene.ago(&told, 2, 14);
    scene.heard(&told, at, received(mina, ReadingKind::Encouraging))?;
    let text = "Finished the course in route planning with distinction".to_owned();
    let at = scene.ago(&told, 1, 9);
    scene
        .edit
        .add_fact(told.application, at, FactKind::Accomplishment { text })
        .map(drop)
}

/// They named a day, and it has not come.
fn promise_not_due(scene: &mut Scene<'_>) -> Result<(), EngineError> {
    let told = scene.apply("Northfold Energy", "Junior engineer", "GB", Some(18))?;
    let amara = scene.person(
        &told,
        "Amara Whitcombe",
        PersonRole::Recruiter,
        "Talent partner",
    );
    let start = scene.ago(&told, 6, 10);
    scene.met(&told, start, 50, &[amara], Stage::First)?;
    let at = scene.ago(&told, 6, 15);
    scene.sent(&told, at, Purpose::Thank, amara)?;
    let last = scene.day(&told, 4);
    let words = "We will come back to you by then".to_owned();
    let promised = FactKind::Promised {
        first: last,
        last,
        ask: Some(amara),
        words,
    };
    let at = scene.ago(&told, 6, 11);
    scene
        .edit
        .add_fact(told.application, at, promised)
        .map(drop)
}

/// Asked, and a machine answered that they are away.
fn out_of_office(scene: &mut Scene<'_>) -> Result<(), EngineError> {
    let told = scene.apply("Tamarind Press", "Assistant editor", "GB", Some(25))?;
    let piet = scene.person(
        &told,
        "Piet Halloran",
        PersonRole::Interviewer,
        "Commissioning editor",
    );
    let start = scene.ago(&told, 12, 10);
    scene.met(&told, start, 40, &[piet], Stage::First)?;
    let at = scene.ago(&told, 12, 14);
    scene.sent(&told, at, Purpose::Thank, piet)?;
    let at = scene.ago(&told, 3, 10);
    scene.sent(&told, at, Purpose::CheckIn, piet)?;
    let back_on = Some(scene.day(&told, 5));
    let at = at
        .checked_add(jiff::SignedDuration::from_mins(2))
        .unwrap_or(at);
    scene.heard(
        &told,
        at,
        Received {
            back_on,
            ..received(piet, ReadingKind::AutoReply)
        },
    )
}

/// Asked twice within two weeks: a third time is refused.
fn budget_spent(scene: &mut Scene<'_>) -> Result<(), EngineError> {
    let told = scene.apply("Cobalt Rail", "Timetable scheduler", "US", Some(22))?;
    let ines = scene.person(
        &told,
        "Ines Marlow",
        PersonRole::Interviewer,
        "Planning manager",
    );
    let start = scene.ago(&told, 9, 9);
    scene.met(&told, start, 60, &[ines], Stage::First)?;
    let at = scene.ago(&told, 9, 14);
    scene.sent(&told, at, Purpose::Thank, ines)?;
    let at = scene.ago(&told, 7, 10);
    scene.sent(&told, at, Purpose::CheckIn, ines)?;
    let at = scene.ago(&told, 2, 10);
    scene.sent(&told, at, Purpose::CheckIn, ines)
}

/// A no, with the door left open.
fn open_door(scene: &mut Scene<'_>) -> Result<(), EngineError> {
    let told = scene.apply("Elbe Clinic", "Research coordinator", "DE", Some(30))?;
    let jonas = scene.person(
        &told,
        "Jonas Feldweg",
        PersonRole::Interviewer,
        "Study lead",
    );
    let start = scene.ago(&told, 10, 10);
    let held = scene.met(&told, start, 60, &[jonas], Stage::Final)?;
    let debrief = Debrief {
        interview: Some(held),
        differently: vec!["Have one study in detail ready, with its numbers".to_owned()],
        questions_asked: vec![
            "How do you keep a study on schedule when a site falls behind?".to_owned(),
        ],
        mattered: vec![remark("Patience with sites", jonas)],
        ..Debrief::default()
    };
    let at = scene.ago(&told, 10, 17);
    scene.debrief(&told, at, debrief)?;
    let at = scene.ago(&told, 1, 11);
    let no = Received {
        door_open: true,
        ..received(jonas, ReadingKind::Rejection)
    };
    scene.heard(&told, at, no)
}

/// A second interview lies ahead; the first has been written down.
fn interview_ahead(scene: &mut Scene<'_>) -> Result<(), EngineError> {
    let told = scene.apply("Quill and Fern", "Copywriter", "US", Some(16))?;
    let priya = scene.person(
        &told,
        "Priya Nair",
        PersonRole::Interviewer,
        "Creative director",
    );
    let tom = scene.person(&told, "Tom Askew", PersonRole::Recruiter, "Recruiter");
    let start = scene.ago(&told, 8, 13);
    let first = scene.met(&told, start, 30, &[tom], Stage::Screening)?;
    let debrief = Debrief {
        interview: Some(first),
        high_points: vec![remark(
            "The brief for the bicycle campaign made him laugh",
            tom,
        )],
        mattered: vec![remark("Short texts that still sound like a person", tom)],
        differently: vec!["Ask earlier what a normal week looks like".to_owned()],
        questions_asked: vec!["Which of your texts would you write differently today?".to_owned()],
        ..Debrief::default()
    };
    let at = scene.ago(&told, 8, 15);
    scene.debrief(&told, at, debrief)?;
    scene.sent(&told, at, Purpose::Thank, tom)?;
    let day = scene.day(&told, 3);
    let start = told.calendar.zone().at(day, time(10, 30, 0, 0));
    scene
        .met(&told, start, 60, &[priya], Stage::First)
        .map(drop)
}

/// Found in mail: an application nobody has confirmed, with a message that wants an answer.
fn found_in_mail(scene: &mut Scene<'_>) -> Result<(), EngineError> {
    let told = scene.apply("Meridian Maps", "Cartographer", "CA", None)?;
    let application = scene.edit.file(told.application)?.application.clone();
    scene.edit.put_application(Application {
        confirmed: false,
        ..application
    });
    let sofia = scene.person(
        &told,
        "Sofia Lindgren",
        PersonRole::Coordinator,
        "Coordinator",
    );
    let at = scene.ago(&told, 1, 12);
    let asked = Received {
        expects_answer: true,
        ..received(sofia, ReadingKind::Scheduling)
    };
    let recorded_at = scene.edit.now;
    scene.edit.add_as_is(Fact {
        id: ids::fact(),
        application: told.application,
        at,
        recorded_at,
        standing: Standing::Proposed,
        supersedes: None,
        evidence: Some(Evidence {
            source: "demo-1@meridian.example".to_owned(),
            words: "Would Thursday or Friday suit you for a first conversation?".to_owned(),
            confidence: 86,
        }),
        kind: FactKind::Received(asked),
    })
}
