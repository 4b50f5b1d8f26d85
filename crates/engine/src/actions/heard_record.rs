//! Records a message or call that came from them.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::{Channel, ReadingKind};
use serde::{Deserialize, Serialize};

use super::PersonInput;
use super::move_asked::move_asked;
use super::promise_record::refuse_past;
use super::records::person_named;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::day;
use crate::shapes::Done;
use meanwhile_core::fact::{FactKind, Received};
use meanwhile_core::record::PersonRole;

/// A message or call from them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct RecordHeard {
    /// Words that mean the application, or its id.
    pub application: String,
    /// What it means.
    pub reading: Option<ReadingKind>,
    /// Who wrote or called.
    pub from: Option<PersonInput>,
    /// A machine wrote it: an auto-reply, a receipt. An [`ReadingKind::AutoReply`] always is one.
    pub automatic: bool,
    /// How it came.
    pub channel: Option<Channel>,
    /// When, as typed; now unless given.
    pub at: Option<String>,
    /// It waits for an answer; follows from the reading unless given.
    pub expects_answer: Option<bool>,
    /// The day by which they want it, as typed.
    pub answer_by: Option<String>,
    /// The day they are back, as typed, from an out-of-office reply.
    pub back_on: Option<String>,
    /// Channels they invited the seeker to use.
    pub invites: Vec<Channel>,
    /// They asked not to be contacted.
    pub please_dont: bool,
    /// They left the door open for another time.
    pub door_open: bool,
    /// They gave or promised feedback with the decision.
    pub gave_feedback: bool,
    /// What they said, in their words or the seeker's. With a no it is why, and so feedback, unless it is about the post alone.
    pub words: Option<String>,
    /// They ask to move the interview that is ahead.
    pub asks_move: bool,
    /// The starts they propose instead, as typed; any of them means that they ask.
    pub proposes: Vec<String>,
    /// The last day they named for their answer, as typed: recorded as a promise of its own.
    pub promised_by: Option<String>,
}

/// What becomes of a post, whoever applied for it: of that nobody learns anything about themselves.
const OF_THE_POST: &[&str] = &[
    "headcount",
    "head count",
    "budget",
    "funding",
    "frozen",
    "freeze",
    "on hold",
    "cancelled",
    "canceled",
    "internal candidate",
    "internally",
    "promoted someone",
    "restructur",
    "reorgani",
    "no longer hiring",
    "already filled",
    "been filled",
];

/// Whether a reason is about the post, and not about the seeker.
fn is_of_the_post(words: &str) -> bool {
    let words = words.to_lowercase();
    OF_THE_POST.iter().any(|it| words.contains(it))
}

/// Records a message or call that came from them.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn record_heard(
    engine: &Engine,
    now: Timestamp,
    input: RecordHeard,
) -> Result<Done, EngineError> {
    let recorded = engine
        .act(now, "record_heard", |edit| record(edit, &input))
        .await?;
    Ok(recorded.1)
}

