//! `meanwhile read`: what a message of theirs means, with the words it was read from.

use std::path::{Path, PathBuf};

use meanwhile_core::fact::ReadingKind;
use meanwhile_engine::views::{MessageReading, NamedTime, is_readable, message_reading};

use crate::cli::choices::{CHANNELS, READINGS, meaning, spoken};
use crate::cli::context::Context;
use crate::cli::draw_note;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{Page, plain, quiet, strong};
use crate::cli::text_input::{self, TextInput};

/// Columns of the words of evidence that are shown.
const WORDS_MAX: usize = 160;

/// What a message of theirs means
///
/// Reads messages as they were saved (.eml), or words that were pasted, and says what they mean, how sure that is
/// and from which words; whether an answer is expected, which days are named and by when they said they would
/// write. Nothing is recorded: `meanwhile heard` does that, and `meanwhile import` for whole mailboxes.
/// Of several files those that can be read are; ends with exit code 4 when one cannot, and 1 when there are no words.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile read answer.eml\n  meanwhile read pasted.txt\n  meanwhile read --json a.eml b.eml"
)]
pub struct Args {
    /// Files; `-` or none for standard input
    #[arg(value_name = "FILE")]
    pub paths: Vec<PathBuf>,
}

impl Args {
    /// Reads them.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let zone = context.zone().await?;
        let paths = self.paths.iter().map(|path| Some(path.as_path()));
        let paths = paths.chain(self.paths.is_empty().then_some(None));
        let (inputs, unread): (Vec<_>, Vec<_>) = paths.map(readable).partition(Result::is_ok);
        let inputs: Vec<TextInput> = inputs.into_iter().flatten().collect();
        let unread: Vec<Failure> = unread.into_iter().filter_map(Result::err).collect();
        if inputs.is_empty() && unread.len() == 1 {
            return Err(unread.into_iter().next().expect("one is there"));
        }
        let now = context.now();
        let read = inputs
            .iter()
            .map(|it| message_reading(&it.source, &it.bytes, now, zone));
        let all: Vec<MessageReading> = read.collect();
        context.show(&all, |page| {
            for (at, reading) in all.iter().enumerate() {
                if at > 0 {
                    page.blank();
                }
                if all.len() > 1 {
                    page.line(0, [quiet(&reading.source)]);
                }
                draw_reading(page, reading);
            }
        })?;
        for failure in &unread {
            failure.tell(context.screen, context.json);
        }
        if !unread.is_empty() {
            return Ok(Exit::Config);
        }
        let is_empty = |it: &MessageReading| it.text.trim().is_empty() && it.evidence.is_empty();
        Ok(match all.iter().all(is_empty) {
            true => Exit::No,
            false => Exit::Done,
        })
    }
}

/// What can be read of a file, or of standard input.
fn readable(path: Option<&Path>) -> Result<TextInput, Failure> {
    let input = text_input::read(path)?;
    match is_readable(&input.bytes) {
        true => Ok(input),
        false => Err(text_input::no_text(&input)),
    }
}

fn draw_reading(page: &mut Page, reading: &MessageReading) {
    if reading.text.is_empty() && reading.evidence.is_empty() {
        for remark in &reading.remarks {
            page.para(0, remark);
        }
        return;
    }
    // Of a language that is not read, the remarks say all there is.
    if reading.confidence == 0 {
        for remark in &reading.remarks {
            page.para(0, remark);
        }
        return;
    }
    let what = meaning(READINGS, &reading.kind);
    page.line(
        0,
        [
            strong(capital(&spoken(READINGS, &reading.kind))),
            plain(format!(": {what}.")),
            quiet(format!("  {} % sure", reading.confidence)),
        ],
    );
    if !reading.guesses.is_empty() {
        let guess = |it: &meanwhile_engine::views::Guess| {
            format!("{} ({} %)", spoken(READINGS, &it.kind), it.confidence)
        };
        let guesses: Vec<String> = reading.guesses.iter().map(guess).collect();
        page.aside(2, &format!("It might also be: {}.", guesses.join(", ")));
    }
    for evidence in reading.evidence.iter().take(3) {
        let words: String = evidence
            .words
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let shown: String = words.chars().take(WORDS_MAX).collect();
        let place = if evidence.start.is_none() {
            " (subject)"
        } else {
            ""
        };
        page.item(2, &format!("“{shown}”{place}"));
    }
    page.blank();
    for line in particulars(reading) {
        page.para(0, &line);
    }
    if !reading.named.is_empty() {
        page.heading("It names");
        for named in &reading.named {
            page.hanging(
                2,
                4,
                [
                    plain(format!("“{}”: ", draw_note::flat(&named.words))),
                    strong(time(named)),
                ],
            );
        }
    }
    for remark in &reading.remarks {
        page.aside(0, remark);
    }
}

/// What follows for the seeker, a sentence each.
fn particulars(reading: &MessageReading) -> Vec<String> {
    let mut lines = Vec::new();
    let machine = reading.kind == ReadingKind::AutoReply;
    lines.push(match (&reading.answer_by, reading.expects_answer) {
        (Some(day), _) => format!("They want your answer by {}.", day.text),
        (None, true) => "It waits for your answer.".to_owned(),
        (None, false) if machine => "A machine wrote it: nothing waits for you.".to_owned(),
        (None, false) => "It does not wait for an answer.".to_owned(),
    });
    if let Some(promised) = &reading.promised {
        let words = draw_note::flat(&promised.words);
        let days = if promised.first == promised.last {
            promised.last.text.clone()
        } else {
            format!("between {} and {}", promised.first.text, promised.last.text)
        };
        lines.push(format!("They say when you will hear: {days} (“{words}”)."));
    }
    if let Some(day) = &reading.back_on {
        lines.push(format!("They are back on {}.", day.text));
    }
    for channel in &reading.invites {
        lines.push(format!(
            "They invite you to use: {}.",
            spoken(CHANNELS, channel)
        ));
    }
    for (is_so, line) in [
        (reading.please_dont, "They ask not to be contacted."),
        (
            reading.door_open,
            "They leave the door open for another time.",
        ),
        (reading.gave_feedback, "They gave or promised feedback."),
    ] {
        if is_so {
            lines.push(line.to_owned());
        }
    }
    lines
}

fn time(named: &NamedTime) -> String {
    match (&named.moment, &named.first, &named.last) {
        (Some(moment), ..) => moment.text.clone(),
        (None, Some(first), Some(last)) if first != last => {
            format!("{} to {}", first.text, last.text)
        }
        (None, Some(first), _) => first.text.clone(),
        (None, None, _) => String::new(),
    }
}

fn capital(word: &str) -> String {
    sentence(word).trim_end_matches('.').to_owned()
}
