//! Records a message the seeker sends or has sent. What a rule refuses is not recorded unless the seeker sets
//! that rule aside in words of their own; what has already gone out can always be recorded.

use jiff::Timestamp;
use meanwhile_core::fact::{Channel, FactKind, Outcome, Override, Purpose, Sent};
use meanwhile_core::id::{ApplicationId, FactId, PersonId};
use meanwhile_core::plan::Study;
use meanwhile_core::policy::{MoveKind, can_be_written, move_for};
use meanwhile_core::record::PersonRole;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use super::fact_retract::fact_named;
use super::move_asked::{advise, move_asked};
use super::records::people_named;
use super::sent_objections::{advise_patience, refuse, set_aside};
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::guards::{Objection, Wanted, judge};
use crate::sentence::purpose_words;
use crate::shapes::{ApplicationRef, Done, Moment, ReasonLine};

/// A message to them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct RecordSent {
    /// Words that mean the application, or its id.
    pub application: String,
    /// What it is for.
    pub purpose: Option<Purpose>,
    /// To whom; whom the plan would have it go to, unless given.
    pub to: Vec<PersonInput>,
    /// How; by their channel unless given.
    pub channel: Option<Channel>,
    /// When, as typed; now unless given. A moment in the past means that it has gone out already.
    pub at: Option<String>,
    /// It has gone out already: record it whatever the rules say, with a note of what they say.
    pub already_sent: bool,
    /// Rules the seeker sets aside, each with words of their own.
    pub overrides: Vec<Override>,
    /// It asks them to move the interview that is ahead; it is an answer then, unless it is said to be for something else.
    pub asks_move: bool,
    /// The starts it proposes instead, as typed; any of them means that it asks.
    pub proposes: Vec<String>,
    /// News it tells: ids of accomplishments, or their beginnings; all that were not told yet, unless given.
    pub news: Vec<String>,
    /// Its words, to be kept; a line `Subject: …` may come first.
    pub note: Option<String>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum SentOutcome {
    /// It is recorded.
    Recorded(Done),
    /// A rule refuses; nothing is recorded.
    Refused(NotAllowed),
}

/// Why a message should not go out now.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotAllowed {
    /// The application.
    pub application: ApplicationRef,
    /// Every rule that refuses, and why.
    pub reasons: Vec<ReasonLine>,
    /// When it is allowed by time alone; `None` when only something new changes it.
    pub next: Option<Moment>,
    /// What to do, in words.
    pub advice: String,
}

/// Records a message the seeker sends or has sent.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then. A refusal by a rule is no error.
pub async fn record_sent(
    engine: &Engine,
    now: Timestamp,
    input: RecordSent,
) -> Result<SentOutcome, EngineError> {
    let sent = engine.act(now, "record_sent", |edit| record(edit, &input));
    Ok(match sent.await? {
        (None, done) => SentOutcome::Recorded(done),
        (Some(refused), _) => SentOutcome::Refused(refused),
    })
}

/// What is sent, worked out.
pub(super) struct Message {
    pub(super) application: ApplicationId,
    pub(super) sent: Sent,
    pub(super) at: Timestamp,
    /// It has gone out already.
    past: bool,
}

