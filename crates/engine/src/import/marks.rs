//! What the headers of a message and the events that it carries say of it, for every reader of mail.

use meanwhile_mail::calendar::{Event, Method, parse_calendar};
use meanwhile_mail::message::{Headers, Message};
use meanwhile_words::reading::Flags;

use crate::matching::subject;

/// The events that a message carries.
pub(crate) fn events_of(message: &Message) -> Vec<Event> {
    let events = message.calendars.iter().flat_map(|part| {
        let mut calendar = parse_calendar(part.text.as_bytes());
        // An invitation that lost its METHOD inside keeps that of its part.
        if calendar.method.is_none() && part.method.as_deref() == Some("CANCEL") {
            for event in &mut calendar.events {
                event.method = Some(Method::Cancel);
            }
        }
        calendar.events
    });
    events.collect()
}

/// What the headers of a message say about who or what wrote it.
pub(crate) fn flags_of(headers: &Headers, has_invitation: bool) -> Flags {
    let auto = &headers.auto_reply;
    let says = auto.auto_submitted.as_deref();
    Flags {
        is_auto_reply: says == Some("auto-replied") || (auto.has_autoreply_mark && says.is_none()),
        is_auto_generated: says == Some("auto-generated"),
        is_list: headers.list.is_list_or_bulk(),
        is_report: headers.is_report || auto.has_failed_recipients,
        is_null_sender: headers.return_path.as_deref() == Some(""),
        is_reply: !headers.in_reply_to.is_empty()
            || is_reply_subject(headers.subject.as_deref().unwrap_or("")),
        has_invitation,
    }
}

/// Whether a subject has the prefix of an answer.
pub(crate) fn is_reply_subject(subject: &str) -> bool {
    subject::parse(subject).is_reply
}

/// Whether events that came with a message invite to one, or change or call it off; answers to invitations do not.
pub(crate) fn invites(events: &[Event]) -> bool {
    let answers = |event: &Event| matches!(event.method, Some(Method::Reply));
    events.iter().any(|event| !answers(event))
}
