//! `meanwhile search`: where words stand, in records and in messages.

use meanwhile_engine::views::{self, HitKind, SearchHit};

use crate::cli::choices::who;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{Page, cut, plain, quiet, strong};

/// Columns of an excerpt that are shown.
const EXCERPT_MAX: usize = 160;

/// Where words stand, in records and in messages
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile search pricing model\n  meanwhile search dana 24 march -n 50"
)]
pub struct Args {
    /// Words that must all stand there, letter for letter but for capitals
    #[arg(required = true)]
    pub words: Vec<String>,
    /// How many places
    #[arg(long, short = 'n', default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub limit: u32,
}

impl Args {
    /// Looks for them.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let words = self.words.join(" ");
        let hits = views::search(context.look().await?, &words, self.limit).await?;
        context.show(&hits, |page| {
            if hits.is_empty() {
                page.para(0, &format!("Nothing holds “{words}”."));
            }
            for hit in &hits {
                draw_hit(page, hit);
            }
        })?;
        Ok(if hits.is_empty() {
            Exit::No
        } else {
            Exit::Done
        })
    }
}

fn draw_hit(page: &mut Page, hit: &SearchHit) {
    let kind = match hit.kind {
        HitKind::Employer => "employer",
        HitKind::Application => "application",
        HitKind::Person => "person",
        HitKind::Fact => "entry",
        HitKind::Message => "message",
    };
    let mut line = vec![
        quiet(format!("{kind:<13}")),
        plain(cut(&hit.excerpt, EXCERPT_MAX)),
    ];
    if let Some(person) = &hit.person {
        if !hit.excerpt.contains(&person.name) {
            line.insert(1, strong(format!("{}  ", person.name)));
        }
        let who = who(person);
        if !who.is_empty() {
            line.push(quiet(format!("  {who}")));
        }
    }
    let application = hit.application.as_ref();
    // An application was found by its own name.
    if let Some(application) = application.filter(|it| it.label() != hit.excerpt) {
        line.push(strong(format!("  {}", application.label())));
    }
    page.hanging(0, 13, line);
}
