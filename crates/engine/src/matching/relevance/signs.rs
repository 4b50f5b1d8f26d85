//! The words that tell job mail from the rest, and how often a text has them.
//!
//! Data and counting only; what the counts are worth is decided in [`super`].

use std::collections::BTreeSet;
use std::sync::LazyLock;

use meanwhile_words::text::{Lexicon, Text};

use crate::matching::any_of::AnyOf;

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
    /// An account with a recruiting system: a word of jobs in it is none.
    Portal,
    /// Doctors, friends, family, clubs.
    Private,
    /// Public events.
    Event,
    /// Code hosts and monitoring.
    Code,
    /// Newsletters.
    Bulk,
    /// Interviews in which the reader asks the questions.
    Hosts,
    /// The bait of those who hire nobody. Source: what the U.S. Federal Trade Commission tells of job scams: pay for
    /// little, no questions, and a talk by messenger.
    Bait,
    /// A house warns of such bait and quotes it.
    Warns,
}

const SIGNS: &[(Sign, &str)] = &[
    (
        Sign::Job,
        "bewerber|bewerberin|bewerbern|bewerberinnen|kandidaten|kandidatin|kandidatinnen .. entschieden; interesse .. mitarbeit; \
         your application|candidacy|candidature; application submitted|complete|sent|confirmed; \
         indeed application; application for|to|at|with|received|update|status; \
         thank|thanks for|you .. applying|application; applying for|to; you applied; applied for|to; \
         interview with|for|invitation|invite|confirmation|schedule|details|process|availability; \
         the|your|our|an|this|first|second|final|phone|technical|job|virtual|onsite|next interview; \
         hiring manager|team|process|decision|committee; interviewer*; candidate*; offer letter|of; \
         your offer from|for|letter|details; job offer; \
         next steps|step|round|stage .. interview|process|hiring|recruit*|application; phone screen; \
         recruit* process|team|manager; your resume|cv; take home; coding challenge; cover letter; requisition; \
         talent acquisition; background check; reference check; ihre|deine|meine bewerbung; \
         bewerbung als|um|für|auf|bei; vorstellungsgespräch; bewerbungsgespräch; bewerbungsunterlagen; \
         bewerbungsprozess; votre|ma candidature; candidature au|pour|chez|à|spontanée; \
         entretien .. embauche|d|candidature|poste|avec|chez|recrutement; processus de recrutement|selección; \
         su|tu|mi candidatura; candidatura al|a|para|per|alla|come|enviada; \
         entrevista .. trabajo|para|con|puesto|de|vaga; \
         proceso|processo de|selettivo seleção|selección|selezione|recrutamento; \
         sua|a sua|minha|la sua candidatura; colloquio .. per|di|conoscitivo|presso|con|tecnico; \
         je|uw|mijn sollicitatie; sollicitatie voor|als|op|bij; sollicitatiegesprek; kennismakingsgesprek; \
         position|role .. at|with|has been filled; for the .. role|position; vacature; \
         we .. decided to .. candidate*; interest .. in joining|working|position|role; \
         application .. was sent|submitted to; interviewing with|for|at; hiring loop; interview|hiring panel; \
         have|has .. opening|vacancy .. for; throw|threw your hat; your details .. role|opening|position; \
         stage of .. process; selection process; recruitment process; right to work; in the mix; \
         continue .. the process with; bring|move|take|invite|put you .. next|final|second round|stage; \
         passed|gave|sent me your details|cv|resume; looking after|leading|running the .. search|hiring; \
         throughout the process; panel invites|interview*; self scheduling; virtual onsite; super day; \
         assessment centre|center|day; case interview; skills|technical|coding|online test|assessment|exercise; \
         kennenlernen .. ihnen|dir|dich|sie; zweite|nächste|weitere gesprächsrunde|runde; \
         din|er|min ansökan; ansökan till|om|som|på|för|gällande; tack för .. ansökan|intresse; jobbansökan; \
         anställningsintervju; intervju med|för|hos|till|inför; rekryteringsprocess*; tjänsten som; \
         étape .. processus|recrutement; siguiente fase; fase .. proceso|selezione|seleção; volgende ronde",
    ),
    (
        Sign::JobHint,
        "role; position; resume; cv; interview*; hiring; recruit*; candidate; vacancy; opportunity; bewerbung*; \
         stelle; stellen*; candidature; poste; candidatura; puesto; vaga; entrevista; entretien; colloquio; \
         sollicitatie; functie; ansökan; tjänst; tjänsten; rekryter*; intervju; salary; lebenslauf; onboarding; assessment; availability; team; \
         looking forward to speaking|meeting; the job; references; qualifications; you an offer; \
         ihnen|dir .. angebot machen|unterbreiten; vous|te faire une offre|proposition; hacerte|hacerle una oferta; \
         farti|farle un offerta; fazer .. uma oferta|proposta; je|u een aanbod",
    ),
    (
        Sign::Interview,
        "interview*; vorstellungsgespräch; bewerbungsgespräch; entretien; entrevista; colloquio; \
         sollicitatiegesprek; kennismakingsgesprek; kennenlerngespräch; intervju; anställningsintervju; phone screen; hiring manager; \
         technical screen; onsite; recruiter screen; panel with|interview|discussion; round # with; \
         intro|introductory|screening|recruiter call|chat|conversation; chat about .. role|position|opportunity; \
         first|second|third|final|next|last round; kennenlernen; erstgespräch; zweitgespräch; probearbeiten; \
         eerste|tweede|derde|volgende gesprek; erstes|zweites|drittes|weiteres gespräch",
    ),
    (
        Sign::Alert,
        "# new? jobs; new jobs for|in|matching|near|posted|at; jobs for|near|matching|you|in|similar|like; \
         job alert*; recommended jobs|for; similar jobs|roles|openings; jobs you may|might; is|are hiring; \
         see|view|browse|show|explore all|more|# jobs|openings|roles; easy apply; apply now|with|today; \
         jobs matching; based on your profile|search|preferences|activity; top job picks; \
         neue jobs|stellen|stellenangebote; jobs|stellen für sie|dich; passende jobs|stellen|stellenangebote; \
         jobagent; nouvelles offres; offres .. correspond*|emploi; nuevas ofertas; ofertas .. empleo|para; \
         nuove offerte; novas vagas; vagas para; nieuwe vacatures; vacatures voor; jobs this week; \
         job recommendations|matches|picks; hot jobs; who s hiring; appeared in # search*; viewed your profile; \
         jobs|stellen|jobangebote .. gefallen|interessieren|empfohlen|entdecken; people are looking; actively recruiting|hiring; salary insights|guide; jobs added; alert created; \
         jobs you ll love|like; wants you to apply; daily|weekly|new|your job? matches; employers .. viewed|saw your profile; \
         profile was shown;
         unsubscribe from job|this",
    ),
    (
        Sign::Commerce,
        "order; invoice; receipt; parcel; package; delivery|delivered|deliver; shipped|shipping|shipment; \
         tracking number; payment; statement; subscription; refund; # off; coupon; discount; bill; \
         account balance; card ending; transaction; purchase; checkout; cart; bestellung; rechnung; lieferung; \
         paket; sendung; zahlung; commande; facture; livraison; colis; paiement; pedido; factura; envío; pago; \
         ordine; fattura; spedizione; pagamento; encomenda; bestelling; factuur; bezorging; \
         admissions office|team|interview|decision|committee|tutor; tuition; enrolment|enrollment|enrol|enroll; \
         msc|ma|mba|bsc|master|masters|bachelor in; degree programme|program|course; rental|tenancy|lease|mortgage application; \
         credit card|loan|mortgage|overdraft; kreditkarte; visa application; planning application; direct debit; \
         kontoauszug; überweisung; insurance policy; booking reference; flight; your stay; check in online; rent; \
         energy; meter reading; loyalty points; reward*; free shipping; sale ends; \
         free|your|starting|start|started a? trial; trial of; onboarding|product|demo call|demo|tour; book|see|get a demo; \
         show you around; limited time; black friday",
    ),
    (
        Sign::Account,
        "verify your email|account|address|identity; verification code; confirm your email|account; \
         reset your? password; password reset|changed|was; sign in; signed in; security alert|code|notice; \
         one time passcode|code|password; activate your account; new login|device; two factor; your code is; \
         passwort .. zurücksetzen|ändern; mot de passe; contraseña; \
         privacy policy|terms .. updated|update|changes; set up your account; create .. password|account; \
         login link; mail adresse bestätigen; magic link",
    ),
    (
        Sign::Portal,
        "candidate account|profile|login|home|registration; applicant account|profile|login|registration; \
         verify|activate|confirm your candidate|applicant account|profile; bewerberkonto; bewerberprofil; \
         compte|espace candidat",
    ),
    (
        Sign::Private,
        "dentist|dental; doctor|dr|gp appointment|surgery|visit; clinic; checkup|check up; vaccination; patient; \
         prescription; zahnarzt; arzt|praxis termin; birthday; wedding; dinner; party; barbecue|bbq; \
         holiday photos; mum|mom|dad|grandma|grandpa; kids; gym; yoga; haircut|salon; vet; school; landlord; \
         lease; love you; miss you; xx|xoxo; football|soccer|tennis|climbing|hike|hiking; pub|beer|beers|drinks; \
         concert|gig|movie|cinema; good luck with|for|at|tomorrow|today|on|in; fingers crossed; proud of you; \
         how did it|your|the .. go; mock interview; practice interview; break a leg; let me know how it; daumen; \
         viel glück; viel erfolg bei deinem; bonne chance; mucha suerte; in bocca al lupo; boa sorte; \
         succes morgen; reference for you; be a reference; drinks; catch up; lunch; grillen; membership; \
         committee; agm; volunteers; club; minutes of; physio; optician; eye test; weekend; lab results; \
         blood test; therapist appointment; médecin; dentiste; médico; dentista; tandarts; huisarts; geburtstag; \
         anniversaire; cumpleaños; parent|parents teacher; dear parents; elterngespräch; liebe eltern; \
         beste ouders; réunion .. parents; chers parents; colloquio .. genitori",
    ),
    (
        Sign::Event,
        "webinar; open day|evening|house; virtual open|career|info; meet our team|recruiters|engineers; meetup; \
         conference; register now|today|here|for; workshop; live session|stream|event; career fair|day; job fair; \
         open house; join us for|live|on|this; hackathon; summit; save your spot|seat; rsvp .. event; \
         virtual event; interview tips|questions|prep|preparation|coach*|guide|mistakes|advice|secrets; \
         ace your|the|any; career advice|tips|coach*|growth|newsletter; \
         how to .. interview|resume|salary|cv|negotiate|answer; open day; on demand .. watch; bootcamp; course*; \
         early bird; speakers; info session; user|customer|exit|podcast|parent interview|interviews; panel discussion; \
         parent|parents teacher interview*|conference*|consultation*|evening*|meeting*|day; elternsprechtag; elternabend; \
         ouderavond; oudergesprek*",
    ),
    (
        Sign::Code,
        "pull request; merge|merged request|into|branch|#; build failed|passed|succeeded; pipeline; commit*; \
         github|gitlab|bitbucket; issue number; dependabot; deploy*; ci; repository; incident; \
         alert .. resolved|triggered",
    ),
    (
        Sign::Bulk,
        "unsubscribe; newsletter; view .. browser|online; manage .. preferences|subscription; \
         you are receiving this|you|because; you receive this|because; stop receiving; opt out; \
         because you|your .. signed|subscribed|registered|opted; update your preferences; abmelden; abbestellen; \
         se désabonner|désinscrire; darse de baja; annulla iscrizione|iscrizione; \
         cancelar .. inscrição|subscrição; uitschrijven; no longer wish to receive; weekly digest|roundup; \
         issue no; this week in; this email was sent to; forward to a friend",
    ),
    (
        Sign::Hosts,
        "interview|interviewing candidate|candidates; interview .. candidate; scorecard; interviewer|interviewing \
         guide|training|kit; you are|re interviewing; help|helping us? interview; candidate debrief; \
         feedback on|about|for the candidate; debrief .. candidate; candidate s resume|cv|portfolio; \
         resume|cv of the candidate; you are|re|ll be on the panel|loop; you are|re .. panel for|with|to interview; \
         interviewer|interviewers prep|preparation|briefing|pack|notes|questions; prep for interviewers; \
         day job; our|the day job; interview kit; meet the candidate*; join|joining the panel for|to|as; \
         could|can|would you take|run|lead|do the .. interview with; panel member*|briefing; hiring panel prep",
    ),
    (
        Sign::Bait,
        "no|without experience|interview|interviews|skills needed|required|necessary; earn|paying|pays|make up? to? # per|a|an day|hour|week; \
         earn|paying|pays|make # daily|weekly|day|hour|week; earn|money from home; from your phone; \
         on|via|over|through|by|using|add telegram|whatsapp|signal; you are|re hired; hired today|now|immediately; \
         part time job|jobs? offer; flexible hours .. day|week; guaranteed income|salary|pay; be your own boss; \
         registration|training|processing fee; reshipping; mystery shopper; your full name and phone|address|age; \
         bank account details; easy|quick money; urgent|urgently hiring; start today; keine vorkenntnisse; \
         von zu hause verdienen; sin experiencia; gana hasta; sem experiência; ganhe até; sans expérience; gagnez",
    ),
    (
        Sign::Warns,
        "fraud*; scam*; phishing; impersonat*; beware; never|not .. ask|asks|request|requests|require|contact|conduct|charge|interview; \
         betrug*; betrüger*; arnaque*; fraude*; estafa*; truff*; golpe*; oplichting",
    ),
];

