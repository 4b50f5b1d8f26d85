//! A desk prepared for questions: plans, situations, and “may I write to them now?”.

use jiff::Timestamp;

use super::merge;
use super::search::Search;
use super::{DeskPlan, Plan, desk};
use crate::clock::Clock;
use crate::fact::{Channel, Purpose};
use crate::id::{ApplicationId, PersonId};
use crate::outlook::Outlooks;
use crate::policy::{DeskMemo, Memo, Proposal, Reason, Strength, View, Window, move_for};
use crate::record::Desk;
use crate::relations::Relations;
use crate::settings::Settings;
use crate::situation::Situation;
use crate::timeline::Timeline;
use crate::undelivered;

/// A sorted desk with its timelines and relations worked out once.
#[derive(Debug)]
pub struct Study<'a> {
    desk: &'a Desk,
    settings: &'a Settings,
    timelines: Vec<Timeline<'a>>,
    relations: Relations,
}

/// The answer to “may I write to them now?”.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Yes; where reasons are given, a later moment would be better.
    Yes {
        /// The next moment at which soft rules are content too, and why; `None` when that is now.
        better: Option<(Timestamp, Vec<Reason>)>,
    },
    /// Not before a moment.
    Wait {
        /// The first moment at which it is allowed.
        until: Timestamp,
        /// Why, rule by rule.
        reasons: Vec<Reason>,
    },
    /// Not as things stand.
    No(Reason),
}

impl<'a> Study<'a> {
    /// Works out timelines and relations. The desk must be sorted ([`Desk::sort`]).
    #[must_use]
    pub fn new(desk: &'a Desk, settings: &'a Settings) -> Self {
        // One file at a time: its facts are still at hand when its contacts are noted.
        let mut timelines = Vec::with_capacity(desk.files.len());
        let mut relations = Relations::of(desk);
        for file in &desk.files {
            let mut timeline = Timeline::new(&file.facts);
            undelivered::set_aside(&mut timeline, desk);
            relations.add(file, &timeline);
            timelines.push(timeline);
        }
        relations.finish();
        Self {
            desk,
            settings,
            timelines,
            relations,
        }
    }

    /// The plan of every application at `now`, by the rules' own numbers alone.
    #[must_use]
    pub fn plan(&self, now: Timestamp) -> DeskPlan {
        self.plan_with(now, &Outlooks::new())
    }

    /// The same where something is foretold of some waits. What is forbidden or delayed stays so whatever is foretold.
    #[must_use]
    pub fn plan_with(&self, now: Timestamp, outlooks: &Outlooks) -> DeskPlan {
        let clocks: Vec<Clock> = self.timelines.iter().map(|_| Clock::at(now)).collect();
        let situations: Vec<Situation<'_>> = self
            .timelines
            .iter()
            .zip(&clocks)
            .map(|(timeline, clock)| Situation::new(timeline, clock))
            .collect();
        let desk_memo = DeskMemo::default();
        let memos: Vec<Memo<'_>> = self
            .timelines
            .iter()
            .map(|_| Memo::new(&desk_memo))
            .collect();
        let views: Vec<View<'_>> = (0..self.timelines.len())
            .map(|index| {
                let view = self.view(index, &situations[index], &clocks[index], &memos[index]);
                let outlook = outlooks.get(&view.application.id);
                View { outlook, ..view }
            })
            .collect();
        let mut proposals = Vec::new();
        let mut plans: Vec<Plan> = views
            .iter()
            .map(|view| merge::plan(view, &mut proposals))
            .collect();
        for (plan, clock) in plans.iter_mut().zip(&clocks) {
            plan.wake_at = clock.wake_at();
        }
        desk::settle(&mut plans, &views);
        desk::keep_one_line(&mut plans, &views);
        desk::finish(plans)
    }

    /// The timeline of an application; `None` when it is not on this desk.
    #[must_use]
    pub fn timeline(&self, application: ApplicationId) -> Option<&Timeline<'a>> {
        self.timelines.get(self.index(application)?)
    }

    /// The situation of an application at `now`; `None` when it is not on this desk.
    #[must_use]
    pub fn situation(&self, application: ApplicationId, now: Timestamp) -> Option<Situation<'a>> {
        Some(Situation::new(self.timeline(application)?, &Clock::at(now)))
    }

    /// Runs `look` with the view that rules get of an application at `now`; `None` when it is not here.
    pub fn with_view<T>(
        &self,
        application: ApplicationId,
        now: Timestamp,
        look: impl FnOnce(&View<'_>) -> T,
    ) -> Option<T> {
        let index = self.index(application)?;
        let clock = Clock::at(now);
        let situation = Situation::new(&self.timelines[index], &clock);
        Some(look(&self.view(
            index,
            &situation,
            &clock,
            &Memo::new(&DeskMemo::default()),
        )))
    }

    /// Runs `look` with the view of one application after the other at `now`, in the order of the desk. What all of them
    /// share is looked up once.
    pub fn each_view(&self, now: Timestamp, mut look: impl FnMut(&View<'_>)) {
        let desk_memo = DeskMemo::default();
        for (index, timeline) in self.timelines.iter().enumerate() {
            let clock = Clock::at(now);
            let situation = Situation::new(timeline, &clock);
            look(&self.view(index, &situation, &clock, &Memo::new(&desk_memo)));
        }
    }

    /// Whether a message may go out at `now`; `None` when the application is not on this desk.
    ///
    /// Asks every guard, whether or not a rule proposes such a message.
    #[must_use]
    pub fn may(
        &self,
        application: ApplicationId,
        purpose: Purpose,
        to: Option<PersonId>,
        channel: Channel,
        now: Timestamp,
    ) -> Option<Permission> {
        self.with_view(application, now, |view| {
            let Some(kind) = move_for(purpose) else {
                return Permission::Yes { better: None };
            };
            let window = Window {
                not_before: now,
                best: now,
                not_after: None,
            };
            // What is asked about is this very message: no rule may turn it into another one.
            let mut proposal = Proposal::new(kind, window, "asked", "You asked.").to(to);
            proposal.channel = Some(channel);
            match Search::run(view, &proposal, now, Strength::Hard).found {
                Err(reason) => Permission::No(reason),
                Ok(found) if found.at > now => Permission::Wait {
                    until: found.at,
                    reasons: found.reasons,
                },
                Ok(_) => {
                    let soft = Search::run(view, &proposal, now, Strength::Soft).found.ok();
                    let better = soft
                        .filter(|found| found.at > now)
                        .map(|found| (found.at, found.reasons));
                    Permission::Yes { better }
                }
            }
        })
    }

    /// The settings it was made with.
    #[must_use]
    pub fn settings(&self) -> &'a Settings {
        self.settings
    }

    /// The desk it was made from.
    #[must_use]
    pub fn desk(&self) -> &'a Desk {
        self.desk
    }

    fn index(&self, application: ApplicationId) -> Option<usize> {
        self.desk
            .files
            .binary_search_by_key(&application, |file| file.application.id)
            .ok()
    }

    fn view<'v>(
        &'v self,
        index: usize,
        situation: &'v Situation<'v>,
        clock: &'v Clock,
        memo: &'v Memo<'v>,
    ) -> View<'v> {
        View {
            desk: self.desk,
            application: &self.desk.files[index].application,
            timeline: &self.timelines[index],
            situation,
            relations: &self.relations,
            settings: self.settings,
            clock,
            outlook: None,
            memo,
        }
    }
}
