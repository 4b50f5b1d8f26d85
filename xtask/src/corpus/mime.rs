//! Turns a message into the bytes that a mail program would have stored (CRLF line ends).
//!
//! Folding, encoded words, transfer encodings and part structure are all made here, so that readers of the corpus
//! meet them. Must not decide what a message says.

use data_encoding::BASE64;

use super::html;
use super::message::{Charset, Encoding, Mail, Skin};
use super::quote;

impl Charset {
    /// Name in headers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Latin1 => "iso-8859-1",
            Self::Windows1252 => "windows-1252",
            Self::Gb2312 => "gb2312",
            Self::Iso2022Jp => "iso-2022-jp",
        }
    }

    /// The text in this charset.
    pub fn bytes(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf8 => text.as_bytes().to_vec(),
            // ISO-8859-1 lacks the typographic marks that the web's reading of that label allows.
            Self::Latin1 => encoding_rs::WINDOWS_1252
                .encode(&plain_marks(text))
                .0
                .into_owned(),
            Self::Windows1252 => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
            Self::Gb2312 => encoding_rs::GBK.encode(&plain_marks(text)).0.into_owned(),
            Self::Iso2022Jp => encoding_rs::ISO_2022_JP
                .encode(&plain_marks(text))
                .0
                .into_owned(),
        }
    }
}

fn plain_marks(text: &str) -> String {
    let marks = [
        ('’', "'"),
        ('‘', "'"),
        ('“', "\""),
        ('”', "\""),
        ('–', "-"),
        ('—', "-"),
        ('…', "..."),
        ('•', "*"),
        ('€', "EUR"),
    ];
    let mut out = text.to_owned();
    for (mark, plain) in marks {
        out = out.replace(mark, plain);
    }
    out.chars()
        .filter(|c| !matches!(*c as u32, 0x200b..=0x200d | 0xfeff | 0x1f000..))
        .collect()
}

/// The whole message, header and body, with CRLF line ends.
pub fn render(mail: &Mail) -> Vec<u8> {
    let mut out = super::header::header(mail).into_bytes();
    let boundary = mail.id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| {
        (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3)
    });
    let mut body = Body {
        out: &mut out,
        seed: boundary,
        count: 0,
    };
    body.message(mail);
    out
}

struct Body<'a> {
    out: &'a mut Vec<u8>,
    seed: u64,
    count: u8,
}

