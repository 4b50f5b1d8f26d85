//! Says on what machine a figure was measured, so that figures are compared only with their like.

use std::process::Command;
use std::{fs, thread};

use crate::failure::Failure;
use crate::process;

/// Describes processor, memory, load and compiler, such as
/// `2 cores (Some Processor), 24 GB of memory, load 0.10 before, rustc 1.95.0`.
pub(super) fn describe() -> Result<String, Failure> {
    let cores = thread::available_parallelism()
        .map_err(|cause| Failure::io("the number of cores", &cause))?;
    let told = |file: &str| fs::read_to_string(file).unwrap_or_default();
    let (processors, memory) = (told("/proc/cpuinfo"), told("/proc/meminfo"));
    let model = value(&processors, "model name").unwrap_or("unknown processor");
    let memory = value(&memory, "MemTotal").and_then(gigabytes);
    let memory = memory.unwrap_or_else(|| "unknown".to_owned());
    let load = told("/proc/loadavg");
    let load = load.split(' ').next().filter(|load| !load.is_empty());
    let load = load.unwrap_or("unknown");
    let compiler = process::capture(Command::new("rustc").arg("--version"))?;
    let version: Vec<&str> = compiler.split_whitespace().take(2).collect();
    Ok(format!(
        "{cores} cores ({model}), {memory} of memory, load {load} before, {}",
        version.join(" ")
    ))
}

/// The value of the first `key : value` line with this key.
fn value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let mut pairs = text.lines().filter_map(|line| line.split_once(':'));
    let found = pairs.find(|(found, _)| found.trim() == key)?.1.trim();
    (!found.is_empty()).then_some(found)
}

/// `24689732 kB` as `25 GB`.
fn gigabytes(text: &str) -> Option<String> {
    let kibibytes: f64 = text.strip_suffix(" kB")?.trim().parse().ok()?;
    Some(format!("{:.0} GB", kibibytes * 1024.0 / 1e9))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_facts_are_read_from_what_the_kernel_says() {
        let text = "processor\t: 0\nmodel name\t: Some Processor\nmodel name\t: Other\nempty :\n";
        assert_eq!(value(text, "model name"), Some("Some Processor"));
        assert_eq!(value(text, "empty"), None);
        assert_eq!(gigabytes("24689732 kB").as_deref(), Some("25 GB"));
        assert_eq!(gigabytes("much"), None);
    }
}
