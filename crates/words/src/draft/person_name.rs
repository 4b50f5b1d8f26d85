//! The parts of a person’s name, as far as they are sure: a title is none of it, and neither is what somebody does.

use crate::note::{Address, Named, address};
use crate::text::normal;

/// What stands behind a doctor’s title and is not said: “Dr. med.”.
const FACULTIES: &[&str] = &[
    "med.", "phil.", "jur.", "rer.", "nat.", "pol.", "habil.", "dent.", "vet.", "h.c.",
];

/// Words before a name that are neither a title nor a first name: who is called so is greeted in full.
const BY_NAMES: &[&str] = &[
    "big",
    "little",
    "old",
    "young",
    "tiny",
    "uncle",
    "aunt",
    "auntie",
    "aunty",
    "head",
    "executive",
    "chief",
    "sous",
    "senior",
    "junior",
    "st",
    "saint",
    "sri",
    "the",
    "hr",
    "recruiting",
    "recruitment",
    "talent",
];

/// Words behind a name that say what somebody does.
const WORK: &[&str] = &[
    "hr",
    "ceo",
    "cfo",
    "coo",
    "cto",
    "cio",
    "team",
    "recruiter",
    "recruiting",
    "recruitment",
    "manager",
];

/// Words that begin a last name.
const PARTICLES: &[&str] = &[
    "van", "von", "de", "der", "den", "ten", "ter", "del", "della", "di", "da", "dos", "du", "la",
    "le", "el", "al", "bin", "ibn", "zu", "af", "av",
];

/// Letters behind a name that belong to no name.
const BEHIND: &[&str] = &["phd", "msc", "mba", "bsc", "md", "jr", "sr", "esq"];

/// The parts of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// “Ms”, “Frau Dr.”, where it is known.
    pub title: Option<String>,
    /// What is always said with the whole name, as it was written: “Sister”, and the “Big” of “Big Tony”.
    pub honour: Option<String>,
    /// “Dana”; empty where only a title and a last name are known.
    pub first: String,
    /// “van der Berg”; empty where only one name is known.
    pub last: String,
}

impl Parts {
    /// First and last name.
    pub fn whole(&self) -> String {
        format!("{} {}", self.first, self.last).trim().to_owned()
    }

    /// Whether the title is one that is said in every register.
    pub fn is_titled_always(&self) -> bool {
        let first = self.title.as_deref().and_then(|it| it.split(' ').next());
        first.is_some_and(is_always)
    }
}

/// The words of a name without what stands in brackets or behind a comma; `None` where it is no name.
fn words_of(name: &str) -> Option<Vec<String>> {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for c in name.trim().chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    let name = plain.trim();
    let turned = name
        .split_once(',')
        .filter(|(_, behind)| !BEHIND.contains(&normal(behind).as_str()));
    let name = turned.map_or_else(
        || name.split(',').next().unwrap_or("").to_owned(),
        |(last, first)| format!("{} {}", first.trim(), last.trim()),
    );
    let odd = |c: char| !(c.is_alphabetic() || c == ' ' || ".'’-‑ʻʼ".contains(c) || is_mark(c));
    let fits = !name.contains(odd) && (1..=60).contains(&name.chars().count());
    fits.then(|| cased(&name))
}

/// The words of a name with the capitals that a letter gives them, where it was typed without any or all in capitals.
fn cased(name: &str) -> Vec<String> {
    let letters = || name.chars().filter(|it| it.is_alphabetic());
    let small = letters().all(char::is_lowercase);
    // “AJ” is said as it is written.
    let loud = letters().all(char::is_uppercase) && letters().count() > 2;
    let word = |word: &str| {
        if !small && !loud || PARTICLES.contains(&word.to_lowercase().as_str()) {
            return word.to_owned();
        }
        let mut begins = true;
        let each = word.chars().flat_map(|c| {
            let upper = std::mem::replace(&mut begins, !c.is_alphabetic());
            let cased: Vec<char> = if upper {
                c.to_uppercase().collect()
            } else {
                c.to_lowercase().collect()
            };
            cased
        });
        each.collect()
    };
    name.split_whitespace().map(word).collect()
}

