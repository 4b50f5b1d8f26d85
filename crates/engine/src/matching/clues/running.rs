//! Names of employers in running text and in signatures.

use std::sync::LazyLock;

use meanwhile_words::text::{Gap, Table, Text};

use super::client::client_names;
use super::title::without_matter;
use super::words::LEADS;
use super::{NameClue, push};
use crate::matching::any_of::AnyOf;
use crate::matching::{domain, name, role};

pub(super) fn led_names(text: &Text<'_>, limit: usize, bonus: u8, names: &mut Vec<NameClue>) {
    for lead in LEADS
        .find(text)
        .iter()
        .take_while(|hit| hit.tokens.start < limit)
    {
        let words = lead.tokens.clone();
        let together = text.tokens[words.start + 1..words.end]
            .iter()
            .all(|token| token.gap < Gap::Comma);
        if together && let Some(found) = capitalised(text, words.end) {
            push(names, &found, (lead.tag + bonus).min(95));
        }
    }
    for at in 0..text.tokens.len().min(limit) {
        // “the Data Analyst role/position at Acme”, “Data Analyst at Acme”: an occupation, then “at”.
        if matches!(text.word(at), "at" | "bei" | "chez" | "presso" | "bij")
            && is_occupation_before(text, before_brackets(text, at))
            && let Some(found) = capitalised(text, at + 1)
        {
            push(names, &found, 82);
        }
        // “the Acme team”, “Acme Talent Acquisition”, “the Acme recruiting team”.
        if matches!(
            text.word(at),
            "team" | "recruiting" | "hiring" | "talent" | "careers" | "recruitment"
        ) && let Some(found) = capitalised_before(text, at)
        {
            push(names, &found, 62 + bonus / 2);
        }
    }
}

/// Whether the capitalised words that end before token `at` are an occupation: “Data Analyst”, “Head of Planning”.
fn is_occupation_before(text: &Text<'_>, at: usize) -> bool {
    /// Words of an occupation. *Assumption.*
    const MOST: usize = 6;
    if at == 0 {
        return false;
    }
    if role::is_job_word(text.word(at - 1)) {
        return true;
    }
    let belongs = |i: &usize| {
        let token = &text.tokens[*i];
        let joins = matches!(text.word(*i), "of" | "and" | "for" | "de" | "des" | "der");
        token.is_capital || joins
    };
    let mut before = (at.saturating_sub(MOST)..at).rev().take_while(belongs);
    before.any(|i| {
        // “Head of …”: what follows the occupation says of what.
        let leads = role::is_job_word(text.word(i)) && matches!(text.word(i + 1), "of" | "for");
        leads && text.tokens[i + 1..=at].iter().all(|it| it.gap < Gap::Comma)
    })
}

/// Where the brackets begin that end before token `at`, else `at`: “Data Analyst (Band 7) at Acme”.
fn before_brackets(text: &Text<'_>, at: usize) -> usize {
    /// Words in such brackets. *Assumption.*
    const MOST: usize = 4;
    if !text.between(at).contains(')') {
        return at;
    }
    let mut inside = (at.saturating_sub(MOST).max(1)..at).rev();
    inside
        .find(|i| text.between(*i).contains('('))
        .unwrap_or(at)
}

/// Small words inside names: “Bank of Example”.
const JOINS: &[&str] = &[
    "of", "and", "de", "du", "des", "und", "y", "di", "da", "do", "van", "für", "fur", "et", "for",
    "la", "s",
];

/// Words that stand before “team” or “application” and name nobody.
static NO_NAME_BEFORE: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "the our your talent people recruiting hiring best regards warmly sincerely thanks cheers all whole \
     entire dear hi hello technical phone mock final video virtual first second third onsite initial panel \
     job online upcoming early new updated invitation confirmed reminder telephone practice recruiter manager \
     application next engineering product design data sales marketing",
    )
});

