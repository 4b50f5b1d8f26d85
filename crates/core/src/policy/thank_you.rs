//! Rule `thank_you`: a brief, personal note to each interviewer, the same day or the next.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, Window, Wording, day, hours_after};
use crate::fact::Purpose;
use crate::id::PersonId;
use crate::record::PersonRole;
use crate::settings::{Setting, Unit};
use crate::situation::Meeting;
use crate::time::{BusinessDays, Calendar};

/// The rule.
pub const RULE: Rule = Rule {
    id: "thank_you",
    what: "One thank-you note to each interviewer, no two alike: the same day until the evening, else by noon of \
           the next business day. A little late is still good; later than that, the thanks go into the check-in.",
    why: "A short note while the talk is fresh shows appreciation and interest, and few people send one. Within \
          the first hour it looks prepared in advance.",
    example: "Interview with Dana and Lee on Tuesday until 15:00: two notes between 16:00 and 20:00, or on \
              Wednesday before noon.",
    source: "Robert Half (2017 survey of HR managers), Princeton career services, CareerOneStop; Stetson \
             University (panel interviews)",
    since: "0.1.0",
    settings: &[
        &QUIET_HOURS,
        &DECISION_HOURS,
        &EVENING,
        &MORNING,
        &NOON,
        &LATE_DAYS,
        &PANEL_MAX,
    ],
    propose: Some(propose),
    shape: None,
    guards: &[Guard::hard(check)],
};

/// Hours after the interview in which no note goes out.
pub const QUIET_HOURS: Setting = Setting {
    key: "thank_you.quiet_hours",
    what: "hours after an interview before a thank-you note",
    default: 1,
    min: 0,
    max: 24,
    unit: Unit::Hours,
    source: "assumption: sooner reads as written before the interview",
};

/// Hours within which the note must be there when they decide on the day.
pub const DECISION_HOURS: Setting = Setting {
    key: "thank_you.decision_hours",
    what: "hours within which to send it when they decide the same day",
    default: 2,
    min: 1,
    max: 12,
    unit: Unit::Hours,
    source: "Princeton career services: at once when the decision is due that day",
};

/// The end of the day for thank-you notes.
pub const EVENING: Setting = Setting {
    key: "thank_you.evening",
    what: "latest time of day for a thank-you note, their time",
    default: 20 * 60,
    min: 12 * 60,
    max: 22 * 60,
    unit: Unit::MinuteOfDay,
    source: "assumption",
};

/// The start of the day for thank-you notes.
pub const MORNING: Setting = Setting {
    key: "thank_you.morning",
    what: "earliest time of day for a thank-you note, their time",
    default: 8 * 60,
    min: 6 * 60,
    max: 12 * 60,
    unit: Unit::MinuteOfDay,
    source: "assumption",
};

/// The time by which the note is there on the next business day.
pub const NOON: Setting = Setting {
    key: "thank_you.noon",
    what: "time by which it should be there on the next business day, their time",
    default: 12 * 60,
    min: 8 * 60,
    max: 18 * 60,
    unit: Unit::MinuteOfDay,
    source: "CareerOneStop and Robert Half: within 24 hours",
};

/// How long a late note is still better than none.
pub const LATE_DAYS: Setting = Setting {
    key: "thank_you.late_days",
    what: "business days after which thanks go into the check-in instead",
    default: 3,
    min: 1,
    max: 10,
    unit: Unit::BusinessDays,
    source: "assumption",
};

/// The largest panel in which everyone gets a note.
pub const PANEL_MAX: Setting = Setting {
    key: "thank_you.panel_max",
    what: "largest panel in which everyone gets their own note",
    default: 7,
    min: 1,
    max: 30,
    unit: Unit::Count,
    source: "Stetson University on panel interviews; the number is an assumption",
};

/// Later than any late note, however many holidays: [`LATE_DAYS`] are ten business days at most.
const LONG_AGO_HOURS: i32 = 24 * 90;

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    // A withdrawal thanks them too: one note, and not two.
    let taken = view.relations.accepted();
    let withdraws = taken.is_some_and(|(taken, _)| taken != view.application.id);
    if view.situation.over.is_some() || withdraws {
        return;
    }
    // Whoever has met the seeker again since is thanked for the last time only.
    let mut seen: Vec<Option<PersonId>> = Vec::new();
    for meeting in view.situation.held.iter().rev() {
        // Earlier ones are too long ago as well.
        if view
            .clock
            .reached(hours_after(meeting.ends_at, LONG_AGO_HOURS))
        {
            break;
        }
        for to in recipients(view, meeting) {
            if seen.contains(&to) {
                continue;
            }
            seen.push(to);
            moves.extend(note(view, meeting, to));
        }
    }
}

