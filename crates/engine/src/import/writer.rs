//! Stores one application after the other, then what fits several or none.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use meanwhile_core::id::ApplicationId;
use meanwhile_mail::calendar::Event;
use meanwhile_mail::mailbox::Source;
use meanwhile_store::{Batch, Change, UserStore};

use super::error::ImportError;
use super::found::Records;
use super::known::Known;
use super::look::{Eyes, open};
use super::report::{ImportReport, Progress, Stage};
use super::scan::Scanned;
use super::seen::Seen;
use super::write::{Entry, Frame, application, loose};
use super::{ids, link};
use crate::matching::assign::{Assigned, Place};
use crate::matching::relevance::RELEVANT;

pub(super) struct Writer<'a, 's> {
    pub store: &'a UserStore<'s>,
    pub known: &'a Known,
    pub eyes: &'a Eyes,
    pub opened: &'a [(String, Source)],
    pub scanned: &'a Scanned,
    pub now: Timestamp,
    pub cancel: &'a AtomicBool,
}

impl Writer<'_, '_> {
    pub async fn write(
        &mut self,
        assigned: &Assigned,
        events: &[(usize, &Event)],
        report: &mut ImportReport,
        progress: &mut dyn FnMut(&Progress),
    ) -> Result<(), ImportError> {
        let mut records = Records::new(&self.known.desk);
        let frame = Frame {
            desk: &self.known.desk,
            me: &self.eyes.me,
            reader: self.eyes.reader,
            now: self.now,
        };
        let mut first_of: BTreeMap<u32, String> = BTreeMap::new();
        for seen in &self.scanned.seen {
            first_of
                .entry(seen.light.thread)
                .or_insert_with(|| seen.light.key.clone());
        }
        let mut ids: Vec<Option<ApplicationId>> = vec![None; assigned.drafts.len()];
        for (number, draft) in assigned.drafts.iter().enumerate() {
            if self.cancel.load(Ordering::Relaxed) {
                return Err(ImportError::Cancelled);
            }
            let mine = |index: &usize| {
                assigned.verdicts[*index].place == Place::Assigned { draft: number }
            };
            let messages: Vec<usize> = (0..self.scanned.seen.len()).filter(mine).collect();
            let of_draft: Vec<Event> = events
                .iter()
                .filter(|(of, _)| *of == number)
                .map(|(_, event)| (*event).clone())
                .collect();
            ids[number] = draft.known;
            if messages.is_empty()
                && (of_draft.is_empty() || draft.known.is_none() && draft.messages == 0)
            {
                continue;
            }
            let entries = self.entries(&messages, assigned, &first_of);
            report.assigned += entries.len() as u64;
            let written = application(draft, &entries, &of_draft, &mut records, &frame);
            ids[number] = Some(
                draft
                    .known
                    .unwrap_or_else(|| ids::application(&draft.first_key)),
            );
            report.applications += u64::from(written.is_new);
            report.interviews += written.interviews;
            let committed = self
                .store
                .commit(&Batch::of(self.now, written.changes))
                .await?;
            report.facts += committed.facts_added;
            progress(&Progress {
                stage: Stage::Storing,
                bytes_done: number as u64 + 1,
                bytes_total: assigned.drafts.len() as u64,
                messages: report.assigned,
                rate: 0.0,
                left: None,
            });
        }
        self.write_loose(assigned, &first_of, &ids, report).await
    }

    fn entries<'v>(
        &self,
        messages: &[usize],
        assigned: &'v Assigned,
        first_of: &BTreeMap<u32, String>,
    ) -> Vec<Entry<'v>> {
        messages
            .iter()
            .filter_map(|index| {
                self.entry(
                    &self.scanned.seen[*index],
                    &assigned.verdicts[*index],
                    first_of,
                )
            })
            .collect()
    }

    fn entry<'v>(
        &self,
        seen: &Seen,
        verdict: &'v crate::matching::assign::Verdict,
        first_of: &BTreeMap<u32, String>,
    ) -> Option<Entry<'v>> {
        let bytes = link::read_again(self.opened, &self.scanned.files, seen.place)?;
        let thread = first_of
            .get(&seen.light.thread)
            .cloned()
            .unwrap_or_else(|| seen.light.key.clone());
        let source = self
            .opened
            .get(usize::from(seen.place.source))
            .map(|(path, _)| path.clone())
            .unwrap_or_default();
        Some(Entry {
            whole: open(&bytes, self.eyes),
            verdict,
            thread,
            source,
        })
    }

    /// What fits several applications, and what is about jobs and fits none.
    async fn write_loose(
        &self,
        assigned: &Assigned,
        first_of: &BTreeMap<u32, String>,
        ids: &[Option<ApplicationId>],
        report: &mut ImportReport,
    ) -> Result<(), ImportError> {
        let mut messages = Vec::new();
        for (index, seen) in self.scanned.seen.iter().enumerate() {
            let verdict = &assigned.verdicts[index];
            let candidates: Vec<ApplicationId> = match &verdict.place {
                Place::Assigned { .. } => continue,
                Place::Ambiguous { drafts } => {
                    drafts.iter().filter_map(|draft| ids[*draft]).collect()
                }
                Place::Unassigned if seen.light.relevance >= RELEVANT => Vec::new(),
                Place::Unassigned | Place::Dropped => {
                    report.noise += 1;
                    continue;
                }
            };
            let Some(entry) = self.entry(seen, verdict, first_of) else {
                continue;
            };
            if matches!(verdict.place, Place::Ambiguous { .. }) {
                report.ambiguous += 1;
            } else {
                report.unassigned += 1;
            }
            messages.push(loose(&entry, &candidates, self.eyes.reader));
        }
        for chunk in messages.chunks(100) {
            self.store
                .commit(&Batch::of(
                    self.now,
                    vec![Change::PutMessages(chunk.to_vec())],
                ))
                .await?;
        }
        Ok(())
    }
}
