//! Drafts: a note of each kind, put together from what the seeker recorded.
//!
//! A draft claims nothing that is not in its [`Context`]: its sentences are plans from tables (`kinds/`, one file per
//! kind) and the seeker's own lines, woven in (`weave/`). What is missing becomes a question to the seeker, never filler
//! and never a blank to fill in; news without the news, and thanks without a line of the talk, are no note at all, only
//! the question. The same input gives the same draft. Nothing here sends, stores or calls anything.
//!
//! Channels: an e-mail has a subject; a letter and a note in an employer's portal are the same without one; a LinkedIn
//! message is shorter; a text message is one to three sentences and a name. A call is drafted as what to say or to
//! leave on a voicemail, as short as a text message; so is a word in person, which the policy does not propose.

mod answers;
mod compose;
mod days;
mod greeting;
mod kinds;
mod names;
mod page;
mod panel;
mod person_name;
mod plan;
mod question;
mod rewrite;
mod slots;
mod taste;
mod telling;
mod tie;
mod weave;

#[cfg(test)]
mod cases;
#[cfg(test)]
mod premises;
#[cfg(test)]
mod property;
#[cfg(test)]
mod whose;

pub use question::Question;
pub use rewrite::{Rewriter, accept_rewrite};
pub use taste::{Taste, taste_from};
pub use tie::headed_by;

use std::ops::Range;

use serde::Serialize;

use crate::check::{CHECKS, Check, Finding, Report, Severity, check_within};
use crate::note::{Context, Note, Place};
use crate::text::hash;
use compose::Attempt;
use weave::Fault;

/// A note to look at, change and approve, with what every sentence stands on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Draft {
    /// The note; without words where what it is written for is missing.
    pub note: Note,
    /// Its sentences in order, the subject first, greeting and closing included.
    pub sentences: Vec<Said>,
    /// What only the seeker knows, the most useful first.
    pub questions: Vec<Question>,
}

/// A sentence of a draft and what it stands on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Said {
    /// Which text it stands in.
    pub place: Place,
    /// Its bytes there.
    pub span: Range<usize>,
    /// What it was made from, in order, each once.
    pub from: Vec<Source>,
}

/// Where a sentence comes from: a field of [`Context`], with the index where it is a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "field", content = "index", rename_all = "snake_case")]
pub enum Source {
    /// The program's own words: greeting, thanks, interest, closing. They claim nothing but that.
    Form,
    /// `writer`.
    Writer,
    /// `to`.
    To(usize),
    /// `employer`.
    Employer,
    /// `role`.
    Role,
    /// `meetings`.
    Meeting(usize),
    /// `called_off`.
    CalledOff,
    /// `points`: a line of a debrief.
    Point(usize),
    /// `promised`.
    Promised,
    /// `accomplishments`.
    Accomplishment(usize),
    /// `competing_offer`.
    CompetingOffer,
    /// `offered`.
    Offered,
    /// `door_open`.
    DoorOpen,
    /// `received`.
    Received,
    /// `chosen_time`.
    ChosenTime,
}

impl Draft {
    /// Whether nothing has to be answered before it makes sense to send it.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.questions.iter().all(|it| !it.is_needed)
    }

    /// What the sentence that `at` lies in stands on; empty between sentences.
    #[must_use]
    pub fn sources_at(&self, place: Place, at: usize) -> &[Source] {
        let hit = |it: &&Said| it.place == place && it.span.contains(&at);
        self.sentences.iter().find(hit).map_or(&[], |it| &it.from)
    }
}

/// The seed of a draft: its upper half from the application, its lower half from the person, so that the notes to one
/// panel are chosen together and differ. Stable over runs and machines.
#[must_use]
pub fn seed_of(application_id: &str, person_name: &str) -> u64 {
    let application = hash(application_id) & (u64::MAX << 32);
    application | (hash(person_name) >> 32)
}

/// The seed of another draft of the same note, for somebody who asks for one.
#[must_use]
pub const fn another(seed: u64) -> u64 {
    seed.wrapping_add(1 << 32)
}

