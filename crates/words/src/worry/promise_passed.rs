//! Worry `promise_passed`: the day they named has passed.

use super::{ANSWER, NOT, Worry};

/// The worry.
pub const WORRY: Worry = Worry {
    id: "promise_passed",
    what: "The day they named has passed.",
    answer: "That happens often to whoever names a day: somebody is ill, a signature is missing, one more candidate has to be seen. It moves the answer, and tells nothing of what it will be.",
    source: "opinion of this program’s makers, from recruiters’ accounts; the rule `check_in` names the advice it follows",
    is_opinion: true,
    next: "Two business days after it, one friendly question is welcome; Today says when.",
    since: "0.1.0",
    cues: &[
        &["said", "by"],
        &[
            "said",
            "monday|tuesday|wednesday|thursday|friday|tomorrow|today|week",
        ],
        &["came", "went"],
        &[NOT, ANSWER, "said|promised|agreed|announced"],
        &["said", "would", "hear"],
        &["promised"],
        &["deadline|date|day", "passed|over|gone"],
        &["supposed", "to", "hear"],
        &["should", "have", "heard"],
        &["told", "me", "by"],
        &["they", "are", "late"],
    ],
    unless: &[
        &["either", "way"],
        &[
            "promised",
            "pay|travel|cost|costs|expenses|refund|reimburse|salary",
        ],
        &[NOT, "passed"],
    ],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("they said I would hear by Friday and it is Tuesday"),
            Some("promise_passed")
        );
        assert_ne!(first("I said goodbye"), Some("promise_passed"));
    }
}
