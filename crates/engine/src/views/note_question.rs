//! What only the seeker knows, and the command that says it.

use jiff::Timestamp;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::plan::Study;
use meanwhile_words::draft;
use meanwhile_words::note::{Anatomy, Context, Language, Note, language_of};

use super::note_draft::QuestionCard;
use crate::debriefed;
use crate::notes::SentNotes;

/// Whether the debrief of the last interview held takes no more lines.
pub(super) fn is_debrief_closed(
    study: &Study<'_>,
    application: ApplicationId,
    now: Timestamp,
) -> bool {
    let closed_at = || {
        let facts = study.timeline(application)?.facts();
        let (held, _) = debriefed::held(facts, None, now)?;
        let (fact, debrief) = debriefed::written(facts, held.id)?;
        let minutes = debriefed::minutes(study.settings());
        debriefed::closed_at(debrief, fact.at, minutes, now)
    };
    closed_at().is_some()
}

/// Asks whether to write in their language, where their newest message is in another one than a draft.
pub(super) fn their_language(sent: &SentNotes) -> Option<QuestionCard> {
    let (note, nothing) = (Note::of(sent.received.values().last()?), Context::default());
    let Language::Other(name) = language_of(&Anatomy::new(&note, &nothing)) else {
        return None;
    };
    let name = if name.is_empty() {
        "another language"
    } else {
        name
    };
    Some(QuestionCard {
        id: "their_language",
        text: format!(
            "They write in {name}, and drafts are in English only. Would you rather write this one in theirs?"
        ),
        why: "An answer in the language they chose reads as written for them.",
        needed: false,
        command: None,
    })
}

/// A question of a draft; `is_closed` says that the debrief takes no more lines.
pub(super) fn question(question: &draft::Question, handle: &str, is_closed: bool) -> QuestionCard {
    let command = match question.id {
        // A closed debrief takes one line a day.
        "one_specific" if is_closed => {
            Some(format!("meanwhile debrief {handle} --line \"NAME: …\""))
        }
        "one_specific" => Some(format!("meanwhile debrief {handle}")),
        "what_is_new" | "what_has_changed" => Some(format!("meanwhile news \"…\" --for {handle}")),
        "promised_day" => Some(format!("meanwhile promise {handle} DAY")),
        "first_question" => Some(format!("meanwhile sent {handle} check_in --already")),
        "which_decision" => Some(format!("meanwhile heard {handle} rejection")),
        "which_message" => Some(format!("meanwhile heard {handle}")),
        "offer_day" => Some(format!("meanwhile offer elsewhere DAY --tell {handle}")),
        "which_interview" => Some(format!("meanwhile interview {handle}")),
        "your_name" => Some("meanwhile profile --name \"…\"".to_owned()),
        "which_time" => Some(format!("meanwhile draft {handle} --time \"…\"")),
        "to_whom" => Some(format!("meanwhile draft {handle} --to NAME")),
        _ => None,
    };
    QuestionCard {
        id: question.id,
        text: question.text.clone(),
        why: question.why,
        needed: question.is_needed,
        command,
    }
}
