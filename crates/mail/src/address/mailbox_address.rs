//! An address that is safe to write to.
//!
//! Stricter than RFC 5322 on purpose: no quoted local parts, no comments, no address literals. Whether it exists is
//! not asked here.

use std::fmt;

use super::header_text::is_forbidden_in_header;
use super::host::shown_host;

/// Bytes of a local part (RFC 5321 section 4.5.3.1.1).
const LOCAL_BYTES_MAX: usize = 64;
/// Bytes of a domain (RFC 5321 section 4.5.3.1.2 and RFC 1035 section 2.3.4, less the final dot).
const DOMAIN_BYTES_MAX: usize = 253;

/// An address of the form `local@domain.tld`, safe to put into a header or an SMTP command.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MailAddress {
    local: String,
    /// ASCII, lower case.
    domain: String,
    /// Whether the domain was or is international.
    is_international: bool,
}

/// Why an address is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MailAddressError {
    /// It holds a line break, NUL or another control character.
    #[error("the address holds a line break or control character")]
    ControlCharacter,
    /// There is no `@`, or nothing before or behind it.
    #[error("the address has not the form name@domain")]
    NotAnAddress,
    /// The part before the `@` holds something that would need quoting.
    #[error("the part before the @ holds characters that are not supported")]
    LocalPart,
    /// The part behind the `@` is no domain name.
    #[error("the part behind the @ is no domain name")]
    Domain,
    /// It is longer than the standard allows.
    #[error("the address is too long")]
    TooLong,
}

impl MailAddress {
    /// Checks an address. Surrounding spaces are dropped; the domain becomes ASCII and lower case.
    pub fn parse(text: &str) -> Result<Self, MailAddressError> {
        if text.chars().any(is_forbidden_in_header) {
            return Err(MailAddressError::ControlCharacter);
        }
        let (local, domain) = text
            .trim()
            .rsplit_once('@')
            .ok_or(MailAddressError::NotAnAddress)?;
        if local.is_empty() || domain.is_empty() {
            return Err(MailAddressError::NotAnAddress);
        }
        if local.len() > LOCAL_BYTES_MAX || domain.len() > DOMAIN_BYTES_MAX {
            return Err(MailAddressError::TooLong);
        }
        let dots_fit = !local.starts_with('.') && !local.ends_with('.') && !local.contains("..");
        if !dots_fit || !local.chars().all(is_atom_character) {
            return Err(MailAddressError::LocalPart);
        }
        let shown = shown_host(domain).ok_or(MailAddressError::Domain)?;
        if shown.ascii.len() > DOMAIN_BYTES_MAX || !shown.ascii.contains('.') {
            return Err(MailAddressError::Domain);
        }
        Ok(Self {
            local: local.to_owned(),
            domain: shown.ascii,
            is_international: shown.is_international,
        })
    }

    /// Returns the part before the `@`, as written.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// Returns the part behind the `@`, in ASCII and lower case.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// Tells whether the domain has letters outside ASCII: worth a second look before writing there.
    pub fn is_international(&self) -> bool {
        self.is_international
    }
}

impl fmt::Display for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

/// RFC 5322 `atext`, the dot, and letters of other scripts (RFC 6532).
fn is_atom_character(c: char) -> bool {
    c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ordinary_addresses_pass() {
        for good in [
            "ana@example.org",
            "ana.b+jobs@mail.example.co",
            " o'neil@example.com ",
        ] {
            assert_eq!(MailAddress::parse(good).unwrap().to_string(), good.trim());
        }
        assert_eq!(
            MailAddress::parse("Ana@EXAMPLE.org").unwrap().to_string(),
            "Ana@example.org"
        );
    }

    #[test]
    fn header_injection_is_refused() {
        for bad in [
            "ana@example.org\r\nBcc: x@example.org",
            "ana\n@example.org",
            "ana@example.org\0",
        ] {
            assert_eq!(
                MailAddress::parse(bad),
                Err(MailAddressError::ControlCharacter)
            );
        }
    }

    #[test]
    fn what_would_need_quoting_or_names_no_domain_is_refused() {
        for bad in [
            "",
            "@",
            "ana",
            "ana@",
            "@example.org",
            "a b@example.org",
            "\"a\"@example.org",
            "ana@localhost",
            "ana@[127.0.0.1]",
            "ana,bo@example.org",
            "<ana@example.org>",
            ".ana@example.org",
            "a..b@example.org",
            "ana@exa mple.org",
            "ana@example.org, bo@example.org",
        ] {
            assert!(MailAddress::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn an_international_domain_is_written_in_ascii_and_says_so() {
        let address = MailAddress::parse("ana@b\u{fc}cher.example").unwrap();
        assert_eq!(address.to_string(), "ana@xn--bcher-kva.example");
        assert!(address.is_international());
    }

    proptest! {
        #[test]
        fn whatever_passes_is_one_safe_token(text in "\\PC{0,40}@\\PC{0,40}") {
            if let Ok(address) = MailAddress::parse(&text) {
                let shown = address.to_string();
                prop_assert!(!shown.contains(|c: char| c.is_control() || c.is_whitespace() || "<>,;\"".contains(c)));
            }
        }
    }
}
