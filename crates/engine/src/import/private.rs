//! Domains that say nothing about who hires: the seeker's own, and those where everybody can have an address. The
//! providers that everybody knows are a table ([`domain::is_free_mail`]); the others show it by their mail.

use std::collections::{HashMap, HashSet};

use super::eyes::Eyes;
use super::scan::Scanned;
use super::seen::{Faint, Seen, Ties};
use crate::matching::draft::Draft;
use crate::matching::relevance::{RELEVANT, is_job_address};
use crate::matching::thread::{self, Threads};
use crate::matching::{Light, clues, domain, name};

/// Threads from which a domain's mail says what it is by its share alone. *Assumption.*
const THREADS_MANY: usize = 8;

/// Threads from which one person's mail says the same. *Assumption.*
const THREADS_FRIEND: usize = 5;

/// What the messages of one thread say.
#[derive(Clone, Copy, Default)]
struct Says {
    /// One has a word about jobs.
    about_jobs: bool,
    /// One may be about an application.
    relevant: bool,
    /// One shows what an application shows.
    tells: bool,
    /// Who is on the other side (hashed).
    person: Option<u64>,
}

/// What is known of the mail from and to one domain.
#[derive(Default)]
struct House {
    people: HashSet<u64>,
    threads: HashMap<u32, Says>,
    /// A message names an organisation that the domain is called after.
    is_named: bool,
}

impl House {
    fn count(&mut self, ties: &Ties, says: Says, threads: &Threads) {
        self.people.extend(ties.people.first());
        if let Some(thread) = threads.find(ties.id) {
            let known = self.threads.entry(thread).or_default();
            known.about_jobs |= says.about_jobs;
            known.relevant |= says.relevant;
            known.tells |= says.tells;
            known.person = known.person.or(ties.people.first().copied());
        }
    }

    /// Whether everybody can have an address there: nobody names it, and most of what its several people write is
    /// about something else.
    fn is_private(&self) -> bool {
        let share =
            |says: fn(&Says) -> bool| self.threads.values().filter(|it| says(it)).count() * 2;
        let all = self.threads.len();
        // Nearly all that an agency writes has a word about jobs, though little of it is about an application.
        let is_about_jobs = share(|it| it.about_jobs) * 2 > all * 3;
        // Who invites to an interview sends a reminder and thanks, too, in letters that say little by themselves.
        let about = self.threads.values().filter(|it| it.relevant);
        let about: HashSet<u64> = about.filter_map(|it| it.person).collect();
        let of_them = |it: &&Says| it.relevant || it.person.is_some_and(|one| about.contains(&one));
        let by_person = self.threads.values().filter(of_them).count() * 2;
        let several = self.people.len() >= 3 && all >= THREADS_FRIEND && by_person < all;
        let two = self.people.len() >= 2 && all >= THREADS_MANY && share(|it| it.tells) <= all;
        // A friend who is the only one to write from there: little of many threads is about an application.
        let friend = all >= THREADS_FRIEND && share(|it| it.relevant) * 2 <= all;
        !self.is_named && !is_about_jobs && (several || two || friend)
    }
}

/// Whether a message came from an address such as `jobs@` or `hr@`.
fn is_for_jobs(light: &Light) -> bool {
    let from = light.parties.first();
    from.and_then(|address| address.split_once('@'))
        .is_some_and(|(local, _)| is_job_address(local, ""))
}

/// Whether somebody recruits for a client, which no friend does.
fn acts_as_house(light: &Light) -> bool {
    !light.is_outgoing && light.clues.is_agency
}

/// Whether a label contains the first word of a name: “Riverbend Schools” at `riverbendusd`.
fn is_hinted(label: &str, key: &str) -> bool {
    /// Letters that make a word telling. *Assumption.*
    const LETTERS_MIN: usize = 5;
    let first = key.split(' ').next().unwrap_or(key);
    first.len() >= LETTERS_MIN && label.contains(first)
}

