//! What a score is worth: measured on sentences that were held out, in folds.

use crate::examples::Examples;
use crate::{fit, row};

/// How the limits of the three levels of a label are chosen, from scores of sentences that were held out.
#[derive(Clone, Copy, Debug)]
pub enum Levels {
    /// The share of sentences without any label that may reach it.
    FalseAlarms([f64; 3]),
    /// The share of the sentences that reach it, with no other label higher, that must be of the label.
    Precision([f64; 3]),
}

/// Folds of the cross-validation.
const FOLDS: usize = 5;

/// The limits of each label's levels; prints what share of its sentences reaches them.
pub fn measure(
    name: &str,
    examples: &Examples,
    levels: Levels,
    akin: &[(&str, &str)],
) -> Vec<[f64; 3]> {
    let scores = held_out(examples, akin);
    let labels = examples.labels.iter().enumerate();
    let limits = labels.map(|(number, label)| {
        let limits = match levels {
            Levels::FalseAlarms(shares) => by_false_alarms(examples, &scores, number, shares),
            Levels::Precision(shares) => by_precision(examples, &scores, number, shares),
        };
        let own: Vec<f64> = (0..examples.all.len())
            .filter(|at| examples.all[*at].labels.contains(label))
            .map(|at| scores[at][number])
            .collect();
        let reached = limits.map(|limit| {
            let reached = own.iter().filter(|score| **score >= limit).count();
            format!("{:3} %", reached * 100 / own.len().max(1))
        });
        println!(
            "{name}: {label:24} {:4} sentences; reached by {}",
            own.len(),
            reached.join(", ")
        );
        limits
    });
    limits.collect()
}

/// The scores of every example for every label, by weights that were learnt without its fold.
fn held_out(examples: &Examples, akin: &[(&str, &str)]) -> Vec<Vec<f64>> {
    let mut order: Vec<usize> = (0..examples.all.len()).collect();
    fastrand::Rng::with_seed(2).shuffle(&mut order);
    let mut scores = vec![Vec::new(); order.len()];
    for fold in 0..FOLDS {
        let is_held = |place: usize| place % FOLDS == fold;
        let of_fold = |held: bool| {
            let places = order.iter().enumerate();
            places
                .filter(|(place, _)| is_held(*place) == held)
                .map(|(_, at)| *at)
                .collect::<Vec<usize>>()
        };
        let (vocabulary, weights) = fit(examples, &of_fold(false), akin);
        for at in of_fold(true) {
            let row = row(&examples.all[at].features, &vocabulary);
            scores[at] = weights.iter().map(|it| it.score(&row)).collect();
        }
    }
    scores
}

fn by_false_alarms(
    examples: &Examples,
    scores: &[Vec<f64>],
    number: usize,
    shares: [f64; 3],
) -> [f64; 3] {
    let mut fine: Vec<f64> = (0..scores.len())
        .filter(|at| examples.all[*at].labels.is_empty())
        .map(|at| scores[at][number])
        .collect();
    fine.sort_by(|one, two| two.total_cmp(one));
    shares.map(|share| {
        // Counts of some thousand are exact, and a share of them is none below zero.
        #[allow(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss
        )]
        let allowed = (fine.len() as f64 * share) as usize;
        fine.get(allowed).map_or(f64::MAX, |score| score.next_up())
    })
}

fn by_precision(
    examples: &Examples,
    scores: &[Vec<f64>],
    number: usize,
    shares: [f64; 3],
) -> [f64; 3] {
    let is_top = |at: &usize| scores[*at].iter().all(|it| *it <= scores[*at][number]);
    let mut top: Vec<usize> = (0..scores.len()).filter(is_top).collect();
    top.sort_by(|one, two| scores[*two][number].total_cmp(&scores[*one][number]));
    let label = &examples.labels[number];
    shares.map(|share| {
        let (mut right, mut limit) = (0u32, f64::MAX);
        for (count, at) in (1u32..).zip(&top) {
            right += u32::from(examples.all[*at].labels.contains(label));
            if f64::from(right) / f64::from(count) >= share {
                limit = scores[*at][number];
            }
        }
        limit
    })
}
