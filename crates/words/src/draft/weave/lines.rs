//! Raw lines as seekers write them, and the sentences they become: to be read by a person.
//!
//! Dana Okafor reads the note. `?` stands for a line that is handed back as a question, `-` for one that is kept back.

use std::sync::LazyLock;

use super::*;
use PointKind::{HighPoint, Mattered, Said, SharedTopic};

/// Kind, raw line, sentence; parted by tabs. The frames of a shape are taken in turn.
const TABLE: &str = include_str!("lines.txt");

/// Lines as they are scribbled in a hurry, by people of many trades; the same columns.
const SCRIBBLES: &str = include_str!("scribbles.txt");

/// Kind, raw line, sentence.
pub static LINES: LazyLock<Vec<(PointKind, &str, &str)>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let kind = match cell() {
            "high_point" => HighPoint,
            "mattered" => Mattered,
            "said" => Said,
            "shared_topic" => SharedTopic,
            other => panic!("{other} is no kind: {line}"),
        };
        (kind, cell(), cell())
    };
    TABLE.lines().chain(SCRIBBLES.lines()).map(row).collect()
});

fn faces() -> Faces {
    let names = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect();
    Faces {
        recipient: names(&["Dana Okafor", "Dana", "Okafor"]),
        others: names(&["Lee Brandt", "Lee", "Brandt"]),
        is_alone: true,
    }
}

fn sentence(at: usize, kind: PointKind, line: &str, register: Register) -> String {
    let faces = faces();
    // As the engine ties a line to a person.
    let tied = line
        .strip_prefix("Dana: ")
        .filter(|_| kind == PointKind::Said);
    let (line, headed) = tied.map_or((line, false), |rest| (rest, true));
    let manner = Manner {
        kind,
        faces: &faces,
        is_theirs: headed,
        register,
        days_since: Some(1),
    };
    match weave(line, &manner) {
        Ok(woven) => {
            let frames = fitting(frames(kind, &woven, false, false), &woven.text);
            filled(frames[at % frames.len()], &woven.text)
        }
        Err(Fault::Unclear | Fault::Whose | Fault::Misspelt | Fault::Plain | Fault::Empty) => {
            "?".to_owned()
        }
        Err(Fault::Private) => "-".to_owned(),
    }
}

#[test]
fn raw_lines_become_sentences() {
    let mut wrong = Vec::new();
    for (at, (kind, line, expected)) in LINES.iter().enumerate() {
        let found = sentence(at, *kind, line, Register::Neutral);
        if found != *expected {
            wrong.push(format!("{line}\t{found}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn most_lines_can_be_told() {
    let lines = TABLE
        .lines()
        .filter(|it| !it.ends_with("\t?") && !it.ends_with("\t-"));
    let (told, all) = (lines.count(), TABLE.lines().count());
    // What is not surely true in its sentence is asked about instead.
    assert!(told * 100 >= all * 66, "{told} of {all}");
}

#[test]
fn a_formal_note_has_no_contractions() {
    for (at, (kind, line, _)) in LINES.iter().enumerate() {
        let found = sentence(at, *kind, line, Register::Formal);
        for short in ["’m ", "’re ", "’ve ", "’ll ", "’d ", "n’t "] {
            assert!(!found.contains(short), "{found}");
        }
    }
}
