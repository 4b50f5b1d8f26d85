//! The parts of a note: greeting, sentences, closing, the name below it.
//!
//! Linear in the length of the note. What is not there is `None`; nothing here finds fault.

use std::cell::OnceCell;
use std::ops::Range;

use super::formulas::{CLOSINGS, GREETINGS};
use super::given_names::is_form_of;
use super::recorded::{Known, Recorded};
use super::titles;
use super::{Context, Note};
use crate::text::{Gap, Text, normal};

/// Words that a greeting or a name below a note has at most. *Assumption.*
const NAME_WORDS_MAX: usize = 6;

/// Lines from the closing phrase to the last line of a signature, at most. *Assumption.*
const SIGNATURE_LINES_MAX: usize = 9;

/// Bytes that the longest closing phrase fits into.
const PHRASE_BYTES_MAX: usize = 60;

/// A note cut into its parts; spans are bytes of the body.
#[derive(Debug)]
pub struct Anatomy<'a> {
    /// The note.
    pub note: &'a Note,
    /// What is known about it.
    pub context: &'a Context,
    /// The words of the body.
    pub body: Text<'a>,
    /// The words of the subject; without words where there is none.
    pub subject: Text<'a>,
    /// The greeting.
    pub greeting: Option<Greeting>,
    /// The closing.
    pub closing: Option<Closing>,
    /// The tokens between greeting and closing.
    pub middle: Range<usize>,
    /// The sentences of the middle, in order.
    pub sentences: Vec<Sentence>,
    recorded: OnceCell<Recorded>,
}

/// The line that greets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Greeting {
    /// From its first to its last word.
    pub span: Range<usize>,
    /// The words after “Dear”, titles included; empty for a bare “Hello,”.
    pub name: Range<usize>,
}

/// The lines that end a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The closing phrase and the name, as far as they are there.
    pub span: Range<usize>,
    /// “Kind regards”; `None` where only a name stands there.
    pub phrase: Option<Range<usize>>,
    /// The name below; `None` where it is missing.
    pub name: Option<Range<usize>>,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens of the body.
    pub tokens: Range<usize>,
    /// Its bytes, the mark at its end included.
    pub span: Range<usize>,
    /// Whether it ends in a question mark.
    pub is_question: bool,
    /// Whether it begins a paragraph.
    pub begins_paragraph: bool,
}

/// A line that is not empty: its bytes without the white space around it.
type Line = Range<usize>;

impl<'a> Anatomy<'a> {
    /// Takes a note apart.
    #[must_use]
    pub fn new(note: &'a Note, context: &'a Context) -> Self {
        let body = Text::new(above_quote(&note.body));
        let subject = Text::new(note.subject.as_deref().unwrap_or(""));
        let lines = lines(body.source);
        let greeting = lines.first().and_then(|line| {
            greeting(body.source, line).or_else(|| name_alone(body.source, line, context))
        });
        let rest = &lines[usize::from(greeting.is_some() && !lines.is_empty())..];
        let closing = closing(body.source, rest, context);
        let from = greeting.as_ref().map_or(0, |it| it.span.end);
        let to = closing
            .as_ref()
            .map_or(body.source.len(), |it| it.span.start);
        let first = body.tokens.partition_point(|it| it.span.start < from);
        let last = body.tokens.partition_point(|it| it.span.start < to);
        let middle = first..last.max(first);
        let sentences = sentences(&body, &middle);
        Self {
            note,
            context,
            body,
            subject,
            greeting,
            closing,
            middle,
            sentences,
            recorded: OnceCell::new(),
        }
    }

    /// The people and words of the context.
    pub fn recorded(&self) -> &Recorded {
        self.recorded.get_or_init(|| Recorded::new(self.context))
    }

