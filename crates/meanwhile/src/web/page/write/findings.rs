//! What the checks say of a note: findings with what could stand there instead, and what it does well.

use std::ops::Range;

use maud::{Markup, html};
use meanwhile_engine::views::{CheckedNote, FindingCard};
use meanwhile_engine::{Place, Severity, Suggestion};

use super::apply;
use crate::web::cx::Cx;
use crate::web::pad::Words;
use crate::web::part::{Mark, look, marked};

/// Findings that are listed; a note with more wants writing anew.
const FINDINGS_MAX: usize = 30;

/// The list beside a note, and the marked text for the script that lays it under the words.
pub fn found(cx: &Cx, at: usize, words: &Words, checked: &CheckedNote) -> Markup {
    html! {
        div.found id=(format!("found-{at}")) {
            h3 { (verdict(checked)) }
            @for notice in checked.notices.iter().filter(|_| !checked.body.trim().is_empty()) { p.quiet { (notice) } }
            @if !checked.findings.is_empty() {
                ol.findings { @for (number, it) in checked.findings.iter().enumerate().take(FINDINGS_MAX) {
                    (finding(cx, at, number, it, words, checked))
                } }
                @if checked.findings.len() > FINDINGS_MAX { p.quiet { "And " (checked.findings.len() - FINDINGS_MAX) " more." } }
            }
            (praise(checked))
            div hidden data-marks=(at) data-words=(checked.words) data-shared=(super::sheet::shared(checked)) { (underlined(words, checked)) }
        }
    }
}

/// The same of a note that is only looked at: numbered, without buttons.
pub fn plain_found(cx: &Cx, checked: &CheckedNote) -> Markup {
    html! {
        h3 { (verdict(checked)) }
        @for notice in &checked.notices { p.quiet { (notice) } }
        ol.findings { @for (number, it) in checked.findings.iter().enumerate().take(FINDINGS_MAX) {
            @let (class, _) = look(it.severity);
            li class={ "finding " (class) } {
                p { span.number { (number + 1) } " " span.severity { (severity(it.severity)) } " " (it.message) }
                (better(it))
                (about(cx, it))
            }
        } }
        (praise(checked))
    }
}

fn praise(checked: &CheckedNote) -> Markup {
    html! {
        @if !checked.praise.is_empty() {
            div.praise {
                h3 { "What it does well" }
                ul { @for it in &checked.praise { li { p { (it.message) } p.quiet { "“" (flat(&it.words)) "”" } } } }
            }
        }
    }
}

/// What could stand there.
fn better(it: &FindingCard) -> Markup {
    html! {
        @match &it.suggestion {
            Suggestion::Wording(text) => { p.better { span.quiet { "Instead: " } "“" (text.trim()) "”" } }
            Suggestion::Question(text) => { p.better { span.quiet { "Ask yourself: " } (text) } }
            Suggestion::Remove => { p.better { span.quiet { "Better left out." } } }
        }
    }
}

/// The way to the check.
fn about(cx: &Cx, it: &FindingCard) -> Markup {
    html! {
        a.quiet.about href=(cx.to(&format!("/checks#{}", it.check))) { "Why" span.hidden { " this matters: " (it.message) } }
    }
}

/// What the findings come to.
pub fn verdict(checked: &CheckedNote) -> &'static str {
    match checked.verdict {
        None if checked.body.trim().is_empty() => "There are no words in it yet",
        None if !checked.notices.is_empty() => "Nothing was found by what could be looked at",
        None => "Nothing to mend",
        Some(Severity::Consider) => "It can go out. Look once more:",
        Some(Severity::Fix) => "Mend this first:",
        Some(Severity::Stop) => "Do not send it like this:",
    }
}

/// The body with the words of findings marked.
pub fn underlined(words: &Words, checked: &CheckedNote) -> Markup {
    let marks = checked.findings.iter().enumerate().take(FINDINGS_MAX);
    let marks = marks.filter(|(_, it)| it.place == Place::Body && it.start < it.end);
    let marks: Vec<Mark> = marks
        .filter_map(|(number, it)| {
            let (look, weight) = look(it.severity);
            Some(Mark {
                span: span_in(words, checked, it)?,
                number: number + 1,
                look,
                weight,
            })
        })
        .collect();
    marked(&words.body, &marks, false)
}

/// Where the words of a finding stand in what was typed: the checks leave out white space round the note.
pub fn span_in(
    words: &Words,
    checked: &CheckedNote,
    finding: &FindingCard,
) -> Option<Range<usize>> {
    let (typed, seen) = match finding.place {
        Place::Body => (words.body.as_str(), checked.body.as_str()),
        Place::Subject => (words.subject.as_str(), checked.subject.as_deref()?),
    };
    let from = typed.find(seen)?;
    let span = from + finding.start..from + finding.end;
    typed.get(span.clone()).map(|_| span)
}

/// What takes the place of what, where a finding has words to put in or take out.
pub fn change(
    words: &Words,
    checked: &CheckedNote,
    finding: &FindingCard,
) -> Option<(Range<usize>, String)> {
    let typed = match finding.place {
        Place::Body => &words.body,
        Place::Subject => &words.subject,
    };
    apply::change(
        typed,
        span_in(words, checked, finding)?,
        &finding.suggestion,
    )
}

fn finding(
    cx: &Cx,
    at: usize,
    number: usize,
    it: &FindingCard,
    words: &Words,
    checked: &CheckedNote,
) -> Markup {
    let (class, _) = look(it.severity);
    let quoted = flat(&it.words);
    html! {
        li class={ "finding " (class) } data-n=(number + 1) {
            p { span.severity { (severity(it.severity)) } " "
                @if !quoted.is_empty() { q { (quoted) } @if it.place == Place::Subject { span.quiet { " in the subject" } } }
                @else if it.place == Place::Subject { span.quiet { "The subject" } }
                // What the whole note lacks has no words to quote: then it is the title itself.
                @else { (it.message) }
            }
            @if !quoted.is_empty() || it.place == Place::Subject { p { (it.message) } }
            (better(it))
            div.row {
                @if let Some((span, put)) = change(words, checked, it) { (button(at, number, it, words, &span, &put)) }
                (about(cx, it))
            }
        }
    }
}

/// The button that puts a suggestion in. Numbers count as scripts count letters.
fn button(
    at: usize,
    number: usize,
    it: &FindingCard,
    words: &Words,
    span: &Range<usize>,
    put: &str,
) -> Markup {
    let (typed, field) = match it.place {
        Place::Body => (&words.body, "body"),
        Place::Subject => (&words.subject, "subject"),
    };
    let units = |to: usize| typed.get(..to).map_or(0, |it| it.encode_utf16().count());
    let label = match it.suggestion {
        Suggestion::Remove => "Leave it out",
        _ if it.words.is_empty() => "Put it in",
        _ => "Use it",
    };
    html! {
        button name="do" value=(format!("apply:{at}:{number}")) data-apply=(format!("{field}-{at}"))
            data-start=(units(span.start)) data-end=(units(span.end)) data-old=(typed.get(span.clone()).unwrap_or_default()) data-put=(put) {
            (label)
        }
    }
}

/// The word for a severity.
pub const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Stop => "Stop",
        Severity::Fix => "Fix",
        Severity::Consider => "Consider",
    }
}

/// Words on one line, and not too many of them.
pub fn flat(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.len() {
        0..=24 => words.join(" "),
        _ => format!(
            "{} … {}",
            words[..14].join(" "),
            words[words.len() - 6..].join(" ")
        ),
    }
}
