//! Makes what is stored of one application after the other, on a thread of its own: while one batch is written, the next
//! is put together.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::JoinHandle;

use jiff::Timestamp;
use meanwhile_core::fact::Fact;
use meanwhile_core::id::ApplicationId;
use meanwhile_store::{CalendarEntry, Change, Message};

use super::error::ImportError;
use super::found::Records;
use super::ids;
use super::prepare::{Material, Prepared, Preparing};
use super::write::{Frame, Written, application};

/// Messages that are stored together. *Assumption:* enough that waiting for the disk does not matter, few enough that a
/// stopped import has kept nearly all it found.
pub(super) const TOGETHER: usize = 512;
/// Steps that may wait for the writer. *Assumption:* fewer than a batch has, so that at most one batch waits.
const STEPS: usize = 64;

/// What the assembling thread hands over, in order.
pub(super) enum Step {
    /// This draft, and so many messages in all, were put together.
    Made { number: usize, messages: u64 },
    /// What is to be stored next.
    Store(Ready),
}

/// What all of it came to.
pub(super) struct Assembled {
    /// The application of each draft that has one.
    pub ids: Vec<Option<ApplicationId>>,
    pub messages: u64,
    pub applications: u64,
    pub renamed: u64,
    pub interviews: u64,
}

/// The assembling thread.
pub(super) struct Assembling {
    pub steps: Receiver<Step>,
    is_stopped: Arc<AtomicBool>,
    thread: JoinHandle<Option<Assembled>>,
}

impl Assembling {
    pub fn start(material: &Arc<Material>, now: Timestamp) -> Self {
        let (to, steps) = mpsc::sync_channel(STEPS);
        let is_stopped = Arc::new(AtomicBool::new(false));
        let (material, stop) = (Arc::clone(material), Arc::clone(&is_stopped));
        let thread = std::thread::spawn(move || assemble(&material, now, &stop, &to));
        Self {
            steps,
            is_stopped,
            thread,
        }
    }

    /// Has it hand over what is ready, and end.
    pub fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    /// What it came to, once there are no more steps.
    pub fn end(self) -> Result<Assembled, ImportError> {
        drop(self.steps);
        let ended = self.thread.join().ok().flatten();
        ended.ok_or(ImportError::ReaderEnded)
    }
}

/// `None` when a thread that prepares ended before its work, or nobody listens any more.
fn assemble(
    material: &Arc<Material>,
    now: Timestamp,
    is_stopped: &AtomicBool,
    to: &SyncSender<Step>,
) -> Option<Assembled> {
    let drafts = &material.assigned.drafts;
    let frame = Frame {
        desk: &material.known.desk,
        me: &material.eyes.me,
        now,
    };
    let mut records = Records::new(&material.known.desk);
    let mut all = Assembled {
        ids: drafts.iter().map(|draft| draft.known).collect(),
        messages: 0,
        applications: 0,
        renamed: 0,
        interviews: 0,
    };
    let mut preparing = Preparing::start(material, material.drafts());
    let mut ready = Ready::default();
    while let Some(prepared) = preparing.next() {
        if is_stopped.load(Ordering::Relaxed) {
            to.send(Step::Store(ready)).ok()?;
            return Some(all);
        }
        let number = prepared.number;
        ready.take(all.take(material, prepared, &mut records, &frame));
        if ready.messages.len() >= TOGETHER || preparing.is_done() {
            to.send(Step::Store(std::mem::take(&mut ready))).ok()?;
        }
        let messages = all.messages;
        to.send(Step::Made { number, messages }).ok()?;
    }
    preparing.is_done().then_some(all)
}

impl Assembled {
    /// What is stored of one application.
    fn take(
        &mut self,
        material: &Material,
        prepared: Prepared,
        records: &mut Records<'_>,
        frame: &Frame<'_>,
    ) -> Written {
        let draft = &material.assigned.drafts[prepared.number];
        let written = application(draft, &prepared, records, frame);
        let id = draft.known;
        self.ids[prepared.number] = Some(id.unwrap_or_else(|| ids::application(&draft.first_key)));
        self.messages += prepared.entries.len() as u64;
        self.applications += u64::from(written.is_new);
        self.renamed += u64::from(written.is_renamed);
        self.interviews += written.interviews;
        written
    }
}

/// Records of one table stand together, since they are stored together; a record changed twice is as it was last.
fn table(change: &Change) -> u8 {
    match change {
        Change::PutEmployer(_) => 0,
        Change::PutPerson(_) => 1,
        _ => 2,
    }
}

/// What is ready to be stored, the rows of one table together: many at once are stored much faster.
#[derive(Default)]
pub(super) struct Ready {
    /// Employers, people and applications, in their order.
    records: Vec<Change>,
    facts: Vec<Fact>,
    pub messages: Vec<Message>,
    filed: Vec<Change>,
    calendar_entries: Vec<CalendarEntry>,
}

impl Ready {
    fn take(&mut self, written: Written) {
        self.records.extend(written.records);
        self.facts.extend(written.facts);
        self.messages.extend(written.messages);
        self.filed.extend(written.filed);
        self.calendar_entries.extend(written.calendar_entries);
    }

    pub fn changes(self) -> Vec<Change> {
        let mut changes = self.records;
        changes.sort_by_key(table);
        if !self.facts.is_empty() {
            changes.push(Change::AddFacts(self.facts));
        }
        if !self.messages.is_empty() {
            changes.push(Change::PutMessages(self.messages));
        }
        // A message is filed under an application that may have been made above.
        changes.extend(self.filed);
        if !self.calendar_entries.is_empty() {
            changes.push(Change::PutCalendarEntries(self.calendar_entries));
        }
        changes
    }
}
