//! How a role and a house are named in a sentence.

use super::weave;
use crate::text::normal;

/// Letters that a name of an organisation or a role has at most; what is longer is no name. *Assumption.*
const NAME_CHARS_MAX: usize = 80;

/// Words that already say that it is a role.
const ROLES: &[&str] = &[
    "role",
    "position",
    "internship",
    "apprenticeship",
    "traineeship",
    "job",
    "post",
    "placement",
    "fellowship",
];

/// Words that begin the name of a role and are no names.
const TITLE_WORDS: &str = "assistant junior senior trainee deputy graduate apprentice associate chief principal operations executive \
    general regional legal medical clinical administrative mechanical electrical civil production account office \
    shop kitchen staff sous software customer project product warehouse delivery store postdoctoral research \
    teaching care support ward payroll";

/// Whether a text can be a name in a sentence.
pub fn is_name(text: &str) -> bool {
    let blank = |c: char| c.is_control() || "[]{}<>@\"“”".contains(c);
    !text.is_empty() && text.chars().count() <= NAME_CHARS_MAX && !text.contains(blank)
}

/// Forms of companies in law, which nobody says.
const LEGAL: &[&str] = &[
    "Ltd", "Ltd.", "Limited", "Pvt", "Pvt.", "Pty", "LLP", "LLC", "Inc", "Inc.", "PLC", "plc",
    "AG", "GmbH", "KG", "KGaA", "BV", "B.V.", "NV", "N.V.", "Oy", "AB", "AS", "SpA", "Srl", "SARL",
];

/// The name of a house as people say it: “Zephyr Labs” of “Zephyr Labs Pvt Ltd”.
pub fn house(name: &str) -> &str {
    let mut said = name.trim();
    while let Some((rest, last)) = said.rsplit_once(' ')
        && LEGAL.contains(&last)
        && rest.ends_with(char::is_alphanumeric)
    {
        said = rest.trim_end();
    }
    said
}

/// “the Data analyst role”, without what job boards put behind it.
pub fn role(written: &str) -> Option<String> {
    let mut name = written.split('(').next().unwrap_or("").trim();
    for mark in [" - ", " – ", " — ", " | ", " / ", ", "] {
        name = name.split(mark).next().unwrap_or("").trim();
    }
    let last = normal(name.rsplit(' ').next().unwrap_or(""));
    let named = if ROLES.contains(&last.as_str()) {
        name.to_owned()
    } else {
        format!("{name} role")
    };
    let word = name.split(' ').next().unwrap_or("");
    // “Year 2 teacher” and “Data Analyst” are written as they are.
    let others = name
        .split(' ')
        .skip(1)
        .all(|it| !it.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()));
    let named = if others && (weave::is_everyday(word) || is_of_a_title(word)) {
        uncapitalised(&named)
    } else {
        named
    };
    is_name(name).then(|| format!("the {named}"))
}

/// “the ” before “University of Halmstad”, nothing before “Lindqvist Instruments”.
pub fn article(house: &str) -> &'static str {
    const KINDS: [&str; 14] = [
        "university",
        "museum",
        "institute",
        "ministry",
        "department",
        "bank",
        "borough",
        "city",
        "school",
        "college",
        "academy",
        "office",
        "port",
        "house",
    ];
    match normal(house).split_once(" of ") {
        Some((kind, _)) if KINDS.contains(&kind) => "the ",
        _ => "",
    }
}

fn is_of_a_title(word: &str) -> bool {
    let word = normal(word);
    TITLE_WORDS.split_whitespace().any(|it| it == word)
}

fn uncapitalised(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next();
    first.map_or_else(String::new, |it| it.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_named_without_what_stands_behind_it() {
        assert_eq!(
            role("Data analyst").as_deref(),
            Some("the data analyst role")
        );
        assert_eq!(
            role("Nurse (m/f/d) - Leeds").as_deref(),
            Some("the nurse role")
        );
        assert_eq!(
            role("Associate, Commercial Property").as_deref(),
            Some("the associate role")
        );
        assert_eq!(
            role("Summer internship").as_deref(),
            Some("the summer internship")
        );
        assert_eq!(
            role("Assistant editor").as_deref(),
            Some("the assistant editor role")
        );
        assert_eq!(
            role("German teacher").as_deref(),
            Some("the German teacher role")
        );
        assert_eq!(
            role("Data Analyst").as_deref(),
            Some("the Data Analyst role")
        );
        assert_eq!(
            role("SQL developer").as_deref(),
            Some("the SQL developer role")
        );
        assert_eq!(
            role("Year 2 teacher").as_deref(),
            Some("the Year 2 teacher role")
        );
        assert_eq!(role("<b>"), None);
        assert_eq!(role(" "), None);
    }

    #[test]
    fn a_house_is_named_without_its_form_in_law() {
        assert_eq!(house("Zephyr Labs Pvt Ltd"), "Zephyr Labs");
        assert_eq!(house("Marchmont & Vale LLP"), "Marchmont & Vale");
        assert_eq!(house("Müller & Co. KG"), "Müller & Co. KG");
        assert_eq!(house("AG"), "AG");
    }

    #[test]
    fn a_house_that_is_called_what_it_is_has_its_article() {
        assert_eq!(article("University of Halmstad"), "the ");
        assert_eq!(article("Museum of Small Things"), "the ");
        assert_eq!(article("Birds of Passage"), "");
        assert_eq!(article("Lindqvist Instruments"), "");
    }
}
