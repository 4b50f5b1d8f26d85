//! Text out of the bytes of a file that says nothing of its encoding.
//!
//! Must not read mail: there each part names its own.

/// Text from bytes: by byte-order mark, as UTF-8, by the zero bytes of UTF-16, else as Windows-1252.
pub(crate) fn decoded(bytes: &[u8]) -> (String, &'static str) {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        return (
            encoding.decode_with_bom_removal(bytes).0.into_owned(),
            encoding.name(),
        );
    }
    if let Some(encoding) = utf16(bytes) {
        return (
            encoding.decode_without_bom_handling(bytes).0.into_owned(),
            encoding.name(),
        );
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), "UTF-8"),
        Err(_) => {
            let encoding = encoding_rs::WINDOWS_1252;
            (
                encoding.decode_without_bom_handling(bytes).0.into_owned(),
                encoding.name(),
            )
        }
    }
}

/// UTF-16 without a mark: Latin letters leave every second byte zero.
fn utf16(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let start = bytes.get(..bytes.len().min(512) & !1)?;
    let zeros = |parity: usize| {
        start
            .iter()
            .skip(parity)
            .step_by(2)
            .filter(|it| **it == 0)
            .count()
    };
    let most = start.len() / 4;
    if start.len() >= 8 && zeros(1) > most && zeros(0) == 0 {
        Some(encoding_rs::UTF_16LE)
    } else if start.len() >= 8 && zeros(0) > most && zeros(1) == 0 {
        Some(encoding_rs::UTF_16BE)
    } else {
        None
    }
}

/// The text of a file; `None` where it is none: a picture, a program, a document of a word processor.
#[must_use]
pub fn text_of(bytes: &[u8]) -> Option<String> {
    let (text, encoding) = decoded(bytes);
    let odd = |c: &char| {
        *c == char::REPLACEMENT_CHARACTER
            || c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}')
    };
    let odd = text.chars().filter(odd).count();
    let signs = || text.chars().filter(|c| !c.is_whitespace());
    // Any byte is a letter of Windows-1252, and of a text of that time most are plain ones.
    let is_western = encoding == encoding_rs::WINDOWS_1252.name();
    let plain = || signs().filter(char::is_ascii_alphanumeric).count();
    let is_text = odd * ODD_SIGNS_MOST <= text.len()
        && !text.contains('\0')
        && (!is_western || odd == 0 && plain() * 2 > signs().count());
    is_text.then_some(text)
}

/// Of how many bytes one may be no sign of a text. *Assumption.*
const ODD_SIGNS_MOST: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_any_usual_encoding_is_read() {
        let german = "Wir müssen Ihnen leider absagen. Schöne Grüße";
        let latin = encoding_rs::WINDOWS_1252.encode(german).0;
        let mut wide = vec![0xff, 0xfe];
        wide.extend(german.encode_utf16().flat_map(u16::to_le_bytes));
        for bytes in [german.as_bytes(), &*latin, &wide] {
            assert_eq!(text_of(bytes).as_deref(), Some(german));
        }
        assert_eq!(text_of(b"").as_deref(), Some(""));
    }

    #[test]
    fn what_is_no_text_is_none() {
        for bytes in [
            &b"\x00\x01\x02?"[..],
            b"\xff\xfe\xfd\xfc?",
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR",
            b"\xd3\xa4\x8f\xc1\xe2\x91\xb7\xd8",
        ] {
            assert_eq!(text_of(bytes), None, "{bytes:?}");
        }
    }
}
