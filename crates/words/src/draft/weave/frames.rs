//! The sentences that a woven line stands in: `{x}` the line, `{X}` the same at the head of a sentence.
//!
//! Every frame takes every line of its shape. None adds a claim beyond that the line was worth noting.

use super::shape::Shape;
use super::{Woven, high, later, shared, theirs, untied, verbs};
use crate::note::PointKind;

/// All frames, for whoever needs to know the words that are the program's own.
#[cfg(test)]
pub const FIXED: &[&[&str]] = &[
    high::DOING,
    high::EVENT,
    high::EXCHANGE,
    high::LAUGH,
    high::TOPIC,
    high::QUESTION,
    high::CLAUSE,
    high::CLAUSE_YOU,
    later::DOING,
    later::TOPIC,
    later::TOPIC_MATTERED,
    later::QUESTION,
    later::CLAUSE,
    later::COMMON,
    later::TASK,
    later::QUOTE,
    later::LIST,
    shared::TOPIC,
    shared::PROPER,
    shared::OURS,
    shared::COMMON,
    theirs::TOPIC_SAID,
    theirs::TOPIC_MATTERED,
    theirs::DOING_MATTERED,
    theirs::QUESTION_SAID,
    theirs::QUESTION_MATTERED,
    shared::CLAUSE,
    theirs::CLAUSE_MATTERED,
    theirs::CLAUSE_SAID,
    theirs::TOLD,
    theirs::TASK,
    theirs::QUOTE,
    theirs::LIST,
    untied::TOPIC,
    untied::EVENT,
    untied::QUESTION,
    untied::CLAUSE,
];

/// Words from which on a line ends its sentence, so that nobody has to look for the rest of it. *Assumption.*
const LONG_WORDS: usize = 12;

/// Words that begin a thought inside a line.
const INNER: [&str; 8] = [
    "that", "which", "who", "and", "when", "where", "because", "if",
];

/// What one does and the other listens to: nothing that is done together.
const ONE_SIDED: [&str; 14] = [
    "explaining",
    "showing",
    "presenting",
    "demonstrating",
    "telling",
    "answering",
    "asking",
    "describing",
    "hearing",
    "being",
    "laughing",
    "making",
    "meeting",
    "seeing",
];

/// Words of lines about the seeker or about how the search goes on, of which nobody wants to “know more”.
const OF_THE_SEARCH: [&str; 7] = ["me", "my", "I", "touch", "decide", "decision", "call"];

/// The sentences that a line fits: of the frames of its shape those that it can fill and that do not stumble over it, and of
/// these only those that end in it where it is long or has a clause or a comma of its own.
pub fn fitting(frames: &'static [&'static str], text: &str) -> Vec<&'static str> {
    let has = |list: &[&str]| text.split(' ').any(|it| list.contains(&it));
    let is_heavy = text.split(' ').count() >= LONG_WORDS || text.contains(',') || has(&INNER);
    let base = infinitive(text).is_some();
    let fills = |frame: &&&str| base || !frame.contains("{base}");
    let ends = |frame: &&&str| {
        ["{x}.", "{x}”.", "{base}."]
            .iter()
            .any(|end| frame.ends_with(end))
    };
    let stumbles = |frame: &&&str| {
        // “the conversation about the question about tides”, “talking with you about the map I showed you”.
        has(&["about"]) && frame.contains("about {x}")
            || text.contains(" with you") && frame.contains(" with you")
            // “I liked finding out that we both like bouldering”.
            || has(&["like", "liked"]) && frame.contains("liked")
            || has(&["enjoy", "enjoyed"]) && frame.contains("enjoy")
            // “how open everyone was made me …”.
            || text.rsplit(' ').next().is_some_and(verbs::is_auxiliary) && !ends(frame)
            || has(&["my"]) && frame.contains("good sense")
            || ONE_SIDED.iter().any(|it| text.starts_with(it))
                && ["together", "good sense", "look forward"].iter().any(|it| frame.contains(it))
            || has(&OF_THE_SEARCH) && (frame.contains("know more") || frame.contains("hear more"))
    };
    let choose = |fits: &dyn Fn(&&&str) -> bool| -> Vec<&'static str> {
        frames.iter().filter(|it| fits(it)).copied().collect()
    };
    let ways: [&dyn Fn(&&&str) -> bool; 3] = [
        &|it| fills(it) && !stumbles(it) && (!is_heavy || ends(it)),
        &|it| fills(it) && !stumbles(it),
        &|it| fills(it),
    ];
    ways.into_iter()
        .map(choose)
        .find(|it| !it.is_empty())
        .unwrap_or_default()
}

/// A frame with its line.
pub fn filled(frame: &str, text: &str) -> String {
    frame
        .replace("{base}", &infinitive(text).unwrap_or_default())
        .replace("{x}", text)
        .replace("{X}", &crate::draft::plan::capitalised(text))
}

/// How a frame begins when it follows another one, so that the two are one thought.
const JOINED: &[(&str, &str)] = &[
    ("I was ", "I was also "),
    ("I came away ", "I also came away "),
    ("I made a note ", "I also made a note "),
    ("I have been ", "I have also been "),
    ("I would like to hear ", "I would also like to hear "),
    ("I will keep ", "I will also keep "),
    ("I remember ", "I also remember "),
    ("I enjoyed ", "I also enjoyed "),
    ("I valued ", "I also valued "),
    ("You made it clear ", "You also made it clear "),
    ("You gave me ", "You also gave me "),
    ("You mentioned ", "You also mentioned "),
    ("It was ", "It was also "),
    ("It has stayed ", "It has also stayed "),
    ("Thank you for ", "Thank you also for "),
];

