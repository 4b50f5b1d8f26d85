//! Connection: what ties the seeker to these people: somebody by name, working with them, what both have in common.

use std::ops::Range;
use std::sync::LazyLock;

use super::{first, specific_point};
use crate::note::{Anatomy, PointKind};
use crate::text::Lexicon;

static TOGETHER: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "join|joining|work|working|learn|learning .. with|alongside|beside|from|you .. you|team|everyone",
        "join|joining you",
        "you|your and your|the team|colleagues|crew|staff",
        "we both|share|shared",
        "both of us",
        "in common",
        "like you i|we",
        "reminded|reminds me of",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Where the note shows a connection.
pub(crate) fn find(note: &Anatomy<'_>) -> Option<Range<usize>> {
    specific_point::about(note, &[PointKind::SharedTopic])
        .or_else(|| somebody_else(note))
        .or_else(|| first(&TOGETHER, note))
}

/// Somebody known by name, other than in the greeting.
fn somebody_else(note: &Anatomy<'_>) -> Option<Range<usize>> {
    let people = &note.recorded().people;
    let is_name = |at: &usize| {
        let capital = note.body.tokens[*at].is_capital;
        capital && people.iter().any(|it| it.has(note.body.word(*at)))
    };
    let at = note.middle.clone().find(is_name)?;
    let end = (at..note.middle.end).take_while(is_name).last()? + 1;
    Some(note.body.bytes(at..end))
}

#[cfg(test)]
mod tests {
    use crate::praise::Part;
    use crate::praise::tests::check;

    #[test]
    fn people_and_what_is_shared_connect() {
        check("I liked Lee’s questions.", &[Part::Connection]);
        check(
            "We both began with weather.",
            &[Part::SpecificPoint, Part::Connection],
        );
        check("The rain was loud.", &[]);
    }
}
