//! Worry `cold_interviewer`: the interviewer seemed cold, bored or distracted.

use super::Worry;

/// The worry.
pub const WORRY: Worry = Worry {
    id: "cold_interviewer",
    what: "The interviewer seemed cold, bored or distracted.",
    answer: "You cannot see it from outside. People reliably think that they were liked less than they were, and interviewers who take notes, read from a list or come from another meeting look distant to everybody they see that day.",
    source: "Boothby, Cooney, Sandstrom and Clark, Psychological Science 29 (2018): after a conversation people underestimate how much the other liked them",
    is_opinion: false,
    next: "Keep to what was said. If something of it is worth coming back to, it belongs in the thank-you note.",
    since: "0.1.0",
    cues: &[
        &["seemed", "cold"],
        &["was", "cold"],
        &["interviewer", "cold"],
        &["manager", "cold"],
        &["so", "cold"],
        &["seemed", "bored"],
        &["looked", "bored"],
        &["was", "bored"],
        &["distracted"],
        &["unfriendly"],
        &["didn't|didnt", "smile"],
        &["never", "smiled"],
        &["not", "smile"],
        &["didn't", "like", "me"],
        &["not", "interested", "in", "me"],
        &[
            "looked|looking|looks|checked|checking|glanced",
            "watch|clock|phone|mobile",
        ],
        &["on", "his|her|their", "phone|mobile|laptop"],
        &[
            "hardly|barely|few|no|not|didn't|didnt|never",
            "ask|asked",
            "anything|question|questions",
        ],
        &["typing"],
        &["rude"],
        &["yawned"],
    ],
    unless: &[
        &["not", "asked", "end"],
        &[
            "not|wasn't|wasnt|weren't|didn't|never",
            "cold|bored|distracted|unfriendly|rude",
        ],
    ],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("the manager seemed bored the whole time"),
            Some("cold_interviewer")
        );
        assert_ne!(
            first("I stood in a cold hall and we laughed about it all the way"),
            Some("cold_interviewer")
        );
    }
}
