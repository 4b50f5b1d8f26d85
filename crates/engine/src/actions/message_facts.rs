//! What a message says, once the seeker has said where it belongs. It is only proposed: where a message belongs
//! and what it means are two questions.

use jiff::tz::Offset;
use meanwhile_core::fact::{
    Channel, Evidence, Fact, FactKind, ReadingKind, Received, Sent, Standing,
};
use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::record::PersonRole;
use meanwhile_store::{Direction, Mailbox, Message};
use meanwhile_words::reading::{self, Flags, Incoming, Outgoing};

use super::PersonInput;
use super::records::person_named;
use crate::desk_change::Edit;
use crate::error::EngineError;
use crate::import::{FiledInterview, interviews_filed};
use crate::io::ids;
use crate::matching::people::turned;

/// How much of a message is kept as evidence, in characters.
const EVIDENCE_CHARS: usize = 300;

/// How sure one can be of a promise that was read. Assumption: as for messages that an import files by itself.
const PROMISE_CONFIDENCE: u8 = 75;

/// Proposes what a message says, and the interviews it arranges, unless something that was read from it is recorded.
/// `earlier` are the other messages of the application.
pub(super) fn propose(
    edit: &mut Edit,
    message: &Message,
    application: ApplicationId,
    earlier: &[Message],
) -> Result<(), EngineError> {
    let facts = edit.desk.files.iter().flat_map(|file| &file.facts);
    let mut sources = facts.filter_map(|fact| fact.evidence.as_ref().map(|it| it.source.as_str()));
    if sources.any(|source| source == message.key) {
        return Ok(());
    }
    let is_reply = message.thread != message.key;
    match message.direction {
        Direction::In => received(edit, message, application, is_reply)?,
        Direction::Out => sent(edit, message, application, is_reply)?,
    }
    let seeker = &edit.settings.seeker;
    for found in interviews_filed(&edit.desk, seeker, application, message, earlier) {
        interview(edit, application, &found)?;
    }
    Ok(())
}

fn interview(
    edit: &mut Edit,
    application: ApplicationId,
    found: &FiledInterview,
) -> Result<(), EngineError> {
    let mut people = Vec::new();
    for address in found.people() {
        let mailbox = Mailbox {
            name: address.name.clone().unwrap_or_default(),
            address: address.key(),
        };
        people.extend(person(
            edit,
            application,
            &mailbox,
            PersonRole::Interviewer,
        )?);
    }
    let facts = edit.file(application)?.facts.clone();
    match found.fact(people, application, &facts, edit.now) {
        Some(fact) if facts.iter().all(|it| it.id != fact.id) => edit.add_as_is(fact),
        _ => Ok(()),
    }
}

fn received(
    edit: &mut Edit,
    message: &Message,
    application: ApplicationId,
    is_reply: bool,
) -> Result<(), EngineError> {
    let read = reading::read(&Incoming {
        subject: &message.subject,
        text: &message.newest_text,
        flags: Flags {
            is_reply,
            ..Flags::default()
        },
        sent_at: message.date,
        offset: Offset::from_seconds(message.utc_offset_seconds).unwrap_or(Offset::UTC),
        writer_zone: None,
        reader_zone: Some(edit.settings.seeker.zone),
    });
    let from = person(edit, application, &message.from, PersonRole::Other)?;
    let person_wrote = read.kind != ReadingKind::AutoReply && from.is_some();
    let words = read
        .evidence
        .first()
        .map_or(message.newest_text.as_str(), |it| it.words.as_str());
    let kind = FactKind::Received(Received {
        from,
        reading: read.kind,
        person_wrote,
        channel: Channel::Email,
        expects_answer: read.expects_answer && person_wrote,
        answer_by: read.answer_by,
        back_on: read.back_on,
        invites: read.invites.clone(),
        please_dont: read.please_dont,
        door_open: read.door_open,
        gave_feedback: read.gave_feedback,
        undelivered: Vec::new(),
        words: String::new(),
        asks_move: None,
        message_id: Some(message.key.clone()),
    });
    add(edit, message, application, words, read.confidence, kind)?;
    if let Some(promised) = &read.promised {
        let kind = FactKind::Promised {
            first: promised.first,
            last: promised.last,
            ask: from.filter(|_| person_wrote),
            words: promised.words.clone(),
        };
        add(
            edit,
            message,
            application,
            &promised.words,
            PROMISE_CONFIDENCE,
            kind,
        )?;
    }
    Ok(())
}

fn sent(
    edit: &mut Edit,
    message: &Message,
    application: ApplicationId,
    is_reply: bool,
) -> Result<(), EngineError> {
    let read = reading::purpose(&Outgoing {
        subject: &message.subject,
        text: &message.newest_text,
        is_reply,
        has_attachment: false,
        after_interview: interviewed_before(edit, message, application)?,
        after_rejection: false,
    });
    let mut to = Vec::new();
    for mailbox in &message.to {
        to.extend(person(edit, application, mailbox, PersonRole::Other)?);
    }
    let kind = FactKind::Sent(Sent {
        purpose: read.purpose,
        to,
        channel: Channel::Email,
        message_id: Some(message.key.clone()),
        shared: Vec::new(),
        overrode: Vec::new(),
        asks_move: None,
        unread: false,
    });
    add(
        edit,
        message,
        application,
        &read.words,
        read.confidence,
        kind,
    )
}

fn interviewed_before(
    edit: &Edit,
    message: &Message,
    application: ApplicationId,
) -> Result<bool, EngineError> {
    let facts = edit.facts(application)?;
    let held = |fact: &Fact| matches!(fact.kind, FactKind::Interview(_)) && fact.at < message.date;
    Ok(facts.iter().any(held))
}

/// The person behind a mailbox; nobody when a machine writes from it, or its address cannot be one.
fn person(
    edit: &mut Edit,
    application: ApplicationId,
    mailbox: &Mailbox,
    role: PersonRole,
) -> Result<Option<PersonId>, EngineError> {
    let local = mailbox.address.split('@').next().unwrap_or_default();
    let plain: String = local.chars().filter(char::is_ascii_alphanumeric).collect();
    let is_own = edit.settings.seeker.addresses.contains(&mailbox.address);
    if is_own || plain.starts_with("noreply") || plain.starts_with("donotreply") {
        return Ok(None);
    }
    let turned = turned(&mailbox.name, &mailbox.address);
    let input = PersonInput {
        name: turned.unwrap_or_else(|| mailbox.name.clone()),
        address: Some(mailbox.address.clone()).filter(|it| !it.is_empty()),
        ..PersonInput::default()
    };
    match person_named(edit, application, &input, role) {
        Ok(person) => Ok(Some(person)),
        Err(EngineError::Invalid { .. } | EngineError::Ambiguous { .. }) => Ok(None),
        Err(cause) => Err(cause),
    }
}

fn add(
    edit: &mut Edit,
    message: &Message,
    application: ApplicationId,
    words: &str,
    confidence: u8,
    kind: FactKind,
) -> Result<(), EngineError> {
    let words: Vec<&str> = words.split_whitespace().collect();
    edit.add_as_is(Fact {
        id: ids::fact(),
        application,
        at: message.date,
        recorded_at: edit.now,
        standing: Standing::Proposed,
        supersedes: None,
        evidence: Some(Box::new(Evidence {
            source: message.key.clone(),
            words: words.join(" ").chars().take(EVIDENCE_CHARS).collect(),
            confidence,
        })),
        kind,
    })
}
