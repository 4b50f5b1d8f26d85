//! What should be at hand for the next interview?

use jiff::Timestamp;
use meanwhile_core::fact::{Format, Stage};
use serde::Serialize;

use super::application::MoveAskedCard;
use super::people::PersonCard;
use super::people::{belonging, person_card};
use super::situation::move_asked_card;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::{Cards, day_of};
use crate::shapes::{ApplicationRef, Day, Moment};
use meanwhile_core::fact::{Debrief, FactKind, Remark};
use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::plan::Study;
use meanwhile_core::policy::View;
use meanwhile_core::situation::Meeting;

/// The sheet for the next interview.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Prepare {
    /// The application.
    pub application: ApplicationRef,
    /// When it is; `None` when none is arranged.
    pub starts: Option<Moment>,
    /// When it ends.
    pub ends: Option<Moment>,
    /// Somebody asks to move it, and nobody has answered yet.
    pub move_asked: Option<MoveAskedCard>,
    /// How far along it is.
    pub stage: Option<Stage>,
    /// How it is held.
    pub format: Option<Format>,
    /// Who asks the questions.
    pub people: Vec<PersonCard>,
    /// What to do differently, from earlier debriefs, newest first.
    pub lessons: Vec<Lesson>,
    /// What went well before.
    pub high_points: Vec<Lesson>,
    /// Questions that were asked before.
    pub questions_asked: Vec<Lesson>,
    /// What matters to this employer, as its people said.
    pub mattered: Vec<Lesson>,
    /// What the seeker has in common with its people.
    pub shared_topics: Vec<Lesson>,
    /// What its people said.
    pub said: Vec<Lesson>,
    /// News they have not been told.
    pub news: Vec<Lesson>,
    /// Questions to ask them; always includes when to expect an answer, and whom to ask.
    pub ask_them: Vec<String>,
    /// What to have ready, in order.
    pub checklist: Vec<String>,
}

/// A line from an earlier interview.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lesson {
    /// The seeker's words.
    pub text: String,
    /// Whom it concerns.
    pub person: Option<String>,
    /// The application it was learnt at.
    pub application: ApplicationRef,
    /// The day of that interview.
    pub day: Day,
}

/// What should be at hand for the next interview?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn prepare(
    engine: &Engine,
    now: Timestamp,
    words: Option<&str>,
) -> Result<Option<Prepare>, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let id = match words.filter(|words| !words.trim().is_empty()) {
        Some(words) => Some(cards.names.index().one_application(words)?),
        None => next_interview(&cards, now),
    };
    let Some(id) = id else {
        return Ok(None);
    };
    let lessons = learnt(&cards, now);
    Ok(study.with_view(id, now, |view| sheet(&cards, view, &lessons, now)))
}

/// The question that is never left out: its answer decides how long to wait.
const WHEN_TO_HEAR: &str = "When may I expect to hear, and whom may I ask?";

/// How many lines of a kind are shown; more is no preparation but reading. Assumption.
const LESSONS_MAX: usize = 12;

/// The application with the next confirmed interview.
fn next_interview(cards: &Cards<'_>, now: Timestamp) -> Option<ApplicationId> {
    let files = cards.study.desk().files.iter();
    let next = files.filter_map(|file| {
        let id = file.application.id;
        let situation = cards.study.situation(id, now)?;
        situation.over.is_none().then_some(())?;
        Some((situation.next()?.fact.at, id))
    });
    next.min().map(|(_, id)| id)
}

