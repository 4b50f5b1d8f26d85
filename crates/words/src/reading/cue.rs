//! What a phrase can be a sign of, and how strong a sign.

use meanwhile_core::fact::{Purpose, ReadingKind};

/// A phrase says it outright: such a message means this.
pub(super) const SURE: u8 = 100;
/// A few words that say it where nothing beside them says another thing: “not this time”. More than [`SURE`], so that
/// it is told from it. *Assumption.*
pub(super) const SHORT: u8 = 101;
/// What only the one they take is told: pay, the first day, a contract to sign. Two such phrases say an offer where
/// nothing speaks against it, and one beside a no leaves both open. Unlike [`STRONG`], so that it is told from it.
pub(super) const TERMS: u8 = 60;
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
    /// That only somebody who looks for work writes so: a message of theirs that was sent on, or kept.
    Own,
    /// That the message is about something else than an application: school, a landlord, a friend's question.
    Aside,
    /// [`Cue::Aside`] where it stands in the subject.
    AsideSubject,
    /// That a publisher, a shop or a machine sent it to many, about something else than an application.
    Bulk,
    /// [`Cue::Bulk`] where it stands in the subject.
    BulkSubject,
    /// That they answer somebody who withdrew, whom nobody turns down.
    Withdrew,
    /// That an offer that was made is taken back.
    Retracts,
    /// That they ask what many thought of an interview with them, for their statistics.
    Survey,
    /// That a machine says of itself that it did not deliver, or that nobody reads what is sent to it.
    Unread,
    /// That even a machine waits for something: a code, a word to confirm with.
    Errand,
    /// That a meeting is settled, and nothing about it is asked.
    Settled,
    /// That kind words beside it may lead up to a no.
    Doubts,
    /// That the reader is still among those whom they may take, which is more than a wait.
    StillIn,
    /// Terms of an offer that are only imagined, in its place: “if we have not had your signed contract by then”.
    SupposedTerms,
    /// An offer that is only imagined, in its place: “if that does not put you off, the job is yours”.
    SupposedOffer,
    /// That a wait is not told to be longer: they are sorry for their silence, or will write as soon as they know.
    Soothes,
    /// That they want an answer.
    Asks,
    /// That even after a no they want a word: whether they may keep the papers, where the fare is to go.
    AsksAfterNo,
    /// That a question is only politeness (“let us know if you have questions”).
    Polite,
    /// That a task is not sent to anybody: it is done where they say, or on a machine whose mail nobody reads.
    NotSent,
    /// That the seeker said yes to an offer already.
    SaidYes,
    /// That nothing is to be answered.
    NoAnswer,
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
