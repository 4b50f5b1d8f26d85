//! Names of organisations: one form to compare, what is generic in them, and when two are the same.
//!
//! Near-equal names stay distinct: “Northwind Labs” is not “Northwind Traders”.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use meanwhile_words::text::{Table, normal};

use super::any_of::AnyOf;

/// Words at the end of a name that say its legal form.
static LEGAL: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag se kg kgaa mbh ug ev ohg \
     gbr sa sas sarl sl slu srl spa bv nv ab as oy aps pty pte pvt sasu snc lda ltda eg cv vof ssa rl",
    )
});

/// Words that name a function of the sender and not the organisation.
static GENERIC: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "hiring team teams recruiting recruitment recruiter recruiters careers career jobs job talent acquisition \
     hr human resources people operations ops noreply no reply donotreply do not notifications notification \
     via greenhouse lever ashby workday workable smartrecruiters icims taleo personio teamtailor bamboohr \
     jobvite system candidate candidates experience staffing application applications support mailer email \
     automated online portal bewerbermanagement bewerbung bewerbungen karriere personalabteilung personal \
     recrutement emploi rh ressources humaines equipe equipo seleccion recursos humanos seleção selecao \
     risorse umane selezione werving vacatures the office from at department dept services info contact admin \
     hello scheduling coordinator interview interviews alert alerts",
    )
});

/// Only these trailing words are cut from a display name; “Services” or “People” may belong to a name inside.
static TRAILING: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "is are hiring team recruiting recruitment careers career jobs talent acquisition hr human resources \
     people noreply no reply notifications notification candidate experience karriere bewerbermanagement \
     recrutement personalabteilung rh recruiter operations ops scheduling staffing department via greenhouse \
     lever ashby workday workable smartrecruiters icims taleo personio teamtailor bamboohr jobvite \
     applications application recrutamento seleccion selezione werving hub",
    )
});

/// A name in the form in which names are compared: words in normal form, legal form cut. Empty for generic names.
#[must_use]
pub fn key(name: &str) -> String {
    let normal = normal(name);
    let mut words = normal.strip_prefix("the ").unwrap_or(&normal);
    while let Some((before, last)) = words.rsplit_once(' ') {
        // “S.A.”, “G.m.b.H.”: single letters at the end.
        let two_letters = before
            .rsplit_once(' ')
            .filter(|(_, first)| first.len() == 1 && last.len() == 1)
            .filter(|(_, first)| LEGAL.contains(&format!("{first}{last}")));
        words = match two_letters {
            Some((before_both, _)) => before_both,
            None if LEGAL.contains(last) || matches!(last, "und" | "and") => before,
            None => break,
        };
    }
    let says_nothing = |word: &str| GENERIC.contains(word) || LEGAL.contains(word);
    if words.split_ascii_whitespace().all(says_nothing) {
        return String::new();
    }
    words.to_owned()
}

/// A key without spaces, to compare with a domain's label.
#[must_use]
pub fn squashed(key: &str) -> String {
    let mut squashed = String::with_capacity(key.len());
    squashed.extend(letters(key));
    squashed
}

fn letters(key: &str) -> impl DoubleEndedIterator<Item = char> {
    key.chars().filter(|c| c.is_alphanumeric())
}

/// Letters that stand around a name in a label: “getacme”, “acmehq”.
pub(super) static AROUND: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    "get hq inc group careers jobs app io global the team gmbh ag corp co labs online tech us uk"
        .split_whitespace()
        .collect()
});

/// Whether a domain's label is the organisation of this key: `northwindlabs`, `northwind-labs`, `nl` is not.
#[must_use]
pub fn label_fits(label: &str, key: &str) -> bool {
    if !may_fit(label, key) {
        return false;
    }
    // Most labels are in normal form already.
    let is_plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let label = if label.bytes().all(is_plain) {
        Cow::Borrowed(label)
    } else {
        Cow::Owned(squashed(&normal(label)))
    };
    let label = label.as_ref();
    let name = squashed(key);
    if label.is_empty() || name.is_empty() {
        return false;
    }
    if label == name {
        return true;
    }
    // “getacme”, “acmehq”, “acme-group”: a few letters around the whole name.
    let around = |rest: &str| AROUND.contains(&rest);
    if name.len() >= 4
        && (label.strip_prefix(name.as_str()).is_some_and(around)
            || label.strip_suffix(name.as_str()).is_some_and(around))
    {
        return true;
    }
    // “Brightwater Health Partners” at `brightwaterhealth`: whole leading words of the name, two at least or one long one.
    let mut joined = String::new();
    for (count, word) in key.split(' ').enumerate() {
        joined.push_str(word);
        if joined == label {
            return count > 0 || word.len() >= 5;
        }
    }
    if is_shortened(label, key) || is_without_particles(label, key) {
        return true;
    }
    // “Maison Clairval” at `clairval`: a long last word alone.
    let last = key.rsplit(' ').next();
    last.is_some_and(|last| last.len() >= LAST_WORD_MIN && last == label)
        || label.len() > name.len() && has_spelled_umlaut(label) && folded(label) == folded(&name)
}

