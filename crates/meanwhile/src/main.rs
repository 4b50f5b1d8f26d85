//! The program `meanwhile`. Hands over to the interface that was asked for; decides nothing.

// Doc comments of arguments are help text and are shown as they stand, `Dana <dana@example.com>` included.
#![allow(rustdoc::invalid_html_tags)]

mod chart;
mod cli;
mod web;
mod when;

use std::process::ExitCode;

/// An import reads on several threads at once and frees on one what it got on another, which the allocator of the C
/// library makes slow: with this one it takes a seventh less time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::run()
}
