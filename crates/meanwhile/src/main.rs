//! The program `meanwhile`. Hands over to the interface that was asked for; decides nothing.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
