//! `meanwhile people`: who is on the other side, and what their clocks show.

use meanwhile_engine::views::{self, PersonCard};

use super::show::draw_person;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::Page;

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
    for card in people {
        draw_person(page, card);
    }
    let mut assumed: Vec<(&str, Vec<&str>)> = Vec::new();
    for card in people.iter().filter(|card| !card.assumed.is_empty()) {
        let (text, name) = (card.assumed.as_str(), card.person.name.as_str());
        match assumed.iter_mut().find(|(said, _)| *said == text) {
            Some((_, names)) => names.push(name),
            None => assumed.push((text, vec![name])),
        }
    }
    if !assumed.is_empty() {
        page.heading("What had to be assumed");
    }
    for (text, names) in assumed {
        page.item(2, &format!("{}: {}", whose(&names), sentence(text)));
    }
}

/// Whose clock it is about.
fn whose(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [one, other] => format!("{one} and {other}"),
        [one, other, rest @ ..] => format!("{one}, {other} and {} more", rest.len()),
    }
}
