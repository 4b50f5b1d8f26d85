//! What is left to do after a no, step by step, and why no more: thanks, feedback asked for once, the door.

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind, Outcome, Purpose, ReadingKind, Received};
use meanwhile_core::policy::{MoveKind, View, feedback_since};
use serde::Serialize;

use super::application::Entry;
use super::one::{self, One};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, MoveCard, PersonRef};

/// Where a no has left an application.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RejectionView {
    /// Its names.
    pub application: ApplicationRef,
    /// Who may have told it.
    pub people: Vec<PersonRef>,
    /// It has ended with a no.
    pub is_over: bool,
    /// Something found in mail reads like one, and nobody has looked at it yet.
    pub found: bool,
    /// Their message, where one is recorded.
    pub decision: Option<Entry>,
    /// What they said about it besides.
    pub said: Vec<Entry>,
    /// Whether they have said why, or promised to.
    pub is_explained: bool,
    /// Thanking them for it.
    pub thanks: RejectionStep,
    /// Asking once what could have been better.
    pub feedback: RejectionStep,
    /// They left the door open.
    pub door_open: bool,
    /// Keeping in touch and applying again, the earliest first.
    pub later: Vec<MoveCard>,
}

/// One step after a no.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RejectionStep {
    /// What was sent for it since.
    pub sent: Vec<Entry>,
    /// What is to do for it.
    pub due: Vec<MoveCard>,
    /// How to go about it, or why nothing is due; a sentence. Empty where there is nothing to say.
    pub note: String,
}

/// What is left to do after a no, and why no more?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn rejection(
    engine: &Engine,
    now: Timestamp,
    words: &str,
) -> Result<RejectionView, EngineError> {
    one::of(engine, now, words, view_of).await
}

fn view_of(one: &One<'_>) -> Option<RejectionView> {
    let names = &one.cards.names;
    let moves = one.cards.plan(one.plan).moves;
    let facts = one.timeline.facts();
    one.cards.study.with_view(one.id, one.now, |view| {
        let decision = view.situation.rejection;
        let step = |purposes: &[Purpose], kind| RejectionStep {
            sent: sent_since(facts, purposes, decision)
                .map(|fact| one.entry(fact))
                .collect(),
            due: of_kinds(&moves, &[kind]),
            note: String::new(),
        };
        let decided = decision
            .map(|(fact, _)| fact)
            .or(view.situation.over.map(|it| it.fact));
        let explained: Vec<&Fact> =
            decided.map_or_else(Vec::new, |it| feedback_since(view, it.at).collect());
        let is_besides = |it: &&&Fact| decision.is_none_or(|(fact, _)| fact.id != it.id);
        // A note that asks for feedback thanks as well.
        let thanking = [Purpose::ThankForDecision, Purpose::AskFeedback];
        let mut thanks = step(&thanking, MoveKind::ThankForDecision);
        let mut feedback = step(&[Purpose::AskFeedback], MoveKind::AskFeedback);
        thanks.note = about_thanks(view, &thanks, &feedback);
        feedback.note = about_feedback(view, &thanks, &feedback, !explained.is_empty());
        let mut later = of_kinds(&moves, &[MoveKind::KeepInTouch, MoveKind::Reapply]);
        later.sort_by_key(|it| it.best.at);
        let (people, over) = (view.people(), view.situation.over);
        RejectionView {
            application: names.application(one.id),
            people: people.iter().map(|it| names.person(*it)).collect(),
            is_over: over.is_some_and(|it| it.outcome == Outcome::Rejected),
            found: facts.iter().any(|it| !it.is_confirmed() && is_no(it)),
            decision: decision.map(|(fact, _)| one.entry(fact)),
            said: explained
                .iter()
                .filter(is_besides)
                .map(|it| one.entry(it))
                .collect(),
            is_explained: !explained.is_empty(),
            door_open: over.is_some_and(|it| it.door_open),
            thanks,
            feedback,
            later,
        }
    })
}

fn is_no(fact: &Fact) -> bool {
    matches!(&fact.kind, FactKind::Received(it) if it.reading == ReadingKind::Rejection)
}

fn of_kinds(moves: &[MoveCard], kinds: &[MoveKind]) -> Vec<MoveCard> {
    let wanted = moves.iter().filter(|it| kinds.contains(&it.kind));
    wanted.cloned().collect()
}

/// What went out for these purposes since they decided.
fn sent_since<'f>(
    facts: &'f [&'f Fact],
    purposes: &[Purpose],
    decision: Option<(&Fact, &Received)>,
) -> impl Iterator<Item = &'f Fact> {
    let since = decision.map(|(fact, _)| fact.at);
    let is_it = move |fact: &&Fact| match &fact.kind {
        FactKind::Sent(sent) => {
            purposes.contains(&sent.purpose) && since.is_none_or(|it| fact.at >= it)
        }
        _ => false,
    };
    facts.iter().copied().filter(is_it)
}

