//! `meanwhile settings`: the numbers of the policy, and changing one.

use meanwhile_engine::EngineError;
use meanwhile_engine::actions::{self, SetSetting};
use meanwhile_engine::views::{self, SettingLine, SettingsView};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{Page, plain, quiet, strong};

/// The numbers of the rules; change one
///
/// Every number has a source or says that it is an assumption, and bounds that keep it sensible.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile settings\n  meanwhile settings check_in\n  \
    meanwhile settings check_in.after_promise 3\n  meanwhile settings check_in.after_promise --reset"
)]
pub struct Args {
    /// A setting such as check_in.after_promise, or the rule before the dot
    pub key: Option<String>,
    /// Its new value: a number, or 9:30 for a time of day
    #[arg(allow_hyphen_values = true)]
    pub value: Option<String>,
    /// Put the default back
    #[arg(long, requires = "key", conflicts_with = "value")]
    pub reset: bool,
}

impl Args {
    /// Shows or changes.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        if let (Some(key), true) = (&self.key, self.reset || self.value.is_some()) {
            let input = SetSetting {
                key: key.clone(),
                value: self.value,
            };
            let done = context.act(input, actions::set_setting).await?;
            context.show_done(&done)?;
            return Ok(Exit::Done);
        }
        let mut view = views::settings(context.look().await?).await?;
        if let Some(key) = &self.key {
            view.settings
                .retain(|line| line.key.starts_with(key.as_str()));
        }
        if let (Some(key), true) = (&self.key, view.settings.is_empty()) {
            let missing = EngineError::NoSuch {
                what: "setting",
                words: key.clone(),
                near: Vec::new(),
            };
            return Err(missing.into());
        }
        context.show(&view, |page| draw_settings(page, &view))?;
        Ok(Exit::Done)
    }
}

fn draw_settings(page: &mut Page, view: &SettingsView) {
    let mut rule = "";
    for line in &view.settings {
        let owner = line.key.split('.').next().unwrap_or_default();
        if owner != rule {
            page.heading(owner);
            rule = owner;
        }
        draw_setting(page, line);
    }
    for key in &view.unknown {
        page.blank();
        page.aside(
            0,
            &format!("`{key}` is stored, but no rule of this version uses it."),
        );
    }
}

/// One setting: value, name, meaning, bounds and source.
pub fn draw_setting(page: &mut Page, line: &SettingLine) {
    let mut head = vec![plain(line.key), plain(" = "), strong(&line.text)];
    if line.changed {
        head.push(quiet(format!(
            "  (yours; the default is {})",
            line.default_text
        )));
    }
    page.hanging(2, 4, head);
    let bounds = format!(
        "{} Takes {}. Source: {}.",
        sentence(line.what),
        line.range_text,
        line.source
    );
    page.aside(4, &bounds);
}
