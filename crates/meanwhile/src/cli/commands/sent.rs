//! `meanwhile sent`: a message to them, with what the rules say of it. Setting a rule aside takes words of one's own.

use std::path::PathBuf;

use meanwhile_core::fact::{Channel, Override, Purpose};
use meanwhile_engine::actions::{self, NotAllowed, PersonInput, RecordSent, SentOutcome};

use crate::cli::choices::{CHANNELS, Choose, PURPOSES};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::text_input;

/// Record that you write to them, or have written
///
/// The rules are asked first. What they refuse is explained, with the next good moment; `--override` sets it
/// aside in your own words, and those are recorded. What has gone out already is always recorded.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile sent lindqvist thank --to Dana\n  meanwhile sent lindqvist \
    check_in --already\n  meanwhile sent lindqvist share_news --at \"yesterday 10:00\"\n  meanwhile sent lindqvist \
    check_in --override \"Dana asked me to ring on Monday\""
)]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// What it is for
    #[arg(value_parser = Choose(PURPOSES))]
    pub purpose: Option<Purpose>,
    /// To whom: a name, an address, or "Name <address>"; repeat it for each
    #[arg(long, value_name = "PERSON")]
    pub to: Vec<PersonInput>,
    /// How; the way they wrote to you, unless given
    #[arg(long, value_parser = Choose(CHANNELS), value_name = "WORD")]
    pub channel: Option<Channel>,
    /// When; now unless given. A moment in the past has gone out already
    #[arg(long, value_name = "WHEN")]
    pub at: Option<String>,
    /// It has gone out already
    #[arg(long)]
    pub already: bool,
    /// It asks them to move the interview that is ahead; such a message is an answer
    #[arg(long)]
    pub asks_move: bool,
    /// A start it proposes instead, which asks for it, too; repeat it for each
    #[arg(long, value_name = "WHEN")]
    pub proposes: Vec<String>,
    /// News it tells, by its id in `show --ids`; all they have not heard, unless given
    #[arg(long, value_name = "ID")]
    pub news: Vec<String>,
    /// The file with its words, to be kept: later notes are not like it, and begin and end as you do
    #[arg(long, value_name = "FILE")]
    pub note: Option<PathBuf>,
    /// Set aside what the rules say, in your own words
    #[arg(long = "override", value_name = "WORDS")]
    pub words: Option<String>,
}

impl Args {
    /// Records it, or says why not.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let asks = self.asks_move || !self.proposes.is_empty();
        let purpose = context.chosen(
            self.purpose.or(asks.then_some(Purpose::Answer)),
            "What is it for?",
            PURPOSES,
            "the argument PURPOSE",
        );
        let note = match &self.note {
            Some(path) => Some(text_input::words(&text_input::read(Some(path))?)?),
            None => None,
        };
        let mut input = RecordSent {
            purpose: Some(purpose.await?),
            application: self.application,
            to: self.to,
            channel: self.channel,
            at: self.at,
            already_sent: self.already,
            overrides: Vec::new(),
            asks_move: self.asks_move,
            proposes: self.proposes,
            news: self.news,
            note,
        };
        let outcome = context.act(input.clone(), actions::record_sent).await?;
        let refused = match outcome {
            SentOutcome::Recorded(done) => {
                context.show_done(&done)?;
                return Ok(Exit::Done);
            }
            SentOutcome::Refused(refused) => refused,
        };
        let Some(words) = words_for(context, self.words, &refused).await? else {
            return Err(Failure::NotAllowed(Box::new(refused)));
        };
        let aside = |rule: &str| Override {
            rule: rule.to_owned(),
            words: words.clone(),
        };
        input.overrides = refused
            .reasons
            .iter()
            .map(|reason| aside(&reason.rule))
            .collect();
        match context.act(input, actions::record_sent).await? {
            SentOutcome::Recorded(done) => context.show_done(&done)?,
            SentOutcome::Refused(refused) => return Err(Failure::NotAllowed(Box::new(refused))),
        }
        Ok(Exit::Done)
    }
}

/// The words that set the rules aside: given, or asked for at a terminal after the refusal is explained.
async fn words_for(
    context: &Context,
    given: Option<String>,
    refused: &NotAllowed,
) -> Result<Option<String>, Failure> {
    if given.is_some() || !context.prompt.can_ask() {
        return Ok(given);
    }
    Failure::NotAllowed(Box::new(refused.clone())).tell(context.screen, false);
    let question = "Your own words, or Enter to leave it:";
    let words = context.prompt.line(question, "--override WORDS").await?;
    match words.filter(|words| !words.is_empty()) {
        Some(words) => Ok(Some(words)),
        None => Err(Failure::Left(Exit::Refused)),
    }
}
