//! Stores one application after the other, then what fits several or none.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use meanwhile_core::fact::Fact;
use meanwhile_core::id::ApplicationId;
use meanwhile_store::{Batch, CalendarEntry, Change, Message, UserStore};

use super::error::ImportError;
use super::found::Records;
use super::prepare::{Material, Prepared, Preparing};
use super::report::{ImportReport, Progress, Stage};
use super::write::{Frame, Written, application, loose};
use super::{ids, link};
use crate::matching::assign::Place;
use crate::matching::relevance::RELEVANT;

/// Messages that are stored together. *Assumption:* enough that waiting for the disk does not matter, few enough that a
/// stopped import has kept nearly all it found.
const TOGETHER: usize = 1_024;

pub(super) struct Writer<'a, 's> {
    pub store: &'a UserStore<'s>,
    pub material: &'a Arc<Material>,
    pub now: Timestamp,
    pub cancel: &'a AtomicBool,
}

impl Writer<'_, '_> {
    pub async fn write(
        &self,
        report: &mut ImportReport,
        progress: &mut dyn FnMut(&Progress),
    ) -> Result<(), ImportError> {
        let material = self.material;
        let drafts = &material.assigned.drafts;
        let mut records = Records::new(&material.known.desk);
        let mut ids: Vec<Option<ApplicationId>> = drafts.iter().map(|draft| draft.known).collect();
        let mut preparing = Preparing::start(material, material.drafts());
        let mut ready = Ready::default();
        while let Some(prepared) = preparing.next() {
            if self.cancel.load(Ordering::Relaxed) {
                self.store(&mut ready, report).await?;
                return Err(ImportError::Cancelled);
            }
            let number = prepared.number;
            ready.take(self.application(prepared, &mut records, &mut ids, report));
            if ready.messages.len() >= TOGETHER || preparing.is_done() {
                self.store(&mut ready, report).await?;
            }
            progress(&Progress {
                stage: Stage::Storing,
                bytes_done: number as u64 + 1,
                bytes_total: drafts.len() as u64,
                messages: report.assigned,
                rate: 0.0,
                left: None,
            });
        }
        if !preparing.is_done() {
            return Err(ImportError::ReaderEnded);
        }
        self.write_loose(&ids, report).await
    }

    /// What is stored of one application.
    fn application(
        &self,
        prepared: Prepared,
        records: &mut Records<'_>,
        ids: &mut [Option<ApplicationId>],
        report: &mut ImportReport,
    ) -> Written {
        let material = self.material;
        let draft = &material.assigned.drafts[prepared.number];
        let frame = Frame {
            desk: &material.known.desk,
            me: &material.eyes.me,
            now: self.now,
        };
        let written = application(draft, &prepared, records, &frame);
        ids[prepared.number] = Some(
            draft
                .known
                .unwrap_or_else(|| ids::application(&draft.first_key)),
        );
        report.assigned += prepared.entries.len() as u64;
        report.applications += u64::from(written.is_new);
        report.renamed += u64::from(written.is_renamed);
        report.interviews += written.interviews;
        written
    }

    /// Stores what is ready, and leaves nothing of it.
    async fn store(&self, ready: &mut Ready, report: &mut ImportReport) -> Result<(), ImportError> {
        let batch = Batch::of(self.now, std::mem::take(ready).changes());
        if !batch.changes.is_empty() {
            report.facts += self.store.commit(&batch).await?.facts_added;
        }
        Ok(())
    }

    /// What fits several applications, and what is about jobs and fits none.
    async fn write_loose(
        &self,
        ids: &[Option<ApplicationId>],
        report: &mut ImportReport,
    ) -> Result<(), ImportError> {
        let material = self.material;
        let mut lookups = link::lookups(&material.opened);
        let mut ready = Ready::default();
        for (index, seen) in material.scanned.seen.iter().enumerate() {
            let place = &material.assigned.verdicts[index].place;
            let candidates: Vec<ApplicationId> = match place {
                Place::Assigned { .. } => continue,
                _ if !is_kept(material, index) => {
                    report.noise += 1;
                    continue;
                }
                Place::Ambiguous { drafts } => {
                    drafts.iter().filter_map(|draft| ids[*draft]).collect()
                }
                Place::Unassigned | Place::Dropped => Vec::new(),
            };
            // What an earlier import left loose stays so, and was counted then.
            if material.stored(seen).is_some() {
                continue;
            }
            let Some(entry) = material.entry(index, &mut lookups) else {
                continue;
            };
            if matches!(place, Place::Ambiguous { .. }) {
                report.ambiguous += 1;
            } else {
                report.unassigned += 1;
            }
            ready.messages.push(loose(&entry, &candidates));
            if ready.messages.len() >= TOGETHER {
                self.store(&mut ready, report).await?;
            }
        }
        self.store(&mut ready, report).await
    }
}

/// Whether a message is kept: it belongs to an application, may belong to several, or is about jobs and belongs to none.
/// What those write who belong to an application is the seeker's to look at, whatever it is about.
pub(super) fn is_kept(material: &Material, index: usize) -> bool {
    let seen = &material.scanned.seen[index];
    match material.assigned.verdicts[index].place {
        Place::Assigned { .. } | Place::Ambiguous { .. } => true,
        Place::Unassigned => seen.light.relevance >= RELEVANT || material.known.knows(&seen.light),
        Place::Dropped => false,
    }
}

/// What is ready to be stored, the rows of one table together: many at once are stored much faster.
#[derive(Default)]
struct Ready {
    /// Employers, people and applications, in their order.
    records: Vec<Change>,
    facts: Vec<Fact>,
    messages: Vec<Message>,
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

    fn changes(self) -> Vec<Change> {
        let mut changes = self.records;
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
