//! One HTML tag: where it ends, whether it hides what it holds, and where its link leads.
//!
//! Works on the text between `<` and `>`; knows nothing of elements around it.

use memchr::{memchr, memchr3};

use crate::address::{MailAddress, shown_host};

/// Finds the `>` that ends a tag, outside quotes; a quote that is never closed does not count.
pub(super) fn tag_end(bytes: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        let found = at + memchr3(b'>', b'"', b'\'', &bytes[at..])?;
        match bytes[found] {
            b'>' => return Some(found),
            quote => {
                // Quotes only count as an attribute's value.
                let opens_value = bytes[..found].trim_ascii_end().ends_with(b"=");
                let close = opens_value
                    .then(|| memchr(quote, &bytes[found + 1..]))
                    .flatten();
                at = close.map_or(found + 1, |close| found + 1 + close + 1);
            }
        }
    }
}

/// Tells whether inline style hides an element, as newsletters do with their previews.
pub(super) fn hides(attributes: &str) -> bool {
    let Some(style) = attribute(attributes, "style") else {
        return false;
    };
    // `font-size:0` does not hide: layout generators set it on cells whose contents set it again.
    const HIDING: [&str; 3] = ["display:none", "visibility:hidden", "opacity:0"];
    let is = |rule: &str, hiding: &str| {
        let letters = rule.bytes().filter(|b| !b.is_ascii_whitespace());
        let mut letters = letters.map(|b| b.to_ascii_lowercase());
        let begins = hiding.bytes().all(|b| letters.next() == Some(b));
        begins && (letters.clone().next().is_none() || letters.eq(*b"!important"))
    };
    let mut rules = style.split(';');
    rules.any(|rule| HIDING.iter().any(|hiding| is(rule, hiding)))
}

/// Returns the value of an attribute, entities not decoded.
fn attribute<'x>(attributes: &'x str, name: &str) -> Option<&'x str> {
    let mut rest = attributes.trim_start();
    // The count bounds the work for tags that consist of equals signs.
    for _ in 0..100 {
        let equals = memchr(b'=', rest.as_bytes())?;
        let key = rest[..equals]
            .trim()
            .rsplit(|c: char| c.is_whitespace())
            .next()
            .unwrap_or_default();
        let value = rest[equals + 1..].trim_start();
        let (value, behind) = match value.as_bytes().first() {
            Some(quote @ (b'"' | b'\'')) => {
                let inner = &value[1..];
                let end = memchr(*quote, inner.as_bytes()).unwrap_or(inner.len());
                (&inner[..end], inner.get(end + 1..).unwrap_or_default())
            }
            _ => value.split_at(
                value
                    .find(|c: char| c.is_whitespace())
                    .unwrap_or(value.len()),
            ),
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = behind;
    }
    None
}

/// Returns the host that a link really leads to, in ASCII; for `mailto:` the address.
pub(super) fn link_host(attributes: &str) -> Option<String> {
    let href = attribute(attributes, "href")?.trim();
    let (scheme, rest) = href.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    if scheme == "mailto" {
        let address = rest.split('?').next().unwrap_or_default();
        return MailAddress::parse(address).ok().map(|a| a.to_string());
    }
    if scheme != "http" && scheme != "https" {
        return None;
    }
    let authority = rest
        .trim_start_matches(['/', '\\'])
        .split(['/', '?', '#', '\\'])
        .next()?;
    // `https://bank.example@evil.example/` leads to evil.example.
    let host = authority.rsplit('@').next()?;
    let host = host.split(':').next()?;
    shown_host(host).map(|shown| shown.ascii)
}
