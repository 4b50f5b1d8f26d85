//! Names and roles in subjects, and in the short lines that machines print.

use std::sync::LazyLock;

use meanwhile_words::text::{Lexicon, Table, Text};

use super::running::{capitalised, capitalised_before, led_names};
use super::{NameClue, push};
use crate::matching::any_of::AnyOf;
use crate::matching::{name, role};

/// “Your application to Acme – Data Analyst”, “Acme: interview”, “[Acme] …”, “Application received | Acme”.
pub(super) fn names_in_subject(title: &Text<'_>, names: &mut Vec<NameClue>) {
    led_names(title, 60, 6, names);
    let bare = title.source;
    if let Some((inside, _)) = bare.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        push(names, inside, 70);
    }
    // “Your Acme application”, “Acme interview confirmation”.
    for at in 1..title.tokens.len() {
        if matches!(
            title.word(at),
            "application" | "interview" | "offer" | "candidacy" | "bewerbung" | "recruitment"
        ) && let Some(found) = capitalised_before(title, at)
        {
            let found = found.trim_start_matches("Your ").trim_start_matches("My ");
            push(names, found, 45);
        }
    }
    for part in parts(bare) {
        let key = name::key(part);
        let short = key.split(' ').count() <= 4;
        let capital = part.chars().next().is_some_and(char::is_uppercase);
        if short && capital && !is_title_word(&key) {
            push(names, part, 38);
        }
    }
}

/// “Acme interview with Dana Cho”: the house stands before the word. Whom one meets stands behind it: their names in the
/// form for comparing.
pub(super) fn house_before_person(title: &Text<'_>, names: &mut Vec<NameClue>) -> Vec<String> {
    let mut people = Vec::new();
    for at in 1..title.tokens.len().min(60) {
        let meets = matches!(
            title.word(at),
            "interview" | "call" | "screen" | "chat" | "meeting" | "conversation"
        ) && title.word(at + 1) == "with";
        let before = capitalised_before(title, at).filter(|_| meets);
        let Some(house) = before.filter(|house| !is_title_word(&name::key(house))) else {
            continue;
        };
        people.extend(capitalised(title, at + 2).map(|person| name::key(&person)));
        push(names, &house, 84);
    }
    people
}

/// Whether a part of a subject is about the matter and names nobody.
#[must_use]
pub fn is_title_word(key: &str) -> bool {
    static WORDS: LazyLock<Table<()>> = LazyLock::new(|| {
        Table::of_words(
            "application interview update confirmation invitation received thank thanks your next steps offer status \
             assessment schedule scheduling follow following re quick question call availability reminder action \
             required bewerbung einladung entretien candidature important welcome round final phone video technical \
             onsite test regarding about opportunity role position reschedule rescheduled cancelled updated accepted \
             declined new introduction intro feedback decision vorstellungsgesprach eingangsbestatigung absage \
             entrevista colloquio sollicitatie candidatura job chat screen conversation",
        )
    });
    key.split_ascii_whitespace()
        .any(|word| WORDS.contains(word))
}

/// A part of a title without the words at its ends that say what kind of meeting it is: “Phone interview Acme”.
#[must_use]
pub fn without_matter(part: &str) -> String {
    let is_matter = |word: &&str| {
        let word = meanwhile_words::text::normal(word);
        is_title_word(&word)
            || matches!(
                word.as_str(),
                "first"
                    | "second"
                    | "third"
                    | "1"
                    | "2"
                    | "3"
                    | "gesprach"
                    | "erstes"
                    | "zweites"
                    | "drittes"
                    | "with"
                    | "at"
                    | "mit"
                    | "bei"
                    | "on"
                    | "am"
            )
    };
    let words: Vec<&str> = part.split_whitespace().skip_while(is_matter).collect();
    let end = words
        .iter()
        .rposition(|word| !is_matter(word))
        .map_or(0, |last| last + 1);
    words[..end].join(" ")
}

