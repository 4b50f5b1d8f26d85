//! Which addresses a delivery report (RFC 3464) says that a message failed to reach.
//!
//! A report has a group of fields for each recipient, with empty lines between. Only `Action: failed` is for good: a
//! delay may still be followed by delivery. Nothing here is trusted; whoever uses it shows it first.

use crate::address::MailAddress;

/// Whether a part of this media type is one.
pub(super) fn is_one(media_type: &str) -> bool {
    matches!(
        media_type,
        "message/delivery-status" | "message/global-delivery-status"
    )
}

/// The addresses that failed, in lower case and in order. Time is linear in the text.
pub(super) fn failed(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut group = Group::default();
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            all.extend(std::mem::take(&mut group).failed());
        } else {
            group.take(line);
        }
    }
    all.extend(group.failed());
    all
}

/// The fields of one recipient, as far as they are asked about.
#[derive(Default)]
struct Group<'a> {
    is_failed: bool,
    /// The address as the seeker wrote it, which a forwarding server may have changed.
    original: Option<&'a str>,
    last: Option<&'a str>,
}

impl<'a> Group<'a> {
    fn take(&mut self, line: &'a str) {
        let Some((name, value)) = line.split_once(':') else {
            return;
        };
        // “rfc822; dana@example.org”: the kind of address comes first.
        let address = || value.split_once(';').map(|(_, address)| address.trim());
        let is = |wanted: &str| name.trim().eq_ignore_ascii_case(wanted);
        if is("Action") {
            self.is_failed = value.trim().eq_ignore_ascii_case("failed");
        } else if is("Original-Recipient") {
            self.original = address();
        } else if is("Final-Recipient") {
            self.last = address();
        }
    }

    fn failed(self) -> Option<String> {
        let address = self.original.or(self.last).filter(|_| self.is_failed)?;
        let address = address.trim_start_matches('<').trim_end_matches('>');
        let sound = MailAddress::parse(address).ok()?;
        Some(sound.to_string().to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_failed_for_good_is_told() {
        let report = "Reporting-MTA: dns; mx.example.org\r\n\r\n\
            Final-Recipient: rfc822; Dana@Example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
            Final-Recipient: rfc822; lee@example.org\r\nAction: delayed\r\nStatus: 4.2.2\r\n\r\n\
            Original-Recipient: rfc822; jo@example.com\r\nFinal-Recipient: rfc822; jo@far.example\r\naction: Failed\r\n";
        assert_eq!(failed(report), ["dana@example.org", "jo@example.com"]);
    }

    #[test]
    fn what_is_no_address_is_left_out() {
        for odd in [
            "",
            "Action: failed",
            "Action: failed\nFinal-Recipient: dana@example.org",
        ] {
            assert!(failed(odd).is_empty(), "{odd}");
        }
        assert!(failed("Action: failed\nFinal-Recipient: rfc822; nobody").is_empty());
    }
}