/// Whether thanks for the last interview are still to be sent and not too late.
pub(super) fn is_due(view: &View<'_>) -> bool {
    let last = view.situation.last_held();
    last.is_some_and(|meeting| {
        let mut recipients = recipients(view, &meeting).into_iter();
        recipients.any(|to| note(view, &meeting, to).is_some())
    })
}

fn check(view: &View<'_>, proposal: &Proposal, _at: Timestamp) -> Verdict {
    if proposal.kind != MoveKind::Thank {
        return Verdict::ALLOW;
    }
    let met = |meeting: &&Meeting<'_>| {
        let panel = &meeting.interview.people;
        panel.is_empty() || proposal.to.is_none_or(|to| panel.contains(&to))
    };
    let held = &view.situation.held;
    let meeting = held.iter().rfind(met).or(held.last());
    match meeting {
        Some(meeting) if is_thanked(view, meeting, proposal.to) => Verdict::refuse(format!(
            "You have thanked {} for it already; once is right.",
            view.name_of(proposal.to)
        )),
        _ => Verdict::ALLOW,
    }
}

/// Everyone on the panel; the coordinator alone where the panel is large.
fn recipients(view: &View<'_>, meeting: &Meeting<'_>) -> Vec<Option<PersonId>> {
    let panel = &meeting.interview.people;
    if panel.is_empty() {
        return vec![view.whom_to_ask()];
    }
    if usize::try_from(view.setting(&PANEL_MAX)).is_ok_and(|max| panel.len() <= max) {
        return panel.iter().copied().map(Some).collect();
    }
    let coordinates = |id: &PersonId| {
        view.person(*id).is_some_and(|person| {
            matches!(person.role, PersonRole::Coordinator | PersonRole::Recruiter)
        })
    };
    let coordinator = view.people().into_iter().find(coordinates);
    vec![coordinator.or_else(|| panel.first().copied())]
}

fn is_thanked(view: &View<'_>, meeting: &Meeting<'_>, to: Option<PersonId>) -> bool {
    view.sent_since(Purpose::Thank, meeting.fact.at)
        .any(|(_, sent)| sent.to.is_empty() || to.is_none_or(|to| sent.to.contains(&to)))
}

fn note(view: &View<'_>, meeting: &Meeting<'_>, to: Option<PersonId>) -> Option<Proposal> {
    let (calendar, _) = view.calendar(to);
    let ended = meeting.ends_at;
    let last = view.business_days_after(&calendar, ended, view.setting(&LATE_DAYS));
    let too_late = view.at_minute(&calendar, last, view.setting(&EVENING));
    if view.clock.reached(too_late) || is_thanked(view, meeting, to) {
        return None;
    }
    let at_once = at_once_until(view, &calendar, meeting);
    let on_time = on_time_until(view, &calendar, ended);
    let name = view.name_of(to);
    let met = who_was_met(view, meeting, to, day(view.date(&calendar, ended)));
    let mut wording = Wording::Plain;
    let mut tail = None;
    // The day after is still what was promised, also in its afternoon: such a note needs no word about being late.
    let next = view.business_days_after(&calendar, ended, 1);
    let next_evening = view.at_minute(&calendar, next, view.setting(&EVENING));
    let (not_before, not_after, why) = if let Some(at_once) = at_once
        && !view.clock.reached(at_once)
    {
        let hours = view.setting(&DECISION_HOURS);
        let why = format!(
            "They decide today: a short note to {name} within {hours} hours can still be read."
        );
        (ended, at_once, why)
    } else if !view.clock.reached(on_time) {
        let why = format!("{met}: a short note the same day or the next is kind and rare.");
        (first_moment(view, meeting), on_time, why)
    } else if next_evening <= too_late && !view.clock.reached(next_evening) {
        let why = format!("{met}: a short note is best sent today.");
        (on_time, next_evening, why)
    } else {
        wording = Wording::Late;
        tail = Some("A late note, light about being late, still beats none.");
        (on_time, too_late, format!("{met}."))
    };
    let window = Window {
        not_before,
        best: not_before,
        not_after: Some(not_after),
    };
    let mut proposal = Proposal::new(MoveKind::Thank, window, RULE.id, why)
        .to(to)
        .about(meeting.fact.id);
    proposal.wording = wording;
    if let Some(tail) = tail {
        // Apart from whom it goes to, so that it is said once of several.
        proposal.because(RULE.id, tail);
    }
    Some(proposal)
}

