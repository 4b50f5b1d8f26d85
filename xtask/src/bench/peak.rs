//! Runs a program and says how long it took and how much memory it had at its peak. The counting is the
//! kernel's, asked through Python's standard library: safe Rust has no way to that call.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::program;
use crate::failure::Failure;
use crate::process;

/// The Python program that starts another one and asks the kernel.
const ASK: &str = include_str!("peak.py");

/// What a program took.
pub(super) struct Took {
    /// From start to end.
    pub(super) seconds: f64,
    /// Processor time, of all its threads.
    pub(super) busy_s: f64,
    /// The peak of resident memory. Never below [`floor_mb`].
    pub(super) peak_mb: f64,
    /// What it printed.
    pub(super) output: String,
}

/// Runs a program that must end well; `home` is where it finds its own folders and leaves its output.
pub(super) fn of(program: &Path, arguments: &[&str], home: &Path) -> Result<Took, Failure> {
    let output = home.join("output");
    let mut ask = Command::new("python3");
    ask.args(["-I", "-S", "-c", ASK]);
    ask.arg(&output).arg(program).args(arguments);
    let said = process::capture(program::at_home(&mut ask, home)).map_err(|_| {
        let name = program.file_name().unwrap_or_default().display();
        Failure::new(format!(
            "`{name} {}` did not end well.",
            arguments.join(" ")
        ))
    })?;
    let (seconds, busy_s, peak_mb) = numbers(&said)
        .ok_or_else(|| Failure::new(format!("What was measured cannot be read: {said}")))?;
    let output = fs::read_to_string(&output)
        .map_err(|cause| Failure::io("what the program printed", &cause))?;
    Ok(Took {
        seconds,
        busy_s,
        peak_mb,
        output,
    })
}

/// The least that can be measured: the peak of a program that does nothing.
pub(super) fn floor_mb(home: &Path) -> Result<f64, Failure> {
    Ok(of(Path::new("true"), &[], home)?.peak_mb)
}

/// Seconds twice, and megabytes from the kernel's kB, which are 1024 bytes.
fn numbers(said: &str) -> Option<(f64, f64, f64)> {
    let numbers: Result<Vec<f64>, _> = said.split_whitespace().map(str::parse).collect();
    match numbers.ok()?.as_slice() {
        &[seconds, busy_s, peak] => Some((seconds, busy_s, peak * 1024.0 / 1e6)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_program_is_measured_and_one_that_fails_is_a_failure() {
        let home = tempfile::tempdir().unwrap();
        let sh = Path::new("sh");
        let took = of(sh, &["-c", "echo here; sleep 0.05"], home.path()).unwrap();
        assert!(took.seconds >= 0.05, "{} s", took.seconds);
        assert!(took.peak_mb > 1.0, "{} MB", took.peak_mb);
        assert_eq!(took.output, "here\n");
        assert!(of(sh, &["-c", "exit 3"], home.path()).is_err());
    }

    #[test]
    fn memory_beyond_the_floor_is_counted() {
        let home = tempfile::tempdir().unwrap();
        let floor = floor_mb(home.path()).unwrap();
        let large = ["-c", "x = b'x' * 80_000_000"];
        let took = of(Path::new("python3"), &large, home.path()).unwrap();
        assert!(took.peak_mb > floor + 70.0, "{} MB", took.peak_mb);
    }
}
