//! The normal form of names, titles and other short texts, which are compared far more often than they are searched.

use super::{TEXT_BYTES_MAX, Text};

/// The normal form of a short text: its words, joined by single spaces.
#[must_use]
pub fn normal(text: &str) -> String {
    if text.len() <= TEXT_BYTES_MAX
        && let Some(plain) = normal_plain(text)
    {
        return plain;
    }
    let text = Text::new(text);
    let mut out = String::with_capacity(text.norms.len() + text.tokens.len());
    for index in 0..text.tokens.len() {
        if index > 0 {
            out.push(' ');
        }
        out.push_str(text.word(index));
    }
    out
}

/// [`normal`] of a text of plain bytes, whose words need no tokens.
fn normal_plain(text: &str) -> Option<String> {
    let mut out = Vec::with_capacity(text.len() + 4);
    let mut before = Plain::Apart;
    for byte in text.bytes() {
        let plain = PLAIN[usize::from(byte)];
        match plain {
            Plain::Apart => {}
            Plain::Foreign => return None,
            Plain::Letter | Plain::Digit => {
                if plain != before && !out.is_empty() {
                    out.push(b' ');
                }
                out.push(byte.to_ascii_lowercase());
            }
        }
        before = plain;
    }
    String::from_utf8(out).ok()
}

/// What a byte is to [`normal_plain`].
#[derive(Clone, Copy, PartialEq, Eq)]
enum Plain {
    /// It parts words.
    Apart,
    Letter,
    Digit,
    /// Part of a character beyond ASCII, or a carriage return, which parts no words.
    Foreign,
}

const PLAIN: [Plain; 256] = {
    let mut table = [Plain::Apart; 256];
    let mut byte = 0;
    while byte < table.len() {
        table[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => Plain::Letter,
            b'0'..=b'9' => Plain::Digit,
            b'\r' | 0x80.. => Plain::Foreign,
            _ => Plain::Apart,
        };
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_normal_form_of_a_short_text_is_that_of_its_tokens() {
        let by_tokens = |source: &str| {
            let text = Text::new(source);
            let words: Vec<&str> = (0..text.tokens.len()).map(|i| text.word(i)).collect();
            words.join(" ")
        };
        for source in [
            "",
            " ",
            "a",
            "A-1",
            "2:30pm",
            "co.\r\nop",
            "x\ry",
            "Dr. Ngo's  9th",
            "__b2b__",
            "Éva B2",
        ] {
            assert_eq!(normal(source), by_tokens(source), "{source:?}");
        }
    }
}
