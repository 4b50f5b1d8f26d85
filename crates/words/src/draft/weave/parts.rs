//! Parts of a scribbled line that say something by themselves: “data quality” of “data quality, nobody trusts the charts”.
//!
//! A part is taken only where the rest takes nothing of it back; what the part says is still looked at like a whole line.

use super::tidy::Word;
use super::token::Token;
use super::words::has;
use crate::note::PointKind;

/// Words with which a line takes back, or limits, what it said before.
const TAKES_BACK: &str = "but not no never except only if unless though although without however rather instead than or nor just \
    hardly barely less yet maybe probably";

/// The parts of a piece that can stand alone, best first.
pub fn parts(piece: &[Word], kind: PointKind) -> Vec<Vec<Word>> {
    let takes_back = |it: &Word| has!(TAKES_BACK, &it.lower) || it.lower.ends_with("n’t");
    let quoted = |it: &Word| it.lead.contains('“') || it.trail.contains('”');
    if kind == PointKind::Said || piece.iter().any(|it| takes_back(it) || quoted(it)) {
        return Vec::new();
    }
    let mut all: Vec<Vec<Word>> = Vec::new();
    for word in piece {
        let begins = all
            .last()
            .and_then(|it| it.last())
            .is_none_or(|it| it.trail.contains(','));
        if begins {
            all.push(Vec::new());
        }
        if let Some(part) = all.last_mut() {
            part.push(word.clone());
        }
    }
    // “chess, sailing and old maps” is one row, and a part of it half a thought.
    let is_row = all.len() > 1
        && all
            .last()
            .is_some_and(|it| it.iter().any(|it| it.lower == "and"));
    if is_row {
        return Vec::new();
    }
    // “consistency consistency consistency”
    if piece.len() > 1 && piece.iter().all(|it| it.lower == piece[0].lower) {
        let mut one = piece[0].clone();
        one.trail.clear();
        return vec![vec![one]];
    }
    if all.len() == 1 {
        return before_letters(piece, kind).into_iter().collect();
    }
    // What counts for them comes first; behind it they say why, or how bad it is.
    let count = if kind == PointKind::Mattered {
        1
    } else {
        all.len()
    };
    all.truncate(count);
    for part in &mut all {
        if let Some(last) = part.last_mut() {
            last.trail.clear();
        }
    }
    all
}

/// What stands before an abbreviation put behind it: “safety paperwork” of “safety paperwork JSA every morning”.
fn before_letters(piece: &[Word], kind: PointKind) -> Option<Vec<Word>> {
    let letters = |it: &Word| it.text.len() > 1 && it.text.chars().all(|c| c.is_ascii_uppercase());
    let at = piece.iter().position(letters).filter(|at| *at > 1)?;
    let is_noun =
        Token::new(&piece[at - 1].text).is_some_and(|it| it.is_known_noun() && !it.is_adjective());
    let ends = piece
        .get(at + 1)
        .is_none_or(|it| has!("every each on before after", &it.lower));
    (kind == PointKind::Mattered && is_noun && ends).then(|| piece[..at].to_vec())
}
