//! What stands in front of a house's name in signatures and subjects and is no part of it.

/// A name without the office in front of it that writes for the house: “Risorse Umane Acme”.
pub(super) fn without_office(name: &str) -> &str {
    const OFFICES: &[&str] = &[
        "risorse umane ",
        "ressources humaines ",
        "recursos humanos ",
        "human resources ",
        "personalabteilung ",
    ];
    let lower = name.to_lowercase();
    let office = OFFICES.iter().find(|office| lower.starts_with(**office));
    office
        .and_then(|office| name.get(office.len()..))
        .unwrap_or(name)
}

/// A name without the word for the meeting in front of it: “Vorstellungsgespräch Acme”.
pub(super) fn without_meeting(name: &str) -> &str {
    let meets = |word: &str| {
        matches!(
            meanwhile_words::text::normal(word).as_str(),
            "vorstellungsgesprach"
                | "bewerbungsgesprach"
                | "kennenlerngesprach"
                | "interview"
                | "entretien"
                | "entrevista"
                | "colloquio"
                | "sollicitatiegesprek"
                | "kennismakingsgesprek"
        )
    };
    match name.split_once(' ') {
        Some((word, rest)) if meets(word) && rest.starts_with(char::is_uppercase) => rest,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_and_a_meeting_are_no_part_of_a_name() {
        assert_eq!(without_office("Risorse Umane Aldina"), "Aldina");
        assert_eq!(without_office("Aldina Risorse"), "Aldina Risorse");
        assert_eq!(without_meeting("Vorstellungsgespräch Aldina"), "Aldina");
        assert_eq!(without_meeting("Interview magazine"), "Interview magazine");
    }
}
