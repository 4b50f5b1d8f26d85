//! Interest: the words with which a note says that the seeker wants to work there.

use std::ops::Range;
use std::sync::LazyLock;

use super::first;
use crate::check::nearness::is_slip_of;
use crate::note::Anatomy;
use crate::text::{Lexicon, Table};

/// Phrases that say it by themselves.
static INTEREST: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "interest|interested|interests|excited|excites|excitement|exciting|enthusiasm|enthusiastic|keen|keener|eager|eagerly|enthused",
        "look|looking|looked .. forward",
        "hope|hoping .. to join|work|be|meet|continue|become|come|return|hear|see|move|speak|talk",
        "hope|hoping .. my next|future",
        "hope|hoping that|very? we|i|there|it|for",
        "hope|hoping that? you will|ll|might|may|would|consider|think|feel|felt|agree|have me",
        "hope|hoping .... chance|opportunity|together|join",
        "chance|opportunity to work|build|join|be|help|do|learn|teach|contribute|show",
        "want|wish|wanted .. to .. join|work|be|do|bring|learn|build|run|come|contribute|take",
        "come|get aboard",
        "prospect|thought|idea of working|joining|doing|learning|building|being",
        "come|get on board",
        "whatever it takes",
        "want|wanted .. this job|role|post|position",
        "want|wanted the|this|that job|role|post|position|work|place",
        "see|picture|imagine myself",
        "become|becoming|being a? part of",
        "join|joining you|your|the team|us",
        "working|work .. with|for|alongside|beside you|your",
        "count me in",
        "confirmed|strengthened|deepened|increased|convinced|reinforced|cemented|renewed me|my|that",
        "even|all|only more .. attractive|appealing|certain|sure|convinced|attracted",
        "makes|made|left me want|wanting|wanted",
        "my preference|choice|favourite|favorite|hope is|remains|would|still",
        "first|top|preferred choice",
        "prefer|rather to? work|join|come|be|stay",
        "appeal|appeals|appealed|attract|attracts|attracted|drawn .. me|to",
        "kind|sort of .. i|me|suits",
        "work|job|role|post|position|place|team i would|d|want|have|m|trained|am|should|could|hope|like",
        "suits|fits|suit|fit me|my",
        "right|good|strong|natural|great fit|match|place|home",
        "at home with|there|among",
        "contribute|contributing",
        "like the sound|idea|thought|look of",
        "take the? job|post|role|it_tomorrow",
        "say yes",
        "up for it|this|the",
        "ready to? start|begin|come|for",
        "could|can|may|might|shall i come|start|visit|join|begin|do|help",
        "can|could .. start",
        "please me more",
        "sign me up",
        "can't wait",
        "cannot wait",
        "can hardly|scarcely|barely wait",
        "would|d mean a lot|great|so|very|much|the",
        "would be .. place|school|team|home|house|fit",
        "would|d|could be .. step|move|chapter|challenge|start|change|chance|opportunity|job|role for|in me|my",
        "i would|d work|give|bring|come|take|fit|thrive|start",
        "to train|learn .. with|from|under you|your",
        "hope it|this works|happens|goes on",
        "have me",
        "my kind|sort of",
        "i trained|train|am|m|was looking|made|cut? for",
        "dream job|role|place",
        "wanting the|this job|role|post|position|work",
        "make|makes|made me .. happy|happier|glad|proud",
        "gladly take|do|run|work|come|join|start|help|bring|learn|teach|build|carry|continue",
        "part of it|this|that|your|the .. team|work|place",
        "made|makes|make the|this job|role|post|position|work .. attractive|appealing|tempting",
        "i|me all in",
        "all in on|with|for",
        "ready to",
        "from day one",
        "on the|my first day|morning",
        "with pleasure",
        "next one|ones|time .. with you",
        "when do|can|could|should|would i start|begin",
        "could|can|would learn|grow",
        "very interesting|interest in|to this|the|your|work|working",
        "a|the team|place|school|shop|house|company where i",
        "consider|considered me|further|for",
        "where|what i want|belong|would",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Beginnings that say it with the verb that follows: “I’d love to brew with you”; whether only with a verb.
static WANTING: LazyLock<Lexicon<bool>> = LazyLock::new(|| {
    let patterns = [
        (
            false,
            "would|d|should be? .. love|like|enjoy|relish|gladly|happily|welcome|jump|glad|happy|pleased|proud|honoured|honored|\
         delighted|chuffed|thrilled|honour|honor|privilege|pleasure|joy|moon|fortunate|lucky|wonderful|great|lovely|marvellous|fantastic|treat|dream",
        ),
        (
            true,
            "i|and want|hope|wish|long|aim|mean very|really|still|so? much|badly?",
        ),
        (
            true,
            "wanting|dying|itching|hoping|longing very|really? much?",
        ),
    ];
    Lexicon::new(patterns)
});

