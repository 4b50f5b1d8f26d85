//! Whether the same mail was imported before and nothing has changed since: then importing it again changes nothing.
//!
//! In general an import may place what an earlier one could not: more is known by now. Without anything new it would
//! only follow its own guesses a step further each time.

use std::collections::BTreeSet;

use meanwhile_store::{ImportState, Revision, StoreError, UserStore};
use serde_json::{Value, json};

use crate::matching::thread::hash;

/// Bytes of an item's beginning and end that stand for it. *Assumption:* a Message-ID and a date are among them.
const SAMPLE: usize = 512;

/// A source's content, as far as it must be told from another's. Depends on the order of its items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Content(u64);

impl Content {
    /// Takes in the next message or calendar.
    pub fn take(&mut self, bytes: &[u8]) {
        let start = &bytes[..bytes.len().min(SAMPLE)];
        let end = &bytes[bytes.len().saturating_sub(SAMPLE / 4)..];
        for part in [start, end, &bytes.len().to_le_bytes()] {
            self.0 = part.iter().fold(self.0.rotate_left(5), |sum, byte| {
                (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
            });
        }
    }
}

/// The contents that were imported, where nothing in the store has changed since.
#[derive(Debug)]
pub(super) struct Settled {
    names: BTreeSet<String>,
    /// The store as it was when this was asked.
    at: Revision,
}

impl Settled {
    pub async fn load(store: &UserStore<'_>) -> Result<Self, StoreError> {
        let at = store.revision().await?;
        let revision = json!(at);
        let imports = store.imports().await?;
        let current = imports.iter().filter(|import| {
            import.state == ImportState::Done
                && import.checkpoint.get("revision") == Some(&revision)
        });
        let contents = current.filter_map(|import| import.checkpoint.get("contents")?.as_array());
        let names = contents.flatten().filter_map(Value::as_str);
        Ok(Self {
            names: names.map(str::to_owned).collect(),
            at,
        })
    }

    /// Whether all of these are among them.
    pub fn holds(&self, contents: &[Content], me: &BTreeSet<String>) -> bool {
        let mut all = contents.iter().map(|content| named(*content, me));
        !contents.is_empty() && all.all(|name| self.names.contains(&name))
    }

    /// What is settled after an import of these contents, as it is noted; what was before counts on if nothing changed.
    pub fn after(
        &self,
        contents: &[Content],
        me: &BTreeSet<String>,
        revision: Revision,
    ) -> [(&'static str, Value); 2] {
        let mut names: BTreeSet<String> = contents.iter().map(|it| named(*it, me)).collect();
        if revision == self.at {
            names.extend(self.names.iter().cloned());
        }
        [("contents", json!(names)), ("revision", json!(revision))]
    }
}

/// A content read with the eyes of whoever has these addresses: with others it says something else.
fn named(content: Content, me: &BTreeSet<String>) -> String {
    let me = me.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
    format!("{:016x}{:08x}", content.0, hash(&me) >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_content_is_told_from_one_with_a_message_more_or_another_end() {
        let of = |items: &[&[u8]]| {
            let mut content = Content::default();
            items.iter().for_each(|item| content.take(item));
            content
        };
        let long = [b'x'; 5_000];
        let mut other = long;
        other[4_990] = b'y';
        assert_eq!(of(&[b"a", &long]), of(&[b"a", &long]));
        assert_ne!(of(&[b"a", &long]), of(&[b"a", &long, b"c"]));
        assert_ne!(of(&[b"a", &long]), of(&[b"a", &other]));
        assert_ne!(of(&[b"a", b"b"]), of(&[b"ab"]));
    }
}
