//! Facts: only ever added. The tables' triggers refuse anything else.
//!
//! The body of a fact is one line of text: id, time, time of recording, standing, corrected fact (mostly nothing) and
//! kind, a space between; then as JSON what the kind has, and the evidence. What is `false` is left out. Today's page
//! reads every fact there is, and in this form that takes less than half the time of reading the whole fact as JSON.
//! Such a body, as it was written once, is still read.

use std::collections::BTreeMap;

use jiff::Timestamp;
use meanwhile_core::fact::{Evidence, Fact, FactKind};
use meanwhile_core::id::{ApplicationId, FactId};
use serde::Deserialize as _;
use serde_json::Value;

use crate::arg::{Arg, args};
use crate::body::{from_json, from_name, to_json, to_name, unreadable};
use crate::conn::Tx;
use crate::error::StoreError;
use crate::row::Row;

const WHAT: &str = "fact";
const INTO: &str =
    "facts (user_id, id, application, at, recorded_at, standing, supersedes, kind, body)";

const AFTER: &str =
    "SELECT application, body FROM facts WHERE user_id = $1 AND id > $2 ORDER BY id LIMIT $3";

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
    tx.insert(INTO, "", &mut new.values().map(|fact| columns(fact)))
        .await?;
    Ok(new.into_values().collect())
}

fn columns(fact: &Fact) -> Result<Vec<Arg<'static>>, StoreError> {
    Ok(Vec::from(args![
        fact.id.to_string(),
        fact.application.to_string(),
        fact.at,
        fact.recorded_at,
        to_name(WHAT, fact.standing)?,
        fact.supersedes.map(|id| id.to_string()),
        fact.kind.name(),
        line(fact)?,
    ]))
}

/// The body of a fact. JSON has no line breaks, so neither has this.
fn line(fact: &Fact) -> Result<String, StoreError> {
    let corrected = fact.supersedes.map(|id| id.to_string());
    let fields = serde_json::to_value(&fact.kind).map_err(|error| unreadable(WHAT, &error))?;
    let fields = fields.as_object().into_iter().flatten();
    // The kind is named already.
    let fields = fields.filter(|(name, value)| *name != "kind" && **value != Value::Bool(false));
    let parts = [
        fact.id.to_string(),
        moment(fact.at),
        moment(fact.recorded_at),
        to_name(WHAT, fact.standing)?,
        corrected.unwrap_or_default(),
        fact.kind.name().to_owned(),
        to_json(WHAT, &fields.collect::<BTreeMap<_, _>>())?,
        to_json(WHAT, &fact.evidence)?,
    ];
    Ok(parts.join(" "))
}

/// Whole seconds since 1970, and nanoseconds if there are any; nothing is cut.
fn moment(at: Timestamp) -> String {
    match (at.as_second(), at.subsec_nanosecond()) {
        (second, 0) => second.to_string(),
        (second, nanosecond) => format!("{second}.{nanosecond}"),
    }
}

