//! Actions: the log of what the seeker did, with what it changed, so that it can be undone.

use jiff::Timestamp;
use meanwhile_core::fact::Fact;
use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::{Application, Employer, Person};
use meanwhile_core::settings::Settings;
use serde::{Deserialize, Serialize};

use super::alias::{Alias, AliasKey};
use super::message::Filing;
use super::proposal::Proposal;
use crate::id::{ActionNumber, ProposalId};

/// What a batch says of itself for the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionRecord {
    /// The verb of the action, such as `interview_add`.
    pub verb: String,
    /// One line for people.
    pub summary: String,
    /// The action that this one undoes; refused when it has been undone already.
    pub undoes: Option<ActionNumber>,
}

/// One thing the seeker did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Its place in the log.
    pub number: ActionNumber,
    /// When.
    pub at: Timestamp,
    /// The verb.
    pub verb: String,
    /// One line for people.
    pub summary: String,
    /// What it changed, in order. The store fills this in itself, from what it held.
    pub changes: Vec<Changed>,
    /// The action that this one undoes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<ActionNumber>,
    /// The action that undid this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undone_by: Option<ActionNumber>,
}

/// One thing that changed: as it was, and as it is since. `None` is “not there”.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
#[expect(missing_docs, reason = "every variant has the same three fields")]
pub enum Changed {
    /// An employer was put or removed.
    Employer {
        id: EmployerId,
        before: Option<Employer>,
        after: Option<Employer>,
    },
    /// A person was put or removed.
    Person {
        id: PersonId,
        before: Option<Person>,
        after: Option<Person>,
    },
    /// An application was put or removed.
    Application {
        id: ApplicationId,
        before: Option<Application>,
        after: Option<Application>,
    },
    /// A fact was added that was not there.
    Fact { after: Fact },
    /// The settings were changed.
    Settings {
        before: Option<Box<Settings>>,
        after: Box<Settings>,
    },
    /// A message was filed elsewhere.
    Filing {
        key: String,
        before: Filing,
        after: Filing,
    },
    /// An alias was learnt or forgotten.
    Alias {
        key: AliasKey,
        before: Option<Alias>,
        after: Option<Alias>,
    },
    /// A proposal was made or answered.
    Proposal {
        id: ProposalId,
        before: Option<Proposal>,
        after: Proposal,
    },
}
