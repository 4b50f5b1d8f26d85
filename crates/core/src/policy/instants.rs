//! Conversions between moments and local times, each done once per plan.
//!
//! A plan asks for the same few moments again and again: eight o'clock of one day in one zone, or the
//! date of now. Holds results of pure conversions only.

use std::cell::RefCell;
use std::hash::{Hash, Hasher};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::time::Zone;

/// Places for results; two that meet in one place push each other out.
const PLACES: usize = 512;

/// Remembered conversions.
#[derive(Debug, Default)]
pub(super) struct Instants {
    moments: Places<(Zone, Date, i32), Timestamp>,
    dates: Places<(Zone, Timestamp), Date>,
}

impl Instants {
    /// The moment at `minutes` after midnight of a date.
    pub(super) fn moment(
        &self,
        zone: Zone,
        date: Date,
        minutes: i32,
        convert: impl FnOnce() -> Timestamp,
    ) -> Timestamp {
        self.moments.get((zone, date, minutes), convert)
    }

    /// The date of a moment.
    pub(super) fn date(&self, zone: Zone, moment: Timestamp) -> Date {
        self.dates.get((zone, moment), || zone.date(moment))
    }
}

/// A table in which each key has one place.
#[derive(Debug)]
struct Places<K, V>(RefCell<Vec<Option<(K, V)>>>);

impl<K, V> Default for Places<K, V> {
    fn default() -> Self {
        Self(RefCell::new(Vec::new()))
    }
}

impl<K: Copy + Eq + Hash, V: Copy> Places<K, V> {
    fn get(&self, key: K, convert: impl FnOnce() -> V) -> V {
        let mut places = self.0.borrow_mut();
        if places.is_empty() {
            places.resize(PLACES, None);
        }
        let mut mix = Mix(0);
        key.hash(&mut mix);
        let place = &mut places[mix.finish() as usize % PLACES];
        if let Some((_, value)) = place.filter(|(held, _)| *held == key) {
            return value;
        }
        let value = convert();
        *place = Some((key, value));
        value
    }
}

/// Multiplies and turns: the same on every machine, and quick for a few numbers.
struct Mix(u64);

impl Hasher for Mix {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u8(&mut self, number: u8) {
        self.write_u64(u64::from(number));
    }

    fn write_i8(&mut self, number: i8) {
        self.write_u64(u64::from(number.unsigned_abs()));
    }

    fn write_u16(&mut self, number: u16) {
        self.write_u64(u64::from(number));
    }

    fn write_i16(&mut self, number: i16) {
        self.write_u64(u64::from(number.unsigned_abs()));
    }

    fn write_i32(&mut self, number: i32) {
        self.write_u64(u64::from(number.unsigned_abs()));
    }

    fn write_i64(&mut self, number: i64) {
        self.write_u64(number.unsigned_abs());
    }

    fn write_u64(&mut self, number: u64) {
        // The multiplier is 2^64 divided by the golden ratio: it spreads neighbours apart.
        self.0 = (self.0.rotate_left(23) ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        self.0 >> 32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::at_minute;
    use crate::time::Calendar;

    #[test]
    fn what_is_remembered_is_what_is_converted() {
        let instants = Instants::default();
        let zone = |name| Zone::parse(name).unwrap();
        for zone in [
            zone("America/New_York"),
            zone("Asia/Kolkata"),
            zone("Europe/Berlin"),
        ] {
            let calendar = Calendar::new(None, None, zone);
            let days = (1..=12).flat_map(|month| (1..=28).map(move |day| (month, day)));
            for (month, day) in days {
                let date = Date::constant(2026, month, day);
                for minutes in [0, 150, 480, 1080] {
                    let moment = at_minute(&calendar, date, minutes);
                    for _ in 0..2 {
                        let held = instants
                            .moment(zone, date, minutes, || at_minute(&calendar, date, minutes));
                        assert_eq!(held, moment);
                        assert_eq!(instants.date(zone, moment), zone.date(moment));
                    }
                }
            }
        }
    }
}
