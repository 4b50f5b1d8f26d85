//! Copies of an SQLite store that were checked, putting one back, and those that are left beside it.

mod beside;
mod copy;
mod restore;
mod verify;

pub use beside::CopiesRemoved;
pub use copy::Backup;
pub use restore::Restored;
