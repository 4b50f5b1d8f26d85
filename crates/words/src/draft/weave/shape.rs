//! What a piece of a line is, grammatically, as far as that is sure.

use super::clause::{clause, verb_after};
use super::phrase::{self, stands_alone};
use super::tidy::{Word, join};
use super::ties::is_of_the_past;
use super::without_subject::without_subject;
use super::words::has;
use super::{verbs, words};
use crate::note::PointKind;

/// What a piece can be put into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// “walking through my dashboard”: something done at the interview, or a kind of work.
    Doing,
    /// “the tour of the lab”: something that took place.
    Event,
    /// “your plan for the night shift”: something spoken of.
    Topic,
    /// “how you test new sensors”.
    Question,
    /// “we both started out in weather data”: fits behind “that”.
    Clause,
    /// The same, as somebody said it.
    Told,
    /// “reduce the backlog”: fits behind “to”.
    Task,
    /// Words of theirs that the seeker put between quotation marks.
    Quote,
    /// “clean welds, no rework”: what counts, as it stands.
    List,
    /// “the same university”: what two people have in common.
    Common,
}

/// The shape of a piece and the words that fit it; `None` where it is not sure.
pub fn shape(line: &[Word], kind: PointKind) -> Option<(Shape, String)> {
    let head = line.first()?;
    let last = line.last()?.lower.as_str();
    let asks = words::is_question_word(&head.lower) && verbs::is_auxiliary(last);
    let before = line.len().checked_sub(2).map_or("", |it| &line[it].lower);
    let listens = last == "to" && has!("listened spoken", before);
    if !stands_alone(last) && !asks && !listens {
        return None;
    }
    if let Some(found) = by_first_word(line, kind) {
        return found;
    }
    // “grew up on a farm, like her”: that is what makes it shared.
    if kind == PointKind::SharedTopic
        && let [rest @ .., like, you] = line
        && like.lower == "like"
        && you.lower == "you"
        && rest.len() > 1
    {
        return shape(rest, kind);
    }
    if kind == PointKind::SharedTopic && is_proper(line) {
        return Some((Shape::Topic, join(line)));
    }
    let theirs = matches!(kind, PointKind::Mattered | PointKind::Said);
    if theirs && (2..=3).contains(&line.len()) && last == "first" {
        return as_list(line, kind);
    }
    if kind == PointKind::HighPoint
        && line.len() > 2
        && words::is_adverb(&head.lower)
        && line[1].lower == "enjoyed"
    {
        return shape(&line[2..], kind);
    }
    if let Some(found) = doing(line, kind) {
        return Some(found);
    }
    let first = line.iter().position(|it| !words::is_adverb(&it.lower))?;
    if let Some(found) = without_subject(line, first, kind) {
        return found;
    }
    if first > 0 && !words::is_determiner(&head.lower) {
        return None;
    }
    match phrase::ends_as(line) {
        phrase::Reading::Clause => {
            let shape = if kind == PointKind::HighPoint && is_general(line) {
                Shape::Told
            } else {
                behind_that(kind)
            };
            Some((shape, phrase::with_subject(line)))
        }
        phrase::Reading::Noun => phrase::topic(line, kind),
        // It is a clause or nothing; which of the two is told later.
        phrase::Reading::Unsure => Some((behind_that(kind), phrase::lowered(line))),
    }
}

