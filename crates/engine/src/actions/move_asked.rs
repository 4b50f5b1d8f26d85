//! What the seeker types of a request to move an interview, whoever asks.

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind, MoveAsk};
use meanwhile_core::id::ApplicationId;
use meanwhile_core::plan::Study;
use meanwhile_core::time::Zone;

use crate::desk_change::Edit;
use crate::error::EngineError;

/// The request that a message makes, said at `at`: about the next interview after it. It is none unless the message
/// `asks`, or `proposes` another start.
pub(super) fn move_asked(
    edit: &mut Edit,
    id: ApplicationId,
    at: Timestamp,
    asks: bool,
    proposes: &[String],
) -> Result<Option<Box<MoveAsk>>, EngineError> {
    if !asks && proposes.is_empty() {
        return Ok(None);
    }
    let facts = edit.facts(id)?;
    let Some((of, zone)) = next_ahead(&facts, at) else {
        return Err(EngineError::not_now(
            "no interview is ahead that could be moved",
            "`meanwhile interview` records one.",
        ));
    };
    let mut reader = edit.reader();
    reader.zone = zone.unwrap_or(reader.zone);
    let mut to = Vec::new();
    for words in proposes {
        let start = reader.appointment(words)?;
        for note in start.notes {
            edit.note(note);
        }
        to.push(start.at);
    }
    let shown = |at| edit.names().moment(at).to_string();
    let times: Vec<String> = to.iter().map(|at| shown(*at)).collect();
    let times = match times.as_slice() {
        [] => "another time".to_owned(),
        all => all.join(", or "),
    };
    let line = format!(
        "The interview of {} stands until both agree to {times}",
        shown(of)
    );
    edit.say(line);
    let moving = moving(edit, id, &to);
    edit.note(format!("Once you have agreed, {moving} moves it."));
    Ok(Some(Box::new(MoveAsk { of, to })))
}

/// The start of the next interview after a moment, and the zone it was arranged in.
fn next_ahead(facts: &[Fact], at: Timestamp) -> Option<(Timestamp, Option<Zone>)> {
    let ahead = facts.iter().filter_map(|fact| match &fact.kind {
        FactKind::Interview(interview) if !interview.cancelled && fact.at > at => {
            Some((fact.at, interview.zone))
        }
        _ => None,
    });
    ahead.min_by_key(|(start, _)| *start)
}

/// What is still to be recorded after an answer, where they had asked to move an interview.
pub(super) fn advise(edit: &mut Edit, id: ApplicationId, at: Timestamp) {
    let study = Study::new(&edit.desk, &edit.settings);
    let asked = study.with_view(id, at, |view| {
        let asked = view.move_asked().filter(|asked| !asked.by_seeker)?;
        Some(asked.ask.to.clone())
    });
    if let Some(to) = asked.flatten() {
        let moving = moving(edit, id, &to);
        edit.note(format!(
            "If you agreed to another time, {moving} moves the interview; until then it stands as it is."
        ));
    }
}

/// The command that moves the interview, to the time that is proposed where it is one.
fn moving(edit: &Edit, id: ApplicationId, to: &[Timestamp]) -> String {
    let handle = edit.names().application(id).handle;
    let facts = edit.facts(id).unwrap_or_default();
    let zone = next_ahead(&facts, edit.now).and_then(|(_, zone)| zone);
    let when = match to {
        [one] => {
            // What is typed for a move is meant by the clock by which the interview was arranged.
            let shown = zone.unwrap_or(edit.settings.seeker.zone).civil(*one);
            shown.strftime("\"%Y-%m-%d %H:%M\"").to_string()
        }
        _ => "WHEN".to_owned(),
    };
    format!("`meanwhile interview {handle} --move {when}`")
}