static LEXICON: LazyLock<Lexicon<Sign>> =
    LazyLock::new(|| {
        Lexicon::new(SIGNS.iter().flat_map(|(sign, patterns)| {
            patterns.split(';').map(|pattern| (*sign, pattern.trim()))
        }))
    });

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub job: i16,
    pub hint: i16,
    pub interview: i16,
    pub alert: i16,
    pub commerce: i16,
    pub account: i16,
    portal: i16,
    pub private: i16,
    pub event: i16,
    pub code: i16,
    pub bulk: i16,
    pub hosts: i16,
    pub bait: i16,
    warns: i16,
}

pub(super) fn counts(text: &Text<'_>) -> Counts {
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
            Sign::Hosts => &mut counts.hosts,
            Sign::Bait => &mut counts.bait,
            Sign::Warns => &mut counts.warns,
            Sign::Portal => &mut counts.portal,
        };
        *count = count.saturating_add(1);
    }
    // “Verify your candidate account”: the candidate is counted as a word of jobs.
    counts.job = (counts.job - counts.portal).max(0);
    counts.account += counts.portal;
    if counts.warns > 0 {
        counts.bait = 0;
    }
    counts
}

/// Words about an application that was made.
static OWN_APPLICATION: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    "your application|candidacy|candidature; you|ve applied|apply|submitted; application submitted; \
     thank|thanks for .. applying|application|submitting; your interview; \
     interview .. confirmed|scheduled|confirmation|details|invitation; your submission; \
     invite|inviting you to|for .. interview; invitation to|for .. interview; \
     laden|einladen|einladung .. vorstellungsgespräch|bewerbungsgespräch|interview|kennenlerngespräch|telefoninterview|videointerview; \
     vorstellungsgespräch|bewerbungsgespräch|interview|kennenlerngespräch|telefoninterview|videointerview .. einladen|einladung; \
     einladung zum|zu .. gespräch|kennenlernen; sie|dich .. zum|zu .. gespräch|kennenlernen .. einladen; \
     inviter|invitons|invitation|convier|convions .. entretien; invitar*|invitamos|invitación .. entrevista; \
     invitar*|invito|invitiamo .. colloquio; convidar|convidá|convidamos|convite .. entrevista; \
     uitnodig*|uitgenodigd .. sollicitatiegesprek|interview|kennismakingsgesprek; bjuda|bjuder|inbjudan .. intervju; \
     my application|candidacy; ihre|deine|meine|ihrer|deiner bewerbung; \
     ihr|dein vorstellungsgespräch|gespräch|interview; votre|ma candidature; votre entretien; \
     su|tu|mi candidatura; tu|su entrevista; sua|tua|la|minha candidatura; je|uw|jouw|mijn sollicitatie; \
     sollicitatie .. ontvangen; candidatura .. recibida|ricevuta|recebida|enviada; \
     bewerbung .. erhalten|eingegangen; interview with .. hiring|team|manager|on; \
     following our|up|your .. interview|conversation|call; thank|thanks .. for .. interview|interviewing; \
     moving forward|ahead with .. your; offer letter; reference check; our|the offer".split(';').map(str::trim).collect()
});

