//! Where words are looked up by their hashes: most words are in no list, and that is told by one bit.

use super::hash;

/// Numbers by a hash. Every word of every message is looked up in several of these, and is in few.
#[derive(Debug)]
pub(super) struct Shelf {
    /// A bit for each of the places that a hash can have; most are empty.
    taken: Vec<u64>,
    /// In order of the hash.
    entries: Vec<(u64, u32)>,
}

impl Shelf {
    /// Bits for each entry, so that few words that are not here find one set.
    const BITS_PER_ENTRY: usize = 16;

    pub fn new(mut entries: Vec<(u64, u32)>) -> Self {
        entries.sort_unstable();
        let words = (entries.len() * Self::BITS_PER_ENTRY / 64).next_power_of_two();
        let mut shelf = Self {
            taken: vec![0; words],
            entries,
        };
        for index in 0..shelf.entries.len() {
            let (word, bit) = shelf.place(shelf.entries[index].0);
            shelf.taken[word] |= bit;
        }
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
        let first = self.entries.partition_point(|(other, _)| *other < hash);
        let same = self.entries[first..]
            .iter()
            .take_while(move |(other, _)| *other == hash);
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
        let hash = hash(word);
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
