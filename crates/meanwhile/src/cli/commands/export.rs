//! `meanwhile export`: everything as one JSON document, or the applications as a table.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use meanwhile_engine::{csv, views};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{plain, strong};

/// Everything as one JSON document, or applications as a table
///
/// The JSON document holds everything and can be read back with `import`. The table is for spreadsheets. Without
/// a file it goes to standard output.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile export everything.json\n  meanwhile export --csv applications.csv\n  meanwhile export | jq ."
)]
pub struct Args {
    /// Where to write; standard output unless given
    pub file: Option<PathBuf>,
    /// The applications as a table
    #[arg(long)]
    pub csv: bool,
    /// Take the place of a file that is there
    #[arg(long)]
    pub replace: bool,
}

impl Args {
    /// Writes it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let engine = context.look().await?;
        let mut bytes = Vec::new();
        if self.csv {
            bytes = csv::export_csv(engine, context.now()).await?.into_bytes();
        } else {
            views::export(engine, &mut bytes).await?;
        }
        let Some(file) = &self.file else {
            context.print_bytes(&bytes)?;
            return Ok(Exit::Done);
        };
        write_private(context, file, &bytes, self.replace)?;
        wrote(context, file, bytes.len())?;
        Ok(Exit::Done)
    }
}

/// Says what was written where.
pub fn wrote(context: &Context, file: &Path, bytes: usize) -> Result<(), Failure> {
    let answer = serde_json::json!({"file": file, "bytes": bytes});
    context.show(&answer, |page| {
        page.line(0, [plain("Written: "), strong(file.display().to_string())]);
    })
}

/// Writes a file that only its owner may read; a file that is there is kept unless `replace`.
pub fn write_private(
    context: &Context,
    file: &Path,
    bytes: &[u8],
    replace: bool,
) -> Result<(), Failure> {
    context.place.spare(file)?;
    if file.exists() && !replace {
        return Err(Failure::File {
            path: file.to_owned(),
            verb: "written",
            cause: "it is there already".to_owned(),
            hint: "Choose another name, or replace it with `--replace`.",
        });
    }
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".partial-{}", std::process::id()));
    let partial = PathBuf::from(name);
    let written = write_new(&partial, bytes).and_then(|()| fs::rename(&partial, file));
    written.map_err(|cause| {
        drop(fs::remove_file(&partial));
        Failure::writing(file, &cause)
    })
}

fn write_new(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut opened = options.open(file)?;
    io::Write::write_all(&mut opened, bytes)?;
    opened.sync_all()
}
