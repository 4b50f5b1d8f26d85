//! Counting business days: a set of days with rank and select, so that no question needs a loop over days.
//!
//! Knows day numbers and weekdays only; countries and names are the business of `holiday_table`. Inside the
//! years of the holiday data every day is one bit; before and after, the week pattern repeats for ever.

use jiff::SignedDuration;
use jiff::civil::{Date, date};

/// Day 0, a Monday, and the first day of the holiday data.
pub(super) const DAY_ZERO: Date = date(2024, 1, 1);

/// Converts a date to its number: days since Monday, 1 January 2024, negative before.
pub(super) fn number_of(date: Date) -> i32 {
    let days = date.duration_since(DAY_ZERO).as_hours() / 24;
    i32::try_from(days).expect("jiff's dates span fewer than eight million days")
}

/// Converts a day number to a date; numbers beyond jiff's dates become the first or last date.
pub(super) fn date_of(number: i64) -> Date {
    // From 1970, since jiff takes only distances that are days of the Unix epoch.
    const EPOCH: Date = date(1970, 1, 1);
    const DAY_ZERO_SINCE_EPOCH: i64 = 19_723;
    let limit = if number < 0 { Date::MIN } else { Date::MAX };
    let days = number.checked_add(DAY_ZERO_SINCE_EPOCH);
    days.and_then(|days| days.checked_mul(24))
        .and_then(|hours| EPOCH.checked_add(SignedDuration::from_hours(hours)).ok())
        .unwrap_or(limit)
}

/// Which weekdays are worked: bit 0 is Monday, bit 6 is Sunday.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Week(u8);

impl Week {
    /// Takes the days off as a mask. A week wholly off, in which a search would never end, is taken as
    /// Monday to Friday.
    pub(super) fn from_weekend(weekend: u8) -> Week {
        match !weekend & 0x7f {
            0 => Week(0x1f),
            worked => Week(worked),
        }
    }

    pub(super) fn is_worked(self, number: i32) -> bool {
        self.0 >> number.rem_euclid(7) & 1 == 1
    }

    /// Counts the working days from day 0 (included) to `number` (excluded), negative before day 0.
    fn rank(self, number: i64) -> i64 {
        let in_week = self.0 & ((1 << number.rem_euclid(7)) - 1);
        number.div_euclid(7) * self.length() + i64::from(in_week.count_ones())
    }

    /// Finds the working day whose rank is `rank`.
    fn select(self, rank: i64) -> i64 {
        let mut left = rank.rem_euclid(self.length());
        let mut weekday = 0;
        while weekday < 6 && (left > 0 || self.0 >> weekday & 1 == 0) {
            left -= i64::from(self.0 >> weekday & 1);
            weekday += 1;
        }
        rank.div_euclid(self.length()) * 7 + weekday
    }

    fn length(self) -> i64 {
        i64::from(self.0.count_ones())
    }
}

/// The business days of one calendar over all dates.
#[derive(Debug)]
pub(super) struct BusinessSet {
    before: Week,
    after: Week,
    /// Bit `n` of word `w`: whether day `64 w + n` is a business day.
    words: Box<[u64]>,
    /// Business days before each word, and at the end all of them.
    ranks: Box<[u16]>,
    /// Days in `words`; the data covers `0..length`.
    length: i32,
}

impl BusinessSet {
    /// Builds the set from the week patterns around the data and the business days inside it.
    pub(super) fn new(
        before: Week,
        after: Week,
        inside: impl ExactSizeIterator<Item = bool>,
    ) -> Self {
        let length = inside.len();
        let mut words = vec![0u64; length.div_ceil(64)];
        for (day, is_business) in inside.enumerate() {
            words[day / 64] |= u64::from(is_business) << (day % 64);
        }
        let mut total = 0u16;
        let mut ranks = vec![0];
        for word in &words {
            total += u16::try_from(word.count_ones()).unwrap_or(64);
            ranks.push(total);
        }
        BusinessSet {
            before,
            after,
            words: words.into(),
            ranks: ranks.into(),
            length: i32::try_from(length).expect("the data covers a few years"),
        }
    }

