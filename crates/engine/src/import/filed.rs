//! The interviews that a stored message arranges, once the seeker has said which application it belongs to: the same as if an
//! import had put it there. Reads what was kept of it; the events that it carried were not.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, Stage};
use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::record::Desk;
use meanwhile_core::settings::Seeker;
use meanwhile_core::timeline::Timeline;
use meanwhile_mail::address::Address;
use meanwhile_store::Message;

use super::eyes::Eyes;
use super::known;
use super::prepare::{Entry, news};
use super::stored;
use super::talks::as_meeting;
use super::{me, meetings, rounds, who};
use crate::matching::assign::{Place, Verdict};
use crate::matching::interview::{self, Meeting};

/// An interview that a filed message arranges, moves or calls off.
pub(crate) struct FiledInterview {
    meeting: Meeting,
    stage: Stage,
}

impl FiledInterview {
    /// Who asks.
    pub fn people(&self) -> &[Address] {
        &self.meeting.people
    }

    /// The fact that records it; `None` when it is recorded so already. `facts` are those of the application.
    pub fn fact(
        &self,
        people: Vec<PersonId>,
        application: ApplicationId,
        facts: &[Fact],
        now: Timestamp,
    ) -> Option<Fact> {
        let timeline = Timeline::new(facts);
        let recorded = meetings::recorded(&timeline);
        meetings::fact(
            &self.meeting,
            self.stage,
            people,
            application,
            &recorded,
            now,
        )
    }
}

/// The interviews of an application that follow from `message` and were not known from `earlier`, its other messages.
pub(crate) fn interviews(
    desk: &Desk,
    seeker: &Seeker,
    application: ApplicationId,
    message: &Message,
    earlier: &[Message],
) -> Vec<FiledInterview> {
    let Some(file) = desk.file(application) else {
        return Vec::new();
    };
    let me: BTreeSet<String> = seeker.addresses.iter().map(|it| me::plain(it)).collect();
    let eyes = Eyes {
        mine: me::names(&me),
        me,
        known: HashSet::new(),
        reader: Some(seeker.zone),
        now: message.date,
        dated: BTreeMap::new(),
    };
    let in_order = |talks: &mut Vec<interview::Talk>| {
        talks.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
    };
    let others = earlier.iter().filter(|other| other.key != message.key);
    let mut before: Vec<interview::Talk> = others.map(stored::talk).collect();
    in_order(&mut before);
    let mut all = before.clone();
    all.push(stored::talk(message));
    in_order(&mut all);
    let timeline = Timeline::new(&file.facts);
    let recorded = meetings::recorded(&timeline).into_iter();
    let recorded: Vec<Meeting> = recorded
        .map(|it| as_meeting(it.fact, it.interview))
        .collect();
    let found = news(recorded, &before, &all, &[], &eyes);
    let (mut met, is_news) = (found.met, found.is_news);
    let entries = [entry(message, &eyes)];
    let houses = who::houses(&known::draft(desk, file), desk);
    who::complete(&mut met, &all, &entries, &[], &eyes.mine, &houses);
    let stages = meetings::stages(&met, &rounds::rounds(&met, &all));
    let found = met.into_iter().zip(stages).zip(is_news);
    found
        .filter(|(_, is_news)| *is_news)
        .map(|((meeting, stage), _)| FiledInterview { meeting, stage })
        .collect()
}

fn entry(message: &Message, eyes: &Eyes) -> Entry {
    Entry {
        whole: stored::whole(message, eyes),
        reading: None,
        verdict: Verdict {
            place: Place::Unassigned,
            score: 0,
            reasons: Vec::new(),
        },
        thread: message.thread.clone(),
        source: message.source.clone(),
        is_stored: true,
    }
}
