//! Shorthand written out: what people shorten when they scribble, and slips of everyday typing.
//!
//! Only what can stand for nothing else; no word is added or taken, but for a laugh at the end.

/// Shortened words and slips, and what they stand for.
const WORDS: &[(&str, &str)] = &[
    ("w/", "with"),
    ("w", "with"),
    ("w/o", "without"),
    ("&", "and"),
    ("+", "and"),
    ("b/c", "because"),
    ("bc", "because"),
    ("cos", "because"),
    ("coz", "because"),
    ("abt", "about"),
    ("re", "about"),
    ("ppl", "people"),
    ("yr", "year"),
    ("yrs", "years"),
    ("hrs", "hours"),
    ("mins", "minutes"),
    ("wks", "weeks"),
    ("u", "you"),
    ("ur", "your"),
    ("uni", "university"),
    ("asap", "as soon as possible"),
    ("sept", "September"),
    ("i", "I"),
    ("im", "I’m"),
    ("ive", "I’ve"),
    ("dont", "don’t"),
    ("didnt", "didn’t"),
    ("doesnt", "doesn’t"),
    ("cant", "can’t"),
    ("wasnt", "wasn’t"),
    ("isnt", "isn’t"),
    ("arent", "aren’t"),
    ("wouldnt", "wouldn’t"),
    ("thats", "that’s"),
    ("theyre", "they’re"),
    ("theyve", "they’ve"),
    ("excel", "Excel"),
    ("python", "Python"),
    ("sql", "SQL"),
];

/// Words of a calendar that take a capital whatever stands around them.
const CAPITALS: &str = "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays \
    saturdays sundays january february april june july august september october november december english german french spanish";

/// Laughs and asides behind a line.
const LAUGHS: [&str; 6] = ["lol", "haha", "hahaha", "lmao", "tbh", "imo"];

/// Words that stand behind “its” where “it is” is meant: “like its yours”.
const BEHIND_IT_IS: [&str; 12] = [
    "yours", "mine", "all", "a", "an", "the", "not", "about", "just", "always", "that", "what",
];

/// A line with its shorthand written out.
pub fn in_full(text: &str) -> String {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    while words.len() > 2
        && words
            .last()
            .is_some_and(|it| LAUGHS.contains(&bare(it).as_str()))
    {
        words.pop();
    }
    let mut out: Vec<String> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |it| words[it]);
        let next = words.get(at + 1).map_or_else(String::new, |it| bare(it));
        out.push(full(word, before, &next));
    }
    out.join(" ")
        .replace("work life balance", "work-life balance")
        .replace("role play", "role-play")
}

/// A word in lower case without the marks behind it.
fn bare(word: &str) -> String {
    word.trim_end_matches([',', '.', '!', ';', ':', '”'])
        .to_lowercase()
}

fn full(written: &str, before: &str, next: &str) -> String {
    match written.strip_prefix('“') {
        Some(word) => format!("“{}", full_word(word, before, next)),
        None => full_word(written, before, next),
    }
}

fn full_word(word: &str, before: &str, next: &str) -> String {
    let lower = bare(word);
    let marks = word.get(lower.len()..).unwrap_or("");
    if ["mr", "ms", "mrs", "dr", "prof", "st"].contains(&lower.as_str()) {
        return word.trim_end_matches('.').to_owned();
    }
    let known = WORDS.iter().find(|it| it.0 == lower);
    // “W”, “U” and “UR” may be anything; “I” is the same either way.
    let small = word.chars().any(char::is_lowercase);
    let shouts = !small && word.chars().any(char::is_alphabetic) && lower.len() < 3 && lower != "i";
    // “re: the lab” is a heading.
    let heads = lower == "re" && !marks.is_empty();
    if let Some((_, written)) = known.filter(|_| !shouts && !heads) {
        return format!("{written}{marks}");
    }
    let is_month = ["may", "march"].contains(&lower.as_str())
        && ["in", "by", "until", "since", "from", "early", "late", "mid"]
            .contains(&bare(before).as_str());
    if is_month
        || CAPITALS.split_whitespace().any(|it| it == lower) && word.starts_with(char::is_lowercase)
    {
        return crate::draft::plan::capitalised(word);
    }
    if lower == "its" && BEHIND_IT_IS.contains(&next) {
        return format!("{}’s{marks}", &word[..2]);
    }
    if lower.starts_with("i’") {
        return format!("I{}", &word[1..]);
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shorthand_is_written_out_and_nothing_else() {
        for (scribbled, plain) in [
            (
                "talked abt my yr at Siemens lol",
                "talked about my year at Siemens",
            ),
            (
                "treat the wagon like its yours",
                "treat the wagon like it’s yours",
            ),
            ("its colour, in may", "its colour, in May"),
            (
                "they may move on thursdays, w/ us",
                "they may move on Thursdays, with us",
            ),
            ("met Dr. Ek + i’m glad", "met Dr Ek and I’m glad"),
            (
                "W. Ek, U boats, work life balance",
                "W. Ek, U boats, work-life balance",
            ),
        ] {
            assert_eq!(in_full(scribbled), plain);
        }
    }
}
