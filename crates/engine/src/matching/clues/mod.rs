//! Clues in one message to the employer, the role and the opening it is about.
//!
//! A clue is a candidate with a weight; which employer a message belongs to is decided over all messages.

mod around;
mod client;
mod running;
mod sender;
mod title;
mod words;

use std::sync::LazyLock;

use meanwhile_mail::address::Address;
use meanwhile_words::text::{Gap, Lexicon, Text};

use super::any_of::AnyOf;
use super::relay::{RelayKind, relay_of};
use super::{domain, meeting_title, name, role, subject};

pub use running::shows_house;
pub use sender::{is_machine, name_from_domain, says_automated};
pub use title::{is_title_word, without_matter};

use around::{without_meeting, without_office};
use client::hiring_houses;
use running::{house_line, names_in_text, signature};
use sender::names_of_sender;
use title::{house_before_person, labelled_names, names_in_subject, role_on_a_line, split_role};
use words::{is_calendar_word, is_no_name};

/// A name that may be the employer's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameClue {
    /// As written.
    pub name: String,
    /// Its form for comparing.
    pub key: String,
    /// How much it says, in percent.
    pub weight: u8,
}

/// What one message says about where it belongs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clues {
    /// Names, the weightiest first.
    pub names: Vec<NameClue>,
    /// The role, and how sure that is.
    pub role: Option<role::RoleFound>,
    /// Numbers of openings.
    pub requisitions: Vec<String>,
    /// The other side's own registered domain.
    pub domain: Option<String>,
    /// The relay that carried it.
    pub relay: Option<RelayKind>,
    /// The writer recruits for others.
    pub is_agency: bool,
    /// The title of a calendar entry names the house outright.
    pub is_titled: bool,
    /// A house that is not the seeker's own invites to an interview in a calendar entry.
    pub is_invited: bool,
}

impl Clues {
    /// Confidence from which a role counts as named, in percent. *Assumption.*
    const ROLE_MIN: u8 = 75;

    /// Whether a role is named outright.
    #[must_use]
    pub fn names_role(&self) -> bool {
        let role = self.role.as_ref();
        role.is_some_and(|found| found.confidence >= Self::ROLE_MIN)
    }
}

/// Reads the clues of one message.
///
/// `other` is the other side: the sender, or the first recipient of sent mail. `mine` are the seeker's names in
/// normal form, which are nobody's employer.
#[must_use]
pub fn read(other: Option<&Address>, subject: &str, text: &Text<'_>, mine: &[String]) -> Clues {
    let host = other.and_then(Address::domain).unwrap_or("");
    let relay = relay_of(host);
    let mut clues = Clues {
        relay: relay.map(|relay| relay.kind),
        domain: own_domain(host).map(str::to_owned),
        ..Clues::default()
    };
    if clues.relay == Some(RelayKind::Scheduler) {
        clues.domain = host_in_text(text);
    }
    let bare = subject::parse(subject).bare;
    let title = Text::new(bare);
    names_in_subject(&title, &mut clues.names);
    let people = house_before_person(&title, &mut clues.names);
    if let Some(other) = other {
        names_of_sender(other, relay, &mut clues.names);
    }
    names_in_text(text, &mut clues.names);
    // Below what a job board writes stand the jobs of others, and nobody's signature.
    if clues.relay != Some(RelayKind::Board) {
        signature(text, &mut clues.names);
    }
    if let Some(host) = &clues.domain {
        house_line(text, domain::label(host), &mut clues.names);
    }
    labelled_names(text, &mut clues.names);
    clues.role = role_in((&title, bare), text, other);
    clues.requisitions = numbers(&title, text);
    clues.is_agency = is_agency(host, text);
    if clues.is_agency {
        hiring_houses(text, &mut clues.names);
    }
    let is_mine = |key: &str| {
        mine.iter().any(|name| {
            name == key
                || name
                    .split(' ')
                    .all(|word| key.split(' ').any(|other| other == word))
                || key
                    .split(' ')
                    .all(|word| name.split(' ').any(|other| other == word))
        })
    };
    // “Consultant, Growth”: what a role ends in is a department.
    let role = clues
        .role
        .as_ref()
        .map(|found| name::key(&found.role))
        .unwrap_or_default();
    let is_department = |key: &str| {
        role.strip_suffix(key)
            .is_some_and(|before| before.ends_with(' '))
    };
    // What a machine signs with is the house.
    let person = other.filter(|it| !is_machine(it.address.split('@').next().unwrap_or("")));
    let writer = signed_by(person, text);
    clues.names.retain(|clue| {
        Some(&clue.key) != writer.as_ref()
            && !is_mine(&clue.key)
            && !people.contains(&clue.key)
            && !is_department(&clue.key)
    });
    settle(&mut clues.names);
    if clues.relay == Some(RelayKind::Scheduler) {
        // Whose calendar it is stands where others have the house.
        meeting_title::take_booking(&mut clues, bare, text.source, mine);
    }
    clues
}

