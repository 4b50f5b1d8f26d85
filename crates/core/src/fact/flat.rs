//! A fact as it stands in JSON: the fields of all kinds side by side, read in one go.
//!
//! What serde derives for a flattened, tagged enum first puts every field of the fact aside and reads it a
//! second time, and today's page may read ten thousand facts. So no name may mean
//! two things in two kinds; writing is still derived from [`Fact`], and a test reads back every kind.
//!
//! Who knows the kind beforehand reads quicker still ([`FactKind::read`]); there, the rest of the fact is elsewhere.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::de::{Error as _, IgnoredAny, IntoDeserializer as _};
use serde::{Deserialize, Deserializer};

use super::{
    CalendarRef, CalledOff, Channel, Debrief, Evidence, Fact, FactKind, Format, Interview, MoveAsk,
    Outcome, Override, Posting, Prediction, Purpose, ReadingKind, Received, Remark, Sent, Stage,
    Standing,
};
use crate::id::{ApplicationId, FactId, PersonId};
use crate::time::Zone;

/// Which of the kinds a fact is; the same names as [`FactKind`].
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Applied,
    Interview,
    Debrief,
    DebriefLine,
    Promised,
    Sent,
    Received,
    Accomplishment,
    CompetingOffer,
    Posting,
    Snoozed,
    Closed,
    Reopened,
    Retracted,
}

/// Every field that some fact has. Which of them a kind requires is said where its facts are made from it.
#[derive(Deserialize)]
pub(super) struct Flat {
    id: Option<FactId>,
    application: Option<ApplicationId>,
    at: Option<Timestamp>,
    recorded_at: Option<Timestamp>,
    standing: Option<Standing>,
    kind: Option<Kind>,
    supersedes: Option<FactId>,
    evidence: Option<Box<Evidence>>,

    // Interview.
    ends_at: Option<Timestamp>,
    zone: Option<Zone>,
    #[serde(default)]
    people: Vec<PersonId>,
    #[serde(default)]
    stage: Stage,
    #[serde(default)]
    format: Format,
    #[serde(default)]
    decided_same_day: bool,
    #[serde(default)]
    cancelled: bool,
    called_off: Option<CalledOff>,
    calendar: Option<CalendarRef>,
    arranged_at: Option<Timestamp>,
    #[serde(default)]
    hour_unknown: bool,

    // Debrief.
    interview: Option<FactId>,
    #[serde(default)]
    high_points: Vec<Remark>,
    #[serde(default)]
    mattered: Vec<Remark>,
    #[serde(default)]
    shared_topics: Vec<Remark>,
    #[serde(default)]
    said: Vec<Remark>,
    #[serde(default)]
    differently: Vec<String>,
    #[serde(default)]
    questions_asked: Vec<String>,
    prediction: Option<Prediction>,
    finished_at: Option<Timestamp>,

    // Promised.
    first: Option<Date>,
    last: Option<Date>,
    ask: Option<PersonId>,
    /// Of what they said as well.
    #[serde(default)]
    words: String,

    // Sent and received.
    #[serde(default)]
    channel: Channel,
    message_id: Option<String>,
    asks_move: Option<Box<MoveAsk>>,

    // Sent.
    purpose: Option<Purpose>,
    #[serde(default)]
    to: Vec<PersonId>,
    #[serde(default)]
    shared: Vec<FactId>,
    #[serde(default)]
    overrode: Vec<Override>,
    #[serde(default)]
    unread: bool,

    // Received.
    from: Option<PersonId>,
    reading: Option<ReadingKind>,
    person_wrote: Option<bool>,
    #[serde(default)]
    expects_answer: bool,
    answer_by: Option<Date>,
    back_on: Option<Date>,
    #[serde(default)]
    invites: Vec<Channel>,
    #[serde(default)]
    please_dont: bool,
    /// Of a close as well.
    #[serde(default)]
    door_open: bool,
    #[serde(default)]
    gave_feedback: bool,
    #[serde(default)]
    undelivered: Vec<String>,

    // The others.
    text: Option<String>,
    deadline: Option<Date>,
    seen: Option<Posting>,
    until: Option<Timestamp>,
    outcome: Option<Outcome>,
    #[serde(default)]
    day_unknown: bool,
}

/// What a line of text has.
#[derive(Deserialize)]
struct Text {
    text: String,
}

/// A fact of this kind must have this field.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Missing(&'static str);

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "missing field `{}`", self.0)
    }
}

impl TryFrom<Flat> for Fact {
    type Error = Missing;

    fn try_from(mut flat: Flat) -> Result<Self, Missing> {
        Ok(Self {
            id: required("id", flat.id)?,
            application: required("application", flat.application)?,
            at: required("at", flat.at)?,
            recorded_at: required("recorded_at", flat.recorded_at)?,
            standing: required("standing", flat.standing)?,
            supersedes: flat.supersedes,
            evidence: flat.evidence.take(),
            kind: {
                let kind = required("kind", flat.kind)?;
                flat.into_kind(kind)?
            },
        })
    }
}

