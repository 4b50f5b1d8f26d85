//! Messages that were found in mail and concern an application, or may.

use std::collections::BTreeMap;

use jiff::Timestamp;
use meanwhile_core::id::ApplicationId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::action::Changed;
use crate::arg::{Arg, args, without_nul};
use crate::body::{from_json, from_name, to_json, to_moment, to_name};
use crate::conn::Tx;
use crate::error::StoreError;
use crate::row::Row;

/// One message, as far as it is kept. Its texts never change; its [`Filing`] does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The Message-ID without angle brackets, or a hash of the content; unique per user.
    #[serde(rename = "message_id")]
    pub key: String,
    /// The thread it belongs to: the key of the first message known of it.
    pub thread: String,
    /// Whether the seeker sent it or got it.
    pub direction: Direction,
    /// Its date, kept to the microsecond.
    pub date: Timestamp,
    /// The sender's offset from UTC in seconds, east positive.
    #[serde(default)]
    pub utc_offset_seconds: i32,
    /// Who sent it.
    pub from: Mailbox,
    /// To whom, `Cc` included, in order.
    #[serde(default)]
    pub to: Vec<Mailbox>,
    /// Its subject, decoded.
    #[serde(default)]
    pub subject: String,
    /// Its text as plain text, quotes included.
    #[serde(default)]
    pub text: String,
    /// The part of the text that is new, without quotes and signature.
    #[serde(default)]
    pub newest_text: String,
    /// The file or mailbox it was read from.
    #[serde(default)]
    pub source: String,
    /// What the server that took it in found out about its sender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<Authentication>,
    /// Where answers to it go, where that is another house than it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
    /// Where it belongs.
    #[serde(flatten)]
    pub filing: Filing,
}

/// Where a message belongs, and what it was read to mean. This is what changes after an import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Filing {
    /// How sure it is.
    pub state: MessageState,
    /// The application it concerns. It must be stored, or stored by the same batch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<ApplicationId>,
    /// Score and reasons of the assignment; its shape is the importer's.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub assignment: Value,
    /// What it was read to mean; its shape is the reader's.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub reading: Value,
}

/// Whether a message comes from the domain that it says it is from, as the server found that took it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authentication {
    /// It does.
    Passed,
    /// It does not.
    Failed,
}

/// A name and an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    /// The display name; may be empty.
    #[serde(default)]
    pub name: String,
    /// The address in lower case.
    pub address: String,
}

/// Which way a message went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// To the seeker.
    In,
    /// From the seeker.
    Out,
}

/// How sure it is where a message belongs.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum MessageState {
    /// It concerns [`Filing::application`].
    Assigned,
    /// It concerns one of several applications.
    Ambiguous,
    /// It may concern an application that is not known yet.
    #[default]
    Unassigned,
    /// The seeker said that it concerns none.
    Dismissed,
}

/// Where a page of messages begins: just before this message, going back in time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cursor {
    /// The date of the last message already shown.
    pub date: Timestamp,
    /// Its key, which orders messages of one date.
    pub key: String,
}

/// Which part of a long list to return, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What follows this, or the newest.
    pub after: Option<Cursor>,
    /// How many, at most; capped at 1,000.
    pub limit: u32,
}

impl Page {
    /// The newest `limit`.
    #[must_use]
    pub fn first(limit: u32) -> Self {
        Self { after: None, limit }
    }
}

impl Message {
    /// Where the page after this message begins.
    #[must_use]
    pub fn cursor(&self) -> Cursor {
        Cursor {
            date: self.date,
            key: self.key.clone(),
        }
    }
}

pub(crate) const WHAT: &str = "message";
const INTO: &str = "messages (user_id, key, thread, direction, date, utc_offset_seconds, from_name, \
     from_address, recipients, subject, body, newest, folded, source, state, application, authentication, assignment, reading, reply_to)";
/// Columns in the order in which [`read`] takes them.
const COLUMNS: &str = "key, thread, direction, date, utc_offset_seconds, from_name, from_address, \
     recipients, subject, body, newest, source, state, application, assignment, reading, authentication, reply_to";

