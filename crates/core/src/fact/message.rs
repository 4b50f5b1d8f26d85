//! Messages in either direction, on any channel.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::PersonId;

/// The way a message travels.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Electronic mail.
    #[default]
    Email,
    /// A telephone or video call.
    Phone,
    /// A text message.
    Text,
    /// LinkedIn.
    Linkedin,
    /// A letter or card by post.
    Letter,
    /// A form or inbox on the employer's own site.
    Portal,
    /// Face to face.
    InPerson,
}

/// Something the seeker sent or said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sent {
    /// What it was for.
    pub purpose: Purpose,
    /// To whom; empty when not known, which counts as everyone there.
    #[serde(default)]
    pub to: Vec<PersonId>,
    /// How.
    #[serde(default)]
    pub channel: Channel,
    /// Its Message-ID without angle brackets, if it was mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Accomplishments it told them of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared: Vec<crate::id::FactId>,
    /// Rules the seeker set aside to send it, each typed out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrode: Vec<Override>,
    /// The seeker asks with it to move an interview.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asks_move: Option<Box<MoveAsk>>,
    /// It went only to addresses that take no answer, so nobody is known to have read it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unread: bool,
}

/// A wish to hold an interview at another time. The interview stands until the others agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MoveAsk {
    /// The start of the interview that would move.
    pub of: Timestamp,
    /// The starts that are proposed instead, in order of preference; empty where none was named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Timestamp>,
}

/// A rule that the seeker set aside, and what they typed to do so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Override {
    /// The rule's id.
    pub rule: String,
    /// The seeker's words.
    pub words: String,
}

/// What a sent message was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// The application itself, or papers that belong to it.
    Apply,
    /// Thanks for an interview.
    Thank,
    /// Asking where things stand.
    CheckIn,
    /// Telling them of an accomplishment.
    ShareNews,
    /// Telling them of an offer from elsewhere and its deadline.
    CompetingOffer,
    /// Answering something they asked.
    Answer,
    /// Saying that something has arrived and will be done or decided, without doing it yet.
    Acknowledge,
    /// Thanks for their decision.
    ThankForDecision,
    /// Asking for feedback after a decision.
    AskFeedback,
    /// Keeping in touch long after.
    KeepInTouch,
    /// Applying again.
    Reapply,
    /// Turning down or withdrawing.
    Decline,
    /// None of these, or not known. Counts as uninvited, to be on the safe side.
    Other,
}

impl Purpose {
    /// Whether it counts against the contact budget: nobody asked for it and it is no thanks.
    #[must_use]
    pub const fn is_uninvited(self) -> bool {
        match self {
            Self::CheckIn | Self::ShareNews | Self::CompetingOffer | Self::Other => true,
            Self::Apply
            | Self::Thank
            | Self::Answer
            | Self::Acknowledge
            | Self::ThankForDecision
            | Self::AskFeedback
            | Self::KeepInTouch
            | Self::Reapply
            | Self::Decline => false,
        }
    }
}

/// Something they sent or said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Received {
    /// From whom, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<PersonId>,
    /// What it means.
    pub reading: ReadingKind,
    /// A person wrote it: no auto-reply, no list, no machine, no copy of the seeker's own.
    #[serde(default)]
    pub person_wrote: bool,
    /// How it came.
    #[serde(default)]
    pub channel: Channel,
    /// It waits for the seeker.
    #[serde(default)]
    pub expects_answer: bool,
    /// The day by which they want the answer, where they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Date>,
    /// The day they are back, from an out-of-office reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_on: Option<Date>,
    /// Channels they invited the seeker to use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invites: Vec<Channel>,
    /// They asked not to be contacted.
    #[serde(default)]
    pub please_dont: bool,
    /// They left the door open for another time.
    #[serde(default)]
    pub door_open: bool,
    /// They promised or gave feedback with the decision.
    #[serde(default)]
    pub gave_feedback: bool,
    /// Addresses that a message of the seeker's did not reach for good, as a mail server reports; in lower case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undelivered: Vec<String>,
    /// What they said, as the seeker wrote it down: with a no, why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// They ask with it to move an interview.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asks_move: Option<Box<MoveAsk>>,
    /// Its Message-ID without angle brackets, if it was mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

/// What an incoming message means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReadingKind {
    /// They have got something.
    Acknowledgement,
    /// They arrange, move or call off a meeting.
    Scheduling,
    /// They set a task or test.
    Assessment,
    /// They want papers or particulars.
    InformationRequest,
    /// It takes longer.
    Delay,
    /// A good sign: interest, next steps, warm words that ask for more.
    Encouraging,
    /// They offer the job.
    Offer,
    /// They said no.
    Rejection,
    /// They write about a role the seeker did not apply for.
    RecruiterOutreach,
    /// A machine answered: out of office, received, bounced.
    AutoReply,
    /// None of these, or not sure.
    Other,
}

impl ReadingKind {
    /// Whether such a message from a person says “go on”.
    #[must_use]
    pub const fn is_green_light(self) -> bool {
        matches!(
            self,
            Self::Encouraging
                | Self::Scheduling
                | Self::Assessment
                | Self::InformationRequest
                | Self::Offer
        )
    }
}
