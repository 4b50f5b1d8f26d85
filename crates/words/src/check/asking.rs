//! Whether a sentence asks for something, and whether it asks where things stand.
//!
//! Finds; whether a question comes too early, or is missing, is for the checks to say.

use std::sync::LazyLock;

use crate::note::{Anatomy, Sentence};
use crate::text::Lexicon;

/// Asking by its own name.
static ASKING: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "wonder|wondering|wondered",
        "curious|ask|asking|inquire|enquire|inquiring|enquiring .. if|whether|where|when|how|what|about|which|who",
        "ask|asking|inquire|enquire you|for|after",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Asking without a question mark.
static INDIRECT: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "to|d|and|can|could see|know|learn|hear|find|check .. if|whether|where|when|how|what|of|which|who",
        "like|love|want|wanted|hoping|hope|hoped|keen|eager|glad|happy|grateful|writing|good to .. ask|know|hear|learn|inquire|enquire",
        "let me know",
        "tell me",
        "could|can|would|might|will you",
        "could|can|may|might i",
        "grateful|appreciate|appreciated|glad|pleased|happy|welcome|thankful .. update|word|news|line|hear|know|answer|information|indication|idea|reply",
        "any|an update|news|word|indication|idea",
        "please tell|share|send|advise|update|reply|confirm|write|say",
        "drop me a line",
        "if you could|can",
        "where things|we|it|matters|the stand|stands",
        "keep me posted|informed",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// What looks like asking and is an offer or a hope.
static NO_ASKING: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "let me know if|whether|should|when you need|want|require|would|have|d|think|are",
        "let me know if|whether there is|s anything",
        "let me know if|should anything|something",
        "tell me if you need|want|would",
        "if you need|want|would|have|require",
        "happy|glad to answer|send|provide|share|hear that|you",
        "look|looking forward",
        "glad|happy|good|delighted|pleased|sorry to hear that|of|about|you",
        "just|only wanted|want|wanting to say|let|tell|thank",
        "as you know|said|asked|could",
        "how are you",
        "hope you|that|your|all|this",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Words about where things stand.
static STATUS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "decide|decided|decision|decisions|deciding|verdict|outcome|result|results",
        "update|updates|news|progress|status|timeline|timing|hint|word",
        "heard|hear .. back|anything|yet|from|already",
        "next step|steps|stage|round",
        "where .. stand|stands",
        "how .. process|things|it|search .. going|coming|looking|go",
        "made up your|their mind|minds",
        "still .. consideration|running|open|considering",
        "any closer|further",
        "chosen|choice|shortlist|picked",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Whether a sentence asks them for something.
pub(super) fn asks(note: &Anatomy<'_>, sentence: &Sentence) -> bool {
    if sentence.is_question {
        // “How are you?” asks for nothing.
        return !(note.body.word(sentence.tokens.start) == "how"
            && note.body.word(sentence.tokens.start + 1) == "are");
    }
    let named = hits(&ASKING, note, sentence).next().is_some();
    let softly = |at: usize| !hits(&NO_ASKING, note, sentence).any(|no| no.abs_diff(at) <= 6);
    named || hits(&INDIRECT, note, sentence).any(softly)
}

/// Whether a sentence asks where things stand.
pub(super) fn asks_status(note: &Anatomy<'_>, sentence: &Sentence) -> bool {
    asks(note, sentence) && hits(&STATUS, note, sentence).next().is_some()
}

/// Where phrases of a lexicon begin in a sentence.
fn hits(
    lexicon: &Lexicon<()>,
    note: &Anatomy<'_>,
    sentence: &Sentence,
) -> impl Iterator<Item = usize> {
    let found = lexicon.find(&note.body).into_iter();
    let tokens = sentence.tokens.clone();
    found
        .map(|it| it.tokens.start)
        .filter(move |it| tokens.contains(it))
}
