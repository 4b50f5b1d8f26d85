//! The invented applications of the demonstration, one function each. Nothing here is about anybody.

use jiff::civil::time;
use meanwhile_core::fact::{
    Debrief, Evidence, Fact, FactKind, Purpose, ReadingKind, Received, Stage, Standing,
};
use meanwhile_core::record::{Application, Employer, PersonRole};
use meanwhile_core::time::{Country, Zone};

use super::demo_scene::{Scene, received, remark};
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
    // Interviews begin on the hour or the half hour.
    let here = seeker.civil(scene.edit.now).time();
    let odd = jiff::SignedDuration::from_mins(i64::from(here.minute() % 30))
        + jiff::SignedDuration::from_secs(i64::from(here.second()));
    let before = jiff::SignedDuration::from_hours(3) + odd;
    let start = scene.edit.now.checked_sub(before);
    let start = start.unwrap_or(scene.edit.now);
    // Nobody is interviewed at dawn: then it was the afternoon before.
    let hour = seeker.civil(start).hour();
    let start = match hour {
        8..=19 => start,
        _ => scene.ago(&told, 1, 15),
    };
    scene
        .met(&told, start, 60, &[dana, lee], Stage::First)
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
        evidence: Some(Box::new(Evidence {
            source: "demo-1@meridian.example".to_owned(),
            words: "Would Thursday or Friday suit you for a first conversation?".to_owned(),
            confidence: 86,
        })),
        kind: FactKind::Received(asked),
    })
}
