//! What settles that something waits for the seeker: an answer, an interview or that it is off, word that it has arrived.
//!
//! A part of the derivation of [`Situation`].

use jiff::Timestamp;
use jiff::civil::Date;

use crate::clock::Clock;
use crate::fact::{Fact, FactKind, Outcome, Purpose, ReadingKind, Received, Sent};
use crate::situation::{Meeting, Situation};

impl<'a> Situation<'a> {
    /// Takes what an interview has settled off what is open: the question for a time that led to it, a task that came
    /// before it, and the promise to say whether they invite.
    pub(crate) fn settle_by(&mut self, meeting: &Meeting<'_>, is_held: bool) {
        let (fact, arranged_at) = (meeting.fact, meeting.interview.arranged_at);
        if let Some(arranged_at) = arranged_at {
            self.take_invitation(arranged_at);
        }
        let settled = |ask: &&Fact| {
            let FactKind::Received(asked) = &ask.kind else {
                return false;
            };
            // One that was typed without saying when it was arranged was arranged by the time it was recorded.
            let arranged_since = match arranged_at {
                Some(at) => at > ask.at,
                None => fact.supersedes.is_none() && fact.recorded_at > ask.recorded_at,
            };
            let is_held = is_held && fact.at > ask.at;
            match (asked.reading, &asked.asks_move) {
                (_, Some(moved)) => is_held || (arranged_since && fact.at != moved.of),
                (ReadingKind::Scheduling, None) => is_held || arranged_since,
                (ReadingKind::Assessment, None) => {
                    is_held
                        && (arranged_since || asked.answer_by.is_some_and(|by| by < utc(fact.at)))
                }
                _ => false,
            }
        };
        self.open_asks.retain(|ask| !settled(ask));
        self.perhaps_answered.retain(|ask| !settled(ask));
    }

    /// Takes what was asked about a time before an interview was called off, off what is open.
    pub(crate) fn overtake(&mut self, off_at: Timestamp) {
        let is_overtaken = |ask: &&Fact| {
            let FactKind::Received(asked) = &ask.kind else {
                return false;
            };
            let is_of_time = asked.reading == ReadingKind::Scheduling || asked.asks_move.is_some();
            is_of_time && ask.at < off_at
        };
        self.open_asks.retain(|ask| !is_overtaken(ask));
        self.perhaps_answered.retain(|ask| !is_overtaken(ask));
    }

    /// Takes in an interview that was called off: where they did it, it is for them to name another day.
    pub(crate) fn take_called_off(&mut self, meeting: Meeting<'a>, clock: &Clock) {
        let Some(off_at) = off_at(meeting.fact) else {
            return;
        };
        let by_seeker = meeting.interview.called_off.is_some_and(|it| it.by_seeker);
        let has_met_since = self.held.last().is_some_and(|held| held.fact.at > off_at);
        if !by_seeker && !has_met_since && clock.reached(off_at) {
            self.waiting_since = self.waiting_since.max(Some(off_at));
            let last = self.called_off.filter(|(_, at)| *at > off_at);
            self.called_off = Some(last.unwrap_or((meeting, off_at)));
        }
    }

    /// They invited: what they promised before it, and before the first interview, was whether they would.
    pub(crate) fn take_invitation(&mut self, at: Timestamp) {
        let is_before = self.promised.is_some_and(|promise| promise.made_at < at);
        if is_before && self.held.is_empty() {
            self.promised = None;
        }
    }

    /// A task of a machine waits as one of a person does; that something of theirs has arrived ends those before it.
    pub(crate) fn take_task(&mut self, fact: &'a Fact, received: &'a Received) {
        if !fact.is_confirmed() {
            return;
        }
        match received.reading {
            ReadingKind::Assessment if !received.person_wrote => self.open_asks.push(fact),
            ReadingKind::Acknowledgement => {
                let open = self.open_asks.len();
                self.open_asks.retain(|ask| !is_task(ask));
                self.perhaps_answered.retain(|ask| !is_task(ask));
                if self.open_asks.len() < open {
                    self.waiting_since = Some(fact.at);
                }
            }
            _ => {}
        }
    }

    /// Takes the messages that `sent` may answer off the open ones: all but thanks can be an answer. Word that something
    /// has arrived and will be done is no delivery of it.
    pub(crate) fn answer(&mut self, fact: &Fact, sent: &Sent) {
        if sent.purpose == Purpose::Thank
            || (self.open_asks.is_empty() && self.perhaps_answered.is_empty())
        {
            return;
        }
        let open = self.open_asks.len();
        let person_asked = self.open_asks.iter().any(|ask| match &ask.kind {
            FactKind::Received(asked) => asked.from.is_some_and(|from| sent.to.contains(&from)),
            _ => false,
        });
        let reaches = |ask: &&Fact| match &ask.kind {
            FactKind::Received(asked) => {
                let wants_more = matches!(
                    asked.reading,
                    ReadingKind::Assessment | ReadingKind::InformationRequest
                );
                if sent.purpose == Purpose::Acknowledge && wants_more {
                    return false;
                }
                // A letter to a person is no test done on a machine, unless the seeker says so.
                let says_so = sent.to.is_empty() || (fact.evidence.is_none() && !person_asked);
                match asked.from {
                    Some(from) => sent.to.is_empty() || sent.to.contains(&from),
                    None => asked.person_wrote || says_so,
                }
            }
            _ => true,
        };
        if fact.is_confirmed() {
            self.perhaps_answered.retain(|ask| !reaches(ask));
        } else {
            let perhaps = self.open_asks.iter().copied().filter(reaches);
            self.perhaps_answered.extend(perhaps);
        }
        self.open_asks.retain(|ask| !reaches(ask));
        if self.open_asks.len() < open {
            self.waiting_since = Some(fact.at);
        }
    }
}

/// When an interview was called off that is; one of which nobody said when was off by its start.
pub(crate) fn off_at(fact: &Fact) -> Option<Timestamp> {
    match &fact.kind {
        FactKind::Interview(it) if it.cancelled && fact.is_confirmed() => {
            Some(it.called_off.map_or(fact.at, |off| off.at))
        }
        _ => None,
    }
}

/// Whether a message sets a task or test.
#[must_use]
pub fn is_task(ask: &Fact) -> bool {
    matches!(&ask.kind, FactKind::Received(asked) if asked.reading == ReadingKind::Assessment)
}

/// The day of a moment, near enough to tell a day named from an interview.
fn utc(at: Timestamp) -> Date {
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// How a withdrawal ends an application: of an offer of theirs, it turns the offer down.
pub(crate) const fn withdrawal(had_offer: bool) -> Outcome {
    match had_offer {
        true => Outcome::Declined,
        false => Outcome::Withdrawn,
    }
}