/// Words that speak of the reader's application and of nothing else.
pub(super) static YOURS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let words = "your application|candidacy; you applied; thanks for applying; thank you for applying; ihre|deine|ihrer|deiner bewerbung; \
                 votre|ta candidature; su|tu candidatura; sua|tua candidatura; je|jouw|uw sollicitatie; din|er ansökan";
    Lexicon::new(words.split(';').map(|pattern| ((), pattern.trim())))
});

pub(super) static OWN: LazyLock<Lexicon<()>> =
    LazyLock::new(|| Lexicon::new(OWN_APPLICATION.iter().map(|pattern| ((), *pattern))));

/// Whether a text lists jobs: short lines that name an occupation and, behind a separator, who offers it.
pub(super) fn lists_jobs(text: &Text<'_>) -> bool {
    /// Lines that make a list. *Assumption.*
    const LINES_MIN: usize = 3;
    static PARTS: LazyLock<AnyOf> = LazyLock::new(|| {
        AnyOf::new([" - ", " – ", " · ", " | ", " at ", " @ ", " bei ", " chez "])
    });
    let is_job = |line: &&str| {
        let line = line.trim();
        line.len() <= 120
            && !line.starts_with(|c: char| c.is_ascii_digit())
            && !line.ends_with(['.', '!', '?', ':'])
            && PARTS.occurs_in(line)
            && crate::matching::role::has_job_word(line)
    };
    text.source.lines().filter(is_job).take(LINES_MIN).count() == LINES_MIN
}
