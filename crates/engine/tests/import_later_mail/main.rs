//! What later mail says about what earlier mail began: a move that is only asked for, a client that is named late.

#![allow(clippy::unwrap_used)]

mod bench;
mod houses;
mod moves;
mod once_read;
mod owners;
