//! Turns one utterance into one message: sender, recipient, wording, place in the thread.

use jiff::ToSpan;

use super::super::bank::Slots;
use super::super::message::{Folder, Label, Mail, Mailbox, Part, Quote};
use super::super::people::Client;
use super::super::quote;
use super::super::zones::zone_of;
use super::{Last, Place, Say, Story, Thread, Voice, habit, invite, looks};

impl Story<'_> {
    pub(super) fn slots(&self, say: &Say, to: &Mailbox) -> Slots {
        let mut slots = self.base.clone();
        let given = to
            .name
            .split_once(", ")
            .map_or(to.name.as_str(), |(_, given)| given);
        let mut first = given.split(' ').next().unwrap_or("").to_owned();
        let mut full = to.name.clone();
        if say.who != Voice::Me {
            // They know the name, whatever the address line shows.
            (first, full) = (self.world.names.0.clone(), self.world.me.name.clone());
        }
        slots.insert("to_first", first);
        slots.insert("to_full", full);
        if let Voice::Person(at) = say.who {
            let person = &self.app.people[at];
            slots.insert("sender", person.full());
            slots.insert("sender_first", person.first.clone());
            slots.insert("sender_title", person.title.clone());
            slots.insert("sender_phone", person.phone.clone());
            slots.insert("sender_native", person.native.to_owned());
        } else {
            slots.insert("sender", self.app.people[0].full());
            slots.insert("sender_first", self.app.people[0].first.clone());
        }
        slots.extend(say.extra.clone());
        slots
    }

    /// Writes one message at the present moment and moves the thread on.
    pub(super) fn put(&mut self, say: Say) {
        let say = if self.thread.last.is_none() {
            Say {
                place: Place::Fresh,
                ..say
            }
        } else {
            say
        };
        let lang = if self.bank.has(say.kind, self.app.lang) {
            self.app.lang
        } else {
            "en"
        };
        let Some(template) = self.bank.choose(say.kind, lang, &mut self.dice) else {
            return;
        };
        let me = self.me_for(say.who, say.place);
        let to = if say.who == Voice::Me {
            self.their_address()
        } else {
            me.clone()
        };
        let slots = self.slots(&say, &to);
        let (from, reply_to) = self.sender(&say, template.from, &slots);
        let client = self.client(say.who);
        let mut body = self
            .bank
            .expand(template.body, lang, &slots, &mut self.dice);
        let human = matches!(say.who, Voice::Me | Voice::Person(_));
        let preheader = body.lines().next().unwrap_or("").to_owned();
        if human {
            body = self.dress(&body, (lang, &slots), client, say.who);
        }
        let subject = self.subject(&say, template.subject, lang, &slots, client);
        let quote = self.quote(&say, lang, client);
        let subject = self.name_role(subject, &body, &say);
        let id = self.message_id(say.who, client);
        let label = Label {
            application: Some(self.index),
            reading: say.reading,
            ambiguous: false,
            kind: say.kind,
        };
        let mut mail = Mail::new(id, self.now, from, to, label);
        (mail.in_reply_to, mail.references) = self.references(&say, client);
        (mail.subject, mail.text, mail.quote, mail.preheader) = (subject, body, quote, preheader);
        mail.zone = self.date_zone(say.who);
        mail.cc = self.copies(say.who);
        mail.reply_to = reply_to;
        mail.skin = looks::skin(client, say.who, template.flags, &mut self.dice);
        if say.who == Voice::Me {
            mail.folder = Folder::Sent;
        }
        if let Some(event) = &say.event {
            mail.parts = invite::parts(event, &mut self.dice);
        }
        if say.who == Voice::Me && say.kind.starts_with("apply") {
            let name = format!("CV_{}.pdf", self.world.names.1);
            mail.parts.push(Part {
                content_type: "application/pdf".into(),
                file: Some(name),
                bytes: b"%PDF-1.4\n%invented\n".repeat(20),
            });
        }
        self.system_headers(&mut mail, &say);
        looks::vary(&mut mail, &mut self.dice, lang);
        self.remember(&say, mail);
    }

    pub(super) fn remember(&mut self, say: &Say, mail: Mail) {
        if say.who == Voice::Relay
            && say.place == Place::Fresh
            && self.thread.theirs.is_some()
            && self.dice.chance(88.0)
        {
            // A system's mail stands beside the conversation; people go on in the old one.
            self.now += self.dice.between(20, 90).seconds();
            self.out.mails.push(mail);
            return;
        }
        if say.place == Place::Fresh {
            self.thread = Thread {
                subject: mail.subject.clone(),
                ids: Vec::new(),
                last: None,
                theirs: self.thread.theirs.take(),
            };
        }
        if let Voice::Person(_) = say.who {
            self.thread.theirs = Some(mail.reply_to.clone().unwrap_or_else(|| mail.from.clone()));
        }
        self.thread.ids.push(mail.id.clone());
        let mut text = mail.text.clone();
        if let Some(quoted) = &mail.quote {
            text.push_str("\n\n");
            text.push_str(&quote::plain(quoted));
        }
        // Programs cut long histories; so that a long thread stays near real sizes.
        let text: String = text.lines().take(70).collect::<Vec<_>>().join("\n");
        self.thread.last = Some(Last {
            id: mail.id.clone(),
            from: mail.from.clone(),
            to: mail.to[0].clone(),
            at: self.now,
            subject: mail.subject.clone(),
            text,
        });
        self.now += self.dice.between(20, 90).seconds();
        self.out.mails.push(mail);
    }

    pub(super) fn me_for(&mut self, who: Voice, place: Place) -> Mailbox {
        let alias = self.token.starts_with(['a', 'b', 'c', 'd']);
        let system = matches!(who, Voice::Relay | Voice::Service);
        let mut me = if alias && (system || place == Place::Fresh) {
            self.world.alias.clone()
        } else {
            self.world.me.clone()
        };
        if self.dice.chance(18.0) {
            me.name.clear();
        } else if self.dice.chance(8.0) {
            me.name = format!("{}, {}", self.world.names.1, self.world.names.0);
        }
        me
    }

    pub(super) fn their_address(&self) -> Mailbox {
        self.thread
            .theirs
            .clone()
            .unwrap_or_else(|| self.app.people[0].mailbox())
    }

    pub(super) fn sender(
        &mut self,
        say: &Say,
        own: &'static str,
        slots: &Slots,
    ) -> (Mailbox, Option<Mailbox>) {
        let relay = self.relay();
        match say.who {
            Voice::Me => (self.world.me.clone(), None),
            Voice::Person(0) if self.app.relayed => {
                let name = self.dice.pick(relay.person_senders).to_owned();
                let address =
                    relay.person_addresses[self.token.len() % relay.person_addresses.len()];
                let at = self.mailbox(&name, address, slots);
                (
                    at.clone(),
                    self.dice.chance(40.0).then(|| Mailbox::new("", at.address)),
                )
            }
            Voice::Person(at) => {
                let person = &self.app.people[at];
                let mut from = person.mailbox();
                let employer = &slots["employer"];
                match habit(&person.address) % 14 {
                    0 => from.name = format!("{}, {}", person.last, person.first),
                    1 if self.app.agency.is_none() => {
                        from.name = format!("{} | {employer}", person.full())
                    }
                    2 if self.app.agency.is_none() => {
                        from.name = format!("{} ({employer})", person.full())
                    }
                    3..=8 if !person.native.is_empty() => from.name = person.native.to_owned(),
                    _ => {}
                }
                (from, None)
            }
            Voice::Relay => {
                let at = usize::from(self.token.as_bytes()[2]);
                let from = self.mailbox(
                    relay.senders[at % relay.senders.len()],
                    relay.addresses[at % relay.addresses.len()],
                    slots,
                );
                let opaque = !relay.person_addresses.is_empty() && self.dice.chance(30.0);
                (
                    from,
                    opaque.then(|| self.mailbox("", relay.person_addresses[0], slots)),
                )
            }
            Voice::Service => {
                let text = self.bank.expand(own, "en", slots, &mut self.dice);
                let (name, address) = text.split_once(" <").unwrap_or(("", &text));
                (
                    Mailbox::new(name.trim(), address.trim_end_matches('>')),
                    None,
                )
            }
        }
    }

    pub(super) fn mailbox(&mut self, name: &str, address: &str, slots: &Slots) -> Mailbox {
        let name = self.bank.expand(name, "en", slots, &mut self.dice);
        let address = self.bank.expand(address, "en", slots, &mut self.dice);
        Mailbox::new(name, address.to_lowercase())
    }

    pub(super) fn client(&mut self, who: Voice) -> Client {
        match who {
            Voice::Me => *self.dice.one(&[
                Client::Webmail,
                Client::Webmail,
                Client::Webmail,
                Client::Phone,
            ]),
            Voice::Person(0) if self.app.relayed => Client::Relay,
            Voice::Person(at) if self.dice.chance(88.0) => self.app.people[at].client,
            Voice::Person(_) => Client::Phone,
            Voice::Relay | Voice::Service => Client::Relay,
        }
    }

    pub(super) fn date_zone(&mut self, who: Voice) -> &'static str {
        match who {
            Voice::Me => self.world.zone.iana,
            Voice::Person(0) if self.app.relayed => "UTC",
            Voice::Person(_) => self.employer_zone().iana,
            _ => self
                .dice
                .pick(&["UTC", "UTC", "America/Los_Angeles", "America/Chicago"]),
        }
    }

    pub(super) fn copies(&mut self, who: Voice) -> Vec<Mailbox> {
        match who {
            Voice::Person(at) if at != 1 && self.thread.ids.len() > 2 && self.dice.chance(12.0) => {
                vec![self.app.people[1].mailbox()]
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn quote(&mut self, say: &Say, lang: &str, client: Client) -> Option<Quote> {
        let last = self.thread.last.as_ref()?;
        let style = looks::quote_style(say.place, client, &mut self.dice)?;
        let zone = if say.who == Voice::Me {
            self.world.zone
        } else {
            zone_of(self.employer_zone().iana)
        };
        let said = last.at.to_zoned(zone.tz());
        Some(quote::make(
            style,
            lang,
            &last.from,
            &last.to,
            (&said, &last.subject),
            &last.text,
            &mut self.dice,
        ))
    }
}
