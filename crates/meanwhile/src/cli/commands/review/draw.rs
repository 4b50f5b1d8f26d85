//! How found items look: what it is, where it was read, what it holds back.

use jiff::Timestamp;
use meanwhile_engine::views::{AmbiguousMessage, FoundKind, Review, ReviewItem};

use crate::cli::draw;
use crate::cli::failure::sentence;
use crate::cli::output::{self, Page, command, cut, plain, quiet, strong};

/// Fewest characters of an id that are shown.
const ID_CHARS_MIN: usize = 8;

/// Columns of somebody else's words that are shown.
const WORDS_MAX: usize = 240;

/// All items with their ids.
pub fn list(page: &mut Page, review: &Review, now: Timestamp) {
    if review.items.is_empty() && review.messages.is_empty() {
        page.para(0, "Nothing waits to be looked at.");
        loose(page, review, now);
        return;
    }
    let ids: Vec<&str> = review.items.iter().map(|item| item.id.as_str()).collect();
    for found in &review.items {
        page.blank();
        item(page, found, now);
        page.aside(2, short(&found.id, &ids));
    }
    let keys: Vec<&str> = review.messages.iter().map(|it| it.key.as_str()).collect();
    for found in &review.messages {
        page.blank();
        message(page, found, now);
        page.aside(2, short(&found.key, &keys));
    }
    page.blank();
    page.line(
        0,
        [
            quiet("All at once: "),
            command("meanwhile review --confirm-all"),
        ],
    );
    loose(page, review, now);
}

/// What is about jobs and fits no application, and what can be done about it.
fn loose(page: &mut Page, review: &Review, now: Timestamp) {
    if review.loose.is_empty() {
        return;
    }
    page.blank();
    page.para(
        0,
        "These are about jobs, but fit no application. They are kept, and ask for nothing.",
    );
    let keys: Vec<&str> = review.loose.iter().map(|it| it.key.as_str()).collect();
    for found in &review.loose {
        page.blank();
        draw::origin(page, 2, &found.origin, None, now);
        page.aside(2, short(&found.key, &keys));
    }
    page.blank();
    page.line(
        0,
        [
            quiet("To put one to an application, or to none: "),
            command("meanwhile review --assign ID APPLICATION|none"),
        ],
    );
}

/// The shortest beginning of an id that is the beginning of no other one.
fn short<'a>(id: &'a str, all: &[&str]) -> &'a str {
    let means_it = |end: &usize| {
        let start = id.get(..*end);
        start.is_some_and(|start| all.iter().filter(|other| other.starts_with(start)).count() < 2)
    };
    let end = (ID_CHARS_MIN..id.len()).find(means_it);
    end.map_or(id, |end| &id[..end])
}

/// One item.
pub fn item(page: &mut Page, item: &ReviewItem, now: Timestamp) {
    let mut line = vec![strong(sentence(&item.text))];
    let named = |label: &String| !item.text.contains(label.as_str());
    let label = item.application.as_ref().map(|it| it.label()).filter(named);
    if let Some(label) = label {
        line.push(quiet(format!("  {label}")));
    }
    page.hanging(0, 2, line);
    if let Some(at) = &item.at {
        page.aside(2, &output::moment(at, now));
    }
    if let Some(evidence) = &item.evidence {
        // Greeting and text stand on lines of their own in a mail, and here on one.
        let words: Vec<&str> = evidence.words.split_whitespace().collect();
        let words = cut(&words.join(" "), WORDS_MAX);
        let mut line = vec![plain(format!("“{words}”"))];
        // How sure a fact was read says nothing about the application it stands in.
        if item.kind != FoundKind::Application {
            line.push(quiet(format!("  ({} % sure)", evidence.confidence)));
        }
        page.hanging(2, 3, line);
    }
    if let Some(origin) = &item.origin {
        draw::origin(page, 2, origin, item.at.as_ref().map(|it| it.at), now);
    } else if from_calendar(item) {
        page.aside(2, "From a calendar.");
    }
    if item.holds_back {
        page.aside(
            2,
            "While this waits for your yes or no, no message is suggested that it could make wrong.",
        );
    }
}

/// Whether it was read from a calendar file: there the evidence names an entry by its UID.
fn from_calendar(item: &ReviewItem) -> bool {
    let evidence = item.evidence.as_ref();
    evidence.is_some_and(|evidence| evidence.source.starts_with("uid:"))
}

/// A message that could belong to several applications.
pub fn message(page: &mut Page, message: &AmbiguousMessage, now: Timestamp) {
    page.line(0, [strong("Where does this belong?")]);
    draw::origin(page, 2, &message.origin, None, now);
    if !message.excerpt.is_empty() {
        page.hanging(
            2,
            3,
            [plain(format!("“{}”", cut(&message.excerpt, WORDS_MAX)))],
        );
    }
    for candidate in &message.candidates {
        let why = candidate.reasons.join("; ");
        page.hanging(
            2,
            4,
            [
                quiet("- "),
                plain(candidate.application.label()),
                quiet(format!("  {why}")),
            ],
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_shortened_only_as_far_as_it_means_one_thing() {
        let all = ["0195a3f2-1111", "0195a3f2-1121", "0295a3f2-1111"];
        assert_eq!(short(all[0], &all), "0195a3f2-111");
        assert_eq!(short(all[2], &all), "0295a3f2");
        assert_eq!(short("short", &["short"]), "short");
    }
}
