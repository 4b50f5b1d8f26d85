//! What a lesson is: a few sentences, examples with remarks, and an invitation to write one.

use std::ops::Range;

use meanwhile_core::fact::Channel;
use serde::Serialize;

use crate::check::scene;
use crate::note::{Context, Note, NoteKind, Place};
use crate::praise::Part;

/// A short lesson in writing one kind of note, for somebody who is rusty or new to it.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lesson {
    /// Its stable name, the file's name.
    pub id: &'static str,
    /// What it is called in a list.
    pub title: &'static str,
    /// The kind of note it is about; `None` where it holds for several.
    pub kind: Option<NoteKind>,
    /// What such a note is for, and why it has the parts it has: two or three sentences.
    pub what: &'static str,
    /// Notes to look at, good ones and others.
    pub examples: &'static [Annotated],
    /// A sentence that invites to write one.
    pub try_it: &'static str,
}

/// A note with remarks, written in the invented [`scene`] of its kind.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Annotated {
    /// Whether it may go out as it is.
    pub good: bool,
    /// What it is for.
    pub kind: NoteKind,
    /// How it travels.
    pub channel: Channel,
    /// The name of the person of the scene who gets it.
    pub to: &'static str,
    /// The words; a first line `Subject: …` is the subject.
    pub text: &'static str,
    /// What there is to say about it, in order of place.
    pub remarks: &'static [Remark],
}

/// A remark about some words of a note.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remark {
    /// The words, as they stand in the text, and only once. Where something is missing, the words beside the gap.
    pub words: &'static str,
    /// What the remark is about.
    pub about: About,
    /// The remark: one sentence.
    pub says: &'static str,
}

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum About {
    /// A fault, with the id of the check that finds it.
    Check(&'static str),
    /// A part of a good note.
    Part(Part),
}

impl Annotated {
    /// A note by mail to Dana Okafor that may go out.
    pub(super) const fn good(
        kind: NoteKind,
        text: &'static str,
        remarks: &'static [Remark],
    ) -> Self {
        Self {
            good: true,
            kind,
            channel: Channel::Email,
            to: "Dana Okafor",
            text,
            remarks,
        }
    }

    /// A note by mail to Dana Okafor that is better not sent.
    pub(super) const fn bad(
        kind: NoteKind,
        text: &'static str,
        remarks: &'static [Remark],
    ) -> Self {
        Self {
            good: false,
            ..Self::good(kind, text, remarks)
        }
    }

    /// The same on another channel.
    pub(super) const fn on(self, channel: Channel) -> Self {
        Self { channel, ..self }
    }

    /// The same to somebody else of the scene.
    pub(super) const fn to(self, name: &'static str) -> Self {
        Self { to: name, ..self }
    }

    /// The note.
    #[must_use]
    pub fn note(&self) -> Note {
        Note::parse(self.text)
    }

    /// What is known about it: the scene of its kind, seen by whoever gets it.
    #[must_use]
    pub fn context(&self) -> Context {
        seen_by(self.kind, self.channel, self.to)
    }
}

/// The scene of a kind, seen by the person of it who gets the note. What went to them is no note to somebody else.
pub(super) fn seen_by(kind: NoteKind, channel: Channel, to: &str) -> Context {
    let mut context = scene(kind);
    context.channel = channel;
    let everybody = context.to.drain(..).chain(context.people.drain(..));
    let (to, people): (Vec<_>, Vec<_>) = everybody.partition(|it| it.name == to);
    context
        .earlier
        .retain(|it| to.iter().all(|to| to.name != it.to));
    (context.to, context.people) = (to, people);
    context
}

impl Remark {
    /// A remark about a part of a good note.
    pub(super) const fn part(words: &'static str, part: Part, says: &'static str) -> Self {
        Self {
            words,
            about: About::Part(part),
            says,
        }
    }

    /// A remark about what a check finds.
    pub(super) const fn check(
        words: &'static str,
        check: &'static str,
        says: &'static str,
    ) -> Self {
        Self {
            words,
            about: About::Check(check),
            says,
        }
    }

    /// Where its words stand in a note: the subject is looked through first. `None` where they do not.
    #[must_use]
    pub fn place_in(&self, note: &Note) -> Option<(Place, Range<usize>)> {
        let at = |place: Place| {
            let start = note.text(place).find(self.words)?;
            Some((place, start..start + self.words.len()))
        };
        at(Place::Subject).or_else(|| at(Place::Body))
    }
}
