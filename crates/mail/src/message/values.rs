//! The values of single header fields: text, addresses, ids, dates, media types.
//!
//! mail-parser's field parsers do the reading; what comes out is cleaned, so that nothing decoded can hold a line break. No
//! field's name or meaning is known here.

use std::borrow::Cow;

use jiff::{Timestamp, civil, tz::Offset};
use mail_parser::parsers::MessageStream;
use mail_parser::{ContentType, DateTime, HeaderValue};

use super::decode::{clean_line, decode_western};
use super::quick;
use crate::address::Address;
use crate::finding::{Finding, FindingCode, note};
use crate::limits::ADDRESSES_MAX;

/// Gives a value in the form mail-parser's field parsers expect: UTF-8, ending with a line end.
fn prepared(value: &[u8]) -> Cow<'_, [u8]> {
    if !value.is_ascii() && std::str::from_utf8(value).is_err() {
        // Raw eight-bit letters in a header are outside every standard and in practice Windows-1252.
        let mut text = decode_western(value);
        text.push('\n');
        Cow::Owned(text.into_bytes())
    } else if value.ends_with(b"\n") {
        Cow::Borrowed(value)
    } else {
        let mut copy = Vec::with_capacity(value.len() + 1);
        copy.extend_from_slice(value);
        copy.push(b'\n');
        Cow::Owned(copy)
    }
}

/// Reads unstructured text: encoded words decoded, on one line.
pub(super) fn text(value: &[u8]) -> String {
    quick::text(value).map_or_else(|| slow_text(value), str::to_owned)
}

/// The same for any value.
pub(super) fn slow_text(value: &[u8]) -> String {
    match MessageStream::new(&prepared(value)).parse_unstructured() {
        HeaderValue::Text(text) => clean_line(&text),
        _ => String::new(),
    }
}

/// Reads a value as it is, on one line.
pub(super) fn raw_line(value: &[u8]) -> String {
    if let Some(line) = quick::line(value) {
        return line.to_owned();
    }
    match std::str::from_utf8(value) {
        Ok(text) => clean_line(text),
        Err(_) => clean_line(&String::from_utf8_lossy(value)),
    }
}

/// Reads message ids, without angle brackets and inner white space.
pub(super) fn ids(value: &[u8]) -> Vec<String> {
    quick::ids(value).unwrap_or_else(|| slow_ids(value))
}

/// The same for any value.
pub(super) fn slow_ids(value: &[u8]) -> Vec<String> {
    let clean = |id: &str| -> Option<String> {
        let is_clean = |b: u8| b.is_ascii_graphic() && !matches!(b, b'<' | b'>');
        if !id.is_empty() && id.len() <= 1_000 && id.bytes().all(is_clean) {
            return Some(id.to_owned());
        }
        let id: String = id
            .chars()
            .filter(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>'))
            .take(1_000)
            .collect();
        (!id.is_empty()).then_some(id)
    };
    match MessageStream::new(&prepared(value)).parse_id() {
        HeaderValue::Text(id) => clean(&id).into_iter().collect(),
        HeaderValue::TextList(ids) => ids.iter().filter_map(|id| clean(id)).collect(),
        _ => Vec::new(),
    }
}

/// Reads Return-Path or Delivered-To: the address without brackets, empty for `<>`.
pub(super) fn envelope_address(value: &[u8]) -> String {
    let line = raw_line(value);
    let inner = match (line.find('<'), line.rfind('>')) {
        (Some(open), Some(close)) if open < close => &line[open + 1..close],
        _ => &line,
    };
    with_lower_domain(inner.trim())
}

fn with_lower_domain(address: &str) -> String {
    let mut out = address.to_owned();
    if let Some(at) = out.rfind('@') {
        if out[at..].is_ascii() {
            out[at..].make_ascii_lowercase();
        } else {
            let domain = out[at..].to_lowercase();
            out.replace_range(at.., &domain);
        }
    }
    out
}

pub(super) fn add_addresses(list: &mut Vec<Address>, value: &[u8], findings: &mut Vec<Finding>) {
    list.append(&mut addresses(value, findings));
    if list.len() > ADDRESSES_MAX {
        list.truncate(ADDRESSES_MAX);
        note(findings, FindingCode::TooManyAddresses, too_many_addresses);
    }
}

fn too_many_addresses() -> String {
    format!("An address list has more than {ADDRESSES_MAX} entries, the rest was ignored")
}

/// Reads an address list; groups are flattened.
pub(super) fn addresses(value: &[u8], findings: &mut Vec<Finding>) -> Vec<Address> {
    match quick::address(value) {
        Some(address) => vec![address],
        None => slow_addresses(value, findings),
    }
}

/// The same for any value.
pub(super) fn slow_addresses(value: &[u8], findings: &mut Vec<Finding>) -> Vec<Address> {
    let mut out = Vec::new();
    let prepared = prepared(value);
    let HeaderValue::Address(list) = MessageStream::new(&prepared).parse_address() else {
        return out;
    };
    // “Bell, Sam <sam@…>” without quotes reads as two entries, the first of them a word.
    let mut surname: Option<String> = None;
    for entry in list.iter() {
        if out.len() == ADDRESSES_MAX {
            note(findings, FindingCode::TooManyAddresses, too_many_addresses);
            break;
        }
        let word = match (entry.name.as_deref(), entry.address.as_deref()) {
            (Some(word), None) => Some(word),
            (None, Some(word)) if !word.contains('@') => Some(word),
            _ => None,
        };
        let before = std::mem::replace(&mut surname, word.map(clean_line));
        if let Some(address) = entry.address.as_deref() {
            let address: Cow<'_, str> = if address.bytes().all(|b| b.is_ascii_graphic()) {
                address.into()
            } else {
                let letters = address.chars();
                let written = letters.filter(|c| !c.is_whitespace() && !c.is_control());
                written.collect::<String>().into()
            };
            if !address.is_empty() {
                let name = entry.name.as_deref().map(clean_line);
                let name = match (before, name) {
                    (Some(surname), Some(given)) if address.contains('@') => {
                        out.pop_if(|it| it.name.is_none() && it.address == surname);
                        Some(format!("{surname}, {given}"))
                    }
                    (_, name) => name,
                };
                out.push(Address {
                    name: name
                        .map(|n| n.trim_matches('\'').to_owned())
                        .filter(|n| !n.is_empty()),
                    address: with_lower_domain(&address),
                });
            }
        }
    }
    out
}

