//! What is there to do now, what is awaited, and what is coming up?

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use meanwhile_core::id::{ApplicationId, FactId, PersonId};
use meanwhile_core::policy::{MoveKind, Urging, Wording};
use meanwhile_core::situation::Turn;
use serde::Serialize;

use super::clocks::{AssumedClock, assumed_clocks};
use super::coming::{Coming, ComingKind, coming, next_move};
use super::pressing::{Order, groups, reaches_them, wanted_by};
use super::review::open_items;
use super::today_words::{calm, gentle, to_find};
use super::waiting::{Waiting, waiting};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::kept::{self, For};
use crate::origin::doubts;
use crate::present::Cards;
use crate::shapes::{ApplicationRef, Moment, MoveCard, ReasonLine};
use meanwhile_core::plan::{DeskPlan, Move, Plan, Study};

/// The first page.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Today {
    /// The moment it was made for.
    pub now: Moment,
    /// At most three things to do now, most pressing first.
    pub tasks: Vec<Task>,
    /// How many more could be done now; they come when these are done.
    pub more: usize,
    /// How many of those more are of no use after today.
    pub more_today: usize,
    /// What the first few of them are, in their order.
    pub behind: Vec<Behind>,
    /// “Nothing to do until Tue 14 April”, when there is nothing to do now.
    pub calm: Option<String>,
    /// Where a short, kind withdrawal is due besides, after an offer was accepted.
    pub withdrawals: Vec<ApplicationRef>,
    /// One gentle line besides, at most once a week.
    pub gentle: Option<String>,
    /// Who is waited for: those who have met the seeker before the others, snoozed ones last, then longest first.
    pub waiting: Vec<Waiting>,
    /// What comes next, soonest first.
    pub coming: Vec<Coming>,
    /// Whose clocks had to be assumed, of those whom this page speaks of writing to or waits for.
    pub assumed_clocks: Vec<AssumedClock>,
    /// How much of what was found in mail waits to be looked at.
    pub to_review: usize,
    /// When this can change by time alone.
    pub wake_at: Option<Timestamp>,
}

/// One thing to do now. Notes to the interviewers of one panel are one thing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Task {
    /// What.
    pub kind: MoveKind,
    /// In words, such as “Thank Dana Okafor and Lee Brandt”.
    pub title: String,
    /// The application; the first of several that one look is for.
    pub application: ApplicationRef,
    /// How many other applications it is for as well.
    pub others: usize,
    /// The moves that make it up; one, or one per person.
    pub moves: Vec<MoveCard>,
    /// Put forward, or only offered.
    pub urging: Urging,
    /// Why, and why now.
    pub reasons: Vec<ReasonLine>,
    /// Until when it makes sense, or is wanted; `None` when it does not get too late.
    pub until: Option<Moment>,
    /// What to look at twice: something that counts came from a doubtful sender.
    pub doubt: Option<String>,
    /// The command that does it; of notes to several people the first, and each move has its own.
    pub command: String,
}

/// Something to do that comes when other things are done.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Behind {
    /// What.
    pub kind: MoveKind,
    /// In words, such as “Decide on their offer”.
    pub title: String,
    /// The application.
    pub application: ApplicationRef,
}

/// What is there to do now, what is awaited, and what is coming up?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn today(engine: &Engine, now: Timestamp) -> Result<Arc<Today>, EngineError> {
    let make = async {
        let today = make(engine, now).await?;
        let holds = For::minute(now, today.wake_at);
        Ok((today, holds))
    };
    kept::or_make(engine, |it| &it.today, now, make).await
}

