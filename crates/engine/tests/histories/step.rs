//! What the seeker may do next, and doing it.

use jiff::SignedDuration;
use meanwhile_core::fact::{Channel, Outcome, Posting, Purpose, ReadingKind};
use meanwhile_engine::actions::*;
use proptest::prelude::*;

use crate::world::{EMPLOYERS, HANDLES, World};

/// What the seeker may do next, by application 0 to 2.
#[derive(Clone, Debug)]
pub enum Step {
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

pub fn step() -> impl Strategy<Value = Step> {
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

impl World {
    /// Takes a step. What makes no sense is refused and changes nothing, which is fine here.
    pub async fn take(&mut self, step: &Step) -> Option<u64> {
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
}
