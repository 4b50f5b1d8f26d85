//! The dictionaries, read on first use.

use std::sync::LazyLock;

use meanwhile_core::writing::Spelling;
use spellbook::Dictionary;

use crate::{known, variants};

static AMERICAN: LazyLock<Dictionary> = LazyLock::new(|| {
    read(
        include_str!("../data/en_US.aff"),
        include_str!("../data/en_US.dic"),
    )
});

static BRITISH: LazyLock<Dictionary> = LazyLock::new(|| {
    read(
        include_str!("../data/en_GB.aff"),
        include_str!("../data/en_GB.dic"),
    )
});

fn read(affixes: &str, words: &str) -> Dictionary {
    Dictionary::new(affixes, words).expect("the dictionaries that are compiled in can be read")
}

/// Whether a word is spelt as it should be. Straight and curly apostrophes are the same.
pub fn knows(word: &str, spelling: Spelling) -> bool {
    if known::is_known(word) {
        return true;
    }
    match spelling {
        Spelling::American => AMERICAN.check(word),
        Spelling::British => BRITISH.check(word) || is_oxford(word),
        Spelling::Any => AMERICAN.check(word) || BRITISH.check(word),
    }
}

/// Beginnings that make a new word of a known one.
const PREFIXES: &[&str] = &[
    "anti", "bio", "co", "counter", "cross", "cyber", "geo", "hyper", "inter", "macro", "micro",
    "mid", "mini", "multi", "nano", "neuro", "non", "over", "photo", "post", "pre", "re", "self",
    "semi", "sub", "super", "tele", "thermo", "ultra", "un", "under",
];

/// Letters of a part that is taken for a word of its own. *Assumption:* slips seldom leave two whole words.
const PART_LETTERS_MIN: usize = 4;

/// Words that are an ending misspelt when they stand last: “wonderfull”, “untill”.
const NEVER_LAST: &[&str] = &["full", "till", "fully", "less", "ally", "ting", "sion"];

/// Words that *-s* makes no plural of: “thats” and “whos” lack an apostrophe, and of “informations” there is none.
const NO_PLURAL: &[&str] = &[
    "that",
    "what",
    "there",
    "here",
    "where",
    "when",
    "who",
    "how",
    "information",
    "knowledge",
    "advice",
    "equipment",
    "furniture",
    "feedback",
    "research",
    "software",
    "hardware",
    "homework",
    "progress",
    "staff",
    "luggage",
    "traffic",
    "which",
    "these",
    "those",
    "this",
    "them",
    "very",
    "much",
    "many",
    "with",
    "from",
    "have",
    "been",
    "your",
    "their",
    "always",
    "perhap",
    "toward",
];

/// Whether a word is made of known ones, as terms of a trade are: “flashings”, “rainscreen”, “reglazed”.
pub fn is_made_of_known(lower: &str, spelling: Spelling) -> bool {
    let owner = lower
        .strip_suffix("'s")
        .or_else(|| lower.strip_suffix("’s"));
    if owner.is_some_and(|it| it.len() >= PART_LETTERS_MIN && knows(it, spelling)) {
        return true;
    }
    if !lower.is_ascii() {
        return false;
    }
    if NEVER_LAST.iter().any(|it| lower.ends_with(it)) {
        return false;
    }
    let whole = |part: &str| part.len() >= PART_LETTERS_MIN && knows(part, spelling);
    let plural = lower
        .strip_suffix('s')
        .filter(|it| !NO_PLURAL.contains(it) && !it.ends_with('s'));
    plural.is_some_and(whole)
        || PREFIXES
            .iter()
            .any(|it| lower.strip_prefix(it).is_some_and(whole))
        || (PART_LETTERS_MIN..lower.len()).any(|at| whole(&lower[..at]) && whole(&lower[at..]))
}

/// Whether a word is right in the other spelling of English.
pub fn is_of_the_other(word: &str, spelling: Spelling) -> bool {
    match spelling {
        Spelling::American => BRITISH.check(word),
        Spelling::British => AMERICAN.check(word),
        Spelling::Any => false,
    }
}

/// The Oxford spelling is British, too: “organize”, “realization”.
fn is_oxford(word: &str) -> bool {
    variants::in_ise(word).is_some_and(|ise| BRITISH.check(&ise)) && AMERICAN.check(word)
}

/// What was probably meant, likeliest first: words that look alike. Guesses by sound are left out; they are slow, and
/// wrong guesses are worse than none.
pub fn suggestions(word: &str, spelling: Spelling) -> Vec<String> {
    let dictionary = match spelling {
        Spelling::British => &BRITISH,
        Spelling::American | Spelling::Any => &AMERICAN,
    };
    let mut found = Vec::new();
    let suggester = dictionary.suggester().with_ngram_suggestions(false);
    suggester.suggest(word, &mut found);
    found.extend(variants::doubled_elsewhere(word).filter(|it| dictionary.check(it)));
    found
}
