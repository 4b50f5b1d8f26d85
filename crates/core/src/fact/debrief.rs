//! What the seeker wrote down after an interview, once, in ten minutes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{FactId, PersonId};

/// One debrief of one interview. It is closed when `finished_at` is set, or by itself when its minutes are over; nothing in
/// it is a grade.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Debrief {
    /// The interview it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interview: Option<FactId>,
    /// What went well.
    pub high_points: Vec<Remark>,
    /// What they said matters to them.
    pub mattered: Vec<Remark>,
    /// What the seeker and they have in common.
    pub shared_topics: Vec<Remark>,
    /// Who said what, worth keeping.
    pub said: Vec<Remark>,
    /// What to do differently next time.
    pub differently: Vec<String>,
    /// Questions they asked, to prepare for.
    pub questions_asked: Vec<String>,
    /// What the seeker privately expects, if they said; compared over all applications later, and with nothing else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prediction: Option<Prediction>,
    /// When it was closed; until then it is a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
}

impl Debrief {
    /// Whether nothing is written in it yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let bare = Self {
            interview: self.interview,
            finished_at: self.finished_at,
            ..Self::default()
        };
        *self == bare
    }
}

/// Whether the seeker thinks that an answer will come, whatever it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Prediction {
    /// “I think I will hear.”
    WillHear,
    /// “I think I will not hear.”
    WillNotHear,
}

/// A line of a debrief, and whom it concerns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remark {
    /// The seeker's words.
    pub text: String,
    /// The person it concerns, if one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}
