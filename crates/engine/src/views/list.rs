//! Which applications are there, and how do they stand?

use jiff::Timestamp;
use meanwhile_core::fact::Outcome;
use meanwhile_core::situation::Turn;
use serde::{Deserialize, Serialize};

use super::lasted::lasted;
use super::situation::{next_thing, state_words};
use super::waiting::since;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::Cards;
use crate::shapes::{ApplicationRef, Moment};
use meanwhile_core::plan::Study;
use meanwhile_core::silence::days_between;

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ListFilter {
    /// Those that are over, too.
    pub closed: bool,
    /// Only those these words mean.
    pub words: Option<String>,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListRow {
    /// The application.
    pub application: ApplicationRef,
    /// Whose turn it is.
    pub turn: Turn,
    /// How it stands, a few words.
    pub state: String,
    /// Since when they have been silent.
    pub waiting_since: Option<Moment>,
    /// Calendar days since then.
    pub waiting_days: Option<i32>,
    /// How long that has lasted, in words that say from where each number counts.
    pub lasted: Option<String>,
    /// The next thing, a few words.
    pub next: Option<String>,
    /// When the next thing is due or possible.
    pub next_at: Option<Moment>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// The seeker has accepted that it is real.
    pub confirmed: bool,
    /// When anything last happened.
    pub last_event: Option<Moment>,
}

/// Which applications are there, and how do they stand?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn list(
    engine: &Engine,
    now: Timestamp,
    filter: &ListFilter,
) -> Result<Vec<ListRow>, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let plan = crate::foretold::plan(&study, now);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let mut rows = Vec::new();
    for plan in &plan.plans {
        let id = plan.application;
        let row = study.with_view(id, now, |view| {
            let waits = since(view).filter(|_| view.situation.over.is_none());
            let (calendar, _) = view.calendar(view.whom_to_ask());
            let day = |at| calendar.zone().date(at);
            let next = next_thing(&cards, plan, now);
            let last = view
                .timeline
                .facts()
                .iter()
                .filter(|fact| fact.at <= now)
                .map(|it| it.at)
                .max();
            ListRow {
                application: cards.names.application(id),
                turn: view.situation.turn,
                state: state_words(view, now),
                waiting_since: waits.map(|at| cards.moment(at, id, None)),
                waiting_days: waits.map(|at| days_between(day(at), day(now))),
                lasted: waits.map(|at| lasted(view, at, calendar.zone(), now)),
                next: next.as_ref().map(|it| it.0.clone()),
                next_at: next
                    .and_then(|it| it.1)
                    .map(|at| cards.moment(at, id, None)),
                outcome: view.situation.over.map(|it| it.outcome),
                confirmed: view.application.confirmed,
                last_event: last.map(|at| cards.moment(at, id, None)),
            }
        });
        rows.extend(row.filter(|row| filter.closed || row.outcome.is_none()));
    }
    if let Some(words) = filter.words.as_deref() {
        let meant = cards.names.index().all_applications(words);
        rows.retain(|row| meant.contains(&row.application.id));
    }
    rows.sort_by(|a, b| {
        // What is to be done comes first, then what comes next; where nothing does, by name.
        let at = |row: &ListRow| match (&row.next, &row.next_at) {
            (Some(_), None) => Timestamp::MIN,
            (_, Some(at)) => at.at,
            (None, None) => Timestamp::MAX,
        };
        let key = |row: &ListRow| {
            let name = row.application.employer.to_lowercase();
            (row.outcome.is_some(), at(row), name, row.application.id)
        };
        key(a).cmp(&key(b))
    });
    Ok(rows)
}
