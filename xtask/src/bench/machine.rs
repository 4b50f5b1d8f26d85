//! Says on what machine a figure was measured, so that figures are compared only with their like.

use std::process::Command;
use std::{fs, thread};

use crate::failure::Failure;
use crate::process;

/// Describes cores, load and compiler, such as `2 cores, load 0.10 before, rustc 1.95.0`.
pub(super) fn describe() -> Result<String, Failure> {
    let cores = thread::available_parallelism()
        .map_err(|cause| Failure::io("the number of cores", &cause))?;
    let load = fs::read_to_string("/proc/loadavg").ok();
    let load = load.as_deref().and_then(|text| text.split(' ').next());
    let load = load.unwrap_or("unknown");
    let compiler = process::capture(Command::new("rustc").arg("--version"))?;
    let version: Vec<&str> = compiler.split_whitespace().take(2).collect();
    Ok(format!(
        "{cores} cores, load {load} before, {}",
        version.join(" ")
    ))
}
