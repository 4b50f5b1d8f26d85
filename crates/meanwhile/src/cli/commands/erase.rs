//! `meanwhile erase --everything`: removes all records for good.

use std::path::PathBuf;

use meanwhile_engine::Engine;
use meanwhile_engine::actions::{self, EverythingErased};

use super::today::how_to_begin;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{Page, plain, quiet, strong};

/// What an erasure never touches, a sentence.
const NOT_TOUCHED: &str =
    "Not touched: backups, exports and calendar files that you made, and the mail that was read.";

/// Remove all your records for good
///
/// This cannot be undone. Copies that the program itself left beside the records, such as those that `restore`
/// keeps, are removed as well. Backups, exports and calendar files that you made, and your mail, are not touched.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile export everything.json\n  meanwhile erase --everything"
)]
pub struct Args {
    /// Yes, everything
    #[arg(long, required = true)]
    pub everything: bool,
}

impl Args {
    /// Removes them.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let copies = actions::copies_beside(&context.place.location)?;
        if context.is_new() && copies.is_empty() {
            context.show(&EverythingErased::default(), |page| {
                page.para(0, "Nothing is recorded, so there is nothing to remove.");
            })?;
            return Ok(Exit::Done);
        }
        if !context.confirm(&question(&copies)).await? {
            return Err(Failure::Left(Exit::No));
        }
        let engine = context.engine().await?;
        let erased = actions::erase_everything(engine).await?;
        context.show(&erased, |page| draw(page, &erased, engine))?;
        Ok(if erased.left.is_empty() {
            Exit::Done
        } else {
            Exit::Config
        })
    }
}

/// Names what would be gone.
fn question(copies: &[PathBuf]) -> String {
    let mut question = "Remove everything you recorded?".to_owned();
    if !copies.is_empty() {
        let names: Vec<String> = copies.iter().map(|it| it.display().to_string()).collect();
        question = format!(
            "Remove everything you recorded, and what this program kept beside it ({})?",
            names.join(", ")
        );
    }
    question + " It cannot be undone."
}

fn draw(page: &mut Page, erased: &EverythingErased, engine: &Engine) {
    page.para(0, "Everything you recorded is removed.");
    for copy in &erased.removed {
        let copy = copy.display().to_string();
        page.hanging(0, 2, [plain("Removed with it: "), plain(copy)]);
    }
    for copy in &erased.left {
        let copy_is = format!("{} ({})", copy.path.display(), copy.why);
        page.hanging(
            0,
            2,
            [strong("Still there, with records in it: "), plain(copy_is)],
        );
    }
    if engine.store().file().is_none() {
        page.aside(
            0,
            "The server frees the space in its own time; its backups are its operator's.",
        );
    } else if !erased.from_file {
        page.aside(
            0,
            "Another program is still reading the file; the last traces go when it closes.",
        );
    }
    page.aside(0, NOT_TOUCHED);
    if engine.store().file().is_some() {
        let file = plain(engine.store().site());
        page.line(0, [quiet("An empty file is left: "), file]);
        let beside = "Beside it stays a file with .epoch behind its name: a random number, and nothing of yours. It tells \
                      an old copy that is put back later from this one.";
        page.aside(0, beside);
    }
    page.blank();
    how_to_begin(page);
}
