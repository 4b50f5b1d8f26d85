//! Messages that were found in mail and concern an application, or may.

use jiff::Timestamp;
use meanwhile_core::id::ApplicationId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One message, as far as it is kept. Its texts never change; its [`Filing`] does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The Message-ID without angle brackets, or a hash of the content; unique per user.
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
