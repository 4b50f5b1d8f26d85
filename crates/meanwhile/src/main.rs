//! The program `meanwhile`. Hands over to the interface that was asked for; decides nothing.

// Doc comments of arguments are help text and are shown as they stand, `Dana <dana@example.com>` included.
#![allow(rustdoc::invalid_html_tags)]

mod allocator;
mod chart;
mod cli;
mod web;
mod when;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
