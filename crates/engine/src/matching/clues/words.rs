//! Words in front of names, and capitalised words that are none. Data only.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use meanwhile_words::text::Lexicon;

use crate::matching::role;

/// Words after which a name follows, with a weight.
const BEFORE_NAME: &[(&str, u8)] = &[
    ("applying to", 85),
    ("applied to", 80),
    ("application to", 85),
    ("application at", 85),
    ("application with", 85),
    ("apply to", 70),
    ("interest in", 72),
    ("interest in joining", 85),
    ("interest in working at", 88),
    ("interest in working for", 88),
    ("interest in working with", 88),
    ("interest in careers at", 88),
    ("interested in", 50),
    ("interview with", 70),
    ("interview at", 85),
    ("interviewing at", 80),
    ("interviewing with", 78),
    ("role at", 88),
    ("position at", 88),
    ("job at", 80),
    ("opportunity at", 80),
    ("opportunities at", 75),
    ("opening at", 80),
    ("role with", 75),
    ("position with", 80),
    ("careers at", 80),
    ("team at", 75),
    ("working at", 70),
    ("here at", 80),
    ("us at", 70),
    ("joining", 55),
    ("offer from", 70),
    ("recruiter at", 85),
    ("recruiter with", 80),
    ("recruiter for", 75),
    ("acquisition at", 85),
    ("i am with", 50),
    ("behalf of", 70),
    ("my client", 80),
    ("client is", 80),
    ("this is for", 60),
    ("cv is with", 50),
    ("our client", 80),
    ("cv to", 60),
    ("resume to", 60),
    ("profile to", 60),
    ("sent to", 65),
    ("viewed by", 65),
    ("welcome to", 55),
    ("time with", 35),
    ("conversation with", 35),
    ("call with", 35),
    ("update from", 65),
    ("message from", 45),
    ("choosing", 55),
    ("bewerbung bei", 88),
    ("bewerbung bei der", 88),
    ("interesse an", 60),
    ("interesse an der", 60),
    ("stelle bei", 85),
    ("erzieherin bei", 70),
    ("karriere bei", 80),
    ("gesprach bei", 75),
    ("vorstellungsgesprach bei", 80),
    ("candidature chez", 88),
    ("candidature aupres de", 85),
    ("poste chez", 85),
    ("entretien chez", 85),
    ("interet pour", 55),
    ("candidatura en", 75),
    ("candidatura a", 60),
    ("interes en", 60),
    ("entrevista con", 70),
    ("entrevista en", 70),
    ("candidatura presso", 85),
    ("colloquio presso", 85),
    ("colloquio con", 65),
    ("posizione presso", 85),
    ("candidatura na", 75),
    ("vaga na", 80),
    ("entrevista na", 75),
    ("sollicitatie bij", 88),
    ("functie bij", 85),
    ("gesprek bij", 80),
    ("vacature bij", 85),
];

/// [`BEFORE_NAME`], to be looked up.
pub(super) static LEADS: LazyLock<Lexicon<u8>> =
    LazyLock::new(|| Lexicon::new(BEFORE_NAME.iter().map(|(words, weight)| (*weight, *words))));

/// Whether a word belongs to a date: no employer is called “Tuesday, 29 October”.
pub(super) fn is_calendar_word(word: &str) -> bool {
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
            | "mon"
            | "tue"
            | "wed"
            | "thu"
            | "fri"
    )
}

/// Capitalised words that stand where names stand and are none.
pub(super) fn is_no_name(key: &str) -> bool {
    static WORDS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        "monday; tuesday; wednesday; thursday; friday; saturday; sunday; january; february; march; april; may; \
         june; july; august; september; october; november; december; i; you; we; us; me; our; your; this; that; \
         it; they; next; first; dear; hi; hello; thanks; thank; best; regards; zoom; google; teams; microsoft; \
         microsoft teams; google meet; linkedin; indeed; glassdoor; calendly; skype; webex; am; pm; et; pt; cet; \
         utc; gmt; once; least; all; home; work; time; interview; application; update; position; role; phone; \
         video; remote; hybrid; montag; dienstag; mittwoch; donnerstag; freitag; sie; ihnen; uns; wir; nous; \
         vous; madrid; london; berlin; paris; new york; amsterdam; hackerrank; codility; docusign; growth; \
         platform; payments; emea; apac; contract; analytics; marketing; finance; operations; supply chain; \
         business analytics; business intelligence; data science; customer success; sales; ihre; ihr; \
         monsieur; madame; herr; frau; sir; madam; sent; gmail; outlook; cv; resume; minute; minutes; min; mins; \
         hour; event; meeting; updated; canceled; cancelled".split(';').map(str::trim).collect()
    });
    WORDS.contains(&key) || role::has_job_word(key)
}
