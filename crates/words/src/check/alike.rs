//! The second opinion on tone: sentences that no phrase knows and that are like many that hurt, by the classifier of
//! [`crate::learnt`].
//!
//! It speaks only of sentences in which no check found anything, and asks more than it says: what a sentence is like is
//! not what it means.

use super::finding::{Finding, Severity, Suggestion};
use crate::learnt::TONE;
use crate::note::{Anatomy, Context, NoteKind, Place, Sentence};

/// What a check says of a sentence that is like its examples.
struct Alike {
    /// The check's id, which is the label, too.
    check: &'static str,
    severity: Severity,
    /// How the sentence may sound.
    message: &'static str,
    /// What leads to a better one.
    question: &'static str,
    /// Whether the check looks at such a note at all.
    applies: fn(&Context) -> bool,
}

/// Level of the classifier from which a sentence is marked, see its table.
const LEVEL_MIN: usize = 3;
/// Score below which a sentence is like no example of a check, so that a phrase in it was meant otherwise. *Assumption*,
/// from notes that were not learnt from.
const UNLIKE_MAX: f32 = -0.7;
/// Tokens below which a sentence says too little.
const TOKENS_MIN: usize = 6;

const ALIKE: &[Alike] = &[
    Alike {
        check: "arguing_with_decision",
        severity: Severity::Stop,
        message: "This may sound as if you dispute what they decided. A decision is hardly ever changed by a letter, and the next one may be yours.",
        question: "Could you leave the decision be, and ask what would have made the difference?",
        applies: super::arguing_with_decision::applies,
    },
    Alike {
        check: "arrogance",
        severity: Severity::Stop,
        message: "This may sound surer of yourself than of them. Let what you did speak, and leave the verdict to them.",
        question: "Which one thing you have done shows it? Could you tell that instead?",
        applies: always,
    },
    Alike {
        check: "desperation",
        severity: Severity::Stop,
        message: "This may sound as if you needed the job more than you wanted it. What a job would do for you is no reason to give it to you.",
        question: "What would you bring to the work? Could you say that instead?",
        // Whoever withdraws needs nothing.
        applies: |context| context.kind != NoteKind::Withdraw,
    },
    Alike {
        check: "gift",
        severity: Severity::Stop,
        message: "This may look like a present or a favour, which puts whoever decides in an awkward place.",
        question: "Would the note say the same without it?",
        applies: always,
    },
    Alike {
        check: "in_person",
        severity: Severity::Stop,
        message: "This may sound as if you meant to turn up. A visit that nobody asked for feels like being watched.",
        question: "Could you ask for a call, and leave the day to them?",
        applies: super::in_person::applies,
    },
    Alike {
        check: "negative_about_others",
        severity: Severity::Stop,
        message: "This may sound like speaking ill of somebody. Readers wonder what you would say of them.",
        question: "What did you learn there, or what do you look for now? Could you say that instead?",
        applies: always,
    },
    Alike {
        check: "over_apology",
        severity: Severity::Fix,
        message: "This apologises for something that hardly anybody minds.",
        question: "Would they have thought of it without you? If not, could you leave it out?",
        applies: always,
    },
    Alike {
        check: "over_familiar",
        severity: Severity::Fix,
        message: "This may sound closer than you are yet. What is fun among friends can be awkward between strangers.",
        question: "Would you say it with their boss in the room?",
        applies: always,
    },
    Alike {
        check: "pressure",
        severity: Severity::Stop,
        message: "This may sound as if they owed you something, or had to hurry for your sake. Whoever feels pushed steps back.",
        question: "Could you ask when they expect to know, and leave it at that?",
        applies: always,
    },
    Alike {
        check: "reopening_bad_answer",
        severity: Severity::Fix,
        message: "This goes back to something that went badly, and makes them remember it.",
        question: "Does it help them decide? If so, could you say the better answer in one sentence, without the story?",
        applies: super::reopening_bad_answer::applies,
    },
    Alike {
        check: "salary_talk",
        severity: Severity::Fix,
        message: "This raises pay or terms, which belong in the talk about an offer.",
        question: "Could it wait until they ask, or until there is an offer?",
        applies: super::salary_talk::applies,
    },
    Alike {
        check: "self_deprecation",
        severity: Severity::Stop,
        message: "This may make you smaller than you are. They have met you, and want reasons to say yes.",
        question: "What did go well? Could you say that instead?",
        applies: always,
    },
    Alike {
        check: "ultimatum",
        severity: Severity::Stop,
        message: "This may sound like a demand with a consequence. A date that is true helps them; a threat ends the talk.",
        question: "Is there a real date? Could you name it, say that they are your first choice, and ask whether it can be done?",
        applies: super::ultimatum::applies,
    },
];

