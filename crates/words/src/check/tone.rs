//! Checks of tone: phrases that carry a fault, and what in the same sentence takes it away again.
//!
//! A [`Cue`] is a fault with its phrases in the pattern language of [`crate::text::Lexicon`], in which `{job}` and the
//! other names of [`CLASSES`] stand for any of their words, and `~` for up to three small words such as “really”. Of one
//! sentence a check says one thing: the gravest. What
//! only one check needs to know stands in its own file.

use std::ops::Range;

use super::finding::{Finding, Severity, Suggestion};
use super::phrases::Better;
use crate::note::{Anatomy, Place};
use crate::text::{Gap, Hit, Lexicon, Text};

/// Phrases with one fault in common, and what excuses them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cue {
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, one or two sentences.
    pub message: &'static str,
    /// What to write instead.
    pub better: Better,
    /// The phrases that carry the fault.
    pub says: &'static [&'static str],
    /// Phrases of which two together carry it, one of each list, in any order within a sentence.
    pub pairs: &'static [Pair],
    /// The phrases that take it away from the whole sentence in which they stand.
    pub unless: &'static [&'static str],
}

/// Two lists of phrases.
pub(super) type Pair = (&'static [&'static str], &'static [&'static str]);

/// What a phrase is to its cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Says,
    Unless,
    /// Of the first, or else the second, list of the pair with this number.
    OfPair(usize, bool),
}

/// Words that do the same in a phrase. An apostrophe parts words: “don’t” is `don t`.
const CLASSES: &[(&str, &str)] = &[
    ("{am}", "am|m|was|feel|felt"),
    ("{have}", "have|ve|had|d"),
    ("{will}", "will|ll|would|d|shall|could|can"),
    (
        "{is}",
        "is|s|was|are|re|were|seems|seemed|looks|looked|feels|felt",
    ),
    ("{not}", "not|t|never|cannot|hardly|barely|scarcely"),
    (
        "{very}",
        "really|very|so|truly|absolutely|badly|urgently|honestly|just|simply|quite|extremely|incredibly|terribly|deeply|genuinely|pretty|rather|a|an|bit|completely|totally|utterly|always|also|only|still|now|much|clearly|obviously|plainly|probably|perhaps|maybe|frankly|certainly|definitely|surely|easily|indeed|almost|nearly|ever|even|yet|already|again|far|too|here|there|all|quickly|simply|somewhat|rarely|actually|literally|seriously|by|own",
    ),
    (
        "{job}",
        "job|role|position|post|opportunity|opening|offer|contract|employment|internship|apprenticeship|placement|place|spot",
    ),
    (
        "{family}",
        "family|kids|children|wife|husband|partner|daughter|daughters|son|sons|parents|mother|father|mum|mom|dad|baby|twins|household|kid|child",
    ),
    (
        "{person}",
        "anyone|anybody|someone|somebody|candidate|candidates|applicant|applicants|person|people|one|contender|contenders|competitors|finalists",
    ),
    (
        "{house}",
        "employer|employers|company|firm|workplace|job|place|team|department|organisation|organization|office|agency|startup|school|hospital|colleagues|coworkers|coworker|colleague|boss|bosses|manager|managers|supervisor|director|ceo|lead|management|leadership|peers|department",
    ),
    (
        "{past}",
        "current|former|previous|last|old|present|ex|past|existing",
    ),
    (
        "{treat}",
        "gift|gifts|present|presents|wine|champagne|prosecco|whisky|whiskey|gin|port|flowers|bouquet|roses|tulips|orchid|chocolates|chocolate|cookies|cupcakes|cake|cakes|muffins|brownies|doughnuts|donuts|pastries|croissants|sweets|truffles|biscuits|pizza|pizzas|bagels|voucher|vouchers|hamper|basket|candle|treat|treats|goodies|jam|jelly|honey|marmalade|chutney|cheese|fudge|eggs|bread|loaf|shortbread|tickets|souvenir|pie|pies|sausages|apples|plums|tomatoes|lavender|soap|wreath|vase|surprise",
    ),
    (
        "{day}",
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|noon|midday|midnight|morning|evening|weekend|week|month|eod|cob|close|end|days|hours|hour|then",
    ),
    (
        "{answer}",
        "answer|reply|response|decision|word|yes|update|feedback|outcome|result|message",
    ),
];

/// Builds a lexicon of lists of phrases in which the names of [`CLASSES`] may stand.
pub(super) fn lexicon<T: Copy>(lists: &[(T, &[&str])]) -> Lexicon<T> {
    let each = lists
        .iter()
        .flat_map(|(tag, list)| list.iter().map(|it| (*tag, *it)));
    let each: Vec<(T, String)> = each
        .map(|(tag, it)| (tag, it.replace(" ~", " {very}? {very}? {very}?")))
        .collect();
    Lexicon::with_classes(CLASSES, each.iter().map(|(tag, it)| (*tag, it.as_str())))
}

