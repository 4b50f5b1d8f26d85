//! Rewrites: another writer, such as a language model, may change the words of a draft, and may add nothing.
//!
//! Nothing is called here. Whoever has a [`Rewriter`] hands over the text, and [`accept_rewrite`] judges what comes back.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Draft;
use crate::check::{Finding, Severity, Suggestion, check};
use crate::note::{Context, Note, Place};
use crate::text::{Gap, Text};

/// Text in, text out. It sees the draft alone, not the facts.
pub trait Rewriter {
    /// What keeps it from answering.
    type Error;

    /// Rewrites a note, as [`Note::parse`] reads it.
    ///
    /// # Errors
    ///
    /// When there is no answer; the draft stands as it is.
    fn rewrite(&mut self, note: &str) -> Result<String, Self::Error>;
}

/// The id of what is found where a rewrite says more than the facts do.
pub const NO_NEW_CLAIMS: &str = "no_new_claims";

/// Words that carry no claim: they tie others together or belong to courtesy.
const EMPTY_WORDS: &str = "a about above after again all along also although am an and any anything are as ask asked asking at be \
    because been before being between both but by can cannot chance come comes conversation could d day days dear did do \
    does doing done during each either enjoyed enjoy even ever every everything far few first for from further get give \
    given glad go going gladly good grateful great had happy has have having hear hearing hello her here hi him his hope \
    how however i if in interest interested interview into is it its just keep kind kindly know last learn learned least \
    let like little ll look looking m made make makes many may me meant meet meeting met might mind more most much must my \
    myself need no nor not nothing now of off on once one only or other our out over own part please pleased pleasure re \
    really regards remain s same see seen send sent share she should since sincerely so some something soon speak speaking \
    spoke still such t take taken taking talk talked talking team tell than thank thankful thanks that the their them then \
    there these they thing things think thinking this those thought through time to together told too took truly under \
    until up us use useful ve very want wanted was we welcome well were what when where whether which while who why will \
    wish with without word words work working would write writing yet you your yours yourself appreciate appreciated \
    forward enjoyable effort moment best warm best question questions answer next step position role";

/// Accepts a rewrite of a draft, or says what is wrong with it.
///
/// It has to pass the same checks, and every name, number, capital word and content word of it has to be in the draft
/// or in what is recorded.
///
/// # Errors
///
/// What the checks stop or want mended, and each word that claims something new.
pub fn accept_rewrite(
    draft: &Draft,
    rewritten: &str,
    context: &Context,
) -> Result<Note, Vec<Finding>> {
    let mut note = Note::parse(rewritten);
    if draft.note.subject.is_none() {
        note.subject = None;
    } else if note.subject.is_none() {
        note.subject.clone_from(&draft.note.subject);
    }
    let mut findings = check(&note, context).findings;
    findings.retain(|it| it.severity >= Severity::Fix);
    let known = Known::new(draft, context);
    for place in [Place::Subject, Place::Body] {
        let text = note.text(place);
        findings.extend(
            known
                .news(text)
                .into_iter()
                .map(|span| finding(place, span, text)),
        );
    }
    if note.body.trim().is_empty() {
        findings.push(finding(Place::Body, 0..0, ""));
    }
    if findings.is_empty() {
        Ok(note)
    } else {
        Err(findings)
    }
}

fn finding(place: Place, span: Range<usize>, text: &str) -> Finding {
    let word = text.get(span.clone()).unwrap_or("");
    Finding {
        check: NO_NEW_CLAIMS,
        severity: Severity::Stop,
        place,
        span,
        message: if word.is_empty() {
            "Nothing was written.".to_owned()
        } else {
            format!("“{word}” is neither in the draft nor in what you recorded.")
        },
        suggestion: Suggestion::Remove,
    }
}

/// The words that may stand in a rewrite.
struct Known {
    stems: BTreeSet<String>,
    /// Words that stood with a capital letter inside a sentence, and those of the facts.
    capitals: BTreeSet<String>,
}

