//! Words with marks under some of them. Spans are bytes; those that do not fit the text mark nothing.

use std::ops::Range;

use maud::{Markup, html};
use meanwhile_engine::Severity;

/// Words that are marked.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Where they stand.
    pub span: Range<usize>,
    /// The number of what is said of them.
    pub number: usize,
    /// What they look like: a class.
    pub look: &'static str,
    /// Where two marks meet, the look of the weightier one is shown.
    pub weight: u8,
}

/// The look of a finding's mark.
pub fn look(severity: Severity) -> (&'static str, u8) {
    match severity {
        Severity::Stop => ("stop", 3),
        Severity::Fix => ("fix", 2),
        Severity::Consider => ("consider", 1),
    }
}

/// The text with its marks; with `numbered`, the number of each mark stands behind its words.
pub fn marked(text: &str, marks: &[Mark], numbered: bool) -> Markup {
    let fits = |it: &&Mark| text.get(it.span.clone()).is_some();
    let marks: Vec<&Mark> = marks.iter().filter(fits).collect();
    // Behind the last word, so that no number stands on a line of its own.
    let behind = |it: &Mark| text[..it.span.end].trim_end().len();
    let ends = marks
        .iter()
        .flat_map(|it| [it.span.start, it.span.end, behind(it)]);
    let mut edges: Vec<usize> = ends.chain([0, text.len()]).collect();
    edges.sort_unstable();
    edges.dedup();
    html! {
        @if numbered { @for it in marks.iter().filter(|it| behind(it) == 0) { sup { (it.number) } } }
        @for pair in edges.windows(2) {
            @let over: Vec<&Mark> = marks.iter().copied().filter(|it| it.span.start <= pair[0] && it.span.end >= pair[1]).collect();
            @if let Some(top) = over.iter().max_by_key(|it| it.weight) {
                mark class=(top.look) data-n=(numbers(&over)) { (&text[pair[0]..pair[1]]) }
            } @else { (&text[pair[0]..pair[1]]) }
            @if numbered { @for it in marks.iter().filter(|it| behind(it) == pair[1]) { sup { (it.number) } } }
        }
    }
}

fn numbers(marks: &[&Mark]) -> String {
    let numbers: Vec<String> = marks.iter().map(|it| it.number.to_string()).collect();
    numbers.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(span: Range<usize>, number: usize, severity: Severity) -> Mark {
        let (look, weight) = look(severity);
        Mark {
            span,
            number,
            look,
            weight,
        }
    }

    #[test]
    fn marks_that_overlap_are_cut_at_their_edges_and_the_weightier_is_seen() {
        let marks = [
            mark(0..5, 1, Severity::Consider),
            mark(3..8, 2, Severity::Stop),
        ];
        let shown = marked("abcdefgh & <i>", &marks, false).into_string();
        assert_eq!(
            shown,
            "<mark class=\"consider\" data-n=\"1\">abc</mark><mark class=\"stop\" data-n=\"1 2\">de</mark>\
             <mark class=\"stop\" data-n=\"2\">fgh</mark> &amp; &lt;i&gt;"
        );
    }

    #[test]
    fn a_number_stands_behind_the_last_word_of_its_mark() {
        let shown = marked("one two\n", &[mark(4..8, 1, Severity::Fix)], true).into_string();
        assert!(shown.contains("two</mark><sup>1</sup>"), "{shown}");
    }

    #[test]
    fn a_span_inside_a_letter_or_behind_the_end_marks_nothing() {
        let marks = [mark(1..2, 1, Severity::Fix), mark(4..90, 2, Severity::Fix)];
        assert_eq!(
            marked("grün".get(2..).unwrap_or(""), &marks, true).into_string(),
            "ün"
        );
        assert_eq!(marked("", &[], true).into_string(), "");
    }
}
