//! Whom the seeker meets: the people whom the text of an invitation names, beside those of its attendees.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use meanwhile_core::record::Desk;
use meanwhile_mail::address::Address;
use meanwhile_mail::calendar::Event;
use meanwhile_words::text::{Lexicon, Text, normal};

use super::nobody::is_nobody;
use super::prepare::Entry;
use crate::matching::draft::Draft;
use crate::matching::interview::{Meeting, Talk};
use crate::matching::{clues, name, people, relay};

/// Gives each meeting the people whom the message, or the calendar entry, that it was read from names. `mine` are the
/// seeker's names in normal form.
///
/// `talks` are all messages of the application, in order of time, `entries` those that were just read; `houses` are the
/// keys of the names of its employer and agency, whom nobody meets.
pub(super) fn complete(
    met: &mut [Meeting],
    talks: &[Talk],
    entries: &[Entry],
    events: &[Event],
    mine: &[String],
    houses: &BTreeSet<String>,
) {
    let known = addresses(entries);
    let arrangers = arrangers(talks);
    let is_mine = |person: &Address| is_called(person, mine);
    let named_in = |text: &Text<'_>| -> Vec<String> {
        let mut named = people::named(text, mine);
        named.retain(|name| !houses.contains(&name::key(name)));
        named
    };
    for meeting in met {
        meeting
            .people
            .retain(|person| !is_mine(person) && !is_nobody(person, houses));
        if meeting.event.is_none() {
            meeting
                .people
                .retain(|person| !arrangers.contains(&person.key()));
        }
        let entry = entries.iter().find(|entry| entry.whole.key == meeting.key);
        let uid = meeting.event.as_ref().map(|(uid, ..)| uid.as_str());
        let told = entry.into_iter().flat_map(|entry| &entry.whole.events);
        let told: Vec<&Event> = told
            .chain(events)
            .filter(|event| Some(event.uid.as_str()) == uid)
            .collect();
        put(
            meeting,
            inviting(&told, entry).filter(|writer| !is_mine(writer)),
        );
        let texts = texts(&told, entry);
        let mut named: Vec<String> = texts.iter().flat_map(&named_in).collect();
        let mut says_so = false;
        let is_shown = told.iter().any(|it| invites(it));
        let may_lack = meeting.people.len() < 2 || !is_shown;
        if named.is_empty() && may_lack {
            let (before, writer) = named_before(meeting, talks, named_in);
            // Whom an invitation shows comes alone, unless they wrote who comes with them.
            let is_there = |it: &Address| meeting.people.iter().any(|one| one.key() == it.key());
            let is_alone = is_shown && !meeting.people.is_empty();
            if !is_alone || writer.as_ref().is_some_and(is_there) {
                (named, says_so) = (before, writer.is_some());
                let writer = writer.filter(|it| !is_mine(it) && !is_nobody(it, houses));
                put(meeting, writer);
            }
        }
        if named.is_empty() {
            if meeting.people.is_empty() {
                let asker = asker(meeting, talks, &arrangers);
                let asker = asker.filter(|it| !is_mine(it) && !is_nobody(it, houses));
                meeting.people.extend(asker);
            }
            continue;
        }
        // Who writes about others is not asking the questions, unless they say so.
        let writer = writer(meeting, entry, talks);
        let writer_too = says_so || texts.iter().any(people::includes_writer);
        if meeting.event.is_none() && !writer_too {
            meeting.people.retain(|person| Some(person.key()) != writer);
        }
        add_writer(meeting, entry, &texts, is_mine);
        add(meeting, named, &known);
    }
}

/// Whether somebody has one of these names.
fn is_called(person: &Address, names: &[String]) -> bool {
    let name = person.name.as_deref().map(people::shown);
    name.is_some_and(|name| names.contains(&name))
}

/// Whether an event says who is there; an entry of the seeker's own leaves it open.
fn invites(event: &Event) -> bool {
    event.organizer.is_some() || !event.attendees.is_empty()
}

/// Adds somebody who is not there yet.
fn put(meeting: &mut Meeting, somebody: Option<Address>) {
    let is_new = |it: &Address| {
        let mut there = meeting.people.iter();
        there.all(|other| other.key() != it.key())
    };
    let new = somebody.filter(is_new);
    meeting.people.extend(new);
}

