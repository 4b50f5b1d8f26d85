//! `meanwhile demo`: an invented seeker to look round with. Nothing of it is saved, unless a file is named.

use std::ffi::OsString;
use std::path::PathBuf;

use jiff::Timestamp;
use meanwhile_core::time::Zone;
use meanwhile_engine::actions::{self, FillDemo};
use meanwhile_engine::{Engine, Location, views};

use super::today::{draw_today, how_to_begin};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::global::Flags;
use crate::cli::output::{command, plain, quiet, strong};
use crate::cli::{Command, run};

/// Look round with an invented seeker; nothing is saved
///
/// Shows their today. Any other command can follow, and works on the invented records; what it changes is gone
/// when it ends. With --into, the invented records are kept in a new file, to be used with --store.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile demo\n  meanwhile demo list\n  meanwhile demo why lindqvist\n  \
    meanwhile demo --into demo.db"
)]
pub struct Args {
    /// A file to keep the invented records in
    #[arg(long, value_name = "FILE")]
    pub into: Option<PathBuf>,
    /// Another command, with its arguments
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "COMMAND",
        conflicts_with = "into"
    )]
    pub command: Vec<OsString>,
}

impl Args {
    /// Shows the demo, or runs a command on it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        if let Some(file) = self.into {
            return fill(context, file).await;
        }
        if self.command.is_empty() {
            return show(&invented(context, &Flags::default()).await?).await;
        }
        let program = std::iter::once(OsString::from("meanwhile demo"));
        let arguments: Vec<OsString> = program.chain(self.command).collect();
        let cli = match run::parse(&arguments, context.screen) {
            Ok(cli) => cli,
            Err(error) => return run::misunderstood(&error, context.screen, context.json),
        };
        let demo = invented(context, &cli.global).await?;
        let result = match cli.command {
            None => show(&demo).await,
            Some(Command::Backup(_) | Command::Restore(_) | Command::Erase(_)) => {
                Err(nothing_kept())
            }
            Some(inner) => Box::pin(run::dispatch(inner, &demo)).await,
        };
        // What goes wrong is told as the flags behind the inner command say.
        result.or_else(|failure| {
            failure.tell(demo.screen, demo.json);
            Ok(Exit::of(&failure))
        })
    }
}

/// Backing up, putting back and erasing are about a file, which the demo has none of.
fn nothing_kept() -> Failure {
    Failure::usage(
        "The demo keeps nothing, so there is no file to copy, put back or erase",
        "`meanwhile demo --into FILE` keeps its records in a file, to be used with --store.",
    )
}

/// What is shown where nothing has been recorded: the demo's today, and how to begin.
pub async fn first_visit(context: &Context) -> Result<Exit, Failure> {
    show(&invented(context, &Flags::default()).await?).await
}

/// A context on the invented records.
async fn invented(context: &Context, flags: &Flags) -> Result<Context, Failure> {
    // The invented seeker lives where the seeker does: a moment is typed by that clock. Records that cannot be read are
    // no reason to show nothing.
    let home = context.zone().await.unwrap_or_else(|_| context.home());
    let now = flags.manner(home)?.now.unwrap_or_else(|| context.now());
    let engine = filled(home, now, &Location::Memory).await?;
    context.beside(engine, flags, home)
}

async fn filled(home: Zone, now: Timestamp, location: &Location) -> Result<Engine, Failure> {
    let engine = Engine::open(location, home).await?;
    actions::fill_demo(&engine, now, FillDemo::default()).await?;
    Ok(engine)
}

async fn show(demo: &Context) -> Result<Exit, Failure> {
    let today = views::today(demo.engine().await?, demo.now()).await?;
    demo.show(&today, |page| {
        page.line(
            0,
            [quiet(
                "This is an invented job seeker. Nothing of it is saved.",
            )],
        );
        page.blank();
        draw_today(page, &today);
        page.blank();
        page.line(0, [strong("Look closer")]);
        let handle = today
            .tasks
            .first()
            .map(|task| task.application.handle.as_str());
        let handle = handle.unwrap_or("APPLICATION");
        for typed in [
            format!("meanwhile show {handle}"),
            format!("meanwhile why {handle}"),
            "meanwhile list".to_owned(),
        ] {
            page.type_this(2, &typed);
        }
        page.blank();
        page.line(0, [strong("Your own")]);
        page.on_the_demo(false);
        how_to_begin(page);
    })?;
    demo.close().await;
    Ok(Exit::Done)
}

async fn fill(context: &Context, file: PathBuf) -> Result<Exit, Failure> {
    if file.exists() {
        let there = std::io::Error::new(std::io::ErrorKind::AlreadyExists, "it is there already");
        return Err(Failure::writing(&file, &there));
    }
    let engine = filled(
        context.home(),
        context.now(),
        &Location::Sqlite(file.clone()),
    )
    .await?;
    engine.close().await;
    let answer = serde_json::json!({"file": file});
    context.show(&answer, |page| {
        page.line(
            0,
            [
                plain("The invented records are in "),
                strong(file.display().to_string()),
            ],
        );
        page.line(
            0,
            [
                plain("Look at them: "),
                command(format!("meanwhile --store {} list", file.display())),
            ],
        );
    })?;
    Ok(Exit::Done)
}
