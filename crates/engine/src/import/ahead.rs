//! Messages that matter are read a second time, for what is stored of them. A thread begins with that while they are put
//! to applications, which leaves a core idle. Decides nothing: what it has not come to is read later.

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use meanwhile_mail::mailbox::Source;
use meanwhile_words::reading::Reading;

use super::eyes::Eyes;
use super::link::{lookups, read_again};
use super::look::{Whole, open};
use super::scan::Scanned;
use super::seen::{Files, Place};

/// Bytes of text that are kept until they are stored. *Assumption:* some thousand messages.
const BYTES_MOST: usize = 16 << 20;

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

/// What was read ahead, by its place.
#[derive(Default)]
pub(super) struct Ahead(Mutex<HashMap<Place, Opened>>);

impl Ahead {
    /// Reads what matters, from the beginning, while `work` is done.
    pub fn during<T>(
        work: impl FnOnce() -> T,
        scanned: &Scanned,
        sources: &[(String, Source)],
        eyes: &Eyes,
    ) -> (Self, T) {
        let is_done = AtomicBool::new(false);
        let places = scanned.seen.iter().map(|seen| seen.place);
        let places: Vec<Place> = places.filter(|place| place.in_store().is_none()).collect();
        std::thread::scope(|scope| {
            let reader = scope.spawn(|| read(&places, &scanned.files, sources, eyes, &is_done));
            let worked = work();
            is_done.store(true, Ordering::Relaxed);
            match reader.join() {
                Ok(opened) => (Self(Mutex::new(opened)), worked),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    }

    /// Hands out what was read at a place, once.
    pub fn take(&self, place: Place) -> Option<Opened> {
        self.0.lock().ok()?.remove(&place)
    }
}

fn read(
    places: &[Place],
    files: &Files,
    sources: &[(String, Source)],
    eyes: &Eyes,
    is_done: &AtomicBool,
) -> HashMap<Place, Opened> {
    let mut lookups = lookups(sources);
    let mut read = HashMap::new();
    let mut bytes = 0;
    for place in places {
        if is_done.load(Ordering::Relaxed) || bytes > BYTES_MOST {
            break;
        }
        if let Some(raw) = read_again(&mut lookups, files, *place) {
            let opened = Opened::new(open(&raw.bytes, raw.arrived, eyes), eyes);
            bytes += opened.whole.text.len() + opened.whole.newest.len();
            read.insert(*place, opened);
        }
    }
    read
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
        let read = |is_done| read(&places, &files, &sources, &eyes, &AtomicBool::new(is_done));
        let ahead = Ahead(Mutex::new(read(false)));
        let opened = ahead.take(places[1]).unwrap();
        assert_eq!(opened.whole.key, "2@b.example");
        assert!(opened.whole.text.contains("Number 2") && opened.reading.is_some());
        assert!(ahead.take(places[1]).is_none() && ahead.take(places[0]).is_some());
        assert!(read(true).is_empty(), "the work is done");
    }
}
