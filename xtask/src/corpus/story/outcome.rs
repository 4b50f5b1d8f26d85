//! How applications end: refusal, offer, withdrawal, or silence.

use super::super::message::Reading;
use super::life::RECRUITER;
use super::{Say, Story, Voice};

impl Story<'_> {
    pub(super) fn short_end(&mut self) {
        self.later(30, 900, Voice::Relay);
        match self
            .dice
            .weighted(&[(26, 0), (52, 1), (9, 2), (7, 3), (6, 4)])
        {
            0 => {}
            1 => self.refused(false),
            2 => {
                self.put(Say::new(Voice::Relay, "ats_delay", Reading::Delay).fresh());
                if self.dice.chance(60.0) {
                    self.later(100, 700, Voice::Relay);
                    self.refused(false);
                }
            }
            3 => {
                self.put(Say::new(Voice::Relay, "ats_info", Reading::InformationRequest).fresh());
                if self.dice.chance(50.0) {
                    self.later(100, 700, Voice::Relay);
                    self.refused(false);
                }
            }
            _ => {
                self.later(2, 60, Voice::Me);
                self.put(Say::new(Voice::Me, "check_in", Reading::Other));
                if self.dice.chance(60.0) {
                    self.later(5, 60, RECRUITER);
                    self.put(Say::new(RECRUITER, "delay", Reading::Delay));
                }
            }
        }
        self.survey();
    }

    /// A refusal by a person or by the system.
    pub(super) fn refused(&mut self, met: bool) {
        let by_person = if met {
            self.dice.chance(62.0)
        } else {
            self.app.agency.is_some() || self.dice.chance(12.0)
        };
        if by_person {
            let kind = if self.app.agency.is_some() {
                "agency_reject"
            } else if met {
                "reject_met"
            } else {
                "reject"
            };
            self.put(Say::new(RECRUITER, kind, Reading::Rejection));
            if self.dice.chance(if met { 55.0 } else { 15.0 }) {
                self.later(2, 40, Voice::Me);
                self.put(Say::new(Voice::Me, "reject_reply", Reading::Other));
                if self.dice.chance(40.0) {
                    self.later(5, 70, RECRUITER);
                    self.put(Say::new(RECRUITER, "feedback", Reading::Other));
                }
            }
        } else {
            let kind = if self.dice.chance(14.0) {
                "ats_closed"
            } else if met {
                "ats_reject_met"
            } else {
                "ats_reject"
            };
            self.put(Say::new(Voice::Relay, kind, Reading::Rejection).fresh());
        }
    }

    pub(super) fn survey(&mut self) {
        if self.app.agency.is_none() && self.dice.chance(9.0) {
            self.later(30, 200, Voice::Service);
            self.put(Say::new(Voice::Service, "survey", Reading::Other).fresh());
        }
    }

    pub(super) fn outcome(&mut self) {
        if self.dice.chance(35.0) {
            self.later(100, 220, Voice::Me);
            self.put(Say::new(Voice::Me, "check_in", Reading::Other));
            if self.dice.chance(70.0) {
                self.later(2, 80, RECRUITER);
                self.put(Say::new(RECRUITER, "delay", Reading::Delay));
            }
        }
        self.later(40, 300, RECRUITER);
        match self.dice.weighted(&[(15, 0), (55, 1), (21, 2), (9, 3)]) {
            0 => self.offered(),
            1 => self.refused(true),
            2 => self.silence(),
            _ => {
                self.put(Say::new(Voice::Me, "withdraw", Reading::Other));
                self.later(1, 40, RECRUITER);
                self.put(Say::new(RECRUITER, "withdraw_reply", Reading::Other));
            }
        }
        self.survey();
    }

    pub(super) fn offered(&mut self) {
        self.put(Say::new(RECRUITER, "offer", Reading::Offer));
        self.later(2, 30, Voice::Me);
        self.put(Say::new(Voice::Me, "offer_questions", Reading::Other));
        self.later(2, 40, RECRUITER);
        self.put(Say::new(RECRUITER, "offer_answers", Reading::Offer));
        if self.app.agency.is_none() && self.dice.chance(50.0) {
            self.later(2, 40, Voice::Relay);
            self.put(Say::new(Voice::Relay, "ats_offer", Reading::Offer).fresh());
        }
        self.later(20, 70, Voice::Me);
        self.put(Say::new(Voice::Me, "offer_decline", Reading::Other));
    }

    /// Nothing more comes, whatever the seeker writes.
    pub(super) fn silence(&mut self) {
        for _ in 0..self.dice.between(0, 2) {
            self.later(120, 300, Voice::Me);
            self.put(Say::new(Voice::Me, "check_in", Reading::Other));
        }
        if self.dice.chance(12.0) {
            self.out_of_office();
        }
        if self.dice.chance(20.0) {
            self.later(500, 1500, Voice::Relay);
            self.refused(true);
        }
    }
}
