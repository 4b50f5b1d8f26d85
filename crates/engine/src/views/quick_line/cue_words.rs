//! The words by which a line says what it tells of: data, the most telling first.

use meanwhile_core::fact::{Channel, Format, Purpose, ReadingKind, Stage};

/// Words after which a line is not read: it would be read as its contrary, or its place is elsewhere.
pub(super) const REFUSED: &[(&str, &str)] = &[
    ("not", NEGATED),
    ("no interview", NEGATED),
    (
        "no answer",
        "Silence is not recorded: it is worked out from what was. Nothing has to be saved.",
    ),
    (
        "no reply",
        "Silence is not recorded: it is worked out from what was. Nothing has to be saved.",
    ),
    (
        "nothing",
        "Silence is not recorded: it is worked out from what was. Nothing has to be saved.",
    ),
    ("never", NEGATED),
    ("didnt", NEGATED),
    ("dont", NEGATED),
    ("havent", NEGATED),
    ("hasnt", NEGATED),
    ("wont", NEGATED),
    ("i feel", FELT),
    ("i hope", FELT),
    ("i think", FELT),
    ("i wish", FELT),
    ("i wonder", FELT),
    ("im afraid", FELT),
    ("feeling", FELT),
    ("hoping", FELT),
    ("hopefully", FELT),
    ("nervous", FELT),
    ("anxious", FELT),
    ("worried", FELT),
    ("maybe", FELT),
    ("cancelled", MOVED),
    ("canceled", MOVED),
    ("called off", MOVED),
    ("i withdrew", OVER),
    ("i declined", OVER),
    ("i accepted", OVER),
    ("withdrew", OVER),
    ("accepted", OVER),
];

pub(super) const NEGATED: &str =
    "It says that something is not so, and a line is only read for what is.";
pub(super) const FELT: &str = "It tells of a hope, a worry or a guess, and only what has happened or is arranged is recorded here. Nothing has to be saved.";
pub(super) const MOVED: &str = "It tells of an interview that is moved or called off. That is done on the page of the application, \
                     where the interview stands.";
pub(super) const OVER: &str =
    "It ends an application. That is done on its own page, under “If it changes”.";

/// Words by which an interview gets another time. With a day in the line they say which.
pub(super) const MOVED_TO: &[&str] = &["moved to", "moved", "rescheduled", "postponed"];

/// Words by which it may get one: without a day, or not settled yet.
pub(super) const MOVING: &[&str] = &["moved to", "reschedul*", "postponed"];

pub(super) const STAGES: &[(&str, Stage)] = &[
    ("phone screen*", Stage::Screening),
    ("screening call", Stage::Screening),
    ("screening", Stage::Screening),
    ("first round", Stage::First),
    ("second round", Stage::Second),
    ("third round", Stage::Later),
    ("fourth round", Stage::Later),
    ("final round", Stage::Final),
    ("last round", Stage::Final),
    ("round 1", Stage::First),
    ("round 2", Stage::Second),
    ("round 3", Stage::Later),
    ("first", Stage::First),
    ("1st", Stage::First),
    ("second", Stage::Second),
    ("2nd", Stage::Second),
    ("third", Stage::Later),
    ("3rd", Stage::Later),
    ("fourth", Stage::Later),
    ("4th", Stage::Later),
    ("final", Stage::Final),
    ("last", Stage::Final),
];

pub(super) const FORMATS: &[(&str, Format)] = &[
    ("on site", Format::OnSite),
    ("onsite", Format::OnSite),
    ("in person", Format::OnSite),
    ("by video", Format::Video),
    ("video call", Format::Video),
    ("video", Format::Video),
    ("zoom", Format::Video),
    ("teams", Format::Video),
    ("by phone", Format::Phone),
    ("phone call", Format::Phone),
    ("phone", Format::Phone),
    ("telephone", Format::Phone),
];

/// Words of an offer that does not come from whom the line names.
pub(super) const ELSEWHERE: &[&str] = &[
    "competing offer",
    "another offer",
    "other offer",
    "offer elsewhere",
    "offer from elsewhere",
];

