//! How long may an answer still take, and why are they quiet?
//!
//! In words first, then the figures, each with its interval and how many cases it stands on. A figure says when answers
//! come and whether; it is never turned into a verdict about the seeker.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::plan::{Plan, Study};
use meanwhile_core::policy::View;
use meanwhile_core::silence::{Silence, causes};
use meanwhile_core::situation::Turn;
use meanwhile_core::time::{BusinessDays, Calendar};
use meanwhile_forecast::{Blend, Forecast, How};
use serde::Serialize;

use super::outlook_fit::{HowFitted, Share};
use super::outlook_next::what_follows;
use super::outlook_words::{Grounds, in_words, nothing};
use super::sharing::WaitsOfOthers;
use super::waiting::waiting;
use crate::awaited::Awaited;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::fitted::Fitted;
use crate::foretold;
use crate::kept::{self, For};
use crate::present::Cards;
use crate::published;
use crate::shapes::{ApplicationRef, Day};
use crate::shared::Believed;
use crate::waits::{OwnWait, all_but, days, own_waits};

/// Business days ahead for which the chance of an answer is told.
const AHEAD: [i32; 4] = [3, 7, 14, 30];
/// Days that a curve shows at least. *Assumption:* the weeks in which most answers come.
const CURVE_DAYS_MIN: u32 = 60;
/// Points of a curve beyond its first year: from there on it falls too slowly for each day to show.
const CURVE_POINTS_MAX: u32 = 365;
/// Days that a promised day may lie beyond what a curve shows otherwise. *Assumption:* further off, all else would be a
/// sliver.
const CURVE_PROMISED_MAX: u32 = 730;

/// The outlook of one wait.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outlook {
    /// The application.
    pub application: ApplicationRef,
    /// The wait and its figures; `None` where nobody's answer is waited for after an interview.
    pub wait: Option<WaitOutlook>,
    /// In words: how long such answers take, and how this wait compares.
    pub text: String,
    /// Why they may be quiet: what holds now, the most telling first.
    pub causes: Vec<CauseLine>,
    /// What follows: the one thing to do, or until when nothing is.
    pub next: String,
}

/// The figures of a wait.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WaitOutlook {
    /// The day of the last interview, where they are.
    pub since: Day,
    /// Calendar days since.
    pub days: u32,
    /// The last day they named for their answer.
    pub promised: Option<Day>,
    /// The chance that an answer still comes.
    pub still_coming: Share,
    /// The chance that it comes within so many business days.
    pub within: Vec<Within>,
    /// If one comes: in how many more days half of them have; the interval is that of this figure.
    pub median_days: Share,
    /// If one comes: the days that hold eight in ten of them.
    pub remaining_days: Remaining,
    /// The day after the interview by which half of those that ever come to such waits have, whatever they named.
    pub half_by_day: Share,
    /// The same for nine in ten.
    pub nine_in_ten_by_day: Share,
    /// The share of such waits that are still open, from the interview on: day by day for a year.
    pub curve: Vec<CurvePoint>,
    /// How many own waits these figures stand on.
    pub count: usize,
    /// How many of them were answered.
    pub answered: usize,
    /// The waits that others on this server share and that count as well; `None` where too few people do.
    pub others: Option<WaitsOfOthers>,
    /// Somebody there has written since the interview, without deciding.
    pub acknowledged: bool,
    /// What the wait is compared with: “a final interview in Germany”.
    pub after: String,
    /// How they came about.
    pub how: HowFitted,
    /// Whether a law of length fits the own waits. Otherwise all figures follow these, the closer the more there are.
    pub laws_fit: bool,
    /// What the figures stand on, in words.
    pub grounds: String,
    /// Where what was believed beforehand is from.
    pub sources: Vec<String>,
}

/// How many more days it takes, should an answer come: eight in ten come between two of them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remaining {
    /// One in ten has come by then.
    pub one_in_ten: f64,
    /// Nine in ten have.
    pub nine_in_ten: f64,
}

/// The chance of an answer by a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Within {
    /// Business days where they are.
    pub business_days: i32,
    /// The day.
    pub by: Day,
    /// The chance.
    pub chance: Share,
}

