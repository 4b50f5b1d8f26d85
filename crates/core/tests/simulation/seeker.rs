//! What the seeker does when they open the program, and behind its back.

use fastrand::Rng;
use meanwhile_core::fact::{Channel, Debrief, FactKind, Outcome, Purpose, ReadingKind, Standing};
use meanwhile_core::id::{ApplicationId, FactId};
use meanwhile_core::plan::{DeskPlan, Move, Permission, Study, When};
use meanwhile_core::policy::MoveKind;

use crate::history::{Event, History};

/// How a seeker behaves, in percent.
#[derive(Clone, Copy, Debug)]
pub struct Habit {
    /// Does what is put forward.
    pub obeys_percent: u8,
    /// Looks at what was found.
    pub reviews_percent: u8,
    /// Writes although the program says no.
    pub overrides_percent: u8,
    /// Writes without the program.
    pub by_hand_percent: u8,
}

impl Habit {
    /// Draws the habits of a seeker: most follow, some dawdle, some push.
    pub fn draw(rng: &mut Rng) -> Self {
        match rng.u8(..4) {
            0 => Self {
                obeys_percent: 100,
                reviews_percent: 100,
                overrides_percent: 0,
                by_hand_percent: 0,
            },
            1 => Self {
                obeys_percent: 40,
                reviews_percent: 30,
                overrides_percent: 0,
                by_hand_percent: 0,
            },
            2 => Self {
                obeys_percent: 80,
                reviews_percent: 80,
                overrides_percent: 15,
                by_hand_percent: 0,
            },
            _ => Self {
                obeys_percent: 60,
                reviews_percent: 60,
                overrides_percent: 2,
                by_hand_percent: 50,
            },
        }
    }
}

/// The seeker opens the program, at any hour.
pub fn look(history: &mut History, plan: &DeskPlan) -> Result<(), String> {
    let hours = history.rng.i64(3..30);
    history.later(hours, Event::Look);
    history.report.looks += 1;
    let mut acted = false;
    for one in &plan.plans {
        history.report.count_refusals(&one.refusals);
        for it in &one.moves {
            // After one message the rest of this plan is stale; the next look makes a new one.
            if matches!(it.when, When::Now { .. })
                && !acted
                && history.rng.u8(..100) < history.habit.obeys_percent
            {
                acted = follow(history, one.application, it)?;
            }
        }
    }
    if !acted && !plan.plans.is_empty() {
        let index = history.rng.usize(..plan.plans.len());
        ask_anyway(history, plan.plans[index].application)?;
    }
    if history.rng.u8(..100) < history.habit.reviews_percent {
        review(history);
    }
    Ok(())
}

/// Does what the plan puts forward; says whether a message went out.
fn follow(history: &mut History, id: ApplicationId, it: &Move) -> Result<bool, String> {
    if let Some(purpose) = it.kind.purpose() {
        if let Err(broken) =
            history
                .oracle
                .check_send(&history.desk, id, purpose, it.to, history.now)
        {
            return history.fail(broken);
        }
        history.send(id, purpose, it.to, Standing::Confirmed, false);
        return Ok(true);
    }
    match it.kind {
        MoveKind::Debrief => {
            let debrief = Debrief {
                interview: it.about,
                finished_at: Some(history.now),
                ..Debrief::default()
            };
            history.record(
                id,
                history.now,
                FactKind::Debrief(Box::new(debrief)),
                Standing::Confirmed,
                None,
            );
        }
        MoveKind::LetGo => history.close(id, Outcome::Quiet),
        _ => {}
    }
    Ok(false)
}

/// Asks whether a check-in is allowed just now: a yes must be one the oracle agrees with.
fn ask_anyway(history: &mut History, id: ApplicationId) -> Result<(), String> {
    let study = Study::new(&history.desk, &history.settings);
    let to = study
        .with_view(id, history.now, |view| view.whom_to_ask())
        .flatten();
    let answer = study.may(id, Purpose::CheckIn, to, Channel::Email, history.now);
    match answer {
        Some(Permission::Yes { .. }) => {
            if let Err(broken) =
                history
                    .oracle
                    .check_send(&history.desk, id, Purpose::CheckIn, to, history.now)
            {
                return history.fail(format!("asked, and allowed: {broken}"));
            }
        }
        Some(Permission::Wait { .. } | Permission::No(_))
            if history.rng.u8(..100) < history.habit.overrides_percent =>
        {
            history.report.overrides += 1;
            history.send(id, Purpose::CheckIn, to, Standing::Confirmed, true);
        }
        _ => {}
    }
    Ok(())
}

/// Confirms, or now and then dismisses, everything that was found.
fn review(history: &mut History) {
    let open: Vec<(ApplicationId, FactId)> = history
        .desk
        .files
        .iter()
        .flat_map(|file| {
            let replaced = |id: FactId| file.facts.iter().any(|fact| fact.supersedes == Some(id));
            let proposed = file
                .facts
                .iter()
                .filter(|fact| fact.standing == Standing::Proposed);
            let open: Vec<FactId> = proposed
                .map(|fact| fact.id)
                .filter(|id| !replaced(*id))
                .collect();
            open.into_iter().map(|id| (file.application.id, id))
        })
        .collect();
    for (application, id) in open {
        let file = history.desk.file(application).unwrap();
        let found = file
            .facts
            .iter()
            .find(|fact| fact.id == id)
            .unwrap()
            .clone();
        if history.rng.u8(..100) < 5 {
            history.record(
                application,
                found.at,
                FactKind::Retracted,
                Standing::Confirmed,
                Some(id),
            );
        } else {
            history.record(
                application,
                found.at,
                found.kind.clone(),
                Standing::Confirmed,
                Some(id),
            );
            decide(history, application, &found.kind);
        }
        history.report.reviews += 1;
    }
}

/// An offer gets taken or declined, now and then.
fn decide(history: &mut History, application: ApplicationId, kind: &FactKind) {
    let FactKind::Received(received) = kind else {
        return;
    };
    if received.reading == ReadingKind::Offer {
        match history.rng.u8(..3) {
            0 => history.close(application, Outcome::Accepted),
            1 => history.close(application, Outcome::Declined),
            _ => {}
        }
    }
}

/// The seeker writes from their own mail program; it is found in the Sent folder later.
pub fn write_by_hand(history: &mut History, id: ApplicationId) {
    let days = history.rng.i64(10..40);
    history.later(days * 24, Event::WriteByHand(id));
    if history.rng.u8(..100) < history.habit.by_hand_percent {
        let to = history
            .desk
            .file(id)
            .unwrap()
            .application
            .people
            .first()
            .copied();
        history.report.by_hand += 1;
        let purpose = [Purpose::CheckIn, Purpose::Other, Purpose::Thank][history.rng.usize(..3)];
        history.send(id, purpose, to, Standing::Proposed, false);
    }
}
