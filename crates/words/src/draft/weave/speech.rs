//! What the reader said, word for word: a line behind their name in which they speak of themselves, or to the seeker.
//!
//! “Dana: we value clear writing” is quoted; who “we” and “you” are is plain only in her own mouth.

use super::shape::Shape;
use super::tidy::{Word, join};
use super::words::has;
use super::{Manner, Woven, verbs};
use crate::note::PointKind;

/// Words of a line that is quoted. *Assumption:* a longer one is retold rather than remembered.
const WORDS: std::ops::RangeInclusive<usize> = 3..=14;

/// What a house says of itself with “we”; “we talked” and “we both” are the two at the table.
const NOT_THE_HOUSE: &str =
    "talk speak discuss chat meet laugh share go walk look agree compare know";

/// What somebody says they want of whoever does the job.
const WANT: &str = "want prefer value expect hire";

/// The line as a quotation, where it is surely theirs.
pub fn of_theirs(pieces: &[Vec<Word>], manner: &Manner<'_>) -> Option<Woven> {
    let [piece] = pieces else { return None };
    let fits = manner.kind == PointKind::Said && manner.is_theirs && WORDS.contains(&piece.len());
    if !fits
        || !(speaks_as_the_house(piece)
            || speaks_to_the_seeker(piece)
            || speaks_as_themselves(piece))
    {
        return None;
    }
    let text = join(piece);
    let is_plain = !text.contains(['“', '”']) && !piece.iter().any(|it| it.trail.contains(','));
    is_plain.then_some(Woven {
        shape: Shape::Quote,
        text,
    })
}

fn has_any(piece: &[Word], list: &[&str]) -> bool {
    piece.iter().any(|it| list.contains(&it.lower.as_str()))
}

/// The first word without what is tied to it: “we” of “we’re”.
fn subject(piece: &[Word]) -> &str {
    let first = piece[0].lower.as_str();
    first.split('’').next().unwrap_or(first)
}

/// The verb behind the first word, past what stands between them, and whether it tells of what was.
fn verb(piece: &[Word]) -> (&str, bool) {
    let found = piece[1..].iter().find_map(|it| verbs::forms(&it.lower));
    found.map_or(("", false), |it| (it.of.as_str(), it.past && !it.base))
}

fn is_plain_subject(piece: &[Word]) -> bool {
    !has_any(
        piece,
        &["me", "mine", "myself", "she", "he", "her", "him", "his"],
    )
}

/// “we value clear writing”, “our people stay”: the house, and not the two at the table.
fn speaks_as_the_house(piece: &[Word]) -> bool {
    let both = has_any(piece, &["both", "i", "my"]);
    let house = match subject(piece) {
        "we" => {
            let (verb, was) = verb(piece);
            !was && !has!(NOT_THE_HOUSE, verb)
        }
        "our" => true,
        _ => false,
    };
    house && !both && is_plain_subject(piece)
}

/// “you would fit right in”: nobody else is “you” there.
fn speaks_to_the_seeker(piece: &[Word]) -> bool {
    ["you", "your"].contains(&subject(piece)) && !has_any(piece, &["i", "my", "me"])
}

/// “I started here as an apprentice”, “my door is always open”: of the one who is there already.
fn speaks_as_themselves(piece: &[Word]) -> bool {
    let here = has_any(piece, &["here"]);
    match subject(piece) {
        // What she will do is not to be held up to her.
        "i" if has_any(piece, &["will"]) || piece[0].lower.ends_with("ll") => false,
        "i" => {
            is_plain_subject(piece)
                && (here || has_any(piece, &["you", "your"]) || has!(WANT, verb(piece).0))
        }
        "my" => piece[1].lower == "door" || here,
        _ => false,
    }
}
