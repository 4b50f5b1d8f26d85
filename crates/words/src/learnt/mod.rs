//! What a sentence is like, learnt from examples: linear classifiers over words, for what no list of phrases foresees.
//!
//! A classifier is a table of weights that `cargo xtask train` makes of the sentences in `training/` and that is kept
//! beside this file; nothing here learns. Estimator: for each label a linear support vector machine (L2-regularised,
//! squared hinge loss, one label against the rest) on the presence of [`features`]. What a score is worth is measured by
//! cross-validation and stands in the table as limits, see [`Classifier::level`].
//!
//! Phrases come first and are sure; a classifier is a second opinion, and says nothing where it is not sure itself.

mod classifier;
mod features;

use std::sync::LazyLock;

pub use classifier::{BrokenTable, Classifier, FORMAT};
pub use features::features;

/// Faults of tone in a sentence of a note; labels are ids of checks.
pub static TONE: LazyLock<Classifier> = LazyLock::new(|| embedded(include_bytes!("tone.bin")));

/// Meanings of a sentence of an employer's message; labels are kinds of readings.
pub static REPLIES: LazyLock<Classifier> =
    LazyLock::new(|| embedded(include_bytes!("replies.bin")));

fn embedded(table: &'static [u8]) -> Classifier {
    Classifier::read(table).expect("the tables that are built in are whole, which a test holds")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_that_are_built_in_are_whole() {
        for table in [&TONE, &REPLIES] {
            assert!(table.labels().len() > 5);
        }
    }
}
