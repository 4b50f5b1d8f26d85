//! A slip of grammar as data: phrases, which word of them is wrong, and what stands there instead.

use std::ops::Range;

use meanwhile_words::note::Anatomy;
use meanwhile_words::text::{Gap, Hit, Lexicon};

use crate::inflect;

/// A slip.
#[derive(Clone, Copy, Debug)]
pub struct Slip {
    /// The phrases, in the pattern language of [`Lexicon`].
    pub patterns: &'static [&'static str],
    /// Phrases over the same place in which it is right.
    pub unless: &'static [&'static str],
    /// Which words of a phrase are wrong.
    pub mark: Mark,
    /// What stands there instead.
    pub by: By,
    /// What is wrong, one sentence.
    pub message: &'static str,
    /// Where in a sentence it must stand.
    pub place: Stands,
}

/// Which words of a phrase are marked.
#[derive(Clone, Copy, Debug)]
pub enum Mark {
    /// Those from one to another, counted from the phrase's first; the end is exclusive.
    At(usize, usize),
    /// The last.
    Last,
    /// Those from one to another, counted back from the phrase's end: `Back(2, 1)` is the last but one.
    Back(usize, usize),
    /// All.
    All,
}

/// What stands in place of the marked words.
#[derive(Clone, Copy, Debug)]
pub enum By {
    /// These words.
    Words(&'static str),
    /// The gerund of the last marked word.
    Gerund,
    /// This word, and the last marked one behind it: “to meet” for “meet”.
    With(&'static str),
    /// This word, and the gerund of the last marked one.
    WithGerund(&'static str),
    /// This word, and the participle of the last marked one.
    WithParticiple(&'static str),
    /// The past tense of the last marked word.
    Past,
    /// The first marked word, and the past tense of the last: “I saw” for “I have seen”.
    FirstAndPast,
    /// The last marked word with an -s.
    Plural,
    /// The participle of the last marked word.
    Participle,
    /// The base form of the last marked word.
    Base,
    /// The form beside “she” of the last marked word.
    Third,
    /// The last marked word without its -s: “think” for “thinks”.
    WithoutS,
    /// “Was”, “is” or “has” for “were”, “are” or “have”.
    Singular,
    /// “Were”, “are” or “have” for “was”, “is” or “has”.
    Many,
    /// The last marked word alone.
    LastAlone,
    /// The first marked word alone.
    FirstAlone,
    /// The first marked word and the last: “I agree” for “I am agree”.
    FirstAndLast,
}

/// Where in a sentence a phrase must stand to be a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Anywhere.
    Anywhere,
    /// Where a clause begins: at the head of a sentence, behind a comma, or behind “and”, “that”, “if”.
    ClauseHead,
    /// At the head of a sentence.
    Head,
    /// Not behind a verb that asks (“did she have”).
    NotAsked,
}

/// What was found of a slip.
pub struct Found {
    /// The bytes of the body that are wrong.
    pub span: Range<usize>,
    /// The slip.
    pub slip: &'static Slip,
    /// What stands there instead.
    pub right: Option<String>,
}

/// The lexicon of slips; the tag is the slip's place, and whether the phrase makes it right.
pub fn lexicon(slips: &'static [Slip]) -> Lexicon<(usize, bool)> {
    let each = slips.iter().enumerate().flat_map(|(at, slip)| {
        let wrong = slip.patterns.iter().map(move |it| ((at, false), *it));
        let right = slip.unless.iter().map(move |it| ((at, true), *it));
        wrong.chain(right)
    });
    Lexicon::new(each)
}

/// The slips of a note.
pub fn find(
    slips: &'static [Slip],
    lexicon: &Lexicon<(usize, bool)>,
    note: &Anatomy<'_>,
) -> Vec<Found> {
    let hits = lexicon.find(&note.body);
    let mut found: Vec<Found> = Vec::new();
    for hit in hits.iter().filter(|it| !it.tag.1) {
        let slip = &slips[hit.tag.0];
        let excused = hits.iter().any(|other| {
            other.tag == (hit.tag.0, true)
                && other.tokens.start < hit.tokens.end
                && hit.tokens.start < other.tokens.end
        });
        let inside = note.middle.contains(&hit.tokens.start) && hit.tokens.end <= note.middle.end;
        // “Not much: questions, mostly.”
        let is_parted = note.body.tokens[hit.tokens.end - 1].gap >= Gap::Comma;
        let is_meant = !excused && inside && !is_parted;
        if !is_meant || !stands(slip.place, note, hit) || is_hyphenated(note, hit) {
            continue;
        }
        let marked = marked(slip, hit);
        // “We could, to begin with, …”
        let is_cut = |at: usize| note.body.tokens[at].gap >= Gap::Comma;
        let mut behind = marked.clone().filter(|at| *at > hit.tokens.start);
        if behind.any(is_cut) {
            continue;
        }
        let span = note.body.bytes(marked.clone());
        if found
            .iter()
            .any(|it| it.span.start < span.end && span.start < it.span.end)
        {
            continue;
        }
        found.push(Found {
            right: right(slip, note, marked),
            span,
            slip,
        });
    }
    found
}

/// Whether the last word of a phrase is the first of a longer one: “its a-team”.
fn is_hyphenated(note: &Anatomy<'_>, hit: &Hit<(usize, bool)>) -> bool {
    let next = note.body.tokens.get(hit.tokens.end);
    next.is_some_and(|it| it.gap == Gap::Hyphen) && note.body.between(hit.tokens.end).contains('-')
}

fn marked(slip: &Slip, hit: &Hit<(usize, bool)>) -> Range<usize> {
    let tokens = hit.tokens.clone();
    match slip.mark {
        Mark::All => tokens,
        Mark::Last => tokens.end - 1..tokens.end,
        Mark::Back(from, to) => {
            let back = |by: usize| tokens.end.saturating_sub(by).max(tokens.start);
            back(from)..back(to)
        }
        Mark::At(from, to) => {
            let end = (tokens.start + to).min(tokens.end);
            (tokens.start + from).min(end)..end
        }
    }
}

fn right(slip: &Slip, note: &Anatomy<'_>, marked: Range<usize>) -> Option<String> {
    let last = note.body.word(marked.end.checked_sub(1)?);
    let written = |at: usize| note.body.written(at..at + 1);
    let words = match slip.by {
        By::Words(words) => words.to_owned(),
        By::Gerund => inflect::gerund(last)?.to_owned(),
        By::With(word) => format!("{word} {last}"),
        By::WithGerund(word) => format!("{word} {}", inflect::gerund(last)?),
        By::WithParticiple(word) => format!("{word} {}", inflect::participle(last)?),
        By::Past => inflect::past(last)?.to_owned(),
        By::FirstAndPast => format!("{} {}", written(marked.start), inflect::past(last)?),
        By::Plural => format!("{last}s"),
        By::Participle => inflect::participle(last)?.to_owned(),
        By::Base => inflect::base(last)?.to_owned(),
        By::Third => inflect::third(last)?,
        By::WithoutS => match last {
            "goes" => "go".to_owned(),
            _ => last.strip_suffix('s')?.to_owned(),
        },
        By::Many => inflect::of_many(last)?.to_owned(),
        By::Singular => inflect::of_one(last)?.to_owned(),
        By::LastAlone => written(marked.end - 1).to_owned(),
        By::FirstAndLast => format!("{} {last}", written(marked.start)),
        By::FirstAlone => written(marked.start).to_owned(),
    };
    let first = note.body.tokens.get(marked.start)?;
    let mut chars = words.chars();
    let own = chars.next()?;
    // “I” is a capital wherever it stands.
    if first.is_capital && own.is_lowercase() && note.body.word(marked.start) != "i" {
        return Some(own.to_uppercase().chain(chars).collect());
    }
    Some(words)
}

fn stands(place: Stands, note: &Anatomy<'_>, hit: &Hit<(usize, bool)>) -> bool {
    const JOINS: &[&str] = &[
        "and", "but", "that", "if", "because", "when", "so", "as", "what", "since",
    ];
    const ASKS: &[&str] = &[
        "did", "do", "does", "would", "could", "should", "can", "will", "may", "might", "must",
        "shall", "let", "make", "makes", "made", "help", "helps", "t", "that", "had", "have",
        "has", "and", "or", "with", "than", "for",
    ];
    let start = hit.tokens.start;
    let head = note
        .body
        .tokens
        .get(start)
        .is_none_or(|it| it.gap >= Gap::Sentence || start == note.middle.start);
    let before = start.checked_sub(1).map_or("", |at| note.body.word(at));
    match place {
        Stands::Anywhere => true,
        Stands::Head => head,
        Stands::ClauseHead => {
            head || note.body.tokens[start].gap >= Gap::Comma || JOINS.contains(&before)
        }
        Stands::NotAsked => head || !ASKS.contains(&before),
    }
}
