//! What a phrase can be a sign of, and how strong a sign.

use meanwhile_core::fact::{Purpose, ReadingKind};

/// A phrase says it outright: such a message means this.
pub(super) const SURE: u8 = 100;
/// Two such phrases together say it.
pub(super) const STRONG: u8 = 50;
/// A colour only.
pub(super) const HINT: u8 = 20;

/// What a phrase is a sign of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// Of a meaning, with a weight in percent.
    Means(ReadingKind, u8),
    /// That a phrase of this meaning in the same place does not count.
    Not(ReadingKind),
    /// That what follows in the sentence is only imagined (“if you are not selected”).
    Supposed,
    /// That kind words beside it may lead up to a no.
    Doubts,
    /// That they want an answer.
    Asks,
    /// That a question is only politeness (“let us know if you have questions”).
    Polite,
    /// That they say when they will answer.
    Promises,
    /// That they say when they are back.
    Back,
    /// That they say by when they want an answer.
    Deadline,
    /// That they ask not to be contacted.
    PleaseDont,
    /// That the door stays open.
    DoorOpen,
    /// That they give or promise feedback.
    Feedback,
    /// That they offer feedback to whoever asks for it.
    OffersFeedback,
    /// That it was close.
    SecondBest,
    /// That they invite a call.
    InvitesPhone,
    /// That they invite a text message.
    InvitesText,
    /// That they invite contact on LinkedIn.
    InvitesLinkedin,
    /// What a sent message is for, with a weight in percent.
    Sent(Purpose, u8),
}

/// The phrases of one language, with examples that hold them to account.
pub(super) struct Language {
    /// ISO 639-1.
    #[cfg_attr(not(test), allow(dead_code))]
    pub code: &'static str,
    /// Phrases by what they are a sign of, in the pattern language of [`crate::text::Lexicon`],
    /// one list for each subject.
    pub cues: &'static [&'static [(Cue, &'static [&'static str])]],
    /// Messages and what they mean; `Other` for those that must not be taken for more.
    #[cfg_attr(not(test), allow(dead_code))]
    pub examples: &'static [(ReadingKind, &'static str)],
}