/// A day of the curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CurvePoint {
    /// Calendar days since the interview.
    pub day: u32,
    /// The share still open, with its interval.
    pub open: Share,
}

/// A cause of silence that holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CauseLine {
    /// Its id.
    pub id: &'static str,
    /// What holds.
    pub text: String,
    /// Why that makes them slow.
    pub why: &'static str,
    /// Where that is from.
    pub source: &'static str,
    /// Until when it holds, where that is known.
    pub until: Option<Date>,
}

/// The outlook of the application that is meant.
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn outlook(engine: &Engine, now: Timestamp, words: &str) -> Result<Outlook, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let plan = foretold::plan(&study, now);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let id = cards.names.index().one_application(words)?;
    let own = plan.plans.iter().find(|plan| plan.application == id);
    let known = Known::new(&study, Believed::load(engine).await?, now);
    let found = own.and_then(|own| of_plan(&cards, own, &known, now));
    found.ok_or_else(|| EngineError::Bug(format!("application {id} has no plan")))
}

/// The outlooks of all that wait for an answer to an interview, the newest wait first: what is old waits for nothing.
///
/// # Errors
/// When the store cannot be read.
pub async fn outlooks(engine: &Engine, now: Timestamp) -> Result<Arc<Vec<Outlook>>, EngineError> {
    kept::or_make(engine, |it| &it.outlooks, now, make_all(engine, now)).await
}

async fn make_all(engine: &Engine, now: Timestamp) -> Result<(Vec<Outlook>, For), EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let plan = foretold::plan(&study, now);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let waits = |plan: &&Plan| {
        let situation = study.situation(plan.application, now);
        situation.is_some_and(|it| it.turn == Turn::Employer && it.last_held().is_some())
    };
    let known = Known::new(&study, Believed::load(engine).await?, now);
    let of_waits = plan.plans.iter().filter(waits);
    let mut found: Vec<Outlook> = of_waits
        .filter_map(|plan| of_plan(&cards, plan, &known, now))
        .filter(|outlook| outlook.wait.is_some())
        .collect();
    let days = |outlook: &Outlook| outlook.wait.as_ref().map_or(0, |wait| wait.days);
    found.sort_by_key(|outlook| (days(outlook), outlook.application.id));
    Ok((found, For::minute(now, plan.wake_at)))
}

/// What a wait is foretold from.
pub(super) struct Known {
    /// The own waits, each with the application it is of.
    own: Vec<OwnWait>,
    /// What is believed before they speak.
    believed: Believed,
}

impl Known {
    pub(super) fn new(study: &Study<'_>, believed: Believed, now: Timestamp) -> Self {
        Self {
            own: own_waits(study, now),
            believed,
        }
    }
}

/// The outlook of one application, by its plan and the waits of all; `None` where it is not on the desk.
pub(super) fn of_plan(
    cards: &Cards<'_>,
    plan: &Plan,
    known: &Known,
    now: Timestamp,
) -> Option<Outlook> {
    let (study, id) = (cards.study, plan.application);
    let waiting = waiting(cards, plan, now);
    study.with_view(id, now, |view| {
        let is_theirs = view.situation.turn == Turn::Employer && waiting.is_some();
        let wait = is_theirs
            .then(|| wait_outlook(view, &known.believed, &all_but(&known.own, id), now))
            .flatten();
        let since = waiting.as_ref().and_then(|it| it.since.as_ref());
        let held = since.filter(|_| is_theirs).map(|since| {
            let is_late = |it: &WaitOutlook| f64::from(it.days) > it.nine_in_ten_by_day.value;
            let is_late = wait.as_ref().is_some_and(is_late);
            let held = causes(view, &Silence::new(view, since.at, now).late(is_late));
            let line = |it: meanwhile_core::silence::Holds| CauseLine {
                id: it.cause.id,
                text: it.text,
                why: it.cause.why,
                source: it.cause.source,
                until: it.until,
            };
            held.into_iter().map(line).collect()
        });
        Outlook {
            application: cards.names.application(id),
            text: wait.as_ref().map_or_else(|| nothing(view), in_words),
            causes: held.unwrap_or_default(),
            next: what_follows(cards, view, plan, waiting.as_ref(), now),
            wait,
        }
    })
}

