//! How surely a message is about an application: a score from what its headers, subject and text say.
//!
//! Most mail is decided by its headers alone ([`by_headers`]). Names of employers count for nothing here: a
//! job alert names them too.

mod against;
mod elsewhere;
mod interviews;
mod side;
mod signs;
mod titled;

use std::sync::LazyLock;

use meanwhile_core::fact::ReadingKind;
use meanwhile_mail::message::Headers;
use meanwhile_words::text::{Lexicon, Text, normal};

pub use elsewhere::{approaches, is_for_else};
pub use interviews::is_of_another;
pub use side::{Side, is_job_address, is_no_reply};
pub use titled::names_role_at_house;

use super::clues::Clues;
use super::relay::{RelayKind, is_alert_sender, relay_of};
use super::subject;
use against::{LIST_POINTS, SHOP_POINTS, against};
use signs::{Counts, OWN, YOURS, counts, lists_jobs};

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

fn has_job_word(title: &str) -> bool {
    let signs = counts(&Text::new(title));
    signs.job + signs.hint > 0 || super::role::has_job_word(title)
}

/// What a message shows besides its words.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks {
    /// What the other side's address says.
    pub side: Side,
    /// The seeker sent it.
    pub is_outgoing: bool,
    /// List or bulk headers.
    pub is_bulk: bool,
    /// An event is attached.
    pub has_event: bool,
    /// What the attached events say, see [`invitation_score`].
    pub invited: i16,
    /// The seeker applies with it.
    pub applies: bool,
    /// Files whose names look like papers of an application.
    pub has_papers: bool,
}

/// Whether a text speaks of the reader's own application, or of an interview that is arranged.
#[must_use]
pub fn refers_to_application(title: &Text<'_>, text: &Text<'_>) -> bool {
    OWN.occurs(title) || OWN.occurs(text)
}

/// Whether a text speaks of the reader's application in so many words, which nobody does who asks others for work.
#[must_use]
pub fn says_your_application(title: &Text<'_>, text: &Text<'_>) -> bool {
    YOURS.occurs(title) || YOURS.occurs(text)
}

/// What subject and text of a message say, counted once for all that asks for it.
#[derive(Clone, Copy, Debug)]
pub struct Signs {
    title: Counts,
    body: Counts,
    /// Words of recruiting without a count of their own.
    hires: bool,
    /// It lists jobs, one a line.
    lists_jobs: bool,
    /// What its subject says of events is part of a name: the text is about the reader's application.
    yours: bool,
    /// Its subject is the other side's house and a role, see [`names_role_at_house`].
    pub is_titled: bool,
    /// What it speaks of is an interview, and none for the reader's work.
    pub is_other: bool,
    /// It asks to judge an interview that was.
    rates: bool,
}

impl Signs {
    /// Counts the signs of a message.
    #[must_use]
    pub fn of(subject: &str, text: &Text<'_>) -> Self {
        let title = Text::new(subject::parse(subject).bare);
        let (title_counts, body) = (counts(&title), counts(text));
        let speaks = title_counts.interview + body.interview + title_counts.hint + body.hint > 0;
        Self {
            is_other: speaks && interviews::is_other(&title, text),
            rates: title_counts.interview > 0 && interviews::RATES.occurs(&title),
            title: title_counts,
            body,
            // Hardly any subject speaks of events; only there it is worth a second look.
            yours: title_counts.event > 0 && YOURS.occurs(text),
            hires: HIRING.occurs(&title) || HIRING.occurs(text),
            lists_jobs: lists_jobs(text),
            is_titled: false,
        }
    }

    /// Whether it speaks of an interview or of recruiting.
    #[must_use]
    pub fn speaks_of_interview(&self) -> bool {
        self.title.interview + self.body.interview > 0 || self.hires
    }

    /// Whether it names an interview, and does not only speak of recruiting.
    #[must_use]
    pub fn names_interview(&self) -> bool {
        self.title.interview + self.body.interview > 0
    }

    /// Whether the text says itself that it is sent to many.
    #[must_use]
    pub fn is_bulk(&self) -> bool {
        self.body.bulk > 0
    }

    /// Whether any word of it belongs to jobs.
    #[must_use]
    pub fn about_jobs(&self) -> bool {
        let (title, body) = (&self.title, &self.body);
        let words =
            title.job + body.job + title.interview + body.interview + title.hint + body.hint;
        words > 0 || self.is_titled
    }
}

