//! Thanks: the words with which a note thanks.

use std::ops::Range;
use std::sync::LazyLock;

use crate::note::Anatomy;
use crate::text::Lexicon;

static THANKS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "thank|thanks|thanked|thanking|thankful",
        "appreciate|appreciated|appreciation|appreciative",
        "grateful|gratefully|gratitude|obliged|indebted",
        "kind|good|generous|nice|decent of you|everyone|everybody|them|dana",
        "owe you",
        "you|your|this|that .. made|make|makes my day|week|morning|afternoon|evening|weekend|year",
        "means|meant a lot",
        "cheers for",
        "ta for",
        "generous|kind with your time",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Where the note thanks; “thank you in advance” is a request.
pub(crate) fn find(note: &Anatomy<'_>) -> Option<Range<usize>> {
    let hits = THANKS.find(&note.body).into_iter();
    let mut inside = hits.filter(|it| {
        let end = it.tokens.end;
        let advance = (end..end + 5).any(|at| note.body.word(at) == "advance");
        note.middle.contains(&it.tokens.start) && !advance
    });
    let hit = inside.next()?;
    let sentence = note.sentence_of(hit.tokens.start)?;
    Some(sentence.span.clone())
}

#[cfg(test)]
mod tests {
    use crate::praise::Part;
    use crate::praise::tests::check;

    #[test]
    fn thanks_are_found_in_any_form() {
        for text in [
            "Thanks for the tour.",
            "I am most grateful.",
            "It was kind of you to wait.",
            "I much appreciated it.",
            "Your message made my week.",
        ] {
            check(text, &[Part::Thanks]);
        }
    }

    #[test]
    fn a_request_and_a_sign_off_are_no_thanks() {
        check("Dear Dana,\nThank you in advance.\nThanks,\nMika", &[]);
        check("Thankfully it rained.", &[]);
        check("The gull made the day of the children.", &[]);
    }
}
