//! Check `no_sign_off`: a mail or letter that ends without a closing and a name.

use meanwhile_core::fact::Channel;

use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind, Register, is_own_name};
use crate::text::Gap;

/// The check.
pub const CHECK: Check = Check {
    id: "no_sign_off",
    what: "A mail or letter that ends without a closing line or your name. Text messages need neither.",
    why: "A note that stops after its last sentence looks cut off, and the reader has to look up who wrote it.",
    source: "CareerOneStop: thank-you notes; Princeton career development",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks("Dear Dana,\n\nThank you for your time today."),
        Example::thanks("Dear Dana,\nThank you. I look forward to hearing from you!"),
        Example::new(
            NoteKind::CheckIn,
            "Dear Dana,\n\nIs there an update on the next step?",
        ),
    ],
    silent: &[
        Example::thanks("Dear Dana,\n\nThank you for your time.\n\nKind regards,\nMika Tran"),
        Example::thanks("Dear Dana,\nThank you for your time.\n— Mika"),
        Example::thanks("Dear Dana,\nThank you for your time.\n\nWith much appreciation,\nMika"),
        Example::thanks(
            "Dear Dana,\nThank you for your time.\nAll the best\nMika Tran\nData analyst\n+1 555 0100\nmika@postbox.example",
        ),
    ],
    find,
};

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let severity = match note.context.channel {
        Channel::Email | Channel::Letter => Severity::Fix,
        Channel::Linkedin | Channel::Portal => Severity::Consider,
        Channel::Text | Channel::Phone | Channel::InPerson => return,
    };
    // Of a note that is cut the end was not seen.
    if note.middle.is_empty() || note.note.is_cut() {
        return;
    }
    let Some(closing) = &note.closing else {
        if !signs_in_last_lines(note) && !signs_last_sentence(note) {
            let end = note.body.source.trim_end().len();
            let message = "It ends without a closing line and your name.";
            let better = sign_off(note);
            findings.push(Finding::in_body(
                CHECK.id,
                severity,
                end..end,
                message,
                better,
            ));
        }
        return;
    };
    if closing.name.is_none() {
        let end = closing.span.end;
        let message = "Your name is missing below the closing line.";
        let better = note.context.writer.clone().map_or_else(
            || Suggestion::question("Which name do they know you by?"),
            Suggestion::Wording,
        );
        let severity = severity.min(Severity::Consider);
        findings.push(Finding::in_body(
            CHECK.id,
            severity,
            end..end,
            message,
            better,
        ));
    }
}

/// “Call me any time. Ted”, “… join the team. All the best, Ted”: the name ends the last sentence, by itself or behind
/// a comma.
fn signs_last_sentence(note: &Anatomy<'_>) -> bool {
    let Some(last) = note.sentences.last().filter(|_| note.sentences.len() > 1) else {
        return false;
    };
    let tokens = last.tokens.clone();
    let signs = |words: usize| {
        let start = tokens.end - words;
        let is_apart = note.body.tokens[start].gap >= Gap::Comma || tokens.len() <= 3;
        let written = crate::text::normal(note.body.written(start..tokens.end));
        let writer = note.context.writer.as_deref();
        is_apart && writer.is_some_and(|it| is_own_name(&written, it))
    };
    (1..=tokens.len().min(3)).any(signs)
}

/// Whether the seeker's name stands in one of the last lines, whatever stands around it.
fn signs_in_last_lines(note: &Anatomy<'_>) -> bool {
    let Some(writer) = &note.context.writer else {
        return false;
    };
    let writer = crate::text::normal(writer);
    let lines = note.body.source.lines().filter(|it| !it.trim().is_empty());
    let lines: Vec<&str> = lines.collect();
    let last = &lines[lines.len().saturating_sub(6).max(1).min(lines.len())..];
    last.iter().any(|line| {
        let words = crate::text::normal(line);
        let is_short = words.split(' ').count() <= 8;
        is_short
            && words
                .split(' ')
                .any(|word| writer.split(' ').any(|it| it == word))
    })
}

fn sign_off(note: &Anatomy<'_>) -> Suggestion {
    let phrase = match note.context.register {
        Register::Formal => "Yours sincerely",
        Register::Neutral => "Kind regards",
        Register::Warm => "Best wishes",
    };
    note.context.writer.as_ref().map_or_else(
        || Suggestion::question(format!("Which name belongs below “{phrase},”?")),
        |name| Suggestion::wording(format!("{phrase},\n{name}")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{check_within, scene};
    use crate::note::Note;

    fn found(channel: Channel, body: &str) -> Option<Severity> {
        let mut context = scene(NoteKind::ThankYou);
        context.channel = channel;
        let report = check_within(&Note::of(body), &context, &[&CHECK]);
        report.findings.first().map(|it| it.severity)
    }

    #[test]
    fn a_text_message_needs_none_and_a_missing_name_is_minor() {
        let body = "Hi Dana, thank you for today!";
        assert_eq!(found(Channel::Text, body), None);
        assert_eq!(found(Channel::Linkedin, body), Some(Severity::Consider));
        assert_eq!(found(Channel::Email, body), Some(Severity::Fix));
        let body = "Hi Dana, thank you for today! I would love to join. All the best, Mika";
        assert_eq!(found(Channel::Linkedin, body), None);
        let body = "Hi Dana, thank you for today! I would love to join. My cat is Mika too.";
        assert_eq!(found(Channel::Linkedin, body), Some(Severity::Consider));
        let body = "Dear Dana,\nThank you.\nBest regards";
        assert_eq!(found(Channel::Email, body), Some(Severity::Consider));
    }
}
