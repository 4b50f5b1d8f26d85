//! A table of weights, and what it says of a sentence.

use std::ops::Range;

use super::features::features;
use crate::text::Text;

/// First bytes of a table; the digit rises with every change of the form or of the features.
pub const FORMAT: &[u8; 4] = b"MWL1";

/// A table that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the table of weights is broken; `cargo xtask train` makes it anew")]
pub struct BrokenTable;

/// Weights of features for each label.
///
/// The table, all numbers little-endian: [`FORMAT`]; 8 bytes, a digest of the examples; the number of labels, one byte; for
/// each label its length (one byte) and name, and as `f32` its bias, the worth of one step of a weight, and the limits of the
/// levels 1, 2 and 3; the number of features, `u32`; the features, ascending `u32`; and for each feature a weight, `i8`, for
/// each label.
#[derive(Debug)]
pub struct Classifier {
    labels: Vec<Label>,
    digest: u64,
    /// Whether there is a feature with the bits by which it is looked up; most there are not.
    taken: Vec<u64>,
    /// Bytes of the features.
    features: &'static [u8],
    weights: &'static [u8],
}

#[derive(Debug)]
struct Label {
    name: &'static str,
    bias: f32,
    step: f32,
    limits: [f32; 3],
}

/// Bits of [`Classifier::taken`] for each feature.
const BITS_PER_FEATURE: usize = 16;

impl Classifier {
    /// Reads a table.
    ///
    /// # Errors
    ///
    /// [`BrokenTable`] if it is cut off, of another form, or not in order.
    pub fn read(table: &'static [u8]) -> Result<Self, BrokenTable> {
        let mut bytes = Bytes(table);
        if bytes.take(FORMAT.len())? != FORMAT {
            return Err(BrokenTable);
        }
        let digest = u64::from_le_bytes(bytes.array()?);
        let count = usize::from(bytes.array::<1>()?[0]);
        let labels = (0..count)
            .map(|_| bytes.label())
            .collect::<Result<Vec<_>, _>>()?;
        let count = usize::try_from(u32::from_le_bytes(bytes.array()?)).map_err(|_| BrokenTable)?;
        let features = bytes.take(count.checked_mul(4).ok_or(BrokenTable)?)?;
        let weights = bytes.take(count.checked_mul(labels.len()).ok_or(BrokenTable)?)?;
        if labels.is_empty() || !bytes.0.is_empty() {
            return Err(BrokenTable);
        }
        let mut classifier = Self {
            labels,
            digest,
            taken: vec![0; (count * BITS_PER_FEATURE / 64).next_power_of_two()],
            features,
            weights,
        };
        for at in 0..count {
            if at > 0 && classifier.feature(at - 1) >= classifier.feature(at) {
                return Err(BrokenTable);
            }
            let (word, bit) = classifier.place(classifier.feature(at));
            classifier.taken[word] |= bit;
        }
        Ok(classifier)
    }

    /// The labels in order.
    #[must_use]
    pub fn labels(&self) -> Vec<&'static str> {
        self.labels.iter().map(|label| label.name).collect()
    }

    /// The digest of the examples that it was learnt from.
    #[must_use]
    pub const fn digest(&self) -> u64 {
        self.digest
    }

    /// The score of the sentence for each label, in order: above 0 is likelier than not, within the examples.
    #[must_use]
    pub fn scores(&self, text: &Text<'_>, tokens: Range<usize>) -> Vec<f32> {
        let mut sums = vec![0i32; self.labels.len()];
        let mut known = 0u16;
        for feature in features(text, tokens) {
            let Some(at) = self.find(feature) else {
                continue;
            };
            known = known.saturating_add(1);
            let row = &self.weights[at * sums.len()..][..sums.len()];
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += i32::from(i8::from_le_bytes([*weight]));
            }
        }
        // A sentence counts by the share of its features, not by their number.
        let length = f32::from(known.max(1)).sqrt();
        let labels = self.labels.iter().zip(sums);
        labels
            .map(|(label, sum)| {
                // A sum of some hundred bytes is exact.
                #[allow(clippy::cast_precision_loss)]
                let sum = sum as f32;
                label.bias + label.step * sum / length
            })
            .collect()
    }

    /// How surely a score speaks for the label of this number: 0 not at all, 3 most. What the levels mean is up to what
    /// made the table, see the trainer.
    #[must_use]
    pub fn level(&self, label: usize, score: f32) -> usize {
        self.labels.get(label).map_or(0, |label| {
            label.limits.iter().filter(|limit| score >= **limit).count()
        })
    }

    fn place(&self, feature: u32) -> (usize, u64) {
        let word = (feature >> 6) as usize & (self.taken.len() - 1);
        (word, 1 << (feature & 63))
    }

    fn feature(&self, at: usize) -> u32 {
        let bytes = self.features.get(at * 4..).and_then(|it| it.first_chunk());
        bytes.map_or(u32::MAX, |bytes| u32::from_le_bytes(*bytes))
    }

    fn find(&self, feature: u32) -> Option<usize> {
        let (word, bit) = self.place(feature);
        if self.taken[word] & bit == 0 {
            return None;
        }
        let (mut low, mut high) = (0, self.features.len() / 4);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.feature(middle).cmp(&feature) {
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }
}