/// The figures of the wait for an answer to the last interview.
pub(super) fn wait_outlook(
    view: &View<'_>,
    believed: &Believed,
    own: &[OwnWait],
    now: Timestamp,
) -> Option<WaitOutlook> {
    let awaited = Awaited::of(view, now)?;
    let (calendar, since) = (&awaited.calendar, awaited.since);
    let today = calendar.zone().date(now);
    let elapsed = days(since, today);
    let fitted = Fitted::new(own, awaited.stage, &believed.families);
    let balanced = fitted.forecast(&awaited.pace)?;
    // What is usual is said of all such waits; what they named, and that they wrote, only of this one.
    let expected = fitted.expected(&awaited.pace)?.averaged();
    let usual = balanced.forecast().clone();
    let usual = usual.with_curve(expected.curve().clone());
    let forecast = awaited.forecast(&usual, &expected);
    let grounds = Grounds {
        count: own.len(),
        answered: own.iter().filter(|it| it.seen.wait.ended()).count(),
        how: how(fitted.laws(), believed),
        others: believed.others,
        is_named: awaited.promised.is_some(),
        laws_fit: balanced.laws_fit(),
        tells_stages: fitted.tells_stages(),
        unclosed: own.iter().filter(|it| it.is_unclosed()).count(),
        over_a_year: own.iter().filter(|it| it.is_over_a_year()).count(),
    };
    let remaining = forecast.after(elapsed);
    Some(WaitOutlook {
        since: Day::new(since),
        days: elapsed as u32,
        promised: awaited.promised.map(Day::new),
        still_coming: forecast.still_coming(elapsed).into(),
        within: within(&forecast, calendar, today, elapsed),
        median_days: remaining.remaining(0.5).into(),
        remaining_days: Remaining {
            one_in_ten: remaining.days(0.1),
            nine_in_ten: remaining.days(0.9),
        },
        half_by_day: usual.day_by_which(0.5).into(),
        nine_in_ten_by_day: usual.day_by_which(0.9).into(),
        curve: curve(&forecast, elapsed as u32, awaited.promised_days()),
        count: grounds.count,
        answered: grounds.answered,
        others: grounds.others,
        acknowledged: awaited.acknowledged,
        how: grounds.how,
        laws_fit: grounds.laws_fit,
        grounds: grounds.in_words(),
        sources: sources(fitted.laws(), &awaited),
        after: awaited.pace.after(),
    })
}

/// How the figures came about. Without own waits they are still fitted where those of others are in them.
fn how(blend: &Blend, believed: &Believed) -> HowFitted {
    match (blend.how(), believed.others) {
        (How::PriorOnly, Some(_)) => HowFitted::Fitted,
        (how, _) => how.into(),
    }
}

/// Where what was believed beforehand is from; what speaks of multipliers, of a promised day or of their having written
/// only where that counts.
fn sources(blend: &Blend, awaited: &Awaited) -> Vec<String> {
    let believed = blend.best().map(|fit| fit.prior().sources());
    let mut all = awaited.pace.sources();
    let is_shifted = !all.is_empty();
    for source in believed.into_iter().flatten() {
        if source != published::PACE_SOURCE || is_shifted {
            all.push(source.to_owned());
        }
    }
    all.push(published::NEVER_SOURCE.to_owned());
    let promised = awaited.promised.is_some();
    all.extend(promised.then(|| published::PROMISE_SOURCE.to_owned()));
    let acknowledged = awaited.acknowledged;
    all.extend(acknowledged.then(|| published::ACKNOWLEDGED_SOURCE.to_owned()));
    all
}

fn within(forecast: &Forecast, calendar: &Calendar, today: Date, elapsed: f64) -> Vec<Within> {
    let chance = |business_days: i32| {
        let by = calendar.add_business_days(today, BusinessDays(business_days));
        Within {
            business_days,
            by: Day::new(by),
            chance: forecast.by(elapsed, days(today, by)).into(),
        }
    };
    AHEAD.into_iter().map(chance).collect()
}

