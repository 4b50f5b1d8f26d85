//! `meanwhile worry`: what does it mean that …?

use meanwhile_engine::views::{self, WorryCard};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{Page, command, plain, quiet, strong};

/// Columns of an id, with the room behind it.
const WIDTH: usize = 20;

/// Answers that are shown to one question.
const SHOWN_MAX: usize = 3;

/// What does it mean that …? Short, honest answers
///
/// Say in your own words what worries you. Each answer says where it is from, or that it is an opinion. Without words it
/// lists the worries it knows.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile worry\n  meanwhile worry the interview was so short\n  meanwhile worry reposted"
)]
pub struct Args {
    /// What worries you, in your words
    pub words: Vec<String>,
}

impl Args {
    /// Answers.
    pub fn run(self, context: &Context) -> Result<Exit, Failure> {
        let words = self.words.join(" ");
        let asked = (!words.trim().is_empty()).then_some(words.as_str());
        let found = views::worries(asked);
        context.show(&found, |page| match asked {
            None => list(page, &found),
            Some(_) if found.is_empty() => unknown(page),
            Some(_) => {
                for (place, worry) in found.iter().take(SHOWN_MAX).enumerate() {
                    if place > 0 {
                        page.blank();
                    }
                    draw(page, worry);
                }
            }
        })?;
        Ok(match found.is_empty() {
            true => Exit::No,
            false => Exit::Done,
        })
    }
}

fn draw(page: &mut Page, worry: &WorryCard) {
    page.line(0, [strong(worry.what)]);
    page.para(2, worry.answer);
    page.para(2, worry.next);
    let source = match worry.is_opinion {
        true => format!("This is an {}.", worry.source),
        false => format!("Source: {}.", worry.source),
    };
    page.aside(2, &source);
}

fn list(page: &mut Page, all: &[WorryCard]) {
    page.para(0, "What does it mean that …");
    page.blank();
    for worry in all {
        let id = command(format!("{:<WIDTH$}", worry.id));
        page.hanging(2, 2 + WIDTH, [id, plain(worry.what)]);
    }
    page.blank();
    page.line(
        0,
        [
            quiet("To ask: "),
            command("meanwhile worry the interview was so short"),
        ],
    );
}

fn unknown(page: &mut Page) {
    page.para(
        0,
        "That one is not answered here. These are, and what is known of your own wait stands in its outlook.",
    );
    page.blank();
    list(page, &views::worries(None));
    page.type_this(0, "meanwhile outlook");
}
