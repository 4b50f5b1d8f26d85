//! Pipes, colours and widths: what a script reads is plain; a reader that goes away is no error.

use std::io::Read;
use std::process::Stdio;

use crate::stage::{Run, Stage};

fn with(stage: &Stage, variables: &[(&str, &str)], arguments: &[&str]) -> Run {
    let mut command = stage.command(arguments);
    command.envs(variables.iter().copied()).stdin(Stdio::null());
    Run::new(&command.output().unwrap(), stage.path())
}

#[test]
fn a_pipe_gets_no_colour_unless_it_is_forced() {
    let stage = Stage::demo();
    let coloured = |variables: &[(&str, &str)], arguments: &[&str]| {
        with(&stage, variables, arguments).out.contains('\u{1b}')
    };
    assert!(!coloured(&[], &["list"]));
    assert!(!coloured(&[("TERM", "xterm-256color")], &["list"]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")], &["list"]));
    assert!(!coloured(
        &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")],
        &["list"]
    ));
    assert!(coloured(&[], &["list", "--color", "always"]));
    assert!(coloured(&[], &["--color=always", "-h"]));
    assert!(!coloured(
        &[("CLICOLOR_FORCE", "1")],
        &["list", "--color", "never"]
    ));
    assert!(!coloured(
        &[("CLICOLOR_FORCE", "1")],
        &["-h", "--color", "never"]
    ));
}

#[test]
fn colour_changes_nothing_but_the_colour() {
    let stage = Stage::demo();
    for page in [
        &["list"][..],
        &["show", "quill"],
        &["why", "lindqvist"],
        &["rules"],
    ] {
        let mut coloured = page.to_vec();
        coloured.extend(["--color", "always"]);
        let text = stage.ok(&coloured);
        assert!(text.contains('\u{1b}'), "{page:?}");
        assert_eq!(without_colour(&text), stage.ok(page), "{page:?}");
    }
}

fn without_colour(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let mut plain = parts.next().unwrap().to_owned();
    for part in parts {
        plain.push_str(part.split_once('m').unwrap().1);
    }
    plain
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let stage = Stage::demo();
    for page in [
        &["rules"][..],
        &["export"],
        &["--help"],
        &["completions", "zsh"],
        &["settings", "--json"],
    ] {
        let mut child = stage
            .command(page)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut err = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut err)
            .unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "{page:?}: {err}");
        assert_eq!(err, "", "{page:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_standard_output_is_told() {
    let stage = Stage::demo();
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = stage
        .command(&["rules"])
        .stdin(Stdio::null())
        .stdout(full)
        .output()
        .unwrap();
    let run = Run::new(&output, stage.path());
    assert_eq!(run.code, Some(4), "{run:#?}");
    assert!(run.err.contains("could not be printed"), "{run:#?}");
}

#[test]
fn quiet_leaves_the_answer_alone() {
    let stage = Stage::demo();
    let text = stage.ok(&["let-go", "cobalt", "--quiet"]);
    assert!(!text.contains("take it back"), "{text}");
    assert!(text.contains("Cobalt"), "{text}");
}
