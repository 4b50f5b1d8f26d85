//! `meanwhile man`: the manual pages, one for each command.

use std::fs;
use std::path::PathBuf;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::manual;
use crate::cli::output::{plain, strong};

/// The manual pages: the main one, or all into a folder
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile man | man -l -\n  meanwhile man ~/.local/share/man/man1"
)]
pub struct Args {
    /// A folder for all pages; without one the main page goes to standard output
    pub folder: Option<PathBuf>,
}

impl Args {
    /// Prints or writes them.
    pub fn run(self, context: &Context) -> Result<Exit, Failure> {
        let pages = manual::pages();
        let Some(folder) = self.folder else {
            let main = pages
                .first()
                .map(|(_, text)| text.as_slice())
                .unwrap_or_default();
            context.print_bytes(main)?;
            return Ok(Exit::Done);
        };
        fs::create_dir_all(&folder).map_err(|cause| Failure::writing(&folder, &cause))?;
        for (name, text) in &pages {
            let file = folder.join(name);
            fs::write(&file, text).map_err(|cause| Failure::writing(&file, &cause))?;
        }
        let answer = serde_json::json!({"folder": folder, "pages": pages.len()});
        context.show(&answer, |page| {
            let count = format!("{} pages in ", pages.len());
            page.line(0, [plain(count), strong(folder.display().to_string())]);
        })?;
        Ok(Exit::Done)
    }
}