    pub(super) fn contains(&self, number: i32) -> bool {
        if number < 0 {
            return self.before.is_worked(number);
        }
        if number >= self.length {
            return self.after.is_worked(number);
        }
        self.words[number as usize / 64] >> (number % 64) & 1 == 1
    }

    /// Counts the business days from day 0 (included) to `number` (excluded), negative before day 0.
    pub(super) fn rank(&self, number: i64) -> i64 {
        if number <= 0 {
            return self.before.rank(number);
        }
        let length = i64::from(self.length);
        if number >= length {
            return self.total() + self.after.rank(number) - self.after.rank(length);
        }
        let word = number as usize / 64;
        let below = self.words[word] & ((1 << (number % 64)) - 1);
        i64::from(self.ranks[word]) + i64::from(below.count_ones())
    }

    /// Finds the business day whose rank is `rank`.
    pub(super) fn select(&self, rank: i64) -> i64 {
        if rank < 0 {
            return self.before.select(rank);
        }
        if rank >= self.total() {
            let length = i64::from(self.length);
            return self
                .after
                .select(rank - self.total() + self.after.rank(length));
        }
        let rank = rank as u16;
        let word = self.ranks.partition_point(|before| *before <= rank) - 1;
        let mut bits = self.words[word];
        for _ in self.ranks[word]..rank {
            bits &= bits - 1;
        }
        word as i64 * 64 + i64::from(bits.trailing_zeros())
    }

    fn total(&self) -> i64 {
        self.ranks.last().copied().map_or(0, i64::from)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// A set with pseudo-random days inside, and different weeks around it.
    fn sample() -> BusinessSet {
        let inside = (0..1000u32).map(|day| day.wrapping_mul(2_654_435_761) >> 30 != 0);
        let inside: Vec<bool> = inside.collect();
        BusinessSet::new(
            Week::from_weekend(0b111_0000),
            Week::from_weekend(0b110_0000),
            inside.into_iter(),
        )
    }

    #[test]
    fn rank_counts_what_contains_says_day_by_day() {
        let set = sample();
        let mut rank = set.rank(-3000);
        for number in -3000..3000 {
            assert_eq!(set.rank(i64::from(number)), rank, "day {number}");
            rank += i64::from(set.contains(number));
        }
        assert_eq!(set.rank(0), 0);
    }

    #[test]
    fn select_is_the_inverse_of_rank_on_every_business_day() {
        let set = sample();
        for number in (-3000..3000).filter(|number| set.contains(*number)) {
            assert_eq!(set.select(set.rank(i64::from(number))), i64::from(number));
        }
    }

    #[test]
    fn a_set_that_ends_with_a_whole_word_counts_on_behind_it() {
        let week = Week::from_weekend(0b110_0000);
        let set = BusinessSet::new(week, week, vec![true; 128].into_iter());
        // Day 128 is a Tuesday.
        assert_eq!((set.rank(128), set.rank(129)), (128, 129));
        assert_eq!(set.select(128), 128);
    }

    #[test]
    fn a_week_of_seven_days_off_is_replaced_so_that_searches_end() {
        assert_eq!(Week::from_weekend(0x7f), Week::from_weekend(0b110_0000));
    }

    #[test]
    fn numbers_and_dates_convert_both_ways_at_the_ends_of_time() {
        let near_min = date(-9980, 5, 4);
        let near_max = date(9980, 5, 4);
        for date in [
            Date::MIN,
            near_min,
            DAY_ZERO,
            date(2028, 2, 29),
            near_max,
            Date::MAX,
        ] {
            assert_eq!(date_of(i64::from(number_of(date))), date);
        }
        let last = i64::from(number_of(Date::MAX));
        assert_eq!(date_of(last - 1), Date::MAX.yesterday().unwrap());
        assert_eq!(date_of(last + 1), Date::MAX);
        let first = i64::from(number_of(Date::MIN));
        assert_eq!(date_of(first + 1), Date::MIN.tomorrow().unwrap());
        assert_eq!(date_of(first - 1), Date::MIN);
        assert_eq!(date_of(i64::MAX), Date::MAX);
        assert_eq!(date_of(i64::MIN), Date::MIN);
        assert_eq!(DAY_ZERO.weekday(), jiff::civil::Weekday::Monday);
    }
}
