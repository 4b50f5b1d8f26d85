//! What a piece of a line is, grammatically, as far as that is sure.

use super::phrase::{self, stands_alone};
use super::tidy::{Word, join};
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
    /// Words that are only quoted.
    Quote,
    /// “the same university”: what two people have in common.
    Common,
}

/// Verbs for what people do together when they talk.
const TALK: &str = "talk discuss chat speak laugh compare exchange go look walk brainstorm sketch debate joke connect bond";

/// Verbs for what somebody does to what a seeker says or shows.
const RECEIVE: &str = "like love ask mention say tell note nod praise offer promise want remember notice appreciate laugh \
    smile recommend suggest encourage compliment agree read invite give show introduce thank point underline value enjoy";

/// Verbs for what a seeker does at an interview.
const PRESENT: &str = "explain present show describe demo demonstrate walk tell answer solve share draw write build sketch \
    outline bring illustrate run take ask pitch make";

/// Verbs whose third person is nothing else.
const PLAIN_THIRD: &str = "likes loves wants has is was says thinks believes cares enjoys knows came grew lives plays \
    studied sings wishes hopes prefers expects speaks";

/// Verbs that say that something was said.
const SPEECH: &str =
    "say mention tell explain add note stress point underline promise confirm reveal announce";

fn base_of(word: &str) -> &'static str {
    verbs::forms(word).map_or("", |it| it.of.as_str())
}

/// The shape of a piece and the words that fit it; `None` where it is not sure.
pub fn shape(line: &[Word], kind: PointKind) -> Option<(Shape, String)> {
    let head = line.first()?;
    let last = line.last()?.lower.as_str();
    let asks = words::is_question_word(&head.lower) && verbs::is_auxiliary(last);
    if !stands_alone(last) && !asks {
        return None;
    }
    let found = match head.lower.as_str() {
        "can" | "could" | "will" | "may" | "must" | "should" | "fellow" => return None,
        "last" | "next" | "this" | "every"
            if line.len() > 3 && is_time(&line[1].lower) && is_clause(&line[2..]) =>
        {
            Some((behind_that(kind), phrase::lowered(line)))
        }
        "that" if line.len() > 3 && words::is_determiner(&line[1].lower) => told(&line[1..], kind),
        "that" if is_clause(&line[1..]) => told(&line[1..], kind),
        "the" if starts(line, "the fact that") && is_clause(&line[3..]) => told(&line[3..], kind),
        "when" if kind == PointKind::HighPoint => {
            if line.iter().any(|it| it.trail.contains(',')) {
                return None;
            }
            let (_, text) = question(line)?;
            return Some((Shape::Event, format!("the moment {text}")));
        }
        "from" if kind == PointKind::SharedTopic => return Some((Shape::Clause, ours(line))),
        "someone" | "somebody" | "people" if kind == PointKind::Mattered && line.len() > 2 => {
            let text = format!("what counts is {}", phrase::lowered(line));
            return Some((Shape::Clause, text));
        }
        "looking" | "hoping" | "trying" | "searching" | "aiming"
            if matches!(kind, PointKind::Mattered | PointKind::Said) =>
        {
            return Some((
                behind_that(kind),
                format!("you are {}", phrase::lowered(line)),
            ));
        }
        "would"
            if line.len() > 2
                && matches!(kind, PointKind::Said | PointKind::Mattered)
                && line[1].lower == "like" =>
        {
            return Some((behind_that(kind), format!("you {}", phrase::lowered(line))));
        }
        "enjoyed" if kind == PointKind::HighPoint && line.len() > 1 => {
            return shape(&line[1..], kind);
        }
        "to" if line
            .get(1)
            .is_some_and(|it| verbs::forms(&it.lower).is_some_and(|f| f.base)) =>
        {
            Some((Shape::Task, phrase::lowered(&line[1..])))
        }
        "about" => phrase::topic(&line[1..], kind),
        "no" => return quotable(line),
        "both" => both(line),
        "same" if kind == PointKind::SharedTopic => {
            phrase::topic(line, kind).map(|(_, text)| (Shape::Common, text))
        }
        it if words::is_question_word(it) => question(line),
        it if words::is_subject_pronoun(it) => clause(line, kind),
        _ => None,
    };
    if found.is_some() || words::is_subject_pronoun(&head.lower) || head.lower == "both" {
        return found;
    }
    if words::is_question_word(&head.lower) && head.lower != "that" {
        return None;
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
        phrase::Reading::Clause => Some((behind_that(kind), phrase::with_subject(line))),
        phrase::Reading::Noun => {
            let words = matches!(kind, PointKind::Mattered | PointKind::Said);
            phrase::topic(line, kind).or_else(|| words.then(|| quotable(line)).flatten())
        }
        phrase::Reading::Unsure => quotable(line),
    }
}

