//! What follows from a timeline at a moment: whose turn it is, since when, what was promised.
//!
//! Always derived, never stored. Facts that are only proposed appear in [`Situation::held_by`] and in
//! fields that hold the plan back; they never move it forward.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::clock::Clock;
pub use crate::ending::Ending;
use crate::fact::{Fact, FactKind, Interview, Outcome, Purpose, ReadingKind, Received};
use crate::id::{FactId, PersonId};
pub use crate::settled::is_task;
use crate::settled::{off_at, withdrawal};
use crate::timeline::Timeline;

/// What follows from the facts of one application at a moment.
#[derive(Clone, Debug, Default)]
pub struct Situation<'a> {
    /// Confirmed interviews that have ended and were not called off, earliest first.
    pub held: Vec<Meeting<'a>>,
    /// Interviews that have not ended, proposed ones included, earliest first.
    pub ahead: Vec<Meeting<'a>>,
    /// The last interview that they called off, and when; `None` once another was held.
    pub called_off: Option<(Meeting<'a>, Timestamp)>,
    /// What they last said about when they would answer.
    pub promised: Option<Promise>,
    /// Messages that still wait for the seeker, earliest first: those of people, and tasks whoever set them. An
    /// offer is [`Situation::offer`] and none of these.
    pub open_asks: Vec<&'a Fact>,
    /// The last message a person wrote, confirmed or not.
    pub last_reply: Option<(&'a Fact, &'a Received)>,
    /// An encouraging reply after which the seeker has sent nothing uninvited.
    pub green_light: Option<&'a Fact>,
    /// Messages nobody had asked for that the seeker sent since a person last wrote or met
    /// them, earliest first.
    pub unanswered: Vec<&'a Fact>,
    /// Asks that only a message the seeker has not confirmed may have answered, earliest first.
    pub perhaps_answered: Vec<&'a Fact>,
    /// Out-of-office notices that nobody has written since, earliest first.
    pub away: Vec<Away>,
    /// How it ended, if it has.
    pub over: Option<Ending<'a>>,
    /// The confirmed message in which they said no, while that stands.
    pub rejection: Option<(&'a Fact, &'a Received)>,
    /// An offer of theirs that the seeker has not answered with a close.
    pub offer: Option<&'a Fact>,
    /// They asked not to be contacted.
    pub please_dont: Option<&'a Fact>,
    /// The seeker wants quiet until then.
    pub snoozed_until: Option<Timestamp>,
    /// Proposed facts that hold contact back until they are looked at.
    pub held_by: Vec<&'a Fact>,
    /// All proposed facts: those that hold back, and those a look would be good at.
    pub proposed: Vec<&'a Fact>,
    /// Whose turn it is.
    pub turn: Turn,
    /// Since when they have been silent: the last interview, their last message, or the answer to it.
    /// `None` before any.
    pub waiting_since: Option<Timestamp>,
    /// When the last of the interviews that are off was called off, until that moment is reached in order.
    off_at: Option<Timestamp>,
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

/// An out-of-office notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Away {
    /// Who is away; `None` when it is not known, which counts as everyone there.
    pub person: Option<PersonId>,
    /// The day they are back, where they are.
    pub back_on: Date,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
        // Room for the usual few (assumption): growing one by one would move them again and again.
        situation.held.reserve(8);
        situation.unanswered.reserve(8);
        situation.off_at = timeline.facts().iter().filter_map(|it| off_at(it)).max();
        for &fact in timeline.facts() {
            situation.take(fact, clock);
        }
        if let Some(off_at) = situation.off_at.take() {
            situation.overtake(off_at);
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

    /// The day from which a person can be expected to read again, if they or everyone are away.
    #[must_use]
    pub fn back_on(&self, person: Option<PersonId>) -> Option<Date> {
        self.away
            .iter()
            .filter(|away| away.person.is_none() || person.is_none() || away.person == person)
            .map(|away| away.back_on)
            .max()
    }

    fn take(&mut self, fact: &'a Fact, clock: &Clock) {
        if let Some(off_at) = self.off_at.take_if(|at| *at <= fact.at) {
            self.overtake(off_at);
        }
        if !fact.is_confirmed() {
            self.proposed.push(fact);
            if holds_back(&fact.kind) {
                self.held_by.push(fact);
            }
        }
        if let Some(ending) = &mut self.over {
            ending.take_later(fact);
        }
        match &fact.kind {
            FactKind::Interview(interview) => self.take_interview(fact, interview, clock),
            FactKind::Received(received) => self.take_received(fact, received),
            FactKind::Sent(sent) => {
                self.answer(fact, sent);
                if sent.purpose == Purpose::Decline && fact.is_confirmed() && self.over.is_none() {
                    let turned_down = self.offer.is_some();
                    self.end(fact, withdrawal(turned_down), false);
                }
                if sent.purpose.is_uninvited() {
                    self.unanswered.push(fact);
                    self.green_light = None;
                }
            }
            FactKind::Promised {
                first, last, ask, ..
            } => self.take_promise(fact, *first, *last, *ask),
            FactKind::Snoozed { until } if fact.is_confirmed() => self.snoozed_until = Some(*until),
            FactKind::Closed {
                outcome, door_open, ..
            } if fact.is_confirmed() => {
                let was_open = self.over.as_ref().is_some_and(|ending| ending.door_open);
                self.end(fact, *outcome, *door_open || was_open);
            }
            FactKind::Reopened if fact.is_confirmed() => self.revive(),
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
        let meeting = Meeting {
            fact,
            interview,
            ends_at: ends_at(fact, interview),
        };
        if interview.cancelled {
            self.take_called_off(meeting, clock);
            return;
        }
        let is_held = clock.reached(meeting.ends_at);
        if fact.is_confirmed() {
            self.settle_by(&meeting, is_held);
        }
        if !is_held {
            self.ahead.push(meeting);
        } else if fact.is_confirmed() {
            self.held.push(meeting);
            // To meet is to answer: what was asked before it is answered by it.
            self.unanswered.clear();
            self.called_off = None;
            self.waiting_since = Some(meeting.ends_at);
        }
        // They would not talk again after a no: a later interview that was arranged after it revives.
        let revives = |ending: &Ending<'_>| {
            let arranged_later = match interview.arranged_at {
                Some(arranged) => arranged > ending.fact.at,
                None => fact.recorded_at > ending.fact.recorded_at,
            };
            fact.is_confirmed() && fact.at > ending.fact.at && arranged_later
        };
        if self.over.as_ref().is_some_and(revives) {
            self.revive();
        }
    }

    fn end(&mut self, fact: &'a Fact, outcome: Outcome, door_open: bool) {
        self.over = Some(Ending {
            fact,
            outcome,
            door_open,
            applied_again: false,
            reposted_at: None,
        });
        self.offer = None;
        self.green_light = None;
        // What they asked before it ended is settled by the end.
        self.open_asks.clear();
        self.perhaps_answered.clear();
    }

    fn revive(&mut self) {
        self.over = None;
        self.rejection = None;
        self.please_dont = None;
    }

    fn take_received(&mut self, fact: &'a Fact, received: &'a Received) {
        if received.person_wrote && fact.is_confirmed() {
            // Whoever writes is back.
            self.away
                .retain(|away| away.person.is_some() && away.person != received.from);
        }
        if let Some(back_on) = received.back_on {
            let person = received.from;
            self.away.push(Away { person, back_on });
        }
        let decided = received.reading == ReadingKind::Rejection && fact.is_confirmed();
        if decided {
            self.end(fact, Outcome::Rejected, received.door_open);
            self.rejection = Some((fact, received));
        }
        self.take_task(fact, received);
        if !received.person_wrote {
            return;
        }
        self.waiting_since = Some(fact.at);
        self.last_reply = Some((fact, received));
        self.green_light = None;
        if received.please_dont {
            self.please_dont = Some(fact);
        }
        if !fact.is_confirmed() {
            return;
        }
        self.unanswered.clear();
        let is_offer = received.reading == ReadingKind::Offer;
        // An offer takes back a no of theirs: the second on the list is asked.
        let revives = |ending: &Ending<'_>| match ending.outcome {
            Outcome::Quiet => true,
            Outcome::Rejected => is_offer,
            Outcome::Accepted | Outcome::Declined | Outcome::Withdrawn => false,
        };
        if self.over.as_ref().is_some_and(revives) {
            self.revive();
        }
        if received.reading.is_green_light() && self.over.is_none() {
            self.green_light = Some(fact);
        }
        if received.reading == ReadingKind::Scheduling {
            self.take_invitation(fact.at);
        }
        if is_offer {
            self.offer = Some(fact);
        }
        // After the end an offer is a message like others; before it, only a close answers it.
        let is_open_offer = is_offer && self.over.is_none();
        if received.expects_answer && !decided && !is_open_offer {
            self.open_asks.push(fact);
        }
    }

    fn take_promise(&mut self, fact: &Fact, first: Date, last: Date, ask: Option<PersonId>) {
        let (first, last) = (first.min(last), first.max(last));
        let proposed = !fact.is_confirmed();
        let held = self.promised;
        // A proposed promise may only lengthen the wait, and does not change whom to ask.
        if proposed && held.is_some_and(|held| last <= held.last) {
            return;
        }
        self.promised = Some(Promise {
            fact: fact.id,
            made_at: fact.at,
            first,
            last,
            ask: if proposed {
                held.and_then(|held| held.ask)
            } else {
                ask
            },
            proposed,
        });
    }

    fn turn_now(&self) -> Turn {
        if self.over.is_some() {
            Turn::Nobody
        } else if !self.open_asks.is_empty()
            || self.offer.is_some()
            || !self.held_by.is_empty()
            || self.next().is_some()
        {
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
            received.person_wrote
                || matches!(
                    received.reading,
                    ReadingKind::Rejection | ReadingKind::Assessment
                )
        }
        FactKind::Closed { .. } => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::Turn;
    use crate::fact::{FactKind, Outcome, Purpose, ReadingKind};
    use crate::plan::Study;
    use crate::policy::story::{Story, application};

    fn held() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    /// Shows the situation in one line.
    #[track_caller]
    fn check(story: &Story, now: &str, expected: &str) {
        let study = Study::new(&story.desk, &story.settings);
        let at = story.at(now);
        let situation = study.situation(application(1), at).unwrap();
        let mut said = vec![
            match situation.turn {
                Turn::Seeker => "mine",
                Turn::Employer => "theirs",
                Turn::Nobody => "nobody's",
            }
            .to_owned(),
        ];
        if let Some(since) = situation.waiting_since {
            said.push(format!(
                "since {:.0}h",
                at.duration_since(since).as_secs_f64() / 3600.0
            ));
        }
        let mut count = |name: &str, count: usize| {
            if count > 0 {
                said.push(format!("{name} {count}"));
            }
        };
        count("held", situation.held.len());
        count("ahead", situation.ahead.len());
        count("asks", situation.open_asks.len());
        count("perhaps", situation.perhaps_answered.len());
        count("unanswered", situation.unanswered.len());
        count("held by", situation.held_by.len());
        count("proposed", situation.proposed.len());
        count("green", usize::from(situation.green_light.is_some()));
        count("offer", usize::from(situation.offer.is_some()));
        count("no", usize::from(situation.rejection.is_some()));
        count("dont", usize::from(situation.please_dont.is_some()));
        if let Some(over) = situation.over {
            said.push(format!("{:?}", over.outcome));
        }
        assert_eq!(said.join(", "), expected, "at {now}");
    }

    #[test]
    fn an_interview_is_held_from_the_moment_it_ends() {
        check(&held(), "2026-04-07 14:59", "mine, ahead 1");
        check(&held(), "2026-04-07 15:00", "theirs, since 0h, held 1");
        check(
            &held().proposed(),
            "2026-04-07 14:59",
            "theirs, ahead 1, proposed 1",
        );
        check(&held().proposed(), "2026-04-07 15:00", "theirs, proposed 1");
    }

    #[test]
    fn their_message_answers_and_the_answer_to_it_waits_anew() {
        let asked = held()
            .sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"])
            .received("2026-04-08 12:00", "Dana", ReadingKind::InformationRequest)
            .where_received(|received| received.expects_answer = true);
        check(
            &asked,
            "2026-04-08 13:00",
            "mine, since 1h, held 1, asks 1, green 1",
        );
        let answered = asked.sent("2026-04-08 15:00", Purpose::Answer, &["Dana"]);
        check(
            &answered,
            "2026-04-08 16:00",
            "theirs, since 1h, held 1, green 1",
        );
    }

    #[test]
    fn an_answer_to_somebody_else_leaves_it_open() {
        let asked = held()
            .received("2026-04-08 12:00", "Dana", ReadingKind::Other)
            .where_received(|received| received.expects_answer = true);
        let other = asked
            .clone()
            .sent("2026-04-08 13:00", Purpose::Answer, &["Lee"]);
        check(&other, "2026-04-08 14:00", "mine, since 2h, held 1, asks 1");
        let everyone = asked.sent("2026-04-08 13:00", Purpose::Answer, &[]);
        check(&everyone, "2026-04-08 14:00", "theirs, since 1h, held 1");
    }

    #[test]
    fn what_is_only_found_holds_back_and_clears_nothing() {
        let story = held()
            .sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"])
            .received("2026-04-08 12:00", "Dana", ReadingKind::Encouraging)
            .proposed();
        check(
            &story,
            "2026-04-08 13:00",
            "mine, since 1h, held 1, unanswered 1, held by 1, proposed 1",
        );
    }

    #[test]
    fn a_found_answer_leaves_the_question_in_doubt() {
        let story = held()
            .received("2026-04-08 12:00", "Dana", ReadingKind::Other)
            .where_received(|received| received.expects_answer = true)
            .sent("2026-04-08 13:00", Purpose::Answer, &["Dana"])
            .proposed();
        check(
            &story,
            "2026-04-08 14:00",
            "theirs, since 1h, held 1, perhaps 1, proposed 1",
        );
        let sure = story.sent("2026-04-08 13:30", Purpose::Answer, &["Dana"]);
        check(
            &sure,
            "2026-04-08 14:00",
            "theirs, since 1h, held 1, proposed 1",
        );
    }

    #[test]
    fn a_green_light_lasts_until_something_unasked_is_sent() {
        let green = held().received("2026-04-08 10:00", "Dana", ReadingKind::Encouraging);
        check(
            &green,
            "2026-04-08 11:00",
            "theirs, since 1h, held 1, green 1",
        );
        let used = green.sent("2026-04-08 10:30", Purpose::ShareNews, &["Dana"]);
        check(
            &used,
            "2026-04-08 11:00",
            "theirs, since 1h, held 1, unanswered 1",
        );
    }

    #[test]
    fn to_meet_is_to_answer() {
        let story = held()
            .sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"])
            .interview("2026-04-09 10:00", 60, &["Dana"]);
        check(
            &story,
            "2026-04-09 10:00",
            "mine, since 43h, held 1, ahead 1, unanswered 1",
        );
        check(&story, "2026-04-09 12:00", "theirs, since 1h, held 2");
    }

    #[test]
    fn an_ending_settles_what_was_open() {
        let offer = held().received("2026-04-08 10:00", "Dana", ReadingKind::Offer);
        check(
            &offer,
            "2026-04-08 11:00",
            "mine, since 1h, held 1, green 1, offer 1",
        );
        let taken = offer.closed("2026-04-08 10:30", Outcome::Accepted);
        check(
            &taken,
            "2026-04-08 11:00",
            "nobody's, since 1h, held 1, Accepted",
        );
        let no = held().rejected("2026-04-08 10:00", "Dana");
        check(
            &no,
            "2026-04-08 11:00",
            "nobody's, since 1h, held 1, no 1, Rejected",
        );
        let reopened = no.fact("2026-04-08 10:30", FactKind::Reopened);
        check(&reopened, "2026-04-08 11:00", "theirs, since 1h, held 1");
    }

    #[test]
    fn an_interview_found_later_revives_only_if_it_was_arranged_after_the_end() {
        let arranged = |at: &str| {
            let found = held().where_interview(|it| it.arranged_at = at.parse().ok());
            // Read from mail only after the application was closed.
            found.closed("2026-04-02 10:00", Outcome::Withdrawn)
        };
        let check_found = |at: &str, expected: &str| {
            let mut story = arranged(at);
            for fact in &mut story.desk.files[0].facts {
                if matches!(fact.kind, FactKind::Interview(_)) {
                    fact.recorded_at = jiff::Timestamp::MAX;
                }
            }
            check(&story, "2026-04-03 10:00", expected);
        };
        check_found("2026-04-01T10:00:00Z", "nobody's, ahead 1, Withdrawn");
        check_found("2026-04-02T17:00:00Z", "mine, ahead 1");
    }

    #[test]
    fn silence_is_never_turned_into_a_rejection() {
        check(&held(), "2028-04-07 15:00", "theirs, since 17544h, held 1");
    }

    #[test]
    fn a_cancelled_interview_is_none_and_who_called_it_off_is_waited_for() {
        let story = held().where_interview(|interview| interview.cancelled = true);
        check(&story, "2026-04-07 13:00", "theirs");
        check(&story, "2026-04-07 16:00", "theirs, since 2h");
        let off = held().called_off("2026-04-06 10:00");
        check(&off, "2026-04-06 11:00", "theirs, since 1h");
        let own = off.where_interview(|it| it.call_off(it.called_off.unwrap().at, true));
        check(&own, "2026-04-06 11:00", "theirs");
    }

    #[test]
    fn a_promise_before_the_invitation_is_kept_by_it_and_one_in_it_stands() {
        let promised = |made: &str| {
            let story = Story::new()
                .promised(made, "2026-04-30")
                .received("2026-04-03 10:00", "Dana", ReadingKind::Scheduling)
                .interview("2026-04-07 14:00", 60, &["Dana"]);
            let study = Study::new(&story.desk, &story.settings);
            let now = story.at("2026-04-08 12:00");
            let situation = study.situation(application(1), now).unwrap();
            situation.promised.is_some()
        };
        assert!(!promised("2026-04-01 10:00"));
        assert!(promised("2026-04-03 10:00"));
        assert!(promised("2026-04-07 16:00"));
    }

    #[test]
    fn a_question_for_a_time_is_settled_by_the_interview_and_others_are_not() {
        let asked = |reading| {
            Story::new()
                .received("2026-04-01 10:00", "Dana", reading)
                .where_received(|received| received.expects_answer = true)
        };
        let arranged = |story: Story, at: &str| {
            let arranged = story.at(at);
            let story = story.interview("2026-04-20 14:00", 60, &["Dana"]);
            story.where_interview(|it| it.arranged_at = Some(arranged))
        };
        let now = "2026-04-08 12:00";
        let later = arranged(asked(ReadingKind::Scheduling), "2026-04-02 10:00");
        check(&later, now, "mine, since 170h, ahead 1, green 1");
        let before = arranged(asked(ReadingKind::Scheduling), "2026-03-31 10:00");
        check(&before, now, "mine, since 170h, ahead 1, asks 1, green 1");
        let papers = arranged(asked(ReadingKind::InformationRequest), "2026-04-02 10:00");
        check(&papers, now, "mine, since 170h, ahead 1, asks 1, green 1");
    }

    #[test]
    fn a_withdrawal_that_was_found_ends_it_once_it_is_confirmed() {
        let found = held().sent("2026-04-08 10:00", Purpose::Decline, &["Dana"]);
        check(
            &found.clone().proposed(),
            "2026-04-08 11:00",
            "theirs, since 20h, held 1, proposed 1",
        );
        check(
            &found,
            "2026-04-08 11:00",
            "nobody's, since 20h, held 1, Withdrawn",
        );
    }

    #[test]
    fn a_found_promise_may_only_lengthen_the_wait() {
        let last = |story: &Story| {
            let study = Study::new(&story.desk, &story.settings);
            let now = story.at("2026-04-08 12:00");
            study
                .situation(application(1), now)
                .unwrap()
                .promised
                .unwrap()
        };
        let named = held().promised("2026-04-07 15:00", "2026-04-17");
        let sooner = named
            .clone()
            .promised("2026-04-08 09:00", "2026-04-10")
            .proposed();
        assert_eq!(last(&sooner), last(&named));
        let later = named.promised("2026-04-08 09:00", "2026-04-24").proposed();
        assert!(last(&later).proposed);
        let sure = later.promised("2026-04-08 10:00", "2026-04-10");
        assert!(!last(&sure).proposed);
    }
}
