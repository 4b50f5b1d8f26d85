//! How a note looks with what the checks said of it: the words marked and numbered, then each finding by number.

use meanwhile_engine::views::{CheckedNote, FindingCard, PraiseCard};
use meanwhile_engine::{Place, Severity, Suggestion};

use super::output::{Page, Span, command, plain, quiet, strong};

/// Findings that are listed; a note with more wants writing anew.
const FINDINGS_MAX: usize = 30;

/// The note, with the words that findings are about marked and numbered.
pub fn marked(page: &mut Page, note: &CheckedNote) {
    if let Some(subject) = &note.subject {
        let mut spans = vec![quiet("Subject: ")];
        spans.extend(line(subject, 0, Place::Subject, &note.findings));
        page.hanging(2, 2, spans);
        page.blank();
    }
    let mut at = 0;
    for text in note.body.split_inclusive('\n') {
        let words = text.trim_end();
        if words.is_empty() {
            page.blank();
        } else {
            page.hanging(2, 2, line(words, at, Place::Body, &note.findings));
        }
        at += text.len();
    }
}

/// A line of a note that begins at byte `from` of its text.
fn line(text: &str, from: usize, place: Place, findings: &[FindingCard]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut done = 0;
    let end = from + text.len();
    let here = findings.iter().enumerate().take(FINDINGS_MAX);
    for (number, it) in here.filter(|(_, it)| it.place == place) {
        let ends_here = it.end > from && it.end <= end;
        let start = it.start.max(from) - from;
        if it.start >= end || it.end <= from || start < done {
            // Words that are marked already, or that stand elsewhere: only the number.
            if ends_here && it.start < end {
                spans.push(command(format!("[{}]", number + 1)));
            }
            continue;
        }
        let stop = it.end.min(end) - from;
        spans.push(plain(text.get(done..start).unwrap_or("")));
        spans.push(strong(text.get(start..stop).unwrap_or("")));
        if ends_here {
            spans.push(command(format!("[{}]", number + 1)));
        }
        done = stop;
    }
    spans.push(plain(text.get(done..).unwrap_or("")));
    spans
}

/// What the note does well.
pub fn praise(page: &mut Page, praise: &[PraiseCard]) {
    if praise.is_empty() {
        return;
    }
    page.heading("What it does well");
    for it in praise {
        let words = it.words.split_whitespace().collect::<Vec<_>>().join(" ");
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
