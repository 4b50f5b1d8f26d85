//! The outlook in words: how long such answers take, how this wait compares, and what follows.

use meanwhile_core::policy::View;
use meanwhile_core::situation::Turn;

use super::outlook::WaitOutlook;
use super::outlook_fit::HowFitted;
use super::sharing::WaitsOfOthers;
use super::waiting::{NextContact, Waiting};
use crate::shapes::Day;
use crate::waits::days;

/// How long such answers take, and how this wait compares: calmly, and without a verdict.
pub(super) fn in_words(wait: &WaitOutlook) -> String {
    let (day, late) = (wait.days, wait.nine_in_ten_by_day.value.ceil() as u32);
    let half = wait.half_by_day.value.ceil() as u32;
    let most = format!(
        "Of the answers that come after {}, half come within {}, nine in ten within {}.",
        wait.after,
        weeks(half),
        weeks(late)
    );
    let here = if wait
        .promised
        .as_ref()
        .is_some_and(|it| days_after(&wait.since, it) >= day)
    {
        "The day they named has not passed, and nothing about this silence is unusual."
    } else if day <= half.div_ceil(7).max(2) * 7 {
        "Nothing about this silence is unusual yet."
    } else if day <= late {
        "That is longer than many wait, and still nothing unusual."
    } else {
        "Most of those that come have come by now; one may come yet, and nothing needs to wait for it."
    };
    match day {
        0 => format!("{most} You met today, so there is no silence yet."),
        _ => {
            let since = match wait.acknowledged {
                true => "They have written since, which makes an answer likelier. ",
                false => "",
            };
            format!("{most} This is day {day}. {since}{here}")
        }
    }
}

/// Waits below which they are said to be few. *Assumption.*
const FEW: usize = 20;

/// What the figures stand on.
pub(super) fn grounds(
    count: usize,
    answered: usize,
    how: HowFitted,
    others: Option<WaitsOfOthers>,
) -> String {
    let beneath = match others {
        None => "published figures".to_owned(),
        Some(it) => format!(
            "published figures and {} waits that {} others on this server share",
            it.count, it.people
        ),
    };
    let few = if count < FEW { ", which is few" } else { "" };
    match (count, how) {
        (0, _) | (_, HowFitted::PriorOnly) => {
            format!("You have no other waits yet: this stands on {beneath} alone.")
        }
        (_, HowFitted::FellBack) => {
            format!("Your own waits could not be fitted: this stands on {beneath} alone.")
        }
        (1, HowFitted::Fitted) => {
            format!("This stands on {beneath}, and on one wait of yours{few}.")
        }
        (count, HowFitted::Fitted) => format!(
            "This stands on {beneath}, and on {count} waits of yours, {answered} of them answered{few}."
        ),
    }
}

fn days_after(since: &Day, later: &Day) -> u32 {
    days(since.date, later.date) as u32
}

/// “three weeks” for days, rounded up.
fn weeks(days: u32) -> String {
    const NAMES: [&str; 12] = [
        "one week",
        "two weeks",
        "three weeks",
        "four weeks",
        "five weeks",
        "six weeks",
        "seven weeks",
        "eight weeks",
        "nine weeks",
        "ten weeks",
        "eleven weeks",
        "twelve weeks",
    ];
    let weeks = days.div_ceil(7).max(1);
    let named = NAMES.get(weeks as usize - 1);
    named.map_or_else(|| format!("{weeks} weeks"), |name| (*name).to_owned())
}

/// Why there is no wait to look at.
pub(super) fn nothing(view: &View<'_>) -> String {
    let text = match (view.situation.turn, view.situation.last_held()) {
        (Turn::Nobody, _) => "It is over; there is nothing to wait for.",
        (Turn::Seeker, _) => "It is your turn: nobody there is silent.",
        (Turn::Employer, None) => {
            "There was no interview yet. The published figures are about answers after one, so nothing is foretold."
        }
        (Turn::Employer, Some(_)) => "Nothing is known of this wait yet.",
    };
    text.to_owned()
}

/// What follows, in one sentence.
pub(super) fn next(waiting: Option<&Waiting>) -> String {
    let first = waiting.and_then(|it| it.first.as_deref());
    match (waiting.map(|it| &it.next_contact), first) {
        (Some(NextContact::Now), _) => "You may write to them now.".to_owned(),
        (Some(NextContact::From { at, .. }), Some(first)) => {
            format!("{first}; after that nothing until {}.", at.text)
        }
        (
            Some(NextContact::From {
                at,
                write_now: true,
                ..
            }),
            None,
        ) => {
            format!("What you write now goes out {}.", at.text)
        }
        (Some(NextContact::From { at, .. }), None) => format!("Nothing to do until {}.", at.text),
        (Some(NextContact::Refused { reason }), None) => reason.text.clone(),
        (Some(NextContact::Refused { reason }), Some(first)) => format!("{first}. {}", reason.text),
        (Some(NextContact::NoNeed) | None, _) => "Nothing to do.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_are_named() {
        assert_eq!(weeks(0), "one week");
        assert_eq!(weeks(22), "four weeks");
        assert_eq!(weeks(90), "13 weeks");
    }
}
