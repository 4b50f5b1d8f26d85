//! Clues in one message to the employer, the role and the opening it is about.
//!
//! A clue is a candidate with a weight; which employer a message belongs to is decided over all messages.

use meanwhile_mail::address::Address;
use meanwhile_words::text::{Gap, Text};

use super::relay::{NamePlace, Relay, RelayKind, relay_of};
use super::{domain, name, role, subject};

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
}

/// Reads the clues of one message.
///
/// `other` is the other side: the sender, or the first recipient of sent mail. `mine` are the seeker's names in
/// normal form, which are nobody's employer.
#[must_use]
pub fn read(other: Option<&Address>, subject: &str, text: &Text<'_>, mine: &[String]) -> Clues {
    let host = other.and_then(Address::domain).unwrap_or("");
    let relay = relay_of(host);
    let own = !host.is_empty()
        && relay.is_none()
        && !domain::is_free_mail(domain::registered(host))
        && !domain::is_free_mail(host);
    let mut clues = Clues {
        relay: relay.map(|relay| relay.kind),
        domain: own.then(|| domain::registered(host).to_owned()),
        ..Clues::default()
    };
    let bare = subject::parse(subject).bare;
    let title = Text::new(bare);
    names_in_subject(&title, &mut clues.names);
    if let Some(other) = other {
        names_of_sender(other, relay, &mut clues.names);
    }
    names_in_text(text, &mut clues.names);
    signature(text, &mut clues.names);
    let in_subject = role::find(&title).or_else(|| split_role(bare));
    labelled_names(text, &mut clues.names);
    let in_text = role::find(text).or_else(|| relay.and_then(|_| role_on_a_line(text)));
    clues.role = match (in_subject, in_text) {
        (Some(a), Some(b)) => Some(if b.confidence > a.confidence + 5 {
            b
        } else {
            a
        }),
        (a, b) => a.or(b),
    };
    clues.requisitions = role::requisitions(&title);
    clues.requisitions.extend(role::requisitions(text));
    clues.requisitions.sort_unstable();
    clues.requisitions.dedup();
    clues.is_agency = is_agency(host, text);
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
    clues.names.retain(|clue| !is_mine(&clue.key));
    settle(&mut clues.names);
    clues
}

fn push(names: &mut Vec<NameClue>, written: &str, weight: u8) {
    let written = name::trimmed(written);
    let key = name::key(&written);
    let words = key.split(' ').count();
    if key.len() < 2
        || words > 6
        || key.bytes().all(|b| b.is_ascii_digit() || b == b' ')
        || key.starts_with(|c: char| c.is_ascii_digit())
        || key.split(' ').any(is_calendar_word)
        || is_no_name(&key)
        || weight == 0
    {
        return;
    }
    names.push(NameClue {
        name: written,
        key,
        weight,
    });
}

/// Whether a word belongs to a date: no employer is called “Tuesday, 29 October”.
fn is_calendar_word(word: &str) -> bool {
    matches!(
        word,
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "montag"
            | "dienstag"
            | "mittwoch"
            | "donnerstag"
            | "freitag"
            | "uhr"
            | "lundi"
            | "mardi"
            | "mercredi"
            | "jeudi"
            | "vendredi"
            | "lunes"
            | "martes"
            | "jueves"
            | "viernes"
            | "maandag"
            | "dinsdag"
            | "donderdag"
            | "vrijdag"
    )
}

