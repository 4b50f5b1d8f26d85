//! Whose a line of a debrief is, as people write it: “Eve: …”, “Eve – …”, “Eve said …”.
//!
//! A name in full counts before a part of it, a first name before a last one. Where it stays unsure, the line is nobody’s to
//! be told.

use super::weave;
use crate::note::{Context, Known, Point};
use crate::text::normal;

/// Words of a heading before a line at most: “Sister Mary Okello (HR)”. *Assumption.*
const HEADING_WORDS_MAX: usize = 4;

/// Words for one person.
const ONE: [&str; 6] = ["she", "he", "her", "him", "his", "hers"];

/// Headings that mean everybody who was there.
const EVERYBODY: [&str; 5] = ["everyone", "everybody", "all", "all of them", "both"];

/// Whose a line is, seen from the recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The recipient’s.
    Theirs,
    /// Somebody else’s.
    Other,
    /// Nobody is named.
    Nobody,
    /// The recipient may be meant, and somebody else as well.
    Unsure,
}

/// Whose a line is, and its words without the name before them.
pub fn owner<'a>(point: &'a Point, context: &Context) -> (Owner, &'a str) {
    let people = people(context);
    let is_to = |at: usize| people[at].is_recipient;
    let whose = |found: &[usize]| match found {
        [] => None,
        [one] if is_to(*one) => Some(Owner::Theirs),
        all if all.iter().any(|it| is_to(*it)) => Some(Owner::Unsure),
        _ => Some(Owner::Other),
    };
    let text = point.text.trim();
    let named = point.person.as_deref().unwrap_or("").trim();
    if !named.is_empty() {
        let text = headed(text, &people).map_or(text, |it| it.0);
        return (whose(&meant(named, &people)).unwrap_or(Owner::Other), text);
    }
    if let Some((rest, found, is_sure)) = headed(text, &people) {
        // What two people said, each of them said; who “she” is of the two, nobody can tell.
        let one = normal(rest).split(' ').any(|it| ONE.contains(&it));
        let to_them = is_sure && !one && found.iter().any(|it| is_to(*it));
        let owner = if to_them {
            Some(Owner::Theirs)
        } else {
            whose(&found)
        };
        return (owner.unwrap_or(Owner::Nobody), rest);
    }
    (
        whose(&mentioned(text, &people)).unwrap_or(Owner::Nobody),
        text,
    )
}

/// Whose name stands before a line, by its place among `names`, and the rest of the line; where it is one of them.
#[must_use]
pub fn headed_by<'a>(line: &'a str, names: &[String]) -> Option<(usize, &'a str)> {
    let people: Vec<Known> = names.iter().map(|it| Known::new(it, false)).collect();
    match headed(line.trim(), &people)? {
        (rest, found, _) if found.len() == 1 => Some((found[0], rest)),
        _ => None,
    }
}

fn people(context: &Context) -> Vec<Known> {
    let mut all: Vec<Known> = Vec::new();
    for (at, name) in context.names().enumerate() {
        let known = Known::new(name, at < context.to.len());
        if !known.words.is_empty() && !all.iter().any(|it| it.words == known.words) {
            all.push(known);
        }
    }
    all
}

/// Whom a name alone can mean: those of that name in full, else of that first name, else those it is a part of.
fn meant(name: &str, people: &[Known]) -> Vec<usize> {
    let words = Known::new(name, false).words;
    let full = |it: &Known| it.words == words;
    let first = |it: &Known| words.len() == 1 && it.words.first() == words.first();
    let part = |it: &Known| !words.is_empty() && words.iter().all(|word| it.has(word));
    let of = |fits: &dyn Fn(&Known) -> bool| -> Vec<usize> {
        (0..people.len()).filter(|at| fits(&people[*at])).collect()
    };
    let tiers: [&dyn Fn(&Known) -> bool; 3] = [&full, &first, &part];
    tiers
        .into_iter()
        .map(of)
        .find(|it| !it.is_empty())
        .unwrap_or_default()
}

/// A name before the line and the rest of it: “Eve: …”, “Eve - …”, “Eve (HR) – …”; whom it means, and whether each name means
/// one person: two may be called Eve.
fn headed<'a>(text: &'a str, people: &[Known]) -> Option<(&'a str, Vec<usize>, bool)> {
    let (at, mark) = text.char_indices().find(|(at, c)| {
        let spaced = text[at + c.len_utf8()..].starts_with(' ');
        matches!(c, ':' | '–' | '—') || *c == '-' && spaced
    })?;
    let rest = text[at + mark.len_utf8()..].trim();
    let head = text[..at].split('(').next().unwrap_or("").trim();
    if EVERYBODY.contains(&normal(head).as_str()) && !rest.is_empty() && mark == ':' {
        return Some((rest, (0..people.len()).collect(), true));
    }
    let names: Vec<&str> = head
        .split(['/', '&', '+'])
        .flat_map(|it| it.split(" and "))
        .map(str::trim)
        .collect();
    let few = head.split_whitespace().count() <= HEADING_WORDS_MAX;
    let each: Vec<Vec<usize>> = names.iter().map(|it| meant(it, people)).collect();
    if rest.is_empty() || !few || each.iter().any(Vec::is_empty) {
        return None;
    }
    let is_sure = each.iter().all(|it| it.len() == 1);
    let mut found: Vec<usize> = each.concat();
    found.sort_unstable();
    found.dedup();
    Some((rest, found, is_sure))
}

