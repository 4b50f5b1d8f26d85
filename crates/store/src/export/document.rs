//! Reading an export's JSON as a stream of parts, so that a long one is never in memory as a whole.

use std::fmt;
use std::io::Read;
use std::marker::PhantomData;

use jiff::Timestamp;
use meanwhile_core::fact::Fact;
use meanwhile_core::record::{Application, Employer, Person};
use meanwhile_core::settings::Settings;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::id::Revision;
use crate::tables::action::Action;
use crate::tables::alias::Alias;
use crate::tables::calendar::CalendarEntry;
use crate::tables::import::Import;
use crate::tables::message::Message;
use crate::tables::proposal::Proposal;
use crate::tables::record::Stored;

/// A part of the document, in the order of the document.
pub(super) enum Part {
    Format(String),
    Version(u64),
    Revision(Revision),
    Wake(Option<Timestamp>),
    Settings(Box<Option<Settings>>),
    Employers(Vec<Stored<Employer>>),
    People(Vec<Stored<Person>>),
    Applications(Vec<Stored<Application>>),
    Facts(Vec<Fact>),
    Messages(Vec<Message>),
    CalendarEntries(Vec<CalendarEntry>),
    Imports(Vec<Import>),
    Aliases(Vec<Alias>),
    Proposals(Vec<Proposal>),
    Actions(Vec<Action>),
}

/// How many items are handed over at once.
const AT_ONCE: usize = 500;

/// Hands the parts of a document to `take`, which returns whether to go on.
pub(super) fn read(
    document: impl Read,
    take: &mut dyn FnMut(Part) -> bool,
) -> Result<(), serde_json::Error> {
    let mut json = serde_json::Deserializer::from_reader(std::io::BufReader::new(document));
    json.deserialize_map(Document { take })?;
    json.end()
}

struct Document<'a> {
    take: &'a mut dyn FnMut(Part) -> bool,
}

impl Document<'_> {
    fn give<E: Error>(&mut self, part: Part) -> Result<(), E> {
        give(self.take, part)
    }

    fn list<'de, T, M>(&mut self, map: &mut M, part: fn(Vec<T>) -> Part) -> Result<(), M::Error>
    where
        T: Deserialize<'de>,
        M: MapAccess<'de>,
    {
        map.next_value_seed(List {
            take: self.take,
            part,
            item: PhantomData,
        })
    }
}

fn give<E: Error>(take: &mut dyn FnMut(Part) -> bool, part: Part) -> Result<(), E> {
    if take(part) {
        Ok(())
    } else {
        Err(E::custom("the reader gave up"))
    }
}

impl<'de> Visitor<'de> for Document<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an export")
    }

    fn visit_map<M: MapAccess<'de>>(mut self, mut map: M) -> Result<(), M::Error> {
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "format" => self.give(Part::Format(map.next_value()?))?,
                "version" => self.give(Part::Version(map.next_value()?))?,
                "revision" => self.give(Part::Revision(map.next_value()?))?,
                "wake_at" => self.give(Part::Wake(map.next_value()?))?,
                "settings" => self.give(Part::Settings(map.next_value()?))?,
                "employers" => self.list(&mut map, Part::Employers)?,
                "people" => self.list(&mut map, Part::People)?,
                "applications" => self.list(&mut map, Part::Applications)?,
                "facts" => self.list(&mut map, Part::Facts)?,
                "messages" => self.list(&mut map, Part::Messages)?,
                "calendar_entries" => self.list(&mut map, Part::CalendarEntries)?,
                "imports" => self.list(&mut map, Part::Imports)?,
                "aliases" => self.list(&mut map, Part::Aliases)?,
                "proposals" => self.list(&mut map, Part::Proposals)?,
                "actions" => self.list(&mut map, Part::Actions)?,
                // Worked out from the facts, and so they are again.
                "interviews" => drop(map.next_value::<IgnoredAny>()?),
                // Passing over what is not known would lose it.
                other => {
                    return Err(M::Error::custom(format!(
                        "it has an unknown part `{other}`"
                    )));
                }
            }
        }
        Ok(())
    }
}

struct List<'a, T> {
    take: &'a mut dyn FnMut(Part) -> bool,
    part: fn(Vec<T>) -> Part,
    item: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for List<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for List<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
            if items.len() == AT_ONCE {
                give(self.take, (self.part)(std::mem::take(&mut items)))?;
            }
        }
        give(self.take, (self.part)(items))
    }
}
