//! Undoes an action. Undoing an undo does it again.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::in_use::{employer_is_used, person_is_used};
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use meanwhile_core::fact::{Fact, FactKind, Standing};
use meanwhile_core::id::{ApplicationId, FactId};
use meanwhile_core::settings::Settings;
use meanwhile_core::time::Zone;
use meanwhile_core::timeline::Timeline;
use meanwhile_store::{
    Action, ActionNumber, Alias, AliasKey, Change, Changed, Filing, Import, ImportState,
};
use std::collections::{BTreeMap, BTreeSet};

/// What to undo.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Undo {
    /// The action's number; the last one that is not undone, unless given.
    pub action: Option<u64>,
}

/// Undoes an action. Undoing an undo does it again.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn undo(engine: &Engine, now: Timestamp, input: Undo) -> Result<Done, EngineError> {
    let action = wanted(engine, input.action).await?;
    if action.undone_by.is_some() {
        let why = format!("it is taken back already: {}", action.summary);
        return Err(EngineError::not_now(
            why,
            "`meanwhile log` lists what was done.",
        ));
    }
    let besides = Besides::load(engine, &action).await?;
    let undone = engine.act(now, "undo", |edit| {
        take_back(edit, &action, &besides)?;
        edit.undoes = Some(action.number);
        edit.summary = match action.undoes {
            Some(first) => format!("Did action {first} again after all"),
            None => format!("Undid: {}", action.summary),
        };
        let summary = edit.summary.clone();
        edit.say(summary);
        Ok(())
    });
    Ok(undone.await?.1)
}

/// How far back an action is looked for.
const ACTIONS_MAX: u32 = 100_000;

/// The action with this number, or the last one whose effect stands.
async fn wanted(engine: &Engine, number: Option<u64>) -> Result<Action, EngineError> {
    let mut all = engine.user().actions(ACTIONS_MAX).await?;
    let position = match number {
        Some(number) => all.iter().position(|it| it.number == ActionNumber(number)),
        None => all
            .iter()
            .position(|it| it.undone_by.is_none() && is_doing(&all, it)),
    };
    if number.is_none() {
        let last = position.map(|at| &all[at]);
        nothing_was_read_since(engine, last).await?;
    }
    position.map(|at| all.swap_remove(at)).ok_or_else(|| {
        let which = number.map_or_else(
            || "nothing".to_owned(),
            |number| format!("no action {number}"),
        );
        EngineError::not_now(
            format!("there is {which} to undo"),
            "`meanwhile log` lists what was done.",
        )
    })
}

/// Refuses when mail or a calendar was read after the last action: that is what was done last, it is no action that
/// can be taken back, and the one before it is surely not what was meant.
async fn nothing_was_read_since(engine: &Engine, last: Option<&Action>) -> Result<(), EngineError> {
    let imports = engine.user().imports().await?;
    let is_later = |import: &&Import| match (import.after_action, last) {
        (_, None) => true,
        (Some(number), Some(last)) => number >= last.number,
        // It was entered before places in the log were noted: the clock has to do.
        (None, Some(last)) => ended(import) >= last.at,
    };
    let read = imports.iter().filter(|import| stored_something(import));
    let Some(latest) = read
        .filter(is_later)
        .max_by_key(|it| (it.after_action, ended(it)))
    else {
        return Ok(());
    };
    let before = last.map_or_else(String::new, |last| {
        format!(
            " Before it came: “{}”; `meanwhile undo {}` takes that back.",
            last.summary, last.number.0
        )
    });
    Err(EngineError::not_now(
        format!(
            "the last thing was reading {}, which is not taken back as one step: what was read stays",
            latest.source
        ),
        &format!("`meanwhile review` dismisses what was found.{before}"),
    ))
}

fn ended(import: &Import) -> Timestamp {
    import.finished_at.unwrap_or(import.started_at)
}

