//! Header values in the forms that nearly all mail has, read without a general parser.
//!
//! Each function gives what mail-parser and the cleaning in `values` would give, or `None` for anything out of the
//! ordinary, which goes there. Tests hold the two to each other.

use mail_parser::{Attribute, ContentType, DateTime};

use crate::address::Address;

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// A value without the white space around it.
fn trimmed(value: &[u8]) -> &[u8] {
    let start = value.iter().take_while(|byte| is_blank(**byte)).count();
    let value = &value[start..];
    let blank = value.iter().rev().take_while(|byte| is_blank(**byte));
    &value[..value.len() - blank.count()]
}

/// A value that is plain ASCII on one line, its words set apart by single spaces.
pub(super) fn line(value: &[u8]) -> Option<&str> {
    let value = trimmed(value);
    let mut before = b' ';
    let is_plain = value.iter().all(|byte| {
        let is_fine = byte.is_ascii_graphic() || *byte == b' ' && before != b' ';
        before = *byte;
        is_fine
    });
    std::str::from_utf8(value).ok().filter(|_| is_plain)
}

/// Unstructured text without encoded words.
pub(super) fn text(value: &[u8]) -> Option<&str> {
    line(value).filter(|line| memchr::memchr(b'=', line.as_bytes()).is_none())
}

/// Message ids in angle brackets with white space between.
pub(super) fn ids(value: &[u8]) -> Option<Vec<String>> {
    let mut ids = Vec::new();
    let words = value.split(|byte| is_blank(*byte));
    for word in words.filter(|word| !word.is_empty()) {
        let id = word.strip_prefix(b"<")?.strip_suffix(b">")?;
        let is_plain = |byte: &u8| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>');
        if id.is_empty() || id.len() > 1_000 || !id.iter().all(is_plain) {
            return None;
        }
        ids.push(std::str::from_utf8(id).ok()?.to_owned());
    }
    (!ids.is_empty()).then_some(ids)
}

/// One address, alone or in angle brackets behind a name, the name in quotes or without.
pub(super) fn address(value: &[u8]) -> Option<Address> {
    let line = line(value)?;
    let (name, address) = match line.strip_suffix('>') {
        Some(line) => {
            let (name, address) = line.split_at(memchr::memchr(b'<', line.as_bytes())?);
            (name.strip_suffix(' ').unwrap_or(name), &address[1..])
        }
        None => ("", line),
    };
    let quoted = name.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    let stands_free =
        |name: &str| !name.is_empty() && !name.starts_with(' ') && !name.ends_with(' ');
    if quoted.is_some_and(|name| !stands_free(name)) {
        return None;
    }
    let name = quoted.unwrap_or(name);
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b".-_+/".contains(&byte);
    let is_of_name = |byte: u8| {
        is_letter(byte) || matches!(byte, b' ' | b'&' | b'|') || byte == b',' && quoted.is_some()
    };
    let at = memchr::memchr(b'@', address.as_bytes())?;
    let (local, domain) = (&address[..at], &address[at + 1..]);
    let is_plain = !local.is_empty()
        && !domain.is_empty()
        && local.bytes().all(|byte| is_letter(byte) || byte == b'=')
        && domain.bytes().all(is_letter)
        && name.bytes().all(is_of_name);
    if !is_plain {
        return None;
    }
    let mut address = address.to_owned();
    address[at..].make_ascii_lowercase();
    Some(Address {
        name: (!name.is_empty()).then(|| name.to_owned()),
        address,
    })
}

/// `Tue, 3 Mar 2026 10:00:00 +0100`, with or without the day of the week.
pub(super) fn date(value: &[u8]) -> Option<DateTime> {
    const DAYS: [&[u8; 5]; 7] = [
        b"Mon, ", b"Tue, ", b"Wed, ", b"Thu, ", b"Fri, ", b"Sat, ", b"Sun, ",
    ];
    const MONTHS: [&[u8]; 12] = [
        b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov",
        b"Dec",
    ];
    let value = trimmed(value);
    let value = match value.first_chunk::<5>() {
        Some(day) if DAYS.contains(&day) => &value[5..],
        _ => value,
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0u16, |sum, digit| {
            let digit = char::from(*digit).to_digit(10)?;
            Some(sum * 10 + u16::try_from(digit).ok()?)
        })
    };
    let two = |digits: &[u8]| u8::try_from(number(digits)?).ok();
    let day_len = value.iter().position(|byte| *byte == b' ')?;
    let (day, rest) = value.split_at(day_len);
    // Behind the day: ` Mar 2026 10:00:00 +0100`.
    let marks: [(usize, u8); 5] = [(0, b' '), (4, b' '), (9, b' '), (12, b':'), (15, b':')];
    let is_marked = |(at, mark): &(usize, u8)| rest.get(*at) == Some(mark);
    if !(1..=2).contains(&day_len)
        || rest.len() != 24
        || !marks.iter().all(is_marked)
        || rest[18] != b' '
    {
        return None;
    }
    let month = MONTHS.iter().position(|month| *month == &rest[1..4])?;
    let sign = rest[19];
    if !matches!(sign, b'+' | b'-') {
        return None;
    }
    Some(DateTime {
        year: number(&rest[5..9])?,
        month: u8::try_from(month + 1).ok()?,
        day: two(day)?,
        hour: two(&rest[10..12])?,
        minute: two(&rest[13..15])?,
        second: two(&rest[16..18])?,
        tz_before_gmt: sign == b'-',
        tz_hour: two(&rest[20..22])?,
        tz_minute: two(&rest[22..24])?,
    })
}

