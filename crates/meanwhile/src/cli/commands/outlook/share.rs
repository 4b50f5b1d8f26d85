//! `meanwhile outlook share`: whether waits are shared with the others of a server, and what exactly.

use meanwhile_engine::actions::{self, ShareWaits};
use meanwhile_engine::views::{self, Sharing};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{Column, Page, Table, command, plain, quiet, strong};

/// Whether your waits are shared with the others on this server, and what exactly
///
/// Off unless you say `on`. Then the others' outlooks can learn from how long you waited, and from nothing else; it is
/// shown here, all of it. `off` stops, and removes what was shared.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile outlook share\n  meanwhile outlook share on\n  meanwhile outlook share off"
)]
pub struct Args {
    /// Share them from now on, or stop; shows how it is, unless given
    #[arg(value_name = "on|off")]
    pub share: Option<Switch>,
}

/// Whether something is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Switch {
    /// It is
    On,
    /// It is not
    Off,
}

impl Args {
    /// Shows or changes.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let sharing = match self.share {
            Some(switch) => {
                let share = switch == Switch::On;
                context
                    .act(ShareWaits { share }, actions::share_waits)
                    .await?
            }
            None => views::sharing(context.look().await?, context.now()).await?,
        };
        context.show(&sharing, |page| draw(page, &sharing))?;
        Ok(Exit::Done)
    }
}

fn draw(page: &mut Page, sharing: &Sharing) {
    page.para(0, &sharing.text);
    if !sharing.has_company && !sharing.shares {
        return;
    }
    page.heading(match sharing.shares {
        true => "What is shared",
        false => "What would be shared",
    });
    if sharing.waits.is_empty() {
        page.para(2, "Nothing: there is no wait after an interview yet.");
    }
    let mut table = Table::new(&[Column::Number, Column::Fixed, Column::Number]);
    if !sharing.waits.is_empty() {
        table.row(["days", "answered", "multiplier"].map(quiet));
    }
    for wait in &sharing.waits {
        table.row([
            strong(wait.days.to_string()),
            plain(if wait.answered { "yes" } else { "not yet" }),
            plain(format!("{:.2}", wait.multiplier)),
        ]);
    }
    page.table(2, &table);
    page.blank();
    if let Some(others) = sharing.others {
        let (people, count) = (others.people, others.count);
        page.para(0, &format!("{people} others share {count} waits."));
    }
    page.line(
        0,
        match sharing.shares {
            true => [plain("To stop: "), command("meanwhile outlook share off")],
            false => [plain("To share: "), command("meanwhile outlook share on")],
        },
    );
}
