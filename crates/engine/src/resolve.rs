//! What words mean: an application by its employer, role, people or id; a person; an employer.
//!
//! Case, accents and punctuation do not matter, and the beginning of a word is enough. What could mean several
//! things is never guessed: the choices are returned.

use serde::Serialize;

/// What words mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "found", rename_all = "snake_case")]
pub enum Resolved<T> {
    /// One thing.
    One {
        /// Its id.
        id: T,
    },
    /// Several things; the caller asks which.
    Several {
        /// They, best first.
        choices: Vec<Choice>,
    },
    /// Nothing.
    None {
        /// What sounds alike, best first; at most five.
        near: Vec<Choice>,
    },
}

/// One thing that words can mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The shortest words that mean it and nothing else.
    pub handle: String,
    /// What it is, for people.
    pub label: String,
    /// Its id.
    pub id: String,
}
