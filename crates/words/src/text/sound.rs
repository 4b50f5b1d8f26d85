//! Whether a pattern of a lexicon can match at all: what it is written in forgives nothing, and a phrase that never
//! speaks looks like one that does.
//!
//! Must not judge what a pattern means.

use super::{beginning, normal};

/// What makes it impossible that `pattern` matches as it is written; `is_class` tells the names in braces that are known.
pub(super) fn fault(pattern: &str, is_class: impl Fn(&str) -> bool) -> Option<&'static str> {
    let mut pieces = pattern.split_whitespace();
    let first = pieces.next()?;
    let begins = |it: &str| {
        it.strip_suffix('*')
            .is_some_and(|it| beginning(&normal(it)).chars().count() < 3)
    };
    if matches!(first, ".." | "....") || first.ends_with('?') {
        return Some("its first word is not fixed");
    }
    if first.split('|').any(begins) {
        return Some("its first word is looked up by three letters, and has fewer");
    }
    pieces
        .chain([first])
        .find_map(|piece| piece_fault(piece, &is_class))
}

fn piece_fault(piece: &str, is_class: impl Fn(&str) -> bool) -> Option<&'static str> {
    if matches!(piece, ".." | "....") {
        return None;
    }
    let words = piece.strip_suffix('?').unwrap_or(piece);
    // Joined words are set apart before they are looked up.
    let is_joined = |word: &str| word.contains('_');
    if words.contains('?') {
        return Some("a question mark stands before the end of a word");
    }
    let is_alone = !words.contains(['|', '*', '{']);
    words.split('|').find_map(|word| {
        if word == "#" {
            return None;
        }
        if word.starts_with('{') {
            return (!is_class(word)).then_some("it names a class that there is not");
        }
        if is_joined(word) {
            return word
                .split('_')
                .any(str::is_empty)
                .then_some("a place has no word");
        }
        let word = word.strip_suffix('*').unwrap_or(word);
        let normal = normal(word);
        if normal.is_empty() {
            return Some("a place has no word");
        }
        if word.contains(['*', '{', '}', '#']) {
            return Some("a sign stands within a word");
        }
        // Set alone, “don't” is two words one after the other.
        (!is_alone && normal.contains(' '))
            .then_some("two words stand where one of several can: “don't” is “don t”")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, is_sound: bool) {
        let fault = fault(pattern, |class| class == "{job}");
        assert_eq!(fault.is_none(), is_sound, "{pattern:?}: {fault:?}");
    }

    #[test]
    fn what_can_match_is_sound() {
        for pattern in [
            "we|i regret",
            "not been? selected",
            "unfortunat*|sadly",
            "don't worry",
            "in # days",
            "für ein|eine andere*",
            "a|the {job} .. for|at",
            "r.s.v.p",
            "a|at_once please",
            "if ..",
        ] {
            check(pattern, true);
        }
    }

    #[test]
    fn what_can_never_match_is_not() {
        for pattern in [
            ".. a",
            "very? good",
            "an*|in* offer",
            "we|don't know",
            "a|e-mail from",
            "we|i|| regret",
            "we now?|then regret",
            "uni*s in",
            "a {post} there",
            "– we regret",
        ] {
            check(pattern, false);
        }
    }
}
