//! Records a real offer from elsewhere that needs an answer by a date.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::day;
use crate::shapes::Done;
use meanwhile_core::fact::FactKind;
use meanwhile_core::plan::Study;

/// A competing offer. Only a real one is worth telling: it can be checked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct RecordCompetingOffer {
    /// The application to which it would be told first; it counts for all. The one waiting longest unless given.
    pub application: Option<String>,
    /// The day by which the seeker must answer it, as typed.
    pub deadline: String,
    /// When it was made, as typed; now unless given.
    pub at: Option<String>,
}

/// Records a real offer from elsewhere that needs an answer by a date.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn record_competing_offer(
    engine: &Engine,
    now: Timestamp,
    input: RecordCompetingOffer,
) -> Result<Done, EngineError> {
    let recorded = engine
        .act(now, "record_competing_offer", |edit| record(edit, &input))
        .await?;
    Ok(recorded.1)
}

fn record(edit: &mut Edit, input: &RecordCompetingOffer) -> Result<(), EngineError> {
    let reader = edit.reader();
    let at = reader.past(input.at.as_deref())?;
    let deadline = reader.day(&input.deadline)?;
    if deadline < edit.settings.seeker.zone.date(edit.now) {
        let why = format!("{} is past", day(deadline));
        return Err(EngineError::invalid(
            "deadline",
            why,
            "Type the day by which you must answer.",
        ));
    }
    match input
        .application
        .as_deref()
        .filter(|it| !it.trim().is_empty())
    {
        Some(words) => drop(edit.pick(words)?),
        None => edit.about = waiting_longest(edit),
    }
    let Some(id) = edit.about else {
        return Err(EngineError::not_now(
            "no open application could be told of it",
            "",
        ));
    };
    edit.add_fact(id, at, FactKind::CompetingOffer { deadline })?;
    edit.say(format!(
        "An offer from elsewhere, to be answered by {}",
        day(deadline)
    ));
    edit.note("Only a real offer helps: they may ask about it.");
    edit.summary = format!("Competing offer, answer by {}", day(deadline));
    Ok(())
}

fn waiting_longest(edit: &Edit) -> Option<meanwhile_core::id::ApplicationId> {
    let study = Study::new(&edit.desk, &edit.settings);
    let open = edit.desk.files.iter().filter_map(|file| {
        let id = file.application.id;
        let situation = study.situation(id, edit.now)?;
        (situation.over.is_none()).then_some((
            situation.waiting_since.is_none(),
            situation.waiting_since,
            id,
        ))
    });
    open.min().map(|(_, _, id)| id)
}
