//! Random histories of what a seeker does: undoing them leads back, the contact budget holds, and the stored
//! wake-up is that of the plan. Only the crate's public face is used.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use meanwhile_core::fact::{Channel, Fact, FactKind, Outcome, Posting, Purpose, ReadingKind};
use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::plan::Study;
use meanwhile_core::record::{Application, Employer, Person};
use meanwhile_core::settings::Settings;
use meanwhile_core::time::Zone;
use meanwhile_core::timeline::Timeline;
use meanwhile_engine::actions::*;
use meanwhile_engine::{Engine, Location};
use proptest::prelude::*;

/// What the seeker may do next, by application 0 to 2.
#[derive(Clone, Debug)]
enum Step {
    Interview(usize),
    Move(usize),
    Cancel(usize),
    Heard(usize, ReadingKind, bool),
    Promise(usize),
    Sent(usize, Purpose),
    News(usize),
    Offer(usize),
    DebriefSave(usize),
    DebriefFinish(usize),
    Close(usize, Outcome),
    Reopen(usize),
    Snooze(usize),
    Unsnooze(usize),
    Posting(usize),
    EditEmployer(usize),
    EditPerson,
    Setting(i32),
    Pass(i64),
}

fn step() -> impl Strategy<Value = Step> {
    let of = || 0..3_usize;
    let reading = prop::sample::select(vec![
        ReadingKind::Encouraging,
        ReadingKind::Delay,
        ReadingKind::Scheduling,
        ReadingKind::Rejection,
        ReadingKind::Other,
        ReadingKind::AutoReply,
    ]);
    let purpose = prop::sample::select(vec![
        Purpose::Thank,
        Purpose::CheckIn,
        Purpose::CheckIn,
        Purpose::Other,
        Purpose::ShareNews,
        Purpose::Answer,
    ]);
    let outcome = prop::sample::select(vec![Outcome::Quiet, Outcome::Withdrawn, Outcome::Rejected]);
    prop_oneof![
        2 => of().prop_map(Step::Interview),
        1 => of().prop_map(Step::Move),
        1 => of().prop_map(Step::Cancel),
        2 => (of(), reading, any::<bool>()).prop_map(|(a, r, d)| Step::Heard(a, r, d)),
        1 => of().prop_map(Step::Promise),
        6 => (of(), purpose).prop_map(|(a, p)| Step::Sent(a, p)),
        1 => of().prop_map(Step::News),
        1 => of().prop_map(Step::Offer),
        1 => of().prop_map(Step::DebriefSave),
        1 => of().prop_map(Step::DebriefFinish),
        1 => (of(), outcome).prop_map(|(a, o)| Step::Close(a, o)),
        1 => of().prop_map(Step::Reopen),
        1 => of().prop_map(Step::Snooze),
        1 => of().prop_map(Step::Unsnooze),
        1 => of().prop_map(Step::Posting),
        1 => of().prop_map(Step::EditEmployer),
        1 => Just(Step::EditPerson),
        1 => (1..8_i32).prop_map(Step::Setting),
        6 => (1..120_i64).prop_map(Step::Pass),
    ]
}

const EMPLOYERS: [&str; 3] = ["Lindqvist", "Northfold", "Lindqvist"];
const ROLES: [&str; 3] = ["Analyst", "Engineer", "Editor"];
const HANDLES: [&str; 3] = ["lindqvist analyst", "northfold", "lindqvist editor"];

struct World {
    engine: Engine,
    now: Timestamp,
}

impl World {
    async fn new() -> Self {
        let zone = Zone::parse("America/New_York").unwrap();
        let engine = Engine::open(&Location::Memory, zone).await.unwrap();
        let now: Timestamp = "2026-04-01T13:00:00Z".parse().unwrap();
        for (employer, role) in EMPLOYERS.iter().zip(ROLES) {
            let add = AddApplication {
                employer: (*employer).to_owned(),
                role: role.to_owned(),
                country: Some("US".to_owned()),
                ..AddApplication::default()
            };
            add_application(&engine, now, add).await.unwrap();
        }
        Self { engine, now }
    }