/// A word before a name as a title.
fn title_of(word: &str) -> Option<&'static str> {
    if word.eq_ignore_ascii_case("dipl.-ing.") {
        return Some("Dipl.-Ing.");
    }
    match address(&normal(word))? {
        Address::Formal(said) | Address::Always(said) => Some(said),
        Address::WithStop(said) => word.ends_with('.').then_some(said),
        Address::Honour | Address::HonourOrName | Address::Known => None,
    }
}

/// Whether a title is said in every register.
fn is_always(title: &str) -> bool {
    matches!(address(&normal(title)), Some(Address::Always(_)))
}

/// Whether a word before a name is said with the whole of it.
fn is_honour(word: &str, is_own: bool) -> bool {
    let bare = word.trim_end_matches('.').to_lowercase();
    // “Xyz.” is short for something; “J.” and “J.R.” are initials.
    let short = word.ends_with('.') && !bare.contains('.') && bare.chars().count() > 1;
    let honour = matches!(
        address(&bare),
        Some(Address::Honour | Address::HonourOrName)
    );
    honour || !is_own && (BY_NAMES.contains(&bare.as_str()) || short)
}

/// The title and the honour that a name begins with, taken off it.
fn titles(words: &mut Vec<String>, is_own: bool) -> (Option<String>, Option<String>) {
    let (mut titles, mut honours) = (Vec::<&str>::new(), Vec::<String>::new());
    while let Some(word) = words.first() {
        let lower = word.to_lowercase();
        match title_of(word) {
            Some(found) => titles.push(found),
            None if !titles.is_empty() && FACULTIES.contains(&lower.as_str()) => {}
            None if is_honour(word, is_own) => honours.push(word.clone()),
            None => break,
        }
        words.remove(0);
    }
    let first = titles.first().copied();
    let always = first.is_some_and(is_always);
    let title = if always {
        // “Frau Dr. Schäfer”, as it is written there.
        let written = |it: &&str| match *it {
            "Dr" => "Dr.".to_owned(),
            "Prof" => "Prof.".to_owned(),
            other => other.to_owned(),
        };
        Some(titles.iter().map(written).collect::<Vec<_>>().join(" "))
    } else {
        first.map(str::to_owned)
    };
    let honour = Some(honours.join(" ")).filter(|it| !it.is_empty());
    (title, honour)
}

/// Takes a name apart; `None` where it is none that a person would be greeted by.
pub fn parts(named: &Named) -> Option<Parts> {
    taken_apart(named, false)
}

/// The same of the writer, who is called as they write: “Young Lee” signs so.
pub fn own_parts(named: &Named) -> Option<Parts> {
    taken_apart(named, true)
}

fn taken_apart(named: &Named, is_own: bool) -> Option<Parts> {
    let mut words = words_of(&named.name)?;
    let (title, honour) = titles(&mut words, is_own);
    let title = title.or_else(|| {
        let of_person = named.title.as_deref().and_then(|it| title_of(it.trim()));
        of_person.map(str::to_owned)
    });
    let is_behind = |it: &String| {
        let plain = normal(it).replace(' ', "");
        BEHIND.contains(&plain.as_str()) || !is_own && WORK.contains(&plain.as_str())
    };
    while words.len() > 1 && words.last().is_some_and(is_behind) {
        words.pop();
    }
    let first = words.first()?.clone();
    let is_initial = |it: &String| it.trim_end_matches('.').chars().count() == 1;
    if !first.starts_with(|c: char| c.is_alphabetic()) || words.iter().all(is_initial) {
        return None;
    }
    let last_from = match words.len() {
        1 if title.is_some() && honour.is_none() => 0,
        1 => 1,
        many => {
            let particle =
                (1..many - 1).find(|at| PARTICLES.contains(&words[*at].to_lowercase().as_str()));
            particle.unwrap_or(many - 1)
        }
    };
    Some(Parts {
        title,
        honour,
        first: words[..last_from].join(" "),
        last: words[last_from..].join(" "),
    })
}

/// A combining accent.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}
