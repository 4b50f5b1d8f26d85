//! How surely a message is about an application: a score from what its headers, subject and text say.
//!
//! Most mail is decided by its headers alone ([`by_headers`]). Names of employers count for nothing here: a
//! job alert names them too.

use std::sync::LazyLock;

use meanwhile_core::fact::ReadingKind;
use meanwhile_mail::message::Headers;
use meanwhile_words::reading::Reading;
use meanwhile_words::text::{Lexicon, Text};

use super::clues::{Clues, is_machine};
use super::relay::{RelayKind, is_alert_sender, relay_of};
use super::{domain, subject};

/// Score from which a message is taken to be about an application.
pub const RELEVANT: i16 = 50;
/// Score from which it may be, if something else links it to one.
pub const POSSIBLE: i16 = 10;

/// What the headers alone say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glance {
    /// Not about an application.
    Noise,
    /// The text must be looked at.
    Look,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// About an application of the reader.
    Job,
    /// About jobs, a little.
    JobHint,
    /// An interview.
    Interview,
    /// Advertising of jobs.
    Alert,
    /// Shops, banks, deliveries.
    Commerce,
    /// Passwords, sign-ins, settings.
    Account,
    /// Doctors, friends, family, clubs.
    Private,
    /// Public events.
    Event,
    /// Code hosts and monitoring.
    Code,
    /// Newsletters.
    Bulk,
}