/// Who is named in a line. A last name that is somebody’s first name means the latter.
fn mentioned(text: &str, people: &[Known]) -> Vec<usize> {
    let mut found = Vec::new();
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || "’'-".contains(c)))
        .collect();
    for (at, word) in words.iter().enumerate() {
        let bare = word.trim_end_matches("’s").trim_end_matches("'s");
        let is_capital = bare.starts_with(char::is_uppercase);
        // “May they …” and “ray of hope” name nobody for sure.
        let does = words
            .get(at + 1)
            .is_some_and(|it| weave::is_done_by_people(it));
        if bare.is_empty() || weave::is_word_too(bare) && !does && (at == 0 || !is_capital) {
            continue;
        }
        if !is_capital && bare.chars().count() < 3 {
            continue;
        }
        let known = normal(bare);
        if is_capital || !weave::is_everyday(&known) {
            found.extend(meant(bare, people));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::{Named, PointKind};

    #[track_caller]
    fn check(line: &str, person: Option<&str>, expected: &[Owner; 3], rest: &str) {
        let named = |name: &str| Named {
            name: name.to_owned(),
            title: None,
        };
        let names = ["Dan Eves", "Eve Fox", "Sister Mary Okello"];
        let point = Point {
            kind: PointKind::Said,
            text: line.to_owned(),
            person: person.map(str::to_owned),
        };
        for (at, expected) in expected.iter().enumerate() {
            let context = Context {
                to: vec![named(names[at])],
                people: names.iter().map(|it| named(it)).collect(),
                ..Context::default()
            };
            assert_eq!(
                owner(&point, &context),
                (*expected, rest),
                "{line} to {}",
                names[at]
            );
        }
    }

    #[test]
    fn a_name_that_two_bear_or_that_is_a_word_means_whom_it_surely_means() {
        let named = |name: &str| Named {
            name: name.to_owned(),
            title: None,
        };
        let names = ["Tom Hart", "Tom Harding", "Ray Ortega"];
        let owners = |line: &str| {
            let point = Point {
                kind: PointKind::SharedTopic,
                text: line.to_owned(),
                person: None,
            };
            names.map(|to| {
                let context = Context {
                    to: vec![named(to)],
                    people: names.iter().map(|it| named(it)).collect(),
                    ..Context::default()
                };
                owner(&point, &context).0
            })
        };
        use Owner::{Nobody, Other, Theirs, Unsure};
        assert_eq!(owners("Tom: rowing"), [Unsure, Unsure, Other]);
        assert_eq!(owners("Tom Hart: rowing"), [Theirs, Other, Other]);
        assert_eq!(owners("Ray also ex-Navy"), [Other, Other, Theirs]);
        assert_eq!(owners("ray liked the root pass"), [Other, Other, Theirs]);
        assert_eq!(owners("Ray of hope"), [Nobody; 3]);
    }

    #[test]
    fn a_line_is_whose_it_says() {
        use Owner::{Nobody, Other, Theirs, Unsure};
        let eve = [Other, Theirs, Other];
        check("Eve: we both swim", None, &eve, "we both swim");
        check("Eve - we both swim", None, &eve, "we both swim");
        check("eve– we both swim", None, &eve, "we both swim");
        check("Eve (HR) – we both swim", None, &eve, "we both swim");
        check("we both swim", Some("Eve"), &eve, "we both swim");
        check("we both swim", Some("Eve Fox"), &eve, "we both swim");
        check(
            "Eve said the clinic moves",
            None,
            &eve,
            "Eve said the clinic moves",
        );
        check("talked maps with eve", None, &eve, "talked maps with eve");
        check(
            "Sister Mary: short nights",
            None,
            &[Other, Other, Theirs],
            "short nights",
        );
        check(
            "Okello: short nights",
            None,
            &[Other, Other, Theirs],
            "short nights",
        );
        let both = [Theirs, Theirs, Other];
        check("Dan/Eve: less paper", None, &both, "less paper");
        let all = [Theirs, Theirs, Theirs];
        check("everyone: safety first", None, &all, "safety first");
        let both = [Unsure, Unsure, Other];
        check("Dan/Eve: she likes maps", None, &both, "she likes maps");
        check(
            "Dan and Eve both want less paper",
            None,
            &both,
            "Dan and Eve both want less paper",
        );
        check("Eve also ex-Navy", None, &eve, "Eve also ex-Navy");
        let nobody = [Nobody, Nobody, Nobody];
        check("on-time delivery", None, &nobody, "on-time delivery");
        check("tech stack: Rust", None, &nobody, "tech stack: Rust");
    }
}