/// Whether an import may have left anything behind: what was read before and brought nothing new is no step of its own.
pub(crate) fn stored_something(import: &Import) -> bool {
    let stored = [
        "assigned",
        "ambiguous",
        "unassigned",
        "applications",
        "interviews",
        "facts",
    ];
    let count = |name: &&str| import.counts.get(*name).copied().unwrap_or(0);
    import.state != ImportState::Done
        || import.counts.is_empty()
        || stored.iter().any(|name| count(name) > 0)
}

/// Whether an action does something: it undoes nothing, or it undoes an undo.
fn is_doing(all: &[Action], action: &Action) -> bool {
    let mut doing = true;
    let mut at = action.undoes;
    while let Some(number) = at {
        doing = !doing;
        at = all
            .iter()
            .find(|it| it.number == number)
            .and_then(|it| it.undoes);
    }
    doing
}

/// What an action changed besides the desk, as it is now.
struct Besides {
    home: Zone,
    filings: BTreeMap<String, Filing>,
    aliases: BTreeMap<AliasKey, Alias>,
    since: Option<Since>,
}

/// What came after an undo. Where that brought an application back, the application had entries of old, and only later
/// ones keep it from going again.
struct Since {
    undone_at: Timestamp,
    added: BTreeSet<FactId>,
}

impl Since {
    /// Nothing for an action that is no undo.
    async fn load(engine: &Engine, action: &Action) -> Result<Option<Self>, EngineError> {
        if action.undoes.is_none() {
            return Ok(None);
        }
        let all = engine.user().actions(ACTIONS_MAX).await?;
        let later = all.iter().filter(|it| it.number > action.number);
        let added = later.flat_map(|it| &it.changes).filter_map(added);
        Ok(Some(Self {
            undone_at: action.at,
            added: added.collect(),
        }))
    }

    /// Whether an entry is later. What was read out of mail stands in no action; its own moment has to do.
    fn has(&self, fact: &Fact) -> bool {
        let is_read = fact.standing == Standing::Proposed && fact.recorded_at > self.undone_at;
        is_read || self.added.contains(&fact.id)
    }
}

/// The entry that a change added.
fn added(change: &Changed) -> Option<FactId> {
    match change {
        Changed::Fact { after } => Some(after.id),
        Changed::Employer { .. }
        | Changed::Person { .. }
        | Changed::Application { .. }
        | Changed::Settings { .. }
        | Changed::Filing { .. }
        | Changed::Alias { .. }
        | Changed::Proposal { .. } => None,
    }
}

impl Besides {
    async fn load(engine: &Engine, action: &Action) -> Result<Self, EngineError> {
        let mut filings = BTreeMap::new();
        for change in &action.changes {
            if let Changed::Filing { key, .. } = change
                && let Some(message) = engine.user().message(key).await?
            {
                filings.insert(key.clone(), message.filing);
            }
        }
        let aliases = engine.user().aliases().await?;
        Ok(Self {
            home: engine.home(),
            filings,
            aliases: aliases
                .into_iter()
                .map(|it| (it.seen.clone(), it))
                .collect(),
            since: Since::load(engine, action).await?,
        })
    }
}

/// Reverses what an action changed, last change first. What was changed again since is not touched.
fn take_back(edit: &mut Edit, action: &Action, besides: &Besides) -> Result<(), EngineError> {
    let own: BTreeSet<FactId> = action.changes.iter().filter_map(added).collect();
    // What was hidden comes back first, so that its facts can be spoken of; then facts, so that nothing they name is
    // in use any more; then records.
    for change in &action.changes {
        if let Changed::Application {
            id,
            before: Some(before),
            after: None,
        } = change
        {
            unchanged_since(edit.desk.file(*id).is_none())?;
            edit.bring_back(before.clone());
        }
    }
    for change in action.changes.iter().rev() {
        if let Changed::Fact { after } = change {
            take_back_fact(edit, after)?;
        }
    }
    let mut kept = Vec::new();
    for change in action.changes.iter().rev() {
        take_back_record(edit, change, &own, besides, &mut kept)?;
    }
    for line in kept {
        edit.note(line);
    }
    Ok(())
}

