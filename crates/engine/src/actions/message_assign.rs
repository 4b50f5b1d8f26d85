//! Says which application a message belongs to, or that it belongs to none, and learns the sender.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::message_facts::propose;
use super::review_correct::{file_under, learn_sender};
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::io::ids;
use crate::resolve::Index;
use crate::shapes::Done;
use meanwhile_core::fact::Fact;
use meanwhile_core::id::ApplicationId;
use meanwhile_store::{Change, Filing, Message, MessageState, Page};

/// Where a message belongs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct AssignMessage {
    /// The message's key, as [`crate::views::review`] gives it; its beginning will do.
    pub message: String,
    /// The application: words that mean it, or its id. `None`: it concerns none.
    pub application: Option<String>,
    /// Do not conclude anything for other messages from the same sender.
    pub only_this: bool,
}

/// Says which application a message belongs to, or that it belongs to none, and learns the sender.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn assign_message(
    engine: &Engine,
    now: Timestamp,
    input: AssignMessage,
) -> Result<Done, EngineError> {
    let message = message_named(engine, &input.message).await?;
    let earlier = earlier_of(engine, input.application.as_deref()).await?;
    let assigned = engine.act(now, "assign_message", |edit| {
        let subject = message.subject.escape_debug();
        let read = facts_read(edit, &message)?;
        let Some(words) = input
            .application
            .as_deref()
            .filter(|it| !it.trim().is_empty())
        else {
            for fact in &read {
                edit.retract(fact)?;
            }
            let filing = Filing {
                state: MessageState::Dismissed,
                application: None,
                ..message.filing.clone()
            };
            edit.besides(Change::FileMessage {
                key: message.key.clone(),
                filing,
            });
            edit.say(format!("“{subject}” concerns no application"));
            edit.summary = "Set a message aside".to_owned();
            return Ok(());
        };
        let application = edit.pick(words)?;
        file_under(edit, &message, application);
        move_facts(edit, &read, application)?;
        propose(edit, &message, application, &earlier)?;
        let label = edit.names().label(application);
        edit.say(format!("“{subject}” belongs to {label}"));
        if !input.only_this {
            learn_sender(edit, &message, application);
        }
        edit.summary = format!("Filed a message under {label}");
        Ok(())
    });
    Ok(assigned.await?.1)
}

/// The messages of the application that these words mean; none when they are unclear, which is told where it is picked.
async fn earlier_of(engine: &Engine, words: Option<&str>) -> Result<Vec<Message>, EngineError> {
    /// *Assumption:* what arranges a meeting is among the newest.
    const MOST: u32 = 200;
    let Some(words) = words.filter(|it| !it.trim().is_empty()) else {
        return Ok(Vec::new());
    };
    let loaded = engine.load().await?;
    match Index::new(&loaded.desk).one_application(words) {
        Ok(id) => Ok(engine.user().messages_of(id, &Page::first(MOST)).await?),
        Err(_) => Ok(Vec::new()),
    }
}

/// The message whose key begins like this; ambiguous ones are looked through first.
async fn message_named(engine: &Engine, words: &str) -> Result<Message, EngineError> {
    let words = words.trim();
    if let Some(message) = engine.user().message(words).await? {
        return Ok(message);
    }
    let mut found = Vec::new();
    for state in [MessageState::Ambiguous, MessageState::Unassigned] {
        let messages = engine.user().messages_in(state, &Page::first(1000)).await?;
        found.extend(
            messages
                .into_iter()
                .filter(|it| !words.is_empty() && it.key.starts_with(words)),
        );
    }
    if found.len() == 1 {
        return Ok(found.swap_remove(0));
    }
    let choice = |message: &Message| crate::resolve::Choice {
        handle: message.key.clone(),
        label: message.subject.clone(),
        id: message.key.clone(),
    };
    let (what, words) = ("message", words.to_owned());
    Err(if found.is_empty() {
        EngineError::NoSuch {
            what,
            words,
            near: Vec::new(),
        }
    } else {
        EngineError::Ambiguous {
            what,
            words,
            choices: found.iter().map(choice).collect(),
        }
    })
}

