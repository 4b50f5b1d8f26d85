//! What is stored of one application, as far as it can be made without knowing the others: its messages read again,
//! and what they say. Done on threads of its own while what is ready is being stored.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, SyncSender};

use meanwhile_core::fact::{Fact, Stage};
use meanwhile_core::time::ZoneSeen;
use meanwhile_core::timeline::Timeline;
use meanwhile_mail::calendar::Event;
use meanwhile_mail::mailbox::{Lookup, Source};
use meanwhile_store::Message;
use meanwhile_words::reading::Reading;

use super::ahead::{Ahead, Opened};
use super::clocks;
use super::eyes::Eyes;
use super::known::Known;
use super::link;
use super::look::open;
use super::meetings;
use super::rounds;
use super::scan::Scanned;
use super::seen::Seen;
use super::stored;
use super::talks::{as_meeting, talks};
use super::who;
use super::whole::Whole;
use crate::matching::assign::{Assigned, Place, Verdict};
use crate::matching::interview::{self, Asked, Meeting, Talk};
use crate::parallel::WORKERS;

/// Applications that may be ready before they are stored. *Assumption:* about as many as are stored together, so that the
/// threads need not wait while those are written.
const AHEAD: usize = 128;

/// Everything that was read, and where it belongs; what the threads share.
pub(super) struct Material {
    pub opened: Vec<(String, Source)>,
    pub known: Known,
    pub eyes: Eyes,
    pub scanned: Scanned,
    ahead: Ahead,
    pub assigned: Assigned,
    /// The events of calendar files, by draft.
    pub events: Vec<Vec<Event>>,
    /// The messages of each draft, in order of time.
    messages: Vec<Vec<usize>>,
    /// The key of the first message of each thread.
    first_of: BTreeMap<u32, String>,
}

/// One message to be stored, and where it belongs.
pub(super) struct Entry {
    pub whole: Whole,
    /// What it means; `None` for what the seeker sent.
    pub reading: Option<Reading>,
    pub verdict: Verdict,
    pub thread: String,
    pub source: String,
    /// An earlier import stored it.
    pub is_stored: bool,
}

/// One application, ready to be put together.
pub(super) struct Prepared {
    /// Its draft.
    pub number: usize,
    pub entries: Vec<Entry>,
    pub met: Vec<Meeting>,
    /// The messages that ask for another time.
    pub asked: Vec<Asked>,
    /// Which rounds letters say that they are.
    pub rounds: Vec<Option<Stage>>,
    /// The zones that writers seem to be in, by the keys of their addresses.
    pub clocks: BTreeMap<String, ZoneSeen>,
    /// For each meeting, whether this import says something about it that was not known.
    pub is_news: Vec<bool>,
}

impl Material {
    pub fn new(
        opened: Vec<(String, Source)>,
        known: Known,
        eyes: Eyes,
        scanned: Scanned,
        ahead: Ahead,
        (assigned, events): (Assigned, Vec<Vec<Event>>),
    ) -> Self {
        let mut first_of = BTreeMap::new();
        let mut messages = vec![Vec::new(); assigned.drafts.len()];
        for (index, seen) in scanned.seen.iter().enumerate() {
            let light = &seen.light;
            first_of
                .entry(light.thread)
                .or_insert_with(|| light.key.clone());
            if let Place::Assigned { draft } = assigned.verdicts[index].place {
                messages[draft].push(index);
            }
        }
        Self {
            opened,
            known,
            eyes,
            scanned,
            ahead,
            assigned,
            events,
            messages,
            first_of,
        }
    }

    /// The drafts of which something is to be stored.
    pub fn drafts(&self) -> Vec<usize> {
        let wanted = |number: &usize| {
            let draft = &self.assigned.drafts[*number];
            let has_events =
                !self.events[*number].is_empty() && (draft.known.is_some() || draft.messages > 0);
            !self.messages[*number].is_empty() || has_events
        };
        (0..self.assigned.drafts.len()).filter(wanted).collect()
    }

