//! What somebody on the other side is, in a word or two.

use meanwhile_engine::views::PersonCard;

use crate::cli::choices::role;

/// Their title, or what they do here; `None` where neither is known, for “other” tells a reader nothing.
pub fn what_they_are(it: &PersonCard) -> Option<String> {
    it.record.title.clone().or_else(|| role(it.role))
}
