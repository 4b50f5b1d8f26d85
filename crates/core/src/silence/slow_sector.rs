//! Cause `slow_sector`: a sector in which such things take long.

use super::{Cause, Holds, Silence};
use crate::policy::View;
use crate::record::Employer;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "slow_sector",
    what: "They are a public body, a university, a school or a hospital.",
    why: "Rules ask for a panel, papers, a vote or a works council before anybody may say yes.",
    source: "NACE benchmarks 2012: 38 days from interview to offer in government, about 23 over all; that universities, \
             schools and hospitals take as long is an assumption",
    since: "0.1.0",
    holds,
};

/// Words of a sector that tell it. *Assumption.*
const SECTORS: &[&str] = &[
    "administración pública",
    "administração pública",
    "authority",
    "civil service",
    "collectivité",
    "college",
    "colleges",
    "council",
    "county",
    "education",
    "federal",
    "fonction publique",
    "forschungsinstitut",
    "gemeente",
    "government",
    "health service",
    "hospital",
    "hospitals",
    "hôpital",
    "kommun",
    "kommunal",
    "kommune",
    "ministry",
    "nhs",
    "offentlig sektor",
    "ospedale",
    "overheid",
    "pubblica amministrazione",
    "public administration",
    "public body",
    "public health",
    "public research",
    "public sector",
    "public service",
    "public services",
    "research institute",
    "school",
    "schools",
    "secteur public",
    "sector público",
    "setor público",
    "settore pubblico",
    "sjukhus",
    "szpital",
    "uczelnia",
    "urząd",
    "ziekenhuis",
    "öffentliche verwaltung",
    "öffentlichen dienst",
    "öffentlicher dienst",
];
/// Words of a name that tell it: fewer, for many firms have “Public” or “State” in theirs. *Assumption.*
const NAMES: &[&str] = &[
    "ayuntamiento",
    "bundesamt",
    "gemeente",
    "hospital",
    "hôpital",
    "klinikum",
    "kommune",
    "krankenhaus",
    "landratsamt",
    "mairie",
    "ministry",
    "nhs",
    "ospedale",
    "prefeitura",
    "stadtverwaltung",
    "ziekenhuis",
];
/// Beginnings of words that tell it in both. *Assumption.*
const STEMS: &[&str] = &[
    "municipal",
    "universi",
    "université",
    "hochschul",
    "behörde",
    "ministeri",
];

/// The same in a sector alone: shops and courses call themselves an academy. *Assumption.*
const SECTOR_STEMS: &[&str] = &["academ"];

/// Words of who sells to a sector and is not of it: “school supplies”, “hospitality software”. *Assumption.*
pub const SELLERS: &[&str] = &[
    "app",
    "apps",
    "catering",
    "cleaning",
    "equipment",
    "furniture",
    "magazine",
    "marketing",
    "platform",
    "press",
    "publisher",
    "publishing",
    "recruitment",
    "retail",
    "saas",
    "software",
    "staffing",
    "supplier",
    "suppliers",
    "supplies",
    "supply",
    "tech",
    "technology",
    "uniforms",
    "wholesale",
];
/// The same of the public sector alone. *Assumption.*
const PRIVATE: &[&str] = &[
    "contractor",
    "contractors",
    "contracting",
    "courier",
    "express",
    "lobbying",
    "private",
];

fn holds(view: &View<'_>, _: &Silence) -> Option<Holds> {
    is_slow_sector(view.employer()?).then_some(())?;
    Holds::now(
        &CAUSE,
        "Public bodies, universities and hospitals often take much longer than others.",
    )
}

/// Whether an employer is a public body, a university, a school or a hospital, by its sector or its name. What is
/// foretold of it goes by the same words.
#[must_use]
pub fn is_slow_sector(employer: &Employer) -> bool {
    let sector = employer.industry.as_deref().unwrap_or("").to_lowercase();
    let name = employer.name.to_lowercase();
    let (sector, name) = (words_of(&sector), words_of(&name));
    // Who sells or is private by its sector is so whatever its name says.
    if is_private(&sector) {
        return false;
    }
    let is_academic = |it: &&str| SECTOR_STEMS.iter().any(|stem| it.starts_with(stem));
    says(&sector, SECTORS)
        || sector.iter().any(is_academic)
        || !is_private(&name) && says(&name, NAMES)
}

fn words_of(text: &str) -> Vec<&str> {
    let all = text.split(|letter: char| !letter.is_alphanumeric());
    all.filter(|word| !word.is_empty()).collect()
}

fn is_private(all: &[&str]) -> bool {
    all.iter()
        .any(|it| SELLERS.contains(it) || PRIVATE.contains(it))
}

/// Whether one of the words stands in a text, or one that begins as they do.
fn says(all: &[&str], words: &[&str]) -> bool {
    let spoken = format!(" {} ", all.join(" "));
    let begins = |word: &&str| STEMS.iter().any(|stem| word.starts_with(stem));
    words.iter().any(|it| stands(it, &spoken)) || all.iter().any(begins)
}

/// Whether words stand whole in a text whose words have a space on either side. Asked for every wait of a desk, so nothing
/// is allocated.
#[must_use]
pub fn stands(words: &str, spoken: &str) -> bool {
    spoken
        .match_indices(words)
        .any(|(at, _)| spoken[..at].ends_with(' ') && spoken[at + words.len()..].starts_with(' '))
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    fn at(industry: Option<&str>, name: &str) -> String {
        let mut story = met();
        story.desk.employers[0].industry = industry.map(str::to_owned);
        story.desk.employers[0].name = name.to_owned();
        story.silence("slow_sector", "2026-04-16 10:00")
    }

    #[test]
    fn it_holds_for_public_bodies_and_universities() {
        assert!(at(Some("Higher education"), "Elm").contains("much longer"));
        assert!(at(Some("government"), "Elm").contains("much longer"));
        assert!(at(None, "University of Elmford").contains("much longer"));
        assert!(at(Some("City council"), "Elm").contains("much longer"));
        assert!(at(Some("Fonction publique"), "Elm").contains("much longer"));
        assert!(at(Some("Öffentlicher Dienst"), "Elm").contains("much longer"));
        assert!(at(None, "Mairie d’Ormeval").contains("much longer"));
        for other in [
            "hospitality",
            "Kommunikation",
            "Public relations",
            "Real estate",
            "Digital health",
            "school supplies retail",
            "federal express courier",
            "government contractor",
            "hospital software",
            "University press",
        ] {
            assert_eq!(at(Some(other), "Elm"), "", "{other}");
        }
        assert_eq!(at(None, "State Street Cafe"), "");
        assert_eq!(at(None, "Harbour Labs"), "");
        // A shop may call itself an academy, or be named after a university.
        assert!(at(Some("Academic research"), "Elm").contains("much longer"));
        assert!(at(Some("medicine"), "Universitätsspital Elm").contains("much longer"));
        assert_eq!(at(Some("outdoor clothing"), "Elm Academy"), "");
        assert_eq!(at(None, "Academy Mortgages"), "");
        assert_eq!(at(Some("retail"), "University Games"), "");
        assert_eq!(at(None, "University Press"), "");
    }
}
