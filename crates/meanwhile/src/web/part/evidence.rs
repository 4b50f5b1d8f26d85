//! Where something was read: the words, and who wrote them, with what is doubtful about the sender.

use jiff::Timestamp;
use maud::{Markup, html};
use meanwhile_core::fact::Evidence;
use meanwhile_engine::shapes::Origin;

use super::{icon, moment};
use crate::web::cx::Cx;

/// Letters of a quote that are shown at once; the rest is opened.
const QUOTE_MAX: usize = 180;

/// The words that something was read from.
pub fn evidence(it: &Evidence) -> Markup {
    let words: Vec<&str> = it.words.split_whitespace().collect();
    let words = words.join(" ");
    let short: String = words.chars().take(QUOTE_MAX).collect();
    html! {
        @if words.is_empty() {}
        @else if short.len() == words.len() { blockquote.quote { "“" (words) "”" } }
        @else { details.quote-more { summary { span.quote { "“" (short) "…”" } } blockquote.quote { "“" (words) "”" } } }
    }
}

/// Who wrote a message, about what, when, with a link to it; a sender in doubt is warned of.
pub fn sender(cx: &Cx, origin: &Origin, now: Timestamp) -> Markup {
    let link = cx.to(&format!("/message/{}", super::path_word(&origin.key)));
    let subject = match origin.subject.as_str() {
        "" => "(no subject)",
        subject => subject,
    };
    written_by(
        origin,
        now,
        html! { ": " a href=(link) { bdi { (subject) } } },
    )
}

/// Who wrote a message, and when; a sender in doubt is warned of.
pub fn writer(origin: &Origin, now: Timestamp) -> Markup {
    written_by(origin, now, html! {})
}

fn written_by(origin: &Origin, now: Timestamp, about: Markup) -> Markup {
    html! {
        p.sender {
            (icon("mail")) " "
            @if origin.yours { "You wrote" } @else {
                @if !origin.from_name.is_empty() { bdi { (origin.from_name) } " " }
                bdi.address { (origin.from_address) }
            }
            ", " (moment(&origin.at, now)) (about)
        }
        @for doubt in doubts(origin) { p.doubt { strong { "Look twice: " } (doubt) } }
    }
}

/// What speaks against the sender.
fn doubts(origin: &Origin) -> Vec<String> {
    let mut found = Vec::new();
    if origin.sender_is_confirmed == Some(false) {
        found.push("a mail server could not confirm that it comes from that address.".to_owned());
    }
    if origin.name_shows_other_address {
        found.push("the name shows another address than the one it came from.".to_owned());
    }
    if let Some(to) = &origin.answers_go_to {
        found.push(format!("answers to it go elsewhere, to {to}."));
    }
    found
}