/// Facts read from a message that hold and were not confirmed.
fn facts_read(edit: &Edit, message: &Message) -> Result<Vec<Fact>, EngineError> {
    let mut read = Vec::new();
    for file in &edit.desk.files {
        let facts = edit.facts(file.application.id)?;
        read.extend(facts.into_iter().filter(|fact| {
            let source = fact.evidence.as_ref().map(|it| it.source.as_str());
            !fact.is_confirmed() && source == Some(message.key.as_str())
        }));
    }
    Ok(read)
}

/// Moves facts that are still only proposed to the application their message belongs to.
fn move_facts(edit: &mut Edit, facts: &[Fact], to: ApplicationId) -> Result<(), EngineError> {
    for fact in facts.iter().filter(|fact| fact.application != to) {
        edit.retract(fact)?;
        edit.add_as_is(Fact {
            id: ids::fact(),
            application: to,
            recorded_at: edit.now,
            supersedes: None,
            ..fact.clone()
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{Undo, undo};
    use crate::testing::Bench;
    use crate::views;
    use meanwhile_store::{Batch, Direction, Mailbox};

    async fn with_message() -> Bench {
        let bench = Bench::interviewed("2026-04-09 10:00").await;
        let id = bench.engine.user().desk().await.unwrap().0.files[0]
            .application
            .id;
        let message = Message {
            key: "m1@mail.example".to_owned(),
            thread: "m1@mail.example".to_owned(),
            direction: Direction::In,
            date: bench.now,
            utc_offset_seconds: 0,
            from: Mailbox {
                name: "Mina Sorel".to_owned(),
                address: "mina@group.example".to_owned(),
            },
            to: Vec::new(),
            subject: "Next steps".to_owned(),
            text: "Would Tuesday suit you?".to_owned(),
            newest_text: "Would Tuesday suit you?".to_owned(),
            source: "inbox".to_owned(),
            reply_to: None,
            authentication: None,
            filing: Filing {
                state: MessageState::Ambiguous,
                application: None,
                assignment: serde_json::json!({"candidates": [{"application": id, "score": 0.58, "reasons": ["same words"]}]}),
                reading: serde_json::Value::Null,
            },
        };
        let batch = Batch::of(bench.now, vec![Change::PutMessages(vec![message])]);
        bench.engine.user().commit(&batch).await.unwrap();
        bench
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_message_is_asked_about_filed_and_its_sender_learnt() {
        let bench = with_message().await;
        let review = views::review(&bench.engine, bench.now).await.unwrap();
        assert_eq!(review.messages[0].candidates[0].score, Some(58));
        assert_eq!(review.messages[0].origin.from_address, "mina@group.example");
        let input = AssignMessage {
            message: "m1@".to_owned(),
            application: Some("lindqvist".to_owned()),
            only_this: false,
        };
        let done = assign_message(&bench.engine, bench.now, input)
            .await
            .unwrap();
        let aliases = bench.engine.user().aliases().await.unwrap();
        assert_eq!(aliases[0].seen.text, "mina@group.example");
        assert!(
            views::review(&bench.engine, bench.now)
                .await
                .unwrap()
                .messages
                .is_empty()
        );
        undo(
            &bench.engine,
            bench.now,
            Undo {
                action: done.action,
            },
        )
        .await
        .unwrap();
        assert!(bench.engine.user().aliases().await.unwrap().is_empty());
        assert_eq!(
            views::review(&bench.engine, bench.now)
                .await
                .unwrap()
                .messages
                .len(),
            1
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_message_can_concern_none() {
        let bench = with_message().await;
        let input = AssignMessage {
            message: "m1@mail.example".to_owned(),
            application: None,
            only_this: false,
        };
        assign_message(&bench.engine, bench.now, input)
            .await
            .unwrap();
        let message = bench
            .engine
            .user()
            .message("m1@mail.example")
            .await
            .unwrap()
            .unwrap();
        assert_eq!(message.filing.state, MessageState::Dismissed);
    }
}
