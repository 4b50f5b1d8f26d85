//! Reading an export into a user who has nothing recorded, whole or not at all.

use std::io::Read;

use tokio::sync::mpsc;

use super::document::{self, Part};
use super::{FORMAT, VERSION};
use crate::conn::{Mode, Tx};
use crate::error::StoreError;
use crate::id::Revision;
use crate::tables::{
    self, action, alias, calendar, fact, import, message, proposal, record, setting, user,
};
use crate::user_store::UserStore;

/// How many parts may be read ahead of what is stored.
const AHEAD: usize = 4;

/// Tables that may hold something before an import: what a first start leaves, replaced by the import.
const MAY_BE_THERE: &[&str] = &["users", "wake", "settings", "tokens", "passwords"];

impl UserStore<'_> {
    /// Reads an export into this user, who must be there and have nothing recorded. Exporting afterwards
    /// gives the same bytes.
    ///
    /// # Errors
    /// When it is no export, is of a newer version, contradicts itself, the user has records, or the
    /// database cannot write. Nothing is stored then.
    pub async fn import<R>(&self, document: R) -> Result<(), StoreError>
    where
        R: Read + Send + 'static,
    {
        let mut tx = self.begin(Mode::Write).await?;
        if user::revision(&mut tx, true).await?.is_none() {
            return Err(StoreError::NoSuchUser(self.user));
        }
        let counts = tables::counts(&mut tx).await?;
        let has_records = counts
            .iter()
            .any(|(table, count)| *count > 0 && !MAY_BE_THERE.contains(table));
        let (sender, mut parts) = mpsc::channel(AHEAD);
        // Parsing blocks, so it has its own thread; it stops when nobody listens any more.
        let reading = tokio::task::spawn_blocking(move || {
            document::read(document, &mut |part| sender.blocking_send(part).is_ok())
        });
        let mut head = Head::default();
        while let Some(part) = parts.recv().await {
            let is_head = matches!(part, Part::Format(_) | Part::Version(_));
            // Whether it is an export at all is said before that there is no room for it.
            if has_records && !is_head {
                continue;
            }
            store(&mut tx, part, &mut head).await?;
        }
        let read = reading.await.map_err(|error| not_an_export(&error))?;
        read.map_err(|error| not_an_export(&error))?;
        head.check()?;
        if has_records {
            return Err(StoreError::NotEmpty);
        }
        user::set_revision(&mut tx, head.revision).await?;
        tx.commit().await
    }
}

/// What the document says of itself.
#[derive(Default)]
struct Head {
    format: Option<String>,
    version: Option<u64>,
    revision: Revision,
}

impl Head {
    fn check(&self) -> Result<(), StoreError> {
        check_format(self.format.as_deref())?;
        if self.version.is_none() {
            return Err(not_an_export(&"it does not say its version"));
        }
        Ok(())
    }
}

fn check_format(format: Option<&str>) -> Result<(), StoreError> {
    if format == Some(FORMAT) {
        Ok(())
    } else {
        Err(not_an_export(&format!("its format is not “{FORMAT}”")))
    }
}

fn not_an_export(cause: &dyn std::fmt::Display) -> StoreError {
    StoreError::NotAnExport {
        cause: cause.to_string(),
    }
}

/// Stores each item of a list.
macro_rules! each {
    ($all:expr, $one:ident => $store:expr) => {
        for $one in &$all {
            $store.await?;
        }
    };
}

async fn store(tx: &mut Tx, part: Part, head: &mut Head) -> Result<(), StoreError> {
    match part {
        Part::Format(format) => {
            // Said at once, not after a long document.
            check_format(Some(&format))?;
            head.format = Some(format);
        }
        Part::Version(version) if version != VERSION => {
            let cause = format!("it has version {version}, this program reads version {VERSION}");
            return Err(not_an_export(&cause));
        }
        Part::Version(version) => head.version = Some(version),
        Part::Revision(revision) => head.revision = revision,
        Part::Wake(wake) => user::set_wake(tx, wake).await?,
        Part::Settings(settings) => match settings.as_ref() {
            Some(settings) => drop(setting::put(tx, settings).await?),
            None => setting::clear(tx).await?,
        },
        Part::Employers(all) => record::put_stored(tx, &all).await?,
        Part::People(all) => record::put_stored(tx, &all).await?,
        Part::Applications(all) => record::put_stored(tx, &all).await?,
        Part::Facts(all) => drop(fact::add(tx, &all).await?),
        Part::Messages(all) => drop(message::add(tx, &all).await?),
        Part::CalendarEntries(all) => calendar::put(tx, &all).await?,
        Part::Imports(all) => each!(all, one => import::put(tx, one)),
        Part::Aliases(all) => each!(all, one => alias::put(tx, one)),
        Part::Proposals(all) => each!(all, one => proposal::put(tx, one)),
        Part::Actions(all) => each!(all, one => action::put(tx, one)),
    }
    Ok(())
}
