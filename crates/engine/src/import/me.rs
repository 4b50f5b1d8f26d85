//! Whose mailbox it is: the address most messages are delivered to, and those that sent mail comes from.

use std::collections::{BTreeMap, BTreeSet};

use meanwhile_mail::calendar::{Calendar, parse_calendar};
use meanwhile_mail::mailbox::{Item, RawItem};
use meanwhile_mail::message::read_headers;

/// Messages of each source that are looked at to find out. *Assumption:* an account shows within a few hundred.
const SAMPLE: usize = 600;
/// The same for a folder of sent mail. *Assumption:* who takes a second address does so for good, but not at once.
const SENT_SAMPLE: usize = 4_000;
/// Messages that an address must have sent to be the seeker's beside one that they gave. *Assumption.*
const SENT_MIN: u32 = 2;

/// Events from which who is in most of them is whose calendar it is. *Assumption:* in fewer it may be a colleague.
const EVENTS_MIN: u32 = 3;

/// Recipients of one message that are counted by who wrote to them. *Assumption:* more are a list.
const RECIPIENTS_MOST: usize = 4;
/// Messages that an address must have written to another one of the seeker's to look like somebody else's. *Assumption:*
/// people send themselves a note now and then.
const WROTE_MIN: u32 = 2;
/// People who must have written to an address that nobody gave for the mailbox to be its owner's. *Assumption.*
const WRITERS_MIN: usize = 3;

/// An address that was named as the seeker's and looks like somebody else's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stranger {
    /// It.
    pub address: String,
    /// The seeker's address that it writes to.
    pub to: String,
    /// How many messages it wrote there, of those that were looked at.
    pub count: u32,
}

/// An address in the form in which own addresses are compared: lower case, without a tag (`sam+jobs@…`).
pub(super) fn plain(address: &str) -> String {
    let lower = address.trim().to_lowercase();
    match lower.rsplit_once('@') {
        Some((local, host)) => format!("{}@{host}", local.split('+').next().unwrap_or(local)),
        None => lower,
    }
}

/// Names that the seeker's addresses spell, in normal form: `sam bell` for `sam.bell@…`.
pub(super) fn names(me: &BTreeSet<String>) -> Vec<String> {
    let locals = me.iter().filter_map(|address| address.split('@').next());
    let words = locals.map(|local| {
        local
            .split(['.', '_', '-'])
            .map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()))
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
    });
    words
        .filter(|words| words.len() > 1)
        .map(|words| words.join(" "))
        .collect()
}

/// Whether a folder or label is called what programs call the one with sent mail: “Sent”, “Sent Items”, “Gesendet”. A
/// folder of presentations is not.
fn says_sent(name: &str) -> bool {
    let name = meanwhile_words::text::normal(name);
    name.split(' ').any(|word| {
        matches!(
            word,
            "sent"
                | "gesendet"
                | "gesendete"
                | "envoyes"
                | "enviados"
                | "enviadas"
                | "inviati"
                | "inviata"
                | "verzonden"
        )
    })
}

/// Counts addresses over a sample.
#[derive(Debug, Default)]
pub(super) struct Guess {
    delivered: BTreeMap<String, u32>,
    addressed: BTreeMap<String, u32>,
    /// Every recipient that is named.
    named: BTreeMap<String, u32>,
    wrote: BTreeMap<String, u32>,
    sent: BTreeMap<String, u32>,
    /// The sender and the recipients of each message.
    letters: Vec<(String, Vec<String>)>,
    /// Names shown beside addresses, in normal form.
    shown: BTreeMap<String, BTreeMap<String, u32>>,
    calendars: Calendars,
}

/// Who takes part in the events of calendar files.
#[derive(Debug, Default)]
struct Calendars {
    /// Events that name anybody.
    events: u32,
    /// In how many of them each address is.
    named: BTreeMap<String, u32>,
    /// In how many it is invited by somebody else.
    invited: BTreeMap<String, u32>,
    /// What the calendars are called, in normal form.
    names: BTreeSet<String>,
}

impl Guess {
    pub fn sample(&mut self, items: impl Iterator<Item = Item>) {
        let mut is_sent = false;
        for (number, item) in items.enumerate() {
            if number >= if is_sent { SENT_SAMPLE } else { SAMPLE } {
                return;
            }
            match item {
                Item::Message(raw) => is_sent = self.take(&raw),
                Item::Calendar(raw) => self.take_calendar(&parse_calendar(&raw.bytes)),
                Item::Skipped(_) => {}
            }
        }
    }

