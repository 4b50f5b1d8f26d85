//! Worry `bad_answer`: one answer went badly.

use super::Worry;

/// The worry.
pub const WORRY: Worry = Worry {
    id: "bad_answer",
    what: "Something went badly: an answer, coming late, talking too much.",
    answer: "It stands out to you far more than to them. People think that about twice as many notice what embarrasses them as really do, and an interview is judged as a whole, mostly early on.",
    source: "Gilovich, Medvec and Savitsky, Journal of Personality and Social Psychology 78 (2000): the spotlight effect, measured on an embarrassing shirt; that it holds for a slip in an interview is an assumption",
    is_opinion: false,
    next: "Write one line under “what I would do differently”; it comes up by itself before the next interview. Do not open it again in a note.",
    since: "0.1.0",
    cues: &[
        &["bad", "answer"],
        &["mistake|mistakes|blunder"],
        &["was|so|too", "nervous"],
        &["messed", "up"],
        &["screwed", "up"],
        &["blanked"],
        &["froze"],
        &["went", "blank"],
        &["stumbled"],
        &["wrong", "answer"],
        &["say|said|saying", "something|anything", "wrong"],
        &["fumbled"],
        &["said", "something", "stupid"],
        &["went", "badly"],
        &["blew", "it"],
        &["i", "was|came|arrived", "late"],
        &["talked|spoke", "much|long|lot"],
        &["rambled|rambling"],
        &["couldn't", "answer"],
        &["could", "not", "answer"],
    ],
    unless: &[&["no|not|didn't|didnt|never", "mistake|mistakes|blunder"]],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("I went blank on the question about budgets"),
            Some("bad_answer")
        );
        assert_eq!(first("did I say something wrong?"), Some("bad_answer"));
        assert_ne!(first("is something wrong with them"), Some("bad_answer"));
        assert_ne!(
            first("there is no bad weather for a walk"),
            Some("bad_answer")
        );
    }
}
