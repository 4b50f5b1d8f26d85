//! Proposals: what was found in mail or calendars and waits for the seeker to say yes or no.

use jiff::Timestamp;
use meanwhile_core::id::ApplicationId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::action::Changed;
use crate::arg::args;
use crate::body::{from_json, to_json, to_name};
use crate::conn::Tx;
use crate::error::StoreError;
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

const WHAT: &str = "proposal";

/// Stores a proposal, new or answered; what it was.
pub(crate) async fn put(tx: &mut Tx, proposal: &Proposal) -> Result<Changed, StoreError> {
    let select = "SELECT body FROM proposals WHERE user_id = $1 AND id = $2";
    let row = tx.row(select, &args![proposal.id.to_string()]).await?;
    let before = row.map(|row| from_json(WHAT, row.text(0)?)).transpose()?;
    let put = "INSERT INTO proposals (user_id, id, kind, state, application, created_at, body) \
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (user_id, id) DO UPDATE SET \
               kind = excluded.kind, state = excluded.state, application = excluded.application, \
               created_at = excluded.created_at, body = excluded.body";
    let values = args![
        proposal.id.to_string(),
        proposal.kind.as_str(),
        to_name(WHAT, proposal.state)?,
        proposal.application.map(|id| id.to_string()),
        proposal.created_at,
        to_json(WHAT, proposal)?,
    ];
    tx.run(put, &values).await?;
    Ok(Changed::Proposal {
        id: proposal.id,
        before,
        after: proposal.clone(),
    })
}

/// The proposals, oldest first; only those that wait, if `open`.
pub(crate) async fn all(tx: &mut Tx, open: bool) -> Result<Vec<Proposal>, StoreError> {
    let select = if open {
        "SELECT body FROM proposals WHERE user_id = $1 AND state = 'open' ORDER BY created_at, id"
    } else {
        "SELECT body FROM proposals WHERE user_id = $1 ORDER BY created_at, id"
    };
    let rows = tx.rows(select, &[]).await?;
    rows.iter()
        .map(|row| from_json(WHAT, row.text(0)?))
        .collect()
}
