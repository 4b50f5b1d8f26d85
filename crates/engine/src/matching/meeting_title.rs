//! Whom the title of a meeting is about: “Interview with Dana Cho at Acme - Data Analyst”, “Vorstellungsgespräch Acme GmbH
//! (Frau Kaiser)”, “Acme phone screen”. People enter these into their calendars, and booking pages write them; there is
//! nothing else to go by.

use meanwhile_words::text::normal;

use super::clues::{self, Clues, NameClue};
use super::role::RoleFound;
use super::titles::is_house_word;
use super::{name, role};

/// How much such a title says of the house. *Assumption:* less than a letter; the client of an agency that kept it to itself
/// is found by the role.
const WEIGHT: u8 = 58;
/// How much a name in brackets says, which may be somebody's: “Interview with Acme Freight (Dana)”, “Interview with Dana Cho
/// (Acme)”. *Assumption:* enough to find a house that is known.
const UNSURE: u8 = 56;
/// How sure a role is that no word of an occupation tells, behind a house in brackets. *Assumption:* just enough to be kept,
/// since a place may stand there.
const ROLE: u8 = 60;
/// Words of a house's or a person's name in a title. *Assumption.*
const WORDS_MOST: usize = 5;
/// Words behind which the house stands, and those behind which somebody does, or the house.
const AT: &[&str] = &["at", "bei", "@", "chez", "bij", "presso"];
const WITH: &[&str] = &["with", "w/", "mit", "avec", "con", "com", "met"];

/// What a title says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Titled {
    /// The house.
    house: Option<NameClue>,
    /// Keys of the people whom the seeker meets, who are no house.
    people: Vec<String>,
    /// A name that may be the house's or somebody's.
    unsure: Option<NameClue>,
    /// The role beside the house in brackets: “(Acme, Typesetter)”.
    role: Option<RoleFound>,
}

/// Takes the house and the people that the title of an entry names into what is known of it; what was made of the same
/// words before does not count. `mine` are the seeker's names in normal form. Whether the title names the house outright.
pub fn take(found: &mut Clues, title: &str, mine: &[String]) -> bool {
    let titled = read(title, mine);
    found
        .names
        .retain(|clue| !titled.people.contains(&clue.key));
    found.names.extend(titled.unsure);
    found.role = found.role.take().or(titled.role);
    let Some(house) = titled.house else {
        return false;
    };
    let of_same = |key: &str| key.ends_with(&format!(" {}", house.key)) || key == house.key;
    found.names.retain(|clue| !of_same(&clue.key));
    without_house(found, &house);
    found.names.insert(0, house);
    true
}

/// The same for what a booking page writes, which names whose calendar it keeps: “Host: Dana Cho” is no house, and the name
/// in brackets behind hers is.
pub fn take_booking(found: &mut Clues, title: &str, text: &str, mine: &[String]) {
    let hosts: Vec<String> = text.lines().filter_map(host).collect();
    found.names.retain(|clue| !hosts.contains(&clue.key));
    let titled = read(title, mine);
    if let Some(house) = titled.unsure.filter(|it| !hosts.contains(&it.key)) {
        without_house(found, &house);
        found.names.push(house);
    }
}

/// Takes the house out of a role that begins with it: “Event: Phone interview - Acme Data Scientist”.
fn without_house(found: &mut Clues, house: &NameClue) {
    if let Some(role) = &mut found.role
        && let Some(alone) = role.role.strip_prefix(house.name.as_str())
        && role::has_job_word(alone)
    {
        role.role = role::clean(alone);
    }
}

/// The key of the person whom a line of a booking page names.
fn host(line: &str) -> Option<String> {
    let (label, name) = line.split_once(':')?;
    let is_host = matches!(
        normal(label).as_str(),
        "host" | "organizer" | "organiser" | "interviewer" | "gastgeber" | "veranstalter" | "hote"
    );
    is_host.then(|| name::key(name.trim()))
}

