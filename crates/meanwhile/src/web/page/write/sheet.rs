//! What the page shows: each note with its draft, its words as they are now, what the checks say, and whether it is a
//! moment to send it.

use meanwhile_core::fact::{Channel, Purpose};
use meanwhile_core::writing::Register;
use meanwhile_engine::NoteKind;
use meanwhile_engine::shapes::{ApplicationRef, PersonRef};
use meanwhile_engine::views::{
    self, Beside, CheckNote, CheckedNote, DraftNote, DraftedNote, Drafts, May, MayInput,
};

use super::filled::{Doing, Filled, FilledNote};
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::pad::{Sheet, Words};
use crate::web::page::record::named;

/// All that is shown.
pub struct Desk {
    /// The application.
    pub application: ApplicationRef,
    /// What the notes are for.
    pub kind: NoteKind,
    /// The page is about this person alone; empty for all who are due.
    pub only: String,
    /// The notes.
    pub notes: Vec<OnDesk>,
}

/// One note.
pub struct OnDesk {
    /// Its recipient.
    pub person: Option<PersonRef>,
    /// How it travels.
    pub channel: Channel,
    /// How formal it was asked to be.
    pub register: Option<Register>,
    /// How many other drafts were looked at.
    pub another: u32,
    /// The time of a meeting that suits.
    pub time: String,
    /// The draft in that manner.
    pub draft: DraftedNote,
    /// The words as they are now.
    pub words: Words,
    /// The words before a new draft took their place.
    pub before: Option<Words>,
    /// The words as they are kept, which another page may have written.
    pub kept: Words,
    /// What another page wrote of it meanwhile, where these are other words.
    pub elsewhere: Option<Words>,
    /// What the checks say.
    pub checked: CheckedNote,
    /// Whether it may be sent now.
    pub may: May,
}

impl Desk {
    /// Where this page is found.
    pub fn here(&self) -> String {
        address(&self.application.id.to_string(), self.kind, &self.only)
    }

    /// The number of sentences that two of the notes share.
    pub fn shared(&self) -> usize {
        let counts = self.notes.iter().map(|it| shared(&it.checked));
        if self.notes.len() > 1 {
            counts.max().unwrap_or(0)
        } else {
            0
        }
    }
}

/// Sentences of a note that somebody else there gets as well.
pub fn shared(checked: &CheckedNote) -> usize {
    let mut found = checked.findings.iter();
    found
        .by_ref()
        .filter(|it| it.check == "same_as_another")
        .count()
}

/// The address of the page that writes such notes.
pub fn address(application: &str, kind: NoteKind, only: &str) -> String {
    let purpose = serde_json::to_value(kind.purpose()).ok();
    let purpose = purpose
        .as_ref()
        .and_then(|it| it.as_str())
        .unwrap_or_default();
    let to = if only.is_empty() {
        String::new()
    } else {
        format!("&to={only}")
    };
    format!("/application/{application}/write?kind={purpose}{to}")
}

/// Under which name the words of a note are kept.
pub fn name_on_pad(application: &str, kind: NoteKind, to: &str) -> String {
    format!("{application} {:?} {to}", kind.purpose())
}

/// What is asked for in an address.
pub fn wanted(application: &str, kind: &str, to: &str, channel: Option<Channel>) -> DraftNote {
    // The names of purposes come first: links are made of them, and some are names of kinds as well.
    let purpose = named::<Purpose>(kind);
    DraftNote {
        application: application.to_owned(),
        to: Some(to.to_owned()).filter(|it| !it.is_empty()),
        kind: purpose.is_none().then(|| named::<NoteKind>(kind)).flatten(),
        purpose,
        channel,
        ..DraftNote::default()
    }
}

/// The notes that are due, with what was written of them before.
pub async fn of_drafts(cx: &Cx, drafts: Drafts, only: &str) -> Result<Desk, WebError> {
    let id = drafts.application.id.to_string();
    let filled = drafts.notes.iter().map(|draft| {
        let to = draft
            .person
            .as_ref()
            .map_or_else(String::new, |it| it.id.to_string());
        let kept = cx.place.pad.sheet(&name_on_pad(&id, drafts.kind, &to)).now;
        FilledNote {
            to,
            channel: draft.channel,
            words: kept.unwrap_or_else(|| words_of(draft)),
            ..FilledNote::default()
        }
    });
    let filled = Filled {
        kind: drafts.kind,
        only: only.to_owned(),
        notes: filled.collect(),
        ..Filled::default()
    };
    of_filled(cx, &id, &filled).await
}

