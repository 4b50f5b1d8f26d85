//! What a worker needs to know: whose plan can have changed by now. There is no daemon here.

use jiff::Timestamp;
use meanwhile_store::{Store, UserId};

use crate::error::EngineError;

/// The users whose plan can have changed by `now`, longest due first, with the moment they were due.
///
/// Reads one index; the cost follows the work that is due, not the number of users. `limit` bounds the answer.
///
/// # Errors
/// When the store cannot be read.
pub async fn due(
    store: &Store,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<(UserId, Timestamp)>, EngineError> {
    Ok(store.due(now, limit).await?)
}
