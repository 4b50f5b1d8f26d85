//! From what is known of a recipient to a calendar, with what had to be assumed on the way.
//!
//! An assumption is never silent: whoever shows a time or a date made with it can say so.

use std::fmt;

use serde::Serialize;

use super::{Calendar, Country, Region, Zone, ZoneSeen, ZoneSign};

/// Where each part of a calendar came from; empty of doubts when [`Assumption::is_certain`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assumption {
    /// Where the zone came from.
    pub zone: ZoneSource,
    /// Where the country came from.
    pub country: CountrySource,
    /// Where the region came from.
    pub region: RegionSource,
}

/// Where the zone of a calendar came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ZoneSource {
    /// It is recorded.
    Known,
    /// The region has one clock, or this is where most of its people live.
    FromRegion(Region, Zone),
    /// The country has one clock.
    FromCountry(Country, Zone),
    /// The country has several clocks; this is the one most of its people live by.
    MostPopulous(Country, Zone),
    /// Nobody stated one; their mail speaks for this one.
    Seen(ZoneSeen),
    /// Nothing is known of them: the seeker's own zone.
    FromSeeker(Zone),
}

/// Where the country of a calendar came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CountrySource {
    /// It is recorded, by itself or with the region.
    Known,
    /// It is the country the recorded zone is listed under.
    FromZone(Country, Zone),
    /// Nothing is known of them: the country of the seeker's own zone.
    FromSeeker(Country),
    /// No country is known; only Saturdays and Sundays are off.
    Unknown,
}

/// Where the region of a calendar came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RegionSource {
    /// It is recorded.
    Known,
    /// The country has no regional holidays in the data, or no country is known.
    NotNeeded,
    /// Only the country is known, and this region stands for it.
    Assumed(Region),
    /// Only the country is known: regional holidays are not counted.
    Nationwide(Country),
}

impl Calendar {
    /// Makes the calendar of a recipient from what is known of them, and says what was assumed.
    ///
    /// `zone`, `country` and `region` are the person's, or else the employer's. Whatever is missing is
    /// taken from the most telling thing that is there: zone from region, country, then the seeker;
    /// country from region, zone, then the seeker. `seeker` is the seeker's own zone.
    pub fn resolve(
        zone: Option<Zone>,
        country: Option<Country>,
        region: Option<Region>,
        seeker: Zone,
    ) -> (Calendar, Assumption) {
        Self::resolve_seen(zone, country, region, None, seeker)
    }

    /// The same, where mail may speak for a zone that nobody stated: it counts where the seeker's own zone, or the
    /// most populous of a country with several clocks, would have to be taken.
    pub fn resolve_seen(
        zone: Option<Zone>,
        country: Option<Country>,
        region: Option<Region>,
        seen: Option<ZoneSeen>,
        seeker: Zone,
    ) -> (Calendar, Assumption) {
        let known = country.or_else(|| region.map(Region::country));
        let known_region = region.filter(|region| Some(region.country()) == known);
        // A zone of another country than the stated one is not theirs.
        let seen = seen.filter(|seen| {
            zone.is_none() && known.is_none_or(|country| country.zones().contains(&seen.zone))
        });
        let (country, country_source) = resolve_country(known, zone, seen, seeker);
        let (region, region_source) = resolve_region(country, known_region);
        let (zone, zone_source) = resolve_zone(zone, known, known_region, seen, seeker);
        let assumption = Assumption {
            zone: zone_source,
            country: country_source,
            region: region_source,
        };
        (Calendar::new(country, region, zone), assumption)
    }
}

fn resolve_country(
    known: Option<Country>,
    zone: Option<Zone>,
    seen: Option<ZoneSeen>,
    seeker: Zone,
) -> (Option<Country>, CountrySource) {
    if known.is_some() {
        return (known, CountrySource::Known);
    }
    let of_signature = seen.filter(|seen| seen.sign == ZoneSign::Signature);
    let zone = zone.or(of_signature.map(|seen| seen.zone));
    let own = Country::of_zone(seeker);
    if zone.is_none() && seen.is_some_and(|seen| Country::of_zone(seen.zone) != own) {
        // Many countries share a clock, and the seeker's own has another one.
        return (None, CountrySource::Unknown);
    }
    let country = zone.map_or(own, Country::of_zone);
    let source = match (country, zone) {
        (Some(country), Some(zone)) => CountrySource::FromZone(country, zone),
        (Some(country), None) => CountrySource::FromSeeker(country),
        (None, _) => CountrySource::Unknown,
    };
    (country, source)
}

fn resolve_region(
    country: Option<Country>,
    known: Option<Region>,
) -> (Option<Region>, RegionSource) {
    let Some(country) = country else {
        return (None, RegionSource::NotNeeded);
    };
    if known.is_some() {
        return (known, RegionSource::Known);
    }
    if Region::all(country).next().is_none() {
        return (None, RegionSource::NotNeeded);
    }
    match Region::assumed_for(country) {
        Some(region) => (Some(region), RegionSource::Assumed(region)),
        None => (None, RegionSource::Nationwide(country)),
    }
}