/// The numbers of openings that a subject and a text name, sorted.
fn numbers(title: &Text<'_>, text: &Text<'_>) -> Vec<String> {
    let mut all = role::requisitions(title);
    all.extend(role::requisitions(text));
    all.sort_unstable();
    all.dedup();
    all
}

/// The writer's name as key where a letter is signed with it or its first word: a relay shows people where others have the
/// employer's name.
fn signed_by(other: Option<&Address>, text: &Text<'_>) -> Option<String> {
    let shown = name::key(&super::people::shown(other?.name.as_deref()?));
    let first = shown.split_once(' ')?.0;
    let lines = text.source.lines().rev().map(str::trim);
    let last = lines.filter(|line| !line.is_empty()).take(10);
    let mut last = last.map(meanwhile_words::text::normal);
    let signs = |line: String| {
        line == shown || line == first || line.len() <= 24 && line.ends_with(&format!(" {first}"))
    };
    last.any(signs).then_some(shown)
}

/// The registered domain of an organisation's own host; `None` for relays and providers of private mail.
#[must_use]
pub fn own_domain(host: &str) -> Option<&str> {
    let registered = domain::registered(host);
    let own = !host.is_empty()
        && relay_of(host).is_none()
        && !domain::is_free_mail(registered)
        && !domain::is_free_mail(host);
    own.then_some(registered)
}

