//! Reads what a person typed for a moment, a day, a zone, a country. Strict: what is unclear is asked about, with
//! the readings it could have.

use jiff::Timestamp;
use jiff::civil::{Date, Time, time};
use meanwhile_core::record::EmployerSize;
use meanwhile_core::time::{Country, Region, Zone};
use meanwhile_words::dates::{self, TypedError, When};

use crate::error::EngineError;
use crate::fold::fold;

/// The time of day meant by a past day without a time. Assumption; it only orders a timeline.
const NOON: Time = time(12, 0, 0, 0);

/// The time of day at which a day that lies ahead begins to count. Assumption.
const MORNING: Time = time(8, 0, 0, 0);

/// A moment as typed, with what should be said about it.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(crate) at: Timestamp,
    pub(crate) ends_at: Option<Timestamp>,
    /// The zone that was typed; `None` when none was.
    pub(crate) zone: Option<Zone>,
    pub(crate) notes: Vec<String>,
}

/// Where and when something is typed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader {
    /// The zone that is meant unless the words name another.
    pub(crate) zone: Zone,
    /// The present moment.
    pub(crate) now: Timestamp,
}

impl Reader {
    /// A moment of something arranged: the time of day must be typed.
    pub(crate) fn appointment(&self, words: &str) -> Result<Typed, EngineError> {
        let when = self.when(words, "moment")?;
        if !when.has_time {
            let words = words.trim();
            return Err(EngineError::UnclearTime {
                what: "moment",
                words: words.to_owned(),
                why: format!("the time of day is missing: type it too, as in “{words} 14:30”"),
                readings: Vec::new(),
            });
        }
        Ok(self.typed(&when))
    }

    /// When something happened, not later than now: today without a time is now, another day its noon.
    pub(crate) fn past(&self, words: Option<&str>) -> Result<Timestamp, EngineError> {
        let Some(words) = words.filter(|words| !words.trim().is_empty()) else {
            return Ok(self.now);
        };
        let when = self.when(words, "moment")?;
        let date = when.start.date();
        let at = if when.has_time {
            self.typed(&when).at
        } else if date == self.zone.date(self.now) {
            self.now
        } else {
            self.zone.at(date, NOON)
        };
        if at > self.now {
            return Err(EngineError::UnclearTime {
                what: "moment",
                words: words.trim().to_owned(),
                why: "it lies ahead, and this is about something that has happened".to_owned(),
                readings: Vec::new(),
            });
        }
        Ok(at)
    }

    /// A moment ahead: a day without a time is its morning.
    pub(crate) fn ahead(&self, words: &str) -> Result<Timestamp, EngineError> {
        let when = self.when(words, "moment").or_else(|error| {
            // “a week” is meant as “in a week”.
            self.when(&format!("in {}", words.trim()), "moment")
                .map_err(|_| error)
        })?;
        let at = if when.has_time {
            self.typed(&when).at
        } else {
            self.zone.at(when.start.date(), MORNING)
        };
        if at <= self.now {
            return Err(EngineError::UnclearTime {
                what: "moment",
                words: words.trim().to_owned(),
                why: "it is past".to_owned(),
                readings: Vec::new(),
            });
        }
        Ok(at)
    }

    /// A calendar day.
    pub(crate) fn day(&self, words: &str) -> Result<Date, EngineError> {
        Ok(self.when(words, "day")?.start.date())
    }

    /// The first and the last of the days by which an answer is wanted or promised: a day, or a stretch such as
    /// “next week”.
    pub(crate) fn stretch(&self, words: &str) -> Result<(Date, Date), EngineError> {
        dates::typed_stretch(words, &self.zone.zoned(self.now))
            .map_err(|cause| unclear(words, "day", &cause))
    }

