//! Putting words on the clipboard: through the program that the desktop has for it, else through the terminal (OSC 52).
//!
//! Own code of a few lines: the crates for it bring the libraries of every window system.

use std::io::{self, IsTerminal, Write};
use std::process::{Command, Stdio};

use data_encoding::BASE64;

use super::failure::Failure;

/// Programs that take the clipboard's content on standard input, where they run, and their arguments.
const PROGRAMS: &[(&str, &[&str], &str)] = &[
    ("wl-copy", &[], "WAYLAND_DISPLAY"),
    ("xclip", &["-selection", "clipboard"], "DISPLAY"),
    ("xsel", &["-b", "-i"], "DISPLAY"),
    ("pbcopy", &[], "HOME"),
    ("clip.exe", &[], "WSL_DISTRO_NAME"),
];

/// Bytes that terminals take at once. *Assumption:* the smallest limit among the common ones.
const TERMINAL_BYTES_MAX: usize = 70_000;

/// Puts a text on the clipboard.
pub fn put(text: &str) -> Result<(), Failure> {
    let fits = |(_, _, needs): &&(&str, &[&str], &str)| std::env::var_os(needs).is_some();
    for (program, arguments, _) in PROGRAMS.iter().filter(fits) {
        if through(program, arguments, text).is_ok() {
            return Ok(());
        }
    }
    if io::stderr().is_terminal() && text.len() <= TERMINAL_BYTES_MAX {
        let sequence = format!("\x1b]52;c;{}\x07", BASE64.encode(text.as_bytes()));
        if io::stderr().write_all(sequence.as_bytes()).is_ok() {
            return Ok(());
        }
    }
    Err(Failure::usage(
        "There is no clipboard to put it on",
        "Install wl-copy, xclip or xsel, or write it into a file with --out.",
    ))
}

fn through(program: &str, arguments: &[&str], text: &str) -> io::Result<()> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes())?;
    }
    match child.wait()?.success() {
        true => Ok(()),
        false => Err(io::Error::other("the program refused")),
    }
}