/// What the first word alone tells; `None` where it tells nothing, `Some(None)` where it tells that nothing is sure.
#[expect(
    clippy::option_option,
    reason = "“cannot tell” and “not sure” are two answers"
)]
fn by_first_word(line: &[Word], kind: PointKind) -> Option<Option<(Shape, String)>> {
    let head = line.first()?;
    let work = matches!(kind, PointKind::Mattered | PointKind::Said);
    let text = || phrase::lowered(line);
    let found = match head.lower.as_str() {
        "can" | "could" | "will" | "may" | "must" | "should" | "fellow" => None,
        "last" | "next" | "this" | "every"
            if line.len() > 3 && is_time(&line[1].lower) && is_clause(&line[2..]) =>
        {
            Some((behind_that(kind), text()))
        }
        "that" if line.len() > 2 => told(&line[1..], kind),
        "the" if starts(line, "the fact that") && is_clause(&line[3..]) => told(&line[3..], kind),
        "when" if kind == PointKind::HighPoint => moment(line),
        "from" if kind == PointKind::SharedTopic => Some((Shape::Clause, ours(line))),
        "also" if kind == PointKind::SharedTopic && starts(line, "also from") => {
            Some((Shape::Clause, format!("you are {}", phrase::lowered(line))))
        }
        "someone" | "somebody" | "people" if kind == PointKind::Mattered && line.len() > 2 => {
            Some((Shape::List, text()))
        }
        "looking"
            if !line
                .get(1)
                .is_some_and(|it| has!("for forward to", &it.lower)) =>
        {
            return None;
        }
        "looking" | "hoping" | "trying" | "searching" | "aiming" if work => {
            Some((behind_that(kind), format!("you are {}", text())))
        }
        "would" if line.len() > 2 && work && line[1].lower == "like" => {
            Some((behind_that(kind), format!("you {}", text())))
        }
        "enjoyed" if kind == PointKind::HighPoint && line.len() > 1 => shape(&line[1..], kind),
        "to" if begins_with_base(&line[1..]) => Some((Shape::Task, phrase::lowered(&line[1..]))),
        "about" => return phrase::topic(&line[1..], kind).map(Some),
        "no" => as_list(line, kind),
        "both" => both(line),
        "same" if kind == PointKind::SharedTopic => {
            let (_, text) = phrase::topic(line, kind)?;
            Some((Shape::Common, text))
        }
        "that" => return None,
        it if words::is_question_word(it) => question(line),
        it if words::is_subject_pronoun(it) => clause(line, kind),
        _ => return None,
    };
    Some(found)
}

/// “Leeds United”: a name of several words, each with its capital.
fn is_proper(line: &[Word]) -> bool {
    let own = |it: &Word| {
        it.is_capital()
            && !words::is_common(&it.lower)
            && !words::is_determiner(&it.lower)
            && !words::is_subject_pronoun(&it.lower)
            && !words::is_preposition(&it.lower)
            && !words::is_praise(&it.lower)
            && it.trail.is_empty()
    };
    (2..=4).contains(&line.len()) && line.iter().all(own)
}

/// “when we drew the map” → “the moment when we drew the map”.
fn moment(line: &[Word]) -> Option<(Shape, String)> {
    if line.iter().any(|it| it.trail.contains(',')) {
        return None;
    }
    let (_, text) = question(line)?;
    Some((Shape::Event, format!("the moment {text}")))
}

fn begins_with_base(line: &[Word]) -> bool {
    let forms = line.first().and_then(|it| verbs::forms(&it.lower));
    forms.is_some_and(|it| it.base)
}

/// “year” of “last year”.
fn is_time(word: &str) -> bool {
    has!(
        "year month week summer spring autumn winter time day morning",
        word
    )
}

/// Whether a piece begins with these words.
pub fn starts(line: &[Word], words: &str) -> bool {
    let mut each = line.iter();
    words
        .split(' ')
        .all(|it| each.next().is_some_and(|word| word.lower == it))
}

/// “from Ghent” → “we are both from Ghent”; “from Ghent as well” → “you are from Ghent as well”.
fn ours(line: &[Word]) -> String {
    let text = phrase::lowered(line);
    let theirs = ["too", "as well", "also"]
        .iter()
        .any(|it| text.ends_with(it));
    if theirs {
        format!("you are {text}")
    } else {
        format!("we are both {text}")
    }
}

/// What counts for them, as it stands: “clean welds, no rework”, “safety first”.
pub fn as_list(line: &[Word], kind: PointKind) -> Option<(Shape, String)> {
    let comma = line.iter().any(|it| it.trail.contains(','));
    let within = line.windows(2).any(|it| {
        has!("under over below above within", &it[0].lower)
            && it[1].text.starts_with(|c: char| c.is_ascii_digit())
    });
    let firm = line.first()?.lower == "no" || line.last()?.lower == "first" || within;
    (kind == PointKind::Mattered && (comma || firm)).then(|| (Shape::List, phrase::lowered(line)))
}

/// Something with a subject of its own: “the fish comes from Whitby”.
pub fn as_clause(line: &[Word], kind: PointKind) -> Option<(Shape, String)> {
    let theirs = matches!(kind, PointKind::Mattered | PointKind::Said);
    let begins = words::is_determiner(&line.first()?.lower);
    (theirs && begins).then(|| (behind_that(kind), phrase::lowered(line)))
}

