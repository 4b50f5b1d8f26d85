//! Countries: code, English name, main zones, and the names people type.
//!
//! Holds reference data only (`data/countries.tsv`); what is a holiday there is known to `holiday`.

use std::fmt;
use std::sync::{LazyLock, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Zone;

/// A country or territory with an ISO 3166-1 alpha-2 code, or Kosovo (`XK`, which ISO leaves to users).
///
/// Two bytes, `Copy`, always one of the 250 that are known; order is that of the code. Serialized as the
/// code. Source of names and zones: the IANA time-zone database's `iso3166.tab` and `zone.tab`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

struct Row {
    code: [u8; 2],
    name: &'static str,
    /// Separated by semicolons.
    aliases: &'static str,
    /// As the table lists them: names, and a bar before those that repeat the clock of another.
    listed: &'static str,
    /// Looked up when somebody asks: most countries are never asked about.
    zones: OnceLock<Zones>,
}

struct Zones {
    /// Most populous first; the first `clocks` differ from each other, the rest repeat one of them.
    all: Vec<Zone>,
    clocks: usize,
}

impl Row {
    fn aliases(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.aliases.split(';').filter(|alias| !alias.is_empty())
    }

    fn zones(&self) -> &Zones {
        self.zones.get_or_init(|| {
            let (distinct, repeats) = self.listed.split_once('|').unwrap_or((self.listed, ""));
            let parse = |list: &'static str| list.split_whitespace().filter_map(Zone::parse);
            let mut all: Vec<Zone> = parse(distinct).collect();
            let clocks = all.len();
            all.extend(parse(repeats));
            Zones { all, clocks }
        })
    }
}

static TABLE: &str = include_str!("../../data/countries.tsv");

/// All countries in order of code.
static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let mut rows: Vec<Row> = lines.filter_map(parse_row).collect();
    rows.sort_by_key(|row| row.code);
    rows
});

/// Which country a zone is listed under, in order of zone; each zone is listed once (a test holds it),
/// but for Belgrade's, which is Serbia's and Kosovo's: the first code in order wins.
static ZONE_COUNTRIES: LazyLock<Vec<(Zone, Country)>> = LazyLock::new(|| {
    let pairs = |row: &'static Row| {
        row.zones()
            .all
            .iter()
            .map(|zone| (*zone, Country(row.code)))
    };
    let mut all: Vec<_> = ROWS.iter().flat_map(pairs).collect();
    all.sort();
    all.dedup_by_key(|pair| pair.0);
    all
});

fn parse_row(line: &'static str) -> Option<Row> {
    let mut cells = line.split('\t');
    let code = cells.next()?.as_bytes().try_into().ok()?;
    let name = cells.next()?;
    let mut listed = || cells.next().map(|cell| if cell == "-" { "" } else { cell });
    Some(Row {
        code,
        name,
        listed: listed()?,
        aliases: listed().unwrap_or(""),
        zones: OnceLock::new(),
    })
}

impl Country {
    /// Finds a country by code, English name or a common other name (`UK`, `USA`, `Deutschland`).
    ///
    /// Ignores case, and space around the text. `None` when nothing matches exactly: a misspelt country
    /// is asked about, not guessed.
    pub fn parse(text: &str) -> Option<Country> {
        let text = text.trim();
        if let [first, second] = text.as_bytes() {
            let code = [first.to_ascii_uppercase(), second.to_ascii_uppercase()];
            if let Ok(index) = ROWS.binary_search_by_key(&code, |row| row.code) {
                return Some(Country(ROWS[index].code));
            }
        }
        let wanted = text.to_lowercase();
        let matches = |name: &str| name.to_lowercase() == wanted;
        ROWS.iter()
            .find(|row| matches(row.name) || row.aliases().any(matches))
            .map(|row| Country(row.code))
    }

    /// Returns the country a zone is listed under.
    ///
    /// `None` for zones of no country (`UTC`, `Etc/GMT+5`) and for legacy links (`US/Eastern`).
    pub fn of_zone(zone: Zone) -> Option<Country> {
        let index = ZONE_COUNTRIES.binary_search_by_key(&zone, |pair| pair.0);
        index.ok().map(|index| ZONE_COUNTRIES[index].1)
    }

    /// Iterates over all countries, in order of code.
    pub fn all() -> impl Iterator<Item = Country> {
        ROWS.iter().map(|row| Country(row.code))
    }

