//! Pieces that leave their subject out: “Liked my question”, “moves to Bergen”, “talked about maps”.

use super::clause::{PRESENT, TALK, base_of, with_gerund, you_said};
use super::phrase;
use super::shape::{Shape, behind_that};
use super::tidy::Word;
use super::words::has;
use super::{verbs, words};
use crate::note::PointKind;

/// Verbs for what somebody does to what a seeker says or shows.
const RECEIVE: &str = "like love ask mention say tell note nod praise offer promise want remember notice appreciate laugh \
    smile recommend suggest encourage compliment agree read invite give show introduce thank point underline value enjoy";

/// Verbs whose third person is nothing else.
const PLAIN_THIRD: &str = "likes loves wants has is was says thinks believes cares enjoys knows came grew lives plays \
    studied sings wishes hopes prefers expects speaks";

/// A line whose subject is left out: “Liked my question”, “moves to Bergen”, “talked about maps”. `None` where it does
/// not begin with a verb; `Some(None)` where it does and it is not sure whose.
#[expect(
    clippy::option_option,
    reason = "“no verb” and “a verb, but whose?” are two answers"
)]
pub fn without_subject(
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
    // “Explained the pricing model without slides”: a high point of one's own; of theirs it would say whose.
    let own_deed = kind == PointKind::HighPoint
        && first == 0
        && has!(
            "explain present demo demonstrate describe sketch draw pitch outline illustrate answer meet see",
            base
        )
        && !holds(&["your", "you", "us", "it", "that"]);
    if own_deed {
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
    if word == "let" && kind == PointKind::HighPoint && ["me", "us"].contains(&next) {
        let text = format!("you {}", phrase::lowered(line));
        return (line.len() > 2).then_some(Some((Shape::Clause, text)));
    }
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
