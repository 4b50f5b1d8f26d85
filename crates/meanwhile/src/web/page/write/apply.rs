//! Puts a suggestion in the place of the words it is about. Only letters are moved here; what to suggest is the checks'.

use std::ops::Range;

use meanwhile_engine::Suggestion;

/// What takes the place of which bytes; `None` where only the writer can answer, or the span does not fit the text.
pub fn change(
    text: &str,
    span: Range<usize>,
    suggestion: &Suggestion,
) -> Option<(Range<usize>, String)> {
    text.get(span.clone())?;
    match suggestion {
        Suggestion::Question(_) => None,
        Suggestion::Wording(words) if span.is_empty() => {
            Some((span.clone(), spaced(text, span.start, words)))
        }
        Suggestion::Wording(words) => Some((span, words.clone())),
        Suggestion::Remove => Some((with_space(text, span), String::new())),
    }
}

/// The text with a change made.
pub fn changed(text: &str, (span, words): &(Range<usize>, String)) -> String {
    let mut text = text.to_owned();
    text.replace_range(span.clone(), words);
    text
}

/// Words that are put between others do not run into them.
fn spaced(text: &str, at: usize, words: &str) -> String {
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().next();
    let gap = |it: Option<char>| {
        if it.is_some_and(|it| !it.is_whitespace()) {
            " "
        } else {
            ""
        }
    };
    let stands_before_a_stop = after.is_some_and(|it| ".,;:!?".contains(it));
    let behind = if stands_before_a_stop { "" } else { gap(after) };
    format!("{}{words}{behind}", gap(before))
}

/// The span with one of the spaces round it: none is left double, and a line that becomes empty goes.
fn with_space(text: &str, span: Range<usize>) -> Range<usize> {
    let (before, after) = (&text[..span.start], &text[span.end..]);
    let begins_line = before.is_empty() || before.ends_with('\n');
    if begins_line && after.starts_with(' ') {
        return span.start..span.end + 1;
    }
    if begins_line && after.starts_with('\n') && !before.is_empty() {
        return span.start..span.end + 1;
    }
    if before.ends_with(' ') {
        return span.start - 1..span.end;
    }
    span
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(text: &str, words: &str, suggestion: &Suggestion) -> String {
        let start = text.find(words).unwrap_or(text.len());
        let change = change(text, start..start + words.len(), suggestion);
        change.map_or_else(|| text.to_owned(), |it| changed(text, &it))
    }

    #[test]
    fn words_are_replaced_or_left_out_with_their_space() {
        let better = Suggestion::Wording("soon".to_owned());
        assert_eq!(
            after("Write me now, please.", "now", &better),
            "Write me soon, please."
        );
        let out = Suggestion::Remove;
        assert_eq!(
            after("Dear Dana, dear Dana, hello", ", dear Dana", &out),
            "Dear Dana, hello"
        );
        assert_eq!(after("I really mean it.", "really", &out), "I mean it.");
        assert_eq!(after("Really I mean it.", "Really", &out), "I mean it.");
        assert_eq!(after("One.\nTwo.\nThree.", "Two.", &out), "One.\nThree.");
        assert_eq!(after("Great 😀", "😀", &out), "Great");
    }

    #[test]
    fn what_is_missing_is_put_in_beside_its_neighbours() {
        let put = |text: &str, at: usize| {
            let words = Suggestion::Wording("Thank you.".to_owned());
            change(text, at..at, &words).map(|it| changed(text, &it))
        };
        assert_eq!(put("Hello.", 6).as_deref(), Some("Hello. Thank you."));
        assert_eq!(put("\nHello.", 1).as_deref(), Some("\nThank you. Hello."));
        assert_eq!(put("", 0).as_deref(), Some("Thank you."));
        assert_eq!(put("ü", 1), None);
    }

    #[test]
    fn a_question_changes_nothing() {
        let ask = Suggestion::Question("Which one?".to_owned());
        assert_eq!(change("abc", 0..1, &ask), None);
    }
}
