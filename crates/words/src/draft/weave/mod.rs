//! Debrief lines as parts of sentences: a seeker's raw words, turned to the recipient, in a shape that is sure.
//!
//! Nothing is added to a line. What cannot be told for sure, and what is better kept to oneself, is handed back as a
//! question to the seeker.

mod achieved;
mod clause;
mod frames;
mod grammar;
mod high;
mod later;
mod parts;
mod person;
mod phrase;
mod predicate;
mod shape;
mod shared;
mod shorthand;
mod speech;
mod sure;
mod theirs;
mod tidy;
mod ties;
mod token;
mod untied;
mod verbs;
mod vouched;
mod went;
mod without_subject;
mod words;

#[cfg(test)]
pub(super) mod lines;

pub(super) use achieved::{Achieved, achieved, is_cut_short};
#[cfg(test)]
pub(super) use frames::FIXED;
pub(super) use frames::{filled, fitting, frames, joined};
pub(super) use person::Faces;
pub(super) use shape::Shape;
pub(super) use tidy::Fault;

use crate::note::{PointKind, Register};
use tidy::Word;

/// A line that fits into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Woven {
    /// What it can stand in.
    pub shape: Shape,
    /// The words.
    pub text: String,
}

/// How a line is to be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manner<'a> {
    /// What kind of line it is.
    pub kind: PointKind,
    /// Whom it is turned to.
    pub faces: &'a Faces,
    /// Whether it stands under the recipient’s name.
    pub is_theirs: bool,
    /// How formal the note is.
    pub register: Register,
    /// Days between the line and the note, where they are known: “tomorrow” is right on the same day only.
    pub days_since: Option<i32>,
}

/// Whether a word may be a name and is a word of every day as well: “Will”, “ray”.
pub(super) fn is_word_too(word: &str) -> bool {
    person::WORDS_TOO.contains(&word.to_lowercase().as_str())
}

/// Whether a word says what somebody does or is, so that the one before it is a name: “ray liked the map”.
pub(super) fn is_done_by_people(word: &str) -> bool {
    person::is_done_by_people(&word.to_lowercase())
}

/// Whether a word that begins with a capital is an everyday word, so that it needs none inside a sentence.
pub(super) fn is_everyday(word: &str) -> bool {
    let plain = word
        .chars()
        .skip(1)
        .all(|it| it.is_lowercase() || it == '-');
    plain && words::is_common(&word.to_lowercase())
}

/// Weaves a line: its first piece that is sure, else the first part of one.
pub(super) fn weave(line: &str, manner: &Manner<'_>) -> Result<Woven, Fault> {
    let pieces = tidy::pieces(line)?;
    let parts = pieces.iter().flat_map(|it| parts::parts(it, manner.kind));
    let mut each = pieces.iter().cloned().chain(parts);
    speech::of_theirs(&pieces, manner)
        .or_else(|| each.find_map(|mut it| weave_piece(&mut it, manner)))
        .ok_or(Fault::Unclear)
}

fn weave_piece(piece: &mut Vec<Word>, manner: &Manner<'_>) -> Option<Woven> {
    if is_outdated(piece, manner.days_since) {
        return None;
    }
    if is_quotation(piece) {
        return quotation(piece, manner);
    }
    let speaks_to_seeker = |it: &Word| {
        [
            "you", "your", "you’re", "you’ve", "you’d", "you’ll", "let’s",
        ]
        .contains(&it.lower.as_str())
    };
    if piece.iter().any(speaks_to_seeker) {
        return None;
    }
    if speaks_for_the_house(piece, manner.kind) {
        return None;
    }
    if is_name(piece, manner.faces) || !person::turn(piece, manner.faces) {
        return None;
    }
    if manner.kind == PointKind::SharedTopic
        && let Some(tie) = ties::of(piece)
    {
        return tied(tie, manner.register);
    }
    // What reads as a phrase at first may turn out to be a clause, or a row of phrases: “the fish comes from Whitby”.
    let went = (manner.kind == PointKind::HighPoint)
        .then(|| went::of(piece))
        .flatten();
    let readings = [
        went,
        shape::shape(piece, manner.kind),
        shape::as_clause(piece, manner.kind),
        shape::as_list(piece, manner.kind),
    ];
    let mut each = readings.into_iter().flatten().filter_map(|(shape, text)| {
        let text = match manner.register {
            Register::Formal => written_out(&text)?,
            Register::Neutral | Register::Warm => text,
        };
        Some(Woven { shape, text })
    });
    each.find(|it| {
        sure::is_sure(it.shape, &it.text, manner.kind)
            && vouched::is_vouched_for(it.shape, &it.text, manner.kind)
    })
}