const SIGNS: &[(Sign, &[&str])] = &[
    (
        Sign::Job,
        &[
            "your application|candidacy|candidature",
            "application submitted|complete|sent|confirmed",
            "indeed application",
            "application for|to|at|with|received|update|status",
            "thank|thanks for|you .. applying|application",
            "applying for|to",
            "you applied",
            "applied for|to",
            "interview with|for|invitation|invite|confirmation|schedule|details|process|availability",
            "the|your|our|an|this|first|second|final|phone|technical|job|virtual|onsite|next interview",
            "hiring manager|team|process|decision|committee",
            "interviewer*",
            "candidate*",
            "offer letter|of",
            "your offer from|for|letter|details",
            "job offer",
            "next steps|step|round|stage .. interview|process|hiring|recruit*|application",
            "phone screen",
            "recruit* process|team|manager",
            "your resume|cv",
            "take home",
            "coding challenge",
            "cover letter",
            "requisition",
            "talent acquisition",
            "background check",
            "reference check",
            "ihre|deine|meine bewerbung",
            "bewerbung als|um|für|auf|bei",
            "vorstellungsgespräch",
            "bewerbungsgespräch",
            "bewerbungsunterlagen",
            "bewerbungsprozess",
            "votre|ma candidature",
            "candidature au|pour|chez|à|spontanée",
            "entretien .. embauche|d|candidature|poste|avec|chez|recrutement",
            "processus de recrutement|selección",
            "su|tu|mi candidatura",
            "candidatura al|a|para|per|alla|come|enviada",
            "entrevista .. trabajo|para|con|puesto|de|vaga",
            "proceso|processo de|selettivo seleção|selección|selezione|recrutamento",
            "sua|a sua|minha|la sua candidatura",
            "colloquio .. per|di|conoscitivo|presso|con|tecnico",
            "je|uw|mijn sollicitatie",
            "sollicitatie voor|als|op|bij",
            "sollicitatiegesprek",
            "kennismakingsgesprek",
            "position|role .. at|with|has been filled",
            "for the .. role|position",
            "vacature",
            "we .. decided to .. candidate*",
            "interest .. in joining|working|position|role",
        ],
    ),
    (
        Sign::JobHint,
        &[
            "role",
            "position",
            "resume",
            "cv",
            "interview*",
            "hiring",
            "recruit*",
            "candidate",
            "vacancy",
            "opportunity",
            "bewerbung*",
            "stelle",
            "stellen*",
            "candidature",
            "poste",
            "candidatura",
            "puesto",
            "vaga",
            "entrevista",
            "entretien",
            "colloquio",
            "sollicitatie",
            "functie",
            "salary",
            "lebenslauf",
            "onboarding",
            "assessment",
            "availability",
            "team",
            "looking forward to speaking|meeting",
            "the job",
            "references",
            "qualifications",
        ],
    ),
    (
        Sign::Interview,
        &[
            "interview*",
            "vorstellungsgespräch",
            "bewerbungsgespräch",
            "entretien",
            "entrevista",
            "colloquio",
            "sollicitatiegesprek",
            "kennismakingsgesprek",
            "kennenlerngespräch",
            "phone screen",
            "hiring manager",
            "technical screen",
            "onsite",
            "recruiter screen",
        ],
    ),
    (
        Sign::Alert,
        &[
            "# new? jobs",
            "new jobs for|in|matching|near|posted|at",
            "jobs for|near|matching|you|in|similar|like",
            "job alert*",
            "recommended jobs|for",
            "similar jobs|roles|openings",
            "jobs you may|might",
            "is|are hiring",
            "see|view|browse|show|explore all|more|# jobs|openings|roles",
            "easy apply",
            "apply now|with|today",
            "jobs matching",
            "based on your profile|search|preferences|activity",
            "top job picks",
            "neue jobs|stellen|stellenangebote",
            "jobs|stellen für sie|dich",
            "passende jobs|stellen|stellenangebote",
            "jobagent",
            "nouvelles offres",
            "offres .. correspond*|emploi",
            "nuevas ofertas",
            "ofertas .. empleo|para",
            "nuove offerte",
            "novas vagas",
            "vagas para",
            "nieuwe vacatures",
            "vacatures voor",
            "jobs this week",
            "job recommendations|matches|picks",
            "hot jobs",
            "who s hiring",
            "appeared in # search*",
            "viewed your profile",
            "people are looking",
            "actively recruiting|hiring",
            "salary insights|guide",
            "jobs added",
            "alert created",
            "unsubscribe from job|this",
        ],
    ),
    (
        Sign::Commerce,
        &[
            "your? order",
            "invoice",
            "receipt",
            "parcel",
            "package",
            "delivery|delivered|deliver",
            "shipped|shipping|shipment",
            "tracking number",
            "payment",
            "statement",
            "subscription",
            "refund",
            "% off",
            "coupon",
            "discount",
            "bill",
            "account balance",
            "card ending",
            "transaction",
            "purchase",
            "checkout",
            "cart",
            "bestellung",
            "rechnung",
            "lieferung",
            "paket",
            "sendung",
            "zahlung",
            "commande",
            "facture",
            "livraison",
            "colis",
            "paiement",
            "pedido",
            "factura",
            "envío",
            "pago",
            "ordine",
            "fattura",
            "spedizione",
            "pagamento",
            "encomenda",
            "bestelling",
            "factuur",
            "bezorging",
            "credit card|loan|mortgage|overdraft",
            "kreditkarte",
            "visa application",
            "planning application",
            "direct debit",
            "kontoauszug",
            "überweisung",
            "insurance policy",
            "booking reference",
            "flight",
            "your stay",
            "check in online",
            "rent",
            "energy",
            "meter reading",
            "loyalty points",
            "reward*",
            "free shipping",
            "sale ends",
            "limited time",
            "black friday",
        ],
    ),
    (
        Sign::Account,
        &[
            "verify your email|account|address|identity",
            "verification code",
            "confirm your email|account",
            "reset your? password",
            "password reset|changed|was",
            "sign in",
            "signed in",
            "security alert|code|notice",
            "one time passcode|code|password",
            "activate your account",
            "new login|device",
            "two factor",
            "your code is",
            "passwort .. zurücksetzen|ändern",
            "mot de passe",
            "contraseña",
            "privacy policy|terms .. updated|update|changes",
            "set up your account",
            "create .. password|account",
            "login link",
            "e? mail adresse bestätigen",
            "magic link",
        ],
    ),
    (
        Sign::Private,
        &[
            "dentist|dental",
            "doctor|dr|gp appointment|surgery|visit",
            "clinic",
            "checkup|check up",
            "vaccination",
            "patient",
            "prescription",
            "zahnarzt",
            "arzt|praxis termin",
            "birthday",
            "wedding",
            "dinner",
            "party",
            "barbecue|bbq",
            "holiday photos",
            "mum|mom|dad|grandma|grandpa",
            "kids",
            "gym",
            "yoga",
            "haircut|salon",
            "vet",
            "school",
            "landlord",
            "lease",
            "love you",
            "miss you",
            "xx|xoxo",
            "football|soccer|tennis|climbing|hike|hiking",
            "pub|beer|beers|drinks",
            "concert|gig|movie|cinema",
            "good luck with|for|at|tomorrow|today|on|in",
            "fingers crossed",
            "proud of you",
            "how did it|your|the .. go",
            "mock interview",
            "practice interview",
            "break a leg",
            "let me know how it",
            "daumen",
            "viel glück",
            "viel erfolg bei deinem",
            "bonne chance",
            "mucha suerte",
            "in bocca al lupo",
            "boa sorte",
            "succes morgen",
            "reference for you",
            "be a reference",
            "drinks",
            "catch up",
            "lunch",
            "grillen",
            "membership",
            "committee",
            "agm",
            "volunteers",
            "club",
            "minutes of",
            "physio",
            "optician",
            "eye test",
            "weekend",
            "lab results",
            "blood test",
            "therapist appointment",
            "médecin",
            "dentiste",
            "médico",
            "dentista",
            "tandarts",
            "huisarts",
            "geburtstag",
            "anniversaire",
            "cumpleaños",
        ],
    ),
    (
        Sign::Event,
        &[
            "webinar",
            "open day|evening|house",
            "virtual open|career|info",
            "meet our team|recruiters|engineers",
            "meetup",
            "conference",
            "register now|today|here|for",
            "workshop",
            "live session|stream|event",
            "career fair|day",
            "job fair",
            "open house",
            "join us for|live|on|this",
            "hackathon",
            "summit",
            "save your spot|seat",
            "rsvp .. event",
            "virtual event",
            "interview tips|questions|prep|preparation|coach*|guide|mistakes|advice|secrets",
            "ace your|the|any",
            "career advice|tips|coach*|growth|newsletter",
            "how to .. interview|resume|salary|cv|negotiate|answer",
            "open day",
            "on demand .. watch",
            "bootcamp",
            "course*",
            "early bird",
            "speakers",
            "info session",
            "panel discussion",
        ],
    ),
    (
        Sign::Code,
        &[
            "pull request",
            "merge|merged request|into|branch|#",
            "build failed|passed|succeeded",
            "pipeline",
            "commit*",
            "github|gitlab|bitbucket",
            "issue #",
            "dependabot",
            "deploy*",
            "ci",
            "repository",
            "incident",
            "alert .. resolved|triggered",
        ],
    ),
    (
        Sign::Bulk,
        &[
            "unsubscribe",
            "newsletter",
            "view .. browser|online",
            "manage .. preferences|subscription",
            "you are receiving this|you|because",
            "you receive this|because",
            "stop receiving",
            "opt out",
            "because you|your .. signed|subscribed|registered|opted",
            "update your preferences",
            "abmelden",
            "abbestellen",
            "se désabonner|désinscrire",
            "darse de baja",
            "annulla iscrizione|iscrizione",
            "cancelar .. inscrição|subscrição",
            "uitschrijven",
            "no longer wish to receive",
            "weekly digest|roundup",
            "issue no",
            "this week in",
            "this email was sent to",
            "forward to a friend",
        ],
    ),
];

