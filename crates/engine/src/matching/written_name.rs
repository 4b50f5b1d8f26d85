//! Names of people as mail programs and letters write them: turned round, with a courtesy, with their house behind.

use meanwhile_words::text::normal;

use super::role::is_job_word;
use super::titles::{is_honorific, is_house_word, is_no_name, is_particle};
use super::{domain, name};

/// The name of a person in normal form, out of what mail programs and relays show beside an address: “Bell, Sam”,
/// “Sam Bell (Acme)”, “Sam Bell at Acme via Service”.
#[must_use]
pub fn shown(display: &str) -> String {
    let ends = ["at ", "@ ", "from ", "via ", "(", "| ", "- ", "– "];
    let mut spaces = display.match_indices(' ').map(|(at, _)| at);
    let end = spaces.find(|at| ends.iter().any(|end| display[at + 1..].starts_with(end)));
    let alone = &display[..end.unwrap_or(display.len())];
    let alone = alone.trim_matches(|c: char| c == '"' || c == '\'' || c.is_whitespace());
    match alone.split_once(", ") {
        Some((last, first)) if !first.contains(',') => normal(&format!("{first} {last}")),
        _ => normal(alone),
    }
}

/// The surname of somebody of whom only a courtesy is known beside it: “Tammen” of “Dr. Tammen”, in normal form.
#[must_use]
pub fn surname_alone(name: &str) -> Option<String> {
    let normal = normal(name);
    let (courtesy, surname) = normal.split_once(' ')?;
    (is_honorific(courtesy) && !surname.contains(' ')).then(|| surname.to_owned())
}

/// A name that mail programs show turned round, as people say it: “Bell, Sam” is “Sam Bell”. As it is where the comma may be
/// a house's: “Bell, Hart & Partners”, “Acme, Careers”.
#[must_use]
pub fn turned(display: &str, address: &str) -> Option<String> {
    let (surname, given) = display.trim().trim_matches(['"', '\'']).split_once(", ")?;
    let is_part = |part: &str| {
        let mut words = part.split_whitespace().peekable();
        words.peek().is_some()
            && part.split_whitespace().count() <= 3
            && words.all(|word| {
                let normal = normal(word);
                let is_named = word.starts_with(char::is_uppercase) || is_particle(&normal);
                let is_written = word
                    .chars()
                    .all(|c| c.is_alphabetic() || matches!(c, '-' | '.' | '\'' | '’'));
                let is_other =
                    is_job_word(&normal) || is_no_name(&normal) || is_house_word(&normal);
                is_named && is_written && !is_other
            })
    };
    let host = address.split_once('@').map_or("", |(_, host)| host);
    let label = domain::label(host);
    let is_house = |part: &str| !label.is_empty() && name::label_fits(label, &name::key(part));
    let is_generic = |part: &str| name::is_generic(part);
    let fits = [surname, given]
        .iter()
        .all(|part| is_part(part) && !is_house(part) && !is_generic(part));
    fits.then(|| format!("{} {}", given.trim(), surname.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_turned_round_is_turned_back_and_a_houses_is_not() {
        let check = |display: &str, address: &str, expected: Option<&str>| {
            assert_eq!(turned(display, address).as_deref(), expected, "{display}");
        };
        let own = "s.hinrichsen@moewenwerk.example";
        check("Hinrichsen, Silke", own, Some("Silke Hinrichsen"));
        check("\"Kowalski, Piotr\"", "", Some("Piotr Kowalski"));
        check("von der Au, Jörg", "", Some("Jörg von der Au"));
        check("O’Hara-Lind, Mae Ann", "", Some("Mae Ann O’Hara-Lind"));
        for kept in [
            "Silke Hinrichsen",
            "Möwenwerk, Personal",
            "Möwenwerk, Silke",
            "Acorn Media, Dana",
            "Bell, Hart & Partners",
            "Hinrichsen, Silke, Dr.",
            "Dana Cho, Recruiter",
            "Dana Cho, PhD 2",
        ] {
            check(kept, own, None);
        }
    }

    #[test]
    fn a_surname_alone_stands_behind_a_courtesy() {
        assert_eq!(surname_alone("Dr. Tammen").as_deref(), Some("tammen"));
        assert_eq!(surname_alone("Frau Lind-Berg"), None);
        assert_eq!(surname_alone("Silke Tammen"), None);
        assert_eq!(surname_alone("Tammen"), None);
    }
}
