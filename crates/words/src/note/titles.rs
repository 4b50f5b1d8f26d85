//! Words before a name that are no part of it, and how their owner is greeted by them: one table for all who ask.

/// How somebody is addressed who bears a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// So in a formal note, before the last name: “Dear Ms Okafor”.
    Formal(&'static str),
    /// So in every register: “Dear Frau Weber”.
    Always(&'static str),
    /// The same as `Formal` where a stop stands behind it; “Ing” alone is a first name.
    WithStop(&'static str),
    /// As it is written, with the whole name: nobody is “Sister” alone.
    Honour,
    /// The same, of a word that people are called by, too: “Ana Bishop”.
    HonourOrName,
    /// Not written by us.
    Known,
}

/// The titles, in their normal form.
const TITLES: &[(&str, Address)] = &{
    use Address::{Always, Formal, Honour, HonourOrName, Known, WithStop};
    [
        ("mr", Formal("Mr")),
        ("mrs", Formal("Mrs")),
        ("ms", Formal("Ms")),
        ("miss", Formal("Miss")),
        ("mx", Formal("Mx")),
        ("dr", Formal("Dr")),
        ("doctor", Formal("Dr")),
        ("prof", Formal("Prof")),
        ("professor", Formal("Professor")),
        ("frau", Always("Frau")),
        ("herr", Always("Herr")),
        ("senor", Always("Señor")),
        ("senora", Always("Señora")),
        ("madame", Always("Madame")),
        ("mme", Always("Mme")),
        ("monsieur", Always("Monsieur")),
        ("signor", Always("Signor")),
        ("signora", Always("Signora")),
        ("shri", Always("Shri")),
        ("smt", Always("Smt.")),
        ("mag", WithStop("Mag.")),
        ("ing", WithStop("Ing.")),
        ("sir", Honour),
        ("dame", Honour),
        ("lady", Honour),
        ("lord", Honour),
        ("sister", Honour),
        ("matron", Honour),
        ("rev", Honour),
        ("revd", Honour),
        ("reverend", Honour),
        ("pastor", Honour),
        ("rabbi", Honour),
        ("imam", Honour),
        ("judge", Honour),
        ("captain", Honour),
        ("capt", Honour),
        ("sergeant", Honour),
        ("sgt", Honour),
        ("cllr", Honour),
        ("councillor", Honour),
        ("lt", Honour),
        ("cpl", Honour),
        ("cmdr", Honour),
        ("brother", HonourOrName),
        ("father", HonourOrName),
        ("mother", HonourOrName),
        ("canon", HonourOrName),
        ("bishop", HonourOrName),
        ("major", HonourOrName),
        ("maj", HonourOrName),
        ("colonel", HonourOrName),
        ("col", HonourOrName),
        ("gen", HonourOrName),
        ("lieutenant", HonourOrName),
        ("inspector", HonourOrName),
        ("chef", HonourOrName),
        ("coach", HonourOrName),
        ("mister", Known),
        ("madam", Known),
        ("mlle", Known),
        ("sr", Known),
        ("sra", Known),
        ("srta", Known),
        ("dott", Known),
        ("fr", Known),
        ("meneer", Known),
        ("mevrouw", Known),
        ("dhr", Known),
        ("pan", Known),
        ("pani", Known),
    ]
};

/// How somebody is addressed by a word, in its normal form, before their name.
#[must_use]
pub fn address(word: &str) -> Option<Address> {
    TITLES.iter().find(|it| it.0 == word).map(|it| it.1)
}

/// Whether a word, in its normal form, is a title wherever it stands before a name, and no name itself.
#[must_use]
pub fn is_title(word: &str) -> bool {
    address(word).is_some_and(|it| it != Address::HonourOrName)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_title_stands_in_the_table_once() {
        for (at, (word, _)) in TITLES.iter().enumerate() {
            assert!(TITLES[..at].iter().all(|it| it.0 != *word), "{word}");
            assert_eq!(crate::text::normal(word), *word);
        }
        assert!(is_title("sgt") && !is_title("bishop") && !is_title("dana"));
    }
}
