//! How long a note of each kind is on each channel: what `too_long` and `too_short` measure against.

use meanwhile_core::fact::Channel;

use crate::note::{Anatomy, NoteKind};

/// Words between greeting and closing; what lies outside the inner two is worth a look, outside the outer two a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Length {
    /// Fewer are too few.
    pub least: usize,
    /// Fewer are few.
    pub low: usize,
    /// More are many.
    pub high: usize,
    /// More are too many.
    pub most: usize,
}

impl Length {
    const fn new(least: usize, low: usize, high: usize, most: usize) -> Self {
        Self {
            least,
            low,
            high,
            most,
        }
    }
}

/// The lengths of a mail. *Assumption:* the drafts of this program have 60 to 150 words for thanks, career centres say
/// the same; the outer numbers lie well outside, so that a plain style is nobody's fault.
const fn mail(kind: NoteKind) -> Length {
    match kind {
        NoteKind::ThankYou | NoteKind::LateThankYou => Length::new(25, 35, 200, 250),
        NoteKind::CheckIn | NoteKind::CheckInAfterDate | NoteKind::SecondCheckIn => {
            Length::new(7, 11, 130, 180)
        }
        NoteKind::News | NoteKind::CompetingOffer => Length::new(12, 20, 160, 220),
        NoteKind::AnswerEncouraging => Length::new(8, 14, 160, 220),
        NoteKind::AnswerScheduling => Length::new(2, 4, 110, 170),
        NoteKind::ThankForDecision | NoteKind::KeepInTouch => Length::new(12, 20, 170, 230),
        NoteKind::Reapply => Length::new(15, 25, 210, 280),
        NoteKind::Withdraw => Length::new(8, 14, 130, 190),
        NoteKind::Other => Length::new(0, 0, 300, 400),
    }
}

/// The length of this note's kind on its channel.
pub(super) fn length_of(note: &Anatomy<'_>) -> Length {
    let mail = mail(note.context.kind);
    match note.context.channel {
        Channel::Email | Channel::Portal | Channel::Phone | Channel::InPerson => mail,
        Channel::Letter => Length {
            high: mail.high * 3 / 2,
            most: mail.most * 3 / 2,
            ..mail
        },
        Channel::Linkedin => Length {
            least: mail.least / 3,
            low: mail.low / 2,
            high: mail.high * 3 / 5,
            most: mail.most * 3 / 5,
        },
        // Three text messages in one. *Assumption.*
        Channel::Text => Length::new(mail.least.min(3), mail.low.min(5), 55, 80),
    }
}

/// What the note is called in a message to the seeker.
pub(super) const fn name_of(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "a mail",
        Channel::Linkedin => "a LinkedIn message",
        Channel::Text => "a text message",
        Channel::Letter => "a letter",
        Channel::Portal | Channel::Phone | Channel::InPerson => "a message",
    }
}
