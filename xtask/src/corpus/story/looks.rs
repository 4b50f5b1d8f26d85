//! How a message looks: identifiers, threading headers, subject prefixes, signatures, skins, charsets, slips.

use jiff::ToSpan;

use super::super::bank::Slots;
use super::super::message::{Charset, Encoding, Mail, QuoteStyle, Skin};
use super::super::people::Client;
use super::super::random::Dice;
use super::{Place, Say, Story, Voice};

/// The skin of a client's HTML part.
pub fn skin(client: Client, who: Voice, flags: &str, dice: &mut Dice) -> Skin {
    if flags.contains("plain") {
        return Skin::Plain;
    }
    if matches!(who, Voice::Relay | Voice::Service) {
        return if dice.chance(90.0) {
            Skin::Relay
        } else {
            Skin::Plain
        };
    }
    match client {
        Client::Webmail => Skin::Web,
        Client::Office => Skin::Office,
        Client::Desktop => {
            if dice.chance(50.0) {
                Skin::Plain
            } else {
                Skin::Simple
            }
        }
        Client::Phone => Skin::Simple,
        Client::Relay => {
            if dice.chance(50.0) {
                Skin::Relay
            } else {
                Skin::Web
            }
        }
    }
}

/// How this client quotes, or `None` when it leaves the earlier message out.
pub fn quote_style(place: Place, client: Client, dice: &mut Dice) -> Option<QuoteStyle> {
    match (place, client) {
        (Place::Fresh, _) => None,
        (Place::Forward, _) => Some(QuoteStyle::Forward),
        (_, Client::Office) => dice.chance(92.0).then_some(QuoteStyle::HeaderBlock),
        (_, Client::Relay) => dice.chance(35.0).then_some(QuoteStyle::Attribution),
        _ => dice.chance(80.0).then_some(QuoteStyle::Attribution),
    }
}

/// Charset, encoding, missing plain part, duplicates and rare faults.
pub fn vary(mail: &mut Mail, dice: &mut Dice, lang: &str) {
    let sent = mail.folder == super::Folder::Sent;
    mail.html_only = match mail.skin {
        Skin::Plain => false,
        Skin::Relay | Skin::News => dice.chance(62.0),
        Skin::Office => dice.chance(14.0),
        _ => dice.chance(5.0),
    };
    let shown = format!("{}{}", mail.from.name, mail.text);
    let japanese = shown.chars().any(|c| ('\u{3040}'..'\u{a000}').contains(&c));
    mail.charset = match lang {
        _ if japanese && shown.contains(['田', '清', '岡']) => Charset::Iso2022Jp,
        _ if japanese => *dice.one(&[Charset::Gb2312, Charset::Utf8]),
        _ if sent => Charset::Utf8,
        "en" => dice.weighted(&[
            (86, Charset::Utf8),
            (8, Charset::Windows1252),
            (6, Charset::Latin1),
        ]),
        _ => dice.weighted(&[
            (66, Charset::Utf8),
            (16, Charset::Windows1252),
            (18, Charset::Latin1),
        ]),
    };
    mail.encoding = match mail.charset {
        Charset::Iso2022Jp => Encoding::EightBit,
        _ => dice.weighted(&[
            (60, Encoding::QuotedPrintable),
            (22, Encoding::Base64),
            (18, Encoding::EightBit),
        ]),
    };
    mail.duplicated = !sent && dice.chance(2.5);
    mail.without_id = dice.chance(0.25);
    mail.without_date = !mail.without_id && mail.parts.is_empty() && dice.chance(0.15);
}

