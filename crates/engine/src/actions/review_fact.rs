//! A found fact with what the seeker says is right instead. Each correction fits some kinds of facts; where it does not
//! fit, it is refused rather than dropped.

use jiff::{SignedDuration, Timestamp};
use meanwhile_core::fact::{Fact, FactKind, Interview, Received};
use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::PersonRole;

use super::CorrectFound;
use super::records::{people_named, person_named};
use crate::desk_change::Edit;
use crate::error::EngineError;

/// A fact's time and kind with the corrections made, for the application it belongs to from now on.
pub(super) fn corrected(
    edit: &mut Edit,
    fact: &Fact,
    input: &CorrectFound,
    target: ApplicationId,
) -> Result<(Timestamp, FactKind), EngineError> {
    refuse_misfits(&fact.kind, input)?;
    let mut kind = fact.kind.clone();
    let at = moment(edit, fact, input)?;
    let who = match &input.who {
        Some(who) => Some(person_named(edit, target, who, PersonRole::Other)?),
        None => None,
    };
    let day = edit.reader().day_if(input.by.as_deref())?;
    match &mut kind {
        FactKind::Interview(interview) => {
            correct_interview(edit, interview, (fact.at, at), input, target)?
        }
        FactKind::Received(received) => {
            correct_message(received, input);
            received.from = who.or(received.from);
            received.answer_by = day.or(received.answer_by);
        }
        FactKind::Sent(sent) => sent.purpose = input.purpose.unwrap_or(sent.purpose),
        FactKind::Promised {
            first, last, ask, ..
        } => {
            // Who names one day means that day, wherever the stretch that was read began.
            if let Some(day) = day {
                (*first, *last) = (day, day);
            }
            *ask = who.or(*ask);
        }
        FactKind::CompetingOffer { deadline } => *deadline = day.unwrap_or(*deadline),
        _ => {}
    }
    Ok((at, kind))
}

fn moment(edit: &mut Edit, fact: &Fact, input: &CorrectFound) -> Result<Timestamp, EngineError> {
    let Some(words) = input.at.as_deref() else {
        return Ok(fact.at);
    };
    let reader = edit.reader();
    if !matches!(fact.kind, FactKind::Interview(_)) {
        return reader.past(Some(words));
    }
    let start = reader.appointment(words)?;
    for note in start.notes {
        edit.note(note);
    }
    Ok(start.at)
}

/// `times` are its start as it was found and as it is now: its length stays, unless another is given.
fn correct_interview(
    edit: &mut Edit,
    interview: &mut Interview,
    times: (Timestamp, Timestamp),
    input: &CorrectFound,
    target: ApplicationId,
) -> Result<(), EngineError> {
    let (before, start) = times;
    let length = match input.minutes {
        Some(0) => {
            return Err(EngineError::invalid(
                "minutes",
                "an interview takes a minute at least",
                "",
            ));
        }
        Some(minutes) => SignedDuration::from_mins(i64::from(minutes)),
        None => interview.ends_at.duration_since(before),
    };
    interview.ends_at = start.checked_add(length).unwrap_or(start);
    for person in people_named(edit, target, &input.with, PersonRole::Interviewer)? {
        if !interview.people.contains(&person) {
            interview.people.push(person);
        }
    }
    for words in &input.without {
        let person = edit.index().one_person(words)?;
        if !interview.people.contains(&person) {
            let name = edit.names().person_name(person);
            edit.note(format!("{name} was not named as taking part"));
        }
        interview.people.retain(|it| *it != person);
    }
    interview.stage = input.stage.unwrap_or(interview.stage);
    interview.format = input.format.unwrap_or(interview.format);
    Ok(())
}

fn correct_message(received: &mut Received, input: &CorrectFound) {
    received.reading = input.reading.unwrap_or(received.reading);
    received.expects_answer = input.expects_answer.unwrap_or(received.expects_answer);
}

/// Refuses a correction that says nothing about facts of this kind.
fn refuse_misfits(kind: &FactKind, input: &CorrectFound) -> Result<(), EngineError> {
    let (what, fits) = match kind {
        FactKind::Interview(_) => (
            "an interview",
            &["with", "without", "stage", "format", "minutes"][..],
        ),
        FactKind::Received(_) => (
            "a message of theirs",
            &["reading", "expects_answer", "by", "who"][..],
        ),
        FactKind::Sent(_) => ("a message of yours", &["purpose"][..]),
        FactKind::Promised { .. } => ("a day they named", &["by", "who"][..]),
        FactKind::CompetingOffer { .. } => ("an offer from elsewhere", &["by"][..]),
        _ => ("this", &[][..]),
    };
    let given = [
        ("reading", input.reading.is_some()),
        ("expects_answer", input.expects_answer.is_some()),
        ("by", input.by.is_some()),
        ("who", input.who.is_some()),
        ("purpose", input.purpose.is_some()),
        ("minutes", input.minutes.is_some()),
        ("with", !input.with.is_empty()),
        ("without", !input.without.is_empty()),
        ("stage", input.stage.is_some()),
        ("format", input.format.is_some()),
        ("employer", input.employer.is_some()),
        ("role", input.role.is_some()),
    ];
    let misfit = given
        .into_iter()
        .find(|(field, is_given)| *is_given && !fits.contains(field));
    match misfit {
        Some((field, _)) => Err(EngineError::invalid(
            field,
            format!("what was found is {what}, and `{field}` does not belong to it"),
            "`meanwhile review --list` shows what was found.",
        )),
        None => Ok(()),
    }
}
