//! The closed lists a flag can take, with the word that is typed for each and what it means. The words are the
//! names in JSON; a hyphen is as good as an underscore.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, Command, error::Error};
use meanwhile_core::fact::{
    Channel, Format, Outcome, Posting, Prediction, Purpose, ReadingKind, Stage,
};
use meanwhile_core::record::{EmployerKind, EmployerSize, PersonRole};
use meanwhile_core::writing::{Register, Spelling};
use meanwhile_engine::NoteKind;
use meanwhile_engine::views::FoundPerson;

/// A closed list: value, word, meaning.
pub type Words<T> = &'static [(T, &'static str, &'static str)];

/// What one expects after an interview.
pub const PREDICTIONS: Words<Prediction> = &[
    (Prediction::WillHear, "yes", "you think you will hear"),
    (Prediction::WillNotHear, "no", "you think you will not"),
];

/// What a message is for.
pub const PURPOSES: Words<Purpose> = &[
    (Purpose::Thank, "thank", "thanks for an interview"),
    (Purpose::CheckIn, "check_in", "asking where things stand"),
    (Purpose::Answer, "answer", "answering something they asked"),
    (
        Purpose::ShareNews,
        "share_news",
        "telling them what you achieved",
    ),
    (
        Purpose::CompetingOffer,
        "competing_offer",
        "telling them of another offer and its deadline",
    ),
    (
        Purpose::ThankForDecision,
        "thank_for_decision",
        "thanks for their decision",
    ),
    (
        Purpose::AskFeedback,
        "ask_feedback",
        "asking for feedback after a decision",
    ),
    (
        Purpose::KeepInTouch,
        "keep_in_touch",
        "keeping in touch, months later",
    ),
    (
        Purpose::Acknowledge,
        "acknowledge",
        "saying that you have it and will see to it",
    ),
    (Purpose::Reapply, "reapply", "applying again"),
    (Purpose::Decline, "decline", "turning down or withdrawing"),
    (
        Purpose::Apply,
        "apply",
        "the application itself, or papers for it",
    ),
    (Purpose::Other, "other", "none of these"),
];

/// What a note is for, finer than what is recorded once it is sent.
pub const NOTES: Words<NoteKind> = &[
    (NoteKind::ThankYou, "thank_you", "thanks for an interview"),
    (
        NoteKind::LateThankYou,
        "late_thank_you",
        "thanks for an interview, some days later",
    ),
    (NoteKind::CheckIn, "check_in", "asking where things stand"),
    (
        NoteKind::CheckInAfterDate,
        "check_in_after_date",
        "asking after the day they named has passed",
    ),
    (
        NoteKind::SecondCheckIn,
        "second_check_in",
        "asking a second and last time",
    ),
    (NoteKind::News, "news", "telling them what you achieved"),
    (
        NoteKind::CompetingOffer,
        "competing_offer",
        "telling them of another offer and its deadline",
    ),
    (
        NoteKind::AnswerEncouraging,
        "answer_encouraging",
        "answering an encouraging message",
    ),
    (
        NoteKind::AnswerScheduling,
        "answer_scheduling",
        "answering a proposed time",
    ),
    (
        NoteKind::ThankForDecision,
        "thank_for_decision",
        "thanks for their decision",
    ),
    (
        NoteKind::KeepInTouch,
        "keep_in_touch",
        "keeping in touch, months later",
    ),
    (NoteKind::Reapply, "reapply", "applying again"),
    (NoteKind::Withdraw, "withdraw", "withdrawing kindly"),
    (NoteKind::Other, "other", "none of these"),
];

/// How formal notes are.
pub const REGISTERS: Words<Register> = &[
    (
        Register::Formal,
        "formal",
        "“Dear Ms Okafor”, no contractions",
    ),
    (Register::Neutral, "neutral", "“Dear Dana”"),
    (Register::Warm, "warm", "“Hi Dana”, contractions"),
];

/// Whose spelling notes follow.
pub const SPELLINGS: Words<Spelling> = &[
    (Spelling::Any, "any", "either, as long as you keep to one"),
    (Spelling::British, "british", "“organisation”, “colour”"),
    (Spelling::American, "american", "“organization”, “color”"),
];

/// What a message of theirs means.
pub const READINGS: Words<ReadingKind> = &[
    (
        ReadingKind::Acknowledgement,
        "acknowledgement",
        "they have got something",
    ),
    (
        ReadingKind::Scheduling,
        "scheduling",
        "they arrange, move or call off a meeting",
    ),
    (
        ReadingKind::Assessment,
        "assessment",
        "they set a task or test",
    ),
    (
        ReadingKind::InformationRequest,
        "information_request",
        "they want papers or particulars",
    ),
    (ReadingKind::Delay, "delay", "it takes longer"),
    (
        ReadingKind::Encouraging,
        "encouraging",
        "a good sign: interest, next steps",
    ),
    (ReadingKind::Offer, "offer", "they offer the job"),
    (ReadingKind::Rejection, "rejection", "they say no"),
    (
        ReadingKind::RecruiterOutreach,
        "recruiter_outreach",
        "they write about another role",
    ),
    (
        ReadingKind::AutoReply,
        "auto_reply",
        "a machine answered: out of office, received",
    ),
    (ReadingKind::Other, "other", "none of these, or not sure"),
];

/// How a message travels.
pub const CHANNELS: Words<Channel> = &[
    (Channel::Email, "email", "e-mail"),
    (Channel::Phone, "phone", "a telephone or video call"),
    (Channel::Text, "text", "a text message"),
    (Channel::Linkedin, "linkedin", "LinkedIn"),
    (Channel::Letter, "letter", "a letter or card"),
    (Channel::Portal, "portal", "a form on their own site"),
    (Channel::InPerson, "in_person", "face to face"),
];

