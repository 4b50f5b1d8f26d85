//! Reads the machine's clock and zone: the only place that does. `now` is read once per request or tick and
//! handed on; nothing may read it again further down.

use jiff::Timestamp;
use meanwhile_core::time::Zone;

/// The present moment, cut to the microsecond, which is what the store keeps.
#[must_use]
pub fn now() -> Timestamp {
    cut(Timestamp::now())
}

/// The same moment without what lies below a microsecond.
///
/// A stored fact comes back cut like this; a fact that was not would differ from its own copy.
#[must_use]
pub fn cut(moment: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(moment.as_microsecond()).unwrap_or(moment)
}

/// The zone this machine is set to; UTC when it names none that the time-zone database knows.
#[must_use]
pub fn home_zone() -> Zone {
    jiff::tz::TimeZone::system()
        .iana_name()
        .and_then(Zone::parse)
        .unwrap_or_else(Zone::utc)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_cut_to_the_microsecond() {
        let moment: Timestamp = "2026-03-04T05:06:07.123456789Z".parse().unwrap();
        assert_eq!(cut(moment).to_string(), "2026-03-04T05:06:07.123456Z");
        assert_eq!(cut(cut(moment)), cut(moment));
    }
}
