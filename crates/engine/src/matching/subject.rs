//! Subjects without what mail programs put in front of them.

use meanwhile_words::text::normal;

/// Prefixes of answers, in the languages of the common mail programs, in normal form.
const REPLY: &[&str] = &[
    "re", "aw", "antw", "antwort", "sv", "vs", "ref", "rif", "r", "res", "odp", "回复", "回覆",
];
/// Prefixes of forwarded messages.
const FORWARD: &[&str] = &["fwd", "fw", "wg", "tr", "i", "doorst", "enc", "rv", "转发"];
/// Marks that gateways put in brackets.
const GATEWAY: &[&str] = &[
    "ext",
    "extern",
    "external",
    "externe",
    "externo",
    "caution",
    "spam",
    "suspicious",
];

/// What calendars put in front of the title of an event, in normal form.
const CALENDAR: &[&str] = &[
    "invitation",
    "updated invitation",
    "updated invitation with note",
    "canceled event",
    "cancelled event",
    "canceled event with note",
    "cancelled event with note",
    "canceled",
    "cancelled",
    "accepted",
    "declined",
    "tentative",
    "tentatively accepted",
    "einladung",
    "aktualisierte einladung",
    "abgesagt",
    "zugesagt",
    "invito",
    "invito aggiornato",
    "invitacion",
    "invitacion actualizada",
    "convite",
    "uitnodiging",
];

/// A subject taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject<'a> {
    /// What stays, as written.
    pub bare: &'a str,
    /// It had a prefix of an answer.
    pub is_reply: bool,
    /// It had a prefix of a forwarded message.
    pub is_forward: bool,
}

/// Takes prefixes such as `Re:`, `AW: WG:`, `[EXT]`, `Re[2]:` off a subject.
#[must_use]
pub fn parse(subject: &str) -> Subject<'_> {
    let mut parsed = Subject {
        bare: subject.trim(),
        is_reply: false,
        is_forward: false,
    };
    // Twenty prefixes are more than any real thread gathers.
    for _ in 0..20 {
        let Some(rest) = strip_one(&mut parsed) else {
            break;
        };
        parsed.bare = rest.trim_start();
    }
    if let Some(title) = event_title(parsed.bare) {
        parsed.bare = title;
    }
    parsed
}

/// The title of the event that a calendar's message is about: “Invitation: Chat @ Tue Apr 22, 2025 9am - 9:30am (CET)
/// (sam@example.com)”.
fn event_title(bare: &str) -> Option<&str> {
    let (head, rest) = bare.split_once(':')?;
    if head.len() > 40 || !CALENDAR.contains(&normal(head).as_str()) {
        return None;
    }
    let rest = rest.trim();
    let title = rest.rfind(" @ ").map_or(rest, |at| {
        let when = &rest[at + 3..];
        let is_date = when.bytes().filter(u8::is_ascii_digit).count() >= 5;
        if is_date { &rest[..at] } else { rest }
    });
    (!title.is_empty()).then_some(title)
}

fn strip_one<'a>(parsed: &mut Subject<'a>) -> Option<&'a str> {
    let bare = parsed.bare;
    if let Some(inner) = bare.strip_prefix('[') {
        let (mark, rest) = inner.split_once(']')?;
        return GATEWAY
            .contains(&normal(mark).as_str())
            .then_some(rest.trim_start_matches(':'));
    }
    /// *Assumption:* no prefix is longer.
    const CHARS_MAX: usize = 12;
    let mut begins = bare.char_indices().take(CHARS_MAX + 1);
    let (end, colon) = begins.find(|(_, c)| matches!(c, ':' | '：'))?;
    let rest = &bare[end + colon.len_utf8()..];
    // `Re[2]:`, `Re (3):`
    let head = normal(&bare[..end]);
    let mut words = head.split(' ');
    let word = words.next().unwrap_or("");
    if !words.all(|word| word.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    if REPLY.contains(&word) {
        parsed.is_reply = true;
    } else if FORWARD.contains(&word) {
        parsed.is_forward = true;
    } else if !GATEWAY.contains(&word) {
        return None;
    }
    Some(rest)
}

impl Subject<'_> {
    /// The form in which subjects are compared.
    #[must_use]
    pub fn key(&self) -> String {
        normal(self.bare)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(subject: &str, bare: &str, is_reply: bool) {
        let parsed = parse(subject);
        assert_eq!(
            (parsed.bare, parsed.is_reply),
            (bare, is_reply),
            "{subject}"
        );
    }

    #[test]
    fn prefixes_come_off() {
        check("Re: Interview", "Interview", true);
        check("AW: WG: [EXT] Gespräch", "Gespräch", true);
        check("RE[2]: Fwd: Your offer", "Your offer", true);
        check("[External] Interview", "Interview", false);
        check("  SV:Intervju ", "Intervju", true);
        check("Fwd: Interview", "Interview", false);
    }

    #[test]
    fn what_belongs_to_the_subject_stays() {
        check("Interview: next steps", "Interview: next steps", false);
        check(
            "[Acme] Application received",
            "[Acme] Application received",
            false,
        );
        check("Research: position", "Research: position", false);
        check(
            "Re-opening of the role: news",
            "Re-opening of the role: news",
            false,
        );
        check("", "", false);
    }
}