    /// Takes a step. What makes no sense is refused and changes nothing, which is fine here.
    async fn take(&mut self, step: &Step) -> Option<u64> {
        let (engine, now) = (&self.engine, self.now);
        let at = |a: usize| HANDLES[a].to_owned();
        let person = || PersonInput::from("Dana Okafor <dana@lindqvist.example>");
        let done = match step {
            Step::Pass(hours) => {
                self.now = now.checked_add(SignedDuration::from_hours(*hours)).unwrap();
                return None;
            }
            Step::Sent(a, purpose) => {
                let input = RecordSent {
                    application: at(*a),
                    purpose: Some(*purpose),
                    to: vec![person()],
                    channel: Some(Channel::Email),
                    ..RecordSent::default()
                };
                return match record_sent(engine, now, input).await {
                    Ok(SentOutcome::Recorded(done)) => done.action,
                    Ok(SentOutcome::Refused(_)) | Err(_) => None,
                };
            }
            Step::DebriefSave(a) => {
                let lines = vec!["Dana: the story of the harbour".to_owned()];
                let input = SaveDebrief {
                    application: at(*a),
                    lines,
                    ..SaveDebrief::default()
                };
                return save_debrief(engine, now, input)
                    .await
                    .ok()
                    .and_then(|it| it.done.action);
            }
            Step::DebriefFinish(a) => {
                let input = FinishDebrief {
                    application: at(*a),
                    interview: None,
                };
                return finish_debrief(engine, now, input)
                    .await
                    .ok()
                    .and_then(|it| it.done.action);
            }
            step => self.plain(step).await,
        };
        done.ok().and_then(|done| done.action)
    }

    async fn plain(
        &self,
        step: &Step,
    ) -> Result<meanwhile_engine::shapes::Done, meanwhile_engine::EngineError> {
        let (engine, now) = (&self.engine, self.now);
        let at = |a: usize| HANDLES[a].to_owned();
        let person = || PersonInput::from("Dana Okafor <dana@lindqvist.example>");
        match step {
            Step::Interview(a) => {
                let start = "in 3 hours".to_owned();
                let input = RecordInterview {
                    application: at(*a),
                    start,
                    people: vec![person()],
                    ..RecordInterview::default()
                };
                record_interview(engine, now, input).await
            }
            Step::Move(a) => {
                let start = Some("in 5 hours".to_owned());
                move_interview(
                    engine,
                    now,
                    MoveInterview {
                        application: at(*a),
                        start,
                        ..MoveInterview::default()
                    },
                )
                .await
            }
            Step::Cancel(a) => {
                cancel_interview(
                    engine,
                    now,
                    CancelInterview {
                        application: at(*a),
                        ..CancelInterview::default()
                    },
                )
                .await
            }
            Step::Heard(a, reading, please_dont) => {
                let please_dont = *please_dont && *reading == ReadingKind::Other;
                let input = RecordHeard {
                    application: at(*a),
                    reading: Some(*reading),
                    from: Some(person()),
                    please_dont,
                    ..RecordHeard::default()
                };
                record_heard(engine, now, input).await
            }
            Step::Promise(a) => {
                let input = RecordPromise {
                    application: at(*a),
                    by: "in 6 days".to_owned(),
                    ..RecordPromise::default()
                };
                record_promise(engine, now, input).await
            }
            _ => self.said(step).await,
        }
    }

    async fn said(
        &self,
        step: &Step,
    ) -> Result<meanwhile_engine::shapes::Done, meanwhile_engine::EngineError> {
        let (engine, now) = (&self.engine, self.now);
        let at = |a: usize| HANDLES[a].to_owned();
        match step {
            Step::News(a) => {
                let input = RecordNews {
                    text: "Passed the exam".to_owned(),
                    applications: vec![at(*a)],
                    at: None,
                };
                record_news(engine, now, input).await
            }
            Step::Offer(a) => {
                let input = RecordCompetingOffer {
                    application: Some(at(*a)),
                    deadline: "in 9 days".to_owned(),
                    at: None,
                };
                record_competing_offer(engine, now, input).await
            }
            Step::Close(a, outcome) => {
                let input = CloseApplication {
                    application: at(*a),
                    outcome: Some(*outcome),
                    ..CloseApplication::default()
                };
                close_application(engine, now, input).await
            }
            Step::Reopen(a) => {
                reopen_application(
                    engine,
                    now,
                    ReopenApplication {
                        application: at(*a),
                        despite_no: true,
                    },
                )
                .await
            }
            Step::Snooze(a) => {
                snooze(
                    engine,
                    now,
                    Snooze {
                        application: at(*a),
                        until: "in 4 days".to_owned(),
                    },
                )
                .await
            }
            Step::Unsnooze(a) => {
                unsnooze(
                    engine,
                    now,
                    Unsnooze {
                        application: at(*a),
                    },
                )
                .await
            }
            _ => self.corrected(step).await,
        }
    }

