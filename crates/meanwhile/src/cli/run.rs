//! From arguments to an exit code: parse, open what is needed, run one command, tell what went wrong.

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args as _, CommandFactory, FromArgMatches};
use meanwhile_core::time::Zone;
use meanwhile_engine::Engine;
use meanwhile_engine::io::clock;
use serde_json::json;

use super::commands::{demo, serve, today};
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::global::Flags;
use super::output::{self, ColorWhen, Screen};
use super::place::Place;
use super::{Cli, Command, help};
use crate::allocator;

/// Room for the stack of a thread that answers requests, in bytes.
const STACK: usize = 16 << 20;

/// Runs the command that the program's arguments name.
pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    panic::set_hook(Box::new(|found| {
        Screen::new(None, ColorWhen::Auto).print_aside(&format!(
            "This is a fault of the program, not yours. What was saved before is kept.\n\
             Please report what you typed and this line: {found}\n"
        ));
    }));
    let exit = panic::catch_unwind(AssertUnwindSafe(|| start(&arguments)));
    exit.unwrap_or(Exit::Bug).into()
}

fn start(arguments: &[OsString]) -> Exit {
    let early = Early::read(arguments);
    let cli = match parse(arguments, early.screen) {
        Ok(cli) => cli,
        Err(error) => {
            let told = misunderstood(&error, early.screen, early.json);
            return told.unwrap_or_else(|failure| Exit::of(&failure));
        }
    };
    let (screen, json) = (cli.global.screen(), cli.global.json);
    // Pages are asked for by several at once; a command is one thing after the other.
    let mut builder = match cli.command {
        Some(Command::Serve(_)) => {
            allocator::give_back_at_once();
            tokio::runtime::Builder::new_multi_thread()
        }
        _ => tokio::runtime::Builder::new_current_thread(),
    };
    // A request goes through many layers, each with what it keeps on the stack; only what is touched takes memory.
    let runtime = builder.thread_stack_size(STACK).enable_all().build();
    let runtime = runtime.expect("a runtime needs nothing but memory and threads");
    let result = runtime.block_on(run_parsed(cli));
    // A question that still waits for a line must not keep the program alive.
    runtime.shutdown_background();
    result.unwrap_or_else(|failure| {
        failure.tell(screen, json);
        Exit::of(&failure)
    })
}

async fn run_parsed(cli: Cli) -> Result<Exit, Failure> {
    let home = clock::home_zone();
    let place = Place::find(cli.global.store.as_deref())?;
    let here = match cli.global.is_local_now() {
        true => seeker_zone(&place, home).await,
        false => home,
    };
    let manner = cli.global.manner(here)?;
    let context = Context::new(place, &manner, home);
    match cli.command {
        Some(command) => dispatch(command, &context).await,
        None if context.is_new() && !context.json => {
            let exit = demo::first_visit(&context).await?;
            // Somebody at a terminal is shown the pages next; a script has its answer.
            match output::can_ask() {
                true => dispatch(Command::Serve(serve::Args::default()), &context).await,
                false => Ok(exit),
            }
        }
        None => {
            let result = today::Args::default().run(&context).await;
            context.close().await;
            result
        }
    }
}

/// Where the seeker says they are. Records that cannot be read are told of by the command that needs them.
async fn seeker_zone(place: &Place, home: Zone) -> Zone {
    if place.is_new() {
        return home;
    }
    let Ok(engine) = Engine::open(&place.location, home).await else {
        return home;
    };
    let zone = engine.zone().await;
    engine.close().await;
    zone.unwrap_or(home)
}

/// Parses arguments, the program's name first.
pub fn parse(arguments: &[OsString], screen: Screen) -> Result<Cli, clap::Error> {
    if let Some(global) = flags_alone(arguments) {
        return Ok(Cli {
            command: None,
            global,
        });
    }
    let matches = help::command(screen)
        .try_get_matches_from(arguments)
        .map_err(|error| with_tip(error, arguments))?;
    Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut Cli::command()))
}