    /// Days that may be left out.
    pub(crate) fn stretch_if(
        &self,
        words: Option<&str>,
    ) -> Result<Option<(Date, Date)>, EngineError> {
        let words = words.filter(|words| !words.trim().is_empty());
        words.map(|words| self.stretch(words)).transpose()
    }

    /// A day that may be left out.
    pub(crate) fn day_if(&self, words: Option<&str>) -> Result<Option<Date>, EngineError> {
        let words = words.filter(|words| !words.trim().is_empty());
        words.map(|words| self.day(words)).transpose()
    }

    fn when(&self, words: &str, what: &'static str) -> Result<When, EngineError> {
        dates::typed(words, &self.zone.zoned(self.now))
            .map_err(|cause| unclear(words, what, &cause))
    }

    fn typed(&self, when: &When) -> Typed {
        let zone = when.start.time_zone().iana_name().and_then(Zone::parse);
        Typed {
            at: crate::io::clock::cut(when.start.timestamp()),
            ends_at: when
                .end
                .as_ref()
                .map(|end| crate::io::clock::cut(end.timestamp())),
            zone: zone.filter(|_| when.has_zone),
            notes: when.notes.clone(),
        }
    }
}

/// Why typed words are not taken, with the readings they could have.
fn unclear(words: &str, what: &'static str, cause: &TypedError) -> EngineError {
    let (why, readings) = match cause {
        // The readings are listed behind it.
        TypedError::Ambiguous { choices } => ("it has two meanings".to_owned(), choices.clone()),
        // Where a day is wanted, no time of day is proposed.
        TypedError::NoDay { .. } if what == "day" => (
            "it is a time of day".to_owned(),
            vec!["today".to_owned(), "tomorrow".to_owned()],
        ),
        TypedError::NotUnderstood { words } if what == "day" => (
            format!(
                "“{words}” was not understood. Try “fri”, “14 apr”, “in 3 days” or “next week”"
            ),
            Vec::new(),
        ),
        TypedError::NoDay { time } => (
            "the day is missing".to_owned(),
            vec![format!("today {time}"), format!("tomorrow {time}")],
        ),
        other => (other.to_string(), Vec::new()),
    };
    EngineError::UnclearTime {
        what,
        words: words.trim().to_owned(),
        why,
        readings,
    }
}

/// A zone: its IANA name, or the last part of one, such as `Berlin`.
pub(crate) fn zone(words: &str) -> Result<Zone, EngineError> {
    if let Some(zone) = Zone::parse(words) {
        return Ok(zone);
    }
    let city = fold(words);
    let is_place = |zone: &Zone| !zone.name().starts_with("Etc/") && zone.name().contains('/');
    let named = |zone: &Zone| {
        zone.name()
            .rsplit('/')
            .next()
            .is_some_and(|it| fold(it) == city)
    };
    Zone::all().filter(is_place).find(named).ok_or_else(|| {
        EngineError::invalid(
            "zone",
            format!("“{}” is no time zone", words.trim()),
            "Type a zone such as Europe/Berlin, or the city it is named after, such as London.",
        )
    })
}

/// A country: its code or its name.
pub(crate) fn country(words: &str) -> Result<Country, EngineError> {
    let by_name = || {
        let name = fold(words);
        Country::all().find(|country| fold(country.name()) == name)
    };
    Country::parse(words.trim())
        .or_else(by_name)
        .ok_or_else(|| {
            EngineError::invalid(
                "country",
                format!("“{}” is no country", words.trim()),
                "Type its two-letter code (ISO 3166), such as DE, or its English name.",
            )
        })
}

/// A part of a country: its code, with or without the country's, or its name.
pub(crate) fn region(country: Option<Country>, words: &str) -> Result<Region, EngineError> {
    let in_country = |country: Country| {
        let name = fold(words);
        Region::parse(country, words.trim())
            .or_else(|| Region::all(country).find(|region| fold(region.name()) == name))
    };
    Region::parse_full(words.trim())
        .or_else(|| country.and_then(in_country))
        .ok_or_else(|| {
            EngineError::invalid(
                "region",
                format!(
                    "“{}” is no part of a country that is known here",
                    words.trim()
                ),
                &region_hint(country),
            )
        })
}

