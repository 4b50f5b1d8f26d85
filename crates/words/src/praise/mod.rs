//! What a note does well: thanks, a specific point, interest, connection, a next step. People learn from that.
//!
//! One part per file: a function that marks where the note has it, with its tests. Nothing here finds fault.

pub(crate) mod connection;
pub(crate) mod interest;
pub(crate) mod next_step;
pub(crate) mod specific_point;
pub(crate) mod thanks;

use std::ops::Range;

use serde::Serialize;

use crate::note::Anatomy;
use crate::text::Lexicon;

/// A part of a good note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Thanks for their time.
    Thanks,
    /// Something that was said or shown.
    SpecificPoint,
    /// That the seeker wants to work there.
    Interest,
    /// What ties the seeker to these people or this house.
    Connection,
    /// What happens next.
    NextStep,
}

/// Something a note does well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Praise {
    /// Which part of a good note it is.
    pub part: Part,
    /// The words: bytes of the body, on character boundaries.
    pub span: Range<usize>,
    /// Why that is good, one sentence to the seeker.
    pub message: String,
}

impl Part {
    /// Every part, in the order in which a note mostly has them.
    pub const ALL: [Self; 5] = [
        Self::Thanks,
        Self::SpecificPoint,
        Self::Interest,
        Self::Connection,
        Self::NextStep,
    ];

    /// Why it is good.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Thanks => "You thank them, which is what this note is for.",
            Self::SpecificPoint => {
                "This could only be said of your conversation; it is what they will remember."
            }
            Self::Interest => "You say plainly that you want this, without pleading.",
            Self::Connection => "This ties you to the people there, rather than to a vacancy.",
            Self::NextStep => "They know what comes next, and can answer in a line.",
        }
    }

    /// The words of a note that are this part; the first where there are several.
    fn find(self, note: &Anatomy<'_>) -> Option<Range<usize>> {
        match self {
            Self::Thanks => thanks::find(note),
            Self::SpecificPoint => specific_point::find(note),
            Self::Interest => interest::plainly(note),
            Self::Connection => connection::find(note),
            Self::NextStep => next_step::find(note),
        }
    }
}

/// What a note does well, in order of place.
#[must_use]
pub fn praise(note: &Anatomy<'_>) -> Vec<Praise> {
    let found = Part::ALL.into_iter().filter_map(|part| {
        Some(Praise {
            part,
            span: part.find(note)?,
            message: part.message().to_owned(),
        })
    });
    let mut found: Vec<Praise> = found.collect();
    found.sort_by_key(|it| it.span.start);
    found
}

/// The first phrase of a lexicon between greeting and closing.
fn first(lexicon: &Lexicon<()>, note: &Anatomy<'_>) -> Option<Range<usize>> {
    let hits = lexicon.find(&note.body).into_iter();
    let mut inside = hits
        .filter(|it| note.middle.contains(&it.tokens.start) && it.tokens.end <= note.middle.end);
    inside.next().map(|it| note.body.bytes(it.tokens))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scene;
    use crate::note::{Note, NoteKind};

    /// The parts of a sentence of a thank-you note, in order of place.
    #[track_caller]
    pub(super) fn check(text: &str, expected: &[Part]) {
        let (note, context) = (Note::of(text), scene(NoteKind::ThankYou));
        let found = praise(&Anatomy::new(&note, &context));
        let parts: Vec<Part> = found.iter().map(|it| it.part).collect();
        assert_eq!(parts, expected, "{text}");
        assert!(found.iter().all(|it| text.get(it.span.clone()).is_some()));
    }

    #[test]
    fn a_whole_note_has_every_part_and_an_empty_one_none() {
        check(
            "Dear Dana,\n\nThank you for your time today. Getting the weekly report down to two hours is the kind of work I \
             enjoy. I would be glad to join you and Lee. May I ask when you expect to decide?\n\nMika",
            &[
                Part::Thanks,
                Part::SpecificPoint,
                Part::Interest,
                Part::Connection,
                Part::NextStep,
            ],
        );
        check("", &[]);
        check("Dear Dana,\nIt rains.\nMika", &[]);
    }
}
