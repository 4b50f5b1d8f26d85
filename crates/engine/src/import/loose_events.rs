//! Events of calendar files as light records, to be matched like messages.

use meanwhile_core::time::Zone;
use meanwhile_mail::calendar::Event;

use super::eyes::Eyes;
use crate::matching::relevance::POSSIBLE;
use crate::matching::thread::{Threads, hash};
use crate::matching::{Light, clues, mentions, relevance};

/// Events of calendar files as light records; a private appointment finds no application.
pub(super) fn events_as_lights<'e>(
    events: &'e [Event],
    eyes: &Eyes,
    threads: &Threads,
) -> Vec<(Light, &'e Event)> {
    let light = |event: &'e Event| {
        if event.all_day() {
            return None;
        }
        let people: Vec<_> = event
            .organizer
            .iter()
            .chain(&event.attendees)
            .filter(|one| !one.is_resource && !eyes.is_me(&one.address.address))
            .map(|one| one.address.clone())
            .collect();
        let title = event.summary.as_deref().unwrap_or("");
        let body = event.description.as_deref().unwrap_or("");
        let (text, heading) = (
            meanwhile_words::text::Text::new(body),
            meanwhile_words::text::Text::new(title),
        );
        let found = clues::read(people.first(), title, &text, &eyes.mine);
        let at = event
            .dtstamp
            .or(event.created)
            .or_else(|| event.start.instant_in(Zone::utc().rules()))?;
        Some((
            Light {
                key: format!("uid:{}", event.uid),
                at,
                is_outgoing: false,
                parties: people.iter().map(|person| person.key()).collect(),
                names: Vec::new(),
                is_machine: false,
                is_private: false,
                thread: threads
                    .find(hash(&format!("uid:{}", event.uid)))
                    .unwrap_or_else(|| u32::MAX - (hash(&event.uid) as u32 >> 2)),
                mentions: mentions(&[&heading, &text]),
                clues: found,
                kind: meanwhile_core::fact::ReadingKind::Scheduling,
                purpose: meanwhile_core::fact::Purpose::Other,
                relevance: relevance::event_score(title, body),
                refers: true,
                says_your_application: false,
                speaks_of_interview: true,
                uids: vec![event.uid.clone()],
            },
            event,
        ))
    };
    events
        .iter()
        .filter_map(light)
        .filter(|(light, _)| light.relevance >= POSSIBLE)
        .collect()
}
