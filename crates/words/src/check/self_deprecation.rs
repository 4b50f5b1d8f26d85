//! Check `self_deprecation`: the note talks its writer down.

mod cues;
mod passed_over;

use std::sync::LazyLock;

use cues::CUES;

use super::finding::{Finding, Severity};
use super::spec::{Check, Example};
use super::tone::Tone;
use crate::note::{Anatomy, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "self_deprecation",
    what: "Words that talk you down: what you lack, how badly it went, how much better the others must be.",
    why: "They liked you enough to meet you, and remember less of your slips than you do. A note that repeats them makes \
          them larger.",
    source: "The article this program began with: confident; Birmingham, Edinburgh (do not dwell on it)",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::thanks("I know that I am probably not the most qualified candidate."),
        Example::thanks("I was so nervous that I must have sounded like an idiot."),
        Example::thanks("Sorry for my bad English."),
        Example::thanks("I’m sure you have met far better people than me."),
        Example::thanks("Even though I lack real experience, I would try my best."),
        Example::new(
            NoteKind::ThankForDecision,
            "I never really expected to get this, I am not good at interviews.",
        ),
        Example::thanks("I hope I did not bore you with my rambling."),
        Example::thanks("I am just a junior, but I learn fast."),
        Example::thanks("I know I’m something of a gamble for you."),
        Example::thanks("To be honest I was surprised that you invited someone like me."),
    ],
    silent: &[
        Example::thanks(
            "You are right that I have no experience with Rust yet; I began a course on Monday.",
        ),
        Example::thanks("Lee said that the junior analysts start with the sensors."),
        Example::thanks("We are not the best judges of our own charts, as you put it."),
        Example::new(
            NoteKind::AnswerScheduling,
            "I am not sure which entrance to use on Tuesday.",
        ),
        Example::thanks("Your question about bad data has stayed with me."),
        Example::new(
            NoteKind::ThankForDecision,
            "Which skill should I work on for such a role?",
        ),
        Example::thanks(
            "Passengers are nervous when a ferry is late, and the dashboard calms them.",
        ),
        Example::thanks("I was wary of risk at first, and the sensors seemed a gamble."),
        Example::thanks("I was surprised how much of the work is still done by hand."),
        Example::new(
            NoteKind::News,
            "I failed the driving test, as you guessed, but the SQL certificate went well.",
        ),
    ],
    find,
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    TONE.find(CHECK.id, note, findings);
}
