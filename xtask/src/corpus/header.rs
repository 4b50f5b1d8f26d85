//! Header fields: folding, encoded words, and what servers on the way add.

use data_encoding::BASE64;
use jiff::ToSpan;

use super::message::{Charset, Folder, Mail, Mailbox};
use super::random::Dice;
use super::zones::zone_of;

/// The whole header, without the fields of the body's structure.
pub fn header(mail: &Mail) -> String {
    let charset = mail.charset;
    let mut out = transport(mail);
    let mut field = |name: &str, value: String| {
        out.push_str(&fold(name, &value));
        out.push_str("\r\n");
    };
    if !mail.without_date {
        field("Date", date(mail));
    }
    field("From", mailbox(&mail.from, charset));
    field("To", mailboxes(&mail.to, charset));
    if !mail.cc.is_empty() {
        field("Cc", mailboxes(&mail.cc, charset));
    }
    if let Some(reply_to) = &mail.reply_to {
        field("Reply-To", mailbox(reply_to, charset));
    }
    field("Subject", words(&mail.subject, charset));
    if !mail.without_id {
        field("Message-ID", format!("<{}>", mail.id));
    }
    if let Some(parent) = &mail.in_reply_to {
        field("In-Reply-To", format!("<{parent}>"));
    }
    if !mail.references.is_empty() {
        let list: Vec<String> = mail.references.iter().map(|id| format!("<{id}>")).collect();
        field("References", list.join(" "));
    }
    for (name, value) in &mail.headers {
        field(name, value.clone());
    }
    field("MIME-Version", "1.0".to_owned());
    out
}

/// What servers on the way add on top: the larger part of a real header.
fn transport(mail: &Mail) -> String {
    if mail.folder == Folder::Sent {
        return String::new();
    }
    let host = mail
        .from
        .address
        .rsplit('@')
        .next()
        .unwrap_or("example.net");
    let mut state = Dice::new(mail.id.bytes().fold(11_u64, |sum, byte| {
        sum.wrapping_mul(131).wrapping_add(u64::from(byte))
    }));
    let stamp = |seconds: i64| {
        (mail.at + seconds.seconds())
            .strftime("%a, %d %b %Y %H:%M:%S +0000")
            .to_string()
    };
    let mut out = format!("Delivered-To: {}\r\n", mail.to[0].address);
    out.push_str(&format!(
        "Received: by 2002:db8:{}:0:0:0 with SMTP id {}csp{};\r\n        {}\r\n",
        state.hex(3),
        state.opaque(13),
        state.digits(7),
        stamp(4)
    ));
    out.push_str(&format!(
        "X-Received: by 2002:db8:{}:: with SMTP id {}.{}; {}\r\n",
        state.hex(4),
        state.opaque(22),
        state.digits(3),
        stamp(4)
    ));
    out.push_str(
        "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=postbox.example; s=arc-2021;\r\n        b=",
    );
    for _ in 0..4 {
        out.push_str(&format!(
            "{}\r\n         ",
            state.token(64, "ABCDEFGHIJKLMNOPabcdefghijklmnop0123456789+/")
        ));
    }
    out.push_str("==\r\n");
    out.push_str(&format!("Authentication-Results: mx.postbox.example;\r\n       dkim=pass header.i=@{host} header.s=s1;\r\n       spf=pass smtp.mailfrom=bounces@{host};\r\n       dmarc=pass header.from={host}\r\n"));
    out.push_str(&format!("Received: from out{}.{host} (out.{host}. [192.0.2.{}])\r\n        by mx.postbox.example with ESMTPS id {}\r\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\r\n        {}\r\n", state.index(9), state.between(1, 250), state.opaque(26), stamp(2)));
    out.push_str(&format!("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={host};\r\n\th=from:to:subject:date:message-id; s=s1; bh={}=;\r\n\tb={}\r\n", state.opaque(43), state.token(60, "ABCDEFGHIJKLMNOPabcdefghijklmnop0123456789+/")));
    out
}

fn date(mail: &Mail) -> String {
    let at = mail.at.to_zoned(zone_of(mail.zone).tz());
    if mail.zone == "UTC" {
        return mail.at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string();
    }
    at.strftime("%a, %d %b %Y %H:%M:%S %z").to_string()
}

fn mailboxes(list: &[Mailbox], charset: Charset) -> String {
    let all: Vec<String> = list.iter().map(|one| mailbox(one, charset)).collect();
    all.join(", ")
}

fn mailbox(one: &Mailbox, charset: Charset) -> String {
    if one.name.is_empty() {
        return one.address.clone();
    }
    let quoted = one.name.chars().any(|c| "()<>[]:;@\\,.\"|/&".contains(c));
    let name = if !one.name.is_ascii() {
        words(&one.name, charset)
    } else if quoted {
        format!("\"{}\"", one.name.replace('"', "\\\""))
    } else {
        one.name.clone()
    };
    format!("{name} <{}>", one.address)
}

/// Encodes a text as RFC 2047 words where it needs them.
pub fn words(text: &str, charset: Charset) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let (mut chunks, mut chunk) = (Vec::new(), String::new());
    for letter in text.chars() {
        if chunk.len() + letter.len_utf8() > 36 {
            chunks.push(std::mem::take(&mut chunk));
        }
        chunk.push(letter);
    }
    chunks.push(chunk);
    let b_encoded =
        matches!(charset, Charset::Gb2312 | Charset::Iso2022Jp) || text.len().is_multiple_of(2);
    let encoded: Vec<String> = chunks
        .iter()
        .map(|chunk| {
            let bytes = charset.bytes(chunk);
            if b_encoded {
                format!(
                    "=?{}?B?{}?=",
                    charset.name().to_uppercase(),
                    BASE64.encode(&bytes)
                )
            } else {
                format!("=?{}?Q?{}?=", charset.name(), q_word(&bytes))
            }
        })
        .collect();
    encoded.join(" ")
}

fn q_word(bytes: &[u8]) -> String {
    let mut out = String::new();
    for byte in bytes {
        match byte {
            b' ' => out.push('_'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(char::from(*byte)),
            other => out.push_str(&format!("={other:02X}")),
        }
    }
    out
}

/// Folds a field at spaces so that lines stay within 78 characters where they can.
fn fold(name: &str, value: &str) -> String {
    let mut out = format!("{name}:");
    let mut width = out.len();
    for word in value.split(' ') {
        if width + 1 + word.len() > 76 && width > name.len() + 1 {
            out.push_str("\r\n");
            width = 0;
        }
        out.push(' ');
        out.push_str(word);
        width += 1 + word.len();
    }
    out
}
