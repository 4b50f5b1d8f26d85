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
        "ask|asking|inquire|enquire|inquiring|enquiring .... if|whether",
        "ask|asking|inquire|enquire you|for|after",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Asking without a question mark.
static INDIRECT: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "to|d|and|can|could see|know|learn|hear|find|check .. if|whether|where|when|how|what|of|which|who",
        "like|love|want|wanted|keen|eager|glad|happy|grateful|writing|good to .. ask|know|hear|learn|inquire|enquire",
        "hope|hoping|hoped to .. ask|know|learn|inquire|enquire",
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
        "if you need|want|require",
        "if you would|have .. question|questions|anything|like|prefer|further|more",
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

/// The phrases of a note that ask, found once.
#[derive(Debug)]
pub(super) struct Asking<'n, 'a> {
    note: &'n Anatomy<'a>,
    asking: Vec<usize>,
    indirect: Vec<usize>,
    no_asking: Vec<usize>,
    status: Vec<usize>,
}

impl<'n, 'a> Asking<'n, 'a> {
    /// Looks for the phrases in a note.
    pub fn new(note: &'n Anatomy<'a>) -> Self {
        let starts = |lexicon: &Lexicon<()>| {
            let hits = lexicon.find(&note.body).into_iter();
            hits.map(|it| it.tokens.start).collect()
        };
        Self {
            note,
            asking: starts(&ASKING),
            indirect: starts(&INDIRECT),
            no_asking: starts(&NO_ASKING),
            status: starts(&STATUS),
        }
    }

    /// Whether a sentence asks them for something.
    pub fn asks(&self, sentence: &Sentence) -> bool {
        let word = |at: usize| self.note.body.word(at);
        if sentence.is_question {
            // “How are you?” asks for nothing.
            let first = sentence.tokens.start;
            return !(word(first) == "how" && word(first + 1) == "are");
        }
        let no = within(&self.no_asking, sentence);
        let softly = |at: &usize| !no.iter().any(|no| no.abs_diff(*at) <= 6);
        !within(&self.asking, sentence).is_empty()
            || within(&self.indirect, sentence).iter().any(softly)
    }

    /// Whether a sentence asks where things stand.
    pub fn asks_status(&self, sentence: &Sentence) -> bool {
        self.asks(sentence) && !within(&self.status, sentence).is_empty()
    }
}

/// The places of a sorted list that lie in a sentence.
fn within<'s>(starts: &'s [usize], sentence: &Sentence) -> &'s [usize] {
    let first = starts.partition_point(|it| *it < sentence.tokens.start);
    let last = starts.partition_point(|it| *it < sentence.tokens.end);
    &starts[first..last]
}
