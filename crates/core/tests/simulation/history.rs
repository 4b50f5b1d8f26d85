//! One history: what the world does, what the seeker does, and the plan made at every moment between.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use fastrand::Rng;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use meanwhile_core::fact::{
    Channel, Fact, FactKind, Interview, Outcome, Purpose, ReadingKind, Received, Stage, Standing,
};
use meanwhile_core::id::{ApplicationId, FactId, PersonId};
use meanwhile_core::plan::{DeskPlan, Study};
use meanwhile_core::record::Desk;
use meanwhile_core::settings::Settings;
use meanwhile_core::time::Zone;

use crate::oracle::Oracle;
use crate::report::Report;
use crate::seeker::Habit;
use crate::{cast, seeker};

/// Days in a history.
pub const DAYS: u64 = 90;

/// What happens next in the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// They arrange an interview.
    Invite(ApplicationId),
    /// They do something about an application after an interview: write, promise, decide, or nothing.
    Act(ApplicationId),
    /// They answer something the seeker sent.
    Answer(ApplicationId, PersonId),
    /// The seeker opens the program.
    Look,
    /// The seeker writes without the program.
    WriteByHand(ApplicationId),
    /// The program is stopped and started again.
    Restart,
}

/// A history in progress.
pub struct History {
    pub rng: Rng,
    pub desk: Desk,
    pub settings: Settings,
    pub now: Timestamp,
    pub habit: Habit,
    pub oracle: Oracle,
    pub report: Report,
    pub told: bool,
    queue: BinaryHeap<Reverse<(Timestamp, u64, Event)>>,
    numbers: u64,
    seed: u64,
    start: Timestamp,
}

/// Runs the history of a seed up to and including a day.
pub fn run(seed: u64, last_day: u64, told: bool) -> Result<Report, String> {
    let mut rng = Rng::with_seed(seed);
    // 2024 to 2027, so that every summer-time change and the turn of the year come up.
    let start =
        Timestamp::from_second(1_704_067_200 + rng.i64(0..4 * 365) * 86_400 + rng.i64(0..86_400))
            .unwrap();
    let settings = cast::settings(&mut rng);
    let desk = cast::desk(&mut rng, start);
    let habit = Habit::draw(&mut rng);
    let oracle = Oracle::new(&desk);
    let queue = BinaryHeap::new();
    let report = Report::default();
    let mut history = History {
        rng,
        desk,
        settings,
        now: start,
        habit,
        oracle,
        report,
        told,
        queue,
        numbers: 0,
        seed,
        start,
    };
    history.begin();
    history.go_on(last_day)?;
    Ok(history.report)
}

impl History {
    fn begin(&mut self) {
        for index in 0..self.desk.files.len() {
            let id = self.desk.files[index].application.id;
            let days = self.rng.i64(0..20);
            self.later(days * 24, Event::Invite(id));
            if self.habit.by_hand_percent > 0 {
                let days = self.rng.i64(5..60);
                self.later(days * 24, Event::WriteByHand(id));
            }
        }
        self.later(1, Event::Look);
        self.later(24 * 7, Event::Restart);
    }

    fn go_on(&mut self, last_day: u64) -> Result<(), String> {
        let end =
            self.start + SignedDuration::from_hours(24 * (i64::try_from(last_day).unwrap() + 1));
        let mut plan = self.plan_and_check()?;
        loop {
            let event_at = self
                .queue
                .peek()
                .map_or(Timestamp::MAX, |Reverse((at, _, _))| *at);
            let wake_at = plan.wake_at.unwrap_or(Timestamp::MAX);
            let next = event_at.min(wake_at);
            if next >= end {
                break;
            }
            self.check_between(&plan, next)?;
            self.now = next;
            if event_at <= wake_at {
                let Some(Reverse((_, _, event))) = self.queue.pop() else {
                    break;
                };
                self.happen(event, &plan)?;
            }
            plan = self.plan_and_check()?;
        }
        self.report.close(&self.desk, self.now, &self.oracle);
        Ok(())
    }

    /// Between two moments at which it says it can change, the plan must not change.
    fn check_between(&mut self, plan: &DeskPlan, next: Timestamp) -> Result<(), String> {
        let gap = next.as_second() - self.now.as_second();
        if gap < 2 || self.rng.u8(..100) >= 20 {
            return Ok(());
        }
        let between = Timestamp::from_second(self.now.as_second() + self.rng.i64(1..gap)).unwrap();
        let again = Study::new(&self.desk, &self.settings).plan(between);
        if again == *plan {
            return Ok(());
        }
        let changed = plan
            .plans
            .iter()
            .zip(&again.plans)
            .find(|(was, is)| was != is);
        self.fail(format!(
            "the plan changed by itself before its wake-up, at {between}: {changed:?}"
        ))
    }

    fn plan_and_check(&mut self) -> Result<DeskPlan, String> {
        let plan = Study::new(&self.desk, &self.settings).plan(self.now);
        self.report.plans += 1;
        if let Err(broken) = self.oracle.check_plan(&plan, &self.desk, self.now) {
            return self.fail(broken);
        }
        Ok(plan)
    }

