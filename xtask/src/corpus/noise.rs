//! Everything in the mailbox that is not about an application.
//!
//! Rule for labels: unsolicited outreach without a reply of interest is noise; so are job alerts and advertising by an
//! employer, whatever names they carry; account mail of recruiting systems is noise unless it names the application.

use jiff::{Timestamp, ToSpan};

use super::bank::{Bank, Slots};
use super::message::{
    Charset, Encoding, Folder, Label, Mail, Mailbox, Quote, QuoteStyle, Reading, Skin,
};
use super::noise_calendar;
use super::people;
use super::quote;
use super::random::Dice;
use super::world::World;
use super::zones::zone_of;

/// Kinds with their weights.
const KINDS: &[(u32, &str)] = &[
    (17, "noise.alert"),
    (10, "noise.network"),
    (6, "noise.career"),
    (5, "noise.employer"),
    (7, "noise.outreach"),
    (11, "noise.shop"),
    (6, "noise.parcel"),
    (5, "noise.bank"),
    (5, "noise.dev"),
    (10, "noise.friend"),
    (4, "noise.family"),
    (4, "noise.health"),
    (4, "noise.event"),
    (3, "noise.code"),
    (3, "noise.spam"),
    (4, "noise.club"),
    (6, "noise.news"),
    (3, "noise.travel"),
    (2, "noise.reference"),
];

/// Writes noise for one mailbox.
pub struct Noise<'w> {
    world: &'w World,
    bank: &'w Bank,
    friends: Vec<people::Person>,
}

impl<'w> Noise<'w> {
    /// Invents the seeker's friends.
    pub fn new(world: &'w World, bank: &'w Bank, dice: &mut Dice) -> Self {
        let domains = [
            "webmail.example",
            "webmail.example",
            "postbox.example",
            "inbox.test",
            "example.org",
        ];
        let friends = (0..16)
            .map(|_| people::person("en", dice.pick(&domains), "", dice))
            .collect();
        Self {
            world,
            bank,
            friends,
        }
    }

    /// One noise message at this time, with what the seeker answered to it.
    pub fn at(&self, at: Timestamp, dice: &mut Dice) -> Vec<Mail> {
        let kind = dice.weighted(KINDS);
        let lang = self.language(kind, dice);
        let Some(template) = self.bank.choose(kind, lang, dice) else {
            return Vec::new();
        };
        let friend = dice.one(&self.friends).clone();
        let slots = self.slots(&friend, at, dice);
        let from = self.bank.expand(template.from, lang, &slots, dice);
        let (name, address) = from.split_once('<').unwrap_or(("", &from));
        // Drawn names carry accents and spaces, which plain addresses cannot.
        let address: String = address
            .chars()
            .map(|c| {
                if c.is_ascii() {
                    c.to_string()
                } else {
                    people::ascii(&c.to_string())
                }
            })
            .collect();
        let address = address.trim().trim_end_matches('>').replace(' ', "");
        let from = Mailbox::new(name.trim(), address.to_lowercase());
        let subject = self.bank.expand(template.subject, lang, &slots, dice);
        let text = self.bank.expand(template.body, lang, &slots, dice);
        let personal = matches!(
            kind,
            "noise.friend" | "noise.family" | "noise.club" | "noise.outreach" | "noise.reference"
        );
        let mut mail = self.mail(kind, at, (from, subject, text), dice);
        self.dress(&mut mail, template.flags, personal, dice);
        if template.flags.contains("ics") {
            noise_calendar::attach(self.world, &mut mail, template.flags, dice);
        }
        if template.flags.contains("sent") {
            std::mem::swap(&mut mail.from, &mut mail.to[0]);
            mail.from = self.world.me.clone();
            mail.folder = Folder::Sent;
        }
        let mut all = vec![mail];
        if personal && !template.flags.contains("sent") {
            self.answers(&mut all, kind, lang, &slots, dice);
        }
        all
    }

