//! What is recorded, by the seeker or from mail.

use jiff::Timestamp;
use meanwhile_core::fact::{Channel, Fact, FactKind, Outcome, Purpose, Standing};
use meanwhile_core::id::{ApplicationId, FactId, PersonId};

use super::{Event, History};

impl History {
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
                day_unknown: false,
            },
            Standing::Confirmed,
            None,
        );
        if self.rng.u8(..100) < 15 {
            self.later(24 * 12, Event::Invite(id));
        }
    }
}
