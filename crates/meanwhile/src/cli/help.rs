//! Help: the grouped list of commands, the help of one command, and a few topics to read.

use clap::CommandFactory;
use clap::builder::styling::{AnsiColor, Styles};

use super::context::Context;
use super::exit::{self, Exit};
use super::failure::Failure;
use super::output::{Page, Screen, command as typed, plain, quiet, strong};
use super::{Cli, GROUPS};

/// Help on a command or a topic
///
/// Topics: getting-started, dates, names, exit-codes, environment.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile help getting-started\n  meanwhile help interview"
)]
pub struct Args {
    /// A command, or a topic
    #[arg(value_name = "COMMAND or TOPIC")]
    pub subject: Vec<String>,
}

/// A page to read.
struct Topic {
    name: &'static str,
    what: &'static str,
    draw: fn(&mut Page),
}

const TOPICS: &[Topic] = &[
    Topic {
        name: "getting-started",
        what: "the first five minutes",
        draw: getting_started,
    },
    Topic {
        name: "dates",
        what: "how to type days and times",
        draw: dates,
    },
    Topic {
        name: "names",
        what: "how to name applications and people",
        draw: names,
    },
    Topic {
        name: "exit-codes",
        what: "what a script can tell from the exit code",
        draw: exit_codes,
    },
    Topic {
        name: "environment",
        what: "variables and files",
        draw: environment,
    },
];

/// The command table with its help laid out for a screen.
pub fn command(screen: Screen) -> clap::Command {
    let styles = Styles::styled()
        .header(anstyle::Style::new().bold())
        .usage(anstyle::Style::new().bold())
        .literal(AnsiColor::Cyan.on_default())
        .placeholder(anstyle::Style::new());
    let mut root = Cli::command();
    let list = grouped(&root);
    let template = "{about-with-newline}\nUsage: {usage}\n\n{before-help}{options}{after-help}";
    root = root
        .styles(styles)
        .color(screen.clap_color())
        .term_width(screen.width.min(100))
        .help_template(template)
        .before_help(list)
        .after_help("`meanwhile help COMMAND` explains one; `meanwhile help getting-started` is a good start.");
    root.build();
    // The list of commands shows them; under each command they would hide its own flags.
    root.mut_subcommands(without_common_flags)
}

fn without_common_flags(command: clap::Command) -> clap::Command {
    let command = command.mut_args(|flag| {
        let common = flag.is_global_set();
        flag.hide_short_help(common)
    });
    command.mut_subcommands(without_common_flags)
}

/// The command table as it is, for completions and manual pages.
pub fn plain_command() -> clap::Command {
    let mut root = Cli::command();
    root.build();
    root
}

/// The commands under their headings, each with the first line of its help.
fn grouped(root: &clap::Command) -> String {
    let mut text = String::new();
    for (heading, names) in GROUPS {
        text.push_str(&format!("{}\n", strong(format!("{heading}:")).styled()));
        for name in *names {
            let about = root
                .find_subcommand(name)
                .and_then(clap::Command::get_about);
            let about = about.map(ToString::to_string).unwrap_or_default();
            let name = typed(format!("{name:<12}")).styled();
            text.push_str(&format!("  {name} {about}\n"));
        }
        text.push('\n');
    }
    text
}

impl Args {
    /// Shows the help that was asked for.
    pub fn run(self, context: &Context) -> Result<Exit, Failure> {
        let Some(subject) = self.subject.first() else {
            let help = command(context.screen).render_help().ansi().to_string();
            context.print(&help)?;
            return Ok(Exit::Done);
        };
        if let Some(topic) = TOPICS.iter().find(|topic| topic.name == subject) {
            let mut page = Page::new(context.screen.width);
            (topic.draw)(&mut page);
            context.print(&page.finish())?;
            return Ok(Exit::Done);
        }
        let mut found = command(context.screen);
        for name in &self.subject {
            let inner = found.find_subcommand(name).cloned();
            found = inner.ok_or_else(|| unknown(name))?;
        }
        let help = found
            .term_width(context.screen.width.min(100))
            .render_long_help();
        context.print(&help.ansi().to_string())?;
        Ok(Exit::Done)
    }
}

fn unknown(name: &str) -> Failure {
    let topics: Vec<&str> = TOPICS.iter().map(|topic| topic.name).collect();
    Failure::usage(
        format!("There is no command or topic “{name}”"),
        format!(
            "`meanwhile help` lists the commands; topics are {}.",
            topics.join(", ")
        ),
    )
}

/// The names of the topics and what each is about.
pub fn topics() -> impl Iterator<Item = (&'static str, &'static str)> {
    TOPICS.iter().map(|topic| (topic.name, topic.what))
}