fn record(edit: &mut Edit, input: &RecordHeard) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let reader = edit.reader();
    let at = reader.past(input.at.as_deref())?;
    let back_on = reader.day_if(input.back_on.as_deref())?;
    refuse_odd_return(edit, back_on, at)?;
    let away = input.reading.is_none() && back_on.is_some();
    let unsaid = if away {
        ReadingKind::AutoReply
    } else {
        ReadingKind::Other
    };
    let reading = input.reading.unwrap_or(unsaid);
    let asks_move = move_asked(edit, id, at, input.asks_move, &input.proposes)?;
    let from = match &input.from {
        Some(from) => Some(person_named(edit, id, from, PersonRole::Other)?),
        None => None,
    };
    let person_wrote = !input.automatic && reading != ReadingKind::AutoReply;
    let words = input.words.as_deref().map_or("", str::trim).to_owned();
    let received = Received {
        from,
        reading,
        person_wrote,
        channel: input.channel.unwrap_or_default(),
        expects_answer: input
            .expects_answer
            .unwrap_or(person_wrote && (asks_move.is_some() || usually_expects_answer(reading))),
        answer_by: reader
            .stretch_if(input.answer_by.as_deref())?
            .map(|(_, last)| last),
        back_on,
        invites: input.invites.clone(),
        please_dont: input.please_dont,
        door_open: input.door_open,
        gave_feedback: input.gave_feedback
            || reading == ReadingKind::Rejection && !words.is_empty() && !is_of_the_post(&words),
        undelivered: Vec::new(),
        words,
        asks_move: asks_move.filter(|_| person_wrote),
        message_id: None,
    };
    advise(edit, &received, input.promised_by.is_some());
    edit.add_fact(id, at, FactKind::Received(received))?;
    if let Some((first, last)) = reader.stretch_if(input.promised_by.as_deref())? {
        refuse_past(edit, last, at)?;
        let words = String::new();
        edit.add_fact(
            id,
            at,
            FactKind::Promised {
                first,
                last,
                ask: from,
                words,
            },
        )?;
        edit.say(format!("They said they would answer by {}", day(last)));
    }
    let what = reading_words(reading);
    let whose = from.map_or_else(String::new, |id| {
        format!(" from {}", edit.names().person_name(id))
    });
    edit.say(format!("Heard{whose}: {what}"));
    if input.please_dont {
        edit.say("They asked you not to write: nothing is suggested until they do");
    }
    edit.summary = format!("Heard{whose} ({what}): {}", edit.names().label(id));
    Ok(())
}

/// Days ahead that the return of somebody who is away may lie. *Assumption:* further away, the year is more often a slip of
/// the pen; and who is away longer is not waited for.
const AWAY_DAYS_MAX: i64 = 183;

/// Asks about a day of return that cannot be meant: long ahead, or over when they wrote.
fn refuse_odd_return(edit: &Edit, back_on: Option<Date>, at: Timestamp) -> Result<(), EngineError> {
    let Some(back_on) = back_on else {
        return Ok(());
    };
    let written = edit.settings.seeker.zone.date(at);
    let latest = written.saturating_add(jiff::Span::new().days(AWAY_DAYS_MAX));
    let why = match back_on {
        it if it < written => "was past when they wrote",
        it if it > latest => "is more than half a year after they wrote",
        _ => return Ok(()),
    };
    Err(EngineError::invalid(
        "back_on",
        format!("{} {why}", day(back_on)),
        "Look at the year. Should they be away so long, leave the day out and ask somebody else there.",
    ))
}

/// What a message of this kind mostly waits for, unless the seeker says otherwise.
pub(super) const fn usually_expects_answer(reading: ReadingKind) -> bool {
    matches!(
        reading,
        ReadingKind::Scheduling
            | ReadingKind::Assessment
            | ReadingKind::InformationRequest
            | ReadingKind::Offer
    )
}

fn advise(edit: &mut Edit, received: &Received, has_promise: bool) {
    match received.reading {
        ReadingKind::Scheduling if received.asks_move.is_none() => {
            edit.note(
                "Once the time is fixed, record the interview; everything else follows from it.",
            );
        }
        ReadingKind::Delay if !has_promise => {
            edit.note(
                "If they named a new day, record it as a promise; the plan then waits for it.",
            );
        }
        ReadingKind::Offer if received.answer_by.is_none() => {
            edit.note("If they want an answer by a day, record that day too.");
        }
        _ => {}
    }
}