async fn make(engine: &Engine, now: Timestamp) -> Result<Today, EngineError> {
    let loaded = engine.load().await?;
    let proposals = engine.user().proposals(true).await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let plan = crate::foretold::plan(&study, now);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let (mut tasks, hidden) = tasks(&cards, &plan, now);
    let more_today = hidden.iter().filter(|(order, _)| !order.can_wait).count();
    let waiting = all_waiting(&cards, &plan, now);
    let coming = coming(&cards, &plan, now);
    let shown: Vec<_> = tasks.iter().map(|task| task.application.id).collect();
    let doubts = doubts(engine, &loaded.desk, &shown, cards.names.here()).await?;
    tell(&mut tasks, doubts);
    let calm = || {
        let calm = calm(&loaded, &coming, now);
        match to_find(&waiting) {
            Some(first) => {
                let calm = calm.replacen("Nothing to do", "Nothing else to do", 1);
                format!("{first} {calm}")
            }
            None => calm,
        }
    };
    let calm = tasks.is_empty().then(calm);
    Ok(Today {
        now: cards.names.moment(now),
        assumed_clocks: clocks(&cards, &plan, &tasks, &waiting, now),
        calm,
        withdrawals: withdrawals(&cards, &plan, &tasks),
        gentle: gentle(&plan),
        to_review: open_items(&loaded.desk, &proposals).len(),
        wake_at: plan.wake_at,
        tasks,
        more: hidden.len(),
        more_today,
        behind: hidden
            .into_iter()
            .take(BEHIND_MAX)
            .map(|(_, it)| it)
            .collect(),
        waiting,
        coming,
    })
}

/// Tells each doubt once: with what is to be done about the message itself, else with the application's first task.
fn tell(tasks: &mut [Task], doubts: BTreeMap<ApplicationId, (FactId, String)>) {
    for (application, (about, said)) in doubts {
        let is_of = |task: &Task| task.application.id == application;
        let is_about = |task: &Task| task.moves.iter().any(|it| it.about == Some(about));
        let of_it = tasks.iter().position(|task| is_of(task) && is_about(task));
        let place = of_it.or_else(|| tasks.iter().position(is_of));
        if let Some(task) = place.and_then(|place| tasks.get_mut(place)) {
            task.doubt = Some(said);
        }
    }
}

/// The clocks that were assumed for whom the tasks write to and who is waited for.
fn clocks(
    cards: &Cards<'_>,
    plan: &DeskPlan,
    tasks: &[Task],
    waiting: &[Waiting],
    now: Timestamp,
) -> Vec<AssumedClock> {
    let of_tasks: Vec<(ApplicationId, Option<PersonId>)> = tasks
        .iter()
        .filter(|task| task.kind.purpose().is_some())
        .flat_map(|task| {
            let id = task.application.id;
            task.moves
                .iter()
                .map(move |it| (id, it.to.as_ref().map(|to| to.id)))
        })
        .collect();
    let of_coming = plan.plans.iter().filter_map(|plan| {
        let (ahead, planned) = next_move(cards, plan)?;
        let to = planned?.to;
        let writes = to.is_some() && ahead.kind == ComingKind::Move;
        writes.then_some((plan.application, to))
    });
    let waited = waiting.iter().map(|wait| {
        let id = wait.application.id;
        let ask = cards.study.with_view(id, now, |view| view.whom_to_ask());
        (id, ask.flatten())
    });
    assumed_clocks(cards, of_tasks.into_iter().chain(of_coming).chain(waited))
}

/// Every wait for them. What was only found in mail waits for a look first, and is counted there.
fn all_waiting(cards: &Cards<'_>, plan: &DeskPlan, now: Timestamp) -> Vec<Waiting> {
    let desk = cards.study.desk();
    let is_confirmed = |plan: &&Plan| {
        let file = desk.file(plan.application);
        file.is_some_and(|file| file.application.confirmed)
    };
    let confirmed = plan.plans.iter().filter(is_confirmed);
    let mut found: Vec<Waiting> = confirmed
        .filter_map(|plan| waiting(cards, plan, now))
        .filter(|it| it.turn == Turn::Employer)
        .collect();
    found.sort_by_cached_key(|it| {
        let has_met = cards
            .study
            .situation(it.application.id, now)
            .is_some_and(|situation| situation.last_held().is_some());
        let since = it.since.as_ref().map(|it| it.at);
        (
            it.snoozed_until.is_some(),
            !has_met,
            since,
            it.application.id,
        )
    });
    found
}

/// How many things are asked of the seeker at once.
const TASKS_MAX: usize = 3;

/// Things behind them that are named. *Assumption:* nobody reads a longer list for a glance ahead.
const BEHIND_MAX: usize = 9;

