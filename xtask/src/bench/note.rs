//! Measures what a note of 200 words costs to check, by its parts, and beside other checkers of prose where they are
//! installed. The measuring itself is an example of the spelling crate; this judges it.

use std::process::Command;

use super::measure::{Goal, Measure, Report};
use super::program;
use crate::failure::Failure;
use crate::process;

/// Assumption: a fiftieth of what is felt as a delay while typing, so that our own checks can run at every pause.
const OWN_MS_MAX: f64 = 1.0;
/// Assumption: still unnoticed at every pause in typing.
const WITH_SPELLING_MS_MAX: f64 = 15.0;

/// Prints the median of a hundred warm runs of write-good, in milliseconds.
const WRITE_GOOD: &str = "const w = require('write-good'); const t = process.argv[1]; const a = []; \
    for (let i = 0; i < 110; i++) { const b = process.hrtime.bigint(); w(t); a.push(Number(process.hrtime.bigint() - b) / 1e6); } \
    const s = a.slice(10).sort((x, y) => x - y); console.log(s[50]);";

/// Prints the median of ten warm runs of proselint, in milliseconds.
const PROSELINT: &str = "import sys, time\nfrom proselint.checks import __register__\nfrom proselint.registry import CheckRegistry\n\
    from proselint.tools import LintFile\nCheckRegistry().register_many(__register__)\nt = sys.argv[1]\na = []\n\
    for i in range(11):\n    b = time.perf_counter()\n    LintFile('note', t).lint()\n    a.append((time.perf_counter() - b) * 1000)\n\
    print(sorted(a[1:])[5])\n";

/// Runs the example, and the peers that are there.
pub(super) fn run() -> Result<Vec<Measure>, Failure> {
    let example = program::example("meanwhile-spelling", "bench_note")?;
    let report = Report::read(&process::capture(&mut Command::new(&example))?)?;
    let figure = |key: &str| report.figure(key);
    if figure("words")? < 190.0 || figure("found")? < 1.0 {
        return Err(Failure::new("The note is not the one the goal is for."));
    }
    let text = process::capture(Command::new(example).arg("--print"))?;
    let (own, spelling) = (figure("own_ms")?, figure("spelling_ms")?);
    let first = figure("own_first_ms")? + figure("spelling_first_ms")?;
    let peers = [
        ("write-good", "node", ["-e", WRITE_GOOD]),
        ("proselint", "python3", ["-c", PROSELINT]),
    ];
    // What npm installed for everybody is found only where it is said to be.
    let modules = process::capture(Command::new("npm").args(["root", "-g"])).unwrap_or_default();
    let mut beside = Vec::new();
    let mut missing = Vec::new();
    for (name, command, arguments) in peers {
        let said = Command::new(command)
            .args(arguments)
            .arg(&text)
            .env("NODE_PATH", modules.trim())
            .output()
            .ok();
        let said = said.filter(|it| it.status.success());
        let time = said.and_then(|it| String::from_utf8_lossy(&it.stdout).trim().parse().ok());
        match time {
            Some(time) => beside.push((name, time)),
            None => missing.push(name),
        }
    }
    let mut whole = Measure::new(
        "with spelling and grammar",
        own + spelling,
        "ms",
        Goal::Most(WITH_SPELLING_MS_MAX),
    )
    .note(format!(
        "spelling alone {spelling:.2}, the first note of a process {first:.0}"
    ));
    if let Some((name, time)) = beside.first() {
        whole = whole.beside(name, *time);
    } else {
        whole = whole.note(format!(
            "spelling alone {spelling:.2}, the first note of a process {first:.0}; {} not installed",
            missing.join(" and ")
        ));
    }
    let mut own = Measure::new("our own checks", own, "ms", Goal::Most(OWN_MS_MAX));
    if let Some((name, time)) = beside.get(1) {
        own = own.beside(name, *time);
    }
    Ok(vec![own, whole])
}
