//! Why an action or a view could not be done, worded for people: what happened, what was kept, what to do next.
//!
//! A plain “there is none” of a question is an `Option` in its answer. Here stand the words a person typed that
//! lead nowhere, and what could not be looked up at all.

use meanwhile_store::StoreError;
use serde::Serialize;

use crate::resolve::Choice;

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The store could not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nothing is recorded by that name.
    #[error("there is no {what} “{words}”. Nothing was changed")]
    NoSuch {
        /// What was looked for, such as `application`.
        what: &'static str,
        /// The words that were typed.
        words: String,
        /// What sounds alike, best first.
        near: Vec<Choice>,
    },
    /// Several things go by that name.
    #[error("“{words}” could be more than one {what}. Nothing was changed: say which")]
    Ambiguous {
        /// What was looked for.
        what: &'static str,
        /// The words that were typed.
        words: String,
        /// What they could mean.
        choices: Vec<Choice>,
    },
    /// A date or time that does not read as one, or has two meanings.
    #[error("“{words}” is not a clear {what}: {why}. Nothing was changed")]
    UnclearTime {
        /// `day` or `moment`.
        what: &'static str,
        /// The words that were typed.
        words: String,
        /// Why not.
        why: String,
        /// Readings it could have, as they should be typed.
        readings: Vec<String>,
    },
    /// A value that cannot be taken.
    #[error("{why}. Nothing was changed")]
    Invalid {
        /// The field of the input, such as `role`.
        field: &'static str,
        /// Why not, without a full stop.
        why: String,
        /// What to do instead.
        hint: Option<String>,
    },
    /// It makes no sense as things stand: a debrief that is closed, a second interview to move.
    #[error("{why}. Nothing was changed")]
    NotNow {
        /// Why not, without a full stop.
        why: String,
        /// What to do instead.
        hint: Option<String>,
    },
    /// The same thing seems to be recorded already.
    #[error("{why}. Nothing was changed")]
    Duplicate {
        /// What is there, without a full stop.
        why: String,
        /// The thing that is there.
        choice: Choice,
    },
    /// What is stored contradicts what the program relies on.
    #[error("this should not happen: {0}. Nothing was changed; please report it")]
    Bug(String),
}

/// Who can do something about an error; decides exit codes and statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The person: another word, another value.
    User,
    /// Whoever set the program up: a path, a permission, a version.
    Config,
    /// Nobody just now: try again.
    Unavailable,
    /// Us.
    Bug,
}

impl EngineError {
    /// An input that cannot be taken.
    pub(crate) fn invalid(field: &'static str, why: impl Into<String>, hint: &str) -> Self {
        Self::Invalid {
            field,
            why: why.into(),
            hint: (!hint.is_empty()).then(|| hint.to_owned()),
        }
    }

    /// Something that makes no sense as things stand.
    pub fn not_now(why: impl Into<String>, hint: &str) -> Self {
        Self::NotNow {
            why: why.into(),
            hint: (!hint.is_empty()).then(|| hint.to_owned()),
        }
    }

    /// Who can do something about it.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::NoSuch { .. }
            | Self::Ambiguous { .. }
            | Self::UnclearTime { .. }
            | Self::Invalid { .. }
            | Self::NotNow { .. }
            | Self::Duplicate { .. } => Kind::User,
            Self::Bug(_) => Kind::Bug,
            Self::Store(cause) => match cause {
                StoreError::Stale { .. }
                | StoreError::Locked { .. }
                | StoreError::Unreachable { .. } => Kind::Unavailable,
                StoreError::UndoneAlready { .. }
                | StoreError::NoSuchAction(_)
                | StoreError::NotEmpty
                | StoreError::NotAnExport { .. } => Kind::User,
                StoreError::FactDiffers { .. }
                | StoreError::FactsOnlyAdded
                | StoreError::BrokenReference { .. }
                | StoreError::NoSuchMessage { .. } => Kind::Bug,
                _ => Kind::Config,
            },
        }
    }

    /// A stable name for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoSuch { .. } => "no_such",
            Self::Ambiguous { .. } => "ambiguous",
            Self::UnclearTime { .. } => "unclear_time",
            Self::Invalid { .. } => "invalid",
            Self::NotNow { .. } => "not_now",
            Self::Duplicate { .. } => "duplicate",
            Self::Store(_) => "store",
            Self::Bug(_) => "bug",
        }
    }

    /// What to do next, if more can be said than the message says.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoSuch { near, .. } if !near.is_empty() => {
                Some(format!("Did you mean {}?", listed(near)))
            }
            Self::NoSuch { what, .. } => match *what {
                "application" => Some("`meanwhile list` shows what is recorded.".to_owned()),
                "person" => Some("`meanwhile people` shows who is recorded.".to_owned()),
                "entry" | "interview" => {
                    Some("`meanwhile show APPLICATION --ids` shows their ids.".to_owned())
                }
                "found item" | "message" => {
                    Some("`meanwhile review --list` shows what waits.".to_owned())
                }
                "setting" => Some("`meanwhile settings` lists them all.".to_owned()),
                _ => None,
            },
            Self::Ambiguous { choices, .. } => Some(format!("One of: {}.", listed(choices))),
            Self::UnclearTime { readings, .. } if !readings.is_empty() => {
                Some(format!("Type one of: {}.", readings.join(", ")))
            }
            Self::Invalid { hint, .. } | Self::NotNow { hint, .. } => hint.clone(),
            Self::Store(StoreError::Exists { .. }) => {
                Some("Choose another name, or replace it with `--replace`.".to_owned())
            }
            Self::Duplicate { choice, .. } => Some(format!("It is known as `{}`.", choice.handle)),
            Self::UnclearTime { .. } | Self::Store(_) | Self::Bug(_) => None,
        }
    }
}

fn listed(choices: &[Choice]) -> String {
    let names: Vec<String> = choices
        .iter()
        .take(6)
        .map(|choice| format!("`{}` ({})", choice.handle, choice.label))
        .collect();
    names.join(", ")
}