/// “year” of “last year”.
fn is_time(word: &str) -> bool {
    has!(
        "year month week summer spring autumn winter time day morning",
        word
    )
}

/// Whether a piece begins with these words.
fn starts(line: &[Word], words: &str) -> bool {
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

/// The words as they stand, where nobody is spoken of whom a quotation would confuse.
pub fn quotable(line: &[Word]) -> Option<(Shape, String)> {
    let plain = line.iter().all(|it| {
        let bare = it.lower.split('’').next().unwrap_or("");
        !has!("you your she he him her his they them their", bare)
    });
    (plain && (3..=16).contains(&line.len())).then(|| (Shape::Quote, join(line)))
}

const fn behind_that(kind: PointKind) -> Shape {
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
fn is_clause(line: &[Word]) -> bool {
    let Some(head) = line.first() else {
        return false;
    };
    if words::is_subject_pronoun(&head.lower) {
        return verb_after(line).is_some();
    }
    phrase::ends_as(line) == phrase::Reading::Clause
}

/// The verb behind the subject pronoun at the head.
fn verb_after(line: &[Word]) -> Option<usize> {
    if line[0].lower.contains('’') {
        return Some(0).filter(|_| line.len() > 1);
    }
    let at = (1..line.len()).find(|it| !words::is_adverb(&line[*it].lower))?;
    let word = &line[at].lower;
    let forms = verbs::forms(word);
    let fits = verbs::is_auxiliary(word)
        || verbs::is_modal(word)
        || forms.is_some_and(|it| it.base || it.past || it.third)
        || word.ends_with("ed");
    fits.then_some(at)
}

fn clause(line: &[Word], kind: PointKind) -> Option<(Shape, String)> {
    if starts(line, "you and I") || starts(line, "you and i") {
        return Some((Shape::Clause, phrase::lowered(line)));
    }
    let Some(verb) = verb_after(line) else {
        let many = has!("everyone everybody nobody", &line[0].lower);
        let runs = many && phrase::ends_as(line) == phrase::Reading::Clause;
        return runs.then(|| (behind_that(kind), phrase::lowered(line)));
    };
    let subject = line[0].lower.as_str();
    let base = base_of(&line[verb].lower);
    let is_past = verbs::forms(&line[verb].lower).is_some_and(|it| it.past);
    let bare = subject.split('’').next().unwrap_or("");
    match bare {
        "i" if kind == PointKind::Said
            || has!(
                "think feel guess believe hope wonder wish suppose know love like",
                base
            ) =>
        {
            None
        }
        "i" if base == "enjoy" && verb > 0 && kind == PointKind::HighPoint => {
            shape(&line[verb + 1..], kind)
        }
        "i" if has!("am was", &line[verb].lower)
            && line.get(verb + 1).is_some_and(|it| it.lower != "able") =>
        {
            None
        }
        "it" | "there" if kind == PointKind::HighPoint => None,
        "you"
            if line.len() <= verb + 3
                && has!("are were", &line[verb].lower)
                && words::is_adjective(&line[line.len() - 1].lower) =>
        {
            None
        }
        "i" | "we"
            if is_past
                && verb > 0
                && (if bare == "we" {
                    has!(TALK, base)
                } else {
                    has!(PRESENT, base)
                }) =>
        {
            with_gerund(line, verb, kind)
        }
        "we" if kind == PointKind::Said => {
            let both = line.iter().any(|it| it.lower == "both");
            if both {
                Some((Shape::Clause, phrase::lowered(line)))
            } else {
                quotable(line)
            }
        }
        "we" if base == "have" && is_past && verb > 0 && kind == PointKind::HighPoint => {
            phrase::topic(&line[verb + 1..], kind)
        }
        "you" => you_said(line, verb, kind),
        "it" if kind == PointKind::Mattered && !line[0].lower.contains('’') => None,
        _ => Some((behind_that(kind), phrase::lowered(line))),
    }
}

/// A clause of the recipient's: what is behind “you said that” is what counts.
fn you_said(line: &[Word], verb: usize, kind: PointKind) -> Option<(Shape, String)> {
    let base = base_of(&line[verb].lower);
    let mut rest = &line[(verb + 1).min(line.len())..];
    if verb > 0 && has!(SPEECH, base) {
        if rest.first().is_some_and(|it| it.lower == "out") {
            rest = &rest[1..];
        }
        let to_me = rest
            .first()
            .is_some_and(|it| ["me", "us"].contains(&it.lower.as_str()));
        rest = if to_me { &rest[1..] } else { rest };
        let that = rest.first().is_some_and(|it| it.lower == "that");
        let inner = if that { &rest[1..] } else { rest };
        if inner.first().is_some_and(|it| it.lower == "you") || is_clause(inner) {
            return Some((Shape::Told, phrase::with_subject(inner)));
        }
        if rest
            .first()
            .is_some_and(|it| words::is_question_word(&it.lower))
        {
            return question(rest);
        }
        if rest.first().is_some_and(|it| it.lower == "about") {
            return phrase::topic(&rest[1..], kind);
        }
        return (!to_me).then(|| phrase::topic(rest, kind)).flatten();
    }
    if verb > 0 && has!("talk speak", base) && rest.first().is_some_and(|it| it.lower == "about") {
        return phrase::topic(&rest[1..], kind);
    }
    let shape = if has!("ask invite offer thank", base) {
        Shape::Clause
    } else {
        behind_that(kind)
    };
    Some((shape, phrase::lowered(line)))
}

/// “we talked about maps” → “talking about maps”; maps alone where it is not the talk that counts.
fn with_gerund(line: &[Word], verb: usize, kind: PointKind) -> Option<(Shape, String)> {
    let mut rest: Vec<Word> = phrase::first_clause(&line[verb..]).to_vec();
    if kind != PointKind::HighPoint && rest.get(1).is_some_and(|it| it.lower == "about") {
        return phrase::topic(&rest[2..], kind);
    }
    let gerund = verbs::gerund_of(&rest[0].lower)?;
    rest[0].set(&gerund);
    (rest.len() > 1).then(|| (Shape::Doing, phrase::lowered(&rest)))
}

fn question(line: &[Word]) -> Option<(Shape, String)> {
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
fn both(line: &[Word]) -> Option<(Shape, String)> {
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
        || words::is_adjective(&next.lower);
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
                || head.lower == "being"
        }
    };
    let shape = if kind == PointKind::SharedTopic {
        Shape::Topic
    } else {
        Shape::Doing
    };
    alone.then(|| (shape, phrase::lowered(line)))
}

/// A line whose subject is left out: “Liked my question”, “moves to Bergen”, “talked about maps”. `None` where it does
/// not begin with a verb; `Some(None)` where it does and it is not sure whose.
#[expect(
    clippy::option_option,
    reason = "“no verb” and “a verb, but whose?” are two answers"
)]
fn without_subject(
    line: &[Word],
    first: usize,
    kind: PointKind,
) -> Option<Option<(Shape, String)>> {
    let word = &line[first].lower;
    let forms = verbs::forms(word);
    let next = line.get(first + 1).map_or("", |it| it.lower.as_str());
    if forms.is_some_and(|it| it.past && !it.base) || has!("was were", word) {
        return Some(past(line, first, kind));
    }
    if forms.is_some_and(|it| it.third) || ["is", "has"].contains(&word.as_str()) {
        let noun = words::is_preposition(next) && next != "to" || next.is_empty();
        let verb = words::is_determiner(next)
            || has!("to that someone people more less me us", next)
            || words::is_subject_pronoun(next)
            || line.get(first + 1).is_some_and(Word::is_capital)
            || verbs::forms(next).is_some_and(|it| it.gerund)
            || has!(PLAIN_THIRD, word);
        if !verb || noun && !has!(PLAIN_THIRD, word) {
            return None;
        }
        let mut you = line.to_vec();
        let Some(form) = verbs::beside_you(word) else {
            return Some(None);
        };
        you[first].set(&form);
        let text = format!("you {}", phrase::lowered(&you));
        return Some(Some((behind_that(kind), text)));
    }
    if forms.is_some_and(|it| it.base) {
        return base(line, first, kind);
    }
    None
}

