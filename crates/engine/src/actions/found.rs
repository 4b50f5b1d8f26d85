//! Chooses among what was found and waits for an answer, and answers all that was chosen in one way.

use std::collections::BTreeSet;

use jiff::Timestamp;
use meanwhile_core::id::FactId;
use meanwhile_store::Proposal;

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use crate::views::{Open, open_items};

/// Which items are meant.
pub(super) struct Chosen<'a> {
    pub(super) items: &'a [String],
    pub(super) application: Option<&'a str>,
    pub(super) all: bool,
    /// Items that only count as chosen where they are named one by one.
    pub(super) doubtful: BTreeSet<String>,
}

/// Answers every chosen item with `one`, as one action; `answered` is what the summary says of them.
pub(super) async fn answer(
    engine: &Engine,
    now: Timestamp,
    (verb, answered): (&'static str, &str),
    chosen: &Chosen<'_>,
    one: impl Fn(&mut Edit, &Open) -> Result<(), EngineError>,
) -> Result<Done, EngineError> {
    let proposals = engine.user().proposals(true).await?;
    let done = engine.act(now, verb, |edit| {
        let open = choose(edit, &proposals, chosen)?;
        for item in in_order(&open) {
            one(edit, item)?;
        }
        let count = i64::try_from(open.len()).unwrap_or(i64::MAX);
        let things = crate::present::count(count, "thing found", "things found");
        edit.summary = format!("{answered} {things}");
        Ok(())
    });
    Ok(done.await?.1)
}

/// The items in the order in which they were found, so that what corrects another comes behind it and counts; what another of
/// them corrects is answered along with that.
fn in_order(open: &[Open]) -> Vec<&Open> {
    let fact = |item: &&Open| item.fact.as_ref().map(|it| (it.recorded_at, it.id));
    let corrected = open
        .iter()
        .filter_map(|item| item.fact.as_ref()?.supersedes);
    let corrected: BTreeSet<FactId> = corrected.collect();
    let stands = |item: &&Open| fact(item).is_none_or(|(_, id)| !corrected.contains(&id));
    let mut open: Vec<&Open> = open.iter().filter(stands).collect();
    open.sort_by_key(fact);
    open
}

/// How many items an unclear beginning is explained with. *Assumption.*
const CHOICES_MAX: usize = 12;

/// How items are confirmed whose sender is in doubt.
const ONE_BY_ONE: &str = "Look twice at who wrote, then confirm what is true by its id: `meanwhile review --list`, \
                          `meanwhile review --confirm ID`.";

/// Says that items are left out of an answer to many.
fn left_out(count: usize) -> String {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let things = crate::present::count(count, "thing found is", "things found are");
    format!("{things} left out, because its sender is in doubt")
}

/// The open items that are meant; at least one.
fn choose(
    edit: &mut Edit,
    proposals: &[Proposal],
    chosen: &Chosen<'_>,
) -> Result<Vec<Open>, EngineError> {
    let open = open_items(&edit.desk, proposals);
    let mut found: Vec<Open> = Vec::new();
    for words in chosen.items {
        let item = one(edit, &open, words)?;
        if found.iter().all(|it| it.id != item.id) {
            found.push(item);
        }
    }
    let named: BTreeSet<String> = found.iter().map(|it| it.id.clone()).collect();
    if let Some(words) = chosen.application.filter(|it| !it.trim().is_empty()) {
        let id = edit.pick(words)?;
        let is_new = |it: &Open| it.application == Some(id) && !named.contains(&it.id);
        found.extend(open.into_iter().filter(is_new));
    } else if chosen.all {
        found = open;
    }
    let before = found.len();
    found.retain(|it| !chosen.doubtful.contains(&it.id) || named.contains(&it.id));
    let left = before - found.len();
    if left > 0 && found.is_empty() {
        return Err(EngineError::not_now(
            format!("{}, and nothing else waits here", left_out(left)),
            ONE_BY_ONE,
        ));
    }
    if left > 0 {
        edit.note(format!("{}. {ONE_BY_ONE}", left_out(left)));
    }
    if found.is_empty() {
        let hint = "`meanwhile review` lists what waits.";
        return Err(EngineError::not_now(
            "nothing that was found waits for an answer here",
            hint,
        ));
    }
    Ok(found)
}

/// The open item whose id begins like this.
pub(super) fn one(edit: &Edit, open: &[Open], words: &str) -> Result<Open, EngineError> {
    let words = words.trim().to_lowercase();
    let begins = |it: &&Open| !words.is_empty() && it.id.starts_with(&words);
    let found: Vec<&Open> = open.iter().filter(begins).collect();
    match found.as_slice() {
        [only] => Ok((*only).clone()),
        [] => Err(EngineError::NoSuch {
            what: "found item",
            words,
            near: Vec::new(),
        }),
        several => Err(EngineError::Ambiguous {
            what: "found item",
            words,
            choices: several
                .iter()
                .take(CHOICES_MAX)
                .map(|it| choice(edit, it))
                .collect(),
        }),
    }
}

fn choice(edit: &Edit, item: &Open) -> crate::resolve::Choice {
    let names = edit.names();
    let fact = item.fact.as_ref().map(|fact| names.sentence(fact));
    let application = || item.application.map(|id| names.label(id));
    crate::resolve::Choice {
        handle: item.id.clone(),
        label: fact.or_else(application).unwrap_or_default(),
        id: item.id.clone(),
    }
}