    fn language(&self, kind: &str, dice: &mut Dice) -> &'static str {
        let lang = dice.weighted(&[
            (80, "en"),
            (8, "de"),
            (4, "fr"),
            (3, "es"),
            (2, "nl"),
            (2, "it"),
            (1, "pt"),
        ]);
        if self.bank.has(kind, lang) {
            lang
        } else {
            "en"
        }
    }

    fn slots(&self, friend: &people::Person, at: Timestamp, dice: &mut Dice) -> Slots {
        let day = at.to_zoned(self.world.zone.tz()) + dice.between(1, 20).days();
        let applied = &self.world.employers[dice.index(self.world.applied_to.max(1))];
        Slots::from([
            ("friend", friend.full()),
            ("friend_first", friend.first.clone()),
            ("friend_address", friend.address.clone()),
            ("me_first", self.world.names.0.clone()),
            ("me", self.world.me.name.clone()),
            ("me_address", self.world.me.address.clone()),
            ("date", day.strftime("%A, %B %-d").to_string()),
            ("date_short", day.strftime("%d.%m.%Y").to_string()),
            ("weekday", day.strftime("%A").to_string()),
            ("month", day.strftime("%B").to_string()),
            ("known", applied.name.clone()),
            ("known_domain", applied.domain.clone()),
            ("known_slug", people::ascii(&applied.name)),
        ])
    }

    fn mail(
        &self,
        kind: &'static str,
        at: Timestamp,
        said: (Mailbox, String, String),
        dice: &mut Dice,
    ) -> Mail {
        let (from, subject, text) = said;
        let host = from
            .address
            .rsplit('@')
            .next()
            .unwrap_or("example.net")
            .to_owned();
        let reading = if kind == "noise.outreach" {
            Reading::RecruiterOutreach
        } else {
            Reading::Other
        };
        let to = Mailbox::new(
            if dice.chance(50.0) {
                self.world.me.name.clone()
            } else {
                String::new()
            },
            self.world.me.address.clone(),
        );
        let id = format!("{}.{}@{host}", dice.digits(11), dice.opaque(10));
        let label = Label {
            application: None,
            reading,
            ambiguous: false,
            kind,
        };
        let mut mail = Mail::new(id, at, from, to, label);
        mail.without_id = dice.chance(0.15);
        mail.without_date = dice.chance(0.1);
        mail.zone = dice.pick(&[
            "UTC",
            "UTC",
            "America/Los_Angeles",
            "Europe/Berlin",
            "America/New_York",
            "Europe/London",
        ]);
        mail.preheader = subject.clone();
        (mail.subject, mail.text, mail.skin) = (subject, text, Skin::News);
        mail.encoding = dice.weighted(&[
            (60, Encoding::QuotedPrintable),
            (25, Encoding::Base64),
            (15, Encoding::EightBit),
        ]);
        mail.duplicated = dice.chance(1.0);
        mail
    }

    fn dress(&self, mail: &mut Mail, flags: &str, personal: bool, dice: &mut Dice) {
        if flags.contains("iso2022jp") {
            mail.charset = Charset::Iso2022Jp;
            mail.encoding = Encoding::EightBit;
        } else if flags.contains("gb2312") {
            mail.charset = Charset::Gb2312;
        } else if !mail.text.is_ascii() {
            mail.charset = dice.weighted(&[
                (80, Charset::Utf8),
                (12, Charset::Windows1252),
                (8, Charset::Latin1),
            ]);
        }
        if flags.contains("plain") {
            mail.skin = Skin::Plain;
        } else if personal {
            mail.zone = self.world.zone.iana;
            mail.skin = *dice.one(&[Skin::Web, Skin::Plain, Skin::Simple, Skin::Web]);
        } else {
            mail.skin = *dice.one(&[Skin::News, Skin::News, Skin::Relay]);
            mail.html_only = dice.chance(48.0);
        }
        if flags.contains("list") || (!personal && dice.chance(70.0)) {
            let host = mail
                .from
                .address
                .rsplit('@')
                .next()
                .unwrap_or("example.net")
                .to_owned();
            mail.headers.push((
                "List-Unsubscribe".into(),
                format!("<https://{host}/u/{}>", dice.opaque(14)),
            ));
            if dice.chance(50.0) {
                mail.headers
                    .push(("List-Id".into(), format!("<{}.{host}>", dice.opaque(6))));
                mail.headers.push(("Precedence".into(), "bulk".into()));
            }
        }
    }

    /// What the seeker writes back, and sometimes one more from them.
    fn answers(
        &self,
        all: &mut Vec<Mail>,
        kind: &'static str,
        lang: &str,
        slots: &Slots,
        dice: &mut Dice,
    ) {
        let (chance, reply) = match kind {
            "noise.outreach" => (9.0, "noise_me.decline"),
            "noise.reference" => (70.0, "noise_me.reference"),
            _ => (46.0, "noise_me.friend"),
        };
        if !dice.chance(chance) {
            return;
        }
        let lang = if self.bank.has(reply, lang) {
            lang
        } else {
            "en"
        };
        let Some(template) = self.bank.choose(reply, lang, dice) else {
            return;
        };
        let text = self.bank.expand(template.body, lang, slots, dice);
        let first = all[0].clone();
        let mut mail = self.follow(&first, text, lang, dice);
        mail.from = self.world.me.clone();
        mail.to = vec![first.from.clone()];
        mail.folder = Folder::Sent;
        mail.duplicated = false;
        // A refusal is an answer, yet no application came of it: readers may differ.
        let declined = kind == "noise.outreach";
        mail.label.ambiguous = declined;
        all[0].label.ambiguous = declined;
        all.push(mail);
        if !declined && dice.chance(35.0) {
            let text = self.bank.expand("{>noise_back}", lang, slots, dice);
            let last = all[1].clone();
            let mut back = self.follow(&last, text, lang, dice);
            back.from = first.from.clone();
            back.to = vec![self.world.me.clone()];
            back.folder = Folder::Inbox;
            all.push(back);
        }
    }

    fn follow(&self, parent: &Mail, text: String, lang: &str, dice: &mut Dice) -> Mail {
        let mut mail = parent.clone();
        mail.at = parent.at + dice.between(10, 2600).minutes();
        mail.id = format!("CA{}@mail.gmail.com", dice.opaque(40));
        mail.parts.clear();
        mail.headers.clear();
        mail.subject = if parent.subject.starts_with("Re: ") {
            parent.subject.clone()
        } else {
            format!("Re: {}", parent.subject)
        };
        let kept = dice.chance(85.0);
        mail.in_reply_to = kept.then(|| parent.id.clone());
        mail.references = if kept {
            parent
                .references
                .iter()
                .cloned()
                .chain([parent.id.clone()])
                .collect()
        } else {
            Vec::new()
        };
        let said = parent.at.to_zoned(zone_of(self.world.zone.iana).tz());
        let earlier: String = parent.text.lines().take(40).collect::<Vec<_>>().join("\n");
        let quoted: Quote = quote::make(
            QuoteStyle::Attribution,
            lang,
            &parent.from,
            &parent.to[0],
            (&said, &parent.subject),
            &earlier,
            dice,
        );
        mail.quote = dice.chance(75.0).then_some(quoted);
        mail.text = text;
        mail.skin = *dice.one(&[Skin::Web, Skin::Plain]);
        mail.html_only = false;
        mail.zone = self.world.zone.iana;
        mail.without_id = false;
        mail.without_date = false;
        mail
    }
}
