//! The context of a note from the records: only what is confirmed, and what the seeker wrote.

use jiff::Timestamp;
use meanwhile_core::fact::{Debrief, Fact, FactKind, Outcome, Purpose, Received};
use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::plan::Study;
use meanwhile_core::record::Employer;
use meanwhile_core::situation::{Ending, Situation};
use meanwhile_words::note::{
    Context, Earlier, House, Meeting, Named, NoteKind, Point, PointKind, Stretch,
};

use super::due::Due;
use super::sent::SentNotes;

/// What a context is made for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject {
    /// The application.
    pub(crate) application: ApplicationId,
    /// The note.
    pub(crate) note: Due,
    /// The present moment.
    pub(crate) now: Timestamp,
}

/// Puts the context of a note together.
pub(crate) fn context(study: &Study<'_>, subject: Subject, sent: &SentNotes) -> Context {
    let seeker = &study.settings().seeker;
    let mut context = Context {
        kind: subject.note.kind,
        channel: subject.note.channel,
        register: seeker.register,
        spelling: seeker.spelling,
        today: Some(seeker.zone.date(subject.now)),
        writer: Some(seeker.name.trim().to_owned()).filter(|it| !it.is_empty()),
        ..Context::default()
    };
    let desk = study.desk();
    let Some(file) = desk.file(subject.application) else {
        return context;
    };
    let application = &file.application;
    context.employer = desk.employer(application.employer).map(house);
    let agency = application.agency.and_then(|id| desk.employer(id));
    context.agency = agency.map(house);
    context.role = Some(application.role.trim().to_owned()).filter(|it| !it.is_empty());
    context.to = subject
        .note
        .to
        .and_then(|id| named(study, id))
        .into_iter()
        .collect();
    context.people = people(study, subject);
    if let Some(situation) = study.situation(subject.application, subject.now) {
        of_situation(&mut context, study, &situation, sent);
        context.no_question = context.refused && !asks_why(study, subject);
    }
    let called_off = study.with_view(subject.application, subject.now, |view| {
        view.called_off().map(|(meeting, _)| meeting.fact.at)
    });
    context.called_off = called_off.flatten().map(|at| seeker.zone.date(at));
    if let Some(timeline) = study.timeline(subject.application) {
        context.points = points(study, timeline.facts(), subject.now);
        context.accomplishments = news(study, subject);
        context.asked = asked(timeline.facts(), subject.now).map(|at| seeker.zone.date(at));
        context.competing_offer = timeline
            .facts()
            .iter()
            .rev()
            .find_map(|fact| match fact.kind {
                FactKind::CompetingOffer { deadline } if fact.is_confirmed() => Some(deadline),
                _ => None,
            });
    }
    context.earlier = earlier(study, application.employer, sent);
    context
}

fn house(employer: &Employer) -> House {
    House {
        name: employer.name.clone(),
        aliases: employer.aliases.clone(),
    }
}

fn named(study: &Study<'_>, id: PersonId) -> Option<Named> {
    let person = study.desk().person(id)?;
    Some(Named {
        name: person.name.clone(),
        title: person.title.clone(),
    })
}

/// Everybody else of the application: those it names, those met, those of its houses.
fn people(study: &Study<'_>, subject: Subject) -> Vec<Named> {
    let desk = study.desk();
    let Some(file) = desk.file(subject.application) else {
        return Vec::new();
    };
    let mut ids: Vec<PersonId> = file.application.people.clone();
    for fact in &file.facts {
        match &fact.kind {
            FactKind::Interview(it) => ids.extend(&it.people),
            FactKind::Received(it) => ids.extend(it.from),
            _ => {}
        }
    }
    let houses = [Some(file.application.employer), file.application.agency];
    let of_houses = desk
        .people
        .iter()
        .filter(|it| it.employer.is_some() && houses.contains(&it.employer));
    ids.extend(of_houses.map(|it| it.id));
    let mut seen = std::collections::BTreeSet::from_iter(subject.note.to);
    ids.retain(|id| seen.insert(*id));
    ids.into_iter().filter_map(|id| named(study, id)).collect()
}

fn of_situation(
    context: &mut Context,
    study: &Study<'_>,
    situation: &Situation<'_>,
    sent: &SentNotes,
) {
    let zone = study.settings().seeker.zone;
    let name = |id: &PersonId| study.desk().person(*id).map(|it| it.name.clone());
    let ahead = situation.ahead.iter().filter(|it| it.fact.is_confirmed());
    context.meetings = situation
        .held
        .iter()
        .chain(ahead)
        .map(|it| Meeting {
            day: zone.date(it.fact.at),
            people: it.interview.people.iter().filter_map(name).collect(),
        })
        .collect();
    let promised = situation.promised.filter(|it| !it.proposed);
    context.promised = promised.map(|it| Stretch {
        first: it.first,
        last: it.last,
    });
    context.offered = situation.offer.is_some();
    let over = situation.over.as_ref().is_some_and(|it| it.door_open);
    context.door_open = over || situation.rejection.is_some_and(|(_, it)| it.door_open);
    let refused = |it: &Ending<'_>| it.outcome == Outcome::Rejected;
    context.refused = situation.rejection.is_some() || situation.over.as_ref().is_some_and(refused);
    context.still_open = situation.rejection.is_none() && situation.over.is_none();
    context.has_reply = situation.last_reply.is_some();
    let answers = matches!(
        context.kind,
        NoteKind::AnswerEncouraging | NoteKind::AnswerScheduling | NoteKind::ThankForDecision
    );
    if answers && let Some((fact, received)) = situation.last_reply {
        let text = sent.received.get(&fact.id).cloned();
        context.received = text.or_else(|| fact.evidence.as_ref().map(|it| it.words.clone()));
        context.proposed_time = proposed_time(received).map(|at| zone.civil(at));
    }
}

