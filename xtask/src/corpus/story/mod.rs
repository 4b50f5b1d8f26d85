//! What happens in one application: the messages both sides write, and what is true of them.
//!
//! This file turns one utterance into one message; `life` decides what is said when, `interview` how interviews are
//! arranged. Must not write bytes.

mod interview;
mod invite;
mod life;
mod looks;
mod outcome;
mod panel;
mod said;
mod settle;
mod threading;
mod utter;

use jiff::{Timestamp, ToSpan, Zoned};

use super::bank::{Bank, Slots};
use super::ics::Event;
use super::message::{Folder, Interview, Mail, Mailbox, Reading};
use super::random::Dice;
use super::relay::{RELAYS, Relay};
use super::world::{Application, World};
use super::zones::Zone;

pub use life::tell;

/// Who writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Voice {
    /// The seeker.
    Me,
    /// One of the application's people, by index.
    Person(usize),
    /// The recruiting system.
    Relay,
    /// A platform whose template brings its sender.
    Service,
}

/// Where a message stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// It opens a conversation.
    Fresh,
    /// It answers the latest message.
    Reply,
    /// It passes the latest message on.
    Forward,
}

/// What the stories produce.
#[derive(Default)]
pub struct Output {
    /// Messages in the order of telling.
    pub mails: Vec<Mail>,
    /// Interviews.
    pub interviews: Vec<Interview>,
    /// Events for the calendar file.
    pub events: Vec<Event>,
}

/// One thing said.
struct Say {
    who: Voice,
    kind: &'static str,
    reading: Reading,
    place: Place,
    extra: Slots,
    event: Option<Event>,
}

impl Say {
    fn new(who: Voice, kind: &'static str, reading: Reading) -> Self {
        Self {
            who,
            kind,
            reading,
            place: Place::Reply,
            extra: Slots::new(),
            event: None,
        }
    }

    fn fresh(mut self) -> Self {
        self.place = Place::Fresh;
        self
    }

    fn with(mut self, more: Slots) -> Self {
        self.extra.extend(more);
        self
    }

    fn slot(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.extra.insert(name, value.into());
        self
    }

    fn event(mut self, event: Event) -> Self {
        self.event = Some(event);
        self
    }
}

struct Last {
    id: String,
    from: Mailbox,
    to: Mailbox,
    at: Timestamp,
    subject: String,
    text: String,
}

#[derive(Default)]
struct Thread {
    subject: String,
    ids: Vec<String>,
    last: Option<Last>,
    /// Where the seeker's answers go.
    theirs: Option<Mailbox>,
}

/// A number that stays the same for an address: people keep their display name and signature.
fn habit(address: &str) -> u64 {
    address.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    }) >> 7
}

/// One application being told.
pub struct Story<'w> {
    world: &'w World,
    bank: &'w Bank,
    index: usize,
    app: &'w Application,
    dice: Dice,
    now: Timestamp,
    base: Slots,
    thread: Thread,
    token: String,
    /// The zone in which the other side last named a time.
    offered: &'static Zone,
    out: &'w mut Output,
}

impl<'w> Story<'w> {
    fn new(
        world: &'w World,
        bank: &'w Bank,
        index: usize,
        dice: &mut Dice,
        out: &'w mut Output,
    ) -> Self {
        let app = &world.applications[index];
        let employer = &world.employers[app.employer];
        let mut dice = dice.fork();
        let token = dice.opaque(18);
        // Without a number of its own an application is never given one in the wording.
        let reference = app
            .requisition
            .clone()
            .map(|number| format!(" ({number})"))
            .unwrap_or_default();
        let agency = app
            .agency
            .map(|at| super::employers::agencies()[at].0)
            .unwrap_or("");
        let base = Slots::from([
            ("employer", employer.name.clone()),
            ("role", app.role.clone()),
            ("ref", reference),
            ("city", employer.city.to_owned()),
            ("agency", agency.to_owned()),
            ("me", world.me.name.clone()),
            ("me_first", world.names.0.clone()),
            ("me_last", world.names.1.clone()),
            ("domain", employer.domain.clone()),
            ("slug", super::people::ascii(&employer.name)),
            ("tenant", employer.tenant.clone()),
            ("token", token.clone()),
            ("manager", app.people[1].full()),
            ("manager_first", app.people[1].first.clone()),
            ("recruiter", app.people[0].full()),
            ("recruiter_first", app.people[0].first.clone()),
            ("coordinator", app.people[2].full()),
            (
                "handle",
                app.people[0]
                    .address
                    .split('@')
                    .next()
                    .unwrap_or("me")
                    .to_owned(),
            ),
        ]);
        Self {
            world,
            bank,
            index,
            app,
            dice,
            now: app.begins,
            base,
            thread: Thread::default(),
            token,
            offered: employer.zone(),
            out,
        }
    }

    fn relay(&self) -> &'static Relay {
        &RELAYS[self.world.employers[self.app.employer].relay]
    }

    fn employer_zone(&self) -> &'static Zone {
        // An agency's people write from where the employer is: agencies here are local.
        self.world.employers[self.app.employer].zone()
    }

    fn local(&self, at: Timestamp, who: Voice) -> Zoned {
        let zone = if who == Voice::Me {
            self.world.zone
        } else {
            self.employer_zone()
        };
        at.to_zoned(zone.tz())
    }

    /// Lets time pass, then moves on to an hour at which this voice writes.
    fn later(&mut self, hours_min: i64, hours_max: i64, who: Voice) {
        let minutes = self.dice.between(hours_min * 60 + 3, hours_max * 60 + 40);
        self.now += (minutes * 60 + self.dice.between(0, 59)).seconds();
        let strict = matches!(who, Voice::Person(_));
        for _ in 0..80 {
            let at = self.local(self.now, who);
            let weekend = at.weekday().to_monday_zero_offset() > 4;
            let awake = if strict {
                (8..18).contains(&at.hour())
            } else {
                who != Voice::Me || (7..23).contains(&at.hour())
            };
            if awake && !(strict && weekend && self.dice.chance(97.0)) {
                break;
            }
            self.now += (180 + self.dice.between(0, 50)).minutes();
        }
    }
}