/// The capitalised words from token `at`.
pub(super) fn capitalised(text: &Text<'_>, at: usize) -> Option<String> {
    let mut at = at;
    if matches!(text.word(at), "the" | "der" | "die" | "la" | "le" | "el")
        && !text.tokens.get(at)?.is_capital
    {
        at += 1;
    }
    if text.tokens.get(at)?.gap >= Gap::Sentence
        || !text.tokens[at].is_capital && !text.tokens[at].is_number
    {
        return None;
    }
    let mut end = at;
    while end < text.tokens.len() && end - at < 6 {
        let token = &text.tokens[end];
        let between = if end > at { text.between(end) } else { "" };
        if end > at
            && (token.gap >= Gap::Sentence
                || between.contains([
                    ',', ':', '(', ')', '|', '–', '—', '\n', '"', '”', ';', '/', '!',
                ])
                || between.contains(" - "))
        {
            break;
        }
        let joins = JOINS.contains(&text.word(end))
            && text
                .tokens
                .get(end + 1)
                .is_some_and(|next| next.is_capital && next.gap <= Gap::Hyphen.max(Gap::Space));
        let ampersand = between.trim() == "&" || between.contains('&');
        if !(token.is_capital
            || (token.is_number && end > at && token.gap <= Gap::Space)
            || joins && end > at
            || ampersand)
        {
            break;
        }
        if token.is_capital
            && end > at
            && matches!(
                text.word(end),
                "i" | "we" | "our" | "your" | "for" | "on" | "at" | "as" | "if" | "the"
            )
        {
            break;
        }
        end += 1;
    }
    // “Acme’s”: the tail of a genitive.
    while end > at && text.word(end - 1) == "s" && end - at > 1 {
        end -= 1;
    }
    (end > at).then(|| text.written(at..end).to_owned())
}

/// The capitalised words that end before token `at`.
pub(super) fn capitalised_before(text: &Text<'_>, at: usize) -> Option<String> {
    if text.tokens.get(at)?.gap >= Gap::Comma {
        return None;
    }
    let mut start = at;
    while start > 0 && at - start < 5 {
        let token = &text.tokens[start - 1];
        let generic = NO_NAME_BEFORE.contains(text.word(start - 1));
        // “Maple & Main”: the mark joins.
        let apart =
            start < at && text.tokens[start].gap >= Gap::Comma && text.between(start).trim() != "&";
        if generic || !token.is_capital || apart {
            break;
        }
        start -= 1;
    }
    if start == at || text.between(at).contains('\n') {
        return None;
    }
    if (start + 1..at).any(|i| text.between(i).contains('\n')) {
        return None;
    }
    Some(text.written(start..at).to_owned())
}

pub(super) fn names_in_text(text: &Text<'_>, names: &mut Vec<NameClue>) {
    led_names(text, 700, 0, names);
    client_names(text, names);
}

/// A line of the signature that is the name in the address: “Harbour Search” at `harboursearch.example`.
pub(super) fn house_line(text: &Text<'_>, label: &str, names: &mut Vec<NameClue>) {
    for line in text
        .source
        .lines()
        .rev()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .take(9)
    {
        // A line that is one part stands there twice, once for each way of parting it, and is looked at once.
        let is_one = !line.contains([',', '|', '·', '–']) && !line.contains(" - ");
        let parts = line.split([',', '|', '·', '–']).chain(line.split(" - "));
        for part in parts
            .take(if is_one { 1 } else { usize::MAX })
            .map(str::trim)
            .filter(|part| part.len() <= 60 && part.chars().next().is_some_and(char::is_uppercase))
        {
            let key = name::key(part);
            // “Acme intro call (Sam / Dana)” is called after the house, too, and says what is arranged with it.
            let is_whole = name::squashed(&key) == label;
            let before = part.split('(').next().unwrap_or(part);
            let house = (!is_whole).then(|| without_matter(before));
            let house = house.filter(|house| house != part);
            let fits = match &house {
                Some(house) => name::label_fits(label, &name::key(house)),
                None => name::label_fits(label, &key),
            };
            if fits {
                let house = house.as_deref().unwrap_or(part);
                (0..if is_one { 2 } else { 1 }).for_each(|_| push(names, house, 66));
            }
        }
    }
}

