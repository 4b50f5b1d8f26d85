//! Why a command ended early, worded once: what happened, what was kept, what to do next. On standard error, as
//! text or as JSON.

use std::io;
use std::path::{Path, PathBuf};

use meanwhile_engine::actions::NotAllowed;
use meanwhile_engine::resolve::Choice;
use meanwhile_engine::shapes::{Moment, ReasonLine};
use meanwhile_engine::{EngineError, StoreError};
use serde::Serialize;

use super::exit::Exit;
use super::output::{self, Page, Screen, command, plain, quiet, strong};

/// Why a command ended early.
#[derive(Debug)]
pub enum Failure {
    /// The engine could not do it.
    Engine(EngineError),
    /// Flags that do not go together, or one that is missing.
    Usage {
        /// What happened, a sentence.
        what: String,
        /// What to type instead.
        hint: String,
    },
    /// An answer is needed, and there is no terminal to ask at.
    NobodyToAsk {
        /// The question.
        question: String,
        /// The flag or argument that answers it.
        answer_with: String,
    },
    /// A rule refuses.
    NotAllowed(Box<NotAllowed>),
    /// A file cannot be read or written.
    File {
        /// Which.
        path: PathBuf,
        /// `read` or `write`.
        verb: &'static str,
        /// Why not.
        cause: String,
        /// What to do next.
        hint: &'static str,
    },
    /// The answer cannot be printed.
    Output(String),
    /// The system names no folder for records.
    NoPlace,
    /// Ctrl-C.
    Interrupted {
        /// What was kept, and how to go on; a sentence or two.
        kept: String,
    },
    /// The seeker left a question unanswered; nothing more to tell.
    Left(Exit),
    /// Whoever read the answer has gone away: nothing to tell anybody.
    ReaderLeft,
}

impl From<EngineError> for Failure {
    fn from(error: EngineError) -> Self {
        Self::Engine(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Engine(error.into())
    }
}

/// A failure as JSON.
#[derive(Serialize)]
struct ErrorAnswer<'a> {
    error: ErrorBody<'a>,
}

/// What went wrong.
#[derive(Serialize)]
struct ErrorBody<'a> {
    code: &'static str,
    exit: u8,
    message: String,
    hint: Option<String>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    choices: &'a [Choice],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    readings: &'a [String],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    reasons: &'a [ReasonLine],
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<&'a Moment>,
}

impl Failure {
    /// Flags that do not go together, or one that is missing.
    pub fn usage(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Usage {
            what: what.into(),
            hint: hint.into(),
        }
    }

    /// A file that cannot be read.
    pub fn reading(path: &Path, cause: &io::Error) -> Self {
        Self::file(path, "read", cause)
    }

    /// A file that is no text: a picture, or a document of a word processor.
    pub fn no_text(path: &Path) -> Self {
        Self::File {
            path: path.to_owned(),
            verb: "read",
            cause: "it is not text".to_owned(),
            hint: "Save the words as plain text, or the message as .eml.",
        }
    }

    /// A file that cannot be written.
    pub fn writing(path: &Path, cause: &io::Error) -> Self {
        Self::file(path, "written", cause)
    }

    fn file(path: &Path, verb: &'static str, cause: &io::Error) -> Self {
        let (why, hint) = match cause.kind() {
            io::ErrorKind::NotFound if verb == "read" => {
                ("there is no such file".to_owned(), "Check its name.")
            }
            io::ErrorKind::NotFound => (
                "there is no such folder".to_owned(),
                "Check the name of its folder.",
            ),
            io::ErrorKind::PermissionDenied => {
                (cause.to_string(), "Check the place and its permissions.")
            }
            io::ErrorKind::AlreadyExists => (cause.to_string(), "Choose another name."),
            io::ErrorKind::StorageFull => (cause.to_string(), "Make room, then try again."),
            _ => (cause.to_string(), "Check the place."),
        };
        Self::File {
            path: path.to_owned(),
            verb,
            cause: why,
            hint,
        }
    }

    /// What happened when standard output could not be written.
    pub fn of_output(cause: &io::Error) -> Self {
        match cause.kind() {
            io::ErrorKind::BrokenPipe => Self::ReaderLeft,
            _ => Self::Output(cause.to_string()),
        }
    }

    /// Tells it on standard error.
    pub fn tell(&self, screen: Screen, json: bool) {
        if matches!(self, Self::ReaderLeft | Self::Left(_)) {
            return;
        }
        if json {
            screen.print_aside(&output::pretty(&self.answer()));
            return;
        }
        let mut page = Page::new(screen.width);
        if let Self::NotAllowed(refusal) = self {
            draw_refusal(&mut page, refusal);
        } else {
            page.line(0, with_commands(&self.told()));
        }
        if let Some(hint) = self.hint() {
            page.line(0, with_commands(&hint));
        }
        screen.print_aside(&page.finish());
    }

    /// The message as a sentence. A file's name that opens it keeps its small letter.
    fn told(&self) -> String {
        if matches!(self, Self::File { .. }) {
            return format!("{}.", self.message());
        }
        sentence(&self.message())
    }