    /// How many words the middle has: what a person counts, so that “don’t” and “2.5” are one. Of a note so long that only
    /// its beginning is looked at, what stands between white space, to its very end.
    #[must_use]
    pub fn words(&self) -> usize {
        if self.note.is_cut() {
            return self.note.body.split_whitespace().count();
        }
        let tokens = &self.body.tokens[self.middle.clone()];
        let apart = |at: usize| at == 0 || tokens[at].gap >= Gap::Space;
        (0..tokens.len()).filter(|at| apart(*at)).count()
    }

    /// The sentence that the token at `token` lies in.
    #[must_use]
    pub fn sentence_of(&self, token: usize) -> Option<&Sentence> {
        let at = self.sentences.partition_point(|it| it.tokens.end <= token);
        self.sentences
            .get(at)
            .filter(|it| it.tokens.contains(&token))
    }

    /// The words of the name in the greeting, as written; empty where there is none.
    #[must_use]
    pub fn greeted(&self) -> &'a str {
        let name = self.greeting.as_ref().map(|it| it.name.clone());
        name.and_then(|it| self.body.source.get(it)).unwrap_or("")
    }
}

/// What the writer wrote: a mail quoted below it (“> …”, “On Tuesday Dana wrote:”) is somebody else's.
fn above_quote(body: &str) -> &str {
    let mut end = body.len();
    let mut quoted = false;
    let mut at = body.len();
    for line in body.split_inclusive('\n').rev() {
        at -= line.len();
        let text = line.trim();
        if text.starts_with('>') {
            (end, quoted) = (at, true);
        } else if quoted && leads_to_quote(text) {
            end = at;
            break;
        } else if !text.is_empty() {
            break;
        }
    }
    let own = body[..end].trim_end();
    if !quoted || own.is_empty() { body } else { own }
}

/// “On Tue, 14 Apr 2026, Dana Okafor wrote:”.
fn leads_to_quote(line: &str) -> bool {
    line.ends_with(':')
        && [
            "wrote",
            "schrieb",
            "écrit",
            "escribió",
            "escreveu",
            "scritto",
            "schreef",
        ]
        .iter()
        .any(|it| line.contains(it))
}

fn lines(source: &str) -> Vec<Line> {
    let mut at = 0;
    let mut lines = Vec::new();
    for line in source.split_inclusive('\n') {
        let text = line.trim();
        if !text.is_empty() {
            let start = at + (line.len() - line.trim_start().len());
            lines.push(start..start + text.len());
        }
        at += line.len();
    }
    lines
}

/// The greeting at the beginning of a line: a whole line (“Dear Dana,”), or what stands before its comma or dash.
fn greeting(source: &str, line: &Line) -> Option<Greeting> {
    let text = &source[line.clone()];
    let end = text.find([',', '!', ':', '—', '–', '.', ';']);
    let end = end.unwrap_or(text.len());
    // “Dear Ms. Okafor,”: the full stop of a title ends no greeting.
    let end = match text.get(end..=end) {
        Some(".") if is_title(&text[..end]) => text[end + 1..]
            .find([',', '!', ':', '—', '–', '.'])
            .map_or(text.len(), |more| end + 1 + more),
        _ => end,
    };
    let head = text[..end].trim_end();
    let words = normal(head);
    let begins = GREETINGS.iter().filter(|it| {
        let rest = words.strip_prefix(**it);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    });
    let hello = begins.max_by_key(|it| it.len())?;
    let hello_words = hello.split(' ').count();
    if words.split(' ').count() > hello_words + NAME_WORDS_MAX {
        return None;
    }
    let name_at = behind_words(head, hello_words);
    let span = line.start..line.start + head.len();
    Some(Greeting {
        name: line.start + name_at..span.end,
        span,
    })
}

fn is_title(head: &str) -> bool {
    let last = head.rsplit(' ').next().unwrap_or("").to_ascii_lowercase();
    ["mr", "mrs", "ms", "mx", "dr", "prof"].contains(&last.as_str())
}

