//! Confirms what was found in mail or a calendar, one by one or in bulk.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::found::{Chosen, answer};
use super::interview_move::repoint_debriefs;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::origin::{Origins, borrows_name};
use crate::shapes::Done;
use crate::views::{Open, open_items, source};
use meanwhile_core::fact::{Fact, FactKind};
use meanwhile_core::id::FactId;
use meanwhile_core::record::Application;
use meanwhile_store::{Change, Proposal, ProposalState};

/// Items of [`crate::views::review`] to say yes to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ConfirmFound {
    /// Their ids; their beginnings will do.
    pub items: Vec<String>,
    /// All items of this application: words that mean it, or its id.
    pub application: Option<String>,
    /// Every open item.
    pub all: bool,
}

/// Confirms what was found in mail or a calendar, one by one or in bulk.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn confirm_found(
    engine: &Engine,
    now: Timestamp,
    input: ConfirmFound,
) -> Result<Done, EngineError> {
    let chosen = Chosen {
        items: &input.items,
        application: input.application.as_deref(),
        all: input.all,
        doubtful: doubtful(engine).await?,
    };
    answer(
        engine,
        now,
        ("confirm_found", "Confirmed"),
        &chosen,
        confirm,
    )
    .await
}

/// The open items whose sender a mail server could not confirm, whose outside shows two senders, or who bears the name of
/// somebody known and writes from an address that anybody can have. Anybody can have
/// written them, so a yes to many at once is none to these.
async fn doubtful(engine: &Engine) -> Result<BTreeSet<String>, EngineError> {
    let loaded = engine.load().await?;
    let open = open_items(&loaded.desk, &[]);
    let here = loaded.settings.seeker.zone;
    let sources = || open.iter().map(|item| (item, source(&loaded.desk, item)));
    let keys = Origins::keys(sources().filter_map(|(_, fact)| fact));
    let origins = Origins::of(engine, &keys, here).await?;
    let forged = |fact: &Fact| {
        let origin = origins.get(fact);
        let people = &loaded.desk.people;
        origin.is_some_and(|it| it.is_doubtful() || borrows_name(people, &it))
    };
    let items = sources().filter(|(_, fact)| fact.is_some_and(forged));
    Ok(items.map(|(item, _)| item.id.clone()).collect())
}

/// Makes what was found stand, as `at` and `kind` say. Where it corrects an entry that was confirmed meanwhile, or corrected
/// in another way, it stands in place of that.
pub(super) fn stand_for(
    edit: &mut Edit,
    fact: &Fact,
    at: Timestamp,
    kind: FactKind,
) -> Result<(), EngineError> {
    let facts = edit.facts(fact.application)?;
    let all = &edit.file(fact.application)?.facts;
    let rivals: Vec<Fact> = rivals(all, fact).into_iter().cloned().collect();
    for rival in &rivals {
        edit.retract(rival)?;
    }
    let made = edit.correct(fact, at, kind)?;
    for before in rivals.iter().chain([fact]) {
        repoint_debriefs(edit, &facts, before.id, made)?;
    }
    Ok(())
}

/// What stands beside `fact` for the entry that it corrects.
fn rivals<'f>(facts: &'f [Fact], fact: &Fact) -> Vec<&'f Fact> {
    let before = |fact: &Fact| fact.supersedes;
    let Some(entry) = before(fact) else {
        return Vec::new();
    };
    let find = |id: FactId| facts.iter().find(|it| it.id == id);
    // A chain has no circle, but what was imported may claim one.
    let chain = |from: &Fact| {
        let next = |id: &FactId| find(*id).and_then(before);
        let chain = std::iter::successors(before(from), next);
        chain.take(facts.len()).collect::<Vec<_>>()
    };
    let own = chain(fact);
    let taken_back: BTreeSet<FactId> = facts
        .iter()
        .filter(|it| matches!(it.kind, FactKind::Retracted))
        .filter_map(before)
        .collect();
    let is_rival = |it: &&Fact| {
        it.id != fact.id
            && !own.contains(&it.id)
            && !matches!(it.kind, FactKind::Retracted)
            && !taken_back.contains(&it.id)
            && chain(it).contains(&entry)
            && !chain(it).contains(&fact.id)
    };
    facts.iter().filter(is_rival).collect()
}

/// Says yes to one item. What happened to an application makes the application real, too.
pub(super) fn confirm(edit: &mut Edit, item: &Open) -> Result<(), EngineError> {
    if let Some(id) = item.application {
        let application = edit.file(id)?.application.clone();
        if !application.confirmed {
            edit.put_application(Application {
                confirmed: true,
                ..application
            });
            let label = edit.names().label(id);
            edit.say(format!("Confirmed: {label}"));
        }
    }
    if let Some(fact) = &item.fact {
        stand_for(edit, fact, fact.at, fact.kind.clone())?;
        let sentence = edit.names().sentence(fact);
        edit.say(format!("Confirmed: {sentence}"));
    }
    if let Some(proposal) = &item.proposal {
        edit.say(format!("Confirmed: {}", proposal.kind));
        edit.besides(Change::PutProposals(vec![Proposal {
            state: ProposalState::Confirmed,
            ..proposal.clone()
        }]));
    }
    Ok(())
}
