//! What the form of this page holds: a kind of note, and each note with its recipient, its manner and its words.

use meanwhile_core::fact::Channel;
use meanwhile_core::writing::Register;
use meanwhile_engine::{EngineError, NoteKind};

use crate::web::error::WebError;
use crate::web::forms::TICKET_BYTES_MAX;
use crate::web::pad::Words;
use crate::web::page::record::named;
use crate::web::posted;

/// How many notes a form holds. *Assumption:* no panel is larger.
const NOTES_MAX: usize = 50;

/// The most that a note may hold, in bytes: notes are kept in memory while they are written. *Assumption:* a long one is a
/// few thousand.
const NOTE_BYTES_MAX: usize = 64 << 10;

/// A button of the form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Doing {
    /// Look at all of it again.
    #[default]
    Look,
    /// Draft a note anew, in the manner that is chosen.
    Draft(usize),
    /// Draft a note in other words.
    Another(usize),
    /// Keep a note as it is here, although another page wrote other words of it.
    Keep(usize),
    /// Take back what a note said before.
    TakeBack(usize),
    /// Put the suggestion of a finding in: of which note, and which finding.
    Apply(usize, usize),
    /// Record a note as sent.
    Sent(usize),
    /// The same although the checks would not send it.
    SentAnyway(usize),
}

/// Every field of the form.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    /// What the notes are for.
    pub kind: NoteKind,
    /// The page is about this person alone; empty for all who are due.
    pub only: String,
    /// The notes.
    pub notes: Vec<FilledNote>,
    /// The button.
    pub doing: Doing,
    /// The ticket.
    pub ticket: String,
}

/// The fields of one note.
#[derive(Clone, Debug, Default)]
pub struct FilledNote {
    /// The id of the recipient; empty where nobody is known.
    pub to: String,
    /// How it travels.
    pub channel: Channel,
    /// How formal it is.
    pub register: Option<Register>,
    /// How many other drafts were looked at.
    pub another: u32,
    /// The time of a meeting that suits.
    pub time: String,
    /// The words.
    pub words: Words,
    /// It has gone out already.
    pub has_gone: bool,
    /// The sum of the draft that the page showed, see [`sum`].
    pub drafted: String,
    /// The sum of what the note said when the page was shown.
    pub was: String,
    /// What another page wrote of it meanwhile.
    pub elsewhere: Option<Words>,
}

/// A sum of the words of a draft, by which a form shows whether anything was changed.
pub fn sum(words: &Words) -> String {
    posted::sum(&(&words.subject, words.body.trim_end()))
}

impl Filled {
    /// Reads the fields.
    ///
    /// # Errors
    /// When a note is too long to be one, or there is none.
    pub fn read(fields: &[(String, String)]) -> Result<Self, WebError> {
        let filled = Self::of(fields);
        if filled.notes.is_empty() || filled.ticket.len() > TICKET_BYTES_MAX {
            return Err(WebError::Unreadable);
        }
        let length = |it: &FilledNote| it.to.len() + it.words.subject.len() + it.words.body.len();
        if filled.notes.iter().any(|it| length(it) > NOTE_BYTES_MAX) {
            let why = "a note of more than 64 kilobytes is not kept";
            return Err(EngineError::not_now(why, "Make it shorter.").into());
        }
        Ok(filled)
    }

    fn of(fields: &[(String, String)]) -> Self {
        let field = |name: &str| {
            let found = fields.iter().find(|(it, _)| it == name);
            found.map(|(_, value)| value.clone())
        };
        let note = |at: usize| {
            let of = |name: &str| field(&format!("{name}-{at}"));
            let body = of("body")?;
            Some(FilledNote {
                to: of("to").unwrap_or_default(),
                channel: of("channel").and_then(|it| named(&it)).unwrap_or_default(),
                register: of("register").and_then(|it| named(&it)),
                another: of("another").and_then(|it| it.parse().ok()).unwrap_or(0),
                time: of("time").unwrap_or_default(),
                words: Words {
                    subject: one_line(&of("subject").unwrap_or_default()),
                    body: body.replace("\r\n", "\n"),
                },
                has_gone: of("gone").is_some(),
                drafted: of("drafted").unwrap_or_default(),
                was: of("was").unwrap_or_default(),
                elsewhere: None,
            })
        };
        Self {
            kind: field("kind").and_then(|it| named(&it)).unwrap_or_default(),
            only: field("only").unwrap_or_default(),
            notes: (0..NOTES_MAX).map_while(note).collect(),
            doing: field("do").map(|it| Doing::read(&it)).unwrap_or_default(),
            ticket: field(crate::web::posted::TICKET).unwrap_or_default(),
        }
    }
}

/// A subject has no line breaks, wherever it came from.
fn one_line(text: &str) -> String {
    text.replace(['\r', '\n', '\0'], " ")
}

impl Doing {
    /// `apply:0:2` and the like; anything else looks again.
    fn read(word: &str) -> Self {
        let mut parts = word.split(':');
        let name = parts.next().unwrap_or_default();
        let mut number = || parts.next().and_then(|it| it.parse::<usize>().ok());
        match (name, number(), number()) {
            ("draft", Some(at), _) => Self::Draft(at),
            ("another", Some(at), _) => Self::Another(at),
            ("keep", Some(at), _) => Self::Keep(at),
            ("back", Some(at), _) => Self::TakeBack(at),
            ("apply", Some(at), Some(finding)) => Self::Apply(at, finding),
            ("sent", Some(at), _) => Self::Sent(at),
            ("sent_anyway", Some(at), _) => Self::SentAnyway(at),
            _ => Self::Look,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_read_as_long_as_they_go_on() {
        let fields = [
            ("kind", "thank_you"),
            ("to-0", "p"),
            ("subject-0", "Thank\r\nBcc: you"),
            ("body-0", "One\r\ntwo"),
            ("channel-0", "linkedin"),
            ("body-1", "Other"),
            ("body-3", "not reached"),
            ("do", "apply:1:4"),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let filled = Filled::read(&fields).expect("they are notes");
        assert_eq!(filled.kind, NoteKind::ThankYou);
        assert_eq!(filled.notes.len(), 2);
        let many: Vec<_> = (0..200)
            .map(|at| (format!("body-{at}"), "x".to_owned()))
            .collect();
        assert_eq!(Filled::of(&many).notes.len(), NOTES_MAX);
        let long = [("body-0".to_owned(), "x".repeat(NOTE_BYTES_MAX + 1))];
        assert!(Filled::read(&long).is_err());
        assert_eq!(filled.notes[0].words.body, "One\ntwo");
        assert_eq!(filled.notes[0].words.subject, "Thank  Bcc: you");
        assert_eq!(filled.notes[0].channel, Channel::Linkedin);
        assert_eq!(filled.doing, Doing::Apply(1, 4));
        assert_eq!(Doing::read("apply:x"), Doing::Look);
    }
}
