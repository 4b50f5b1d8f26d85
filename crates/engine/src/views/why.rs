//! Why does the plan say what it says?

use jiff::Timestamp;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::policy::MoveKind;
use serde::{Deserialize, Serialize};

use super::rules::rule_card;
use super::rules::{RuleCard, SettingLine};
use super::situation::state_words;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::origin::doubts;
use crate::present::{Cards, and};
use crate::shapes::{ApplicationRef, MoveCard, PlanCard, RefusalCard};
use meanwhile_core::plan::Study;

/// What to explain.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WhyInput {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Only the moves of this kind, by its name, such as `check_in`.
    pub kind: Option<String>,
}

/// Why the plan says what it says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Why {
    /// The application.
    pub application: ApplicationRef,
    /// How it stands, one sentence.
    pub situation: String,
    /// What to look at twice: something that counts came from a doubtful sender.
    pub doubt: Option<String>,
    /// What had to be assumed about where the recipients are, each once.
    pub assumed: Vec<String>,
    /// The moves, with their reasons.
    pub moves: Vec<MoveCard>,
    /// What was refused, with the reason.
    pub refusals: Vec<RefusalCard>,
    /// The rules that spoke, each once, with their texts and sources.
    pub rules: Vec<RuleCard>,
    /// The values of the settings that were used.
    pub settings: Vec<SettingLine>,
    /// When there is neither move nor refusal: why nothing is called for.
    pub nothing: Option<String>,
    /// The kinds of move that stand in the plan, for asking further.
    pub kinds: Vec<MoveKind>,
}

/// Why does the plan say what it says?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn why(engine: &Engine, now: Timestamp, input: &WhyInput) -> Result<Why, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let plan = crate::foretold::plan(&study, now);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let id = cards.names.index().one_application(&input.application)?;
    let missing = || EngineError::Bug(format!("application {id} has no plan"));
    let mut card = cards.plan_of(&plan, id).ok_or_else(missing)?;
    let situation = study
        .with_view(id, now, |view| state_words(view, now))
        .ok_or_else(missing)?;
    let mut kinds: Vec<MoveKind> = card.moves.iter().map(|it| it.kind).collect();
    kinds.extend(card.refusals.iter().map(|it| it.kind));
    kinds.sort_unstable();
    kinds.dedup();
    if let Some(kind) = input
        .kind
        .as_deref()
        .map(str::trim)
        .filter(|it| !it.is_empty())
    {
        card.moves.retain(|it| name_of(it.kind) == kind);
        card.refusals.retain(|it| name_of(it.kind) == kind);
    }
    let assumed = assumed(&cards, id, &card);
    let spoken = card
        .moves
        .iter()
        .flat_map(|it| &it.reasons)
        .chain(card.refusals.iter().map(|it| &it.reason));
    let mut ids: Vec<&str> = spoken.map(|it| it.rule.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    let rules: Vec<RuleCard> = ids
        .iter()
        .filter_map(|id| meanwhile_core::policy::rule(id))
        .map(|rule| rule_card(rule, &loaded.settings))
        .collect();
    let settings: Vec<SettingLine> = rules
        .iter()
        .flat_map(|rule| rule.settings.clone())
        .collect();
    let mut doubts = doubts(engine, &loaded.desk, &[id], cards.names.here()).await?;
    let empty = card.moves.is_empty() && card.refusals.is_empty();
    let nothing = empty.then(|| match input.kind {
        Some(_) if !kinds.is_empty() => held_words(&kinds),
        _ => nothing_words(&cards, &situation, plan.wake_at),
    });
    Ok(Why {
        application: cards.names.application(id),
        situation,
        doubt: doubts.remove(&id).map(|(_, said)| said),
        assumed,
        moves: card.moves,
        refusals: card.refusals,
        rules,
        settings,
        nothing,
        kinds,
    })
}

/// What had to be assumed about where the recipients of a plan are, each once.
fn assumed(cards: &Cards<'_>, id: ApplicationId, card: &PlanCard) -> Vec<String> {
    let moves = card.moves.iter().map(|it| (it.kind, &it.to));
    let refusals = card.refusals.iter().map(|it| (it.kind, &it.to));
    let mut all = Vec::new();
    for (_, to) in moves
        .chain(refusals)
        .filter(|(kind, _)| kind.purpose().is_some())
    {
        let (_, assumption) = cards.calendar(id, to.as_ref().map(|to| to.id));
        let said = assumption.to_string();
        if !assumption.is_certain() && !all.contains(&said) {
            all.push(said);
        }
    }
    all
}

/// What a plan holds that has no move of the kind asked for.
fn held_words(kinds: &[MoveKind]) -> String {
    let held: Vec<String> = kinds.iter().map(|kind| name_of(*kind)).collect();
    format!(
        "The plan holds no move of this kind; it holds {}.",
        and(&held)
    )
}

/// Why nothing is called for.
fn nothing_words(cards: &Cards<'_>, situation: &str, wake_at: Option<Timestamp>) -> String {
    match wake_at {
        Some(at) => format!(
            "No rule calls for anything now ({situation}). The plan is made again on {}.",
            cards.names.moment(at)
        ),
        None => format!(
            "No rule calls for anything now ({situation}). Only something new changes that."
        ),
    }
}

/// The name of a kind of move, as it stands in JSON.
fn name_of(kind: MoveKind) -> String {
    let value = serde_json::to_value(kind).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{FillDemo, fill_demo};
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn every_answer_names_its_rules_and_their_sources() {
        let bench = Bench::at("2026-04-15 17:30").await;
        fill_demo(&bench.engine, bench.now, FillDemo {})
            .await
            .unwrap();
        let list = crate::views::list(
            &bench.engine,
            bench.now,
            &crate::views::ListFilter {
                closed: true,
                words: None,
            },
        );
        for row in list.await.unwrap() {
            let input = WhyInput {
                application: row.application.handle,
                kind: None,
            };
            let why = why(&bench.engine, bench.now, &input).await.unwrap();
            assert_eq!(
                why.nothing.is_none(),
                !(why.moves.is_empty() && why.refusals.is_empty())
            );
            let spoke = why.moves.iter().flat_map(|it| &it.reasons);
            for reason in spoke.chain(why.refusals.iter().map(|it| &it.reason)) {
                assert!(
                    why.rules.iter().any(|rule| rule.id == reason.rule),
                    "{}",
                    reason.rule
                );
            }
            assert!(
                why.rules
                    .iter()
                    .all(|rule| !rule.source.is_empty() && !rule.what.is_empty())
            );
        }
        let only = WhyInput {
            application: "lindqvist".to_owned(),
            kind: Some("thank".to_owned()),
        };
        let only = why(&bench.engine, bench.now, &only).await.unwrap();
        assert!(only.moves.iter().all(|it| it.kind == MoveKind::Thank) && only.kinds.len() > 1);
    }
}
