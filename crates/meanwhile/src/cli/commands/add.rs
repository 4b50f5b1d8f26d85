//! `meanwhile add`: a new application.

use meanwhile_engine::actions::{self, AddApplication, PersonInput};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Record an application
///
/// Country and zone of the employer decide when it is a good time to write to them; say them if you can.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n\
\x20 meanwhile add Lindqvist \"Data Analyst\" --country SE --applied \"3 march\"\n\
\x20 meanwhile add Lindqvist \"Data Analyst\" --person \"Dana <dana@example.com>\"")]
pub struct Args {
    /// The employer
    pub employer: Option<String>,
    /// The role as advertised
    pub role: Option<String>,
    /// The employer's country: a code or a name
    #[arg(long)]
    pub country: Option<String>,
    /// The part of that country, where holidays differ
    #[arg(long)]
    pub region: Option<String>,
    /// The employer's zone: a city, or a zone such as Europe/Berlin
    #[arg(long)]
    pub zone: Option<String>,
    /// The sector in plain words
    #[arg(long)]
    pub industry: Option<String>,
    /// How many people work there: a number such as 250 or 51-200; or small, medium, large
    #[arg(long)]
    pub size: Option<String>,
    /// The agency between
    #[arg(long)]
    pub agency: Option<String>,
    /// Their number for the opening
    #[arg(long, value_name = "NUMBER")]
    pub requisition: Option<String>,
    /// Where you found it
    #[arg(long)]
    pub source: Option<String>,
    /// Where it is advertised
    #[arg(long)]
    pub url: Option<String>,
    /// Somebody there: a name, an address, or "Name <address>"; repeat it for each
    #[arg(long, value_name = "PERSON")]
    pub person: Vec<PersonInput>,
    /// When you applied
    #[arg(long, value_name = "WHEN")]
    pub applied: Option<String>,
    /// Record it although one of the same name is there
    #[arg(long)]
    pub anyway: bool,
}

impl Args {
    /// Records it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let employer = context
            .given(self.employer, "Which employer?", "the argument EMPLOYER")
            .await?;
        let role = context
            .given(self.role, "Which role?", "the argument ROLE")
            .await?;
        let input = AddApplication {
            employer,
            role,
            agency: self.agency,
            requisition: self.requisition,
            source: self.source,
            url: self.url,
            country: self.country,
            region: self.region,
            zone: self.zone,
            industry: self.industry,
            size: self.size,
            people: self.person,
            applied: self.applied,
            anyway: self.anyway,
        };
        let done = context.act(input, actions::add_application).await?;
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