/// The cues of a check, made ready to be looked for.
#[derive(Debug)]
pub(super) struct Tone {
    cues: &'static [Cue],
    /// The cue's place in the list, and what the phrase is to it.
    lexicon: Lexicon<(usize, Part)>,
}

/// The bytes of words, none of them cut at its apostrophe: “don’t see”, not “t see”.
fn whole_words(text: &Text<'_>, tokens: Range<usize>) -> Range<usize> {
    let is_tail = |at: usize| {
        at < text.tokens.len()
            && text.tokens[at].gap == Gap::Hyphen
            && text.between(at).contains(['’', '\''])
    };
    let (mut start, mut end) = (tokens.start, tokens.end);
    while start > 0 && is_tail(start) {
        start -= 1;
    }
    while is_tail(end) {
        end += 1;
    }
    text.bytes(start..end)
}

/// How a wording is proposed that fits as a sentence of its own only.
pub(super) const AS_A_SENTENCE: &str = "Would this say it better, as a sentence of its own: ";

/// Words from which on a wording is a sentence. *Assumption.*
const SENTENCE_WORDS: usize = 4;

/// A fault found in a sentence.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The cue.
    pub cue: &'static Cue,
    /// Which text it stands in.
    pub place: Place,
    /// The tokens of the phrase.
    pub tokens: Range<usize>,
    /// The tokens of the sentence.
    pub sentence: Range<usize>,
}

impl Tone {
    /// Makes cues ready.
    pub fn new(cues: &'static [Cue]) -> Self {
        let mut lists = Vec::new();
        for (at, cue) in cues.iter().enumerate() {
            lists.push(((at, Part::Says), cue.says));
            lists.push(((at, Part::Unless), cue.unless));
            for (pair, (first, second)) in cue.pairs.iter().enumerate() {
                lists.push(((at, Part::OfPair(pair, true)), *first));
                lists.push(((at, Part::OfPair(pair, false)), *second));
            }
        }
        Self {
            cues,
            lexicon: lexicon(&lists),
        }
    }

    /// The gravest fault of each sentence of subject and body, in order; of equal ones the longest.
    pub fn found(&self, note: &Anatomy<'_>) -> Vec<Found> {
        let mut found = Vec::new();
        for (place, text) in [(Place::Subject, &note.subject), (Place::Body, &note.body)] {
            self.found_in(place, text, &mut found);
        }
        found
    }

    fn found_in(&self, place: Place, text: &Text<'_>, found: &mut Vec<Found>) {
        let hits = self.lexicon.find(text);
        let mut at = 0;
        while let Some(first) = hits.get(at) {
            let sentence = text.sentence(first.tokens.start);
            let rest = &hits[at..];
            let here = &rest[..rest.partition_point(|it| it.tokens.start < sentence.end)];
            at += here.len();
            let excused: Vec<usize> = here
                .iter()
                .filter(|it| it.tag.1 == Part::Unless)
                .map(|it| it.tag.0)
                .take(EXCUSES_MAX)
                .collect();
            let counts = |it: &(usize, Range<usize>)| {
                !excused.contains(&it.0) && !is_quoted(text, &sentence, it.1.start)
            };
            let gravest = said(here).filter(counts).max_by_key(|it| {
                let (cue, tokens) = it;
                let length = tokens.len();
                (
                    self.cues[*cue].severity,
                    length,
                    std::cmp::Reverse(tokens.start),
                )
            });
            found.extend(gravest.map(|(cue, tokens)| Found {
                cue: &self.cues[cue],
                place,
                tokens,
                sentence,
            }));
        }
    }

    /// Adds a finding for each sentence with a fault.
    pub fn find(&self, check: &'static str, note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
        findings.extend(self.found(note).iter().map(|it| it.finding(check, note)));
    }
}

/// Whether the token at `at` stands in quotation marks: what is quoted is spoken about, not said.
fn is_quoted(text: &Text<'_>, sentence: &Range<usize>, at: usize) -> bool {
    let (Some(first), Some(here)) = (text.tokens.get(sentence.start), text.tokens.get(at)) else {
        return false;
    };
    // A mark before the first word of the sentence opens it.
    let from = first.span.start - text.between(sentence.start).len();
    let before = text.source.get(from..here.span.start).unwrap_or("");
    let straight = before.matches('"').count() % 2 == 1;
    let curly = before.matches('“').count() > before.matches('”').count();
    straight || curly
}

/// Words that the two phrases of a pair may lie apart; a longer sentence is about more than one thing. *Assumption.*
const PAIR_TOKENS: usize = 30;
/// Excuses of a sentence that are looked at, so that an endless one stays cheap.
const EXCUSES_MAX: usize = 64;

