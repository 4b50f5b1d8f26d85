//! The words of a note that was sent: kept beside the fact, so that later notes are not like it and begin as it did.

use jiff::Timestamp;
use meanwhile_core::fact::Purpose;
use meanwhile_core::id::{ApplicationId, FactId, PersonId};
use meanwhile_store::{Change, Direction, Filing, Mailbox, Message, MessageState};
use meanwhile_words::note::Note;
use meanwhile_words::reading::{self, Outgoing};
use meanwhile_words::text::TEXT_BYTES_MAX;

use crate::desk_change::Edit;
use crate::error::EngineError;
use crate::io::ids;

/// Keeps the words of a note; returns the key under which they are found.
///
/// # Errors
/// When there are no words, or far more than a note has.
pub(super) fn keep(
    edit: &mut Edit,
    application: ApplicationId,
    to: &[PersonId],
    at: Timestamp,
    words: &str,
) -> Result<String, EngineError> {
    let note = Note::parse(words);
    if note.body.trim().is_empty() {
        return Err(EngineError::invalid("note", "there are no words in it", ""));
    }
    if note.body.len() > TEXT_BYTES_MAX {
        let why = format!("it is longer than a note can be ({TEXT_BYTES_MAX} bytes)");
        return Err(EngineError::invalid("note", why, "Is it the right file?"));
    }
    // No Message-ID has a colon so early without an at-sign behind it; mail that is imported later has its own.
    let FactId(id) = ids::fact();
    let key = format!("note:{id}");
    let seeker = &edit.settings.seeker;
    let recipients = to.iter().filter_map(|id| edit.desk.person(*id));
    let message = Message {
        key: key.clone(),
        thread: key.clone(),
        direction: Direction::Out,
        date: at,
        utc_offset_seconds: seeker.zone.rules().to_offset(at).seconds(),
        from: Mailbox {
            name: seeker.name.clone(),
            address: seeker.addresses.first().cloned().unwrap_or_default(),
        },
        to: recipients
            .map(|it| Mailbox {
                name: it.name.clone(),
                address: it.addresses.first().cloned().unwrap_or_default(),
            })
            .collect(),
        subject: note.subject.unwrap_or_default(),
        newest_text: note.body.clone(),
        text: note.body,
        source: "a note you kept".to_owned(),
        authentication: None,
        reply_to: None,
        filing: Filing {
            state: MessageState::Assigned,
            application: Some(application),
            ..Filing::default()
        },
    };
    edit.besides(Change::PutMessages(vec![message]));
    Ok(key)
}