    /// A failure that says how to see it again.
    pub fn fail<T>(&self, what: impl std::fmt::Display) -> Result<T, String> {
        let day = (self.now.as_second() - self.start.as_second()) / 86_400;
        let seed = self.seed;
        Err(format!(
            "seed {seed}, day {day}, {}: {what}\nsee it: MEANWHILE_SIMULATION_SEED={seed} \
             MEANWHILE_SIMULATION_DAY={day} cargo test -p meanwhile-core --test simulation -- --nocapture",
            self.now
        ))
    }

    fn happen(&mut self, event: Event, plan: &DeskPlan) -> Result<(), String> {
        match event {
            Event::Invite(id) => self.invite(id),
            Event::Act(id) => self.act(id),
            Event::Answer(id, person) => self.answer(id, person),
            Event::Look => seeker::look(self, plan)?,
            Event::WriteByHand(id) => seeker::write_by_hand(self, id),
            Event::Restart => self.restart()?,
        }
        Ok(())
    }

    /// The facts go out to text and come back in another order: nothing may depend on either.
    fn restart(&mut self) -> Result<(), String> {
        let before = Study::new(&self.desk, &self.settings).plan(self.now);
        let text = serde_json::to_string(&self.desk).unwrap();
        let mut desk: Desk = serde_json::from_str(&text).unwrap();
        for file in &mut desk.files {
            self.rng.shuffle(&mut file.facts);
        }
        self.rng.shuffle(&mut desk.files);
        desk.sort();
        let after = Study::new(&desk, &self.settings).plan(self.now);
        let same =
            serde_json::to_string(&before).unwrap() == serde_json::to_string(&after).unwrap();
        self.desk = desk;
        self.report.restarts += 1;
        let days = self.rng.i64(1..20);
        self.later(days * 24, Event::Restart);
        if same {
            Ok(())
        } else {
            self.fail("a restart changed the plan")
        }
    }

    fn invite(&mut self, id: ApplicationId) {
        let (people, zone) = self.panel(id);
        let day = zone
            .date(self.now)
            .saturating_add(jiff::Span::new().days(self.rng.i64(1..8)));
        let hour = i8::try_from(self.rng.i32(8..19)).unwrap();
        let start = zone.at(day, jiff::civil::time(hour, 0, 0, 0)).max(self.now);
        let ends_at = start + SignedDuration::from_mins(self.rng.i64(20..150));
        let stage =
            [Stage::Screening, Stage::First, Stage::Second, Stage::Final][self.rng.usize(..4)];
        let interview = Interview {
            ends_at,
            zone: Some(zone),
            people,
            stage,
            format: Default::default(),
            decided_same_day: self.rng.u8(..100) < 5,
            cancelled: self.rng.u8(..100) < 5,
            calendar: None,
            arranged_at: None,
        };
        self.tell(&format!("interview {start} to {ends_at}"));
        self.found(id, start, FactKind::Interview(interview), 30);
        if self.rng.u8(..100) < 50 {
            let last = zone
                .date(ends_at)
                .saturating_add(jiff::Span::new().days(self.rng.i64(1..20)));
            self.promise(id, ends_at, last);
        }
        let hours = (ends_at.as_second() - self.now.as_second()) / 3_600 + self.rng.i64(2..24 * 15);
        self.later(hours, Event::Act(id));
    }

    fn panel(&mut self, id: ApplicationId) -> (Vec<PersonId>, Zone) {
        let file = self.desk.file(id).unwrap();
        let employer = self.desk.employer(file.application.employer).unwrap();
        let of_house =
            |person: &&PersonId| self.desk.person(**person).unwrap().employer == Some(employer.id);
        let mut people: Vec<PersonId> = file
            .application
            .people
            .iter()
            .filter(of_house)
            .copied()
            .collect();
        let zone = employer.zone.unwrap();
        self.rng.shuffle(&mut people);
        people.truncate(self.rng.usize(1..4));
        (people, zone)
    }

    fn promise(&mut self, id: ApplicationId, at: Timestamp, last: Date) {
        self.tell(&format!("promised by {last}"));
        let kind = FactKind::Promised {
            first: last,
            last,
            ask: None,
            words: String::new(),
        };
        self.found(id, at, kind, 20);
    }

    /// After an interview or a message: they write, postpone, decide, invite again, or stay silent.
    fn act(&mut self, id: ApplicationId) {
        let (people, zone) = self.panel(id);
        let from = people.first().copied();
        let kind = match self.rng.u8(..100) {
            0..30 => return,
            30..45 => ReadingKind::Rejection,
            45..60 => ReadingKind::Encouraging,
            60..72 => ReadingKind::Delay,
            72..80 => ReadingKind::InformationRequest,
            80..85 => ReadingKind::Offer,
            85..90 => ReadingKind::Acknowledgement,
            _ => {
                self.receive(id, ReadingKind::Scheduling, from);
                return self.later(24, Event::Invite(id));
            }
        };
        self.receive(id, kind, from);
        if kind == ReadingKind::Delay {
            let last = zone
                .date(self.now)
                .saturating_add(jiff::Span::new().days(self.rng.i64(3..15)));
            self.promise(id, self.now, last);
        }
        let days = self.rng.i64(3..30);
        self.later(days * 24, Event::Act(id));
    }

