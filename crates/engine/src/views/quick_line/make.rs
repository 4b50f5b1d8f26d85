//! What a reading would save: inputs of actions, with days and moments written out in full, so that they mean the same
//! when they are saved a moment later.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::{Purpose, ReadingKind};
use meanwhile_core::time::Zone;

use super::cues::Cue;
use super::when::Found;
use super::{LineAct, LineApplication, LineKind, LineReading};
use crate::actions::{
    AddApplication, MoveInterview, PersonInput, RecordCompetingOffer, RecordHeard, RecordInterview,
    RecordNews, RecordPromise, RecordSent,
};
use crate::typed::Reader;

/// What a line of that kind would save; `None` where something is missing for it.
pub(super) fn act(
    reading: &mut LineReading,
    cue: &Cue,
    kind: LineKind,
    found: Option<&Found>,
    people: &[(String, String)],
    reader: Reader,
) -> Option<LineAct> {
    let people: Vec<PersonInput> = people
        .iter()
        .map(|(typed, _)| PersonInput::from(typed.as_str()))
        .collect();
    let application = match &reading.application {
        LineApplication::One { application } => application.id.to_string(),
        LineApplication::None | LineApplication::Several { .. } | LineApplication::New { .. } => {
            String::new()
        }
    };
    let days = days(found);
    match kind {
        LineKind::Interview => {
            let interview = interview(application, cue, found, people)?;
            Some(match new(reading) {
                Some(add) => LineAct::Begin {
                    add,
                    interview: Some(interview),
                },
                None => LineAct::Interview(interview),
            })
        }
        LineKind::Moved => Some(LineAct::Move(moved(application, found, people, reader)?)),
        LineKind::Application => {
            let mut add = new(reading)?;
            add.people = people;
            add.applied = applied(found);
            Some(LineAct::Begin {
                add,
                interview: None,
            })
        }
        LineKind::Heard => Some(LineAct::Heard(heard(
            reading,
            application,
            cue,
            found,
            people,
            reader,
        ))),
        LineKind::Promise => Some(LineAct::Promise(promise(application, days?, people))),
        LineKind::Sent => Some(LineAct::Sent(sent(application, cue, found, people))),
        LineKind::CompetingOffer => {
            let (_, deadline) = days?;
            Some(LineAct::CompetingOffer(RecordCompetingOffer {
                application: (!application.is_empty()).then_some(application),
                deadline: deadline.to_string(),
                at: None,
            }))
        }
        LineKind::News => None,
    }
}

/// An application to add, where the line is about one that is not recorded.
fn new(reading: &LineReading) -> Option<AddApplication> {
    let LineApplication::New { employer, role } = &reading.application else {
        return None;
    };
    Some(AddApplication {
        employer: employer.clone(),
        role: role.clone(),
        ..AddApplication::default()
    })
}

fn interview(
    application: String,
    cue: &Cue,
    found: Option<&Found>,
    people: Vec<PersonInput>,
) -> Option<RecordInterview> {
    let Some(Found::Moment { at, zone, ends_at }) = found else {
        return None;
    };
    Some(RecordInterview {
        application,
        start: written(at.at, *zone),
        end: ends_at.map(|end| written(end, *zone)),
        zone: Some(zone.name().to_owned()),
        people,
        stage: cue.stage,
        format: cue.format,
        ..RecordInterview::default()
    })
}

/// Another time; which interview gets it is told by [`super::moved`].
fn moved(
    application: String,
    found: Option<&Found>,
    people: Vec<PersonInput>,
    reader: Reader,
) -> Option<MoveInterview> {
    let Some(Found::Moment { at, zone, ends_at }) = found else {
        return None;
    };
    Some(MoveInterview {
        application,
        start: Some(written(at.at, *zone)),
        end: ends_at.map(|end| written(end, *zone)),
        zone: (*zone != reader.zone).then(|| zone.name().to_owned()),
        add_people: people,
        ..MoveInterview::default()
    })
}