    /// Counts one message; tells whether it lies among sent mail.
    fn take(&mut self, raw: &RawItem) -> bool {
        let headers = read_headers(&raw.bytes);
        // What was delivered was not sent from here, whatever its folder is called.
        let was_delivered = headers.received.is_some() || !headers.delivered_to.is_empty();
        let is_sent_folder = !was_delivered && says_sent(&raw.folder)
            || headers.gmail_labels.iter().any(|label| says_sent(label));
        for address in &headers.delivered_to {
            *self.delivered.entry(plain(address)).or_default() += 1;
        }
        if let Some(from) = &headers.from {
            *self.wrote.entry(plain(&from.address)).or_default() += 1;
            if is_sent_folder {
                *self.sent.entry(plain(&from.address)).or_default() += 1;
            }
        }
        for named in headers.to.iter().chain(&headers.cc).chain(&headers.bcc) {
            *self.named.entry(plain(&named.address)).or_default() += 1;
        }
        if let Some(from) = headers.from.as_ref().map(|from| plain(&from.address)) {
            let to = headers.to.iter().chain(&headers.cc).take(RECIPIENTS_MOST);
            let mut to: Vec<String> = to
                .map(|to| plain(&to.address))
                .filter(|to| *to != from)
                .collect();
            to.extend(
                headers
                    .delivered_to
                    .iter()
                    .map(|to| plain(to))
                    .filter(|to| *to != from),
            );
            to.sort_unstable();
            to.dedup();
            self.letters.push((from, to));
        }
        if !is_sent_folder && headers.to.len() + headers.cc.len() <= 3 {
            for to in &headers.to {
                *self.addressed.entry(plain(&to.address)).or_default() += 1;
            }
        }
        for address in headers.from.iter().chain(&headers.to) {
            let name = address.name.as_deref().map(meanwhile_words::text::normal);
            if let Some(name) = name.filter(|name| name.contains(' ')) {
                let all = self.shown.entry(plain(&address.address)).or_default();
                *all.entry(name).or_default() += 1;
            }
        }
        is_sent_folder
    }

    fn take_calendar(&mut self, calendar: &Calendar) {
        let name = calendar.name.as_deref();
        self.calendars.names.extend(name.map(plain));
        self.calendars
            .names
            .extend(name.map(meanwhile_words::text::normal));
        for event in &calendar.events {
            let organizer = event
                .organizer
                .as_ref()
                .map(|one| plain(&one.address.address));
            let all = event.organizer.iter().chain(&event.attendees);
            let people = all.filter(|one| !one.is_resource && one.address.address.contains('@'));
            let mut here = BTreeSet::new();
            for one in people {
                let address = plain(&one.address.address);
                let name = one
                    .address
                    .name
                    .as_deref()
                    .map(meanwhile_words::text::normal);
                if !here.insert(address.clone()) {
                    continue;
                }
                if let Some(name) = name.filter(|name| name.contains(' ')) {
                    let all = self.shown.entry(address.clone()).or_default();
                    *all.entry(name).or_default() += 1;
                }
                if organizer.as_ref().is_some_and(|it| *it != address) {
                    *self.calendars.invited.entry(address.clone()).or_default() += 1;
                }
                *self.calendars.named.entry(address).or_default() += 1;
            }
            self.calendars.events += u32::from(!here.is_empty());
        }
    }

    /// Whose calendars these are, where there is no mail that tells: the address or the person they are called after, who
    /// takes part in most events, or who alone is invited to the few there are. Empty when nothing tells.
    pub fn of_calendars(&self) -> BTreeSet<String> {
        let Calendars {
            events,
            named,
            invited,
            names,
        } = &self.calendars;
        let is_called = |address: &&String| {
            let shown = self.shown.get(*address).into_iter().flatten();
            names.contains(*address) || shown.map(|(name, _)| name).any(|it| names.contains(it))
        };
        let called: BTreeSet<String> = named.keys().filter(is_called).cloned().collect();
        if !called.is_empty() {
            return called;
        }
        let first_of = |counts: &BTreeMap<String, u32>, least: u32| {
            let most = counts.values().copied().max().filter(|most| *most >= least);
            let mut first = counts.iter().filter(|(_, count)| Some(**count) == most);
            let only = first.next().filter(|_| first.next().is_none());
            only.map(|(address, _)| address.clone())
        };
        let usual = || first_of(named, EVENTS_MIN.max(events / 2 + 1));
        // An invitation lies with whom it invites; of several nobody knows which.
        let guest = || first_of(invited, *events).filter(|_| *events < EVENTS_MIN);
        usual().or_else(guest).into_iter().collect()
    }

    /// The names under which the addresses of `me` are written to and write, in normal form.
    pub fn names(&self, me: &BTreeSet<String>) -> Vec<String> {
        let shown = me.iter().filter_map(|address| self.shown.get(address));
        let often = shown.flatten().filter(|(_, count)| **count >= SENT_MIN);
        often.map(|(name, _)| name.clone()).collect()
    }

