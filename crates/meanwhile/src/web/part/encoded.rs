//! Text as it stands in an address (RFC 3986, 2.1).

/// Everything but letters, figures and `-._~` as `%` and two figures for each byte.
pub fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// A word as a part of an address, in which an `@` needs no sign.
pub fn path_word(word: &str) -> String {
    let path = encoded(word).replace("%40", "@");
    // A segment of dots alone would lead elsewhere.
    if path.bytes().all(|it| it == b'.') {
        path.replace('.', "%2E")
    } else {
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_becomes_one_part_of_an_address() {
        assert_eq!(path_word("a/b?c@d.example"), "a%2Fb%3Fc@d.example");
        assert_eq!(path_word(".."), "%2E%2E");
    }
}