/// Adds messages; how many were not known. A known key is passed over.
pub(crate) async fn add(tx: &mut Tx, messages: &[Message]) -> Result<u64, StoreError> {
    let known = "ON CONFLICT (user_id, key) DO NOTHING";
    tx.insert(INTO, known, &mut messages.iter().map(columns))
        .await
}

fn columns(message: &Message) -> Result<Vec<Arg<'_>>, StoreError> {
    let filing = &message.filing;
    Ok(Vec::from(args![
        message.key.as_str(),
        message.thread.as_str(),
        to_name(WHAT, message.direction)?,
        message.date,
        i64::from(message.utc_offset_seconds),
        message.from.name.as_str(),
        message.from.address.as_str(),
        to_json(WHAT, &message.to)?,
        message.subject.as_str(),
        message.text.as_str(),
        message.newest_text.as_str(),
        folded(message),
        message.source.as_str(),
        to_name(WHAT, filing.state)?,
        filing.application.map(|id| id.to_string()),
        message
            .authentication
            .map(|it| to_name(WHAT, it))
            .transpose()?,
        to_json(WHAT, &filing.assignment)?,
        to_json(WHAT, &filing.reading)?,
        message.reply_to.as_deref(),
    ]))
}

pub(super) fn authentication(row: &Row, at: usize) -> Result<Option<Authentication>, StoreError> {
    row.opt_text(at)?
        .map(|name| from_name(WHAT, name))
        .transpose()
}

/// What is searched, in lower case: the engines fold letters outside ASCII differently.
fn folded(message: &Message) -> String {
    let texts = [message.subject.as_str(), message.newest_text.as_str()];
    let all = correspondents(message).chain(texts);
    all.map(str::to_lowercase).collect::<Vec<_>>().join("\n")
}

/// Names and addresses of the others: who wrote, and of the seeker's own messages also whom they went to.
pub(crate) fn correspondents(message: &Message) -> impl Iterator<Item = &str> {
    let to = match message.direction {
        Direction::Out => message.to.as_slice(),
        Direction::In => &[],
    };
    let all = std::iter::once(&message.from).chain(to);
    all.flat_map(|it| [it.name.as_str(), it.address.as_str()])
}

fn read(row: &Row) -> Result<Message, StoreError> {
    let offset = row.int(4)?;
    let application = row.opt_text(13)?.map(str::parse).transpose();
    Ok(Message {
        key: row.text(0)?.to_owned(),
        thread: row.text(1)?.to_owned(),
        direction: from_name(WHAT, row.text(2)?)?,
        date: to_moment(WHAT, row.int(3)?)?,
        utc_offset_seconds: i32::try_from(offset).unwrap_or_default(),
        from: Mailbox {
            name: row.text(5)?.to_owned(),
            address: row.text(6)?.to_owned(),
        },
        to: from_json(WHAT, row.text(7)?)?,
        subject: row.text(8)?.to_owned(),
        text: row.text(9)?.to_owned(),
        newest_text: row.text(10)?.to_owned(),
        source: row.text(11)?.to_owned(),
        authentication: authentication(row, 16)?,
        reply_to: row.opt_text(17)?.map(str::to_owned),
        filing: Filing {
            state: from_name(WHAT, row.text(12)?)?,
            application: application.map_err(|error: uuid::Error| StoreError::Unreadable {
                what: WHAT,
                cause: error.to_string(),
            })?,
            assignment: from_json(WHAT, row.text(14)?)?,
            reading: from_json(WHAT, row.text(15)?)?,
        },
    })
}

