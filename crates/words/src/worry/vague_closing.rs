//! Worry `vague_closing`: they ended with “we will be in touch” and nothing more.

use super::{NOT, Worry};

/// The worry.
pub const WORRY: Worry = Worry {
    id: "vague_closing",
    what: "They ended with “we will be in touch” and nothing more.",
    answer: "That is how most interviews end, for those who get the job too. The people in the room often may not say more, since others have yet to be seen and somebody else decides.",
    source: "opinion of this program’s makers, from recruiters’ accounts",
    is_opinion: true,
    next: "Ask when you may expect to hear, and whom to ask: in the thank-you note it is welcome, and the answer sets everything else here.",
    since: "0.1.0",
    cues: &[
        &["we'll", "touch"],
        &["will", "in", "touch"],
        &["be", "in", "touch"],
        &["get", "back", "to", "me"],
        &["vague"],
        &["didn't", "say", "when"],
        &["not", "say", "when"],
        &[NOT, "next", "steps|step"],
        &["let", "you", "know"],
    ],
    unless: &[],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("they just said we'll be in touch at the end"),
            Some("vague_closing")
        );
        assert_ne!(
            first("I got in touch with an old colleague"),
            Some("vague_closing")
        );
    }
}
