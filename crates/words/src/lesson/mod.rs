//! Lessons in writing notes: what each part is there for, shown by examples.
//!
//! One lesson per file, one `mod` line and one line in [`LESSONS`]. They are data: every remark about a fault is one
//! that a check of [`crate::check`] makes, and every praised part one that [`crate::praise`] finds, so that whoever
//! writes a note afterwards hears nothing else than the lesson said. All of them play in the invented
//! [`scene`](crate::check::scene).

mod answering_encouragement;
mod answering_times;
mod asking_after_their_date;
mod asking_once_more;
mod asking_without_a_date;
mod attempt;
mod competing_offer;
mod good_news;
mod keeping_in_touch;
mod late_thank_you;
mod note_alone;
mod one_thing_to_add;
#[cfg(test)]
mod registry;
mod second_application;
mod several_interviewers;
mod short_messages;
mod spec;
mod sure_and_calm;
mod thank_you;
mod thanks_for_a_decision;
mod withdrawing;

pub use attempt::{TakenAs, taken};
pub use spec::{About, Annotated, Lesson, Remark};

use crate::note::NoteKind;

/// Every lesson, in the order in which a search needs them; what holds for every note comes last.
pub const LESSONS: &[&Lesson] = &[
    &thank_you::LESSON,
    &several_interviewers::LESSON,
    &one_thing_to_add::LESSON,
    &late_thank_you::LESSON,
    &asking_after_their_date::LESSON,
    &asking_without_a_date::LESSON,
    &asking_once_more::LESSON,
    &good_news::LESSON,
    &competing_offer::LESSON,
    &answering_encouragement::LESSON,
    &answering_times::LESSON,
    &thanks_for_a_decision::LESSON,
    &keeping_in_touch::LESSON,
    &second_application::LESSON,
    &withdrawing::LESSON,
    &sure_and_calm::LESSON,
    &short_messages::LESSON,
    &note_alone::LESSON,
];

/// The lesson of this id.
#[must_use]
pub fn lesson_by_id(id: &str) -> Option<&'static Lesson> {
    LESSONS.iter().find(|it| it.id == id).copied()
}

/// The lessons about a kind of note, in their order; those that hold for every note are not among them.
pub fn lessons_about(kind: NoteKind) -> impl Iterator<Item = &'static Lesson> {
    LESSONS
        .iter()
        .copied()
        .filter(move |it| it.kind == Some(kind))
}