/// How long the run of letters of a type or of a parameter's name is.
fn token_len(value: &[u8]) -> usize {
    let is_token = |byte: &u8| byte.is_ascii_alphanumeric() || b".+-".contains(byte);
    value.iter().take_while(|byte| is_token(byte)).count()
}

/// The `type/subtype` in front of a Content-Type's parameters, as written, and what is behind.
fn split_type(value: &[u8]) -> Option<(&str, &str, &[u8])> {
    let value = trimmed(value);
    let first = token_len(value);
    let subtype = value.get(first..)?.strip_prefix(b"/")?;
    let second = token_len(subtype);
    if first == 0 || second == 0 || !matches!(subtype.get(second), None | Some(b';')) {
        return None;
    }
    Some((
        std::str::from_utf8(&value[..first]).ok()?,
        std::str::from_utf8(&subtype[..second]).ok()?,
        &subtype[second..],
    ))
}

/// The `type/subtype` in front of a Content-Type's parameters, in lower case.
pub(super) fn media_type(value: &[u8]) -> Option<String> {
    let (first, second, _) = split_type(value)?;
    let mut media_type = [first, "/", second].concat();
    media_type.make_ascii_lowercase();
    Some(media_type)
}

/// A Content-Type with plain parameters.
pub(super) fn content_type(value: &[u8]) -> Option<ContentType<'static>> {
    let (first, second, mut rest) = split_type(value)?;
    let mut attributes = Vec::new();
    loop {
        rest = trimmed(rest);
        if rest.is_empty() {
            break;
        }
        rest = trimmed(rest.strip_prefix(b";")?);
        let (name, behind) = rest.split_at(token_len(rest));
        let behind = behind.strip_prefix(b"=")?;
        let quoted = behind.strip_prefix(b"\"");
        let begun = quoted.unwrap_or(behind);
        let is_letter = |byte: &&u8| byte.is_ascii_alphanumeric() || b".+-_/:=@".contains(byte);
        let len = begun.iter().take_while(is_letter).count();
        let (written, behind) = begun.split_at(len);
        if name.is_empty() || written.is_empty() {
            return None;
        }
        rest = match quoted {
            Some(_) => behind.strip_prefix(b"\"")?,
            None => behind,
        };
        attributes.push(Attribute {
            name: std::str::from_utf8(name).ok()?.to_ascii_lowercase().into(),
            value: std::str::from_utf8(written).ok()?.to_owned().into(),
        });
    }
    Some(ContentType {
        c_type: first.to_ascii_lowercase().into(),
        c_subtype: Some(second.to_ascii_lowercase().into()),
        attributes: (!attributes.is_empty()).then_some(attributes),
    })
}

#[cfg(test)]
mod tests {
    use mail_parser::HeaderValue;
    use mail_parser::parsers::MessageStream;

    use super::super::values;
    use super::*;