static LEXICON: LazyLock<Lexicon<Sign>> = LazyLock::new(|| {
    Lexicon::new(
        SIGNS
            .iter()
            .flat_map(|(sign, patterns)| patterns.iter().map(|pattern| (*sign, *pattern))),
    )
});

/// Looks at headers only. Most mail ends here.
#[must_use]
pub fn by_headers(headers: &Headers, is_outgoing: bool) -> Glance {
    if is_outgoing {
        return Glance::Look;
    }
    let from = headers.from.as_ref();
    let host = from.and_then(|from| from.domain()).unwrap_or("");
    let local = from.map_or("", |from| from.address.split('@').next().unwrap_or(""));
    let relay = relay_of(host);
    let title = headers.subject.as_deref().unwrap_or("");
    if relay.is_some_and(|relay| relay.kind == RelayKind::Board) && is_alert_sender(local) {
        // A recruiter's message over a network comes from such addresses too.
        return if counts(&Text::new(title)).alert == 0 && has_job_word(title) {
            Glance::Look
        } else {
            Glance::Noise
        };
    }
    let is_bulk = headers.list.is_list_or_bulk();
    if !is_bulk || relay.is_some_and(|relay| relay.kind != RelayKind::Board) {
        return Glance::Look;
    }
    let signs = counts(&Text::new(title));
    let from_jobs = is_job_address(
        local,
        from.and_then(|from| from.name.as_deref()).unwrap_or(""),
    );
    let wanted = (signs.job > 0 || signs.interview > 0 || from_jobs || relay.is_some())
        && signs.alert == 0
        && signs.event == 0;
    if wanted { Glance::Look } else { Glance::Noise }
}

