//! Worry `hopeful_sign`: they asked for salary, references or a starting day, or called those who were named.

use super::{NOT, Worry};

/// The worry.
pub const WORRY: Worry = Worry {
    id: "hopeful_sign",
    what: "They asked for salary, references or a starting day, called somebody you named, or showed you around.",
    answer: "You were still in it when they did, and perhaps others were, too. Some ask everybody at the start, some only whom they want at the end; from outside nobody can tell which. A good sign is worth a good evening, and is no promise.",
    source: "opinion of this program’s makers, from recruiters’ accounts",
    is_opinion: true,
    next: "Answer what they asked. Go on with your other applications until it is in writing.",
    since: "0.1.0",
    cues: &[
        &["asked|wanted|discussed|mentioned|talked", "salary|pay"],
        &["asked|wanted|took|requested", "references|referees"],
        &[
            "called|contacted|phoned|rang|wrote|emailed|checked",
            "references|referees",
        ],
        &["asked|wanted", "when", "start"],
        &["asked|wanted", "start|starting", "date|day"],
        &["asked|wanted", "notice", "period"],
        &["good", "sign|signs"],
        &["showed|gave", "around|tour"],
        &["introduced", "team"],
    ],
    unless: &[&[NOT], &["i", "asked", "salary|pay"]],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        for words in [
            "they asked about salary",
            "they have called my references",
            "she asked when I could start",
            "is it a good sign that they showed me around?",
        ] {
            assert_eq!(first(words), Some("hopeful_sign"), "{words}");
        }
        for words in [
            "they did not ask about salary",
            "I asked about the salary too early",
            "nobody called my references",
            "they asked me nothing",
        ] {
            assert_ne!(first(words), Some("hopeful_sign"), "{words}");
        }
    }
}
