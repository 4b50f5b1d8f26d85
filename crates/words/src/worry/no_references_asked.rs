//! Worry `no_references_asked`: they did not ask for references, salary or a starting day.

use super::Worry;

/// The worry.
pub const WORRY: Worry = Worry {
    id: "no_references_asked",
    what: "They asked for no references, salary or starting day, or have called nobody you named.",
    answer: "Most ask for these at the end, some never, and some of everybody at the start. Whether they were asked for says where the process stands, if anything, and nothing about you.",
    source: "opinion of this program’s makers, from recruiters’ accounts",
    is_opinion: true,
    next: "Have them ready; there is nothing to send unasked.",
    since: "0.1.0",
    cues: &[
        &["not|no|never|nobody|didn't|didnt|without", "references"],
        &["not|no|never|nobody|didn't|didnt", "salary|money|pay"],
        &["salary", "not", "ask"],
        &["didn't", "ask", "salary"],
        &[
            "not|no|never|nobody|didn't|didnt",
            "start|starting",
            "date|day",
        ],
        &["not|no|never|nobody|didn't|didnt", "notice", "period"],
        &["didn't", "ask", "when", "start"],
    ],
    unless: &[],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("they didn't ask for references, is that bad?"),
            Some("no_references_asked")
        );
        assert_ne!(first("I like reference books"), Some("no_references_asked"));
    }
}
