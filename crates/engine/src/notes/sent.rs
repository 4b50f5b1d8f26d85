//! The texts that are needed beside the facts: the message a note answers, and notes sent before.

use std::collections::BTreeMap;

use meanwhile_core::fact::{FactKind, Sent};
use meanwhile_core::id::{ApplicationId, FactId};
use meanwhile_core::plan::Study;
use meanwhile_store::Message;

use crate::engine::Engine;
use crate::error::EngineError;

/// Notes of the seeker that are read at most, newest first. *Assumption:* greetings and sentences are learnt from few.
const NOTES_MAX: usize = 40;

/// Texts by the facts they belong to.
#[derive(Debug, Default)]
pub(crate) struct SentNotes {
    /// What the seeker sent, newest first: the application, the fact, what was sent, the message.
    pub(crate) notes: Vec<(ApplicationId, Sent, Message)>,
    /// The texts of messages received, by the fact that records them.
    pub(crate) received: BTreeMap<FactId, String>,
}

/// Fetches what the seeker wrote, newest first, and the last message received for `application`.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn sent_notes(
    engine: &Engine,
    study: &Study<'_>,
    application: Option<ApplicationId>,
) -> Result<SentNotes, EngineError> {
    let mut sent = Vec::new();
    let mut last_received = None;
    for file in &study.desk().files {
        let id = file.application.id;
        let Some(timeline) = study.timeline(id) else {
            continue;
        };
        for fact in timeline.facts() {
            match &fact.kind {
                FactKind::Sent(it) if fact.is_confirmed() => {
                    if let Some(key) = &it.message_id {
                        sent.push((fact.at, id, it.clone(), key.clone()));
                    }
                }
                FactKind::Received(it) if Some(id) == application => {
                    last_received = it.message_id.clone().map(|key| (fact.id, key));
                }
                _ => {}
            }
        }
    }
    sent.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.3.cmp(&b.3)));
    sent.truncate(NOTES_MAX);
    let mut found = SentNotes::default();
    for (_, id, it, key) in sent {
        if let Some(message) = engine.user().message(&key).await? {
            found.notes.push((id, it, message));
        }
    }
    if let Some((fact, key)) = last_received
        && let Some(message) = engine.user().message(&key).await?
    {
        found.received.insert(fact, message.newest_text);
    }
    Ok(found)
}
