//! What is being written and was not sent yet: kept in memory while the program runs, so that a reload, another page, a
//! refusal or a new draft loses no words. Nothing of it is recorded.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

/// How many notes are kept. *Assumption:* nobody has so many under way.
const KEPT_MAX: usize = 200;

/// The words of a note.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The subject, where the channel has one.
    pub subject: String,
    /// The body.
    pub body: String,
}

/// A note under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What it says now; `None` where it is as it was drafted.
    pub now: Option<Words>,
    /// What it said before a new draft took its place.
    pub before: Option<Words>,
    /// The page that wrote what it says now, by the ticket of its form.
    pub by: String,
}

/// Notes under way, by application, purpose and recipient.
#[derive(Default)]
pub struct Pad(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    order: VecDeque<String>,
    sheets: HashMap<String, Sheet>,
}

impl Pad {
    /// The note of this name; an empty one where nothing was written.
    pub fn sheet(&self, name: &str) -> Sheet {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.sheets.get(name).cloned().unwrap_or_default()
    }

    /// Changes the note of this name.
    pub fn change(&self, name: &str, change: impl FnOnce(&mut Sheet)) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !kept.sheets.contains_key(name) {
            kept.order.push_back(name.to_owned());
        }
        change(kept.sheets.entry(name.to_owned()).or_default());
        if kept.order.len() > KEPT_MAX
            && let Some(oldest) = kept.order.pop_front()
        {
            kept.sheets.remove(&oldest);
        }
    }

    /// Takes down what a note says now, or with `None` that it is as it was drafted, unless another page wrote it since
    /// `has_seen` was true of it; that page's words are returned then, and stay. What was seen and is written over can be
    /// taken back.
    pub fn write(
        &self,
        name: &str,
        by: &str,
        words: Option<&Words>,
        has_seen: impl FnOnce(&Words) -> bool,
    ) -> Option<Words> {
        let mut others = None;
        self.change(name, |it| {
            let is_own = !by.is_empty() && it.by == by;
            let now = it.now.as_ref().filter(|_| !is_own);
            match now {
                Some(now) if Some(now) != words && !has_seen(now) => others = Some(now.clone()),
                now => {
                    if let Some(now) = now.filter(|it| Some(*it) != words) {
                        it.before = Some(now.clone());
                    }
                    it.now = words.cloned();
                    it.by = by.to_owned();
                }
            }
        });
        others
    }

    /// Puts what it says now aside, for a new draft or because it was sent. It can be taken back.
    pub fn put_aside(&self, name: &str) {
        self.change(name, |it| it.before = it.now.take().or(it.before.take()));
    }

    /// Forgets every note.
    pub fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Kept::default();
    }

    /// Changes what it says now for what it said before.
    pub fn take_back(&self, name: &str) {
        self.change(name, |it| std::mem::swap(&mut it.now, &mut it.before));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(body: &str) -> Words {
        Words {
            subject: String::new(),
            body: body.to_owned(),
        }
    }

    fn write(pad: &Pad, name: &str, body: &str) {
        pad.write(name, "one", Some(&words(body)), |_| false);
    }

    #[test]
    fn a_page_does_not_write_over_what_another_wrote_unseen() {
        let (pad, other) = (Pad::default(), words("other"));
        write(&pad, "a", "first");
        write(&pad, "a", "mine");
        let found = pad.write("a", "two", Some(&other), |_| false);
        assert_eq!(found, Some(words("mine")));
        assert_eq!(pad.write("a", "two", None, |_| false), found);
        assert_eq!(pad.sheet("a").now, found);
        assert_eq!(pad.write("a", "two", Some(&other), |_| true), None);
        assert_eq!(pad.sheet("a").now, Some(other));
        assert_eq!(pad.sheet("a").before, found);
    }

    #[test]
    fn words_that_gave_way_to_a_new_draft_can_be_taken_back() {
        let pad = Pad::default();
        assert_eq!(pad.sheet("a"), Sheet::default());
        write(&pad, "a", "mine");
        pad.put_aside("a");
        assert_eq!(pad.sheet("a").now, None);
        // A second new draft does not lose them.
        pad.put_aside("a");
        pad.take_back("a");
        assert_eq!(pad.sheet("a").now, Some(words("mine")));
    }

    #[test]
    fn only_so_many_notes_are_kept() {
        let pad = Pad::default();
        for at in 0..KEPT_MAX + 3 {
            write(&pad, &at.to_string(), "x");
        }
        assert_eq!(pad.sheet("0"), Sheet::default());
        assert!(pad.sheet("3").now.is_some());
    }
}
