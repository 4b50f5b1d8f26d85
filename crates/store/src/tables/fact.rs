//! Facts: only ever added. The tables' triggers refuse anything else.

use std::collections::BTreeMap;

use meanwhile_core::fact::Fact;
use meanwhile_core::id::FactId;
use serde_json::Value;

use crate::arg::{Arg, args};
use crate::body::{from_json, from_json_lines, to_json};
use crate::conn::Tx;
use crate::error::StoreError;
use crate::row::Row;

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

/// Hands over every fact, application by application, in no order within one.
///
/// The bodies of an application come as one text, one to a line: ten thousand rows would cost more to hand
/// over than to read. What has come is read while the engine fetches what follows.
pub(crate) async fn each(tx: &mut Tx, mut take: impl FnMut(Vec<Fact>)) -> Result<(), StoreError> {
    let lines = tx.engine().lines_of("body");
    let select = format!("SELECT {lines} FROM facts WHERE user_id = $1 GROUP BY application");
    tx.each(&select, &[], |row| {
        take(from_json_lines(WHAT, row.text(0)?)?);
        Ok(())
    })
    .await
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
