//! `meanwhile generate docs FOLDER`: the pages of the manual that follow from the program. For the project's own
//! chores; not listed.

use std::fs;
use std::path::PathBuf;

use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::{json_reference, reference};

/// Write the pages that follow from the program: cli.md and json.md
#[derive(Debug, clap::Args)]
#[command(hide = true)]
pub struct Args {
    /// What to write
    #[arg(value_parser = ["docs"])]
    pub what: String,
    /// The folder to write into
    pub folder: PathBuf,
}

impl Args {
    /// Writes them.
    pub async fn run(self) -> Result<Exit, Failure> {
        let pages = [
            ("cli.md", reference::cli_page()),
            ("json.md", json_reference::page().await?),
        ];
        for (name, text) in pages {
            let file = self.folder.join(name);
            fs::write(&file, text).map_err(|cause| Failure::writing(&file, &cause))?;
        }
        Ok(Exit::Done)
    }
}
