//! Where words are looked up by their hashes: most words are in no list, and that is told by one bit.

use super::{Text, hash};

/// Numbers by a hash. Every word of every message is looked up in several of these, and is in few.
#[derive(Debug)]
pub(super) struct Shelf {
    /// A bit for each of the places that a hash can have; most are empty.
    taken: Vec<u64>,
    /// Where the entries of each bucket begin, and at the end how many there are.
    begins: Vec<u32>,
    /// In order of their buckets, those of one hash in order of their numbers.
    entries: Vec<(u64, u32)>,
}

impl Shelf {
    /// Bits for each entry, so that few words that are not here find one set.
    const BITS_PER_ENTRY: usize = 16;

    pub fn new(mut entries: Vec<(u64, u32)>) -> Self {
        let words = (entries.len() * Self::BITS_PER_ENTRY / 64).next_power_of_two();
        let buckets = entries.len().next_power_of_two();
        let bucket = |hash: u64| hash as usize & (buckets - 1);
        entries.sort_unstable_by_key(|(hash, number)| (bucket(*hash), *number));
        let mut shelf = Self {
            taken: vec![0; words],
            begins: vec![0; buckets + 1],
            entries: Vec::new(),
        };
        for (hash, _) in &entries {
            let (word, bit) = shelf.place(*hash);
            shelf.taken[word] |= bit;
            shelf.begins[bucket(*hash) + 1] += 1;
        }
        for bucket in 0..buckets {
            shelf.begins[bucket + 1] += shelf.begins[bucket];
        }
        shelf.entries = entries;
        shelf
    }

    /// The word of [`Self::taken`] and the bit in it.
    #[inline]
    fn place(&self, hash: u64) -> (usize, u64) {
        let word = (hash >> 6) as usize & (self.taken.len() - 1);
        (word, 1 << (hash & 63))
    }

    /// Whether there may be an entry for `hash`; mostly there is none.
    #[inline]
    pub fn may_have(&self, hash: u64) -> bool {
        let (word, bit) = self.place(hash);
        self.taken[word] & bit != 0
    }

    #[inline]
    pub fn at(&self, hash: u64) -> impl Iterator<Item = u32> {
        let bucket = hash as usize & (self.begins.len() - 2);
        let entries = self.begins[bucket] as usize..self.begins[bucket + 1] as usize;
        let same = self.entries[entries]
            .iter()
            .filter(move |(other, _)| *other == hash);
        same.map(|(_, number)| *number)
    }
}

/// What fixed words stand for. Asked for nearly every word there is, never walked.
#[derive(Debug)]
pub struct Table<T> {
    shelf: Shelf,
    entries: Vec<(&'static str, T)>,
}

impl<T> Table<T> {
    /// Of two entries for a word the first holds.
    #[must_use]
    pub fn new(entries: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let entries: Vec<_> = entries.into_iter().collect();
        let numbers = (0..).zip(&entries);
        let shelf = Shelf::new(
            numbers
                .map(|(number, entry)| (hash(entry.0), number))
                .collect(),
        );
        Self { shelf, entries }
    }

    /// What `word` stands for.
    #[must_use]
    #[inline]
    pub fn get(&self, word: &str) -> Option<&T> {
        self.get_hashed(word, hash(word))
    }

    /// What the word at `index` of `text` stands for.
    #[must_use]
    #[inline]
    pub fn at(&self, text: &Text<'_>, index: usize) -> Option<&T> {
        let token = text.tokens.get(index)?;
        self.get_hashed(text.word(index), token.hash)
    }

    #[inline]
    fn get_hashed(&self, word: &str, hash: u64) -> Option<&T> {
        if !self.shelf.may_have(hash) {
            return None;
        }
        let mut entries = self
            .shelf
            .at(hash)
            .map(|number| &self.entries[number as usize]);
        entries.find(|entry| entry.0 == word).map(|entry| &entry.1)
    }
}

impl Table<()> {
    /// The words of a list, set apart by white space.
    #[must_use]
    pub fn of_words(words: &'static str) -> Self {
        Self::new(words.split_whitespace().map(|word| (word, ())))
    }

    /// Whether `word` is one of them.
    #[must_use]
    #[inline]
    pub fn contains(&self, word: &str) -> bool {
        self.get(word).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_entry_of_a_word_holds() {
        let table = Table::new([("mar", 3), ("may", 5), ("mar", 2)]);
        assert_eq!(table.get("mar"), Some(&3));
        assert_eq!(table.get("may"), Some(&5));
        assert_eq!(table.get("ma"), None);
        assert_eq!(table.get(""), None);
        assert_eq!(Table::<u8>::new([]).get("may"), None);
    }
}
