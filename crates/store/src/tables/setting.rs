//! The settings of each user.

use meanwhile_core::settings::Settings;

use super::action::Changed;
use crate::arg::args;
use crate::body::{from_json, to_json};
use crate::conn::Tx;
use crate::error::StoreError;

const WHAT: &str = "settings";

/// The settings, if they were ever set.
pub(crate) async fn get(tx: &mut Tx) -> Result<Option<Settings>, StoreError> {
    let select = "SELECT body FROM settings WHERE user_id = $1";
    let row = tx.row(select, &[]).await?;
    row.map(|row| from_json(WHAT, row.text(0)?)).transpose()
}

/// Stores the settings; what they were.
pub(crate) async fn put(tx: &mut Tx, settings: &Settings) -> Result<Changed, StoreError> {
    let before = get(tx).await?;
    let put = "INSERT INTO settings (user_id, body) VALUES ($1, $2) \
               ON CONFLICT (user_id) DO UPDATE SET body = excluded.body";
    tx.run(put, &args![to_json(WHAT, settings)?]).await?;
    Ok(Changed::Settings {
        before: before.map(Box::new),
        after: Box::new(settings.clone()),
    })
}

/// Forgets the settings.
pub(crate) async fn clear(tx: &mut Tx) -> Result<(), StoreError> {
    let delete = "DELETE FROM settings WHERE user_id = $1";
    tx.run(delete, &[]).await.map(drop)
}
