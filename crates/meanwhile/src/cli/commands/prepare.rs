//! `meanwhile prepare`: the sheet for the next interview, with what earlier ones taught.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::Format;
use meanwhile_core::time::Zone;
use meanwhile_engine::views::{self, Lesson, Prepare};

use super::show::draw_person;
use crate::cli::choices::{FORMATS, STAGES, spoken};
use crate::cli::context::Context;
use crate::cli::draw;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{self, Page, command, plain, quiet, strong};

/// The sheet for the next interview
///
/// What earlier debriefs taught, what matters to these people, what to ask them, what to have ready.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n  meanwhile prepare\n  meanwhile prepare lindqvist")]
pub struct Args {
    /// The application; the one whose interview is next, unless given
    pub application: Option<String>,
}

impl Args {
    /// Shows the sheet.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let run = async |engine: &_, now, words: Option<String>| {
            views::prepare(engine, now, words.as_deref()).await
        };
        let sheet = context.view(self.application, run).await?;
        let (now, zone) = (context.now(), context.zone().await?);
        context.show(&sheet, |page| match &sheet {
            Some(sheet) => draw_sheet(page, sheet, now, zone),
            None => {
                page.line(0, [strong("No interview is ahead.")]);
                page.line(
                    0,
                    [
                        quiet("When one is: "),
                        command("meanwhile interview APPLICATION \"tue 15:00\""),
                    ],
                );
            }
        })?;
        Ok(if sheet.is_some() {
            Exit::Done
        } else {
            Exit::No
        })
    }
}

fn draw_sheet(page: &mut Page, sheet: &Prepare, now: Timestamp, zone: Zone) {
    page.line(0, [strong(sheet.application.label())]);
    if let Some(starts) = &sheet.starts {
        let mut line = vec![strong(output::moment(starts, now))];
        let stage = sheet
            .stage
            .map(|stage| format!("{} interview", spoken(STAGES, &stage)));
        // Of what nobody has said, nothing is said here; what to have ready asks for it.
        let said = sheet.format.filter(|it| *it != Format::NotSaid);
        let format = said.map(|format| spoken(FORMATS, &format));
        for part in [stage, format].into_iter().flatten() {
            line.push(quiet(format!(", {part}")));
        }
        page.line(0, line);
    }
    if sheet.starts.is_none() {
        page.line(0, [quiet("No interview of this is ahead.")]);
    }
    if let Some(asked) = &sheet.move_asked {
        draw::move_asked(page, asked);
    }
    if !sheet.people.is_empty() {
        page.heading("Who you meet");
        for card in &sheet.people {
            draw_person(page, card);
        }
    }
    let today = zone.date(now);
    lessons(page, today, "This time, do it differently", &sheet.lessons);
    lessons(page, today, "What matters to them", &sheet.mattered);
    lessons(page, today, "What they said", &sheet.said);
    lessons(page, today, "What you share", &sheet.shared_topics);
    lessons(page, today, "News they have not heard", &sheet.news);
    lessons(page, today, "What went well before", &sheet.high_points);
    lessons(
        page,
        today,
        "Questions you were asked before",
        &sheet.questions_asked,
    );
    lines(page, "Ask them", &sheet.ask_them);
    lines(page, "Have ready", &sheet.checklist);
}

fn lessons(page: &mut Page, today: Date, heading: &str, lessons: &[Lesson]) {
    if lessons.is_empty() {
        return;
    }
    page.heading(heading);
    for lesson in lessons {
        let person = lesson.person.as_ref().map(|person| format!("{person}: "));
        let from = format!(
            "  ({}, {})",
            lesson.application.employer,
            output::day(lesson.day.date, today)
        );
        let text = plain(format!("{}{}", person.unwrap_or_default(), lesson.text));
        page.hanging(2, 4, [quiet("- "), text, quiet(from)]);
    }
}

fn lines(page: &mut Page, heading: &str, lines: &[String]) {
    if !lines.is_empty() {
        page.heading(heading);
    }
    for line in lines {
        page.item(2, line);
    }
}
