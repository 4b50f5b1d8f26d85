//! Facts: only ever added. The tables' triggers refuse anything else.

use std::collections::BTreeMap;

use meanwhile_core::fact::Fact;
use meanwhile_core::id::FactId;
use serde_json::Value;

use crate::body::{from_json, to_json};
use crate::conn::{Arg, Row, Tx, args};
use crate::error::StoreError;

const WHAT: &str = "fact";
const INTO: &str =
    "facts (user_id, id, application, at, recorded_at, standing, supersedes, kind, body)";
const AFTER: &str = "SELECT body FROM facts WHERE user_id = $1 AND id > $2 ORDER BY id LIMIT $3";

/// Adds facts; those that were not there. One that is there word for word is passed over.
pub(crate) async fn add<'a>(tx: &mut Tx, facts: &'a [Fact]) -> Result<Vec<&'a Fact>, StoreError> {
    // A batch may name one fact twice; then the two must agree, as with one that is stored.
    let mut new: BTreeMap<FactId, &Fact> = BTreeMap::new();
    let stored = stored(tx, facts).await?;
    for fact in facts {
        let there = stored.get(&fact.id).or(new.get(&fact.id).copied());
        match there {
            None => drop(new.insert(fact.id, fact)),
            Some(there) if there == fact => {}
            Some(_) => return Err(StoreError::FactDiffers { id: fact.id }),
        }
    }
    let rows = new.values().map(|fact| columns(fact));
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    tx.insert(INTO, "", rows).await?;
    Ok(new.into_values().collect())
}

fn columns(fact: &Fact) -> Result<[Arg<'static>; 8], StoreError> {
    let body = serde_json::to_value(fact).map_err(|error| StoreError::Unreadable {
        what: WHAT,
        cause: error.to_string(),
    })?;
    let name = |field: &str| {
        let name = body.get(field).and_then(Value::as_str);
        name.unwrap_or_default().to_owned()
    };
    Ok(args![
        fact.id.to_string(),
        fact.application.to_string(),
        fact.at,
        fact.recorded_at,
        name("standing"),
        fact.supersedes.map(|id| id.to_string()),
        name("kind"),
        to_json(WHAT, fact)?,
    ])
}

/// Which of these ids are stored, and what they say.
async fn stored(tx: &mut Tx, facts: &[Fact]) -> Result<BTreeMap<FactId, Fact>, StoreError> {
    let mut found = BTreeMap::new();
    let texts = tx.engine().texts_of("$2");
    let sql = format!("SELECT body FROM facts WHERE user_id = $1 AND id IN {texts}");
    for chunk in facts.chunks(1_000) {
        let ids: Vec<String> = chunk.iter().map(|fact| fact.id.to_string()).collect();
        for row in tx.rows(&sql, &args![to_json(WHAT, &ids)?]).await? {
            let fact = read(&row)?;
            found.insert(fact.id, fact);
        }
    }
    Ok(found)
}

/// Every fact, by id.
///
/// The bodies come as one JSON list: ten thousand rows would cost as much to hand over as to read.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<Fact>, StoreError> {
    let joined = tx.engine().joined("body", ",");
    let select = format!("SELECT {joined} FROM facts WHERE user_id = $1");
    let row = tx.row(&select, &[]).await?;
    let Some(bodies) = row.as_ref().map_or(Ok(None), |row| row.opt_text(0))? else {
        return Ok(Vec::new());
    };
    let mut facts: Vec<Fact> = from_json(WHAT, &format!("[{bodies}]"))?;
    facts.sort_by_key(|fact| fact.id);
    Ok(facts)
}

/// At most `limit` facts whose ids follow `after`, by id.
pub(crate) async fn after(
    tx: &mut Tx,
    after: Option<FactId>,
    limit: i64,
) -> Result<Vec<Fact>, StoreError> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    let rows = tx.rows(AFTER, &args![after, limit]).await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Fact, StoreError> {
    from_json(WHAT, row.text(0)?)
}
