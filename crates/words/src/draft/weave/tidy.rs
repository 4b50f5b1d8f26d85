//! A raw line of a debrief as pieces that could stand in a sentence: bullets, smileys, brackets and slips taken off.
//!
//! What is private, in another language, shouted or broken is not mended but told.

use super::shorthand::in_full;
use super::words;
use crate::text::normal;

/// Words a piece has at most; longer ones are for the seeker to shorten. *Assumption.*
const WORDS_MAX: usize = 28;

/// What people say in confidence of those who were there before, or of what went badly: it is not for a letter.
const TACTLESS: &[&str] = &[
    "’t work out",
    "not work out",
    "last hire",
    "previous hire",
    "person before",
    "fell through",
    "walked out",
    "let go of",
    "laid off",
    "high turnover",
    "staff turnover",
    "keep leaving",
    "burnt out",
    "burned out",
    "burnout",
    "running out of",
    "people leave",
    "people left",
    "people short",
    "short-staffed",
    "between us",
    "between you and me",
    "off the record",
    "in confidence",
    "don’t tell",
    "not to tell",
    "keep it quiet",
    "strictly private",
    "on the quiet",
    "short staffed",
    "understaffed",
];

/// A word with the marks around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub text: String,
    /// The same in lower case.
    pub lower: String,
    /// An opening quotation mark.
    pub lead: String,
    /// A comma or a closing quotation mark.
    pub trail: String,
    /// Whether the recipient stood here by name or as “she”.
    pub is_recipient: bool,
}

impl Word {
    /// A word without marks.
    pub fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            lower: text.to_lowercase(),
            lead: String::new(),
            trail: String::new(),
            is_recipient: false,
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let core = text.trim_matches(|c: char| {
            !c.is_alphanumeric() && !matches!(c, '%' | '€' | '$' | '£' | '+')
        });
        let core = match text.strip_suffix('’') {
            Some(it) if it.ends_with('s') && it.ends_with(core) => {
                text.get(text.len() - core.len() - '’'.len_utf8()..)?
            }
            _ => core,
        };
        let at = text.find(core)?;
        let mut word = Self::new(core);
        text[..at].clone_into(&mut word.lead);
        text[at + core.len()..].clone_into(&mut word.trail);
        (!core.is_empty()).then_some(word)
    }

    /// Whether it begins with a capital letter.
    pub fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Puts another word in its place; the marks stay.
    pub fn set(&mut self, text: &str) {
        text.clone_into(&mut self.text);
        self.lower = text.to_lowercase();
    }
}

/// Words as running text.
pub fn join(words: &[Word]) -> String {
    let mut out = String::new();
    for word in words {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&word.lead);
        out.push_str(&word.text);
        out.push_str(&word.trail);
    }
    out.trim_end_matches([',', ' ']).to_owned()
}

/// Why a line was not cut into pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is better kept to oneself.
    Private,
    /// It cannot be told what it says.
    Unclear,
    /// It says that there is nothing.
    Empty,
    /// It is not known who said it, or who shares it.
    Whose,
    /// A word of it is not spelt as dictionaries have it.
    Misspelt,
    /// It is no more than anybody could write.
    Plain,
}

/// Answers that are none.
const NOTHING: &[&str] = &[
    "",
    "none",
    "none really",
    "n a",
    "na",
    "nothing",
    "nothing really",
    "nothing much",
    "nope",
    "no",
    "dunno",
    "not sure",
    "nil",
    "not really",
];

/// The pieces of a line, each a list of words, the marks between them gone.
pub fn pieces(line: &str) -> Result<Vec<Vec<Word>>, Fault> {
    if NOTHING.contains(&normal(line).as_str()) && !line.contains('?') {
        return Err(Fault::Empty);
    }
    let plain = plain(line)?;
    let parts = cut(&plain);
    let words: Vec<Vec<Word>> = parts.iter().map(|it| words_of(it)).collect();
    let all = || words.iter().flatten();
    if words.iter().any(|it| is_private(it)) {
        return Err(Fault::Private);
    }
    let text = plain.to_lowercase();
    if TACTLESS.iter().any(|it| text.contains(it)) {
        return Err(Fault::Private);
    }
    let foreign = all().filter(|it| words::is_foreign(&it.lower) && !it.is_capital());
    let is_foreign = all().any(|it| words::is_surely_foreign(&it.lower) && !it.is_capital());
    if is_foreign || foreign.count() >= 2 || is_shouted(line) {
        return Err(Fault::Unclear);
    }
    let kept: Vec<Vec<Word>> = words
        .into_iter()
        .filter(|it| !it.is_empty() && it.len() <= WORDS_MAX)
        .collect();
    // “1. safety 2. cost”
    let numbered = |it: &Vec<Word>| it.len() == 1 && it[0].text.chars().all(|c| c.is_ascii_digit());
    if kept.is_empty() || kept.iter().any(numbered) {
        return Err(Fault::Unclear);
    }
    Ok(kept)
}