/// What a debrief taught, and where.
struct Learnt {
    lesson: Lesson,
    kind: LessonKind,
    employer: EmployerId,
    at: Timestamp,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum LessonKind {
    Differently,
    HighPoint,
    Question,
    Mattered,
    Shared,
    Said,
}

/// Everything that closed debriefs taught, newest first.
fn learnt(cards: &Cards<'_>, now: Timestamp) -> Vec<Learnt> {
    let mut all = Vec::new();
    for file in &cards.study.desk().files {
        let id = file.application.id;
        let Some(timeline) = cards.study.timeline(id) else {
            continue;
        };
        for fact in timeline.facts().iter().filter(|fact| fact.at <= now) {
            let FactKind::Debrief(debrief) = &fact.kind else {
                continue;
            };
            let held = debrief.interview.and_then(|id| timeline.get(id));
            let at = held.map_or(fact.at, |fact| fact.at);
            for (kind, text, person) in lines(debrief) {
                let lesson = Lesson {
                    text: text.to_owned(),
                    person: person.map(|id| cards.names.person_name(id)),
                    application: cards.names.application(id),
                    day: day_of(at, cards.names.here()),
                };
                all.push(Learnt {
                    lesson,
                    kind,
                    employer: file.application.employer,
                    at,
                });
            }
        }
    }
    // A stable sort keeps the order in which the lines of one debrief were written.
    all.sort_by_key(|it| std::cmp::Reverse(it.at));
    all
}

fn lines(debrief: &Debrief) -> Vec<(LessonKind, &str, Option<PersonId>)> {
    let of = remark_lines;
    let mut all = of(LessonKind::HighPoint, &debrief.high_points);
    all.extend(of(LessonKind::Mattered, &debrief.mattered));
    all.extend(of(LessonKind::Shared, &debrief.shared_topics));
    all.extend(of(LessonKind::Said, &debrief.said));
    let questions = debrief.questions_asked.iter();
    all.extend(questions.map(|it| (LessonKind::Question, it.as_str(), None)));
    let differently = debrief.differently.iter();
    all.extend(differently.map(|it| (LessonKind::Differently, it.as_str(), None)));
    all
}

fn remark_lines(kind: LessonKind, list: &[Remark]) -> Vec<(LessonKind, &str, Option<PersonId>)> {
    list.iter()
        .map(|it| (kind, it.text.as_str(), it.person))
        .collect()
}

fn sheet(cards: &Cards<'_>, view: &View<'_>, learnt: &[Learnt], now: Timestamp) -> Prepare {
    let id = view.application.id;
    let meeting = view.situation.next();
    let asks: Vec<_> = match meeting {
        Some(meeting) if !meeting.interview.people.is_empty() => meeting.interview.people.clone(),
        _ => view.people(),
    };
    let moment = |at| match meeting.and_then(|it| it.interview.zone) {
        Some(there) => Moment::between(at, cards.names.here(), there),
        None => cards.moment(at, id, asks.first().copied()),
    };
    let everywhere = |kind| pick(learnt, |it| it.kind == kind);
    let here = |kind| {
        pick(learnt, |it| {
            it.kind == kind && it.employer == view.application.employer
        })
    };
    let (news, belonging) = (news(cards, view), belonging(cards, now));
    Prepare {
        application: cards.names.application(id),
        starts: meeting.map(|it| moment(it.fact.at)),
        ends: meeting.map(|it| moment(it.ends_at)),
        move_asked: move_asked_card(cards, view),
        stage: meeting.map(|it| it.interview.stage),
        format: meeting.map(|it| it.interview.format),
        people: asks
            .iter()
            .filter_map(|it| person_card(cards, *it, belonging.get(it), now))
            .collect(),
        lessons: everywhere(LessonKind::Differently),
        high_points: everywhere(LessonKind::HighPoint),
        questions_asked: everywhere(LessonKind::Question),
        mattered: here(LessonKind::Mattered),
        shared_topics: here(LessonKind::Shared),
        said: here(LessonKind::Said),
        ask_them: questions(meeting.map(|it| it.interview.stage)),
        checklist: checklist(meeting, !news.is_empty()),
        news,
    }
}

fn pick(learnt: &[Learnt], wanted: impl Fn(&&Learnt) -> bool) -> Vec<Lesson> {
    let mut found: Vec<Lesson> = Vec::new();
    for it in learnt.iter().filter(wanted) {
        // The same lesson learnt twice is shown once, where it was learnt last.
        if found.iter().all(|other| other.text != it.lesson.text) {
            found.push(it.lesson.clone());
        }
    }
    found.truncate(LESSONS_MAX);
    found
}

/// News they have not been told.
fn news(cards: &Cards<'_>, view: &View<'_>) -> Vec<Lesson> {
    let facts = view
        .timeline
        .facts()
        .iter()
        .filter(|fact| !view.was_shared(fact.id));
    let news = facts.filter_map(|fact| match &fact.kind {
        FactKind::Accomplishment { text } => Some(Lesson {
            text: text.clone(),
            person: None,
            application: cards.names.application(fact.application),
            day: day_of(fact.at, cards.names.here()),
        }),
        _ => None,
    });
    news.collect()
}

/// Questions to ask them. The one about when to hear always comes last, so that it is not forgotten.
fn questions(stage: Option<Stage>) -> Vec<String> {
    let mut questions =
        vec!["What would a good first half year in this role look like?".to_owned()];
    questions.push(match stage {
        Some(Stage::Screening) | None => "What are the next steps, and who takes part?".to_owned(),
        Some(Stage::First) => "What is the team working on just now?".to_owned(),
        Some(Stage::Second | Stage::Later) => {
            "What would be the hardest part at the beginning?".to_owned()
        }
        Some(Stage::Final) => "Is there anything you would still like to know from me?".to_owned(),
    });
    questions.push(WHEN_TO_HEAR.to_owned());
    questions
}

fn checklist(meeting: Option<Meeting<'_>>, has_news: bool) -> Vec<String> {
    let mut list = vec!["Two or three examples of your work that fit this role".to_owned()];
    if has_news {
        list.push("Your news since you last spoke".to_owned());
    }
    list.push(match meeting.map(|it| it.interview.format) {
        Some(Format::Video) => "Camera, microphone and the link, tried beforehand".to_owned(),
        Some(Format::Phone) => "A quiet place, a charged telephone, their number".to_owned(),
        Some(Format::OnSite) => "The way there, and whom to ask for at the door".to_owned(),
        Some(Format::NotSaid) => {
            "How you will meet: by video, by telephone or at their place; ask if they do not say"
                .to_owned()
        }
        None => "When and where it will be, once it is arranged".to_owned(),
    });
    list.push("The names of the people you meet, as they write them".to_owned());
    list.push(format!("Your questions, and last of all: “{WHEN_TO_HEAR}”"));
    list
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{FillDemo, fill_demo};
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn lessons_come_back_with_where_they_were_learnt() {
        let bench = Bench::at("2026-04-15 17:30").await;
        fill_demo(&bench.engine, bench.now, FillDemo {})
            .await
            .unwrap();
        let sheet = prepare(&bench.engine, bench.now, None)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(sheet.application.employer, "Quill and Fern");
        let from: Vec<&str> = sheet
            .lessons
            .iter()
            .map(|it| it.application.employer.as_str())
            .collect();
        assert_eq!(from, ["Quill and Fern", "Elbe Clinic"], "newest first");
        assert!(
            sheet
                .mattered
                .iter()
                .all(|it| it.application.employer == "Quill and Fern")
        );
        assert_eq!(
            sheet.ask_them.last().map(String::as_str),
            Some(WHEN_TO_HEAR)
        );
        assert_eq!(sheet.people[0].person.name, "Priya Nair");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn without_an_interview_ahead_there_is_no_sheet_unless_asked_for() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        assert!(
            prepare(&bench.engine, bench.now, None)
                .await
                .unwrap()
                .is_none()
        );
        let asked = prepare(&bench.engine, bench.now, Some("lindqvist"))
            .await
            .unwrap()
            .unwrap();
        assert!(asked.starts.is_none() && asked.ask_them.contains(&WHEN_TO_HEAR.to_owned()));
    }
}
