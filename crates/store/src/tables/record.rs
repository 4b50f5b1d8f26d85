//! Employers, people and applications: one table each, of one shape. Removing one hides it.

use std::collections::BTreeMap;

use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::{Application, Employer, Person};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::action::Changed;
use crate::arg::{Arg, args};
use crate::body::{from_count, from_json, from_json_lines, to_count, to_json};
use crate::conn::Tx;
use crate::error::StoreError;
use crate::id::Revision;

/// What the three kinds of record have in common.
pub(crate) trait Record:
    Serialize + DeserializeOwned + Clone + PartialEq + Send + Sync
{
    type Id: Copy + Ord + Send + Sync + std::fmt::Display;
    /// What it is called in messages.
    const WHAT: &'static str;
    const TABLE: &'static str;
    const ALL: &'static str;
    const ONE: &'static str;
    /// The table and its columns: user, id, revision, removed, body, and what [`Self::refers_to`] gives.
    const INTO: &'static str;
    /// What replaces a record that is there.
    const REPLACE: &'static str;
    const HIDE: &'static str;

    fn id(&self) -> Self::Id;
    /// What is stored beside the body, if anything is.
    fn refers_to(&self) -> Option<String> {
        None
    }
    fn changed(id: Self::Id, before: Option<Self>, after: Option<Self>) -> Changed;
}

/// A record with what the store knows of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Stored<T> {
    /// The revision that last put or removed it.
    pub(crate) revision: Revision,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) removed: bool,
    pub(crate) record: T,
}

/// Every record of one kind, by id, the hidden ones included.
pub(crate) async fn all<T: Record>(tx: &mut Tx) -> Result<Vec<Stored<T>>, StoreError> {
    let rows = tx.rows(T::ALL, &[]).await?;
    let read = |row: &crate::row::Row| {
        Ok(Stored {
            revision: Revision(to_count(T::WHAT, row.int(0)?)?),
            removed: row.int(1)? != 0,
            record: from_json(T::WHAT, row.text(2)?)?,
        })
    };
    rows.iter().map(read).collect()
}

/// The records of one kind that are not hidden, in no order.
///
/// Their bodies come as one text, one to a line: handing over hundreds of rows would cost more than reading them.
pub(crate) async fn shown<T: Record>(tx: &mut Tx) -> Result<Vec<T>, StoreError> {
    let (lines, table) = (tx.engine().lines_of("body"), T::TABLE);
    let select = format!("SELECT {lines} FROM {table} WHERE user_id = $1 AND removed = 0");
    let row = tx.row(&select, &[]).await?;
    let lines = row.as_ref().map(|row| row.opt_text(0)).transpose()?;
    from_json_lines(T::WHAT, lines.flatten().unwrap_or_default())
}

/// The record with this id, unless it is hidden or not there.
async fn one<T: Record>(tx: &mut Tx, id: T::Id) -> Result<Option<T>, StoreError> {
    let row = tx.row(T::ONE, &args![id.to_string()]).await?;
    row.map(|row| from_json(T::WHAT, row.text(0)?)).transpose()
}

/// Stores a record; what it was, and is since.
pub(crate) async fn put<T: Record>(
    tx: &mut Tx,
    record: &T,
    revision: Revision,
) -> Result<Changed, StoreError> {
    let before = one::<T>(tx, record.id()).await?;
    let stored = Stored {
        revision,
        removed: false,
        record: record.clone(),
    };
    put_stored(tx, std::slice::from_ref(&stored)).await?;
    Ok(T::changed(record.id(), before, Some(stored.record)))
}

/// Stores records as they are; of those with one id the last counts.
pub(crate) async fn put_stored<T: Record>(
    tx: &mut Tx,
    all: &[Stored<T>],
) -> Result<(), StoreError> {
    // PostgreSQL does not replace one row twice in one statement.
    let last: BTreeMap<T::Id, &Stored<T>> = all.iter().map(|one| (one.record.id(), one)).collect();
    tx.insert(
        T::INTO,
        T::REPLACE,
        &mut last.values().map(|one| columns(one)),
    )
    .await
    .map(drop)
}

