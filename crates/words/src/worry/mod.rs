//! What does it mean that …? The usual worries of the wait, one per file: a short honest answer, where it is from, and the
//! one thing that follows.
//!
//! An answer says what is known, or says that it is an opinion. None of them is about the seeker's worth, and none turns
//! silence into a verdict.

mod bad_answer;
mod cold_interviewer;
mod long_silence;
mod moved_interview;
mod no_references_asked;
mod no_reply_to_thanks;
mod others_seen;
mod profile_viewed;
mod promise_passed;
mod reposted;
mod short_interview;
mod vague_closing;

use crate::text::Text;

/// A worry, and what can honestly be said about it.
#[derive(Clone, Copy, Debug)]
pub struct Worry {
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
    /// The version that brought it.
    pub since: &'static str,
    /// Words that mean it: of one group all have to occur.
    cues: &'static [&'static [&'static str]],
}

/// All worries, the most usual first.
pub const WORRIES: &[&Worry] = &[
    &long_silence::WORRY,
    &short_interview::WORRY,
    &vague_closing::WORRY,
    &reposted::WORRY,
    &no_reply_to_thanks::WORRY,
    &cold_interviewer::WORRY,
    &bad_answer::WORRY,
    &promise_passed::WORRY,
    &others_seen::WORRY,
    &moved_interview::WORRY,
    &no_references_asked::WORRY,
    &profile_viewed::WORRY,
];

/// The worry with this id.
#[must_use]
pub fn worry(id: &str) -> Option<&'static Worry> {
    WORRIES.iter().copied().find(|worry| worry.id == id)
}

/// Worries that words may mean, the best first: those of whose groups the longest occurs whole. Empty where none does.
#[must_use]
pub fn find(words: &str) -> Vec<&'static Worry> {
    let text = Text::new(words);
    let said: Vec<&str> = (0..text.tokens.len()).map(|it| text.word(it)).collect();
    let has = |cue: &&&[&str]| cue.iter().all(|word| said.contains(word));
    let best = |worry: &&Worry| worry.cues.iter().filter(has).map(|cue| cue.len()).max();
    let mut found: Vec<(usize, &'static Worry)> = WORRIES
        .iter()
        .filter_map(|worry| Some((best(worry)?, *worry)))
        .collect();
    found.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    found.into_iter().map(|(_, worry)| worry).collect()
}

/// The id of the best match.
#[cfg(test)]
fn first(words: &str) -> Option<&'static str> {
    find(words).first().map(|worry| worry.id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The file that names every file of the folder; it is compiled in, for nothing here reads a disk.
    const FOLDER: &str = include_str!("mod.rs");

    #[test]
    fn every_file_is_registered() {
        let named = FOLDER
            .lines()
            .filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'));
        let files: BTreeSet<&str> = named.collect();
        let ids: BTreeSet<&str> = WORRIES.iter().map(|worry| worry.id).collect();
        assert_eq!(files, ids);
        assert_eq!(ids.len(), WORRIES.len(), "no worry is registered twice");
    }

    #[test]
    fn every_answer_is_short_and_says_where_it_is_from() {
        for worry in WORRIES {
            let words = worry.answer.split_whitespace().count();
            assert!((20..=70).contains(&words), "{}: {words} words", worry.id);
            assert!(
                !worry.next.is_empty() && worry.what.ends_with('.'),
                "{}",
                worry.id
            );
            assert_eq!(
                worry.is_opinion,
                worry.source.starts_with("opinion"),
                "{}",
                worry.id
            );
        }
    }

    #[test]
    fn words_that_mean_no_worry_find_none() {
        for words in [
            "",
            "what is the weather like",
            "\u{0}",
            "the quick brown fox",
        ] {
            assert!(find(words).is_empty(), "{words}");
        }
    }
}
