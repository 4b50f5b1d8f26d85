//! Messages that are no answer of an employer: the seeker's own letters, other people's matters, and mail to many.
//!
//! Knows signs alone that hardly any employer's answer has; what is doubtful is left to the phrases of the meanings.

use std::sync::LazyLock;

use meanwhile_core::fact::ReadingKind as K;

use super::cue::{Cue, STRONG};
use super::found::Found;
use super::matter::is_about_work;
use crate::text::{Lexicon, Text};

/// Whether a message is about something else, whatever else its words remind of. One sign in a message about work gives
/// way to what `is_said` outright.
pub(super) fn is_aside(found: &Found<'_>, is_reply: bool, is_said: bool) -> bool {
    let signs = found
        .hits
        .iter()
        .filter(|hit| matches!(hit.tag, Cue::Aside | Cue::Bulk | Cue::Survey))
        .count();
    let titled = !is_reply && is_titled(found);
    let gives_way = is_said && is_about_work(&found.subject, &found.text);
    titled || signs >= 2 || signs == 1 && !gives_way
}

/// Words of advertisements, loans and subscriptions, in the languages that are read.
static SELLS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let words = "unsubscribe; opt out; apr; aer; loan|loans; mortgage; overdraft; premium; cashback; coupon*; voucher*; \
                 discount*; free trial; newsletter; terms apply; shop; checkout; abmelden; abbestellen; kredit*; rabatt*; \
                 desabonner; desinscrire; desabonnement; credit; remise; darse de baja; date de baja; prestamo; descuento; \
                 disiscriviti; cancella l iscrizione; annulla l iscrizione; prestito; sconto; cancelar a subscricao; \
                 cancelar inscricao; descadastr*; emprestimo; desconto; afmelden; uitschrijven; lening; korting; gutschein*";
    Lexicon::new(words.split(';').map(|pattern| ((), pattern.trim())))
});

/// Whether what sounds like the offer of a job sells something: it advertises, and no sentence that offers speaks of
/// work.
pub(super) fn sells(found: &Found<'_>, is_list: bool) -> bool {
    let text = &found.text;
    if !is_list && !is_bulk(found, false) && !SELLS.occurs(text) {
        return false;
    }
    let offers = found
        .hits
        .iter()
        .filter(|hit| matches!(hit.tag, Cue::Means(K::Offer, weight) if weight > STRONG));
    let mut sentences = offers.map(|hit| text.written(text.sentence(hit.tokens.start)));
    let none = Text::new("");
    !sentences.any(|sentence| names_job(&Text::new(sentence), &none))
}

/// Whether a sentence names a job as one's own, rather than jobs to look at.
fn names_job(sentence: &Text<'_>, none: &Text<'_>) -> bool {
    const CONTRACTS: &[&str] = &[
        "contract",
        "employment",
        "employ",
        "team",
        "appoint",
        "appointment",
        "hire",
        "vertrag",
        "arbeitsvertrag",
        "einstellen",
        "contrat",
        "embauche",
        "contrato",
        "contratto",
        "arbeidsovereenkomst",
        "baan",
        "puesto",
    ];
    let is_contract = (0..sentence.tokens.len()).any(|at| CONTRACTS.contains(&sentence.word(at)));
    is_contract || is_about_work(none, sentence)
}

/// Whether the subject says that the message is about something else.
fn is_titled(found: &Found<'_>) -> bool {
    let says = |cue| found.subject_hits.iter().any(|hit| hit.tag == cue);
    // “Newsletter editor: your application” names a role.
    let names_none = || !is_about_work(&found.subject, &found.subject);
    says(Cue::Bulk) || (says(Cue::BulkSubject) || says(Cue::AsideSubject)) && names_none()
}

/// Whether the seeker wrote it.
pub(super) fn is_own(found: &Found<'_>) -> bool {
    found.first(Cue::Own).is_some()
}

