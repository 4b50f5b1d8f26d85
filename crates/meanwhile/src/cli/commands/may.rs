//! `meanwhile may`: may I write to them now? Yes, later, or no, with the reason.

use meanwhile_core::fact::{Channel, Purpose};
use meanwhile_engine::views::{self, May, MayAnswer, MayInput};

use crate::cli::choices::{CHANNELS, Choose, PURPOSES, meaning, spoken};
use crate::cli::context::Context;
use crate::cli::draw;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{self, Page, plain, quiet, strong};

/// May I write to them now?
///
/// Answers yes, not before a moment, or no, and says why. Ends with exit code 0 for yes, 1 otherwise.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile may lindqvist\n  meanwhile may lindqvist --purpose share_news\n  meanwhile may lindqvist --channel phone"
)]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// What for; to ask where things stand, unless given
    #[arg(long, value_parser = Choose(PURPOSES), value_name = "WORD")]
    pub purpose: Option<Purpose>,
    /// To whom; whom the plan would write to, unless given
    #[arg(long, value_name = "PERSON")]
    pub to: Option<String>,
    /// How; the way they wrote to you, unless given
    #[arg(long, value_parser = Choose(CHANNELS), value_name = "WORD")]
    pub channel: Option<Channel>,
}

impl Args {
    /// Answers.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let input = MayInput {
            application: self.application,
            purpose: self.purpose,
            to: self.to,
            channel: self.channel,
        };
        let run = async |engine: &_, now, input: MayInput| views::may(engine, now, &input).await;
        let may = context.view(input, run).await?;
        let now = context.now();
        context.show(&may, |page| draw_may(page, &may, now))?;
        Ok(match may.answer {
            MayAnswer::Yes => Exit::Done,
            MayAnswer::YesButBetter { .. } | MayAnswer::Wait { .. } | MayAnswer::No { .. } => {
                Exit::No
            }
        })
    }
}

fn draw_may(page: &mut Page, may: &May, now: jiff::Timestamp) {
    page.line(0, [strong(sentence(&may.text))]);
    let whom = may.to.as_ref().map(|to| format!(", to {}", to.name));
    let about = format!(
        "{}: {}{}, {}.",
        may.application.label(),
        meaning(PURPOSES, &may.purpose),
        whom.unwrap_or_default(),
        how(may.channel),
    );
    page.aside(0, &about);
    let (better, reasons) = match &may.answer {
        MayAnswer::Yes => return,
        MayAnswer::YesButBetter { at, reasons } => (Some(at), reasons),
        MayAnswer::Wait { reasons, .. } | MayAnswer::No { reasons } => (None, reasons),
    };
    page.blank();
    draw::reasons(page, 2, reasons);
    if let Some(at) = better {
        page.line(2, [quiet("Better: "), plain(output::moment(at, now))]);
    }
}

/// “by email”, “on LinkedIn”, “in person”.
fn how(channel: Channel) -> String {
    match channel {
        Channel::InPerson => "in person".to_owned(),
        Channel::Linkedin => "on LinkedIn".to_owned(),
        Channel::Portal => "through their portal".to_owned(),
        Channel::Email | Channel::Phone | Channel::Text | Channel::Letter => {
            format!("by {}", spoken(CHANNELS, &channel))
        }
    }
}
