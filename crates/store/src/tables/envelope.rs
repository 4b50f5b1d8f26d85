//! What stands on the outside of stored messages, read without their texts.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::message::{Authentication, Direction, Mailbox, WHAT, authentication};
use crate::arg::{args, without_nul};
use crate::body::{from_name, to_json, to_moment};
use crate::conn::Tx;
use crate::error::StoreError;

/// What stands on the outside of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Its key.
    pub key: String,
    /// Whether the seeker sent it or got it.
    pub direction: Direction,
    /// Its date.
    pub date: Timestamp,
    /// Who sent it.
    pub from: Mailbox,
    /// Its subject, decoded.
    pub subject: String,
    /// What the server that took it in found out about its sender.
    pub authentication: Option<Authentication>,
    /// Where answers to it go, where that is another house than it came from.
    pub reply_to: Option<String>,
}

/// What stands on the outside of those of these messages that are stored, by key.
pub(crate) async fn envelopes(
    tx: &mut Tx,
    keys: &[String],
) -> Result<BTreeMap<String, Envelope>, StoreError> {
    let mut found = BTreeMap::new();
    let texts = tx.engine().texts_of("$2");
    let sql = format!(
        "SELECT key, direction, date, from_name, from_address, subject, authentication, reply_to FROM messages \
         WHERE user_id = $1 AND key IN {texts}"
    );
    for chunk in keys.chunks(1_000) {
        let keys: Vec<String> = chunk.iter().map(without_nul).collect();
        for row in tx.rows(&sql, &args![to_json(WHAT, &keys)?]).await? {
            let envelope = Envelope {
                key: row.text(0)?.to_owned(),
                direction: from_name(WHAT, row.text(1)?)?,
                date: to_moment(WHAT, row.int(2)?)?,
                from: Mailbox {
                    name: row.text(3)?.to_owned(),
                    address: row.text(4)?.to_owned(),
                },
                subject: row.text(5)?.to_owned(),
                authentication: authentication(&row, 6)?,
                reply_to: row.opt_text(7)?.map(str::to_owned),
            };
            found.insert(envelope.key.clone(), envelope);
        }
    }
    Ok(found)
}