fn past(line: &[Word], first: usize, kind: PointKind) -> Option<(Shape, String)> {
    let base = base_of(&line[first].lower);
    if base == "have" && kind == PointKind::HighPoint {
        return phrase::topic(&line[first + 1..], kind);
    }
    let rest = &line[first + 1..];
    let holds = |words: &[&str]| rest.iter().any(|it| words.contains(&it.lower.as_str()));
    let you = || {
        let mut whole = vec![Word::new("you")];
        whole.extend(line.iter().cloned());
        whole[1].set(&line[0].lower);
        let shape = you_said(&whole, first + 1, kind);
        shape.filter(|(_, text)| !text.is_empty())
    };
    if has!("was were", &line[first].lower) {
        return None;
    }
    if holds(&["me", "us"]) {
        return has!(RECEIVE, base)
            .then(you)
            .flatten()
            .or_else(|| has!("walk explain", base).then(you).flatten());
    }
    if has!(TALK, base) && !has!(RECEIVE, base) {
        return with_gerund(line, first, kind);
    }
    if holds(&["my"]) {
        if has!(RECEIVE, base) && !has!("show tell give", base) {
            return you();
        }
        return has!(PRESENT, base)
            .then(|| with_gerund(line, first, kind))
            .flatten();
    }
    let together = kind == PointKind::HighPoint && (holds(&["together"]) || base == "solve");
    if holds(&["you"]) && has!(PRESENT, base) || together {
        return with_gerund(line, first, kind);
    }
    if kind == PointKind::SharedTopic {
        let theirs = words::is_adverb(&line[0].lower)
            || holds(&["too"])
            || line.last().is_some_and(|it| it.lower == "well");
        return if theirs {
            you()
        } else {
            Some((Shape::Clause, format!("we both {}", phrase::lowered(line))))
        };
    }
    if kind == PointKind::Said || has!("like love ask mention say praise offer promise want", base)
    {
        return you();
    }
    None
}