    async fn corrected(
        &self,
        step: &Step,
    ) -> Result<meanwhile_engine::shapes::Done, meanwhile_engine::EngineError> {
        let (engine, now) = (&self.engine, self.now);
        let at = |a: usize| HANDLES[a].to_owned();
        match step {
            Step::Posting(a) => {
                let input = MarkPosting {
                    application: at(*a),
                    seen: Some(Posting::Gone),
                    at: None,
                };
                mark_posting(engine, now, input).await
            }
            Step::EditEmployer(a) => {
                let zone = Some(["Europe/Berlin", "America/Chicago", "Asia/Tokyo"][*a].to_owned());
                edit_employer(
                    engine,
                    now,
                    EditEmployer {
                        employer: EMPLOYERS[*a].to_owned(),
                        zone,
                        ..EditEmployer::default()
                    },
                )
                .await
            }
            Step::EditPerson => {
                let title = Some("Head of analysis".to_owned());
                edit_person(
                    engine,
                    now,
                    EditPerson {
                        person: "dana".to_owned(),
                        title,
                        ..EditPerson::default()
                    },
                )
                .await
            }
            Step::Setting(days) => {
                let input = SetSetting {
                    key: "check_in.after_promise".to_owned(),
                    value: Some(days.to_string()),
                };
                set_setting(engine, now, input).await
            }
            other => unreachable!("handled by the caller: {other:?}"),
        }
    }

