//! How alike two roles are.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use meanwhile_words::text::normal;

use super::clean;

/// The words of a role that are compared: without small words, seniority in one spelling.
#[must_use]
pub fn words(role: &str) -> Vec<String> {
    static SMALL: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        "the of and for a an in m w d f x h und de des la le remote hybrid position role job full part time o e ne rice euse".split_whitespace().collect()
    });
    let mut words: Vec<String> = normal(&clean(role))
        .split(' ')
        .filter(|word| !word.is_empty() && !SMALL.contains(word))
        .map(|word| match word {
            "sr" => "senior".to_owned(),
            "jr" => "junior".to_owned(),
            "dev" => "developer".to_owned(),
            "eng" => "engineer".to_owned(),
            "mgr" => "manager".to_owned(),
            "swe" => "engineer".to_owned(),
            word => word.to_owned(),
        })
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Occupations as other languages have them, and the first part of German and Dutch compounds: one letter of a house
/// names the role in the language of the advertisement, the next in the writer's.
const IN_ENGLISH: &[(&str, &str)] = &[
    (
        "entwickler entwicklerin developpeur developpeuse desarrollador desarrolladora sviluppatore sviluppatrice \
         desenvolvedor desenvolvedora ontwikkelaar utvecklare",
        "developer",
    ),
    (
        "ingenieur ingenieurin ingenieure ingeniero ingeniera ingegnere engenheiro engenheira ingenjor",
        "engineer",
    ),
    ("analystin analyste analista analist analytiker", "analyst"),
    (
        "architekt architektin architecte arquitecto arquitecta architetto arquiteto arquiteta arkitekt",
        "architect",
    ),
    (
        "berater beraterin consultor consultora consulente konsult adviseur conseiller conseillere asesor asesora",
        "consultant",
    ),
    (
        "forscher forscherin chercheur chercheuse investigador investigadora ricercatore pesquisador onderzoeker",
        "researcher",
    ),
    (
        "gestalter gestalterin disenador disenadora progettista concepteur conceptrice ontwerper",
        "designer",
    ),
    (
        "buchhalter buchhalterin comptable contable contador contadora boekhouder",
        "accountant",
    ),
    (
        "lehrer lehrerin profesor profesora leraar larare",
        "teacher",
    ),
    ("assistentin assistente auxiliar", "assistant"),
    (
        "koordinator koordinatorin coordinador coordinadora coordinatore samordnare",
        "coordinator",
    ),
    ("daten", "data"),
];

/// Those that German and Dutch took over as they are, and put at the end of compounds.
const SAME_IN_ENGLISH: &[(&str, &str)] = &[
    ("manager", "manager"),
    ("analyst", "analyst"),
    ("designer", "designer"),
    ("engineer", "engineer"),
    ("developer", "developer"),
];

/// A word in normal form as English has it; a compound as its two parts.
fn in_english(word: &str) -> Vec<String> {
    static WORDS: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
        let all = IN_ENGLISH.iter().chain(SAME_IN_ENGLISH);
        all.flat_map(|(words, english)| words.split_whitespace().map(move |word| (word, *english)))
            .collect()
    });
    /// The shortest compound, and the shortest first part: “web”, “app”. *Assumption.*
    const COMPOUND_MIN: usize = 10;
    const FIRST_MIN: usize = 3;
    let known = |word: &str| WORDS.get(word).copied();
    if let Some(english) = known(word) {
        return vec![english.to_owned()];
    }
    let may_split = word.len() >= COMPOUND_MIN && !super::jobs::is_listed(word);
    let mut ends = (FIRST_MIN..word.len()).filter(|at| may_split && word.is_char_boundary(*at));
    let found = ends.find_map(|at| Some((&word[..at], known(&word[at..])?)));
    match found {
        // “Softwareentwickler”, “Datenanalyst”.
        Some((first, last)) => vec![known(first).unwrap_or(first).to_owned(), last.to_owned()],
        None => vec![word.to_owned()],
    }
}