/// The role that a subject (as words, and bare) or a text names; the text counts more where it is surer.
fn role_in(
    (title, bare): (&Text<'_>, &str),
    text: &Text<'_>,
    other: Option<&Address>,
) -> Option<role::RoleFound> {
    let relay = relay_of(other.and_then(Address::domain).unwrap_or(""));
    let in_subject = role::find(title).or_else(|| split_role(bare));
    // “Lena Hoffmeister” is no occupation where she signs.
    let is_name = |found: &role::RoleFound| {
        let shown = other.and_then(|other| other.name.as_deref());
        shown.map(super::people::shown) == Some(meanwhile_words::text::normal(&found.role))
    };
    let on_a_line = || relay.and_then(|_| role_on_a_line(text).filter(|it| !is_name(it)));
    let in_text = role::find(text).or_else(on_a_line);
    match (in_subject, in_text) {
        (Some(a), Some(b)) => Some(if b.confidence > a.confidence + 5 {
            b
        } else {
            a
        }),
        (a, b) => a.or(b),
    }
}

/// The organisation of the first address that a text shows, as booking services show whose calendar it is.
fn host_in_text(text: &Text<'_>) -> Option<String> {
    let mut words = text
        .source
        .split(|c: char| c.is_whitespace() || "<>()[],;:\"".contains(c));
    words.find_map(|word| {
        let (local, host) = word.split_once('@')?;
        let host = host.trim_end_matches('.').to_lowercase();
        let is_host = !local.is_empty() && host.contains('.') && !host.contains('@');
        own_domain(&host).filter(|_| is_host).map(str::to_owned)
    })
}

/// A name as a clue of this weight; `None` for words that name nobody.
#[must_use]
pub fn name_clue(written: &str, weight: u8) -> Option<NameClue> {
    let mut names = Vec::new();
    push(&mut names, written, weight);
    names.pop()
}

fn push(names: &mut Vec<NameClue>, written: &str, weight: u8) {
    // Half a bracket is the rest of something that was cut.
    let whole = match (written.find('('), written.contains(')')) {
        (Some(at), false) => &written[..at],
        _ => written,
    };
    // “Kitebridge and”, “Acme through a”: small words that were to lead on.
    let trimmed = whole.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
    // The last stop of “TulpSoft B.V.” is part of the name.
    let last = trimmed.rsplit(' ').next().unwrap_or_default();
    let is_initials = last.contains('.') && last.split('.').all(|it| it.chars().count() == 1);
    let has_stop = is_initials && whole[trimmed.len()..].starts_with('.');
    let mut whole = trimmed;
    while let Some((rest, last)) = whole.rsplit_once(' ')
        && matches!(
            last,
            "and"
                | "a"
                | "an"
                | "of"
                | "the"
                | "through"
                | "in"
                | "for"
                | "und"
                | "et"
                | "de"
                | "as"
        )
    {
        whole = rest.trim_end();
    }
    let written = name::trimmed(without_office(without_meeting(whole)));
    let key = name::key(&written);
    let words = key.split(' ').count();
    if key.len() < 2
        || words > 6
        || key.bytes().all(|b| b.is_ascii_digit() || b == b' ')
        || key.starts_with(|c: char| c.is_ascii_digit())
        || key.split(' ').any(is_calendar_word)
        || is_no_name(&key)
        || written.contains(' ') && written.starts_with(char::is_lowercase)
        || written.contains(". ") && key.split(' ').any(is_matter)
        || weight == 0
    {
        return;
    }
    let stop = if has_stop && !written.ends_with('.') {
        "."
    } else {
        ""
    };
    names.push(NameClue {
        name: format!("{written}{stop}"),
        key,
        weight,
    });
}

/// Whether a word is about the matter; a name cut out of a sentence carries some along.
fn is_matter(word: &str) -> bool {
    matches!(
        word,
        "position"
            | "role"
            | "job"
            | "opportunity"
            | "opening"
            | "vacancy"
            | "application"
            | "interview"
            | "is"
            | "are"
    )
}

/// Joins clues with the same key, weightiest first.
fn settle(names: &mut Vec<NameClue>) {
    names.sort_by(|a, b| b.weight.cmp(&a.weight).then_with(|| a.key.cmp(&b.key)));
    let mut kept: Vec<NameClue> = Vec::new();
    for clue in names.drain(..) {
        match kept.iter_mut().find(|kept| kept.key == clue.key) {
            Some(known) => known.weight = (known.weight + clue.weight / 4).min(98),
            None => kept.push(clue),
        }
    }
    kept.sort_by(|a, b| b.weight.cmp(&a.weight).then_with(|| a.key.cmp(&b.key)));
    kept.truncate(5);
    *names = kept;
}

/// Whether a domain's label is called as houses are that recruit for others.
#[must_use]
pub fn is_agency_label(label: &str) -> bool {
    const LABELS: [&str; 25] = [
        "recruit",
        "staffing",
        "talent",
        "search",
        "headhunt",
        "personnel",
        "resourcing",
        "personalberat",
        "personaldienst",
        "personalkontor",
        "personalpartner",
        "personalservice",
        "personalvermitt",
        "zeitarbeit",
        "recrutement",
        "recrutamento",
        "seleccion",
        "selezione",
        "uitzend",
        "detacher",
        "rekryter",
        "bemanning",
        "consulting-hr",
        "interim",
        "employment",
    ];
    static ANY: LazyLock<AnyOf> = LazyLock::new(|| AnyOf::new(LABELS));
    ANY.occurs_in(label)
}

/// Whether the writer recruits for others.
fn is_agency(host: &str, text: &Text<'_>) -> bool {
    let by_label = is_agency_label(domain::label(host))
        && relay_of(host).is_none()
        && !domain::is_free_mail(host);
    static CLIENT: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let whose = "my|our|the|mein|unser|meinen|unseren|notre|mon|nuestro|mi|nostro|nosso|onze|mijn \
                     client|clients|kunde|kunden|mandant|mandanten|cliente|opdrachtgever";
        Lexicon::new([((), whose)])
    });
    // “Our client-facing teams” are those of any house.
    let is_whole = |end: usize| {
        let next = text.tokens.get(end);
        next.is_none_or(|next| next.gap != Gap::Hyphen)
            && !matches!(
                text.word(end),
                "facing" | "side" | "service" | "services" | "portal" | "base"
            )
    };
    let by_text = || CLIENT.find(text).iter().any(|hit| is_whole(hit.tokens.end));
    by_label || by_text()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(name: &str, address: &str) -> Address {
        Address {
            name: (!name.is_empty()).then(|| name.to_owned()),
            address: address.to_owned(),
        }
    }

    fn check(
        from: (&str, &str),
        subject: &str,
        text: &str,
        employer: Option<&str>,
        role: Option<&str>,
    ) {
        let text = Text::new(text);
        let clues = read(Some(&address(from.0, from.1)), subject, &text, &[]);
        assert_eq!(
            clues.names.first().map(|clue| clue.name.as_str()),
            employer,
            "{subject} {:?}",
            clues.names
        );
        assert_eq!(
            clues.role.as_ref().map(|role| role.role.as_str()),
            role,
            "{subject}"
        );
    }

    #[test]
    fn the_employer_is_found_by_relay_subject_and_text() {
        check(
            ("Acme Hiring Team", "no-reply@us.greenhouse-mail.io"),
            "Application received",
            "Hello",
            Some("Acme"),
            None,
        );
        check(
            ("", "no-reply@ashbyhq.com"),
            "Your application to Acme – Data Analyst",
            "Hi",
            Some("Acme"),
            Some("Data Analyst"),
        );
        check(
            ("", "x@hire.lever.co"),
            "Thank you for applying to Northwind Labs!",
            "",
            Some("Northwind Labs"),
            None,
        );
        check(
            ("Indeed Apply", "indeedapply@indeed.com"),
            "Application: Line Cook",
            "Your application for Line Cook at Blue Fig Kitchen was sent to Blue Fig Kitchen.",
            Some("Blue Fig Kitchen"),
            Some("Line Cook"),
        );
        check(
            ("Workday", "northwind@myworkday.com"),
            "Thanks for your application",
            "Hi Sam",
            Some("Northwind"),
            None,
        );
        check(
            ("Maria Lopez", "maria@acme.example"),
            "Chat?",
            "I'm a recruiter at Acme and would like to talk about the Product Designer role.",
            Some("Acme"),
            Some("Product Designer"),
        );
    }

    #[test]
    fn who_has_a_client_recruits_and_who_faces_clients_does_not() {
        let check = |text: &str, expected: bool| {
            assert_eq!(
                is_agency("acme.example", &Text::new(text)),
                expected,
                "{text}"
            );
        };
        check("My client would like to meet you.", true);
        check("Our client is a bank.", true);
        check("Our client-facing system fails.", false);
        check("You join our client services team.", false);
    }

    #[test]
    fn a_wrapped_sentence_at_the_end_is_no_signature() {
        let letter = "I apply as Senior Consultant. My papers (certificates, references) are\nbelow.\n\nSam Bell";
        let clues = read(
            Some(&address("", "jobs@acme.example")),
            "Hello",
            &Text::new(letter),
            &[],
        );
        assert!(
            clues
                .names
                .iter()
                .all(|clue| !clue.key.starts_with("reference")),
            "{clues:?}"
        );
    }

    #[test]
    fn the_house_that_has_a_relays_address_to_itself_is_the_employer() {
        let own = ("Maison Clairval", "maisonclairval@teamtailor-mail.com");
        check(own, "Bonjour", "", Some("Maison Clairval"), None);
        let somebody = Address {
            name: Some("Dana Cho".into()),
            address: "x81@inbound.teamtailor-mail.com".into(),
        };
        let clues = read(Some(&somebody), "Hello", &Text::new(""), &[]);
        assert!(clues.names.iter().all(|clue| clue.weight < 45), "{clues:?}");
    }

    #[test]
    fn the_jobs_below_a_boards_receipt_name_no_employer() {
        let text = "Your application was sent to Acme.\n\nRisk Analyst - Harbour Foods\nUX Designer - Tidewell";
        let board = address("Indeed Apply", "indeedapply@indeed.com");
        let clues = read(Some(&board), "Indeed Application", &Text::new(text), &[]);
        let keys: Vec<&str> = clues.names.iter().map(|clue| clue.key.as_str()).collect();
        assert_eq!(keys, ["acme"]);
    }

    #[test]
    fn the_department_in_a_role_is_no_employer() {
        check(
            ("", "jobs@acme.example"),
            "Application: Manager, Business Analytics",
            "I would like to apply for Manager, Business Analytics with Business Analytics.",
            None,
            Some("Manager, Business Analytics"),
        );
    }

    #[test]
    fn people_places_and_services_are_no_employers() {
        check(
            ("Maria Lopez", "maria@acme.example"),
            "Interview",
            "See you on Monday via Zoom.",
            None,
            None,
        );
        check(
            ("Calendly", "notifications@calendly.com"),
            "Reminder",
            "At 10",
            None,
            None,
        );
    }

    #[test]
    fn a_machine_signs_with_the_house_and_a_person_with_a_name() {
        let text = "We got your application for Data Analyst.\n\nAcme Labs\nPlease do not reply.";
        check(
            ("Acme Labs", "no-reply@us.greenhouse-mail.io"),
            "Thank you!",
            text,
            Some("Acme Labs"),
            Some("Data Analyst"),
        );
        let signed = "Please see below.\n\nLena Hoffmeister\nRecruiting";
        check(
            ("Lena Hoffmeister", "lena-8831@acme.teamtailor-mail.com"),
            "Interview",
            signed,
            Some("Acme"),
            None,
        );
        check(
            ("", "ana@acme.example"),
            "Invitation: Acme interview: Decision Scientist @ Thu Apr 10, 2025 10am - 10:30am (CDT)",
            "",
            Some("Acme"),
            Some("Decision Scientist"),
        );
    }

    #[test]
    fn a_booking_service_shows_whose_calendar_it_keeps() {
        let text = Text::new("Who\nDana Cho - Organizer dana.cho@acme.example\nSam Bell - Guest\n");
        let from = address("Cal.com", "hello@cal.com");
        let clues = read(Some(&from), "Your event has been scheduled", &text, &[]);
        assert_eq!(clues.domain.as_deref(), Some("acme.example"));
    }

    #[test]
    fn the_own_domain_is_told_from_relays_and_private_mail() {
        let text = Text::new("");
        let domain = |at: &str| read(Some(&address("", at)), "", &text, &[]).domain;
        assert_eq!(
            domain("a@mail.acme.example").as_deref(),
            Some("acme.example")
        );
        assert_eq!(domain("a@gmail.com"), None);
        assert_eq!(domain("a@eu.greenhouse-mail.io"), None);
    }

    #[test]
    fn the_last_stop_of_initials_is_part_of_a_name_and_that_of_a_sentence_is_not() {
        let said = |written: &str| super::name_clue(written, 70).unwrap().name;
        assert_eq!(said("TulpSoft B.V."), "TulpSoft B.V.");
        assert_eq!(said("TulpSoft B.V"), "TulpSoft B.V");
        assert_eq!(said("Kitebridge Labs."), "Kitebridge Labs");
    }

    #[test]
    fn a_department_is_not_the_house_and_neither_is_a_call() {
        check(
            ("", "bewerbung@stadt-moewenau.example"),
            "Ihre Bewerbung",
            "Ihre Bewerbung ist bei uns eingegangen.\n\nStadt Möwenau, Fachbereich Personal",
            Some("Stadt Möwenau"),
            None,
        );
        check(
            ("Noah Kim", "noah@tidewell.example"),
            "Invitation: Tidewell intro call (Sam / Noah)",
            "Intro call.\n\nTidewell intro call (Sam / Noah)",
            Some("Tidewell"),
            None,
        );
    }

    #[test]
    fn agencies_are_recognised() {
        let text =
            Text::new("I am writing on behalf of my client, who is looking for a Data Analyst.");
        assert!(read(Some(&address("Jo", "jo@harbour.example")), "", &text, &[]).is_agency);
        let text = Text::new("We make boats.");
        assert!(!read(Some(&address("Jo", "jo@harbour.example")), "", &text, &[]).is_agency);
    }
}
