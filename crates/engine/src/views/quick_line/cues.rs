//! The words by which a line says what it tells of: data, the most telling first.

use meanwhile_core::fact::{Channel, Format, Purpose, ReadingKind, Stage};

use super::LineKind;
use super::line::Line;

/// What the words of a line say of its kind.
#[derive(Clone, Debug, Default)]
pub(super) struct Cue {
    pub kind: Option<LineKind>,
    pub reading: Option<ReadingKind>,
    pub purpose: Option<Purpose>,
    pub channel: Option<Channel>,
    pub stage: Option<Stage>,
    pub format: Option<Format>,
    /// Why it is not read at all, and what to do instead.
    pub refused: Option<&'static str>,
}

/// Words after which a line is not read: it would be read as its contrary, or its place is elsewhere.
const REFUSED: &[(&str, &str)] = &[
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
    ("moved to", MOVED),
    ("reschedul*", MOVED),
    ("postponed", MOVED),
    ("cancelled", MOVED),
    ("canceled", MOVED),
    ("called off", MOVED),
    ("i withdrew", OVER),
    ("i declined", OVER),
    ("i accepted", OVER),
    ("withdrew", OVER),
    ("accepted", OVER),
];

const NEGATED: &str = "It says that something is not so, and a line is only read for what is.";
const MOVED: &str = "It tells of an interview that is moved or called off. That is done on the page of the application, \
                     where the interview stands.";
const OVER: &str = "It ends an application. That is done on its own page, under “If it changes”.";

const STAGES: &[(&str, Stage)] = &[
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

const FORMATS: &[(&str, Format)] = &[
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
const ELSEWHERE: &[&str] = &[
    "competing offer",
    "another offer",
    "other offer",
    "offer elsewhere",
    "offer from elsewhere",
];

/// What they said. The first that stands in the line counts.
const HEARD: &[(&str, ReadingKind)] = &[
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
const PROMISED: &[&str] = &[
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
const SENT: &[(&str, Purpose)] = &[
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
const WROTE: &[(&str, Option<Channel>)] = &[
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
const NEWS: &[&str] = &["news", "accomplishment", "achievement"];

/// The same, where these words belong to what was achieved.
const ACHIEVED: &[&str] = &[
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

const APPLIED: &[&str] = &["new application", "applied", "application", "applying"];

const INTERVIEW: &[&str] = &[
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

/// Reads the kind, and marks the words that say it. `has_date` says that the line names one.
pub(super) fn cue(line: &mut Line<'_>, has_date: bool) -> Cue {
    let mut cue = Cue::default();
    if let Some((_, why)) = REFUSED.iter().find(|(words, _)| line.find(words).is_some()) {
        cue.refused = Some(why);
        return cue;
    }
    let begin = begins(line);
    if of_news(line, begin) {
        cue.kind = Some(LineKind::News);
        return cue;
    }
    if let Some(range) = first_of(line, ELSEWHERE) {
        line.use_up(range);
        for more in ["answer", "decide", "deadline", "due"] {
            use_phrase(line, more);
        }
        cue.kind = Some(LineKind::CompetingOffer);
        return cue;
    }
    if let Some((range, purpose)) = sent_at(line, begin) {
        line.use_up(range);
        (cue.kind, cue.purpose) = (Some(LineKind::Sent), Some(purpose));
        return cue;
    }
    if let Some((range, channel)) = called_at(line, begin) {
        line.use_up(range);
        (cue.kind, cue.purpose, cue.channel) =
            (Some(LineKind::Sent), Some(Purpose::Other), Some(channel));
        return cue;
    }
    if of_interview(line, &mut cue) {
        return cue;
    }
    if let Some((words, reading)) = HEARD.iter().find(|(words, _)| line.find(words).is_some()) {
        use_phrase(line, words);
        (cue.kind, cue.reading) = (Some(LineKind::Heard), Some(*reading));
        for more in [
            "answer", "reply", "decide", "deadline", "due", "back", "got", "received", "sent",
            "said",
        ] {
            use_phrase(line, more);
        }
        return cue;
    }
    let promised = PROMISED.iter().find(|words| line.find(words).is_some());
    if let Some(words) = promised.filter(|_| has_date) {
        use_phrase(line, words);
        for more in ["said", "decision", "decide", "answer"] {
            use_phrase(line, more);
        }
        cue.kind = Some(LineKind::Promise);
        return cue;
    }
    if let Some(range) = APPLIED
        .iter()
        .find_map(|words| line.find(words))
        .filter(|range| range.start <= begin)
    {
        line.use_up(range);
        cue.kind = Some(LineKind::Application);
        return cue;
    }
    if let Some((words, channel)) = WROTE.iter().find(|(words, _)| line.find(words).is_some()) {
        use_phrase(line, words);
        (cue.kind, cue.channel) = (Some(LineKind::Heard), *channel);
    }
    cue
}

/// Where a line begins behind “I”.
fn begins(line: &Line<'_>) -> usize {
    let is_self = |it: &str| matches!(it, "i" | "ive" | "just" | "have" | "got");
    let words = line.words.iter();
    words.take_while(|word| is_self(&word.folded)).count()
}

fn first_of(line: &Line<'_>, all: &[&str]) -> Option<std::ops::Range<usize>> {
    all.iter().find_map(|words| line.find(words))
}

fn use_phrase(line: &mut Line<'_>, words: &str) {
    if let Some(range) = line.find(words) {
        line.use_up(range);
    }
}

/// Whether it tells of something achieved; the word “news” is used up, an achievement keeps its words.
fn of_news(line: &mut Line<'_>, begin: usize) -> bool {
    let named = first_of(line, NEWS).filter(|range| range.start == begin);
    if let Some(range) = named {
        line.use_up(range);
        return true;
    }
    first_of(line, ACHIEVED).is_some_and(|range| range.start == begin)
}

fn sent_at(line: &Line<'_>, begin: usize) -> Option<(std::ops::Range<usize>, Purpose)> {
    let found = SENT.iter().find_map(|(words, purpose)| {
        let range = line.find(words).filter(|range| range.start == begin)?;
        Some((range, *purpose))
    });
    found.filter(|_| line.words.len() > begin + 1)
}

fn called_at(line: &Line<'_>, begin: usize) -> Option<(std::ops::Range<usize>, Channel)> {
    let all = [
        ("called", Channel::Phone),
        ("phoned", Channel::Phone),
        ("rang", Channel::Phone),
        ("texted", Channel::Text),
    ];
    all.into_iter().find_map(|(words, channel)| {
        let range = line.find(words).filter(|range| range.start == begin)?;
        Some((range, channel))
    })
}

/// Whether it tells of an interview: then stage and format are read as well.
fn of_interview(line: &mut Line<'_>, cue: &mut Cue) -> bool {
    let is_named = first_of(line, INTERVIEW).is_some();
    if !is_named {
        return false;
    }
    cue.kind = Some(LineKind::Interview);
    let round = |(words, _): &&(&str, Stage)| line.find(words).is_some();
    if let Some((words, stage)) = STAGES.iter().find(round) {
        cue.stage = Some(*stage);
        if words.starts_with("phone") {
            cue.format = Some(Format::Phone);
        }
        use_phrase(line, words);
    }
    for (words, format) in FORMATS {
        if let Some(range) = line.find(words) {
            cue.format = Some(*format);
            line.use_up(range);
            break;
        }
    }
    for words in [
        "interviewed",
        "interview",
        "interviews",
        "int",
        "screening",
        "screen",
        "round",
        "call",
    ] {
        use_phrase(line, words);
    }
    true
}