impl Known {
    fn new(draft: &Draft, context: &Context) -> Self {
        let mut known = Self {
            stems: EMPTY_WORDS
                .split_whitespace()
                .map(|it| stem(it).to_owned())
                .collect(),
            capitals: BTreeSet::from(["i".to_owned()]),
        };
        known.learn(&draft.note.body);
        known.learn(draft.note.subject.as_deref().unwrap_or(""));
        for text in recorded(context) {
            known.learn(text);
        }
        known
    }

    fn learn(&mut self, text: &str) {
        let text = Text::new(text);
        for (at, token) in text.tokens.iter().enumerate() {
            self.stems.insert(stem(text.word(at)).to_owned());
            if token.is_capital {
                self.capitals.insert(text.word(at).to_owned());
            }
        }
    }

    /// The words of a text that say something new.
    fn news(&self, source: &str) -> Vec<Range<usize>> {
        let text = Text::new(source);
        let mut found = Vec::new();
        for (at, token) in text.tokens.iter().enumerate() {
            let word = text.word(at);
            let begins = at == 0
                || token.gap >= Gap::Sentence
                || text.between(at).contains(['\n', ':', '“']);
            let known = if token.is_number {
                self.stems.contains(word)
            } else if token.is_capital && !begins {
                self.capitals.contains(word)
            } else {
                self.stems.contains(stem(word))
            };
            if !known {
                found.push(token.span.clone());
            }
        }
        found
    }
}

/// The texts of a context that a note may speak of.
fn recorded(context: &Context) -> impl Iterator<Item = &str> {
    let houses = context.employer.iter().chain(&context.agency);
    let names = houses.flat_map(|it| {
        std::iter::once(it.name.as_str()).chain(it.aliases.iter().map(String::as_str))
    });
    let lines = context.points.iter().map(|it| it.text.as_str());
    context
        .names()
        .chain(names)
        .chain(lines)
        .chain(context.accomplishments.iter().map(String::as_str))
        .chain(context.role.as_deref())
        .chain(context.writer.as_deref())
        .chain(context.chosen_time.as_deref())
}

/// A word without the ending that its form gives it: “reports” and “reported” are “report”.
fn stem(word: &str) -> &str {
    const ENDINGS: &[&str] = &["ing", "ed", "es", "ly", "s", "e", "d"];
    /// Letters that stay at least. *Assumption.*
    const KEPT: usize = 3;
    let fits = |it: &&&str| word.len() >= it.len() + KEPT && word.ends_with(**it);
    let ending = ENDINGS.iter().find(fits);
    ending.map_or(word, |it| &word[..word.len() - it.len()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scene;
    use crate::draft::{Taste, draft};
    use crate::note::NoteKind;

    /// Rewrites the draft of the invented scene by replacing words, and gives the words that are refused.
    fn refused(change: &[(&str, &str)]) -> Vec<String> {
        let context = scene(NoteKind::ThankYou);
        let draft = draft(&context, &Taste::default(), 7);
        let mut text = format!("Subject: Thank you\n\n{}", draft.note.body);
        for (from, to) in change {
            text = text.replace(from, to);
        }
        let note = Note::parse(&text);
        let claims = |it: &Finding| it.check == NO_NEW_CLAIMS;
        match accept_rewrite(&draft, &text, &context) {
            Ok(accepted) => {
                assert_eq!(accepted, note);
                Vec::new()
            }
            Err(findings) => findings
                .iter()
                .filter(|it| claims(it))
                .map(|it| note.marked(it.place, &it.span).to_owned())
                .collect(),
        }
    }

    #[test]
    fn the_same_words_in_other_forms_are_accepted() {
        assert_eq!(refused(&[]), Vec::<String>::new());
        assert_eq!(
            refused(&[("Dear Dana,\n\n", "Dear Dana,\n\nI am glad that we talked. ")]),
            Vec::<String>::new()
        );
    }

    #[test]
    fn names_numbers_and_claims_that_nobody_recorded_are_refused() {
        let add =
            |sentence: &str| refused(&[("Dear Dana,\n\n", &format!("Dear Dana,\n\n{sentence} "))]);
        assert_eq!(
            add("I have managed 12 engineers."),
            ["managed", "12", "engineers"]
        );
        assert_eq!(add("I also talked with Kim."), ["Kim"]);
        assert_eq!(add("I am an expert."), ["expert"]);
    }
}