/// Reverses a change of a record or of what is kept besides the desk. What cannot be removed is told of in `kept`.
fn take_back_record(
    edit: &mut Edit,
    change: &Changed,
    own: &BTreeSet<FactId>,
    besides: &Besides,
    kept: &mut Vec<&'static str>,
) -> Result<(), EngineError> {
    match change {
        Changed::Fact { .. }
        | Changed::Application {
            before: Some(_),
            after: None,
            ..
        } => {}
        Changed::Employer { id, before, after } => {
            unchanged_since(edit.desk.employer(*id) == after.as_ref())?;
            match before {
                Some(before) => edit.put_employer(before.clone()),
                None if employer_is_used(edit, *id) => {
                    kept.push("The employer stays recorded: something else refers to it by now.");
                }
                None => edit.remove_employer(*id),
            }
        }
        Changed::Person { id, before, after } => {
            unchanged_since(edit.desk.person(*id) == after.as_ref())?;
            match before {
                Some(before) => edit.put_person(before.clone()),
                None if person_is_used(edit, *id) => {
                    kept.push("The person stays recorded: something else refers to them by now.");
                }
                None => edit.remove_person(*id),
            }
        }
        Changed::Application { id, before, after } => {
            let present = edit.desk.file(*id).map(|file| &file.application);
            unchanged_since(present == after.as_ref())?;
            match before {
                Some(before) => edit.bring_back(before.clone()),
                None => remove_application(edit, *id, own, besides.since.as_ref())?,
            }
        }
        Changed::Settings { before, after } => {
            unchanged_since(edit.settings == **after)?;
            let default = || Settings::in_zone(besides.home);
            edit.set_settings(before.as_deref().cloned().unwrap_or_else(default));
        }
        Changed::Filing { .. } | Changed::Alias { .. } | Changed::Proposal { .. } => {
            take_back_besides(edit, change, besides)?;
        }
    }
    Ok(())
}

/// Reverses a change that is not part of the desk.
fn take_back_besides(
    edit: &mut Edit,
    change: &Changed,
    besides: &Besides,
) -> Result<(), EngineError> {
    match change {
        Changed::Filing { key, before, after } => {
            unchanged_since(besides.filings.get(key) == Some(after))?;
            let (key, filing) = (key.clone(), before.clone());
            edit.besides(Change::FileMessage { key, filing });
        }
        Changed::Alias { key, before, after } => {
            unchanged_since(besides.aliases.get(key) == after.as_ref())?;
            edit.besides(match before {
                Some(before) => Change::PutAlias(before.clone()),
                None => Change::RemoveAlias(key.clone()),
            });
        }
        Changed::Proposal {
            before: Some(before),
            ..
        } => {
            edit.besides(Change::PutProposals(vec![before.clone()]));
        }
        Changed::Proposal { before: None, .. }
        | Changed::Fact { .. }
        | Changed::Employer { .. }
        | Changed::Person { .. }
        | Changed::Application { .. }
        | Changed::Settings { .. } => {}
    }
    Ok(())
}

fn unchanged_since(is_same: bool) -> Result<(), EngineError> {
    if is_same {
        return Ok(());
    }
    Err(EngineError::not_now(
        "something that this action changed was changed again since",
        "Undo the later action first; `meanwhile log` lists them.",
    ))
}

/// Takes a fact back, or brings back what it took back.
fn take_back_fact(edit: &mut Edit, fact: &Fact) -> Result<(), EngineError> {
    let id = fact.application;
    let Some(file) = edit.desk.file(id) else {
        // Hidden with its application, which this undo brings back or leaves hidden.
        return Ok(());
    };
    edit.about = Some(id);
    // A retraction does not hold itself; taking it back brings back what it took.
    if !matches!(fact.kind, FactKind::Retracted) {
        unchanged_since(Timeline::new(&file.facts).get(fact.id).is_some())?;
    }
    edit.retract(fact).map(drop)
}

