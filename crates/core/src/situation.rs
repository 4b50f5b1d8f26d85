//! What follows from a timeline at a moment: whose turn it is, since when, what was promised.
//!
//! Always derived, never stored. Facts that are only proposed appear in [`Situation::held_by`] and in
//! fields that hold the plan back; they never move it forward.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::clock::Clock;
use crate::fact::{Fact, FactKind, Interview, Outcome, Purpose, ReadingKind, Received, Sent};
use crate::id::{FactId, PersonId};
use crate::timeline::Timeline;

/// What follows from the facts of one application at a moment.
#[derive(Clone, Debug, Default)]
pub struct Situation<'a> {
    /// Confirmed interviews that have ended and were not called off, earliest first.
    pub held: Vec<Meeting<'a>>,
    /// Interviews that have not ended, proposed ones included, earliest first.
    pub ahead: Vec<Meeting<'a>>,
    /// What they last said about when they would answer.
    pub promised: Option<Promise>,
    /// Messages from a person that still wait for the seeker, earliest first.
    pub open_asks: Vec<&'a Fact>,
    /// The last message a person wrote, confirmed or not.
    pub last_reply: Option<(&'a Fact, &'a Received)>,
    /// An encouraging reply after which the seeker has sent nothing uninvited.
    pub green_light: Option<&'a Fact>,
    /// Messages nobody had asked for that the seeker sent since a person last wrote or met
    /// them, earliest first.
    pub unanswered: Vec<&'a Fact>,
    /// Their out-of-office: the day they are back and who is away.
    pub away: Option<(Date, Option<PersonId>)>,
    /// How it ended, if it has.
    pub over: Option<Ending<'a>>,
    /// An offer of theirs that the seeker has not answered with a close.
    pub offer: Option<&'a Fact>,
    /// They asked not to be contacted.
    pub please_dont: Option<&'a Fact>,
    /// The seeker wants quiet until then.
    pub snoozed_until: Option<Timestamp>,
    /// Proposed facts that hold contact back until they are looked at.
    pub held_by: Vec<&'a Fact>,
    /// Whose turn it is.
    pub turn: Turn,
    /// Since when they have been silent: the last interview, their last message, or the answer to it.
    /// `None` before any.
    pub waiting_since: Option<Timestamp>,
}

/// An interview and the fact that records it.
#[derive(Clone, Copy, Debug)]
pub struct Meeting<'a> {
    /// The fact; its time is the start.
    pub fact: &'a Fact,
    /// The interview.
    pub interview: &'a Interview,
    /// When it ends; always after its start.
    pub ends_at: Timestamp,
}

/// When they said they would answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The fact that records it.
    pub fact: FactId,
    /// When they said it.
    pub made_at: Timestamp,
    /// First day they may have meant, where they are.
    pub first: Date,
    /// Last day they may have meant, where they are.
    pub last: Date,
    /// Whom to ask afterwards.
    pub ask: Option<PersonId>,
    /// It is only proposed: it can hold back a message, but not call for one.
    pub proposed: bool,
}

/// How an application ended.
#[derive(Clone, Copy, Debug)]
pub struct Ending<'a> {
    /// The fact that says so.
    pub fact: &'a Fact,
    /// How.
    pub outcome: Outcome,
    /// They left the door open.
    pub door_open: bool,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// The seeker's: someone waits for an answer, an interview is ahead, or found mail wants a look.
    Seeker,
    /// Theirs.
    #[default]
    Employer,
    /// Nobody's: it is over.
    Nobody,
}

impl<'a> Situation<'a> {
    /// Derives the situation from a timeline.
    #[must_use]
    pub fn new(timeline: &Timeline<'a>, clock: &Clock) -> Self {
        let mut situation = Self::default();
        for &fact in timeline.facts() {
            situation.take(fact, clock);
        }
        situation.turn = situation.turn_now();
        situation
    }