/// “The best analyst asks why twice”: something that holds, rather than something that happened and was good.
fn is_general(line: &[Word]) -> bool {
    let forms = |it: &Word| verbs::forms(&it.lower);
    let is_past = |it: &Word| forms(it).is_some_and(|it| it.past) || it.lower.ends_with("ed");
    let is_third = |it: &Word| forms(it).is_some_and(|it| it.third);
    line.iter().any(is_third) && !line.iter().any(is_past)
}

pub const fn behind_that(kind: PointKind) -> Shape {
    match kind {
        PointKind::Said => Shape::Told,
        PointKind::HighPoint | PointKind::Mattered | PointKind::SharedTopic => Shape::Clause,
    }
}

fn told(line: &[Word], kind: PointKind) -> Option<(Shape, String)> {
    let (shape, text) = match clause(line, kind) {
        Some(found) => found,
        None => (Shape::Clause, phrase::with_subject(line)),
    };
    let shape = if shape == Shape::Clause {
        behind_that(kind)
    } else {
        shape
    };
    Some((shape, text))
}

/// Whether a subject and its verb begin here.
pub fn is_clause(line: &[Word]) -> bool {
    let Some(head) = line.first() else {
        return false;
    };
    if words::is_subject_pronoun(&head.lower) {
        return verb_after(line).is_some();
    }
    phrase::ends_as(line) == phrase::Reading::Clause
}

pub fn question(line: &[Word]) -> Option<(Shape, String)> {
    let second = &line.get(1)?.lower;
    let asks = verbs::is_auxiliary(second) || verbs::is_modal(second);
    let who_is = matches!(line[0].lower.as_str(), "who" | "what") && asks;
    let has_verb = line[1..].iter().any(|it| {
        verbs::is_auxiliary(&it.lower)
            || verbs::is_modal(&it.lower)
            || verbs::forms(&it.lower).is_some_and(|f| !f.gerund)
            || it.lower.contains('’') && words::is_subject_pronoun(&it.lower)
    });
    (line.len() >= 3 && has_verb && (!asks || who_is))
        .then(|| (Shape::Question, phrase::lowered(line)))
}

/// “both from Leeds” → “we are both from Leeds”.
pub fn both(line: &[Word]) -> Option<(Shape, String)> {
    let next = line.get(1)?;
    let forms = verbs::forms(&next.lower);
    let rest = join(&line[1..]);
    if next.lower == "of" && line.get(2).is_some_and(|it| it.lower == "us") {
        return (line.len() > 4).then(|| (Shape::Clause, phrase::lowered(line)));
    }
    if words::is_determiner(&next.lower) {
        return None;
    }
    if forms.is_some_and(|it| it.past || it.base)
        || verbs::is_modal(&next.lower)
        || next.lower == "have"
    {
        return Some((Shape::Clause, format!("we both {rest}")));
    }
    let are = words::is_preposition(&next.lower)
        || forms.is_some_and(|it| it.gerund)
        || next.lower.ends_with('s')
        || words::is_adjective(&next.lower)
        || line.len() == 2
            && has!(
                "vegetarian vegan left-handed welsh scottish irish french german",
                &next.lower
            );
    let are = are && !is_of_the_past(line);
    are.then(|| (Shape::Clause, format!("we are both {rest}")))
}

/// “walking through my dashboard”, “sailing”; not “training plan”.
fn doing(line: &[Word], kind: PointKind) -> Option<(Shape, String)> {
    let head = &line[0];
    let line = phrase::first_clause(line);
    let is_gerund = head.lower == "being" && line.len() > 1
        || verbs::forms(&head.lower).is_some_and(|it| it.gerund);
    if !is_gerund || phrase::ends_as(line) == phrase::Reading::Clause {
        return None;
    }
    let alone = match line.get(1) {
        None => return Some((Shape::Topic, phrase::lowered(line))),
        Some(next) => {
            words::is_preposition(&next.lower)
                || words::is_conjunction(&next.lower)
                || words::is_determiner(&next.lower)
                || words::is_adverb(&next.lower)
                || words::is_question_word(&next.lower)
                || next.is_capital()
                || next.is_recipient
                || has!(
                    "you me us them it out up down on off that home well",
                    &next.lower
                )
                || next.text.chars().any(|c| c.is_ascii_digit())
                || !words::needs_article(&next.lower)
                || has!(
                    "being discussing explaining describing presenting comparing debating solving sketching",
                    &head.lower
                )
        }
    };
    let shape = if kind == PointKind::SharedTopic {
        Shape::Topic
    } else {
        Shape::Doing
    };
    alone.then(|| (shape, phrase::lowered(line)))
}
