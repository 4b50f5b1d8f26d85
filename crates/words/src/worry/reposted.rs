//! Worry `reposted`: the job is advertised again.

use super::{NOT, Worry};

/// The worry.
pub const WORRY: Worry = Worry {
    id: "reposted",
    what: "The job is advertised again.",
    answer: "Seldom what it looks like. Many boards renew advertisements by themselves, a house often hires several people for one title, and rules may ask for a posting to stay open until a contract is signed. Only rarely does it mean that they begin anew.",
    source: "opinion of this program’s makers; no figures are known that tell these cases apart",
    is_opinion: true,
    next: "Mark what you saw on the application’s page. Nothing has to be done about it.",
    since: "0.1.0",
    cues: &[
        &[
            "job|role|position|post|ad|advert|vacancy|listing",
            "again|anew",
        ],
        &[
            "posted|online|advertised|listed|up|linkedin|indeed",
            "job|role|position|ad|advert|vacancy|listing",
            "again|anew",
        ],
        &[
            "job|role|position|post|ad|advert|vacancy|listing",
            "site|online|board|linkedin|indeed|up",
            "still|weeks|month|months|long|ages",
        ],
        &["reposted"],
        &["re", "posted"],
        &["re-posted"],
        &[
            "job|role|position|post|ad|advert|vacancy|listing",
            "back",
            "on|up|online",
        ],
        &["advertised", "again"],
        &["advertised", "anew"],
        &["job", "still", "online"],
        &["advert", "still", "up"],
        &["posting", "still", "up"],
        &["still", "advertising"],
        &["ad", "back", "up"],
        &["listing", "again"],
        &["advertised", "the", "job"],
    ],
    unless: &[&[NOT, "posted|reposted|advertised", "again|anew"]],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("the job was posted again yesterday"),
            Some("reposted")
        );
        assert_ne!(first("I posted my certificate again"), Some("reposted"));
    }
}
