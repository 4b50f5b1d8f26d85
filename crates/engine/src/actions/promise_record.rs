//! Records when they said they would answer.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use super::records::person_named;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::day;
use crate::shapes::Done;
use meanwhile_core::fact::{Fact, FactKind};
use meanwhile_core::id::{FactId, PersonId};
use meanwhile_core::record::PersonRole;

/// What they said about when they would answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct RecordPromise {
    /// Words that mean the application, or its id.
    pub application: String,
    /// The last day they may mean, or the days they may mean, as typed: `friday`, `2026-04-14`, `next week`.
    pub by: String,
    /// The first day they may mean, as typed; else what `by` says.
    pub from: Option<String>,
    /// Whom to ask afterwards, if they said so.
    pub ask: Option<PersonInput>,
    /// Their words.
    pub words: String,
    /// When they said it, as typed; now unless given.
    pub said: Option<String>,
}

/// Records when they said they would answer.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn record_promise(
    engine: &Engine,
    now: Timestamp,
    input: RecordPromise,
) -> Result<Done, EngineError> {
    let recorded = engine
        .act(now, "record_promise", |edit| record(edit, &input))
        .await?;
    Ok(recorded.1)
}

/// The same as a part of what else is recorded.
pub(super) fn record(edit: &mut Edit, input: &RecordPromise) -> Result<(), EngineError> {
    record_since(edit, input, None)
}

/// The same, where the day they named last since an interview is not recorded again; whom to ask is added to it, and no day at
/// all means that one. They said it as it ended, unless another moment is given.
pub(super) fn record_since(
    edit: &mut Edit,
    input: &RecordPromise,
    interview: Option<FactId>,
) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let reader = edit.reader();
    let facts = edit.facts(id)?;
    let met = facts.iter().find(|it| Some(it.id) == interview);
    let said = match met.map(|it| &it.kind) {
        Some(FactKind::Interview(it)) if input.said.is_none() => it.ends_at.min(edit.now),
        _ => reader.past(input.said.as_deref())?,
    };
    let known = last_since(&facts, interview);
    let (named, last) = match &known {
        Some((_, days, _)) if input.by.trim().is_empty() => *days,
        None if interview.is_some() && input.by.trim().is_empty() => {
            return Err(EngineError::invalid(
                "by",
                "whom to ask is kept with the day they named, and none is known yet",
                "Say by when they answer, or leave both empty.",
            ));
        }
        _ => reader.stretch(&input.by)?,
    };
    let first = reader.day_if(input.from.as_deref())?.unwrap_or(named);
    if first > last {
        let why = format!("{} is after {}", day(first), day(last));
        return Err(EngineError::invalid(
            "from",
            why,
            "The first day comes before the last.",
        ));
    }
    refuse_past(edit, last, said)?;
    refuse_far(edit, last, said)?;
    let ask = match &input.ask {
        Some(ask) => Some(person_named(edit, id, ask, PersonRole::Other)?),
        None => None,
    };
    let known = known.filter(|(_, days, _)| *days == (first, last));
    if known.is_some_and(|(.., asked)| ask.is_none() || ask == asked) {
        return Ok(());
    }
    let words = input.words.trim().to_owned();
    let kind = FactKind::Promised {
        first,
        last,
        ask,
        words,
    };
    match &known {
        Some((fact, ..)) => edit.correct(fact, fact.at, kind)?,
        None => edit.add_fact(id, said, kind)?,
    };
    let by = match first < last && input.from.is_some() {
        true => format!("between {} and {}", day(first), day(last)),
        false => format!("by {}", day(last)),
    };
    edit.say(format!("They said they would answer {by}"));
    edit.summary = format!("Promised {by}: {}", edit.names().label(id));
    Ok(())
}

/// The last promise since an interview began, as confirmed, with its days and whom to ask.
fn last_since(
    facts: &[Fact],
    interview: Option<FactId>,
) -> Option<(&Fact, (Date, Date), Option<PersonId>)> {
    let held = facts.iter().find(|it| Some(it.id) == interview)?;
    let since = facts.iter().rev().filter(|it| it.at >= held.at);
    let mut confirmed = since.filter(|it| it.is_confirmed());
    confirmed.find_map(|fact| match fact.kind {
        FactKind::Promised {
            first, last, ask, ..
        } => Some((fact, (first, last), ask)),
        _ => None,
    })
}

/// Days ahead that a promised day may lie. *Assumption:* nobody plans an answer for more than a year ahead; figures would
/// not go by it either.
const DAYS_AHEAD_MAX: i64 = 366;

/// Asks about a promised day that is more likely a slip of the pen.
fn refuse_far(edit: &Edit, last: Date, said: Timestamp) -> Result<(), EngineError> {
    let from = edit.settings.seeker.zone.date(said);
    let latest = from.checked_add(jiff::Span::new().days(DAYS_AHEAD_MAX));
    if latest.map_or(true, |latest| last <= latest) {
        return Ok(());
    }
    Err(EngineError::invalid(
        "by",
        format!("{} is more than a year ahead", day(last)),
        "Look at the year; type the day they named, within a year. If they named none, record none.",
    ))
}

/// Refuses a promised day that was over when it was named.
pub(super) fn refuse_past(edit: &Edit, last: Date, said: Timestamp) -> Result<(), EngineError> {
    if last >= edit.settings.seeker.zone.date(said) {
        return Ok(());
    }
    Err(EngineError::invalid(
        "by",
        format!("{} was past when they said it", day(last)),
        "Type the day they named, or when they said it.",
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;
    use crate::views;

    #[tokio::test(flavor = "current_thread")]
    async fn the_plan_waits_for_the_day_they_named() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let promise = |by: &str| RecordPromise {
            application: "lindqvist".to_owned(),
            by: by.to_owned(),
            said: Some("2026-04-07 15:00".to_owned()),
            ask: Some(PersonInput::from("Mina Sorel <mina@lindqvist.example>")),
            ..RecordPromise::default()
        };
        for not_meant in ["2026-04-03", "2036-04-17"] {
            let refused = record_promise(&bench.engine, bench.now, promise(not_meant)).await;
            assert!(refused.is_err(), "{not_meant}");
        }
        record_promise(&bench.engine, bench.now, promise("2026-04-17"))
            .await
            .unwrap();
        bench.expect_wake_of_the_plan().await;
        let view = views::application(&bench.engine, bench.now, "lindqvist")
            .await
            .unwrap();
        assert_eq!(view.situation.ask.unwrap().name, "Mina Sorel");
        let input = views::MayInput {
            application: "lindqvist".to_owned(),
            ..views::MayInput::default()
        };
        let may = views::may(&bench.engine, bench.now, &input).await.unwrap();
        let views::MayAnswer::Wait { until, .. } = may.answer else {
            panic!("{may:?}");
        };
        assert!(until.here.date() > jiff::civil::date(2026, 4, 17));
    }
}
