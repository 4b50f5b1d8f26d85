//! `meanwhile learn`: how to write these notes, by examples with remarks, and a place to try it.

use std::path::PathBuf;

use meanwhile_core::fact::Channel;
use meanwhile_engine::views::{self, CheckedNote, ExampleCard, LessonCard, TakenAs};
use meanwhile_engine::{EngineError, NoteKind, Severity, and};

use crate::cli::choices::{CHANNELS, Choose, NOTES, meaning, spoken};
use crate::cli::context::Context;
use crate::cli::draw_note;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{Page, command, plain, quiet, strong};
use crate::cli::text_input;

/// In whose place the examples are written.
const SCENE: &str = "In all examples Mika Tran talked on Tuesday 14 April 2026 with Dana Okafor and Lee Brandt of Lindqvist \
                     Instruments about the role of data analyst. All of them are invented.";

/// Learn to write these notes
///
/// Without a word it lists the lessons; with one it shows the lesson: what such a note is for, and examples to follow and
/// not to follow, each with remarks. Write one yourself and have it looked at with --try.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile learn\n  meanwhile learn thank_you\n  meanwhile learn thank_you --try mine.txt\n  meanwhile learn short_messages --try - --kind thank_you --channel text"
)]
pub struct Args {
    /// The id of a lesson, or the kind of a note
    pub lesson: Option<String>,
    /// Look at a note of yours, written in the place of Mika Tran or your own; `-` for standard input
    #[arg(long = "try", value_name = "FILE", requires = "lesson")]
    pub attempt: Option<PathBuf>,
    /// To whom it goes; whom it greets, unless given. Dana and Lee are those of the examples
    #[arg(long, value_name = "PERSON", requires = "attempt")]
    pub to: Option<String>,
    /// What it is for; as in the example that it follows, unless given
    #[arg(long, value_parser = Choose(NOTES), value_name = "WORD", requires = "attempt")]
    pub kind: Option<NoteKind>,
    /// How it travels, the same way
    #[arg(long, value_parser = Choose(CHANNELS), value_name = "WORD", requires = "attempt")]
    pub channel: Option<Channel>,
}

impl Args {
    /// Shows the lessons, one of them, or what the checks say of an attempt.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let Some(id) = self.lesson else {
            let all = views::lessons();
            context.show(&all, |page| {
                for lesson in &all {
                    page.line(
                        0,
                        [strong(format!("{:<26}", lesson.id)), plain(lesson.title)],
                    );
                }
                page.blank();
                page.line(
                    0,
                    [quiet("Read one: "), command("meanwhile learn thank_you")],
                );
            })?;
            return Ok(Exit::Done);
        };
        let wanted = id.trim().to_lowercase().replace('-', "_");
        let Some(lesson) = views::lesson(&wanted) else {
            return Err(Failure::Engine(EngineError::Invalid {
                field: "lesson",
                why: format!("there is no lesson “{id}”"),
                hint: Some("`meanwhile learn` lists them.".to_owned()),
            }));
        };
        let Some(path) = self.attempt else {
            context.show(&lesson, |page| draw(page, &lesson))?;
            return Ok(Exit::Done);
        };
        let text = text_input::words(&text_input::read(Some(&path))?)?;
        let by = TakenAs {
            kind: self.kind,
            channel: self.channel,
            to: self.to,
        };
        let checked = views::try_lesson(&lesson, &text, &by);
        context.show(&checked, |page| draw_checked(page, &checked))?;
        Ok(match checked.verdict {
            Some(Severity::Stop | Severity::Fix) => Exit::No,
            // As for `check-note`: nothing was written that could be looked at.
            None if checked.words == 0 => Exit::No,
            Some(Severity::Consider) | None => Exit::Done,
        })
    }
}

fn draw_checked(page: &mut Page, checked: &CheckedNote) {
    let mut about = spoken(NOTES, &checked.kind);
    if !checked.to.is_empty() {
        about.push_str(&format!(" to {}", and(&checked.to)));
    }
    let channel = spoken(CHANNELS, &checked.channel);
    page.aside(
        0,
        &format!("Taken as: {about}, by {channel}; {} words.", checked.words),
    );
    draw_note::checked(page, checked);
}

fn draw(page: &mut Page, lesson: &LessonCard) {
    page.line(0, [strong(lesson.title)]);
    page.para(0, lesson.what);
    page.blank();
    page.aside(0, SCENE);
    for example in &lesson.examples {
        draw_example(page, example);
    }
    page.heading("Try it");
    page.para(0, lesson.try_it);
    page.type_this(2, &format!("meanwhile learn {} --try FILE", lesson.id));
}

fn draw_example(page: &mut Page, example: &ExampleCard) {
    let which = if example.good {
        "To follow"
    } else {
        "Not like this"
    };
    let what = sentence(meaning(NOTES, &example.kind));
    page.heading(&format!(
        "{which}: {} ({}, to {})",
        what.trim_end_matches('.'),
        spoken(CHANNELS, &example.channel),
        example.to
    ));
    let spans: Vec<_> = example
        .remarks
        .iter()
        .map(|it| (it.place, it.start..it.end))
        .collect();
    draw_note::numbered(page, example.subject.as_deref(), &example.body, &spans);
    page.blank();
    for (number, it) in example.remarks.iter().enumerate() {
        page.hanging(
            2,
            6,
            [command(format!("[{}] ", number + 1)), plain(it.says)],
        );
    }
}