static HIRING: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let words = "recruiter recruiting recruitment hiring candidates resume cv lebenslauf"
        .split_whitespace();
    Lexicon::new(words.map(|word| ((), word)))
});

/// What a subject of the writer's own house and a role is worth: with a role and an hour that is asked for it is enough.
/// *Assumption.*
const TITLED: i16 = 28;
/// What a role and a name together are worth. *Assumption.*
const BOTH: i16 = 12;
/// The most that [`score`] gives for clues: role, name and number.
const CLUES_MOST: i16 = 32 + BOTH;
/// The most that it gives for a reading.
const READING_MOST: i16 = 30;
/// The same for a message without a word about jobs: somebody recruits.
const READING_MOST_ELSEWHERE: i16 = 14;

/// The score that a message cannot exceed, whatever its clues turn out to be, and its reading where that is `None`.
#[must_use]
pub fn score_most(
    marks: Marks,
    relay: Option<RelayKind>,
    signs: &Signs,
    reading: Option<(ReadingKind, u8)>,
) -> i16 {
    let by_reading = match reading {
        Some(reading) => by_reading(Some(reading), relay, signs),
        None if is_about_jobs(relay, signs) => READING_MOST,
        None => READING_MOST_ELSEWHERE,
    };
    by_words(marks, relay, true, signs) + CLUES_MOST + by_reading
}

/// The score of a message whose text was read; `reading` is what it means, and how sure that is in percent.
#[must_use]
pub fn score(
    marks: Marks,
    clues: &Clues,
    reading: Option<(ReadingKind, u8)>,
    signs: &Signs,
) -> i16 {
    let mut score = by_words(marks, clues.relay, clues.is_agency, signs);
    if let Some(role) = &clues.role {
        score += if role.confidence >= 80 { 18 } else { 9 };
    }
    if clues.names.first().is_some_and(|name| name.weight >= 70) {
        score += 8;
    }
    if !clues.requisitions.is_empty() {
        score += 6;
    }
    // “Data Analyst at Acme”: the two together say more than each.
    if clues.names_role() && clues.names.first().is_some_and(|name| name.weight >= 80) {
        score += BOTH;
    }
    score + by_reading(reading, clues.relay, signs)
}

/// Whether a message is about jobs: by its words, or since it comes by way of a system for nothing else.
fn is_about_jobs(relay: Option<RelayKind>, signs: &Signs) -> bool {
    signs.about_jobs() || relay == Some(RelayKind::Tracking)
}

/// The part of the score that needs neither clues nor a reading.
#[must_use]
pub fn by_words(marks: Marks, relay: Option<RelayKind>, is_agency: bool, signs: &Signs) -> i16 {
    let Signs { title, body, .. } = signs;
    // “Summit Freight - application 2026-4471”, by way of a recruiting system.
    let is_name = signs.yours && relay == Some(RelayKind::Tracking);
    let mut title = *title;
    if is_name {
        title.event = 0;
    }
    let title = &title;
    let side = marks.side;
    let mut score = 0i16;
    score += match relay {
        Some(RelayKind::Tracking) => 42,
        Some(RelayKind::Testing) => 54,
        Some(RelayKind::Board) if !side.is_alert => 15,
        Some(RelayKind::Scheduler) => 52,
        Some(RelayKind::Meeting) => 12,
        _ => 0,
    };
    if side.hires {
        score += 28;
    }
    score += (title.job * 26).min(40) + (title.interview * 18).min(18) + (title.hint * 7).min(14);
    score += (body.job * 12).min(42) + (body.hint * 3).min(15) + (body.interview * 6).min(12);
    // An invitation tells why its reader got it as newsletters do.
    let bulk = if marks.has_event { 0 } else { body.bulk };
    let lists_jobs = signs.lists_jobs && !marks.is_outgoing && !marks.has_event;
    let personal =
        !marks.is_bulk && bulk == 0 && relay.is_none() && !side.is_machine && !lists_jobs;
    score -= against(title, body, personal);
    if lists_jobs {
        score -= LIST_POINTS;
    }
    if (marks.is_bulk || bulk > 0) && !marks.is_outgoing && relay != Some(RelayKind::Tracking) {
        score -= 28 + (bulk * 8).min(24);
    }
    if !marks.is_outgoing && side.is_private && !is_agency {
        score -= 26;
    }
    if !marks.is_outgoing && side.is_shop {
        score -= SHOP_POINTS;
    }
    score += marks.invited;
    if signs.is_titled && personal && !signs.is_other {
        score += TITLED;
    }
    if signs.is_other && !marks.is_outgoing && relay != Some(RelayKind::Tracking) {
        score -= interviews::POINTS;
    }
    // A house asks its own applicants, too; a board asks everybody.
    if signs.rates && relay == Some(RelayKind::Board) {
        score -= interviews::POINTS;
    }
    score + if marks.applies { 35 } else { 0 } + if marks.has_papers { 30 } else { 0 }
}

