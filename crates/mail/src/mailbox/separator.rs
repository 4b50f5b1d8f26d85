//! The line that separates two messages in an mbox file: `From address date`.
//!
//! The strict form: only a line that looks like what mail programs write counts, because bodies hold lines that begin
//! with “From ” too. The blank line that must stand before it is checked by the reader.

/// Tells whether a line, from its first byte, is a separator: `From `, one word, and a date.
///
/// The date holds a weekday, a month, a day, a time of day and a year in any order, as `asctime` and its relatives
/// (zone names and offsets, Gmail's `Mon Jan 01 00:00:00 +0000 2024`) write them. The word may be an address, a
/// number with `@xxx` (Gmail), a dash, or anything without spaces (RFC 4155 appendix A).
pub(super) fn is_separator(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else {
        return false;
    };
    let Ok(rest) = std::str::from_utf8(rest) else {
        return false;
    };
    let mut words = rest.split_ascii_whitespace();
    if words.next().is_none() {
        return false;
    }
    let mut date = Date::default();
    for word in words.take(20) {
        date.word(word);
    }
    date.is_complete()
}

/// What has been seen of a date.
#[derive(Default)]
struct Date {
    weekday: bool,
    month: bool,
    day: bool,
    time: bool,
    year: bool,
}

impl Date {
    fn word(&mut self, word: &str) {
        const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        const MONTHS: [&str; 12] = [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ];
        let word = word.trim_end_matches(',');
        let is_one_of = |names: &[&str]| {
            word.len() == 3 && names.iter().any(|name| word.eq_ignore_ascii_case(name))
        };
        if is_one_of(&WEEKDAYS) {
            self.weekday = true;
        } else if is_one_of(&MONTHS) {
            self.month = true;
        } else if is_time(word) {
            self.time = true;
        } else if let Ok(number) = word.parse::<u16>()
            && !word.starts_with('+')
        {
            if (1..=31).contains(&number) && word.len() <= 2 {
                self.day = true;
            } else if (1970..=9999).contains(&number) && word.len() == 4 {
                self.year = true;
            }
        }
    }

    fn is_complete(&self) -> bool {
        self.weekday && self.month && self.day && self.time && self.year
    }
}

/// `h:mm` or `hh:mm:ss`.
fn is_time(word: &str) -> bool {
    let is_number =
        |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let colons = word.bytes().filter(|b| *b == b':').count();
    (1..=2).contains(&colons) && word.split(':').all(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_of_mail_programs_count() {
        for line in [
            "From ana@example.org Mon Jan  1 00:00:00 2024",
            "From ana@example.org  Mon Jan 01 00:00:00 2024\r",
            "From 1234567890123456789@xxx Mon Jan 01 00:00:00 +0000 2024",
            "From - Tue Mar 03 10:00:00 2026",
            "From MAILER-DAEMON Fri Jul  8 12:08:34 2011",
            "From ana@example.org Sat, 03 Jan 2026 10:00:00 +0100",
            "From ana@example.org Mon Jan  1 09:00 EST 2024",
            "From Zo\u{eb}@example.org Mon Jan  1 00:00:00 2024",
        ] {
            assert!(is_separator(line.as_bytes()), "{line}");
        }
    }

    #[test]
    fn sentences_do_not_count() {
        for line in [
            "From ",
            "From",
            "From now on we meet at 10:00.",
            "From Monday Jan 5 2026",
            "From Monday to Friday, 9:00 to 17:00, January 2026",
            "From Mon 1 Jan 2024",
            ">From ana@example.org Mon Jan  1 00:00:00 2024",
            "from ana@example.org Mon Jan  1 00:00:00 2024",
            "From: ana@example.org Mon Jan  1 00:00:00 2024",
        ] {
            assert!(!is_separator(line.as_bytes()), "{line}");
        }
        assert!(!is_separator(b"From \xff@x Mon Jan  1 00:00:00 2024"));
    }
}
