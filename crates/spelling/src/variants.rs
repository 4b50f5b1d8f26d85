//! Other spellings of a word by rule: British for American, and letters doubled in the wrong place.

/// A word in *-ise* for one in *-ize*; `None` for a word that has no such ending.
pub fn in_ise(word: &str) -> Option<String> {
    const ENDINGS: &[(&str, &str)] = &[
        ("ize", "ise"),
        ("izes", "ises"),
        ("ized", "ised"),
        ("izer", "iser"),
        ("izers", "isers"),
        ("izing", "ising"),
        ("ization", "isation"),
        ("izations", "isations"),
    ];
    let fits = |(american, british): &(&str, &str)| {
        let stem = word.strip_suffix(american)?;
        Some(format!("{stem}{british}"))
    };
    ENDINGS.iter().find_map(fits)
}

/// The word with one double letter made single and another made double: “proffesional”, “accomodatte”. Two changes are
/// too many to try at every place, but this pair is the commonest.
pub fn doubled_elsewhere(word: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = word.chars().collect();
    let doubles: Vec<usize> = (1..letters.len())
        .filter(|at| letters[*at] == letters[at - 1])
        .collect();
    doubles.into_iter().flat_map(move |double| {
        let mut single = letters.clone();
        single.remove(double);
        let doubled = (0..single.len()).map(move |at| {
            let mut word = single.clone();
            word.insert(at, single[at]);
            word.into_iter().collect::<String>()
        });
        doubled.collect::<Vec<_>>()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_endings_are_changed() {
        assert_eq!(in_ise("organizing").as_deref(), Some("organising"));
        assert_eq!(in_ise("realizations").as_deref(), Some("realisations"));
        assert_eq!(in_ise("prized"), Some("prised".to_owned()));
        assert_eq!(in_ise("colour"), None);
    }

    #[test]
    fn a_double_letter_moves() {
        let found: Vec<String> = doubled_elsewhere("proffesional").collect();
        assert!(found.contains(&"professional".to_owned()));
        assert_eq!(doubled_elsewhere("plain").count(), 0);
        assert_eq!(doubled_elsewhere("").count(), 0);
    }
}
