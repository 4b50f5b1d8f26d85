//! One application in the light of all: what is asked about one is answered by the plan of the whole desk, made once.

use jiff::Timestamp;
use meanwhile_core::fact::Fact;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::plan::{Plan, Study};
use meanwhile_core::timeline::Timeline;

use super::application::{Entry, entry};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::foretold;
use crate::origin::Origins;
use crate::present::Cards;

/// An application with its plan, its timeline, and where that was read.
pub(super) struct One<'a> {
    pub(super) cards: &'a Cards<'a>,
    pub(super) id: ApplicationId,
    pub(super) plan: &'a Plan,
    pub(super) timeline: &'a Timeline<'a>,
    pub(super) now: Timestamp,
    origins: &'a Origins,
}

impl One<'_> {
    /// A line of its timeline.
    pub(super) fn entry(&self, fact: &Fact) -> Entry {
        entry(self.cards, fact, self.origins.get(fact), self.now)
    }
}

/// What `answer` makes of the application that is meant.
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub(super) async fn of<T>(
    engine: &Engine,
    now: Timestamp,
    words: &str,
    answer: impl FnOnce(&One<'_>) -> Option<T>,
) -> Result<T, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let desk_plan = foretold::plan(&study, now);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let id = cards.names.index().one_application(words)?;
    let missing = || EngineError::Bug(format!("application {id} has no plan"));
    let mut plans = desk_plan.plans.iter();
    let plan = plans.find(|plan| plan.application == id);
    let timeline = study.timeline(id).ok_or_else(missing)?;
    let keys = Origins::keys(timeline.facts().iter().copied());
    let origins = Origins::of(engine, &keys, cards.names.here()).await?;
    answer(&One {
        cards: &cards,
        id,
        plan: plan.ok_or_else(missing)?,
        timeline,
        now,
        origins: &origins,
    })
    .ok_or_else(missing)
}