/// Removes an application that this action brought, or brought back, unless something was recorded of it since.
fn remove_application(
    edit: &mut Edit,
    id: ApplicationId,
    own: &BTreeSet<FactId>,
    since: Option<&Since>,
) -> Result<(), EngineError> {
    let is_later = |fact: &Fact| !own.contains(&fact.id) && since.is_none_or(|it| it.has(fact));
    let later = edit.facts(id)?.iter().any(is_later);
    if later {
        let label = edit.names().label(id);
        return Err(EngineError::not_now(
            format!("{label} has entries that were recorded since"),
            "Undo those first, or close the application.",
        ));
    }
    edit.remove_application(id);
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{
        AddApplication, EditEmployer, RecordPromise, add_application, edit_employer, record_promise,
    };
    use crate::testing::{Bench, moment};
    use meanwhile_store::{Batch, ImportId, ImportState};

    async fn add(bench: &Bench, employer: &str) -> u64 {
        let input = AddApplication {
            employer: employer.to_owned(),
            role: "Clerk".to_owned(),
            ..AddApplication::default()
        };
        add_application(&bench.engine, bench.now, input)
            .await
            .unwrap()
            .action
            .unwrap()
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_was_built_upon_is_not_pulled_away() {
        let bench = Bench::at("2026-04-08 09:30").await;
        let added = add(&bench, "Acorn").await;
        let edit = EditEmployer {
            employer: "acorn".to_owned(),
            zone: Some("berlin".to_owned()),
            ..EditEmployer::default()
        };
        edit_employer(&bench.engine, bench.now, edit).await.unwrap();
        let early = undo(
            &bench.engine,
            bench.now,
            Undo {
                action: Some(added),
            },
        )
        .await;
        assert!(matches!(early, Err(EngineError::NotNow { .. })));
        undo(&bench.engine, bench.now, Undo::default())
            .await
            .unwrap();
        let promise = RecordPromise {
            application: "acorn".to_owned(),
            by: "in 5 days".to_owned(),
            ..RecordPromise::default()
        };
        record_promise(&bench.engine, bench.now, promise)
            .await
            .unwrap();
        assert!(
            undo(
                &bench.engine,
                bench.now,
                Undo {
                    action: Some(added)
                }
            )
            .await
            .is_err()
        );
        undo(&bench.engine, bench.now, Undo::default())
            .await
            .unwrap();
        undo(
            &bench.engine,
            bench.now,
            Undo {
                action: Some(added),
            },
        )
        .await
        .unwrap();
        let twice = undo(
            &bench.engine,
            bench.now,
            Undo {
                action: Some(added),
            },
        )
        .await;
        assert!(twice.is_err(), "once is enough");
        assert!(
            undo(&bench.engine, bench.now, Undo::default())
                .await
                .is_err(),
            "nothing is left to undo"
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_undone_application_comes_back_with_its_entries() {
        let bench = Bench::at("2026-04-08 09:30").await;
        let input = AddApplication {
            employer: "Acorn".to_owned(),
            role: "Clerk".to_owned(),
            applied: Some("2026-04-01".to_owned()),
            ..AddApplication::default()
        };
        add_application(&bench.engine, bench.now, input)
            .await
            .unwrap();
        let undone = undo(&bench.engine, bench.now, Undo::default())
            .await
            .unwrap();
        bench.expect_wake_of_the_plan().await;
        let redone = undo(
            &bench.engine,
            bench.now,
            Undo {
                action: undone.action,
            },
        )
        .await
        .unwrap();
        bench.expect_wake_of_the_plan().await;
        assert_eq!(redone.application.unwrap().employer, "Acorn");
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert_eq!(Timeline::new(&desk.files[0].facts).facts().len(), 1);
        // The redo is the last thing done, so plain undo takes it back.
        undo(&bench.engine, bench.now, Undo::default())
            .await
            .unwrap();
        assert!(bench.engine.user().desk().await.unwrap().0.files.is_empty());
    }

    /// Notes that a mailbox was read at a moment.
    async fn read_mail(bench: &Bench, at: &str) {
        let at = moment(at);
        let import = Import {
            id: ImportId::new(),
            source: "mail.mbox".to_owned(),
            identity: String::new(),
            size: None,
            checkpoint: serde_json::Value::Null,
            counts: BTreeMap::new(),
            state: ImportState::Done,
            started_at: at,
            finished_at: Some(at),
            after_action: None,
        };
        let batch = Batch::of(at, vec![Change::PutImport(import)]);
        bench.engine.user().commit(&batch).await.unwrap();
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_was_done_before_an_import_is_not_undone_in_its_place() {
        let mut bench = Bench::at("2026-04-08 09:30").await;
        let added = add(&bench, "Acorn").await;
        read_mail(&bench, "2026-04-08 09:40").await;
        bench.set("2026-04-08 09:50");
        let refused = undo(&bench.engine, bench.now, Undo::default()).await;
        let Err(EngineError::NotNow { why, hint }) = refused else {
            panic!("an import is not undone: {refused:?}");
        };
        assert!(
            why.contains("mail.mbox") && why.contains("what was read stays"),
            "{why}"
        );
        assert!(
            hint.unwrap().contains(&format!("meanwhile undo {added}")),
            "the one before can be named"
        );
        let named = Undo {
            action: Some(added),
        };
        let done = undo(&bench.engine, bench.now, named).await.unwrap();
        assert!(done.summary.contains("Acorn"), "{}", done.summary);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_clock_that_stands_still_changes_nothing_about_what_was_last() {
        let bench = Bench::at("2026-04-08 09:30").await;
        let first = add(&bench, "Acorn").await;
        read_mail(&bench, "2026-04-08 09:30").await;
        let refused = undo(&bench.engine, bench.now, Undo::default()).await;
        assert!(refused.is_err(), "the import came after it: {refused:?}");
        add(&bench, "Birch").await;
        let done = undo(&bench.engine, bench.now, Undo::default())
            .await
            .unwrap();
        assert!(done.summary.contains("Birch"), "{}", done.summary);
        let refused = undo(&bench.engine, bench.now, Undo::default()).await;
        assert!(refused.is_err(), "now the import is the last: {refused:?}");
        let named = Undo {
            action: Some(first),
        };
        undo(&bench.engine, bench.now, named).await.unwrap();
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_clock_that_was_set_back_changes_nothing_about_what_was_last() {
        let mut bench = Bench::at("2026-04-08 09:30").await;
        read_mail(&bench, "2026-04-08 09:30").await;
        bench.set("2026-04-02 09:30");
        add(&bench, "Acorn").await;
        add(&bench, "Birch").await;
        for last in ["Birch", "Acorn"] {
            let done = undo(&bench.engine, bench.now, Undo::default())
                .await
                .unwrap();
            assert!(done.summary.contains(last), "{}", done.summary);
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_was_done_after_an_import_is_undone_as_ever() {
        let mut bench = Bench::at("2026-04-08 09:30").await;
        read_mail(&bench, "2026-04-08 09:30").await;
        bench.set("2026-04-08 09:40");
        add(&bench, "Acorn").await;
        let done = undo(&bench.engine, bench.now, Undo::default())
            .await
            .unwrap();
        assert!(done.summary.contains("Acorn"), "{}", done.summary);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_clock_that_was_set_back_does_not_keep_an_undo_from_holding() {
        let mut bench = Bench::interviewed("2026-04-08 09:30").await;
        let promise = RecordPromise {
            application: "lindqvist".to_owned(),
            by: "in 5 days".to_owned(),
            ..RecordPromise::default()
        };
        record_promise(&bench.engine, bench.now, promise)
            .await
            .unwrap();
        bench.set("2026-04-02 09:30");
        undo(&bench.engine, bench.now, Undo::default())
            .await
            .unwrap();
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        let timeline = Timeline::new(&desk.files[0].facts);
        assert_eq!(timeline.facts().len(), 1);
        assert!(timeline.findings().is_empty());
    }
}