/// The curve up to somewhat beyond today, and beyond the day they named unless that is far off.
fn curve(forecast: &Forecast, elapsed: u32, promised: Option<f64>) -> Vec<CurvePoint> {
    let beyond = |day: u32| day + day / 3;
    let named = promised.map(|days| days as u32);
    let named = named.filter(|days| *days <= beyond(elapsed).max(CURVE_PROMISED_MAX));
    let last = beyond(elapsed)
        .max(CURVE_DAYS_MIN)
        .max(named.map_or(0, |days| days + days / 10 + 1));
    let step = last.div_ceil(CURVE_POINTS_MAX);
    let mut shown: Vec<u32> = (0..=last).step_by(step as usize).collect();
    // Where one is always has its point, and so has the end.
    shown.extend([elapsed, last]);
    shown.sort_unstable();
    shown.dedup();
    let point = |day: u32| CurvePoint {
        day,
        open: forecast.survival(f64::from(day)).into(),
    };
    shown.into_iter().map(point).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use meanwhile_core::fact::ReadingKind;

    use super::*;
    use crate::actions::{RecordHeard, RecordPromise, record_heard, record_promise};
    use crate::testing::Bench;

    async fn look(bench: &Bench) -> Outlook {
        outlook(&bench.engine, bench.now, "lindqvist")
            .await
            .unwrap()
    }

    #[tokio::test(flavor = "current_thread")]
    async fn without_own_waits_the_published_figures_stand_and_say_so() {
        let bench = Bench::interviewed("2026-04-16 10:00").await;
        let outlook = look(&bench).await;
        let wait = outlook.wait.unwrap();
        assert_eq!(
            (wait.days, wait.count, wait.how),
            (9, 0, HowFitted::PriorOnly)
        );
        assert!(!wait.sources.is_empty());
        assert!(
            outlook.text.contains("day 9. Nothing about this silence"),
            "{}",
            outlook.text
        );
        assert!(outlook.causes.iter().any(|it| it.id == "early"));
        assert!(
            outlook.next.starts_with("Ask Dana Okafor")
                || outlook.next.starts_with("Nothing to do until"),
            "{}",
            outlook.next
        );
        let early = Bench::interviewed("2026-04-08 10:00").await;
        let next = look(&early).await.next;
        assert!(
            next.starts_with("Thank ") && next.contains("; after that nothing until "),
            "{next}"
        );
        let open: Vec<f64> = wait.curve.iter().map(|point| point.open.value).collect();
        assert!(open.is_sorted_by(|a, b| a >= b) && open.len() == 61);
        let chances: Vec<f64> = wait.within.iter().map(|it| it.chance.value).collect();
        assert!(chances.is_sorted());
        assert!(*chances.last().unwrap() <= wait.still_coming.value);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_day_they_named_makes_an_answer_around_it_likelier() {
        let bench = Bench::interviewed("2026-04-08 10:00").await;
        let chance = |outlook: Outlook| outlook.wait.unwrap().within[2].chance.value;
        let before = chance(look(&bench).await);
        let promise = RecordPromise {
            application: "lindqvist".to_owned(),
            by: "2026-04-17".to_owned(),
            ..RecordPromise::default()
        };
        record_promise(&bench.engine, bench.now, promise)
            .await
            .unwrap();
        let outlook = look(&bench).await;
        assert!(
            outlook.text.contains("The day they named has not passed"),
            "{}",
            outlook.text
        );
        assert!(chance(outlook) > before);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn where_nobody_is_silent_nothing_is_foretold() {
        let mut bench = Bench::interviewed("2026-04-06 10:00").await;
        let ahead = look(&bench).await;
        assert!(ahead.wait.is_none() && ahead.causes.is_empty());
        bench.set("2026-04-16 10:00");
        let no = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Rejection),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, no).await.unwrap();
        bench.set("2026-04-20 10:00");
        let over = look(&bench).await;
        assert!(over.wait.is_none());
        assert!(
            over.text.contains("over") || over.text.contains("your turn"),
            "{}",
            over.text
        );
    }
}
