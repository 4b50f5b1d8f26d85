//! `meanwhile review`: what was found in mail and calendars, item by item or by flags.

mod change;
mod draw;
mod walk;

use meanwhile_core::fact::{Format, Purpose, ReadingKind, Stage};
use meanwhile_engine::actions::{
    self, AssignMessage, ConfirmFound, CorrectFound, DismissFound, PersonInput,
};
use meanwhile_engine::views;

use crate::cli::choices::{Choose, FORMATS, PURPOSES, READINGS, STAGES};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Look at what was found: confirm, change, dismiss
///
/// What mail suggests counts only when you say so, though it may hold a message back until you have looked. At a
/// terminal it goes through the items one by one, and each answer can be taken back. With flags, no question is
/// asked.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile review\n  meanwhile review --list\n  meanwhile review --confirm \
    0195a3f2 --dismiss 0195a3f7\n  meanwhile review --change 0195a3f2 --reading delay\n  meanwhile review --change 0195a3f2 --with \"Lee Brandt\" --stage final\n  meanwhile review --assign \
    m-4f2a lindqvist\n  meanwhile review --assign m-4f2a none"
)]
pub struct Args {
    /// Show the items and ask nothing
    #[arg(long)]
    pub list: bool,
    /// Confirm these items, by id or its beginning
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub confirm: Vec<String>,
    /// Dismiss these items
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub dismiss: Vec<String>,
    /// Confirm every item
    #[arg(long, conflicts_with_all = ["confirm", "dismiss", "dismiss_all"])]
    pub confirm_all: bool,
    /// Dismiss every item
    #[arg(long, conflicts_with_all = ["confirm", "dismiss"])]
    pub dismiss_all: bool,
    /// With --confirm-all or --dismiss-all: only those of this application
    #[arg(long, value_name = "APPLICATION")]
    pub only: Option<String>,
    /// Say where a message belongs: its key, then an application or `none`
    #[arg(long, num_args = 2, value_names = ["MESSAGE", "APPLICATION"])]
    pub assign: Option<Vec<String>>,
    /// With --assign: conclude nothing for other messages of that sender
    #[arg(long, requires = "assign")]
    pub only_this: bool,
    /// Change this item, with the flags below, and confirm it so
    #[arg(long, value_name = "ID")]
    pub change: Option<String>,
    /// With --change: what the message means
    #[arg(long, value_parser = Choose(READINGS), value_name = "WORD", requires = "change")]
    pub reading: Option<ReadingKind>,
    /// With --change: the application it belongs to
    #[arg(long, value_name = "APPLICATION", requires = "change")]
    pub application: Option<String>,
    /// With --change: when it happened or will happen
    #[arg(long, value_name = "WHEN", requires = "change")]
    pub at: Option<String>,
    /// With --change: the last day they named
    #[arg(long, value_name = "DAY", requires = "change")]
    pub by: Option<String>,
    /// With --change: whether it waits for your answer
    #[arg(long, value_name = "YES or NO", value_parser = clap::builder::BoolishValueParser::new(), hide_possible_values = true, requires = "change")]
    pub needs_answer: Option<bool>,
    /// With --change: what the message you sent was for
    #[arg(long, value_parser = Choose(PURPOSES), value_name = "WORD", requires = "change")]
    pub purpose: Option<Purpose>,
    /// With --change: who wrote the message, or whom to ask after the day they named
    #[arg(long, value_name = "PERSON", requires = "change")]
    pub who: Option<PersonInput>,
    /// With --change: who takes part in the interview besides those found; repeat it for each
    #[arg(long, value_name = "PERSON", requires = "change")]
    pub with: Vec<PersonInput>,
    /// With --change: who of those found does not take part; repeat it for each
    #[arg(long, value_name = "PERSON", requires = "change")]
    pub without: Vec<String>,
    /// With --change: how far along the interview is
    #[arg(long, value_parser = Choose(STAGES), value_name = "WORD", requires = "change")]
    pub stage: Option<Stage>,
    /// With --change: how the interview is held
    #[arg(long, value_parser = Choose(FORMATS), value_name = "WORD", requires = "change")]
    pub format: Option<Format>,
    /// With --change: how long the interview takes, in minutes
    #[arg(long, value_name = "N", requires = "change")]
    pub minutes: Option<u32>,
    /// With --change, for an application that was found: its employer
    #[arg(long, requires = "change")]
    pub employer: Option<String>,
    /// With --change, for an application that was found: its role
    #[arg(long, requires = "change")]
    pub role: Option<String>,
}

impl Args {
    /// Walks through the items, or does what the flags say.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        if self.answers() > 0 {
            return self.by_flags(context).await;
        }
        if self.only.is_some() {
            return Err(Failure::usage(
                "`--only` goes with `--confirm-all` or `--dismiss-all`. Nothing was changed",
                "`meanwhile review --list` shows the items of all applications.",
            ));
        }
        let review = views::review(context.look().await?, context.now()).await?;
        let nothing = review.items.is_empty() && review.messages.is_empty();
        if nothing || self.list || !context.prompt.can_ask() {
            let now = context.now();
            context.show(&review, |page| draw::list(page, &review, now))?;
            return Ok(Exit::Done);
        }
        walk::walk(context, review).await
    }

    /// How many answers the flags ask for.
    fn answers(&self) -> usize {
        usize::from(self.confirm_all || !self.confirm.is_empty())
            + usize::from(self.dismiss_all || !self.dismiss.is_empty())
            + usize::from(self.change.is_some())
            + usize::from(self.assign.is_some())
    }

    async fn by_flags(self, context: &Context) -> Result<Exit, Failure> {
        if context.json && self.answers() > 1 {
            return Err(Failure::usage(
                "Each of these has an answer of its own. Nothing was changed",
                "With `--json`, confirm, dismiss, change and assign one by one.",
            ));
        }
        let correction = self.correction();
        if self.confirm_all || !self.confirm.is_empty() {
            let input = ConfirmFound {
                items: self.confirm,
                application: self.only.clone().filter(|_| self.confirm_all),
                all: self.confirm_all && self.only.is_none(),
            };
            let done = context.act(input, actions::confirm_found).await?;
            context.show_done(&done)?;
        }
        if self.dismiss_all || !self.dismiss.is_empty() {
            let input = DismissFound {
                items: self.dismiss,
                application: self.only.clone().filter(|_| self.dismiss_all),
                all: self.dismiss_all && self.only.is_none(),
            };
            let done = context.act(input, actions::dismiss_found).await?;
            context.show_done(&done)?;
        }
        if let Some(correction) = correction {
            let done = context.act(correction, actions::correct_found).await?;
            context.show_done(&done)?;
        }
        if let Some([message, application]) = self.assign.as_deref() {
            let input = AssignMessage {
                message: message.clone(),
                application: (application != "none").then(|| application.clone()),
                only_this: self.only_this,
            };
            let done = context.act(input, actions::assign_message).await?;
            context.show_done(&done)?;
        }
        Ok(Exit::Done)
    }

    fn correction(&self) -> Option<CorrectFound> {
        Some(CorrectFound {
            item: self.change.clone()?,
            application: self.application.clone(),
            reading: self.reading,
            at: self.at.clone(),
            by: self.by.clone(),
            expects_answer: self.needs_answer,
            purpose: self.purpose,
            who: self.who.clone(),
            minutes: self.minutes,
            with: self.with.clone(),
            without: self.without.clone(),
            stage: self.stage,
            format: self.format,
            employer: self.employer.clone(),
            role: self.role.clone(),
        })
    }
}
