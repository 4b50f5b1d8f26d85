//! Makes the tables of weights in `crates/words/src/learnt/` from the examples in `training/`.
//!
//! `cargo xtask train` runs it. It prints how well each label is told on sentences that were held out; with `--check` it only says
//! whether the tables are those of the examples.

mod examples;
mod limits;
mod machine;
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use examples::{Examples, Form};
use limits::Levels;
use machine::{Row, Weights};

/// What went wrong, for whoever called.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Failure(String);

impl Failure {
    fn io(path: &Path, cause: &std::io::Error) -> Self {
        Self(format!("{}: {cause}", path.display()))
    }
}

/// A set of examples and what is made of it.
struct Set {
    name: &'static str,
    form: Form,
    levels: Levels,
    /// Labels that go together, so that an example of one says nothing against the other.
    akin: &'static [(&'static str, &'static str)],
}

const SETS: &[Set] = &[
    Set {
        name: "tone",
        form: Form::Signs,
        levels: Levels::FalseAlarms([0.004, 0.0015, 0.0006]),
        akin: &[
            ("pressure", "ultimatum"),
            ("pressure", "desperation"),
            ("pressure", "in_person"),
            ("arrogance", "negative_about_others"),
            ("arrogance", "arguing_with_decision"),
            ("self_deprecation", "over_apology"),
            ("self_deprecation", "reopening_bad_answer"),
            ("self_deprecation", "desperation"),
            ("over_apology", "reopening_bad_answer"),
            ("negative_about_others", "arguing_with_decision"),
        ],
    },
    Set {
        name: "replies",
        form: Form::Names,
        levels: Levels::Precision([0.7, 0.85, 0.95]),
        akin: &[],
    },
];

fn main() -> ExitCode {
    let check = std::env::args().any(|it| it == "--check");
    match SETS.iter().try_for_each(|set| make(set, check)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn table_path(name: &str) -> PathBuf {
    root()
        .join("crates/words/src/learnt")
        .join(name)
        .with_extension("bin")
}

fn make(set: &Set, check: bool) -> Result<(), Failure> {
    let examples = examples::read(&root().join("training").join(set.name), set.form)?;
    let path = table_path(set.name);
    if check {
        let table = std::fs::read(&path).map_err(|cause| Failure::io(&path, &cause))?;
        return if table::digest(&table) == Some(examples.digest) {
            println!("{}: the table is that of the examples", set.name);
            Ok(())
        } else {
            Err(Failure(format!(
                "{}: the table is not that of the examples in training/{}; `cargo xtask train` makes it anew",
                path.display(),
                set.name
            )))
        };
    }
    let bytes = table(set, &examples);
    std::fs::write(&path, &bytes).map_err(|cause| Failure::io(&path, &cause))?;
    println!(
        "{}: {} sentences, a table of {} kB",
        set.name,
        examples.all.len(),
        bytes.len() / 1000
    );
    Ok(())
}

fn table(set: &Set, examples: &Examples) -> Vec<u8> {
    let limits = limits::measure(set.name, examples, set.levels, set.akin);
    let everything: Vec<usize> = (0..examples.all.len()).collect();
    let (vocabulary, weights) = fit(examples, &everything, set.akin);
    table::write(examples, &vocabulary, &weights, &limits)
}

/// Sentences that must have a feature before it is learnt: what stands in one alone tells nothing of others.
const COUNT_MIN: usize = 2;
/// What an example of one label counts against another: less than a good sentence, for two faults often stand together
/// and only one is labelled. *Assumption.*
const OTHERS: f64 = 0.3;

/// The vocabulary of some examples and the weights of each label.
fn fit(examples: &Examples, chosen: &[usize], akin: &[(&str, &str)]) -> (Vec<u32>, Vec<Weights>) {
    let mut all: Vec<u32> = chosen
        .iter()
        .flat_map(|at| examples.all[*at].features.iter().copied())
        .collect();
    all.sort_unstable();
    let vocabulary: Vec<u32> = all
        .chunk_by(|one, two| one == two)
        .filter(|same| same.len() >= COUNT_MIN)
        .map(|same| same[0])
        .collect();
    let rows: Vec<Row> = chosen
        .iter()
        .map(|at| row(&examples.all[*at].features, &vocabulary))
        .collect();
    let rows: Vec<&Row> = rows.iter().collect();
    let weights = examples.labels.iter().map(|label| {
        let signs: Vec<(bool, f64)> = chosen
            .iter()
            .map(|at| sign(&examples.all[*at].labels, label, akin))
            .collect();
        machine::learn(&rows, &signs, vocabulary.len())
    });
    let weights = weights.collect();
    (vocabulary, weights)
}

fn sign(
    labels: &std::collections::BTreeSet<String>,
    label: &str,
    akin: &[(&str, &str)],
) -> (bool, f64) {
    if labels.contains(label) {
        return (true, 1.0);
    }
    let is_akin = |other: &String| {
        akin.iter()
            .any(|it| *it == (label, other.as_str()) || *it == (other.as_str(), label))
    };
    match labels {
        none if none.is_empty() => (false, 1.0),
        some if some.iter().any(is_akin) => (false, 0.0),
        _ => (false, OTHERS),
    }
}

fn row(features: &[u32], vocabulary: &[u32]) -> Row {
    let numbers = features
        .iter()
        .filter_map(|it| vocabulary.binary_search(it).ok());
    numbers.filter_map(|it| u32::try_from(it).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_those_of_the_examples() {
        for set in SETS {
            make(set, true).unwrap();
        }
    }
}
