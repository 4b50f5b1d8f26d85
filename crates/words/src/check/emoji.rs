//! Check `emoji`: pictures and faces between the words.

use std::ops::Range;

use meanwhile_core::fact::Channel;

use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use crate::note::{Anatomy, Place};

/// The check.
pub const CHECK: Check = Check {
    id: "emoji",
    what: "An emoji, or a face made of marks like “:)”. In a text message or on LinkedIn a single one is a matter of taste.",
    why: "They look different on every screen, and some readers take them for a lack of care.",
    source: "Robert Half: thank-you notes; assumption for chat channels",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks("Thank you so much 😊"),
        Example::thanks("It was great to meet you :-)"),
        Example::thanks("Subject: Thank you 🙏\n\nThank you for today."),
        Example::thanks("I loved the tour ❤️ and the team"),
    ],
    silent: &[
        Example::thanks("We compared the ratio 3:2 (see page 8)."),
        Example::thanks("The points were: (a) sensors, (b) reports; all in C++ → Rust ✓"),
        Example::thanks("Temperatures fell to −4 °C — and the Lindqvist® logo stayed dry."),
        Example::thanks("My time with fewer than <30 sensors, at 10:00:00, was useful."),
    ],
    find,
};

/// Faces of marks; the longer of two that begin alike first.
const FACES: &[&str] = &[
    ":-)", ":-D", ":-(", ":-P", ":-p", ";-)", ":)", ":D", ":(", ":P", ":p", ";)", ":-/", "=)",
    "<3", "^_^", ":'(", "xD", "XD",
];

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let subject = note.subject.source;
    let mut spans: Vec<(Place, Range<usize>)> = Vec::new();
    for (place, text) in [(Place::Subject, subject), (Place::Body, note.body.source)] {
        spans.extend(pictures(text).into_iter().map(|span| (place, span)));
    }
    let chat = matches!(note.context.channel, Channel::Text | Channel::Linkedin);
    let severity = if chat && spans.len() == 1 {
        Severity::Consider
    } else {
        Severity::Fix
    };
    for (place, span) in spans {
        findings.push(Finding {
            check: CHECK.id,
            severity,
            place,
            span,
            message: "An emoji looks different on every screen, and some readers take it amiss in such a note."
                .to_owned(),
            suggestion: Suggestion::Remove,
        });
    }
}

/// The runs of pictures and the faces in a text.
fn pictures(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        let goes_on = found.last().is_some_and(|it| it.end == at);
        if is_picture(c) || goes_on && is_joiner(c) && !c.is_ascii() {
            let end = at + c.len_utf8();
            match found.last_mut() {
                Some(last) if goes_on => last.end = end,
                _ => found.push(at..end),
            }
        } else if let Some(len) = face(&text[at..], text[..at].chars().next_back()) {
            found.push(at..at + len);
        }
    }
    found
}

const fn is_picture(c: char) -> bool {
    // Pictures only: arrows, check marks and the signs of typography are not among them.
    matches!(c,
        '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{2604}' | '\u{2614}' | '\u{2615}' | '\u{2618}' | '\u{261d}'
        | '\u{2639}'..='\u{263a}' | '\u{2665}' | '\u{26a1}' | '\u{26bd}' | '\u{26be}' | '\u{2705}' | '\u{270a}'..='\u{270d}'
        | '\u{2728}' | '\u{2744}' | '\u{274c}' | '\u{2763}' | '\u{2764}' | '\u{2b50}' | '\u{2b55}')
}

const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200d}' | '\u{fe0f}' | '\u{20e3}')
}

/// How long the face is that begins here. It stands alone: “8:00)” and “<30” are none.
fn face(text: &str, before: Option<char>) -> Option<usize> {
    if before.is_some_and(char::is_alphanumeric)
        || !text.starts_with([':', ';', '=', '<', '^', 'x', 'X'])
    {
        return None;
    }
    let found = FACES.iter().find(|it| text.starts_with(**it))?;
    let behind = text[found.len()..].chars().next();
    behind
        .is_none_or(|c| !c.is_alphanumeric())
        .then_some(found.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{check_within, scene};
    use crate::note::{Note, NoteKind};

    #[test]
    fn one_in_a_chat_is_a_matter_of_taste_and_a_family_is_one() {
        let mut context = scene(NoteKind::ThankYou);
        context.channel = Channel::Text;
        let note = Note::of("Thank you 👨‍👩‍👧‍👦!");
        let found = check_within(&note, &context, &[&CHECK]).findings;
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].severity, Severity::Consider);
        assert_eq!(note.marked(Place::Body, &found[0].span), "👨‍👩‍👧‍👦");
        let found = check_within(&Note::of("Thanks 🙏 a lot 😊"), &context, &[&CHECK]).findings;
        assert!(found.len() == 2 && found[1].severity == Severity::Fix);
    }
}
