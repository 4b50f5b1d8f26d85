//! Check `pressure`: the note pushes, reproaches, or makes the reader feel guilty.

mod cues;
mod held_over;
mod insult;
mod push;
mod reckoned;

use std::sync::LazyLock;

use cues::CUES;

use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use super::tone::Tone;
use crate::note::{Anatomy, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "pressure",
    what: "Words that push for an answer or reproach the reader: what you gave up, how long you have waited, what they \
           owe you.",
    why: "Whoever reads it is seldom the reason for the delay, and a person who feels pushed or guilty puts the message \
          aside. A calm question gets answered sooner.",
    source: "Ask a Manager; Harvard Business Review (Markman)",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::new(
            NoteKind::CheckIn,
            "I took a day off without pay to meet you, so I think I deserve an answer.",
        ),
        Example::new(
            NoteKind::CheckInAfterDate,
            "You promised me an answer by Friday and it is now Tuesday.",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "Why have you not answered my last two messages?",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "It is disappointing to be left hanging for so long.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "Please get back to me as soon as possible.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "The least you could do is send one line.",
        ),
        Example::thanks("I turned down another offer for you, so I am counting on you."),
        Example::new(
            NoteKind::SecondCheckIn,
            "I have still not heard anything, which I find disrespectful.",
        ),
        Example::new(
            NoteKind::CheckInAfterDate,
            "I expect to hear from you today.",
        ),
    ],
    silent: &[
        Example::new(
            NoteKind::CheckInAfterDate,
            "You mentioned that you hoped to decide by 24 April.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "I have not heard anything since our talk, and would be glad to know where things stand.",
        ),
        Example::thanks("Thank you for taking the time out of a busy day."),
        Example::new(NoteKind::CheckIn, "There is no hurry from my side."),
        Example::thanks(
            "Lee told me about the pressure sensors, and that customers expect an answer within a minute.",
        ),
        Example::new(
            NoteKind::AnswerScheduling,
            "I will send you the form as soon as possible.",
        ),
        Example::new(
            NoteKind::News,
            "I promised you an answer about the certificate: I passed.",
        ),
        Example::new(
            NoteKind::Withdraw,
            "I am sorry to keep you waiting for this answer.",
        ),
        Example::thanks("You may remember that we talked about the weld tests."),
        Example::new(
            NoteKind::CheckInAfterDate,
            "As it is now May, I wanted to ask whether the panel has met.",
        ),
        Example::thanks("You said that the urgent reports come in on Mondays."),
        Example::new(
            NoteKind::AnswerEncouraging,
            "I expect to finish the course in June.",
        ),
    ],
    find,
};

/// What an insult in so many words is told with: no second opinion is asked about it.
pub(super) const INSULT: &str = insult::INSULT.message;

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let from = findings.len();
    TONE.find(CHECK.id, note, findings);
    reckoned::find(note, findings);
    if !note.context.kind.is_thanks() {
        return;
    }
    // Whoever thanks for an interview does not ask where things stand, so that is no better wording.
    for finding in &mut findings[from..] {
        let text = match &finding.suggestion {
            Suggestion::Wording(text) | Suggestion::Question(text) => text.as_str(),
            Suggestion::Remove => "",
        };
        if text.contains("where things stand") {
            finding.suggestion = Suggestion::question(
                "What would you like to thank them for? A note of thanks can do without this.",
            );
        }
    }
}