    /// The last interview that has been held.
    #[must_use]
    pub fn last_held(&self) -> Option<Meeting<'a>> {
        self.held.last().copied()
    }

    /// The next confirmed interview.
    #[must_use]
    pub fn next(&self) -> Option<Meeting<'a>> {
        self.ahead
            .iter()
            .copied()
            .find(|meeting| meeting.fact.is_confirmed())
    }

    fn take(&mut self, fact: &'a Fact, clock: &Clock) {
        if !fact.is_confirmed() && holds_back(&fact.kind) {
            self.held_by.push(fact);
        }
        match &fact.kind {
            FactKind::Interview(interview) => self.take_interview(fact, interview, clock),
            FactKind::Received(received) => self.take_received(fact, received),
            FactKind::Sent(sent) => {
                self.answer(fact, sent);
                if sent.purpose.is_uninvited() {
                    self.unanswered.push(fact);
                    self.green_light = None;
                }
            }
            FactKind::Promised {
                first, last, ask, ..
            } => self.take_promise(fact, *first, *last, *ask),
            FactKind::Snoozed { until } if fact.is_confirmed() => self.snoozed_until = Some(*until),
            FactKind::Closed { outcome, door_open } if fact.is_confirmed() => {
                self.over = Some(Ending {
                    fact,
                    outcome: *outcome,
                    door_open: *door_open || self.door_was_open(),
                });
                self.offer = None;
            }
            FactKind::Reopened if fact.is_confirmed() => {
                self.over = None;
                self.please_dont = None;
            }
            FactKind::Applied
            | FactKind::Debrief(_)
            | FactKind::DebriefLine { .. }
            | FactKind::Accomplishment { .. }
            | FactKind::CompetingOffer { .. }
            | FactKind::Posting { .. }
            | FactKind::Snoozed { .. }
            | FactKind::Closed { .. }
            | FactKind::Reopened
            | FactKind::Retracted => {}
        }
    }

    fn take_interview(&mut self, fact: &'a Fact, interview: &'a Interview, clock: &Clock) {
        if interview.cancelled {
            return;
        }
        let meeting = Meeting {
            fact,
            interview,
            ends_at: ends_at(fact, interview),
        };
        if !clock.reached(meeting.ends_at) {
            self.ahead.push(meeting);
        } else if fact.is_confirmed() {
            self.held.push(meeting);
            // To meet is to answer: what was asked before it is answered by it.
            self.unanswered.clear();
            self.waiting_since = Some(meeting.ends_at);
        }
        // They would not talk again after a no: a later interview that was arranged after it revives.
        let revives = |ending: &Ending<'_>| {
            fact.is_confirmed()
                && fact.at > ending.fact.at
                && fact.recorded_at > ending.fact.recorded_at
        };
        if self.over.as_ref().is_some_and(revives) {
            self.over = None;
            self.please_dont = None;
        }
    }

    fn take_received(&mut self, fact: &'a Fact, received: &'a Received) {
        if let Some(back_on) = received.back_on {
            self.away = Some((back_on, received.from));
        }
        let decided = received.reading == ReadingKind::Rejection && fact.is_confirmed();
        if decided {
            self.over = Some(Ending {
                fact,
                outcome: Outcome::Rejected,
                door_open: received.door_open,
            });
            self.offer = None;
        }
        if !received.person_wrote {
            return;
        }
        self.waiting_since = Some(fact.at);
        self.last_reply = Some((fact, received));
        self.away = received.back_on.map(|back_on| (back_on, received.from));
        self.green_light = None;
        if received.please_dont {
            self.please_dont = Some(fact);
        }
        if !fact.is_confirmed() {
            return;
        }
        self.unanswered.clear();
        if received.reading.is_green_light() {
            self.green_light = Some(fact);
        }
        if received.reading == ReadingKind::Offer {
            self.offer = Some(fact);
        }
        if received.expects_answer && !decided {
            self.open_asks.push(fact);
        }
    }

    /// Takes the messages that `sent` may answer off the open ones: all but thanks can be an answer.
    fn answer(&mut self, fact: &Fact, sent: &Sent) {
        if sent.purpose == Purpose::Thank {
            return;
        }
        let open = self.open_asks.len();
        let reaches = |ask: &&Fact| match &ask.kind {
            FactKind::Received(asked) => asked
                .from
                .is_none_or(|from| sent.to.is_empty() || sent.to.contains(&from)),
            _ => true,
        };
        self.open_asks.retain(|ask| !reaches(ask));
        if self.open_asks.len() < open {
            self.waiting_since = Some(fact.at);
        }
    }

    fn take_promise(&mut self, fact: &Fact, first: Date, last: Date, ask: Option<PersonId>) {
        let (first, last) = (first.min(last), first.max(last));
        let promise = Promise {
            fact: fact.id,
            made_at: fact.at,
            first,
            last,
            ask,
            proposed: !fact.is_confirmed(),
        };
        // A proposed promise may only lengthen the wait.
        let shortens = |held: &Promise| promise.proposed && promise.last < held.last;
        if !self.promised.as_ref().is_some_and(shortens) {
            self.promised = Some(promise);
        }
    }

    fn door_was_open(&self) -> bool {
        self.over.as_ref().is_some_and(|ending| ending.door_open)
    }

    fn turn_now(&self) -> Turn {
        if self.over.is_some() {
            Turn::Nobody
        } else if !self.open_asks.is_empty() || !self.held_by.is_empty() || self.next().is_some() {
            Turn::Seeker
        } else {
            Turn::Employer
        }
    }
}

/// When an interview ends. One that would end before it starts is taken to last an hour (*assumption*).
fn ends_at(fact: &Fact, interview: &Interview) -> Timestamp {
    if interview.ends_at > fact.at {
        interview.ends_at
    } else {
        fact.at
            .saturating_add(jiff::SignedDuration::from_hours(1))
            .unwrap_or(Timestamp::MAX)
    }
}

/// Whether a proposed fact of this kind must be looked at before anything is sent.
fn holds_back(kind: &FactKind) -> bool {
    match kind {
        FactKind::Received(received) => {
            received.person_wrote || received.reading == ReadingKind::Rejection
        }
        FactKind::Closed { .. } => true,
        _ => false,
    }
}
