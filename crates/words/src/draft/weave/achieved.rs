//! Accomplishments: the seeker's line about what they did, as a sentence of theirs.

use super::shape::Shape;
use super::tidy::{self, Fault, Word};
use super::words::has;
use super::{phrase, sure, verbs, words, written_out};
use crate::note::{PointKind, Register};

/// An accomplishment that fits behind a colon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Achieved {
    /// “I passed the exam”.
    Clause(String),
    /// “a certificate in statistics”.
    Thing(String),
}

/// Verbs for what is done to somebody rather than by them.
const DONE_TO: &[&str] = &[
    "promoted",
    "awarded",
    "elected",
    "nominated",
    "certified",
    "selected",
    "named",
    "invited",
    "admitted",
    "appointed",
    "chosen",
    "recommended",
    "asked",
];

/// Nouns for what somebody has in hand afterwards; any other noun alone says nothing that happened (“Employee of the month”).
const GAINED: &str = "certificate certificates certification diploma degree qualification licence license award prize medal badge \
    distinction merit scholarship grant promotion course exam thesis dissertation paper article book chapter report patent \
    exhibition portfolio website app game film album translation prototype apprenticeship accreditation membership publication";

/// Whether a line says more than its first piece, or has something in brackets.
pub fn is_cut_short(line: &str) -> bool {
    line.contains('(') || tidy::pieces(line).is_ok_and(|it| it.len() > 1)
}

/// Reads an accomplishment: its first piece that is sure.
pub fn achieved(line: &str, register: Register) -> Result<Achieved, Fault> {
    for piece in tidy::pieces(line)? {
        let moves = piece.iter().any(|it| words::is_from_today(&it.lower));
        let to_somebody = piece
            .iter()
            .any(|it| ["you", "your"].contains(&it.lower.as_str()));
        if moves || to_somebody {
            continue;
        }
        let Some(found) = read(&piece).filter(is_sure) else {
            continue;
        };
        let full = |text: String| match register {
            Register::Formal => written_out(&text),
            Register::Neutral | Register::Warm => Some(text),
        };
        let found = match found {
            Achieved::Clause(text) => full(text).map(Achieved::Clause),
            Achieved::Thing(text) => full(text).map(Achieved::Thing),
        };
        if let Some(found) = found {
            return Ok(found);
        }
    }
    Err(Fault::Unclear)
}

/// Whether it is beyond doubt what it was read as.
fn is_sure(found: &Achieved) -> bool {
    match found {
        Achieved::Clause(text) => sure::is_news(text),
        Achieved::Thing(text) => sure::is_sure(Shape::Topic, text, PointKind::Said),
    }
}

fn read(piece: &[Word]) -> Option<Achieved> {
    if piece
        .last()
        .is_some_and(|it| !phrase::stands_alone(&it.lower))
    {
        return None;
    }
    let first = piece.iter().position(|it| !words::is_adverb(&it.lower))?;
    let head = piece[first].lower.as_str();
    let text = phrase::lowered(piece);
    let next = piece.get(first + 1).map_or("", |it| it.lower.as_str());
    let subject = head.split('’').next().unwrap_or("");
    if matches!(subject, "i" | "we") {
        let verb = piece.get(first + 1)?;
        let runs = head.contains('’')
            || verbs::forms(&verb.lower).is_some_and(|it| it.past || it.base)
            || verbs::is_auxiliary(&verb.lower)
            || words::is_adverb(&verb.lower);
        return runs.then(|| Achieved::Clause(phrase::lowered(&piece[first..])));
    }
    if DONE_TO.contains(&head)
        && (words::is_preposition(next) || next == "to" || words::is_determiner(next))
    {
        let active = ["selected", "named", "chosen", "recommended", "asked"].contains(&head)
            && words::is_determiner(next);
        return (!active).then(|| Achieved::Clause(format!("I was {text}")));
    }
    // “got promoted”, “been made team lead”.
    if head == "got" && DONE_TO.contains(&next) && next != "asked" {
        return Some(Achieved::Clause(format!(
            "I was {}",
            phrase::lowered(&piece[first + 1..])
        )));
    }
    if head == "been" && verbs::forms(next).is_some_and(|it| it.participle) {
        return Some(Achieved::Clause(format!("I have {text}")));
    }
    let forms = verbs::forms(head);
    if forms.is_some_and(|it| it.past || it.base && head == "have") && !next.is_empty() {
        return Some(Achieved::Clause(format!("I {text}")));
    }
    if forms.is_some_and(|it| it.base || it.third) || words::is_question_word(head) {
        return None;
    }
    match phrase::ends_as(piece) {
        phrase::Reading::Clause => Some(Achieved::Clause(text)),
        // Whether it is a clause at all is told by [`is_sure`].
        phrase::Reading::Unsure => Some(Achieved::Clause(text)),
        phrase::Reading::Noun => {
            let end = piece.iter().position(|it| words::is_preposition(&it.lower));
            let head = piece[..end.unwrap_or(piece.len())].last()?;
            if !has!(GAINED, &head.lower) {
                return None;
            }
            let (shape, text) = phrase::topic(piece, PointKind::Said)?;
            matches!(shape, Shape::Topic | Shape::Event).then_some(Achieved::Thing(text))
        }
    }
}
