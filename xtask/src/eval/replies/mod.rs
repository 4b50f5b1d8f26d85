//! `cargo xtask eval replies DIR`: how well labelled replies are read.

mod labelled;
mod report;

use serde_json::Value;

use super::program::{Arguments, Texts};
use crate::failure::Failure;
use labelled::Labelled;

/// A text, what it should be read as, and what it was read as.
struct Judged {
    labelled: Labelled,
    kind: String,
    expects_answer: bool,
    evidence: String,
}

/// Runs the evaluation; the arguments come after its name.
pub(super) fn run(arguments: &[String]) -> Result<(), Failure> {
    let arguments = Arguments::read("replies", arguments)?;
    let files = labelled::files(&arguments.folder)?;
    if files.is_empty() {
        return Err(Failure::new(format!(
            "There is no labelled file in {}.",
            arguments.folder.display()
        ))
        .hint("xtask/src/eval/REPLIES.md describes them."));
    }
    for (name, rows) in files {
        let texts = Texts::new(rows.iter().map(|row| row.text.as_str()))?;
        let answers = texts.ask(&arguments.program, &["read"])?;
        if answers.len() != rows.len() {
            return Err(Failure::new(format!(
                "The program read {} of {} texts.",
                answers.len(),
                rows.len()
            )));
        }
        let judged: Vec<Judged> = rows.into_iter().zip(&answers).map(judge).collect();
        print!("{}", report::text(&name, &judged, arguments.errors));
    }
    Ok(())
}

fn judge((labelled, answer): (Labelled, &Value)) -> Judged {
    let evidence = answer["evidence"].as_array().into_iter().flatten();
    let words = evidence.filter_map(|it| it["words"].as_str());
    Judged {
        labelled,
        kind: answer["kind"].as_str().unwrap_or_default().to_owned(),
        expects_answer: answer["expects_answer"].as_bool().unwrap_or_default(),
        evidence: words.take(2).collect::<Vec<_>>().join(" | "),
    }
}
