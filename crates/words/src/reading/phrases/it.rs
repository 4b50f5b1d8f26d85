//! Italian phrases by what they are a sign of, and messages that hold them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

use meanwhile_core::fact::{Purpose, ReadingKind as K};

use crate::reading::cue::{Cue, HINT, Language, STRONG, SURE};

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "it",
    cues: &[CUES],
    examples: EXAMPLES,
};

const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "non è|sei|e .. stata|stato .. selezionata|selezionato|accolta|scelto|scelta",
            "non .. proseguire|procedere|continuare|andare .. con|candidatura|oltre|avanti|nel|la|il|processo",
            "deciso|scelto|abbiamo .. proseguire|procedere|selezionato|scelto|optato .. altro|altri|altra|altre|un",
            "posizione|ruolo .. ricoperta|coperta|assegnata|chiusa|ricoperto",
            "candidatura .. non .. esito|positivo|idonea|linea|selezionata",
            "esito negativo",
            "non .. offrirle|offrirti",
            "non .. in linea",
            "deciso|decidere diversamente|altrimenti",
            "posizione|ruolo .... stata|stato già? ricoperta|coperta|assegnata|ricoperto|assegnato",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "spiace|dispiace|rincresce|rammarico .. comunicar*|informar*",
            "purtroppo",
            "in bocca al lupo",
            "auguriamo .. successo|meglio|fortuna|futuro",
            "più in linea|adatto|adatti",
        ],
    ),
    (
        Cue::Means(K::Rejection, HINT),
        &[
            "attenta|attento valutazione|analisi",
            "database",
            "future opportunità|selezioni",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "non .. ancora",
            "non .. scelto|deciso|selezionato|optato .. altro|altri|altra|altre",
            "non .... prima|finché|senza|fino",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "lieti|felici|piacere|contenti .... offrirle|offrirti|offerta|proporle|proporti|assumer*",
            "offrirle|offrirti|proporle|proporti .. posizione|ruolo|posto|contratto|assunzione",
            "lettera .. offerta|assunzione|impegno",
            "proposta .. contrattuale|assunzione|contratto|economica",
            "offerta di lavoro .. allegat*|formale|per",
        ],
    ),
    (
        Cue::Means(K::Offer, STRONG),
        &[
            "congratulazioni|complimenti",
            "data di inizio|assunzione",
            "benvenuto|benvenuta nel|in",
            "retribuzione",
            "contratto",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "non|purtroppo|spiace .... offrirle|offrirti|offerta|assumer*",
            "offrirle|offrirti|proporle|proporti .. colloquio|appuntamento|incontro|data",
            "annuncio|candidatura .. offerta",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "colloquio .. è|e|confermato|fissato|previsto|si|spostato|rinviato|il",
            "invitar*|invitiamo .. colloquio|incontro|intervista",
            "fissare|organizzare|programmare|spostare|concordare|pianificare .. colloquio|incontro|appuntamento|chiamata|call",
            "sarebbe|saresti|è|sei|e .. disponibile|libero|libera",
            "sua|tua|tue|sue|le disponibilità",
            "le|ti va|andrebbe|andrebbe bene|sta",
            "vorremmo|piacerebbe .. conoscer*|incontrar*|parlar*|invitar*",
            "conferma* .. colloquio|appuntamento|incontro",
            "invito .. colloquio",
            "quando .. disponibile|preferisce|preferisci",
        ],
    ),
    (
        // What was is no appointment.
        Cue::Not(K::Scheduling),
        &[
            "grazie .. per il|lo|la|l|questo|nostro .. colloquio|incontro|chiacchierata|conversazione",
        ],
    ),
    (
        Cue::Means(K::Scheduling, STRONG),
        &[
            "colloquio",
            "videochiamata|videocolloquio",
            "link .. teams|zoom|meet|riunione",
            "appuntamento",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "prova tecnica|pratica|scritta",
            "test .. tecnico|attitudinale|online",
            "caso|esercizio studio|pratico|tecnico",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "inviar*|invii|fornir*|allegar*|indicar* .... documenti|referenze|certificat*|diploma|ral|retribu*|aspettative|cv|curriculum",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "richiede*|richieder*|tempi|impieg* .. più|lunghi|tempo|previsto",
            "ritardo",
            "ancora .. decisione|valutando|valutazione|colloqui|deciso",
            "pazienza",
            "pazientare",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "abbiamo|ho ricevuto .. candidatura|cv|curriculum",
            "grazie per .. candidato|candidata|candidatura|candidatura|interesse",
            "candidatura .. ricevuta|inviata|registrata|presa|inoltrata",
            "ringraziamo .. candidatura|interesse|candidato",
            "conferma|confermiamo|confermo .. ricezione|ricevimento|candidatura",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, STRONG),
        &[
            "valuter*|esaminer* .. candidatura|profilo|cv",
            "ricontatter*",
            "contatteremo",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "piaciuto|piaciuta .. molto|colloquio|profilo|parlar*",
            "secondo|prossimo|successiva|prossima step|colloquio|fase|passo",
            "ottima|buona|positivo|ottimo impressione|riscontro|feedback",
            "piacere .. conoscer*|parlar*",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "visto|trovato|visionato il suo|tuo profilo",
            "suo|tuo profilo .. interessante|linkedin|linea",
            "aperto|aperta|interessato|interessata a|ad .. opportunità|nuove|valutare",
            "nostro|mio cliente",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "fuori ufficio|sede",
            "risposta|messaggio automatica|automatico",
            "in ferie",
            "assente",
            "maternità",
            "in congedo",
        ],
    ),
    (
        Cue::Means(K::AutoReply, STRONG),
        &[
            "per|caso .. urgenz*",
            "al mio rientro",
            "durante la mia assenza",
            "in mia assenza",
        ],
    ),
    (
        Cue::Supposed,
        &[
            "se la|il|non|lei|tu|ci|il",
            "qualora",
            "prima di",
            "nel caso",
            "in caso",
            "solo|esclusivamente i|le candid*|profili",
        ],
    ),
    (
        Cue::Asks,
        &[
            "può|puoi|potrebbe|potresti|le|ti .. confermar*|indicar*|inviar*|dirci|andrebbe|va|farci",
            "la|ti preghiamo|prego|chiediamo|chiedo .. confermar*|indicar*|inviar*",
            "attesa .. riscontro|risposta|conferma",
            "fammi|facci|mi|ci faccia|sapere|faccia",
        ],
    ),
    (
        Cue::Polite,
        &[
            "qualsiasi|eventuali domanda|domande|dubbio",
            "non esiti|esitare",
        ],
    ),
    (
        Cue::Promises,
        &[
            "faremo|farò|farà .. sapere",
            "avrà|avrai|riceverà|riceverai .... notizie|risposta|riscontro",
            "ricontatteremo|contatteremo|aggiorneremo|risponderemo|daremo|comunicheremo",
            "riscontro|decisione|risposta|feedback .. entro|la|prossima|settimana|fine|nei",
        ],
    ),
    (
        Cue::Back,
        &[
            "fino al",
            "rientro il|previsto",
            "rientrerò|torno|tornerò .. il|lunedì",
            "a partire dal",
            "dal",
        ],
    ),
    (Cue::Deadline, &["entro", "prima"]),
    (
        Cue::PleaseDont,
        &["non .. telefonare|contattare|contattarci|chiamare"],
    ),
    (
        Cue::DoorOpen,
        &[
            "database",
            "future|altre|prossime opportunità|posizioni|selezioni",
            "conserv*|terremo|tenere .. cv|profilo|candidatura|contatto",
            "in contatto",
        ],
    ),
    (
        Cue::Feedback,
        &[
            "feedback .. colloquio|volentieri",
            "volentieri .. feedback|riscontro",
        ],
    ),
    (
        Cue::SecondBest,
        &["scelta|decisione .. difficile", "finalist*"],
    ),
    (Cue::InvitesPhone, &["mi|ci chiami|chiama", "chiamar* al"]),
    (
        Cue::Sent(Purpose::Apply, SURE),
        &[
            "candidarmi|candido|candidatura .. per|alla|al|come|posizione",
            "allego .. cv|curriculum|lettera",
        ],
    ),
    (
        Cue::Sent(Purpose::Thank, SURE),
        &["grazie|ringrazi* .... colloquio|tempo|chiacchierata|incontro"],
    ),
    (
        Cue::Sent(Purpose::CheckIn, SURE),
        &[
            "aggiornament*|novità|notizie",
            "stato .. candidatura|selezione|processo",
        ],
    ),
    (
        Cue::Sent(Purpose::Decline, SURE),
        &[
            "ritirare la mia candidatura",
            "accettato .. altra|offerta",
            "declinare",
        ],
    ),
    (
        Cue::Sent(Purpose::ThankForDecision, SURE),
        &["grazie .. per .. riscontro|risposta|avermi|informat*|aggiornamento"],
    ),
    (
        Cue::Sent(Purpose::AskFeedback, SURE),
        &["feedback .. sul|sulla|colloquio|candidatura"],
    ),
    (
        Cue::Sent(Purpose::Answer, STRONG),
        &["mi va bene", "confermo", "perfetto"],
    ),
];

const EXAMPLES: &[(K, &str)] = &[
    (
        K::Rejection,
        "Ci spiace comunicarle che la sua candidatura non è stata selezionata. Le auguriamo successo.",
    ),
    (
        K::Rejection,
        "Purtroppo abbiamo deciso di procedere con altri candidati.",
    ),
    (
        K::Scheduling,
        "Vorremmo invitarla a un colloquio. Sarebbe disponibile martedì 3 marzo alle 10?",
    ),
    (
        K::Acknowledgement,
        "Abbiamo ricevuto la sua candidatura. Se il profilo è in linea, la ricontatteremo.",
    ),
    (
        K::Offer,
        "Siamo lieti di offrirle la posizione di contabile. In allegato la lettera di assunzione.",
    ),
    (
        K::AutoReply,
        "Sono fuori ufficio fino al 15 marzo. Per urgenze contattare la segreteria.",
    ),
    (K::Other, "Il tuo ordine è stato spedito."),
    (
        K::Rejection,
        "Purtroppo la direzione ha deciso diversamente.",
    ),
    (K::Other, "Non abbiamo scelto un altro candidato."),
    (K::Other, "Grazie per il colloquio di martedì."),
];
