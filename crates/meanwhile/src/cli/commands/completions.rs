//! `meanwhile completions`: the script that completes commands in a shell, and the applications that they are about.

use std::collections::BTreeSet;

use clap_complete::Shell;
use meanwhile_engine::views::{self, ListFilter, ListRow};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::help;
use crate::cli::output::plain;

/// The script that completes commands in your shell
///
/// In bash, zsh and fish it completes the names of your applications, too; they are asked of the program each time.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n\
\x20 meanwhile completions bash > meanwhile.bash\n\
\x20 meanwhile completions fish > ~/.config/fish/completions/meanwhile.fish")]
pub struct Args {
    /// The shell
    #[arg(required_unless_present = "applications")]
    pub shell: Option<Shell>,
    /// The names of the applications, for the scripts: name, tab, employer and role
    #[arg(long, conflicts_with = "shell")]
    pub applications: bool,
}

impl Args {
    /// Prints it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let Some(shell) = self.shell else {
            return names(context).await;
        };
        context.print_bytes(script(shell).as_bytes())?;
        Ok(Exit::Done)
    }
}

/// One line for each application, over or not.
async fn names(context: &Context) -> Result<Exit, Failure> {
    let every = ListFilter {
        closed: true,
        words: None,
    };
    let rows = views::list(context.look().await?, context.now(), &every).await?;
    let line = |row: &ListRow| {
        let application = &row.application;
        let label = plain(application.label()).text().replace('\t', " ");
        format!("{}\t{label}\n", application.handle)
    };
    let lines: String = rows.iter().map(line).collect();
    context.print_bytes(lines.as_bytes())?;
    Ok(Exit::Done)
}

/// What clap generates, with the applications where an application is meant.
fn script(shell: Shell) -> String {
    let mut command = help::plain_command();
    let about = about_an_application(&command);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "meanwhile", &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    match shell {
        Shell::Bash => script + &bash(&about),
        Shell::Fish => script + &fish(&about),
        Shell::Zsh => zsh(&script),
        // There, commands and flags are completed alone.
        _ => script,
    }
}

/// The commands whose first argument is an application, such as `show` and `edit application`.
fn about_an_application(root: &clap::Command) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<(String, &clap::Command)> = vec![(String::new(), root)];
    while let Some((path, command)) = open.pop() {
        let first = command.get_positionals().next();
        if first.is_some_and(|it| it.get_id() == "application") {
            found.insert(path.clone());
        }
        for inner in command
            .get_subcommands()
            .filter(|it| it.get_name() != "help")
        {
            let path = format!("{path} {}", inner.get_name());
            open.push((path.trim_start().to_owned(), inner));
        }
    }
    found
}

/// Asks the function that clap made, and beside it the program where an application comes next.
fn bash(about: &BTreeSet<String>) -> String {
    let patterns: Vec<String> = about.iter().map(|path| format!("\"{path}\"")).collect();
    format!(
        r#"
_meanwhile_and_applications() {{
    _meanwhile "$@"
    [[ "$2" == -* ]] && return 0
    local word words=""
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        [[ "$word" == -* ]] || words="${{words:+$words }}$word"
    done
    case "$words" in
        {})
            COMPREPLY=($(compgen -W "$(meanwhile completions --applications 2>/dev/null | cut -f 1)" -- "$2"))
            ;;
    esac
}}

complete -F _meanwhile_and_applications -o bashdefault -o default meanwhile
"#,
        patterns.join("|")
    )
}

fn fish(about: &BTreeSet<String>) -> String {
    let mut text = r#"
# Whether the words so far, flags aside, are these.
function __fish_meanwhile_comes_after
    set -l words (string match -v -- '-*' (commandline -opc))
    test "$words[2..]" = "$argv"
end

"#
    .to_owned();
    for path in about {
        text.push_str(&format!(
            "complete -c meanwhile -n \"__fish_meanwhile_comes_after {path}\" -f -a \
             \"(meanwhile completions --applications 2>/dev/null)\"\n"
        ));
    }
    text
}

/// Puts the program's own answer in place of file names wherever an application is described.
fn zsh(script: &str) -> String {
    const NAMES: &str = r#"_meanwhile_applications() {
    local line
    local -a names
    for line in "${(@f)$(meanwhile completions --applications 2>/dev/null)}"; do
        [[ -n "$line" ]] && names+=("${line%%$'\t'*}:${line#*$'\t'}")
    done
    _describe -t applications application names
}

"#;
    let is_about = |line: &str| {
        let argument = line.starts_with("':application ") || line.starts_with("'::application ");
        argument || line.contains("]:APPLICATION:")
    };
    let mut text = String::new();
    for line in script.lines() {
        if line.starts_with("if [ \"$funcstack[1]\"") {
            text.push_str(NAMES);
        }
        match line.strip_suffix(":_default' \\") {
            Some(described) if is_about(line) => {
                text.push_str(&format!("{described}:_meanwhile_applications' \\\n"));
            }
            _ => text.push_str(&format!("{line}\n")),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_that_are_about_an_application_complete_it() {
        let about = about_an_application(&help::plain_command());
        for path in [
            "show",
            "why",
            "reopen",
            "edit application",
            "offer received",
        ] {
            assert!(about.contains(path), "{path}: {about:?}");
        }
        for path in ["", "list", "undo", "edit", "edit employer", "import"] {
            assert!(!about.contains(path), "{path}: {about:?}");
        }
        assert!(script(Shell::Bash).contains("|\"show\"|"));
        assert!(script(Shell::Fish).contains("comes_after edit application\" -f"));
        let zsh = script(Shell::Zsh);
        let described = zsh.matches(":_meanwhile_applications' \\").count();
        assert!(described >= about.len(), "{described}");
        assert_eq!(zsh.matches("_meanwhile_applications() {").count(), 1);
    }
}
