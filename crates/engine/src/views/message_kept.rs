//! What does a stored message say? Its text as plain text; nothing of it is loaded from anywhere.

use meanwhile_store::MessageState;
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::origin::origin;
use crate::present::Names;
use crate::shapes::{ApplicationRef, Origin};
use meanwhile_store::{Envelope, Message};

/// A stored message. All its texts were written by others, or by the seeker to others.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KeptMessage {
    /// Its key.
    pub key: String,
    /// Its outside.
    pub origin: Origin,
    /// To whom it went, copies included: names with addresses.
    pub to: Vec<String>,
    /// The application it is filed under.
    pub application: Option<ApplicationRef>,
    /// It waits for the seeker to say where it belongs.
    pub is_open: bool,
    /// What is new in it, without quotes and signature.
    pub newest: String,
    /// The whole text, where it holds more than that.
    pub whole: Option<String>,
}

/// What does a stored message say? `None` when there is none of that key.
///
/// # Errors
/// When the store cannot be read.
pub async fn message_kept(engine: &Engine, key: &str) -> Result<Option<KeptMessage>, EngineError> {
    let loaded = engine.load().await?;
    let Some(message) = engine.user().message(key).await? else {
        return Ok(None);
    };
    let names = Names::new(&loaded.desk, loaded.settings.seeker.zone);
    let filed = message
        .filing
        .application
        .filter(|id| loaded.desk.file(*id).is_some());
    let newest = if message.newest_text.trim().is_empty() {
        &message.text
    } else {
        &message.newest_text
    };
    let is_more = message.text.trim().len() > newest.trim().len();
    Ok(Some(KeptMessage {
        key: message.key.clone(),
        origin: origin(&envelope(&message), names.here()),
        to: message
            .to
            .iter()
            .map(|it| named(&it.name, &it.address))
            .collect(),
        application: filed.map(|id| names.application(id)),
        is_open: matches!(
            message.filing.state,
            MessageState::Ambiguous | MessageState::Unassigned
        ),
        newest: newest.trim().to_owned(),
        whole: is_more.then(|| message.text.trim().to_owned()),
    }))
}

fn named(name: &str, address: &str) -> String {
    match name {
        "" => address.to_owned(),
        name => format!("{name} <{address}>"),
    }
}

/// The outside of a message.
pub(super) fn envelope(message: &Message) -> Envelope {
    Envelope {
        key: message.key.clone(),
        direction: message.direction,
        date: message.date,
        from: message.from.clone(),
        subject: message.subject.clone(),
        authentication: message.authentication,
        reply_to: message.reply_to.clone(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn a_key_that_leads_nowhere_is_no_error() {
        let bench = Bench::at("2026-04-01 09:00").await;
        let found = message_kept(&bench.engine, "nobody@nowhere.example").await;
        assert_eq!(found.unwrap(), None);
    }
}
