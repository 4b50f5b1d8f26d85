//! Check `same_as_another`: sentences that another interviewer of the same house already got.

use super::finding::{Finding, Severity, Suggestion};
use super::plain_words::is_plain;
use super::spec::{Check, Example};
use crate::note::{Anatomy, Earlier, NoteKind, Sentence};
use crate::text::{hash, normal};

/// The check.
pub const CHECK: Check = Check {
    id: "same_as_another",
    what: "A sentence with something to say that stands word for word in your note to somebody else there.",
    why: "Interviewers show each other the notes they got. Two alike look like a form; two of a kind look like you.",
    source: "Ask a Manager; Stetson (panel interviews)",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks(
            "Dear Dana,\nThank you for today. The gulls on your roof are a problem that no textbook mentions, I am told.\nMika",
        ),
        Example::thanks(
            "Dear Dana,\nI keep thinking of thirty sensors that must agree on what the time is.\nMika",
        ),
        Example::new(
            NoteKind::LateThankYou,
            "Dear Dana,\nThe gulls on your roof are a problem that no textbook mentions. I would like to join you.\nMika",
        ),
    ],
    silent: &[
        Example::thanks(
            "Dear Dana,\nThank you for your time today, and for the tour of the roof with its gulls.\nMika",
        ),
        Example::thanks(
            "Dear Dana,\nI would be very glad to join you, and I look forward to hearing from you.\nMika",
        ),
        Example::thanks(
            "Dear Dana,\nA clock that thirty sensors can agree on would be worth the summer.\nMika",
        ),
        Example::new(
            NoteKind::CheckIn,
            "Dear Dana,\nThe gulls on your roof are a problem that no textbook mentions. Is there an update?\nMika",
        ),
    ],
    find,
};

/// Words that two notes share in a row before they look alike.
const SHINGLE_WORDS: usize = 5;
/// Words of a sentence below which two may be alike by chance. *Assumption.*
const SENTENCE_WORDS: usize = 10;
/// Words in it that not any note has.
const OWN_WORDS: usize = 2;
/// Parts in ten of a sentence that must be the same.
const SAME_TENTHS: usize = 7;
/// Earlier notes looked at, the newest first.
const EARLIER_MAX: usize = 16;

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let others = note
        .context
        .earlier
        .iter()
        .filter(|it| is_to_another(note, it))
        .take(EARLIER_MAX);
    for other in others {
        let known = shingles_of(&other.text);
        let same = note.sentences.iter().filter(|it| is_same(note, it, &known));
        for sentence in same {
            if findings
                .iter()
                .any(|it| it.check == CHECK.id && it.span == sentence.span)
            {
                continue;
            }
            let message = format!(
                "{} gets this sentence, too, and interviewers compare.",
                other.to
            );
            let better = "What did this person say or ask? Put that in its place.";
            findings.push(Finding::in_body(
                CHECK.id,
                Severity::Fix,
                sentence.span.clone(),
                message,
                Suggestion::question(better),
            ));
        }
    }
}

/// A note of the same kind to somebody who is no recipient of this one.
fn is_to_another(note: &Anatomy<'_>, earlier: &Earlier) -> bool {
    let name = normal(&earlier.to);
    let recipients = &note.context.to;
    let alike = earlier.kind == note.context.kind
        || earlier.kind.is_thanks() && note.context.kind.is_thanks();
    alike && !recipients.is_empty() && !recipients.iter().any(|it| normal(&it.name) == name)
}

fn shingles_of(text: &str) -> Vec<u64> {
    let text = normal(text);
    let words: Vec<&str> = text.split(' ').collect();
    let mut found: Vec<u64> = words
        .windows(SHINGLE_WORDS)
        .map(|it| hash(&it.join(" ")))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn is_same(note: &Anatomy<'_>, sentence: &Sentence, known: &[u64]) -> bool {
    let words: Vec<&str> = sentence
        .tokens
        .clone()
        .map(|at| note.body.word(at))
        .collect();
    let own = words.iter().filter(|it| !is_plain(it)).count();
    if words.len() < SENTENCE_WORDS || own < OWN_WORDS {
        return false;
    }
    let shingles = words.windows(SHINGLE_WORDS);
    let all = shingles.len();
    let same = shingles
        .filter(|it| known.binary_search(&hash(&it.join(" "))).is_ok())
        .count();
    same * 10 >= all * SAME_TENTHS
}