/// Whether the last lines of a letter from `host` (a registered domain) show a house of that name: its web address, or its
/// name on a line of the signature.
#[must_use]
pub fn shows_house(text: &str, host: &str) -> bool {
    let label = domain::label(host);
    let last = text
        .lines()
        .rev()
        .map(str::trim)
        .filter(|it| !it.is_empty());
    last.take(12).any(|line| {
        let site = line.to_lowercase();
        let is_site = site.match_indices(host).any(|(at, _)| {
            let before = site[..at].chars().next_back();
            before.is_none_or(|c| c != '@' && !c.is_alphanumeric() && c != '-')
                && !site[..at].ends_with("mail.")
                && !site[..at].contains('@')
        });
        // A line without any of them is one part, and looked at once.
        let dashed = line.contains([',', '|', '·', '–']) || line.contains(" - ");
        let dashed = dashed.then(|| line.split(" - ")).into_iter().flatten();
        let parts = line.split([',', '|', '·', '–']).chain(dashed);
        is_site
            || parts.map(str::trim).any(|part| {
                part.len() <= 60
                    && part.starts_with(char::is_uppercase)
                    && name::label_fits(label, &name::key(part))
            })
    })
}

/// Whether words go on as a sentence does, which a wrapped line of a short letter has where others have a signature.
fn is_prose(words: &str) -> bool {
    let small = words
        .split_whitespace()
        .filter(|word| word.starts_with(char::is_lowercase) && !JOINS.contains(word));
    small.count() >= 2 || words.contains(')') && !words.contains('(')
}

/// What stands behind the title on a line of a signature: “Recruiter, Acme”.
fn behind_titles(line: &str, names: &mut Vec<NameClue>) {
    const SEPARATORS: [&str; 9] = [
        ", ", " | ", " at ", " @ ", " · ", " – ", " - ", " bei ", " chez ",
    ];
    for separator in SEPARATORS {
        let Some((before, rest)) = line.rsplit_once(separator) else {
            continue;
        };
        // “Stadt Lüneburg, Fachbereich Personal”: the house stands before its department.
        let house = if is_department(rest) { before } else { rest };
        if !is_prose(house) {
            push(names, house, 55);
        }
    }
}

/// Whether a part of a signature is a department of some house.
fn is_department(part: &str) -> bool {
    let normal = meanwhile_words::text::normal(part);
    let first = normal.split(' ').next().unwrap_or_default();
    let is_led = matches!(
        first,
        "fachbereich"
            | "fachdienst"
            | "fachgebiet"
            | "abteilung"
            | "referat"
            | "dezernat"
            | "sachgebiet"
            | "bereich"
            | "stabsstelle"
            | "personalabteilung"
            | "personalreferat"
            | "departement"
            | "departamento"
    );
    is_led || normal.ends_with(" department")
}

/// The last lines: “Recruiter, Acme”, “Acme GmbH”, “Talent Acquisition | Acme”.
pub(super) fn signature(text: &Text<'_>, names: &mut Vec<NameClue>) {
    static TITLES: LazyLock<AnyOf> = LazyLock::new(|| {
        AnyOf::new([
            "talent",
            "recruit",
            "people",
            "hr ",
            "human res",
            "personal",
            "team",
            "acquisition",
        ])
    });
    let lines = text.source.lines().rev().map(str::trim);
    for line in lines.filter(|line| !line.is_empty()).take(9) {
        if line.len() > 90
            || line.ends_with(['.', '?']) && !line.ends_with("Inc.")
            || line.contains("http")
            || line.contains('@')
        {
            continue;
        }
        if TITLES.occurs_in(line) || role::has_job_word(line) {
            behind_titles(line, names);
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let legal = words.last().is_some_and(|last| {
            matches!(
                last.trim_end_matches(['.', ',']).to_lowercase().as_str(),
                "inc"
                    | "gmbh"
                    | "ltd"
                    | "llc"
                    | "ag"
                    | "bv"
                    | "b.v"
                    | "plc"
                    | "s.a"
                    | "sa"
                    | "sas"
                    | "srl"
                    | "s.r.l"
                    | "spa"
                    | "s.p.a"
                    | "corp"
                    | "se"
                    | "lda"
                    | "ltda"
            )
        });
        if legal && words.len() <= 6 {
            push(names, line, 65);
        }
    }
}