/// The most pressing of what can be done now, and how pressing the rest is. Only what is shown is put into words.
fn tasks(cards: &Cards<'_>, plan: &DeskPlan, now: Timestamp) -> (Vec<Task>, Vec<(Order, Behind)>) {
    let groups = groups(cards, plan, now);
    let review = groups
        .iter()
        .filter(|((_, _, kind), _)| *kind == MoveKind::Review)
        .count();
    // An offer is never behind the rest: places are kept for what is to be decided.
    let is_offer = |kind: MoveKind| kind == MoveKind::Decide;
    let mut offers = groups.keys().filter(|(_, _, kind)| is_offer(*kind)).count();
    let (mut seen_review, mut seen_let_go) = (false, false);
    let (mut found, mut hidden) = (Vec::new(), Vec::new());
    for ((order, application, kind), moves) in groups {
        // One look at the review page answers them all.
        if kind == MoveKind::Review && std::mem::replace(&mut seen_review, true) {
            continue;
        }
        // Nobody wants to bury three at once: the others are offered after it.
        let again = kind == MoveKind::LetGo && std::mem::replace(&mut seen_let_go, true);
        let places = match is_offer(kind) {
            true => TASKS_MAX,
            false => TASKS_MAX.saturating_sub(offers),
        };
        offers -= usize::from(is_offer(kind));
        if again || found.len() >= places {
            let people: Vec<PersonId> = moves.iter().filter_map(|it| it.to).collect();
            let behind = Behind {
                kind,
                title: cards.names.title(kind, wording(&moves), &people),
                application: cards.names.application(application),
            };
            hidden.push((order, behind));
            continue;
        }
        let planned = plan.plans.iter().find(|it| it.application == application);
        let all: Vec<&Move> = planned.iter().flat_map(|it| &it.moves).collect();
        let mut task = task(cards, application, &moves, &all);
        if kind == MoveKind::Review && review > 1 {
            task.title = format!("Look at what was found for {review} applications");
            task.others = review - 1;
        }
        task.until = task.until.filter(|until| until.at > now);
        found.push(task);
    }
    (found, hidden)
}

/// The applications to withdraw from now that are not among the tasks, in order of their employers' names.
fn withdrawals(cards: &Cards<'_>, plan: &DeskPlan, tasks: &[Task]) -> Vec<ApplicationRef> {
    let is_due = |it: &Move| it.kind == MoveKind::Decline && it.when.is_now();
    let is_shown = |id: ApplicationId| {
        let of = |task: &Task| task.kind == MoveKind::Decline && task.application.id == id;
        tasks.iter().any(of)
    };
    let due = plan
        .plans
        .iter()
        .filter(|plan| plan.moves.iter().any(is_due));
    let due = due.filter(|plan| !is_shown(plan.application));
    let mut found: Vec<_> = due
        .map(|plan| cards.names.application(plan.application))
        .collect();
    found.sort_by(|a, b| (&a.employer, a.id).cmp(&(&b.employer, b.id)));
    found
}

/// The wording of moves of one kind.
fn wording(moves: &[&Move]) -> Wording {
    moves.first().map_or(Wording::Plain, |it| it.wording)
}