fn record(edit: &mut Edit, input: &RecordSent) -> Result<Option<NotAllowed>, EngineError> {
    let mut message = message(edit, input)?;
    let (objections, next) = objections_to(edit, &message);
    message.sent.overrode = set_aside(input, &objections)?;
    let is_set_aside = |rule: &str| message.sent.overrode.iter().any(|it| it.rule == rule);
    if message.past {
        let unsaid = objections
            .iter()
            .filter(|it| !is_set_aside(&it.reason.rule));
        for objection in unsaid {
            edit.note(format!(
                "It is recorded. For next time: rule `{}` would have held it back. {}",
                objection.reason.rule, objection.reason.text
            ));
        }
    } else if message.sent.overrode.len() < objections.len() {
        let refused = refuse(edit, &message, &objections, next);
        edit.abandon();
        return Ok(Some(refused));
    }
    let purpose = message.sent.purpose;
    if !message.past && objections.is_empty() {
        advise_patience(edit, &message);
    }
    if purpose == Purpose::Answer && message.sent.asks_move.is_none() {
        advise(edit, message.application, message.at);
    }
    if let Some(words) = &input.note {
        let Message {
            application, at, ..
        } = message;
        let key = super::sent_note::keep(edit, application, &message.sent.to, at, words)?;
        message.sent.message_id = Some(key);
        if purpose == Purpose::ThankForDecision && super::sent_note::asks_feedback(words) {
            message.sent.purpose = Purpose::AskFeedback;
            edit.note("It asks for feedback, which is asked once: that is done with it.");
        }
    }
    let to = edit.names().people(&message.sent.to);
    let to = if to.is_empty() { "them".to_owned() } else { to };
    let ends = (purpose == Purpose::Decline)
        .then(|| withdrawal(edit, message.application))
        .flatten();
    edit.add_fact(
        message.application,
        message.at,
        FactKind::Sent(message.sent),
    )?;
    edit.say(format!("Sent to {to}: {}", purpose_words(purpose)));
    if let Some(outcome) = ends {
        super::application_close::close(edit, message.application, message.at, outcome, false)?;
    }
    let label = edit.names().label(message.application);
    edit.summary = format!("Sent to {to} ({}): {label}", purpose_words(purpose));
    Ok(None)
}

/// How a withdrawal ends the application; of an offer of theirs, it turns the offer down. `None` where it is over.
fn withdrawal(edit: &Edit, id: ApplicationId) -> Option<Outcome> {
    let study = Study::new(&edit.desk, &edit.settings);
    let situation = study.situation(id, edit.now)?;
    if situation.over.is_some() {
        return None;
    }
    Some(match situation.offer.is_some() {
        true => Outcome::Declined,
        false => Outcome::Withdrawn,
    })
}

fn message(edit: &mut Edit, input: &RecordSent) -> Result<Message, EngineError> {
    let application = edit.pick(&input.application)?;
    let asks = input.asks_move || !input.proposes.is_empty();
    let purpose = input.purpose.or(asks.then_some(Purpose::Answer));
    let purpose = purpose.ok_or_else(|| {
        EngineError::invalid(
            "purpose",
            "what it is for is missing",
            "Such as thank, check_in or answer.",
        )
    })?;
    let at = edit.reader().past(input.at.as_deref())?;
    let mut to = people_named(edit, application, &input.to, PersonRole::Other)?;
    if to.is_empty() {
        to = usual_recipient(edit, application, purpose)?;
    }
    let past = input.already_sent || at < edit.now;
    let shared = news_told(edit, application, purpose, &input.news, past)?;
    let channel = match input.channel {
        Some(channel) => channel,
        None => usual_channel(
            &Study::new(&edit.desk, &edit.settings),
            application,
            edit.now,
            purpose,
        ),
    };
    let unread = is_unread(edit, &to, channel);
    let sent = Sent {
        purpose,
        to,
        channel,
        message_id: None,
        shared,
        overrode: Vec::new(),
        asks_move: move_asked(edit, application, at, asks, &input.proposes)?,
        unread,
    };
    Ok(Message {
        application,
        sent,
        at,
        past,
    })
}

/// Whether nobody it goes to has an address that takes answers, as far as is known now.
fn is_unread(edit: &Edit, to: &[PersonId], channel: Channel) -> bool {
    let takes_none = |id: &PersonId| edit.desk.person(*id).is_some_and(|it| !can_be_written(it));
    channel == Channel::Email && !to.is_empty() && to.iter().all(takes_none)
}

