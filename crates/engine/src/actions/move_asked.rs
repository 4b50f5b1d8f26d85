//! What the seeker types of a request to move an interview, whoever asks.

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind, MoveAsk};
use meanwhile_core::id::{ApplicationId, FactId};
use meanwhile_core::plan::Study;
use meanwhile_core::time::Zone;

use super::interview_move::shortest;
use crate::desk_change::Edit;
use crate::error::EngineError;
use crate::shapes::Moment;

/// The request that a message makes, said at `at`: about the next interview after it. It is none unless the message
/// `asks`, or `proposes` another start.
pub(super) fn move_asked(
    edit: &mut Edit,
    id: ApplicationId,
    at: Timestamp,
    asks: bool,
    proposes: &[String],
) -> Result<Option<Box<MoveAsk>>, EngineError> {
    if !asks && proposes.is_empty() {
        return Ok(None);
    }
    let facts = edit.facts(id)?;
    let Some((of, there, _)) = next_ahead(&facts, at) else {
        return Err(EngineError::not_now(
            "no interview is ahead that could be moved",
            "`meanwhile interview` records one.",
        ));
    };
    let reader = edit.reader();
    let mut to = Vec::new();
    for words in proposes {
        let start = reader.appointment(words)?;
        for note in start.notes {
            edit.note(note);
        }
        to.push(start.at);
    }
    // Typed times are the seeker's, so the clock of the place is shown beside them where it differs.
    let here = edit.settings.seeker.zone;
    let shown = |at| Moment::between(at, here, there.unwrap_or(here)).to_string();
    let times: Vec<String> = to.iter().map(|at| shown(*at)).collect();
    let times = match times.as_slice() {
        [] => "another time".to_owned(),
        all => all.join(", or "),
    };
    let line = format!(
        "The interview of {} stands until both agree to {times}",
        shown(of)
    );
    edit.say(line);
    let moving = moving(edit, id, &to);
    edit.note(format!("Once you have agreed, {moving} moves it."));
    Ok(Some(Box::new(MoveAsk { of, to })))
}

/// The start of the next interview after a moment, the zone it was arranged in, and its entry.
fn next_ahead(facts: &[Fact], at: Timestamp) -> Option<(Timestamp, Option<Zone>, FactId)> {
    ahead(facts, at).min_by_key(|(start, ..)| *start)
}

fn ahead(facts: &[Fact], at: Timestamp) -> impl Iterator<Item = (Timestamp, Option<Zone>, FactId)> {
    facts.iter().filter_map(move |fact| match &fact.kind {
        FactKind::Interview(interview) if !interview.cancelled && fact.at > at => {
            Some((fact.at, interview.zone, fact.id))
        }
        _ => None,
    })
}

/// What is still to be recorded after an answer, where they had asked to move an interview.
pub(super) fn advise(edit: &mut Edit, id: ApplicationId, at: Timestamp) {
    let study = Study::new(&edit.desk, &edit.settings);
    let asked = study.with_view(id, at, |view| {
        let asked = view.move_asked().filter(|asked| !asked.by_seeker)?;
        Some(asked.ask.to.clone())
    });
    if let Some(to) = asked.flatten() {
        let moving = moving(edit, id, &to);
        edit.note(format!(
            "If you agreed to another time, {moving} moves the interview; until then it stands as it is."
        ));
    }
}

