//! A line as words with their places, and which of them have been used.

use std::ops::Range;

use crate::fold::fold;

/// Words that carry nothing here: they are neither used nor reported as unused.
const FILLERS: &[&str] = &[
    "a", "an", "the", "i", "ive", "my", "me", "we", "us", "they", "theyll", "theyd", "their",
    "them", "it", "its", "is", "was", "were", "are", "be", "have", "has", "had", "got", "get",
    "will", "would", "that", "this", "please", "just", "and", "there", "you", "your", "been", "to",
    "of", "for", "on", "at", "in", "with", "from", "by", "about", "as", "am", "im", "then", "so",
    "do", "did",
];

/// Words that say what stands behind them.
const PREPOSITIONS: &[(&str, Role)] = &[
    ("with", Role::With),
    ("to", Role::To),
    ("from", Role::From),
    ("by", Role::From),
    ("at", Role::At),
    ("for", Role::For),
    ("as", Role::For),
    ("about", Role::At),
    ("of", Role::At),
];

/// What a part of a line is, by the word before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing stands before it.
    Bare,
    /// “with Dana”
    With,
    /// “to Dana”
    To,
    /// “from Dana”, “by Acme”
    From,
    /// “at Acme”
    At,
    /// “for Data Analyst”
    For,
}

/// One word.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Without case, accents and punctuation.
    pub folded: String,
    /// Where it stands, without the punctuation around it.
    pub span: Range<usize>,
    /// A comma or another break stands behind it.
    breaks: bool,
    /// It has been used.
    pub used: bool,
}

/// A part of a line: words that belong together.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub role: Role,
    /// Which words.
    pub words: Range<usize>,
}

/// A line.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    pub text: &'a str,
    pub words: Vec<Word>,
}

impl<'a> Line<'a> {
    pub fn new(text: &'a str) -> Self {
        let edge = |c: char| {
            matches!(
                c,
                ',' | '.' | ';' | '!' | '?' | '"' | '“' | '”' | '(' | ')' | ':'
            )
        };
        let mut words = Vec::new();
        let mut from = 0;
        for piece in text.split_inclusive(char::is_whitespace) {
            let start = from;
            from += piece.len();
            let bare = piece.trim_end();
            let inner = bare.trim_start_matches(edge);
            let begin = start + (bare.len() - inner.len());
            let core = inner.trim_end_matches(edge);
            let breaks = inner.len() > core.len() && inner[core.len()..].contains([',', ';', ':']);
            let span = begin..begin + core.len();
            match bare {
                // Between two names.
                "&" => words.push(Word {
                    folded: "and".to_owned(),
                    span,
                    breaks: false,
                    used: false,
                }),
                _ => {
                    // “w/ Dana”, “w/Dana”
                    let is_with = core
                        .get(..2)
                        .is_some_and(|it| it.eq_ignore_ascii_case("w/"));
                    let rest = if is_with { 2 } else { 0 };
                    if is_with {
                        words.push(Word {
                            folded: "with".to_owned(),
                            span: begin..begin + rest,
                            breaks: false,
                            used: false,
                        });
                    }
                    if !is_with || core.len() > rest {
                        split(&core[rest..], begin + rest, breaks, &mut words);
                    }
                }
            }
            if fold(core).is_empty()
                && bare != "&"
                && let Some(last) = words.last_mut()
            {
                // A dash between two parts.
                last.breaks = true;
            }
        }
        Self { text, words }
    }