fn by_reading(reading: Option<(ReadingKind, u8)>, relay: Option<RelayKind>, signs: &Signs) -> i16 {
    let Some((kind, confidence)) = reading else {
        return 0;
    };
    let sure = confidence >= 85;
    let about_jobs = is_about_jobs(relay, signs);
    match kind {
        ReadingKind::Rejection if sure && about_jobs => 30,
        // “Your application was sent to Acme”, whatever else is advertised below.
        ReadingKind::Acknowledgement if sure && signs.title.job > 0 => READING_MOST,
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
    if title_signs.interview == 0 && is_numbered(title) {
        score += 45;
    }
    if interviews::is_titled(&Text::new(title)) {
        score -= interviews::POINTS;
    }
    score
        - (title_signs.private * 40).min(60)
        - (body.private * 12).min(24)
        - (title_signs.event * 45)
        - (body.event * 12).min(24)
        - (title_signs.commerce * 20).min(40)
        - (title_signs.code * 20).min(40)
        - (title_signs.hosts * 90 + body.hosts * 45)
}

/// Whether a title counts conversations, which people do of interviews: “2. Gespräch Acme”.
fn is_numbered(title: &str) -> bool {
    let normal = normal(title);
    let mut words = normal.split(' ');
    let first = words.next().unwrap_or_default();
    let counts = matches!(
        first,
        "1" | "2"
            | "3"
            | "erstes"
            | "zweites"
            | "drittes"
            | "1st"
            | "2nd"
            | "3rd"
            | "first"
            | "second"
            | "third"
    );
    counts
        && matches!(
            words.next(),
            Some("gesprach" | "conversation" | "round" | "runde")
        )
}

/// The most that an invitation adds to a message's score.
const INVITED_MOST: i16 = 45;

/// What an invitation with this title and description adds to the score of the message that carries it, 0 to 45.
///
/// `mine` are the seeker's names in normal form: “Maren <> Joanna”, “Acme / Maren Holloway” introduce two sides.
#[must_use]
pub fn invitation_score(title: &str, description: &str, mine: &[String]) -> i16 {
    let introduces = if interviews::introduces(title, mine) {
        18
    } else {
        0
    };
    (event_score(title, description) + introduces).clamp(0, INVITED_MOST)
}

#[cfg(test)]
mod tests {
    use meanwhile_mail::message::Message;
    use meanwhile_words::reading::{Flags, Incoming, kind};

    use super::*;
    use crate::matching::clues;

    fn scored(raw: &str) -> (Glance, i16) {
        let message = Message::parse(raw.replace('\n', "\r\n").as_bytes());
        let headers = &message.headers;
        let text = Text::new(&message.text);
        let title = headers.subject.clone().unwrap_or_default();
        let clues = clues::read(headers.from.as_ref(), &title, &text, &[]);
        let reading = kind(&Incoming {
            subject: &title,
            text: &message.text,
            flags: Flags::default(),
            sent_at: headers.date.unwrap_or_default(),
            offset: headers.date_offset.unwrap_or(jiff::tz::Offset::UTC),
            writer_zone: None,
            reader_zone: None,
        });
        let marks = Marks {
            side: Side::of(headers, false),
            is_bulk: headers.list.is_list_or_bulk(),
            ..Marks::default()
        };
        (
            by_headers(headers, false),
            score(marks, &clues, Some(reading), &Signs::of(&title, &text)),
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
    fn an_invitation_to_an_interview_is_about_the_readers_own_application() {
        let refers =
            |title: &str, text: &str| refers_to_application(&Text::new(title), &Text::new(text));
        let body =
            "We'd like to invite you to an interview for the Data Engineer role on Thursday.";
        for title in [
            "Interview for Data Engineer at Acme",
            "Next steps with Acme",
            "Data Engineer interview",
        ] {
            assert!(refers(title, body), "{title}");
        }
        assert!(refers("Invitation to interview - Acme", ""));
        assert!(refers(
            "",
            "I'm pleased to invite you to a second-round interview."
        ));
        assert!(refers(
            "",
            "Wir laden Sie herzlich zu einem Vorstellungsgespräch ein."
        ));
        assert!(refers(
            "",
            "Nous vous invitons à un entretien, invitation à votre entretien."
        ));
        assert!(!refers(
            "",
            "We are hiring. Would you be open to a chat about the role?"
        ));
        assert!(!refers(
            "How to ace any interview",
            "Join our webinar on interviews."
        ));
    }

    #[test]
    fn a_list_of_jobs_is_no_letter_and_a_receipt_above_one_stays() {
        let jobs = "Senior Data Analyst - Acme, Leeds\n\nMarketing Manager - Harbour Foods, Lisbon\n\nNurse at Mercy, Paris\n";
        noise(&format!(
            "From: The Remote List <hello@remotelist.example>\nSubject: Your application is missing at Acme\n\nHi Sam,\n\n{jobs}"
        ));
        relevant(&format!(
            "From: Acme Careers <careers@acme.example>\nSubject: Your application to Acme\n\nThank you for applying for the Data Analyst position. We have received your application.\n\nOthers also looked at:\n{jobs}"
        ));
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
    fn a_title_that_counts_conversations_is_one_of_an_interview() {
        assert!(event_score("2. Gespräch Brandung Verlag", "") >= RELEVANT);
        assert!(event_score("Second conversation Tidewell", "") >= RELEVANT);
        assert!(event_score("2. Stunde Sport", "") < RELEVANT);
        assert!(event_score("Gespräch mit dem Vermieter", "") < RELEVANT);
    }

    #[test]
    fn a_code_for_an_application_belongs_to_it() {
        relevant(
            "From: Acme <no-reply@us.greenhouse-mail.io>\nSubject: Verify your email to finish applying to Acme\n\nUse the code 123456 to complete your application for Data Analyst at Acme.\n",
        );
    }

    #[test]
    fn a_shops_address_speaks_against_a_letter() {
        let letter = |from: &str| {
            scored(&format!(
                "From: Acme <{from}>\nSubject: Thank you\n\nThe Data Analyst position at Acme.\n"
            ))
            .1
        };
        let usual = letter("acme@acme.example");
        for from in ["orders@acme.example", "hello@shop.acme.example"] {
            assert_eq!(letter(from), usual - SHOP_POINTS, "{from}");
        }
    }

    #[test]
    fn bait_is_no_offer_and_a_house_that_warns_of_it_is_heard() {
        noise(
            "From: HR TEAM <hr@worldjobs.example>\nSubject: Job offer\n\nYou are hired! Make $300 a day, no experience needed. Write to us on Telegram.\n",
        );
        noise(
            "From: Recruiting <jobs@fastcash.example>\nSubject: Your application was approved\n\nA remote role paying $410 per day. No interview needed.\n",
        );
        relevant(
            "From: Acme Careers <careers@acme.example>\nSubject: Your application to Acme\n\nThank you for applying for the Data Analyst position. We have received your application.\n\nBeware of fraud: we never interview over Telegram, nor do we ask for a processing fee.\n",
        );
        relevant(
            "From: Priya Nair <priya@acme.example>\nSubject: Interview for Data Analyst\n\nThank you for your application. Could we speak on WhatsApp on Tuesday at 3pm?\n",
        );
    }

    #[test]
    fn a_house_called_like_an_event_is_a_house() {
        relevant(
            "From: Summit Mills Careers <summitmills+autoreply@talent.icims.com>\nSubject: Summit Mills - application 2026-4471\n\nDana, after reviewing your assessment we have chosen not to proceed with your application.\n",
        );
        noise(
            "From: Acme Careers <acme+autoreply@talent.icims.com>\nSubject: Data summit: meet our team\n\nJoin us for a virtual event on Tuesday.\n",
        );
        noise(
            "From: Careers Weekly <ana@careersweekly.example>\nSubject: Webinar on Tuesday\n\nHow to make your application stand out.\n",
        );
    }

    #[test]
    fn other_mail_is_kept_out() {
        noise(
            "From: Bas <bas@currentjob.example>\nSubject: Invitation: User interview - Ana\n\nYou have been invited.\n",
        );
        noise(
            "From: Elm School <office@elmschool.example>\nSubject: Parent-teacher interview\n\nDear parents,\n\nyour parent-teacher interview with Ms Bell is scheduled for Wednesday at 15:40. Please confirm.\n",
        );
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
