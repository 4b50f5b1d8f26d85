//! Cause `slow_sector`: a sector in which such things take long.

use super::{Cause, Holds, Silence};
use crate::policy::View;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "slow_sector",
    what: "They are a public body, a university, a school or a hospital.",
    why: "Rules ask for a panel, papers, a vote or a works council before anybody may say yes.",
    source: "NACE benchmarks 2012: 38 days from interview to offer in government, about 25 over all",
    since: "0.1.0",
    holds,
};

/// Words of a sector that tell it. *Assumption.*
const SECTORS: &[&str] = &[
    "authority",
    "college",
    "colleges",
    "council",
    "county",
    "education",
    "federal",
    "government",
    "health",
    "hospital",
    "hospitals",
    "ministry",
    "nhs",
    "public",
    "school",
    "schools",
    "state",
];
/// Words of a name that tell it: fewer, for many firms have “Public” or “State” in theirs. *Assumption.*
const NAMES: &[&str] = &["ministry", "nhs", "hospital", "krankenhaus", "klinikum"];
/// Beginnings of words that tell it in both. *Assumption.*
const STEMS: &[&str] = &[
    "academ",
    "municipal",
    "universi",
    "université",
    "hochschul",
    "behörde",
    "ministeri",
];

fn holds(view: &View<'_>, _: &Silence) -> Option<Holds> {
    let employer = view.employer()?;
    let sector = employer.industry.as_deref().unwrap_or("");
    (says(sector, SECTORS) || says(&employer.name, NAMES)).then_some(())?;
    Holds::now(
        &CAUSE,
        "Public bodies, universities and hospitals often take much longer than others.",
    )
}

/// Whether a text has one of the words, or one that begins as they do.
fn says(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    let mut all = text.split(|letter: char| !letter.is_alphanumeric());
    all.any(|word| words.contains(&word) || STEMS.iter().any(|stem| word.starts_with(stem)))
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
        assert_eq!(at(Some("hospitality"), "Elm"), "");
        assert_eq!(at(None, "State Street Cafe"), "");
        assert_eq!(at(None, "Harbour Labs"), "");
    }
}
