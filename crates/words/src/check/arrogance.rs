//! Check `arrogance`: the note claims to be the best, belittles the rest, or takes the offer for granted.

mod cues;
mod measure;

use std::sync::LazyLock;

use cues::CUES;

use super::finding::{Finding, Severity};
use super::spec::{Check, Example};
use super::tone::Tone;
use crate::note::{Anatomy, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "arrogance",
    what: "Claims of being the best, of needing nobody to compare with, or of having the job already.",
    why: "Whether you are the best is theirs to say, and saying it for them sounds unsure. One thing you did, told \
          plainly, makes the case better.",
    source: "The article this program began with: self-assured, not cocky",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::thanks("I am clearly the best candidate for this role."),
        Example::thanks("You will not find anyone better."),
        Example::thanks("Frankly, I could do this job in my sleep."),
        Example::thanks("I think we both know that I am the right choice."),
        Example::thanks("You can stop interviewing now."),
        Example::new(
            NoteKind::CheckIn,
            "I have already told my boss that I am leaving. When do I start?",
        ),
        Example::thanks("It would be a mistake to let me go."),
        Example::thanks("I doubt that the other candidates can match my record."),
        Example::thanks("I am sure you were impressed by my answers."),
        Example::thanks(
            "It must have been a relief, after the others, to talk to somebody competent.",
        ),
        Example::thanks("I hope that I have not set the bar too high for the others."),
        Example::thanks("Your team is lucky that someone of my calibre applied."),
    ],
    silent: &[
        Example::thanks("You gave me the best candidate experience I have had."),
        Example::thanks("It was a relief to talk to somebody who knows what sensors do at night."),
        Example::thanks("You will not find me leaving a ferry untidy."),
        Example::thanks("You set the bar for a clear report, and I hope to reach it."),
        Example::thanks("Lee said that the best candidates ask about the data first."),
        Example::thanks("I am confident that I could take the weekly report down to two hours."),
        Example::thanks("I would love to find out which of us is right about the syrup."),
        Example::thanks("I was the one who opened the gate, and people like me learn late."),
        Example::thanks("I would be lucky to work with such a team."),
        Example::thanks("We agreed that an expert user needs no tour."),
        Example::new(
            NoteKind::AnswerScheduling,
            "Tuesday at ten is perfect for me.",
        ),
        Example::thanks(
            "My dashboard for the ferries won a prize, and I would build yours on the same idea.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I am sure that you found the right person.",
        ),
        Example::thanks("The tour of the hall was by far the most impressive part of the day."),
        Example::new(
            NoteKind::AnswerScheduling,
            "Where do I go when I arrive, and when do we start?",
        ),
    ],
    find,
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    TONE.find(CHECK.id, note, findings);
}
