//! The table as `meanwhile_words::learnt::Classifier` reads it.

use meanwhile_words::learnt::FORMAT;

use crate::examples::Examples;
use crate::machine::Weights;

/// Writes a table; its form is described where it is read.
pub fn write(
    examples: &Examples,
    vocabulary: &[u32],
    weights: &[Weights],
    limits: &[[f64; 3]],
) -> Vec<u8> {
    let steps: Vec<f64> = weights.iter().map(step).collect();
    let mut out = FORMAT.to_vec();
    out.extend(examples.digest.to_le_bytes());
    out.push(byte(examples.labels.len()));
    for (number, label) in examples.labels.iter().enumerate() {
        out.push(byte(label.len()));
        out.extend(label.as_bytes());
        let numbers = [weights[number].bias, steps[number]];
        for number in numbers.into_iter().chain(limits[number]) {
            // Scores are small numbers, and a limit that nothing reaches stays one.
            #[allow(clippy::cast_possible_truncation)]
            out.extend((number as f32).to_le_bytes());
        }
    }
    let count = u32::try_from(vocabulary.len()).unwrap_or(u32::MAX);
    out.extend(count.to_le_bytes());
    for feature in vocabulary {
        out.extend(feature.to_le_bytes());
    }
    for feature in 0..vocabulary.len() {
        for (weights, step) in weights.iter().zip(&steps) {
            // Within -127 and 127 by what a step is.
            #[allow(clippy::cast_possible_truncation)]
            let weight = (weights.of[feature] / step).round() as i8;
            out.extend(weight.to_le_bytes());
        }
    }
    out
}

/// What one step of a weight of a label is worth: the largest weight has 127.
fn step(weights: &Weights) -> f64 {
    let largest = weights
        .of
        .iter()
        .fold(0.0f64, |most, it| most.max(it.abs()));
    largest.max(f64::MIN_POSITIVE) / 127.0
}

fn byte(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

/// The digest of the examples that a table was made of.
pub fn digest(table: &[u8]) -> Option<u64> {
    let digest = table.get(FORMAT.len()..)?.first_chunk()?;
    Some(u64::from_le_bytes(*digest))
}
