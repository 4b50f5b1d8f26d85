//! Why they may be quiet: plausible reasons from what is known, most telling first. Never a verdict.

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use meanwhile_core::fact::ReadingKind;
use meanwhile_core::policy::{View, day};
use meanwhile_core::time::{Calendar, DayKind, SoftReason};

use super::waiting::{QuietKind, QuietReason, days_between};

/// Mean calendar days from an interview to its answer. Source: NACE benchmarks 2023, 334 organisations: 25.1 days.
const USUAL_DAYS: i32 = 25;

/// Calendar days of silence that a weekend, a holiday or a busy day may explain. Assumption.
const BRIEF_DAYS: i32 = 7;

/// Hours of the day outside which nobody is expected at work. Assumption.
const WORK_HOURS: std::ops::Range<i8> = 8..18;

/// Reasons for silence at a moment.
pub(crate) fn reasons(view: &View<'_>, since: Timestamp, now: Timestamp) -> Vec<QuietReason> {
    let to = view.whom_to_ask();
    let (calendar, _) = view.calendar(to);
    let today = calendar.zone().date(now);
    // What the day or the hour is there explains hours of silence, and none of many days.
    let is_long = days_between(calendar.zone().date(since), today) > BRIEF_DAYS;
    let mut found: Vec<QuietReason> = [
        just_met(view, &calendar, today),
        promised(view, today),
        away(view, today),
        day_there(&calendar, today).filter(|_| !is_long),
        hour_there(&calendar, now).filter(|_| !is_long),
        season(&calendar, today),
        delay(view),
        Some(usual(view, &calendar, since, today)),
    ]
    .into_iter()
    .flatten()
    .collect();
    found.sort_by_key(|reason| reason.kind);
    found
}

/// The two most telling reasons as one line.
pub(crate) fn line(reasons: &[QuietReason]) -> String {
    let texts: Vec<&str> = reasons.iter().take(2).map(|it| it.text.as_str()).collect();
    texts.join(" ")
}

fn reason(kind: QuietKind, text: String, until: Option<Date>) -> Option<QuietReason> {
    Some(QuietReason { kind, text, until })
}

fn just_met(view: &View<'_>, calendar: &Calendar, today: Date) -> Option<QuietReason> {
    let held = view.situation.last_held()?;
    let spoke_since = view
        .situation
        .waiting_since
        .is_some_and(|it| it > held.ends_at);
    let days = calendar
        .business_days_since(calendar.zone().date(held.ends_at), today)
        .0;
    if spoke_since || days > 1 {
        return None;
    }
    reason(
        QuietKind::JustMet,
        "You have only just met; they need time to talk.".to_owned(),
        None,
    )
}

fn promised(view: &View<'_>, today: Date) -> Option<QuietReason> {
    let last = view.promise()?.last;
    if last < today {
        let gone = days_between(last, today);
        // A week over their own date is ordinary slippage. Assumption.
        return (gone <= 7).then(|| QuietReason {
            kind: QuietKind::PromisedDay,
            text: format!(
                "They named {}, and such dates often slip by a week.",
                day(last)
            ),
            until: None,
        });
    }
    let text = format!("They said by {}; that day has not passed.", day(last));
    reason(QuietKind::PromisedDay, text, Some(last))
}

fn away(view: &View<'_>, today: Date) -> Option<QuietReason> {
    let latest = view
        .situation
        .away
        .iter()
        .filter(|it| it.back_on > today)
        .max_by_key(|it| it.back_on)?;
    let who = latest
        .person
        .map_or("Somebody there", |id| view.name_of(Some(id)));
    let text = format!("{who} is away and back on {}.", day(latest.back_on));
    reason(QuietKind::OutOfOffice, text, Some(latest.back_on))
}

fn day_there(calendar: &Calendar, today: Date) -> Option<QuietReason> {
    let next = Some(calendar.next_business_day(today));
    match calendar.day_kind(today) {
        DayKind::Holiday(holiday) => {
            let text = format!("It is a holiday there: {}.", holiday.name);
            reason(QuietKind::Holiday, text, next)
        }
        DayKind::Weekend => {
            let text = "It is the weekend there.".to_owned();
            reason(QuietKind::Weekend, text, next)
        }
        DayKind::Business | DayKind::Soft(_) => {
            let name = match today.weekday() {
                Weekday::Monday => "Monday",
                Weekday::Friday => "Friday",
                _ => return None,
            };
            let text = format!("It is {name} there, one of the busiest days of the week.");
            reason(QuietKind::BusyDay, text, None)
        }
    }
}

