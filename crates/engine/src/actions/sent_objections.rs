//! What is said where rules object to a message, and where they would let it pass but the plan waits longer.

use jiff::Timestamp;
use meanwhile_core::fact::Override;
use meanwhile_core::plan::Study;

use super::sent_record::{Message, NotAllowed, RecordSent};
use crate::desk_change::Edit;
use crate::error::EngineError;
use crate::guards::{Objection, planned_later};
use crate::present::Cards;

/// The rule that waits for a look at what was found in mail.
const LOOK_FIRST: &str = "look_first";

/// The rule that lets nobody be thanked before there was an interview.
const AFTER_THE_INTERVIEW: &str = "after_the_interview";

/// The rule that looks at addresses and channels.
const CHANNEL: &str = "channel";

/// Rules that wait for them, and end when they write.
const AWAITS: &[&str] = &[
    "contact_budget",
    "check_in",
    "promised_date",
    "out_of_office",
];

/// Says when the plan would have it go out, where that is later.
pub(super) fn advise_patience(edit: &mut Edit, message: &Message) {
    let study = Study::new(&edit.desk, &edit.settings);
    let purpose = message.sent.purpose;
    let later = planned_later(&study, message.application, purpose, message.at);
    if let Some((at, reasons)) = later {
        let why = reasons.first().map_or("", |reason| reason.text.as_str());
        let at = edit.names().moment(at);
        let counts = if purpose.is_uninvited() {
            " It counts among the few messages that they get unasked."
        } else {
            ""
        };
        edit.note(format!(
            "It is early: by the plan its time is {at}. {why}{counts}"
        ));
    }
}

/// The overrides that answer an objection, each with words.
pub(super) fn set_aside(
    input: &RecordSent,
    objections: &[Objection],
) -> Result<Vec<Override>, EngineError> {
    for typed in &input.overrides {
        if meanwhile_core::policy::rule(typed.rule.trim()).is_none() {
            let why = format!("there is no rule `{}`", typed.rule.trim());
            return Err(EngineError::invalid(
                "overrides",
                why,
                "`meanwhile rules` lists them.",
            ));
        }
        if typed.words.trim().is_empty() {
            let why = format!(
                "setting rule `{}` aside needs words of your own",
                typed.rule.trim()
            );
            return Err(EngineError::invalid(
                "overrides",
                why,
                "Say in a few words why it is right this time.",
            ));
        }
    }
    let answers = |objection: &Objection| {
        let mut typed = input.overrides.iter();
        typed
            .find(|it| it.rule.trim() == objection.reason.rule)
            .map(|it| Override {
                rule: objection.reason.rule.clone(),
                words: it.words.trim().to_owned(),
            })
    };
    Ok(objections.iter().filter_map(answers).collect())
}

/// The refusal, with when it is allowed by time alone.
pub(super) fn refuse(
    edit: &Edit,
    message: &Message,
    objections: &[Objection],
    next: Option<Timestamp>,
) -> NotAllowed {
    let study = Study::new(&edit.desk, &edit.settings);
    let cards = Cards::new(&study, edit.settings.seeker.zone);
    let to = message.sent.to.first().copied();
    let next = next.map(|at| cards.moment(at, message.application, to));
    let advice = match &next {
        // What waits for them ends when they write.
        Some(at)
            if objections
                .iter()
                .any(|it| AWAITS.contains(&it.reason.rule.as_str())) =>
        {
            format!("Next: {at}, or when they write.")
        }
        Some(at) => format!("Next: {at}."),
        None if objections.iter().any(|it| it.reason.rule == LOOK_FIRST) => {
            "Look at what was found first: `meanwhile review`.".to_owned()
        }
        // The reason says already what is missing: it is for the seeker to record.
        None if objections
            .iter()
            .any(|it| it.reason.rule == AFTER_THE_INTERVIEW) =>
        {
            let handle = edit.names().application(message.application).handle;
            format!("To record it: `meanwhile interview {handle} WHEN`.")
        }
        None if objections.iter().any(|it| it.reason.rule == CHANNEL) => {
            "Not as things stand; another address or person changes that, or a message of theirs."
                .to_owned()
        }
        None => "Not as things stand; a message of theirs changes that.".to_owned(),
    };
    NotAllowed {
        application: cards.names.application(message.application),
        reasons: objections.iter().map(|it| it.reason.clone()).collect(),
        next,
        advice,
    }
}
