//! Decides what a job seeker should do, and when: facts, situation, business time, policy, plan.
//!
//! This crate is pure. It opens no file and no socket, reads no environment and no clock: `now` is a
//! parameter everywhere, and the same input gives the same output, byte for byte. Bad data is a
//! [`Finding`], never a panic.
//!
//! Reading order: [`record`] (employers, people, applications) and [`fact`] (what happened) are what
//! is remembered; [`timeline`] orders the facts of one application; [`situation`] says what follows
//! from them; [`policy`] holds one rule per file; [`plan`] merges what the rules say.

pub mod clock;
mod ending;
pub mod fact;
pub mod finding;
pub mod id;
pub mod outlook;
pub mod plan;
pub mod policy;
pub mod record;
pub mod relations;
#[cfg(feature = "schema")]
mod schema;
pub mod settings;
mod settled;
pub mod silence;
pub mod situation;
pub mod time;
pub mod timeline;
mod undelivered;
pub mod writing;

pub use finding::Finding;
