//! Where in a sentence the name of the house that would hire stands: “the role at …”, “join …”, “…’s mission”.

use std::ops::Range;

use super::super::capitals::Capitals;
use super::super::house_words::{
    ANCHORS, BELONGINGS, DOINGS, ELSEWHERE, HOUSES, OWN_PAST, POSTS, SHARED, WORK,
};
use super::super::wrong_role::TITLES;
use crate::dates::city_clock;
use crate::text::Text;

/// Whether the words around are those around the house that would hire: “the role at …”, “join …”, “…’s mission”.
pub(super) fn is_in_its_place(text: &Text<'_>, name: &Capitals, words: &[&str]) -> bool {
    let (start, end) = (name.tokens.start, name.tokens.end);
    let sentence = text.sentence(start);
    let before = || start.saturating_sub(9).max(sentence.start)..start;
    let says = |list: &[&str]| before().any(|at| list.contains(&text.word(at)));
    let back = |by: usize| start.checked_sub(by).filter(|at| *at >= sentence.start);
    let word = |by: usize| back(by).map_or("", |at| text.word(at));
    let after_the = matches!(word(1), "the" | "your");
    let is_title = words.last().is_some_and(|it| TITLES.contains(it));
    if after_the
        && !is_title
        && is_post(text.word(end))
        && !before().any(|at| NOT_THIS.contains(&text.word(at)))
    {
        return true;
    }
    let is = text.word(end) == "is";
    let then = !is
        && (end..(end + 4).min(sentence.end))
            .take_while(|at| text.word(*at) != "and")
            .any(|at| matches!(text.word(at), "where" | "i" | "taught" | "we" | "too"));
    if then || before().any(|at| ELSEWHERE.contains(text.word(at))) && !says(&["next", "future"]) {
        return false;
    }
    let is_any = |at: usize| {
        matches!(
            text.word(at),
            "a" | "an" | "another" | "similar" | "senior" | "junior"
        )
    };
    let anchor =
        |at: usize| ANCHORS.contains(text.word(at)) && !at.checked_sub(1).is_some_and(is_any);
    // “My role at …” was elsewhere; “my next post”, “my application” are not.
    let own = before().any(|at| text.word(at) == "my" && OWN_PAST.contains(&text.word(at + 1)));
    if own && !says(&["next", "future"]) {
        return false;
    }
    let anchored = before().any(anchor);
    let is_house = words.len() > 1 && words.last().is_some_and(|it| HOUSES.contains(it));
    let is_long = is_house || words.len() > 1;
    let hires = says(HIRES) || before().any(|at| is_post(text.word(at)));
    let wants = says(WANTS);
    let is_long = is_long || wants && says(WORK) || has_inner_capital(text, name);
    let has = text.word(end + 1);
    let owns =
        text.word(end) == "s" && (BELONGINGS.contains(has) || is_house && SHARED.contains(has));
    owns || match word(1) {
        "at" => anchored || is_house || wants && is_long,
        "join" | "joining" => true,
        "for" | "with" => hires || is_house || wants && is_long,
        "to" => {
            brings(text, before(), start) && city_clock(text.written(name.tokens.clone())).is_none()
        }
        "of" => {
            matches!(word(2), "highly" | "part" | "staff" | "ranks")
                || is_house
                    && (anchored || BELONGINGS.contains(word(2)) || SHARED.contains(word(2)))
        }
        "admire" | "admired" | "admiring" | "respect" | "respected" => is_house,
        "that" => is && is_house && text.word(end + 1) == "where",
        "what" | "how" => is_long && DOINGS.contains(&text.word(end)),
        _ => false,
    }
}

/// “Bring that experience to …”: who would gain by it is the house.
fn brings(text: &Text<'_>, before: Range<usize>, name: usize) -> bool {
    let word = |at: usize| text.word(at);
    let brings = |at: usize| matches!(word(at), "bring" | "bringing" | "contribute" | "offer");
    let what = |at: usize| BROUGHT.contains(&word(at));
    let verb = before.clone().find(|at| brings(*at));
    verb.is_some_and(|verb| name - verb <= 6 && (verb..name).any(what))
}

/// What is named after the house that would hire: “the Northfold position”.
fn is_post(word: &str) -> bool {
    POSTS.contains(word) || word == "interview"
}

/// Words that say which other post is meant.
const NOT_THIS: &[&str] = &[
    "previous", "former", "old", "last", "offer", "offered", "accepted", "left", "other", "my",
];

/// Words of being employed.
const HIRES: &[&str] = &["work", "working", "interviewing", "career", "employment"];

/// Words of somebody who would like to.
const WANTS: &[&str] = &[
    "glad",
    "love",
    "happy",
    "like",
    "proud",
    "delighted",
    "thrilled",
    "honoured",
    "honored",
    "pleased",
    "excited",
    "keen",
    "eager",
    "stoked",
];

/// What somebody would bring to a house.
const BROUGHT: &[&str] = &[
    "experience",
    "skills",
    "energy",
    "expertise",
    "knowledge",
    "enthusiasm",
    "passion",
    "background",
    "talents",
    "ideas",
];

/// “MetroLine”: a name that somebody made up.
fn has_inner_capital(text: &Text<'_>, name: &Capitals) -> bool {
    let written = text.written(name.tokens.clone());
    written.chars().skip(1).any(char::is_uppercase) && written.chars().any(char::is_lowercase)
}
