//! What a letter adds to an interview that is recorded as it is: who else is there, and how it is held. It is proposed as a
//! correction, with the letter as its evidence; what was recorded stays.

use jiff::Timestamp;
use meanwhile_core::fact::{Evidence, Fact, FactKind, Format, Interview, ReadingKind, Standing};
use meanwhile_core::id::{ApplicationId, PersonId};

use super::doubt::is_doubtful;
use super::ids;
use super::meetings::{Recorded, same};
use super::prepare::Entry;
use crate::desk_change::recorded_at;
use crate::matching::interview::Meeting;

/// The fact that adds to a recorded interview what the letter that arranged it says; `None` where it says nothing new.
/// `people` are those of the meeting: they count where somebody who is known to be there is among them, since who
/// arranges an interview is not always there.
pub(super) fn fact(
    meeting: &Meeting,
    people: &[PersonId],
    application: ApplicationId,
    known: &[Recorded<'_>],
    entries: &[Entry],
    now: Timestamp,
) -> Option<Fact> {
    let same = same(known, meeting)?;
    let letter = arranging(entries, same.fact.at)?;
    let before = same.interview;
    let mut interview = Interview {
        format: match before.format {
            Format::NotSaid => meeting.manner.unwrap_or_default(),
            said => said,
        },
        ..before.clone()
    };
    if people.iter().any(|it| before.people.contains(it)) {
        let new = people.iter().filter(|it| !before.people.contains(it));
        interview.people.extend(new);
    }
    if interview == *before || before.cancelled {
        return None;
    }
    let corrected = same.fact.id.to_string();
    let id = ids::fact(application, "completed", &[&letter.source, &corrected]);
    Some(Fact {
        id,
        application,
        at: same.fact.at,
        recorded_at: recorded_at(now, id, Some(same.fact)),
        standing: Standing::Proposed,
        supersedes: Some(same.fact.id),
        evidence: Some(Box::new(letter)),
        kind: FactKind::Interview(interview),
    })
}

/// The last letter that was just read and arranges an interview at `start`. Where the sender of any is in doubt, there is
/// none: names may come from that one.
fn arranging(entries: &[Entry], start: Timestamp) -> Option<Evidence> {
    let read = || entries.iter().filter(|it| !it.is_stored);
    if read().any(|it| is_doubtful(&it.whole)) {
        return None;
    }
    let letters = read().filter(|it| !it.whole.is_outgoing && it.whole.at <= start);
    letters.rev().find_map(|it| {
        let reading = it.reading.as_ref()?;
        let words = reading.evidence.first()?.words.clone();
        (reading.kind == ReadingKind::Scheduling).then_some(Evidence {
            source: it.whole.key.clone(),
            words,
            confidence: reading.confidence,
        })
    })
}