/// What is left of a table.
struct Bytes(&'static [u8]);

impl Bytes {
    fn take(&mut self, count: usize) -> Result<&'static [u8], BrokenTable> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(BrokenTable)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], BrokenTable> {
        self.take(N)?.first_chunk().copied().ok_or(BrokenTable)
    }

    fn number(&mut self) -> Result<f32, BrokenTable> {
        let number = f32::from_le_bytes(self.array()?);
        if number.is_nan() {
            return Err(BrokenTable);
        }
        Ok(number)
    }

    fn label(&mut self) -> Result<Label, BrokenTable> {
        let length = usize::from(self.array::<1>()?[0]);
        Ok(Label {
            name: std::str::from_utf8(self.take(length)?).map_err(|_| BrokenTable)?,
            bias: self.number()?,
            step: self.number()?,
            limits: [self.number()?, self.number()?, self.number()?],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table of two labels that knows the words “yes” and “no”.
    fn table() -> Vec<u8> {
        let word = |word: &str| {
            let text = Text::new(word);
            features(&text, 0..1)
        };
        let mut rows: Vec<(u32, [u8; 2])> = Vec::new();
        rows.extend(word("yes").into_iter().map(|it| (it, [10, 0x80])));
        rows.extend(word("no").into_iter().map(|it| (it, [0xf6, 0])));
        rows.sort_unstable();
        let mut out = FORMAT.to_vec();
        out.extend(7u64.to_le_bytes());
        out.push(2);
        for (name, bias) in [("good", 0.5f32), ("bad", 0.0)] {
            out.push(u8::try_from(name.len()).unwrap());
            out.extend(name.as_bytes());
            for number in [bias, 0.1, 0.0, 1.0, 2.0] {
                out.extend(number.to_le_bytes());
            }
        }
        out.extend(u32::try_from(rows.len()).unwrap().to_le_bytes());
        rows.iter().for_each(|row| out.extend(row.0.to_le_bytes()));
        rows.iter().for_each(|row| out.extend(row.1));
        out
    }

    fn read(table: Vec<u8>) -> Result<Classifier, BrokenTable> {
        Classifier::read(table.leak())
    }

    #[test]
    fn a_sentence_scores_by_its_words() {
        let classifier = read(table()).unwrap();
        assert_eq!(classifier.labels(), ["good", "bad"]);
        assert_eq!(classifier.digest(), 7);
        let of = |sentence: &str| {
            let text = Text::new(sentence);
            classifier.scores(&text, 0..text.tokens.len())
        };
        assert!(of("yes")[0] > 0.5 && of("no")[0] < 0.5);
        assert_eq!(of("perhaps"), [0.5, 0.0]);
        assert_eq!(of(""), [0.5, 0.0]);
        assert_eq!(classifier.level(0, 1.5), 2);
        assert_eq!(classifier.level(9, 1.5), 0);
    }

    #[test]
    fn a_table_that_is_cut_off_or_out_of_order_is_not_read() {
        let whole = table();
        assert!(read(whole.clone()).is_ok());
        for length in 0..whole.len() {
            assert_eq!(read(whole[..length].to_vec()).unwrap_err(), BrokenTable);
        }
        let mut longer = whole.clone();
        longer.push(0);
        assert!(read(longer).is_err());
        let mut other = whole;
        other[3] = b'9';
        assert!(read(other).is_err());
    }
}
