//! Generated messages with real structure: random headers, nested parts, encodings and charsets.
//!
//! Random bytes never reach deep into MIME; these do. What the generator put in must come out, and on well-formed
//! messages the result agrees with mail-parser, an independent splitter.

#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;

use mail_parser::MessageParser;
use meanwhile_mail::message::{Message, TextOrigin, newest_text, read_headers};
use proptest::prelude::*;

#[derive(Debug, Clone)]
enum Part {
    Text(String, Encoding),
    File(String, Vec<u8>),
    Multi(&'static str, Vec<Part>),
}

#[derive(Debug, Clone, Copy)]
enum Encoding {
    Eight,
    Quoted,
    Base64,
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec("[a-zA-Zäöüß€ .,!?=-]{0,70}", 1..6).prop_map(|lines| {
        let mut text = String::new();
        for line in lines {
            // No trailing spaces, and no line that could be a boundary or a signature.
            writeln!(text, "x{}x", line.trim()).unwrap();
        }
        text
    })
}

fn leaf() -> impl Strategy<Value = Part> {
    let encoding = prop_oneof![
        Just(Encoding::Eight),
        Just(Encoding::Quoted),
        Just(Encoding::Base64)
    ];
    prop_oneof![
        3 => (text(), encoding).prop_map(|(text, encoding)| Part::Text(text, encoding)),
        1 => ("[a-z]{1,8}\\.pdf", prop::collection::vec(any::<u8>(), 1..200)).prop_map(|(name, bytes)| Part::File(name, bytes)),
    ]
}

fn part() -> impl Strategy<Value = Part> {
    leaf().prop_recursive(5, 40, 5, |inner| {
        prop::collection::vec(inner, 1..5).prop_map(|parts| Part::Multi("mixed", parts))
    })
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for (index, chunk) in bytes.chunks(3).enumerate() {
        if index > 0 && index % 19 == 0 {
            out.push('\n');
        }
        let word = chunk
            .iter()
            .enumerate()
            .fold(0_u32, |word, (at, &b)| word | u32::from(b) << (16 - 8 * at));
        for at in 0..4 {
            let letter = LETTERS[(word >> (18 - 6 * at)) as usize & 63];
            out.push(if at <= chunk.len() {
                letter as char
            } else {
                '='
            });
        }
    }
    out.push('\n');
    out
}

fn write_part(out: &mut String, part: &Part, boundaries: &mut usize) {
    match part {
        Part::Text(text, encoding) => {
            out.push_str("Content-Type: text/plain; charset=utf-8\n");
            match encoding {
                Encoding::Eight => write!(out, "Content-Transfer-Encoding: 8bit\n\n{text}").unwrap(),
                Encoding::Quoted => {
                    let body: String = text
                        .chars()
                        .map(|c| match c {
                            '=' => "=3D".to_owned(),
                            c if c.is_ascii() => c.to_string(),
                            c => c.to_string().bytes().map(|b| format!("={b:02X}")).collect(),
                        })
                        .collect();
                    write!(out, "Content-Transfer-Encoding: quoted-printable\n\n{body}").unwrap();
                }
                Encoding::Base64 => {
                    write!(out, "Content-Transfer-Encoding: base64\n\n{}", base64(text.as_bytes())).unwrap();
                }
            }
        }
        Part::File(name, bytes) => write!(
            out,
            "Content-Type: application/pdf\nContent-Disposition: attachment; filename=\"{name}\"\nContent-Transfer-Encoding: base64\n\n{}",
            base64(bytes)
        )
        .unwrap(),
        Part::Multi(kind, parts) => {
            *boundaries += 1;
            let boundary = format!("=_b{boundaries}_");
            write!(out, "Content-Type: multipart/{kind}; boundary=\"{boundary}\"\n\n").unwrap();
            for part in parts {
                writeln!(out, "--{boundary}").unwrap();
                write_part(out, part, boundaries);
                out.push('\n');
            }
            writeln!(out, "--{boundary}--").unwrap();
        }
    }
}

fn texts(part: &Part, out: &mut Vec<String>) {
    match part {
        Part::Text(text, _) => out.push(text.trim_end().to_owned()),
        Part::File(..) => {}
        Part::Multi(_, parts) => parts.iter().for_each(|part| texts(part, out)),
    }
}

fn files(part: &Part, out: &mut Vec<(String, u64)>) {
    match part {
        Part::Text(..) => {}
        Part::File(name, bytes) => out.push((name.clone(), bytes.len() as u64)),
        Part::Multi(_, parts) => parts.iter().for_each(|part| files(part, out)),
    }
}

fn ends(text: &str, crlf: bool) -> String {
    if crlf {
        text.replace('\n', "\r\n")
    } else {
        text.to_owned()
    }
}

proptest! {
    #[test]
    fn nested_parts_come_out_as_they_went_in(part in part(), crlf: bool) {
        let mut message = String::from("From: Ana <ana@example.org>\nSubject: x\nMIME-Version: 1.0\n");
        write_part(&mut message, &part, &mut 0);
        let message = ends(&message, crlf);
        let ours = Message::parse(message.as_bytes());

        let (mut expected_texts, mut expected_files) = (Vec::new(), Vec::new());
        texts(&part, &mut expected_texts);
        files(&part, &mut expected_files);
        let lines = |text: &str| -> Vec<String> {
            text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
        };
        prop_assert_eq!(lines(&ours.text), lines(&expected_texts.join("\n")));
        let seen: Vec<(String, u64)> = ours
            .attachments
            .iter()
            .map(|a| (a.name.clone().unwrap_or_default(), a.size_bytes))
            .collect();
        prop_assert_eq!(&seen, &expected_files);

        // An independent splitter sees the same texts.
        let theirs = MessageParser::default().parse(message.as_bytes()).unwrap();
        let their_texts: Vec<String> = (0..theirs.text_body_count())
            .filter_map(|at| theirs.body_text(at))
            .flat_map(|text| lines(&text))
            .collect();
        prop_assert_eq!(lines(&ours.text), their_texts);
    }

    #[test]
    fn alternatives_give_one_text(plain in text(), html_words in "[a-z ]{1,40}", html_first: bool) {
        let plain_part = format!("Content-Type: text/plain; charset=utf-8\n\n{plain}\n");
        let html_part = format!("Content-Type: text/html; charset=utf-8\n\n<p>{html_words}</p>\n");
        let (one, two) = if html_first { (&html_part, &plain_part) } else { (&plain_part, &html_part) };
        let message = format!("Content-Type: multipart/alternative; boundary=b\n\n--b\n{one}--b\n{two}--b--\n");
        let message = Message::parse(message.as_bytes());
        prop_assert_eq!(message.text_origin, TextOrigin::Plain);
        prop_assert_eq!(message.text.trim_end(), plain.trim_end());
    }

    #[test]
    fn random_headers_are_read_alike_by_quick_look_and_parser(
        subject in "\\PC{0,80}", name in "[\\PC&&[^\"\\\\]]{0,40}", local in "[a-z0-9.]{1,20}", fold: bool,
        junk in prop::collection::vec("[A-Za-z-]{1,30}: [ -~]{0,60}", 0..10),
    ) {
        let encode = |text: &str| -> String {
            text.chars().map(|c| format!("=?utf-8?b?{}?=", base64(c.to_string().as_bytes()).trim())).collect::<Vec<_>>().join(if fold { "\n " } else { " " })
        };
        let message = format!(
            "{}Subject: {}\nFrom: {} <{local}@example.org>\n\nbody",
            junk.iter().map(|line| format!("X-{line}\n")).collect::<String>(),
            encode(&subject),
            encode(&name)
        );
        let headers = read_headers(message.as_bytes());
        let one_line = |text: &str| text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
        prop_assert_eq!(headers.subject.unwrap_or_default(), one_line(&subject));
        let from = headers.from.unwrap();
        prop_assert_eq!(from.address, format!("{local}@example.org"));
        prop_assert_eq!(from.name.unwrap_or_default(), one_line(&name).trim_matches('\'').to_owned());
    }

    #[test]
    fn the_newest_text_is_what_was_put_above_the_quote(
        newest in prop::collection::vec("[A-Za-z][a-z ,!]{0,60}", 1..6), quoted in prop::collection::vec("[a-z ]{0,60}", 1..6),
    ) {
        let newest = newest.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n");
        let quoted: String = quoted.iter().map(|line| format!("> {line}\n")).collect();
        let text = format!("{newest}\n\nOn Tue, 3 Mar 2026 at 10:00, Ana <ana@example.org> wrote:\n{quoted}");
        prop_assert_eq!(newest_text(&text), newest.trim().to_owned());
    }

    #[test]
    fn any_bytes_are_a_message(pieces in prop::collection::vec(prop_oneof![
        Just(&b"Content-Type: multipart/mixed; boundary=b\n"[..]), Just(&b"\n--b\n"[..]), Just(&b"--b--\n"[..]), Just(&b"\n"[..]),
        Just(&b"Content-Type: text/html\n\n<p>"[..]), Just(&b"Content-Transfer-Encoding: base64\n\n"[..]), Just(&b"\xff\x00"[..]),
        Just(&b"Content-Type: message/rfc822\n\n"[..]), Just(&b"=?utf-8?q?=0A?="[..]), Just(&b"From: "[..]), Just(&b"> x\n"[..]),
    ], 0..60)) {
        let message = Message::parse(&pieces.concat());
        prop_assert!(!message.text.contains(|c: char| c.is_control() && c != '\n' && c != '\t'));
        newest_text(&message.text);
    }
}
