//! Subjects, Message-IDs and references: what threads are made from, and what breaks them.

use super::super::bank::Slots;
use super::super::people::Client;
use super::{Place, Say, Story, Voice};

impl Story<'_> {
    pub(super) fn subject(
        &mut self,
        say: &Say,
        own: &'static str,
        lang: &str,
        slots: &Slots,
        client: Client,
    ) -> String {
        if say.place == Place::Fresh {
            let own = if own.is_empty() {
                "{>subject_plain}"
            } else {
                own
            };
            return self.bank.expand(own, lang, slots, &mut self.dice);
        }
        let last = self
            .thread
            .last
            .as_ref()
            .map_or(self.thread.subject.clone(), |last| last.subject.clone());
        if say.place == Place::Forward {
            return format!("{}{last}", self.dice.pick(&["Fwd: ", "FW: ", "WG: "]));
        }
        if self.dice.chance(4.0) && !own.is_empty() {
            // A few people type a new subject into an answer.
            return self.bank.expand(own, lang, slots, &mut self.dice);
        }
        let prefix = match (client, lang) {
            (Client::Office, "de") => "AW: ",
            (Client::Office, "it") => "R: ",
            (Client::Office, "nl") => "Antw: ",
            (Client::Office, _) if self.employer_zone().iana == "Europe/Stockholm" => "SV: ",
            (Client::Office, _) => "RE: ",
            _ => "Re: ",
        };
        let tag = if say.who != Voice::Me && client == Client::Office && self.dice.chance(25.0) {
            self.dice.pick(&["[EXT] ", "[EXTERNAL] ", "[EXTERN] "])
        } else {
            ""
        };
        let kept = last.trim_start_matches(prefix).to_owned();
        let kept = if self.dice.chance(70.0) {
            kept.trim_start_matches("Re: ")
                .trim_start_matches("RE: ")
                .to_owned()
        } else {
            kept
        };
        let tag = if kept.contains(tag) { "" } else { tag };
        format!("{prefix}{tag}{kept}")
    }

    /// A conversation opened at an employer with two applications says which role it is about.
    pub(super) fn name_role(&mut self, subject: String, body: &str, say: &Say) -> String {
        let named = |text: &str| {
            text.contains(&self.app.role)
                || self
                    .app
                    .requisition
                    .as_ref()
                    .is_some_and(|number| text.contains(number.as_str()))
        };
        let open = say.place == Place::Fresh && say.event.is_none();
        let lonely = say.place == Place::Fresh && self.app.agency.is_some();
        if (open && self.app.shared || lonely || (say.event.is_some() && self.app.shared))
            && !named(&subject)
            && !named(body)
        {
            return format!("{subject} - {}", self.app.role);
        }
        subject
    }

    pub(super) fn message_id(&mut self, who: Voice, client: Client) -> String {
        let domain = match who {
            Voice::Me => "postbox.example".to_owned(),
            Voice::Person(at) => self.app.people[at]
                .address
                .rsplit('@')
                .next()
                .unwrap_or("example.net")
                .to_owned(),
            Voice::Relay => self.relay().id_host.to_owned(),
            Voice::Service => "mailer.example.net".to_owned(),
        };
        match client {
            Client::Webmail => format!(
                "CA{}{}@mail.gmail.com",
                self.dice.opaque(12),
                self.dice
                    .token(24, "ABCDEFGHabcdefgh=_+-0123456789")
                    .replace('=', "k")
            ),
            Client::Office => {
                let node = format!(
                    "{}{}PR0{}MB{}",
                    self.dice.pick(&["AM", "DB", "BL", "SJ", "PH"]),
                    self.dice.index(9),
                    self.dice.index(9),
                    self.dice.digits(4)
                );
                format!(
                    "{node}{}@{node}.eurprd0{}.prod.outlook.com",
                    self.dice.hex(26).to_uppercase(),
                    self.dice.between(1, 9)
                )
            }
            Client::Desktop | Client::Phone => {
                format!("{}@{domain}", self.dice.uuid().to_uppercase())
            }
            Client::Relay => match self.dice.index(3) {
                0 => format!("{}.{}@{domain}", self.dice.digits(10), self.dice.digits(6)),
                1 => format!(
                    "0100{}-{}-000000@email.amazonses.com",
                    self.dice.hex(12),
                    self.dice.uuid()
                ),
                _ => format!(
                    "{}@geopod-ismtpd-{}",
                    self.dice.token(22, "abcdefghijkABCDEFGHIJK0123456789_-"),
                    self.dice.index(40)
                ),
            },
        }
    }

    /// In-Reply-To and References: mostly right, sometimes missing, cut, or pointing elsewhere.
    pub(super) fn references(
        &mut self,
        say: &Say,
        client: Client,
    ) -> (Option<String>, Vec<String>) {
        let Some(last) = &self.thread.last else {
            return (None, Vec::new());
        };
        if say.place == Place::Fresh || (say.place == Place::Forward && self.dice.chance(60.0)) {
            return (None, Vec::new());
        }
        let (parent, chain) = (last.id.clone(), self.thread.ids.clone());
        let lost = match client {
            Client::Relay => 45.0,
            Client::Phone => 18.0,
            _ if say.who == Voice::Me => 12.0,
            _ => 7.0,
        };
        if self.dice.chance(lost) {
            return (None, Vec::new());
        }
        match self.dice.index(20) {
            0 => (Some(parent), Vec::new()),
            1 => (None, chain),
            // The gateway renamed the message on its way, so the parent is unknown here.
            2 => (
                Some(format!("{}@relayed.example.net", self.dice.uuid())),
                chain[..1].to_vec(),
            ),
            3 => (
                Some(format!("{}@rewritten.example.org", self.dice.hex(20))),
                Vec::new(),
            ),
            4 => (Some(parent.clone()), vec![parent]),
            _ => (Some(parent), chain),
        }
    }
}