/// Reads a Date header.
pub(super) fn parse_date(value: &[u8]) -> Option<(Timestamp, Offset)> {
    if let Some(date) = quick::date(value) {
        return instant(&date);
    }
    match MessageStream::new(&prepared(value)).parse_date() {
        HeaderValue::DateTime(date) => instant(&date),
        _ => None,
    }
}

/// The date of a Received field stands behind its last semicolon (RFC 5321 section 4.4).
pub(super) fn received_date(value: &[u8]) -> Option<Timestamp> {
    let at = memchr::memrchr(b';', value)?;
    parse_date(&value[at + 1..]).map(|(instant, _)| instant)
}

fn instant(date: &DateTime) -> Option<(Timestamp, Offset)> {
    let civil = civil::DateTime::new(
        i16::try_from(date.year).ok()?,
        i8::try_from(date.month).ok()?,
        i8::try_from(date.day).ok()?,
        i8::try_from(date.hour).ok()?,
        i8::try_from(date.minute).ok()?,
        // A leap second reads as the second before it.
        i8::try_from(date.second.min(59)).ok()?,
        0,
    )
    .ok()?;
    let seconds = i32::from(date.tz_hour) * 3600 + i32::from(date.tz_minute) * 60;
    let offset = Offset::from_seconds(if date.tz_before_gmt {
        -seconds
    } else {
        seconds
    })
    .ok()?;
    Some((offset.to_timestamp(civil).ok()?, offset))
}

/// Reads only the `type/subtype` of a Content-Type value, in lower case.
pub(super) fn parse_media_type(value: &[u8]) -> Option<String> {
    if let Some(media_type) = quick::media_type(value) {
        return Some(media_type);
    }
    match MessageStream::new(&prepared(value)).parse_content_type() {
        HeaderValue::ContentType(content_type) => Some(media_type(&content_type)),
        _ => None,
    }
}

/// Reads a Content-Type or Content-Disposition value.
pub(super) fn parse_content_type(value: &[u8]) -> Option<ContentType<'static>> {
    quick::content_type(value).or_else(|| slow_content_type(value))
}

/// The same for any value.
pub(super) fn slow_content_type(value: &[u8]) -> Option<ContentType<'static>> {
    let prepared = prepared(value);
    match MessageStream::new(&prepared).parse_content_type() {
        HeaderValue::ContentType(content_type) => Some(owned(content_type)),
        _ => None,
    }
}

fn owned(content_type: ContentType<'_>) -> ContentType<'static> {
    ContentType {
        c_type: Cow::Owned(content_type.c_type.into_owned()),
        c_subtype: content_type.c_subtype.map(|s| Cow::Owned(s.into_owned())),
        attributes: content_type.attributes.map(|attributes| {
            attributes
                .into_iter()
                .map(|a| mail_parser::Attribute {
                    name: Cow::Owned(a.name.into_owned()),
                    value: Cow::Owned(a.value.into_owned()),
                })
                .collect()
        }),
    }
}

/// Returns `type/subtype` in lower case.
pub(super) fn media_type(content_type: &ContentType<'_>) -> String {
    let main = clean_line(content_type.ctype());
    let mut out = match content_type.subtype() {
        Some(subtype) => [main.as_str(), "/", &clean_line(subtype)].concat(),
        None => main,
    };
    out.make_ascii_lowercase();
    out
}

/// Splits Gmail's labels: commas separate, double quotes hold commas.
pub(super) fn labels(text: &str) -> Vec<String> {
    if !text.contains('"') {
        let labels = text.split(',').map(str::trim);
        let labels = labels.filter(|label| !label.is_empty()).take(100);
        return labels.map(str::to_owned).collect();
    }
    let mut is_quoted = false;
    let labels = text.split(|c: char| {
        is_quoted ^= c == '"';
        c == ',' && !is_quoted
    });
    labels
        .map(|label| label.replace('"', "").trim().to_owned())
        .filter(|label| !label.is_empty())
        .take(100)
        .collect()
}
