//! How a note looks with what the checks said of it: the words marked and numbered, then each finding by number.

use std::ops::Range;

use meanwhile_engine::views::{CheckedNote, FindingCard, PraiseCard};
use meanwhile_engine::{Place, Severity, Suggestion};

use super::output::{Page, Span, command, plain, quiet, strong};

/// Bytes of a body that are shown; a note has far less. *Assumption.*
const SHOWN_BYTES_MAX: usize = 6_000;

/// Findings that are listed; a note with more wants writing anew.
const FINDINGS_MAX: usize = 30;

/// A note that was checked: the words marked, the verdict, the findings, the praise.
pub fn checked(page: &mut Page, note: &CheckedNote) {
    for notice in &note.notices {
        page.para(0, notice);
    }
    if note.body.trim().is_empty() {
        return;
    }
    page.blank();
    let shown = note.findings.iter().take(FINDINGS_MAX);
    let spans: Vec<_> = shown.map(|it| (it.place, it.start..it.end)).collect();
    numbered(page, note.subject.as_deref(), &note.body, &spans);
    page.blank();
    let verdict = match note.verdict {
        None if !note.notices.is_empty() => "Nothing was found by what could be looked at.",
        None => "Nothing to mend.",
        Some(Severity::Consider) => "It can go out. Look once more:",
        Some(Severity::Fix) => "Mend this first:",
        Some(Severity::Stop) => "Do not send it like this:",
    };
    page.line(0, [strong(verdict)]);
    findings(page, &note.findings);
    praise(page, &note.praise);
}

/// A note with some words marked and numbered, by place and bytes.
pub fn numbered(
    page: &mut Page,
    subject: Option<&str>,
    body: &str,
    marks: &[(Place, Range<usize>)],
) {
    let of = |wanted: Place| {
        let each = marks.iter().enumerate();
        let here = each.filter(move |(_, (place, _))| *place == wanted);
        here.map(|(number, (_, span))| (number + 1, span.clone()))
            .collect::<Vec<_>>()
    };
    if let Some(subject) = subject {
        let mut spans = vec![quiet("Subject: ")];
        spans.extend(line(subject, 0, &of(Place::Subject)));
        page.hanging(2, 2, spans);
        page.blank();
    }
    let marks = of(Place::Body);
    let mut at = 0;
    for text in body.split_inclusive('\n') {
        if at + text.len() > SHOWN_BYTES_MAX {
            page.aside(2, "… and more, which is not shown");
            break;
        }
        let words = text.trim_end();
        if words.is_empty() {
            page.blank();
        } else {
            page.hanging(2, 2, line(words, at, &marks));
        }
        at += text.len();
    }
}

/// A line of a note that begins at byte `from` of its text. Words that are marked twice are shown once, with each number.
fn line(text: &str, from: usize, marks: &[(usize, Range<usize>)]) -> Vec<Span> {
    let end = from + text.len();
    let inside = |at: usize| at.clamp(from, end) - from;
    // Every place where something begins or ends, in order.
    let mut edges: Vec<usize> = marks
        .iter()
        .filter(|(_, span)| span.start < end && span.end >= from)
        .flat_map(|(_, span)| [inside(span.start), inside(span.end)])
        .chain([0, text.len()])
        .collect();
    edges.sort_unstable();
    edges.dedup();
    let mut spans = Vec::new();
    for pair in edges.windows(2) {
        let piece = text.get(pair[0]..pair[1]).unwrap_or("");
        let is_marked = |(_, span): &&(usize, Range<usize>)| {
            span.start < from + pair[1] && from + pair[0] < span.end
        };
        spans.push(match marks.iter().any(|it| is_marked(&it)) {
            true => strong(piece),
            false => plain(piece),
        });
        numbers(&mut spans, marks, from + pair[1]);
    }
    if text.is_empty() {
        numbers(&mut spans, marks, from);
    }
    spans
}

/// The numbers of the marks that end at a byte.
fn numbers(spans: &mut Vec<Span>, marks: &[(usize, Range<usize>)], at: usize) {
    for (number, _) in marks.iter().filter(|(_, span)| span.end == at) {
        spans.push(command(format!("[{number}]")));
    }
}

/// Words on one line.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the note does well.
pub fn praise(page: &mut Page, praise: &[PraiseCard]) {
    if praise.is_empty() {
        return;
    }
    page.heading("What it does well");
    for it in praise {
        let words = flat(&it.words);
        page.hanging(2, 4, [plain(&it.message), quiet(format!("  “{words}”"))]);
    }
}

/// The findings, by number.
pub fn findings(page: &mut Page, findings: &[FindingCard]) {
    for (number, it) in findings.iter().enumerate().take(FINDINGS_MAX) {
        let severity = match it.severity {
            Severity::Stop => strong("stop"),
            Severity::Fix => plain("fix"),
            Severity::Consider => quiet("consider"),
        };
        page.hanging(
            2,
            6,
            [
                command(format!("[{}] ", number + 1)),
                severity,
                plain(format!(": {}", it.message)),
                quiet(format!("  ({})", it.check)),
            ],
        );
        let better = match &it.suggestion {
            Suggestion::Wording(text) => [quiet("Instead: "), plain(format!("“{text}”"))],
            Suggestion::Question(text) => [quiet("Ask yourself: "), plain(text)],
            Suggestion::Remove => [quiet("Instead: "), plain("leave it out.")],
        };
        page.hanging(6, 6, better);
    }
    if findings.len() > FINDINGS_MAX {
        page.aside(2, &format!("… and {} more", findings.len() - FINDINGS_MAX));
    }
}
