//! The report: confusion matrix, figures for each kind, and every error.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::Judged;
use super::labelled::Label;
use crate::eval::tally::Tally;

/// Characters of a text that an error shows.
const SHOWN_MAX: usize = 140;

/// The report on one file.
pub(super) fn text(name: &str, rows: &[Judged], errors_max: usize) -> String {
    let mut out = format!("{name}: {} texts\n", rows.len());
    kinds(&mut out, rows, errors_max);
    questions(&mut out, rows, errors_max);
    out.push('\n');
    out
}

fn label_of(row: &Judged) -> Option<(String, &str, bool)> {
    match row.labelled.kind.as_ref()? {
        Label::Is(kind) => Some((kind.clone(), kind, true)),
        Label::IsNot(kind) => Some((format!("not_{kind}"), kind, false)),
    }
}

fn kinds(out: &mut String, rows: &[Judged], errors_max: usize) {
    let labelled: Vec<_> = rows
        .iter()
        .filter_map(|row| label_of(row).map(|label| (label, row)))
        .collect();
    if labelled.is_empty() {
        return;
    }
    matrix(out, &labelled);
    let asked: BTreeSet<&str> = labelled.iter().map(|((_, kind, _), _)| *kind).collect();
    for kind in asked {
        let mut tally = Tally::default();
        for ((_, about, is), row) in &labelled {
            // “Anything but an offer” says nothing about rejections.
            if *is || *about == kind {
                tally.count(*is && *about == kind, row.kind == kind);
            }
        }
        let _ = writeln!(out, "  {kind:20} {tally}");
    }
    let confused = |row: &Judged, label: &str, read: &str| {
        row.kind == read && row.labelled.kind == Some(Label::Is(label.to_owned()))
    };
    let both = rows
        .iter()
        .filter(|row| confused(row, "rejection", "offer") || confused(row, "offer", "rejection"));
    let _ = writeln!(out, "  rejections and offers confused: {}", both.count());
    let wrong = labelled
        .iter()
        .filter(|((_, kind, is), row)| (row.kind == *kind) != *is);
    for ((label, ..), row) in wrong.take(errors_max) {
        let _ = writeln!(
            out,
            "  {label} read as {}: {} [{}]",
            row.kind,
            shown(&row.labelled.text),
            row.evidence
        );
    }
}

fn matrix(out: &mut String, labelled: &[((String, &str, bool), &Judged)]) {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for ((label, ..), row) in labelled {
        *counts.entry((label, &row.kind)).or_default() += 1;
    }
    let labels: BTreeSet<&str> = counts.keys().map(|(label, _)| *label).collect();
    let read: BTreeSet<&str> = counts.keys().map(|(_, read)| *read).collect();
    let _ = write!(out, "  {:22}", "labelled \\ read as");
    for kind in &read {
        let _ = write!(out, " {kind:>19}");
    }
    out.push('\n');
    for label in labels {
        let _ = write!(out, "  {label:22}");
        for kind in &read {
            let _ = write!(out, " {:>19}", counts.get(&(label, *kind)).unwrap_or(&0));
        }
        out.push('\n');
    }
}

fn questions(out: &mut String, rows: &[Judged], errors_max: usize) {
    let mut tally = Tally::default();
    let asked = rows
        .iter()
        .filter_map(|row| row.labelled.expects_answer.map(|is| (is, row)));
    let asked: Vec<_> = asked.collect();
    if asked.is_empty() {
        return;
    }
    for (expected, row) in &asked {
        tally.count(*expected, row.expects_answer);
    }
    let _ = writeln!(out, "  {:20} {tally}", "expects_answer");
    for (heading, missed) in [("missed", true), ("false alarm", false)] {
        let wrong = asked
            .iter()
            .filter(|(expected, row)| *expected == missed && row.expects_answer != missed);
        for (_, row) in wrong.take(errors_max) {
            let _ = writeln!(out, "  {heading}: {}", shown(&row.labelled.text));
        }
    }
}

fn shown(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.char_indices().nth(SHOWN_MAX) {
        Some((end, _)) => format!("{}…", &flat[..end]),
        None => flat,
    }
}

#[cfg(test)]
mod tests {
    use super::super::labelled::Labelled;
    use super::*;

    fn judged(label: Label, kind: &str) -> Judged {
        Judged {
            labelled: Labelled {
                text: "a text".to_owned(),
                kind: Some(label),
                expects_answer: None,
            },
            kind: kind.to_owned(),
            expects_answer: false,
            evidence: String::new(),
        }
    }

    #[test]
    fn a_no_taken_for_an_offer_is_counted_and_shown() {
        let is = |kind: &str| Label::Is(kind.to_owned());
        let rows = [
            judged(is("rejection"), "offer"),
            judged(is("rejection"), "rejection"),
            judged(Label::IsNot("rejection".to_owned()), "acknowledgement"),
        ];
        let text = text("a.csv", &rows, 9);
        assert!(text.contains("confused: 1"), "{text}");
        assert!(text.contains("recall 0.500"), "{text}");
        assert!(text.contains("rejection read as offer: a text"), "{text}");
        assert!(!text.contains("read as acknowledgement"), "{text}");
    }
}
