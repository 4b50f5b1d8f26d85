//! What a check is: its text, its examples, and one function.

use super::finding::{Finding, Severity};
use crate::note::{Anatomy, Context, NoteKind};

/// One check of a note. The text is shown by `meanwhile checks`, in lessons and in the docs.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// Its stable name, the file's name; names the fault.
    pub id: &'static str,
    /// What it looks for, one or two sentences.
    pub what: &'static str,
    /// Why that matters to whoever reads the note.
    pub why: &'static str,
    /// Where that comes from, or the word *assumption*.
    pub source: &'static str,
    /// The version that brought it.
    pub since: &'static str,
    /// The highest severity it gives.
    pub severity: Severity,
    /// Notes it speaks up about.
    pub fires: &'static [Example],
    /// Notes with the same words in another sense, which it leaves alone; at least as many.
    pub silent: &'static [Example],
    /// Adds what it finds.
    pub find: fn(&Anatomy<'_>, &mut Vec<Finding>),
}

/// A note, or a sentence of one, written in the invented [`scene`](super::scene) of its kind.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// What it is for.
    pub kind: NoteKind,
    /// Whether the interview of the scene was called off, and none held.
    pub is_off: bool,
    /// The words; a first line `Subject: …` is the subject.
    pub text: &'static str,
}

impl Example {
    /// An example of a kind.
    #[must_use]
    pub const fn new(kind: NoteKind, text: &'static str) -> Self {
        Self {
            kind,
            is_off: false,
            text,
        }
    }

    /// A sentence of a check-in after an interview that they called off.
    #[must_use]
    pub const fn off(text: &'static str) -> Self {
        Self {
            is_off: true,
            ..Self::new(NoteKind::CheckIn, text)
        }
    }

    /// The scene it is written in.
    #[must_use]
    pub fn scene(&self) -> Context {
        let mut scene = super::scene(self.kind);
        if self.is_off {
            scene.called_off = scene.meetings.pop().map(|it| it.day);
            scene.points.clear();
        }
        scene
    }

    /// A sentence of a thank-you note.
    #[must_use]
    pub const fn thanks(text: &'static str) -> Self {
        Self::new(NoteKind::ThankYou, text)
    }
}
