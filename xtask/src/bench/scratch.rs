//! A folder for one benchmark, below the target folder: empty at the start, gone at the end.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::workspace;

/// A folder that is removed when this is dropped.
pub(super) struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// Makes the folder of a benchmark, without what an interrupted run left there.
    pub(super) fn new(benchmark: &str) -> Result<Self, Failure> {
        let path = workspace::read()?.target.join(format!("bench-{benchmark}"));
        let scratch = Self { path };
        scratch.clear();
        fs::create_dir_all(&scratch.path)
            .map_err(|cause| Failure::io(scratch.path.display(), &cause))?;
        Ok(scratch)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// A folder that cannot be removed only wastes space; the figures stand.
    fn clear(&self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.clear();
    }
}
