//! Texts as they are compared: without case, accents and punctuation.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text without case, accents and punctuation.
pub(crate) fn tokens(text: &str) -> Vec<String> {
    fold(text)
        .split(' ')
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A text without case, accents and punctuation, its words one space apart.
pub(crate) fn fold(text: &str) -> String {
    // Plain letters are their own decomposition, and most names have no others.
    if text.is_ascii() {
        return folded(text.chars().map(|c| c.to_ascii_lowercase()));
    }
    let letters = text.nfkd().filter(|c| !is_combining_mark(*c));
    folded(letters.flat_map(char::to_lowercase))
}

/// What is left of letters in lower case.
fn folded(letters: impl Iterator<Item = char>) -> String {
    let mut folded = String::with_capacity(letters.size_hint().0);
    for c in letters {
        match c {
            // Letters that no decomposition takes apart.
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ı' => folded.push('i'),
            '\'' | '’' => {}
            c if c.is_alphanumeric() => folded.push(c),
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_letters_are_folded_like_all_others() {
        let all: String = (0..128_u8).map(char::from).collect();
        for text in [all.as_str(), "O'Neill & Sons, Ltd.", "  A  b--C ", ""] {
            let long = text.nfkd().filter(|c| !is_combining_mark(*c));
            assert_eq!(
                fold(text),
                folded(long.flat_map(char::to_lowercase)),
                "{text}"
            );
        }
        assert_eq!(fold("Café SØREN, Straße"), "cafe soren strasse");
    }
}