/// What they said. The first that stands in the line counts.
pub(super) const HEARD: &[(&str, ReadingKind)] = &[
    ("rejected me", ReadingKind::Rejection),
    ("rejected", ReadingKind::Rejection),
    ("rejects", ReadingKind::Rejection),
    ("rejection", ReadingKind::Rejection),
    ("turned me down", ReadingKind::Rejection),
    ("turned down", ReadingKind::Rejection),
    ("said no", ReadingKind::Rejection),
    ("went with someone else", ReadingKind::Rejection),
    ("went with another candidate", ReadingKind::Rejection),
    ("job offer", ReadingKind::Offer),
    ("offered me the job", ReadingKind::Offer),
    ("offered me", ReadingKind::Offer),
    ("offered", ReadingKind::Offer),
    ("offers", ReadingKind::Offer),
    ("offer", ReadingKind::Offer),
    ("take home", ReadingKind::Assessment),
    ("takehome", ReadingKind::Assessment),
    ("test task", ReadingKind::Assessment),
    ("coding test", ReadingKind::Assessment),
    ("assessment", ReadingKind::Assessment),
    ("assignment", ReadingKind::Assessment),
    ("out of office", ReadingKind::AutoReply),
    ("auto reply", ReadingKind::AutoReply),
    ("takes longer", ReadingKind::Delay),
    ("taking longer", ReadingKind::Delay),
    ("take longer", ReadingKind::Delay),
    ("need longer", ReadingKind::Delay),
    ("needs longer", ReadingKind::Delay),
    ("need another week", ReadingKind::Delay),
    ("needs another week", ReadingKind::Delay),
    ("need another few days", ReadingKind::Delay),
    ("need a few more days", ReadingKind::Delay),
    ("need more time", ReadingKind::Delay),
    ("needs more time", ReadingKind::Delay),
    ("delayed", ReadingKind::Delay),
    ("delay", ReadingKind::Delay),
    ("good news", ReadingKind::Encouraging),
    ("encouraging", ReadingKind::Encouraging),
    ("moving forward", ReadingKind::Encouraging),
    ("acknowledged", ReadingKind::Acknowledgement),
    ("got my application", ReadingKind::Acknowledgement),
    ("received my application", ReadingKind::Acknowledgement),
    ("asked for references", ReadingKind::InformationRequest),
    ("asked for papers", ReadingKind::InformationRequest),
    ("asked for documents", ReadingKind::InformationRequest),
    ("invited me", ReadingKind::Scheduling),
    ("wants to schedule", ReadingKind::Scheduling),
];

/// Words by which they name a day. With a day in the line they tell of a promise.
pub(super) const PROMISED: &[&str] = &[
    "said they decide",
    "said they will decide",
    "said theyll decide",
    "say they decide",
    "will decide",
    "theyll decide",
    "they decide",
    "decides",
    "decide",
    "decision",
    "promised an answer",
    "promised",
    "promise",
    "will let me know",
    "let me know",
    "will get back to me",
    "will get back",
    "get back to me",
    "get back",
    "will answer",
    "will hear back",
    "hear back",
    "will hear",
    "hear from",
    "will be in touch",
    "will call",
    "will write",
    "answer",
    "said",
];

/// What the seeker did, at the beginning of a line or after “I”.
pub(super) const SENT: &[(&str, Purpose)] = &[
    ("sent thanks", Purpose::Thank),
    ("sent a thank you note", Purpose::Thank),
    ("sent a thank you", Purpose::Thank),
    ("sent thank you note", Purpose::Thank),
    ("sent thank you", Purpose::Thank),
    ("sent my thanks", Purpose::Thank),
    ("wrote thanks", Purpose::Thank),
    ("thanked", Purpose::Thank),
    ("sent a check in", Purpose::CheckIn),
    ("sent check in", Purpose::CheckIn),
    ("checked in", Purpose::CheckIn),
    ("sent a follow up", Purpose::CheckIn),
    ("sent follow up", Purpose::CheckIn),
    ("followed up", Purpose::CheckIn),
    ("asked where things stand", Purpose::CheckIn),
    ("sent an answer", Purpose::Answer),
    ("sent the answer", Purpose::Answer),
    ("sent my answer", Purpose::Answer),
    ("answered", Purpose::Answer),
    ("replied", Purpose::Answer),
    ("sent references", Purpose::Answer),
    ("sent the task", Purpose::Answer),
    ("asked for feedback", Purpose::AskFeedback),
    ("sent news", Purpose::ShareNews),
    ("shared news", Purpose::ShareNews),
    ("emailed", Purpose::Other),
    ("wrote", Purpose::Other),
    ("sent", Purpose::Other),
];

/// What they did, behind their name; nothing is said of what it means.
pub(super) const WROTE: &[(&str, Option<Channel>)] = &[
    ("heard back", None),
    ("heard", None),
    ("replied", None),
    ("answered", None),
    ("reply", None),
    ("wrote back", None),
    ("wrote", None),
    ("emailed", Some(Channel::Email)),
    ("email", Some(Channel::Email)),
    ("mail", Some(Channel::Email)),
    ("called", Some(Channel::Phone)),
    ("rang", Some(Channel::Phone)),
    ("phoned", Some(Channel::Phone)),
    ("texted", Some(Channel::Text)),
    ("message", None),
    ("letter", Some(Channel::Letter)),
];

/// Ways to begin a line about something that was achieved.
pub(super) const NEWS: &[&str] = &["news", "accomplishment", "achievement"];

/// The same, where these words belong to what was achieved.
pub(super) const ACHIEVED: &[&str] = &[
    "passed",
    "published",
    "shipped",
    "launched",
    "won",
    "earned",
    "graduated",
    "certified",
    "finished",
    "completed",
];

pub(super) const APPLIED: &[&str] = &["new application", "applied", "application", "applying"];

pub(super) const INTERVIEW: &[&str] = &[
    "interview with",
    "interviewed",
    "interview",
    "interviews",
    "int",
    "onsite",
    "screening",
    "screen",
    "round",
];