/// Capitalised words that stand where names stand and are none.
fn is_no_name(key: &str) -> bool {
    const WORDS: &[&str] = &[
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "i",
        "you",
        "we",
        "us",
        "me",
        "our",
        "your",
        "this",
        "that",
        "it",
        "they",
        "next",
        "first",
        "dear",
        "hi",
        "hello",
        "thanks",
        "thank",
        "best",
        "regards",
        "zoom",
        "google",
        "teams",
        "microsoft",
        "microsoft teams",
        "google meet",
        "linkedin",
        "indeed",
        "glassdoor",
        "calendly",
        "skype",
        "webex",
        "am",
        "pm",
        "et",
        "pt",
        "cet",
        "utc",
        "gmt",
        "once",
        "least",
        "all",
        "home",
        "work",
        "time",
        "interview",
        "application",
        "update",
        "position",
        "role",
        "phone",
        "video",
        "remote",
        "hybrid",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "sie",
        "ihnen",
        "uns",
        "wir",
        "nous",
        "vous",
        "madrid",
        "london",
        "berlin",
        "paris",
        "new york",
        "amsterdam",
        "hackerrank",
        "codility",
        "docusign",
        "ihre",
        "ihr",
        "monsieur",
        "madame",
        "herr",
        "frau",
        "sir",
        "madam",
        "sent",
        "gmail",
        "outlook",
        "cv",
        "resume",
    ];
    WORDS.contains(&key) || role::has_job_word(key)
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

fn names_of_sender(other: &Address, relay: Option<&Relay>, names: &mut Vec<NameClue>) {
    let local = other.address.split('@').next().unwrap_or("");
    let display = other.name.as_deref().unwrap_or("");
    let host = other.domain().unwrap_or("");
    let Some(relay) = relay else {
        if let Some((found, said)) = name::in_display(display) {
            // On its own domain a bare name is the writer's; with a function word it is the house's.
            let on_label = name::label_fits(domain::label(host), &name::key(&found));
            push(
                names,
                &found,
                if said {
                    75
                } else if on_label {
                    80
                } else {
                    0
                },
            );
        }
        return;
    };
    if matches!(
        relay.kind,
        RelayKind::Board | RelayKind::Meeting | RelayKind::Signing
    ) {
        if let Some((found, true)) = name::in_display(display) {
            push(names, &found, 50);
        }
        return;
    }
    if let Some((found, said)) = name::in_display(display)
        && name::key(&found) != name::key(domain::label(relay.host))
    {
        let machine = is_machine(local);
        push(
            names,
            &found,
            if said {
                88
            } else if machine {
                80
            } else {
                35
            },
        );
    }
    match relay.name {
        NamePlace::Local => {
            let label = local.split(['+', '.']).next().unwrap_or("");
            let label = label
                .trim_start_matches("jobs-")
                .trim_start_matches("careers-")
                .trim_end_matches("-jobs");
            if !is_machine(label) && label.len() > 1 {
                push(names, &titled(label), 55);
            }
        }
        NamePlace::Subdomain => {
            let label = host
                .strip_suffix(relay.host)
                .unwrap_or("")
                .trim_end_matches('.')
                .rsplit('.')
                .next()
                .unwrap_or("");
            if !domain::is_function(label) && label.len() > 1 {
                push(names, &titled(label), 55);
            }
        }
        NamePlace::Display | NamePlace::Text => {}
    }
}

/// Whether an address is a machine's by the part before its `@`.
#[must_use]
pub fn is_machine(local: &str) -> bool {
    let local = local.to_lowercase();
    const MARKS: &[&str] = &[
        "noreply",
        "no-reply",
        "no_reply",
        "no.reply",
        "donotreply",
        "do-not-reply",
        "do_not_reply",
        "notification",
        "notifications",
        "mailer",
        "daemon",
        "automated",
        "autoreply",
        "system",
        "bounce",
        "postmaster",
        "nepasrepondre",
        "noresponder",
        "nicht-antworten",
        "keine-antwort",
        "notify",
    ];
    MARKS.iter().any(|mark| local.contains(mark))
}

fn titled(label: &str) -> String {
    let words = label.split(['-', '_']).filter(|word| !word.is_empty());
    let title = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect()
        })
    };
    words.map(title).collect::<Vec<_>>().join(" ")
}

/// The organisation's name made from its domain, for when nothing else names it.
#[must_use]
pub fn name_from_domain(registered: &str) -> String {
    titled(domain::label(registered))
}

