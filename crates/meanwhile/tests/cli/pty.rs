//! A terminal of so many columns in which the program runs: tmux types what a person would.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::stage::{NOW, Stage, ZONE};

/// How long a screen may take to appear before the test fails.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A terminal of so many columns with a shell in it.
pub struct Terminal {
    socket: String,
}

impl Terminal {
    pub fn new(stage: &Stage, columns: u16) -> Self {
        static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let socket = format!("meanwhile-test-{}-{number}", std::process::id());
        let terminal = Self { socket };
        let program = std::path::Path::new(env!("CARGO_BIN_EXE_meanwhile"));
        let path = format!("{}:/usr/bin:/bin", program.parent().unwrap().display());
        let variables = [
            ("PATH", path),
            ("HOME", stage.path().display().to_string()),
            ("TZ", ZONE.to_owned()),
            (
                "MEANWHILE_STORE",
                stage.path().join("store.db").display().to_string(),
            ),
            ("PS1", "$ ".to_owned()),
        ];
        let mut start = terminal.tmux();
        start.args([
            "-f",
            "/dev/null",
            "new-session",
            "-d",
            "-y",
            "200",
            "-x",
            &columns.to_string(),
        ]);
        start.arg("-c").arg(stage.path()).args([
            "env",
            "-i",
            "TERM=screen-256color",
            "LANG=C.UTF-8",
        ]);
        start.args(
            variables
                .iter()
                .map(|(name, value)| format!("{name}={value}")),
        );
        let status = start.args(["sh", "-i"]).status();
        let status = status.expect("tmux is needed: sudo apt-get install --yes tmux");
        assert!(status.success());
        terminal.until("$");
        terminal
    }

    pub fn tmux(&self) -> Command {
        let mut command = Command::new("tmux");
        command.args(["-u", "-L", &self.socket]).env_remove("TMUX");
        command
    }

    pub fn keys(&self, keys: &[&str]) {
        assert!(
            self.tmux()
                .args(["send-keys", "--"])
                .args(keys)
                .status()
                .unwrap()
                .success()
        );
    }

    /// Types a line and Enter.
    pub fn enter(&self, line: &str) {
        assert!(
            self.tmux()
                .args(["send-keys", "-l", "--", line])
                .status()
                .unwrap()
                .success()
        );
        self.keys(&["Enter"]);
    }

    pub fn screen(&self, colours: bool) -> String {
        let mut capture = self.tmux();
        capture.args(["capture-pane", "-p"]);
        if colours {
            capture.arg("-e");
        }
        String::from_utf8(capture.output().unwrap().stdout).unwrap()
    }

    /// Waits until the text is on the screen, and returns all of it.
    #[track_caller]
    pub fn until(&self, text: &str) -> String {
        let start = Instant::now();
        loop {
            let screen = self.screen(false);
            if screen.contains(text) {
                return screen.trim_end().to_owned() + "\n";
            }
            assert!(
                start.elapsed() < PATIENCE,
                "{text:?} did not appear:\n{screen}"
            );
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Waits until the text is on the screen so many times.
    #[track_caller]
    pub fn until_again(&self, text: &str, times: usize) {
        let start = Instant::now();
        while self.screen(false).matches(text).count() < times {
            let screen = self.screen(false);
            assert!(
                start.elapsed() < PATIENCE,
                "{text:?} did not appear {times} times:\n{screen}"
            );
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Types a line on an empty screen, once the shell waits for one.
    #[track_caller]
    pub fn fresh(&self, line: &str) {
        self.when(|screen| screen.lines().last() == Some("$"));
        if self.screen(false).trim() != "$" {
            self.enter("clear");
            self.when(|screen| screen.trim() == "$");
        }
        self.enter(line);
    }

    /// Waits until the screen, without the empty lines at its end, is as wanted.
    #[track_caller]
    pub fn when(&self, wanted: impl Fn(&str) -> bool) {
        let start = Instant::now();
        loop {
            let screen = self.screen(false);
            if wanted(screen.trim_end()) {
                return;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "the shell is not ready:\n{screen}"
            );
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Runs a command and waits for its end; returns the screen from the command on.
    #[track_caller]
    pub fn run(&self, line: &str) -> String {
        self.fresh(&format!("{line}; echo \"[ended $?]\""));
        let screen = self.until("\n[ended ");
        screen.split("\n[ended ").next().unwrap().to_owned() + "\n"
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        drop(self.tmux().arg("kill-server").status());
    }
}

pub fn meanwhile(rest: &str) -> String {
    format!("meanwhile --now {NOW} {rest}")
}
