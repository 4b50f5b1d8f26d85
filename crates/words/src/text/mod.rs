//! Running text as words: one normal form for curly quotes, odd spaces, wrapped lines, accents and case.
//!
//! Every token remembers its bytes in the original, so that evidence can be shown as it was written.
//! Nothing here knows what a word means.

mod lexicon;
mod normal;
mod pattern;
mod sentence;
mod shelf;
mod sound;

pub use lexicon::{Hit, Lexicon};
pub use normal::normal;
pub use shelf::Table;

use std::ops::Range;

use sentence::ends_sentence;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Bytes of text that are looked at; what matters in a letter stands at its beginning. *Assumption.*
pub const TEXT_BYTES_MAX: usize = 24_000;

/// What lies between a token and the one before it, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gap {
    /// Nothing at all: `2` and `pm` in `2pm`.
    Joined,
    /// An apostrophe or a hyphen inside a word.
    Hyphen,
    /// White space, a single line end included.
    Space,
    /// A comma, a bracket, a dash, a slash, or a colon.
    Comma,
    /// The end of a sentence.
    Sentence,
    /// An empty line.
    Paragraph,
}

/// A word or a run of digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its bytes in the original text.
    pub span: Range<usize>,
    /// What lies between it and the token before.
    pub gap: Gap,
    /// Whether it is a run of ASCII digits.
    pub is_number: bool,
    /// Whether it was written with a capital first letter.
    pub is_capital: bool,
    norm: Range<usize>,
    /// [`hash`] of its normal form.
    hash: u64,
    /// [`hash`] of its [`beginning`].
    begins: u64,
}

/// A text cut into tokens.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    /// The text as written, cut to [`TEXT_BYTES_MAX`].
    pub source: &'a str,
    /// The tokens in order.
    pub tokens: Vec<Token>,
    norms: String,
}

impl<'a> Text<'a> {
    /// Cuts `source` into tokens. Linear in its length.
    #[must_use]
    pub fn new(source: &'a str) -> Self {
        let end = source.floor_char_boundary(TEXT_BYTES_MAX);
        let mut cutter = Cutter::new(&source[..end]);
        cutter.run();
        Self {
            source: cutter.source,
            tokens: cutter.tokens,
            norms: cutter.norms,
        }
    }

    /// The normal form of the token at `index`: lower case, no accents, `ß` as `ss`; empty out of range.
    #[must_use]
    #[inline]
    pub fn word(&self, index: usize) -> &str {
        self.tokens
            .get(index)
            .map_or("", |token| &self.norms[token.norm.clone()])
    }

    /// The text as written from the first to the last token of `tokens` (end exclusive).
    #[must_use]
    #[inline]
    pub fn written(&self, tokens: Range<usize>) -> &'a str {
        self.source.get(self.bytes(tokens)).unwrap_or("")
    }

    /// The bytes from the first to the last token of `tokens` (end exclusive).
    #[must_use]
    #[inline]
    pub fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        if tokens.is_empty() {
            return 0..0;
        }
        match (
            self.tokens.get(tokens.start),
            self.tokens.get(tokens.end - 1),
        ) {
            (Some(first), Some(last)) => first.span.start..last.span.end,
            _ => 0..0,
        }
    }

    /// Whether there is a token at `index` that goes on from the one before it, without as much as a comma.
    #[must_use]
    pub fn is_joined(&self, index: usize) -> bool {
        let token = self.tokens.get(index);
        token.is_some_and(|token| token.gap < Gap::Comma)
    }

    /// What was written between the token at `index` and the one before it.
    #[must_use]
    pub fn between(&self, index: usize) -> &'a str {
        let start = index
            .checked_sub(1)
            .and_then(|i| self.tokens.get(i))
            .map_or(0, |t| t.span.end);
        let end = self
            .tokens
            .get(index)
            .map_or(self.source.len(), |t| t.span.start);
        self.source.get(start..end).unwrap_or("")
    }

    /// The tokens of the sentence that the token at `index` lies in.
    #[must_use]
    pub fn sentence(&self, index: usize) -> Range<usize> {
        let starts = |i: usize| self.tokens.get(i).is_some_and(|t| t.gap >= Gap::Sentence);
        let mut start = index.min(self.tokens.len());
        while start > 0 && !starts(start) {
            start -= 1;
        }
        let mut end = index + 1;
        while end < self.tokens.len() && !starts(end) {
            end += 1;
        }
        start..end.min(self.tokens.len())
    }
}

