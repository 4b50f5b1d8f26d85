//! Check `missing_thanks`: a note of thanks that does not thank.

use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind};
use crate::praise::thanks;

/// The check.
pub const CHECK: Check = Check {
    id: "missing_thanks",
    what: "A note of thanks, or an answer to their news, that never thanks them. A “Thanks,” above the name is a sign-off.",
    why: "They gave you time, or good news. A line of thanks is what they look for first.",
    source: "Robert Half; CareerOneStop",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks(
            "Dear Dana,\nI liked the ferry dashboard and would love to join you.\nMika",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "Dear Dana,\nI’m sorry that it did not work out. I will apply again.\nMika",
        ),
        Example::new(
            NoteKind::LateThankYou,
            "Dear Dana,\nThe talk on Tuesday was a pleasure.\nThanks,\nMika",
        ),
        Example::new(
            NoteKind::AnswerEncouraging,
            "Dear Dana,\nI look forward to the next step.\nMika",
        ),
    ],
    silent: &[
        Example::thanks("Dear Dana,\nI appreciated your time today.\nMika"),
        Example::thanks("Dear Dana,\nIt was very kind of you to show me the roof.\nMika"),
        Example::new(
            NoteKind::AnswerEncouraging,
            "Dear Dana,\nMany thanks, that is good to hear.\nMika",
        ),
        Example::new(NoteKind::ThankForDecision, "I am grateful for the talk."),
        Example::new(NoteKind::CheckIn, "Is there an update on the role?"),
    ],
    find,
};

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let severity = match note.context.kind {
        NoteKind::ThankYou
        | NoteKind::LateThankYou
        | NoteKind::ThankForDecision
        | NoteKind::AnswerEncouraging => Severity::Fix,
        NoteKind::Withdraw | NoteKind::AnswerScheduling => Severity::Consider,
        NoteKind::CheckIn
        | NoteKind::CheckInAfterDate
        | NoteKind::SecondCheckIn
        | NoteKind::News
        | NoteKind::CompetingOffer
        | NoteKind::KeepInTouch
        | NoteKind::Reapply
        | NoteKind::Other => return,
    };
    let Some(first) = note.body.tokens.get(note.middle.start) else {
        return;
    };
    if note.middle.is_empty() || thanks::find(note).is_some() {
        return;
    }
    let at = first.span.start;
    let (message, better) = match note.context.kind {
        NoteKind::ThankForDecision | NoteKind::Withdraw => (
            "It does not thank them. They took time for you; one line of thanks keeps the door open.",
            "Thank you for the time you gave me.",
        ),
        NoteKind::AnswerEncouraging | NoteKind::AnswerScheduling => (
            "It does not thank them for writing. Two words at the beginning are enough.",
            "Thank you for your message.",
        ),
        _ => (
            "It does not thank them yet, and that is what this note is for.",
            "Thank you for taking the time to talk with me.",
        ),
    };
    findings.push(Finding::in_body(
        CHECK.id,
        severity,
        at..at,
        message,
        Suggestion::wording(better),
    ));
}