#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    job: i16,
    hint: i16,
    interview: i16,
    alert: i16,
    commerce: i16,
    account: i16,
    private: i16,
    event: i16,
    code: i16,
    bulk: i16,
}

fn counts(text: &Text<'_>) -> Counts {
    let mut counts = Counts::default();
    for hit in LEXICON.find(text) {
        let count = match hit.tag {
            Sign::Job => &mut counts.job,
            Sign::JobHint => &mut counts.hint,
            Sign::Interview => &mut counts.interview,
            Sign::Alert => &mut counts.alert,
            Sign::Commerce => &mut counts.commerce,
            Sign::Account => &mut counts.account,
            Sign::Private => &mut counts.private,
            Sign::Event => &mut counts.event,
            Sign::Code => &mut counts.code,
            Sign::Bulk => &mut counts.bulk,
        };
        *count = count.saturating_add(1);
    }
    counts
}

fn has_job_word(title: &str) -> bool {
    let signs = counts(&Text::new(title));
    signs.job + signs.hint > 0 || super::role::has_job_word(title)
}

/// Whether an address or its display name is a hiring function's.
#[must_use]
pub fn is_job_address(local: &str, display: &str) -> bool {
    const LOCAL: &[&str] = &[
        "career",
        "jobs",
        "job",
        "recruit",
        "talent",
        "hiring",
        "hr",
        "people",
        "bewerbung",
        "karriere",
        "personal",
        "rh",
        "emploi",
        "candidat",
        "vacature",
        "sollicit",
        "seleccion",
        "selezione",
        "staffing",
        "interview",
        "humanresources",
        "joinus",
        "workwithus",
        "recursoshumanos",
    ];
    const DISPLAY: &[&str] = &[
        "talent",
        "recruit",
        "hiring",
        "careers",
        "human resources",
        "people team",
        "people operations",
        "hr ",
        "personalabteilung",
        "bewerbermanagement",
        "recrutement",
        "ressources humaines",
        "recursos humanos",
        "risorse umane",
        "selección",
        "karriere",
        "staffing",
    ];
    let local = local.to_lowercase();
    let display = format!("{} ", display.to_lowercase());
    local.split(['.', '-', '_', '+']).any(|part| {
        LOCAL
            .iter()
            .any(|word| part == *word || word.len() > 4 && part.starts_with(word))
    }) || DISPLAY.iter().any(|word| display.contains(word))
}

/// What a message shows besides its words.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks {
    /// The seeker sent it.
    pub is_outgoing: bool,
    /// List or bulk headers.
    pub is_bulk: bool,
    /// An event is attached.
    pub has_event: bool,
    /// The seeker applies with it.
    pub applies: bool,
    /// Files whose names look like papers of an application.
    pub has_papers: bool,
}

