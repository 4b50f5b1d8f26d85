//! The log of imports: what was begun, how far it was read, and what came of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use meanwhile_mail::mailbox::Source;
use meanwhile_store::{Batch, Change, Import, ImportId, ImportState, StoreError, UserStore};
use serde_json::{Map, Value, json};

use super::again::{Content, Settled};
use super::along::{self, path_of, whole_path};
use super::report::ImportReport;
use super::{ids, left};

/// One import, with an entry for each of its sources.
pub(super) struct Log<'a, 's> {
    store: &'a UserStore<'s>,
    imports: Vec<Import>,
    settled: Settled,
    /// What was imported before.
    earlier: Vec<Import>,
    /// What is noted of each source that later imports may want, by its number.
    pub left: BTreeMap<usize, Value>,
    now: Timestamp,
    /// What the sources hold, once they are read.
    pub contents: Vec<Content>,
}

impl<'a, 's> Log<'a, 's> {
    /// Enters that an import begins.
    pub async fn begin(
        store: &'a UserStore<'s>,
        opened: &[(String, Source)],
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let settled = Settled::load(store).await?;
        let started = opened
            .iter()
            .map(|(path, source)| started(path, source, now));
        let log = Self {
            store,
            imports: started.collect(),
            settled,
            earlier: store.imports().await?,
            left: BTreeMap::new(),
            now,
            contents: Vec::new(),
        };
        log.write().await?;
        Ok(log)
    }

    /// Whether all of this was imported before and nothing has changed since.
    pub fn is_settled(&self, contents: &[Content], me: &BTreeSet<String>) -> bool {
        self.settled.holds(contents, me)
    }

    /// The earlier imports that left out what these hashes stand for.
    pub fn wanted(&self, hashes: &BTreeSet<String>) -> Vec<&Import> {
        left::wanted(&self.earlier, hashes)
    }

    /// The sources of earlier imports that left out what was taken in now, or what belongs to it.
    pub fn again(&self, opened: &[(String, Source)], taken: &BTreeSet<String>) -> Vec<String> {
        let now: BTreeSet<PathBuf> = opened
            .iter()
            .map(|(path, _)| whole_path(Path::new(path)))
            .collect();
        let wanted = self.wanted(taken).into_iter();
        let unread = wanted.filter(|import| !now.contains(&path_of(import)));
        unread.map(|import| import.source.clone()).collect()
    }

    /// Enters how far an import came that was stopped.
    pub async fn break_off(&mut self, opened: &[(String, Source)]) -> Result<(), StoreError> {
        for (import, (_, source)) in self.imports.iter_mut().zip(opened) {
            import.checkpoint = Value::Object(read_so_far(source));
            import.state = ImportState::Interrupted;
        }
        self.write().await
    }

    /// Enters what came of an import; sources that were only read along, behind the others, have no entry of their own.
    pub async fn finish(
        &mut self,
        opened: &[(String, Source)],
        report: &ImportReport,
    ) -> Result<(), StoreError> {
        let me: BTreeSet<String> = report.me.iter().cloned().collect();
        let revision = self.store.revision().await?;
        let mut settled = Some(self.settled.after(&self.contents, &me, revision));
        let counts = [
            ("messages", report.messages),
            ("noise", report.noise),
            ("known", report.known),
            ("assigned", report.assigned),
            ("ambiguous", report.ambiguous),
            ("unassigned", report.unassigned),
            ("applications", report.applications),
            ("interviews", report.interviews),
            ("facts", report.facts),
        ];
        for (number, (import, (_, source))) in self.imports.iter_mut().zip(opened).enumerate() {
            let mut checkpoint = read_so_far(source);
            let path = whole_path(Path::new(&import.source));
            checkpoint.insert(along::NOTE.to_owned(), json!(path.display().to_string()));
            // One entry is enough: it holds for all sources together.
            let noted = settled.take().into_iter().flatten();
            checkpoint.extend(noted.map(|(name, value)| (name.to_owned(), value)));
            let left = self.left.remove(&number);
            checkpoint.extend(left.map(|left| (left::NOTE.to_owned(), left)));
            import.checkpoint = Value::Object(checkpoint);
            import.state = ImportState::Done;
            import.finished_at = Some(self.now);
            import.counts = counts.map(|(name, count)| (name.to_owned(), count)).into();
        }
        self.write().await
    }

    async fn write(&self) -> Result<(), StoreError> {
        let changes = self
            .imports
            .iter()
            .cloned()
            .map(Change::PutImport)
            .collect();
        self.store.commit(&Batch::of(self.now, changes)).await?;
        Ok(())
    }
}

fn read_so_far(source: &Source) -> Map<String, Value> {
    let position = source.position().map(|locator| locator.to_string());
    let far = [
        ("position", json!(position)),
        ("bytes", json!(source.progress().bytes_done)),
    ];
    far.map(|(name, value)| (name.to_owned(), value))
        .into_iter()
        .collect()
}

fn started(path: &str, source: &Source, now: Timestamp) -> Import {
    let size = source.progress().bytes_total;
    let id = ids::import(path, size, now);
    Import {
        id: ImportId(id),
        source: path.to_owned(),
        identity: format!("{:?} {size}", source.kind()),
        size: Some(size),
        checkpoint: serde_json::Value::Null,
        counts: BTreeMap::new(),
        state: ImportState::Running,
        started_at: now,
        finished_at: None,
        after_action: None,
    }
}
