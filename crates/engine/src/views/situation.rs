//! How an application stands, in words. Derived anew each time, like the situation itself.

use jiff::Timestamp;
use meanwhile_core::fact::{Debrief, Fact, FactKind, ReadingKind};
use meanwhile_core::plan::{Plan, When};
use meanwhile_core::policy::{MoveKind, View};

use super::application::{MoveAskedCard, SituationCard};
use super::waiting::{since, snoozed};
use crate::actions::outcome_words;
use crate::present::{Cards, day};
use crate::shapes::Day;

/// How it stands, a few words.
pub(crate) fn state_words(view: &View<'_>, now: Timestamp) -> String {
    let situation = view.situation;
    if let Some(ending) = situation.over {
        let door = if ending.door_open {
            ", the door is open"
        } else {
            ""
        };
        return format!("{}{door}", outcome_words(ending.outcome));
    }
    if !view.application.confirmed {
        return "found in mail, not confirmed".to_owned();
    }
    if let Some(until) = snoozed(situation, now) {
        let zone = view.settings.seeker.zone;
        return format!("you snoozed it until {}", day(zone.date(until)));
    }
    let words = if situation.offer.is_some() {
        "an offer is on the table"
    } else if let Some(asked) = view.move_asked() {
        match asked.by_seeker {
            true => "an interview is ahead; you asked to move it",
            false => "an interview is ahead; they ask to move it",
        }
    } else if let Some(ask) = situation.open_asks.first() {
        match &ask.kind {
            FactKind::Received(asked) if asked.reading == ReadingKind::Assessment => {
                "they wait for the task they set you"
            }
            _ => "they wait for your answer",
        }
    } else if !situation.held_by.is_empty() {
        "something found wants a look"
    } else if situation.next().is_some() {
        "an interview is ahead"
    } else if situation.green_light.is_some_and(is_encouraging) {
        "encouraged, waiting for them"
    } else if !situation.unanswered.is_empty() {
        "you asked, waiting for them"
    } else if view.called_off().is_some() {
        "they called the interview off, waiting for a new day"
    } else if situation.last_held().is_some() {
        "interviewed, waiting for them"
    } else if situation.last_reply.is_some() {
        "in touch, waiting for them"
    } else if let Some(words) = called_off(view) {
        words
    } else if since(view).is_some() {
        "applied, waiting for them"
    } else {
        "not applied yet"
    };
    words.to_owned()
}

/// Whether a message is a good sign by what it says, and not only because it goes on.
fn is_encouraging(fact: &Fact) -> bool {
    matches!(&fact.kind, FactKind::Received(received) if received.reading == ReadingKind::Encouraging)
}

