//! What one request leaves for the page that is shown next: a form that was refused, a message that had better wait.
//!
//! A refused form leads on to the page it stood on, so that “back” and “reload” work as on any other page; what was typed
//! waits here for a while, in memory, under the ticket of its form.

use std::any::Any;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use meanwhile_engine::access::TokenId;

/// How many are kept. *Assumption:* nobody comes back to one after so many others.
const KEPT_MAX: usize = 100;

/// The most that all together hold, in bytes. *Assumption:* a form is a few thousand.
const BYTES_MAX: usize = 16 << 20;

/// What waits for the next page.
#[derive(Default)]
pub struct Shelf(Mutex<VecDeque<Item>>);

struct Item {
    name: String,
    session: Option<TokenId>,
    bytes: usize,
    what: Arc<dyn Any + Send + Sync>,
}

impl Shelf {
    /// Puts something there for the session that brought it, in the place of what stood there under this name.
    pub fn put<T: Any + Send + Sync>(
        &self,
        name: &str,
        session: Option<TokenId>,
        bytes: usize,
        what: T,
    ) {
        let mut items = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        items.retain(|it| it.name != name);
        items.push_back(Item {
            name: name.to_owned(),
            session,
            bytes,
            what: Arc::new(what),
        });
        while items.len() > KEPT_MAX || items.iter().map(|it| it.bytes).sum::<usize>() > BYTES_MAX {
            items.pop_front();
        }
    }

    /// What stands there under a name, for the session that brought it.
    pub fn get<T: Any + Send + Sync>(
        &self,
        name: &str,
        session: Option<TokenId>,
    ) -> Option<Arc<T>> {
        let items = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let item = items
            .iter()
            .find(|it| it.name == name && it.session == session)?;
        Arc::clone(&item.what).downcast().ok()
    }

    /// Forgets all of it.
    pub fn clear(&self) {
        let mut items = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        items.clear();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_kept_is_for_whoever_brought_it_and_has_an_end() {
        let shelf = Shelf::default();
        let (mine, theirs) = (Some(TokenId::new()), Some(TokenId::new()));
        shelf.put("a", mine, 1, "words".to_owned());
        assert_eq!(*shelf.get::<String>("a", mine).unwrap(), "words");
        assert!(shelf.get::<String>("a", theirs).is_none());
        assert!(shelf.get::<u8>("a", mine).is_none());
        for place in 0..KEPT_MAX {
            shelf.put(&place.to_string(), mine, 1, place);
        }
        assert!(shelf.get::<String>("a", mine).is_none());
        shelf.put("long", mine, BYTES_MAX, 0_u8);
        assert!(shelf.get::<usize>("5", mine).is_none() && shelf.get::<u8>("long", mine).is_some());
    }
}
