//! The course of an application, from its beginning to an answer or to silence.

use jiff::ToSpan;

use super::super::bank::Bank;
use super::super::message::{Mailbox, Reading};
use super::super::random::Dice;
use super::super::world::{Origin, World};
use super::interview::Round;
use super::{Output, Say, Story, Voice};

/// Tells one application.
pub fn tell(world: &World, bank: &Bank, index: usize, dice: &mut Dice, out: &mut Output) {
    let mut story = Story::new(world, bank, index, dice, out);
    story.begin();
    if !story.app.deep {
        story.short_end();
        return;
    }
    story.middle();
}

pub(super) const RECRUITER: Voice = Voice::Person(0);
const MANAGER: Voice = Voice::Person(1);

impl Story<'_> {
    fn begin(&mut self) {
        match self.app.origin {
            Origin::Form => self.acknowledged(),
            Origin::Letter => {
                self.put(Say::new(Voice::Me, "apply_letter", Reading::Other).fresh());
                if self.dice.chance(6.0) {
                    self.bounce();
                }
                self.later(1, 40, Voice::Relay);
                let reply = Say::new(RECRUITER, "ack_person", Reading::Acknowledgement);
                if self.dice.chance(60.0) {
                    self.put(reply);
                } else {
                    self.acknowledged();
                }
            }
            Origin::Network => {
                self.put(
                    Say::new(Voice::Service, "network_sent", Reading::Acknowledgement).fresh(),
                );
                if self.dice.chance(45.0) {
                    self.later(20, 200, Voice::Service);
                    self.put(Say::new(Voice::Service, "network_viewed", Reading::Other).fresh());
                }
                if self.dice.chance(40.0) {
                    self.acknowledged();
                }
            }
            Origin::Board => {
                self.put(Say::new(Voice::Service, "board_sent", Reading::Acknowledgement).fresh());
                if self.dice.chance(35.0) {
                    self.acknowledged();
                }
            }
            Origin::Outreach => {
                self.put(Say::new(RECRUITER, "outreach", Reading::RecruiterOutreach).fresh());
                self.later(2, 50, Voice::Me);
                self.put(Say::new(Voice::Me, "outreach_yes", Reading::Other));
            }
            Origin::Agency => {
                self.put(Say::new(RECRUITER, "agency_first", Reading::RecruiterOutreach).fresh());
                self.later(2, 40, Voice::Me);
                self.put(Say::new(Voice::Me, "outreach_yes", Reading::Other));
                self.later(2, 30, RECRUITER);
                self.put(Say::new(RECRUITER, "agency_brief", Reading::Other));
                self.later(1, 30, Voice::Me);
                self.put(Say::new(Voice::Me, "agency_go", Reading::Other));
                self.later(2, 60, RECRUITER);
                self.put(Say::new(RECRUITER, "agency_sent", Reading::Other));
            }
            Origin::Referral => {
                self.put(Say::new(MANAGER, "referral_hello", Reading::RecruiterOutreach).fresh());
                self.later(2, 40, Voice::Me);
                self.put(Say::new(Voice::Me, "outreach_yes", Reading::Other));
            }
        }
        if self.app.relayed && self.dice.chance(9.0) {
            self.put(Say::new(Voice::Relay, "code_named", Reading::Other).fresh());
        }
    }

    fn acknowledged(&mut self) {
        self.later(0, 6, Voice::Relay);
        self.put(Say::new(Voice::Relay, "ack", Reading::Acknowledgement).fresh());
    }

    /// The seeker's mail could not be delivered to one address.
    fn bounce(&mut self) {
        let Some(last) = &self.thread.last else {
            return;
        };
        let original = format!(
            "From: <{}>\r\nTo: <{}>\r\nSubject: {}\r\nMessage-ID: <{}>\r\n",
            last.from.address,
            last.to.address,
            super::super::header::words(&last.subject, super::super::message::Charset::Utf8),
            last.id
        );
        let address = last.to.address.clone();
        let saved = std::mem::take(&mut self.thread);
        self.now += 2.minutes();
        self.put(
            Say::new(Voice::Service, "bounce", Reading::AutoReply)
                .slot("address", address.clone())
                .fresh(),
        );
        if let Some(mail) = self.out.mails.last_mut() {
            mail.report = Some((address, original));
            mail.in_reply_to = saved.ids.last().cloned();
            mail.headers
                .push(("Auto-Submitted".into(), "auto-replied".into()));
        }
        self.thread = saved;
        self.later(1, 20, Voice::Me);
        self.thread.theirs = Some(Mailbox::new("", format!("jobs@{}", self.base["domain"])));
        self.put(Say::new(Voice::Me, "apply_letter", Reading::Other).fresh());
    }

    fn contact(&mut self) {
        self.later(30, 260, RECRUITER);
        let started = matches!(
            self.app.origin,
            Origin::Outreach | Origin::Agency | Origin::Referral
        );
        if !started {
            let say = Say::new(RECRUITER, "first_contact", Reading::Scheduling);
            let say = if self.dice.chance(80.0) {
                say.fresh()
            } else {
                say
            };
            self.put(say);
            self.later(1, 24, Voice::Me);
            self.put(Say::new(Voice::Me, "first_answer", Reading::Other));
            self.later(1, 24, RECRUITER);
        }
        if self.dice.chance(14.0) {
            self.put(Say::new(RECRUITER, "info", Reading::InformationRequest));
            self.later(1, 30, Voice::Me);
            self.put(Say::new(Voice::Me, "info_answer", Reading::Other));
            self.later(1, 30, RECRUITER);
        }
    }

    fn middle(&mut self) {
        self.contact();
        let host = if self.dice.chance(30.0) { 2 } else { 0 };
        if host == 2 {
            self.hand_over(0, 2);
        }
        let rounds = self.dice.weighted(&[(28, 1), (36, 2), (36, 3)]);
        for round in 0..rounds {
            let held = match round {
                0 => {
                    let minutes = *self.dice.one(&[20, 30, 30, 45]);
                    self.arrange(&Round {
                        minutes,
                        guests: vec![0],
                        host,
                    })
                }
                1 => {
                    let guests = if self.dice.chance(40.0) {
                        vec![1, 3]
                    } else {
                        vec![1]
                    };
                    let minutes = *self.dice.one(&[45, 60, 60]);
                    self.arrange(&Round {
                        minutes,
                        guests,
                        host,
                    })
                }
                _ if self.dice.chance(45.0) => self.panel(host),
                _ => self.arrange(&Round {
                    minutes: 60,
                    guests: vec![1, 4],
                    host,
                }),
            };
            if held.is_none() && self.dice.chance(45.0) {
                return self.silence();
            }
            self.after_interview(round);
            if round + 1 < rounds {
                self.next_round(round);
            }
        }
        self.outcome();
    }

    fn after_interview(&mut self, round: i32) {
        if self.dice.chance(62.0) {
            self.later(2, 20, Voice::Me);
            self.put(Say::new(Voice::Me, "thank_you", Reading::Other));
            if self.dice.chance(40.0) {
                self.later(1, 30, RECRUITER);
                self.put(Say::new(RECRUITER, "encouraging", Reading::Encouraging));
            } else if self.dice.chance(18.0) {
                self.out_of_office();
            }
        }
        if round > 0 && self.dice.chance(20.0) {
            self.later(10, 60, RECRUITER);
            self.put(Say::new(RECRUITER, "info", Reading::InformationRequest));
            self.later(1, 30, Voice::Me);
            self.put(Say::new(Voice::Me, "info_answer", Reading::Other));
        }
    }

    pub(super) fn out_of_office(&mut self) {
        self.now += self.dice.between(20, 200).seconds();
        let back = self.local(self.now, RECRUITER) + self.dice.between(3, 14).days();
        let day = super::super::when::day_name(&back, self.app.lang);
        let date = format!(
            "{day} {} {}",
            back.day(),
            super::super::when::month_name(&back, self.app.lang)
        );
        self.put(Say::new(RECRUITER, "auto_reply", Reading::AutoReply).slot("back", date));
    }

    fn next_round(&mut self, round: i32) {
        if round == 0 && self.dice.chance(42.0) {
            self.assessment();
        }
        if self.dice.chance(28.0) {
            self.later(90, 200, Voice::Me);
            self.put(Say::new(Voice::Me, "check_in", Reading::Other));
            self.later(2, 70, RECRUITER);
            self.put(Say::new(RECRUITER, "delay", Reading::Delay));
        }
        self.later(30, 150, RECRUITER);
        self.put(Say::new(RECRUITER, "next_step", Reading::Encouraging));
        self.later(1, 20, Voice::Me);
        self.put(Say::new(Voice::Me, "first_answer", Reading::Other));
        self.later(2, 30, RECRUITER);
    }

    fn assessment(&mut self) {
        self.later(10, 70, RECRUITER);
        let due = self.local(self.now, RECRUITER) + self.dice.between(4, 10).days();
        let lang = self.app.lang;
        let date = format!(
            "{} {} {}",
            super::super::when::day_name(&due, lang),
            due.day(),
            super::super::when::month_name(&due, lang)
        );
        let by_platform = self.app.agency.is_none() && self.dice.chance(45.0);
        let (who, kind) = if by_platform {
            (Voice::Service, "assess_platform")
        } else {
            (RECRUITER, "assess")
        };
        let say = Say::new(who, kind, Reading::Assessment).slot("deadline", date);
        if by_platform {
            let saved = std::mem::take(&mut self.thread);
            self.thread.theirs = saved.theirs.clone();
            self.put(say.fresh());
            self.thread = saved;
        } else {
            self.put(say);
        }
        self.later(30, 120, Voice::Me);
        self.put(Say::new(Voice::Me, "assess_done", Reading::Other));
        self.later(2, 40, RECRUITER);
        self.put(Say::new(
            RECRUITER,
            "assess_received",
            Reading::Acknowledgement,
        ));
    }
}