fn promise(
    application: String,
    (first, last): (Date, Date),
    people: Vec<PersonInput>,
) -> RecordPromise {
    RecordPromise {
        application,
        by: last.to_string(),
        from: (first != last).then(|| first.to_string()),
        ask: people.into_iter().next(),
        ..RecordPromise::default()
    }
}

fn sent(
    application: String,
    cue: &Cue,
    found: Option<&Found>,
    people: Vec<PersonInput>,
) -> RecordSent {
    RecordSent {
        application,
        purpose: Some(cue.purpose.unwrap_or(Purpose::Other)),
        to: people,
        channel: cue.channel,
        at: past(found),
        already_sent: true,
        ..RecordSent::default()
    }
}

/// What they said. A day ahead is the one by which they want an answer, or on which they are back; a past one is when
/// they wrote.
fn heard(
    reading: &mut LineReading,
    application: String,
    cue: &Cue,
    found: Option<&Found>,
    people: Vec<PersonInput>,
    reader: Reader,
) -> RecordHeard {
    let mut input = RecordHeard {
        application,
        reading: Some(cue.reading.unwrap_or(ReadingKind::Other)),
        from: people.into_iter().next(),
        channel: cue.channel,
        ..RecordHeard::default()
    };
    let (now, today) = (reader.now, reader.zone.date(reader.now));
    let (is_ahead, last) = match found {
        Some(Found::Moment { at, .. }) => (at.at > now, Some(at.here.date())),
        Some(Found::Days { last, .. }) => {
            (*last > today || cue.is_due && *last == today, Some(*last))
        }
        Some(Found::Unclear(_)) | None => (false, None),
    };
    let Some(last) = last else {
        return input;
    };
    let day = crate::present::day(last);
    if !is_ahead {
        input.at = past(found);
    } else if cue.reading == Some(ReadingKind::AutoReply) {
        input.back_on = Some(last.to_string());
        reading.notes.push(format!("They are back on {day}."));
    } else if cue.reading == Some(ReadingKind::Delay) {
        input.promised_by = Some(last.to_string());
        reading.notes.push(format!("They answer by {day}."));
    } else {
        input.answer_by = Some(last.to_string());
        reading
            .notes
            .push(format!("They want your answer by {day}."));
    }
    input
}

/// Something achieved: its words are the line's.
pub(super) fn news(reading: &mut LineReading, found: Option<&Found>, now: Timestamp) {
    let Some(text) = reading.news.clone() else {
        reading
            .open
            .push("What was it? One sentence is enough.".to_owned());
        return;
    };
    if matches!(found, Some(Found::Moment { at, .. }) if at.at > now) {
        reading
            .open
            .push("The date lies ahead, and this has happened already.".to_owned());
        return;
    }
    reading.act = Some(LineAct::News(RecordNews {
        text,
        applications: Vec::new(),
        at: past(found),
    }));
}

/// The days of a date.
fn days(found: Option<&Found>) -> Option<(Date, Date)> {
    match found? {
        Found::Moment { at, .. } => Some((at.here.date(), at.here.date())),
        Found::Days { first, last } => Some((*first, *last)),
        Found::Unclear(_) => None,
    }
}

/// A date as the moment of something that has happened.
fn past(found: Option<&Found>) -> Option<String> {
    match found? {
        Found::Moment { at, .. } => Some(written(at.at, at.zone)),
        Found::Days { first, .. } => Some(first.to_string()),
        Found::Unclear(_) => None,
    }
}

/// When the seeker applied: today unless the line says otherwise.
fn applied(found: Option<&Found>) -> Option<String> {
    Some(past(found).unwrap_or_else(|| "today".to_owned()))
}

/// A moment as a clock in that zone shows it.
fn written(at: Timestamp, zone: Zone) -> String {
    zone.civil(at).strftime("%Y-%m-%d %H:%M").to_string()
}
