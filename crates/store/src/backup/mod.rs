//! Copies of an SQLite store that were checked, and putting one back.

mod copy;
mod restore;
mod verify;

pub use copy::Backup;
pub use restore::Restored;
