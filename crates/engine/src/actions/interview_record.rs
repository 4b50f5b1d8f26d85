//! Records an interview, ahead or held.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use super::records::people_named;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::day;
use crate::resolve::Choice;
use crate::sentence::stage_words;
use crate::shapes::{Done, Moment};
use crate::typed::{Reader, Typed, zone};
use jiff::SignedDuration;
use meanwhile_core::fact::{Fact, FactKind, Format, Interview, Stage};
use meanwhile_core::record::PersonRole;

/// An interview.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct RecordInterview {
    /// Words that mean the application, or its id.
    pub application: String,
    /// When it starts, as typed, such as `tue 15:00` or `2026-04-14T15:00`.
    pub start: String,
    /// When it ends, as typed; an hour after the start unless this or `minutes` is given.
    pub end: Option<String>,
    /// How long it takes, in minutes.
    pub minutes: Option<u32>,
    /// The zone that `start` is meant in; the seeker's own otherwise.
    pub zone: Option<String>,
    /// Who asks the questions.
    pub people: Vec<PersonInput>,
    /// How far along it is; the next stage after the last interview unless given.
    pub stage: Option<Stage>,
    /// How it is held.
    pub format: Option<Format>,
    /// They decide on the very day.
    pub decided_same_day: bool,
}

/// Records an interview, ahead or held.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn record_interview(
    engine: &Engine,
    now: Timestamp,
    input: RecordInterview,
) -> Result<Done, EngineError> {
    let recorded = engine
        .act(now, "record_interview", |edit| record(edit, &input))
        .await?;
    Ok(recorded.1)
}

pub(super) fn record(edit: &mut Edit, input: &RecordInterview) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let mut reader = edit.reader();
    if let Some(typed) = input.zone.as_deref().filter(|it| !it.trim().is_empty()) {
        reader.zone = zone(typed)?;
    }
    let start = reader.appointment(&input.start)?;
    let ends_at = end(edit, &reader, &start, input.end.as_deref(), input.minutes)?;
    refuse_far(edit, start.at)?;
    let facts = edit.facts(id)?;
    refuse_twin(edit, &facts, start.at)?;
    let people = people_named(edit, id, &input.people, PersonRole::Interviewer)?;
    let interview = Interview {
        ends_at,
        zone: Some(start.zone.unwrap_or(reader.zone)),
        people,
        stage: input.stage.unwrap_or_else(|| next_stage(&facts, start.at)),
        format: input.format.unwrap_or_default(),
        decided_same_day: input.decided_same_day,
        cancelled: false,
        called_off: None,
        calendar: None,
        arranged_at: None,
        hour_unknown: false,
    };
    for note in start.notes {
        edit.note(note);
    }
    remark_far(edit, start.at);
    if let Some(later) = same_stage_later(&facts, start.at, interview.stage) {
        let on = day(edit.settings.seeker.zone.date(later));
        let stage = stage_words(interview.stage).to_lowercase();
        edit.note(format!(
            "The one on {on} is recorded as the {stage}, too; `--stage` says it otherwise."
        ));
    }
    if interview.people.is_empty() {
        edit.note("Who asks the questions? With names, thank-you notes can be planned.");
    }
    say(edit, start.at, &interview);
    edit.add_fact(id, start.at, FactKind::Interview(interview))?;
    let label = edit.names().label(id);
    let on = day(edit.settings.seeker.zone.date(start.at));
    edit.summary = format!("Interview on {on}: {label}");
    Ok(())
}

/// Years that an interview may lie from now. *Assumption:* nobody records older ones by hand, and none is arranged so far
/// ahead; the wait after it would bend all figures.
const YEARS_MAX: i64 = 5;

/// Asks about an interview whose year is more likely a slip of the pen.
pub(super) fn refuse_far(edit: &Edit, start: Timestamp) -> Result<(), EngineError> {
    let days = start.duration_since(edit.now).as_hours().abs() / 24;
    if days <= YEARS_MAX * 366 {
        return Ok(());
    }
    let on = day(edit.settings.seeker.zone.date(start));
    Err(EngineError::invalid(
        "start",
        format!("{on} is more than {YEARS_MAX} years away"),
        "Look at the year, and type the day again.",
    ))
}