/// Whether a publisher, a shop or a machine sent it to many.
pub(super) fn is_bulk(found: &Found<'_>, is_reply: bool) -> bool {
    let in_subject = |cue| found.subject_hits.iter().any(|hit| hit.tag == cue);
    // A thread keeps its subject, and “Newsletter editor: your application” names a role.
    let titled = in_subject(Cue::BulkSubject) && !is_about_work(&found.subject, &found.subject);
    found.first(Cue::Bulk).is_some()
        || found.first(Cue::Survey).is_some()
        || !is_reply && (in_subject(Cue::Bulk) || titled)
}

#[cfg(test)]
mod tests {
    use super::super::decide::read;
    use super::super::decide::tests::{incoming, read_text};
    use super::K;

    #[track_caller]
    fn aside(texts: &[&str], expects_answer: bool) {
        for text in texts {
            let reading = read_text(text);
            let read = (reading.kind, reading.expects_answer);
            assert_eq!(read, (K::Other, expects_answer), "{text}");
        }
    }

    #[test]
    fn letters_of_seekers_wait_for_nobody() {
        aside(
            &[
                "I would like to apply for the post of archivist. My CV is attached.",
                "Thank you for inviting me, but could we find another day?",
                "I won't be able to attend the interview as I have accepted another job.",
                "Vielen Dank für die Einladung. Leider kann ich den Termin nicht wahrnehmen.",
                "Je ne pourrai pas me présenter à l'entretien de lundi.",
                "He aceptado otra oferta y quiero retirar mi candidatura.",
                "Ho accettato un'altra proposta e ritiro la mia candidatura.",
                "Venho por este meio apresentar a minha candidatura.",
                "Helaas trek ik mijn sollicitatie in, ik heb elders een baan gevonden.",
            ],
            false,
        );
    }

    #[test]
    fn mail_to_many_waits_for_nobody_but_for_a_code() {
        aside(
            &[
                "Your parcel will be delivered tomorrow between 10 and 12. Not in? Choose a safe place in the app, or tell us which neighbour.",
                "This autumn: 30% off everything until Sunday. Use code LEAF at checkout and save. Free returns on all orders, as always.",
                "Your payslip for May is now available. Please check your tax code and raise queries with the office by the 5th of June.",
                "Ihr Suchagent hat in der letzten Woche vier neue Stellen in Ihrer Nähe für Sie gefunden. Jetzt ansehen? Hier können Sie den Suchauftrag jederzeit ändern oder löschen.",
            ],
            false,
        );
        aside(
            &["Please confirm your email address by entering the code 118 204."],
            true,
        );
    }

    #[test]
    fn other_matters_wait_when_they_ask() {
        aside(
            &["Dear parents, could you return the signed form by Friday?"],
            true,
        );
        aside(
            &["Dear customer, the shop is closed for stocktaking on Monday."],
            false,
        );
    }

    #[test]
    fn a_title_in_a_subject_is_no_newsletter() {
        let text = "We would like to invite you to an interview on Tuesday at 10am.";
        let message = incoming("Newsletter editor: your application", text);
        assert_eq!(read(&message).kind, K::Scheduling);
        let message = incoming("Newsletter", "How to survive an interview on Tuesday.");
        assert_eq!(read(&message).kind, K::Other);
    }

    #[test]
    fn a_no_is_never_taken_for_mail_to_many() {
        let text = "We regret that you have not been selected. We wish you every success in your search. You signed up for job news: unsubscribe.";
        assert_eq!(read_text(text).kind, K::Rejection);
    }

    #[test]
    fn a_survey_about_the_interview_waits_for_nobody() {
        aside(
            &[
                "Tell us about your candidate experience in a survey: how did you find the interview?",
                "How did we do? Please rate your recent interview experience with us.",
                "We value your opinion. Take our 3-minute candidate survey: how would you rate the interview process?",
                "Wie war Ihr Bewerbungsgespräch? Nehmen Sie an unserer kurzen Umfrage zur Candidate Experience teil.",
                "Ci racconti la sua esperienza: compili il questionario di gradimento sul colloquio.",
            ],
            false,
        );
        let text = "How did you find the interview? We'd like to see you again, are you free on Thursday at 10?";
        let reading = read_text(text);
        assert_eq!(
            (reading.kind, reading.expects_answer),
            (K::Scheduling, true)
        );
    }
}