/// Whether a label may have an umlaut in two letters: `moewenwerk` is “Möwenwerk”, whose key is “mowenwerk”.
fn has_spelled_umlaut(label: &str) -> bool {
    let pairs = label.as_bytes().windows(2);
    pairs
        .into_iter()
        .any(|pair| matches!(pair, b"ae" | b"oe" | b"ue"))
}

fn folded(letters: &str) -> String {
    letters
        .replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u")
}

/// “Mica Systems” at `micasys`, “Brightwater Associates” at `brightwaterassoc`: the first word whole, then the beginnings
/// of the others in order.
fn is_shortened(label: &str, key: &str) -> bool {
    /// Letters that the first word must have, and those that are kept of each other word. *Assumption.*
    const FIRST_MIN: usize = 4;
    const REST_MIN: usize = 3;
    let mut words = key.split(' ');
    let first = words.next().unwrap_or_default();
    let Some(mut rest) = label
        .strip_prefix(first)
        .filter(|_| first.len() >= FIRST_MIN)
    else {
        return false;
    };
    for word in words {
        let same = rest.bytes().zip(word.bytes()).take_while(|(a, b)| a == b);
        let same = same.count();
        if same < REST_MIN.min(word.len()) || !rest.is_char_boundary(same) {
            return false;
        }
        rest = &rest[same..];
        if rest.is_empty() {
            return true;
        }
    }
    false
}

/// “Forges de la Marne” at `forges-marne`: a label seldom keeps the small words between the others.
fn is_without_particles(label: &str, key: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "de", "du", "des", "d", "la", "le", "les", "l", "del", "los", "las", "el", "di", "da",
        "do", "dos", "della", "van", "den", "der", "von", "of", "the", "and", "und", "et", "y",
        "e", "en",
    ];
    let mut words = key.split(' ');
    let first = words.next().unwrap_or_default();
    let rest: String = words.filter(|word| !PARTICLES.contains(word)).collect();
    !rest.is_empty() && label.strip_prefix(first) == Some(rest.as_str())
}

/// Letters of a last word by which a house may be called alone. *Assumption.*
const LAST_WORD_MIN: usize = 7;

/// Whether a label can fit a key at all, told without taking either apart: they begin or end with the same letter.
fn may_fit(label: &str, key: &str) -> bool {
    let ends = |text: &str| {
        let (first, last) = (text.bytes().next(), text.bytes().next_back());
        first.zip(last)
    };
    let (Some((first, last)), Some((key_first, key_last))) = (ends(label), ends(key)) else {
        return false;
    };
    let plain = [first, last, key_first, key_last];
    // What begins or ends otherwise than with a plain letter is taken apart after all.
    !plain.iter().all(u8::is_ascii_alphanumeric)
        || first.eq_ignore_ascii_case(&key_first)
        || last.eq_ignore_ascii_case(&key_last)
}

/// How alike two keys are: the same, or one is the other with words left off at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Different organisations.
    None,
    /// One is the beginning of the other: “Acme” and “Acme Robotics”. The same unless a third name begins so too.
    Short,
    /// The same.
    Same,
}

/// Compares two keys.
#[must_use]
pub fn likeness(a: &str, b: &str) -> Likeness {
    // Most pairs differ in their first letter already.
    if a.is_empty() || b.is_empty() || a.as_bytes()[0] != b.as_bytes()[0] {
        return Likeness::None;
    }
    if a == b || letters(a).eq(letters(b)) {
        return Likeness::Same;
    }
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let begins = long
        .strip_prefix(short)
        .is_some_and(|rest| rest.starts_with(' '));
    if begins && short.len() >= 4 {
        Likeness::Short
    } else {
        Likeness::None
    }
}

/// The organisation in a display name, when it names one: “Acme Hiring Team”, “Maria at Acme”, “Acme via Greenhouse”.
///
/// The second value tells whether the name says so itself (a team, “at”, brackets); otherwise it may be a person.
#[must_use]
pub fn in_display(display: &str) -> Option<(String, bool)> {
    const SEPARATORS: [&str; 13] = [
        " at ",
        " @ ",
        " from ",
        " for ",
        " bei ",
        " chez ",
        " von ",
        " de chez ",
        " | ",
        " - ",
        " – ",
        " · ",
        ", ",
    ];
    static ANY: LazyLock<AnyOf> = LazyLock::new(|| AnyOf::new(SEPARATORS));
    let display = display.trim().trim_matches(['"', '\'']);
    let separated = ANY.occurs_in(display);
    for separator in SEPARATORS.iter().filter(|_| separated) {
        if let Some((person, rest)) = display.split_once(*separator) {
            let (first, second) = (trimmed(person), trimmed(rest));
            let by_word = separator.chars().any(char::is_alphabetic) || *separator == " @ ";
            if by_word {
                return (!second.is_empty()).then_some((second, true));
            }
            // “Acme | Careers”, “Maria Lopez | Acme”: the part that is not generic, or the last.
            let pick = if key(&second).is_empty() {
                first
            } else if key(&first).is_empty() || *separator != ", " {
                second
            } else {
                return None;
            };
            return (!key(&pick).is_empty()).then_some((pick, true));
        }
    }
    if let Some((_, rest)) = display.split_once('(') {
        let inside = trimmed(rest.trim_end_matches([')', ' ']));
        if !key(&inside).is_empty() {
            return Some((inside, true));
        }
    }
    if let Some((first, _)) = display.split_once(" via ") {
        let first = trimmed(first);
        return (!key(&first).is_empty()).then_some((first, true));
    }
    let cut = trimmed(display);
    if cut.is_empty() || key(&cut).is_empty() {
        return None;
    }
    let said = cut.len() < display.len();
    Some((cut, said))
}