async fn select(tx: &mut Tx, rest: &str, args: &[Arg<'_>]) -> Result<Vec<Message>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM messages WHERE user_id = $1 AND {rest}");
    tx.rows(&sql, args).await?.iter().map(read).collect()
}

/// The message with this key.
pub(crate) async fn one(tx: &mut Tx, key: &str) -> Result<Option<Message>, StoreError> {
    let found = select(tx, "key = $2", &args![key]).await?;
    Ok(found.into_iter().next())
}

/// A page of those for which a column says `value`, newest first.
async fn page(
    tx: &mut Tx,
    column: &str,
    value: String,
    page: &Page,
) -> Result<Vec<Message>, StoreError> {
    let limit = i64::from(page.limit.min(1_000));
    // The two shapes differ so that each follows the index from where the page begins.
    match &page.after {
        None => {
            let rest = format!("{column} = $2 ORDER BY date DESC, key DESC LIMIT $3");
            select(tx, &rest, &args![value, limit]).await
        }
        Some(cursor) => {
            let rest = format!(
                "{column} = $2 AND (date, key) < ($3, $4) ORDER BY date DESC, key DESC LIMIT $5"
            );
            let values = args![value, cursor.date, cursor.key.as_str(), limit];
            select(tx, &rest, &values).await
        }
    }
}

/// A page of the messages filed under an application, newest first.
pub(crate) async fn of_application(
    tx: &mut Tx,
    application: ApplicationId,
    asked: &Page,
) -> Result<Vec<Message>, StoreError> {
    page(tx, "application", application.to_string(), asked).await
}

/// A page of the messages of one state, newest first.
pub(crate) async fn in_state(
    tx: &mut Tx,
    state: MessageState,
    asked: &Page,
) -> Result<Vec<Message>, StoreError> {
    page(tx, "state", to_name(WHAT, state)?, asked).await
}

/// The newest messages that contain each of these words, which must be in lower case.
pub(crate) async fn containing(
    tx: &mut Tx,
    words: &[String],
    limit: i64,
) -> Result<Vec<Message>, StoreError> {
    let engine = tx.engine();
    let each = (0..words.len()).map(|it| engine.contains("folded", &format!("${}", it + 3)));
    let all = each.collect::<Vec<_>>().join(" AND ");
    let rest = format!("{all} ORDER BY date DESC, key DESC LIMIT $2");
    let mut values = Vec::from(args![limit]);
    values.extend(words.iter().map(|word| Arg::from(word.as_str())));
    select(tx, &rest, &values).await
}

/// At most `limit` messages whose keys follow `after`, by key.
pub(crate) async fn after(
    tx: &mut Tx,
    after: Option<&str>,
    limit: i64,
) -> Result<Vec<Message>, StoreError> {
    let rest = match after {
        None => "key >= $2 ORDER BY key LIMIT $3",
        Some(_) => "key > $2 ORDER BY key LIMIT $3",
    };
    select(tx, rest, &args![after.unwrap_or_default(), limit]).await
}

/// The thread of each of these keys that is stored.
pub(crate) async fn threads(
    tx: &mut Tx,
    keys: &[String],
) -> Result<BTreeMap<String, String>, StoreError> {
    let mut found = BTreeMap::new();
    let texts = tx.engine().texts_of("$2");
    let sql = format!("SELECT key, thread FROM messages WHERE user_id = $1 AND key IN {texts}");
    for chunk in keys.chunks(1_000) {
        let keys: Vec<String> = chunk.iter().map(without_nul).collect();
        for row in tx.rows(&sql, &args![to_json(WHAT, &keys)?]).await? {
            found.insert(row.text(0)?.to_owned(), row.text(1)?.to_owned());
        }
    }
    Ok(found)
}

/// Says where a message belongs; what was said before.
pub(crate) async fn file(tx: &mut Tx, key: &str, filing: &Filing) -> Result<Changed, StoreError> {
    let Some(before) = one(tx, key).await? else {
        return Err(StoreError::NoSuchMessage {
            key: key.to_owned(),
        });
    };
    let update = "UPDATE messages SET state = $3, application = $4, assignment = $5, reading = $6 \
                  WHERE user_id = $1 AND key = $2";
    let values = args![
        key,
        to_name(WHAT, filing.state)?,
        filing.application.map(|id| id.to_string()),
        to_json(WHAT, &filing.assignment)?,
        to_json(WHAT, &filing.reading)?,
    ];
    tx.run(update, &values).await?;
    Ok(Changed::Filing {
        key: key.to_owned(),
        before: before.filing,
        after: filing.clone(),
    })
}