    /// The message at `index`, read again. `None` when it is not there any more.
    pub fn entry(&self, index: usize, lookups: &mut [Lookup<'_>]) -> Option<Entry> {
        let seen = &self.scanned.seen[index];
        let stored = self.stored(seen);
        let opened = match stored {
            Some(message) => Opened::new(stored::whole(message, &self.eyes), &self.eyes),
            None => match self.ahead.take(seen.place, &self.eyes) {
                Some(opened) => opened,
                None => {
                    let raw = link::read_again(lookups, &self.scanned.files, seen.place)?;
                    Opened::new(open(&raw.bytes, raw.arrived, &self.eyes), &self.eyes)
                }
            },
        };
        let light = &seen.light;
        let thread = self.first_of.get(&light.thread).unwrap_or(&light.key);
        let source = self.opened.get(usize::from(seen.place.source));
        Some(Entry {
            is_stored: stored.is_some(),
            reading: opened.reading,
            whole: opened.whole,
            verdict: self.assigned.verdicts[index].clone(),
            thread: thread.clone(),
            source: source.map(|(path, _)| path.clone()).unwrap_or_default(),
        })
    }

    /// The stored message that this is, if it is one.
    pub fn stored(&self, seen: &Seen) -> Option<&Message> {
        self.known.loose.get(seen.place.in_store()?)
    }

    fn prepare(&self, number: usize, lookups: &mut [Lookup<'_>]) -> Prepared {
        let entries: Vec<Entry> = self.messages[number]
            .iter()
            .filter_map(|index| self.entry(*index, lookups))
            .collect();
        let known = self.assigned.drafts[number].known;
        let stored: &[Fact] = known
            .and_then(|id| self.known.desk.file(id))
            .map_or(&[], |file| &file.facts);
        let recorded: Vec<Meeting> = meetings::recorded(&Timeline::new(stored))
            .into_iter()
            .map(|recorded| as_meeting(recorded.fact, recorded.interview))
            .collect();
        // What was stored takes part: an answer in the sent mail means nothing without the letter it answers.
        let earlier = self.known.talks.get(number).map_or(&[][..], Vec::as_slice);
        let mut all = talks(&entries);
        all.extend_from_slice(earlier);
        all.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
        let News {
            mut met,
            asked,
            is_news,
        } = news(recorded, earlier, &all, &self.events[number], &self.eyes);
        who::complete(
            &mut met,
            &all,
            &entries,
            &self.events[number],
            &self.eyes.mine,
            &who::houses(&self.assigned.drafts[number], &self.known.desk),
        );
        Prepared {
            number,
            clocks: clocks::of(&entries, &all, &self.events[number], &self.eyes),
            entries,
            rounds: rounds::rounds(&met, &all),
            met,
            asked,
            is_news,
        }
    }
}

/// The interviews of an application, and which of them say something that was not known.
pub(super) struct News {
    pub met: Vec<Meeting>,
    pub asked: Vec<Asked>,
    /// For each of `met`.
    pub is_news: Vec<bool>,
}

/// Finds the interviews on top of those `recorded`, in `all` messages and in loose events; `earlier` are the messages among
/// them that were looked through before.
pub(super) fn news(
    mut recorded: Vec<Meeting>,
    earlier: &[Talk],
    all: &[Talk],
    loose: &[Event],
    eyes: &Eyes,
) -> News {
    let (me, reader) = (&eyes.me, eyes.reader);
    let before = match earlier {
        [] => Vec::new(),
        _ => {
            // What the stored messages say by themselves is found again, with all that led to it: a move that is
            // agreed to only now then finds the one meeting it is about.
            let said = interview::find(earlier, &[], me, reader);
            recorded.retain(|old| !said.iter().any(|new| says_the_same_time(old, new)));
            let mut before = interview::find_from(recorded.clone(), earlier, &[], me, reader);
            rounds::lengths(&mut before, earlier);
            before
        }
    };
    let (mut met, asked) = interview::find_all(recorded, all, loose, me, reader);
    rounds::lengths(&mut met, all);
    let is_news = |meeting: &Meeting| !before.iter().any(|old| says_the_same(old, meeting));
    let is_news = met.iter().map(is_news).collect();
    News {
        met,
        asked,
        is_news,
    }
}

/// Whether two findings leave a meeting as it is.
fn says_the_same(a: &Meeting, b: &Meeting) -> bool {
    let what = |meeting: &Meeting| (meeting.start, meeting.end, meeting.is_cancelled);
    what(a) == what(b) && a.event == b.event
}

/// Whether a meeting that is recorded without an event is one that was found, at the same time.
fn says_the_same_time(recorded: &Meeting, found: &Meeting) -> bool {
    recorded.event.is_none()
        && found.event.is_none()
        && recorded.start == found.start
        && recorded.is_cancelled == found.is_cancelled
}

/// Prepares drafts on threads of their own, and hands them out in their order.
pub(super) struct Preparing {
    drafts: Vec<usize>,
    /// How many were handed out.
    next: usize,
    ready: BTreeMap<usize, Prepared>,
    from: Receiver<(usize, Prepared)>,
}

impl Preparing {
    pub fn start(material: &Arc<Material>, drafts: Vec<usize>) -> Self {
        let (to, from) = mpsc::sync_channel(AHEAD);
        let next = Arc::new(AtomicUsize::new(0));
        for _ in 0..WORKERS {
            let (material, drafts, next) = (material.clone(), drafts.clone(), next.clone());
            let to = to.clone();
            std::thread::spawn(move || prepare_all(&material, &drafts, &next, &to));
        }
        Self {
            drafts,
            next: 0,
            ready: BTreeMap::new(),
            from,
        }
    }

    /// Whether all were handed out.
    pub fn is_done(&self) -> bool {
        self.next == self.drafts.len()
    }

    /// The next draft; waits for it. `None` when all were handed out, or when a thread ended before its work.
    pub fn next(&mut self) -> Option<Prepared> {
        if self.is_done() {
            return None;
        }
        while !self.ready.contains_key(&self.next) {
            let (place, prepared) = self.from.recv().ok()?;
            self.ready.insert(place, prepared);
        }
        let prepared = self.ready.remove(&self.next);
        self.next += 1;
        prepared
    }
}

fn prepare_all(
    material: &Material,
    drafts: &[usize],
    next: &AtomicUsize,
    to: &SyncSender<(usize, Prepared)>,
) {
    let mut lookups = link::lookups(&material.opened);
    loop {
        let place = next.fetch_add(1, Ordering::Relaxed);
        let Some(number) = drafts.get(place) else {
            return;
        };
        // Nobody listens any more when the import was stopped or failed.
        if to
            .send((place, material.prepare(*number, &mut lookups)))
            .is_err()
        {
            return;
        }
    }
}