/// A frame that follows another line.
pub fn joined(frame: &str) -> String {
    let fits = |it: &&(&str, &str)| frame.starts_with(it.0);
    match JOINED.iter().find(fits) {
        Some((plain, joined)) => frame.replacen(plain, joined, 1),
        None => frame.to_owned(),
    }
}

/// “walk through my dashboard” of “walking through my dashboard”; `None` where a second verb follows in the same form.
fn infinitive(text: &str) -> Option<String> {
    let (head, rest) = text.split_once(' ').unwrap_or((text, ""));
    let gerund = |word: &str| verbs::forms(word).is_some_and(|it| it.gerund);
    let base = verbs::forms(head)
        .filter(|it| it.gerund)
        .map(|it| it.of.as_str())?;
    let words: Vec<&str> = rest.split(' ').collect();
    let goes_on = words
        .windows(2)
        .any(|it| ["and", "or"].contains(&it[0]) && gerund(it[1]));
    // “thank you for the chance to make you laugh”.
    let brings_about = base == "make" && rest.starts_with("you ");
    (!rest.is_empty() && !goes_on && !brings_about).then(|| format!("{base} {rest}"))
}

/// The frames for a line of this kind; `is_later` in notes that only recall the conversation, `is_untied` where it is not
/// known that the reader said it.
pub fn frames(
    kind: PointKind,
    woven: &Woven,
    is_later: bool,
    is_untied: bool,
) -> &'static [&'static str] {
    use PointKind::{Mattered, Said};
    let is_theirs = matches!(kind, Mattered | Said);
    match (is_later, is_untied && is_theirs) {
        (true, is_untied) => recalled(kind, woven.shape, is_untied),
        (false, true) => match woven.shape {
            Shape::Doing | Shape::Topic => untied::TOPIC,
            Shape::Event => untied::EVENT,
            Shape::Question => untied::QUESTION,
            _ => untied::CLAUSE,
        },
        (false, false) => fresh(kind, woven),
    }
}

fn recalled(kind: PointKind, shape: Shape, is_untied: bool) -> &'static [&'static str] {
    use PointKind::{HighPoint, Mattered, Said, SharedTopic};
    match (shape, kind) {
        (Shape::Doing | Shape::Event, HighPoint | SharedTopic) => later::DOING,
        (Shape::Topic | Shape::Event, Mattered) if !is_untied => later::TOPIC_MATTERED,
        (Shape::Topic, _) | (Shape::Doing | Shape::Event, Mattered | Said) => later::TOPIC,
        (Shape::Question, _) => later::QUESTION,
        (Shape::Clause | Shape::Told, _) => later::CLAUSE,
        (Shape::Task, _) => later::TASK,
        (Shape::Quote, _) => later::QUOTE,
        (Shape::List, _) => later::LIST,
        (Shape::Common, _) => later::COMMON,
    }
}

fn fresh(kind: PointKind, woven: &Woven) -> &'static [&'static str] {
    use PointKind::{HighPoint, Mattered, Said, SharedTopic};
    let ours = woven.text.starts_with("our ");
    let first = woven.text.split(' ').next().unwrap_or_default();
    let is_proper = first.starts_with(char::is_uppercase);
    let is_people = woven.text.contains(" who ");
    match (woven.shape, kind) {
        (Shape::Doing, Mattered) => theirs::DOING_MATTERED,
        (Shape::Event | Shape::Topic, Mattered) if is_people => theirs::LIST,
        (Shape::Event | Shape::Topic, Mattered) => theirs::TOPIC_MATTERED,
        (Shape::Doing | Shape::Event | Shape::Topic, Said) => theirs::TOPIC_SAID,
        (Shape::Doing, HighPoint) => high::DOING,
        (Shape::Event, HighPoint) if woven.text.starts_with("our laugh") => high::LAUGH,
        (Shape::Event, HighPoint | SharedTopic) if ours => high::EXCHANGE,
        (Shape::Event, HighPoint | SharedTopic) => high::EVENT,
        (Shape::Topic, HighPoint) => high::TOPIC,
        (Shape::Doing | Shape::Topic, SharedTopic) if ours => shared::OURS,
        (Shape::Doing | Shape::Topic, SharedTopic) if is_proper => shared::PROPER,
        (Shape::Doing | Shape::Topic, SharedTopic) => shared::TOPIC,
        (Shape::Question, Mattered) => theirs::QUESTION_MATTERED,
        (Shape::Question, Said) => theirs::QUESTION_SAID,
        (Shape::Question, HighPoint | SharedTopic) => high::QUESTION,
        (Shape::Clause, Mattered) => theirs::CLAUSE_MATTERED,
        (Shape::Clause, SharedTopic) => shared::CLAUSE,
        (Shape::Clause, HighPoint) if woven.text.starts_with("you ") => high::CLAUSE_YOU,
        (Shape::Clause, HighPoint) => high::CLAUSE,
        (Shape::Clause, Said) => theirs::CLAUSE_SAID,
        (Shape::Told, _) => theirs::TOLD,
        (Shape::Task, _) => theirs::TASK,
        (Shape::Quote, _) => theirs::QUOTE,
        (Shape::List, _) => theirs::LIST,
        (Shape::Common, _) => shared::COMMON,
    }
}
