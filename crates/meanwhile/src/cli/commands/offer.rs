//! `meanwhile offer`: an offer of theirs, the answer to it, or an offer from elsewhere with its deadline.

use clap::Subcommand;
use meanwhile_core::fact::{Outcome, ReadingKind};
use meanwhile_engine::actions::{
    self, CloseApplication, PersonInput, RecordCompetingOffer, RecordHeard,
};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// An offer: received, accepted, declined, or one from elsewhere
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile offer received lindqvist --answer-by \"20 april\"\n  meanwhile \
    offer accept lindqvist\n  meanwhile offer elsewhere friday --tell lindqvist"
)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// They offer you the job
    Received {
        /// The application
        application: String,
        /// The day by which they want your answer
        #[arg(long, value_name = "DAY")]
        answer_by: Option<String>,
        /// Who told you
        #[arg(long, value_name = "PERSON")]
        from: Option<PersonInput>,
        /// When; now unless given
        #[arg(long, value_name = "WHEN")]
        at: Option<String>,
    },
    /// You take it
    Accept {
        /// The application
        application: String,
        /// When; now unless given
        #[arg(long, value_name = "WHEN")]
        at: Option<String>,
    },
    /// You turn it down
    Decline {
        /// The application
        application: String,
        /// When; now unless given
        #[arg(long, value_name = "WHEN")]
        at: Option<String>,
    },
    /// A real offer from elsewhere that needs your answer by a day
    ///
    /// It is a good reason to ask the others where they stand. Only a real one: it can be checked.
    Elsewhere {
        /// The day by which you must answer it
        deadline: String,
        /// The application to tell first; the one waiting longest, unless given
        #[arg(long, value_name = "APPLICATION")]
        tell: Option<String>,
        /// When it was made; now unless given
        #[arg(long, value_name = "WHEN")]
        at: Option<String>,
    },
}

impl Args {
    /// Records it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let close = |application, at, outcome| CloseApplication {
            application,
            outcome: Some(outcome),
            door_open: false,
            at,
        };
        let done = match self.what {
            What::Received {
                application,
                answer_by,
                from,
                at,
            } => {
                let input = RecordHeard {
                    application,
                    reading: Some(ReadingKind::Offer),
                    from,
                    at,
                    answer_by,
                    ..RecordHeard::default()
                };
                context.act(input, actions::record_heard).await?
            }
            What::Accept { application, at } => {
                let input = close(application, at, Outcome::Accepted);
                context.act(input, actions::close_application).await?
            }
            What::Decline { application, at } => {
                let input = close(application, at, Outcome::Declined);
                context.act(input, actions::close_application).await?
            }
            What::Elsewhere { deadline, tell, at } => {
                let input = RecordCompetingOffer {
                    application: tell,
                    deadline,
                    at,
                };
                context.act(input, actions::record_competing_offer).await?
            }
        };
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
