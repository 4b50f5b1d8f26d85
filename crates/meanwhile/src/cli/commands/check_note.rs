//! `meanwhile check-note`: what is wrong with a note, before it goes out.

use std::path::PathBuf;

use meanwhile_core::fact::Channel;
use meanwhile_engine::views::{self, CheckNote, CheckedNote};
use meanwhile_engine::{NoteContext, NoteKind, Severity, and};

use crate::cli::choices::{CHANNELS, Choose, NOTES, spoken};
use crate::cli::context::Context;
use crate::cli::draw_note;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::Page;
use crate::cli::text_input;

/// Check a note before it goes out
///
/// Says what is wrong with it, where, and what could stand there instead; what it does well, too. Knows the
/// application from your records, or what a file says with --context. Ends with exit code 1 when something should be
/// mended, or when there are no words to check.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile check-note note.txt --to Dana\n  meanwhile check-note note.txt --application lindqvist \
    --kind check_in\n  meanwhile checks\n\nA file for --context says what it knows; every field may be missing:\n  {\"kind\": \"thank_you\", \"to\": [{\"name\": \"Dana Cho\"}], \"employer\": {\"name\": \"Acme\"}, \"role\": \"Analyst\"}"
)]
pub struct Args {
    /// The file; `-` or none for standard input. A first line “Subject: …” is its subject
    #[arg(value_name = "FILE")]
    pub path: Option<PathBuf>,
    /// Whom it goes to: somebody on record, or any name; whom it greets, unless given
    #[arg(long, value_name = "PERSON")]
    pub to: Option<String>,
    /// The application; the one of the recipient, unless given
    #[arg(long, value_name = "APPLICATION")]
    pub application: Option<String>,
    /// What it is for; what is due, unless given
    #[arg(long, value_parser = Choose(NOTES), value_name = "WORD")]
    pub kind: Option<NoteKind>,
    /// How it travels; the way they wrote to you, unless given
    #[arg(long, value_parser = Choose(CHANNELS), value_name = "WORD")]
    pub channel: Option<Channel>,
    /// A JSON file that says what is known about it, in place of your records
    #[arg(long, value_name = "FILE", conflicts_with = "application")]
    pub context: Option<PathBuf>,
}

impl Args {
    /// Checks it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let stated = self.context.as_deref().map(stated).transpose()?;
        let input = CheckNote {
            text: text_input::words(&text_input::read(self.path.as_deref())?)?,
            application: self.application,
            to: self.to,
            kind: self.kind,
            channel: self.channel,
            context: stated,
            beside: Vec::new(),
        };
        let run =
            async |engine: &_, now, input: CheckNote| views::check_note(engine, now, &input).await;
        let checked = context.view(input, run).await?;
        context.show(&checked, |page| draw(page, &checked))?;
        // Nothing was checked, so nothing may go out.
        if checked.body.trim().is_empty() {
            return Ok(Exit::No);
        }
        Ok(match checked.verdict {
            Some(Severity::Stop | Severity::Fix) => Exit::No,
            Some(Severity::Consider) | None => Exit::Done,
        })
    }
}

fn stated(path: &std::path::Path) -> Result<NoteContext, Failure> {
    let bytes = std::fs::read(path).map_err(|cause| Failure::reading(path, &cause))?;
    serde_json::from_slice(&bytes).map_err(|why| {
        Failure::usage(
            format!(
                "{} does not say what is known about a note: {why}",
                path.display()
            ),
            "`meanwhile check-note --help` shows how such a file begins, docs/json.md all of it.",
        )
    })
}

fn draw(page: &mut Page, checked: &CheckedNote) {
    let mut about = spoken(NOTES, &checked.kind);
    if !checked.to.is_empty() {
        about.push_str(&format!(" to {}", and(&checked.to)));
    }
    if let Some(application) = &checked.application {
        about.push_str(&format!(", {}", application.label()));
    }
    page.aside(
        0,
        &format!(
            "Taken as: {about}, by {}; {} words.",
            spoken(CHANNELS, &checked.channel),
            checked.words
        ),
    );
    draw_note::checked(page, checked);
}
