//! `meanwhile promise`: when they said they would answer.

use meanwhile_engine::actions::{self, PersonInput, RecordPromise};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Note when they said they would answer
///
/// Until that day, and a little beyond, silence means nothing; this is the most useful thing to ask at the end
/// of an interview.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n\
\x20 meanwhile promise lindqvist friday\n\
\x20 meanwhile promise lindqvist \"24 march\" --ask Dana --words \"by then, latest\"")]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// The last day they may mean
    pub by: Option<String>,
    /// The first day they may mean
    #[arg(long, value_name = "DAY")]
    pub from: Option<String>,
    /// Whom to ask afterwards, if they said so
    #[arg(long, value_name = "PERSON")]
    pub ask: Option<PersonInput>,
    /// Their words
    #[arg(long, default_value = "", hide_default_value = true)]
    pub words: String,
    /// When they said it; now unless given
    #[arg(long, value_name = "WHEN")]
    pub said: Option<String>,
}

impl Args {
    /// Records it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let by = context
            .given(self.by, "By which day?", "the argument BY")
            .await?;
        let input = RecordPromise {
            application: self.application,
            by,
            from: self.from,
            ask: self.ask,
            words: self.words,
            said: self.said,
        };
        let done = context.act(input, actions::record_promise).await?;
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