/// Words after which a name follows, with a weight.
const BEFORE_NAME: &[(&[&str], u8)] = &[
    (&["applying", "to"], 85),
    (&["applied", "to"], 80),
    (&["application", "to"], 85),
    (&["application", "at"], 85),
    (&["application", "with"], 85),
    (&["apply", "to"], 70),
    (&["interest", "in"], 72),
    (&["interest", "in", "joining"], 85),
    (&["interest", "in", "working", "at"], 88),
    (&["interest", "in", "working", "for"], 88),
    (&["interest", "in", "working", "with"], 88),
    (&["interest", "in", "careers", "at"], 88),
    (&["interested", "in"], 50),
    (&["interview", "with"], 70),
    (&["interview", "at"], 85),
    (&["interviewing", "at"], 80),
    (&["interviewing", "with"], 78),
    (&["role", "at"], 88),
    (&["position", "at"], 88),
    (&["job", "at"], 80),
    (&["opportunity", "at"], 80),
    (&["opportunities", "at"], 75),
    (&["opening", "at"], 80),
    (&["role", "with"], 75),
    (&["position", "with"], 80),
    (&["careers", "at"], 80),
    (&["team", "at"], 75),
    (&["working", "at"], 70),
    (&["here", "at"], 80),
    (&["us", "at"], 70),
    (&["joining"], 55),
    (&["offer", "from"], 70),
    (&["recruiter", "at"], 85),
    (&["recruiter", "with"], 80),
    (&["recruiter", "for"], 75),
    (&["acquisition", "at"], 85),
    (&["i", "am", "with"], 50),
    (&["behalf", "of"], 70),
    (&["sent", "to"], 65),
    (&["viewed", "by"], 65),
    (&["welcome", "to"], 55),
    (&["time", "with"], 35),
    (&["conversation", "with"], 35),
    (&["call", "with"], 35),
    (&["update", "from"], 65),
    (&["message", "from"], 45),
    (&["choosing"], 55),
    (&["bewerbung", "bei"], 88),
    (&["bewerbung", "bei", "der"], 88),
    (&["interesse", "an"], 60),
    (&["interesse", "an", "der"], 60),
    (&["stelle", "bei"], 85),
    (&["erzieherin", "bei"], 70),
    (&["karriere", "bei"], 80),
    (&["gesprach", "bei"], 75),
    (&["vorstellungsgesprach", "bei"], 80),
    (&["candidature", "chez"], 88),
    (&["candidature", "aupres", "de"], 85),
    (&["poste", "chez"], 85),
    (&["entretien", "chez"], 85),
    (&["interet", "pour"], 55),
    (&["candidatura", "en"], 75),
    (&["candidatura", "a"], 60),
    (&["interes", "en"], 60),
    (&["entrevista", "con"], 70),
    (&["entrevista", "en"], 70),
    (&["candidatura", "presso"], 85),
    (&["colloquio", "presso"], 85),
    (&["colloquio", "con"], 65),
    (&["posizione", "presso"], 85),
    (&["candidatura", "na"], 75),
    (&["vaga", "na"], 80),
    (&["entrevista", "na"], 75),
    (&["sollicitatie", "bij"], 88),
    (&["functie", "bij"], 85),
    (&["gesprek", "bij"], 80),
    (&["vacature", "bij"], 85),
];

fn led_names(text: &Text<'_>, limit: usize, bonus: u8, names: &mut Vec<NameClue>) {
    for at in 0..text.tokens.len().min(limit) {
        for (words, weight) in BEFORE_NAME {
            let fits = words
                .iter()
                .enumerate()
                .all(|(i, word)| text.word(at + i) == *word)
                && (1..words.len()).all(|i| text.tokens[at + i].gap < Gap::Comma);
            if fits && let Some(found) = capitalised(text, at + words.len()) {
                push(names, &found, (*weight + bonus).min(95));
            }
        }
        // “the Data Analyst role/position at Acme”, “Data Analyst at Acme”: an occupation, then “at”.
        if matches!(text.word(at), "at" | "bei" | "chez" | "presso" | "bij")
            && at > 0
            && role::is_job_word(text.word(at - 1))
            && let Some(found) = capitalised(text, at + 1)
        {
            push(names, &found, 82);
        }
        // “the Acme team”, “Acme Talent Acquisition”, “the Acme recruiting team”.
        if matches!(
            text.word(at),
            "team" | "recruiting" | "hiring" | "talent" | "careers" | "recruitment"
        ) && let Some(found) = capitalised_before(text, at)
        {
            push(names, &found, 62 + bonus / 2);
        }
    }
}

