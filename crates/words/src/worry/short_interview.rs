//! Worry `short_interview`: the interview was short.

use super::Worry;

/// The worry.
pub const WORRY: Worry = Worry {
    id: "short_interview",
    what: "The interview was short.",
    answer: "Its length says little. Interviewers often make up their minds within the first quarter of an hour, for as well as against, and many keep to a slot because the next person is waiting. A short talk can be one that was soon clear in your favour.",
    source: "Frieder, Van Iddekinge and Raymark, Journal of Occupational and Organizational Psychology 89 (2016): 691 interviews, most decisions within the first 15 minutes",
    is_opinion: false,
    next: "Write the thanks as planned; how long it was is no part of it.",
    since: "0.1.0",
    cues: &[
        &["short", "interview"],
        &["short", "talk"],
        &["short", "call"],
        &["only", "minutes|mins|min"],
        &["just", "minutes|mins|min"],
        &["interview", "early"],
        &["ended", "early"],
        &["cut", "short"],
        &["lasted", "minutes|mins|min"],
        &["quick", "interview"],
        &["over", "minutes|mins|min"],
    ],
    unless: &[&["not|wasn't|wasnt|isn't", "short|quick"]],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("the interview only lasted 20 minutes"),
            Some("short_interview")
        );
        assert_eq!(first("interview only 15 min"), Some("short_interview"));
        assert_ne!(
            first("the thank-you note was short"),
            Some("short_interview")
        );
    }
}