/// Adds who wrote “Dana Cho and me”: what was agreed with the seeker's yes has nobody yet.
fn add_writer(
    meeting: &mut Meeting,
    entry: Option<&Entry>,
    texts: &[Text<'_>],
    is_mine: impl Fn(&Address) -> bool,
) {
    if !texts.iter().any(people::names_writer) {
        return;
    }
    let theirs = entry.filter(|entry| !entry.whole.is_outgoing && !entry.whole.is_machine());
    let writer = theirs.and_then(|entry| entry.whole.other.clone());
    put(meeting, writer.filter(|writer| !is_mine(writer)));
}

/// The key of who wrote the message in which a meeting was agreed; what was agreed may have been read before.
fn writer(meeting: &Meeting, entry: Option<&Entry>, talks: &[Talk]) -> Option<String> {
    let talk = talks.iter().find(|talk| talk.key == meeting.key);
    let just_read = entry.and_then(|entry| entry.whole.other.as_ref());
    let writer = just_read.or_else(|| talk.and_then(|talk| talk.from.as_ref()));
    writer.map(Address::key)
}

/// What invitations and the message that brought them say.
fn texts<'a>(told: &[&'a Event], entry: Option<&'a Entry>) -> Vec<Text<'a>> {
    let parts = told
        .iter()
        .flat_map(|event| [event.summary.as_deref(), event.description.as_deref()]);
    let newest = entry.map(|entry| entry.whole.newest.as_str());
    parts.flatten().chain(newest).map(Text::new).collect()
}

/// The keys of the names of an application's employer, of its agency, and of the agency's client.
pub(super) fn houses(draft: &Draft, desk: &Desk) -> BTreeSet<String> {
    let file = draft.known.and_then(|id| desk.file(id));
    let recorded = file.into_iter().flat_map(|file| {
        let ids = [Some(file.application.employer), file.application.agency];
        ids.into_iter().flatten().filter_map(|id| desk.employer(id))
    });
    let recorded = recorded.flat_map(|house| std::iter::once(&house.name).chain(&house.aliases));
    let read = [draft.employer(), draft.client()];
    let all = recorded
        .map(String::as_str)
        .chain(read.into_iter().flatten());
    all.map(name::key).filter(|key| !key.is_empty()).collect()
}

/// Adds people who are named, with their addresses where they are known, and nobody twice.
fn add(meeting: &mut Meeting, named: Vec<String>, known: &BTreeMap<String, Address>) {
    for name in named {
        let surname = people::surname_alone(&name);
        let of_surname = |other: &str| {
            let last = other.rsplit(' ').next();
            surname.is_some() && last == surname.as_deref()
        };
        let by_surname = || {
            let mut all = known.iter().filter(|(name, _)| of_surname(name));
            let one = all.next()?;
            all.next().is_none().then_some(one.1)
        };
        let found = known.get(&normal(&name)).or_else(by_surname);
        let person = found.cloned().unwrap_or(Address {
            name: Some(name),
            address: String::new(),
        });
        let is_there = |other: &Address| {
            let shown = other.name.as_deref().map(people::shown);
            !person.address.is_empty() && other.key() == person.key()
                || shown == person.name.as_deref().map(people::shown)
                || shown.is_some_and(|shown| of_surname(&shown))
        };
        if !meeting.people.iter().any(is_there) {
            meeting.people.push(person);
        }
    }
}

/// Who wrote an invitation that says that its writer takes part: its organizer, else whoever sent it.
fn inviting(told: &[&Event], entry: Option<&Entry>) -> Option<Address> {
    let says = |event: &&&Event| {
        let parts = [event.summary.as_deref(), event.description.as_deref()];
        parts
            .into_iter()
            .flatten()
            .any(|part| people::invites_to_writer(&Text::new(part)))
    };
    let event = told.iter().find(says)?;
    let is_person = |address: &Address| {
        let key = address.key();
        let (local, host) = key.split_once('@').unwrap_or((&key, ""));
        !host.is_empty()
            && !clues::is_machine(local)
            && relay::relay_of(host).is_none()
            && !host.ends_with("calendar.google.com")
    };
    let organizer = event
        .organizer
        .as_ref()
        .map(|organizer| organizer.address.clone());
    let sender = || {
        let whole = &entry
            .filter(|entry| !entry.whole.is_outgoing && !entry.whole.is_machine())?
            .whole;
        whole.other.clone()
    };
    organizer
        .filter(is_person)
        .or_else(|| sender().filter(is_person))
}

/// What was written to the seeker in the days before a meeting was agreed, the newest first.
fn lead_up<'a>(meeting: &Meeting, talks: &'a [Talk]) -> impl Iterator<Item = &'a Talk> {
    /// *Assumption:* who asks is said when a meeting is announced, at most so long before its time is found.
    const DAYS: i64 = 14;
    // What the seeker entered into a calendar may have been exported long after.
    let agreed = meeting.said_at.min(meeting.start);
    talks.iter().rev().filter(move |talk| {
        let before = agreed.duration_since(talk.at);
        !talk.is_outgoing && !before.is_negative() && before.as_hours() <= DAYS * 24
    })
}