/// A topic as it reads at this width; `None` when there is none of that name.
pub fn topic(name: &str, width: usize) -> Option<String> {
    let topic = TOPICS.iter().find(|topic| topic.name == name)?;
    let mut page = Page::new(width);
    (topic.draw)(&mut page);
    Some(page.finish())
}

fn step(page: &mut Page, text: &str, commands: &[&str]) {
    page.blank();
    page.para(0, text);
    for line in commands {
        page.type_this(2, line);
    }
}

fn getting_started(page: &mut Page) {
    page.line(0, [strong("The first five minutes")]);
    step(
        page,
        "Look round with an invented seeker; nothing is saved:",
        &["meanwhile demo", "meanwhile demo show lindqvist"],
    );
    step(
        page,
        "Say who you are, so that your own mail is told from theirs:",
        &[
            "meanwhile profile --name \"Ada Winter\" --address ada@example.com",
            "meanwhile profile --zone Berlin --country DE",
        ],
    );
    step(
        page,
        "Bring what you have: a mail folder, a calendar, a table. Then look at what was found:",
        &[
            "meanwhile import Inbox.mbox interviews.ics tracker.csv",
            "meanwhile review",
        ],
    );
    step(
        page,
        "Or type it:",
        &[
            "meanwhile add Lindqvist \"Data Analyst\" --country SE",
            "meanwhile interview lindqvist \"tue 15:00\" --with \"Dana Okafor\"",
        ],
    );
    step(
        page,
        "After the interview, take ten minutes; and note when they said they would answer:",
        &[
            "meanwhile debrief lindqvist",
            "meanwhile promise lindqvist friday",
        ],
    );
    step(
        page,
        "From then on, open it when you wonder. On most days there is nothing to do, and it says why:",
        &["meanwhile"],
    );
    page.blank();
    page.aside(
        0,
        "Everything stays on this machine. Whatever you record can be taken back: meanwhile undo.",
    );
}

fn dates(page: &mut Page) {
    page.line(0, [strong("How to type days and times")]);
    page.blank();
    page.para(0, "As people write them: what was understood is said back in full. Times are yours unless you \
                  name a zone or a city. Of two meanings, none is guessed: you are asked.");
    page.blank();
    for line in [
        "tomorrow 14:00",
        "fri 3pm",
        "in two weeks",
        "friday next week",
        "14 april 9:30 Berlin",
        "2026-04-14T09:30",
        "2026-04-14 09:30 Europe/Berlin",
    ] {
        page.type_this(2, line);
    }
}

fn names(page: &mut Page) {
    page.line(0, [strong("How to name applications and people")]);
    page.blank();
    page.para(0, "By the beginning of any word of the employer's name, the role, or a person's name; capitals, \
                  accents and punctuation do not matter. `brightwater ed` is Brightwater Media, Editor. What \
                  could be several is asked about at a terminal, and an error with the choices elsewhere.");
    page.blank();
    page.para(
        0,
        "A person can be typed with an address: \"Dana Okafor <dana@lindqvist.example>\".",
    );
}

fn exit_codes(page: &mut Page) {
    page.line(0, [strong("Exit codes")]);
    page.blank();
    for (_, code, meaning) in exit::TABLE {
        page.hanging(0, 5, [strong(format!("{code:>3}  ")), plain(*meaning)]);
    }
    page.blank();
    page.aside(
        0,
        "Errors go to standard error; with --json they are JSON: {\"error\": {\"code\", \"exit\", \
                   \"message\", \"hint\", …}}.",
    );
}

/// The variables that are looked at, and what each is for.
pub const VARIABLES: &[(&str, &str)] = &[
    (
        "MEANWHILE_STORE",
        "where the records are, when --store does not say",
    ),
    (
        "COLUMNS",
        "how wide a page is at a terminal, when --width does not say",
    ),
    ("NO_COLOR", "no colour, whatever the terminal can do"),
    ("CLICOLOR_FORCE", "colour even into a pipe"),
    ("TERM=dumb", "no colour and no moving line"),
    (
        "TZ",
        "the zone of this machine, used until the profile names one",
    ),
];

/// Where the records are.
pub const FILES: &str = "Without MEANWHILE_STORE the records are meanwhile.db in the platform's folder for a person's \
    data; `meanwhile doctor` names it. There is no configuration file.";

fn environment(page: &mut Page) {
    page.line(0, [strong("Variables and files")]);
    page.blank();
    for (name, meaning) in VARIABLES {
        page.hanging(0, 18, [typed(format!("{name:<18}")), plain(*meaning)]);
    }
    page.blank();
    page.para(0, FILES);
    page.line(0, [quiet("No network is used.")]);
}