/// The capitalised words from token `at`.
fn capitalised(text: &Text<'_>, at: usize) -> Option<String> {
    let mut at = at;
    if matches!(text.word(at), "the" | "der" | "die" | "la" | "le" | "el")
        && !text.tokens.get(at)?.is_capital
    {
        at += 1;
    }
    if text.tokens.get(at)?.gap >= Gap::Sentence
        || !text.tokens[at].is_capital && !text.tokens[at].is_number
    {
        return None;
    }
    let mut end = at;
    while end < text.tokens.len() && end - at < 6 {
        let token = &text.tokens[end];
        let between = if end > at { text.between(end) } else { "" };
        if end > at
            && (token.gap >= Gap::Sentence
                || between.contains([
                    ',', ':', '(', ')', '|', '–', '—', '\n', '"', '”', ';', '/', '!',
                ])
                || between.contains(" - "))
        {
            break;
        }
        let joins = matches!(
            text.word(end),
            "of" | "and"
                | "de"
                | "du"
                | "des"
                | "und"
                | "y"
                | "di"
                | "da"
                | "do"
                | "van"
                | "für"
                | "fur"
                | "et"
                | "for"
                | "la"
                | "s"
        ) && text
            .tokens
            .get(end + 1)
            .is_some_and(|next| next.is_capital && next.gap <= Gap::Hyphen.max(Gap::Space));
        let ampersand = between.trim() == "&" || between.contains('&');
        if !(token.is_capital
            || (token.is_number && end > at && token.gap <= Gap::Space)
            || joins && end > at
            || ampersand)
        {
            break;
        }
        if token.is_capital
            && end > at
            && matches!(
                text.word(end),
                "i" | "we" | "our" | "your" | "for" | "on" | "at" | "as" | "if" | "the"
            )
        {
            break;
        }
        end += 1;
    }
    // “Acme’s”: the tail of a genitive.
    while end > at && text.word(end - 1) == "s" && end - at > 1 {
        end -= 1;
    }
    (end > at).then(|| text.written(at..end).to_owned())
}

/// The capitalised words that end before token `at`.
fn capitalised_before(text: &Text<'_>, at: usize) -> Option<String> {
    if text.tokens.get(at)?.gap >= Gap::Comma {
        return None;
    }
    let mut start = at;
    while start > 0 && at - start < 5 {
        let token = &text.tokens[start - 1];
        let generic = matches!(
            text.word(start - 1),
            "the"
                | "our"
                | "your"
                | "talent"
                | "people"
                | "recruiting"
                | "hiring"
                | "best"
                | "regards"
                | "warmly"
                | "sincerely"
                | "thanks"
                | "cheers"
                | "all"
                | "whole"
                | "entire"
                | "dear"
                | "hi"
                | "hello"
                | "technical"
                | "phone"
                | "mock"
                | "final"
                | "video"
                | "virtual"
                | "first"
                | "second"
                | "third"
                | "onsite"
                | "initial"
                | "panel"
                | "job"
                | "online"
                | "upcoming"
                | "early"
                | "new"
                | "updated"
                | "invitation"
                | "confirmed"
                | "reminder"
                | "telephone"
                | "practice"
                | "recruiter"
                | "manager"
                | "application"
                | "next"
                | "engineering"
                | "product"
                | "design"
                | "data"
                | "sales"
                | "marketing"
        );
        if !token.is_capital
            || (generic && start == at)
            || (start < at && text.tokens[start].gap >= Gap::Comma)
            || generic
        {
            break;
        }
        start -= 1;
    }
    if start == at || text.between(at).contains('\n') {
        return None;
    }
    if (start + 1..at).any(|i| text.between(i).contains('\n')) {
        return None;
    }
    Some(text.written(start..at).to_owned())
}

fn names_in_text(text: &Text<'_>, names: &mut Vec<NameClue>) {
    led_names(text, 700, 0, names);
}

/// “Your application to Acme – Data Analyst”, “Acme: interview”, “[Acme] …”, “Application received | Acme”.
fn names_in_subject(title: &Text<'_>, names: &mut Vec<NameClue>) {
    led_names(title, 60, 6, names);
    let bare = title.source;
    if let Some((inside, _)) = bare.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        push(names, inside, 70);
    }
    // “Your Acme application”, “Acme interview confirmation”.
    for at in 1..title.tokens.len() {
        if matches!(
            title.word(at),
            "application" | "interview" | "offer" | "candidacy" | "bewerbung" | "recruitment"
        ) && let Some(found) = capitalised_before(title, at)
        {
            let found = found.trim_start_matches("Your ").trim_start_matches("My ");
            push(names, found, 45);
        }
    }
    for part in parts(bare) {
        let key = name::key(part);
        let short = key.split(' ').count() <= 4;
        let capital = part.chars().next().is_some_and(char::is_uppercase);
        if short && capital && !is_title_word(&key) {
            push(names, part, 38);
        }
    }
}

