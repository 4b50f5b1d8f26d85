//! Writing an export, one item to a line, from one moment of the database.

use std::io::{self, Write};

use meanwhile_core::record::{Application, Employer, Person};
use serde::Serialize;

use super::interviews::Names;
use super::{FORMAT, VERSION};
use crate::conn::{Mode, Tx};
use crate::error::StoreError;
use crate::tables::{
    action, alias, calendar, fact, import, message, proposal, record, setting, user,
};
use crate::user_store::UserStore;

/// How many facts, messages or actions are held in memory at once.
const AT_ONCE: i64 = 500;

impl UserStore<'_> {
    /// Writes everything of this user as one JSON document: see [`EXPORT_FORMAT`](crate::EXPORT_FORMAT).
    ///
    /// The same state gives the same bytes. Memory does not grow with the number of messages.
    ///
    /// # Errors
    /// When there is no such user, the database cannot be asked, or `out` cannot be written; what was
    /// written until then is no complete document.
    pub async fn export(&self, out: &mut (dyn Write + Send)) -> Result<(), StoreError> {
        let mut tx = self.begin(Mode::Read).await?;
        let Some(revision) = user::revision(&mut tx, false).await? else {
            return Err(StoreError::NoSuchUser(self.user));
        };
        let mut document = Document { out, first: true };
        document.scalar("format", &FORMAT)?;
        document.scalar("version", &VERSION)?;
        document.scalar("revision", &revision)?;
        document.scalar("wake_at", &user::wake(&mut tx).await?)?;
        document.scalar("settings", &setting::get(&mut tx).await?)?;
        let employers = record::all::<Employer>(&mut tx).await?;
        let people = record::all::<Person>(&mut tx).await?;
        let applications = record::all::<Application>(&mut tx).await?;
        document.list("employers", &employers)?;
        document.list("people", &people)?;
        document.list("applications", &applications)?;
        document.facts(&mut tx).await?;
        document.messages(&mut tx).await?;
        document.list("calendar_entries", &calendar::all(&mut tx).await?)?;
        document.list("imports", &import::all(&mut tx).await?)?;
        document.list("aliases", &alias::all(&mut tx).await?)?;
        document.list("proposals", &proposal::all(&mut tx, false).await?)?;
        document.actions(&mut tx).await?;
        let names = Names::new(&employers, &people, &applications);
        document.interviews(&mut tx, &names).await?;
        document.out.write_all(b"\n}\n").map_err(cannot_write)?;
        document.out.flush().map_err(cannot_write)
    }
}

/// A document that is being written.
struct Document<'a> {
    out: &'a mut (dyn Write + Send),
    /// Whether the next thing is the first of the object or list that is open.
    first: bool,
}

impl Document<'_> {
    fn name(&mut self, name: &str) -> Result<(), StoreError> {
        let before = if self.first { "{\n" } else { ",\n" };
        self.first = false;
        write!(self.out, "{before}\"{name}\": ").map_err(cannot_write)
    }

    fn scalar<T: Serialize>(&mut self, name: &str, value: &T) -> Result<(), StoreError> {
        self.name(name)?;
        self.json(value)
    }

    fn json<T: Serialize>(&mut self, value: &T) -> Result<(), StoreError> {
        serde_json::to_writer(&mut *self.out, value).map_err(|error| cannot_write(error.into()))
    }

    fn open(&mut self, name: &str) -> Result<(), StoreError> {
        self.name(name)?;
        self.first = true;
        self.out.write_all(b"[").map_err(cannot_write)
    }

    fn item<T: Serialize>(&mut self, item: &T) -> Result<(), StoreError> {
        let before: &[u8] = if self.first { b"\n" } else { b",\n" };
        self.first = false;
        self.out.write_all(before).map_err(cannot_write)?;
        self.json(item)
    }

    fn close(&mut self) -> Result<(), StoreError> {
        let before: &[u8] = if self.first { b"]" } else { b"\n]" };
        self.first = false;
        self.out.write_all(before).map_err(cannot_write)
    }

    fn list<T: Serialize>(&mut self, name: &str, items: &[T]) -> Result<(), StoreError> {
        self.open(name)?;
        for item in items {
            self.item(item)?;
        }
        self.close()
    }

    async fn facts(&mut self, tx: &mut Tx) -> Result<(), StoreError> {
        self.open("facts")?;
        let mut last = None;
        loop {
            let facts = fact::after(tx, last, AT_ONCE).await?;
            let Some(end) = facts.last() else { break };
            last = Some(end.id);
            for fact in &facts {
                self.item(fact)?;
            }
        }
        self.close()
    }

    async fn messages(&mut self, tx: &mut Tx) -> Result<(), StoreError> {
        self.open("messages")?;
        let mut last = None;
        loop {
            let messages = message::after(tx, last.as_deref(), AT_ONCE).await?;
            let Some(end) = messages.last() else { break };
            last = Some(end.key.clone());
            for message in &messages {
                self.item(message)?;
            }
        }
        self.close()
    }

    async fn actions(&mut self, tx: &mut Tx) -> Result<(), StoreError> {
        self.open("actions")?;
        let mut last = 0;
        loop {
            let actions = action::after(tx, last, AT_ONCE).await?;
            let Some(end) = actions.last() else { break };
            last = end.number.0;
            for action in &actions {
                self.item(action)?;
            }
        }
        self.close()
    }

    /// What a reader may want to count, worked out from the facts. It is not read back.
    async fn interviews(&mut self, tx: &mut Tx, names: &Names<'_>) -> Result<(), StoreError> {
        let mut all = Vec::new();
        fact::each(tx, |facts| all.extend(names.interviews(&facts))).await?;
        all.sort_by_key(|interview| (interview.application, interview.start, interview.fact));
        self.list("interviews", &all)
    }
}

fn cannot_write(cause: io::Error) -> StoreError {
    StoreError::File {
        path: "the export".to_owned(),
        cause,
    }
}
