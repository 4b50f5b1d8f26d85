//! Specific point: where the note takes up something of the debrief.

use std::ops::Range;

use crate::check::plain_words::{is_plain, own_words, stem};
use crate::note::{Anatomy, Point, PointKind};
use crate::text::normal;

/// The sentence that takes up a point of the debrief, or of their message.
pub(crate) fn find(note: &Anatomy<'_>) -> Option<Range<usize>> {
    use PointKind::{HighPoint, Mattered, Said, SharedTopic};
    about(note, &[HighPoint, Mattered, Said, SharedTopic])
}

/// The sentence that takes up a point of these kinds.
pub(crate) fn about(note: &Anatomy<'_>, kinds: &[PointKind]) -> Option<Range<usize>> {
    let points = note.context.points.iter();
    let texts: Vec<&Point> = points.filter(|it| kinds.contains(&it.kind)).collect();
    if texts.is_empty() {
        return None;
    }
    let wanted = stems(texts.iter().map(|it| it.text.as_str()));
    let own = own_words(note);
    let at = own
        .into_iter()
        .find(|at| has(&wanted, note.body.word(*at)))?;
    note.sentence_of(at).map(|it| it.span.clone())
}

/// The stems of the words that not any note has, in order.
pub(crate) fn stems<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        let words = normal(text);
        let rare = words.split(' ').filter(|it| !is_plain(it));
        found.extend(rare.map(|it| stem(it).to_owned()));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a word's stem is among these.
pub(crate) fn has(stems: &[String], word: &str) -> bool {
    stems
        .binary_search_by(|it| it.as_str().cmp(stem(word)))
        .is_ok()
}

#[cfg(test)]
mod tests {
    use crate::praise::Part;
    use crate::praise::tests::check;

    #[test]
    fn a_point_of_the_debrief_is_found_in_other_words() {
        check(
            "The ferry timetables stayed with me.",
            &[Part::SpecificPoint],
        );
        check("Your sensor database sounds big.", &[Part::SpecificPoint]);
        check("Your culture sounds dynamic.", &[]);
    }
}
