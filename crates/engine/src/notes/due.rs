//! Which kind of note is due, to whom, and how it travels: as the plan has it.

use jiff::Timestamp;
use meanwhile_core::fact::{Channel, Purpose, ReadingKind};
use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::plan::{Move, Study};
use meanwhile_core::policy::{MoveKind, Wording};
use meanwhile_core::situation::Situation;
use meanwhile_words::note::NoteKind;

use crate::actions::usual_channel;

/// A note that could be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    /// What it is for.
    pub(crate) kind: NoteKind,
    /// To whom.
    pub(crate) to: Option<PersonId>,
    /// How.
    pub(crate) channel: Channel,
}

/// The notes of the most pressing move that is a note, one for each recipient; of this kind and to this person, where
/// they are given. Empty where the plan has none.
pub(crate) fn due(
    study: &Study<'_>,
    application: ApplicationId,
    now: Timestamp,
    kind: Option<NoteKind>,
    to: Option<PersonId>,
) -> Vec<Due> {
    let plan = crate::foretold::plan(study, now);
    let Some(situation) = study.situation(application, now) else {
        return Vec::new();
    };
    let own = plan.plans.iter().filter(|it| it.application == application);
    // A move such as applying again is nobody’s in particular, and its note goes to whom one would ask.
    let asked = || {
        let asked = study.with_view(application, now, |view| view.whom_to_ask());
        asked.flatten()
    };
    let mut found: Vec<Due> = Vec::new();
    for it in own.flat_map(|it| &it.moves) {
        let Some(this) = kind_of(it, &situation, study, now) else {
            continue;
        };
        let wanted = kind.is_none_or(|kind| kind.purpose() == this.purpose())
            && to.is_none_or(|to| it.to.is_none_or(|other| other == to));
        let goes_on = found.first().is_none_or(|first| first.kind == this);
        // One note thanks for a decision and asks what could have been better, though the plan has them as two moves.
        let person = to.or(it.to).or_else(asked);
        let is_new = !found.iter().any(|other| other.to == person);
        if wanted && goes_on && is_new {
            found.push(Due {
                // A kind that was asked for is finer than what the plan says.
                kind: kind.unwrap_or(this),
                to: person,
                channel: it.channel.unwrap_or_default(),
            });
        }
    }
    found
}

/// The kind of note that a purpose means here: the one of the plan, else the plainest.
pub(crate) fn due_kind(
    study: &Study<'_>,
    application: ApplicationId,
    now: Timestamp,
    purpose: Purpose,
) -> NoteKind {
    // One note thanks for a decision and asks what could have been better.
    let purpose = match purpose {
        Purpose::AskFeedback => Purpose::ThankForDecision,
        other => other,
    };
    let kinds = NoteKind::DRAFTED.into_iter();
    let of_purpose: Vec<NoteKind> = kinds.filter(|it| it.purpose() == purpose).collect();
    let situation = study.situation(application, now);
    let plan = crate::foretold::plan(study, now);
    let own = plan.plans.iter().filter(|it| it.application == application);
    let planned = own
        .flat_map(|it| &it.moves)
        .filter_map(|it| kind_of(it, situation.as_ref()?, study, now))
        .find(|it| of_purpose.contains(it));
    let plainest = match purpose {
        Purpose::CheckIn => Some(NoteKind::CheckIn),
        _ => of_purpose.first().copied(),
    };
    planned.or(plainest).unwrap_or_default()
}

/// Notes of a kind that the plan does not have now, to whom they would go.
pub(crate) fn recipients(
    study: &Study<'_>,
    application: ApplicationId,
    now: Timestamp,
    kind: NoteKind,
    to: Option<PersonId>,
) -> Vec<Due> {
    let channel = usual_channel(study, application, now, kind.purpose());
    let of = |to| Due { kind, to, channel };
    if to.is_some() {
        return vec![of(to)];
    }
    if kind.is_thanks() {
        let situation = study.situation(application, now);
        let met = situation.and_then(|it| it.last_held().map(|it| it.interview.people.clone()));
        let met = met.unwrap_or_default();
        if !met.is_empty() {
            return met.into_iter().map(|person| of(Some(person))).collect();
        }
    }
    let asked = study.with_view(application, now, |view| view.whom_to_ask());
    vec![of(asked.flatten())]
}

/// The kind of note that makes a move; `None` for moves that are none.
fn kind_of(
    it: &Move,
    situation: &Situation<'_>,
    study: &Study<'_>,
    now: Timestamp,
) -> Option<NoteKind> {
    Some(match it.kind {
        MoveKind::Thank if it.wording == Wording::Late => NoteKind::LateThankYou,
        MoveKind::Thank => NoteKind::ThankYou,
        MoveKind::CheckIn if it.wording == Wording::Second => NoteKind::SecondCheckIn,
        MoveKind::CheckIn => match promise_has_passed(situation, study, now) {
            true => NoteKind::CheckInAfterDate,
            false => NoteKind::CheckIn,
        },
        MoveKind::Answer => match situation.last_reply.map(|(_, it)| it.reading) {
            Some(ReadingKind::Scheduling) => NoteKind::AnswerScheduling,
            _ => NoteKind::AnswerEncouraging,
        },
        MoveKind::ShareNews => NoteKind::News,
        MoveKind::CompetingOffer => NoteKind::CompetingOffer,
        MoveKind::ThankForDecision | MoveKind::AskFeedback => NoteKind::ThankForDecision,
        MoveKind::KeepInTouch => NoteKind::KeepInTouch,
        MoveKind::Reapply => NoteKind::Reapply,
        MoveKind::Decline => NoteKind::Withdraw,
        MoveKind::Review
        | MoveKind::Decide
        | MoveKind::DoTask
        | MoveKind::Prepare
        | MoveKind::Debrief
        | MoveKind::LetGo
        | MoveKind::KeepGoing => return None,
    })
}

/// Whether the day they named is over, by the seeker's clock: a note speaks of it as the seeker sees it.
fn promise_has_passed(situation: &Situation<'_>, study: &Study<'_>, now: Timestamp) -> bool {
    let today = study.settings().seeker.zone.date(now);
    let promised = situation.promised.filter(|it| !it.proposed);
    promised.is_some_and(|it| it.last < today)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use meanwhile_core::fact::ReadingKind;
    use meanwhile_words::note::NoteKind;

    use crate::actions::{PersonInput, RecordHeard, record_heard};
    use crate::testing::Bench;
    use crate::views::{DraftNote, draft_notes};

    #[tokio::test(flavor = "current_thread")]
    async fn a_note_that_is_nobodys_in_particular_goes_to_the_one_who_is_known() {
        let mut bench = Bench::interviewed("2026-04-09 10:00").await;
        let heard = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Rejection),
            from: Some(PersonInput::from("Dana")),
            door_open: true,
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, heard).await.unwrap();
        for (kind, local) in [
            (NoteKind::KeepInTouch, "2026-07-13 10:00"),
            (NoteKind::Reapply, "2026-10-12 10:00"),
        ] {
            bench.set(local);
            let input = DraftNote {
                application: "lindqvist".to_owned(),
                kind: Some(kind),
                ..DraftNote::default()
            };
            let drafts = draft_notes(&bench.engine, bench.now, &input).await.unwrap();
            let [note] = drafts.notes.as_slice() else {
                panic!("{drafts:?}");
            };
            assert_eq!(note.to.as_deref(), Some("Dana Okafor"), "{kind:?}");
            assert_eq!(note.address.as_deref(), Some("dana@lindqvist.example"));
            assert!(!note.body.starts_with("Hello,"), "{}", note.body);
        }
    }
}
