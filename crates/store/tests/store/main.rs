//! The store against real engines: one contract for both, SQLite's files and processes, PostgreSQL's walls.
//!
//! PostgreSQL is started from the installed package once for all tests; where it is missing, the tests fail
//! and say what to install. Must not skip anything quietly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod child;
mod contract;
mod crash;
mod damage;
mod exports;
mod files;
mod place;
mod postgres;
mod sample;
mod walls;
