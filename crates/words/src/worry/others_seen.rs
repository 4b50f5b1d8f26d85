//! Worry `others_seen`: they are still interviewing others.

use super::{NOT, Worry};

/// The worry.
pub const WORRY: Worry = Worry {
    id: "others_seen",
    what: "They are still interviewing others.",
    answer: "Every house does, up to the day somebody has signed, and often it has promised them these talks before it met you. It says that they keep to their way of working, and no more.",
    source: "opinion of this program’s makers, from recruiters’ accounts",
    is_opinion: true,
    next: "Wait as planned: they compare when all have been seen.",
    since: "0.1.0",
    cues: &[
        &["still", "interviewing"],
        &["other", "candidates"],
        &["other", "interviews"],
        &["interview|interviewed|interviewing|invited|met", "others"],
        &[
            "more|many|several|lots|strong|hundreds",
            "candidates|applicants|applications",
        ],
        &["seeing", "others"],
        &["someone", "else", "interview"],
        &["another", "candidate"],
    ],
    unless: &[&[NOT, "interviewing|seeing|candidates|candidate"]],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("I heard they are still interviewing other candidates"),
            Some("others_seen")
        );
        assert_ne!(first("I have other plans"), Some("others_seen"));
    }
}