/// The people whom the newest message that names any before a meeting was agreed names, and its writer where they are among
/// them: “Dana Cho and me”.
fn named_before(
    meeting: &Meeting,
    talks: &[Talk],
    named_in: impl Fn(&Text<'_>) -> Vec<String>,
) -> (Vec<String>, Option<Address>) {
    let named = lead_up(meeting, talks).find_map(|talk| {
        let text = Text::new(&talk.text);
        let named = named_in(&text);
        let too = || !talk.is_machine && people::names_writer(&text);
        let writer = || talk.from.clone().filter(|_| too());
        (!named.is_empty()).then(|| (named, writer()))
    });
    named.unwrap_or_default()
}

/// Who offered the time of a meeting: they ask the questions where nobody else is named.
fn asker(meeting: &Meeting, talks: &[Talk], arrangers: &BTreeSet<String>) -> Option<Address> {
    lead_up(meeting, talks)
        .filter(|talk| !talk.is_machine)
        .find_map(|talk| talk.from.clone())
        .filter(|person| !arrangers.contains(&person.key()))
}

/// The addresses of people whose signatures say that they arrange meetings for others.
fn arrangers(talks: &[Talk]) -> BTreeSet<String> {
    static TITLES: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let words = "coordinator; co ordinator; coordination; executive|team|personal|recruiting|hr|talent assistant; \
                     scheduling|scheduler; people operations; talent operations; office manager; koordinator; \
                     koordinatorin; assistenz; teamassistenz; coordinateur; coordinatrice; coordinador; coordinadora; \
                     coordinatore; coordenador; coordenadora; samordnare";
        Lexicon::new(words.split(';').map(|one| ((), one.trim())))
    });
    /// Lines of a signature that may say what its writer is. *Assumption.*
    const LINES: usize = 6;
    let arranges = |talk: &&Talk| {
        let lines = talk.text.lines().map(str::trim);
        let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
        let name = talk.from.as_ref().and_then(|it| it.name.as_deref());
        let name = name.map(people::shown).unwrap_or_default();
        let signed = lines
            .iter()
            .rposition(|line| normal(line).starts_with(&name));
        let Some(signed) = signed.filter(|_| !name.is_empty()) else {
            return false;
        };
        let end = lines.len().min(signed + LINES);
        let is_title = |line: &&str| line.len() <= 80 && TITLES.occurs(&Text::new(line));
        lines[signed..end].iter().any(is_title)
    };
    let all = talks.iter().filter(arranges);
    all.filter_map(|talk| Some(talk.from.as_ref()?.key()))
        .collect()
}