/// What somebody would like to do that is no work there.
static ASIDE: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "thank know ask apologise apologize say add tell mention send submit provide answer share repeat express wish invite \
         treat give offer buy point note explain clarify correct read receive recieve withdraw forward supply pass let \
         emphasise emphasize stress congratulate reiterate",
    )
});

/// Where the note shows interest.
pub(crate) fn find(note: &Anatomy<'_>) -> Option<Range<usize>> {
    let marked = first(&INTEREST, note).map(|it| it.start);
    let at = |start: usize| note.body.tokens.partition_point(|it| it.span.start < start);
    let token = marked
        .map(at)
        .or_else(|| wanting(note))
        .or_else(|| misspelt(note))?;
    let sentence = note.sentence_of(token)?;
    Some(sentence.span.clone())
}

/// The sentence that says it plainly: “I look forward to hearing from you” is how any letter ends.
pub(crate) fn plainly(note: &Anatomy<'_>) -> Option<Range<usize>> {
    let courtesies = COURTESY.find(&note.body);
    let is_courtesy = |tokens: &Range<usize>| {
        let mut each = courtesies.iter().map(|it| &it.tokens);
        each.any(|it| it.start < tokens.end && tokens.start < it.end)
    };
    let hits = INTEREST.find(&note.body).into_iter().map(|it| it.tokens);
    let mut said = hits.filter(|it| note.middle.contains(&it.start) && !is_courtesy(it));
    let token = said
        .next()
        .map(|it| it.start)
        .or_else(|| wanting(note))
        .or_else(|| misspelt(note))?;
    note.sentence_of(token).map(|it| it.span.clone())
}

/// Looking forward to an answer rather than to the work.
static COURTESY: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "look|looking|looked .. forward to hearing|hear|receiving|your",
        "hope|hoping .. to hear",
        "hope|hoping you will|ll",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// “I would be glad to” do something there.
fn wanting(note: &Anatomy<'_>) -> Option<usize> {
    let hits = WANTING.find(&note.body).into_iter();
    let mut inside = hits.filter(|it| note.middle.contains(&it.tokens.start));
    let found = inside.find(|it| {
        let end = it.tokens.end;
        let word = |at: usize| note.body.word(at);
        let to = (end..end + 4).find(|at| word(*at) == "to" && *at < note.middle.end);
        match to {
            Some(to) => !ASIDE.contains(word(to + 1)),
            // “I hope the study goes well” wants nothing.
            None if it.tag => false,
            None => {
                let next = word(end);
                matches!(
                    next,
                    "the" | "this" | "that" | "it" | "a" | "nothing" | "such" | "your"
                ) || next.ends_with("ing")
            }
        }
    });
    found.map(|it| it.tokens.start)
}

/// Interest with a letter missing is interest.
fn misspelt(note: &Anatomy<'_>) -> Option<usize> {
    let wanted = ["interested", "excited", "forward", "enthusiastic"];
    let is_slip = |at: &usize| wanted.iter().any(|it| is_slip_of(note.body.word(*at), it));
    note.middle.clone().find(is_slip)
}

#[cfg(test)]
mod tests {
    use crate::praise::Part;
    use crate::praise::tests::check;

    #[test]
    fn wanting_the_work_is_interest() {
        for text in [
            "I am very interested in the role.",
            "I’d love to do this.",
            "I’d be over the moon to brew here.",
            "It would be an honor to serve.",
            "I’d really like the job.",
            "I am intrested.",
            "I can see myself here.",
            "I would be thrilled to take on the job.",
            "It would be a great step for me.",
            "Leading the ward would be the right move in my career.",
        ] {
            check(text, &[Part::Interest]);
        }
    }

    #[test]
    fn an_ending_that_any_letter_has_is_not_praised() {
        check("I look forward to hearing from you.", &[Part::NextStep]);
        check(
            "I would love to do this, and look forward to your answer.",
            &[Part::Interest, Part::NextStep],
        );
        check("I look forward to doing this work.", &[Part::Interest]);
    }

    #[test]
    fn a_pleasant_day_alone_is_none() {
        for text in [
            "I enjoyed every minute.",
            "Have a good winter.",
            "It was a good puzzle.",
            "I would like to add a line.",
            "I hope the study goes well.",
            "I hope you get some rest.",
            "It would be a great step for the company.",
        ] {
            check(text, &[]);
        }
    }
}