/// Whom the plan would have it go to; who has to be named is asked for, not guessed.
fn usual_recipient(
    edit: &Edit,
    application: ApplicationId,
    purpose: Purpose,
) -> Result<Vec<PersonId>, EngineError> {
    let study = Study::new(&edit.desk, &edit.settings);
    let plan = crate::foretold::plan(&study, edit.now);
    let moves = plan
        .plans
        .iter()
        .filter(|plan| plan.application == application);
    let moves: Vec<_> = moves.flat_map(|plan| &plan.moves).collect();
    let of = |kind| moves.iter().filter(move |it| Some(it.kind) == kind);
    let mut planned: Vec<PersonId> = of(move_for(purpose)).filter_map(|it| it.to).collect();
    if planned.is_empty() && matches!(purpose, Purpose::Answer | Purpose::Acknowledge) {
        // Where only a task or an offer is open, the answer is to that; a machine's task goes to nobody.
        planned.extend(of(Some(MoveKind::DoTask)).filter_map(|it| it.to));
        planned.extend(of(Some(MoveKind::Decide)).filter_map(|it| it.to));
        if planned.is_empty() && of(Some(MoveKind::DoTask)).next().is_some() {
            return Ok(Vec::new());
        }
    }
    planned.sort_unstable();
    planned.dedup();
    match planned.as_slice() {
        [] => {
            let asked = study.with_view(application, edit.now, |view| view.whom_to_ask());
            Ok(asked.flatten().into_iter().collect())
        }
        [only] => Ok(vec![*only]),
        several => Err(EngineError::invalid(
            "to",
            format!("it could be for {}", edit.names().people(several)),
            "Name one of them; each gets a note of their own.",
        )),
    }
}

/// The channel the plan would take.
pub(crate) fn usual_channel(
    study: &Study<'_>,
    application: ApplicationId,
    now: Timestamp,
    purpose: Purpose,
) -> Channel {
    let plan = crate::foretold::plan(study, now);
    let moves = plan
        .plans
        .iter()
        .filter(|plan| plan.application == application);
    let planned = moves
        .flat_map(|plan| &plan.moves)
        .find(|it| Some(it.kind) == move_for(purpose))
        .and_then(|it| it.channel);
    let theirs = || {
        let situation = study.situation(application, now)?;
        situation.last_reply.map(|(_, received)| received.channel)
    };
    planned.or_else(theirs).unwrap_or_default()
}

/// The accomplishments it tells: those named, or all they were not told yet.
fn news_told(
    edit: &Edit,
    application: ApplicationId,
    purpose: Purpose,
    named: &[String],
    past: bool,
) -> Result<Vec<FactId>, EngineError> {
    let mut told = Vec::new();
    for words in named {
        let fact = fact_named(edit, words)?;
        if fact.application != application || !matches!(fact.kind, FactKind::Accomplishment { .. })
        {
            return Err(EngineError::invalid(
                "news",
                "this entry is no news for this application",
                "",
            ));
        }
        told.push(fact.id);
    }
    if purpose != Purpose::ShareNews || !told.is_empty() {
        return Ok(told);
    }
    let study = Study::new(&edit.desk, &edit.settings);
    let news = study.with_view(application, edit.now, |view| {
        let all = view.timeline.facts().iter();
        let news = all
            .filter(|it| it.is_confirmed() && matches!(it.kind, FactKind::Accomplishment { .. }));
        news.map(|it| it.id)
            .filter(|id| !view.was_shared(*id))
            .collect::<Vec<_>>()
    });
    let news = news.unwrap_or_default();
    if news.is_empty() && !past {
        return Err(EngineError::not_now(
            "no news is recorded that they have not been told",
            "Record it with `meanwhile news` first.",
        ));
    }
    Ok(news)
}

