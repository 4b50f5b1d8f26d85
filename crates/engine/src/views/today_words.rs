//! What today's page says besides its tasks: the sentence for a day without any, and the gentle line of the week.

use jiff::Timestamp;
use meanwhile_core::plan::{DeskPlan, When};
use meanwhile_core::policy::MoveKind;

use super::coming::{Coming, ComingKind};
use super::waiting::{NextContact, Waiting};
use crate::engine::Loaded;
use crate::present::day;

/// The sentence for a day without a task.
pub(super) fn calm(loaded: &Loaded, coming: &[Coming], now: Timestamp) -> String {
    let to_do = |it: &&Coming| {
        matches!(
            it.kind,
            ComingKind::Move | ComingKind::Interview | ComingKind::Deadline
        )
    };
    let zone = loaded.settings.seeker.zone;
    let is_today = |it: &Coming| zone.date(it.at.at) == zone.date(now);
    match coming.iter().find(to_do) {
        Some(next) if next.all_day && is_today(next) => {
            "Nothing to do now. An answer is wanted by the end of today.".to_owned()
        }
        Some(next) if is_today(next) => {
            format!("Nothing to do until {}.", next.at.here.strftime("%H:%M"))
        }
        Some(next) => format!("Nothing to do until {}.", day(zone.date(next.at.at))),
        None if loaded.desk.files.is_empty() => {
            "Nothing is recorded yet. `meanwhile add` adds an application, `meanwhile demo` shows how it works.".to_owned()
        }
        None => "Nothing to do. When something arrives, record it, and the plan follows.".to_owned(),
    }
}

/// What is to be found before somebody can be written to, as where a message did not reach them.
pub(super) fn to_find(waiting: &[Waiting]) -> Option<String> {
    waiting.iter().find_map(|it| match &it.next_contact {
        NextContact::Refused { reason } if reason.rule == "channel" => {
            Some(format!("{}: {}", it.application.employer, reason.text))
        }
        _ => None,
    })
}

/// The one gentle line of the desk, if this is its week.
pub(super) fn gentle(plan: &DeskPlan) -> Option<String> {
    let moves = plan.plans.iter().flat_map(|plan| &plan.moves);
    let mut lines =
        moves.filter(|it| it.kind == MoveKind::KeepGoing && matches!(it.when, When::Now { .. }));
    let line = lines.next()?;
    line.reasons.first().map(|reason| reason.text.clone())
}
