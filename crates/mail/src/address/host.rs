//! What a host name really is, for showing links and addresses to people.
//!
//! A domain can be written with letters that look like others (`аpple.example` with a Cyrillic а). Shown in its
//! encoded form (`xn--…`) it cannot pretend. This file does not judge whether a host is good.

/// A host name in the form to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownHost {
    /// The name in ASCII: labels with other letters are punycode (`xn--…`). Lower case.
    pub ascii: String,
    /// Whether the name holds letters outside ASCII, so that [`ShownHost::ascii`] differs from what was written.
    pub is_international: bool,
}

/// Returns the ASCII form of a host name. `None` when it cannot be one.
///
/// Source: UTS #46, as implemented by the `idna` crate. IP addresses pass as they are.
pub fn shown_host(host: &str) -> Option<ShownHost> {
    let host = host.trim().trim_end_matches('.');
    if host.is_empty() || host.len() > 1_024 {
        return None;
    }
    let ascii = idna::domain_to_ascii_strict(host).ok()?;
    let is_international = ascii.split('.').any(|label| label.starts_with("xn--"));
    (!ascii.is_empty()).then_some(ShownHost {
        ascii,
        is_international,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_names_stay_and_are_lowered() {
        let shown = shown_host("Mail.Example.ORG.").unwrap();
        assert_eq!(shown.ascii, "mail.example.org");
        assert!(!shown.is_international);
    }

    #[test]
    fn look_alike_letters_show_as_punycode() {
        let shown = shown_host("ex\u{430}mple.org").unwrap();
        assert!(shown.is_international);
        assert!(shown.ascii.starts_with("xn--"), "{}", shown.ascii);
        assert!(shown_host("xn--exmple-4nf.org").unwrap().is_international);
    }

    #[test]
    fn what_is_no_host_is_none() {
        for bad in [
            "",
            ".",
            "a b",
            "exa\nmple.org",
            "a..b",
            "-a.example",
            &"a".repeat(2_000),
        ] {
            assert_eq!(shown_host(bad), None, "{bad:?}");
        }
    }
}
