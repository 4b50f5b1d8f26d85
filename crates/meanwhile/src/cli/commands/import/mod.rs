//! `meanwhile import`: reads what people have: mail, calendars, tables, an export of this program.

mod left_out;
mod mail;
mod table;

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use meanwhile_engine::csv::DateOrder;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{Page, command, plain, quiet, strong};

/// Read mail, calendars, a table, or an export of this program
///
/// Takes mailboxes (mbox, Maildir), single messages (.eml), calendars (.ics), tables (.csv, .tsv) and exports
/// (.json). What mail and calendars suggest is only proposed: `meanwhile review` shows it. Reading the same
/// thing again changes nothing, and Ctrl-C loses nothing: the next run goes on where this one stopped. A table
/// is shown first, and recorded with --apply.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile import ~/Mail/Inbox.mbox ~/Mail/Sent.mbox --me ada@example.com\n  \
    meanwhile import invite.ics\n  meanwhile import tracker.csv\n  meanwhile import tracker.csv --date-order day-first --apply"
)]
pub struct Args {
    /// Files and folders
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// A mail address of yours; repeat it for each. Mail from it counts as written by you. Those of your profile
    /// count anyway; where nothing is said, it is found out from the mail
    #[arg(long, value_name = "ADDRESS")]
    pub me: Vec<String>,
    /// List what was left out of the mail: date, sender and subject; of newsletters only how many. Nothing of it is kept
    #[arg(long)]
    pub show_left_out: bool,
    /// Record what a table brings, instead of showing it; so does --yes
    #[arg(long)]
    pub apply: bool,
    /// What comes first in a table's dates such as 03/04/2026
    #[arg(long, value_enum, value_name = "ORDER")]
    pub date_order: Option<Order>,
    /// What a table's column holds, where it is not recognised: HEADER=FIELD
    #[arg(long = "column", value_name = "HEADER=FIELD", value_parser = column)]
    pub columns: Vec<(String, String)>,
}

/// What comes first in a date such as 03/04/2026.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Order {
    /// the day
    DayFirst,
    /// the month
    MonthFirst,
}

impl From<Order> for DateOrder {
    fn from(order: Order) -> Self {
        match order {
            Order::DayFirst => Self::DayFirst,
            Order::MonthFirst => Self::MonthFirst,
        }
    }
}

fn column(text: &str) -> Result<(String, String), String> {
    let (header, field) = text.split_once('=').ok_or("type it as HEADER=FIELD")?;
    Ok((header.to_owned(), field.to_owned()))
}

impl Args {
    /// Reads everything that was named.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        for path in &self.paths {
            if !path.exists() {
                let missing = std::io::Error::from(std::io::ErrorKind::NotFound);
                return Err(Failure::reading(path, &missing));
            }
        }
        let is = |path: &Path, endings: &[&str]| {
            let ending = path
                .extension()
                .map(|it| it.to_string_lossy().to_lowercase());
            path.is_file() && ending.is_some_and(|ending| endings.contains(&ending.as_str()))
        };
        // Thunderbird's index of a mailbox beside it: nothing in it is mail.
        let is_index = |path: &PathBuf| is(path, &["msf"]);
        for path in self.paths.iter().filter(|path| is_index(path)) {
            let text = format!(
                "{} is left out: it is Thunderbird’s index of a mailbox. The mail is in the file of the same name \
                 without .msf.",
                path.display()
            );
            if self.paths.iter().all(is_index) {
                return Err(Failure::usage(text, "Name the mailbox itself."));
            }
            if !context.quiet {
                let mut page = Page::new(context.screen.width);
                page.aside(0, &text);
                context.screen.print_aside(&page.finish());
            }
        }
        let tables = |path: &&PathBuf| is(path, &["csv", "tsv"]);
        let exports = |path: &&PathBuf| is(path, &["json"]);
        let mail = |path: &&PathBuf| !tables(path) && !exports(path) && !is_index(path);
        let sources: Vec<PathBuf> = self.paths.iter().filter(mail).cloned().collect();
        let answers = self.paths.iter().filter(tables).count()
            + self.paths.iter().filter(exports).count()
            + usize::from(!sources.is_empty());
        if context.json && answers > 1 {
            return Err(Failure::usage(
                "Each table and each export has an answer of its own. Nothing was read",
                "With `--json`, import them one by one.",
            ));
        }
        for path in self.paths.iter().filter(exports) {
            export(context, path).await?;
        }
        for path in self.paths.iter().filter(tables) {
            table::import(context, path, self.options(), self.apply).await?;
        }
        if !sources.is_empty() {
            mail::import(context, sources, self.me, self.show_left_out).await?;
        }
        Ok(Exit::Done)
    }

    fn options(&self) -> meanwhile_engine::csv::CsvOptions {
        meanwhile_engine::csv::CsvOptions {
            date_order: self.date_order.map(DateOrder::from),
            columns: self.columns.iter().cloned().collect(),
        }
    }
}

/// Reads an export of this program into an empty place.
async fn export(context: &Context, path: &Path) -> Result<Exit, Failure> {
    let file = std::fs::File::open(path).map_err(|cause| Failure::reading(path, &cause))?;
    let engine = context.engine().await?;
    meanwhile_engine::views::import_export(engine, std::io::BufReader::new(file)).await?;
    context.show(&serde_json::json!({"file": path}), |page| {
        page.line(
            0,
            [
                plain("Everything is read from "),
                strong(path.display().to_string()),
            ],
        );
        page.line(0, [quiet("Look at it: "), command("meanwhile list")]);
    })?;
    Ok(Exit::Done)
}
