//! Worry `advert_gone`: the advertisement is gone.

use super::{NOT, Worry};

/// The worry.
pub const WORRY: Worry = Worry {
    id: "advert_gone",
    what: "The advertisement is gone.",
    answer: "Advertisements come down when the time that was paid for is over, or when enough people have applied, often long before anybody is chosen. It says that they look for no further applications; yours is there already.",
    source: "opinion of this program’s makers; no figures are known that tell these cases apart",
    is_opinion: true,
    next: "Nothing has to be done about it. Keep a copy of the text for the next talk, if you have one.",
    since: "0.1.0",
    cues: &[
        &[
            "ad|advert|advertisement|posting|listing|vacancy|job|position|role",
            "gone|disappeared|vanished|removed|deleted|closed|offline|expired",
        ],
        &["ad|advert|advertisement|posting|listing|vacancy", "down"],
        &["job", "taken", "down"],
    ],
    unless: &[&[NOT, "gone|disappeared|removed|closed|down"]],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("the listing was taken down yesterday"),
            Some("advert_gone")
        );
        assert_eq!(first("the posting is down"), Some("advert_gone"));
        assert_ne!(first("I turned the job down"), Some("advert_gone"));
        assert_ne!(first("my bicycle is gone"), Some("advert_gone"));
    }
}