impl FactKind {
    /// Reads what is serialized of a kind that is called `name`. It need not say its name again, and what is `false`
    /// may be left out. Fields of a whole fact are passed over.
    ///
    /// # Errors
    /// When it cannot be read, or lacks what such a kind requires.
    pub fn read<'de, D: Deserializer<'de>>(name: &str, fields: D) -> Result<Self, D::Error> {
        // Messages, interviews and lines of text are most of what there is.
        Ok(match name {
            "received" => Self::Received(Received::deserialize(fields)?),
            "sent" => Self::Sent(Sent::deserialize(fields)?),
            "interview" => Self::Interview(Interview::deserialize(fields)?),
            "applied" => IgnoredAny::deserialize(fields).map(|_| Self::Applied)?,
            "debrief_line" => Self::DebriefLine {
                text: Text::deserialize(fields)?.text,
            },
            "accomplishment" => Self::Accomplishment {
                text: Text::deserialize(fields)?.text,
            },
            _ => {
                let kind = Kind::deserialize(name.into_deserializer())?;
                let flat = Flat::deserialize(fields)?;
                flat.into_kind(kind).map_err(D::Error::custom)?
            }
        })
    }
}

impl Flat {
    fn into_kind(self, kind: Kind) -> Result<FactKind, Missing> {
        Ok(match kind {
            Kind::Applied => FactKind::Applied,
            Kind::Interview => FactKind::Interview(self.into_interview()?),
            Kind::Debrief => FactKind::Debrief(Box::new(self.into_debrief())),
            Kind::DebriefLine => FactKind::DebriefLine {
                text: required("text", self.text)?,
            },
            Kind::Promised => FactKind::Promised {
                first: required("first", self.first)?,
                last: required("last", self.last)?,
                ask: self.ask,
                words: self.words,
            },
            Kind::Sent => FactKind::Sent(self.into_sent()?),
            Kind::Received => FactKind::Received(self.into_received()?),
            Kind::Accomplishment => FactKind::Accomplishment {
                text: required("text", self.text)?,
            },
            Kind::CompetingOffer => FactKind::CompetingOffer {
                deadline: required("deadline", self.deadline)?,
            },
            Kind::Posting => FactKind::Posting {
                seen: required("seen", self.seen)?,
            },
            Kind::Snoozed => FactKind::Snoozed {
                until: required("until", self.until)?,
            },
            Kind::Closed => FactKind::Closed {
                outcome: required("outcome", self.outcome)?,
                door_open: self.door_open,
                day_unknown: self.day_unknown,
            },
            Kind::Reopened => FactKind::Reopened,
            Kind::Retracted => FactKind::Retracted,
        })
    }

    fn into_interview(self) -> Result<Interview, Missing> {
        Ok(Interview {
            ends_at: required("ends_at", self.ends_at)?,
            zone: self.zone,
            people: self.people,
            stage: self.stage,
            format: self.format,
            decided_same_day: self.decided_same_day,
            cancelled: self.cancelled,
            called_off: self.called_off,
            calendar: self.calendar,
            arranged_at: self.arranged_at,
            hour_unknown: self.hour_unknown,
        })
    }

    fn into_debrief(self) -> Debrief {
        Debrief {
            interview: self.interview,
            high_points: self.high_points,
            mattered: self.mattered,
            shared_topics: self.shared_topics,
            said: self.said,
            differently: self.differently,
            questions_asked: self.questions_asked,
            prediction: self.prediction,
            finished_at: self.finished_at,
        }
    }

    fn into_sent(self) -> Result<Sent, Missing> {
        Ok(Sent {
            purpose: required("purpose", self.purpose)?,
            to: self.to,
            channel: self.channel,
            message_id: self.message_id,
            shared: self.shared,
            overrode: self.overrode,
            asks_move: self.asks_move,
            unread: self.unread,
        })
    }

    fn into_received(self) -> Result<Received, Missing> {
        Ok(Received {
            from: self.from,
            reading: required("reading", self.reading)?,
            person_wrote: required("person_wrote", self.person_wrote)?,
            channel: self.channel,
            expects_answer: self.expects_answer,
            answer_by: self.answer_by,
            back_on: self.back_on,
            invites: self.invites,
            please_dont: self.please_dont,
            door_open: self.door_open,
            gave_feedback: self.gave_feedback,
            undelivered: self.undelivered,
            words: self.words,
            asks_move: self.asks_move,
            message_id: self.message_id,
        })
    }
}

fn required<T>(name: &'static str, field: Option<T>) -> Result<T, Missing> {
    field.ok_or(Missing(name))
}