/// A name without the function words at its end.
#[must_use]
pub fn trimmed(name: &str) -> String {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    while let Some(last) = words.last() {
        let word = normal(last);
        let cuts = word.is_empty()
            || (!word.is_empty() && word.split(' ').all(|word| TRAILING.contains(word)));
        if !cuts {
            break;
        }
        words.pop();
    }
    while words.first().is_some_and(|first| {
        matches!(
            normal(first).as_str(),
            "team"
                | "the"
                | "recruiting"
                | "careers"
                | "hr"
                | "jobs"
                | "karriere"
                | "your"
                | "werken"
                | "bij"
                | "via"
                | "travailler"
                | "chez"
                | "trabaja"
                | "arbeiten"
                | "bei"
                | "bewerbermanagement"
                | "personalabteilung"
        )
    }) && words.len() > 1
    {
        words.remove(0);
    }
    words
        .join(" ")
        .trim_matches([',', ':', '-', '–', '|', ' ', '.', '!'])
        .to_owned()
}

/// Whether a name is all function words.
#[must_use]
pub fn is_generic(name: &str) -> bool {
    key(name).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_umlaut_in_two_letters_is_the_umlaut() {
        assert!(label_fits("moewenwerk", &key("Möwenwerk GmbH")));
        assert!(label_fits("stadt-lueneburg", &key("Stadt Lüneburg")));
        assert!(!label_fits("moewenwerk", &key("Möwenau GmbH")));
        assert!(!label_fits("blue", &key("Bla")));
    }

    #[test]
    fn legal_forms_case_and_accents_do_not_matter() {
        assert_eq!(key("Müller & Söhne GmbH"), key("MULLER SOHNE"));
        assert_eq!(key("Acme, Inc."), "acme");
        assert_eq!(key("Acme S.A."), "acme");
        assert_eq!(key("The Acme Company Ltd"), "acme");
        assert_eq!(key("Hiring Team"), "");
        assert_eq!(key("Co"), "");
    }

    #[test]
    fn near_equal_names_stay_distinct() {
        assert_eq!(
            likeness("northwind labs", "northwind traders"),
            Likeness::None
        );
        assert_eq!(likeness("northwind labs", "northwindlabs"), Likeness::Same);
        assert_eq!(likeness("northwind", "northwind labs"), Likeness::Short);
        assert_eq!(likeness("acme", "acmedia"), Likeness::None);
        assert_eq!(likeness("", "acme"), Likeness::None);
    }

    #[test]
    fn a_domains_label_fits_its_organisation_only() {
        assert!(label_fits("northwind-labs", "northwind labs"));
        assert!(label_fits("getacme", "acme"));
        assert!(label_fits(
            "brightwaterhealth",
            "brightwater health partners"
        ));
        assert!(label_fits("micasys", "mica systems"));
        assert!(label_fits("forges-marne", &key("Forges de la Marne")));
        assert!(!label_fits("forges-marne", &key("Forges de la Marche")));
        assert!(!label_fits("forges", &key("Marne des Forges")));
        assert!(label_fits("brightwater-assoc", "brightwater associates"));
        assert!(!label_fits("micas", "mica systems"));
        assert!(!label_fits("northwindlab", "northwind traders"));
        assert!(!label_fits("northwindtraders", "northwind labs"));
        assert!(!label_fits("acme", "acne"));
        assert!(!label_fits("", "acme"));
    }

    #[test]
    fn display_names_yield_the_organisation() {
        let check = |display: &str, expected: Option<(&str, bool)>| {
            let found = in_display(display);
            assert_eq!(
                found.as_ref().map(|(name, said)| (name.as_str(), *said)),
                expected,
                "{display}"
            );
        };
        check("Acme Hiring Team", Some(("Acme", true)));
        check("Maria at Acme", Some(("Acme", true)));
        check(
            "Maria Lopez (Northwind Labs)",
            Some(("Northwind Labs", true)),
        );
        check(
            "Acme Robotics via Greenhouse",
            Some(("Acme Robotics", true)),
        );
        check("Acme | Careers", Some(("Acme", true)));
        check("Maria Lopez", Some(("Maria Lopez", false)));
        check("Recruiting Team", None);
        check("no-reply", None);
        check("Lopez, Maria", None);
    }
}