/// Whether a text speaks of the reader's own application, or of an interview that is arranged.
#[must_use]
pub fn refers_to_application(title: &Text<'_>, text: &Text<'_>) -> bool {
    !OWN.find(title).is_empty() || !OWN.find(text).is_empty()
}

/// Whether a text speaks of an interview or of recruiting.
#[must_use]
pub fn speaks_of_interview(title: &Text<'_>, text: &Text<'_>) -> bool {
    let hiring = |text: &Text<'_>| {
        (0..text.tokens.len()).any(|i| {
            matches!(
                text.word(i),
                "recruiter"
                    | "recruiting"
                    | "recruitment"
                    | "hiring"
                    | "candidates"
                    | "resume"
                    | "cv"
                    | "lebenslauf"
            )
        })
    };
    counts(title).interview + counts(text).interview > 0 || hiring(text) || hiring(title)
}

/// Words about an application that was made.
const OWN_APPLICATION: &[&str] = &[
    "your application|candidacy|candidature",
    "you|ve applied|apply|submitted",
    "thank|thanks for .. applying|application|submitting",
    "your interview",
    "interview .. confirmed|scheduled|confirmation|details|invitation",
    "your submission",
    "my application|candidacy",
    "ihre|deine|meine|ihrer|deiner bewerbung",
    "ihr|dein vorstellungsgespräch|gespräch|interview",
    "votre|ma candidature",
    "votre entretien",
    "su|tu|mi candidatura",
    "tu|su entrevista",
    "sua|tua|la|minha candidatura",
    "je|uw|jouw|mijn sollicitatie",
    "sollicitatie .. ontvangen",
    "candidatura .. recibida|ricevuta|recebida|enviada",
    "bewerbung .. erhalten|eingegangen",
    "interview with .. hiring|team|manager|on",
    "following our|up|your .. interview|conversation|call",
    "thank|thanks .. for .. interview|interviewing",
    "moving forward|ahead with .. your",
    "offer letter",
    "reference check",
    "our|the offer",
];

static OWN: LazyLock<Lexicon<()>> =
    LazyLock::new(|| Lexicon::new(OWN_APPLICATION.iter().map(|pattern| ((), *pattern))));

/// Whether a text says itself that it is sent to many.
#[must_use]
pub fn is_bulk_text(text: &Text<'_>) -> bool {
    counts(text).bulk > 0
}

