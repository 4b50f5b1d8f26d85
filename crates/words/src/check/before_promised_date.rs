//! Check `before_promised_date`: asking where things stand before the day they named.

use super::asking::Asking;
use super::finding::{Finding, Severity, Suggestion};
use super::held::with_weekday;
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "before_promised_date",
    what: "A question where things stand, before the day has passed that they named for their answer.",
    why: "They told you when. Asking earlier says that you did not listen, or do not believe them.",
    source: "Indeed; Ask a Manager",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::new(
            NoteKind::News,
            "I passed the exam. Have you made a decision yet?",
        ),
        Example::new(
            NoteKind::Other,
            "Dear Dana,\nI wondered if there was any news yet.\nMika",
        ),
        Example::new(
            NoteKind::News,
            "I passed the exam, and wanted to ask where things stand.",
        ),
    ],
    silent: &[
        Example::new(
            NoteKind::CheckInAfterDate,
            "May I ask whether you have decided?",
        ),
        Example::new(NoteKind::CheckIn, "May I ask whether you have decided?"),
        Example::new(
            NoteKind::News,
            "I passed the exam, and look forward to your decision.",
        ),
        Example::new(
            NoteKind::CompetingOffer,
            "Could you tell me by Tuesday whether you have decided?",
        ),
    ],
    find,
};

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let (Some(promised), Some(today)) = (note.context.promised, note.context.today) else {
        return;
    };
    let kind = note.context.kind;

    let severity = match kind {
        _ if promised.last < today => return,
        NoteKind::CheckIn | NoteKind::CheckInAfterDate | NoteKind::SecondCheckIn => Severity::Stop,
        NoteKind::News | NoteKind::KeepInTouch | NoteKind::Other => Severity::Fix,
        // Thanks ask nothing, or in a question of their own; “if anything would help you to decide” is an offer.
        NoteKind::ThankYou | NoteKind::LateThankYou => Severity::Consider,
        // A truthful deadline, an answer and a farewell do not wait.
        NoteKind::CompetingOffer
        | NoteKind::AnswerEncouraging
        | NoteKind::AnswerScheduling
        | NoteKind::ThankForDecision
        | NoteKind::Reapply
        | NoteKind::Withdraw => return,
    };
    let phrases = Asking::new(note);
    let thanks = kind.is_thanks();
    let asking = note
        .sentences
        .iter()
        .find(|it| phrases.asks_status(it) && (it.is_question || !thanks));
    let first = note.sentences.first().filter(|_| kind.is_check_in());
    let question = note
        .sentences
        .iter()
        .find(|it| it.is_question)
        .filter(|_| kind.is_check_in());
    let Some(sentence) = asking.or(question).or(first) else {
        return;
    };
    let day = with_weekday(promised.last);
    let message = format!(
        "They named {day} for their answer, and that day has not passed. Let it pass before you ask."
    );
    let better = format!("What would you tell them if you waited until after {day}?");
    findings.push(Finding::in_body(
        CHECK.id,
        severity,
        sentence.span.clone(),
        message,
        Suggestion::question(better),
    ));
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::check::{check_within, scene};
    use crate::note::{Note, Stretch};

    #[test]
    fn thanks_that_ask_nothing_are_left_alone() {
        let mut context = scene(NoteKind::ThankYou);
        let day = date(2026, 4, 24);
        context.promised = Some(Stretch {
            first: day,
            last: day,
        });
        for (text, expected) in [
            (
                "It was helpful to hear from you how important the ferry is.",
                false,
            ),
            ("I am happy to send any further information.", false),
            (
                "If anything else would help you to decide, please let me know.",
                false,
            ),
            ("I look forward to hearing about the next step.", false),
            ("Have you made a decision yet?", true),
            ("Is there any news yet?", true),
        ] {
            let note = Note::of(format!("Dear Dana,\nThank you for today. {text}\nMika").as_str());
            let found = check_within(&note, &context, &[&CHECK]).findings;
            assert_eq!(!found.is_empty(), expected, "{text}");
        }
    }

    #[test]
    fn a_check_in_waits_until_the_day_has_passed() {
        for (today, expected) in [(23, true), (24, true), (25, false)] {
            let mut context = scene(NoteKind::CheckIn);
            let day = date(2026, 4, 24);
            context.promised = Some(Stretch {
                first: day,
                last: day,
            });
            context.today = Some(date(2026, 4, today));
            let note = Note::of("Dear Dana,\nThank you again. Where do things stand?\nMika");
            let found = check_within(&note, &context, &[&CHECK]).findings;
            assert_eq!(!found.is_empty(), expected, "{today}");
            if let Some(it) = found.first() {
                assert_eq!(&note.body[it.span.clone()], "Where do things stand?");
            }
        }
    }
}
