//! Worry `profile_viewed`: somebody there looked at my profile, or nobody did.

use super::{ANSWER, NOT, Worry};

/// The worry.
pub const WORRY: Worry = Worry {
    id: "profile_viewed",
    what: "Somebody there looked at my profile, or nobody did.",
    answer: "Neither tells anything. Profiles are opened by colleagues out of curiosity, by tools without anybody looking, and not at all by people who print the curriculum vitae.",
    source: "opinion of this program’s makers",
    is_opinion: true,
    next: "There is nothing to do about it; watching it costs more calm than it can give.",
    since: "0.1.0",
    cues: &[
        &["viewed", "profile"],
        &["looked", "profile"],
        &["profile", "view"],
        &["linkedin", "viewed"],
        &["linkedin", "looked"],
        &["views", "profile"],
        &["linkedin", "profile"],
        &["opened", "email"],
        &["read", "receipt"],
        &["opened", "mail"],
    ],
    unless: &[&["opened|read", "mail|email|message", NOT, ANSWER]],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("the recruiter viewed my profile but did not write"),
            Some("profile_viewed")
        );
        assert_ne!(first("my profile of the river bed"), Some("profile_viewed"));
    }
}
