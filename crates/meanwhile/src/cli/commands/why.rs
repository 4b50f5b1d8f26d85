//! `meanwhile why`: the reasons behind the plan, rule by rule.

use meanwhile_engine::views::{self, Why, WhyInput};

use crate::cli::context::Context;
use crate::cli::draw;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{Page, command, plain, quiet, strong};

/// Why the plan says what it says
///
/// Shows the moves with their reasons, what was refused and by which rule, and the numbers that were used.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile why lindqvist\n  meanwhile why lindqvist check_in"
)]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// Only moves of this kind, such as check_in or thank
    pub kind: Option<String>,
}

impl Args {
    /// Explains the plan.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let input = WhyInput {
            application: self.application,
            kind: self.kind.map(|kind| kind.replace('-', "_")),
        };
        let run = async |engine: &_, now, input: WhyInput| views::why(engine, now, &input).await;
        let why = context.view(input, run).await?;
        let now = context.now();
        context.show(&why, |page| draw_why(page, &why, now))?;
        Ok(Exit::Done)
    }
}

fn draw_why(page: &mut Page, why: &Why, now: jiff::Timestamp) {
    page.line(0, [strong(why.application.label())]);
    page.para(0, &sentence(&why.situation));
    if let Some(doubt) = &why.doubt {
        page.para(0, doubt);
    }
    for it in &why.moves {
        page.blank();
        let mut line = vec![strong(&it.title)];
        line.extend(draw::when(it, now));
        page.line(0, line);
        draw::reasons(page, 2, &it.reasons);
        page.type_this(2, &it.command);
    }
    for it in &why.refusals {
        page.blank();
        page.line(0, [plain("Not now: "), strong(&it.title)]);
        draw::reasons(page, 2, std::slice::from_ref(&it.reason));
    }
    if let Some(nothing) = &why.nothing {
        page.blank();
        page.para(0, &sentence(nothing));
    }
    if !why.assumed.is_empty() {
        page.heading("What had to be assumed");
    }
    for said in &why.assumed {
        page.item(2, said);
    }
    if !why.rules.is_empty() {
        page.heading("The rules that spoke");
        for rule in &why.rules {
            page.hanging(
                2,
                4,
                [command(rule.id), quiet("  "), plain(sentence(rule.what))],
            );
        }
    }
    let changed: Vec<_> = why.settings.iter().filter(|line| line.changed).collect();
    if !changed.is_empty() {
        page.heading("Numbers of your own");
    }
    for line in changed {
        super::settings::draw_setting(page, line);
    }
    if !why.rules.is_empty() {
        page.blank();
        page.line(
            0,
            [quiet("Sources and numbers: "), command("meanwhile rule ID")],
        );
    }
}
