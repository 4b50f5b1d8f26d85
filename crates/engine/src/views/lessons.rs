//! How does one write such a note? Lessons with examples, each remark at the words it is about.

use meanwhile_core::fact::Channel;
use meanwhile_words::lesson::{self, About, Annotated, Lesson, TakenAs};
use meanwhile_words::note::{Note, NoteKind, Place};
use meanwhile_words::praise::Part;
use serde::Serialize;

use super::note_check::{CheckedNote, checked};

/// A lesson in a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LessonLine {
    /// Its id.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The kind of note it is about; `None` for what holds for every note.
    pub kind: Option<NoteKind>,
}

/// A lesson.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LessonCard {
    /// Its id.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The kind of note it is about; `None` for what holds for every note.
    pub kind: Option<NoteKind>,
    /// What it is about.
    pub what: &'static str,
    /// The examples, good and bad.
    pub examples: Vec<ExampleCard>,
    /// What to try.
    pub try_it: &'static str,
}

/// An example with remarks.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExampleCard {
    /// Whether it is one to follow.
    pub good: bool,
    /// What it is for.
    pub kind: NoteKind,
    /// How it travels.
    pub channel: Channel,
    /// To whom.
    pub to: &'static str,
    /// The subject, where it has one.
    pub subject: Option<String>,
    /// The body.
    pub body: String,
    /// The remarks, in the order of the lesson.
    pub remarks: Vec<RemarkCard>,
}

/// A remark on an example.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RemarkCard {
    /// The check it is about.
    pub check: Option<&'static str>,
    /// The part of a good note it is about.
    pub part: Option<Part>,
    /// Which text the words stand in.
    pub place: Place,
    /// Where they begin: bytes of that text.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// The words.
    pub words: &'static str,
    /// What there is to say of them.
    pub says: &'static str,
}

/// Every lesson, in order.
#[must_use]
pub fn lessons() -> Vec<LessonLine> {
    let line = |it: &&Lesson| LessonLine {
        id: it.id,
        title: it.title,
        kind: it.kind,
    };
    lesson::LESSONS.iter().map(line).collect()
}

/// The lesson of this id, or the one about the kind of note of this name.
#[must_use]
pub fn lesson(id: &str) -> Option<LessonCard> {
    let of_kind = || {
        lesson::LESSONS
            .iter()
            .find(|it| it.kind.is_some_and(|kind| kind.id() == id))
    };
    let found = lesson::lesson_by_id(id).or_else(|| of_kind().copied())?;
    Some(LessonCard {
        id: found.id,
        title: found.title,
        kind: found.kind,
        what: found.what,
        examples: found.examples.iter().map(example).collect(),
        try_it: found.try_it,
    })
}

/// What do the checks say of a note that was written to try a lesson? What it is taken for stands in the answer.
#[must_use]
pub fn try_lesson(lesson: &LessonCard, text: &str, by: &TakenAs) -> CheckedNote {
    let note = Note::parse(text);
    let context = lesson::lesson_by_id(lesson.id).map(|it| lesson::taken(it, &note, by));
    checked(note, context.unwrap_or_default(), None)
}

fn example(example: &Annotated) -> ExampleCard {
    let note = example.note();
    let remark = |it: &lesson::Remark| {
        // A test of the lessons holds that the words stand there.
        let (place, span) = it.place_in(&note).unwrap_or((Place::Body, 0..0));
        let (check, part) = match it.about {
            About::Check(id) => (Some(id), None),
            About::Part(part) => (None, Some(part)),
        };
        RemarkCard {
            check,
            part,
            place,
            start: span.start,
            end: span.end,
            words: it.words,
            says: it.says,
        }
    };
    ExampleCard {
        good: example.good,
        kind: example.kind,
        channel: example.channel,
        to: example.to,
        remarks: example.remarks.iter().map(remark).collect(),
        subject: note.subject,
        body: note.body,
    }
}
