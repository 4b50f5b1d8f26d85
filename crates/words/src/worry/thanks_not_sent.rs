//! Worry `thanks_not_sent`: no thank-you note went out, or a late one.

use super::Worry;

/// The worry.
pub const WORRY: Worry = Worry {
    id: "thanks_not_sent",
    what: "I sent no thank-you note, or a late one.",
    answer: "You are in large company: about one applicant in four sends one, so most of those who are taken have sent none. It is a kindness that helps a little, and its absence is seldom noticed. A few days late it is still read gladly.",
    source: "Robert Half (Accountemps) survey of human resources managers, 2017: 24 % of applicants send one; what follows from it is an opinion",
    is_opinion: false,
    next: "Today says whether one is still due; later the thanks go into the question how things stand.",
    since: "0.1.0",
    cues: &[
        &["forgot|forgotten", "thank|thanks|thank-you"],
        &[
            "forgot|forgotten|haven't|havent|didn't|didnt|never|not|no|late",
            "send|sent|sending",
            "thank|thanks|thank-you",
        ],
    ],
    unless: &[&["they|nobody", "reply|replied|answer|answered"]],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("I haven't sent any thank you note"),
            Some("thanks_not_sent")
        );
        assert_ne!(
            first("nobody answered the thank-you note I sent late"),
            Some("thanks_not_sent")
        );
    }
}