/// A reading in words.
pub(crate) const fn reading_words(reading: ReadingKind) -> &'static str {
    match reading {
        ReadingKind::Acknowledgement => "they have got it",
        ReadingKind::Scheduling => "about a time to meet",
        ReadingKind::Assessment => "a task or test",
        ReadingKind::InformationRequest => "they ask for something",
        ReadingKind::Delay => "it takes longer",
        ReadingKind::Encouraging => "an encouraging word",
        ReadingKind::Offer => "an offer",
        ReadingKind::Rejection => "a no",
        ReadingKind::RecruiterOutreach => "about another role",
        ReadingKind::AutoReply => "an automatic reply",
        ReadingKind::Other => "a message",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    #[test]
    fn what_becomes_of_the_post_is_no_feedback() {
        for words in [
            "no headcount",
            "Budget cut, post frozen",
            "went w/ internal candidate",
        ] {
            assert!(is_of_the_post(words), "{words}");
        }
        assert!(!is_of_the_post("lacked knowledge of the market"));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_follows_from_a_reading_is_recorded_with_it() {
        let bench = Bench::interviewed("2026-04-09 10:00").await;
        let heard = |reading| RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(reading),
            from: Some(PersonInput::from("dana@lindqvist.example")),
            ..RecordHeard::default()
        };
        let delay = RecordHeard {
            promised_by: Some("2026-04-24".to_owned()),
            ..heard(ReadingKind::Delay)
        };
        record_heard(&bench.engine, bench.now, delay).await.unwrap();
        record_heard(
            &bench.engine,
            bench.now,
            heard(ReadingKind::InformationRequest),
        )
        .await
        .unwrap();
        let away = RecordHeard {
            reading: None,
            back_on: Some("2026-04-20".to_owned()),
            ..heard(ReadingKind::Other)
        };
        record_heard(&bench.engine, bench.now, away).await.unwrap();
        bench.expect_wake_of_the_plan().await;
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert_eq!(desk.people.len(), 1, "the address is Dana's");
        let received: Vec<Received> = desk.files[0]
            .facts
            .iter()
            .filter_map(|fact| match &fact.kind {
                FactKind::Received(received) => Some(received.clone()),
                _ => None,
            })
            .collect();
        assert!(!received[0].expects_answer && received[1].expects_answer);
        assert_eq!(
            (received[2].reading, received[2].person_wrote),
            (ReadingKind::AutoReply, false)
        );
        assert!(
            desk.files[0]
                .facts
                .iter()
                .any(|fact| matches!(fact.kind, FactKind::Promised { .. }))
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_return_is_within_half_a_year_of_the_message() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let away = |back_on: &str| RecordHeard {
            application: "lindqvist".to_owned(),
            back_on: Some(back_on.to_owned()),
            ..RecordHeard::default()
        };
        for not_meant in ["2027-04-20", "2036-04-20", "2026-04-01"] {
            let refused = record_heard(&bench.engine, bench.now, away(not_meant)).await;
            assert!(refused.is_err(), "{not_meant}");
        }
        let meant = record_heard(&bench.engine, bench.now, away("2026-09-20")).await;
        assert!(meant.is_ok(), "{meant:?}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_offer_after_a_no_stands_and_opens_it_again() {
        let mut bench = Bench::interviewed("2026-04-09 10:00").await;
        let heard = |reading| RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(reading),
            ..RecordHeard::default()
        };
        let no = heard(ReadingKind::Rejection);
        record_heard(&bench.engine, bench.now, no).await.unwrap();
        bench.set("2026-04-16 10:00");
        let offer = heard(ReadingKind::Offer);
        record_heard(&bench.engine, bench.now, offer).await.unwrap();
        let loaded = bench.engine.load().await.unwrap();
        let study = meanwhile_core::plan::Study::new(&loaded.desk, &loaded.settings);
        let id = loaded.desk.files[0].application.id;
        let situation = study.situation(id, bench.now).unwrap();
        assert!(situation.over.is_none() && situation.offer.is_some());
        assert!(situation.rejection.is_none());
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_promised_day_lies_ahead_of_the_message_and_may_be_a_week() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let heard = |by: &str| RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Delay),
            promised_by: Some(by.to_owned()),
            ..RecordHeard::default()
        };
        let error = record_heard(&bench.engine, bench.now, heard("2026-03-10"))
            .await
            .unwrap_err();
        assert!(
            error.to_string().contains("was past when they said it"),
            "{error}"
        );
        let done = record_heard(&bench.engine, bench.now, heard("next week"))
            .await
            .unwrap();
        assert!(
            done.changed.iter().any(|line| line.contains("17 April")),
            "{done:?}"
        );
    }
}
