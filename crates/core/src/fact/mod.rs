//! Facts: dated things that happened to an application. They are only ever added.
//!
//! A correction is a new fact that supersedes an old one. A fact read from mail or a calendar is
//! *proposed* until the seeker confirms it; a proposed fact may hold the plan back, never push it on.
//!
//! The serde names here are the names in exports and in the database: a test freezes them.

mod debrief;
mod flat;
mod interview;
mod message;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use debrief::{Debrief, Prediction, Remark};
pub use interview::{CalendarRef, CalledOff, Format, Interview, Stage};
pub use message::{Channel, MoveAsk, Override, Purpose, ReadingKind, Received, Sent};

use crate::id::{ApplicationId, FactId, PersonId};

/// Something dated that happened to an application.
///
/// A plan goes through thousands of them, so what is large and rare is boxed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!try_from))]
#[serde(try_from = "flat::Flat")]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// The application it happened to.
    pub application: ApplicationId,
    /// When it happened or will happen: an interview's start, a message's date.
    pub at: Timestamp,
    /// When this program learnt of it. Among corrections of one fact the last recorded one holds.
    pub recorded_at: Timestamp,
    /// Whether the seeker stands behind it.
    pub standing: Standing,
    /// The fact this one corrects or takes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<FactId>,
    /// Where it was read, if it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Box<Evidence>>,
    /// What happened.
    #[serde(flatten)]
    pub kind: FactKind,
}

/// Whether the seeker stands behind a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Read from mail or a calendar, not yet looked at.
    Proposed,
    /// Entered or confirmed by the seeker.
    Confirmed,
}

/// Where a fact was read, so that the seeker can judge it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// The Message-ID without angle brackets, or a calendar UID prefixed `uid:`.
    pub source: String,
    /// The words it was read from, at most a few hundred characters.
    pub words: String,
    /// How sure the reader was, in percent.
    pub confidence: u8,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FactKind {
    /// The seeker applied.
    Applied,
    /// An interview, ahead or held; [`Fact::at`] is its start.
    Interview(Interview),
    /// What the seeker wrote down after an interview.
    Debrief(Box<Debrief>),
    /// One line added after the debrief was closed; at most one a day is asked for.
    DebriefLine {
        /// The line.
        text: String,
    },
    /// They said when they would answer.
    Promised {
        /// First day they may mean, where they are.
        first: Date,
        /// Last day they may mean, where they are; the one that counts for waiting.
        last: Date,
        /// Whom to ask afterwards, if they said so.
        #[serde(skip_serializing_if = "Option::is_none")]
        ask: Option<PersonId>,
        /// Their words.
        #[serde(skip_serializing_if = "String::is_empty")]
        words: String,
    },
    /// The seeker wrote, called or said something to them.
    Sent(Sent),
    /// They wrote, called or said something; [`Received::person_wrote`] tells people from machines.
    Received(Received),
    /// Something the seeker achieved that could be news to them.
    Accomplishment {
        /// What was achieved.
        text: String,
    },
    /// A real offer from elsewhere that needs an answer by a date.
    CompetingOffer {
        /// The day by which the seeker must answer it, where the seeker is.
        deadline: Date,
    },
    /// What became of the advertisement.
    Posting {
        /// What was seen.
        seen: Posting,
    },
    /// The seeker wants to hear nothing of this until a moment.
    Snoozed {
        /// Until when.
        until: Timestamp,
    },
    /// It is over, as the seeker says.
    Closed {
        /// How it ended.
        outcome: Outcome,
        /// Whether they left the door open for another time.
        door_open: bool,
        /// On what day is not known; [`Fact::at`] is when that was recorded, and no wait is measured by it.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        day_unknown: bool,
    },
    /// It is not over after all.
    Reopened,
    /// Takes back the superseded fact, as if it had never been recorded.
    Retracted,
}

