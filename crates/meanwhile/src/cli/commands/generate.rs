//! `meanwhile generate docs FOLDER`: the pages of the manual that follow from the program. For the project's own
//! chores; not listed. Must not decide where they belong, which `cargo xtask docs` does.

use std::fs;
use std::path::PathBuf;

use meanwhile_core::policy::{self, RULES};

use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::{json_reference, reference};

/// How each page begins, for whoever would change it by hand.
const MADE: &str = "<!-- Made by `cargo xtask docs` from the program's own texts. -->\n\n";

/// Write the pages that follow from the program: cli.md, json.md, openapi.json and rules/
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
        let mut pages = vec![
            ("cli.md".to_owned(), reference::cli_page()),
            ("json.md".to_owned(), json_reference::page().await?),
            ("rules/README.md".to_owned(), policy::docs_index()),
        ];
        for rule in RULES {
            pages.push((format!("rules/{}.md", rule.id), policy::docs(rule)));
        }
        let rules = self.folder.join("rules");
        fs::create_dir_all(&rules).map_err(|cause| Failure::writing(&rules, &cause))?;
        for (name, text) in pages {
            let file = self.folder.join(name);
            let text = format!("{MADE}{text}");
            fs::write(&file, text).map_err(|cause| Failure::writing(&file, &cause))?;
        }
        let file = self.folder.join("openapi.json");
        fs::write(&file, crate::web::api_description())
            .map_err(|cause| Failure::writing(&file, &cause))?;
        Ok(Exit::Done)
    }
}