/// What is said of an interview that was arranged and called off.
fn called_off(view: &View<'_>) -> Option<&'static str> {
    view.confirmed().rev().find_map(|fact| match &fact.kind {
        FactKind::Interview(it) if it.called_off.is_some_and(|off| off.by_seeker) => {
            Some("you called the interview off")
        }
        FactKind::Interview(it) if it.cancelled => {
            Some("the interview was called off, waiting for them")
        }
        _ => None,
    })
}

/// The open request to move the interview ahead.
pub(crate) fn move_asked_card(cards: &Cards<'_>, view: &View<'_>) -> Option<MoveAskedCard> {
    let asked = view.move_asked()?;
    let from = match &asked.fact.kind {
        FactKind::Received(received) => received.from.map(|id| cards.names.person(id)),
        _ => None,
    };
    let (of, to) = (view.own_time(asked.ask.of), view.proposed_times(asked.ask));
    let text = match (&from, asked.by_seeker) {
        (_, true) => {
            format!("You asked to move the interview of {of} to {to}; it stands until they agree.")
        }
        (Some(from), false) => {
            format!(
                "{} asks to move the interview of {of} to {to}; it stands until you agree.",
                from.name
            )
        }
        (None, false) => {
            format!("They ask to move the interview of {of} to {to}; it stands until you agree.")
        }
    };
    let moment = |at| cards.moment(at, view.application.id, None);
    Some(MoveAskedCard {
        by_seeker: asked.by_seeker,
        from,
        of: moment(asked.ask.of),
        to: asked.ask.to.iter().map(|at| moment(*at)).collect(),
        confirmed: asked.fact.is_confirmed(),
        text,
    })
}

/// The next thing of an application, and from when it can be done; `None` for the moment when that is now.
pub(crate) fn next_thing(
    cards: &Cards<'_>,
    plan: &Plan,
    now: Timestamp,
) -> Option<(String, Option<Timestamp>)> {
    let moves = plan
        .moves
        .iter()
        .filter(|it| it.kind != MoveKind::KeepGoing);
    let timed = moves.filter_map(|it| match it.when {
        When::Now { .. } => Some((now, it)),
        When::Later {
            write_now: true, ..
        } => Some((now, it)),
        When::Later { at, .. } => Some((at, it)),
        When::Behind { .. } => None,
    });
    let (at, it) = timed.min_by_key(|(at, it)| (*at, it.kind))?;
    let title = cards.names.title(it.kind, it.wording, it.to.as_slice());
    Some((title, (at > now).then_some(at)))
}

/// What follows from the timeline of an application.
pub(crate) fn situation_card(cards: &Cards<'_>, view: &View<'_>, now: Timestamp) -> SituationCard {
    let id = view.application.id;
    let situation = view.situation;
    let moment = |at| cards.moment(at, id, None);
    let promise = view.promise();
    let debriefs = view.timeline.facts().iter().rev();
    let debrief: Option<Debrief> = debriefs.clone().find_map(|fact| match &fact.kind {
        FactKind::Debrief(debrief) => Some(Debrief::clone(debrief)),
        _ => None,
    });
    SituationCard {
        turn: situation.turn,
        text: state_words(view, now),
        waiting_since: since(view).filter(|_| situation.over.is_none()).map(moment),
        promised: promise.map(|it| Day::new(it.last)),
        ask: promise
            .and_then(|it| it.ask)
            .map(|id| cards.names.person(id)),
        next_interview: situation.next().map(|it| moment(it.fact.at)),
        move_asked: move_asked_card(cards, view),
        last_interview: situation.last_held().map(|it| moment(it.fact.at)),
        green_light: situation.green_light.is_some(),
        open_asks: situation.open_asks.len(),
        unanswered: situation.unanswered.len(),
        away_until: situation
            .away
            .iter()
            .map(|it| it.back_on)
            .max()
            .map(Day::new),
        outcome: situation.over.map(|it| it.outcome),
        door_open: situation.over.is_some_and(|it| it.door_open),
        snoozed_until: snoozed(situation, now).map(moment),
        debrief,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::actions::{RecordHeard, RecordSent, record_heard, record_sent};
    use crate::testing::Bench;
    use crate::views::{application, today};
    use meanwhile_core::fact::{Purpose, ReadingKind};

    async fn state(bench: &Bench) -> String {
        let view = application(&bench.engine, bench.now, "lindqvist").await;
        view.unwrap().situation.text
    }

    async fn hear(bench: &Bench, reading: ReadingKind) {
        let heard = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(reading),
            automatic: reading == ReadingKind::Assessment,
            expects_answer: (reading == ReadingKind::Scheduling).then_some(false),
            answer_by: (reading == ReadingKind::Offer).then(|| "2026-04-20".to_owned()),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, heard).await.unwrap();
    }

    async fn answer(bench: &Bench, purpose: Purpose) {
        let sent = RecordSent {
            application: "lindqvist".to_owned(),
            purpose: Some(purpose),
            ..RecordSent::default()
        };
        record_sent(&bench.engine, bench.now, sent).await.unwrap();
    }

    #[tokio::test(flavor = "current_thread")]
    async fn only_encouraging_words_encourage() {
        let bench = Bench::interviewed("2026-04-09 10:00").await;
        hear(&bench, ReadingKind::Scheduling).await;
        assert_eq!(state(&bench).await, "interviewed, waiting for them");
        hear(&bench, ReadingKind::Encouraging).await;
        assert_eq!(state(&bench).await, "encouraged, waiting for them");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_test_by_a_machine_waits_until_it_is_said_to_be_done() {
        let bench = Bench::interviewed("2026-04-09 10:00").await;
        hear(&bench, ReadingKind::Assessment).await;
        answer(&bench, Purpose::Acknowledge).await;
        assert_eq!(state(&bench).await, "they wait for the task they set you");
        answer(&bench, Purpose::Answer).await;
        assert_eq!(state(&bench).await, "interviewed, waiting for them");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_answer_does_not_end_an_offer_and_its_day_stays_in_sight() {
        let bench = Bench::interviewed("2026-04-09 10:00").await;
        hear(&bench, ReadingKind::Offer).await;
        answer(&bench, Purpose::Answer).await;
        let today = today(&bench.engine, bench.now).await.unwrap();
        let task = today.tasks.iter().find(|it| it.title.starts_with("Decide"));
        assert!(task.unwrap().until.is_some(), "{:?}", today.tasks);
        assert!(today.waiting.is_empty(), "{:?}", today.waiting);
        assert_eq!(state(&bench).await, "an offer is on the table");
    }
}
