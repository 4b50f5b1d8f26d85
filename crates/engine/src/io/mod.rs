//! The outside: the machine's clock and zone. Nothing else in this crate may read either.

pub mod clock;
pub mod ids;
