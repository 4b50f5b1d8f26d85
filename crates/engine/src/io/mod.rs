//! The outside: the machine's clock and zone, and the folder of backups. Nothing else in this crate may look there.

pub mod backups;
pub mod clock;
pub mod ids;
