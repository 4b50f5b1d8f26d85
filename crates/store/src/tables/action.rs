//! Actions: the log of what the seeker did, with what it changed, so that it can be undone.

use jiff::Timestamp;
use meanwhile_core::fact::Fact;
use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::{Application, Employer, Person};
use meanwhile_core::settings::Settings;
use serde::{Deserialize, Serialize};

use super::alias::{Alias, AliasKey};
use super::message::Filing;
use super::proposal::Proposal;
use crate::arg::args;
use crate::body::{from_count, from_json, to_count, to_json, to_moment};
use crate::conn::Tx;
use crate::error::StoreError;
use crate::id::{ActionNumber, ProposalId};
use crate::row::Row;

/// What a batch says of itself for the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionRecord {
    /// The verb of the action, such as `interview_add`.
    pub verb: String,
    /// One line for people.
    pub summary: String,
    /// The action that this one undoes; refused when it has been undone already.
    pub undoes: Option<ActionNumber>,
}

/// One thing the seeker did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Its place in the log.
    pub number: ActionNumber,
    /// When.
    pub at: Timestamp,
    /// The verb.
    pub verb: String,
    /// One line for people.
    pub summary: String,
    /// What it changed, in order. The store fills this in itself, from what it held.
    pub changes: Vec<Changed>,
    /// The action that this one undoes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<ActionNumber>,
    /// The action that undid this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undone_by: Option<ActionNumber>,
}

/// One thing that changed: as it was, and as it is since. `None` is “not there”.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
#[expect(missing_docs, reason = "every variant has the same three fields")]
pub enum Changed {
    /// An employer was put or removed.
    Employer {
        id: EmployerId,
        before: Option<Employer>,
        after: Option<Employer>,
    },
    /// A person was put or removed.
    Person {
        id: PersonId,
        before: Option<Person>,
        after: Option<Person>,
    },
    /// An application was put or removed.
    Application {
        id: ApplicationId,
        before: Option<Application>,
        after: Option<Application>,
    },
    /// A fact was added that was not there.
    Fact { after: Fact },
    /// The settings were changed.
    Settings {
        before: Option<Box<Settings>>,
        after: Box<Settings>,
    },
    /// A message was filed elsewhere.
    Filing {
        key: String,
        before: Filing,
        after: Filing,
    },
    /// An alias was learnt or forgotten.
    Alias {
        key: AliasKey,
        before: Option<Alias>,
        after: Option<Alias>,
    },
    /// A proposal was made or answered.
    Proposal {
        id: ProposalId,
        before: Option<Proposal>,
        after: Proposal,
    },
}

const WHAT: &str = "action";
const COLUMNS: &str = "number, at, verb, summary, changes, undoes, undone_by";

/// Adds an action to the log; its number. Marks the one it undoes.
pub(crate) async fn add(
    tx: &mut Tx,
    at: Timestamp,
    record: &ActionRecord,
    changes: Vec<Changed>,
) -> Result<ActionNumber, StoreError> {
    let number = ActionNumber(last_number(tx).await?.0 + 1);
    if let Some(undone) = record.undoes {
        mark_undone(tx, undone, number).await?;
    }
    let action = Action {
        number,
        at,
        verb: record.verb.clone(),
        summary: record.summary.clone(),
        changes,
        undoes: record.undoes,
        undone_by: None,
    };
    put(tx, &action).await?;
    Ok(number)
}

/// The number of the last action; 0 before the first.
pub(crate) async fn last_number(tx: &mut Tx) -> Result<ActionNumber, StoreError> {
    let last = "SELECT coalesce(max(number), 0) FROM actions WHERE user_id = $1";
    let last = tx.row(last, &[]).await?;
    let last = last.map_or(Ok(0), |row| row.int(0))?;
    Ok(ActionNumber(to_count(WHAT, last)?))
}

async fn mark_undone(
    tx: &mut Tx,
    undone: ActionNumber,
    by: ActionNumber,
) -> Result<(), StoreError> {
    let select = "SELECT undone_by FROM actions WHERE user_id = $1 AND number = $2";
    let row = tx.row(select, &args![from_count(undone.0)]).await?;
    let Some(row) = row else {
        return Err(StoreError::NoSuchAction(undone));
    };
    if let Some(by) = row.opt_int(0)? {
        return Err(StoreError::UndoneAlready {
            number: undone,
            by: ActionNumber(to_count(WHAT, by)?),
        });
    }
    let update = "UPDATE actions SET undone_by = $3 WHERE user_id = $1 AND number = $2";
    let values = args![from_count(undone.0), from_count(by.0)];
    tx.run(update, &values).await.map(drop)
}

/// Stores an action as it is.
pub(crate) async fn put(tx: &mut Tx, action: &Action) -> Result<(), StoreError> {
    let insert = "INSERT INTO actions (user_id, number, at, verb, summary, changes, undoes, undone_by) \
                  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let values = args![
        from_count(action.number.0),
        action.at,
        action.verb.as_str(),
        action.summary.as_str(),
        to_json(WHAT, &action.changes)?,
        action.undoes.map(|number| from_count(number.0)),
        action.undone_by.map(|number| from_count(number.0)),
    ];
    tx.run(insert, &values).await.map(drop)
}

fn read(row: &Row) -> Result<Action, StoreError> {
    let number = |number: Option<i64>| {
        let number = number.map(|number| to_count(WHAT, number));
        number.transpose().map(|number| number.map(ActionNumber))
    };
    Ok(Action {
        number: ActionNumber(to_count(WHAT, row.int(0)?)?),
        at: to_moment(WHAT, row.int(1)?)?,
        verb: row.text(2)?.to_owned(),
        summary: row.text(3)?.to_owned(),
        changes: from_json(WHAT, row.text(4)?)?,
        undoes: number(row.opt_int(5)?)?,
        undone_by: number(row.opt_int(6)?)?,
    })
}

/// The last `limit` actions, newest first.
pub(crate) async fn last(tx: &mut Tx, limit: i64) -> Result<Vec<Action>, StoreError> {
    let sql =
        format!("SELECT {COLUMNS} FROM actions WHERE user_id = $1 ORDER BY number DESC LIMIT $2");
    tx.rows(&sql, &args![limit])
        .await?
        .iter()
        .map(read)
        .collect()
}

/// The action with this number.
pub(crate) async fn one(tx: &mut Tx, number: ActionNumber) -> Result<Option<Action>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM actions WHERE user_id = $1 AND number = $2");
    let row = tx.row(&sql, &args![from_count(number.0)]).await?;
    row.as_ref().map(read).transpose()
}

/// At most `limit` actions that follow number `after`, oldest first.
pub(crate) async fn after(tx: &mut Tx, after: u64, limit: i64) -> Result<Vec<Action>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM actions WHERE user_id = $1 AND number > $2 ORDER BY number LIMIT $3"
    );
    let values = args![from_count(after), limit];
    tx.rows(&sql, &values).await?.iter().map(read).collect()
}