    /// The addresses from which the seeker's sent mail comes, beside those that they gave.
    pub fn further(&self) -> BTreeSet<String> {
        let all: u32 = self.sent.values().sum();
        let often = |count: u32| count >= SENT_MIN && count * 50 >= all;
        let sent = self.sent.iter().filter(|(_, count)| often(**count));
        sent.map(|(address, _)| address.clone()).collect()
    }

    /// Whether any message is from this address or was sent to it.
    pub fn has_seen(&self, address: &str) -> bool {
        let all = [&self.delivered, &self.named, &self.wrote];
        all.iter().any(|counts| counts.contains_key(address))
    }

    /// Those of `seen` to whom several people write who are none of `me`: the mailbox is theirs. Whom only one writes to
    /// may be the one to whom a folder of sent mail went.
    fn owners(&self, me: &BTreeSet<String>, seen: &BTreeSet<String>) -> BTreeSet<String> {
        let writers = |owner: &String| {
            let to_them = self.letters.iter().filter(|(_, to)| to.contains(owner));
            let others = to_them.filter(|(from, _)| !me.contains(from));
            others.map(|(from, _)| from).collect::<BTreeSet<_>>().len()
        };
        let all = seen.iter().filter(|it| !me.contains(*it));
        all.filter(|it| writers(it) >= WRITERS_MIN)
            .cloned()
            .collect()
    }

    /// Which of the addresses that are to be the seeker's is somebody else's by all that the mail shows: it writes to
    /// another one of theirs, or to whom `seen` shows as the mailbox's owner, never without it, and nobody else writes to it
    /// alone.
    pub fn stranger(&self, me: &BTreeSet<String>, seen: &BTreeSet<String>) -> Option<Stranger> {
        let owners = self.owners(me, seen);
        me.iter().find_map(|address| {
            let all = me.iter().filter(|it| *it != address);
            let others: BTreeSet<&String> = all.chain(&owners).collect();
            let names_another = |to: &[String]| to.iter().any(|to| others.contains(to));
            let is_own = self.sent.contains_key(address)
                || self.delivered.contains_key(address)
                || self.letters.iter().any(|(from, to)| {
                    let goes_out = from == address && !to.is_empty();
                    let is_theirs = me.contains(from) || owners.contains(from);
                    let comes_in = !is_theirs && to.contains(address);
                    (goes_out || comes_in) && !names_another(to)
                });
            let mut wrote = self
                .letters
                .iter()
                .filter(|(from, to)| from == address && names_another(to));
            let count = u32::try_from(wrote.clone().count()).unwrap_or(u32::MAX);
            let (_, to) = wrote
                .next_back()
                .filter(|_| !is_own && count >= WROTE_MIN)?;
            Some(Stranger {
                address: address.clone(),
                to: to.iter().find(|to| others.contains(to))?.clone(),
                count,
            })
        })
    }

    /// The seeker's addresses in lower case; empty when nothing tells.
    pub fn addresses(&self) -> BTreeSet<String> {
        let mut me = BTreeSet::new();
        let most = |counts: &BTreeMap<String, u32>| counts.values().copied().max().unwrap_or(0);
        for counts in [&self.delivered, &self.addressed] {
            let top = most(counts);
            // A second address of the seeker's gets a share of the mail; somebody else's seldom does.
            me.extend(
                counts
                    .iter()
                    .filter(|(_, count)| {
                        **count >= 3 && **count * 10 >= top * 3 || **count == top && top > 0
                    })
                    .map(|(address, _)| address.clone()),
            );
            if !me.is_empty() {
                break;
            }
        }
        let all: u32 = self.sent.values().sum();
        me.extend(
            self.sent
                .iter()
                .filter(|(_, count)| **count * 10 >= all)
                .map(|(address, _)| address.clone()),
        );
        if me.is_empty() {
            let top = most(&self.wrote);
            me.extend(
                self.wrote
                    .iter()
                    .filter(|(_, count)| **count == top && top > 1)
                    .map(|(address, _)| address.clone())
                    .take(1),
            );
        }
        me
    }
}

#[cfg(test)]
mod tests {
    use meanwhile_mail::mailbox::{Flags, Locator};

    use super::*;

    fn item(folder: &str, headers: &str) -> Item {
        Item::Message(RawItem {
            bytes: format!("{headers}\n\nbody\n").into_bytes(),
            locator: Locator::new("", 0).unwrap(),
            folder: folder.to_owned(),
            flags: Flags::default(),
            arrived: None,
            findings: Vec::new(),
        })
    }

