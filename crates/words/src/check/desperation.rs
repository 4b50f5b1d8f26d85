//! Check `desperation`: the note speaks of how much the writer needs the job.

mod cues;

use std::sync::LazyLock;

use cues::CUES;

use super::finding::{Finding, Severity};
use super::spec::{Check, Example};
use super::tone::Tone;
use crate::note::{Anatomy, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "desperation",
    what: "Words about how badly you need this job, with or without the word: money, family, a last chance, an inbox \
           you cannot leave alone.",
    why: "It moves the talk from what you would do for them to what they should do for you. People hire the person who \
          can help, and a plea makes them doubt it.",
    source: "Robert Half; the article this program began with: confident, not desperate",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::thanks("I desperately need this job."),
        Example::thanks(
            "I have never been so desperate to get a job: having talked with you, I find it even more appealing.",
        ),
        Example::thanks("I really need this job."),
        Example::thanks("This would change everything for my family."),
        Example::thanks("I have been out of work since October and my savings are almost gone."),
        Example::thanks("Please give me a chance, I will not let you down."),
        Example::new(NoteKind::CheckIn, "I keep refreshing my inbox every hour."),
        Example::new(
            NoteKind::CheckIn,
            "I don’t know what I’ll do if this doesn’t work out.",
        ),
        Example::thanks("I would take any position you have, at any salary."),
        Example::new(NoteKind::SecondCheckIn, "You are my last hope."),
        Example::thanks("With two kids to feed, your answer matters more than I can say."),
        Example::new(
            NoteKind::CheckInAfterDate,
            "I can hardly sleep, and the waiting is killing me.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I am heartbroken, I had pinned all my hopes on this.",
        ),
    ],
    silent: &[
        Example::thanks("Do I need to bring my own laptop?"),
        Example::thanks("I could see how desperately the depots need a faster report."),
        Example::thanks("I was desperate to see the queue screen you had built yourself."),
        Example::thanks("The new database will change everything for the night shift."),
        Example::thanks("Thank you for giving me the chance to meet the team."),
        Example::new(
            NoteKind::AnswerScheduling,
            "My only chance to call on Tuesday is before noon.",
        ),
        Example::thanks("Hope Adler said that customers pay their bills in the same app."),
        Example::thanks("It means a lot that you walked me through the code."),
        Example::new(
            NoteKind::ThankForDecision,
            "Please consider me for future roles in the team.",
        ),
        Example::thanks("I need the job description for my agency."),
        Example::new(
            NoteKind::Withdraw,
            "I've accepted a position elsewhere, so please take me out of the running for the Buyer role.",
        ),
        Example::thanks(
            "Families depend on the timetable, and I would like to help make it right.",
        ),
        Example::new(NoteKind::CheckIn, "I hope the launch went well."),
        Example::new(
            NoteKind::News,
            "I now check my models every night with a test.",
        ),
    ],
    find,
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    TONE.find(CHECK.id, note, findings);
}
