//! Whether a message is about work at all: its words for applications, interviews and jobs.
//!
//! Dentists, schools and parcel services set days and ask for answers as employers do. What sentences are only like must
//! not make a parents' evening an interview.

use std::sync::LazyLock;

use crate::text::{Lexicon, Text};

/// Words that hardly any mail has which is about something else, by language. *Assumption.*
const WORDS: &[&str] = &[
    // English
    "application|applications|applicant|applicants|applied|applying|candidate|candidates|candidacy",
    "interview*",
    "employment|position|positions|role|roles|vacanc*|hiring|hire|hired|recruit*|shortlist*",
    "cv|resume|resumes|career*|salary|onboarding|probation|referee*|start_date",
    "job|jobs",
    // German
    "bewerb*|vorstellungsgesprach*|kandidat*|lebenslauf*|arbeitsvertrag*|probearbeit*|probetag*",
    "stelle|stellen|position|bewerbungsgesprach*|unterlagen|gehaltsvorstellung*",
    // French
    "candidature*|candidat|candidate|poste|postes|entretien*|recrut*|embauche*",
    // Spanish and Portuguese
    "candidatura*|candidato|candidata|puesto|vacante*|entrevista*|contratacion|curriculum|seleccion",
    "vaga|vagas|selecao|recrutamento|contratacao|cargo|processo_seletivo",
    // Italian
    "colloqui*|candidat*|selezione|assunzione|posizione",
    // Dutch
    "sollicit*|vacature*|functie|kennismakingsgesprek|gesprek|kandida*",
];

static LEXICON: LazyLock<Lexicon<()>> =
    LazyLock::new(|| Lexicon::new(WORDS.iter().map(|words| ((), *words))));

/// Whether the subject or the text has a word about work.
pub(super) fn is_about_work(subject: &Text<'_>, text: &Text<'_>) -> bool {
    LEXICON.occurs(subject) || LEXICON.occurs(text)
}

/// Words that only somebody writes who has the reader's application, by language. *Assumption.*
const OWN_APPLICATION: &[&str] = &[
    "your application|candidacy",
    "you applied",
    "for applying",
    "ihre|ihrer|deine|deiner bewerbung",
    "votre|ta candidature",
    "su|tu candidatura",
    "sua|tua candidatura",
    "uw|je|jouw sollicitatie",
];

static OWN: LazyLock<Lexicon<()>> =
    LazyLock::new(|| Lexicon::new(OWN_APPLICATION.iter().map(|words| ((), *words))));

/// Whether the text speaks of the reader's own application.
pub(super) fn names_own_application(text: &Text<'_>) -> bool {
    OWN.occurs(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(
            is_about_work(&Text::new(""), &Text::new(text)),
            expected,
            "{text}"
        );
    }

    #[test]
    fn what_employers_write_is() {
        check("Thank you for coming to the interview.", true);
        check(
            "Leider haben wir uns für andere Bewerber entschieden.",
            true,
        );
        check("Nous avons bien reçu votre candidature.", true);
        check("Gracias por su interés en la vacante.", true);
        check("A sua candidatura foi recebida.", true);
        check("La ringraziamo per il colloquio di ieri.", true);
        check("Bedankt voor je sollicitatie.", true);
    }

    #[test]
    fn what_others_write_is_not() {
        check(
            "The engineer can come on Tuesday. Which is best for you?",
            false,
        );
        check(
            "Parents' evening will be held on Thursday from 4.30 pm.",
            false,
        );
        check("Am 14. Januar werden die Heizkosten abgelesen.", false);
        check("A sua encomenda foi entregue hoje às 11h26.", false);
        check("È convocata l'assemblea per martedì alle 20.30.", false);
        check("Your parcel will be delivered tomorrow.", false);
    }
}
