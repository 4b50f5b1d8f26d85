//! The words that a slip probably stands for: known ones close by, and none where several or a wrong one could be meant.

use meanwhile_core::writing::Spelling;

use crate::dictionary;

/// A word with letters held down, without them: “so” for “sooo”.
fn unstretched(lower: &str, spelling: Spelling) -> Option<String> {
    let letters: Vec<char> = lower.chars().collect();
    let is_held = letters
        .windows(3)
        .any(|it| it[0] == it[1] && it[1] == it[2]);
    if !is_held {
        return None;
    }
    let with = |most: usize| {
        let mut out: Vec<char> = Vec::new();
        for letter in &letters {
            if !(out.len() >= most && out[out.len() - most..].iter().all(|it| it == letter)) {
                out.push(*letter);
            }
        }
        out.into_iter().collect::<String>()
    };
    [with(1), with(2)]
        .into_iter()
        .find(|it| dictionary::knows(it, spelling))
}

/// The likeliest words, if they are close: one change in a short word, two in a long one (*assumption*), and no more than two
/// of them. One where a slip that many make leads to it and to no other: letters swapped, a letter doubled or not, one vowel
/// for another.
pub fn near(lower: &str, spelling: Spelling) -> Vec<String> {
    if let Some(plain) = unstretched(lower, spelling) {
        return vec![plain];
    }
    // “trys”: of a word in -y behind a consonant the form is in -ies.
    if let Some(stem) = lower.strip_suffix("ys") {
        let form = format!("{stem}ies");
        if dictionary::knows(&form, spelling) {
            return vec![form];
        }
    }
    let far = if lower.chars().count() < 7 { 1 } else { 2 };
    let all = dictionary::suggestions(lower, spelling).into_iter();
    // The first letter is seldom mistyped.
    let begins = |it: &str| it.chars().next() == lower.chars().next();
    let mut found: Vec<((usize, usize, bool), String)> = all
        .filter_map(|it| {
            let plain = it.to_lowercase();
            let changes = changes(lower, &plain);
            let rank = (changes, cost(lower, &plain), !begins(&plain));
            (changes <= far
                && !it.starts_with(char::is_uppercase)
                && !it.contains([' ', '-', '\'']))
            .then_some((rank, it))
        })
        .collect();
    found.sort_by_key(|it| it.0);
    found.dedup_by(|a, b| a.1 == b.1);
    let Some(best) = found.first().map(|it| it.0) else {
        return Vec::new();
    };
    found.retain(|it| it.0 == best);
    found.truncate(2);
    found.into_iter().map(|it| it.1).collect()
}

/// Whether nothing else can be meant: not where one letter stands for another that it is seldom mistaken for (“proyect”), or
/// where the first is another.
pub fn is_sure(lower: &str, right: &str) -> bool {
    let right = right.to_lowercase();
    let one_letter = lower.chars().count() == right.chars().count() && changes(lower, &right) == 1;
    let begins = lower.chars().next() == right.chars().next();
    begins && !(one_letter && cost(lower, &right) > 1)
}

/// How unlikely the change of one place is: one for a slip that many make, two for another, and for several places.
fn cost(written: &str, right: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (written.chars().collect(), right.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let most = a.len().min(b.len()) - same;
    let tail = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(a, b)| a == b)
        .count()
        .min(most);
    let (wrong, meant) = (&a[same..a.len() - tail], &b[same..b.len() - tail]);
    let is_vowel = |it: char| "aeiouy".contains(it);
    let beside = |word: &[char], at: usize, letter: char| {
        at.checked_sub(1).and_then(|at| word.get(at)) == Some(&letter)
            || word.get(at) == Some(&letter)
    };
    let usual = match (wrong, meant) {
        ([one], []) => beside(&b, same, *one),
        ([], [one]) => beside(&a, same, *one),
        ([one], [other]) => {
            is_vowel(*one) && is_vowel(*other) || "sczk".contains(*one) && "sczk".contains(*other)
        }
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    };
    if usual { 1 } else { 2 }
}

/// How many letters are added, left out, changed or swapped with their neighbour (optimal string alignment).
fn changes(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (rows[i - 1][j] + 1)
                .min(row[j - 1] + 1)
                .min(rows[i - 1][j - 1] + same);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}
