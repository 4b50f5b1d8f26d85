//! What was found in mail and calendars and waits to be looked at?

use jiff::Timestamp;
use meanwhile_core::fact::{Evidence, Fact};
use meanwhile_core::record::Application;
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, Moment};

/// What waits to be looked at.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Review {
    /// Facts and applications that were found, by application, then by time.
    pub items: Vec<ReviewItem>,
    /// Messages that could belong to more than one application, newest first; at most 100.
    pub messages: Vec<AmbiguousMessage>,
}

/// Something found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReviewItem {
    /// What to hand to confirm, dismiss or correct.
    pub id: String,
    /// What it is.
    pub kind: FoundKind,
    /// One sentence.
    pub text: String,
    /// The application it concerns, if one is recorded.
    pub application: Option<ApplicationRef>,
    /// When it happened or will happen.
    pub at: Option<Moment>,
    /// Where it was read. What stands in it was written by others.
    pub evidence: Option<Evidence>,
    /// What holds contact back until it is answered.
    pub holds_back: bool,
    /// The fact, when it is one.
    pub fact: Option<Fact>,
    /// The application, when it is one.
    pub found: Option<Application>,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FoundKind {
    /// An application.
    Application,
    /// A fact.
    Fact,
    /// Something else that an import proposes.
    Proposal,
}

/// A message that could belong to more than one application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AmbiguousMessage {
    /// What to hand to `assign_message`.
    pub key: String,
    /// When it was written.
    pub at: Moment,
    /// Who wrote it, as it says. Written by others.
    pub from: String,
    /// Its subject. Written by others.
    pub subject: String,
    /// The beginning of its text. Written by others.
    pub excerpt: String,
    /// Where it could belong, best first.
    pub candidates: Vec<Candidate>,
}

/// Where a message could belong.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Candidate {
    /// The application.
    pub application: ApplicationRef,
    /// How well it fits, in percent, if it was scored.
    pub score: Option<u8>,
    /// Why.
    pub reasons: Vec<String>,
}

/// What was found in mail and calendars and waits to be looked at?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn review(engine: &Engine, now: Timestamp) -> Result<Review, EngineError> {
    let _ = (engine, now);
    Err(EngineError::Bug("not built yet".to_owned()))
}