/// “want someone who …”, “love sailing”, “reduce the backlog”.
#[expect(clippy::option_option, reason = "as for `without_subject`")]
fn base(line: &[Word], first: usize, kind: PointKind) -> Option<Option<(Shape, String)>> {
    let word = &line[first].lower;
    let next = line.get(first + 1).map_or("", |it| it.lower.as_str());
    let object = words::is_determiner(next)
        || line.get(first + 1).is_some_and(Word::is_capital)
        || has!("to someone people that how more less better me us", next)
        || has!("want care believe prefer expect", word);
    let plain = has!(
        "want care believe prefer expect love like enjoy keep get make move reduce improve find give",
        word
    );
    if !object && !plain || next.is_empty() || has!("of for", next) {
        return None;
    }
    let text = phrase::lowered(line);
    let wants = has!(
        "want need plan hope use care believe prefer expect value",
        word
    );
    let found = match kind {
        PointKind::SharedTopic if has!("love like enjoy play sing", word) => {
            (Shape::Clause, format!("we both {text}"))
        }
        PointKind::Mattered | PointKind::Said if wants => {
            (behind_that(kind), format!("you {text}"))
        }
        PointKind::Said if first == 0 => (Shape::Told, format!("you {text}")),
        PointKind::Mattered if first == 0 => (Shape::Task, text),
        _ => return Some(None),
    };
    Some(Some(found))
}