/// Whether a piece has a word of what is kept to oneself, and not in a sense that anybody may hear: “cut time by half”,
/// “cold water”.
fn is_private(piece: &[Word]) -> bool {
    let any = |list: &[&str]| piece.iter().any(|it| list.contains(&it.lower.as_str()));
    let near = |at: Option<usize>| at.and_then(|it| piece.get(it)).map_or("", |it| &it.lower);
    piece.iter().enumerate().any(|(at, it)| {
        let (before, next) = (near(at.checked_sub(1)), near(Some(at + 1)));
        let fits = match it.lower.as_str() {
            "cut" => {
                !["is", "are", "was", "were", "been", "got", "get"].contains(&before)
                    && !any(&[
                        "jobs", "job", "staff", "people", "budget", "budgets", "hours", "posts",
                        "shifts", "team",
                    ])
            }
            "cold" | "hot" => [
                "water", "storage", "store", "chain", "brew", "meals", "food", "kitchen",
            ]
            .contains(&next),
            "pay" => next == "attention",
            _ => false,
        };
        words::is_private(&it.lower) && !fits
    })
}

/// The line in plain characters: one kind of apostrophe and quotation mark, no brackets, no smileys.
fn plain(line: &str) -> Result<String, Fault> {
    let line = line.trim();
    let bare = line
        .trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '"' | '“' | '('))
        .trim();
    if has_second_thought(bare) {
        return Err(Fault::Unclear);
    }
    let mut out = String::new();
    let (mut depth, mut opens) = (0_usize, true);
    let mut before = ' ';
    for c in bare.chars() {
        match c {
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            '\'' | '’' | '‘' | '´' | '`' => out.push('’'),
            '"' | '“' | '”' | '„' => {
                out.push(if opens { '“' } else { '”' });
                opens = !opens;
            }
            '?' | '[' | ']' | '{' | '}' | '<' | '>' | '@' | '#' | '*' | '_' | '\\' | '|' | '='
            | '^' | '~' | ')' => {
                // “:)” and “->” are signs, not words.
                let smiles = matches!(c, ')' | '>') && matches!(before, ':' | ';' | '-');
                if !smiles {
                    return Err(Fault::Unclear);
                }
                while out.ends_with([':', ';', '-']) {
                    out.pop();
                }
                out.push_str(if c == '>' { " – " } else { " " });
            }
            _ if c.is_whitespace() => out.push(' '),
            _ if c.is_control() => return Err(Fault::Unclear),
            _ if c.is_alphanumeric()
                || ",.-–—/%€$£:;!+&°\u{301}\u{308}\u{303}\u{327}\u{300}\u{302}".contains(c) =>
            {
                out.push(c)
            }
            '…' => out.push_str(". "),
            _ => out.push(' '),
        }
        before = c;
    }
    if depth > 0 || !opens || out.contains("://") || out.contains("www.") {
        return Err(Fault::Unclear);
    }
    Ok(in_full(&out))
}

/// Whether brackets hold more than an aside that can be left out: “(im rubbish)”, “(2 in Leeds) and one here”.
fn has_second_thought(line: &str) -> bool {
    let Some((_, behind)) = line.split_once('(') else {
        return false;
    };
    let (inner, rest) = behind.split_once(')').unwrap_or((behind, ""));
    let words = normal(inner);
    let mine = words.split(' ').any(|it| {
        [
            "i", "im", "ive", "me", "my", "mine", "not", "no", "never", "oops", "haha", "lol",
            "if", "but", "maybe", "well", "too",
        ]
        .contains(&it)
    });
    mine || inner.contains(['!', '?']) || rest.chars().any(char::is_alphanumeric)
}

/// Cuts at marks that part one thought from the next.
fn cut(text: &str) -> Vec<String> {
    const MARKS: &[&str] = &[
        ". ", "! ", "; ", " - ", " – ", " — ", " / ", "—", "!!", "..", ", e.g", ", i.e", " e.g",
        " i.e", ", etc", " etc", ", esp", " esp ",
    ];
    let mut parts = vec![text.to_owned()];
    if is_quoted(text) {
        return parts;
    }
    for mark in MARKS {
        parts = parts
            .iter()
            .flat_map(|it| it.split(mark))
            .map(str::to_owned)
            .collect();
    }
    // Behind a colon stands what the words before it are a heading of.
    parts = parts
        .iter()
        .flat_map(|it| match it.split_once(": ") {
            Some((heading, rest)) if heading.contains(' ') => {
                vec![rest.to_owned(), heading.to_owned()]
            }
            // “HR: …” heads what they said, and is none of it.
            Some((_, rest)) => vec![rest.to_owned()],
            None => vec![it.clone()],
        })
        .collect();
    let trim = |it: &String| {
        it.trim()
            .trim_matches(['.', '!', ',', ';', ':', '-', '–', '/', ' ', '…'])
            .to_owned()
    };
    parts.iter().map(trim).filter(|it| !it.is_empty()).collect()
}

/// Whether the whole of it stands between quotation marks.
pub fn is_quoted(text: &str) -> bool {
    let text = text.trim_end_matches(['.', '!', ' ']);
    text.starts_with('“') && text.ends_with('”') && text.matches('“').count() == 1
}

fn words_of(piece: &str) -> Vec<Word> {
    piece.split_whitespace().filter_map(Word::parse).collect()
}

fn is_shouted(line: &str) -> bool {
    let letters = || line.chars().filter(|it| it.is_alphabetic());
    letters().count() > 6 && normal(line).contains(' ') && letters().all(char::is_uppercase)
}
