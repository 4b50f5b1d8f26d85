//! Italian messages by what they mean, and others that must not be taken for it.
//!
//! Invented; must not hold words that a real person wrote.

use meanwhile_core::fact::ReadingKind as K;

use super::Held;

pub(super) const HELD: &[Held] = &[
    (
        K::Rejection,
        &[
            "Ci dispiace comunicarle che la sua candidatura non è stata selezionata per la fase successiva.",
            "Pur avendo apprezzato il suo profilo, abbiamo scelto un'altra candidata con maggiore esperienza.",
            "Purtroppo abbiamo deciso di non proseguire con la sua candidatura.",
            "La posizione è stata nel frattempo ricoperta. Le auguriamo in bocca al lupo per la sua ricerca.",
            "La selezione per il ruolo di cuoco ha avuto per lei esito negativo.",
            "Il posto è andato a un'altra persona.",
            "La risposta è no, mi dispiace.",
            "Questa volta non è andata.",
            "Non sei passata alla fase successiva.",
            "La sua candidatura è stata scartata.",
            "Sei arrivata seconda.",
            "Abbiamo preso un'altra persona.",
            "Abbiamo scelto un altro candidato.",
            "Non procederemo con la sua candidatura.",
            "La posizione è stata assegnata a un interno.",
            "Purtroppo non possiamo offrirle il posto.",
            "Abbiamo deciso di proseguire con altri candidati.",
            "Il tuo profilo non è in linea con la posizione.",
            "Mi dispiace, abbiamo già trovato qualcuno.",
            "La selezione si è conclusa con la scelta di un altro candidato.",
            "Abbiamo scelto di non procedere.",
            "Il suo profilo non corrisponde.",
        ],
        &[
            "Qualora la sua candidatura non fosse selezionata, glielo comunicheremo via e-mail.",
            "Purtroppo martedì non posso, andrebbe bene giovedì?",
            "Non abbiamo ancora preso una decisione, la preghiamo di pazientare.",
            "Abbiamo ricevuto la sua candidatura. Se non riceverà risposta entro un mese, la consideri non accolta.",
            "Mi dispiace, dobbiamo spostare il colloquio di domani. Quando sarebbe disponibile?",
            "Non abbiamo ancora scelto.",
            "Il posto è libero da maggio. Va bene martedì alle 10?",
            "La risposta alla tua domanda è no, non serve l'auto. Ci vediamo lunedì alle 10.",
            "La posizione è ancora aperta. È libera venerdì alle 10?",
        ],
    ),
    (
        K::Scheduling,
        &[
            "Vorremmo conoscerla di persona: sarebbe disponibile martedì 10 marzo alle 10?",
            "Le confermiamo il colloquio di giovedì 12 marzo alle ore 16 presso la nostra sede.",
            "Quali sono le sue disponibilità la prossima settimana per una telefonata?",
            "Siamo lieti di invitarla a un colloquio con la responsabile.",
            "Devo spostare l'appuntamento di venerdì. Lunedì alla stessa ora le andrebbe bene?",
        ],
        &[
            "Grazie per il colloquio di martedì, è stato un piacere.",
            "Il suo pacco arriverà giovedì tra le 10 e le 12.",
            "Le faremo sapere entro venerdì.",
            "Dopo il colloquio abbiamo deciso di procedere con altri candidati.",
            "L'ufficio resterà chiuso dal 9 al 13 marzo.",
        ],
    ),
    (
        K::Acknowledgement,
        &[
            "Abbiamo ricevuto la sua candidatura e la ringraziamo per l'interesse.",
            "Grazie per esserti candidato! Valuteremo il tuo profilo e ti ricontatteremo.",
            "Confermiamo la ricezione del suo curriculum.",
            "La tua candidatura è stata inviata correttamente. Saranno contattati solo i candidati in linea con la ricerca.",
            "Buongiorno, ho ricevuto il suo CV e lo inoltro alla responsabile.",
        ],
        &[
            "La sua candidatura non è stata accolta.",
            "Potrebbe inviarci il suo diploma per completare la candidatura?",
            "Grazie per il suo ordine, abbiamo ricevuto il pagamento.",
            "È disponibile lunedì alle 9 per un colloquio?",
            "Sono fuori ufficio fino al 16 marzo.",
        ],
    ),
    (
        K::Offer,
        &[
            "Abbiamo deciso di assumerla.",
            "Siamo lieti di offrirle la posizione di infermiera a partire dal 1° aprile.",
            "Congratulazioni! In allegato trova la lettera di assunzione da firmare.",
            "Abbiamo il piacere di proporle un contratto a tempo indeterminato come contabile.",
            "Siamo felici di farle una proposta di assunzione con uno stipendio di 28.000 euro.",
            "Vorremmo offrirti il ruolo di cameriera, fammi sapere se accetti.",
            "Il posto è tuo!",
            "Sei assunta!",
            "Vogliamo assumerti.",
            "Abbiamo deciso di assumerla.",
        ],
        &[
            "Purtroppo non possiamo offrirle la posizione.",
            "Possiamo proporle un colloquio giovedì alle 10.",
            "Abbiamo offerto il ruolo a un'altra persona.",
            "Offerta speciale: 20% di sconto sulle sedie da ufficio!",
            "Prima di farle una proposta, dobbiamo conoscere le sue aspettative economiche.",
            "Il posto non è tuo.",
            "Congratulazioni! Sei stato selezionato per la nostra offerta Premium. Disiscriviti",
            "Vorremmo averla a colloquio.",
            "Vorremmo averti a cena venerdì.",
        ],
    ),
    (
        K::AutoReply,
        &[
            "Sono fuori ufficio fino al 16 marzo. Per urgenze contattare la reception.",
            "Risposta automatica: sono in ferie e rientrerò il 9 marzo.",
            "Sono in congedo di maternità. In mia assenza, scrivere a Marta Rossi.",
            "Grazie per il messaggio. Sarò assente fino al 13 marzo senza accesso alla posta.",
            "Messaggio automatico: sono assente dal 5 al 13 marzo, risponderò al mio rientro.",
            "Sono in ferie dal 9 al 20 marzo, rispondo al rientro.",
        ],
        &[
            "La prossima settimana sono in ferie, possiamo sentirci il 17 marzo?",
            "La direttrice è in ferie fino a lunedì e deciderà al suo rientro.",
            "Venga in ufficio lunedì, per favore.",
            "Offriamo 22 giorni di ferie e buoni pasto.",
            "Abbiamo ricevuto la sua candidatura e le risponderemo quando la direttrice rientrerà dalle ferie.",
            "Purtroppo abbiamo scelto un'altra persona. Sono in ferie fino al 23 marzo.",
        ],
    ),
];