/// Days that an interview may lie from now without a word. *Assumption:* around a year away, the year is more often a slip of
/// the pen, as in January.
const DAYS_UNREMARKED: i64 = 300;

/// Remarks on an interview whose year may be a slip, and may well be right.
fn remark_far(edit: &mut Edit, start: Timestamp) {
    let days = start.duration_since(edit.now).as_hours() / 24;
    if days.abs() <= DAYS_UNREMARKED {
        return;
    }
    let on = day(edit.settings.seeker.zone.date(start));
    let lies = match days < 0 {
        true => format!("{} days ago", -days),
        false => format!("{days} days ahead"),
    };
    edit.note(format!(
        "{on} is {lies}. Should the year be another, take this back and type the day with it."
    ));
}

/// When an interview ends: as typed, by its length, or an hour after its start (*assumption*).
pub(super) fn end(
    edit: &Edit,
    reader: &Reader,
    start: &Typed,
    end: Option<&str>,
    minutes: Option<u32>,
) -> Result<Timestamp, EngineError> {
    let wrong =
        |why: &str| EngineError::invalid("end", why, "Type an end after the start, or its length.");
    let ends_at = match (
        end.filter(|it| !it.trim().is_empty()),
        minutes,
        start.ends_at,
    ) {
        (Some(words), _, _) => end_typed(edit, reader, start, words)?,
        (None, Some(minutes), _) => after_minutes(start.at, minutes),
        (None, None, Some(ends_at)) => ends_at,
        (None, None, None) => after_minutes(start.at, 60),
    };
    if ends_at <= start.at {
        return Err(wrong("the interview would end before it starts"));
    }
    // Longer than a day is a slip of the pen.
    if ends_at > after_minutes(start.at, 24 * 60) {
        return Err(wrong("the interview would take longer than a day"));
    }
    Ok(ends_at)
}

/// An end that may be a bare time of day: then it is on the day of the start.
fn end_typed(
    edit: &Edit,
    reader: &Reader,
    start: &Typed,
    words: &str,
) -> Result<Timestamp, EngineError> {
    let zone = start.zone.unwrap_or(reader.zone);
    let on_the_day = Reader {
        zone,
        now: edit.now,
    };
    let with_day = format!("{} {words}", zone.date(start.at));
    let bare = on_the_day.appointment(&with_day);
    bare.or_else(|_| on_the_day.appointment(words))
        .map(|it| it.at)
}

fn after_minutes(start: Timestamp, minutes: u32) -> Timestamp {
    let length = SignedDuration::from_mins(i64::from(minutes));
    start.checked_add(length).unwrap_or(Timestamp::MAX)
}

/// The stage after that of the last interview before `start`, whichever was recorded first.
fn next_stage(facts: &[Fact], start: Timestamp) -> Stage {
    let earlier = facts.iter().filter(|fact| fact.at < start);
    let interviews = earlier.filter_map(|fact| match &fact.kind {
        FactKind::Interview(interview) if !interview.cancelled => Some((fact.at, interview.stage)),
        _ => None,
    });
    let last = interviews.max_by_key(|(at, _)| *at).map(|(_, stage)| stage);
    match last {
        None | Some(Stage::Screening) => Stage::First,
        Some(Stage::First) => Stage::Second,
        Some(Stage::Second | Stage::Later) => Stage::Later,
        Some(Stage::Final) => Stage::Final,
    }
}

/// When a later interview is that is recorded as of the same stage, where only one can be.
fn same_stage_later(facts: &[Fact], start: Timestamp, stage: Stage) -> Option<Timestamp> {
    let once = matches!(stage, Stage::First | Stage::Second);
    let same = |fact: &&Fact| matches!(&fact.kind, FactKind::Interview(it) if !it.cancelled && it.stage == stage);
    let mut later = facts.iter().filter(|fact| once && fact.at > start);
    later.find(same).map(|fact| fact.at)
}