/// How to type a part of a country: the codes of one that is known, where they are few enough to read.
fn region_hint(country: Option<Country>) -> String {
    /// *Assumption:* three lines of a terminal.
    const MOST: usize = 60;
    let codes: Vec<&str> = country.map_or_else(Vec::new, |it| {
        Region::all(it).map(|region| region.code()).collect()
    });
    if codes.is_empty() || codes.len() > MOST {
        return "Type its code (ISO 3166-2), such as DE-BY, and the country as well.".to_owned();
    }
    format!("Type one of its codes (ISO 3166-2): {}.", codes.join(", "))
}

/// How many people work somewhere: small, medium or large, a number, or a range such as 51-200.
pub(crate) fn size(words: &str) -> Result<EmployerSize, EngineError> {
    let folded = words.trim().to_lowercase();
    match folded.as_str() {
        "small" => return Ok(EmployerSize::Small),
        "medium" => return Ok(EmployerSize::Medium),
        "large" => return Ok(EmployerSize::Large),
        _ => {}
    }
    // Marks between thousands are not between numbers.
    let marks = [',', '.', '\'', '’', '\u{a0}', '\u{202f}'];
    let plain: String = folded.chars().filter(|it| !marks.contains(it)).collect();
    let numbers = plain.split(|it: char| !it.is_ascii_digit());
    let numbers: Vec<u64> = numbers.filter_map(|it| it.parse().ok()).collect();
    // A minus is no sign between two numbers, and nobody works at a place of none.
    let is_odd = plain.starts_with(['-', '−']) || numbers.contains(&0);
    match numbers.as_slice() {
        [people] if !is_odd => Ok(EmployerSize::of(*people)),
        // The middle of a range that spans decades is not halfway.
        [from, to] if !is_odd => Ok(EmployerSize::of(from.saturating_mul(*to).isqrt())),
        _ => Err(EngineError::invalid(
            "size",
            format!("“{}” is no number of people", words.trim()),
            "Type about how many work there, such as 250 or 51-200; or small (fewer than 100), medium, or large (1,000 or \
             more).",
        )),
    }
}

/// An edited text: `None` stays, empty clears.
pub(crate) fn edited(field: &mut Option<String>, new: Option<&str>) {
    if let Some(new) = new {
        let new = new.trim();
        *field = (!new.is_empty()).then(|| new.to_owned());
    }
}

/// An edited value that is parsed: `None` stays, empty clears.
pub(crate) fn edited_with<T>(
    field: &mut Option<T>,
    new: Option<&str>,
    parse: impl FnOnce(&str) -> Result<T, EngineError>,
) -> Result<(), EngineError> {
    match new.map(str::trim) {
        None => {}
        Some("") => *field = None,
        Some(new) => *field = Some(parse(new)?),
    }
    Ok(())
}

/// A text that must say something.
pub(crate) fn required(field: &'static str, text: &str, what: &str) -> Result<String, EngineError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(EngineError::invalid(
            field,
            format!("{what} is missing"),
            "",
        ));
    }
    Ok(text.to_owned())
}

/// Characters of a name at most: of an employer, a person or a role. *Assumption:* the longest official names of companies
/// have about 150.
pub(crate) const NAME_CHARS_MAX: usize = 200;

