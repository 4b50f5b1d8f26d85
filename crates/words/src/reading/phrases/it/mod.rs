//! Italian phrases by what they are a sign of, and messages that hold them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

mod decision;
mod in_passing;
mod told_plainly;
mod unasked;

use meanwhile_core::fact::{Purpose, ReadingKind as K};

use crate::reading::cue::{Cue, Language, STRONG, SURE};

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "it",
    cues: &[
        decision::CUES,
        CUES,
        unasked::CUES,
        in_passing::CUES,
        told_plainly::CUES,
    ],
    examples: EXAMPLES,
};

const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "colloquio .. confermato|fissato|previsto|spostato|rinviato|programmato|anticipato",
            "colloquio .. si terrà|svolgerà",
            "invitar*|invitiamo .. colloquio|incontro|intervista",
            "fissare|organizzare|programmare|spostare|concordare|pianificare .. colloquio|incontro|appuntamento|chiamata|call",
            "sarebbe|saresti|sei .. disponibile|libero|libera",
            "sua|tua|tue|sue|le disponibilità",
            "le|ti|vi andrebbe|starebbe",
            "le|ti|vi va|sta bene",
            "vorremmo|piacerebbe .. conoscer*|incontrar*|parlar*|invitar*",
            "conferma* .. colloquio|appuntamento|incontro",
            "invito .. colloquio",
            "quando .. disponibile|preferisce|preferisci",
            "può|puoi|potrebbe|potresti|riesci|riesce .. passare|venire|fare|sentirci|vederci .. lunedì|martedì|mercoledì|giovedì|venerdì|domani|il|alle",
            "ti|la|le aspettiamo|aspetto|chiamo|chiamerò|attendiamo .. lunedì|martedì|mercoledì|giovedì|venerdì|domani|il|alle",
            "proponiamo|propongo|suggeriamo .. data|date|orario|orari|lunedì|martedì|mercoledì|giovedì|venerdì|giorno|incontro",
            "conoscerla|conoscerti|incontrarla|incontrarti .. persona|colloquio|sede|disponibile|quando|lunedì|martedì|mercoledì|giovedì|venerdì",
            "colloquio .. lunedì|martedì|mercoledì|giovedì|venerdì|alle|#",
            "giornata|giorno|turno|prova di prova|pratica .. lunedì|martedì|mercoledì|giovedì|venerdì|#",
            "saresti|sarebbe|sei|lei libero|libera|disponibile .. lunedì|martedì|mercoledì|giovedì|venerdì|domani|settimana|per|il",
            "spostare|anticipare|rinviare|posticipare .. colloquio|incontro|appuntamento",
            "quando .. puoi|può|potresti|potrebbe|saresti|sarebbe|riesci .. venire|sentirci|chiamar*|libero|libera|disponibile",
            "convocato|convocata|convocazione .. colloquio|prova|per|alle",
        ],
    ),
    (
        // What was is no appointment.
        Cue::Not(K::Scheduling),
        &[
            "grazie .. per il|lo|la|l|questo|nostro .. colloquio|incontro|chiacchierata|conversazione",
            "dopo|seguito|seguito del|al il|lo|al|del|nostro|suo|tuo .. colloquio|incontro",
            "a seguito del .. colloquio|incontro",
            "colloquio sostenuto|svolto|avuto|superato|di_ieri|conoscitivo_sostenuto|scorso|ha_avuto",
            "primo colloquio .. positivo|superato|bene",
            "com|come è|e andato|andata .. colloquio",
            "preparare|affrontare|superare .. colloquio",
            "contattarla|contattarti|ricontatt* .. per un .. colloquio",
            "giro|ciclo dei|di colloqui",
            "ringraziamo|ringrazio .. per il|lo|la .. colloquio|incontro|tempo",
            "seguito al|del|a .. colloquio|incontro",
            "dopo il|lo|un|nostro|suo|tuo|primo .. colloquio|incontro",
            "colloquio .. è|e stato|andato|andata",
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
            "chiediamo|preghiamo|chiedo|invitiamo|prego .. trasmettere|inviare|inviarci|fornire|fornirci|allegare|mandare|mandarci|compilare|integrare|produrre|indicare|comunicare|comunicarci|consegnare",
            "servirebbe|serve|servono|servirebbero|occorre|occorrono|manca|mancano|necessitiamo .. sapere|copia|documento*|codice|certificat*|attestato|permesso|numero|dati|tuo|tua|suo|sua|ancora",
            "mi|ci servirebbe|serve|servono|manca|mancano|occorre",
            "trasmettere|inviare|mandare|allegare|fornire|mandami|inviami|mandaci|inviaci .. copia|documento*|codice|certificat*|attestato|permesso|carta|iban|referenze|curriculum|diploma",
            "documenti|documentazione|dati|informazioni mancanti|mancante|integrativi|integrativa",
            "domanda|candidatura|pratica|documentazione .. incompleta|incompleto|completare",
            "qual|quale|quali|quanto è|sono|sarebbe|preavviso .. preavviso|ral|retribuzione|aspettative|stipendio|devi|deve|hai|ha",
            "hai|ha|possiedi|possiede|disponi|dispone .. patente|automunito|automunita|partita iva|attestato|certificazione|permesso|qualifica",
            "non .. riusciamo|riesco|siamo riusciti|abbiamo potuto .. aprire|leggere|scaricare|visualizzare|accedere",
            "compilare|compila|compili .. modulo|questionario|scheda|form",
            "contatti|recapiti|nominativi .. referenze|referenti|precedenti",
            "indicar*|comunicar*|farci sapere|dirci|dirmi .... preavviso|ral|aspettative|disponibilità|retribu*|turni",
            "abbiamo|ho|avremmo|avrei bisogno di|del|della .. copia|documento*|certificat*|dati|conferma|codice|attestato|sapere",
            "può|puoi|potrebbe|potresti inviarcela|inviarcelo|inviarmelo|inviarmela|mandarcela|mandarcelo|mandarmi|inviarci|mandarci",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "selezione|valutazione|processo|ricerca .. ancora in corso|aperta|aperto",
            "incontrare|vedere|sentire|valutare .. altri|altre|ancora .. candidat*|persone",
            "richiede*|richieder*|tempi|impieg* .. più|lunghi|tempo|previsto",
            "ritardo",
            "ancora .. decisione|valutando|valutazione|colloqui|deciso",
            "pazienza",
            "pazientare",
            "non .. ancora .. deciso|concluso|terminato|finito|scelto|completato|ricevuto|preso|risposta|notizie|novità",
            "decisione|risposta|selezione|processo|esito .. rimandata|rinviata|posticipata|slittata|slitta|rallentata|rimandato|rinviato|slittato",
            "altre|altri|ancora|qualche|un_altro|un_altra due|tre|qualche|giorno|giorni|settimana|settimane|po|tempo .. settimane|giorni|tempo|per|di",
            "stiamo|siamo|sto ancora|tuttora .. valutando|valutazione|attesa|decidendo|vedendo|incontrando",
            "più tempo .. previsto|del|per|di",
            "scuso|scusiamo|scusa|scusi .. per il|ritardo .. ritardo|attesa|silenzio",
            "in attesa .. conferma|approvazione|cliente|direzione|budget|riscontro",
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
            "ricevuto|ricevuta|ricevuti .. portfolio|documenti|tutto|certificat*|curriculum|mail|messaggio|grazie",
            "domanda|istanza .. acquisita|ricevuta|registrata|protocollata|presentata|inoltrata",
            "lo|la|li giro|inoltro|passo|trasmetto a|al|alla",
            "di aver ricevuto",
            "protocollo # ",
            "ti|sei|si è sei? candidato|candidata con successo|correttamente",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, STRONG),
        &[
            "valuter*|esaminer* .. candidatura|profilo|cv",
            "ricontatter*",
            "contatteremo",
            "grazie per .. averci|aver scritto|contattato|inviato",
            "presa|preso visione|carico",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "piaciuto|piaciuta .. molto|colloquio|profilo|parlar*",
            "secondo|prossimo|successiva|prossima step|colloquio|fase|passo",
            "ottima|buona|positivo|ottimo impressione|riscontro|feedback",
            "piacere .. conoscer*|parlar*",
            "conquistato|colpito|convinto|stupito|entusiasmato tutti|tutto|molto|il|la|noi|i",
            "colloquio|prova|incontro|lezione .. esito_positivo|andato_bene|benissimo|andata_bene|superato|superata",
            "passi|passa|passato|passata|superato|superata|accede|accedi|ammesso|ammessa .. fase|step|turno|selezione|prova|secondo|colloquio",
            "rosa dei finalisti|candidati",
            "finalista|finalisti",
            "ci|mi sei|è|ha|hai piaciuto|piaciuta|colpito|colpiti|fatto",
            "ottimo|bellissimo|bel|bella|ottima colloquio|impressione|prova|prestazione|lezione|incontro",
            "buone|ottime|belle notizie|nuove",
            "vogliono|vogliamo|vuole .. conoscer*|rivedere|rivederti|proseguire|procedere|andare_avanti .. te|lei",
            "il cliente|team|titolare è|e|sono entusiasta|rimasto|rimasti",
            "sei|è tra|fra i|le .. finalisti|migliori|candidati",
            "deciso|vorremmo|vogliamo|intendiamo di? .. proseguire|procedere|andare|continuare .. con lei|te|la sua|tua",
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
            "me|ce|mi|ci lo? dica|faccia|comunichi|scriva|confermi|mandi",
            "preghiamo|prego di? .. restituir*|inviar*|rispedir*|confermar*|comunicar*|firmat*",
            "può|puoi|potrebbe|potresti|le|ti .. confermar*|indicar*|inviar*|dirci|andrebbe|va|farci",
            "la|ti preghiamo|prego|chiediamo|chiedo .. confermar*|indicar*|inviar*",
            "attesa .. riscontro|risposta|conferma",
            "fammi|facci|mi|ci faccia|sapere|faccia",
            "fammi|fatemi|mi faccia|faccia|facci|ci faccia sapere",
            "dimmi|dicci|mi_dica|ci_dica|rispondimi|scrivimi|mi_scriva|chiamami|mi_chiami|confermami",
            "ti|le|vi va|andrebbe|interessa|interesserebbe|andrebbe|piacerebbe|sta",
            "hai|sei|puoi|vuoi|preferisci|ha|può|vuole voglia|disponibile|tempo|modo|patente|venire|passare",
            "attendiamo|attendo|aspetto|aspettiamo .. risposta|riscontro|conferma|notizie",
        ],
    ),
    (
        Cue::Polite,
        &[
            "come va|stai|sta",
            "tutto bene",
            "qualsiasi|eventuali domanda|domande|dubbio",
            "non esiti|esitare",
        ],
    ),
    (
        Cue::Promises,
        &[
            "ricontatter*|contatter*|risponder*|richiamer* entro|la|lei|ti|tra|nei|nel|solo|la_prossima",
            "ricontatter*|contatter* .. entro|tra|nei",
            "la|le|ti richiamo|chiamo|chiamerò|scrivo|scriverò|aggiorno|aggiornerò|ricontatto|ricontatterò|dico|dirò|rispondo|faccio_sapere",
            "decisione|scelta è|e|sarà|verrà|arriverà .. entro|prevista|il|fine|presa|comunicata",
            "potremo|potrò|dovremmo|contiamo|conto .. dar*|risponder*|far*|decidere|comunicar*",
            "faremo|farò|farà .. sapere",
            "ci|mi faremo|farò|facciamo|faccio sentire|vivi|vivo|viva",
            "avrà|avrai|riceverà|riceverai .... notizie|risposta|riscontro",
            "ricontatteremo|contatteremo|aggiorneremo|risponderemo|daremo|comunicheremo",
            "riscontro|decisione|risposta|feedback .. entro|la|prossima|settimana|fine|nei",
        ],
    ),
    (
        Cue::Back,
        &[
            "fino a|al|alla",
            "rientro|torno|rientrerò|tornerò lunedì|martedì|mercoledì|giovedì|venerdì|#",
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
    (
        Cue::Not(K::InformationRequest),
        &[
            "compili|compilare|compila .. questionario|sondaggio di|sul|sulla gradimento|soddisfazione|colloquio|esperienza",
            "ricevuto|ricevuta|ricevuti .. tutto|documenti|documentazione|certificat*|attestato",
        ],
    ),
    (
        Cue::Means(K::Delay, STRONG),
        &[
            "tengo|terremo|tenerla|tenerti aggiornata|aggiornato|informata|informato",
            "ancora in corsa|gara|lizza",
        ],
    ),
    (
        Cue::Not(K::Delay),
        &["non .. ancora .. candidato|inviato|completato la"],
    ),
    (
        Cue::Not(K::Encouraging),
        &[
            "ma|però|pero .. vuole|vogliono|cerca|cercano|serve|preferisce",
            "piaciuto|piaciuta .. ma|però|purtroppo",
            "prossimo|prossima|secondo passo|step|fase .. è|consiste|prevede .. test|prova|esercizio|caso",
        ],
    ),
    (
        Cue::NoAnswer,
        &["non serve|occorre|è_necessario|c_è_bisogno di? .. rispondere|risposta|che_risponda"],
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