fn refuse_twin(edit: &Edit, facts: &[Fact], start: Timestamp) -> Result<(), EngineError> {
    let is_twin = |fact: &&Fact| {
        matches!(&fact.kind, FactKind::Interview(it) if !it.cancelled) && fact.at == start
    };
    let Some(twin) = facts.iter().find(is_twin) else {
        return Ok(());
    };
    let at = edit.names().moment(start);
    Err(EngineError::Duplicate {
        why: format!("an interview at that time ({at}) is recorded already"),
        choice: Choice {
            handle: twin.id.to_string(),
            label: format!("Interview, {at}"),
            id: twin.id.to_string(),
        },
    })
}

/// Says when an interview is and with whom.
pub(super) fn say(edit: &mut Edit, start: Timestamp, interview: &Interview) {
    let names = edit.names();
    let at = match interview.zone {
        Some(there) => Moment::between(start, edit.settings.seeker.zone, there),
        None => names.moment(start),
    };
    let with = names.people(&interview.people);
    let with = if with.is_empty() {
        with
    } else {
        format!(" with {with}")
    };
    edit.say(format!("Interview on {at}{with}"));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    fn interview(start: &str) -> RecordInterview {
        RecordInterview {
            application: "lindqvist".to_owned(),
            start: start.to_owned(),
            ..RecordInterview::default()
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_mistyped_year_is_asked_about() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        for start in ["2016-04-02 10:00", "2062-04-20 10:00"] {
            let found = record_interview(&bench.engine, bench.now, interview(start)).await;
            let error = found.unwrap_err().to_string();
            assert!(error.contains("more than 5 years away"), "{error}");
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_year_just_past_is_remarked_on() {
        for (start, remarked) in [("2025-04-06 10:00", true), ("2026-02-06 10:00", false)] {
            let bench = Bench::interviewed("2026-04-08 09:00").await;
            let done = record_interview(&bench.engine, bench.now, interview(start)).await;
            let notes = done.unwrap().notes.join(" ");
            assert_eq!(notes.contains("366 days ago"), remarked, "{notes}");
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn stage_zone_and_end_follow_unless_given() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let input = RecordInterview {
            end: Some("16:30".to_owned()),
            ..interview("2026-04-20 15:00 Europe/Berlin")
        };
        let done = record_interview(&bench.engine, bench.now, input)
            .await
            .unwrap();
        assert!(
            done.changed
                .iter()
                .any(|line| line.contains("15:00 in Europe/Berlin")),
            "{:?}",
            done.changed
        );
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        let last = desk.files[0].facts.last().unwrap();
        let FactKind::Interview(it) = &last.kind else {
            panic!()
        };
        assert_eq!(
            (it.stage, it.ends_at.to_string().as_str()),
            (Stage::Second, "2026-04-20T14:30:00Z")
        );
        assert!(!done.notes.is_empty(), "names are asked for, gently");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_stage_goes_by_the_time_of_the_interview_and_not_of_the_entry() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let earlier = interview("2026-04-02 15:00");
        let done = record_interview(&bench.engine, bench.now, earlier)
            .await
            .unwrap();
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        let stages = desk.files[0]
            .facts
            .iter()
            .filter_map(|fact| match &fact.kind {
                FactKind::Interview(it) => Some(it.stage),
                _ => None,
            });
        assert_eq!(
            stages.collect::<Vec<_>>(),
            [Stage::First, Stage::First],
            "nothing came before it"
        );
        let told = done.notes.join(" ");
        assert!(told.contains("Tue 7 April"), "{told}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_cannot_be_is_refused_and_nothing_is_stored() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let before = bench.engine.user().revision().await.unwrap();
        for input in [
            interview("2026-04-07 14:00"),
            interview("2026-04-20"),
            interview("whenever"),
            RecordInterview {
                end: Some("2026-04-20 14:00".to_owned()),
                ..interview("2026-04-20 15:00")
            },
            RecordInterview {
                minutes: Some(3000),
                ..interview("2026-04-20 15:00")
            },
            RecordInterview {
                application: "lindkvist".to_owned(),
                ..interview("2026-04-20 15:00")
            },
        ] {
            assert!(
                record_interview(&bench.engine, bench.now, input.clone())
                    .await
                    .is_err(),
                "{input:?}"
            );
        }
        assert_eq!(bench.engine.user().revision().await.unwrap(), before);
    }
}
