//! The clock of a place that is named by itself, as in a signature or an address.
//!
//! Must not look at running text, which `zone_words` does.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use meanwhile_core::time::Zone;

use super::zone_names::PLACES;
use crate::text::normal;

/// Names that several well-known places share, and those that people bear as often. *Assumption.*
const SHARED: &[&str] = &[
    "center", "cordoba", "halifax", "jersey", "la paz", "merida", "north", "perth", "san juan",
    "santiago", "south", "victoria", "west",
];

/// Parts of a zone's name before its city.
const AREAS: &[&str] = &[
    "Africa",
    "America",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
];

/// The clock of the city of this name, alone and spelled out: “London”, “São Paulo”. `None` for anything else, and
/// for names that several places share.
#[must_use]
pub fn city_clock(name: &str) -> Option<Zone> {
    let name = normal(name);
    if name.len() < 3 || SHARED.contains(&name.as_str()) {
        return None;
    }
    // Of the listed ones, cities are those that are no adjective, region or country.
    const OTHERS: &[&str] = &[
        "eastern",
        "central",
        "mountain",
        "pacific",
        "central european",
        "israel",
        "india",
        "south africa",
        "japan",
        "new zealand",
    ];
    let is_city = |place: &str| !OTHERS.contains(&place) && !super::zone_words::is_adjective(place);
    let listed = PLACES
        .iter()
        .find(|(place, _)| *place == name && is_city(place));
    if let Some((_, zone)) = listed {
        return Zone::parse(zone);
    }
    zone_of_city(&name.replace([' ', '-'], "_"))
}

/// The zone that is called after this city, given in lower case with `_` between its words.
pub(super) fn zone_of_city(city: &str) -> Option<Zone> {
    CITIES.get(city).copied()
}

/// Zones by their cities, in lower case and with `_` between words. Every line of every signature is asked for, so that
/// walking all zones each time was a twelfth of an import.
static CITIES: LazyLock<BTreeMap<String, Zone>> = LazyLock::new(|| {
    let mut cities = BTreeMap::new();
    for zone in Zone::all() {
        let Some((area, rest)) = zone.name().split_once('/') else {
            continue;
        };
        if AREAS.contains(&area) {
            let last = rest.rsplit('/').next().unwrap_or(rest);
            let city = last.replace('-', "_").to_ascii_lowercase();
            cities.entry(city).or_insert(zone);
        }
    }
    cities
});

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, expected: &str) {
        let found = city_clock(name).map_or("", Zone::name);
        assert_eq!(found, expected, "{name}");
    }

    #[test]
    fn a_city_by_itself_has_a_clock() {
        check("London", "Europe/London");
        check("São Paulo", "America/Sao_Paulo");
        check("New York", "America/New_York");
        check("Buenos Aires", "America/Argentina/Buenos_Aires");
        check("Oslo", "Europe/Oslo");
    }

    #[test]
    fn regions_adjectives_names_of_several_places_and_other_words_have_none() {
        for name in [
            "Eastern", "Dutch", "Victoria", "Perth", "HR", "GMT", "Sales", "",
        ] {
            check(name, "");
        }
    }
}