/// How far along an interview is.
pub const STAGES: Words<Stage> = &[
    (
        Stage::Screening,
        "screening",
        "a short first talk, before the interviews",
    ),
    (Stage::First, "first", "the first interview"),
    (Stage::Second, "second", "the second interview"),
    (Stage::Later, "later", "a later interview, not the last"),
    (Stage::Final, "final", "the last round"),
];

/// How an interview is held.
pub const FORMATS: Words<Format> = &[
    (Format::Video, "video", "by video"),
    (Format::Phone, "phone", "by telephone"),
    (Format::OnSite, "on_site", "at their place"),
    (Format::NotSaid, "not_said", "nobody has said yet"),
];

/// How an application ended.
pub const OUTCOMES: Words<Outcome> = &[
    (Outcome::Rejected, "rejected", "they said no"),
    (Outcome::Accepted, "accepted", "you took their offer"),
    (Outcome::Declined, "declined", "you turned their offer down"),
    (Outcome::Withdrawn, "withdrawn", "you withdrew"),
    (
        Outcome::Quiet,
        "quiet",
        "no answer; it can come back at any time",
    ),
];

/// What was seen of an advertisement.
pub const POSTINGS: Words<Posting> = &[
    (Posting::Open, "open", "still open"),
    (Posting::Gone, "gone", "taken down"),
    (Posting::Reposted, "reposted", "advertised anew"),
];

/// What a person does.
pub const ROLES: Words<PersonRole> = &[
    (PersonRole::Interviewer, "interviewer", "asks the questions"),
    (
        PersonRole::Recruiter,
        "recruiter",
        "recruits, in the house or at an agency",
    ),
    (
        PersonRole::Coordinator,
        "coordinator",
        "arranges interviews",
    ),
    (PersonRole::Other, "other", "none of these, or not known"),
];

/// What somebody does; `None` where that is not known, for “other” tells a reader nothing.
pub fn role(role: PersonRole) -> Option<String> {
    (role != PersonRole::Other).then(|| spoken(ROLES, &role))
}

/// What somebody does, and where: “interviewer, Acme”.
pub fn who(person: &FoundPerson) -> String {
    let what = person.title.clone().or_else(|| role(person.role));
    let words = [what, person.employer.clone()];
    words.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What an organisation is.
pub const KINDS: Words<EmployerKind> = &[
    (EmployerKind::Employer, "employer", "hires for itself"),
    (EmployerKind::Agency, "agency", "recruits for others"),
];

/// How many people work for an organisation.
pub const SIZES: Words<EmployerSize> = &[
    (EmployerSize::Small, "small", EmployerSize::Small.name()),
    (EmployerSize::Medium, "medium", EmployerSize::Medium.name()),
    (EmployerSize::Large, "large", EmployerSize::Large.name()),
];

/// The word for a value.
pub fn word<T: PartialEq>(words: Words<T>, value: &T) -> &'static str {
    let row = words.iter().find(|(known, _, _)| known == value);
    row.map_or("other", |(_, word, _)| word)
}

/// What a value means, in a few words.
pub fn meaning<T: PartialEq>(words: Words<T>, value: &T) -> &'static str {
    let row = words.iter().find(|(known, _, _)| known == value);
    row.map_or("", |(_, _, meaning)| meaning)
}

/// The word for a value, to be read: `on site`.
pub fn spoken<T: PartialEq>(words: Words<T>, value: &T) -> String {
    word(words, value).replace('_', " ")
}

/// Parses a word of a closed list.
pub struct Choose<T: 'static>(pub Words<T>);

impl<T> Clone for Choose<T> {
    fn clone(&self) -> Self {
        Self(self.0)
    }
}

impl<T: Copy + Send + Sync + 'static> TypedValueParser for Choose<T> {
    type Value = T;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<T, Error> {
        let typed = value.to_string_lossy().to_lowercase().replace('-', "_");
        let found = self.0.iter().find(|(_, word, _)| *word == typed);
        if let Some((value, _, _)) = found {
            return Ok(*value);
        }
        // The list's own parser words the error.
        let words = self.0.iter().map(|(_, word, _)| *word);
        PossibleValuesParser::new(words).parse_ref(command, arg, value)?;
        Ok(self.0[0].0)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let values = self
            .0
            .iter()
            .map(|(_, word, meaning)| PossibleValue::new(*word).help(*meaning));
        Some(Box::new(values))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde::Serialize;

    fn check<T: Serialize + Copy + Send + Sync + PartialEq + std::fmt::Debug>(words: Words<T>) {
        let command = Command::new("x");
        for (value, word, _) in words {
            assert_eq!(serde_json::to_value(value).unwrap(), *word);
            let hyphened = word.replace('_', "-");
            let parsed = Choose(words)
                .parse_ref(&command, None, hyphened.as_ref())
                .unwrap();
            assert_eq!(parsed, *value);
        }
        assert!(
            Choose(words)
                .parse_ref(&command, None, "nonsense".as_ref())
                .is_err()
        );
    }

    #[test]
    fn every_word_is_the_name_in_json() {
        check(PURPOSES);
        check(READINGS);
        check(NOTES);
        check(REGISTERS);
        check(SPELLINGS);
        check(CHANNELS);
        check(STAGES);
        check(FORMATS);
        check(OUTCOMES);
        check(POSTINGS);
        check(ROLES);
        check(KINDS);
        check(SIZES);
    }
}