    /// Returns the two upper-case letters of the ISO 3166-1 alpha-2 code.
    pub fn code(self) -> &'static str {
        self.row()
            .and_then(|row| std::str::from_utf8(&row.code).ok())
            .unwrap_or("??")
    }

    /// The two letters of the code, for searching.
    pub(super) fn letters(self) -> [u8; 2] {
        self.0
    }

    /// Returns the short English name, for display.
    pub fn name(self) -> &'static str {
        self.row().map_or("??", |row| row.name)
    }

    /// Returns the name as it stands in a sentence: “the United Kingdom”, “Germany”.
    pub fn in_sentence(self) -> String {
        const WITH_ARTICLE: &[&str] = &[
            "AE", "BS", "CD", "CF", "DO", "GB", "GM", "IM", "KM", "MV", "NL", "PH", "SC", "UM",
            "US", "VG", "VI",
        ];
        let name = self.name();
        let has_article = WITH_ARTICLE.contains(&self.code())
            || name.ends_with(" Islands")
            || name.starts_with("Republic ");
        match has_article {
            true => format!("the {name}"),
            false => name.to_owned(),
        }
    }

    /// Returns every zone of the country, the most populous first; empty for two uninhabited territories.
    pub fn zones(self) -> &'static [Zone] {
        self.row().map_or(&[], |row| &row.zones().all)
    }

    /// Returns the zone in which most people of the country live, a fallback when theirs is not known.
    ///
    /// Source: the order of `zone.tab`, corrected by hand where that order is geographic.
    pub fn main_zone(self) -> Option<Zone> {
        self.zones().first().copied()
    }

    /// Reports whether clocks differ inside the country at some time between 2024 and 2036.
    pub fn has_several_clocks(self) -> bool {
        self.row().is_some_and(|row| row.zones().clocks > 1)
    }

    fn row(self) -> Option<&'static Row> {
        let index = ROWS.binary_search_by_key(&self.0, |row| row.code);
        index.ok().map(|index| &ROWS[index])
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Country, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Country::parse(&text)
            .ok_or_else(|| serde::de::Error::custom(format!("{text:?} is not a known country")))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn check(text: &str, code: &str) {
        assert_eq!(Country::parse(text).unwrap().code(), code, "{text}");
    }

    #[test]
    fn in_a_sentence_some_countries_have_an_article() {
        let said = |code: &str| Country::parse(code).unwrap().in_sentence();
        assert_eq!(said("GB"), "the United Kingdom");
        assert_eq!(said("US"), "the United States");
        assert_eq!(said("NL"), "the Netherlands");
        assert_eq!(said("PH"), "the Philippines");
        assert_eq!(said("KY"), "the Cayman Islands");
        assert_eq!(said("DE"), "Germany");
        assert_eq!(said("IE"), "Ireland");
    }

    #[test]
    fn codes_names_and_what_people_type_are_found() {
        for (text, code) in [
            ("DE", "DE"),
            (" de ", "DE"),
            ("germany", "DE"),
            ("Deutschland", "DE"),
            ("UK", "GB"),
            ("Great Britain", "GB"),
            ("scotland", "GB"),
            ("USA", "US"),
            ("u.s.", "US"),
            ("United States of America", "US"),
            ("ÖSTERREICH", "AT"),
            ("Schweiz", "CH"),
            ("España", "ES"),
            ("Holland", "NL"),
            ("Türkiye", "TR"),
            ("Turkey", "TR"),
            ("Ivory Coast", "CI"),
            ("日本", "JP"),
            ("Kosovo", "XK"),
        ] {
            check(text, code);
        }
    }

    #[test]
    fn what_is_no_country_is_not_guessed() {
        for text in ["", "ZZ", "Germny", "Europe", "D", "??", "\u{130}"] {
            assert_eq!(Country::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn no_line_of_the_table_was_dropped_and_every_zone_in_it_exists() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.clone().count(), ROWS.len());
        for line in lines {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), 4, "{line}");
            for zone in cells[2]
                .split_whitespace()
                .filter(|zone| !["|", "-"].contains(zone))
            {
                assert!(Zone::parse(zone).is_some(), "{zone}");
            }
        }
    }

    #[test]
    fn every_name_leads_to_one_country_only() {
        let mut names: Vec<(String, [u8; 2])> = Vec::new();
        for row in ROWS.iter() {
            let all = row.aliases().chain([row.name]);
            names.extend(all.map(|name| (name.to_lowercase(), row.code)));
        }
        for (name, code) in &names {
            let found = Country::parse(name).unwrap();
            assert_eq!(found.0, *code, "{name}");
        }
    }

    #[test]
    fn each_zone_is_listed_once_but_for_belgrade() {
        let listed: usize = ROWS.iter().map(|row| row.zones().all.len()).sum();
        assert_eq!(listed, ZONE_COUNTRIES.len() + 1);
        let belgrade = Zone::parse("Europe/Belgrade").unwrap();
        assert_eq!(Country::of_zone(belgrade).unwrap().code(), "RS");
        assert_eq!(Country::of_zone(Zone::utc()), None);
    }

    #[test]
    fn the_main_zone_is_where_most_people_live() {
        for (code, zone) in [
            ("US", "America/New_York"),
            ("CA", "America/Toronto"),
            ("BR", "America/Sao_Paulo"),
            ("AU", "Australia/Sydney"),
            ("RU", "Europe/Moscow"),
            ("MX", "America/Mexico_City"),
            ("CN", "Asia/Shanghai"),
            ("ID", "Asia/Jakarta"),
            ("ES", "Europe/Madrid"),
            ("PT", "Europe/Lisbon"),
            ("NZ", "Pacific/Auckland"),
            ("CL", "America/Santiago"),
        ] {
            let country = Country::parse(code).unwrap();
            assert_eq!(country.main_zone().unwrap().name(), zone);
            assert!(country.has_several_clocks(), "{code}");
        }
    }

    #[test]
    fn zones_that_show_the_same_time_are_no_reason_to_doubt() {
        for code in ["DE", "GB", "FR", "IN", "JP"] {
            assert!(
                !Country::parse(code).unwrap().has_several_clocks(),
                "{code}"
            );
        }
        assert_eq!(Country::parse("BV").unwrap().main_zone(), None);
    }

    #[test]
    fn a_country_is_written_as_its_code_and_read_from_any_name() {
        let country = Country::parse("Germany").unwrap();
        assert_eq!(serde_json::to_string(&country).unwrap(), "\"DE\"");
        assert_eq!(
            serde_json::from_str::<Country>("\"Germany\"").unwrap(),
            country
        );
        assert!(serde_json::from_str::<Country>("\"Narnia\"").is_err());
    }
}
