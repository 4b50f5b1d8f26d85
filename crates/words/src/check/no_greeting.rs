//! Check `no_greeting`: a mail or letter that begins without naming its reader.

use meanwhile_core::fact::Channel;

use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "no_greeting",
    what: "A mail or letter without a greeting. Text messages need none.",
    why: "A greeting with the name shows at once that these lines are meant for one person.",
    source: "CareerOneStop: thank-you notes; Princeton career development",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks("Thank you for your time today.\n\nKind regards,\nMika Tran"),
        Example::new(
            NoteKind::CheckIn,
            "Is there an update on the next step?\n\nMika",
        ),
        Example::new(NoteKind::News, "I passed the certificate.\nBest,\nMika"),
    ],
    silent: &[
        Example::thanks("Dana my hero!!!\nThank you for today.\nMika"),
        Example::thanks("Dear Ms. Okafor,\n\nThank you for your time.\n\nMika"),
        Example::thanks("Dana,\n\nThank you for your time.\n\nMika"),
        Example::thanks("Dana – thank you for your time.\n\nMika"),
        Example::thanks("Good morning, Dana!\nThank you for your time.\nMika"),
        Example::new(
            NoteKind::ThankForDecision,
            "Hello again Dana,\nThank you for telling me.\nMika",
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
    let Some(first) = note.body.tokens.get(note.middle.start) else {
        return;
    };
    if note.greeting.is_some() || note.middle.is_empty() || names_reader_first(note) {
        return;
    }
    let at = first.span.start;
    findings.push(Finding::in_body(
        CHECK.id,
        severity,
        at..at,
        "It begins without a greeting. A name at the top makes it a letter to one person.",
        greeting_for(note),
    ));
}

/// Whether the first line calls its reader by name (“Thank you, Dana!”), which greets in its way.
fn names_reader_first(note: &Anatomy<'_>) -> bool {
    let line_end = note.body.source.trim_start().find('\n');
    let people = &note.recorded().people;
    let words = note.middle.clone().take(6);
    let mut called = words.filter(|at| {
        let reader = |it: &crate::note::Known| it.is_recipient && it.has(note.body.word(*at));
        people.iter().any(reader)
    });
    let called = called.next();
    called.is_some_and(|at| line_end.is_some_and(|end| note.body.tokens[at].span.end >= end))
}

fn greeting_for(note: &Anatomy<'_>) -> Suggestion {
    let known = note.recorded().people.iter().find(|it| it.is_recipient);
    let first = known.and_then(|it| Some(it.written(it.words.first()?)));
    first.map_or_else(
        || Suggestion::question("Whom is it for? Begin with “Dear” and the name."),
        |name| Suggestion::wording(format!("Dear {name},")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{check_within, scene};
    use crate::note::Note;

    #[test]
    fn a_text_message_needs_none_and_linkedin_hardly() {
        for (channel, expected) in [
            (Channel::Text, None),
            (Channel::Linkedin, Some(Severity::Consider)),
            (Channel::Letter, Some(Severity::Fix)),
        ] {
            let mut context = scene(NoteKind::ThankYou);
            context.channel = channel;
            let note = Note::of("Thank you for your time today.");
            let report = check_within(&note, &context, &[&CHECK]);
            let found = report.findings.first().map(|it| it.severity);
            assert_eq!(found, expected, "{channel:?}");
        }
    }
}