/// Domains (hashed) where everybody can have an address: the seeker's own, and those that show it by their mail.
///
/// `named` are the domains that are called after employers.
pub(super) fn private(
    scanned: &Scanned,
    threads: &Threads,
    eyes: &Eyes,
    named: &HashSet<u64>,
) -> HashSet<u64> {
    let mut houses: HashMap<u64, House> = HashMap::new();
    let written = |faint: &&Faint| !faint.is_bulk && faint.domain != 0;
    for faint in scanned.faint.iter().filter(written) {
        let house = houses.entry(faint.domain).or_default();
        let says = Says {
            about_jobs: faint.about_jobs,
            ..Says::default()
        };
        house.count(&faint.ties, says, threads);
        house.is_named |= faint.shows_house;
    }
    // What an earlier import put to an application is about one, as far as it saw.
    let known = scanned.known.iter();
    let known: HashSet<u32> = known.filter_map(|ties| threads.find(ties.id)).collect();
    for house in houses.values_mut() {
        for (thread, says) in &mut house.threads {
            says.relevant |= known.contains(thread);
        }
    }
    for seen in &scanned.seen {
        let Some(host) = &seen.light.clues.domain else {
            continue;
        };
        let house = houses.entry(thread::hash(host)).or_default();
        let tells = seen.light.signs().count_ones() >= Draft::SIGNS_MIN;
        let says = Says {
            about_jobs: true,
            relevant: true,
            tells,
            person: None,
        };
        house.count(&seen.ties, says, threads);
        let label = domain::label(host);
        let names = &seen.light.clues.names;
        house.is_named |= names
            .iter()
            .any(|clue| name::label_fits(label, &clue.key) || is_hinted(label, &clue.key));
        // Where applications are received at an address for them, there is an organisation; so there is where
        // somebody recruits for others.
        let receives = !seen.light.is_outgoing && seen.light.opens() && is_for_jobs(&seen.light);
        house.is_named |= receives || clues::is_agency_label(label) || acts_as_house(&seen.light);
    }
    let shared = houses
        .into_iter()
        .filter(|(host, house)| house.is_private() && !named.contains(host));
    let own = eyes
        .me
        .iter()
        .filter_map(|address| address.rsplit_once('@'))
        .map(|(_, host)| thread::hash(domain::registered(host)));
    shared.map(|(host, _)| host).chain(own).collect()
}

/// Points a message from a private address must earn elsewhere, as in [`crate::matching::relevance::score`].
const PRIVATE_POINTS: i16 = 26;

/// Points for one that speaks of the seeker's own application and names the role: small houses write from such addresses,
/// and friends seldom write so. *Assumption.*
const PRIVATE_POINTS_NAMED: i16 = 10;

/// The points that a message loses when its address turns out to be private.
fn private_points(light: &Light) -> i16 {
    let is_named = !light.is_outgoing && light.says_your_application && light.clues.names_role();
    match (light.clues.is_agency, is_named) {
        (true, _) => 0,
        (false, true) => PRIVATE_POINTS_NAMED,
        (false, false) => PRIVATE_POINTS,
    }
}

/// Takes back what was concluded from addresses that turned out to be private.
pub(super) fn apply_private(scanned: &mut Scanned, private: &HashSet<u64>) {
    for seen in &mut scanned.seen {
        make_private(seen, private);
    }
    let (kept, demoted): (Vec<Seen>, Vec<Seen>) = std::mem::take(&mut scanned.seen)
        .into_iter()
        .partition(|seen| seen.light.relevance >= RELEVANT);
    scanned.seen = kept;
    scanned.faint.extend(demoted.into_iter().map(|seen| {
        Faint {
            ties: seen.ties,
            place: seen.place,
            domain: 0,
            relevance: seen.light.relevance,
            relevance_most: seen.light.relevance,
            is_bulk: false,
            is_private: true,
            writer: seen
                .light
                .names
                .first()
                .map_or(0, |name| thread::hash(name)),
            is_outgoing: seen.light.is_outgoing,
            hints: seen.light.hints_at_jobs(),
            about_jobs: true,
            shows_house: false,
            light: None,
        }
    }));
    for faint in &mut scanned.faint {
        if private.contains(&faint.domain) {
            (faint.domain, faint.is_private) = (0, true);
            faint.relevance -= PRIVATE_POINTS;
            faint.relevance_most -= PRIVATE_POINTS;
        }
    }
}

pub(super) fn make_private(seen: &mut Seen, private: &HashSet<u64>) {
    let host = seen.light.clues.domain.as_deref().map(thread::hash);
    if host.is_some_and(|host| private.contains(&host)) {
        seen.light.clues.domain = None;
        seen.light.is_private = true;
        seen.light.relevance -= private_points(&seen.light);
    }
}

#[cfg(test)]
mod tests {
    use meanwhile_mail::mailbox::{Flags, Locator, RawItem};

    use super::*;
    use crate::import::link;
    use crate::import::look::look;
    use crate::import::report::Findings;
    use crate::import::seen::{Look, Place};

    /// Letters between friends at one domain, in threads of their own.
    const CHAT: [(&str, &str); 5] = [
        ("ann@riverbend.example", "See you on Sunday?"),
        ("ben@riverbend.example", "The bikes are ready."),
        ("cleo@riverbend.example", "Bring the blue tent, please."),
        ("dora@riverbend.example", "The cake was wonderful."),
        ("ann@riverbend.example", "Any news from Grandma?"),
    ];

