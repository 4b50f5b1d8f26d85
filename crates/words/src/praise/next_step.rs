//! Next step: a question about it, or what the seeker offers to do.

use std::ops::Range;
use std::sync::LazyLock;

use super::first;
use crate::note::Anatomy;
use crate::text::Lexicon;

static STEP: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "next step|steps|stage|round|stages",
        "look|looking forward to hearing|seeing|meeting|talking|speaking|the|our|your|whatever|what|next",
        "let me know",
        "happy|glad|pleased|free|available to? send|answer|provide|bring|talk|speak|meet|come|call|share|discuss",
        "i am|m free|available",
        "if you need|would|want|like|have",
        "anything else|further|more you",
        "hear what comes|happens|you|how|when|from|more",
        "call|ring|phone|reach|text me",
        "suits you",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Where the note points ahead: a question, or an offer.
pub(crate) fn find(note: &Anatomy<'_>) -> Option<Range<usize>> {
    let question = note.sentences.iter().find(|it| it.is_question);
    question
        .map(|it| it.span.clone())
        .or_else(|| first(&STEP, note))
}

#[cfg(test)]
mod tests {
    use crate::praise::Part;
    use crate::praise::tests::check;

    #[test]
    fn a_question_or_an_offer_is_a_step() {
        check("May I ask when you decide?", &[Part::NextStep]);
        check("Just let me know.", &[Part::NextStep]);
        check("It rained.", &[]);
    }
}
