//! `meanwhile edit`: corrects what is recorded of an application, an employer or a person.

use clap::Subcommand;
use meanwhile_core::record::{EmployerKind, PersonRole};
use meanwhile_engine::actions::{self, EditApplication, EditEmployer, EditPerson, PersonInput};

use crate::cli::choices::{Choose, KINDS, ROLES};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Correct an application, an employer or a person
///
/// What is not named stays; an empty text ("") clears.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n\
\x20 meanwhile edit employer lindqvist --country SE --zone Stockholm\n\
\x20 meanwhile edit employer lindqvist --add-alias \"LQ\"\n\
\x20 meanwhile edit person dana --role recruiter\n\
\x20 meanwhile edit application lindqvist --add-person \"Lee Brandt\"")]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// An application: role, employer, agency, people
    Application(Application),
    /// An employer: name, country, zone, other names
    Employer(Employer),
    /// A person: name, role, zone, addresses
    Person(Person),
}

#[derive(Debug, clap::Args)]
struct Application {
    /// The application: the beginning of its employer's name, its role, or a person's name
    application: String,
    /// The role
    #[arg(long)]
    role: Option<String>,
    /// The employer, new or recorded
    #[arg(long)]
    employer: Option<String>,
    /// The agency between
    #[arg(long)]
    agency: Option<String>,
    /// Their number for the opening
    #[arg(long, value_name = "NUMBER")]
    requisition: Option<String>,
    /// Where you found it
    #[arg(long)]
    source: Option<String>,
    /// Where it is advertised
    #[arg(long)]
    url: Option<String>,
    /// When you applied: yesterday, 2 march
    #[arg(long, value_name = "WHEN")]
    applied: Option<String>,
    /// Somebody to add: a name, an address, or "Name <address>"
    #[arg(long, value_name = "PERSON")]
    add_person: Vec<PersonInput>,
    /// Somebody to take off
    #[arg(long, value_name = "PERSON")]
    remove_person: Vec<String>,
}

#[derive(Debug, clap::Args)]
struct Employer {
    /// The employer
    employer: String,
    /// A new name; the old one is kept as another name
    #[arg(long)]
    name: Option<String>,
    /// Whether it hires itself or recruits for others
    #[arg(long, value_parser = Choose(KINDS), value_name = "WORD")]
    kind: Option<EmployerKind>,
    /// The country: a code or a name
    #[arg(long)]
    country: Option<String>,
    /// The part of that country, where holidays differ
    #[arg(long)]
    region: Option<String>,
    /// The zone: a city, or a zone such as Europe/Berlin
    #[arg(long)]
    zone: Option<String>,
    /// The sector in plain words
    #[arg(long)]
    industry: Option<String>,
    /// How many people work there: a number such as 250 or 51-200; or small, medium, large
    #[arg(long)]
    size: Option<String>,
    /// Another name it goes by
    #[arg(long, value_name = "NAME")]
    add_alias: Option<String>,
    /// A name it does not go by after all
    #[arg(long, value_name = "NAME")]
    remove_alias: Option<String>,
    /// A mail domain of its own
    #[arg(long, value_name = "DOMAIN")]
    add_domain: Option<String>,
    /// A mail domain that is not its own after all
    #[arg(long, value_name = "DOMAIN")]
    remove_domain: Option<String>,
}

#[derive(Debug, clap::Args)]
struct Person {
    /// The person
    person: String,
    /// A new name
    #[arg(long)]
    name: Option<String>,
    /// What they do
    #[arg(long, value_parser = Choose(ROLES), value_name = "WORD")]
    role: Option<PersonRole>,
    /// Whom they work for
    #[arg(long)]
    employer: Option<String>,
    /// Their job title
    #[arg(long)]
    title: Option<String>,
    /// Their telephone number
    #[arg(long)]
    phone: Option<String>,
    /// Where they are, when that differs from their employer
    #[arg(long)]
    zone: Option<String>,
    /// The country whose holidays they keep
    #[arg(long)]
    country: Option<String>,
    /// An address of theirs; it becomes the one to write to first
    #[arg(long, value_name = "ADDRESS")]
    add_address: Option<String>,
    /// An address that is not theirs after all
    #[arg(long, value_name = "ADDRESS")]
    remove_address: Option<String>,
}

impl Args {
    /// Corrects it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let done = match self.what {
            What::Application(it) => {
                let input = it.input();
                let bare = EditApplication {
                    application: input.application.clone(),
                    ..EditApplication::default()
                };
                says_something("application", &input, &bare)?;
                context.act(input, actions::edit_application).await?
            }
            What::Employer(it) => {
                let input = it.input();
                let bare = EditEmployer {
                    employer: input.employer.clone(),
                    ..EditEmployer::default()
                };
                says_something("employer", &input, &bare)?;
                context.act(input, actions::edit_employer).await?
            }
            What::Person(it) => {
                let input = it.input();
                let bare = EditPerson {
                    person: input.person.clone(),
                    ..EditPerson::default()
                };
                says_something("person", &input, &bare)?;
                context.act(input, actions::edit_person).await?
            }
        };
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}

/// Refuses an edit that names a record and nothing to change.
fn says_something<T: PartialEq>(what: &str, input: &T, bare: &T) -> Result<(), Failure> {
    if input != bare {
        return Ok(());
    }
    Err(Failure::usage(
        "Say what to change. Nothing was changed",
        format!("`meanwhile edit {what} -h` lists what can be."),
    ))
}

impl Application {
    fn input(self) -> EditApplication {
        EditApplication {
            application: self.application,
            role: self.role,
            employer: self.employer,
            agency: self.agency,
            requisition: self.requisition,
            source: self.source,
            url: self.url,
            applied: self.applied,
            add_people: self.add_person,
            remove_people: self.remove_person,
        }
    }
}

impl Employer {
    fn input(self) -> EditEmployer {
        EditEmployer {
            employer: self.employer,
            name: self.name,
            kind: self.kind,
            country: self.country,
            region: self.region,
            zone: self.zone,
            industry: self.industry,
            size: self.size,
            add_alias: self.add_alias,
            remove_alias: self.remove_alias,
            add_domain: self.add_domain,
            remove_domain: self.remove_domain,
        }
    }
}

impl Person {
    fn input(self) -> EditPerson {
        EditPerson {
            person: self.person,
            name: self.name,
            role: self.role,
            employer: self.employer,
            title: self.title,
            phone: self.phone,
            zone: self.zone,
            country: self.country,
            add_address: self.add_address,
            remove_address: self.remove_address,
        }
    }
}
