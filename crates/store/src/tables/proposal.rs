//! Proposals: what was found in mail or calendars and waits for the seeker to say yes or no.

use jiff::Timestamp;
use meanwhile_core::id::ApplicationId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::id::ProposalId;

/// Something found, with its evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// What was found: `application`, `interview`, `people`, `facts`, or another word of the importer.
    pub kind: String,
    /// Whether it was answered.
    pub state: ProposalState,
    /// The application it concerns; it need not be stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<ApplicationId>,
    /// What was found and why; its shape is the importer's.
    #[serde(default)]
    pub body: Value,
    /// When it was found.
    pub created_at: Timestamp,
}

/// Whether a proposal was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    /// It waits.
    Open,
    /// The seeker said yes.
    Confirmed,
    /// The seeker said no.
    Dismissed,
}