impl FactKind {
    /// Its name in exports and in the database.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Interview(_) => "interview",
            Self::Debrief(_) => "debrief",
            Self::DebriefLine { .. } => "debrief_line",
            Self::Promised { .. } => "promised",
            Self::Sent(_) => "sent",
            Self::Received(_) => "received",
            Self::Accomplishment { .. } => "accomplishment",
            Self::CompetingOffer { .. } => "competing_offer",
            Self::Posting { .. } => "posting",
            Self::Snoozed { .. } => "snoozed",
            Self::Closed { .. } => "closed",
            Self::Reopened => "reopened",
            Self::Retracted => "retracted",
        }
    }
}

/// What was seen of an advertisement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Posting {
    /// Still open.
    Open,
    /// Taken down.
    Gone,
    /// Advertised anew.
    Reposted,
}

/// How an application ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// They said no. Never concluded from silence.
    Rejected,
    /// The seeker took their offer.
    Accepted,
    /// The seeker turned their offer down.
    Declined,
    /// The seeker withdrew.
    Withdrawn,
    /// Let go without an answer; can be revived at any time.
    Quiet,
}

impl Fact {
    /// Whether the seeker stands behind it.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        self.standing == Standing::Confirmed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::PersonId;
    use crate::time::Zone;

    fn names<T: Serialize>(all: &[T]) -> String {
        let names = all
            .iter()
            .map(|it| serde_json::to_string(it).unwrap().replace('"', ""));
        names.collect::<Vec<_>>().join(" ")
    }

    fn interview() -> Interview {
        Interview {
            ends_at: Timestamp::UNIX_EPOCH,
            zone: Zone::parse("Europe/Berlin"),
            people: vec![PersonId::from_u128(1)],
            stage: Stage::Final,
            format: Format::OnSite,
            decided_same_day: true,
            cancelled: true,
            called_off: Some(CalledOff {
                at: Timestamp::UNIX_EPOCH,
                by_seeker: true,
            }),
            calendar: Some(CalendarRef {
                uid: "a@b".to_owned(),
                recurrence_id: None,
                sequence: 2,
            }),
            arranged_at: Some(Timestamp::UNIX_EPOCH),
            hour_unknown: true,
        }
    }

    fn kinds() -> Vec<FactKind> {
        let day = Date::constant(2026, 4, 7);
        let text = String::new;
        vec![
            FactKind::Applied,
            FactKind::Interview(interview()),
            FactKind::Debrief(Box::default()),
            FactKind::Debrief(Box::new(Debrief {
                prediction: Some(Prediction::WillNotHear),
                ..Debrief::default()
            })),
            FactKind::DebriefLine { text: text() },
            FactKind::Promised {
                first: day,
                last: day,
                ask: None,
                words: text(),
            },
            FactKind::Sent(Sent {
                purpose: Purpose::Thank,
                to: vec![],
                channel: Channel::Email,
                message_id: None,
                shared: vec![],
                overrode: vec![],
                asks_move: None,
                unread: false,
            }),
            FactKind::Received(Received {
                from: None,
                reading: ReadingKind::Delay,
                person_wrote: true,
                channel: Channel::Email,
                expects_answer: false,
                answer_by: None,
                back_on: None,
                invites: vec![],
                please_dont: false,
                door_open: false,
                gave_feedback: false,
                undelivered: Vec::new(),
                words: String::new(),
                asks_move: None,
                message_id: None,
            }),
            FactKind::Accomplishment { text: text() },
            FactKind::CompetingOffer { deadline: day },
            FactKind::Posting {
                seen: Posting::Gone,
            },
            FactKind::Snoozed {
                until: Timestamp::UNIX_EPOCH,
            },
            FactKind::Closed {
                outcome: Outcome::Quiet,
                door_open: false,
                day_unknown: true,
            },
            FactKind::Reopened,
            FactKind::Retracted,
        ]
    }

    fn fact(kind: FactKind) -> Fact {
        Fact {
            id: FactId::from_u128(1),
            application: ApplicationId::from_u128(2),
            at: Timestamp::UNIX_EPOCH,
            recorded_at: Timestamp::UNIX_EPOCH,
            standing: Standing::Confirmed,
            supersedes: None,
            evidence: None,
            kind,
        }
    }