/// A greeting without a word of greeting that we know: the names of recipients before a comma or a dash (“Dana – thank
/// you”), or a short line of its own that calls somebody (“Aloha Dana,”, “Ms Okafor:”).
fn name_alone(source: &str, line: &Line, context: &Context) -> Option<Greeting> {
    let text = &source[line.clone()];
    let end = text.find([',', '!', ':', '—', '–']).unwrap_or(text.len());
    let (words, head) = (normal(&text[..end]), text[..end].trim_end());
    let known: Vec<Known> = context
        .to
        .iter()
        .map(|it| Known::new(&it.name, true))
        .collect();
    let is_name = |word: &str| known.iter().any(|it| it.has(word));
    let fits = |word: &str| is_name(word) || titles::is_title(word) || word == "and";
    let count = words.split(' ').count();
    let is_names =
        count <= NAME_WORDS_MAX && words.split(' ').any(is_name) && words.split(' ').all(fits);
    // “Luis my man!!!”: nothing but signs behind the name.
    let own_line = end < text.len() && !text[end..].chars().any(char::is_alphanumeric);
    let calls = own_line && count <= 4 && words.split(' ').any(is_name);
    let looks = own_line && count <= 2 && name_in(source, line.clone()).is_some();
    let thanks = words.starts_with("thank") || phrase(source, line).is_some();
    if !(is_names || (calls || looks) && !thanks) {
        return None;
    }
    let begins = words.split(' ').position(|it| fits(it) && it != "and");
    let span = line.start..line.start + head.len();
    Some(Greeting {
        name: line.start + behind_words(head, begins.unwrap_or(0))..span.end,
        span,
    })
}

/// Where the text behind the first `count` words begins.
fn behind_words(text: &str, count: usize) -> usize {
    let cut = Text::new(text);
    let next = cut.tokens.get(count);
    next.map_or(text.len(), |token| token.span.start)
}

/// The closing in the last lines: a phrase with or without a name below, or the name alone.
fn closing(source: &str, lines: &[Line], context: &Context) -> Option<Closing> {
    let last = lines.last()?;
    let line = |at: usize| lines.get(lines.len().checked_sub(at)?);
    let is_short = |at: usize| {
        line(at).is_some_and(|it| source[it.clone()].split_whitespace().count() <= NAME_WORDS_MAX)
    };
    let closes = |at: &usize| {
        line(*at).is_some_and(|it| phrase(source, it).is_some())
            && (*at <= 4 || (1..*at).all(is_short))
    };
    if let Some(at) = (1..=SIGNATURE_LINES_MAX).find(closes) {
        let first = line(at)?;
        let phrase = phrase(source, first)?;
        let beside = name_in(source, phrase.end..first.end);
        let name = beside.or_else(|| name_in(source, line(at.checked_sub(1)?)?.clone()));
        return Some(Closing {
            span: phrase.start..last.end,
            phrase: Some(phrase),
            name,
        });
    }
    let name = name_in(source, last.clone())?;
    let words = normal(&source[name.clone()]);
    let is_own = context
        .writer
        .as_deref()
        .is_some_and(|it| is_own_name(&words, it));
    // A single word alone in the last line is a name, whoever wrote; without knowing who writes, two are.
    let most = if context.writer.is_some() { 1 } else { 2 };
    let bare = name == *last
        || source[name.end..last.end]
            .trim_matches([',', ' '])
            .is_empty();
    let looks = bare
        && lines.len() > 1
        && !words.contains(|c: char| c.is_ascii_digit())
        && words.split(' ').count() <= most;
    (is_own || looks).then(|| Closing {
        span: last.clone(),
        phrase: None,
        name: Some(name),
    })
}

