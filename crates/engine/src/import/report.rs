//! What an import says of itself, while it runs and afterwards.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Serialize;

use super::left_out::LeftOut;

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Progress {
    /// What it does.
    pub stage: Stage,
    /// Bytes read so far, of all sources.
    pub bytes_done: u64,
    /// Bytes in all.
    pub bytes_total: u64,
    /// Messages read so far.
    pub messages: u64,
    /// Messages a second since it began.
    pub rate: f64,
    /// Time left in this stage, once it can be estimated.
    pub left: Option<Duration>,
}

/// What an import does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// It reads the sources.
    Reading,
    /// It puts messages to applications.
    Matching,
    /// It stores what was found.
    Storing,
}

/// What an import came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// What was read, per source in the order named.
    pub sources: Vec<SourceReport>,
    /// Sources of earlier imports that were read along, see [`super::Options::beside`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub along: Vec<SourceReport>,
    /// Messages that were read.
    pub messages: u64,
    /// Messages that were stored by an earlier import, or came twice.
    pub known: u64,
    /// Messages that concern no application and were not stored.
    pub noise: u64,
    /// Messages put to an application.
    pub assigned: u64,
    /// Messages that fit several applications.
    pub ambiguous: u64,
    /// Messages about jobs that fit no application, such as recruiters' letters nobody answered.
    pub unassigned: u64,
    /// Applications that were not known before.
    pub applications: u64,
    /// Applications known by their agency alone that are named after their employer now.
    pub renamed: u64,
    /// Interviews that were not known before, or changed.
    pub interviews: u64,
    /// Facts that were not known before, the interviews among them.
    pub facts: u64,
    /// The seeker's own addresses that were used.
    pub me: Vec<String>,
    /// Sources of earlier imports that left out what may belong to an application by now: to be imported again.
    pub again: Vec<String>,
    /// Messages that are dated after the present moment, and were left out until then.
    pub ahead: u64,
    /// What was left out, where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_out: Option<LeftOut>,
    /// What was odd about the mail, by kind.
    pub findings: Vec<FindingCount>,
}

/// What was read from one source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SourceReport {
    /// As named.
    pub path: String,
    /// Messages.
    pub messages: u64,
    /// Calendar files.
    pub calendars: u64,
    /// Things that could not be read.
    pub skipped: u64,
}

/// How often something odd was met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FindingCount {
    /// The kind, as in `MessageTruncated`.
    pub code: String,
    /// How often.
    pub count: u64,
    /// One of them in words.
    pub example: String,
}

/// Findings counted by kind.
#[derive(Debug, Default)]
pub(super) struct Findings(BTreeMap<String, (u64, String)>);

impl Findings {
    pub fn add(&mut self, found: &meanwhile_mail::Finding) {
        let entry = self
            .0
            .entry(format!("{:?}", found.code))
            .or_insert_with(|| (0, found.detail.clone()));
        entry.0 += 1;
    }

    pub fn join(&mut self, other: Findings) {
        for (code, (count, example)) in other.0 {
            self.0.entry(code).or_insert((0, example)).0 += count;
        }
    }

    pub fn list(self) -> Vec<FindingCount> {
        self.0
            .into_iter()
            .map(|(code, (count, example))| FindingCount {
                code,
                count,
                example,
            })
            .collect()
    }
}