/// One task of moves of one kind, at least one, out of `all` of an application.
fn task(cards: &Cards<'_>, application: ApplicationId, moves: &[&Move], all: &[&Move]) -> Task {
    let kind = moves.first().map_or(MoveKind::KeepGoing, |it| it.kind);
    let mut people: Vec<PersonId> = moves.iter().filter_map(|it| it.to).collect();
    people.sort_unstable();
    people.dedup();
    let reasons = cards.reasons(moves, &people);
    let ends = moves
        .iter()
        .filter_map(|it| wanted_by(cards, application, it));
    let to = moves.first().and_then(|it| it.to);
    let is_offered = moves.iter().all(|it| it.urging == Urging::Offered);
    let moves_shown: Vec<MoveCard> = moves
        .iter()
        .map(|it| cards.move_card(application, it, all))
        .collect();
    let first = moves_shown.first().map(|it| it.command.clone());
    Task {
        kind,
        title: cards.names.title(kind, wording(moves), &people),
        application: cards.names.application(application),
        others: 0,
        moves: moves_shown,
        urging: if is_offered {
            Urging::Offered
        } else {
            Urging::Urged
        },
        reasons,
        until: ends.min().map(|at| match reaches_them(kind) {
            true => cards.moment(at, application, to),
            false => cards.names.moment(at),
        }),
        doubt: None,
        command: first.unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{
        AddApplication, CloseApplication, PersonInput, RecordHeard, RecordSent, add_application,
        close_application, record_heard, record_sent,
    };
    use crate::testing::Bench;
    use meanwhile_core::fact::{Outcome, Purpose, ReadingKind};

    #[tokio::test(flavor = "current_thread")]
    async fn a_quiet_day_says_until_when_and_why_they_may_be_quiet() {
        let mut bench = Bench::interviewed("2026-04-08 09:30").await;
        let thank = RecordSent {
            application: "lindqvist".to_owned(),
            purpose: Some(Purpose::Thank),
            ..RecordSent::default()
        };
        record_sent(&bench.engine, bench.now, thank).await.unwrap();
        bench.set("2026-04-10 09:30");
        let today = today(&bench.engine, bench.now).await.unwrap();
        assert!(today.tasks.is_empty(), "{:?}", today.tasks);
        // Six business days after the interview of Tuesday the 7th.
        assert_eq!(
            today.calm.as_deref(),
            Some("Nothing to do until Wed 15 April 2026.")
        );
        let wait = &today.waiting[0];
        assert_eq!((wait.business_days, wait.calendar_days), (Some(3), Some(3)));
        assert!(wait.quiet.contains("It is Friday there"), "{}", wait.quiet);
        assert!(matches!(
            wait.next_contact,
            super::super::NextContact::From { .. }
        ));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_empty_desk_says_how_to_begin() {
        let bench = Bench::at("2026-04-08 09:30").await;
        let today = today(&bench.engine, bench.now).await.unwrap();
        assert!(today.calm.as_ref().unwrap().contains("meanwhile add"));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_offer_is_never_behind_the_rest() {
        let mut bench = Bench::at("2026-04-07 09:00").await;
        for name in ["Acorn", "Birch", "Cedar", "Dogwood"] {
            let people = ["Dana", "Lee"];
            bench.also_met(name, "2026-04-07 14:00", &people).await;
        }
        bench.set("2026-04-07 16:30");
        let offer = RecordHeard {
            application: "dogwood".to_owned(),
            reading: Some(ReadingKind::Offer),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, offer).await.unwrap();
        let today = today(&bench.engine, bench.now).await.unwrap();
        let kinds: Vec<_> = today.tasks.iter().map(|it| it.kind).collect();
        assert_eq!(kinds.len(), 3, "{kinds:?}");
        assert!(kinds.contains(&MoveKind::Decide), "{kinds:?}");
        assert!(today.more > 0);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn whom_one_withdraws_from_is_promised_nothing() {
        let mut bench = Bench::at("2026-04-07 09:00").await;
        for name in ["Acorn", "Birch"] {
            let people = ["Dana", "Lee"];
            bench.also_met(name, "2026-04-07 14:00", &people).await;
        }
        bench.set("2026-04-08 09:30");
        let taken = CloseApplication {
            application: "acorn".to_owned(),
            outcome: Some(Outcome::Accepted),
            ..CloseApplication::default()
        };
        close_application(&bench.engine, bench.now, taken)
            .await
            .unwrap();
        let today = today(&bench.engine, bench.now).await.unwrap();
        let wait = &today.waiting[0];
        assert_eq!(wait.next_contact, super::super::NextContact::NoNeed);
        assert!(wait.first.as_ref().unwrap().starts_with("Withdraw"));
        assert_eq!(wait.quiet, "");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn never_more_than_three_things_at_once() {
        let bench = Bench::at("2026-04-07 16:30").await;
        for name in ["Acorn", "Birch", "Cedar", "Dogwood"] {
            let people = ["Dana", "Lee"];
            bench.also_met(name, "2026-04-07 14:00", &people).await;
        }
        let today = today(&bench.engine, bench.now).await.unwrap();
        assert_eq!(today.tasks.len(), 3);
        assert!(today.more >= 1);
        assert!(
            today
                .tasks
                .iter()
                .all(|task| !task.command.is_empty() && !task.reasons.is_empty())
        );
        let thanks = today
            .tasks
            .iter()
            .find(|it| it.kind == MoveKind::Thank)
            .unwrap();
        assert_eq!(thanks.title, "Thank Dana and Lee");
        let met: Vec<&str> = thanks.reasons.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(met.len(), 1, "{met:?}");
        assert!(
            met[0].starts_with("You spoke with Dana and Lee on"),
            "{met:?}"
        );
        // They end today, so they stand before the debriefs, and each command names one of the two.
        assert_eq!(today.tasks[0].kind, MoveKind::Thank);
        let acorn = |name: &str| {
            format!(
                "meanwhile sent {} thank --to {name}",
                thanks.application.handle
            )
        };
        // Each employer has people of these names, so that only an id means one of them.
        assert!(
            thanks
                .moves
                .iter()
                .all(|it| it.command.starts_with(&acorn("")))
        );
        assert_ne!(thanks.moves[0].command, thanks.moves[1].command);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn everybody_of_a_panel_is_named_where_their_thanks_are_coming_up() {
        let mut bench = Bench::at("2026-04-07 14:30").await;
        bench
            .also_met("Acorn", "2026-04-07 14:00", &["Dana", "Lee"])
            .await;
        bench.set("2026-04-07 23:30");
        let today = today(&bench.engine, bench.now).await.unwrap();
        let titles: Vec<&str> = today.coming.iter().map(|it| it.title.as_str()).collect();
        assert_eq!(titles[0], "Thank Dana and Lee", "{titles:?}");
        let thanked = titles.iter().filter(|it| it.starts_with("Thank"));
        assert_eq!(thanked.count(), 1, "{titles:?}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn after_an_accepted_offer_every_withdrawal_is_seen() {
        let bench = Bench::interviewed("2026-04-09 10:00").await;
        let mut names = Vec::new();
        for name in ["Alder", "Birch", "Cedar", "Dune", "Elm"] {
            let add = AddApplication {
                employer: name.to_owned(),
                role: "Clerk".to_owned(),
                ..AddApplication::default()
            };
            add_application(&bench.engine, bench.now, add)
                .await
                .unwrap();
            let heard = RecordHeard {
                application: name.to_owned(),
                from: Some(PersonInput::from(format!("Person {name}").as_str())),
                ..RecordHeard::default()
            };
            record_heard(&bench.engine, bench.now, heard).await.unwrap();
            names.push(name);
        }
        let close = CloseApplication {
            application: "alder".to_owned(),
            outcome: Some(Outcome::Accepted),
            ..CloseApplication::default()
        };
        close_application(&bench.engine, bench.now, close)
            .await
            .unwrap();
        let today = today(&bench.engine, bench.now).await.unwrap();
        let of_tasks = today.tasks.iter().filter(|it| it.kind == MoveKind::Decline);
        let mut told: Vec<&str> = of_tasks
            .map(|it| it.application.employer.as_str())
            .collect();
        told.extend(today.withdrawals.iter().map(|it| it.employer.as_str()));
        for name in &names[1..] {
            assert!(told.contains(name), "{name} of {told:?}");
        }
        assert!(!told.contains(&"Alder"));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn thanks_for_a_decision_stand_for_the_question_that_they_ask() {
        let bench = Bench::interviewed("2026-04-09 10:00").await;
        let heard = RecordHeard {
            application: "lindqvist".to_owned(),
            from: Some(PersonInput::from("Dana Okafor")),
            reading: Some(meanwhile_core::fact::ReadingKind::Rejection),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, heard).await.unwrap();
        let mut bench = bench;
        bench.set("2026-04-13 10:00");
        let today = today(&bench.engine, bench.now).await.unwrap();
        let kinds: Vec<MoveKind> = today.tasks.iter().map(|it| it.kind).collect();
        assert_eq!(kinds, [MoveKind::ThankForDecision]);
        assert!(today.behind.is_empty(), "{:?}", today.behind);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_clock_that_was_assumed_is_told_and_a_stated_one_is_not() {
        let bench = Bench::interviewed("2026-04-09 10:00").await;
        let people = ["Ada Alder <ada@alder.example>"];
        bench.also_met("Alder", "2026-04-08 14:00", &people).await;
        let today = today(&bench.engine, bench.now).await.unwrap();
        let told: Vec<&str> = today
            .assumed_clocks
            .iter()
            .flat_map(|it| it.employers.iter().map(String::as_str))
            .collect();
        assert_eq!(told, ["Alder"]);
        assert_eq!(today.assumed_clocks[0].by, "it is yours");
    }
}