fn read(title: &str, mine: &[String]) -> Titled {
    let mut titled = Titled::default();
    if is_preparation(title) {
        return titled;
    }
    let (outside, inside) = brackets(title);
    let parts: Vec<&str> = outside
        .split(['|', '–', '—', ':', '·', ','])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split(" / "))
        .collect();
    // “with Dana Cho at Acme”
    for (before, house) in parts.iter().filter_map(|part| split_at_word(part, AT)) {
        titled.people.extend(person(met(before)));
        titled.house = titled.house.or_else(|| house_of(house, mine));
    }
    if titled.house.is_some() {
        return titled;
    }
    for part in &parts {
        let Some((before, somebody)) = split_at_word(part, WITH) else {
            titled.house = titled.house.or_else(|| house_of(part, mine));
            continue;
        };
        // “Acme interview with Dana Cho”, “Acme: interview with Dana Cho”
        titled.house = titled.house.or_else(|| house_of(before, mine));
        let house = house_of(somebody, mine);
        match house.filter(is_house) {
            Some(house) if titled.house.is_none() => titled.house = Some(house),
            _ if titled.house.is_some() => titled.people.extend(person(somebody)),
            _ => {
                let (house, role) = house_and_role(inside);
                titled.unsure = house_of(house, mine);
                titled.role = role.filter(|_| titled.unsure.is_some());
            }
        }
        titled.unsure = titled.unsure.map(|it| NameClue {
            weight: UNSURE,
            ..it
        });
        return titled;
    }
    // “Interview (Acme Freight)”
    titled.house = titled
        .house
        .or_else(|| house_of(inside, mine).filter(|it| it.key.contains(' ')));
    titled
}

/// What stands in brackets as a house and a role behind a comma. “Acme, Inc.” is a house alone.
fn house_and_role(inside: &str) -> (&str, Option<RoleFound>) {
    let Some((house, behind)) = inside.split_once(", ") else {
        return (inside, None);
    };
    let words = normal(behind);
    let is_role = behind.starts_with(char::is_uppercase)
        && !behind.contains(|it: char| it.is_ascii_digit() || it == ',')
        && !words.split(' ').any(is_house_word)
        && name::key(inside) != name::key(house);
    let role = is_role.then(|| RoleFound {
        role: role::clean(behind),
        confidence: ROLE,
    });
    (if is_role { house } else { inside }, role)
}

/// Whether somebody prepares for an interview, alone or with a friend.
pub fn is_preparation(title: &str) -> bool {
    normal(title).split(' ').any(|word| {
        matches!(
            word,
            "prep"
                | "prepare"
                | "preparation"
                | "practice"
                | "practise"
                | "mock"
                | "rehearsal"
                | "vorbereitung"
                | "vorbereiten"
                | "uben"
                | "ubung"
                | "preparer"
                | "preparar"
                | "preparare"
                | "oefenen"
        )
    })
}

/// Whether a part of a title only says how the meeting stands: “Confirmed: …”.
fn is_status(key: &str) -> bool {
    matches!(
        key,
        "confirmed"
            | "scheduled"
            | "rescheduled"
            | "new event"
            | "bestatigt"
            | "confirme"
            | "confirmado"
            | "confermato"
    )
}

/// A title without what stands in its brackets, and that.
fn brackets(title: &str) -> (String, &str) {
    let Some((before, rest)) = title.split_once('(') else {
        return (title.to_owned(), "");
    };
    let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
    (
        format!("{} {}", before.trim_end(), after.trim_start()),
        inside,
    )
}

/// Whether a name has a word such as “GmbH” or “Media”, which no person has.
fn is_house(house: &NameClue) -> bool {
    let mut words = house.key.split(' ').skip(1);
    house.key != normal(&house.name) || words.any(is_house_word)
}

/// The house that a part of a title names, the words around it about the meeting left out.
fn house_of(part: &str, mine: &[String]) -> Option<NameClue> {
    let house = clues::without_matter(part);
    let key = name::key(&house);
    let words = key.split(' ').count();
    let is_mine = mine.iter().any(|own| *own == normal(&house));
    let is_name = house.starts_with(char::is_uppercase)
        && words <= WORDS_MOST
        && !is_mine
        && !is_status(&key)
        && !is_titled_person(&house)
        && !role::has_job_word(&house);
    let clue = is_name.then(|| clues::name_clue(&house, WEIGHT))?;
    clue.filter(|clue| !clues::is_title_word(&clue.key))
}

/// The key of a person's name, without the courtesies before it.
fn person(part: &str) -> Option<String> {
    let name = clues::without_matter(part);
    let words = name.split_whitespace().filter(|word| !is_courtesy(word));
    let name = words.collect::<Vec<_>>().join(" ");
    (!name.is_empty() && name.starts_with(char::is_uppercase)).then(|| name::key(&name))
}

/// What stands behind “with”, else all.
fn met(part: &str) -> &str {
    split_at_word(part, WITH).map_or(part, |(_, after)| after)
}

/// Whether a part of a title is somebody with a courtesy: “Frau Kaiser”, “Dr. Groessl”.
fn is_titled_person(part: &str) -> bool {
    part.split_whitespace().next().is_some_and(is_courtesy)
}