/// Which of these ids are stored, and what they say.
async fn stored(tx: &mut Tx, facts: &[Fact]) -> Result<BTreeMap<FactId, Fact>, StoreError> {
    let mut found = BTreeMap::new();
    let texts = tx.engine().texts_of("$2");
    let sql = format!("SELECT application, body FROM facts WHERE user_id = $1 AND id IN {texts}");
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
pub(crate) async fn each(
    tx: &mut Tx,
    mut take: impl FnMut(Vec<Fact>) + Send,
) -> Result<(), StoreError> {
    let lines = tx.engine().lines_of("body");
    let select = format!(
        "SELECT application, count(*), {lines} FROM facts WHERE user_id = $1 GROUP BY application"
    );
    tx.each(&select, &[], &mut |row| {
        let application = application(&row)?;
        // All at once: growing step by step would move what is read, and leave gaps in the memory.
        let count = usize::try_from(row.int(1)?).unwrap_or_default();
        let mut facts = Vec::with_capacity(count);
        let lines = row.text(2)?;
        for line in lines.split('\n') {
            facts.push(from_line(application, line)?);
        }
        take(facts);
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

/// A fact from its application and its body.
fn read(row: &Row) -> Result<Fact, StoreError> {
    from_line(application(row)?, row.text(1)?)
}

fn application(row: &Row) -> Result<ApplicationId, StoreError> {
    let id = row.text(0)?.parse();
    id.map_err(|error| unreadable(WHAT, &error))
}

/// The reverse of [`line`].
fn from_line(application: ApplicationId, line: &str) -> Result<Fact, StoreError> {
    if line.starts_with('{') {
        return from_json(WHAT, line);
    }
    let rest = &mut &*line;
    let id = id(next(rest))?;
    let (at, recorded_at) = (to_moment(next(rest))?, to_moment(next(rest))?);
    let standing = from_name(WHAT, next(rest))?;
    let corrected = Some(next(rest)).filter(|it| !it.is_empty());
    let name = next(rest);
    let mut json = serde_json::Deserializer::from_str(rest);
    let kind = FactKind::read(name, &mut json);
    let evidence = kind.and_then(|kind| {
        let evidence = Option::<Box<Evidence>>::deserialize(&mut json)?;
        Ok((kind, evidence))
    });
    let (kind, evidence) = evidence.map_err(|error| unreadable(WHAT, &error))?;
    Ok(Fact {
        id,
        application,
        at,
        recorded_at,
        standing,
        supersedes: corrected.map(self::id).transpose()?,
        evidence,
        kind,
    })
}

/// Takes what stands before the next space. The parts are short: looking for the space in big steps takes longer.
fn next<'a>(rest: &mut &'a str) -> &'a str {
    let end = rest.bytes().position(|byte| byte == b' ');
    let (part, after) = rest.split_at(end.unwrap_or(rest.len()));
    *rest = after.get(1..).unwrap_or_default();
    part
}

fn id(text: &str) -> Result<FactId, StoreError> {
    text.parse().map_err(|error| unreadable(WHAT, &error))
}

/// The reverse of [`moment`].
fn to_moment(text: &str) -> Result<Timestamp, StoreError> {
    let whole = || Timestamp::from_second(text.parse().ok()?).ok();
    let finer = || {
        let (second, nanosecond) = text.split_once('.')?;
        Timestamp::new(second.parse().ok()?, nanosecond.parse().ok()?).ok()
    };
    whole()
        .or_else(finer)
        .ok_or_else(|| unreadable(WHAT, &format!("{text} is no moment")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use meanwhile_core::fact::Standing;

    use super::*;

    fn fact(at: Timestamp, evidence: bool) -> Fact {
        Fact {
            id: FactId::from_u128(1),
            application: ApplicationId::from_u128(2),
            at,
            recorded_at: at,
            standing: Standing::Proposed,
            supersedes: evidence.then(|| FactId::from_u128(3)),
            evidence: evidence.then(|| {
                Box::new(Evidence {
                    source: "a b@mail.example".to_owned(),
                    words: "two\nlines, a \" and a\ttab".to_owned(),
                    confidence: 90,
                })
            }),
            kind: FactKind::DebriefLine {
                text: "two\nlines and a { brace".to_owned(),
            },
        }
    }

    #[test]
    fn a_body_is_one_line_and_is_read_back_to_the_nanosecond() {
        for (second, nanosecond) in [(0, 0), (1_775_000_000, 5), (-62_135_596_800, 0), (-7, -1)] {
            let at = Timestamp::new(second, nanosecond).unwrap();
            for fact in [fact(at, false), fact(at, true)] {
                let line = line(&fact).unwrap();
                assert!(!line.contains('\n'), "{line}");
                assert_eq!(from_line(fact.application, &line).unwrap(), fact);
            }
        }
    }

    #[test]
    fn a_body_of_an_older_store_is_the_whole_fact_as_json() {
        let fact = fact(Timestamp::UNIX_EPOCH, true);
        let json = to_json(WHAT, &fact).unwrap();
        assert_eq!(from_line(fact.application, &json).unwrap(), fact);
    }

    #[test]
    fn what_is_no_body_is_said_to_be_unreadable() {
        let whole = line(&fact(Timestamp::UNIX_EPOCH, true)).unwrap();
        let cuts = (0..whole.len()).map(|end| whole[..end].to_owned());
        let odd = ["  ", "x", "{}", "a b c d e f {} null"].map(str::to_owned);
        for line in cuts.chain(odd) {
            let read = from_line(ApplicationId::from_u128(2), &line);
            assert!(matches!(read, Err(StoreError::Unreadable { .. })), "{line}");
        }
    }
}
