//! The estimator: a linear support vector machine for one label against the rest.
//!
//! L2-regularised with the squared hinge loss, solved by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and
//! Sundararajan, 2008, “A dual coordinate descent method for large-scale linear SVM”, algorithm 1), in a fixed order of
//! examples, so that the same examples give the same weights on every machine.

/// What errors cost against large weights. *Assumption*, chosen by cross-validation.
const COST: f64 = 2.0;
/// Rounds over all examples; later ones change little.
const ROUNDS: usize = 40;

/// Weights of a label.
#[derive(Clone, Debug)]
pub struct Weights {
    /// One for each feature of the vocabulary.
    pub of: Vec<f64>,
    /// What is added to every score.
    pub bias: f64,
}

/// A sentence in numbers of the vocabulary.
pub type Row = Vec<u32>;

/// What each feature of a row counts: rows have the length 1.
fn value(row: &Row) -> f64 {
    let known = u32::try_from(row.len()).unwrap_or(u32::MAX);
    1.0 / f64::from(known.max(1)).sqrt()
}

impl Weights {
    /// The score of a row.
    pub fn score(&self, row: &Row) -> f64 {
        let sum: f64 = row.iter().map(|it| self.of[*it as usize]).sum();
        sum * value(row) + self.bias
    }
}

/// Learns the weights of a label; `signs` says for each row whether it is one of it, and how much it counts.
#[must_use]
pub fn learn(rows: &[&Row], signs: &[(bool, f64)], vocabulary: usize) -> Weights {
    let mut weights = Weights {
        of: vec![0.0; vocabulary],
        bias: 0.0,
    };
    let mut alphas = vec![0.0f64; rows.len()];
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut random = fastrand::Rng::with_seed(1);
    for _ in 0..ROUNDS {
        random.shuffle(&mut order);
        for &at in &order {
            let (row, (is_one, counts)) = (rows[at], signs[at]);
            if counts == 0.0 {
                continue;
            }
            let sign = if is_one { 1.0 } else { -1.0 };
            let slack = 1.0 / (2.0 * COST * counts);
            let gradient = sign * weights.score(row) - 1.0 + slack * alphas[at];
            // The row itself has the length 1, or 0 if nothing of it is known, and the bias adds 1.
            let curve = if row.is_empty() { 1.0 } else { 2.0 } + slack;
            let next = (alphas[at] - gradient / curve).max(0.0);
            let step = (next - alphas[at]) * sign;
            if step == 0.0 {
                continue;
            }
            alphas[at] = next;
            let each = step * value(row);
            for it in row {
                weights.of[*it as usize] += each;
            }
            weights.bias += step;
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_told_apart_is_told_apart() {
        // Feature 0 makes it, feature 1 does not, feature 2 says nothing.
        let rows: Vec<Row> = vec![vec![0, 2], vec![1, 2], vec![0], vec![1]];
        let signs = [(true, 1.0), (false, 1.0), (true, 1.0), (false, 1.0)];
        let weights = learn(&rows.iter().collect::<Vec<_>>(), &signs, 3);
        for (row, (is_one, _)) in rows.iter().zip(signs) {
            assert_eq!(weights.score(row) > 0.0, is_one, "{row:?}");
        }
        assert!(weights.of[0] > 0.0 && weights.of[1] < 0.0);
    }

    #[test]
    fn the_same_examples_give_the_same_weights() {
        let rows: Vec<Row> = (0..40).map(|it| vec![it % 7, 7 + it % 3]).collect();
        let signs: Vec<_> = (0..40).map(|it| (it % 2 == 0, 1.0)).collect();
        let rows: Vec<&Row> = rows.iter().collect();
        let (one, two) = (learn(&rows, &signs, 10), learn(&rows, &signs, 10));
        assert!(one.of == two.of && one.bias.to_bits() == two.bias.to_bits());
    }

    #[test]
    fn what_does_not_count_changes_nothing() {
        let rows: Vec<Row> = vec![vec![0], vec![1], vec![0]];
        let some = learn(&[&rows[0], &rows[1]], &[(true, 1.0), (false, 1.0)], 2);
        let all = learn(
            &rows.iter().collect::<Vec<_>>(),
            &[(true, 1.0), (false, 1.0), (false, 0.0)],
            2,
        );
        assert!((some.of[0] - all.of[0]).abs() < 0.05);
    }
}