    /// Exports and databases hold these names: a new one may come, none may change.
    #[test]
    fn the_names_of_facts_are_frozen() {
        let tags: Vec<String> = kinds()
            .into_iter()
            .map(|kind| serde_json::to_value(fact(kind)).unwrap()["kind"].to_string())
            .collect();
        assert_eq!(
            tags.join(" ").replace('"', ""),
            "applied interview debrief debrief debrief_line promised sent received accomplishment \
             competing_offer posting snoozed closed reopened retracted"
        );
    }

    #[test]
    fn the_names_of_standings_and_endings_are_frozen() {
        assert_eq!(
            names(&[Standing::Proposed, Standing::Confirmed]),
            "proposed confirmed"
        );
        assert_eq!(
            names(&[
                Outcome::Rejected,
                Outcome::Accepted,
                Outcome::Declined,
                Outcome::Withdrawn,
                Outcome::Quiet
            ]),
            "rejected accepted declined withdrawn quiet"
        );
        assert_eq!(
            names(&[Posting::Open, Posting::Gone, Posting::Reposted]),
            "open gone reposted"
        );
    }

    #[test]
    fn the_names_of_predictions_are_frozen() {
        assert_eq!(
            names(&[Prediction::WillHear, Prediction::WillNotHear]),
            "will_hear will_not_hear"
        );
    }

    #[test]
    fn the_names_of_stages_formats_and_channels_are_frozen() {
        assert_eq!(
            names(&[
                Stage::Screening,
                Stage::First,
                Stage::Second,
                Stage::Later,
                Stage::Final
            ]),
            "screening first second later final"
        );
        assert_eq!(
            names(&[
                Format::NotSaid,
                Format::Video,
                Format::Phone,
                Format::OnSite
            ]),
            "not_said video phone on_site"
        );
        assert_eq!(
            names(&[
                Channel::Email,
                Channel::Phone,
                Channel::Text,
                Channel::Linkedin,
                Channel::Letter,
                Channel::Portal,
                Channel::InPerson
            ]),
            "email phone text linkedin letter portal in_person"
        );
    }

    #[test]
    fn the_names_of_purposes_and_readings_are_frozen() {
        use Purpose as P;
        use ReadingKind as R;
        assert_eq!(
            names(&[
                P::Apply,
                P::Thank,
                P::CheckIn,
                P::ShareNews,
                P::CompetingOffer,
                P::Answer,
                P::ThankForDecision,
                P::AskFeedback,
                P::KeepInTouch,
                P::Reapply,
                P::Decline,
                P::Other
            ]),
            "apply thank check_in share_news competing_offer answer thank_for_decision ask_feedback \
             keep_in_touch reapply decline other"
        );
        assert_eq!(
            names(&[
                R::Acknowledgement,
                R::Scheduling,
                R::Assessment,
                R::InformationRequest,
                R::Delay,
                R::Encouraging,
                R::Offer,
                R::Rejection,
                R::RecruiterOutreach,
                R::AutoReply,
                R::Other
            ]),
            "acknowledgement scheduling assessment information_request delay encouraging offer \
             rejection recruiter_outreach auto_reply other"
        );
    }

    #[test]
    fn the_fields_of_an_interview_are_frozen() {
        let text = serde_json::to_string(&fact(FactKind::Interview(interview()))).unwrap();
        assert_eq!(
            text,
            r#"{"id":"00000000-0000-0000-0000-000000000001","application":"00000000-0000-0000-0000-000000000002","at":"1970-01-01T00:00:00Z","recorded_at":"1970-01-01T00:00:00Z","standing":"confirmed","kind":"interview","ends_at":"1970-01-01T00:00:00Z","zone":"Europe/Berlin","people":["00000000-0000-0000-0000-000000000001"],"stage":"final","format":"on_site","decided_same_day":true,"cancelled":true,"called_off":{"at":"1970-01-01T00:00:00Z","by_seeker":true},"calendar":{"uid":"a@b","sequence":2},"arranged_at":"1970-01-01T00:00:00Z","hour_unknown":true}"#
        );
    }