/// What is known of the meeting a note is about. Only who is named for it was met: to anyone else the note goes
/// because they can pass it on.
fn who_was_met(
    view: &View<'_>,
    meeting: &Meeting<'_>,
    to: Option<PersonId>,
    held_on: String,
) -> String {
    let name = view.name_of(to);
    match to {
        Some(to) if meeting.interview.people.contains(&to) => {
            format!("You spoke with {name} on {held_on}")
        }
        Some(_) => format!("You had an interview on {held_on}, and {name} can pass your thanks on"),
        None => format!("You had an interview on {held_on}"),
    }
}

/// Until when a note reaches them before a decision on the same day; `None` when they do not decide that
/// day, or when it ended outside the hours in which notes go out.
fn at_once_until(view: &View<'_>, calendar: &Calendar, meeting: &Meeting<'_>) -> Option<Timestamp> {
    let ended = meeting.ends_at;
    let date = view.date(calendar, ended);
    let evening = view.at_minute(calendar, date, view.setting(&EVENING));
    let is_open = calendar.is_business_day(date)
        && view.at_minute(calendar, date, view.setting(&MORNING)) <= ended
        && ended < evening;
    (meeting.interview.decided_same_day && is_open)
        .then(|| hours_after(ended, view.setting(&DECISION_HOURS)).min(evening))
}

/// The first moment for a note: after the quiet hour, or at once when they decide that day.
fn first_moment(view: &View<'_>, meeting: &Meeting<'_>) -> Timestamp {
    let hours = if meeting.interview.decided_same_day {
        0
    } else {
        view.setting(&QUIET_HOURS)
    };
    hours_after(meeting.ends_at, hours)
}

/// Noon of the first business day after the interview, where the interviewer is.
fn on_time_until(view: &View<'_>, calendar: &Calendar, ended: Timestamp) -> Timestamp {
    let next = calendar.add_business_days(view.date(calendar, ended), BusinessDays(1));
    view.at_minute(calendar, next, view.setting(&NOON))
}

#[cfg(test)]
mod tests {
    use crate::fact::{FactKind, Purpose};
    use crate::policy::MoveKind::Thank;
    use crate::policy::story::Story;
    use crate::record::PersonRole;

