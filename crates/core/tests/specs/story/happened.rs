//! What happened, one verb to a line.

use jiff::Timestamp;
use meanwhile_core::fact::{Debrief, FactKind, Interview, MoveAsk, Received, Sent};

use super::words::{clock, date, word};
use super::{Outcome, Story};

impl Story {
    pub(super) fn kind(&self, rest: &str, at: Timestamp) -> Outcome<FactKind> {
        let (verb, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        Ok(match verb {
            "applied" => FactKind::Applied,
            "interview" => FactKind::Interview(self.interview(rest, at)?),
            "promised" => self.promised(rest)?,
            "sent" => FactKind::Sent(self.sent(rest)?),
            "heard" => FactKind::Received(self.heard(rest)?),
            "news" => FactKind::Accomplishment {
                text: rest.trim_matches('"').to_owned(),
            },
            "competing" => FactKind::CompetingOffer {
                deadline: date(rest.trim_start_matches("offer until"))?,
            },
            "posting" => FactKind::Posting { seen: word(rest)? },
            "snooze" => {
                let (day, time) = rest
                    .trim_start_matches("until ")
                    .split_once(' ')
                    .ok_or("a day and a time")?;
                FactKind::Snoozed {
                    until: self.moment(day, time)?,
                }
            }
            "closed" => {
                let (outcome, door_open) = rest
                    .strip_suffix(", door open")
                    .map_or((rest, false), |rest| (rest, true));
                FactKind::Closed {
                    outcome: word(outcome)?,
                    door_open,
                    day_unknown: false,
                }
            }
            "reopened" => FactKind::Reopened,
            "debriefed" => FactKind::Debrief(Box::new(Debrief {
                finished_at: Some(at),
                ..Debrief::default()
            })),
            "retracted" => FactKind::Retracted,
            other => return Err(format!("no such verb: `{other}`")),
        })
    }

    fn interview(&self, rest: &str, at: Timestamp) -> Outcome<Interview> {
        let mut interview = Interview {
            ends_at: at,
            zone: None,
            people: Vec::new(),
            stage: Default::default(),
            format: Default::default(),
            decided_same_day: false,
            cancelled: false,
            called_off: None,
            calendar: None,
            arranged_at: None,
            hour_unknown: false,
        };
        for part in rest.split(',').map(str::trim) {
            match part.split_once(' ').unwrap_or((part, "")) {
                ("until", time) => {
                    let day = self.settings.seeker.zone.date(at);
                    interview.ends_at = self.settings.seeker.zone.at(day, clock(time)?);
                }
                ("with", names) => interview.people = self.names(names)?,
                ("stage", stage) => interview.stage = word(stage)?,
                ("format", format) => interview.format = word(format)?,
                ("decided", _) => interview.decided_same_day = true,
                ("cancelled", "") => interview.cancelled = true,
                ("cancelled", when) => {
                    let own = when.strip_suffix(" by the seeker");
                    let (date, time) = own
                        .unwrap_or(when)
                        .split_once(' ')
                        .ok_or("a date and a time")?;
                    interview.call_off(self.moment(date, time)?, own.is_some());
                }
                (other, _) => return Err(format!("an interview has no `{other}`")),
            }
        }
        Ok(interview)
    }

    fn promised(&self, rest: &str) -> Outcome<FactKind> {
        let (days, ask) = rest
            .split_once(", ask ")
            .map_or((rest, None), |(days, name)| (days, Some(name)));
        let days = days.trim_start_matches("by ");
        let (first, last) = days.split_once(" to ").unwrap_or((days, days));
        let ask = ask.map(|name| self.person_id(name)).transpose()?;
        Ok(FactKind::Promised {
            first: date(first)?,
            last: date(last)?,
            ask,
            words: String::new(),
        })
    }

    fn sent(&self, rest: &str) -> Outcome<Sent> {
        let mut parts = rest.split(',').map(str::trim);
        let purpose = word(parts.next().unwrap_or_default())?;
        let mut sent = Sent {
            purpose,
            to: Vec::new(),
            channel: Default::default(),
            message_id: None,
            shared: Vec::new(),
            overrode: Vec::new(),
            asks_move: None,
            unread: false,
        };
        for part in parts {
            match part.split_once(' ').unwrap_or((part, "")) {
                ("to", names) => sent.to = self.names(names)?,
                ("by", channel) => sent.channel = word(channel)?,
                ("moving", times) => sent.asks_move = Some(self.moving(times)?),
                ("sharing", label) => {
                    let found = self
                        .labels
                        .iter()
                        .find(|(name, _)| Some(name.as_str()) == label.strip_prefix('#'));
                    sent.shared
                        .push(found.ok_or(format!("no line is labelled {label}"))?.1);
                }
                (other, _) => return Err(format!("a sent message has no `{other}`")),
            }
        }
        Ok(sent)
    }

    fn heard(&self, rest: &str) -> Outcome<Received> {
        let mut parts = rest.split(',').map(str::trim);
        let reading = word(parts.next().unwrap_or_default())?;
        let mut received = Received {
            from: None,
            reading,
            person_wrote: reading != meanwhile_core::fact::ReadingKind::AutoReply,
            channel: Default::default(),
            expects_answer: false,
            answer_by: None,
            back_on: None,
            invites: Vec::new(),
            please_dont: false,
            door_open: false,
            gave_feedback: false,
            undelivered: Vec::new(),
            words: String::new(),
            asks_move: None,
            message_id: None,
        };
        for part in parts {
            match part {
                "a machine" => received.person_wrote = false,
                "asks" => received.expects_answer = true,
                "please don't" => received.please_dont = true,
                "door open" => received.door_open = true,
                "feedback" => received.gave_feedback = true,
                _ => match part.split_once(' ').unwrap_or((part, "")) {
                    ("from", name) => received.from = Some(self.person_id(name)?),
                    ("by", channel) => received.channel = word(channel)?,
                    ("moving", times) => received.asks_move = Some(self.moving(times)?),
                    ("answer", day) => {
                        received.answer_by = Some(date(day.trim_start_matches("by "))?)
                    }
                    ("back", day) => received.back_on = Some(date(day.trim_start_matches("on "))?),
                    ("invites", channel) => received.invites.push(word(channel)?),
                    (other, _) => return Err(format!("a message has no `{other}`")),
                },
            }
        }
        Ok(received)
    }

    /// “2026-04-16 14:00 to 2026-04-17 15:00”: the interview that somebody asks to move, and to when.
    fn moving(&self, times: &str) -> Outcome<Box<MoveAsk>> {
        let (of, to) = times
            .split_once(" to ")
            .ok_or("`moving DATE TIME to DATE TIME`")?;
        let moment = |words: &str| {
            let (date, time) = words.trim().split_once(' ').ok_or("a date and a time")?;
            self.moment(date, time)
        };
        Ok(Box::new(MoveAsk {
            of: moment(of)?,
            to: vec![moment(to)?],
        }))
    }
}
