//! Pieces with a subject of their own: “we talked about maps”, “she said the lab opens in May”.

use super::phrase;
use super::shape::{Shape, behind_that, is_clause, question, shape, starts};
use super::tidy::Word;
use super::words::has;
use super::{verbs, words};
use crate::note::PointKind;

/// Verbs for what people do together when they talk.
pub const TALK: &str = "talk discuss chat speak laugh compare exchange go look walk brainstorm sketch debate joke connect bond";

/// Verbs for what a seeker does at an interview.
pub const PRESENT: &str = "explain present show describe demo demonstrate walk tell answer solve share draw write build sketch \
    outline bring illustrate run take ask pitch make meet see";

/// Verbs that say that something was said.
const SPEECH: &str =
    "say mention tell explain add note stress point underline promise confirm reveal announce";

pub fn base_of(word: &str) -> &'static str {
    verbs::forms(word).map_or("", |it| it.of.as_str())
}

/// The verb behind the subject pronoun at the head.
pub fn verb_after(line: &[Word]) -> Option<usize> {
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

pub fn clause(line: &[Word], kind: PointKind) -> Option<(Shape, String)> {
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
            both.then(|| (Shape::Clause, phrase::lowered(line)))
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
pub fn you_said(line: &[Word], verb: usize, kind: PointKind) -> Option<(Shape, String)> {
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
pub fn with_gerund(line: &[Word], verb: usize, kind: PointKind) -> Option<(Shape, String)> {
    let mut rest: Vec<Word> = phrase::first_clause(&line[verb..]).to_vec();
    if kind != PointKind::HighPoint && rest.get(1).is_some_and(|it| it.lower == "about") {
        return phrase::topic(&rest[2..], kind);
    }
    let gerund = verbs::gerund_of(&rest[0].lower)?;
    rest[0].set(&gerund);
    (rest.len() > 1).then(|| (Shape::Doing, phrase::lowered(&rest)))
}
