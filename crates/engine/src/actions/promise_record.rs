//! Records when they said they would answer.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use super::records::person_named;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::day;
use crate::shapes::Done;
use meanwhile_core::fact::FactKind;
use meanwhile_core::record::PersonRole;

/// What they said about when they would answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecordPromise {
    /// Words that mean the application, or its id.
    pub application: String,
    /// The last day they may mean, as typed, such as `friday` or `2026-04-14`.
    pub by: String,
    /// The first day they may mean, as typed; the same day unless given.
    pub from: Option<String>,
    /// Whom to ask afterwards, if they said so.
    pub ask: Option<PersonInput>,
    /// Their words.
    pub words: String,
    /// When they said it, as typed; now unless given.
    pub said: Option<String>,
}

/// Records when they said they would answer.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn record_promise(
    engine: &Engine,
    now: Timestamp,
    input: RecordPromise,
) -> Result<Done, EngineError> {
    let recorded = engine
        .act(now, "record_promise", |edit| record(edit, &input))
        .await?;
    Ok(recorded.1)
}

fn record(edit: &mut Edit, input: &RecordPromise) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let reader = edit.reader();
    let said = reader.past(input.said.as_deref())?;
    let last = reader.day(&input.by)?;
    let first = reader.day_if(input.from.as_deref())?.unwrap_or(last);
    if first > last {
        let why = format!("{} is after {}", day(first), day(last));
        return Err(EngineError::invalid(
            "from",
            why,
            "The first day comes before the last.",
        ));
    }
    if last < edit.settings.seeker.zone.date(said) {
        let why = format!("{} was past when they said it", day(last));
        return Err(EngineError::invalid(
            "by",
            why,
            "Type the day they named, or when they said it.",
        ));
    }
    let ask = match &input.ask {
        Some(ask) => Some(person_named(edit, id, ask, PersonRole::Other)?),
        None => None,
    };
    let words = input.words.trim().to_owned();
    edit.add_fact(
        id,
        said,
        FactKind::Promised {
            first,
            last,
            ask,
            words,
        },
    )?;
    edit.say(format!("They said they would answer by {}", day(last)));
    edit.summary = format!(
        "Promised by {}: {}",
        day(last),
        edit.names().application(id).label()
    );
    Ok(())
}
