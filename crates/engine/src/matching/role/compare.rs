//! How alike two roles are.

use std::collections::BTreeSet;
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
    static RANKS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        "senior junior lead principal staff head director intern trainee ii iii 1 2 3 chief assistant associate".split_whitespace().collect()
    });
    RANKS
        .iter()
        .any(|rank| a.iter().any(|w| w == rank) != b.iter().any(|w| w == rank))
}