/// What rules object to a message, each rule once, and when it is allowed by time alone.
fn objections_to(edit: &Edit, message: &Message) -> (Vec<Objection>, Option<Timestamp>) {
    let study = Study::new(&edit.desk, &edit.settings);
    let nobody = [None];
    let people: Vec<Option<PersonId>> = message.sent.to.iter().copied().map(Some).collect();
    let recipients = if people.is_empty() {
        &nobody[..]
    } else {
        &people
    };
    let mut found: Vec<Objection> = Vec::new();
    let mut next = Some(message.at);
    for to in recipients {
        let wanted = Wanted {
            application: message.application,
            purpose: message.sent.purpose,
            to: *to,
            channel: message.sent.channel,
        };
        let (objections, allowed_at) = judge(&study, wanted, message.at);
        next = next.zip(allowed_at).map(|(a, b)| a.max(b));
        for objection in objections {
            if !found
                .iter()
                .any(|it| it.reason.rule == objection.reason.rule)
            {
                found.push(objection);
            }
        }
    }
    (found, next)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{
        RecordHeard, RecordInterview, RecordNews, record_heard, record_interview, record_news,
    };
    use crate::testing::Bench;
    use meanwhile_core::fact::ReadingKind;

    fn check_in() -> RecordSent {
        RecordSent {
            application: "lindqvist".to_owned(),
            purpose: Some(Purpose::CheckIn),
            ..RecordSent::default()
        }
    }

    async fn send(bench: &Bench, input: RecordSent) -> SentOutcome {
        let sent = record_sent(&bench.engine, bench.now, input).await.unwrap();
        if matches!(sent, SentOutcome::Recorded(_)) {
            bench.expect_wake_of_the_plan().await;
        }
        sent
    }

    async fn sent_facts(bench: &Bench) -> Vec<Sent> {
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        let facts = desk.files.iter().flat_map(|file| file.facts.clone());
        let sent = facts.filter_map(|fact| match fact.kind {
            FactKind::Sent(sent) => Some(sent),
            _ => None,
        });
        sent.collect()
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_went_only_to_an_address_that_takes_no_answer_is_recorded_as_unread() {
        for (address, unread) in [
            ("no-reply@lindqvist.example", true),
            ("jo@lindqvist.example", false),
        ] {
            let bench = Bench::interviewed("2026-04-20 10:00").await;
            let to = PersonInput::from(format!("Jo Brandt <{address}>").as_str());
            let input = RecordSent {
                to: vec![to],
                already_sent: true,
                ..check_in()
            };
            send(&bench, input).await;
            let sent = sent_facts(&bench).await.remove(0);
            assert_eq!(sent.unread, unread, "{address}");
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_a_rule_refuses_is_not_recorded() {
        let bench = Bench::interviewed("2026-04-11 23:00").await;
        let to = vec![PersonInput::from("Nobody New <new@lindqvist.example>")];
        let SentOutcome::Refused(refused) = send(&bench, RecordSent { to, ..check_in() }).await
        else {
            panic!("a Saturday night is no time to write");
        };
        assert!(
            refused.reasons.iter().any(|it| it.rule == "their_week"),
            "{refused:?}"
        );
        assert!(refused.next.is_some());
        assert!(sent_facts(&bench).await.is_empty());
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert_eq!(desk.people.len(), 1, "nor is the person it named");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_withdrawal_ends_the_application_and_both_are_one_action() {
        let bench = Bench::interviewed("2026-04-08 10:00").await;
        let decline = RecordSent {
            purpose: Some(Purpose::Decline),
            already_sent: true,
            ..check_in()
        };
        assert!(matches!(
            send(&bench, decline).await,
            SentOutcome::Recorded(_)
        ));
        assert_eq!(outcome(&bench).await, Some(Outcome::Withdrawn));
        crate::actions::undo(&bench.engine, bench.now, crate::actions::Undo::default())
            .await
            .unwrap();
        assert_eq!(outcome(&bench).await, None);
    }

    async fn outcome(bench: &Bench) -> Option<Outcome> {
        let all = crate::views::ListFilter {
            closed: true,
            words: None,
        };
        let rows = crate::views::list(&bench.engine, bench.now, &all).await;
        rows.unwrap()[0].outcome
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_override_needs_the_rule_and_words_and_is_kept() {
        let bench = Bench::interviewed("2026-04-11 23:00").await;
        let with = |rule: &str, words: &str| RecordSent {
            overrides: vec![Override {
                rule: rule.to_owned(),
                words: words.to_owned(),
            }],
            ..check_in()
        };
        for bad in [with("their_week", " "), with("no_such_rule", "please")] {
            assert!(record_sent(&bench.engine, bench.now, bad).await.is_err());
        }
        let other = send(&bench, with("thank_you", "another rule")).await;
        assert!(
            matches!(other, SentOutcome::Refused(_)),
            "the wrong rule set aside helps nothing"
        );
        let SentOutcome::Refused(refused) = send(&bench, check_in()).await else {
            panic!("refused");
        };
        let aside = |reason: &ReasonLine| Override {
            rule: reason.rule.clone(),
            words: "Dana asked me to".to_owned(),
        };
        let overrides: Vec<Override> = refused.reasons.iter().map(aside).collect();
        let input = RecordSent {
            overrides: overrides.clone(),
            ..check_in()
        };
        assert!(matches!(
            send(&bench, input).await,
            SentOutcome::Recorded(_)
        ));
        assert_eq!(sent_facts(&bench).await[0].overrode, overrides);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_has_gone_out_is_recorded_with_a_gentle_note() {
        let bench = Bench::interviewed("2026-04-11 23:00").await;
        let input = RecordSent {
            already_sent: true,
            ..check_in()
        };
        let SentOutcome::Recorded(done) = send(&bench, input).await else {
            panic!("what has happened can be recorded");
        };
        assert!(
            done.notes.iter().any(|note| note.contains("`their_week`")),
            "{:?}",
            done.notes
        );
        assert!(sent_facts(&bench).await[0].overrode.is_empty());
        let input = RecordSent {
            at: Some("2026-04-09 10:00".to_owned()),
            purpose: Some(Purpose::Thank),
            ..check_in()
        };
        assert!(matches!(
            send(&bench, input).await,
            SentOutcome::Recorded(_)
        ));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn each_of_a_panel_is_named_and_never_guessed() {
        let bench = Bench::interviewed("2026-04-08 09:30").await;
        let people = ["Lee Brandt", "Kim Sato"].map(PersonInput::from).to_vec();
        let interview = RecordInterview {
            application: "lindqvist".to_owned(),
            start: "2026-04-07 16:00".to_owned(),
            people,
            ..RecordInterview::default()
        };
        record_interview(&bench.engine, bench.now, interview)
            .await
            .unwrap();
        let thank = RecordSent {
            purpose: Some(Purpose::Thank),
            ..check_in()
        };
        let asked = record_sent(&bench.engine, bench.now, thank.clone()).await;
        assert!(
            matches!(asked, Err(EngineError::Invalid { field: "to", .. })),
            "{asked:?}"
        );
        let lee = RecordSent {
            to: vec![PersonInput::from("lee")],
            ..thank
        };
        assert!(matches!(send(&bench, lee).await, SentOutcome::Recorded(_)));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn news_needs_to_be_recorded_and_is_told_once() {
        let mut bench = Bench::interviewed("2026-04-14 09:45").await;
        let heard = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Encouraging),
            from: Some(PersonInput::from("dana")),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, heard).await.unwrap();
        let share = RecordSent {
            purpose: Some(Purpose::ShareNews),
            ..check_in()
        };
        let none = record_sent(&bench.engine, bench.now, share.clone()).await;
        assert!(matches!(none, Err(EngineError::NotNow { .. })));
        let news = RecordNews {
            text: "Passed the exam".to_owned(),
            ..RecordNews::default()
        };
        record_news(&bench.engine, bench.now, news).await.unwrap();
        bench.set("2026-04-15 10:00");
        let shared = send(&bench, share.clone()).await;
        assert!(matches!(shared, SentOutcome::Recorded(_)), "{shared:?}");
        assert_eq!(sent_facts(&bench).await[0].shared.len(), 1);
        let again = record_sent(&bench.engine, bench.now, share).await;
        assert!(
            matches!(again, Err(EngineError::NotNow { .. })),
            "told once"
        );
    }
}
