//! `now`, and the next moment at which an answer that depends on it can change.
//!
//! Rules never see the current time as a number. They ask [`Clock::reached`], and each question whose
//! answer is still “no” leaves a mark. The earliest mark is when the plan must be made again; until
//! then making it again gives the same plan. This is what lets the planner wake itself.

use std::cell::Cell;

use jiff::Timestamp;

/// The moment a plan is made for, and the earliest later moment that was asked about.
#[derive(Debug)]
pub struct Clock {
    now: Timestamp,
    wake_at: Cell<Option<Timestamp>>,
}

impl Clock {
    /// A clock that stands at `now`, with no mark.
    #[must_use]
    pub const fn at(now: Timestamp) -> Self {
        Self {
            now,
            wake_at: Cell::new(None),
        }
    }

    /// Whether `moment` is now or past. A “no” is remembered as a boundary.
    pub fn reached(&self, moment: Timestamp) -> bool {
        if moment <= self.now {
            return true;
        }
        if self.wake_at.get().is_none_or(|earliest| moment < earliest) {
            self.wake_at.set(Some(moment));
        }
        false
    }

    /// The later of now and `moment`. Where that is `moment`, it is remembered as a boundary.
    ///
    /// The result equals now when `moment` is past: compare it, never show it.
    pub fn not_before(&self, moment: Timestamp) -> Timestamp {
        if self.reached(moment) {
            self.now
        } else {
            moment
        }
    }

    /// The earliest boundary asked about so far; `None` when nothing lies ahead.
    #[must_use]
    pub fn wake_at(&self) -> Option<Timestamp> {
        self.wake_at.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(n: i64) -> Timestamp {
        Timestamp::constant(n, 0)
    }

    #[test]
    fn only_the_earliest_open_question_is_kept() {
        let clock = Clock::at(second(10));
        assert!(clock.reached(second(10)) && clock.reached(second(3)));
        assert_eq!(clock.wake_at(), None);
        assert!(
            !clock.reached(second(30)) && !clock.reached(second(20)) && !clock.reached(second(25))
        );
        assert_eq!(clock.wake_at(), Some(second(20)));
    }

    #[test]
    fn not_before_never_lies_in_the_past() {
        let clock = Clock::at(second(10));
        assert_eq!(clock.not_before(second(4)), second(10));
        assert_eq!(clock.not_before(second(14)), second(14));
        assert_eq!(clock.wake_at(), Some(second(14)));
    }
}