    fn check(letters: &[(&str, &str)], expected: bool) {
        let eyes = Eyes::of_sam();
        let mut scanned = Scanned::default();
        for (number, (from, text)) in letters.iter().enumerate() {
            let raw = format!(
                "Message-ID: <{number}@riverbend.example>\r\nFrom: {from}\r\nTo: sam@example.com\r\nSubject: Note {number}\r\n\r\n{text}\r\n"
            );
            let raw = RawItem {
                bytes: raw.into_bytes(),
                locator: Locator::new("", 0).unwrap(),
                folder: String::new(),
                flags: Flags::default(),
                arrived: None,
                findings: Vec::new(),
            };
            let place = Place {
                source: 0,
                file: 0,
                offset: 0,
            };
            match look(&raw, place, &eyes, &mut Findings::default()).look {
                Look::Seen(seen) => scanned.seen.push(*seen),
                Look::Faint(faint, _) => scanned.faint.push(faint),
                Look::Noise | Look::Known(_) => {}
            }
        }
        let threads = link::threads(&scanned, &[]);
        let found = private(&scanned, &threads, &eyes, &HashSet::new());
        assert_eq!(
            found.contains(&thread::hash("riverbend.example")),
            expected,
            "{letters:?}"
        );
    }

    #[test]
    fn a_domain_whose_people_write_about_life_is_private() {
        check(&CHAT, true);
        check(&CHAT[..2], false);
    }

    #[test]
    fn a_friend_who_writes_alone_of_life_is_private() {
        let letters = CHAT.map(|(_, text)| ("ann@riverbend.example", text));
        check(&letters, true);
        check(&letters[..3], false);
    }

    #[test]
    fn those_who_invite_to_an_interview_write_little_else_about_it() {
        let invites = "I am pleased to invite you to interview for the position of Data Analyst. The interview is on \
                       Friday at noon. Please reply to say whether you can attend your interview.";
        let letters = [
            ("yuki@riverbend.example", invites),
            ("yuki@riverbend.example", "Looking forward to tomorrow!"),
            ("yuki@riverbend.example", "You find us on the third floor."),
            ("ines@riverbend.example", "Thanks for coming."),
        ];
        check(&letters, false);
        let further = [
            ("ines@riverbend.example", invites),
            ("omar@riverbend.example", "My pleasure."),
        ];
        check(&[&letters[..], &further[..]].concat(), false);
        check(&CHAT, true);
    }

    #[test]
    fn where_an_address_for_applications_receives_them_there_is_a_house() {
        let receipt = "Thank you for applying. We have received your application for the Data Analyst position.";
        for from in ["hr@riverbend.example", "jobs@riverbend.example"] {
            let letters = [&CHAT[..], &[(from, receipt)]].concat();
            check(&letters, false);
        }
        let letters = [&CHAT[..], &[("emma@riverbend.example", receipt)]].concat();
        check(&letters, true);
    }

    #[test]
    fn who_names_the_role_of_ones_application_from_a_private_address_is_heard() {
        let points = |text: &str| {
            let eyes = Eyes::of_sam();
            let raw = format!(
                "Message-ID: <1@riverbend.example>\r\nFrom: ann@riverbend.example\r\nTo: sam@example.com\r\nSubject: Hi\r\n\r\n{text}\r\n"
            );
            let whole = crate::import::look::open(raw.as_bytes(), None, &eyes);
            let place = Place {
                source: 0,
                file: 0,
                offset: 0,
            };
            private_points(&crate::import::look::promote(&whole, place, &eyes).light)
        };
        let named = "We have reviewed your application for the position of Data Analyst and would like to talk to you.";
        assert_eq!(points(named), PRIVATE_POINTS_NAMED);
        let ours = "We have three candidates for the Data Analyst position. Could you take the interview with Rory?";
        assert_eq!(points(ours), PRIVATE_POINTS);
        assert_eq!(
            points("How is your search for a new job going?"),
            PRIVATE_POINTS
        );
    }

    #[test]
    fn a_signature_shows_a_house() {
        let signed = "Lunch?\r\n\r\nEmma Lund\r\nwww.riverbend.example";
        let letters = [&CHAT[..], &[("emma@riverbend.example", signed)]].concat();
        check(&letters, false);
        let quoted = "Lunch?\r\n\r\nEmma Lund\r\nemma@riverbend.example";
        let letters = [&CHAT[..], &[("emma@riverbend.example", quoted)]].concat();
        check(&letters, true);
    }
}
