//! Makes text from outside harmless for a terminal. Every text that is printed passes through here.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The text on one line, without escape sequences, control characters and marks that reorder or hide text.
///
/// Line breaks and tabs become spaces. Joiners inside emoji and accents stay.
pub fn clean(text: &str) -> String {
    let stripped = anstream::adapter::strip_str(text).to_string();
    let mut cleaned = String::with_capacity(stripped.len());
    for c in stripped.chars() {
        match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => cleaned.push(' '),
            c if c.is_control() || misleads(c) => {}
            c => cleaned.push(c),
        }
    }
    cleaned
}

/// Characters that change the direction of others or cannot be seen at all.
pub fn misleads(c: char) -> bool {
    matches!(
        c,
        '\u{200B}' // zero-width space
            | '\u{200E}' | '\u{200F}' | '\u{061C}' // direction marks
            | '\u{202A}'..='\u{202E}' // embeddings and overrides
            | '\u{2066}'..='\u{2069}' // isolates
            | '\u{2060}'..='\u{2064}' // invisible operators
            | '\u{206A}'..='\u{206F}' // deprecated shaping
            | '\u{FEFF}' // byte order mark
            | '\u{FFF9}'..='\u{FFFB}' // annotations
            | '\u{E0000}'..='\u{E007F}' // tags
    )
}

/// The text, cut to so many columns; what was cut ends in “…”. Words are kept whole where that costs little.
pub fn cut(text: &str, columns: usize) -> String {
    let text = clean(text);
    if text.width() <= columns {
        return text;
    }
    let room = columns.saturating_sub(1);
    let mut used = 0;
    let mut end = 0;
    for (place, c) in text.char_indices() {
        used += c.width().unwrap_or(0);
        if used > room {
            break;
        }
        end = place + c.len_utf8();
    }
    let head = &text[..end];
    let whole = head.rfind(' ').filter(|space| space * 5 >= end * 3);
    let head = whole.map_or(head, |space| &head[..space]);
    if columns == 0 {
        return String::new();
    }
    format!("{}…", head.trim_end_matches([' ', ',', ';', ':', '.', '&']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_moves_the_cursor_or_turns_the_text_round_gets_through() {
        let check = |text: &str, expected: &str| assert_eq!(clean(text), expected, "{text:?}");
        check("\u{1b}[31mred\u{1b}[0m", "red");
        check("\u{1b}]0;title\u{7}after", "after");
        check("a\u{9b}31mb", "a31mb");
        check("invoice\u{202e}fdp.exe", "invoicefdp.exe");
        check("two\r\nlines\tand a bell\u{7}", "two  lines and a bell");
        check("Zoë, 李明, 👩‍💻", "Zoë, 李明, 👩‍💻");
        for c in (0..0x11_0000).filter_map(char::from_u32) {
            let cleaned = clean(&format!("x{c}y"));
            let bad = |c: char| c.is_control() || misleads(c);
            assert!(!cleaned.chars().any(bad), "{c:?}");
        }
    }

    #[test]
    fn cutting_counts_columns_and_prefers_whole_words() {
        assert_eq!(cut("Data Analyst", 12), "Data Analyst");
        assert_eq!(cut("Senior Data Analyst", 18), "Senior Data…");
        assert_eq!(cut("Antidisestablishment", 8), "Antidis…");
        assert_eq!(cut("李明李明李明", 7), "李明李…");
        assert_eq!(cut("anything", 1), "…");
        assert_eq!(cut("anything", 0), "");
    }
}