/// The faults among the hits of a sentence, with the cue's number and the tokens.
fn said(hits: &[Hit<(usize, Part)>]) -> impl Iterator<Item = (usize, Range<usize>)> {
    hits.iter().flat_map(move |it| {
        let (cue, part) = it.tag;
        let alone = (part == Part::Says).then(|| it.tokens.clone());
        let other = match part {
            Part::OfPair(pair, true) => Some((cue, Part::OfPair(pair, false))),
            Part::OfPair(_, false) | Part::Says | Part::Unless => None,
        };
        // Hits come in order of their first token.
        let reach = it.tokens.start.saturating_sub(PAIR_TOKENS)..it.tokens.end + PAIR_TOKENS;
        let near = &hits[hits.partition_point(|it| it.tokens.start < reach.start)..];
        let near = &near[..near.partition_point(|it| it.tokens.start < reach.end)];
        let others = near.iter().filter(move |that| Some(that.tag) == other);
        let apart = others.filter(|that| {
            that.tokens.start >= it.tokens.end || that.tokens.end <= it.tokens.start
        });
        let nearest = apart.min_by_key(|that| that.tokens.start.abs_diff(it.tokens.start));
        let both = nearest
            .map(|that| that.tokens.start.min(it.tokens.start)..that.tokens.end.max(it.tokens.end));
        alone
            .into_iter()
            .chain(both)
            .map(move |tokens| (cue, tokens))
    })
}

impl Found {
    /// The text it stands in.
    pub fn text<'n, 'a>(&self, note: &'n Anatomy<'a>) -> &'n Text<'a> {
        match self.place {
            Place::Subject => &note.subject,
            Place::Body => &note.body,
        }
    }

    /// The finding.
    pub fn finding(&self, check: &'static str, note: &Anatomy<'_>) -> Finding {
        self.finding_of(check, note, self.cue.severity)
    }

    /// What to write instead, where it fits. A sentence takes the place of a whole sentence only, and a greeting that of
    /// a greeting; in the middle of another sentence they are proposed as one of their own, or not at all.
    fn suggestion(&self) -> Suggestion {
        let Better::Wording(wording) = self.cue.better else {
            return self.cue.better.suggestion();
        };
        let is_sentence = wording.split(' ').count() >= SENTENCE_WORDS;
        let opens = self.tokens.start == self.sentence.start;
        match is_sentence {
            true if self.tokens == self.sentence => self.cue.better.suggestion(),
            true => Suggestion::question(format!("{AS_A_SENTENCE}“{wording}”?")),
            false if opens => self.cue.better.suggestion(),
            false => Suggestion::Remove,
        }
    }

    /// The finding with another severity than the cue's.
    pub fn finding_of(
        &self,
        check: &'static str,
        note: &Anatomy<'_>,
        severity: Severity,
    ) -> Finding {
        Finding {
            check,
            severity,
            place: self.place,
            span: whole_words(self.text(note), self.tokens.clone()),
            message: self.cue.message.to_owned(),
            suggestion: self.suggestion(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::{Context, Note};

    const CUES: &[Cue] = &[
        Cue {
            severity: Severity::Fix,
            message: "A fix.",
            better: Better::Remove,
            says: &["need this {job}"],
            pairs: &[(&["or|unless"], &["i {will} go"])],
            unless: &["{job} description"],
        },
        Cue {
            severity: Severity::Stop,
            message: "A stop.",
            better: Better::Remove,
            says: &["beg you"],
            pairs: &[],
            unless: &[],
        },
    ];

    #[track_caller]
    fn check(note: &str, expected: &[&str]) {
        let (note, context) = (Note::parse(note), Context::default());
        let anatomy = Anatomy::new(&note, &context);
        let mut findings = Vec::new();
        Tone::new(CUES).find("tone", &anatomy, &mut findings);
        let found = findings.iter().map(|it| note.marked(it.place, &it.span));
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_sentence_has_one_finding_the_gravest() {
        check("I need this role and I beg you.", &["beg you"]);
        check("I need this job. I beg you.", &["need this job", "beg you"]);
        check("Subject: I need this post\nHello", &["need this post"]);
    }

    #[test]
    fn the_two_of_a_pair_may_stand_in_any_order() {
        check("Reply or I will go.", &["or I will go"]);
        check("I will go, unless you reply.", &["I will go, unless"]);
        check("I will go. Unless you reply, I stay.", &[]);
    }

    #[test]
    fn what_is_quoted_is_not_said() {
        check("The sign says “I beg you” and “need this job”.", &[]);
        check("A \"good\" sign: I beg you.", &["beg you"]);
    }

    #[test]
    fn an_excuse_holds_for_its_cue_in_its_sentence() {
        check("I need this role description.", &[]);
        check("I need this role description, I beg you.", &["beg you"]);
        check(
            "The role description is here. I need this role.",
            &["need this role"],
        );
    }
}
