//! One interview, several interviewers: who gets which lines, and that no two notes are alike.

use super::Source;
use super::slots::{meeting, same_person};
use super::tie::{self, Owner};
use crate::note::{Context, Note, PointKind};
use crate::text::{Text, normal};

/// Words in a row that make two notes sound alike.
const SHINGLE_WORDS: usize = 5;

/// The share of such runs that two notes to one panel may have in common, in percent.
const SHARED_PERCENT_MAX: usize = 25;

/// Where the recipient stands among those who asked the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Their place in the order of the names.
    pub rank: usize,
    /// How many there are; at least one.
    pub size: usize,
}

/// The recipient's seat in the panel of the interview the note is about.
pub fn seat(context: &Context) -> Seat {
    let people = meeting(context).map(|at| context.meetings[at].people.as_slice());
    let mut names: Vec<&String> = people.unwrap_or(&[]).iter().collect();
    names.sort_by_key(|it| normal(it));
    names.dedup_by_key(|it| normal(it));
    let to = context.to.first().map_or("", |it| it.name.as_str());
    let rank = names.iter().position(|it| same_person(it, to));
    match rank {
        Some(rank) if context.to.len() == 1 => Seat {
            rank,
            size: names.len(),
        },
        _ => Seat { rank: 0, size: 1 },
    }
}

/// A line on its way into a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its place among the points.
    pub index: usize,
    /// Its words, without the name before them.
    pub text: &'a str,
    /// Whose it is.
    pub owner: Owner,
}

/// Every line, with whose it is.
fn all(context: &Context) -> Vec<Line<'_>> {
    let line = |(index, point)| {
        let (owner, text) = tie::owner(point, context);
        Line { index, text, owner }
    };
    context.points.iter().enumerate().map(line).collect()
}

/// The lines for a note, best first: the recipient’s own, then their share of those that belong to nobody.
///
/// Where that leaves nothing, a line that belongs to nobody is told to two people rather than to one only.
pub fn lines(context: &Context, seat: Seat) -> Vec<Line<'_>> {
    let all = all(context);
    if seat.size == 1 {
        return all
            .into_iter()
            .filter(|it| it.owner != Owner::Other)
            .collect();
    }
    let own = |it: &&Line<'_>| matches!(it.owner, Owner::Theirs | Owner::Unsure);
    let mut lines: Vec<Line<'_>> = all.iter().filter(own).copied().collect();
    let shared: Vec<Line<'_>> = all
        .into_iter()
        .filter(|it| it.owner == Owner::Nobody)
        .collect();
    let share = shared
        .iter()
        .enumerate()
        .filter(|(at, _)| at % seat.size == seat.rank);
    lines.extend(share.map(|(_, it)| *it));
    if lines.is_empty() && !shared.is_empty() {
        lines.push(shared[seat.rank % shared.len()]);
    }
    lines
}

/// Lines that belong to nobody and were given to others there: told to whoever has nothing else to be told.
pub fn spare(context: &Context, seat: Seat) -> Vec<Line<'_>> {
    let mut shared = all(context);
    shared.retain(|it| it.owner == Owner::Nobody);
    let first = seat.rank.min(shared.len());
    shared.rotate_left(first);
    shared
}

/// The same lines so that the first two tell of two things, one of them of what went well: a note says the high points, and
/// seldom more than two lines.
pub fn arranged<'a>(mut lines: Vec<Line<'a>>, context: &Context) -> Vec<Line<'a>> {
    let kind = |it: &Line<'_>| context.points[it.index].kind;
    let Some(first) = lines.first().map(kind) else {
        return lines;
    };
    let second = match first {
        PointKind::HighPoint => lines.iter().position(|it| kind(it) != first),
        _ => lines
            .iter()
            .position(|it| kind(it) == PointKind::HighPoint)
            .or_else(|| lines.iter().position(|it| kind(it) != first)),
    };
    if let Some(at) = second.filter(|at| *at > 1) {
        let line = lines.remove(at);
        lines.insert(1, line);
    }
    lines
}

/// How many notes to others there sound like this one.
pub fn echoes(note: &Note, context: &Context) -> usize {
    let purpose = context.kind.purpose();
    let alike = context
        .earlier
        .iter()
        .filter(|it| it.kind.purpose() == purpose);
    alike
        .filter(|it| shared_percent(&note.body, &it.text) > SHARED_PERCENT_MAX)
        .count()
}

/// The share of runs of five words that the shorter of two texts has in common with the other, in percent.
pub fn shared_percent(one: &str, other: &str) -> usize {
    let (one, other) = (shingles(one), shingles(other));
    let common = one
        .iter()
        .filter(|it| other.binary_search(it).is_ok())
        .count();
    100 * common / one.len().min(other.len()).max(1)
}

/// The runs of words of a text, sorted, each once.
fn shingles(text: &str) -> Vec<Vec<String>> {
    let text = Text::new(text);
    let words: Vec<String> = (0..text.tokens.len())
        .map(|it| text.word(it).to_owned())
        .collect();
    let mut found: Vec<Vec<String>> = words
        .windows(SHINGLE_WORDS)
        .map(<[String]>::to_vec)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The point at `index` as a source.
pub const fn source(index: usize) -> Source {
    Source::Point(index)
}
