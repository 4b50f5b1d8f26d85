//! The line that separates two messages in an mbox file: `From address date`.
//!
//! The strict form: only a line that looks like what mail programs write counts, because bodies hold lines that begin
//! with “From ” too. The blank line that must stand before it is checked by the reader.

use jiff::tz::Offset;
use jiff::{Timestamp, civil};

/// A line that separates two messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Separator {
    /// When the message behind it arrived, as the line says: in UTC, as RFC 4155 has it, unless it names an offset. `None`
    /// when there is no such moment.
    ///
    /// A program that writes its local time is some hours off, so this is for messages without a usable date of their own.
    pub arrived: Option<Timestamp>,
}

/// Reads a line, from its first byte, as a separator: `From `, one word, and a date. `None` when it is none.
///
/// The date holds a weekday, a month, a day, a time of day and a year in any order, as `asctime` and its relatives
/// (zone names and offsets, Gmail's `Mon Jan 01 00:00:00 +0000 2024`) write them. The word may be an address, a
/// number with `@xxx` (Gmail), a dash, or anything without spaces (RFC 4155 appendix A).
pub(super) fn separator(line: &[u8]) -> Option<Separator> {
    let rest = std::str::from_utf8(line.strip_prefix(b"From ")?).ok()?;
    let mut words = rest.split_ascii_whitespace();
    words.next()?;
    let mut date = Date::default();
    for word in words.take(20) {
        date.word(word);
    }
    date.is_complete().then(|| Separator {
        arrived: date.moment(),
    })
}

/// What has been seen of a date.
#[derive(Default)]
struct Date {
    weekday: bool,
    month: Option<i8>,
    day: Option<i8>,
    /// `h:mm` or `hh:mm:ss`; whether there is such a time is not looked at.
    time: Option<[i8; 3]>,
    year: Option<i16>,
    offset_minutes: i32,
}

impl Date {
    fn word(&mut self, word: &str) {
        const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        const MONTHS: [&str; 12] = [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ];
        let word = word.trim_end_matches(',');
        let place = |names: &[&str]| {
            let place = names.iter().position(|it| word.eq_ignore_ascii_case(it))?;
            i8::try_from(place + 1).ok()
        };
        if word.starts_with(|first: char| first.is_ascii_alphabetic()) {
            self.weekday |= place(&WEEKDAYS).is_some();
            self.month = place(&MONTHS).or(self.month);
        } else if let Some(time) = time(word) {
            self.time = Some(time);
        } else if let Some(minutes) = offset(word) {
            self.offset_minutes = minutes;
        } else if let Ok(number) = word.parse::<i16>()
            && !word.starts_with(['+', '-'])
        {
            if (1..=31).contains(&number) && word.len() <= 2 {
                self.day = i8::try_from(number).ok();
            } else if (1970..=9999).contains(&number) && word.len() == 4 {
                self.year = Some(number);
            }
        }
    }

    fn is_complete(&self) -> bool {
        let date = self.month.is_some() && self.day.is_some() && self.year.is_some();
        self.weekday && date && self.time.is_some()
    }

    fn moment(&self) -> Option<Timestamp> {
        let [hour, minute, second] = self.time?;
        let date = civil::Date::new(self.year?, self.month?, self.day?).ok()?;
        let time = civil::Time::new(hour, minute, second.min(59), 0).ok()?;
        let offset = Offset::from_seconds(self.offset_minutes * 60).ok()?;
        offset.to_timestamp(date.to_datetime(time)).ok()
    }
}

/// `h:mm` or `hh:mm:ss`.
fn time(word: &str) -> Option<[i8; 3]> {
    let mut time = [0; 3];
    let mut count = 0;
    for part in word.split(':') {
        let is_number =
            (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        *time.get_mut(count)? = part.parse().ok().filter(|_| is_number)?;
        count += 1;
    }
    (count >= 2).then_some(time)
}

/// `+0100`, in minutes.
fn offset(word: &str) -> Option<i32> {
    let (sign, digits) = match word.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let is_offset = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number: i32 = digits.parse().ok().filter(|_| is_offset)?;
    Some(sign * (number / 100 * 60 + number % 100))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrived(line: &str) -> Option<String> {
        let arrived = separator(line.as_bytes())?.arrived?;
        Some(arrived.to_string())
    }

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
            assert!(separator(line.as_bytes()).is_some(), "{line}");
        }
    }

    #[test]
    fn a_separator_says_when_the_message_arrived() {
        for (line, expected) in [
            (
                "From ana@example.org Tue Mar  3 10:02:03 2026",
                "2026-03-03T10:02:03Z",
            ),
            (
                "From 1234@xxx Tue Mar 03 00:30:00 +0200 2026\r",
                "2026-03-02T22:30:00Z",
            ),
            ("From - Sat, 03 Jan 2026 9:00 -0530", "2026-01-03T14:30:00Z"),
        ] {
            assert_eq!(arrived(line).as_deref(), Some(expected), "{line}");
        }
        for line in [
            "From ana@example.org Sat Feb 30 10:00:00 2026",
            "From ana@example.org Sat Feb 28 25:00:00 2026",
            "From now on",
        ] {
            assert_eq!(arrived(line), None, "{line}");
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
            assert_eq!(separator(line.as_bytes()), None, "{line}");
        }
        let of_other_bytes = b"From \xff@x Mon Jan  1 00:00:00 2024";
        assert_eq!(separator(of_other_bytes), None);
    }
}
