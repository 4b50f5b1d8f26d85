//! How found items look: what it is, where it was read, what it holds back.

use jiff::Timestamp;
use meanwhile_engine::views::{AmbiguousMessage, Review, ReviewItem};

use crate::cli::failure::sentence;
use crate::cli::output::{self, Page, command, cut, plain, quiet, strong};

/// Characters of an id that are shown; they are enough to mean it.
pub const ID_CHARS: usize = 13;

/// Columns of somebody else's words that are shown.
const WORDS_MAX: usize = 240;

/// All items with their ids.
pub fn list(page: &mut Page, review: &Review, now: Timestamp) {
    if review.items.is_empty() && review.messages.is_empty() {
        page.para(0, "Nothing waits to be looked at.");
        return;
    }
    for found in &review.items {
        page.blank();
        item(page, found, now);
        page.aside(2, &short(&found.id));
    }
    for found in &review.messages {
        page.blank();
        message(page, found, now);
        page.aside(2, &short(&found.key));
    }
    page.blank();
    page.line(
        0,
        [
            quiet("All at once: "),
            command("meanwhile review --confirm-all"),
        ],
    );
}

/// The beginning of an id; a short one whole.
pub fn short(id: &str) -> String {
    id.chars().take(ID_CHARS).collect()
}

/// One item.
pub fn item(page: &mut Page, item: &ReviewItem, now: Timestamp) {
    let mut line = vec![strong(sentence(&item.text))];
    if let Some(application) = &item.application {
        line.push(quiet(format!("  {}", application.label())));
    }
    page.hanging(0, 2, line);
    if let Some(at) = &item.at {
        page.aside(2, &output::moment(at, now));
    }
    if let Some(evidence) = &item.evidence {
        let words = cut(&evidence.words, WORDS_MAX);
        let sure = format!("  ({} % sure)", evidence.confidence);
        page.hanging(2, 3, [plain(format!("“{words}”")), quiet(sure)]);
    }
    if item.holds_back {
        page.aside(
            2,
            "Until you have looked, nothing is proposed that this could speak against.",
        );
    }
}

/// A message that could belong to several applications.
pub fn message(page: &mut Page, message: &AmbiguousMessage, now: Timestamp) {
    page.hanging(
        0,
        2,
        [
            strong("Where does this belong?  "),
            plain(cut(&message.subject, 100)),
        ],
    );
    let from = format!(
        "{}, {}",
        cut(&message.from, 80),
        output::moment(&message.at, now)
    );
    page.aside(2, &from);
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
