//! Tests of the corpus as a whole: same seed, same bytes; labels that agree with the messages.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::bank::Bank;
use super::write::Format;
use super::{Order, make};

/// A folder that goes away with the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("corpus-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn order(out: &Path, seed: u64, format: Format) -> Order {
    Order {
        out: out.to_owned(),
        seed,
        messages: 500,
        format,
        share: 0.36,
    }
}

fn lines(root: &Path) -> Vec<serde_json::Value> {
    let text = fs::read_to_string(root.join("labels.jsonl")).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let (one, two) = (Scratch::new("one"), Scratch::new("two"));
    for scratch in [&one, &two] {
        make(&order(&scratch.0, 7, Format::Mbox)).unwrap();
    }
    for file in [
        "inbox.mbox",
        "sent.mbox",
        "archive.mbox",
        "calendar.ics",
        "labels.jsonl",
    ] {
        let read = |scratch: &Scratch| fs::read(scratch.0.join(file)).unwrap();
        assert!(read(&one) == read(&two), "{file} differs");
    }
}

#[test]
fn every_label_names_a_message_that_is_there_and_every_interview_an_application() {
    for seed in 1..12 {
        let scratch = Scratch::new(&format!("labels{seed}"));
        make(&order(&scratch.0, seed, Format::Eml)).unwrap();
        let mut written = BTreeSet::new();
        for folder in ["Inbox", "Sent", "Archive"] {
            for entry in fs::read_dir(scratch.0.join("eml").join(folder)).unwrap() {
                let bytes = fs::read(entry.unwrap().path()).unwrap();
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let header = text.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ");
                let id = header
                    .lines()
                    .find_map(|line| line.strip_prefix("Message-ID: <"));
                written.extend(id.map(|id| id.trim_end_matches('>').to_owned()));
                assert!(!header.contains('{'), "an unfilled slot: {header}");
                assert!(header.is_ascii(), "raw 8-bit header: {header}");
            }
        }
        let labels = lines(&scratch.0);
        let applications: BTreeSet<&str> = labels
            .iter()
            .filter(|one| one.get("employer").is_some())
            .map(|one| one["application"].as_str().unwrap())
            .collect();
        for one in &labels {
            if let Some(id) = one["message_id"].as_str() {
                assert!(written.contains(id), "labelled, not written: {id}");
                assert_eq!(
                    one["noise"].as_bool().unwrap(),
                    one["application"].is_null()
                );
            }
            if let Some(name) = one["application"].as_str() {
                assert!(applications.contains(name), "unknown application {name}");
            }
        }
    }
}

#[test]
fn whatever_names_a_time_exists_in_every_language() {
    let bank = Bank::load();
    let kinds = "propose slots confirm counter move cancel reminder agenda accept choose my_slots ats_reminder ats_details vague_date";
    for lang in ["en", "de", "fr", "es", "nl", "it", "pt"] {
        for kind in kinds.split(' ') {
            assert!(bank.has(kind, lang), "{kind} is missing in {lang}");
        }
    }
}

#[test]
fn noise_outweighs_applications_as_it_does_in_real_mailboxes() {
    let scratch = Scratch::new("share");
    let counts = make(&Order {
        messages: 3000,
        ..order(&scratch.0, 3, Format::Gmail)
    })
    .unwrap();
    let share = counts["messages: noise"] as f64 / counts["messages"] as f64;
    assert!((0.55..0.78).contains(&share), "{share}");
}
