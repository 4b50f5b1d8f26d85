//! Records that an application is over, as the seeker says.

use jiff::Timestamp;
use meanwhile_core::fact::Outcome;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use meanwhile_core::fact::FactKind;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::plan::Study;

/// The end of an application.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CloseApplication {
    /// Words that mean it, or its id.
    pub application: String,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// They left the door open for another time.
    pub door_open: bool,
    /// When, as typed; now unless given.
    pub at: Option<String>,
}

/// Records that an application is over, as the seeker says.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn close_application(
    engine: &Engine,
    now: Timestamp,
    input: CloseApplication,
) -> Result<Done, EngineError> {
    let closed = engine.act(now, "close_application", |edit| {
        let id = edit.pick(&input.application)?;
        let at = edit.reader().past(input.at.as_deref())?;
        let outcome = input.outcome.ok_or_else(|| {
            EngineError::invalid(
                "outcome",
                "how it ended is missing",
                "One of: rejected, accepted, declined, withdrawn, quiet.",
            )
        })?;
        close(edit, id, at, outcome, input.door_open)
    });
    Ok(closed.await?.1)
}

/// Records the end of an application. Ending it twice the same way changes nothing.
pub(super) fn close(
    edit: &mut Edit,
    id: ApplicationId,
    at: Timestamp,
    outcome: Outcome,
    door_open: bool,
) -> Result<(), EngineError> {
    let study = Study::new(&edit.desk, &edit.settings);
    let ending = study.situation(id, edit.now).and_then(|it| it.over);
    let same = ending.is_some_and(|it| it.outcome == outcome && it.door_open >= door_open);
    let label = edit.names().label(id);
    if same {
        edit.summary = format!("{label} was closed already");
        return Ok(());
    }
    edit.add_fact(id, at, FactKind::Closed { outcome, door_open })?;
    edit.say(format!("{label}: {}", outcome_words(outcome)));
    if outcome == Outcome::Accepted {
        edit.note("Congratulations. What is still open elsewhere wants a short, kind withdrawal; Today lists them.");
    }
    edit.summary = format!("Closed {label}: {}", outcome_words(outcome));
    Ok(())
}

/// An ending in words.
pub(crate) const fn outcome_words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Rejected => "they decided for someone else",
        Outcome::Accepted => "you took their offer",
        Outcome::Declined => "you turned their offer down",
        Outcome::Withdrawn => "you withdrew",
        Outcome::Quiet => "let go quietly",
    }
}