fn about_thanks(view: &View<'_>, thanks: &RejectionStep, feedback: &RejectionStep) -> String {
    let text = if !thanks.sent.is_empty() {
        ""
    } else if thanks.due.is_empty() {
        nobody(view).unwrap_or(
            "The time for it is over; thanks that come late look like a wish to be asked back.",
        )
    } else if feedback.due.is_empty() {
        "There is nothing to ask, or the time for it is over, so the draft only thanks."
    } else {
        "The draft thanks them, asks for feedback once, and says that you would be glad of another occasion."
    };
    text.to_owned()
}

fn about_feedback(
    view: &View<'_>,
    thanks: &RejectionStep,
    feedback: &RejectionStep,
    told: bool,
) -> String {
    let text = if !feedback.sent.is_empty() {
        ""
    } else if told {
        "They said why, or promised to: there is nothing to ask."
    } else if !feedback.due.is_empty() && !thanks.sent.is_empty() {
        "If your thanks asked for it, leave it at that. If they did not, one short question may still follow."
    } else if !feedback.due.is_empty() && !thanks.due.is_empty() {
        "The question stands in the draft of your thanks, so that it is one note and not two."
    } else if !feedback.due.is_empty() {
        ""
    } else {
        nobody(view).unwrap_or(match view.situation.held.is_empty() {
            true => "Feedback is asked for after an interview, and none is recorded here.",
            false => "The time to ask is over.",
        })
    };
    text.to_owned()
}

/// Why there is nobody to write to; `None` where there is somebody.
fn nobody(view: &View<'_>) -> Option<&'static str> {
    let Some((_, received)) = view.situation.rejection else {
        return Some("No message of theirs is recorded, so that there is nobody to answer.");
    };
    if !received.person_wrote {
        return Some("A machine told you, and a machine is not written to.");
    }
    let writable = received.from.is_none_or(|it| view.can_be_written(it));
    (!writable).then_some("It came from an address that takes no answer.")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{PersonInput, RecordHeard, RecordSent, record_heard, record_sent};
    use crate::testing::Bench;

    async fn after(heard: RecordHeard) -> (Bench, RejectionView) {
        let bench = Bench::interviewed("2026-04-09 10:00").await;
        let heard = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Rejection),
            ..heard
        };
        record_heard(&bench.engine, bench.now, heard).await.unwrap();
        let view = rejection(&bench.engine, bench.now, "lindqvist").await;
        (bench, view.unwrap())
    }

    fn by_dana() -> RecordHeard {
        RecordHeard {
            from: Some(PersonInput::from("Dana")),
            ..RecordHeard::default()
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_question_for_feedback_stands_in_the_thanks_until_they_are_sent() {
        let (bench, view) = after(by_dana()).await;
        assert!(view.is_over && view.decision.is_some());
        assert!(
            view.thanks.note.contains("asks for feedback once"),
            "{view:?}"
        );
        assert!(
            view.feedback.note.contains("one note and not two"),
            "{view:?}"
        );
        let sent = RecordSent {
            application: "lindqvist".to_owned(),
            purpose: Some(Purpose::ThankForDecision),
            to: vec![PersonInput::from("Dana")],
            already_sent: true,
            ..RecordSent::default()
        };
        record_sent(&bench.engine, bench.now, sent).await.unwrap();
        let view = rejection(&bench.engine, bench.now, "lindqvist")
            .await
            .unwrap();
        assert_eq!((view.thanks.sent.len(), view.thanks.due.len()), (1, 0));
        assert_eq!(view.thanks.note, "");
        assert!(
            view.feedback.note.starts_with("If your thanks asked"),
            "{view:?}"
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_reason_is_kept_and_nothing_is_asked_then() {
        let heard = RecordHeard {
            words: Some(" They filled it from within. ".to_owned()),
            ..by_dana()
        };
        let (_, view) = after(heard).await;
        let decision = view.decision.unwrap();
        assert_eq!(decision.details, ["“They filled it from within.”"]);
        assert!(view.feedback.due.is_empty());
        assert!(
            view.feedback.note.starts_with("They said why"),
            "{}",
            view.feedback.note
        );
        assert!(
            view.thanks.note.contains("only thanks"),
            "{}",
            view.thanks.note
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_reason_that_comes_later_is_kept_and_nothing_is_asked_then() {
        let (bench, view) = after(by_dana()).await;
        assert!(!view.is_explained && !view.feedback.due.is_empty());
        let heard = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Other),
            expects_answer: Some(false),
            gave_feedback: true,
            words: Some("They wanted more years.".to_owned()),
            ..by_dana()
        };
        record_heard(&bench.engine, bench.now, heard).await.unwrap();
        let view = rejection(&bench.engine, bench.now, "lindqvist");
        let view = view.await.unwrap();
        assert!(view.is_over && view.is_explained && view.feedback.due.is_empty());
        assert_eq!(view.said[0].details, ["“They wanted more years.”"]);
        assert!(view.feedback.note.starts_with("They said why"), "{view:?}");
        assert!(view.thanks.note.contains("only thanks"), "{view:?}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_machine_is_neither_thanked_nor_asked() {
        let heard = RecordHeard {
            automatic: true,
            ..RecordHeard::default()
        };
        let (_, view) = after(heard).await;
        assert!(view.thanks.due.is_empty() && view.thanks.note.starts_with("A machine"));
        assert_eq!(view.feedback.note, view.thanks.note);
    }
}