    /// A calendar whose events have these organizers and guests; `name` is what it is called.
    fn calendar(name: &str, events: &[(&str, &[&str])]) -> Item {
        let mut text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:{name}\r\n");
        for (number, (organizer, guests)) in events.iter().enumerate() {
            text.push_str(&format!(
                "BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART:20260310T100000Z\r\nORGANIZER:mailto:{organizer}\r\n"
            ));
            for guest in *guests {
                let cn = guest.split('@').next().unwrap_or("").replace('.', " ");
                text.push_str(&format!("ATTENDEE;CN={cn}:mailto:{guest}\r\n"));
            }
            text.push_str("END:VEVENT\r\n");
        }
        text.push_str("END:VCALENDAR\r\n");
        Item::Calendar(RawItem {
            bytes: text.into_bytes(),
            locator: Locator::new("", 0).unwrap(),
            folder: String::new(),
            flags: Flags::default(),
            arrived: None,
            findings: Vec::new(),
        })
    }

    #[test]
    fn a_calendar_is_that_of_whom_it_is_called_after_or_who_is_in_most_of_it() {
        let check = |name: &str, events: &[(&str, &[&str])], expected: &[&str]| {
            let mut guess = Guess::default();
            guess.sample([calendar(name, events)].into_iter());
            let found = guess.of_calendars();
            assert_eq!(found, expected.iter().map(|it| (*it).to_owned()).collect());
        };
        let sam = "sam.bell@example.com";
        let (eva, ines) = ("eva@contoso.example", "ines@fabrikam.example");
        let twice: &[(&str, &[&str])] = &[(eva, &[sam, ines]), (ines, &[sam, eva])];
        check("Calendar", twice, &[sam]);
        check("Calendar", &[(eva, &[sam])], &[sam]);
        check("Calendar", &[(eva, &[sam, ines])], &[]);
        check("Sam Bell", &[(eva, &[sam, ines])], &[sam]);
        check(sam, &[(eva, &[sam, ines])], &[sam]);
        let often: &[(&str, &[&str])] = &[
            (sam, &[eva]),
            (eva, &["sam.bell+jobs@example.com"]),
            (ines, &[sam]),
            ("lee@proseware.example", &[]),
        ];
        check("Calendar", often, &[sam]);
        check("Calendar", &[], &[]);
        let apart: &[(&str, &[&str])] = &[(eva, &[]), (ines, &[]), (sam, &[])];
        check("Calendar", apart, &[]);
    }

    #[test]
    fn the_account_is_who_mail_is_delivered_to_and_sent_from() {
        let mut guess = Guess::default();
        let inbox = (0..20).map(|n| {
            item(
                "INBOX",
                &format!(
                    "From: a{n}@example.org\nTo: Sam@example.com\nDelivered-To: sam@example.com"
                ),
            )
        });
        guess.sample(inbox);
        guess.sample((0..4).map(|_| item("Sent", "From: sam.b@example.net\nTo: hr@acme.example")));
        assert_eq!(
            guess.addresses().into_iter().collect::<Vec<_>>(),
            ["sam.b@example.net", "sam@example.com"]
        );
    }

    #[test]
    fn a_folder_that_only_sounds_like_sent_mail_says_nothing() {
        assert!(says_sent("Sent Items") && says_sent("INBOX.Sent") && says_sent("Envoyés"));
        assert!(!says_sent("presentations") && !says_sent("consent"));
        let mut guess = Guess::default();
        guess.sample((0..9).map(|n| {
            item(
                "sent",
                &format!(
                    "From: a{n}@example.org\nTo: sam@example.com\nDelivered-To: sam@example.com"
                ),
            )
        }));
        assert_eq!(
            guess.addresses().into_iter().collect::<Vec<_>>(),
            ["sam@example.com"]
        );
    }

    #[test]
    fn a_second_address_shows_among_sent_mail_only() {
        let mut guess = Guess::default();
        let sent =
            |n: u32, from: &str| item("Sent", &format!("From: {from}\nTo: a{n}@example.org"));
        guess.sample((0..9).map(|n| sent(n, "sam@example.com")));
        guess.sample((0..4).map(|n| sent(n, "Sam.Jobs+x@example.net")));
        guess.sample((0..1).map(|n| sent(n, "friend@example.org")));
        let inbox = (0..9).map(|_| item("INBOX", "From: hr@example.org\nTo: sam@example.com"));
        guess.sample(inbox);
        assert_eq!(
            guess.further().into_iter().collect::<Vec<_>>(),
            ["sam.jobs@example.net", "sam@example.com"]
        );
    }

    #[test]
    fn without_delivery_marks_the_recipient_counts() {
        let mut guess = Guess::default();
        guess.sample(
            (0..9).map(|n| item("", &format!("From: a{n}@example.org\nTo: sam@example.com"))),
        );
        assert_eq!(
            guess.addresses().into_iter().collect::<Vec<_>>(),
            ["sam@example.com"]
        );
        assert!(Guess::default().addresses().is_empty());
    }
}