/// Whether a part of a subject is about the matter and names nobody.
fn is_title_word(key: &str) -> bool {
    const WORDS: &[&str] = &[
        "application",
        "interview",
        "update",
        "confirmation",
        "invitation",
        "received",
        "thank",
        "thanks",
        "your",
        "next",
        "steps",
        "offer",
        "status",
        "assessment",
        "schedule",
        "scheduling",
        "follow",
        "following",
        "re",
        "quick",
        "question",
        "call",
        "availability",
        "reminder",
        "action",
        "required",
        "bewerbung",
        "einladung",
        "entretien",
        "candidature",
        "important",
        "welcome",
        "round",
        "final",
        "phone",
        "video",
        "technical",
        "onsite",
        "test",
        "regarding",
        "about",
        "opportunity",
        "role",
        "position",
        "reschedule",
        "rescheduled",
        "cancelled",
        "updated",
        "accepted",
        "declined",
        "new",
        "introduction",
        "intro",
        "feedback",
        "decision",
        "vorstellungsgesprach",
        "eingangsbestatigung",
        "absage",
        "entrevista",
        "colloquio",
        "sollicitatie",
        "candidatura",
        "job",
    ];
    key.split(' ').any(|word| WORDS.contains(&word))
}

/// The parts of a subject between its separators.
fn parts(bare: &str) -> impl Iterator<Item = &str> {
    let has = [
        " - ", " – ", " — ", " | ", ": ", " · ", " @ ", " // ", " / ",
    ]
    .iter()
    .any(|separator| bare.contains(separator));
    let all = if has { bare } else { "" };
    all.split(['|', '·', '–', '—', ':', '/', '@'])
        .flat_map(|part| part.split(" - "))
        .map(str::trim)
        .filter(|part| part.len() > 1)
}

/// The employer behind a label: “Company: Acme”, or below it.
fn labelled_names(text: &Text<'_>, names: &mut Vec<NameClue>) {
    const LABELS: &[&str] = &[
        "company",
        "employer",
        "organization",
        "organisation",
        "unternehmen",
        "arbeitgeber",
        "entreprise",
        "empresa",
        "azienda",
        "bedrijf",
        "firma",
    ];
    for at in 0..text.tokens.len().min(400) {
        if LABELS.contains(&text.word(at))
            && let Some(value) = role::value_of(text, at, at + 1)
        {
            push(
                names,
                value.split(['|', '•', '·']).next().unwrap_or(value),
                88,
            );
        }
    }
}

/// A role alone on a line near the top, as relays print it.
fn role_on_a_line(text: &Text<'_>) -> Option<role::RoleFound> {
    const SEPARATORS: [&str; 5] = [" - ", " – ", " · ", " | ", ": "];
    let lines = text
        .source
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .take(16);
    for line in lines {
        let short =
            line.split_whitespace().count() <= 10 && !line.ends_with(['.', '!', '?', ':', ',']);
        if !short || !role::has_job_word(line) || is_sentence(line) {
            continue;
        }
        let mut parts = vec![line];
        for separator in SEPARATORS {
            parts = parts
                .into_iter()
                .flat_map(|part| part.split(separator))
                .collect();
        }
        let found = parts
            .into_iter()
            .map(role::clean)
            .find(|role| role::has_job_word(role) && role.split(' ').count() <= 7);
        if let Some(role) = found {
            return Some(role::RoleFound {
                role,
                confidence: 76,
            });
        }
    }
    None
}

