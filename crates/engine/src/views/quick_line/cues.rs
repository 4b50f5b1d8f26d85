//! What a line tells of, by the words of [`super::cue_words`].

use meanwhile_core::fact::{Channel, Format, Purpose, ReadingKind, Stage};

use super::LineKind;
use super::cue_words::{
    ACHIEVED, APPLIED, ELSEWHERE, FORMATS, HEARD, INTERVIEW, MOVED, MOVED_TO, MOVING, NEWS,
    PROMISED, REFUSED, SENT, STAGES, WROTE,
};
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
    /// A word says that the day is one by which something is due.
    pub is_due: bool,
    /// Why it is not read at all, and what to do instead.
    pub refused: Option<&'static str>,
}

/// Reads the kind, and marks the words that say it. `has_date` says that the line names one.
pub(super) fn cue(line: &mut Line<'_>, has_date: bool) -> Cue {
    let mut cue = Cue::default();
    if let Some((_, why)) = REFUSED.iter().find(|(words, _)| line.find(words).is_some()) {
        cue.refused = Some(why);
        return cue;
    }
    if let Some(range) = first_of(line, MOVED_TO).filter(|_| has_date) {
        line.use_up(range);
        use_phrases(line, &["interview", "call", "screening", "screen"]);
        cue.kind = Some(LineKind::Moved);
        return cue;
    }
    if first_of(line, MOVING).is_some() {
        cue.refused = Some(MOVED);
        return cue;
    }
    let begin = begins(line);
    if of_news(line, begin) {
        cue.kind = Some(LineKind::News);
        return cue;
    }
    if let Some(range) = first_of(line, ELSEWHERE) {
        line.use_up(range);
        use_phrases(line, &["answer", "decide", "deadline", "due"]);
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
    if of_their_word(line, &mut cue) {
        return cue;
    }
    let promised = PROMISED.iter().find(|words| line.find(words).is_some());
    if let Some(words) = promised.filter(|_| has_date) {
        use_phrase(line, words);
        use_phrases(line, &["said", "decision", "decide", "answer"]);
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

/// Uses up each of these words that the line has.
fn use_phrases(line: &mut Line<'_>, words: &[&str]) {
    for it in words {
        use_phrase(line, it);
    }
}

/// Reads what they said, where the line says it in known words.
fn of_their_word(line: &mut Line<'_>, cue: &mut Cue) -> bool {
    if let Some((words, reading)) = HEARD.iter().find(|(words, _)| line.find(words).is_some()) {
        use_phrase(line, words);
        (cue.kind, cue.reading) = (Some(LineKind::Heard), Some(*reading));
        cue.is_due = first_of(line, &["answer", "decide", "deadline", "due"]).is_some();
        use_phrases(
            line,
            &[
                "answer", "reply", "decide", "deadline", "due", "back", "got", "received", "sent",
                "said",
            ],
        );
        if let Some((words, channel)) = WROTE.iter().find(|(words, _)| line.find(words).is_some()) {
            use_phrase(line, words);
            cue.channel = *channel;
        }
        return true;
    }
    false
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
