//! Statistics of waiting: numbers in, curves out. Knows nothing of jobs, mail or people.
//!
//! A wait that still lasts is not thrown away and not counted as ended: it is *right-censored*, known
//! only to be longer than it has been so far. Must not read a clock, a file or the environment.

mod kaplan_meier;
mod wait;

pub use kaplan_meier::{KaplanMeier, Step};
pub use wait::{Wait, WaitError};