/// The command that moves the interview, to the time that is proposed where it is one.
fn moving(edit: &Edit, id: ApplicationId, to: &[Timestamp]) -> String {
    let handle = edit.names().application(id).handle;
    let when = match to {
        [one] => {
            let shown = edit.settings.seeker.zone.civil(*one);
            shown.strftime("\"%Y-%m-%d %H:%M\"").to_string()
        }
        _ => "WHEN".to_owned(),
    };
    let facts = edit.facts(id).unwrap_or_default();
    let which = match next_ahead(&facts, edit.now) {
        Some((_, _, fact)) if ahead(&facts, edit.now).count() > 1 => {
            format!(" --which {}", shortest(edit, &fact.to_string()))
        }
        _ => String::new(),
    };
    format!("`meanwhile interview {handle} --move {when}{which}`")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::actions::{
        MoveInterview, RecordHeard, RecordInterview, RecordSent, SentOutcome, move_interview,
        record_heard, record_interview, record_sent,
    };
    use crate::testing::Bench;
    use meanwhile_core::fact::{FactKind, Purpose, ReadingKind};

    /// Somebody in New York, whose interview was arranged by the clock of London.
    async fn arranged_elsewhere() -> Bench {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let input = RecordInterview {
            application: "lindqvist".to_owned(),
            start: "2026-04-20 15:00 Europe/London".to_owned(),
            ..RecordInterview::default()
        };
        record_interview(&bench.engine, bench.now, input)
            .await
            .unwrap();
        bench
    }

    #[tokio::test(flavor = "current_thread")]
    async fn times_that_are_proposed_are_the_seekers_whatever_the_interviews_zone() {
        let bench = arranged_elsewhere().await;
        let proposes = vec!["2026-04-21 11:00".to_owned()];
        let heard = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Scheduling),
            proposes: proposes.clone(),
            ..RecordHeard::default()
        };
        let heard = record_heard(&bench.engine, bench.now, heard).await.unwrap();
        let sent = RecordSent {
            application: "lindqvist".to_owned(),
            purpose: Some(Purpose::Answer),
            proposes,
            ..RecordSent::default()
        };
        let sent = record_sent(&bench.engine, bench.now, sent).await.unwrap();
        let SentOutcome::Recorded(sent) = sent else {
            panic!("an answer may always go out: {sent:?}");
        };
        for done in [heard, sent] {
            let said = done.changed.join(" ");
            assert!(
                said.contains("agree to Tue 21 April 2026, 11:00 (16:00 in Europe/London)"),
                "{said}"
            );
            let notes = done.notes.join(" ");
            assert!(notes.contains("--move \"2026-04-21 11:00\""), "{notes}");
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_command_says_which_where_several_are_ahead() {
        let bench = arranged_elsewhere().await;
        let heard = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Scheduling),
            asks_move: true,
            ..RecordHeard::default()
        };
        let notes = |done: crate::shapes::Done| done.notes.join(" ");
        let one = record_heard(&bench.engine, bench.now, heard.clone()).await;
        let one = notes(one.unwrap());
        assert!(one.contains("--move WHEN`"), "{one}");
        let second = RecordInterview {
            application: "lindqvist".to_owned(),
            start: "2026-04-28 15:00".to_owned(),
            ..RecordInterview::default()
        };
        record_interview(&bench.engine, bench.now, second)
            .await
            .unwrap();
        let two = record_heard(&bench.engine, bench.now, heard).await;
        let two = notes(two.unwrap());
        assert!(two.contains("--move WHEN --which "), "{two}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_move_and_a_new_end_are_typed_by_the_seekers_clock() {
        let bench = arranged_elsewhere().await;
        let input = MoveInterview {
            application: "lindqvist".to_owned(),
            start: Some("2026-04-21 11:00".to_owned()),
            ..MoveInterview::default()
        };
        let done = move_interview(&bench.engine, bench.now, input)
            .await
            .unwrap();
        let said = done.changed.join(" ");
        assert!(said.contains("11:00 (16:00 in Europe/London)"), "{said}");
        let input = MoveInterview {
            application: "lindqvist".to_owned(),
            end: Some("11:45".to_owned()),
            ..MoveInterview::default()
        };
        move_interview(&bench.engine, bench.now, input)
            .await
            .unwrap();
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        let timeline = meanwhile_core::timeline::Timeline::new(&desk.files[0].facts);
        let mut ends = timeline.facts().iter().filter_map(|fact| match &fact.kind {
            FactKind::Interview(it) => Some(it.ends_at.to_string()),
            _ => None,
        });
        assert_eq!(ends.next_back().as_deref(), Some("2026-04-21T15:45:00Z"));
    }
}