impl Story<'_> {
    /// Greeting, farewell and signature around what a person writes.
    pub(super) fn dress(
        &mut self,
        body: &str,
        scene: (&str, &Slots),
        client: Client,
        who: Voice,
    ) -> String {
        let (lang, slots) = scene;
        let body = if who == Voice::Me || self.dice.chance(70.0) {
            body.to_owned()
        } else {
            slip(body, lang, &mut self.dice)
        };
        let mut parts = Vec::new();
        let terse = client == Client::Phone && self.dice.chance(40.0);
        if !terse {
            let template = if who == Voice::Me {
                "{>greet_me}"
            } else {
                "{>greet}"
            };
            parts.push(self.bank.expand(template, lang, slots, &mut self.dice));
        }
        parts.push(body);
        if who == Voice::Me {
            parts.push(self.bank.expand("{>bye_me}", lang, slots, &mut self.dice));
            if client == Client::Phone {
                parts.push(
                    self.bank
                        .expand("{>sent_from}", lang, slots, &mut self.dice),
                );
            }
        } else if client == Client::Phone {
            parts.push(slots.get("sender_first").cloned().unwrap_or_default());
            parts.push(
                self.bank
                    .expand("{>sent_from}", lang, slots, &mut self.dice),
            );
        } else {
            let signature = if self.app.agency.is_some() && who == Voice::Person(0) {
                "{>signature_agency}"
            } else {
                "{>signature}"
            };
            let Voice::Person(at) = who else {
                return parts.join("\n\n");
            };
            let number = super::habit(&self.app.people[at].address);
            parts.push(self.bank.expand("{>bye}", lang, slots, &mut self.dice));
            let mut own = Dice::new(number);
            parts.push(self.bank.expand(signature, lang, slots, &mut own));
            if number % 100 < 35 && self.app.agency.is_none() {
                parts.push(self.bank.expand("{>legal}", lang, slots, &mut own));
            }
        }
        parts.join("\n\n")
    }

    pub(super) fn system_headers(&mut self, mail: &mut Mail, say: &Say) {
        let employer = &self.world.employers[self.app.employer];
        match say.who {
            Voice::Relay => {
                let (name, value) = self.relay().header;
                let value = value
                    .replace("{token}", &self.dice.opaque(20))
                    .replace("{tenant}", &employer.tenant);
                mail.headers.push((name.to_owned(), value));
                if self.dice.chance(30.0) {
                    mail.headers
                        .push(("Auto-Submitted".into(), "auto-generated".into()));
                }
                if self.dice.chance(20.0) {
                    mail.headers.push((
                        "List-Unsubscribe".into(),
                        format!(
                            "<https://unsubscribe.relay-assets.example/{}>",
                            self.dice.opaque(16)
                        ),
                    ));
                }
            }
            Voice::Service if self.dice.chance(50.0) => {
                mail.headers.push(("Precedence".into(), "bulk".into()))
            }
            Voice::Person(at) if self.app.people[at].client == Client::Office => {
                mail.headers.push((
                    "Thread-Topic".into(),
                    super::super::header::words(&self.thread.subject, Charset::Utf8),
                ));
                mail.headers.push((
                    "X-MS-Has-Attach".into(),
                    if mail.parts.is_empty() {
                        String::new()
                    } else {
                        "yes".into()
                    },
                ));
            }
            _ => {}
        }
        if say.kind == "auto_reply" && self.dice.chance(72.0) {
            mail.headers
                .push(("Auto-Submitted".into(), "auto-replied".into()));
            mail.headers
                .push(("X-Auto-Response-Suppress".into(), "All".into()));
        }
        if say.reading == super::Reading::Acknowledgement && self.dice.chance(6.0) {
            // A server whose clock runs ahead; nothing in the text depends on the Date.
            mail.at += self.dice.between(1, 9).hours();
        }
    }
}

/// A slip of the keyboard in one lower-case English word.
fn slip(text: &str, lang: &str, dice: &mut Dice) -> String {
    if lang != "en" {
        return text.to_owned();
    }
    let words: Vec<(usize, &str)> = text
        .split([' ', '\n'])
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .filter(|(_, word)| {
            word.len() > 5
                && word.bytes().all(|b| b.is_ascii_lowercase())
                && !["tomorrow", "morning", "afternoon"].contains(word)
        })
        .collect();
    if words.is_empty() {
        return text.to_owned();
    }
    let (at, word) = words[dice.index(words.len())];
    let cut = at + 1 + dice.index(word.len() - 3);
    let mut bytes = text.as_bytes().to_vec();
    bytes.swap(cut, cut + 1);
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