    /// The words of a range as they were typed.
    pub fn source(&self, range: Range<usize>) -> &'a str {
        match (
            self.words.get(range.start),
            self.words.get(range.end.wrapping_sub(1)),
        ) {
            (Some(first), Some(last)) if range.start < range.end => {
                &self.text[first.span.start..last.span.end]
            }
            _ => "",
        }
    }

    pub fn use_up(&mut self, range: Range<usize>) {
        for word in &mut self.words[range] {
            word.used = true;
        }
    }

    /// Where these folded words stand in a row, all of them free.
    pub fn find(&self, phrase: &str) -> Option<Range<usize>> {
        let wanted: Vec<&str> = phrase.split(' ').collect();
        let all = 0..(self.words.len() + 1).saturating_sub(wanted.len());
        let is_here = |at: &usize| {
            let here = &self.words[*at..*at + wanted.len()];
            let mut pairs = here.iter().zip(&wanted);
            pairs.all(|(word, wanted)| !word.used && is_word(&word.folded, wanted))
        };
        let at = all.into_iter().find(is_here)?;
        Some(at..at + wanted.len())
    }

    /// Whether this word is used, or is not there.
    pub fn is_free(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|it| !it.used)
    }

    /// What is left, as parts that belong together.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        let mut role = Role::Bare;
        let mut start: Option<usize> = None;
        let mut close = |start: &mut Option<usize>, end: usize, role: Role| {
            if let Some(start) = start.take() {
                parts.push(Part {
                    role,
                    words: start..end,
                });
            }
        };
        for (at, word) in self.words.iter().enumerate() {
            if word.used {
                close(&mut start, at, role);
                role = Role::Bare;
                continue;
            }
            let before = PREPOSITIONS.iter().find(|(it, _)| *it == word.folded);
            if let Some((_, next)) = before {
                close(&mut start, at, role);
                role = *next;
                continue;
            }
            start.get_or_insert(at);
            if word.breaks {
                close(&mut start, at + 1, role);
                // What follows a comma after “with” is one more of them.
                if role != Role::With {
                    role = Role::Bare;
                }
            }
        }
        close(&mut start, self.words.len(), role);
        let trimmed = parts.into_iter().map(|part| self.trim(part));
        trimmed.filter(|part| !part.words.is_empty()).collect()
    }

    /// The same part without words that carry nothing at its ends.
    fn trim(&self, part: Part) -> Part {
        let Part {
            role,
            words: Range { mut start, mut end },
        } = part;
        while start < end && self.is_filler(start) {
            start += 1;
        }
        while start < end && self.is_filler(end - 1) {
            end -= 1;
        }
        Part {
            role,
            words: start..end,
        }
    }

    fn is_filler(&self, at: usize) -> bool {
        FILLERS.contains(&self.words[at].folded.as_str())
    }

    /// Everything from the first to the last word that was not used, as it was typed.
    pub fn unused_text(&self) -> String {
        let first = self.words.iter().position(|it| !it.used);
        let last = self.words.iter().rposition(|it| !it.used);
        match (first, last) {
            (Some(first), Some(last)) => self.source(first..last + 1).to_owned(),
            _ => String::new(),
        }
    }

    /// The words that were not used, those in a row together.
    pub fn unused(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            if self.words[at].used {
                at += 1;
                continue;
            }
            let rest = &self.words[at..];
            let end = at + rest.iter().position(|it| it.used).unwrap_or(rest.len());
            let part = self.trim(Part {
                role: Role::Bare,
                words: at..end,
            });
            if !part.words.is_empty() {
                found.push(self.source(part.words).to_owned());
            }
            at = end;
        }
        found
    }
}

/// The words of one piece: those that a hyphen joins stand apart, but not the parts of a date.
fn split(piece: &str, begin: usize, breaks: bool, words: &mut Vec<Word>) {
    let is_word = |it: &str| it.chars().all(char::is_alphabetic) && !it.is_empty();
    let parts: Vec<&str> = piece.split('-').collect();
    let parts = if parts.iter().all(|it| is_word(it)) {
        parts
    } else {
        vec![piece]
    };
    let mut at = begin;
    let count = parts.len();
    for (place, part) in parts.into_iter().enumerate() {
        let span = at..at + part.len();
        at = span.end + 1;
        let folded = fold(part);
        if !folded.is_empty() {
            words.push(Word {
                folded,
                span,
                breaks: breaks && place + 1 == count,
                used: false,
            });
        }
    }
}

/// Whether a word is the wanted one, or begins with it where that ends in a star.
fn is_word(word: &str, wanted: &str) -> bool {
    match wanted.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == wanted,
    }
}
