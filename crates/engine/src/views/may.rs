//! May I write to them about this now?

use jiff::Timestamp;
use meanwhile_core::fact::{Channel, Purpose};
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, Moment, PersonRef, ReasonLine};

/// What one would send.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MayInput {
    /// Words that mean the application, or its id.
    pub application: String,
    /// What it is for; a check-in unless given.
    pub purpose: Option<Purpose>,
    /// To whom; whom the plan would have it go to, unless given.
    pub to: Option<String>,
    /// How; by their channel unless given.
    pub channel: Option<Channel>,
}

/// Whether one may.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct May {
    /// The application.
    pub application: ApplicationRef,
    /// What for.
    pub purpose: Purpose,
    /// To whom.
    pub to: Option<PersonRef>,
    /// How.
    pub channel: Channel,
    /// The answer.
    pub answer: MayAnswer,
    /// The answer in one sentence.
    pub text: String,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum MayAnswer {
    /// Yes, now.
    Yes,
    /// Yes, but a later moment is better.
    YesButBetter {
        /// That moment.
        at: Moment,
        /// Why.
        reasons: Vec<ReasonLine>,
    },
    /// Not before a moment.
    Wait {
        /// That moment.
        until: Moment,
        /// Why.
        reasons: Vec<ReasonLine>,
    },
    /// Not as things stand.
    No {
        /// Every rule that refuses, and why.
        reasons: Vec<ReasonLine>,
    },
}

/// May I write to them about this now?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn may(engine: &Engine, now: Timestamp, input: &MayInput) -> Result<May, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
