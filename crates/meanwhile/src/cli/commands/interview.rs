//! `meanwhile interview`: an interview ahead or held; moved; called off.

use meanwhile_core::fact::{Format, Stage};
use meanwhile_engine::actions::{
    self, CancelInterview, MoveInterview, PersonInput, RecordInterview,
};

use crate::cli::choices::{Choose, FORMATS, STAGES};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Record an interview, ahead or held; move it; call it off
///
/// Times are yours unless they name a zone or a city. Without an end it takes an hour.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n\
\x20 meanwhile interview lindqvist \"tue 15:00\" --with Dana --with \"Lee Brandt\"\n\
\x20 meanwhile interview lindqvist \"tue 15:00 Europe/Stockholm\" --minutes 45\n\
\x20 meanwhile interview lindqvist --move \"wed 10:00\"\n\
\x20 meanwhile interview lindqvist --cancel\n\
\x20 meanwhile interview lindqvist --cancel --by-me")]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// When it starts
    #[arg(conflicts_with_all = ["move_to", "cancel", "change"])]
    pub start: Option<String>,
    /// When it ends
    #[arg(long, value_name = "WHEN", conflicts_with = "minutes")]
    pub end: Option<String>,
    /// How long it takes, in minutes
    #[arg(long, value_name = "N")]
    pub minutes: Option<u32>,
    /// The zone that the times are meant in
    #[arg(long)]
    pub zone: Option<String>,
    /// Who asks the questions: a name, or "Name <address>"; repeat it for each
    #[arg(long, value_name = "PERSON")]
    pub with: Vec<PersonInput>,
    /// Who was not there after all; with --move or --change
    #[arg(long, value_name = "PERSON")]
    pub without: Vec<String>,
    /// How far along it is; the stage after the last one, unless given
    #[arg(long, value_parser = Choose(STAGES), value_name = "WORD")]
    pub stage: Option<Stage>,
    /// How it is held
    #[arg(long, value_parser = Choose(FORMATS), value_name = "WORD")]
    pub format: Option<Format>,
    /// They decide on the very day
    #[arg(long)]
    pub same_day: bool,
    /// Move it to another start
    #[arg(long = "move", value_name = "WHEN", conflicts_with = "cancel")]
    pub move_to: Option<String>,
    /// Change other things that were recorded of it
    #[arg(long, conflicts_with_all = ["cancel", "move_to"])]
    pub change: bool,
    /// It was called off
    #[arg(long)]
    pub cancel: bool,
    /// You called it off, and ask for no new day; with --cancel
    #[arg(long, requires = "cancel")]
    pub by_me: bool,
    /// Which interview, by its id in `show --ids` or the beginning of it; with --move, --change, --cancel
    #[arg(long, value_name = "ID")]
    pub which: Option<String>,
}

impl Args {
    /// Records, moves or cancels.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let done = if self.cancel {
            let input = CancelInterview {
                application: self.application,
                interview: self.which,
                by_me: self.by_me,
            };
            context.act(input, actions::cancel_interview).await?
        } else if self.change || self.move_to.is_some() {
            context.act(self.changes(), actions::move_interview).await?
        } else {
            let question = "When does it start? Such as tue 15:00.";
            let start = context
                .given(self.start.clone(), question, "the argument START")
                .await?;
            context
                .act(self.interview(start), actions::record_interview)
                .await?
        };
        context.show_done(&done)?;
        Ok(Exit::Done)
    }

    fn interview(self, start: String) -> RecordInterview {
        RecordInterview {
            application: self.application,
            start,
            end: self.end,
            minutes: self.minutes,
            zone: self.zone,
            people: self.with,
            stage: self.stage,
            format: self.format,
            decided_same_day: self.same_day,
        }
    }

    fn changes(self) -> MoveInterview {
        MoveInterview {
            application: self.application,
            interview: self.which,
            start: self.move_to,
            end: self.end,
            minutes: self.minutes,
            zone: self.zone,
            add_people: self.with,
            remove_people: self.without,
            stage: self.stage,
            format: self.format,
            decided_same_day: self.same_day.then_some(true),
        }
    }
}