fn is_courtesy(word: &str) -> bool {
    let word = word.trim_end_matches('.').to_lowercase();
    matches!(
        word.as_str(),
        "frau"
            | "herr"
            | "herrn"
            | "mr"
            | "mrs"
            | "ms"
            | "miss"
            | "dr"
            | "prof"
            | "mme"
            | "madame"
            | "monsieur"
            | "sra"
            | "sr"
            | "dott"
            | "mevrouw"
            | "meneer"
    )
}

/// A text before and behind the first of some words.
fn split_at_word<'t>(text: &'t str, words: &[&str]) -> Option<(&'t str, &'t str)> {
    let mut at = 0;
    for word in text.split(' ') {
        if words.contains(&word.to_lowercase().as_str()) {
            return Some((text[..at].trim(), text[at + word.len()..].trim()));
        }
        at += word.len() + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(title: &str, house: Option<&str>, people: &[&str]) {
        let titled = read(title, &["ines falk".to_owned()]);
        let found = titled.house.as_ref().map(|it| it.name.as_str());
        assert_eq!(found, house, "{title}");
        assert_eq!(titled.people, people, "{title}");
    }

    #[test]
    fn the_house_is_told_from_whom_one_meets() {
        let house = Some("Tidewell");
        check("Vorstellungsgespräch Tidewell (Frau Amsel)", house, &[]);
        check("Vorstellungsgespräch Tidewell – Ines Falk", house, &[]);
        check("Interview Tidewell", house, &[]);
        check("Tidewell phone screen", house, &[]);
        check("Tidewell - interview (Otto)", house, &[]);
        check("Tidewell: team interview with Otto", house, &["otto"]);
        check(
            "Tidewell Freight interview w/ Ruth Amsel",
            Some("Tidewell Freight"),
            &["ruth amsel"],
        );
        check(
            "Interview with Ruth Amsel at Tidewell - Data Analyst",
            house,
            &["ruth amsel"],
        );
        check(
            "Interview (Tidewell Freight) - Ines Falk",
            Some("Tidewell Freight"),
            &[],
        );
        check("Interview with Tidewell GmbH", Some("Tidewell GmbH"), &[]);
        check("Interview with Tidewell Media", Some("Tidewell Media"), &[]);
        check("2. Gespräch Tidewell Verlag", Some("Tidewell Verlag"), &[]);
        check(
            "Interview - Tidewell Media (Audience Analyst)",
            Some("Tidewell Media"),
            &[],
        );
        check(
            "Second interview: Tidewell Freight",
            Some("Tidewell Freight"),
            &[],
        );
    }

    #[test]
    fn who_may_be_a_house_or_somebody_is_neither_for_certain() {
        for title in [
            "Interview mit Frau Amsel",
            "Interview with Ruth Amsel",
            "Interview with Otto",
            "Interview with Tidewell Harbour (Otto)",
        ] {
            check(title, None, &[]);
        }
        let titled = read("Interview with Ruth Amsel (Tidewell)", &[]);
        assert_eq!(titled.unsure.map(|it| it.name).as_deref(), Some("Tidewell"));
    }

    #[test]
    fn a_role_behind_the_house_in_brackets_is_no_part_of_its_name() {
        let told = |title: &str| {
            let titled = read(title, &[]);
            (
                titled.unsure.map(|it| it.name),
                titled.role.map(|it| it.role),
            )
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            told("Interview with Ola Brand (Tidewell Press, Typesetter)"),
            (some("Tidewell Press"), some("Typesetter"))
        );
        let alone = told("Interview with Ola Brand (Tidewell, Inc.)");
        assert_eq!(alone.1, None);
        assert!(alone.0.is_some_and(|it| it.starts_with("Tidewell")));
    }

    #[test]
    fn a_booking_page_names_whose_calendar_it_keeps() {
        let clue = |name: &str| clues::name_clue(name, 76).unwrap();
        let mut found = Clues {
            names: vec![clue("Ruth Amsel")],
            ..Clues::default()
        };
        let title =
            "Confirmed: Phone interview with Ruth Amsel (Tidewell) on Wednesday, March 25, 2026";
        take_booking(
            &mut found,
            title,
            "Invitee: Ines Falk\nHost: Ruth Amsel\n",
            &[],
        );
        let names: Vec<&str> = found.names.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["Tidewell"]);
    }

    #[test]
    fn a_title_that_names_nobody_names_no_house() {
        check("Interview", None, &[]);
        check("Vorstellungsgespräch", None, &[]);
        check("Interview Data Analyst", None, &[]);
        check("Interview Ines Falk", None, &[]);
        check("Job interview on Monday", None, &[]);
        check("Prep for interview", None, &[]);
        check("Interview practice: Tidewell", None, &[]);
    }
}