/// The one start that they proposed for an interview they would move.
fn proposed_time(received: &Received) -> Option<Timestamp> {
    match received.asks_move.as_deref()?.to.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

/// Whether the rules would have them asked why, for as long as there is time for it.
fn asks_why(study: &Study<'_>, subject: Subject) -> bool {
    let asks = meanwhile_core::policy::rule("ask_feedback").and_then(|it| it.propose);
    let asked = study.with_view(subject.application, subject.now, |view| {
        let mut moves = Vec::new();
        if let Some(asks) = asks {
            asks(view, &mut moves);
        }
        let is_open = |end: Option<Timestamp>| end.is_none_or(|end| end >= subject.now);
        moves.iter().any(|it| is_open(it.window.not_after))
    });
    asked.unwrap_or(false)
}

/// The lines of the debrief of the last interview alone: thanks are for that one.
pub(crate) fn points_of_last(
    study: &Study<'_>,
    application: ApplicationId,
    now: Timestamp,
) -> Vec<Point> {
    let found = study.with_view(application, now, |view| {
        let last = view.situation.last_held()?.fact;
        let debriefs = view.confirmed().filter_map(|fact| match &fact.kind {
            // An interview that was corrected since has another id.
            FactKind::Debrief(it) if it.interview == Some(last.id) || fact.at >= last.at => {
                Some(of_debrief(study, it))
            }
            FactKind::DebriefLine { text } if fact.at >= last.at => Some(vec![of_line(text)]),
            _ => None,
        });
        Some(debriefs.flatten().collect())
    });
    found.flatten().unwrap_or_default()
}

/// The lines of the debriefs, those of the newest interview first.
fn points(study: &Study<'_>, facts: &[&Fact], now: Timestamp) -> Vec<Point> {
    let debriefs = facts.iter().rev().filter(|fact| fact.at <= now);
    let lines = debriefs.flat_map(|fact| match &fact.kind {
        FactKind::Debrief(debrief) => of_debrief(study, debrief),
        FactKind::DebriefLine { text } => vec![of_line(text)],
        _ => Vec::new(),
    });
    lines.collect()
}

fn of_debrief(study: &Study<'_>, debrief: &Debrief) -> Vec<Point> {
    let lists = [
        (PointKind::HighPoint, &debrief.high_points),
        (PointKind::Mattered, &debrief.mattered),
        (PointKind::SharedTopic, &debrief.shared_topics),
        (PointKind::Said, &debrief.said),
    ];
    let mut all = Vec::new();
    for (kind, remarks) in lists {
        for remark in remarks.iter().filter(|it| !it.text.trim().is_empty()) {
            let person = remark.person.and_then(|id| study.desk().person(id));
            all.push(Point {
                kind,
                text: remark.text.trim().to_owned(),
                person: person.map(|it| it.name.clone()),
            });
        }
    }
    all
}

/// A line added to a closed debrief: what it is about is told by its words, and else by nobody.
fn of_line(text: &str) -> Point {
    let lower = text.to_lowercase();
    let has = |list: &[&str]| {
        lower
            .split(|c: char| !c.is_alphabetic())
            .any(|it| list.contains(&it))
    };
    let kind = if has(&["both", "same"]) {
        PointKind::SharedTopic
    } else if has(&["wants", "needs", "cares", "matters"]) {
        PointKind::Mattered
    } else {
        PointKind::HighPoint
    };
    Point {
        kind,
        text: text.trim().to_owned(),
        person: None,
    }
}

/// When they were last asked where things stand.
fn asked(facts: &[&Fact], now: Timestamp) -> Option<Timestamp> {
    let asks = |fact: &&&Fact| {
        let asks = matches!(&fact.kind, FactKind::Sent(it) if it.purpose == Purpose::CheckIn);
        asks && fact.is_confirmed() && fact.at <= now
    };
    facts.iter().rev().find(asks).map(|it| it.at)
}

/// Accomplishments they were not told, newest first.
fn news(study: &Study<'_>, subject: Subject) -> Vec<String> {
    let told = study.with_view(subject.application, subject.now, |view| {
        let facts = view.timeline.facts().iter().rev();
        let news = facts.filter_map(|fact| match &fact.kind {
            FactKind::Accomplishment { text }
                if fact.is_confirmed() && !view.was_shared(fact.id) =>
            {
                Some(text.trim().to_owned())
            }
            _ => None,
        });
        news.filter(|text| !text.is_empty()).collect()
    });
    told.unwrap_or_default()
}

/// Notes sent to people of the same employer, newest first.
fn earlier(study: &Study<'_>, employer: EmployerId, sent: &SentNotes) -> Vec<Earlier> {
    let of_employer = |id: ApplicationId| {
        let file = study.desk().file(id);
        file.is_some_and(|it| it.application.employer == employer)
    };
    let notes = sent.notes.iter().filter(|(id, ..)| of_employer(*id));
    notes
        .map(|(_, it, message)| Earlier {
            to: it
                .to
                .first()
                .and_then(|id| named(study, *id))
                .map(|it| it.name)
                .unwrap_or_default(),
            kind: kind_of_purpose(it.purpose),
            text: message.newest_text.clone(),
        })
        .collect()
}

/// The kind of a note of which only the purpose was recorded.
fn kind_of_purpose(purpose: Purpose) -> NoteKind {
    let kinds = NoteKind::DRAFTED.into_iter();
    let found = kinds.filter(|kind| kind.purpose() == purpose);
    found.min().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use meanwhile_core::fact::ReadingKind;
    use meanwhile_words::note::NoteKind;

    use crate::actions::{
        DebriefStep, PersonInput, RecordHeard, RecordInterview, WriteDebrief, WriteDebriefLine,
        record_heard, record_interview, write_debrief, write_debrief_line,
    };
    use crate::testing::Bench;
    use crate::views::{DraftNote, draft_notes};

    async fn body(bench: &Bench, input: DraftNote) -> String {
        let input = DraftNote {
            application: "lindqvist".to_owned(),
            ..input
        };
        let drafts = draft_notes(&bench.engine, bench.now, &input).await.unwrap();
        drafts.notes[0].body.clone()
    }

    #[tokio::test(flavor = "current_thread")]
    async fn thanks_tell_of_the_interview_they_are_for_alone() {
        let mut bench = Bench::interviewed("2026-04-07 16:00").await;
        let line = vec!["talked about their pricing model".to_owned()];
        let told = WriteDebrief {
            application: "lindqvist".to_owned(),
            answers: vec![(DebriefStep::HighPoints, line)],
            ..WriteDebrief::default()
        };
        write_debrief(&bench.engine, bench.now, told).await.unwrap();
        let of_first = DraftNote::default();
        assert!(
            body(&bench, of_first.clone())
                .await
                .contains("pricing model")
        );
        let second = RecordInterview {
            application: "lindqvist".to_owned(),
            start: "2026-04-14 10:00".to_owned(),
            people: vec![PersonInput::from("Lee Brandt")],
            ..RecordInterview::default()
        };
        record_interview(&bench.engine, bench.now, second)
            .await
            .unwrap();
        bench.set("2026-04-14 12:00");
        let kind = Some(NoteKind::ThankYou);
        let of_second = DraftNote { kind, ..of_first };
        let body = body(&bench, of_second).await;
        assert!(!body.contains("pricing model"), "{body}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_line_of_the_day_answers_what_the_draft_asks() {
        let mut bench = Bench::interviewed("2026-04-07 16:00").await;
        let told = WriteDebrief {
            application: "lindqvist".to_owned(),
            answers: vec![(DebriefStep::HighPoints, vec!["felt ok".to_owned()])],
            finish: true,
            ..WriteDebrief::default()
        };
        write_debrief(&bench.engine, bench.now, told).await.unwrap();
        assert_eq!(body(&bench, DraftNote::default()).await, "");
        bench.set("2026-04-07 19:00");
        let line = WriteDebriefLine {
            application: "lindqvist".to_owned(),
            text: "Dana: we spoke about night trains".to_owned(),
        };
        write_debrief_line(&bench.engine, bench.now, line)
            .await
            .unwrap();
        let body = body(&bench, DraftNote::default()).await;
        assert!(body.contains("night trains"), "{body}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn yes_means_the_time_on_record() {
        let mut bench = Bench::interviewed("2026-04-06 10:00").await;
        let asks = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Scheduling),
            from: Some(PersonInput::from("Dana")),
            proposes: vec!["2026-04-09 14:00".to_owned()],
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, asks).await.unwrap();
        bench.set("2026-04-06 11:00");
        for time in ["yes", "thu 9 april 14:00"] {
            let input = DraftNote {
                kind: Some(NoteKind::AnswerScheduling),
                time: Some(time.to_owned()),
                ..DraftNote::default()
            };
            let body = body(&bench, input).await;
            assert!(
                body.contains("9 April at 14:00") || body.contains("April 9 at 2:00 PM"),
                "{body}"
            );
            assert!(!body.contains("possible for you"), "{time}: {body}");
        }
    }
}
