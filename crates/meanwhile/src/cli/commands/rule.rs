//! `meanwhile rule`: one rule with its reason, an example, its source and its numbers.

use meanwhile_engine::EngineError;
use meanwhile_engine::views::{self, RuleCard};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{Page, plain, quiet, strong};

/// One rule: what, why, an example, its source, its numbers
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile rule check_in\n  meanwhile rule contact_budget"
)]
pub struct Args {
    /// Its id, as `meanwhile rules` and `meanwhile why` name it
    pub id: String,
}

impl Args {
    /// Shows it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let id = self.id.trim().to_lowercase().replace('-', "_");
        let found = views::rule(context.look().await?, &id).await?;
        let Some(rule) = found else {
            return Err(Failure::Engine(EngineError::Invalid {
                field: "rule",
                why: format!("there is no rule “{}”", self.id),
                hint: Some("`meanwhile rules` lists them.".to_owned()),
            }));
        };
        context.show(&rule, |page| draw_rule(page, &rule))?;
        Ok(Exit::Done)
    }
}

fn draw_rule(page: &mut Page, rule: &RuleCard) {
    page.line(0, [strong(rule.id)]);
    page.para(0, &sentence(rule.what));
    for (name, text) in [
        ("Why", rule.why),
        ("Example", rule.example),
        ("Source", rule.source),
    ] {
        if !text.is_empty() {
            page.blank();
            page.hanging(0, 2, [quiet(format!("{name}: ")), plain(sentence(text))]);
        }
    }
    if !rule.settings.is_empty() {
        page.heading("Its numbers");
    }
    for line in &rule.settings {
        super::settings::draw_setting(page, line);
    }
}
