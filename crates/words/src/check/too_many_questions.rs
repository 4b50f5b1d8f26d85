//! Check `too_many_questions`: a rejection answered with a list of questions.

use std::sync::LazyLock;

use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use super::tone;
use crate::note::{Anatomy, NoteKind, Place};
use crate::text::Lexicon;

/// The check.
pub const CHECK: Check = Check {
    id: "too_many_questions",
    what: "More than two questions, besides the one about future roles, in an answer to a rejection.",
    why: "Feedback is a favour that few employers grant. One question that takes a minute may be answered; a list of \
          them is put off and forgotten.",
    source: "LinkedIn poll of 14,000 (feedback is rare); the number is an *assumption*",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::new(
            NoteKind::ThankForDecision,
            "What did I do wrong? Was it the SQL task? How many others were there? Who got the role?",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "Could you tell me what was missing, how I compared with the others, who was chosen, and whether my answer \
             on conflicts played a part?",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I have some questions:\n1. Which skill did I lack?\n2. How was the task graded?\n3. Was my salary too \
             high?\n4. What did Lee say?",
        ),
    ],
    silent: &[
        Example::new(
            NoteKind::ThankForDecision,
            "Is there one skill that I should work on? And might I fit another role in the future?",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "If you have a minute: what would have made the difference? May I write again in the autumn?",
        ),
        Example::new(
            NoteKind::AnswerEncouraging,
            "When would you like to meet? Shall I bring the dashboard? Is Lee coming too? Which room is it?",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I learned how the sensors work, what the team needs, and why the report takes so long.",
        ),
    ],
    find,
};

/// Questions that are welcome. *Assumption:* the design's “one or two concrete questions”.
const QUESTIONS_MAX: usize = 2;

/// Words that ask within a sentence.
const ASKING: &[&str] = &[
    "what|which|why|how|who|whom|whose|where|when|whether",
    "was|were|did|is|are|do|does|could|can|would|had|have you|it|there|i|my|the|this|he|she|they|any|other|that",
];

/// Words before which a question word asks, in a sentence without a question mark.
const WANTS_TO_KNOW: &[&str] = &[
    "wonder|wondering|curious|ask|asking what|which|why|how|who|whom|where|when|whether|if|more|about",
    "like|love|want|wish|glad|grateful|keen|need|help|helpful|interested ~ .. know|learn|hear|understand ~ .. what|which|why|how|who|whom|where|when|whether|if|more|about",
    "could|can|would|will you ~ .. tell|explain|share|say|clarify|let",
    "please|do ~ tell|explain|share|say|clarify",
    "tell|explain|let|telling me|us ~ know? ~ what|which|why|how|who|whom|where|when|whether|if",
    "let me know",
];

/// Questions about another time, which are no feedback.
const FUTURE: &[&str] = &[
    "future|again|another|other|later|next|reapply|touch|autumn|spring|summer|winter|openings|upcoming|elsewhere",
];

static WORDS: LazyLock<Lexicon<Cue>> = LazyLock::new(|| {
    tone::lexicon(&[
        (Cue::Asks, ASKING),
        (Cue::Wants, WANTS_TO_KNOW),
        (Cue::Future, FUTURE),
        (Cue::Thanks, &["thank*|thanks you? for"]),
    ])
});

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cue {
    Asks,
    Wants,
    Future,
    Thanks,
}

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    if note.context.kind != NoteKind::ThankForDecision {
        return;
    }
    let hits = WORDS.find(&note.body);
    let mut asked = 0;
    for sentence in &note.sentences {
        let here: Vec<_> = hits
            .iter()
            .filter(|it| sentence.tokens.contains(&it.tokens.start))
            .collect();
        let has = |cue| here.iter().any(|it| it.tag == cue);
        let wants = has(Cue::Wants);
        let thanks = has(Cue::Thanks) && !sentence.is_question;
        if !(sentence.is_question || wants) || has(Cue::Future) || thanks {
            continue;
        }
        let starts: Vec<usize> = here
            .iter()
            .filter(|it| {
                it.tag == Cue::Asks && separated(note, sentence.tokens.start, it.tokens.start)
            })
            .map(|it| it.tokens.start)
            .collect();
        asked += starts.len().max(1);
        if asked > QUESTIONS_MAX {
            findings.push(Finding {
                check: CHECK.id,
                severity: Severity::Fix,
                place: Place::Body,
                span: sentence.span.clone(),
                message: "That is more than they will answer. Choose the one question whose answer would help you most."
                    .to_owned(),
                suggestion: Suggestion::Question(
                    "Which one question can be answered in a minute? Keep that one.".to_owned(),
                ),
            });
            return;
        }
    }
}

/// Whether a question word begins a question of its own: at the head of the sentence, behind a comma or “and”, or
/// behind a verb of asking.
fn separated(note: &Anatomy<'_>, start: usize, at: usize) -> bool {
    let text = &note.body;
    let gap = text.tokens[at].gap >= crate::text::Gap::Comma;
    let before = at.checked_sub(1).map_or("", |it| text.word(it));
    at == start
        || gap
        || matches!(
            before,
            "and"
                | "or"
                | "know"
                | "tell"
                | "me"
                | "explain"
                | "share"
                | "understand"
                | "about"
                | "ask"
                | "also"
        )
}
