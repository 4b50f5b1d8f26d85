//! The command line as a person and a script meet it: whole screens, errors, JSON, a real terminal. Everything runs
//! the built program on the invented records at a fixed moment.

#![allow(clippy::unwrap_used)]

mod completeness;
mod copies;
mod drafts;
mod elsewhere;
mod errors;
mod first_visit;
mod import;
mod json;
mod noise;
mod outlook_fit;
mod pages;
mod pipes;
mod pty;
mod records;
mod screens;
mod stage;
mod terminal;
