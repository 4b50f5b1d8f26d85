//! Worry `no_reply_to_thanks`: nobody answered the thank-you note.

use super::{ANSWER, NOT, Worry};

/// The worry.
pub const WORRY: Worry = Worry {
    id: "no_reply_to_thanks",
    what: "Nobody answered the thank-you note.",
    answer: "Hardly anybody does. A thank-you note asks nothing, so nothing is to be answered; it has done its work when it is read. In a survey of human resources managers four in five found such notes helpful, and far fewer than half of candidates send one.",
    source: "Robert Half (Accountemps) survey of human resources managers, 2017: 80 % find a thank-you message helpful, 24 % of applicants send one",
    is_opinion: false,
    next: "It counts for nothing here: a thank-you is not an unanswered message, and the next one becomes due by its own rule.",
    since: "0.1.0",
    cues: &[
        &[NOT, ANSWER, "thank|thanks|thank-you"],
        &["ignored|ignore|ignoring", "thank|thanks|thank-you"],
    ],
    unless: &[],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("nobody replied to my thank-you note"),
            Some("no_reply_to_thanks")
        );
        assert_ne!(first("thank you for the reply"), Some("no_reply_to_thanks"));
    }
}