fn resolve_zone(
    known: Option<Zone>,
    country: Option<Country>,
    region: Option<Region>,
    seen: Option<ZoneSeen>,
    seeker: Zone,
) -> (Zone, ZoneSource) {
    if let Some(zone) = known {
        return (zone, ZoneSource::Known);
    }
    if let Some(region) = region
        && let Some(zone) = region.zone()
    {
        return (zone, ZoneSource::FromRegion(region, zone));
    }
    let clock = country.and_then(|country| Some((country, country.main_zone()?)));
    let is_settled = clock.is_some_and(|(country, _)| !country.has_several_clocks());
    if let Some(seen) = seen.filter(|_| !is_settled) {
        return (seen.zone, ZoneSource::Seen(seen));
    }
    match clock {
        Some((country, zone)) if country.has_several_clocks() => {
            (zone, ZoneSource::MostPopulous(country, zone))
        }
        Some((country, zone)) => (zone, ZoneSource::FromCountry(country, zone)),
        None => (seeker, ZoneSource::FromSeeker(seeker)),
    }
}

impl Assumption {
    /// Reports whether nothing was guessed that could change a time or a date.
    ///
    /// A zone that follows from a country with one clock is no guess, nor a country from its zone.
    pub fn is_certain(&self) -> bool {
        let zone = matches!(
            self.zone,
            ZoneSource::Known | ZoneSource::FromCountry(..) | ZoneSource::FromRegion(..)
        );
        let country = matches!(
            self.country,
            CountrySource::Known | CountrySource::FromZone(..)
        );
        let region = matches!(self.region, RegionSource::Known | RegionSource::NotNeeded);
        zone && country && region
    }
}

