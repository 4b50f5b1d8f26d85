//! A text cut into lines, the quick way: every message is, from its beginning to its end.

use memchr::memchr_iter;

/// What [`str::lines`] gives, all at once.
pub(super) fn lines(text: &str) -> Vec<&str> {
    let ends = memchr_iter(b'\n', text.as_bytes());
    let mut lines = Vec::with_capacity(ends.clone().count() + 1);
    let mut start = 0;
    for end in ends {
        let line = &text[start..end];
        lines.push(line.strip_suffix('\r').unwrap_or(line));
        start = end + 1;
    }
    if start < text.len() {
        lines.push(&text[start..]);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_those_of_the_library() {
        for text in ["", "\n", "a", "a\n", "a\r\nb\r", "\r\n\n\r\r\nö\n\na"] {
            assert_eq!(lines(text), text.lines().collect::<Vec<_>>(), "{text:?}");
        }
    }
}