    fn tuesday() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .only(&[Thank])
    }

    #[test]
    fn the_note_waits_an_hour_and_may_go_until_the_evening() {
        tuesday()
            .check("2026-04-07 14:59", "")
            .check(
                "2026-04-07 15:00",
                "Thank Dana at 2026-04-07 16:00 (thank_you)",
            )
            .check(
                "2026-04-07 15:59",
                "Thank Dana at 2026-04-07 16:00 (thank_you)",
            )
            .check(
                "2026-04-07 16:00",
                "Thank Dana now until 2026-04-07 20:00 (thank_you)",
            )
            .check(
                "2026-04-07 19:59",
                "Thank Dana now until 2026-04-07 20:00 (thank_you)",
            );
    }

    #[test]
    fn after_the_evening_it_waits_for_the_next_morning_and_is_there_by_noon() {
        tuesday()
            .check(
                "2026-04-07 20:00",
                "Thank Dana at 2026-04-08 08:00 (thank_you, their_week)",
            )
            .check(
                "2026-04-08 11:59",
                "Thank Dana now until 2026-04-08 12:00 (thank_you)",
            )
            .check(
                "2026-04-08 12:00",
                "Thank Dana now until 2026-04-08 20:00 (thank_you)",
            )
            .check(
                "2026-04-08 20:00",
                "Thank Dana at 2026-04-09 08:00 Late (thank_you, thank_you, their_week)",
            );
    }

    #[test]
    fn a_late_note_is_good_for_three_business_days() {
        tuesday()
            .check(
                "2026-04-10 19:59",
                "Thank Dana now until 2026-04-10 20:00 Late (thank_you, thank_you)",
            )
            .check("2026-04-10 20:00", "");
    }

    #[test]
    fn each_interviewer_gets_a_note_until_they_have_one() {
        let story = Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana", "Lee"])
            .only(&[Thank]);
        story.check(
            "2026-04-07 16:00",
            "Thank Dana now until 2026-04-07 20:00 (thank_you)
             Thank Lee now until 2026-04-07 20:00 (thank_you)",
        );
        let thanked = story.sent("2026-04-07 16:10", Purpose::Thank, &["Dana"]);
        thanked.check(
            "2026-04-07 16:20",
            "Thank Lee now until 2026-04-07 20:00 (thank_you)",
        );
        assert_eq!(
            thanked.may("2026-04-07 16:20", Purpose::Thank, "Dana"),
            "no: thank_you"
        );
        assert_eq!(
            thanked.may("2026-04-07 16:20", Purpose::Thank, "Lee"),
            "yes"
        );
    }

    #[test]
    fn a_day_of_several_talks_means_a_note_for_each() {
        Story::new()
            .interview("2026-04-07 09:00", 60, &["Dana"])
            .interview("2026-04-07 11:00", 60, &["Lee"])
            .only(&[Thank])
            .check(
                "2026-04-07 13:00",
                "Thank Dana now until 2026-04-07 20:00 (thank_you)
                 Thank Lee now until 2026-04-07 20:00 (thank_you)",
            );
    }

    #[test]
    fn whoever_is_met_again_is_thanked_for_the_last_time_only() {
        Story::new()
            .interview("2026-04-07 09:00", 60, &["Dana"])
            .interview("2026-04-08 09:00", 60, &["Dana"])
            .only(&[Thank])
            .check(
                "2026-04-08 11:00",
                "Thank Dana now until 2026-04-08 20:00 (thank_you)",
            );
    }

    #[test]
    fn friday_evening_leads_to_monday_morning() {
        Story::new()
            .interview("2026-04-10 17:30", 60, &["Dana"])
            .only(&[Thank])
            .check(
                "2026-04-10 19:30",
                "Thank Dana now until 2026-04-10 20:00 (thank_you)",
            )
            .check(
                "2026-04-11 10:00",
                "Thank Dana at 2026-04-13 08:00 (thank_you, their_week)",
            )
            .check(
                "2026-04-13 08:00",
                "Thank Dana now until 2026-04-13 12:00 (thank_you)",
            );
    }

    #[test]
    fn an_interview_on_a_saturday_is_thanked_for_on_monday() {
        Story::new()
            .interview("2026-04-11 10:00", 60, &["Dana"])
            .only(&[Thank])
            .check(
                "2026-04-11 12:00",
                "Thank Dana at 2026-04-13 08:00 (thank_you, their_week)",
            );
    }

    #[test]
    fn a_holiday_there_is_skipped() {
        // Friday 3 July 2026 is the day off for Independence Day.
        Story::new()
            .interview("2026-07-02 18:30", 60, &["Dana"])
            .only(&[Thank])
            .check(
                "2026-07-02 20:40",
                "Thank Dana at 2026-07-06 08:00 (thank_you, their_week)",
            )
            .check(
                "2026-07-06 11:59",
                "Thank Dana now until 2026-07-06 12:00 (thank_you)",
            );
    }

    #[test]
    fn a_decision_on_the_same_day_does_away_with_the_quiet_hour() {
        let decided = |start| {
            Story::new()
                .interview(start, 60, &["Dana"])
                .where_interview(|interview| interview.decided_same_day = true)
                .only(&[Thank])
        };
        decided("2026-04-07 14:00")
            .check(
                "2026-04-07 15:00",
                "Thank Dana now until 2026-04-07 17:00 (thank_you)",
            )
            .check(
                "2026-04-07 16:59",
                "Thank Dana now until 2026-04-07 17:00 (thank_you)",
            )
            .check(
                "2026-04-07 17:00",
                "Thank Dana now until 2026-04-07 20:00 (thank_you)",
            );
        decided("2026-04-07 18:30").check(
            "2026-04-07 19:30",
            "Thank Dana now until 2026-04-07 20:00 (thank_you)",
        );
        decided("2026-04-07 20:00").check(
            "2026-04-07 21:00",
            "Thank Dana at 2026-04-08 08:00 (thank_you, their_week)",
        );
    }

    #[test]
    fn the_hours_are_theirs() {
        // Nine in the morning in Tokyo; the seeker is in New York.
        Story::new()
            .there("JP", "Asia/Tokyo")
            .interview("2026-04-07 18:00", 60, &["Dana"])
            .only(&[Thank])
            .check(
                "2026-04-07 20:00",
                "Thank Dana at 2026-04-08 08:00 offered (thank_you, thank_you_by_country, their_week)",
            );
    }

    #[test]
    fn summer_time_moves_no_hour() {
        // Clocks go forward on Sunday 8 March 2026.
        Story::new()
            .interview("2026-03-06 19:30", 60, &["Dana"])
            .only(&[Thank])
            .check(
                "2026-03-08 12:00",
                "Thank Dana at 2026-03-09 08:00 (thank_you, their_week)",
            )
            .check(
                "2026-03-09 11:59",
                "Thank Dana now until 2026-03-09 12:00 (thank_you)",
            );
    }

    #[test]
    fn a_large_panel_is_thanked_through_its_coordinator() {
        let panel = ["A", "B", "C", "D", "E", "F", "G", "Kim"];
        let story = Story::new()
            .interview("2026-04-07 14:00", 60, &panel)
            .with_person("Kim", |person| person.role = PersonRole::Coordinator)
            .only(&[Thank]);
        story.check(
            "2026-04-07 16:00",
            "Thank Kim now until 2026-04-07 20:00 (thank_you)",
        );
        let small = story.set("thank_you.panel_max", 8);
        assert_eq!(small.plan("2026-04-07 16:00").lines().count(), 8);
    }

    #[test]
    fn only_who_is_named_for_the_interview_was_spoken_with() {
        let reason = |panel: &[&str], now: &str| {
            let mut story = Story::new()
                .interview("2026-04-07 14:00", 60, panel)
                .promised("2026-04-07 15:00", "2026-04-17");
            let bo = story.person("Bo");
            let story = story.edit(|fact| match &mut fact.kind {
                FactKind::Promised { ask, .. } => *ask = Some(bo),
                other => panic!("not a promise: {other:?}"),
            });
            let thanks = story.only(&[Thank]);
            let expected = format!("Thank {}", panel.first().unwrap_or(&"Bo"));
            assert!(thanks.plan(now).starts_with(&expected), "{expected}");
            thanks.first_reason(now, Thank)
        };
        assert_eq!(
            reason(&["Dana"], "2026-04-07 16:00"),
            "You spoke with Dana on Tue 7 April 2026: a short note the same day or the next is kind and rare."
        );
        assert_eq!(
            reason(&[], "2026-04-07 16:00"),
            "You had an interview on Tue 7 April 2026, and Bo can pass your thanks on: a short note the same day or \
             the next is kind and rare."
        );
        assert_eq!(
            reason(&[], "2026-04-08 13:00"),
            "You had an interview on Tue 7 April 2026, and Bo can pass your thanks on: a short note is best sent today."
        );
        assert_eq!(
            reason(&[], "2026-04-09 13:00"),
            "You had an interview on Tue 7 April 2026, and Bo can pass your thanks on."
        );
    }

    #[test]
    fn an_interview_without_length_lasts_an_hour() {
        for minutes in [0, -30] {
            Story::new()
                .interview("2026-04-07 14:00", minutes, &["Dana"])
                .only(&[Thank])
                .check("2026-04-07 14:59", "")
                .check(
                    "2026-04-07 15:00",
                    "Thank Dana at 2026-04-07 16:00 (thank_you)",
                );
        }
    }

    #[test]
    fn a_found_or_cancelled_interview_calls_for_no_thanks() {
        let found = tuesday().proposed();
        found.check("2026-04-07 16:00", "");
        assert_eq!(
            found.may("2026-04-07 16:00", Purpose::Thank, "Dana"),
            "no: after_the_interview"
        );
        tuesday()
            .where_interview(|interview| interview.cancelled = true)
            .check("2026-04-07 16:00", "");
    }
}