fn hour_there(calendar: &Calendar, now: Timestamp) -> Option<QuietReason> {
    let clock = calendar.zone().civil(now);
    let works = calendar.is_business_day(clock.date()) && !WORK_HOURS.contains(&clock.hour());
    works.then_some(())?;
    let text = format!(
        "It is {} there, outside working hours.",
        clock.strftime("%H:%M")
    );
    reason(QuietKind::Night, text, None)
}

fn season(calendar: &Calendar, today: Date) -> Option<QuietReason> {
    let text = match calendar.day_kind(today) {
        DayKind::Soft(SoftReason::YearEnd) => "Between the years many are away.".to_owned(),
        DayKind::Soft(SoftReason::Listed(holiday)) => {
            format!("Many there are off today: {}.", holiday.name)
        }
        DayKind::Soft(SoftReason::ShortWeekend) => {
            "Many there are off on the day before the weekend.".to_owned()
        }
        // The weeks in which most of the northern countries take their long leave. Assumption.
        DayKind::Business if today.month() == 8 => {
            "August is holiday time in many places.".to_owned()
        }
        DayKind::Business | DayKind::Weekend | DayKind::Holiday(_) => return None,
    };
    reason(QuietKind::Season, text, None)
}

fn delay(view: &View<'_>) -> Option<QuietReason> {
    let (_, last) = view.situation.last_reply?;
    (last.reading == ReadingKind::Delay).then_some(())?;
    let text = "They said themselves that it takes longer.".to_owned();
    reason(QuietKind::Delay, text, None)
}

fn usual(view: &View<'_>, calendar: &Calendar, since: Timestamp, today: Date) -> QuietReason {
    let days = days_between(calendar.zone().date(since), today);
    let met = view.situation.last_held().is_some();
    let (kind, text) = if !met && view.situation.last_reply.is_some() {
        let text = "They have been in touch; the next step often takes longer than anyone says.";
        (QuietKind::Usual, text.to_owned())
    } else if !met {
        let text = "Many employers answer an application late, or only those they invite.";
        (QuietKind::Usual, text.to_owned())
    } else if days < USUAL_DAYS {
        let text = format!("Day {days}: on average an answer takes about {USUAL_DAYS} days.");
        (QuietKind::Early, text)
    } else {
        let text =
            "Such answers often take longer than anyone says; the reasons are mostly theirs.";
        (QuietKind::Usual, text.to_owned())
    };
    QuietReason {
        kind,
        text,
        until: None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::actions::{AddApplication, RecordHeard, add_application, record_heard};
    use crate::testing::Bench;
    use crate::views::application;
    use meanwhile_core::fact::ReadingKind;

    /// What is said of their silence at an employer that has written so.
    async fn line(heard: Option<(ReadingKind, bool)>) -> String {
        let bench = Bench::at("2026-04-08 10:00").await;
        let add = AddApplication {
            employer: "Acorn".to_owned(),
            role: "Clerk".to_owned(),
            applied: Some("2026-04-01".to_owned()),
            ..AddApplication::default()
        };
        add_application(&bench.engine, bench.now, add)
            .await
            .unwrap();
        if let Some((reading, expects_answer)) = heard {
            let input = RecordHeard {
                application: "acorn".to_owned(),
                reading: Some(reading),
                expects_answer: Some(expects_answer),
                ..RecordHeard::default()
            };
            record_heard(&bench.engine, bench.now, input).await.unwrap();
        }
        let view = application(&bench.engine, bench.now, "acorn")
            .await
            .unwrap();
        view.waiting.unwrap().quiet
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_day_there_explains_a_few_days_and_no_long_silence() {
        let mut bench = Bench::interviewed("2026-04-13 09:30").await;
        let mut quiet = Vec::new();
        // The Mondays six and thirteen days after the interview of Tuesday the 7th.
        for now in ["2026-04-13 09:30", "2026-04-20 09:30"] {
            bench.set(now);
            let view = application(&bench.engine, bench.now, "lindqvist");
            quiet.push(view.await.unwrap().waiting.unwrap().quiet);
        }
        assert!(quiet[0].contains("It is Monday there"), "{quiet:?}");
        assert!(!quiet[1].contains("It is Monday there"), "{quiet:?}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_reason_fits_how_far_it_has_come() {
        let never = line(None).await;
        assert!(never.contains("only those they invite"), "{never}");
        let wrote = line(Some((ReadingKind::Encouraging, false))).await;
        assert!(wrote.contains("have been in touch"), "{wrote}");
        let asked = line(Some((ReadingKind::InformationRequest, true))).await;
        assert_eq!(asked, "", "it is the seeker's turn: nobody there is silent");
    }
}