    fn message(&self) -> String {
        match self {
            Self::Engine(error) => error.to_string(),
            Self::Usage { what, .. } => what.clone(),
            Self::NobodyToAsk { question, .. } => {
                format!(
                    "A question came up and nobody can be asked here: {question} Nothing was changed"
                )
            }
            Self::NotAllowed(refusal) => {
                let texts: Vec<&str> = refusal.reasons.iter().map(|it| it.text.as_str()).collect();
                format!("{} {}", texts.join(" "), refusal.advice)
            }
            Self::File {
                path, verb, cause, ..
            } => {
                format!(
                    "{} cannot be {verb} ({cause}). Nothing was changed",
                    path.display()
                )
            }
            Self::Output(cause) => {
                format!("The answer could not be printed ({cause}). What was recorded is kept")
            }
            Self::NoPlace => {
                "This system names no folder for a person's data. Nothing was changed".to_owned()
            }
            Self::Interrupted { kept } => format!("Stopped. {kept}"),
            Self::ReaderLeft | Self::Left(_) => String::new(),
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::Engine(error) => error.hint(),
            Self::Usage { hint, .. } => Some(hint.clone()),
            Self::NobodyToAsk { answer_with, .. } => Some(format!("Answer with {answer_with}.")),
            Self::NotAllowed(_) => {
                let again = "To write all the same, say why in your own words: `--override \"…\"`.";
                Some(again.to_owned())
            }
            Self::NoPlace => Some("Say where with `--store FILE`.".to_owned()),
            Self::Output(_) => Some("Make room, then ask again.".to_owned()),
            Self::File { hint, .. } => Some((*hint).to_owned()),
            Self::Interrupted { .. } | Self::ReaderLeft | Self::Left(_) => None,
        }
    }

    /// A stable name for programs.
    fn code(&self) -> &'static str {
        match self {
            Self::Engine(error) => error.code(),
            Self::Usage { .. } => "usage",
            Self::NobodyToAsk { .. } => "nobody_to_ask",
            Self::NotAllowed(_) => "refused",
            Self::File { .. } => "file",
            Self::Output(_) => "output",
            Self::NoPlace => "no_place",
            Self::Interrupted { .. } => "interrupted",
            Self::ReaderLeft | Self::Left(_) => "left",
        }
    }

    /// The failure as it stands in JSON.
    pub fn as_json(&self) -> serde_json::Value {
        serde_json::to_value(self.answer()).expect("errors have text keys")
    }

    fn answer(&self) -> ErrorAnswer<'_> {
        let (mut choices, mut readings, mut reasons, mut next) = (&[][..], &[][..], &[][..], None);
        match self {
            Self::Engine(EngineError::NoSuch { near, .. }) => choices = near,
            Self::Engine(EngineError::Ambiguous { choices: found, .. }) => choices = found,
            Self::Engine(EngineError::UnclearTime {
                readings: found, ..
            }) => readings = found,
            Self::Engine(EngineError::Duplicate { choice, .. }) => {
                choices = std::slice::from_ref(choice);
            }
            Self::NotAllowed(refusal) => {
                reasons = &refusal.reasons;
                next = refusal.next.as_ref();
            }
            _ => {}
        }
        ErrorAnswer {
            error: ErrorBody {
                code: self.code(),
                exit: Exit::of(self).code(),
                message: self.told(),
                hint: self.hint(),
                choices,
                readings,
                reasons,
                next,
            },
        }
    }
}

fn draw_refusal(page: &mut Page, refusal: &NotAllowed) {
    page.line(
        0,
        [
            strong("Better not now. "),
            plain(refusal.application.label()),
        ],
    );
    for reason in &refusal.reasons {
        page.hanging(
            2,
            2,
            [plain(&reason.text), quiet(format!(" ({})", reason.rule))],
        );
    }
    if !refusal.advice.is_empty() {
        page.para(2, &refusal.advice);
    }
}

/// The text with a capital and a full stop.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    let opening = text.split(' ').next().unwrap_or_default();
    // The name of a file or a setting stays as it is.
    let is_word = opening
        .chars()
        .all(|c| c.is_alphabetic() || matches!(c, ',' | ':' | '’' | '\''));
    let first = if is_word {
        first.to_uppercase().to_string()
    } else {
        first.to_string()
    };
    let end = if text.ends_with(['.', '?', '!', '…']) {
        ""
    } else {
        "."
    };
    format!("{first}{}{end}", chars.as_str())
}

/// Text in which what stands between backticks is something to type.
pub fn with_commands(text: &str) -> Vec<output::Span> {
    let parts = text.split('`').enumerate();
    parts
        .map(|(place, part)| match place % 2 {
            0 => plain(part),
            _ => command(format!("`{part}`")),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_becomes_a_sentence_once() {
        assert_eq!(
            sentence("there is none. Nothing was changed"),
            "There is none. Nothing was changed."
        );
        assert_eq!(sentence("Which one?"), "Which one?");
        assert_eq!(
            sentence("notes.db is no database"),
            "notes.db is no database."
        );
        assert_eq!(sentence(""), "");
    }

    #[test]
    fn a_reader_that_went_away_is_success() {
        let gone = io::Error::from(io::ErrorKind::BrokenPipe);
        assert_eq!(Exit::of(&Failure::of_output(&gone)), Exit::Done);
        let full = io::Error::from(io::ErrorKind::StorageFull);
        assert_eq!(Exit::of(&Failure::of_output(&full)), Exit::Config);
    }
}
