//! Runs the checks over a note and puts what they find in order.

use std::ops::Range;

use serde::Serialize;

use super::CHECKS;
use super::alike;
use super::finding::{Finding, Severity, Suggestion};
use super::spec::Check;
use super::tone::AS_A_SENTENCE;
use crate::note::{Anatomy, Context, Language, Note, Place, language_of};
use crate::praise::{Praise, praise};
use crate::text::{TEXT_BYTES_MAX, normal};

/// What the checks say of a note.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// What they found, in order of place, then of severity.
    pub findings: Vec<Finding>,
    /// What it does well, in order of place.
    pub praise: Vec<Praise>,
    /// Words between greeting and closing.
    pub words: usize,
    /// What there was to look at.
    pub content: Content,
    /// The language it is written in; in any but English only the checks that hold in every language looked at it.
    pub language: Language,
    /// Whether it is so long that only its beginning was looked at.
    pub is_cut: bool,
}

/// What there is to look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// Words.
    #[default]
    Text,
    /// Nothing but white space.
    Empty,
    /// A subject, and nothing below it.
    SubjectAlone,
    /// Bytes of something else: a picture, a program, a document of a word processor.
    Binary,
}

/// Checks that need no English: they look at form, names and days written in figures.
const IN_EVERY_LANGUAGE: &[&str] = &[
    "placeholder",
    "emoji",
    "exclamation_marks",
    "too_long",
    "wrong_employer",
    "same_as_another",
];

/// Signs in a hundred that no text has, from which on it is none. *Assumption.*
const ODD_SIGNS_MAX: usize = 3;

/// Checks a note with every check.
#[must_use]
pub fn check(note: &Note, context: &Context) -> Report {
    check_within(note, context, CHECKS)
}

/// Checks a note with some checks.
#[must_use]
pub fn check_within(note: &Note, context: &Context, checks: &[&Check]) -> Report {
    let anatomy = Anatomy::new(note, context);
    let content = content(&anatomy);
    let mut report = Report {
        content,
        is_cut: note.is_cut(),
        ..Report::default()
    };
    if content != Content::Text {
        return report;
    }
    report.words = anatomy.words();
    report.language = language_of(&anatomy);
    let is_english = report.language == Language::English;
    for check in checks
        .iter()
        .filter(|it| is_english || IN_EVERY_LANGUAGE.contains(&it.id))
    {
        (check.find)(&anatomy, &mut report.findings);
    }
    if is_english && checks.len() > 1 {
        alike::find(&anatomy, &mut report.findings);
        report
            .findings
            .retain(|it| checks.iter().any(|check| check.id == it.check));
    }
    if is_english {
        report.praise = praise(&anatomy);
    }
    report.findings.sort_by_key(|it| {
        (
            it.place,
            it.span.start,
            std::cmp::Reverse(it.severity),
            it.span.end,
        )
    });
    report.findings.dedup();
    say_each_wording_once(&anatomy, &mut report.findings);
    let findings = &report.findings;
    report
        .praise
        .retain(|it| !is_marred(&anatomy, it, findings));
    report
}

/// Words from which on a wording is a sentence or most of one, and no name: it would be noticed twice. *Assumption.*
const NOTICED_WORDS: usize = 5;

/// A sentence that stands in the note already, or is proposed further up, is no wording for another place of it.
fn say_each_wording_once(note: &Anatomy<'_>, findings: &mut [Finding]) {
    let mut stands = None;
    let mut proposed = String::new();
    for finding in findings {
        let wording = match &finding.suggestion {
            Suggestion::Wording(wording) => wording.as_str(),
            Suggestion::Question(question) => match question.strip_prefix(AS_A_SENTENCE) {
                Some(wording) => wording.trim_matches(['“', '”', '?']),
                None => continue,
            },
            Suggestion::Remove => continue,
        };
        let plain = normal(wording);
        if plain.split(' ').count() < NOTICED_WORDS {
            continue;
        }
        let stands = stands.get_or_insert_with(|| normal(note.body.source));
        let why = if stands.contains(&plain) {
            "is said already"
        } else if proposed.contains(&plain) {
            "is proposed above, and once is enough"
        } else {
            proposed.push('\n');
            proposed.push_str(&plain);
            continue;
        };
        let question = format!("Could these words go? “{wording}” {why}.");
        finding.suggestion = Suggestion::question(question);
    }
}

/// Checks of how a sentence sounds: what one of them stops is no good sentence, whatever else it says. A wrong name or day
/// beside a praise is only to be put right.
const OF_TONE: &[&str] = &[
    "arguing_with_decision",
    "arrogance",
    "desperation",
    "gift",
    "in_person",
    "negative_about_others",
    "over_familiar",
    "pressure",
    "self_deprecation",
    "ultimatum",
];

/// Whether what must not be sent stands in the very words of a praise, or by its tone in the same sentence. Both in one
/// breath would only confuse.
fn is_marred(note: &Anatomy<'_>, praise: &Praise, findings: &[Finding]) -> bool {
    let meets = |a: &Range<usize>, b: &Range<usize>| a.start < b.end && b.start < a.end;
    let sentences = note.sentences.iter().map(|it| &it.span);
    let around: Vec<&Range<usize>> = sentences.filter(|it| meets(it, &praise.span)).collect();
    let stops = |it: &&Finding| it.place == Place::Body && it.severity == Severity::Stop;
    findings.iter().filter(stops).any(|it| {
        let near = || around.iter().any(|near| meets(near, &it.span));
        meets(&it.span, &praise.span) || OF_TONE.contains(&it.check) && near()
    })
}

