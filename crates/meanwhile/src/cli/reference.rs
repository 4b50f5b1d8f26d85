//! The command reference as a page, `docs/cli.md`, made from the command table.

use super::GROUPS;
use super::exit;
use super::help;
use super::output::{ColorWhen, Screen};

/// Columns of the help in the reference.
const COLUMNS: usize = 80;

/// The page `docs/cli.md`.
pub fn cli_page() -> String {
    let root = help::command(Screen::new(Some(COLUMNS), ColorWhen::Never));
    let mut page = String::from("# The command line\n\n");
    page.push_str(&block(&root.clone().render_help().to_string()));
    page.push_str("\n## Exit codes\n\n| code | meaning |\n|---|---|\n");
    for (_, code, meaning) in exit::TABLE {
        page.push_str(&format!("| {code} | {} |\n", meaning.replace('|', "\\|")));
    }
    page.push_str(
        "\nErrors go to standard error, answers to standard output. With `--json` both are JSON; \
         [json.md](json.md) has the shapes.\n",
    );
    for (name, _) in help::topics() {
        if name == "exit-codes" {
            continue;
        }
        let text = help::topic(name, COLUMNS).unwrap_or_default();
        let text = anstream::adapter::strip_str(&text).to_string();
        let mut lines = text.lines();
        let title = lines.next().unwrap_or_default();
        let rest: Vec<&str> = lines.collect();
        page.push_str(&format!("\n## {title}\n\n{}", block(&rest.join("\n"))));
    }
    for (heading, names) in GROUPS {
        page.push_str(&format!("\n## {heading}\n"));
        for name in *names {
            if let Some(command) = root.find_subcommand(name) {
                page.push_str(&command_part(command));
            }
        }
    }
    while page.ends_with("\n\n") {
        page.pop();
    }
    page
}

fn command_part(command: &clap::Command) -> String {
    let name = format!("meanwhile {}", command.get_name());
    let mut part = format!("\n### {name}\n\n{}", block(&help_of(command, &name)));
    for inner in command
        .get_subcommands()
        .filter(|inner| inner.get_name() != "help")
    {
        let name = format!("{name} {}", inner.get_name());
        part.push_str(&format!(
            "\n#### {name}\n\n{}",
            block(&help_of(inner, &name))
        ));
    }
    part
}

/// The long help of a command, without the flags that every command takes.
fn help_of(command: &clap::Command, name: &str) -> String {
    let command = command.clone().term_width(COLUMNS).bin_name(name);
    let text = command.clone().render_long_help().to_string();
    let common = "Flags for every command:";
    let Some((before, after)) = text.split_once(common) else {
        return text;
    };
    let examples = after.find("\nExample").map(|place| &after[place..]);
    format!("{}\n{}", before.trim_end(), examples.unwrap_or_default())
}

fn block(text: &str) -> String {
    let lines: Vec<&str> = text.trim_matches('\n').lines().map(str::trim_end).collect();
    format!("```text\n{}\n```\n", lines.join("\n").trim_end())
}
