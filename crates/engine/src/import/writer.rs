//! Stores one application after the other, then what fits several or none.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use meanwhile_core::id::ApplicationId;
use meanwhile_store::{Batch, MessageState, UserStore};

use super::assemble::{Assembling, Ready, Step, TOGETHER};
use super::error::ImportError;
use super::link;
use super::prepare::Material;
use super::report::{ImportReport, Progress, Stage};
use super::write::loose;
use crate::matching::assign::Place;
use crate::matching::relevance::RELEVANT;
use crate::parallel;

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
        let assembling = Assembling::start(self.material, self.now);
        let drafts = self.material.assigned.drafts.len() as u64;
        while let Ok(step) = assembling.steps.recv() {
            if self.cancel.load(Ordering::Relaxed) {
                assembling.stop();
            }
            match step {
                Step::Store(ready) => self.store(ready, report).await?,
                Step::Made { number, messages } => progress(&Progress {
                    stage: Stage::Storing,
                    bytes_done: number as u64 + 1,
                    bytes_total: drafts,
                    messages,
                    rate: 0.0,
                    left: None,
                }),
            }
        }
        let assembled = assembling.end()?;
        if self.cancel.load(Ordering::Relaxed) {
            return Err(ImportError::Cancelled);
        }
        report.assigned += assembled.messages;
        report.applications += assembled.applications;
        report.renamed += assembled.renamed;
        report.interviews += assembled.interviews;
        self.write_loose(&assembled.ids, report).await
    }

    async fn store(&self, ready: Ready, report: &mut ImportReport) -> Result<(), ImportError> {
        let batch = Batch::of(self.now, ready.changes());
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
        let mut wanted: Vec<(usize, Vec<ApplicationId>)> = Vec::new();
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
            wanted.push((index, candidates));
        }
        for wanted in wanted.chunks(TOGETHER) {
            let messages = parallel::map(
                wanted,
                || link::lookups(&material.opened),
                |lookups, (index, candidates)| {
                    let entry = material.entry(*index, lookups)?;
                    Some(loose(&entry, candidates))
                },
            );
            let mut ready = Ready::default();
            for message in messages.into_iter().flatten() {
                if message.filing.state == MessageState::Ambiguous {
                    report.ambiguous += 1;
                } else {
                    report.unassigned += 1;
                }
                ready.messages.push(message);
            }
            self.store(ready, report).await?;
        }
        Ok(())
    }
}

/// Whether a message is kept: it belongs to an application, may belong to several, or is about jobs and belongs to none.
/// What those write who belong to an application is the seeker's to look at, whatever it is about.
pub(super) fn is_kept(material: &Material, index: usize) -> bool {
    let seen = &material.scanned.seen[index];
    match material.assigned.verdicts[index].place {
        Place::Assigned { .. } | Place::Ambiguous { .. } => true,
        // What many get is nobody's to look at, though it speaks of jobs.
        Place::Unassigned => {
            let is_letter = !seen.light.is_bulk || seen.light.clues.relay.is_some();
            seen.light.relevance >= RELEVANT && is_letter || material.known.knows(&seen.light)
        }
        Place::Dropped => false,
    }
}