/// A part of a subject that is an occupation: “Acme – Data Analyst”.
fn split_role(bare: &str) -> Option<role::RoleFound> {
    let whole = std::iter::once(bare).filter(|bare| bare.split_whitespace().count() <= 6);
    let found = parts(bare).chain(whole).find(|part| {
        role::has_job_word(part) && part.split_whitespace().count() <= 7 && !is_sentence(part)
    })?;
    let cut = found.split(" at ").next().unwrap_or(found);
    let cut = cut
        .split(" position")
        .next()
        .unwrap_or(cut)
        .split(" role")
        .next()
        .unwrap_or(cut);
    let role = role::clean(cut);
    let first = meanwhile_words::text::normal(&role);
    if is_title_word(first.split(' ').next().unwrap_or("")) || role.is_empty() {
        return None;
    }
    Some(role::RoleFound {
        role,
        confidence: 78,
    })
}

fn is_sentence(part: &str) -> bool {
    let normal = meanwhile_words::text::normal(part);
    normal.split(' ').any(|word| {
        matches!(
            word,
            "your"
                | "you"
                | "we"
                | "our"
                | "with"
                | "for"
                | "thank"
                | "is"
                | "ihre"
                | "votre"
                | "my"
                | "as"
                | "als"
                | "to"
                | "the"
        )
    })
}

/// The last lines: “Recruiter, Acme”, “Acme GmbH”, “Talent Acquisition | Acme”.
fn signature(text: &Text<'_>, names: &mut Vec<NameClue>) {
    let lines: Vec<&str> = text
        .source
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    for line in lines.iter().rev().take(9) {
        if line.len() > 90
            || line.ends_with(['.', '?']) && !line.ends_with("Inc.")
            || line.contains("http")
            || line.contains('@')
        {
            continue;
        }
        let with_title = role::has_job_word(line)
            || [
                "talent",
                "recruit",
                "people",
                "hr ",
                "human res",
                "personal",
                "team",
                "acquisition",
            ]
            .iter()
            .any(|word| line.to_lowercase().contains(word));
        if with_title {
            for separator in [
                ", ", " | ", " at ", " @ ", " · ", " – ", " - ", " bei ", " chez ",
            ] {
                if let Some((_, rest)) = line.rsplit_once(separator) {
                    push(names, rest, 55);
                }
            }
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let legal = words.last().is_some_and(|last| {
            matches!(
                last.trim_end_matches(['.', ',']).to_lowercase().as_str(),
                "inc"
                    | "gmbh"
                    | "ltd"
                    | "llc"
                    | "ag"
                    | "bv"
                    | "b.v"
                    | "plc"
                    | "s.a"
                    | "sa"
                    | "sas"
                    | "srl"
                    | "s.r.l"
                    | "spa"
                    | "s.p.a"
                    | "corp"
                    | "se"
                    | "lda"
                    | "ltda"
            )
        });
        if legal && words.len() <= 6 {
            push(names, line, 65);
        }
    }
}

/// Whether the writer recruits for others.
fn is_agency(host: &str, text: &Text<'_>) -> bool {
    const LABELS: &[&str] = &[
        "recruit",
        "staffing",
        "talent",
        "search",
        "headhunt",
        "personnel",
        "resourcing",
        "personalberatung",
        "consulting-hr",
        "interim",
        "employment",
    ];
    let label = domain::label(host);
    let by_label = LABELS.iter().any(|word| label.contains(word))
        && relay_of(host).is_none()
        && !domain::is_free_mail(host);
    let by_text = (0..text.tokens.len().min(400)).any(|i| {
        matches!(
            text.word(i),
            "my" | "our"
                | "the"
                | "mein"
                | "unser"
                | "meinen"
                | "unseren"
                | "notre"
                | "mon"
                | "nuestro"
                | "mi"
                | "nostro"
                | "nosso"
                | "onze"
                | "mijn"
        ) && matches!(
            text.word(i + 1),
            "client"
                | "clients"
                | "kunde"
                | "kunden"
                | "mandant"
                | "mandanten"
                | "cliente"
                | "opdrachtgever"
        )
    });
    by_label || by_text
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
    fn agencies_are_recognised() {
        let text =
            Text::new("I am writing on behalf of my client, who is looking for a Data Analyst.");
        assert!(read(Some(&address("Jo", "jo@harbour.example")), "", &text, &[]).is_agency);
        let text = Text::new("We make boats.");
        assert!(!read(Some(&address("Jo", "jo@harbour.example")), "", &text, &[]).is_agency);
    }
}
