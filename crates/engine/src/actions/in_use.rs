//! Whether a record is in use: an employer or a person that something else refers to is not removed. Must not change
//! anything.

use crate::desk_change::Edit;
use meanwhile_core::fact::FactKind;
use meanwhile_core::id::{EmployerId, PersonId};
use meanwhile_core::timeline::Timeline;

/// Whether anything refers to an employer.
pub(super) fn employer_is_used(edit: &Edit, id: EmployerId) -> bool {
    let applications = edit.desk.files.iter().map(|file| &file.application);
    let mut users = applications.map(|it| it.employer == id || it.agency == Some(id));
    users.any(|it| it) || edit.desk.people.iter().any(|it| it.employer == Some(id))
}

/// Whether anything refers to a person.
pub(super) fn person_is_used(edit: &Edit, id: PersonId) -> bool {
    edit.desk.files.iter().any(|file| {
        let timeline = Timeline::new(&file.facts);
        let named = timeline.facts().iter().any(|fact| names(&fact.kind, id));
        file.application.people.contains(&id) || named
    })
}

/// Whether a fact names a person.
fn names(kind: &FactKind, id: PersonId) -> bool {
    match kind {
        FactKind::Interview(interview) => interview.people.contains(&id),
        FactKind::Sent(sent) => sent.to.contains(&id),
        FactKind::Received(received) => received.from == Some(id),
        FactKind::Promised { ask, .. } => *ask == Some(id),
        FactKind::Debrief(debrief) => {
            let remarks = debrief.high_points.iter().chain(&debrief.mattered);
            let remarks = remarks.chain(&debrief.shared_topics).chain(&debrief.said);
            remarks.into_iter().any(|it| it.person == Some(id))
        }
        FactKind::Applied
        | FactKind::DebriefLine { .. }
        | FactKind::Accomplishment { .. }
        | FactKind::CompetingOffer { .. }
        | FactKind::Posting { .. }
        | FactKind::Snoozed { .. }
        | FactKind::Closed { .. }
        | FactKind::Reopened
        | FactKind::Retracted => false,
    }
}