fn content(note: &Anatomy<'_>) -> Content {
    let text = note.body.source;
    let signs = text.chars().count();
    let odd =
        |c: &char| *c == '\u{fffd}' || c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    let odd = text.chars().filter(odd).count();
    if odd * 100 > signs * ODD_SIGNS_MAX {
        Content::Binary
    } else if text.trim().is_empty() {
        if note.subject.tokens.is_empty() {
            Content::Empty
        } else {
            Content::SubjectAlone
        }
    } else {
        Content::Text
    }
}

impl Report {
    /// What the seeker should know of how it was looked at, in sentences; mostly nothing.
    #[must_use]
    pub fn notices(&self) -> Vec<String> {
        let mut found = Vec::new();
        match self.content {
            Content::Text => {}
            Content::Empty => found.push("There is nothing written here yet.".to_owned()),
            Content::SubjectAlone => found.push(
                "Only a subject is written here. The note itself, below it, is still to come."
                    .to_owned(),
            ),
            Content::Binary => found.push(
                "This is no text that can be read: it may be a document of a word processor or a picture. Copy the words \
                 out of it and check those."
                    .to_owned(),
            ),
        }
        if let Language::Other(name) = self.language {
            let name = if name.is_empty() {
                "another language"
            } else {
                name
            };
            found.push(format!(
                "It seems to be written in {name}. The checks know English; only those for gaps, length, signs, the house's \
                 name and repeated sentences looked at it."
            ));
        }
        if self.is_cut {
            found.push(format!(
                "It is very long: only its beginning was looked at, the first {} thousand letters.",
                TEXT_BYTES_MAX / 1_000
            ));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scene;
    use crate::note::NoteKind;
    use crate::praise::Part;

    fn report(body: &str) -> Report {
        check(&Note::of(body), &scene(NoteKind::ThankYou))
    }

    #[test]
    fn the_same_wording_is_proposed_for_one_place_only() {
        let found = report(
            "Dear Dana,\n\nThank you for your time. I need this so badly. I desperately need this job.\n\nMika",
        )
        .findings;
        let pleas = found.iter().filter(|it| it.check == "desperation");
        let texts: Vec<String> = pleas.map(|it| format!("{:?}", it.suggestion)).collect();
        assert_eq!(texts.len(), 2);
        assert!(texts[0].starts_with("Wording"), "{texts:?}");
        // It is not said that the note holds what was only proposed for another place of it.
        assert!(texts[1].contains("is proposed above"), "{texts:?}");
        let wording = texts[0].split('"').nth(1).unwrap_or_default();
        let found = report(&format!(
            "Dear Dana,\n\nThank you for your time. {wording}. I desperately need this job.\n\nMika"
        ))
        .findings;
        let plea = found.iter().find(|it| it.check == "desperation");
        let text = plea
            .map(|it| format!("{:?}", it.suggestion))
            .unwrap_or_default();
        assert!(text.contains("is said already"), "{text}");
    }

    #[test]
    fn a_sentence_that_must_not_be_sent_is_not_praised() {
        let praised = |middle: &str| {
            let text = format!("Dear Dana,\n\nThank you for your time today. {middle}\n\nMika");
            let report = check(&Note::of(&text), &scene(NoteKind::ThankYou));
            report.praise.iter().any(|it| it.part == Part::Interest)
        };
        assert!(praised("I would be glad to join you and Lee."));
        assert!(!praised(
            "I would be glad to join you and Lee, and this job would save my family."
        ));
        assert!(praised(
            "I would be glad to join you and Lee. This job would save my family."
        ));
    }

    #[test]
    fn nothing_and_no_text_are_said_and_not_judged() {
        for (body, content) in [
            ("", Content::Empty),
            (" \n\t ", Content::Empty),
            ("\u{0}\u{1}PK\u{3}\u{4}\u{fffd}\u{fffd}x", Content::Binary),
        ] {
            let report = report(body);
            assert_eq!(report.content, content, "{body:?}");
            assert!(report.findings.is_empty() && report.praise.is_empty());
            assert_eq!(report.notices().len(), 1);
        }
        assert_eq!(report("Thank you.").notices(), Vec::<String>::new());
        let subject = check(&Note::parse("Subject: Thanks"), &Context::default());
        assert_eq!(subject.content, Content::SubjectAlone);
        assert!(subject.findings.is_empty() && subject.notices()[0].contains("subject"));
    }

    #[test]
    fn another_language_is_named_and_only_its_form_is_looked_at() {
        let report = report(
            "Liebe Frau Okafor,\n\nvielen Dank für das offene Gespräch gestern bei [Firma]. Ich würde gerne bei Ihnen arbeiten \
             und freue mich sehr auf Ihre Antwort in den nächsten Tagen.\n\nMit freundlichen Grüßen",
        );
        assert_eq!(report.language, Language::Other("German"));
        assert!(report.notices()[0].contains("German"));
        let ids: Vec<&str> = report.findings.iter().map(|it| it.check).collect();
        assert_eq!(ids, ["placeholder"]);
    }

    #[test]
    fn a_megabyte_is_looked_at_in_part_and_says_so() {
        let body = "Dear Dana,\n".to_owned() + &"Thank you for the ferry. ".repeat(42_000);
        let report = report(&body);
        assert!(report.is_cut && report.notices().len() == 1);
        let ids: Vec<&str> = report.findings.iter().map(|it| it.check).collect();
        assert!(
            ids.contains(&"too_long") && !ids.contains(&"no_sign_off"),
            "{ids:?}"
        );
        assert_eq!(report.words, body.split(' ').count());
    }
}
