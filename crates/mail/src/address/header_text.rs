//! Text that is safe to write into a header.
//!
//! A line break or NUL in a name or subject would end the header and start one of the attacker's choosing. The type
//! makes that impossible: what is not a [`HeaderText`] is not written. It does not encode (RFC 2047) or fold.

use std::fmt;

/// Longest text accepted, in bytes. *Assumption:* a subject of a thousand characters is a mistake.
const TEXT_BYTES_MAX: usize = 1_000;

/// Text for a subject or a display name: not empty, no control characters, no line separators.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HeaderText(String);

/// Why a text may not go into a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HeaderTextError {
    /// It is empty or only spaces.
    #[error("the text is empty")]
    Empty,
    /// It holds a line break, NUL or another control character.
    #[error("the text holds a line break or control character at byte {at}")]
    ControlCharacter {
        /// Byte offset of the first one.
        at: usize,
    },
    /// It is longer than a header should be.
    #[error("the text has {bytes} bytes, more than the {TEXT_BYTES_MAX} allowed")]
    TooLong {
        /// Its length.
        bytes: usize,
    },
}

impl HeaderText {
    /// Checks a text; surrounding spaces are dropped, nothing else is changed.
    ///
    /// Refused are control characters (C0, DEL, C1), the Unicode line and paragraph separators, and the characters
    /// that reorder text (bidirectional controls), which could make an address look like another one.
    pub fn new(text: &str) -> Result<Self, HeaderTextError> {
        if let Some((at, _)) = text
            .char_indices()
            .find(|&(_, c)| is_forbidden_in_header(c))
        {
            return Err(HeaderTextError::ControlCharacter { at });
        }
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err(HeaderTextError::Empty);
        }
        if trimmed.len() > TEXT_BYTES_MAX {
            return Err(HeaderTextError::TooLong {
                bytes: trimmed.len(),
            });
        }
        Ok(Self(trimmed.to_owned()))
    }

    /// Returns the checked text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for HeaderText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Tells whether a character must not be written into a header.
pub(crate) fn is_forbidden_in_header(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn plain_text_passes_and_is_trimmed() {
        assert_eq!(
            HeaderText::new(" Danke, Zoë! ").unwrap().as_str(),
            "Danke, Zoë!"
        );
    }

    #[test]
    fn line_breaks_and_nul_are_refused() {
        for bad in [
            "Hi\r\nBcc: all@example.org",
            "Hi\nX: y",
            "Hi\rX",
            "Hi\0",
            "Hi\u{85}X: y",
            "Hi\u{2028}X",
            "\u{202E}gpj.exe",
        ] {
            assert!(
                matches!(
                    HeaderText::new(bad),
                    Err(HeaderTextError::ControlCharacter { .. })
                ),
                "{bad:?}"
            );
        }
    }

    #[test]
    fn empty_and_endless_texts_are_refused() {
        assert_eq!(HeaderText::new("  "), Err(HeaderTextError::Empty));
        assert!(HeaderText::new(&"a".repeat(TEXT_BYTES_MAX)).is_ok());
        assert!(HeaderText::new(&"a".repeat(TEXT_BYTES_MAX + 1)).is_err());
    }

    proptest! {
        #[test]
        fn whatever_passes_stays_on_one_line(text in any::<String>()) {
            if let Ok(ok) = HeaderText::new(&text) {
                prop_assert!(!ok.as_str().contains(['\r', '\n', '\0']));
                prop_assert_eq!(ok.as_str().lines().count(), 1);
            }
        }
    }
}