/// The score of a message whose text was read.
#[must_use]
pub fn score(
    headers: &Headers,
    marks: Marks,
    clues: &Clues,
    reading: Option<&Reading>,
    text: &Text<'_>,
) -> i16 {
    let title_text = headers.subject.as_deref().unwrap_or("");
    let title = counts(&Text::new(subject::parse(title_text).bare));
    let body = counts(text);
    let other = if marks.is_outgoing {
        headers.to.first()
    } else {
        headers.from.as_ref()
    };
    let host = other.and_then(|other| other.domain()).unwrap_or("");
    let local = other.map_or("", |other| other.address.split('@').next().unwrap_or(""));
    let display = other.and_then(|other| other.name.as_deref()).unwrap_or("");
    let mut score = 0i16;
    score += match clues.relay {
        Some(RelayKind::Tracking) => 42,
        Some(RelayKind::Testing) => 48,
        Some(RelayKind::Board) if !is_alert_sender(local) => 15,
        Some(RelayKind::Scheduler) => 52,
        Some(RelayKind::Meeting) => 12,
        _ => 0,
    };
    if is_job_address(local, display) {
        score += 28;
    }
    score += (title.job * 26).min(40) + (title.interview * 18).min(18) + (title.hint * 7).min(14);
    score += (body.job * 12).min(42) + (body.hint * 3).min(15) + (body.interview * 6).min(12);
    if let Some(role) = &clues.role {
        score += if role.confidence >= 80 { 18 } else { 9 };
    }
    if clues.names.first().is_some_and(|name| name.weight >= 70) {
        score += 8;
    }
    if !clues.requisitions.is_empty() {
        score += 6;
    }
    score += by_reading(reading, &title, &body);
    // “We are hiring” from one person to another is a letter, not an advertisement.
    let alerts = (title.alert * 60).min(90) + (body.alert * 14).min(70);
    let personal = !marks.is_bulk && body.bulk == 0 && clues.relay.is_none() && !is_machine(local);
    score -= if personal { alerts / 5 } else { alerts };
    let spared = title.job > 0 || body.job > 1;
    let less = |points: i16| if spared { points / 3 } else { points };
    score -= less((title.commerce * 25 + body.commerce * 8).min(60));
    // A tracking system's passwords are noise unless the mail speaks of an application as well.
    score -= if title.account > 0 {
        70
    } else {
        (body.account * 12).min(if body.job > 1 { 10 } else { 40 })
    };
    score -= less((title.private * 25 + body.private * 9).min(60));
    score -= if title.event > 0 && title.job == 0 {
        140
    } else {
        less((body.event * 8).min(40))
    };
    score -= less((title.code * 25 + body.code * 9).min(60));
    if (marks.is_bulk || body.bulk > 0)
        && !marks.is_outgoing
        && clues.relay != Some(RelayKind::Tracking)
    {
        score -= 28 + (body.bulk * 8).min(24);
    }
    if !marks.is_outgoing && domain::is_free_mail(domain::registered(host)) && !clues.is_agency {
        score -= 26;
    }
    if marks.has_event && (title.interview + body.interview + body.job > 0) {
        score += 14;
    }
    if marks.applies {
        score += 35;
    }
    if marks.has_papers {
        score += 30;
    }
    score
}

fn by_reading(reading: Option<&Reading>, title: &Counts, body: &Counts) -> i16 {
    let Some(reading) = reading else { return 0 };
    let sure = reading.confidence >= 85;
    let about_jobs = title.job + body.job + title.interview + body.interview + body.hint > 0;
    match reading.kind {
        ReadingKind::Rejection if sure && about_jobs => 30,
        ReadingKind::Acknowledgement if sure && about_jobs => 18,
        ReadingKind::Offer if sure && about_jobs => 25,
        ReadingKind::Scheduling if sure && about_jobs => 14,
        ReadingKind::Assessment
        | ReadingKind::Encouraging
        | ReadingKind::Delay
        | ReadingKind::InformationRequest
            if sure && about_jobs =>
        {
            12
        }
        ReadingKind::RecruiterOutreach => 14,
        _ => 0,
    }
}

/// The score of an event in a calendar file by its title and description.
#[must_use]
pub fn event_score(title: &str, description: &str) -> i16 {
    let (title_signs, body) = (counts(&Text::new(title)), counts(&Text::new(description)));
    let mut score = 12
        + (title_signs.interview * 45).min(45)
        + (title_signs.job * 20).min(20)
        + (title_signs.hint * 6).min(12);
    score += (body.job * 10).min(20) + (body.interview * 10).min(10);
    if super::role::has_job_word(title) {
        score += 10;
    }
    score
        - (title_signs.private * 40).min(60)
        - (body.private * 12).min(24)
        - (title_signs.event * 45)
        - (body.event * 12).min(24)
        - (title_signs.commerce * 20).min(40)
        - (title_signs.code * 20).min(40)
}

/// Whether nobody reads what is sent to this address.
#[must_use]
pub fn is_no_reply(address: &str) -> bool {
    is_machine(address.split('@').next().unwrap_or(""))
}

#[cfg(test)]
mod tests {
    use meanwhile_mail::message::Message;
    use meanwhile_words::reading::{Flags, Incoming, read};

    use super::*;
    use crate::matching::clues;

