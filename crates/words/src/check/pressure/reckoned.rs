//! A reckoning over two sentences: “You said the 20th. It is now the 25th.” Each alone is a plain fact; together they hold
//! their word against the reader, unless a question or a kind word comes with the second.

use std::sync::LazyLock;

use super::push::PROMISED;
use crate::check::finding::Finding;
use crate::check::tone;
use crate::note::{Anatomy, Place, Sentence};
use crate::text::Lexicon;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What they said, and the day.
    Said,
    /// What day it is now.
    Now,
    /// What makes it a plain question.
    Calm,
}

const SAID: &[&str] = &[
    "you|they ~ said|told_me|wrote|promised|gave_me|spoke_of|named ~ .. #|{day}|weeks|month",
    "i {is}|{am} ~ told|promised ~ .. #|{day}|weeks|month",
];

const NOW: &[&str] = &[
    "it {is} ~ now|already|today|currently? the? #|{day}",
    "today {is} the? #|{day}",
    "that ~ {is} ~ #|two|three|four|five|six|several|ten|over ~ .. days|weeks|months ago",
    "that ~ {is} ~ last week|month|{day}",
    "we {is} ~ now|already ~ the? #|{day}|into|past|well",
    "the|that|friday|monday # has|have been_and_gone|come_and_gone|passed",
    "nothing|silence ~ came|since|so_far|has",
];

const CALM: &[&str] = &[
    "hope*|hoping|wonder*|glad|grateful|thank*|thanks|understand|happy|sorry|keen|interested|curious",
    "so|and|which_is_why i ~ wanted|want|thought|ask|am|m|d|would|wondered",
    "may|might|could|can i|you|we",
    "is|are|has|have ~ there|you|the|it ~ .. news|update|decided|decision|known",
];

static LEXICON: LazyLock<Lexicon<Part>> =
    LazyLock::new(|| tone::lexicon(&[(Part::Said, SAID), (Part::Now, NOW), (Part::Calm, CALM)]));

/// The second sentence of such a pair, marked with the first.
pub(super) fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let hits = LEXICON.find(&note.body);
    if !hits.iter().any(|it| it.tag == Part::Now) {
        return;
    }
    let has = |sentence: &Sentence, part: Part| {
        let mut inside = hits
            .iter()
            .filter(|it| sentence.tokens.contains(&it.tokens.start));
        inside.any(|it| it.tag == part)
    };
    for pair in note.sentences.windows(2) {
        let [first, second] = pair else { continue };
        let is_held = has(first, Part::Said)
            && has(second, Part::Now)
            && !has(first, Part::Calm)
            && !has(second, Part::Calm)
            && !note.body.between(second.tokens.end).contains('?');
        let span = first.span.start..second.span.end;
        let is_told = || {
            let mut told = findings.iter().filter(|it| it.place == Place::Body);
            told.any(|it| span.contains(&it.span.start))
        };
        if is_held && !is_told() {
            findings.push(Finding::in_body(
                super::CHECK.id,
                PROMISED.severity,
                span,
                PROMISED.message,
                PROMISED.better.suggestion(),
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::scene::speaks;
    use crate::note::NoteKind;

    const FIRING: &[&str] = &[
        "You said the 20th. It is now the 25th.",
        "You said by Friday. It’s already Wednesday.",
        "You told me two weeks. That was five weeks ago.",
        "I was promised an answer by the 24th. Today is the 28th.",
        "You said the 20th and it’s now the 28th.",
    ];

    const SILENT: &[&str] = &[
        "You said the 20th. It is now the 25th, so I wanted to ask whether you have news.",
        "You hoped to decide by the 24th. It is now the 28th.",
        "You said the 24th. As it is now the 28th, may I ask where things stand?",
        "You said that the team moves in June. It is now a month until then, and I am keen to help.",
        "You said 40 sensors. It is now clear to me why.",
        "You wrote about the launch on Friday. Today I read the report.",
    ];

    #[test]
    fn a_day_counted_against_them_is_seen() {
        for (texts, expected) in [(FIRING, true), (SILENT, false)] {
            for text in texts {
                let found = speaks(&super::super::CHECK, NoteKind::CheckIn, text);
                assert_eq!(found, expected, "{text}");
            }
        }
    }
}