/// How many sets of plans are tried before the best of them is given. *Assumption.*
const ATTEMPTS: u64 = 3;

/// Drafts a note of the kind and for the channel that `context` names.
///
/// The draft has been through the checks: lines of a debrief that they stop at are left out, with a question.
#[must_use]
pub fn draft(context: &Context, taste: &Taste, seed: u64) -> Draft {
    draft_with(context, taste, seed, CHECKS)
}

/// The same with these checks: those of spelling and grammar are in a crate of their own.
#[must_use]
pub fn draft_with(context: &Context, taste: &Taste, seed: u64, checks: &[&Check]) -> Draft {
    drafted(context, taste, seed, checks).0
}

/// The draft and what the checks say of it.
fn drafted(context: &Context, taste: &Taste, seed: u64, checks: &[&Check]) -> (Draft, Report) {
    let mut best: Option<(usize, Draft, Report)> = None;
    for attempt in 0..ATTEMPTS {
        let attempt = |leave_out: &[(Source, Fault)]| {
            let attempt = Attempt {
                context,
                taste,
                seed,
                attempt,
                leave_out,
            };
            let draft = attempt.compose();
            let report = check_within(&draft.note, context, checks);
            (draft, report)
        };
        let mut leave_out = Vec::new();
        let (mut draft, mut report) = attempt(&leave_out);
        // Each round leaves out at least one more line, so there are no more rounds than lines.
        loop {
            let refused = refused(&draft, &report);
            if refused.is_empty() {
                break;
            }
            leave_out.extend(refused);
            (draft, report) = attempt(&leave_out);
        }
        let faults = faults(&draft, &report) + panel::echoes(&draft.note, context);
        if best.as_ref().is_none_or(|(least, ..)| faults < *least) {
            best = Some((faults, draft, report));
        }
        if faults == 0 {
            break;
        }
    }
    best.map(|(_, draft, report)| (draft, report))
        .unwrap_or_default()
}

/// What no other choice of sentences would mend, because it waits for the seeker.
const WAITS: [&str; 3] = ["no_sign_off", "asks_nothing", "too_short"];

/// How much the checks want mended that is not a matter of an open question.
fn faults(draft: &Draft, report: &Report) -> usize {
    let open = !draft.is_ready();
    let serious =
        |it: &&Finding| it.severity >= Severity::Fix && !(open && WAITS.contains(&it.check));
    report.findings.iter().filter(serious).count()
}

/// Checks of the words themselves: what they find in a line is a slip, not something to keep to oneself.
const OF_SPELLING: [&str; 3] = ["spelling", "grammar", "doubled_word"];

/// The seeker's lines in which a check found something to stop or mend, and what is wrong with them.
fn refused(draft: &Draft, report: &Report) -> Vec<(Source, Fault)> {
    let serious = report
        .findings
        .iter()
        .filter(|it| it.severity >= Severity::Fix);
    let is_line = |it: &&Source| matches!(it, Source::Point(_) | Source::Accomplishment(_));
    let mut found: Vec<(Source, Fault)> = Vec::new();
    // Lines that leave the note a form letter are no more than a beginning.
    if report.findings.iter().any(|it| it.check == "generic") {
        let used = draft.sentences.iter().flat_map(|it| &it.from);
        found.extend(used.filter(is_line).map(|it| (*it, Fault::Plain)));
    }
    for finding in serious.filter(|it| !it.span.is_empty() && !WAITS.contains(&it.check)) {
        let fault = if OF_SPELLING.contains(&finding.check) {
            Fault::Misspelt
        } else {
            Fault::Private
        };
        let sources = draft.sources_at(finding.place, finding.span.start);
        let lines = sources.iter().filter(is_line);
        found.extend(lines.map(|it| (*it, fault)));
    }
    found.sort_unstable_by_key(|it| it.0);
    found.dedup_by_key(|it| it.0);
    found
}
