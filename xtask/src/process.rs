//! Runs other programs and turns a refusal into a failure that shows the line which failed. Never
//! goes through a shell, so that a path with a space stays one argument.

use std::process::{Command, Stdio};

use crate::failure::Failure;

/// Runs a program with this terminal as its output; an exit status other than 0 is a failure.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command
        .status()
        .map_err(|cause| Failure::io(line(command), &cause))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!(
            "`{}` ended with {status}.",
            line(command)
        )))
    }
}

/// Runs a program and returns what it printed; an exit status other than 0 is a failure that
/// carries what it wrote to its error output.
pub fn capture(command: &mut Command) -> Result<String, Failure> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|cause| Failure::io(line(command), &cause))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::new(format!(
            "`{}` ended with {}.\n{}",
            line(command),
            output.status,
            said.trim_end()
        )));
    }
    String::from_utf8(output.stdout).map_err(|_| {
        Failure::new(format!(
            "`{}` printed something else than text.",
            line(command)
        ))
    })
}

/// Says whether a program ran and was content; one that is not there counts as not content.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The command as a person would type it, program by its bare name.
fn line(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    let mut line = name.to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_shows_the_line_and_what_the_program_said() {
        let failure = capture(Command::new("sh").args(["-c", "echo no room >&2; exit 3"]))
            .expect_err("status 3 is a refusal");
        let text = failure.to_string();
        assert!(
            text.starts_with("`sh -c echo no room >&2; exit 3`"),
            "{text}"
        );
        assert!(text.ends_with("no room"), "{text}");
    }

    #[test]
    fn a_program_that_is_not_there_does_not_succeed() {
        assert!(!succeeds(&mut Command::new("no-such-program-here")));
        assert!(succeeds(&mut Command::new("true")));
    }
}
