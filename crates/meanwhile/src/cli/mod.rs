//! The command line: its table of commands, its global flags, and the way from arguments to an exit code.
//!
//! A command lives in its own file in `commands/`: a struct whose comments are its help, and the function that
//! calls the engine and draws the answer. Nothing here decides anything about job seeking.

pub mod choices;
mod clipboard;
mod commands;
mod context;
mod draw;
mod draw_note;
mod exit;
mod failure;
mod global;
mod help;
mod json_of_a_note;
mod json_reference;
mod json_shortened;
mod manual;
mod output;
mod place;
mod prompt;
mod reference;
mod run;
mod text_input;

use clap::{Parser, Subcommand};

use commands::*;

pub use draw::uncapitalised;
pub use failure::sentence;
pub use output::{ColorWhen, Screen, grouped};
pub use run::run;

/// Knows the one right thing to do after a job interview, and when the right thing is to wait.
///
/// Without a command it shows today: what to do, who is waited for, what comes next.
#[derive(Debug, Parser)]
#[command(
    name = "meanwhile",
    version,
    disable_help_subcommand = true,
    max_term_width = 100
)]
pub struct Cli {
    /// What to do; today's page unless given.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Flags for every command.
    #[command(flatten)]
    pub global: global::Flags,
}

/// Every command.
#[derive(Debug, Subcommand)]
pub enum Command {
    Today(today::Args),
    Serve(serve::Args),
    Why(why::Args),
    May(may::Args),
    List(list::Args),
    Show(show::Args),
    People(people::Args),
    Search(search::Args),
    Prepare(prepare::Args),
    Outlook(outlook::Args),
    Worry(worry::Args),
    Stats(stats::Args),

    Read(read::Args),
    Draft(draft::Args),
    CheckNote(check_note::Args),
    Checks(checks::Args),
    Learn(learn::Args),

    Add(add::Args),
    Interview(interview::Args),
    Promise(promise::Args),
    Heard(heard::Args),
    Sent(sent::Args),
    News(news::Args),
    Offer(offer::Args),
    Debrief(debrief::Args),
    Posting(posting::Args),

    Snooze(snooze::Args),
    LetGo(let_go::Args),
    Close(close::Args),
    Reopen(reopen::Args),

    Import(import::Args),
    Review(review::Args),
    Export(export::Args),
    Calendar(calendar::Args),

    Edit(edit::Args),
    Merge(merge::Args),
    Retract(retract::Args),
    Undo(undo::Args),
    Log(log::Args),

    Profile(profile::Args),
    Settings(settings::Args),
    Rules(rules::Args),
    Rule(rule::Args),

    Demo(demo::Args),
    Doctor(doctor::Args),
    Backup(backup::Args),
    Restore(restore::Args),
    Erase(erase::Args),
    Completions(completions::Args),
    Man(man::Args),
    Help(help::Args),
    Generate(generate::Args),
}

/// The groups in which commands are listed: heading, then names.
pub const GROUPS: &[(&str, &[&str])] = &[
    (
        "See how things stand",
        &[
            "today", "serve", "why", "may", "list", "show", "people", "search", "prepare",
            "outlook", "worry", "stats",
        ],
    ),
    (
        "Say what happened",
        &[
            "add",
            "interview",
            "debrief",
            "promise",
            "heard",
            "sent",
            "news",
            "offer",
            "posting",
        ],
    ),
    (
        "Pause or end an application",
        &["snooze", "let-go", "close", "reopen"],
    ),
    (
        "Read and write",
        &["read", "draft", "check-note", "checks", "learn"],
    ),
    (
        "Mail, calendars, tables",
        &["import", "review", "export", "calendar"],
    ),
    ("Put right", &["edit", "merge", "retract", "undo", "log"]),
    (
        "You and the rules",
        &["profile", "settings", "rules", "rule"],
    ),
    (
        "The program",
        &[
            "demo",
            "doctor",
            "backup",
            "restore",
            "erase",
            "completions",
            "man",
            "help",
        ],
    ),
];