/// A tie as a clause that is beyond doubt.
fn tied(tie: ties::Tie, register: Register) -> Option<Woven> {
    let text = match register {
        Register::Formal => written_out(&tie.clause)?,
        Register::Neutral | Register::Warm => tie.clause,
    };
    sure::is_sure(Shape::Clause, &text, PointKind::SharedTopic).then(|| Woven {
        shape: Shape::Clause,
        text: format!("{text}{}", tie.behind),
    })
}

/// Days after which “this week” and “on Thursday” no longer say which. *Assumption.*
const FRESH_DAYS: i32 = 4;

/// Whether a piece counts its days from a day that has gone by.
fn is_outdated(piece: &[Word], days_since: Option<i32>) -> bool {
    let days = days_since.unwrap_or(i32::MAX);
    let from_today = days > 0 && piece.iter().any(|it| words::is_from_today(&it.lower));
    let counts = |pair: &[Word]| {
        let [first, second] = pair else { return false };
        let (near, time) = (first.lower.as_str(), second.lower.as_str());
        ["this", "next", "last", "coming", "on", "by", "until"].contains(&near)
            && words::is_span_of_time(time)
    };
    from_today || days > FRESH_DAYS && piece.windows(2).any(counts)
}

/// “our backlog is long”, written down as they said it: told on, the seeker would speak as the employer.
fn speaks_for_the_house(piece: &[Word], kind: PointKind) -> bool {
    let is = |list: &[&str]| piece.iter().any(|it| list.contains(&it.lower.as_str()));
    let theirs = matches!(kind, PointKind::Said | PointKind::Mattered);
    theirs && is(&["our", "ours", "us", "ourselves"]) && !is(&["both", "me", "my", "i", "you"])
}

/// Whether a piece is a name alone, such as the “Dana” of “Dana: liked my map”.
fn is_name(piece: &[Word], faces: &Faces) -> bool {
    let whole =
        |names: &[String]| person::name_at(piece, 0, names).is_some_and(|it| it.0 == piece.len());
    whole(&faces.recipient) || whole(&faces.others)
}

fn is_quotation(piece: &[Word]) -> bool {
    let (Some(first), Some(last)) = (piece.first(), piece.last()) else {
        return false;
    };
    first.lead.contains('“') && last.trail.contains('”')
}

/// Words that the seeker put between quotation marks: somebody's own, so they are quoted and nothing in them is turned.
fn quotation(piece: &[Word], manner: &Manner<'_>) -> Option<Woven> {
    let text = tidy::join(piece);
    let inner = text.trim_matches(|c: char| matches!(c, '“' | '”' | '.' | ',' | ' '));
    let said = matches!(manner.kind, PointKind::Said | PointKind::Mattered);
    let fits = said && !inner.contains(['“', '”']) && (2..=20).contains(&piece.len());
    fits.then(|| Woven {
        shape: Shape::Quote,
        text: inner.to_owned(),
    })
}

/// Contractions written out; `None` where it is not sure what one stands for.
fn written_out(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let mut out: Vec<String> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).map_or("", |it| *it);
        let lower = word.to_lowercase();
        let Some((bare, tail)) = word.split_once('’') else {
            out.push((*word).to_owned());
            continue;
        };
        let full = match tail {
            "m" => format!("{bare} am"),
            "re" => format!("{bare} are"),
            "ve" => format!("{bare} have"),
            "ll" => format!("{bare} will"),
            "t" if lower == "can’t" => "cannot".to_owned(),
            "t" if lower == "won’t" => "will not".to_owned(),
            "t" if bare.ends_with('n') => format!("{} not", &bare[..bare.len() - 1]),
            "s" if words::is_subject_pronoun(&lower)
                || ["that’s", "what’s", "who’s", "here’s", "how’s"].contains(&lower.as_str()) =>
            {
                let has = ["been", "got", "had"].contains(&next);
                format!("{bare} {}", if has { "has" } else { "is" })
            }
            "d" => return None,
            _ => (*word).to_owned(),
        };
        out.push(full);
    }
    Some(out.join(" "))
}
