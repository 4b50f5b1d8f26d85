//! `meanwhile people`: who is on the other side, and what their clocks show.

use meanwhile_engine::views::{self, PersonCard};

use crate::cli::choices::{ROLES, spoken};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{Column, Page, Table, plain, quiet, strong};

/// Who is on the other side, and what their clock shows
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n  meanwhile people\n  meanwhile people dana")]
pub struct Args {
    /// Only those these words mean
    pub words: Vec<String>,
}

impl Args {
    /// Lists them.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let words = self.words.join(" ");
        let words = (!words.is_empty()).then_some(words);
        let run = async |engine: &_, now, words: Option<String>| {
            views::people(engine, now, words.as_deref()).await
        };
        let people = context.view(words, run).await?;
        context.show(&people, |page| {
            if people.is_empty() {
                page.para(
                    0,
                    "Nobody is recorded yet. People come with applications and interviews.",
                );
            }
            draw_people(page, &people);
        })?;
        Ok(Exit::Done)
    }
}

fn draw_people(page: &mut Page, people: &[PersonCard]) {
    let columns = [
        Column::Flexible,
        Column::Fixed,
        Column::Flexible,
        Column::Flexible,
        Column::Fixed,
    ];
    let mut table = Table::new(&columns);
    for card in people {
        let address = card.record.addresses.first().or(card.record.phone.as_ref());
        let clock = card.clock.there.map_or(card.clock.here, |there| there.time);
        table.row([
            strong(&card.person.name),
            quiet(spoken(ROLES, &card.role)),
            plain(card.employer.as_deref().unwrap_or_default()),
            plain(address.map_or("", String::as_str)),
            quiet(clock.strftime("%a %H:%M").to_string()),
        ]);
    }
    page.table(0, &table);
    let mut assumed: Vec<&str> = people.iter().map(|card| card.assumed.as_str()).collect();
    assumed.retain(|text| !text.is_empty());
    assumed.dedup();
    for text in assumed {
        page.blank();
        page.aside(0, &sentence(text));
    }
}
