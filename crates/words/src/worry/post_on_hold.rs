//! Worry `post_on_hold`: the post is on hold, cancelled, or said to be filled.

use super::{NOT, Worry};

/// The worry.
pub const WORRY: Worry = Worry {
    id: "post_on_hold",
    what: "They put the post on hold, or it is said to be cancelled or filled.",
    answer: "Budgets stop posts that were meant in earnest, and some of them come back; what one hears of a post that is filled is not always so. Nothing of it is about you: where there is no post, nobody was compared with anybody.",
    source: "opinion of this program’s makers, from recruiters’ accounts",
    is_opinion: true,
    next: "If they wrote it, record it, thank them and ask whether you may be thought of when it opens. If you only heard it, wait for their own word.",
    since: "0.1.0",
    cues: &[
        &["on", "hold"],
        &["hiring", "freeze|frozen|stopped|paused"],
        &[
            "job|position|post|role|vacancy|hiring|recruitment|budget",
            "cancelled|canceled|frozen|paused|withdrawn|scrapped|cut",
        ],
        &["job|position|post|role|hiring", "called", "off"],
        &[
            "cancelled|canceled|withdrew|scrapped",
            "job|position|post|role|vacancy|hiring",
        ],
        &["position|job|role|post|vacancy", "filled"],
        &["filled|hired|promoted", "internally|internal|inside"],
    ],
    unless: &[
        &[NOT, "hold|filled|cancelled|canceled|frozen|paused"],
        &["interview|interviews|call|meeting|appointment|talk"],
    ],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        for words in [
            "the job was cancelled",
            "they cancelled the position",
            "they called off the hiring",
            "the role is on hold",
            "there is a hiring freeze",
            "I think the position is filled",
            "they hired internally",
        ] {
            assert_eq!(first(words), Some("post_on_hold"), "{words}");
        }
        assert_ne!(first("please hold the line"), Some("post_on_hold"));
        for words in [
            "they cancelled the interview",
            "they cancelled my job interview",
        ] {
            assert_eq!(first(words), Some("moved_interview"), "{words}");
        }
    }
}
