//! High points that a seeker tells by how they went: “got the maths test right”, “my map went well”, “she nodded when I talked
//! about tides”.
//!
//! What is told is what it was about, never how well somebody did.

use super::phrase;
use super::shape::Shape;
use super::tidy::Word;
use super::words::has;
use crate::note::PointKind;

/// What somebody does who likes what they hear.
const PLEASED: &str = "nod nods nodded smile smiled laugh laughed like liked love loved listened";

/// Tasks at an interview.
const TASKS: &str = "test task exercise quiz puzzle challenge";

/// What a line about how something went is about.
pub fn of(line: &[Word]) -> Option<(Shape, String)> {
    talked_about(line)
        .or_else(|| of_mine(line))
        .or_else(|| task(line))
}

/// “you nodded when I talked about tides” → “tides”.
fn talked_about(line: &[Word]) -> Option<(Shape, String)> {
    let at = line.iter().position(|it| it.lower == "when")?;
    let pleased = line[..at].iter().any(|it| has!(PLEASED, &it.lower));
    let [_, me, verb, rest @ ..] = &line[at..] else {
        return None;
    };
    let talked =
        me.lower == "i" && has!("talked spoke", &verb.lower) && rest.first()?.lower == "about";
    (pleased && talked && rest.len() > 1)
        .then(|| phrase::topic(&rest[1..], PointKind::HighPoint))
        .flatten()
}

/// “my map of the harbour went well” → “my map of the harbour”.
fn of_mine(line: &[Word]) -> Option<(Shape, String)> {
    const WENT: [&str; 6] = [
        "went well",
        "went fine",
        "went great",
        "went down well",
        "got a laugh",
        "landed well",
    ];
    if line.first()?.lower != "my" {
        return None;
    }
    let text: Vec<&str> = line.iter().map(|it| it.lower.as_str()).collect();
    let text = text.join(" ");
    let tail = WENT.iter().find(|it| text.ends_with(**it))?;
    let count = line.len() - tail.split(' ').count();
    (count > 1)
        .then(|| phrase::topic(&line[..count], PointKind::HighPoint))
        .flatten()
}

/// “got the maths test right” → “the maths test”.
fn task(line: &[Word]) -> Option<(Shape, String)> {
    let [verb, rest @ ..] = line else { return None };
    let rest = match rest {
        [inner @ .., last] if has!("right well", &last.lower) => inner,
        all if verb.lower != "got" => all,
        _ => return None,
    };
    let fits = has!("got passed solved finished aced", &verb.lower)
        && rest.last().is_some_and(|it| has!(TASKS, &it.lower))
        && rest.len() > 1;
    let named = super::words::is_determiner(&rest.first()?.lower);
    (fits && named).then(|| (Shape::Event, phrase::lowered(rest)))
}