/// Whether words are the writer's name, or a form of it: “Sam”, “S. Tran”, “JW”.
pub(crate) fn is_own_name(words: &str, writer: &str) -> bool {
    let own = normal(writer);
    let initials: String = own.split(' ').filter_map(|it| it.chars().next()).collect();
    let is_part = |word: &str| {
        let short = |own: &str| word.len() >= 2 && own.starts_with(word);
        own.split(' ').any(|it| is_form_of(word, it) || short(it))
    };
    !words.is_empty() && (words == initials || words.split(' ').any(is_part))
}

/// The closing phrase that a line consists of, or that stands in it before the name (“Best, Mika”).
fn phrase(source: &str, line: &Line) -> Option<Range<usize>> {
    let text = &source[line.clone()];
    let marks = text.match_indices([',', '!', '.', '\u{2014}', '\u{2013}']);
    let mut ends = marks.take_while(|(end, _)| *end <= PHRASE_BYTES_MAX);
    let whole = Some((text.len(), "")).filter(|(end, _)| *end <= PHRASE_BYTES_MAX);
    let found = ends.by_ref().chain(whole).find_map(|(end, _)| {
        let words = normal(&text[..end]);
        CLOSINGS.contains(&words.as_str()).then_some(end)
    })?;
    let rest = &text[found..];
    let behind = rest.trim_matches([',', '!', '.', '\u{2014}', '\u{2013}', ' ', '-']);
    let is_name = behind.is_empty() || name_in(source, line.start + found..line.end).is_some();
    is_name.then(|| line.start..line.start + found)
}

/// A name in a stretch of text: a few words that begin with capitals.
fn name_in(source: &str, within: Range<usize>) -> Option<Range<usize>> {
    let text = source.get(within.clone())?;
    let cut = Text::new(text);
    let (first, last) = (cut.tokens.first()?, cut.tokens.last()?);
    let few = cut.tokens.len() <= NAME_WORDS_MAX;
    let no_sentence = cut.tokens.iter().skip(1).all(|it| it.gap < Gap::Sentence)
        && !text.trim_end().ends_with(['?', '!']);
    let capital = cut
        .tokens
        .iter()
        .filter(|it| it.gap >= Gap::Space)
        .all(|it| it.is_capital && !it.is_number);
    (few && no_sentence && capital)
        .then(|| within.start + first.span.start..within.start + last.span.end)
}

