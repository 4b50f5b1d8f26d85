//! Measures how fast a mailbox is read: bare reading, mail-parser alone, the quick look, and the whole message.
//!
//! `throughput write FILE [MESSAGES]` writes an mbox of invented messages, about 4 KB each;
//! `throughput read|bare|headers|full FILE` reads it once and prints rate and peak memory. One thread.

// A measuring program is what clocks are for; the library itself never asks one.
#![allow(clippy::disallowed_methods)]

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::time::Instant;

use meanwhile_mail::mailbox::{Item, open};
use meanwhile_mail::message::{Message, read_headers};

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["write", file] => write(file, 100_000),
        ["write", file, count] => write(file, count.parse().map_err(io::Error::other)?),
        [mode @ ("read" | "bare" | "headers" | "full"), file] => measure(mode, file),
        _ => {
            eprintln!(
                "usage: throughput write FILE [MESSAGES] | throughput read|bare|headers|full FILE"
            );
            Ok(())
        }
    }
}

fn measure(mode: &str, file: &str) -> io::Result<()> {
    let parser = mail_parser::MessageParser::default();
    let mut source = open(file).map_err(io::Error::other)?;
    let started = Instant::now();
    let (mut messages, mut seen) = (0_u64, 0_usize);
    for item in source.by_ref() {
        let Item::Message(raw) = item else { continue };
        messages += 1;
        // Something of each result is used, so that nothing is optimised away.
        seen += match mode {
            "bare" => parser.parse(&raw.bytes).map_or(0, |m| m.parts.len()),
            "headers" => read_headers(&raw.bytes).subject.map_or(0, |s| s.len()),
            "full" => Message::parse(&raw.bytes).text.len(),
            _ => raw.bytes.len(),
        };
    }
    let seconds = started.elapsed().as_secs_f64();
    let megabytes = source.progress().bytes_done as f64 / 1e6;
    println!(
        "{mode:8} {messages} messages, {megabytes:.0} MB in {seconds:.2} s: {:.0} MB/s, {:.0} messages/s, peak {} (checksum {seen})",
        megabytes / seconds,
        messages as f64 / seconds,
        peak_memory()
    );
    Ok(())
}

/// Reads the peak resident size from Linux; elsewhere it is not known.
fn peak_memory() -> String {
    std::fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|status| {
            let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
            Some(
                line.split_whitespace()
                    .skip(1)
                    .collect::<Vec<_>>()
                    .join(" "),
            )
        })
        .unwrap_or_else(|| "unknown".to_owned())
}

fn write(file: &str, count: u64) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(file)?);
    let mut random = Random(42);
    for number in 0..count {
        write_message(&mut out, number, &mut random)?;
    }
    out.flush()
}

/// A linear congruential generator (Knuth, MMIX): the same mailbox every time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn words(&mut self, count: u64) -> String {
        const WORDS: [&str; 16] = [
            "interview",
            "team",
            "Tuesday",
            "thank",
            "you",
            "for",
            "the",
            "position",
            "we",
            "would",
            "like",
            "to",
            "invite",
            "kind",
            "regards",
            "please",
        ];
        let mut out = String::new();
        for index in 0..count {
            out.push_str(WORDS[self.below(16) as usize]);
            out.push(if index % 11 == 10 { '\n' } else { ' ' });
        }
        out
    }
}

fn write_message(out: &mut impl Write, number: u64, random: &mut Random) -> io::Result<()> {
    let (hour, minute, day) = (random.below(24), random.below(60), 1 + random.below(28));
    let person = random.below(2_000);
    writeln!(
        out,
        "From p{person}@example.org Tue Mar {day:2} {hour:02}:{minute:02}:00 2026"
    )?;
    writeln!(
        out,
        "X-GM-THRID: {}\nX-Gmail-Labels: Inbox,Important",
        1_700_000_000_000_000_000 + number
    )?;
    writeln!(out, "Delivered-To: jo@example.com")?;
    for hop in 0..3 {
        writeln!(
            out,
            "Received: from mx{hop}.example.org (mx{hop}.example.org [192.0.2.{hop}])\n        by mx.example.com with ESMTPS id x{number}\n        for <jo@example.com>\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384);\n        Tue, {day:02} Mar 2026 {hour:02}:{minute:02}:0{hop} +0000"
        )?;
    }
    writeln!(
        out,
        "Return-Path: <p{person}@example.org>\nAuthentication-Results: mx.example.com;\n       dkim=pass header.i=@example.org;\n       spf=pass smtp.mailfrom=p{person}@example.org"
    )?;
    writeln!(
        out,
        "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=s1;\n        h=from:to:subject:date; bh={};\n        b={}",
        "Ab3".repeat(14),
        "xYz9".repeat(60)
    )?;
    writeln!(
        out,
        "MIME-Version: 1.0\nFrom: =?UTF-8?Q?P=C3=A9rson_{person}?= <p{person}@example.org>\nTo: Jo Example <jo@example.com>"
    )?;
    writeln!(
        out,
        "Message-ID: <{number}.{person}@example.org>\nReferences: <{}@example.org> <{}@example.org>\nIn-Reply-To: <{}@example.org>",
        number / 7,
        number / 3,
        number / 3
    )?;
    writeln!(
        out,
        "Date: Tue, {day:02} Mar 2026 {hour:02}:{minute:02}:00 +0100\nSubject: Re: {}",
        random.words(6).replace('\n', " ")
    )?;
    write_content(out, random)?;
    writeln!(out)
}

/// Writes the media type, the empty line and the body.
fn write_content(out: &mut impl Write, random: &mut Random) -> io::Result<()> {
    match random.below(10) {
        0..3 => writeln!(
            out,
            "Content-Type: text/plain; charset=utf-8\n\n{}",
            random.words(320)
        )?,
        3..8 => write_alternative(out, random)?,
        8 => writeln!(
            out,
            "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n{}",
            html(random, 200)
        )?,
        _ => {
            writeln!(
                out,
                "Content-Type: multipart/mixed; boundary=\"mixed\"\n\n--mixed\nContent-Type: text/plain; charset=iso-8859-1\n\n{}\n--mixed",
                random.words(60)
            )?;
            writeln!(
                out,
                "Content-Type: application/pdf; name=\"cv.pdf\"\nContent-Disposition: attachment; filename=\"cv.pdf\"\nContent-Transfer-Encoding: base64\n"
            )?;
            for _ in 0..60 {
                writeln!(out, "{}", "JVBERi0x".repeat(9))?;
            }
            writeln!(out, "--mixed--")?;
        }
    }
    Ok(())
}

fn write_alternative(out: &mut impl Write, random: &mut Random) -> io::Result<()> {
    let plain = random.words(90).replace('\n', "=20\n");
    writeln!(
        out,
        "Content-Type: multipart/alternative; boundary=\"alt\"\n\n--alt\nContent-Type: text/plain; charset=\"UTF-8\"\nContent-Transfer-Encoding: quoted-printable\n\n{plain}\n--alt"
    )?;
    writeln!(
        out,
        "Content-Type: text/html; charset=\"UTF-8\"\nContent-Transfer-Encoding: quoted-printable\n\n{}\n--alt--",
        html(random, 120)
    )
}

fn html(random: &mut Random, words: u64) -> String {
    let text = random
        .words(words)
        .replace('\n', "</p>=20\n<p style=3D\"margin:0\">");
    format!(
        "<html><head><style>p {{ color: black }}</style></head><body><div dir=3D\"ltr\"><p>{text}</p><table><tr><td>a</td><td><a href=3D\"https://example.org/x?y=3Dz\">link</a></td></tr></table></div></body></html>"
    )
}