/// The flags, where nothing but flags for every command is given: today's page is asked for most, and need not wait
/// until all commands with their help are laid out. Whatever else is given, help and mistakes included, is left to
/// the table of commands.
fn flags_alone(arguments: &[OsString]) -> Option<Flags> {
    let flags = Flags::augment_args(clap::Command::new("meanwhile").disable_help_flag(true));
    let matches = flags.try_get_matches_from(arguments).ok()?;
    Flags::from_arg_matches(&matches).ok()
}

/// `edit` says first what is edited: who names the thing at once is told so, not that it is no command.
fn with_tip(mut error: clap::Error, arguments: &[OsString]) -> clap::Error {
    let edits = arguments.iter().any(|argument| argument == "edit");
    let unknown = error.kind() == ErrorKind::InvalidSubcommand;
    if edits && unknown && error.get(ContextKind::Suggested).is_none() {
        let tip =
            "say first what it is: `edit application …`, `edit employer …` or `edit person …`";
        let tips = ContextValue::StyledStrs(vec![tip.into()]);
        error.insert(ContextKind::Suggested, tips);
    }
    error
}

/// Runs one command on an open context, and lets go of the store.
pub async fn dispatch(command: Command, context: &Context) -> Result<Exit, Failure> {
    let result = Box::pin(call(command, context)).await;
    context.close().await;
    result
}

async fn call(command: Command, context: &Context) -> Result<Exit, Failure> {
    match command {
        Command::Today(args) => args.run(context).await,
        Command::Why(args) => args.run(context).await,
        Command::May(args) => args.run(context).await,
        Command::List(args) => args.run(context).await,
        Command::Show(args) => args.run(context).await,
        Command::People(args) => args.run(context).await,
        Command::Search(args) => args.run(context).await,
        Command::Draft(args) => args.run(context).await,
        Command::Learn(args) => args.run(context).await,
        Command::CheckNote(args) => args.run(context).await,
        Command::Checks(args) => args.run(context).await,
        Command::Read(args) => args.run(context).await,
        Command::Prepare(args) => args.run(context).await,
        Command::Outlook(args) => args.run(context).await,
        Command::Worry(args) => args.run(context),
        Command::Stats(args) => args.run(context).await,
        Command::Add(args) => args.run(context).await,
        Command::Interview(args) => args.run(context).await,
        Command::Promise(args) => args.run(context).await,
        Command::Heard(args) => args.run(context).await,
        Command::Sent(args) => args.run(context).await,
        Command::News(args) => args.run(context).await,
        Command::Offer(args) => args.run(context).await,
        Command::Debrief(args) => args.run(context).await,
        Command::Posting(args) => args.run(context).await,
        Command::Snooze(args) => args.run(context).await,
        Command::LetGo(args) => args.run(context).await,
        Command::Close(args) => args.run(context).await,
        Command::Reopen(args) => args.run(context).await,
        Command::Import(args) => args.run(context).await,
        Command::Review(args) => args.run(context).await,
        Command::Export(args) => args.run(context).await,
        Command::Calendar(args) => args.run(context).await,
        Command::Edit(args) => args.run(context).await,
        Command::Merge(args) => args.run(context).await,
        Command::Retract(args) => args.run(context).await,
        Command::Undo(args) => args.run(context).await,
        Command::Log(args) => args.run(context).await,
        Command::Serve(args) => args.run(context).await,
        Command::Profile(args) => args.run(context).await,
        Command::Settings(args) => args.run(context).await,
        Command::Rules(args) => args.run(context).await,
        Command::Rule(args) => args.run(context).await,
        Command::Demo(args) => args.run(context).await,
        Command::Doctor(args) => args.run(context).await,
        Command::Backup(args) => args.run(context).await,
        Command::Restore(args) => args.run(context).await,
        Command::Erase(args) => args.run(context).await,
        Command::Completions(args) => args.run(context).await,
        Command::Man(args) => args.run(context),
        Command::Help(args) => args.run(context),
        Command::Generate(args) => args.run().await,
    }
}

