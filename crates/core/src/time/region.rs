//! Regions: the states, provinces, cantons and the like that keep their own holidays.
//!
//! Only those the holiday table knows exist here; this is not a gazetteer.

use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Country, Zone, holiday_format, holiday_table};

/// A part of a country with holidays of its own, such as `DE-BY`, Bavaria.
///
/// Four bytes, `Copy`. Serialized as the country's code, a hyphen and the region's code in the holiday
/// data, which is ISO 3166-2 but for a few cities and belief or language communities (`DE-Augsburg`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Region {
    country: Country,
    index: u16,
}

static ZONES_TABLE: &str = include_str!("../../data/region_zones.tsv");

/// Zones of regions, in order of region.
static ZONES: LazyLock<Vec<(Region, Zone)>> = LazyLock::new(|| {
    let lines = ZONES_TABLE.lines().filter(|line| !line.starts_with('#'));
    let parse = |line: &str| {
        let (region, zone) = line.split_once('\t')?;
        Some((Region::parse_full(region)?, Zone::parse(zone)?))
    };
    let mut all: Vec<_> = lines.filter_map(parse).collect();
    all.sort();
    all
});

impl Region {
    /// Finds a region of a country by code (`BY`, `DE-BY`) or name (`Bayern`), ignoring case.
    ///
    /// `None` when the holiday data has no such region there; then the whole country's holidays apply.
    pub fn parse(country: Country, text: &str) -> Option<Region> {
        let text = text.trim();
        let prefix = text.get(..3).unwrap_or("");
        let is_full = prefix.ends_with('-') && prefix[..2].eq_ignore_ascii_case(country.code());
        let code = if is_full { &text[3..] } else { text };
        let wanted = code.to_lowercase();
        let matches = |name: &&str| name.to_lowercase() == wanted;
        let rows = holiday_table::regions(country);
        let index = rows
            .iter()
            .position(|row| matches(&row.code))
            .or_else(|| rows.iter().position(|row| row.names.iter().any(&matches)))?;
        Region::nth(country, index)
    }

    /// Finds a region by country and region code, `DE-BY`.
    pub fn parse_full(text: &str) -> Option<Region> {
        let (country, region) = text.trim().split_once('-')?;
        Region::parse(Country::parse(country)?, region)
    }

    /// Iterates over the regions of a country in the holiday data, in order of code.
    pub fn all(country: Country) -> impl Iterator<Item = Region> {
        let count = holiday_table::regions(country).len();
        (0..count).filter_map(move |index| Region::nth(country, index))
    }

    /// Returns the country the region is part of.
    pub fn country(self) -> Country {
        self.country
    }

    /// Returns the code inside the country, such as `BY`.
    pub fn code(self) -> &'static str {
        self.row().map_or("??", |row| row.code)
    }

    /// Returns the name for display, such as `Bayern`; the code where the data has no name.
    pub fn name(self) -> &'static str {
        self.row()
            .and_then(|row| row.names.first().copied())
            .unwrap_or_else(|| self.code())
    }

    /// Returns the zone in which most people of the region live, for countries with several clocks.
    ///
    /// Known for the regions of the USA, Canada, Australia, Brazil, and the outlying ones of Spain,
    /// Portugal and Chile. Source: the IANA time-zone database's `zone.tab` and its comments.
    pub fn zone(self) -> Option<Zone> {
        let index = ZONES.binary_search_by_key(&self, |pair| pair.0);
        index.ok().map(|index| ZONES[index].1)
    }

    /// Returns the region assumed when only the country is known: England for the United Kingdom, which
    /// has few holidays common to all its parts and where 84 % of its people live (ONS, mid-2021 estimate).
    pub fn assumed_for(country: Country) -> Option<Region> {
        match country.code() {
            "GB" => Region::parse(country, "ENG"),
            _ => None,
        }
    }

    /// Position among the regions of the country, in order of code.
    pub(super) fn index(self) -> usize {
        usize::from(self.index)
    }

    fn nth(country: Country, index: usize) -> Option<Region> {
        let index = u16::try_from(index).ok()?;
        Some(Region { country, index })
    }

    fn row(self) -> Option<&'static holiday_format::RegionEntry> {
        holiday_table::regions(self.country).get(self.index())
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.country.code(), self.code())
    }
}

impl Serialize for Region {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{self:?}"))
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Region, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Region::parse_full(&text).ok_or_else(|| {
            serde::de::Error::custom(format!("{text:?} is not a region of the holiday data"))
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn country(code: &str) -> Country {
        Country::parse(code).unwrap()
    }

    #[test]
    fn a_region_is_found_by_code_full_code_and_name() {
        let bavaria = Region::parse_full("DE-BY").unwrap();
        for text in ["BY", "by", "DE-BY", "de-by", " Bayern ", "BAYERN"] {
            assert_eq!(Region::parse(country("DE"), text), Some(bavaria), "{text}");
        }
        assert_eq!((bavaria.code(), bavaria.name()), ("BY", "Bayern"));
        assert_eq!(
            Region::parse(country("US"), "California").unwrap().code(),
            "CA"
        );
    }

    #[test]
    fn what_the_data_does_not_have_is_none() {
        for text in ["", "XX", "DE-", "é-x", "日本語", "FR-BY"] {
            assert_eq!(Region::parse(country("DE"), text), None, "{text:?}");
        }
        assert_eq!(Region::parse_full("Bayern"), None);
        assert_eq!(Region::parse(country("JP"), "13"), None);
    }

    #[test]
    fn every_region_is_written_and_read_back_as_itself() {
        for country in Country::all() {
            for region in Region::all(country) {
                let json = serde_json::to_string(&region).unwrap();
                assert_eq!(
                    serde_json::from_str::<Region>(&json).unwrap(),
                    region,
                    "{json}"
                );
            }
        }
        assert!(serde_json::from_str::<Region>("\"DE-XX\"").is_err());
    }

    #[test]
    fn every_line_of_the_zone_table_names_a_region_and_a_zone() {
        let lines = ZONES_TABLE.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.count(), ZONES.len());
        for (region, zone) in ZONES.iter() {
            let listed = region.country().zones().contains(zone);
            let is_territory = ["AS", "GU", "MP", "PR", "VI"].contains(&region.code());
            assert!(listed || is_territory, "{region:?} {zone}");
        }
    }

    #[test]
    fn a_region_far_from_the_capital_has_its_own_clock() {
        let zone = |text: &str| Region::parse_full(text).unwrap().zone().unwrap().name();
        assert_eq!(zone("US-CA"), "America/Los_Angeles");
        assert_eq!(zone("ES-CN"), "Atlantic/Canary");
        assert_eq!(Region::parse_full("DE-BY").unwrap().zone(), None);
        for code in ["US", "CA"] {
            for region in Region::all(country(code)).filter(|region| region.code() != "UM") {
                assert!(region.zone().is_some(), "{region:?}");
            }
        }
    }

    #[test]
    fn england_stands_for_the_united_kingdom_and_nothing_else_is_assumed() {
        let assumed = Country::all().filter_map(Region::assumed_for);
        let assumed: Vec<String> = assumed.map(|region| format!("{region:?}")).collect();
        assert_eq!(assumed, ["GB-ENG"]);
    }
}
