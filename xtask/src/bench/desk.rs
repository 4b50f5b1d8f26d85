//! The stores that today's page is measured on: the demo, and a large desk.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::program;
use crate::failure::Failure;
use crate::process;

/// A store, and the arguments that show today's page from it.
pub(super) struct Place {
    store: PathBuf,
    /// The moment that the page is for; `None` for the present one.
    now: Option<&'static str>,
}

/// The moment that the large desk was made for: some of its applications are open then.
const LARGE_NOW: &str = "2026-04-15T14:00:00Z";

/// Facts of an application whose mail was imported: in the mailbox of the `import` benchmark it is 11,000 for 750.
pub(super) const USUAL_FACTS: usize = 15;

/// Facts of an application of the desk that the plan is measured on.
pub(super) const MANY_FACTS: usize = 50;

impl Place {
    /// The invented seeker whom the program brings with it.
    pub(super) fn demo(program: &Path, home: &Path) -> Result<Self, Failure> {
        let place = Self {
            store: home.join("demo.db"),
            now: None,
        };
        let into = place.store.to_string_lossy();
        let mut fill = Command::new(program);
        fill.args(["demo", "--into", &into]);
        process::capture(program::at_home(&mut fill, home))?;
        Ok(place)
    }

    /// 200 applications with so many facts each.
    pub(super) fn large(program: &Path, home: &Path, facts_each: usize) -> Result<Self, Failure> {
        let export = home.join("large.json");
        let example = program::example("meanwhile-core", "bench_plan")?;
        let each = facts_each.to_string();
        process::run(Command::new(example).arg(&export).arg(each))?;
        let place = Self {
            store: home.join(format!("large-{facts_each}.db")),
            now: Some(LARGE_NOW),
        };
        let mut fill = Command::new(program);
        fill.arg("--store").arg(&place.store);
        fill.arg("import").arg(&export);
        process::capture(program::at_home(&mut fill, home))?;
        Ok(place)
    }

    /// The arguments that show today's page.
    pub(super) fn today(&self) -> Vec<&str> {
        let mut arguments = vec!["--store", self.store.to_str().unwrap_or_default()];
        if let Some(now) = self.now {
            arguments.extend(["--now", now]);
        }
        arguments
    }
}