/// The notes as they came in a form.
pub async fn of_filled(cx: &Cx, id: &str, filled: &Filled) -> Result<Desk, WebError> {
    let mut notes = Vec::new();
    let mut application = None;
    for (at, note) in filled.notes.iter().enumerate() {
        let mut drafts = draft(cx, id, filled, note).await?;
        application = Some(drafts.application.clone());
        let Some(draft) = drafts.notes.drain(..).next() else {
            continue;
        };
        let name = name_on_pad(id, filled.kind, &note.to);
        let is_drafted_anew =
            matches!(filled.doing, Doing::Draft(of) | Doing::Another(of) if of == at);
        let words = match is_drafted_anew {
            true => words_of(&draft),
            false => note.words.clone(),
        };
        let Sheet { before, now, .. } = cx.place.pad.sheet(&name);
        let checked = check(cx, id, filled, at, &words).await?;
        let purpose = Some(filled.kind.purpose());
        let asked = MayInput {
            application: id.to_owned(),
            purpose,
            to: Some(note.to.clone()),
            channel: Some(note.channel),
        };
        notes.push(OnDesk {
            person: draft.person.clone(),
            channel: note.channel,
            register: note.register,
            another: note.another,
            time: note.time.clone(),
            before: before.filter(|it| *it != words),
            kept: now.unwrap_or_else(|| words_of(&draft)),
            elsewhere: note.elsewhere.clone().filter(|it| *it != words),
            may: views::may(&cx.engine, cx.now, &asked).await?,
            draft,
            words,
            checked,
        });
    }
    let application = application.ok_or(WebError::Unreadable)?;
    Ok(Desk {
        application,
        kind: filled.kind,
        only: filled.only.clone(),
        notes,
    })
}

async fn draft(cx: &Cx, id: &str, filled: &Filled, note: &FilledNote) -> Result<Drafts, WebError> {
    let time = note.time.trim();
    let input = DraftNote {
        application: id.to_owned(),
        to: Some(note.to.clone()).filter(|it| !it.is_empty()),
        kind: Some(filled.kind),
        channel: Some(note.channel),
        register: note.register,
        time: (!time.is_empty()).then(|| time.to_owned()),
        another: note.another,
        ..DraftNote::default()
    };
    Ok(views::draft_notes(&cx.engine, cx.now, &input).await?)
}

/// What the checks say of a note, with those beside it in view.
pub async fn check(
    cx: &Cx,
    id: &str,
    filled: &Filled,
    at: usize,
    words: &Words,
) -> Result<CheckedNote, WebError> {
    let note = filled.notes.get(at).ok_or(WebError::Unreadable)?;
    let others = filled.notes.iter().enumerate().filter(|(of, _)| *of != at);
    let input = CheckNote {
        text: as_file(words, note.channel),
        application: Some(id.to_owned()),
        to: Some(note.to.clone()).filter(|it| !it.is_empty()),
        kind: Some(filled.kind),
        channel: Some(note.channel),
        context: None,
        beside: others
            .map(|(_, it)| Beside {
                to: it.to.clone(),
                text: it.words.body.clone(),
            })
            .collect(),
    };
    Ok(views::check_note(&cx.engine, cx.now, &input).await?)
}

/// Whether notes of this channel have a subject.
pub fn has_subject(channel: Channel) -> bool {
    matches!(channel, Channel::Email)
}

/// A note as a file holds it.
pub fn as_file(words: &Words, channel: Channel) -> String {
    match has_subject(channel) {
        true => format!("Subject: {}\n\n{}", words.subject, words.body),
        false => words.body.clone(),
    }
}

/// The words of a draft.
pub fn words_of(draft: &DraftedNote) -> Words {
    Words {
        subject: draft.subject.clone().unwrap_or_default(),
        body: draft.body.trim_end().to_owned(),
    }
}
