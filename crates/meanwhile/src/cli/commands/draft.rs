//! `meanwhile draft`: a note for each recipient, put together from what was recorded.

use std::path::PathBuf;

use meanwhile_core::fact::Channel;
use meanwhile_core::writing::{Register, Spelling};
use meanwhile_engine::views::{self, DraftNote, DraftedNote, Drafts, MayAnswer};
use meanwhile_engine::{NoteKind, Place};

use crate::cli::choices::{CHANNELS, Choose, NOTES, REGISTERS, SPELLINGS, meaning, spoken};
use crate::cli::clipboard;
use crate::cli::context::Context;
use crate::cli::draw;
use crate::cli::draw_note;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{Page, command, plain, quiet, strong};

/// Draft a note from what you recorded
///
/// Drafts what is due, one note for each recipient and none alike, and asks for what only you know. Every sentence
/// stands on something you recorded (--why shows what). Nothing is sent: change it, check it, copy it.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile draft lindqvist\n  meanwhile draft lindqvist --to Dana --out note.txt\n  \
    meanwhile draft lindqvist --to Dana --copy\n  meanwhile draft harbour --kind news --channel linkedin"
)]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// To whom; everybody who is due one, unless given
    #[arg(long, value_name = "PERSON")]
    pub to: Option<String>,
    /// What for; what is due, unless given
    #[arg(long, value_parser = Choose(NOTES), value_name = "WORD")]
    pub kind: Option<NoteKind>,
    /// How it travels; the way they wrote to you, unless given
    #[arg(long, value_parser = Choose(CHANNELS), value_name = "WORD")]
    pub channel: Option<Channel>,
    /// How formal; as your profile says, unless given
    #[arg(long, value_parser = Choose(REGISTERS), value_name = "WORD")]
    pub register: Option<Register>,
    /// Whose spelling; as your profile says, unless given
    #[arg(long, value_parser = Choose(SPELLINGS), value_name = "WORD")]
    pub spelling: Option<Spelling>,
    /// The time for a meeting that suits you; “yes” for the one they proposed
    #[arg(long, value_name = "WHEN")]
    pub time: Option<String>,
    /// Another draft of the same note: 1, 2, …
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub another: u32,
    /// Show what each sentence stands on
    #[arg(long)]
    pub why: bool,
    /// Write the draft into a file, to be changed there
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Put the draft on the clipboard
    #[arg(long)]
    pub copy: bool,
}

impl Args {
    /// Drafts.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let input = DraftNote {
            application: self.application,
            to: self.to,
            kind: self.kind,
            purpose: None,
            channel: self.channel,
            register: self.register,
            spelling: self.spelling,
            time: self.time,
            another: self.another,
        };
        let run =
            async |engine: &_, now, input: DraftNote| views::draft_notes(engine, now, &input).await;
        let drafts = context.view(input, run).await?;
        let taken = self.out.is_some() || self.copy;
        if taken && drafts.notes.len() > 1 {
            return Err(Failure::usage(
                format!(
                    "There are {} drafts, one for each recipient",
                    drafts.notes.len()
                ),
                "Name one recipient with --to.",
            ));
        }
        if let (true, Some(note)) = (taken, drafts.notes.first()) {
            take(context, note, self.out.as_deref(), self.copy)?;
        }
        let why = self.why;
        context.show(&drafts, |page| draw(page, &drafts, why, taken))?;
        Ok(Exit::Done)
    }
}

/// A note as a file holds it.
fn as_file(note: &DraftedNote) -> String {
    match &note.subject {
        Some(subject) => format!("Subject: {subject}\n\n{}\n", note.body.trim_end()),
        None => format!("{}\n", note.body.trim_end()),
    }
}

