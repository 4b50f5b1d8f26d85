//! Check `exclamation_marks`: more of them than a calm reader likes.

use std::ops::Range;

use meanwhile_core::fact::Channel;

use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use crate::note::{Anatomy, Place};

/// The check.
pub const CHECK: Check = Check {
    id: "exclamation_marks",
    what: "Several exclamation marks, or two in a row. One is fine.",
    why: "One shows that you mean it; several sound nervous, and they are the first thing the reader sees.",
    source: "Princeton career development; the number is an assumption",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks("Thank you so much!!"),
        Example::thanks("Thank you! It was great! I loved the team! See you soon!"),
        Example::thanks("Subject: Thank you!!!\n\nThank you for today."),
    ],
    silent: &[
        Example::thanks("Thank you for today! I liked the dashboard."),
        Example::thanks("Dear Dana!\nThank you for today!\nMika"),
        Example::thanks("The condition reads a != b, and the file is named wow!.txt."),
    ],
    find,
};

/// Marks in a whole note that are worth a look, and that are too many. *Assumption.*
const MANY: usize = 3;
const TOO_MANY: usize = 4;

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let body = marks(note.body.source);
    let subject = note.subject.source;
    let runs = [
        (Place::Subject, marks(subject)),
        (Place::Body, body.clone()),
    ];
    let mut in_a_row = false;
    for (place, marks) in runs {
        for span in marks.into_iter().filter(|it| it.len() > 1) {
            in_a_row = true;
            push(
                findings,
                place,
                span,
                Severity::Fix,
                "Two exclamation marks in a row sound loud; one is enough.",
                ".",
            );
        }
    }
    // The greeting's own is custom in some places.
    let count = body
        .iter()
        .filter(|it| it.start >= middle_start(note))
        .count();
    let more = usize::from(note.context.channel == Channel::Text);
    if in_a_row || count < MANY + more {
        return;
    }
    let severity = if count >= TOO_MANY + more {
        Severity::Fix
    } else {
        Severity::Consider
    };
    if let Some(last) = body.last() {
        let message =
            format!("There are {count} exclamation marks here; one at most keeps its effect.");
        push(findings, Place::Body, last.clone(), severity, &message, ".");
    }
}

fn push(
    findings: &mut Vec<Finding>,
    place: Place,
    span: Range<usize>,
    severity: Severity,
    message: &str,
    better: &str,
) {
    findings.push(Finding {
        check: CHECK.id,
        severity,
        place,
        span,
        message: message.to_owned(),
        suggestion: Suggestion::wording(better),
    });
}

fn middle_start(note: &Anatomy<'_>) -> usize {
    let first = note.body.tokens.get(note.middle.start);
    first.map_or(0, |it| it.span.start)
}

/// Runs of exclamation marks that end something: followed by white space, another mark or the end.
fn marks(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices('!') {
        match found.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            _ => found.push(at..at + 1),
        }
    }
    found.retain(|it| {
        let behind = text[it.end..].chars().next();
        let before = text[..it.start].chars().next_back();
        behind.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '=' | '.'))
            && before.is_some_and(|c| !c.is_whitespace() || it.len() > 1)
    });
    found
}