fn columns<T: Record>(stored: &Stored<T>) -> Result<Vec<Arg<'static>>, StoreError> {
    let mut values = Vec::from(args![
        stored.record.id().to_string(),
        from_count(stored.revision.0),
        i64::from(stored.removed),
        to_json(T::WHAT, &stored.record)?,
    ]);
    values.extend(stored.record.refers_to().map(Arg::from));
    Ok(values)
}

/// Hides a record; what it was, if it was there.
pub(crate) async fn hide<T: Record>(
    tx: &mut Tx,
    id: T::Id,
    revision: Revision,
) -> Result<Option<Changed>, StoreError> {
    let before = one::<T>(tx, id).await?;
    if before.is_none() {
        return Ok(None);
    }
    let values = args![id.to_string(), from_count(revision.0)];
    tx.run(T::HIDE, &values).await?;
    Ok(Some(T::changed(id, before, None)))
}

impl Record for Employer {
    type Id = EmployerId;
    const WHAT: &'static str = "employer";
    const TABLE: &'static str = "employers";
    const ALL: &'static str =
        "SELECT revision, removed, body FROM employers WHERE user_id = $1 ORDER BY id";
    const ONE: &'static str =
        "SELECT body FROM employers WHERE user_id = $1 AND id = $2 AND removed = 0";
    const INTO: &'static str = "employers (user_id, id, revision, removed, body)";
    const REPLACE: &'static str = "ON CONFLICT (user_id, id) DO UPDATE SET \
         revision = excluded.revision, removed = excluded.removed, body = excluded.body";
    const HIDE: &'static str =
        "UPDATE employers SET removed = 1, revision = $3 WHERE user_id = $1 AND id = $2";

    fn id(&self) -> EmployerId {
        self.id
    }

    fn changed(id: EmployerId, before: Option<Self>, after: Option<Self>) -> Changed {
        Changed::Employer { id, before, after }
    }
}

impl Record for Person {
    type Id = PersonId;
    const WHAT: &'static str = "person";
    const TABLE: &'static str = "people";
    const ALL: &'static str =
        "SELECT revision, removed, body FROM people WHERE user_id = $1 ORDER BY id";
    const ONE: &'static str =
        "SELECT body FROM people WHERE user_id = $1 AND id = $2 AND removed = 0";
    const INTO: &'static str = "people (user_id, id, revision, removed, body)";
    const REPLACE: &'static str = "ON CONFLICT (user_id, id) DO UPDATE SET \
         revision = excluded.revision, removed = excluded.removed, body = excluded.body";
    const HIDE: &'static str =
        "UPDATE people SET removed = 1, revision = $3 WHERE user_id = $1 AND id = $2";

    fn id(&self) -> PersonId {
        self.id
    }

    fn changed(id: PersonId, before: Option<Self>, after: Option<Self>) -> Changed {
        Changed::Person { id, before, after }
    }
}

impl Record for Application {
    type Id = ApplicationId;
    const WHAT: &'static str = "application";
    const TABLE: &'static str = "applications";
    const ALL: &'static str =
        "SELECT revision, removed, body FROM applications WHERE user_id = $1 ORDER BY id";
    const ONE: &'static str =
        "SELECT body FROM applications WHERE user_id = $1 AND id = $2 AND removed = 0";
    const INTO: &'static str = "applications (user_id, id, revision, removed, body, employer)";
    const REPLACE: &'static str = "ON CONFLICT (user_id, id) DO UPDATE SET \
         revision = excluded.revision, removed = excluded.removed, body = excluded.body, \
         employer = excluded.employer";
    const HIDE: &'static str =
        "UPDATE applications SET removed = 1, revision = $3 WHERE user_id = $1 AND id = $2";

    fn id(&self) -> ApplicationId {
        self.id
    }

    fn refers_to(&self) -> Option<String> {
        Some(self.employer.to_string())
    }

    fn changed(id: ApplicationId, before: Option<Self>, after: Option<Self>) -> Changed {
        Changed::Application { id, before, after }
    }
}
