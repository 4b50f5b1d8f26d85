//! Check `grammar`: the classic slips of a letter, each as a phrase in which it cannot be right.
//!
//! No parser: what needs one is left alone. One table for each subject.

mod agreement;
mod followers;
mod forms;
mod mixed_up;
mod numbers;
mod sound_alike;
mod subjects;
mod tenses;
mod verbs;
mod wordings;

use std::ops::Range;
use std::sync::LazyLock;

use meanwhile_core::fact::Channel;
use meanwhile_words::check::{Check, Example, Finding, Severity, Suggestion};
use meanwhile_words::note::{Anatomy, NoteKind, Place};
use meanwhile_words::text::{Gap, Lexicon};

use crate::article;
use crate::slip::{self, Slip};

/// The check.
pub const CHECK: Check = Check {
    id: "grammar",
    what: "The slips that everybody makes: “your welcome”, “look forward to hear”, “should of”, “an great day”.",
    why: "A short letter is read closely, and a slip draws the eye away from what you say.",
    source: "CareerOneStop; usage guides of English",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks("I look forward to hear from you."),
        Example::thanks("Thank you for take the time."),
        Example::thanks("I could of talked for hours."),
        Example::thanks("I am very interesting in the role."),
        Example::thanks("We discussed about the sensors."),
        Example::new(NoteKind::CheckIn, "I has not heard from you."),
        Example::new(NoteKind::CheckIn, "Is it a hour or two?"),
        Example::thanks("Your team is better then any I have met."),
        Example::thanks("My hands was cold, and you lent me your gloves."),
        Example::thanks("My last project have taught me that."),
    ],
    silent: &[
        Example::thanks("I look forward to our talk, and to the summer."),
        Example::thanks("Thank you for taking the time; thank you for lunch."),
        Example::thanks("I could, of course, talk for hours."),
        Example::thanks("The role is very interesting in many ways."),
        Example::thanks("What we discussed about the sensors stayed with me."),
        Example::new(NoteKind::CheckIn, "Meeting you has been a pleasure."),
        Example::new(NoteKind::CheckIn, "Is it an hour, or a useful two?"),
        Example::thanks("It was better then, and it is better than ever now."),
        Example::thanks("One of my hands was cold. My family have a shop."),
        Example::thanks("The people in my team have taught me that."),
    ],
    find,
};

/// A table with its lexicon.
struct Table {
    slips: &'static [Slip],
    lexicon: LazyLock<Lexicon<(usize, bool)>>,
}

static TABLES: [Table; 8] = [
    Table {
        slips: mixed_up::SLIPS,
        lexicon: LazyLock::new(|| slip::lexicon(mixed_up::SLIPS)),
    },
    Table {
        slips: sound_alike::SLIPS,
        lexicon: LazyLock::new(|| slip::lexicon(sound_alike::SLIPS)),
    },
    Table {
        slips: verbs::SLIPS,
        lexicon: LazyLock::new(|| slip::lexicon(verbs::SLIPS)),
    },
    Table {
        slips: followers::SLIPS,
        lexicon: LazyLock::new(|| slip::lexicon(followers::SLIPS)),
    },
    Table {
        slips: tenses::SLIPS,
        lexicon: LazyLock::new(|| slip::lexicon(tenses::SLIPS)),
    },
    Table {
        slips: forms::SLIPS,
        lexicon: LazyLock::new(|| slip::lexicon(forms::SLIPS)),
    },
    Table {
        slips: numbers::SLIPS,
        lexicon: LazyLock::new(|| slip::lexicon(numbers::SLIPS)),
    },
    Table {
        slips: wordings::SLIPS,
        lexicon: LazyLock::new(|| slip::lexicon(wordings::SLIPS)),
    },
];

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    for table in &TABLES {
        for it in slip::find(table.slips, &table.lexicon, note) {
            let (span, right) = match it.right {
                Some(right) => {
                    let (span, right) = whole(note, it.span, right);
                    (span, Suggestion::Wording(right))
                }
                None => (
                    it.span,
                    Suggestion::Question("How would you say it aloud?".to_owned()),
                ),
            };
            if !is_told(findings, &span) {
                findings.push(finding(span, it.slip.message.to_owned(), right));
            }
        }
    }
    for (span, right) in agreement::find(note) {
        let (span, right) = whole(note, span, right.to_owned());
        let message = format!("It does not go with its subject: here it is “{right}”.");
        if !is_told(findings, &span) {
            findings.push(finding(span, message, Suggestion::Wording(right)));
        }
    }
    for (span, right, message) in subjects::find(note) {
        findings.push(finding(
            span,
            message.to_owned(),
            Suggestion::Wording(right),
        ));
    }
    for (span, right) in article::find(note) {
        let message = format!("Here it is “{right}”: the sound of the next word decides.");
        findings.push(finding(
            span,
            message,
            Suggestion::Wording(right.to_owned()),
        ));
    }
    if !matches!(note.context.channel, Channel::Text | Channel::Linkedin) {
        small_i(note, findings);
    }
}

/// Whether this check has marked something of these bytes already.
fn is_told(findings: &[Finding], span: &Range<usize>) -> bool {
    let overlaps = |it: &Finding| it.span.start < span.end && span.start < it.span.end;
    let mut own = findings
        .iter()
        .filter(|it| it.check == CHECK.id && it.place == Place::Body);
    own.any(overlaps)
}

/// A word with what an apostrophe ties to it, so that no mark stands inside it: “don’t” for “don”, and “doesn’t” instead.
fn whole(note: &Anatomy<'_>, span: Range<usize>, right: String) -> (Range<usize>, String) {
    let behind = &note.body.source[span.end..];
    match ["’t", "'t"].into_iter().find(|it| behind.starts_with(it)) {
        Some(tail) => (span.start..span.end + tail.len(), right + tail),
        None => (span, right),
    }
}

/// “i” for “I”, outside “i.e.” and lists.
fn small_i(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    for at in note.middle.clone() {
        let token = &note.body.tokens[at];
        let behind = note.body.source.as_bytes().get(token.span.end);
        let is_word = matches!(behind, None | Some(b' ' | b'\n' | b'\r' | b'\''))
            || note.body.source[token.span.end..].starts_with('’');
        if note.body.word(at) == "i" && !token.is_capital && is_word && token.gap >= Gap::Space {
            let message = "“I” is a capital in English.".to_owned();
            let right = Suggestion::Wording("I".to_owned());
            findings.push(finding(token.span.clone(), message, right));
            return;
        }
    }
}

fn finding(span: Range<usize>, message: String, suggestion: Suggestion) -> Finding {
    Finding {
        check: CHECK.id,
        severity: Severity::Fix,
        place: Place::Body,
        span,
        message,
        suggestion,
    }
}

#[cfg(test)]
mod tests;
