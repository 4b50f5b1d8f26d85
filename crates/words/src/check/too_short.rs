//! Check `too_short`: so few words that nothing can have been said.

use super::finding::{Finding, Severity, Suggestion};
use super::generic::says_something_of_its_own;
use super::length::{length_of, name_of};
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "too_short",
    what: "So few words that the note cannot say what its kind needs: under 20 for thanks by mail.",
    why: "One polite sentence could have been sent to anybody. Two or three more make it yours.",
    source: "CareerOneStop and Robert Half: thanks, one point of the talk, interest; the numbers are an assumption",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks("Dear Dana,\nThank you for your time today.\nMika"),
        Example::new(NoteKind::CheckIn, "Dear Dana,\nAny news?\nMika"),
        Example::new(NoteKind::Reapply, "Hi Dana,\nI apply again.\nMika"),
    ],
    silent: &[
        Example::thanks(
            "Dear Dana,\nThank you for your time today. I liked what you said about the weekly report, and I would enjoy \
             working on it with you and Lee. I look forward to hearing from you about the next step.\nMika",
        ),
        Example::new(
            NoteKind::AnswerScheduling,
            "Dear Dana,\nTuesday at ten suits me well.\nMika",
        ),
        Example::new(
            NoteKind::CheckIn,
            "Dear Dana,\nMay I ask whether there is an update on the data analyst role?\nMika",
        ),
        Example::new(NoteKind::Other, "Done."),
    ],
    find,
};

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let (length, words) = (length_of(note), note.words());
    let severity = match words {
        0 if note.body.tokens.is_empty() => return,
        words if words < length.least => Severity::Fix,
        words if words < length.low && !says_something_of_its_own(note) => Severity::Consider,
        _ => return,
    };
    let message = format!(
        "With {words} word{} it is very short for {} of this kind; it could have come from anybody.",
        if words == 1 { "" } else { "s" },
        name_of(note.context.channel)
    );
    let better = if note.context.kind.is_thanks() {
        "What did they say or show you that you still think about? One sentence about that is enough."
    } else {
        "What should they know or do after reading it? Say that in one more sentence."
    };
    findings.push(Finding::in_body(
        CHECK.id,
        severity,
        if words == 0 {
            0..note.body.source.len()
        } else {
            note.body.bytes(note.middle.clone())
        },
        message,
        Suggestion::question(better),
    ));
}