/// The parts of a subject between its separators.
pub(super) fn parts(bare: &str) -> impl Iterator<Item = &str> {
    static SEPARATORS: LazyLock<AnyOf> = LazyLock::new(|| {
        AnyOf::new([
            " - ", " – ", " — ", " | ", ": ", " · ", " @ ", " // ", " / ",
        ])
    });
    let all = if SEPARATORS.occurs_in(bare) { bare } else { "" };
    all.split(['|', '·', '–', '—', ':', '/', '@'])
        .flat_map(|part| part.split(" - "))
        .map(str::trim)
        .filter(|part| part.len() > 1)
}

/// The employer behind a label: “Company: Acme”, or below it.
pub(super) fn labelled_names(text: &Text<'_>, names: &mut Vec<NameClue>) {
    static LABELS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let words = "company employer organization organisation unternehmen arbeitgeber entreprise empresa azienda \
                     bedrijf firma";
        Lexicon::new(words.split_whitespace().map(|word| ((), word)))
    });
    for label in LABELS.find(text) {
        if let Some(value) = role::value_of(text, label.tokens.start, label.tokens.end) {
            let value = value.split(['|', '•', '·']).next().unwrap_or(value);
            push(names, value, 88);
        }
    }
}

/// A role alone on a line near the top, as relays print it.
pub(super) fn role_on_a_line(text: &Text<'_>) -> Option<role::RoleFound> {
    const SEPARATORS: [&str; 5] = [" - ", " – ", " · ", " | ", ": "];
    let lines = text
        .source
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .take(16);
    for line in lines {
        let short =
            line.split_whitespace().count() <= 10 && !line.ends_with(['.', '!', '?', ':', ',']);
        if !short || !role::has_job_word(line) || is_sentence(line) || is_recruiter(line) {
            continue;
        }
        let mut parts = vec![line];
        for separator in SEPARATORS {
            parts = parts
                .into_iter()
                .flat_map(|part| part.split(separator))
                .collect();
        }
        let found = parts
            .into_iter()
            .map(role::clean)
            .find(|role| role::has_job_word(role) && role.split(' ').count() <= 7);
        if let Some(role) = found {
            return Some(role::RoleFound {
                role,
                confidence: 76,
            });
        }
    }
    None
}

/// Whether a line is what its writer is, in a signature: those who write about roles are recruiters.
fn is_recruiter(line: &str) -> bool {
    let normal = meanwhile_words::text::normal(line);
    normal.split(' ').any(|word| {
        matches!(
            word,
            "talent" | "recruiter" | "recruiting" | "recruitment" | "hr" | "people" | "acquisition"
        )
    })
}

/// A part of a subject that is an occupation: “Acme – Data Analyst”.
pub(super) fn split_role(bare: &str) -> Option<role::RoleFound> {
    let before = bare.split(" at ").next().unwrap_or(bare);
    let whole = std::iter::once(before).filter(|it| it.split_whitespace().count() <= 6);
    let found = parts(bare).chain(whole).find(|part| {
        role::has_job_word(part) && part.split_whitespace().count() <= 7 && !is_sentence(part)
    })?;
    let cut = found.split(" at ").next().unwrap_or(found);
    let cut = cut
        .split(" position")
        .next()
        .unwrap_or(cut)
        .split(" role")
        .next()
        .unwrap_or(cut);
    let role = role::clean(cut);
    let normal = meanwhile_words::text::normal(&role);
    let mut words = normal.split(' ');
    let first = words.next().unwrap_or("");
    // “Decision Scientist” is an occupation though “decision” is no part of one by itself.
    let is_part = words.next().is_some_and(role::is_job_word) && words.next().is_none();
    if is_title_word(first) && !is_part || role.is_empty() {
        return None;
    }
    Some(role::RoleFound {
        role,
        confidence: 78,
    })
}

pub(super) fn is_sentence(part: &str) -> bool {
    let normal = meanwhile_words::text::normal(part);
    normal.split(' ').any(|word| {
        matches!(
            word,
            "your"
                | "you"
                | "we"
                | "our"
                | "with"
                | "for"
                | "thank"
                | "is"
                | "ihre"
                | "votre"
                | "my"
                | "as"
                | "als"
                | "to"
                | "the"
        )
    })
}
