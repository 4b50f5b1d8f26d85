//! What does it mean that …? Honest answers to the usual worries of the wait.

use meanwhile_words::worry::{self, Worry};
use serde::Serialize;

/// A worry, and what can honestly be said about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorryCard {
    /// Its id.
    pub id: &'static str,
    /// What one noticed, a sentence.
    pub what: &'static str,
    /// What it means, as far as anybody knows.
    pub answer: &'static str,
    /// Where that is from.
    pub source: &'static str,
    /// Nobody has counted it: the answer is an opinion.
    pub is_opinion: bool,
    /// The one thing that follows, or that nothing does.
    pub next: &'static str,
}

/// All worries, the most usual first; with `words`, those that they may mean, the best first.
#[must_use]
pub fn worries(words: Option<&str>) -> Vec<WorryCard> {
    let Some(words) = words.map(str::trim).filter(|it| !it.is_empty()) else {
        return worry::WORRIES.iter().copied().map(card).collect();
    };
    if let Some(named) = worry::worry(words) {
        return vec![card(named)];
    }
    worry::find(words).into_iter().map(card).collect()
}

fn card(worry: &Worry) -> WorryCard {
    WorryCard {
        id: worry.id,
        what: worry.what,
        answer: worry.answer,
        source: worry.source,
        is_opinion: worry.is_opinion,
        next: worry.next,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_or_an_id_find_one_and_nothing_finds_all() {
        let ids = |words| -> Vec<&str> { worries(words).iter().map(|it| it.id).collect() };
        assert_eq!(ids(Some("reposted")), ["reposted"]);
        assert_eq!(ids(Some("the job was posted again")), ["reposted"]);
        assert_eq!(ids(Some("  ")), ids(None));
        assert!(ids(None).len() > 10);
        assert!(ids(Some("what is for lunch")).is_empty());
    }
}