/// Whether the words of thanks for a decision ask for feedback as well, as the drafts of them do.
pub(super) fn asks_feedback(words: &str) -> bool {
    let note = Note::parse(words);
    let read = reading::purpose(&Outgoing {
        subject: note.subject.as_deref().unwrap_or_default(),
        text: &note.body,
        is_reply: true,
        has_attachment: false,
        after_interview: true,
        after_rejection: true,
    });
    read.purpose == Purpose::AskFeedback
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use meanwhile_core::fact::{Channel, ReadingKind};

    use super::*;
    use crate::actions::{PersonInput, RecordHeard, RecordSent, record_heard, record_sent};
    use crate::testing::Bench;
    use crate::views::{CheckNote, DraftNote, check_note, draft_notes, rejection, today};

    const NOTE: &str = "Subject: Thanks\n\nHello Dana,\n\nThank you for the talk about the ferry timetable and for the tea. \
                        I enjoyed every question about the silent sensors.\n\nWith best wishes,\nRobin";

    fn sent() -> RecordSent {
        RecordSent {
            application: "lindqvist".to_owned(),
            purpose: Some(Purpose::Thank),
            to: vec![PersonInput::from("Dana")],
            already_sent: true,
            note: Some(NOTE.to_owned()),
            ..RecordSent::default()
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_words_teach_greeting_and_ending_and_are_not_said_again_to_somebody_else() {
        let bench = Bench::interviewed("2026-04-08 16:30").await;
        record_sent(&bench.engine, bench.now, sent()).await.unwrap();
        let input = CheckNote {
            text: NOTE.replace("Dana", "Lee"),
            application: Some("lindqvist".to_owned()),
            to: Some("Lee".to_owned()),
            kind: Some(meanwhile_words::note::NoteKind::ThankYou),
            ..CheckNote::default()
        };
        let checked = check_note(&bench.engine, bench.now, &input).await.unwrap();
        let ids: Vec<_> = checked.findings.iter().map(|it| it.check).collect();
        assert!(ids.contains(&"same_as_another"), "{ids:?}");
        let input = DraftNote {
            application: "lindqvist".to_owned(),
            kind: Some(meanwhile_words::note::NoteKind::CheckIn),
            to: Some("Dana".to_owned()),
            ..DraftNote::default()
        };
        let drafts = draft_notes(&bench.engine, bench.now, &input).await.unwrap();
        let body = &drafts.notes[0].body;
        assert!(body.starts_with("Hello Dana"), "{body}");
        assert!(body.contains("With best wishes"), "{body}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_note_without_words_is_refused_and_nothing_is_recorded() {
        let bench = Bench::interviewed("2026-04-08 16:30").await;
        let before = bench.engine.user().revision().await.unwrap();
        for note in ["", " \n", "Subject: only"] {
            let input = RecordSent {
                note: Some(note.to_owned()),
                ..sent()
            };
            assert!(record_sent(&bench.engine, bench.now, input).await.is_err());
        }
        assert_eq!(bench.engine.user().revision().await.unwrap(), before);
    }

    /// After a no of Dana's, with thanks for it in these words recorded as sent.
    async fn thanked(note: impl AsRef<str>) -> Bench {
        let bench = refused().await;
        let input = RecordSent {
            purpose: Some(Purpose::ThankForDecision),
            note: Some(note.as_ref().to_owned()),
            ..sent()
        };
        record_sent(&bench.engine, bench.now, input).await.unwrap();
        bench
    }

    async fn refused() -> Bench {
        let bench = Bench::interviewed("2026-04-09 10:00").await;
        let heard = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Rejection),
            from: Some(PersonInput::from("Dana")),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, heard).await.unwrap();
        bench
    }

    #[tokio::test(flavor = "current_thread")]
    async fn thanks_that_asked_for_feedback_are_not_followed_by_a_question_for_it() {
        let bench = refused().await;
        let mut bodies = std::collections::BTreeSet::new();
        let ways = [Channel::Email, Channel::Text];
        for (another, channel) in (0..20).flat_map(|it| ways.map(|way| (it, way))) {
            let input = DraftNote {
                application: "lindqvist".to_owned(),
                kind: Some(meanwhile_words::note::NoteKind::ThankForDecision),
                channel: Some(channel),
                another,
                ..DraftNote::default()
            };
            let drafts = draft_notes(&bench.engine, bench.now, &input).await.unwrap();
            bodies.insert(drafts.notes[0].body.clone());
        }
        assert!(bodies.len() > 3, "{bodies:?}");
        for body in &bodies {
            assert!(asks_feedback(body), "{body}");
        }
        let bench = thanked(bodies.first().unwrap()).await;
        assert!(
            today(&bench.engine, bench.now)
                .await
                .unwrap()
                .tasks
                .is_empty()
        );
        let view = rejection(&bench.engine, bench.now, "lindqvist").await;
        let view = view.unwrap();
        assert_eq!((view.thanks.sent.len(), view.feedback.sent.len()), (1, 1));
        assert_eq!((view.thanks.note, view.feedback.note), Default::default());
    }

    #[tokio::test(flavor = "current_thread")]
    async fn thanks_alone_leave_the_question_open() {
        let bench = thanked("Hello Dana,\n\nThank you for letting me know.\n\nRobin").await;
        let view = rejection(&bench.engine, bench.now, "lindqvist").await;
        let view = view.unwrap();
        assert_eq!((view.feedback.sent.len(), view.feedback.due.len()), (0, 1));
    }
}
