//! `meanwhile heard`: a message or call that came from them.

use meanwhile_core::fact::{Channel, ReadingKind};
use meanwhile_engine::actions::{self, PersonInput, RecordHeard};

use crate::cli::choices::{CHANNELS, Choose, READINGS};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Record that they wrote or called
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile heard lindqvist encouraging --from Dana --needs-answer\n  \
    meanwhile heard lindqvist delay --promised \"30 april\"\n  meanwhile heard lindqvist scheduling --proposes \"fri 15:00\"\n  \
    meanwhile heard lindqvist rejection --door-open\n  \
    meanwhile heard lindqvist auto_reply --back-on \"20 april\""
)]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// What it means
    #[arg(value_parser = Choose(READINGS))]
    pub reading: Option<ReadingKind>,
    /// Who wrote or called: a name, an address, or "Name <address>"
    #[arg(long, value_name = "PERSON")]
    pub from: Option<PersonInput>,
    /// How it came
    #[arg(long, value_parser = Choose(CHANNELS), value_name = "WORD")]
    pub channel: Option<Channel>,
    /// When; now unless given
    #[arg(long, value_name = "WHEN")]
    pub at: Option<String>,
    /// A machine wrote it
    #[arg(long)]
    pub automatic: bool,
    /// It waits for your answer
    #[arg(long, conflicts_with = "needs_no_answer")]
    pub needs_answer: bool,
    /// It does not wait for your answer
    #[arg(long)]
    pub needs_no_answer: bool,
    /// The day by which they want your answer
    #[arg(long, value_name = "DAY")]
    pub answer_by: Option<String>,
    /// The day they are back
    #[arg(long, value_name = "DAY")]
    pub back_on: Option<String>,
    /// They ask to move the interview that is ahead
    #[arg(long)]
    pub asks_move: bool,
    /// A start they propose instead, which asks for it, too; repeat it for each
    #[arg(long, value_name = "WHEN")]
    pub proposes: Vec<String>,
    /// The last day they named for their own answer
    #[arg(long, value_name = "DAY")]
    pub promised: Option<String>,
    /// A way they invited you to use; repeat it for each
    #[arg(long, value_parser = Choose(CHANNELS), value_name = "WORD")]
    pub invites: Vec<Channel>,
    /// They asked not to be contacted
    #[arg(long)]
    pub please_dont: bool,
    /// They left the door open for another time
    #[arg(long)]
    pub door_open: bool,
    /// They gave or promised feedback
    #[arg(long)]
    pub gave_feedback: bool,
    /// What they said; with a no, why
    #[arg(long, value_name = "TEXT")]
    pub words: Option<String>,
}

impl Args {
    /// Records it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let reading = context.chosen(
            self.reading,
            "What does it mean?",
            READINGS,
            "the argument READING",
        );
        let input = RecordHeard {
            reading: Some(reading.await?),
            application: self.application,
            from: self.from,
            automatic: self.automatic,
            channel: self.channel,
            at: self.at,
            expects_answer: match (self.needs_answer, self.needs_no_answer) {
                (true, _) => Some(true),
                (_, true) => Some(false),
                _ => None,
            },
            answer_by: self.answer_by,
            back_on: self.back_on,
            invites: self.invites,
            please_dont: self.please_dont,
            door_open: self.door_open,
            gave_feedback: self.gave_feedback,
            words: self.words,
            asks_move: self.asks_move,
            proposes: self.proposes,
            promised_by: self.promised,
        };
        let done = context.act(input, actions::record_heard).await?;
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