    fn scored(raw: &str) -> (Glance, i16) {
        let message = Message::parse(raw.replace('\n', "\r\n").as_bytes());
        let headers = &message.headers;
        let text = Text::new(&message.text);
        let title = headers.subject.clone().unwrap_or_default();
        let clues = clues::read(headers.from.as_ref(), &title, &text, &[]);
        let reading = read(&Incoming {
            subject: &title,
            text: &message.text,
            flags: Flags::default(),
            sent_at: headers.date.unwrap_or_default(),
            offset: headers.date_offset.unwrap_or(jiff::tz::Offset::UTC),
            writer_zone: None,
            reader_zone: None,
        });
        let marks = Marks {
            is_bulk: headers.list.is_list_or_bulk(),
            ..Marks::default()
        };
        (
            by_headers(headers, false),
            score(headers, marks, &clues, Some(&reading), &text),
        )
    }

    fn relevant(raw: &str) {
        let (glance, score) = scored(raw);
        assert!(
            glance == Glance::Look && score >= RELEVANT,
            "{glance:?} {score}: {raw}"
        );
    }

    fn noise(raw: &str) {
        let (glance, score) = scored(raw);
        assert!(
            glance == Glance::Noise || score < RELEVANT,
            "{glance:?} {score}: {raw}"
        );
    }

    #[test]
    fn mail_about_applications_is_kept() {
        relevant(
            "From: Acme Hiring Team <no-reply@us.greenhouse-mail.io>\nSubject: Thank you for applying to Acme\nList-Unsubscribe: <x>\n\nWe received your application for the Data Analyst position.\n",
        );
        relevant(
            "From: Maria Lopez <maria@acme.example>\nSubject: Data Analyst interview\n\nHi Sam, we would like to invite you to an interview. What times work next week?\n",
        );
        relevant(
            "From: Jo Kim <jo@harbour.example>\nSubject: Your application\n\nUnfortunately we have decided to move forward with other candidates.\n",
        );
        relevant(
            "From: Personal <bewerbung@acme.example>\nSubject: Ihre Bewerbung als Buchhalterin\n\nVielen Dank für Ihre Bewerbung, die wir erhalten haben.\n",
        );
        relevant(
            "From: Indeed Apply <indeedapply@indeed.com>\nSubject: Indeed Application: Line Cook\n\nYour application for Line Cook at Blue Fig was submitted.\n",
        );
        relevant(
            "From: Tess Ng <tess@candidatesearch.example>\nSubject: Second interview with Acme\n\nThey liked you! The hiring manager wants a second interview. Are you free on Tuesday?\n",
        );
    }

    #[test]
    fn other_mail_is_kept_out() {
        noise(
            "From: LinkedIn <jobalerts-noreply@linkedin.com>\nSubject: Acme is hiring a Data Analyst\nList-Unsubscribe: <x>\n\n30 new jobs for you. Apply now.\n",
        );
        noise(
            "From: Acme Shop <news@acme.example>\nSubject: 20% off everything\nList-Unsubscribe: <x>\n\nSale ends soon.\n",
        );
        noise(
            "From: Workday <acme@myworkday.com>\nSubject: Verify your email address\n\nPlease verify your email to activate your account.\n",
        );
        noise(
            "From: Dr Bell Dental <reception@belldental.example>\nSubject: Appointment reminder\n\nYour dentist appointment is on Tuesday at 3pm. Please confirm.\n",
        );
        noise(
            "From: Ana <ana@gmail.com>\nSubject: Dinner?\n\nHow did your interview go? Dinner on Friday at 7 at ours?\n",
        );
        noise(
            "From: Parcel Post <info@parcels.example>\nSubject: Your parcel arrives tomorrow\n\nYour delivery is on its way. Tracking number 1234567.\n",
        );
        noise(
            "From: Acme Events <events@acme.example>\nSubject: Webinar: how to ace your interview\nList-Id: <x>\n\nRegister now for our webinar.\n",
        );
        noise(
            "From: octo <notifications@github.com>\nSubject: [acme/app] Pull request merged\nList-Id: <x>\n\nMerged #12 into main.\n",
        );
        noise(
            "From: Bank <service@bank.example>\nSubject: Your application for a credit card\n\nYour statement and payment details are ready. Card ending 1234.\n",
        );
    }
}
