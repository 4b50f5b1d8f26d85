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
