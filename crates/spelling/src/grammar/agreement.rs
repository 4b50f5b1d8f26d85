//! Verbs that do not go with their subject, where both stand side by side: “my hands was”, “my last account have”.
//!
//! Only at the head of a sentence or clause, and only with a subject of article or possessive, perhaps an adjective, and
//! one noun. Whatever may be one or many (a team, a family, the staff) is left alone.

use std::ops::Range;
use std::sync::LazyLock;

use meanwhile_words::note::Anatomy;
use meanwhile_words::text::{Gap, Table};

use crate::inflect;

pub(super) const OWNERS: &[&str] = &["my", "your", "our", "his", "her", "their"];
const ARTICLES: &[&str] = &["the", "these", "those", "both", "all", "some", "most"];
/// Adjectives that may stand before the noun.
const BETWEEN: &[&str] = &[
    "last", "first", "previous", "current", "old", "new", "whole", "own", "best", "final",
    "second", "other", "main", "next", "former", "present", "two", "three", "younger", "older",
    "little",
];
/// Words before which a clause ends, so that the next one begins with its subject.
const BEGIN: &[&str] = &[
    "because", "but", "when", "while", "so", "since", "although", "that",
];
/// Prepositions that hang a place on the noun: “the lads in the mess room”.
const PLACES: &[&str] = &["in", "at", "on", "from"];

/// Things of which there is one. A list: a rule would take “the rest”, “the young” and “the majority” for them.
static ONE: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "account advice application background boss brother car certificate contract conversation course cv daughter decision \
         degree email english equipment exam exercise experience father feedback flat friend garden grammar head house husband \
         idea information interest interview job kitchen knowledge language lesson letter licence machine manager message mother \
         mum mom neighbour notice offer phone portfolio position presentation project question reference report reply resume \
         role shift shop sister software son supervisor task teacher test training trial uncle visa visit wife work workshop",
    )
});
/// Words in -s that are one thing, or may be.
static ONE_IN_S: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "news gas lens series species means headquarters works sales always perhaps sometimes yes chaos ethos cosmos canvas \
         atlas bias visas premises customs darts cards billiards dominoes crossroads innings finals blues savings alias \
         whereabouts barracks diabetes measles kudos pizzas thanks odds pants christmas goods arts games days weeks months \
         years hours minutes seconds pounds euros dollars miles kilos metres degrees percents does is has was this his its \
         proceeds grounds earnings basics essentials classics stairs downstairs upstairs besides overseas afterwards",
    )
});
/// Many without an -s.
const MANY: &[&str] = &["people", "children", "men", "women", "feet", "teeth"];

/// The verbs that do not fit, with what does.
pub(super) fn find(note: &Anatomy<'_>) -> Vec<(Range<usize>, &'static str)> {
    let starts = note.middle.clone().filter(|at| begins(note, *at));
    starts.filter_map(|at| slip(note, at)).collect()
}

/// Whether a clause begins at this token.
pub(super) fn begins(note: &Anatomy<'_>, at: usize) -> bool {
    let token = &note.body.tokens[at];
    let head = at == note.middle.start || token.gap >= Gap::Sentence;
    let before = at.checked_sub(1).map_or("", |at| note.body.word(at));
    head || token.gap == Gap::Space && BEGIN.contains(&before)
}

fn slip(note: &Anatomy<'_>, start: usize) -> Option<(Range<usize>, &'static str)> {
    let word = |at: usize| note.body.word(at);
    let is_owned = OWNERS.contains(&word(start));
    if !is_owned && !ARTICLES.contains(&word(start)) {
        return None;
    }
    let noun = (start + 1..start + 3).find(|at| !BETWEEN.contains(&word(*at)))?;
    let is_many = is_many(note, noun);
    let verb = if is_many {
        behind_place(note, noun + 1)
    } else {
        noun + 1
    };
    let token = note.body.tokens.get(verb)?;
    let straight = (start + 1..=verb).all(|at| beside(note, at));
    if !straight || verb >= note.middle.end {
        return None;
    }
    let right = if is_many {
        inflect::of_many(word(verb))?
    } else if ONE.contains(word(noun)) && !after_that(note, start) && !is_wish(note, start) {
        inflect::of_one(word(verb))?
    } else {
        return None;
    };
    Some((token.span.clone(), right))
}

/// Whether a token follows the one before with nothing but a space between.
pub(super) fn beside(note: &Anatomy<'_>, at: usize) -> bool {
    note.body
        .tokens
        .get(at)
        .is_some_and(|it| it.gap == Gap::Space)
}

/// The token behind “in the mess room”, if that stands at `at`.
fn behind_place(note: &Anatomy<'_>, at: usize) -> usize {
    let word = |at: usize| note.body.word(at);
    if !PLACES.contains(&word(at)) || !(word(at + 1) == "the" || OWNERS.contains(&word(at + 1))) {
        return at;
    }
    let verb = (at + 3..at + 5).find(|at| inflect::of_many(word(*at)).is_some());
    verb.unwrap_or(at)
}

pub(super) fn is_many(note: &Anatomy<'_>, noun: usize) -> bool {
    let word = note.body.word(noun);
    let is_name = note.body.tokens.get(noun).is_none_or(|it| it.is_capital);
    let ends = |ends: &[&str]| ends.iter().any(|it| word.ends_with(it));
    let in_s =
        word.len() > 3 && word.ends_with('s') && !ends(&["ss", "us", "is", "ics", "as", "os"]);
    !is_name && (MANY.contains(&word) || in_s && !ONE_IN_S.contains(word))
}

/// “I suggest that my work have a reader”: behind “that” the plain form may be meant.
fn after_that(note: &Anatomy<'_>, start: usize) -> bool {
    start > note.middle.start && note.body.word(start - 1) == "that"
}

/// “Were” may speak of what is not so.
pub(super) fn is_wish(note: &Anatomy<'_>, start: usize) -> bool {
    let sentence = note.body.sentence(start);
    sentence
        .into_iter()
        .any(|at| matches!(note.body.word(at), "if" | "wish" | "though" | "suppose"))
}