impl Body<'_> {
    fn push(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn boundary(&mut self) -> String {
        self.count += 1;
        format!(
            "----=_Part_{}_{:016x}",
            self.count,
            self.seed.rotate_left(u32::from(self.count) * 7)
        )
    }

    fn message(&mut self, mail: &Mail) {
        if let Some((address, original)) = &mail.report {
            return self.delivery_report(mail, address, original);
        }
        let files: Vec<_> = mail
            .parts
            .iter()
            .filter(|part| part.file.is_some())
            .collect();
        if files.is_empty() {
            return self.alternatives(mail);
        }
        let boundary = self.boundary();
        self.push(&format!(
            "Content-Type: multipart/mixed;\r\n boundary=\"{boundary}\"\r\n\r\n"
        ));
        self.push(&format!("--{boundary}\r\n"));
        self.alternatives(mail);
        for part in files {
            let name = part.file.clone().unwrap_or_default();
            self.push(&format!(
                "\r\n--{boundary}\r\nContent-Type: {};\r\n name=\"{name}\"\r\n",
                part.content_type
            ));
            self.push(&format!(
                "Content-Disposition: attachment; filename=\"{name}\"\r\n"
            ));
            self.base64(&part.bytes);
        }
        self.push(&format!("\r\n--{boundary}--\r\n"));
    }

    fn alternatives(&mut self, mail: &Mail) {
        let calendars: Vec<_> = mail
            .parts
            .iter()
            .filter(|part| part.file.is_none())
            .collect();
        let plain = !mail.html_only;
        let visual = mail.skin != Skin::Plain;
        if usize::from(plain) + usize::from(visual) + calendars.len() == 1 {
            return if plain {
                self.plain(mail)
            } else {
                self.visual(mail)
            };
        }
        let boundary = self.boundary();
        self.push(&format!(
            "Content-Type: multipart/alternative; boundary=\"{boundary}\"\r\n\r\n"
        ));
        if plain {
            self.push(&format!("--{boundary}\r\n"));
            self.plain(mail);
        }
        if visual {
            self.push(&format!("\r\n--{boundary}\r\n"));
            self.visual(mail);
        }
        for part in calendars {
            self.push(&format!(
                "\r\n--{boundary}\r\nContent-Type: {}\r\n",
                part.content_type
            ));
            if part.bytes.len() % 2 == 0 {
                self.base64(&part.bytes);
            } else {
                self.push("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
                let encoded = quoted_printable(&part.bytes);
                self.push(&encoded);
            }
        }
        self.push(&format!("\r\n--{boundary}--\r\n"));
    }

    fn plain(&mut self, mail: &Mail) {
        let mut text = mail.text.clone();
        if let Some(quoted) = &mail.quote {
            text.push_str("\n\n");
            text.push_str(&quote::plain(quoted));
        }
        self.encoded("text/plain", &text, mail);
    }

    fn visual(&mut self, mail: &Mail) {
        let text = html::render(mail);
        self.encoded("text/html", &text, mail);
    }

    fn encoded(&mut self, content_type: &str, text: &str, mail: &Mail) {
        let bytes = mail.charset.bytes(&text.replace('\n', "\r\n"));
        self.push(&format!(
            "Content-Type: {content_type}; charset=\"{}\"\r\n",
            mail.charset.name()
        ));
        let long = text.lines().any(|line| line.len() > 900);
        match mail.encoding {
            Encoding::Base64 => self.base64(&bytes),
            Encoding::EightBit if !long => {
                let name = if bytes.is_ascii() { "7bit" } else { "8bit" };
                self.push(&format!("Content-Transfer-Encoding: {name}\r\n\r\n"));
                self.out.extend_from_slice(&bytes);
                self.push("\r\n");
            }
            _ => {
                self.push("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
                let encoded = quoted_printable(&bytes);
                self.push(&encoded);
                self.push("\r\n");
            }
        }
    }

    fn base64(&mut self, bytes: &[u8]) {
        self.push("Content-Transfer-Encoding: base64\r\n\r\n");
        let encoded = BASE64.encode(bytes);
        for line in encoded.as_bytes().chunks(76) {
            self.out.extend_from_slice(line);
            self.push("\r\n");
        }
    }

    fn delivery_report(&mut self, mail: &Mail, address: &str, original: &str) {
        let boundary = self.boundary();
        self.push(&format!("Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"{boundary}\"\r\n\r\n--{boundary}\r\n"));
        self.plain(mail);
        self.push(&format!(
            "\r\n--{boundary}\r\nContent-Type: message/delivery-status\r\n\r\n"
        ));
        self.push("Reporting-MTA: dns; mx.postbox.example\r\n\r\n");
        self.push(&format!(
            "Final-Recipient: rfc822; {address}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        ));
        self.push("Diagnostic-Code: smtp; 550 5.1.1 mailbox unavailable\r\n");
        self.push(&format!("\r\n--{boundary}\r\nContent-Type: text/rfc822-headers\r\n\r\n{original}\r\n--{boundary}--\r\n"));
    }
}

/// Quoted-printable with soft breaks at 76 characters; hard breaks stay.
pub fn quoted_printable(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + bytes.len() / 8);
    let mut width = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let next = bytes.get(at + 1).copied();
        match byte {
            b'\r' if next == Some(b'\n') => continue,
            b'\n' => {
                out.push_str("\r\n");
                width = 0;
                continue;
            }
            _ => {}
        }
        let trailing = matches!(byte, b' ' | b'\t') && matches!(next, None | Some(b'\r' | b'\n'));
        let literal = matches!(byte, b' '..=b'~' | b'\t') && *byte != b'=' && !trailing;
        let need = if literal { 1 } else { 3 };
        if width + need > 75 {
            out.push_str("=\r\n");
            width = 0;
        }
        if literal {
            out.push(char::from(*byte));
        } else {
            out.push_str(&format!("={byte:02X}"));
        }
        width += need;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_printable_lines_stay_short() {
        let text = quoted_printable("é= ".repeat(60).as_bytes());
        assert!(text.lines().all(|line| line.len() <= 76));
    }

    #[test]
    fn encoded_words_stay_short() {
        let text = super::super::header::words(
            "Einladung zum Gespräch über die Stelle als Entwickler für große Systeme",
            Charset::Utf8,
        );
        assert!(
            text.split(' ')
                .all(|word| word.len() <= 130 && word.starts_with("=?"))
        );
    }
}
