//! `meanwhile checks`: what notes are checked for.

use meanwhile_engine::views::{self, CheckCard};
use meanwhile_engine::{EngineError, Severity};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{Page, plain, quiet, strong};

/// What notes are checked for
///
/// Without an id it lists every check; with one it says why the check is there, and shows words it speaks up about and
/// words it leaves alone.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n  meanwhile checks\n  meanwhile checks desperation")]
pub struct Args {
    /// The id of a check
    pub id: Option<String>,
}

impl Args {
    /// Shows them.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let Some(id) = self.id else {
            let all = views::checks();
            context.show(&all, |page| {
                for check in &all {
                    page.hanging(
                        0,
                        4,
                        [
                            strong(check.id),
                            quiet(format!("  up to {}", severity(check.severity))),
                            plain(format!("  {}", check.what)),
                        ],
                    );
                }
            })?;
            return Ok(Exit::Done);
        };
        let wanted = id.trim().to_lowercase().replace('-', "_");
        let Some(check) = views::note_check(&wanted) else {
            return Err(Failure::Engine(EngineError::Invalid {
                field: "check",
                why: format!("there is no check “{id}”"),
                hint: Some("`meanwhile checks` lists them.".to_owned()),
            }));
        };
        context.show(&check, |page| draw(page, &check))?;
        Ok(Exit::Done)
    }
}

fn draw(page: &mut Page, check: &CheckCard) {
    page.line(
        0,
        [
            strong(check.id),
            quiet(format!("  up to {}", severity(check.severity))),
        ],
    );
    page.para(0, &sentence(check.what));
    page.blank();
    page.hanging(0, 2, [quiet("Why: "), plain(sentence(check.why))]);
    page.hanging(0, 2, [quiet("Source: "), plain(sentence(check.source))]);
    for (heading, examples) in [
        ("It speaks up about", &check.fires),
        ("It leaves alone", &check.silent),
    ] {
        page.heading(heading);
        for text in examples {
            let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
            page.item(2, &format!("“{flat}”"));
        }
    }
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Stop => "stop",
        Severity::Fix => "fix",
        Severity::Consider => "consider",
    }
}
