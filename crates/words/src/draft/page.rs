//! A note while it is written: its text, what each sentence stands on, and which words the reader has heard in it.

use std::collections::BTreeSet;

use super::{Draft, Said, Source};
use crate::note::{Note, Place};
use crate::text::{hash, normal};

/// What is written so far.
#[derive(Debug, Default)]
pub struct Page {
    body: String,
    said: Vec<Said>,
    /// What stands before the next sentence.
    gap: &'static str,
    /// What was heard so far: marks of words, so that the next sentence can say it in others.
    heard: BTreeSet<u64>,
}

/// Letters of a word by which it is heard again: “interest” in “interested”.
const STEM_CHARS: usize = 6;

/// Words that nobody minds hearing twice, and those that notes of these kinds cannot do without.
const UNHEARD: &str = "about again also been could even from have into just like made make more most much over some such than that their \
    them then there they this very well were what when where which while will with would your \
    application conversation interview know role talk time want work";

/// Marks of the words in a sentence that are heard when they come twice; those of slots are not.
fn heard(sentence: &str) -> Vec<u64> {
    let own = sentence
        .split('{')
        .map(|it| it.split_once('}').map_or(it, |(_, rest)| rest));
    let words = own.flat_map(|it| it.split(|c: char| !c.is_alphabetic()));
    let plain = words.filter(|it| it.len() > 3).map(str::to_lowercase);
    plain
        .filter(|it| !UNHEARD.split_whitespace().any(|word| word == it))
        .map(|it| {
            let stem = ["ing", "ed", "s"]
                .iter()
                .find_map(|end| it.strip_suffix(end))
                .unwrap_or(&it);
            hash(stem.get(..STEM_CHARS).unwrap_or(stem))
        })
        .collect()
}

impl Page {
    /// Says a sentence.
    pub fn say(&mut self, text: &str, from: Vec<Source>) {
        if !self.body.is_empty() {
            self.body.push_str(self.gap);
        }
        let start = self.body.len();
        self.body.push_str(text);
        self.gap = " ";
        self.heard.extend(heard(text));
        self.said.push(Said {
            place: Place::Body,
            span: start..self.body.len(),
            from,
        });
    }

    /// Says what stands before the next sentence, in place of a space.
    pub const fn part_with(&mut self, gap: &'static str) {
        self.gap = gap;
    }

    /// How many sentences were said.
    pub const fn count(&self) -> usize {
        self.said.len()
    }

    /// How many words were.
    pub fn words(&self) -> usize {
        self.body.split_whitespace().count()
    }

    /// Whether these words, in their normal form, were said already.
    pub fn has_said(&self, words: &str) -> bool {
        normal(&self.body).contains(words)
    }

    /// The page as a draft without a subject.
    pub fn into_draft(self) -> Draft {
        Draft {
            note: Note {
                subject: None,
                body: self.body,
            },
            sentences: self.said,
            questions: Vec::new(),
        }
    }

    /// Says a sentence behind the first `count` of those that were said.
    pub fn say_behind(&mut self, count: usize, text: &str, from: Vec<Source>) {
        let Some(end) = count.checked_sub(1).map(|it| self.said[it].span.end) else {
            return;
        };
        self.body.insert_str(end, &format!(" {text}"));
        let longer = text.len() + 1;
        for later in &mut self.said[count..] {
            later.span = later.span.start + longer..later.span.end + longer;
        }
        self.heard.extend(heard(text));
        self.said.insert(
            count,
            Said {
                place: Place::Body,
                span: end + 1..end + longer,
                from,
            },
        );
    }

    /// Of these sentences the one at `first` or, every `seats` behind it, one that repeats less of what was said: whoever
    /// else of a panel begins elsewhere never comes to the same one.
    pub fn freshest<'p>(&self, plans: &[&'p str], first: usize, seats: usize) -> &'p str {
        let turns = (plans.len() / seats.max(1)).max(1);
        let again = |plan: &&str| {
            let words = heard(plan).into_iter();
            words.filter(|it| self.heard.contains(it)).count()
        };
        (0..turns)
            .filter_map(|it| {
                plans
                    .get((first + it * seats) % plans.len().max(1))
                    .copied()
            })
            .min_by_key(again)
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_sentence_that_repeats_less_is_taken_where_there_is_one() {
        let mut page = Page::default();
        page.say("I am very interested in the role.", vec![Source::Form]);
        let plans = ["It interests me still.", "May I ask {when}?", "I am keen."];
        assert_eq!(page.freshest(&plans, 0, 1), "May I ask {when}?");
        assert_eq!(page.freshest(&plans, 2, 1), "I am keen.");
        // Three who are thanked side by side keep to their own places.
        assert_eq!(page.freshest(&plans, 0, 3), plans[0]);
        assert_eq!(page.freshest(&[], 0, 1), "");
    }

    #[test]
    fn a_sentence_put_in_later_moves_those_behind_it() {
        let mut page = Page::default();
        page.say("Hello,", vec![Source::Form]);
        page.part_with("\n\n");
        page.say("One.", vec![Source::Form]);
        page.part_with("\n\n");
        page.say("Three.", vec![Source::Writer]);
        page.say_behind(2, "Two.", vec![Source::Role]);
        let draft = page.into_draft();
        assert_eq!(draft.note.body, "Hello,\n\nOne. Two.\n\nThree.");
        let at = |word: &str| draft.note.body.find(word).unwrap();
        assert_eq!(draft.sources_at(Place::Body, at("Two")), [Source::Role]);
        assert_eq!(draft.sources_at(Place::Body, at("Three")), [Source::Writer]);
    }
}