/// A name that must say something, and no more than a name does.
pub(crate) fn named(field: &'static str, text: &str, what: &str) -> Result<String, EngineError> {
    let name = required(field, text, what)?;
    let count = name.chars().count();
    if count > NAME_CHARS_MAX {
        return Err(EngineError::invalid(
            field,
            format!("{what} has {count} characters"),
            &format!(
                "A name may have {NAME_CHARS_MAX} characters. Is something else pasted into its field?"
            ),
        ));
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn reader() -> Reader {
        Reader {
            zone: Zone::parse("America/New_York").unwrap(),
            now: "2026-04-09T18:00:00Z".parse().unwrap(),
        }
    }

    #[test]
    fn a_size_is_a_word_a_number_or_a_range() {
        use EmployerSize::{Large, Medium, Small};
        for (words, wanted) in [
            ("large", Large),
            (" Small ", Small),
            ("99", Small),
            ("100", Medium),
            ("about 250 people", Medium),
            ("11-50 employees", Small),
            ("51–200", Medium),
            ("501-1,000", Medium),
            ("1.001-5.000 Mitarbeiter", Large),
            ("10,001+", Large),
        ] {
            assert_eq!(size(words).unwrap(), wanted, "{words}");
        }
        for wrong in ["huge", "", "1-2-3", "-"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_appointment_needs_a_time_of_day() {
        let at = reader().appointment("2026-04-14 15:00").unwrap();
        assert_eq!(at.at.to_string(), "2026-04-14T19:00:00Z");
        let Err(EngineError::UnclearTime { why, readings, .. }) =
            reader().appointment("2026-04-14")
        else {
            panic!("a day alone is no appointment");
        };
        assert!(why.contains("the time of day is missing"), "{why}");
        assert!(readings.is_empty(), "nobody named a time: {readings:?}");
        let Err(EngineError::UnclearTime { readings, .. }) = reader().appointment("14:00") else {
            panic!("a time alone is no appointment");
        };
        assert_eq!(readings, ["today 14:00", "tomorrow 14:00"]);
        for reading in readings {
            reader().appointment(&reading).unwrap();
        }
    }

    #[test]
    fn where_a_day_is_wanted_no_time_is_proposed() {
        for (words, wanted) in [("soonish", "“fri”"), ("12:00", "time of day")] {
            let Err(EngineError::UnclearTime { why, readings, .. }) = reader().stretch(words)
            else {
                panic!("{words} is no day");
            };
            assert!(why.contains(wanted) && !why.contains("15:00"), "{why}");
            assert!(readings.iter().all(|it| !it.contains(':')), "{readings:?}");
        }
    }

    #[test]
    fn an_amount_of_time_is_meant_from_now() {
        let at = |words| reader().ahead(words).unwrap().to_string();
        assert_eq!(at("a week"), at("in 7 days"));
        assert_eq!(at("3 days"), at("in 3 days"));
    }

    #[test]
    fn a_zone_that_is_typed_counts() {
        let at = reader()
            .appointment("2026-04-14 15:00 Europe/Berlin")
            .unwrap();
        assert_eq!(at.at.to_string(), "2026-04-14T13:00:00Z");
        assert_eq!(at.zone, Zone::parse("Europe/Berlin"));
    }

    #[test]
    fn what_has_happened_does_not_lie_ahead() {
        assert_eq!(reader().past(None).unwrap(), reader().now);
        assert_eq!(reader().past(Some("2026-04-09")).unwrap(), reader().now);
        let noon = reader().past(Some("2026-04-08")).unwrap();
        assert_eq!(noon.to_string(), "2026-04-08T16:00:00Z");
        assert!(reader().past(Some("2026-04-10")).is_err());
        assert!(reader().ahead("2026-04-08").is_err());
    }

    #[test]
    fn places_are_known_by_name_and_code() {
        assert_eq!(zone("berlin").unwrap().name(), "Europe/Berlin");
        assert_eq!(zone("New York").unwrap().name(), "America/New_York");
        assert_eq!(country("germany").unwrap().code(), "DE");
        assert_eq!(region(Country::parse("DE"), "BY").unwrap().code(), "BY");
        assert_eq!(region(None, "US-CA").unwrap().country().code(), "US");
        assert!(zone("Atlantis").is_err() && country("Atlantis").is_err());
    }
}
