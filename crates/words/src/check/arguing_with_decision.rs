//! Check `arguing_with_decision`: the note disputes a decision that has been made.

mod cues;

use std::sync::LazyLock;

use cues::CUES;

use super::finding::{Finding, Severity};
use super::spec::{Check, Example};
use super::tone::Tone;
use crate::note::{Anatomy, Context, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "arguing_with_decision",
    what: "Words that dispute a decision: that it is wrong, unfair or not understood, or that they should think again.",
    why: "A decision like this is hardly ever taken back, and arguing closes a door that a kind note would leave open. \
          Those who thank are remembered when the first choice falls through.",
    source: "Ask a Manager; LinkedIn poll on feedback",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::new(
            NoteKind::ThankForDecision,
            "I think you are making a mistake.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "Please reconsider, I meet every requirement.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I do not understand how you could choose somebody else.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "Given how well the interview went, I find this hard to accept.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "With respect, I disagree with your assessment of my SQL.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "You told me that I was exactly what you needed, so what changed?",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I do not think that I was given a fair chance.",
        ),
        Example::new(
            NoteKind::Reapply,
            "Your decision in April was wrong, as my results since then show.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "Is there any way to change your mind?",
        ),
        Example::new(NoteKind::ThankForDecision, "I have to push back, though."),
        Example::new(
            NoteKind::ThankForDecision,
            "I struggle to see how anyone could have scored higher.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I would like to know who got the job.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I must say I think you chose too early.",
        ),
    ],
    silent: &[
        Example::new(
            NoteKind::ThankForDecision,
            "I had to push back the start of my course, so I am free until May.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I struggle to see how anyone could have been kinder about it.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I would love to know who painted the ferry in your hall.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "You chose early, which I was glad of.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I understand your decision, and thank you for telling me.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "If another role opens, I would be glad to be considered.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "Of course I am disappointed, and I wish you and the new colleague well.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "Which one skill would have made the difference?",
        ),
        Example::thanks("Lee and I disagreed about pie charts, and I enjoyed it."),
        Example::thanks("Your decision to move the sensors makes sense to me."),
        Example::new(
            NoteKind::ThankForDecision,
            "Should anything change, I remain interested.",
        ),
        Example::new(
            NoteKind::News,
            "The mistake in the old report turned out to be a time zone.",
        ),
        Example::new(
            NoteKind::Withdraw,
            "This was a hard decision, and I hope that you understand.",
        ),
    ],
    find,
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    if applies(note.context) {
        TONE.find(CHECK.id, note, findings);
    }
}

/// Whether there is a decision to argue with. Elsewhere “you have made a mistake” is about a report, and “why did you
/// choose” is interest.
pub(super) fn applies(context: &Context) -> bool {
    let kind = context.kind;
    let after_no = matches!(
        kind,
        NoteKind::ThankForDecision | NoteKind::Reapply | NoteKind::KeepInTouch
    );
    after_no || kind == NoteKind::Other && context.received.is_some()
}