fn always(_: &Context) -> bool {
    true
}

/// Takes back what phrases found in sentences that are like none that hurt, and adds a finding for each sentence that is
/// like many and in which nothing was found.
pub(super) fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let labels = TONE.labels();
    let sentences = note.sentences.iter();
    let scored: Vec<(&Sentence, Vec<f32>)> = sentences
        .map(|it| (it, TONE.scores(&note.body, it.tokens.clone())))
        .collect();
    findings.retain(|it| !is_unlike(it, &labels, &scored));
    for (sentence, scores) in &scored {
        let is_known = |it: &Finding| {
            it.place == Place::Body
                && it.severity >= Severity::Fix
                && it.span.start < sentence.span.end
                && sentence.span.start < it.span.end
        };
        if sentence.tokens.len() >= TOKENS_MIN && !findings.iter().any(is_known) {
            findings.extend(likest(note, &labels, sentence, scores));
        }
    }
}

/// Whether a check of tone marked words in a sentence that is like none of its examples.
fn is_unlike(found: &Finding, labels: &[&str], scored: &[(&Sentence, Vec<f32>)]) -> bool {
    let plain = [
        super::pressure::INSULT,
        super::negative_about_others::OF_SOMEBODY,
    ];
    if plain.contains(&found.message.as_str()) {
        return false;
    }
    let label = labels.iter().position(|label| *label == found.check);
    let around = scored.iter().find(|(sentence, _)| {
        found.place == Place::Body && sentence.span.contains(&found.span.start)
    });
    let (Some(label), Some((sentence, scores))) = (label, around) else {
        return false;
    };
    sentence.tokens.len() >= TOKENS_MIN && scores[label] < UNLIKE_MAX
}

/// “Its strength lies in the people”: it tells no lies, and the examples know no other.
fn says_where_it_lies(note: &Anatomy<'_>, sentence: &Sentence) -> bool {
    const WHERE: &[&str] = &[
        "in", "with", "within", "between", "behind", "ahead", "at", "here",
    ];
    let word = |at: usize| note.body.word(at);
    sentence.tokens.clone().any(|at| {
        matches!(word(at), "lies" | "lie" | "lay")
            && (at + 1..at + 3).any(|it| WHERE.contains(&word(it)))
    })
}

/// The finding of the label that a sentence is likest to, if it is like one at all.
fn likest(
    note: &Anatomy<'_>,
    labels: &[&str],
    sentence: &Sentence,
    scores: &[f32],
) -> Option<Finding> {
    let lies_in = says_where_it_lies(note, sentence);
    let speaks = |label: usize| {
        let alike = ALIKE.iter().find(|it| it.check == labels[label]);
        alike
            .filter(|it| !lies_in || it.check != super::negative_about_others::CHECK.id)
            .filter(|it| (it.applies)(note.context))
    };
    let (_, alike) = (0..labels.len())
        .filter(|label| TONE.level(*label, scores[*label]) >= LEVEL_MIN)
        .filter_map(|label| Some((label, speaks(label)?)))
        .max_by(|one, two| scores[one.0].total_cmp(&scores[two.0]))?;
    Some(Finding::in_body(
        alike.check,
        alike.severity,
        sentence.span.clone(),
        alike.message,
        Suggestion::question(alike.question),
    ))
}