fn sentences(body: &Text<'_>, middle: &Range<usize>) -> Vec<Sentence> {
    let mut found: Vec<Sentence> = Vec::new();
    for at in middle.clone() {
        let token = &body.tokens[at];
        let begins = at == middle.start || token.gap >= Gap::Sentence;
        match found.last_mut() {
            Some(open) if !begins => {
                open.tokens.end = at + 1;
                open.span.end = token.span.end;
            }
            _ => found.push(Sentence {
                tokens: at..at + 1,
                span: token.span.clone(),
                is_question: false,
                begins_paragraph: at == middle.start || token.gap == Gap::Paragraph,
            }),
        }
    }
    for sentence in &mut found {
        let rest = &body.source[sentence.span.end..];
        let marks = rest.find(|c: char| !matches!(c, '.' | '!' | '?' | '…' | '”' | '"' | ')'));
        let marks = &rest[..marks.unwrap_or(rest.len())];
        sentence.is_question = marks.contains('?');
        sentence.span.end += marks.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::Named;

    fn context() -> Context {
        Context {
            writer: Some("Mika Tran".to_owned()),
            to: vec![Named {
                name: "Dana Okafor".to_owned(),
                title: None,
            }],
            ..Context::default()
        }
    }

    /// Checks greeting name, closing phrase, closing name, and the sentences.
    #[track_caller]
    fn check(body: &str, name: Option<&str>, end: (Option<&str>, Option<&str>), middle: &[&str]) {
        let (note, context) = (Note::of(body), context());
        let it = Anatomy::new(&note, &context);
        let at = |span: &Range<usize>| &body[span.clone()];
        assert_eq!(it.greeting.as_ref().map(|it| at(&it.name)), name, "{body}");
        let closing = it.closing.as_ref();
        let phrase = closing.and_then(|it| it.phrase.as_ref()).map(at);
        let below = closing.and_then(|it| it.name.as_ref()).map(at);
        assert_eq!((phrase, below), end, "{body}");
        let found: Vec<&str> = it.sentences.iter().map(|it| at(&it.span)).collect();
        assert_eq!(found, middle, "{body}");
    }

    #[test]
    fn a_letter_has_a_greeting_sentences_and_a_closing() {
        check(
            "Dear Ms. Okafor,\n\nThank you! Is Friday good?\n\nKind regards,\nMika Tran\n",
            Some("Ms. Okafor"),
            (Some("Kind regards"), Some("Mika Tran")),
            &["Thank you!", "Is Friday good?"],
        );
        check(
            "Hi Dana, thanks for today.\nIt was good.\n\nBest, Mika",
            Some("Dana"),
            (Some("Best"), Some("Mika")),
            &["thanks for today.", "It was good."],
        );
        check(
            "Hello,\r\nThank you for today\r\n— Mika",
            Some(""),
            (None, Some("Mika")),
            &["Thank you for today"],
        );
        check(
            "Good morning Anne-Marie and Lee!\nYes.\nThanks again!\nMika\nmika@postbox.example",
            Some("Anne-Marie and Lee"),
            (Some("Thanks again"), Some("Mika")),
            &["Yes."],
        );
        check(
            "Dana, thank you.\n\nBest regards,\n\nMika Tran\nData analyst\n12 Pier Road\nNorthfold\n+1 555 0100",
            Some("Dana"),
            (Some("Best regards"), Some("Mika Tran")),
            &["thank you."],
        );
    }

    #[test]
    fn what_is_not_there_is_none() {
        check("", None, (None, None), &[]);
        check(
            "Thank you for your time.",
            None,
            (None, None),
            &["Thank you for your time."],
        );
        check(
            "Dear Dana,\nThank you.\nKind regards",
            Some("Dana"),
            (Some("Kind regards"), None),
            &["Thank you."],
        );
        check(
            "Hi, I would like to thank you for a very good talk about maps.",
            Some(""),
            (None, None),
            &["I would like to thank you for a very good talk about maps."],
        );
    }

    #[test]
    fn a_last_sentence_is_no_name() {
        check(
            "Dear Dana,\nSee you at Northfold.\nGreat!",
            Some("Dana"),
            (None, None),
            &["See you at Northfold.", "Great!"],
        );
    }

    #[test]
    fn words_are_counted_as_people_count_them() {
        let note = Note::of("Dear Dana,\nI don’t know 2.5 well-kept things.\nBest,\nMika");
        assert_eq!(Anatomy::new(&note, &context()).words(), 6);
    }

    #[test]
    fn what_is_quoted_below_is_not_the_writers() {
        let context = context();
        let words = |body: &str| {
            let note = Note::of(body);
            Anatomy::new(&note, &context).body.source.len()
        };
        let own = "Dear Dana,\nThank you.\nMika";
        for quote in [
            "\n\n> I am desperate\n> for a holiday [NAME]",
            "\n\nOn Tuesday Dana Okafor wrote:\n> Hello\n\n> Bye\n",
        ] {
            assert_eq!(words(&format!("{own}{quote}")), own.len(), "{quote}");
        }
        for all in [
            "> Only a quote",
            "Dear Dana,\n> your question\nMy answer.\nMika",
        ] {
            assert_eq!(words(all), all.len());
        }
    }

    #[test]
    fn any_text_is_taken_apart() {
        for text in [
            "\u{0}\u{1}",
            "Dear",
            "Dear\n",
            ",",
            "Best",
            "é\u{301}’’",
            "Hi Ms.",
            "Hi Ms. ",
            "—",
        ] {
            let (note, context) = (Note::of(text), context());
            let _ = Anatomy::new(&note, &context).words();
        }
    }
}
