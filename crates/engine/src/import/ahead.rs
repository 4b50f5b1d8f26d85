//! Messages that matter are kept from the first look for what is stored of them, as long as there is room; the others are
//! read a second time. A thread begins with that while they are put to applications, which leaves a core idle. Decides
//! nothing: what it has not come to is read later.

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use meanwhile_mail::mailbox::Source;
use meanwhile_words::reading::Reading;

use super::eyes::Eyes;
use super::link::{lookups, read_again};
use super::look::open;
use super::scan::Scanned;
use super::seen::{Files, Place};
use super::whole::Whole;

/// Bytes of messages that are kept until they are stored. *Assumption:* some thousand messages.
const BYTES_MOST: usize = 16 << 20;

/// Messages that matter, kept from the first look until they are stored, as long as there is room.
#[derive(Default)]
pub(super) struct Kept {
    messages: HashMap<Place, Whole>,
    bytes: usize,
}

impl Kept {
    pub fn take(&mut self, place: Place, whole: Whole) {
        if self.bytes < BYTES_MOST {
            self.bytes += whole.size();
            self.messages.insert(place, whole);
        }
    }
}

/// A message read again, and what it means; `None` for what the seeker sent.
pub(super) struct Opened {
    pub whole: Whole,
    pub reading: Option<Reading>,
}

impl Opened {
    pub fn new(whole: Whole, eyes: &Eyes) -> Self {
        let reading = (!whole.is_outgoing).then(|| whole.reading(eyes.reader));
        Self { whole, reading }
    }
}

/// What was kept and what was read ahead, by its place.
#[derive(Default)]
pub(super) struct Ahead {
    kept: Mutex<HashMap<Place, Whole>>,
    opened: Mutex<HashMap<Place, Opened>>,
}

impl Ahead {
    /// Makes out what is kept of what matters, and reads more as long as there is room, from the beginning, while `work`
    /// is done.
    pub fn during<T>(
        work: impl FnOnce() -> T,
        kept: Kept,
        scanned: &Scanned,
        sources: &[(String, Source)],
        eyes: &Eyes,
    ) -> (Self, T) {
        let is_done = AtomicBool::new(false);
        let places = scanned.seen.iter().map(|seen| seen.place);
        let places: Vec<Place> = places.filter(|place| place.in_store().is_none()).collect();
        std::thread::scope(|scope| {
            let reader =
                scope.spawn(|| read(kept, &places, &scanned.files, sources, eyes, &is_done));
            let worked = work();
            is_done.store(true, Ordering::Relaxed);
            match reader.join() {
                Ok(ahead) => (ahead, worked),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    }

    /// Hands out what was kept or read of a place, once.
    pub fn take(&self, place: Place, eyes: &Eyes) -> Option<Opened> {
        let opened = self.opened.lock().ok()?.remove(&place);
        let kept = || self.kept.lock().ok()?.remove(&place);
        opened.or_else(|| Some(Opened::new(kept()?, eyes)))
    }
}

fn read(
    mut kept: Kept,
    places: &[Place],
    files: &Files,
    sources: &[(String, Source)],
    eyes: &Eyes,
    is_done: &AtomicBool,
) -> Ahead {
    let mut lookups = lookups(sources);
    let mut opened = HashMap::new();
    for place in places {
        if is_done.load(Ordering::Relaxed) {
            break;
        }
        let whole = kept.messages.remove(place).or_else(|| {
            let has_room = kept.bytes < BYTES_MOST;
            let raw = has_room.then(|| read_again(&mut lookups, files, *place));
            let raw = raw.flatten()?;
            let whole = open(&raw.bytes, raw.arrived, eyes);
            kept.bytes += whole.size();
            Some(whole)
        });
        if let Some(whole) = whole {
            opened.insert(*place, Opened::new(whole, eyes));
        }
    }
    Ahead {
        kept: Mutex::new(kept.messages),
        opened: Mutex::new(opened),
    }
}

#[cfg(test)]
mod tests {
    use meanwhile_mail::mailbox::{Item, open as open_source};

    use super::*;

    #[test]
    fn what_was_read_ahead_is_handed_out_once_and_the_rest_is_left_for_later() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("inbox.mbox");
        let message = |number: u8| {
            format!(
                "From a@b.example Mon Jan  5 10:00:00 2026\nFrom: Ana <ana@b.example>\nTo: sam@example.com\n\
                 Date: Mon, 5 Jan 2026 10:00:00 +0000\nMessage-ID: <{number}@b.example>\n\nNumber {number}\n\n"
            )
        };
        std::fs::write(&path, [message(1), message(2)].concat()).unwrap();
        let mut files = Files::default();
        let mut places = Vec::new();
        for item in open_source(&path).unwrap() {
            if let Item::Message(raw) = item {
                places.push(files.place(0, &raw.locator));
            }
        }
        let sources = [("inbox".to_owned(), open_source(&path).unwrap())];
        let eyes = Eyes::of_sam();
        let read = |kept, is_done| {
            let is_done = AtomicBool::new(is_done);
            read(kept, &places, &files, &sources, &eyes, &is_done)
        };
        let ahead = read(Kept::default(), false);
        let opened = ahead.take(places[1], &eyes).unwrap();
        assert_eq!(opened.whole.key, "2@b.example");
        assert!(opened.whole.text.contains("Number 2") && opened.reading.is_some());
        assert!(ahead.take(places[1], &eyes).is_none());
        let first = ahead.take(places[0], &eyes).unwrap();
        let ahead = read(Kept::default(), true);
        assert!(
            ahead.take(places[0], &eyes).is_none(),
            "the work was done, and nothing was kept"
        );
        let mut kept = Kept::default();
        kept.take(places[0], first.whole);
        let ahead = read(kept, true);
        assert!(
            ahead
                .take(places[0], &eyes)
                .is_some_and(|it| it.reading.is_some())
        );
        assert!(ahead.take(places[0], &eyes).is_none());
    }
}
