//! Seeded choices for the corpus: the same seed gives the same mailbox, byte for byte.
//!
//! Must not read a clock or the system's entropy.

/// A seeded source of choices.
pub struct Dice(fastrand::Rng);

impl Dice {
    /// Starts a sequence from a seed.
    pub fn new(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// Splits off an independent sequence, so that one part's length does not shift another's choices.
    pub fn fork(&mut self) -> Self {
        Self(self.0.fork())
    }

    /// True with the given chance, in percent.
    pub fn chance(&mut self, percent: f64) -> bool {
        self.0.f64() * 100.0 < percent
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        self.0.i64(low..=high)
    }

    /// An index below `len`; `len` is at least one.
    pub fn index(&mut self, len: usize) -> usize {
        self.0.usize(..len)
    }

    /// One of the items; the slice is never empty.
    pub fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.index(items.len())]
    }

    /// One of the items by reference; the slice is never empty.
    pub fn one<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.index(items.len())]
    }

    /// One of the values, by weight; the weights sum to more than zero.
    pub fn weighted<T: Copy>(&mut self, items: &[(u32, T)]) -> T {
        let total: u32 = items.iter().map(|item| item.0).sum();
        let mut left = self.0.u32(..total.max(1));
        for (weight, value) in items {
            if left < *weight {
                return *value;
            }
            left -= weight;
        }
        items[items.len() - 1].1
    }

    /// A token of `len` characters from the alphabet (ASCII).
    pub fn token(&mut self, len: usize, alphabet: &str) -> String {
        let letters: Vec<char> = alphabet.chars().collect();
        (0..len)
            .map(|_| letters[self.index(letters.len())])
            .collect()
    }

    /// A lower-case hexadecimal token.
    pub fn hex(&mut self, len: usize) -> String {
        self.token(len, "0123456789abcdef")
    }

    /// A token of lower-case letters and digits.
    pub fn opaque(&mut self, len: usize) -> String {
        self.token(len, "abcdefghijkmnopqrstuvwxyz0123456789")
    }

    /// A decimal token that does not start with zero.
    pub fn digits(&mut self, len: usize) -> String {
        let mut text = self.token(1, "123456789");
        text.push_str(&self.token(len.saturating_sub(1), "0123456789"));
        text
    }

    /// A UUID-shaped token.
    pub fn uuid(&mut self) -> String {
        let parts: Vec<String> = [8, 4, 4, 4, 12].iter().map(|n| self.hex(*n)).collect();
        parts.join("-")
    }

    /// Puts the items in a random order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        self.0.shuffle(items);
    }
}
