//! Running the built program over a folder of texts, and the arguments that evaluations have in common.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::failure::Failure;
use crate::process;

/// What every evaluation is told.
pub(super) struct Arguments {
    /// The folder with what was labelled.
    pub folder: PathBuf,
    /// The program.
    pub program: PathBuf,
    /// How many errors of each kind are shown.
    pub errors: usize,
}

impl Arguments {
    /// Reads `DIR [--program PATH] [--errors N]`.
    pub(super) fn read(name: &str, arguments: &[String]) -> Result<Self, Failure> {
        let usage = format!("usage: cargo xtask eval {name} DIR [--program PATH] [--errors N]");
        let wrong = |what: String| Failure::new(what).hint(usage.clone());
        let (mut folder, mut program, mut errors) = (None, built(), usize::MAX);
        let mut rest = arguments.iter();
        while let Some(word) = rest.next() {
            let mut value = || {
                let next = rest.next().cloned();
                next.ok_or_else(|| wrong(format!("{word} needs a value.")))
            };
            match word.as_str() {
                "--program" => program = PathBuf::from(value()?),
                "--errors" => {
                    let number = value()?.parse();
                    errors = number.map_err(|_| wrong("--errors needs a number.".to_owned()))?;
                }
                _ if folder.is_none() && !word.starts_with("--") => folder = Some(word.into()),
                _ => return Err(wrong(format!("There is no option {word}."))),
            }
        }
        Ok(Self {
            folder: folder.ok_or_else(|| wrong("A folder is missing.".to_owned()))?,
            program,
            errors,
        })
    }
}

/// Where a release build puts the program.
fn built() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| PathBuf::from("target"), PathBuf::from);
    target.join("release").join("meanwhile")
}

/// A temporary folder with numbered texts, which goes when this does.
pub(super) struct Texts {
    folder: PathBuf,
    files: Vec<PathBuf>,
}

/// Files that one call of the program is given: their names stay far below what a command line may hold.
const FILES_MAX: usize = 500;

impl Texts {
    /// Writes the texts.
    pub(super) fn new(texts: impl Iterator<Item = impl AsRef<[u8]>>) -> Result<Self, Failure> {
        let folder = std::env::temp_dir().join(format!("meanwhile-eval-{}", std::process::id()));
        let fail = |path: &Path, why: std::io::Error| {
            Failure::new(format!("{} cannot be written: {why}.", path.display()))
        };
        fs::create_dir_all(&folder).map_err(|why| fail(&folder, why))?;
        let mut all = Self {
            folder,
            files: Vec::new(),
        };
        for (number, text) in texts.enumerate() {
            let file = all.folder.join(number.to_string());
            fs::write(&file, text).map_err(|why| fail(&file, why))?;
            all.files.push(file);
        }
        Ok(all)
    }

    /// What the program answers about each text, in order: `command` with `--json` answers a list with an item for each.
    pub(super) fn ask(&self, program: &Path, command: &[&str]) -> Result<Vec<Value>, Failure> {
        let mut answers = Vec::with_capacity(self.files.len());
        for files in self.files.chunks(FILES_MAX) {
            let mut call = self.call(program);
            call.args(command).arg("--json").args(files);
            let text = process::capture(&mut call)?;
            let list: Vec<Value> = serde_json::from_str(&text)
                .map_err(|why| Failure::new(format!("The program’s answer is no list: {why}.")))?;
            answers.extend(list);
        }
        Ok(answers)
    }

    /// What `check-note` answers about the text of this number, given what is known about it.
    pub(super) fn ask_about(
        &self,
        program: &Path,
        number: usize,
        context: &str,
    ) -> Result<Value, Failure> {
        let known = self.folder.join("context.json");
        fs::write(&known, context).map_err(|why| {
            Failure::new(format!("{} cannot be written: {why}.", known.display()))
        })?;
        let mut call = self.call(program);
        call.args(["check-note", "--json", "--context"]).arg(&known);
        call.arg(&self.files[number]);
        // Something to mend is exit code 1, and an answer all the same.
        let done = call
            .output()
            .map_err(|why| Failure::new(format!("{} does not run: {why}.", program.display())))?;
        serde_json::from_slice(&done.stdout).map_err(|_| {
            Failure::new(format!(
                "The program did not check note {number}: {}",
                String::from_utf8_lossy(&done.stderr).trim()
            ))
        })
    }

    fn call(&self, program: &Path) -> Command {
        let mut call = Command::new(program);
        // The person's own settings must not colour the result, nor be touched.
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
            call.env(name, &self.folder);
        }
        call
    }
}

impl Drop for Texts {
    fn drop(&mut self) {
        // A folder that cannot be removed only wastes space; the result stands.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