/// The first three letters of a word, by which words that begin alike are looked up.
fn beginning(word: &str) -> &str {
    match word.as_bytes() {
        [] | [_] | [_, _] | [_, _, _] => word,
        [a, b, c, ..] if a.is_ascii() && b.is_ascii() && c.is_ascii() => &word[..3],
        _ => {
            let end = word.char_indices().nth(3);
            end.map_or(word, |(end, _)| &word[..end])
        }
    }
}

/// A stable hash of a text (FNV-1a, 64 bits): the same in every run and on every machine. Lexicons look words up by it.
#[must_use]
#[inline]
pub fn hash(text: &str) -> u64 {
    hash_on(0xcbf2_9ce4_8422_2325, text)
}

/// The [`hash`] of a text whose beginning has the hash `begun` and that goes on with `rest`.
#[must_use]
#[inline]
pub fn hash_on(begun: u64, rest: &str) -> u64 {
    rest.bytes().fold(begun, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// How long the run of ASCII letters, or of digits, at the beginning of `bytes` is.
#[inline]
fn plain_len(bytes: &[u8]) -> usize {
    let end = if bytes.first().is_some_and(u8::is_ascii_digit) {
        bytes.iter().position(|byte| !byte.is_ascii_digit())
    } else {
        bytes.iter().position(|byte| !byte.is_ascii_alphabetic())
    };
    end.unwrap_or(bytes.len())
}

struct Cutter<'a> {
    source: &'a str,
    tokens: Vec<Token>,
    /// The source with its ASCII letters in lower case, where most words have their normal form as they stand; behind it
    /// those of the other words.
    norms: String,
    gap: Gap,
    newlines: u8,
    open: Option<Open>,
}

#[derive(Clone, Copy)]
struct Open {
    start: usize,
    /// Where in [`Cutter::norms`] its normal form begins, and ends up to now.
    norm_start: usize,
    norm_end: usize,
    is_number: bool,
    is_capital: bool,
}

impl<'a> Cutter<'a> {
    fn new(source: &'a str) -> Self {
        Self {
            source,
            tokens: Vec::with_capacity(source.len() / 5),
            norms: source.to_ascii_lowercase(),
            gap: Gap::Paragraph,
            newlines: 0,
            open: None,
        }
    }

    fn run(&mut self) {
        let source = self.source;
        let mut at = 0;
        while let Some(byte) = source.as_bytes().get(at) {
            if byte.is_ascii_alphanumeric() {
                at = self.plain_letters(at, *byte);
                continue;
            }
            if *byte == b' ' {
                // Nearly all that parts words.
                self.close(at);
                self.gap = self.gap.max(Gap::Space);
                at += 1;
                continue;
            }
            let Some(c) = source[at..].chars().next() else {
                break;
            };
            self.other(at, c);
            at += c.len_utf8();
        }
        self.close(source.len());
    }

    /// Takes the run of ASCII letters or of digits that begins with `first` at `at`; returns where it ends.
    fn plain_letters(&mut self, at: usize, first: u8) -> usize {
        let end = at + plain_len(&self.source.as_bytes()[at..]);
        let mut open = self.open(at, first.is_ascii_digit(), first.is_ascii_uppercase());
        if open.norm_end == at {
            open.norm_end = end;
        } else {
            self.write_behind(&mut open);
            self.norms.extend_from_within(at..end);
            open.norm_end = self.norms.len();
        }
        self.open = Some(open);
        end
    }

    fn other(&mut self, at: usize, c: char) {
        if is_ignored(c) {
            return;
        }
        if c.is_alphanumeric() {
            self.letter(at, c);
        } else if !c.is_ascii() && is_combining_mark(c) {
            // A decomposed accent belongs to the letter before it.
        } else {
            self.close(at);
            self.separator(at, c);
        }
    }

    /// Begins a token, or goes on with an open one of the same kind.
    fn open(&mut self, at: usize, is_number: bool, is_capital: bool) -> Open {
        if self.open.is_some_and(|open| open.is_number != is_number) {
            self.close(at);
            self.gap = Gap::Joined;
        }
        self.open.unwrap_or(Open {
            start: at,
            norm_start: at,
            norm_end: at,
            is_number,
            is_capital,
        })
    }

    /// Moves the normal form of a word that is not as it stands in the source to the end of all, where it can grow.
    fn write_behind(&mut self, open: &mut Open) {
        if open.norm_start < self.source.len() {
            let begun = open.norm_start..open.norm_end;
            open.norm_start = self.norms.len();
            self.norms.extend_from_within(begun);
        }
    }

    /// Takes a letter that is not ASCII.
    fn letter(&mut self, at: usize, c: char) {
        let mut open = self.open(at, false, c.is_uppercase());
        self.write_behind(&mut open);
        for part in c.nfkd().filter(|part| !is_combining_mark(*part)) {
            match part {
                'ß' | 'ẞ' => self.norms.push_str("ss"),
                'æ' | 'Æ' => self.norms.push_str("ae"),
                'œ' | 'Œ' => self.norms.push_str("oe"),
                'ø' | 'Ø' => self.norms.push('o'),
                'ł' | 'Ł' => self.norms.push('l'),
                other => self.norms.extend(other.to_lowercase()),
            }
        }
        open.norm_end = self.norms.len();
        self.open = Some(open);
    }

    fn close(&mut self, at: usize) {
        let Some(open) = self.open.take() else { return };
        // A carriage return parts no words, and belongs to none.
        let at = at - usize::from(self.source.as_bytes()[..at].ends_with(b"\r"));
        let norm = open.norm_start..open.norm_end;
        let word = &self.norms[norm.clone()];
        let beginning = beginning(word);
        let begins = hash(beginning);
        let hash = hash_on(begins, &word[beginning.len()..]);
        self.tokens.push(Token {
            span: open.start..at,
            gap: self.gap,
            is_number: open.is_number,
            is_capital: open.is_capital,
            hash,
            begins,
            norm,
        });
        self.gap = Gap::Joined;
        self.newlines = 0;
    }

    fn separator(&mut self, at: usize, c: char) {
        let rest = &self.source[at + c.len_utf8()..];
        let gap = match c {
            '\n' => {
                self.newlines = self.newlines.saturating_add(1);
                if self.newlines > 1 {
                    Gap::Paragraph
                } else {
                    Gap::Space
                }
            }
            '\'' | '’' | '‘' | '´' | '`' | '-' | '‐' | '‑' => {
                if rest.starts_with(|next: char| next.is_alphanumeric()) {
                    Gap::Hyphen
                } else {
                    Gap::Comma
                }
            }
            '.' if ends_sentence(self.norms_of_last(), rest) => Gap::Sentence,
            '.' => Gap::Hyphen,
            '!' | '?' | ';' | '。' | '•' | '·' | '▪' => Gap::Sentence,
            '¿' | '¡' => Gap::Space,
            c if c.is_whitespace() => Gap::Space,
            _ => Gap::Comma,
        };
        self.gap = self.gap.max(gap);
    }

    fn norms_of_last(&self) -> &str {
        self.tokens
            .last()
            .map_or("", |token| &self.norms[token.norm.clone()])
    }
}

/// Characters that are not there to be read: soft hyphen, zero-width space and joiners, byte order mark.
#[inline]
fn is_ignored(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{34f}' | '\r'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, words: &[&str]) {
        let text = Text::new(source);
        let found: Vec<&str> = (0..text.tokens.len()).map(|i| text.word(i)).collect();
        assert_eq!(found, words, "{source:?}");
    }

    #[test]
    fn quotes_spaces_wraps_accents_and_case_have_one_form() {
        check("We’re\u{a0}sorry,\nÉva", &["we", "re", "sorry", "eva"]);
        check(
            "E\u{301}va Stra\u{df}e \u{200b}Grün",
            &["eva", "strasse", "grun"],
        );
        check(
            "2:30pm 14h30 3rd",
            &["2", "30", "pm", "14", "h", "30", "3", "rd"],
        );
        check("", &[]);
    }

    #[test]
    fn sentences_end_at_stops_but_not_at_abbreviations() {
        let text = Text::new("Dear Dr. Ngo, we met on 5. März. Thanks!\n\nBest");
        let starts: Vec<&str> = (0..text.tokens.len())
            .filter(|&i| text.tokens[i].gap >= Gap::Sentence)
            .map(|i| text.word(i))
            .collect();
        assert_eq!(starts, ["dear", "thanks", "best"]);
    }

    #[test]
    fn tokens_point_into_the_original() {
        let text = Text::new("Ça va très bien");
        assert_eq!(text.written(2..4), "très bien");
        assert_eq!(text.written(0..0), "");
    }

    #[test]
    fn an_endless_text_is_cut_at_a_character() {
        let long = "ä".repeat(TEXT_BYTES_MAX);
        assert_eq!(Text::new(&long).tokens.len(), 1);
    }
}
