//! `cargo xtask eval import DIR`: imports a labelled corpus with the built program and compares what it made of it.
//!
//! The program runs on a store of its own in a temporary folder, which is removed afterwards.

mod employers;
mod export_shape;
mod interviews;
mod matching;
mod report;
mod score;
mod truth;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

const USAGE: &str = "usage: eval import DIR [--program PATH] [--errors N] [--export FILE]";

/// Runs `cargo xtask eval import`; the arguments come after `import`.
pub fn eval(args: &[String]) -> Result<(), String> {
    let (mut root, mut program, mut errors, mut ready) = (None, None, 20_usize, None);
    let mut rest = args.iter();
    while let Some(word) = rest.next() {
        let mut value = || {
            rest.next()
                .cloned()
                .ok_or_else(|| format!("{word} needs a value; {USAGE}"))
        };
        match word.as_str() {
            "--program" => program = Some(PathBuf::from(value()?)),
            "--errors" => {
                errors = value()?
                    .parse()
                    .map_err(|_| format!("--errors needs a number; {USAGE}"))?
            }
            "--export" => ready = Some(PathBuf::from(value()?)),
            _ if root.is_none() && !word.starts_with("--") => root = Some(PathBuf::from(word)),
            _ => return Err(format!("unknown option {word}; {USAGE}")),
        }
    }
    let root = root.ok_or(USAGE)?;
    let truth = truth::read(&root)?;
    let text = match ready {
        Some(path) => fs::read_to_string(&path)
            .map_err(|why| format!("could not read {}: {why}", path.display()))?,
        None => import(&root, &truth, &program.unwrap_or_else(built))?,
    };
    let export = export_shape::read(&text)?;
    print!("{}", report::text(&score::score(&truth, &export), errors));
    Ok(())
}

/// Where a release build puts the program.
fn built() -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    target.join("release").join("meanwhile")
}

fn import(root: &Path, truth: &truth::Truth, program: &Path) -> Result<String, String> {
    let folder = std::env::temp_dir().join(format!("meanwhile-eval-{}", std::process::id()));
    fs::create_dir_all(&folder)
        .map_err(|why| format!("could not create {}: {why}", folder.display()))?;
    let result = import_into(&folder, root, truth, program);
    // A folder that cannot be removed only wastes space; the result stands.
    let _ = fs::remove_dir_all(&folder);
    result
}

fn import_into(
    folder: &Path,
    root: &Path,
    truth: &truth::Truth,
    program: &Path,
) -> Result<String, String> {
    let store = folder.join("store.db");
    let sources: Vec<PathBuf> = truth
        .sources
        .iter()
        .map(|source| root.join(source))
        .filter(|path| path.exists())
        .collect();
    let begin = Instant::now();
    let mut command = Command::new(program);
    // The person's own settings must not colour the result, nor be touched.
    command
        .env("HOME", folder)
        .env("XDG_CONFIG_HOME", folder)
        .env("XDG_DATA_HOME", folder);
    command
        .arg("--store")
        .arg(&store)
        .arg("import")
        .args(&sources)
        .args(["--me", &truth.me, "--json"]);
    output(&mut command)?;
    eprintln!("import took {:.1} s", begin.elapsed().as_secs_f64());
    let mut command = Command::new(program);
    command
        .env("HOME", folder)
        .env("XDG_CONFIG_HOME", folder)
        .env("XDG_DATA_HOME", folder);
    command
        .arg("--store")
        .arg(&store)
        .args(["export", "--json"]);
    output(&mut command)
}

fn output(command: &mut Command) -> Result<String, String> {
    let done = command.output().map_err(|why| {
        format!(
            "could not run {}: {why}; build it first, or name it with --program",
            command.get_program().display()
        )
    })?;
    if !done.status.success() {
        return Err(format!(
            "{} failed: {}",
            command.get_program().display(),
            String::from_utf8_lossy(&done.stderr).trim()
        ));
    }
    String::from_utf8(done.stdout).map_err(|_| "the program's output is not UTF-8".to_owned())
}