/// Addresses of the other sides by the names in normal form.
fn addresses(entries: &[Entry]) -> BTreeMap<String, Address> {
    let mut known = BTreeMap::new();
    for entry in entries {
        let headers = &entry.whole.headers;
        let written = headers
            .from
            .iter()
            .chain(&headers.to)
            .chain(&headers.cc)
            .chain(&headers.reply_to);
        let invited = entry.whole.events.iter().flat_map(|event| {
            let all = event.attendees.iter().chain(&event.organizer);
            all.map(|attendee| &attendee.address)
        });
        for address in written.chain(invited) {
            if let Some(name) = address
                .name
                .as_deref()
                .map(people::shown)
                .filter(|name| name.contains(' '))
            {
                known.entry(name).or_insert_with(|| address.clone());
            }
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::eyes::Eyes;
    use crate::import::look::open;
    use crate::import::talks::talks;
    use crate::matching::assign::{Place, Verdict};

    fn entry(raw: &str) -> Entry {
        let eyes = Eyes::of_sam();
        Entry {
            is_stored: false,
            whole: open(raw.replace('\n', "\r\n").as_bytes(), None, &eyes),
            reading: None,
            verdict: Verdict {
                place: Place::Unassigned,
                score: 0,
                reasons: Vec::new(),
            },
            thread: String::new(),
            source: String::new(),
        }
    }

    fn letter(from: &str, day: u8, text: &str) -> Entry {
        entry(&format!(
            "Message-ID: <{day}@example.org>\nFrom: {from}\nTo: Sam Bell <sam@example.com>\nDate: {day} Mar 2026 10:00:00 +0000\nSubject: Interview\n\n{text}\n"
        ))
    }

    fn meeting(key: &str) -> Meeting {
        Meeting {
            start: "2026-03-25T12:00:00Z".parse().unwrap(),
            end: None,
            zone: None,
            people: Vec::new(),
            is_cancelled: false,
            called_off: None,
            event: None,
            title: String::new(),
            place: String::new(),
            key: key.to_owned(),
            words: String::new(),
            written: None,
            confidence: 80,
            said_at: "2026-03-20T12:00:00Z".parse().unwrap(),
            was: Vec::new(),
            manner: None,
        }
    }

    fn check(entries: &[Entry], key: &str, expected: &[&str]) {
        let mut met = [meeting(key)];
        complete(
            &mut met,
            &talks(entries),
            entries,
            &[],
            &["sam bell".to_owned()],
            &["tarn energy".to_owned()].into(),
        );
        let shown = met[0].people.iter().filter_map(|it| it.name.as_deref());
        assert_eq!(shown.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn who_offered_the_time_asks_where_nobody_else_is_named() {
        let mine = |day| letter("Sam Bell <sam@example.com>", day, "That suits me well.");
        let offer = |day| {
            let from = "Dana Cho <dana@acme.example>";
            letter(from, day, "Would Wednesday at noon suit you?")
        };
        check(&[offer(18), mine(19)], "19@example.org", &["Dana Cho"]);
        let machine = letter("Acme <no-reply@acme.example>", 18, "Pick a time.");
        check(&[machine, mine(19)], "19@example.org", &[]);
        check(&[offer(1), mine(19)], "19@example.org", &[]);
    }

    #[test]
    fn who_arranges_meetings_and_the_seeker_ask_nobody() {
        let offer = letter(
            "Dana Cho <dana@acme.example>",
            18,
            "Would Wednesday at noon suit you?\n\nDana Cho\nRecruiting Coordinator\nAcme",
        );
        let mine = || letter("Sam Bell <sam@example.com>", 19, "That suits me well.");
        check(&[offer, mine()], "19@example.org", &[]);
        let from_elsewhere = letter("Sam Bell <sam.bell@example.org>", 18, "Wednesday it is.");
        check(&[from_elsewhere, mine()], "18@example.org", &[]);
    }

    #[test]
    fn whom_an_earlier_letter_names_asks_instead_of_its_writer() {
        let named = letter(
            "Dana Cho <dana@acme.example>",
            18,
            "You will speak with Luis Ortega (Head of Data). Would Wednesday at noon suit you?",
        );
        let mine = letter("Sam Bell <sam@example.com>", 19, "That suits me well.");
        check(&[named, mine], "19@example.org", &["Luis Ortega"]);
    }

    #[test]
    fn a_writer_who_takes_part_is_met_too() {
        let from = "Dana Cho <dana@acme.example>";
        let offer = letter(
            from,
            18,
            "Would Wednesday at noon suit you? You will talk to Luis Ortega and me.",
        );
        let mine = letter("Sam Bell <sam@example.com>", 19, "That suits me well.");
        check(
            &[offer, mine],
            "18@example.org",
            &["Dana Cho", "Luis Ortega"],
        );
    }

    #[test]
    fn whoever_wrote_of_a_committee_and_themselves_is_met_after_the_seekers_yes() {
        let dana = "Dana Cho <dana@acme.example>";
        let named = "The committee is Dr. Luis Ortega, Frau Amsel and myself. Would Wednesday at noon suit you?";
        let mine = letter("Sam Bell <sam@example.com>", 19, "That suits me well.");
        check(
            &[letter(dana, 18, named), mine],
            "19@example.org",
            &["Dana Cho", "Luis Ortega", "Frau Amsel"],
        );
    }

    #[test]
    fn the_house_that_would_like_to_meet_somebody_is_nobody_to_be_met() {
        let offer = letter(
            "Dana Cho <dana@agency.example>",
            18,
            "My client Tarn Energy in Leeds would like to meet you! They suggest Wednesday at noon by phone with Luis \
             Ortega, their data lead.",
        );
        check(&[offer], "18@example.org", &["Luis Ortega"]);
    }

    #[test]
    fn who_wrote_about_another_and_asked_for_another_time_before_takes_no_part() {
        let dana = "Dana Cho <dana@acme.example>";
        let named = letter(dana, 16, "You will meet Luis Ortega on Tuesday at noon.");
        let moving = letter(
            dana,
            18,
            "Could we move our interview to Wednesday at noon?",
        );
        let mine = letter("Sam Bell <sam@example.com>", 19, "That suits me well.");
        let all = [named, moving, mine];
        let mut met = [meeting("18@example.org")];
        met[0].people.push(Address {
            name: Some("Dana Cho".to_owned()),
            address: "dana@acme.example".to_owned(),
        });
        let just_read = &all[2..];
        let mine = ["sam bell".to_owned()];
        complete(
            &mut met,
            &talks(&all),
            just_read,
            &[],
            &mine,
            &BTreeSet::new(),
        );
        let shown = met[0].people.iter().filter_map(|it| it.name.as_deref());
        assert_eq!(shown.collect::<Vec<_>>(), ["Luis Ortega"]);
    }
}
