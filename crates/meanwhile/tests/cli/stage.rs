//! What the tests stand on: the built program, a copy of the invented records, a fixed moment in a fixed zone.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use tempfile::TempDir;

/// The moment of every test: a Wednesday morning in New York.
pub const NOW: &str = "2026-03-11T09:00";

/// The zone of the machine in every test.
pub const ZONE: &str = "America/New_York";

/// A folder of one test with a copy of the invented records.
pub struct Stage {
    folder: TempDir,
    store: bool,
}

/// What a run printed, and how it ended.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Stage {
    /// With the invented records.
    pub fn demo() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::copy(filled(), folder.path().join("store.db")).unwrap();
        Self {
            folder,
            store: true,
        }
    }

    /// Without any records; `--store` is not given, and the home folder is empty.
    pub fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            store: false,
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The program with this stage's records, moment and surroundings.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = bare(self.path());
        if self.store {
            command.env("MEANWHILE_STORE", self.path().join("store.db"));
        }
        command.args(["--now", NOW]).args(arguments);
        command
    }

    /// Runs the program with nobody to ask.
    pub fn run(&self, arguments: &[&str]) -> Run {
        let output = self
            .command(arguments)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        Run::new(&output, self.path())
    }

    /// Runs the program, which must succeed.
    #[track_caller]
    pub fn ok(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, Some(0), "{arguments:?}: {run:#?}");
        run.out
    }

    /// Writes a file into the folder.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }
}

impl Run {
    pub fn new(output: &Output, folder: &Path) -> Self {
        let text = |bytes: &[u8]| {
            let text = String::from_utf8(bytes.to_vec()).expect("the program prints UTF-8");
            text.replace(&folder.display().to_string(), "FOLDER")
        };
        Self {
            code: output.status.code(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    /// Everything that is seen, for a snapshot.
    pub fn seen(&self, arguments: &[&str]) -> String {
        let mut seen = format!("$ meanwhile {}\n", arguments.join(" "));
        seen.push_str(&without_ids(&self.out));
        if !self.err.is_empty() {
            seen.push_str(&format!("[error]\n{}", without_ids(&self.err)));
        }
        if self.code != Some(0) {
            seen.push_str(&format!("[exit {:?}]\n", self.code));
        }
        seen
    }
}

/// The program alone, with a home in `folder` and none of the tester's own settings.
pub fn bare(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_meanwhile"));
    command
        .env_clear()
        .env("HOME", folder)
        .env("TZ", ZONE)
        .current_dir(folder);
    command
}

/// The invented records, made once for all tests.
fn filled() -> &'static Path {
    static FILLED: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, file) = FILLED.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("demo.db");
        let mut command = bare(folder.path());
        let output = command
            .args(["--now", NOW, "demo", "--into"])
            .arg(&file)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        (folder, file)
    });
    file
}

/// The text with ids of records replaced; they differ from run to run.
pub fn without_ids(text: &str) -> String {
    let mut clean = String::new();
    let mut token = String::new();
    for c in text.chars().chain(std::iter::once('\n')) {
        if c.is_ascii_hexdigit() || c == '-' {
            token.push(c);
            continue;
        }
        // Version 7 ids of this decade begin with the same three digits.
        let is_id = token.len() >= 8 && (token.starts_with("019") || token.starts_with("01a"));
        clean.push_str(if is_id { "<id>" } else { &token });
        token.clear();
        clean.push(c);
    }
    clean.pop();
    clean
}

#[test]
fn only_ids_are_replaced() {
    assert_eq!(without_ids("a 0195a3f2-1111-7222 b\n"), "a <id> b\n");
    assert_eq!(
        without_ids("on 2026-03-11, day 01"),
        "on 2026-03-11, day 01"
    );
}
