//! What was imported before and is read along with what is imported now. A letter and its answer often lie in different
//! files, and each says little without the other: read one by one, they would be left out. So that files may come in any
//! order, those that came before are looked through once more, where the caller names them and they are still there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use meanwhile_mail::mailbox::{Source, open};
use meanwhile_store::{Import, ImportState, StoreError, UserStore};
use serde_json::Value;

use super::left;
use super::log::Log;
use super::scan::Scanned;

/// Bytes that are read along in any case. *Assumption:* they are read in a few seconds; larger mailboxes are read along
/// only where something in them is wanted.
const BYTES_MOST: u64 = 100 << 20;
/// The name of the note in the log of imports: where a source lies.
pub(super) const NOTE: &str = "path";

/// Where the sources of finished imports lay, the newest last; nobody has looked whether they still do. They are the
/// seeker's word: what was restored from somebody else's export names paths as well.
///
/// # Errors
/// When the store fails.
pub async fn imported(store: &UserStore<'_>) -> Result<Vec<PathBuf>, StoreError> {
    let mut newest: BTreeMap<PathBuf, _> = BTreeMap::new();
    for import in store.imports().await? {
        if import.state == ImportState::Done {
            let at = newest.entry(path_of(&import)).or_insert(import.started_at);
            *at = (*at).max(import.started_at);
        }
    }
    let mut all: Vec<(PathBuf, _)> = newest.into_iter().collect();
    all.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
    Ok(all.into_iter().map(|(path, _)| path).collect())
}

/// Where a source lies, whatever folder the seeker is in.
pub(super) fn whole_path(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Where the source of an import lay.
pub(super) fn path_of(import: &Import) -> PathBuf {
    let noted = import.checkpoint.get(NOTE).and_then(Value::as_str);
    PathBuf::from(noted.unwrap_or(&import.source))
}

/// Those of `beside` that are read along with what was just scanned: the newest first, as long as they are small, and
/// any in which something is wanted that was met now. What cannot be opened any more is none of them.
pub(super) fn sources(
    beside: &[PathBuf],
    opened: &[(String, Source)],
    scanned: &Scanned,
    log: &Log<'_, '_>,
) -> Vec<PathBuf> {
    let paths = opened.iter().map(|(path, _)| whole_path(Path::new(path)));
    let mut now: BTreeSet<PathBuf> = paths.collect();
    let wanted = log.wanted(&left::met(scanned));
    let wanted: BTreeSet<PathBuf> = wanted.into_iter().map(path_of).collect();
    let mut bytes = 0;
    let mut along = Vec::new();
    for path in beside.iter().rev().map(|path| whole_path(path)) {
        if !now.insert(path.clone()) {
            continue;
        }
        let Ok(source) = open(&path) else { continue };
        let size = source.progress().bytes_total;
        if wanted.contains(&path) || bytes + size <= BYTES_MOST {
            bytes += size;
            along.push(path);
        }
    }
    along
}
