//! Worry `long_silence`: they have not answered for a long time.

use super::{ANSWER, NOT, WEEKS, Worry};

/// The worry.
pub const WORRY: Worry = Worry {
    id: "long_silence",
    what: "They have not answered for a long time.",
    answer: "Mostly that the decision takes long, not that it is made. On average an offer comes 25 days after an interview, and many come later. While one signature is missing, everybody is told nothing: those they want as well as those they do not. Nobody can tell the one from the other by silence alone.",
    source: "NACE benchmarks 2023, 334 organisations: 25.1 days from interview to offer; why everybody is told nothing is an opinion, shared by many recruiters",
    is_opinion: false,
    next: "Look at the outlook of the application: it says how long such waits last, and until when nothing is to be done.",
    since: "0.1.0",
    cues: &[
        &["silent|silence|quiet|ghosted|ghosting"],
        &[NOT, ANSWER],
        &["still|then|now", "nothing"],
        &["left", "read"],
        &["been", WEEKS],
        &["waiting|waited", WEEKS],
        &["since", WEEKS],
        &["taking|takes", "long|longer|forever|ages"],
        &["hear", "back"],
        &["forgot|forgotten|forget", "me"],
    ],
    unless: &[],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("it has been three weeks and I have not heard anything"),
            Some("long_silence")
        );
        assert_ne!(first("they answered within the hour"), Some("long_silence"));
    }
}