    /// What is recorded, with corrections and retractions applied; ids of facts do not matter, what they say does.
    async fn state(&self) -> State {
        let (desk, _) = self.engine.user().desk().await.unwrap();
        let settings = self.engine.user().settings().await.unwrap();
        let facts = desk.files.iter().map(|file| {
            let timeline = Timeline::new(&file.facts);
            (
                file.application.id,
                timeline
                    .facts()
                    .iter()
                    .map(|fact| (*fact).clone())
                    .collect(),
            )
        });
        State {
            facts: facts.collect(),
            employers: desk.employers,
            people: desk.people,
            applications: desk
                .files
                .into_iter()
                .map(|file| file.application)
                .collect(),
            settings: settings
                .unwrap_or_else(|| Settings::in_zone(Zone::parse("America/New_York").unwrap())),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
struct State {
    employers: Vec<Employer>,
    people: Vec<Person>,
    applications: Vec<Application>,
    facts: BTreeMap<ApplicationId, Vec<Fact>>,
    settings: Settings,
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(work)
}

/// Counts messages nobody asked for by the plain words of the rule, without the program's own relations: at most
/// three that are unanswered, at most two within two weeks of an interview of the application they are about, and
/// five days and nights apart unless an encouraging word came between (five business days are never fewer).
///
/// In these histories every message goes to Dana or comes from her, so that all applications share one budget. News
/// after an encouraging word about the same application was invited by it, unless something was sent unasked since:
/// such a message counts, but is not judged.
fn expect_budget(recorded: &BTreeMap<ApplicationId, Vec<Fact>>) -> usize {
    let mut all: Vec<&Fact> = recorded.values().flatten().collect();
    all.sort_by_key(|fact| (fact.at, fact.id));
    let (mut counted, mut unanswered) = (0, 0);
    let mut last: Option<Timestamp> = None;
    let mut encouraged: BTreeSet<ApplicationId> = BTreeSet::new();
    for fact in &all {
        match &fact.kind {
            FactKind::Sent(sent) if UNINVITED.contains(&sent.purpose) => {
                unanswered += 1;
                counted += 1;
                let was_encouraged = encouraged.remove(&fact.application);
                if was_encouraged && last.is_none() && sent.purpose == Purpose::ShareNews {
                    last = Some(fact.at);
                    continue;
                }
                assert!(unanswered <= 3, "{unanswered} unanswered");
                let recent = all.iter().any(|it| is_recent_interview(it, fact));
                assert!(
                    !recent || unanswered <= 2,
                    "{unanswered} in the first weeks"
                );
                let apart = last.map(|last| fact.at.duration_since(last).as_hours());
                assert!(
                    apart.is_none_or(|hours| hours >= 5 * 24),
                    "{apart:?} hours apart"
                );
                last = Some(fact.at);
            }
            FactKind::Received(received) if received.person_wrote => {
                unanswered = 0;
                encouraged.remove(&fact.application);
                if received.reading.is_green_light() {
                    encouraged.insert(fact.application);
                    last = None;
                }
            }
            FactKind::Interview(interview) if !interview.cancelled => unanswered = 0,
            _ => {}
        }
    }
    counted
}

/// Whether `it` is an interview of the application of `sent` that ended within the two weeks before it.
fn is_recent_interview(it: &Fact, sent: &Fact) -> bool {
    let FactKind::Interview(held) = &it.kind else {
        return false;
    };
    let since = sent.at.duration_since(held.ends_at);
    let two_weeks = SignedDuration::from_hours(14 * 24);
    it.application == sent.application
        && !held.cancelled
        && !since.is_negative()
        && since < two_weeks
}

const UNINVITED: [Purpose; 4] = [
    Purpose::CheckIn,
    Purpose::ShareNews,
    Purpose::CompetingOffer,
    Purpose::Other,
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_in_turn_leads_back_through_every_state(steps in prop::collection::vec(step(), 1..24)) {
        run(async {
            let mut world = World::new().await;
            let mut states = vec![world.state().await];
            let mut actions = Vec::new();
            for step in &steps {
                if let Some(action) = world.take(step).await {
                    actions.push(action);
                    states.push(world.state().await);
                }
            }
            let last = states.pop().unwrap();
            for _ in &actions {
                undo(&world.engine, world.now, Undo::default()).await.unwrap();
                assert_eq!(world.state().await, states.pop().unwrap());
            }
            // And forward again: every undo is undone, the last one first.
            let log = world.engine.user().actions(1000).await.unwrap();
            let undos = log.iter().filter(|it| it.undoes.is_some() && it.undone_by.is_none());
            for number in undos.map(|it| it.number.0).collect::<Vec<_>>() {
                undo(&world.engine, world.now, Undo { action: Some(number) }).await.unwrap();
            }
            let again = world.state().await;
            assert_eq!(again.facts, last.facts);
            assert_eq!(again.settings, last.settings);
            assert_eq!(again.people, last.people);
        });
    }

    #[test]
    fn the_budget_holds_without_an_override(steps in prop::collection::vec(step(), 10..60)) {
        run(async {
            let mut world = World::new().await;
            for step in &steps {
                world.take(step).await;
            }
            expect_budget(&world.state().await.facts);
        });
    }

    #[test]
    fn the_stored_wake_up_is_that_of_the_plan(steps in prop::collection::vec(step(), 1..20)) {
        run(async {
            let mut world = World::new().await;
            for step in &steps {
                if world.take(step).await.is_none() {
                    continue;
                }
                let (desk, _) = world.engine.user().desk().await.unwrap();
                let settings = world.state().await.settings;
                let plan = meanwhile_engine::plan(&Study::new(&desk, &settings), world.now);
                assert_eq!(world.engine.user().wake().await.unwrap(), plan.wake_at, "after {step:?}");
            }
        });
    }
}

#[test]
fn the_histories_reach_the_budget_and_the_check_would_see_it_broken() {
    run(async {
        let mut world = World::new().await;
        world.take(&Step::Interview(0)).await.unwrap();
        let mut refused = 0;
        for _ in 0..60 {
            world.take(&Step::Pass(9)).await;
            if world.take(&Step::Sent(0, Purpose::CheckIn)).await.is_none() {
                refused += 1;
            }
        }
        let sent = expect_budget(&world.state().await.facts);
        assert!(sent >= 2 && refused > 10, "{sent} sent, {refused} refused");
        let input = RecordSent {
            application: HANDLES[0].to_owned(),
            purpose: Some(Purpose::CheckIn),
            already_sent: true,
            ..RecordSent::default()
        };
        for _ in 0..2 {
            record_sent(&world.engine, world.now, input.clone())
                .await
                .unwrap();
        }
        let facts = world.state().await.facts;
        let seen = std::panic::catch_unwind(|| expect_budget(&facts));
        assert!(seen.is_err(), "two messages at once break the budget");
    });
}

#[test]
fn a_person_of_a_fact_is_known_to_the_desk() {
    run(async {
        let mut world = World::new().await;
        world.take(&Step::Interview(0)).await.unwrap();
        let (desk, _) = world.engine.user().desk().await.unwrap();
        let people: Vec<PersonId> = desk.people.iter().map(|it| it.id).collect();
        let facts = desk.files.iter().flat_map(|file| &file.facts);
        for fact in facts {
            if let FactKind::Interview(interview) = &fact.kind {
                assert!(interview.people.iter().all(|id| people.contains(id)));
            }
        }
    });
}
