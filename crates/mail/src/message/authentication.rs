//! What the server that took a message in found out about its sender (RFC 8601).
//!
//! Only the topmost Authentication-Results field is read: the last server wrote it, and what stands below it may be the
//! sender's own. In a mailbox file nothing tells which server was the reader's, so this is a hint and no proof.

use super::decode::starts_with_ignoring_case;

/// Whether a message comes from the domain that its From names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Authentication {
    /// The server could confirm it.
    Passed,
    /// The server looked, and it does not.
    Failed,
}

/// Reads the value of an Authentication-Results field for a message that says it is from `domain` (lower case).
///
/// DMARC (RFC 7489) decides where it was looked at; else a signature or an envelope sender of the same domain, or of one
/// above or below it. `None` when the field tells neither.
pub(super) fn authentication(value: &str, domain: &str) -> Option<Authentication> {
    let value = without_comments(value);
    let mut is_aligned = false;
    let mut spf_fails = false;
    for result in value.split(';') {
        let mut words = result.split_ascii_whitespace();
        let Some((method, outcome)) = words.next().and_then(|first| first.split_once('=')) else {
            continue;
        };
        // The method may carry its version: `dkim/1`.
        let method = method.split('/').next().unwrap_or(method);
        let passes = outcome.eq_ignore_ascii_case("pass");
        let fails = outcome.eq_ignore_ascii_case("fail");
        if method.eq_ignore_ascii_case("dmarc") && (passes || fails) {
            return Some(if passes {
                Authentication::Passed
            } else {
                Authentication::Failed
            });
        }
        let shown = if method.eq_ignore_ascii_case("dkim") {
            ["header.d=", "header.i="]
        } else if method.eq_ignore_ascii_case("spf") {
            spf_fails |= fails;
            ["smtp.mailfrom=", "smtp.mail="]
        } else {
            continue;
        };
        let of = |word: &str| {
            let name = shown
                .iter()
                .find(|name| starts_with_ignoring_case(word.as_bytes(), name.as_bytes()))?;
            let value = word[name.len()..].rsplit('@').next()?;
            Some(is_same_house(&value.to_ascii_lowercase(), domain))
        };
        is_aligned |= passes && words.filter_map(of).any(|same| same);
    }
    match (is_aligned, spf_fails) {
        (true, _) => Some(Authentication::Passed),
        (false, true) => Some(Authentication::Failed),
        (false, false) => None,
    }
}

/// Whether two domains are the same, or one lies below the other.
fn is_same_house(a: &str, b: &str) -> bool {
    let below = |long: &str, short: &str| {
        let rest = long.strip_suffix(short);
        short.contains('.') && rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    below(a, b) || below(b, a)
}

/// Leaves out what stands in brackets, nested ones included.
fn without_comments(value: &str) -> String {
    let mut kept = String::with_capacity(value.len());
    let mut depth = 0usize;
    let mut rest = value;
    loop {
        let at = memchr::memchr2(b'(', b')', rest.as_bytes());
        let (run, behind) = rest.split_at(at.unwrap_or(rest.len()));
        if depth == 0 {
            kept.push_str(run);
        }
        let Some(bracket) = behind.chars().next() else {
            return kept;
        };
        depth = if bracket == '(' {
            depth + 1
        } else {
            depth.saturating_sub(1)
        };
        rest = &behind[1..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, expected: Option<Authentication>) {
        assert_eq!(authentication(value, "example.org"), expected, "{value}");
    }

    #[test]
    fn dmarc_decides_where_it_was_looked_at() {
        check(
            "mx.example.com; dkim=pass header.i=@example.org; spf=pass (mx: domain of a@b; permitted) \
             smtp.mailfrom=a@bounce.example.net; dmarc=pass (p=NONE (sp=NONE)) header.from=example.org",
            Some(Authentication::Passed),
        );
        check(
            "spf=pass smtp.mailfrom=example.org; dkim=none;dmarc=fail action=none header.from=example.org;compauth=fail",
            Some(Authentication::Failed),
        );
    }

    #[test]
    fn without_dmarc_a_signature_or_sender_of_the_same_house_tells() {
        check(
            "mx; dkim/1=pass header.d=mail.Example.org",
            Some(Authentication::Passed),
        );
        check(
            "mx; spf=pass smtp.mailfrom=a@example.org; dmarc=none",
            Some(Authentication::Passed),
        );
        check("mx; dkim=pass header.d=example.net; spf=none", None);
        check("mx; dkim=pass header.d=badexample.org", None);
        check("mx; dkim=pass header.d=org", None);
        check(
            "mx; spf=fail smtp.mailfrom=a@example.org",
            Some(Authentication::Failed),
        );
        check("mx; spf=softfail smtp.mailfrom=a@example.org", None);
    }

    #[test]
    fn nonsense_tells_nothing() {
        for value in [
            "",
            ";;;",
            "none",
            "((((",
            "dmarc",
            "dmarc=",
            "=pass",
            "dkim=pass header.d=",
        ] {
            check(value, None);
        }
    }
}