    #[test]
    fn a_kind_knows_the_name_it_is_written_with() {
        for kind in kinds() {
            let name = kind.name();
            assert_eq!(serde_json::to_value(fact(kind)).unwrap()["kind"], name);
        }
    }

    #[test]
    fn every_fact_is_read_back_as_it_was_written() {
        for kind in kinds() {
            let written = fact(kind);
            let text = serde_json::to_string(&written).unwrap();
            assert_eq!(
                serde_json::from_str::<Fact>(&text).unwrap(),
                written,
                "{text}"
            );
        }
    }

    #[test]
    fn a_kind_is_read_by_its_name() {
        let read = |name: &str, text: &str| {
            FactKind::read(name, &mut serde_json::Deserializer::from_str(text))
        };
        for kind in kinds() {
            let whole = serde_json::to_string(&fact(kind.clone())).unwrap();
            for text in [serde_json::to_string(&kind).unwrap(), whole] {
                assert_eq!(read(kind.name(), &text).unwrap(), kind, "{text}");
            }
            // Without its name, and without what is false.
            let mut lean = serde_json::to_value(&kind).unwrap();
            let fields = lean.as_object_mut().unwrap();
            fields.retain(|name, value| name != "kind" && *value != false);
            assert_eq!(
                read(kind.name(), &lean.to_string()).unwrap(),
                kind,
                "{lean}"
            );
        }
        for required in [
            "interview",
            "promised",
            "sent",
            "received",
            "snoozed",
            "closed",
        ] {
            assert!(read(required, "{}").is_err(), "{required}");
        }
        assert!(read("of_a_later_version", "{}").is_err());
    }

    #[test]
    fn the_order_of_the_fields_and_ones_it_does_not_know_change_nothing() {
        for kind in kinds() {
            let written = fact(kind);
            // A map of serde_json is sorted by name, so that the kind stands in the middle.
            let mut value = serde_json::to_value(&written).unwrap();
            value["of_a_later_version"] = serde_json::json!({"a": [1]});
            let text = value.to_string();
            let read: Fact = serde_json::from_str(&text).unwrap();
            assert_eq!(read, written, "{text}");
        }
    }

    #[test]
    fn a_fact_without_what_its_kind_requires_is_refused_by_name() {
        let head = ["id", "application", "at", "recorded_at", "standing"];
        let required = [
            ("interview", "ends_at"),
            ("debrief_line", "text"),
            ("promised", "first last"),
            ("sent", "purpose"),
            ("received", "reading person_wrote"),
            ("accomplishment", "text"),
            ("competing_offer", "deadline"),
            ("posting", "seen"),
            ("snoozed", "until"),
            ("closed", "outcome"),
        ];
        for kind in kinds() {
            let whole = serde_json::to_value(fact(kind)).unwrap();
            let name = whole["kind"].as_str().unwrap_or_default();
            let fields = required.iter().find(|(kind, _)| *kind == name);
            let fields = fields.map_or("", |(_, fields)| fields).split_whitespace();
            for field in fields.chain(head) {
                let mut part = whole.clone();
                part.as_object_mut().unwrap().remove(field);
                let error = serde_json::from_value::<Fact>(part).unwrap_err();
                assert_eq!(error.to_string(), format!("missing field `{field}`"));
            }
        }
    }

    #[test]
    fn what_an_older_export_leaves_out_has_a_plain_meaning() {
        let text = r#"{"id":"00000000-0000-0000-0000-000000000001",
            "application":"00000000-0000-0000-0000-000000000002","at":"2026-04-07T14:00:00Z",
            "recorded_at":"2026-04-07T14:00:00Z","standing":"proposed","kind":"received",
            "reading":"other","person_wrote":true}"#;
        let fact: Fact = serde_json::from_str(text).unwrap();
        let FactKind::Received(received) = fact.kind else {
            panic!("not received");
        };
        assert!(!received.expects_answer && received.channel == Channel::Email);
    }
}