/// What must be known before the arguments are parsed, so that even an error about them looks as asked.
struct Early {
    screen: Screen,
    json: bool,
}

impl Early {
    fn read(arguments: &[OsString]) -> Self {
        let texts: Vec<_> = arguments
            .iter()
            .map(|text| text.to_string_lossy())
            .collect();
        let value = |flag: &str| {
            let place = texts.iter().position(|text| text == flag);
            let next = place
                .and_then(|place| texts.get(place + 1))
                .map(ToString::to_string);
            let joined = || {
                let joined = texts
                    .iter()
                    .find_map(|text| text.strip_prefix(&format!("{flag}=")));
                joined.map(str::to_owned)
            };
            next.or_else(joined)
        };
        let color = match value("--color").as_deref() {
            Some("always") => ColorWhen::Always,
            Some("never") => ColorWhen::Never,
            _ => ColorWhen::Auto,
        };
        let width = value("--width").and_then(|width| width.parse().ok());
        Self {
            screen: Screen::new(width, color),
            json: texts.iter().any(|text| text == "--json"),
        }
    }
}

/// Shows help or the version that was asked for, or says what is wrong with the arguments.
pub fn misunderstood(error: &clap::Error, screen: Screen, json: bool) -> Result<Exit, Failure> {
    let asked = matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    );
    let text = error.render().ansi().to_string();
    if asked {
        screen
            .print(&text)
            .map_err(|cause| Failure::of_output(&cause))?;
        return Ok(Exit::Done);
    }
    if json {
        let text = anstream::adapter::strip_str(&text).to_string();
        let mut parts = text.split("\n\n").map(str::trim);
        let message = parts.next().unwrap_or_default();
        let message = message.strip_prefix("error: ").unwrap_or(message);
        let hint = parts.find_map(|part| part.strip_prefix("tip: "));
        let answer = json!({"error": {
            "code": "usage",
            "exit": Exit::Usage.code(),
            "message": super::failure::sentence(message),
            "hint": hint,
        }});
        screen.print_aside(&output::pretty(&answer));
    } else {
        screen.print_aside(&text);
    }
    Ok(Exit::Usage)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(typed: &str) -> Result<Cli, clap::Error> {
        let arguments: Vec<OsString> = typed.split_whitespace().map(OsString::from).collect();
        parse(&arguments, Screen::new(Some(80), ColorWhen::Never))
    }

    fn alone(typed: &str) -> Option<Flags> {
        let arguments: Vec<OsString> = typed.split_whitespace().map(OsString::from).collect();
        flags_alone(&arguments)
    }

    #[test]
    fn flags_alone_mean_what_they_mean_before_a_command() {
        for flags in [
            "",
            "--store a.db --now 2026-04-07T09:00 --json --width 120 -q",
            "--store=a.db --color never -y",
            "-yq --now=2026-04-07",
        ] {
            let found = alone(&format!("meanwhile {flags}"));
            let command = parsed(&format!("meanwhile {flags} today"));
            let expected = command.expect("a command with flags before it").global;
            assert_eq!(
                format!("{found:?}"),
                format!("{:?}", Some(expected)),
                "{flags}"
            );
        }
    }

    #[test]
    fn what_is_not_only_flags_is_left_to_the_table_of_commands() {
        for other in [
            "meanwhile today",
            "meanwhile --json list",
            "meanwhile --help",
            "meanwhile -h",
            "meanwhile --version",
            "meanwhile -V",
            "meanwhile -x",
            "meanwhile --width 5",
            "meanwhile --color",
            "meanwhile -- today",
        ] {
            assert!(alone(other).is_none(), "{other}");
        }
    }
}
