//! Says no to what was found in mail or a calendar, one by one or in bulk.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::found::{Chosen, answer};
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::import::is_as_imported;
use crate::shapes::Done;
use crate::views::{Open, people_in};
use meanwhile_core::fact::Fact;
use meanwhile_store::{Change, Proposal, ProposalState};

/// Items of [`crate::views::review`] to say no to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct DismissFound {
    /// Their ids; their beginnings will do.
    pub items: Vec<String>,
    /// All items of this application: words that mean it, or its id.
    pub application: Option<String>,
    /// Every open item.
    pub all: bool,
}

/// Says no to what was found in mail or a calendar, one by one or in bulk.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn dismiss_found(
    engine: &Engine,
    now: Timestamp,
    input: DismissFound,
) -> Result<Done, EngineError> {
    let chosen = Chosen {
        items: &input.items,
        application: input.application.as_deref(),
        all: input.all,
        doubtful: BTreeSet::new(),
    };
    answer(
        engine,
        now,
        ("dismiss_found", "Dismissed"),
        &chosen,
        dismiss,
    )
    .await
}

/// Says no to one item. An application that is none goes with everything found for it.
fn dismiss(edit: &mut Edit, item: &Open) -> Result<(), EngineError> {
    if let Some(found) = &item.found {
        if edit.facts(found.id)?.iter().any(Fact::is_confirmed) {
            let label = edit.names().label(found.id);
            let why = format!("{label} has entries of your own");
            return Err(EngineError::not_now(
                why,
                "Close it, or take those entries back first.",
            ));
        }
        let label = edit.names().label(found.id);
        edit.remove_application(found.id);
        edit.say(format!("Dismissed: {label}"));
    } else if let Some(fact) = item
        .fact
        .as_ref()
        .filter(|it| edit.desk.file(it.application).is_some())
    {
        edit.retract(fact)?;
        let sentence = edit.names().sentence(fact);
        edit.say(format!("Dismissed: {sentence}"));
        forget_strangers(edit, fact)?;
    }
    if let Some(proposal) = &item.proposal {
        edit.say(format!("Dismissed: {}", proposal.kind));
        edit.besides(Change::PutProposals(vec![Proposal {
            state: ProposalState::Dismissed,
            ..proposal.clone()
        }]));
    }
    Ok(())
}

/// Takes away the people of whom a dismissed fact alone told, unless something was noted about them since.
fn forget_strangers(edit: &mut Edit, fact: &Fact) -> Result<(), EngineError> {
    let mut named = BTreeSet::new();
    for file in &edit.desk.files {
        named.extend(file.application.people.iter().copied());
        named.extend(edit.facts(file.application.id)?.iter().flat_map(people_in));
    }
    let strangers = people_in(fact).into_iter().filter(|id| !named.contains(id));
    for stranger in strangers {
        if edit.desk.person(stranger).is_some_and(is_as_imported) {
            edit.remove_person(stranger);
        }
    }
    Ok(())
}