    /// Puts pieces together at random, some thousand times, the same way in every run.
    fn shuffled(pieces: &[&str], check: impl Fn(&[u8]) -> bool) -> usize {
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let mut next = |below: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 20) as usize % below
        };
        let mut quick = 0;
        for _ in 0..60_000 {
            let mut value = String::new();
            for _ in 0..=next(7) {
                value.push_str(pieces[next(pieces.len())]);
            }
            value.push('\n');
            quick += usize::from(check(value.as_bytes()));
        }
        quick
    }

    #[test]
    fn text_is_what_the_parser_makes_of_it() {
        let pieces = [
            " ",
            "Your",
            "application",
            ": ",
            "=",
            "?",
            "=?utf-8?q?a?=",
            "\r\n ",
            "\t",
            "é",
            "\u{c}",
        ];
        let quick = shuffled(&pieces, |value| {
            let text = text(value).map(str::to_owned);
            let is_quick = text.is_some();
            assert_eq!(
                text.unwrap_or_else(|| values::slow_text(value)),
                values::slow_text(value)
            );
            is_quick
        });
        assert!(quick > 1_000, "{quick}");
    }

    #[test]
    fn ids_are_what_the_parser_makes_of_them() {
        let pieces = [
            " ",
            "<a@b.example>",
            "<",
            ">",
            "c=d@e",
            "\r\n ",
            "\t",
            "<>",
            "<é@f>",
            "\u{c}",
            "<1$x@y>",
        ];
        let quick = shuffled(&pieces, |value| {
            let ids = ids(value);
            let is_quick = ids.is_some();
            let slow = values::slow_ids(value);
            assert_eq!(
                ids.as_ref().unwrap_or(&slow),
                &slow,
                "{:?}",
                String::from_utf8_lossy(value)
            );
            is_quick
        });
        assert!(quick > 1_000, "{quick}");
    }

    #[test]
    fn addresses_are_what_the_parser_makes_of_them() {
        let pieces = [
            " ",
            "Sam",
            "Bell",
            "<sam.b@Example.com>",
            "a+b=c@d.example",
            "\"",
            ",",
            "(x)",
            "<",
            ">",
            "@",
            "\r\n ",
            "'",
            "\\",
            ":",
            ";",
            "=?utf-8?q?a?=",
            "Ö",
            "R&D",
            ".",
            " <jobs@acme.example>",
        ];
        let quick = shuffled(&pieces, |value| {
            let address = address(value);
            let slow = values::slow_addresses(value, &mut Vec::new());
            if let Some(address) = &address {
                assert_eq!(
                    slow,
                    std::slice::from_ref(address),
                    "{:?}",
                    String::from_utf8_lossy(value)
                );
            }
            address.is_some()
        });
        assert!(quick > 500, "{quick}");
        let quoted = address(b" \"Acme, Inc.\" <jobs@Acme.example>\r\n").unwrap();
        assert_eq!(quoted.name.as_deref(), Some("Acme, Inc."));
        assert_eq!(quoted.address, "jobs@acme.example");
    }

    fn slow_date(value: &[u8]) -> Option<DateTime> {
        match MessageStream::new(value).parse_date() {
            HeaderValue::DateTime(date) => Some(date),
            _ => None,
        }
    }

    #[test]
    fn dates_are_what_the_parser_makes_of_them() {
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ];
        for month in months {
            for value in [
                format!(" Tue, 3 {month} 2026 10:04:59 +0100\r\n"),
                format!("13 {month} 1999 23:00:00 -0330\n"),
            ] {
                let value = value.as_bytes();
                assert_eq!(date(value).unwrap(), slow_date(value).unwrap());
            }
        }
        let pieces = [
            "Mon, ",
            "Foo, ",
            "3",
            "31",
            " ",
            " Mar ",
            "2026 ",
            "10:00:00",
            " +0100",
            " -0000",
            " GMT",
            "(x)",
            "\n ",
            "99",
            "3 Mar 2026 10:00:00 +0100",
            ";",
        ];
        let quick = shuffled(&pieces, |value| {
            let date = date(value);
            if let Some(date) = &date {
                assert_eq!(Some(date), slow_date(value).as_ref());
            }
            date.is_some()
        });
        assert!(quick > 100, "{quick}");
    }

    #[test]
    fn content_types_are_what_the_parser_makes_of_them() {
        let pieces = [
            "text/",
            "Plain",
            "; ",
            "charset=utf-8",
            ";\r\n\tBoundary=\"--a=b_1\"",
            " ",
            "\r\n ",
            "(c)",
            "multipart/mixed",
            "; format=flowed",
            "\"",
            "+xml",
            "é",
            "=",
            "; name*=utf-8''a",
            "\\",
            "; a=\"b c\"",
            "; title*0=x",
        ];
        let quick = shuffled(&pieces, |value| {
            let slow = values::slow_content_type(value);
            let media_type = media_type(value);
            if media_type.is_some() {
                let slow = slow.as_ref().map(values::media_type);
                assert_eq!(media_type, slow, "{:?}", String::from_utf8_lossy(value));
            }
            let content_type = content_type(value);
            if content_type.is_some() {
                assert_eq!(content_type, slow, "{:?}", String::from_utf8_lossy(value));
            }
            content_type.is_some()
        });
        assert!(quick > 500, "{quick}");
        let value = b" multipart/mixed;\r\n boundary=\"=_1:2\"; charset=UTF-8\r\n";
        let quick = content_type(value).unwrap();
        assert_eq!(quick.attribute("boundary"), Some("=_1:2"));
        assert_eq!(Some(quick), values::slow_content_type(value));
    }
}
