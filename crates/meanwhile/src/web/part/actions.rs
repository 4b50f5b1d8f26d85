//! Where a move is made, and the words on the button that leads there.

use meanwhile_core::policy::MoveKind;
use meanwhile_engine::shapes::{ApplicationRef, PersonRef};

/// Where a move is made, within the pages.
pub fn link_for(kind: MoveKind, application: &ApplicationRef, to: Option<&PersonRef>) -> String {
    let id = application.id;
    let page = |name: &str| format!("/application/{id}/{name}");
    match kind {
        MoveKind::Review => "/review".to_owned(),
        MoveKind::Prepare => page("prepare"),
        MoveKind::Debrief => page("debrief"),
        MoveKind::KeepGoing => "/prepare".to_owned(),
        MoveKind::LetGo => format!("/application/{id}#let-go"),
        MoveKind::Decide => format!("/application/{id}#offer"),
        MoveKind::DoTask => format!("/application/{id}#task"),
        MoveKind::ThankForDecision | MoveKind::AskFeedback => page("rejection"),
        _ => {
            let purpose = purpose_name(kind);
            let mut path = format!("{}?kind={purpose}", page("write"));
            if let Some(person) = to {
                path.push_str(&format!("&to={}", person.id));
            }
            path
        }
    }
}

/// The words on the button.
pub fn label_for(kind: MoveKind) -> &'static str {
    match kind {
        MoveKind::Review => "Look at it",
        MoveKind::Answer => "Write the answer",
        MoveKind::Decide => "Look at the offer",
        MoveKind::DoTask => "To the task",
        MoveKind::Thank => "Write the thanks",
        MoveKind::Prepare => "Prepare",
        MoveKind::Debrief => "Write it down",
        MoveKind::ThankForDecision => "Thank them",
        MoveKind::AskFeedback => "Ask for feedback",
        MoveKind::CompetingOffer => "Tell them",
        MoveKind::ShareNews => "Share the news",
        MoveKind::CheckIn => "Write the check-in",
        MoveKind::Decline => "Withdraw kindly",
        MoveKind::Reapply => "Apply again",
        MoveKind::KeepInTouch => "Say hello",
        MoveKind::LetGo => "Let it rest",
        MoveKind::KeepGoing => "Prepare for the next",
    }
}

/// The name of what a message is for, as the engine writes it.
fn purpose_name(kind: MoveKind) -> String {
    let purpose = kind.purpose().map(serde_json::to_value);
    let name = purpose
        .and_then(Result::ok)
        .and_then(|it| it.as_str().map(str::to_owned));
    name.unwrap_or_default()
}
