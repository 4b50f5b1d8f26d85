//! Records something the seeker achieved that could be news to them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use crate::typed::required;
use meanwhile_core::fact::FactKind;
use meanwhile_core::plan::Study;

/// An accomplishment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct RecordNews {
    /// What was achieved, one sentence.
    pub text: String,
    /// The applications it could interest; every open one when empty.
    pub applications: Vec<String>,
    /// When, as typed; now unless given.
    pub at: Option<String>,
}

/// Records something the seeker achieved that could be news to them.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn record_news(
    engine: &Engine,
    now: Timestamp,
    input: RecordNews,
) -> Result<Done, EngineError> {
    let recorded = engine
        .act(now, "record_news", |edit| record(edit, &input))
        .await?;
    Ok(recorded.1)
}

fn record(edit: &mut Edit, input: &RecordNews) -> Result<(), EngineError> {
    let text = required("text", &input.text, "what was achieved")?;
    let at = edit.reader().past(input.at.as_deref())?;
    let mut applications = Vec::new();
    for words in &input.applications {
        let id = edit.pick(words)?;
        if !applications.contains(&id) {
            applications.push(id);
        }
    }
    if input.applications.is_empty() {
        let study = Study::new(&edit.desk, &edit.settings);
        let is_open = |id| {
            study
                .situation(id, edit.now)
                .is_some_and(|it| it.over.is_none())
        };
        let all = edit.desk.files.iter().map(|file| file.application.id);
        applications = all.filter(|id| is_open(*id)).collect();
    }
    if applications.is_empty() {
        return Err(EngineError::not_now(
            "there is no open application it could interest",
            "Add one with `meanwhile add`.",
        ));
    }
    for id in &applications {
        edit.add_fact(*id, at, FactKind::Accomplishment { text: text.clone() })?;
        edit.say(format!("News for {}: {text}", edit.names().label(*id)));
    }
    edit.about = (applications.len() == 1).then(|| applications[0]);
    edit.note(
        "If a word of it is wrong, `meanwhile undo` takes it back now; later `meanwhile show APPLICATION --ids` and \
         `meanwhile retract ID`. Then note it again.",
    );
    edit.summary = format!("News: {text}");
    Ok(())
}
