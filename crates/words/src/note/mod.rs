//! A note: a text to send, what is known about it, and the parts it is made of.
//!
//! Shapes and anatomy only: whether a note is good is for [`crate::check`] to say, what to write for
//! [`crate::draft`].

mod anatomy;
mod context;
mod formulas;
pub(crate) mod given_names;
mod kind;
mod language;
mod recorded;
mod titles;

pub(crate) use anatomy::is_own_name;
pub use anatomy::{Anatomy, Closing, Greeting, Sentence};
pub use context::{Context, Earlier, House, Meeting, Named, Point, PointKind, Stretch};
pub use kind::NoteKind;
pub use language::{Language, language_of};
pub use recorded::{Known, Recorded};
pub use titles::{Address, address, is_title};

pub use meanwhile_core::writing::{Register, Spelling};

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::text::TEXT_BYTES_MAX;

/// The words of a note.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Note {
    /// The subject; `None` where the channel has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// From the greeting to the name below it.
    pub body: String,
}

/// Which text of a note a span lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The subject.
    Subject,
    /// The body.
    Body,
}

impl Note {
    /// A note without a subject.
    #[must_use]
    pub fn of(body: &str) -> Self {
        Self {
            subject: None,
            body: body.to_owned(),
        }
    }

    /// Reads a note as people keep it in a file: a line `Subject: …` may come first.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}').trim();
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let name = first.get(..8).map(str::to_ascii_lowercase);
        if name.as_deref() != Some("subject:") {
            return Self::of(text);
        }
        Self {
            subject: Some(first[8..].trim().to_owned()),
            body: rest.trim().to_owned(),
        }
    }

    /// The text of a place; empty for a subject that is not there.
    #[must_use]
    pub fn text(&self, place: Place) -> &str {
        match place {
            Place::Subject => self.subject.as_deref().unwrap_or(""),
            Place::Body => &self.body,
        }
    }

    /// The words a span marks; empty where it lies outside the text.
    #[must_use]
    pub fn marked(&self, place: Place, span: &Range<usize>) -> &str {
        self.text(place).get(span.clone()).unwrap_or("")
    }

    /// Whether it is so long that only its beginning is looked at.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.body.len() > TEXT_BYTES_MAX
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_line_is_taken_off_and_any_other_first_line_is_not() {
        let note = Note::parse("\u{feff}SUBJECT:  Thank you \r\n\r\nDear Dana,\r\nThanks.");
        assert_eq!(note.subject.as_deref(), Some("Thank you"));
        assert_eq!(note.body, "Dear Dana,\r\nThanks.");
        let note = Note::parse("Subjects matter to me.\nMika");
        assert_eq!(note.subject, None);
        assert_eq!(note.body, "Subjects matter to me.\nMika");
        assert_eq!(Note::parse("Subject: only").body, "");
        assert_eq!(Note::parse(""), Note::default());
    }

    #[test]
    fn a_span_outside_its_text_marks_nothing() {
        let note = Note::of("grün");
        assert_eq!(note.marked(Place::Body, &(0..2)), "gr");
        assert_eq!(note.marked(Place::Body, &(0..3)), "");
        assert_eq!(note.marked(Place::Subject, &(0..1)), "");
    }
}