fn take(
    context: &Context,
    note: &DraftedNote,
    out: Option<&std::path::Path>,
    copy: bool,
) -> Result<(), Failure> {
    if note.body.is_empty() {
        return Ok(());
    }
    if let Some(path) = out {
        context.place.spare(path)?;
        // A note that was changed by hand is not to be lost.
        if path.exists() && !context.yes {
            return Err(Failure::usage(
                format!("{} is there already. Nothing was written", path.display()),
                "Choose another name, or add --yes to write over it.",
            ));
        }
        std::fs::write(path, as_file(note)).map_err(|cause| Failure::writing(path, &cause))?;
    }
    if copy {
        clipboard::put(&note.body)?;
    }
    Ok(())
}

fn draw(page: &mut Page, drafts: &Drafts, why: bool, taken: bool) {
    for (at, note) in drafts.notes.iter().enumerate() {
        if at > 0 {
            page.blank();
        }
        draw_one(page, drafts, note, why);
    }
    page.blank();
    let settled = matches!(drafts.may, MayAnswer::Yes);
    if !settled {
        page.para(0, &sentence(&drafts.may_text));
        if let MayAnswer::YesButBetter { reasons, .. }
        | MayAnswer::Wait { reasons, .. }
        | MayAnswer::No { reasons } = &drafts.may
        {
            draw::reasons(page, 2, reasons);
        }
    }
    // Where there is only a question, there is nothing to keep or to check.
    if drafts.notes.iter().all(|it| it.body.is_empty()) {
        if taken {
            page.aside(0, "There is no text yet, so nothing was written.");
        }
        return;
    }
    // A single recipient is named, in a word that means nobody else.
    let name = match drafts.notes.as_slice() {
        [only] => only.person.as_ref().map(|it| it.name.as_str()),
        _ => None,
    };
    let to = name.map_or_else(|| "NAME".to_owned(), |it| format!("{it:?}"));
    if taken {
        page.aside(
            0,
            "It is where you wanted it. Change it as you like, then check it.",
        );
    } else {
        let handle = &drafts.application.handle;
        page.line(
            0,
            [
                quiet("Keep it: "),
                command(format!("meanwhile draft {handle} --to {to} --out note.txt")),
            ],
        );
    }
    page.line(
        0,
        [
            quiet("Check it: "),
            command(format!("meanwhile check-note note.txt --to {to}")),
        ],
    );
}

fn draw_one(page: &mut Page, drafts: &Drafts, note: &DraftedNote, why: bool) {
    let to = note.to.as_ref().map(|it| format!(" to {it}"));
    page.line(
        0,
        [
            strong(sentence(meaning(NOTES, &drafts.kind)).trim_end_matches('.')),
            plain(format!(
                "{}, {}",
                to.unwrap_or_default(),
                drafts.application.label()
            )),
            quiet(format!(
                "  by {}, {} words",
                spoken(CHANNELS, &note.channel),
                note.words
            )),
        ],
    );
    page.blank();
    if let Some(subject) = &note.subject {
        page.hanging(2, 2, [quiet("Subject: "), plain(subject)]);
        page.blank();
    }
    for line in note.body.lines() {
        if line.trim().is_empty() {
            page.blank();
        } else {
            page.hanging(2, 2, [plain(line)]);
        }
    }
    if why {
        page.heading("What each sentence stands on");
        for it in note.sentences.iter().filter(|it| it.place == Place::Body) {
            let from: Vec<&str> = it.from.iter().map(|it| it.text.as_str()).collect();
            page.hanging(
                2,
                4,
                [
                    plain(format!("“{}” ", draw_note::flat(&it.words))),
                    quiet(from.join("; ")),
                ],
            );
        }
    }
    if !note.questions.is_empty() {
        let heading = if note.ready {
            "It would be better with"
        } else {
            "Only you know"
        };
        page.heading(heading);
    }
    for it in &note.questions {
        page.item(2, &it.text);
        page.aside(4, it.why);
        if let Some(text) = &it.command {
            page.type_this(4, text);
        }
    }
    if !note.findings.is_empty() {
        page.heading("The checks say");
        draw_note::findings(page, &note.findings);
    }
}