    fn answer(&mut self, id: ApplicationId, person: PersonId) {
        let kind = match self.rng.u8(..100) {
            0..25 => ReadingKind::AutoReply,
            25..50 => ReadingKind::Encouraging,
            50..75 => ReadingKind::Delay,
            75..85 => ReadingKind::Rejection,
            _ => ReadingKind::Other,
        };
        self.receive(id, kind, Some(person));
    }

    fn receive(&mut self, id: ApplicationId, reading: ReadingKind, from: Option<PersonId>) {
        let machine = reading == ReadingKind::AutoReply || self.rng.u8(..100) < 15;
        let (_, zone) = self.panel(id);
        let back = zone
            .date(self.now)
            .saturating_add(jiff::Span::new().days(self.rng.i64(1..15)));
        let received = Received {
            from,
            reading,
            person_wrote: !machine,
            channel: Channel::Email,
            expects_answer: !machine
                && matches!(
                    reading,
                    ReadingKind::InformationRequest | ReadingKind::Offer
                ),
            answer_by: None,
            back_on: (reading == ReadingKind::AutoReply).then_some(back),
            invites: Vec::new(),
            please_dont: !machine && self.rng.u8(..100) < 3,
            door_open: self.rng.bool(),
            gave_feedback: false,
            undelivered: Vec::new(),
            words: String::new(),
            asks_move: None,
            message_id: None,
        };
        self.tell(&format!(
            "heard {reading:?}{}",
            if machine { " from a machine" } else { "" }
        ));
        self.report.count_heard(reading);
        self.found(id, self.now, FactKind::Received(received), 60);
    }

    /// Records a fact; in so many of a hundred cases only as proposed, to be looked at later.
    pub fn found(
        &mut self,
        id: ApplicationId,
        at: Timestamp,
        kind: FactKind,
        proposed_percent: u8,
    ) -> FactId {
        let proposed = self.rng.u8(..100) < proposed_percent;
        self.record(
            id,
            at,
            kind,
            if proposed {
                Standing::Proposed
            } else {
                Standing::Confirmed
            },
            None,
        )
    }

    /// Records a fact.
    pub fn record(
        &mut self,
        application: ApplicationId,
        at: Timestamp,
        kind: FactKind,
        standing: Standing,
        supersedes: Option<FactId>,
    ) -> FactId {
        self.numbers += 1;
        let id = FactId::from_u128(u128::from(self.numbers));
        let fact = Fact {
            id,
            application,
            at,
            recorded_at: self.now,
            standing,
            supersedes,
            evidence: None,
            kind,
        };
        self.oracle.note(&fact);
        let file = self
            .desk
            .files
            .iter_mut()
            .find(|file| file.application.id == application)
            .unwrap();
        file.facts.push(fact);
        id
    }

    /// Puts an event into the queue.
    pub fn later(&mut self, hours: i64, event: Event) {
        self.numbers += 1;
        let at = self.now + SignedDuration::from_mins(hours * 60 + self.rng.i64(0..60));
        self.queue.push(Reverse((at, self.numbers, event)));
    }

    /// Prints a line when a single history is told.
    pub fn tell(&self, what: &str) {
        if self.told {
            println!(
                "{} {what}",
                self.settings
                    .seeker
                    .zone
                    .civil(self.now)
                    .strftime("%a %Y-%m-%d %H:%M")
            );
        }
    }

    /// Records that a message went out, and lets them react.
    pub fn send(
        &mut self,
        id: ApplicationId,
        purpose: Purpose,
        to: Option<PersonId>,
        standing: Standing,
        overrode: bool,
    ) {
        let overrode = overrode.then(|| meanwhile_core::fact::Override {
            rule: "contact_budget".to_owned(),
            words: "I want to write anyway".to_owned(),
        });
        let sent = meanwhile_core::fact::Sent {
            purpose,
            to: to.into_iter().collect(),
            channel: Channel::Email,
            message_id: None,
            shared: Vec::new(),
            overrode: overrode.into_iter().collect(),
            asks_move: None,
            unread: false,
        };
        self.tell(&format!("sent {purpose:?} about {id}"));
        self.report.count_sent(purpose);
        self.record(id, self.now, FactKind::Sent(sent), standing, None);
        if let Some(to) = to.filter(|_| self.rng.u8(..100) < 35) {
            let hours = self.rng.i64(1..120);
            self.later(hours, Event::Answer(id, to));
        }
    }

    /// Records how the seeker ends it.
    pub fn close(&mut self, id: ApplicationId, outcome: Outcome) {
        self.tell(&format!("closed {outcome:?}"));
        self.record(
            id,
            self.now,
            FactKind::Closed {
                outcome,
                door_open: false,
            },
            Standing::Confirmed,
            None,
        );
        if self.rng.u8(..100) < 15 {
            self.later(24 * 12, Event::Invite(id));
        }
    }
}