/// Writes what was assumed, in sentences for people; nothing when all is certain.
impl fmt::Display for Assumption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sentences = Vec::with_capacity(3);
        match self.zone {
            ZoneSource::MostPopulous(country, zone) => sentences.push(format!(
                "There are several time zones in their country ({country}); this uses that of {}, where most people live.",
                zone.city()
            )),
            ZoneSource::Seen(seen) => sentences.push(format!(
                "Their time zone is not stated; this assumes that of {}, by {}.",
                seen.zone.city(),
                seen.sign.words()
            )),
            ZoneSource::FromSeeker(zone) => sentences.push(format!(
                "Their time zone is not known; this uses yours, {}.",
                zone.city()
            )),
            ZoneSource::Known | ZoneSource::FromRegion(..) | ZoneSource::FromCountry(..) => {}
        }
        match self.country {
            CountrySource::FromSeeker(country) => sentences.push(format!(
                "Their country is not known; this counts the holidays of yours, {country}."
            )),
            CountrySource::Unknown => sentences.push(
                "Their country is not known; this takes Saturday and Sunday as days off, and no holidays."
                    .to_owned(),
            ),
            CountrySource::Known | CountrySource::FromZone(..) => {}
        }
        match self.region {
            RegionSource::Assumed(region) => sentences.push(format!(
                "Their part of the country is not known; this counts the holidays of {region}."
            )),
            RegionSource::Nationwide(country) => sentences.push(format!(
                "Their region is not known; this counts only the holidays of the whole country ({country})."
            )),
            RegionSource::Known | RegionSource::NotNeeded => {}
        }
        f.write_str(&sentences.join(" "))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn zone(name: &str) -> Zone {
        Zone::parse(name).unwrap()
    }

    /// Resolves what is known (empty: not) for a seeker in Lisbon.
    fn resolve(zone_name: &str, country: &str, region: &str) -> (Calendar, Assumption) {
        let zone = Zone::parse(zone_name);
        let (country, region) = (Country::parse(country), Region::parse_full(region));
        let seeker = Zone::parse("Europe/Lisbon").unwrap();
        Calendar::resolve(zone, country, region, seeker)
    }

    #[test]
    fn what_is_recorded_is_taken_and_leaves_no_doubt() {
        let (calendar, assumption) = resolve("Europe/Berlin", "DE", "DE-BY");
        assert_eq!(calendar.zone(), zone("Europe/Berlin"));
        assert_eq!(calendar.region(), Region::parse_full("DE-BY"));
        assert!(assumption.is_certain());
        assert_eq!(assumption.to_string(), "");
    }

    #[test]
    fn a_country_with_one_clock_gives_the_zone_without_doubt() {
        let (calendar, assumption) = resolve("", "JP", "");
        assert_eq!(calendar.zone(), zone("Asia/Tokyo"));
        assert!(assumption.is_certain());
    }

    #[test]
    fn a_country_with_several_clocks_gives_the_most_populous_and_says_so() {
        let (calendar, assumption) = resolve("", "US", "");
        assert_eq!(calendar.zone(), zone("America/New_York"));
        assert!(!assumption.is_certain());
        let text = assumption.to_string();
        assert!(text.starts_with(
            "There are several time zones in their country (United States); this uses"
        ));
    }

    #[test]
    fn a_region_gives_its_clock_and_its_country() {
        let (calendar, assumption) = resolve("", "", "US-CA");
        assert_eq!(calendar.zone(), zone("America/Los_Angeles"));
        assert_eq!(calendar.country(), Country::parse("US"));
        assert!(assumption.is_certain());
    }

    #[test]
    fn a_zone_gives_the_country_but_not_the_region() {
        let (calendar, assumption) = resolve("Europe/Berlin", "", "");
        assert_eq!(calendar.country(), Country::parse("DE"));
        assert_eq!(
            assumption.country,
            CountrySource::FromZone(Country::parse("DE").unwrap(), zone("Europe/Berlin"))
        );
        assert!(matches!(assumption.region, RegionSource::Nationwide(_)));
        assert!(
            assumption
                .to_string()
                .contains("the holidays of the whole country (Germany)")
        );
    }

    #[test]
    fn england_is_assumed_for_the_united_kingdom_and_said() {
        let (calendar, assumption) = resolve("", "UK", "");
        assert_eq!(calendar.region(), Region::parse_full("GB-ENG"));
        assert_eq!(
            assumption.to_string(),
            "Their part of the country is not known; this counts the holidays of England."
        );
    }

    #[test]
    fn of_a_stranger_the_seekers_zone_and_country_are_assumed_and_said() {
        let (calendar, assumption) = resolve("", "", "");
        assert_eq!(calendar.zone(), zone("Europe/Lisbon"));
        assert_eq!(calendar.country(), Country::parse("PT"));
        assert!(!assumption.is_certain());
        let text = assumption.to_string();
        assert!(text.contains("this uses yours, Lisbon."), "{text}");
        assert!(text.contains("the holidays of yours, Portugal."), "{text}");
    }

    /// Resolves what was seen in mail, beside what is stated, for a seeker in Lisbon.
    fn resolve_seen(
        zone_name: &str,
        country: &str,
        name: &str,
        sign: ZoneSign,
    ) -> (Calendar, Assumption) {
        let seen = ZoneSeen {
            zone: zone(name),
            sign,
        };
        let (stated, country) = (Zone::parse(zone_name), Country::parse(country));
        Calendar::resolve_seen(stated, country, None, Some(seen), zone("Europe/Lisbon"))
    }

    #[test]
    fn a_place_in_a_signature_gives_clock_and_country_and_is_said() {
        let (calendar, assumption) = resolve_seen("", "", "Europe/London", ZoneSign::Signature);
        assert_eq!(calendar.zone(), zone("Europe/London"));
        assert_eq!(calendar.country(), Country::parse("GB"));
        assert!(!assumption.is_certain());
        let text = assumption.to_string();
        let said = "this assumes that of London, by the place in a signature of theirs.";
        assert!(text.contains(said), "{text}");
    }

    #[test]
    fn the_dates_of_mails_give_a_clock_and_no_country() {
        let (calendar, assumption) = resolve_seen("", "", "America/New_York", ZoneSign::Dates);
        assert_eq!(calendar.zone(), zone("America/New_York"));
        assert_eq!(calendar.country(), None);
        assert!(assumption.to_string().contains("no holidays"));
        // The seeker's own clock leaves the seeker's own country.
        let (calendar, _) = resolve_seen("", "", "Europe/Lisbon", ZoneSign::Dates);
        assert_eq!(calendar.country(), Country::parse("PT"));
    }

    #[test]
    fn what_is_stated_goes_before_what_mail_speaks_for() {
        let seen =
            |zone, country| resolve_seen(zone, country, "Europe/London", ZoneSign::Signature).0;
        assert_eq!(seen("Asia/Tokyo", "").zone(), zone("Asia/Tokyo"));
        assert_eq!(seen("", "JP").zone(), zone("Asia/Tokyo"));
        assert_eq!(seen("", "US").zone(), zone("America/New_York"));
        // Of a country with several clocks, mail may tell which.
        let (calendar, _) = resolve_seen("", "US", "America/Chicago", ZoneSign::Dates);
        assert_eq!(calendar.zone(), zone("America/Chicago"));
    }

    #[test]
    fn a_zone_of_no_country_leaves_plain_weekends_and_says_so() {
        let (calendar, assumption) = resolve("UTC", "", "");
        assert_eq!(calendar.country(), None);
        assert_eq!(assumption.country, CountrySource::Unknown);
        assert!(assumption.to_string().contains("no holidays"));
    }

    #[test]
    fn a_region_of_another_country_is_not_believed() {
        let (calendar, assumption) = resolve("", "FR", "DE-BY");
        assert_eq!(calendar.country(), Country::parse("FR"));
        assert_eq!(calendar.region(), None);
        assert_ne!(assumption.region, RegionSource::Known);
    }
}
