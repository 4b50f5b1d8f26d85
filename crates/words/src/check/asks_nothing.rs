//! Check `asks_nothing`: a check-in without a question.

use super::asking::Asking;
use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "asks_nothing",
    what: "A check-in that never asks anything, in words or with a question mark.",
    why: "Without a question there is nothing to answer, and one of your few messages is spent.",
    source: "Harvard Business Review (Markman)",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::new(
            NoteKind::CheckIn,
            "Dear Dana,\nI am still very interested in the role. Thank you again for your time.\nMika",
        ),
        Example::new(
            NoteKind::CheckInAfterDate,
            "Dear Dana,\nFriday has gone by, and the ferry dashboard is still on my mind. I look forward to hearing from you.\nMika",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "Dear Dana,\nI wrote last week and thought I would write once more. Let me know if you need anything from me.\nMika",
        ),
    ],
    silent: &[
        Example::new(
            NoteKind::CheckIn,
            "Dear Dana,\nI write to enquire, without wishing to hurry you, whether a timetable has been settled.\nMika",
        ),
        Example::new(
            NoteKind::CheckIn,
            "Dear Dana,\nIs there an update on the next step?\nMika",
        ),
        Example::new(
            NoteKind::CheckIn,
            "Dear Dana,\nI would be grateful for a word about the next step.\nMika",
        ),
        Example::new(
            NoteKind::CheckInAfterDate,
            "Dear Dana,\nI am writing to ask whether you have been able to decide.\nMika",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "Dear Dana,\nPlease let me know where things stand.\nMika",
        ),
        Example::thanks("Dear Dana,\nThank you for your time. I am interested.\nMika"),
    ],
    find,
};

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let Some(last) = note.sentences.last() else {
        return;
    };
    if !note.context.kind.is_check_in() {
        return;
    }
    let asking = Asking::new(note);
    if note.sentences.iter().any(|it| asking.asks(it)) {
        return;
    }
    let end = last.span.end;
    let message = "It asks nothing, so there is nothing to answer.";
    let better = if note.context.called_off.is_some() {
        "Could you tell me which day would suit you instead?"
    } else if note.context.promised.is_some() {
        "Has there been a decision, or is there a new day by which you expect one?"
    } else {
        "Could you tell me what the next step is, and when you expect to decide?"
    };
    findings.push(Finding::in_body(
        CHECK.id,
        Severity::Fix,
        end..end,
        message,
        Suggestion::wording(better),
    ));
}