/// The words of a role in English where they are known, without those of rank.
fn in_english_words(role: &str) -> Vec<String> {
    let words = words(role);
    let words = words.iter().filter(|word| !is_rank(word));
    words.flat_map(|word| in_english(word)).collect()
}

/// The words that two roles have in common, in English where they are known.
fn shared(a: &str, b: &str) -> Vec<String> {
    let (a, b) = (in_english_words(a), in_english_words(b));
    a.into_iter().filter(|word| b.contains(word)).collect()
}

/// Whether two roles have an occupation in common: “Design Researcher”, “Senior UX Researcher”; “Softwareentwickler”,
/// “Backend Developer”. Which of several applications is meant, that does not tell.
#[must_use]
pub fn are_kin(a: &str, b: &str) -> bool {
    shared(a, b).iter().any(|word| super::is_job_word(word))
}

/// Whether one role has most words of the other, as two names of one opening have: “UX Researcher”, “Senior UX
/// Researcher”; “Softwareentwickler”, “Software Developer”; not “Insights Manager”, “Project Manager”.
#[must_use]
pub fn are_one(a: &str, b: &str) -> bool {
    let smaller = in_english_words(a).len().min(in_english_words(b).len());
    shared(a, b).len() * 2 > smaller
}

/// Whether two roles have any word in common: “Data Analyst”, “Data Scientist”.
#[must_use]
pub fn are_near(a: &str, b: &str) -> bool {
    !shared(a, b).is_empty()
}

/// How alike two roles are, 0 to 100: shared words over all words, or 85 when one only adds to the other.
#[must_use]
pub fn likeness(a: &str, b: &str) -> u8 {
    let (a, b) = (words(a), words(b));
    if a.is_empty() || b.is_empty() {
        return 0;
    }
    let shared = a.iter().filter(|word| b.contains(word)).count();
    let all = a.len() + b.len() - shared;
    if a == b {
        return 100;
    }
    // “Analyst” alone fits every analyst; two words make a role.
    let smaller = a.len().min(b.len());
    if shared == smaller && smaller >= 2 && !differs_in_rank(&a, &b) {
        return 85;
    }
    if shared == smaller && smaller == 1 && all == 2 && !differs_in_rank(&a, &b) {
        return 70;
    }
    u8::try_from(shared * 100 / all)
        .unwrap_or(0)
        .min(if differs_in_rank(&a, &b) { 45 } else { 100 })
}

/// Whether a word of rank stands in one and not in the other: two roles then, at one employer.
fn differs_in_rank(a: &[String], b: &[String]) -> bool {
    let has_other = |a: &[String], b: &[String]| a.iter().any(|it| is_rank(it) && !b.contains(it));
    has_other(a, b) || has_other(b, a)
}

fn is_rank(word: &str) -> bool {
    static RANKS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        "senior junior lead principal staff head director intern trainee ii iii 1 2 3 chief assistant associate".split_whitespace().collect()
    });
    RANKS.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_occupation_is_known_under_other_names() {
        for (a, b) in [
            ("UX Researcher", "Senior UX Researcher"),
            ("Softwareentwickler", "Backend Developer"),
            ("Desarrolladora Java", "Java Developer"),
            ("Datenanalyst (m/w/d)", "Data Analyst"),
        ] {
            assert!(are_kin(a, b), "{a}, {b}");
        }
        for (a, b) in [
            ("UX Researcher", "Payroll Specialist"),
            ("Data Analyst", "Data Engineer"),
        ] {
            assert!(!are_kin(a, b), "{a}, {b}");
        }
        assert!(are_near("Data Analyst", "Data Engineer"));
        assert!(are_one("UX Researcher", "Senior UX Researcher"));
        assert!(are_one("Softwareentwickler", "Software Developer"));
        assert!(!are_one("Insights Manager", "Senior Project Manager"));
        assert!(!are_near("Junior Risk Analyst", "Junior Data Scientist"));
    }

    #[test]
    fn other_words_for_one_occupation_do_not_make_two_openings_alike() {
        assert!(likeness("Softwareentwickler", "Software Developer") < 60);
    }
}
