//! Italian phrases of messages that answer nothing: a recruiter's first letter, what a machine sends, letters of seekers.
//!
//! Holds words alone; headers, which tell machines more surely, are read elsewhere.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "visto|trovato|visionato il suo|tuo profilo",
            "suo|tuo profilo .. interessante|linkedin|linea",
            "aperto|aperta|interessato|interessata a|ad .. opportunità|nuove|valutare",
            "nostro|mio cliente",
            "mi permetto .. contattarla|contattarti|scriverle|scriverti",
            "seguo|seguiamo|cerco|cerchiamo|cerca|ricerchiamo|ricerca|selezioniamo .. un|una|figura|profilo|per .. cliente|azienda|collaborator*|con|per",
            "per conto di .. cliente|azienda",
            "suo|tuo|sua|tua profilo|percorso|esperienza|curriculum .. colpito|interess*|attirato|attenzione|adatto",
            "cerca|valuterebbe|valuteresti|interesserebbe|interessa|interessato|interessata .. cambiamento|cambiare|opportunità|nuova|proposta|saperne|parlarne",
            "nuova opportunità",
            "headhunter|cacciatore di teste|recruiter|selezionatore|selezionatrice",
            "avrebbe|avresti|ha|hai .. voglia|interesse|piacere .. di parlarne|saperne|sentirci|valutare|per|a",
            "ho|abbiamo trovato|visto|letto il|la .. profilo|curriculum|contatto|linkedin",
            "le|ti andrebbe|interesserebbe di|parlarne|sentirci|saperne",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "non lavoro il",
            "fuori sede|città",
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
            "leggerò|risponderò|rispondo .. rientro|ritorno|dal|lunedì",
            "questioni urgenti",
            "per|caso .. urgenz*",
            "al mio rientro",
            "durante la mia assenza",
            "in mia assenza",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, STRONG),
        &[
            "riservatezza",
            "ral|retribuzione fino|da",
            "smart working|remoto",
            "cliente",
            "alloggio",
            "opportunità",
            "senza impegno",
            "linkedin",
        ],
    ),
    (
        Cue::Unread,
        &[
            "non .. stato|stata|possibile .. recapitato|recapitata|consegnato|consegnata|consegnare|recapitare",
            "casella|indirizzo .. non .. presidiat*|monitorat*|ricevere|letta|abilitat*",
            "casella non presidiata",
            "mancata consegna|recapito",
            "riservato all|a invio",
        ],
    ),
    (
        Cue::Own,
        &[
            "mi candido|candidarmi",
            "io|vorrei|desidero|intendo|con .. candidarmi|proporre la mia|presentare la mia|sottoporre",
            "allego|invio|allegato|trova|troverà .. il mio|mio cv|curriculum",
            "ritirare|ritiro la mia candidatura",
            "ho|avendo accettato .. altra|altro|un .. offerta|proposta|posizione|lavoro|posto",
            "grazie|ringrazio .. per .. avermi|invito|proposta|offerta .. ma|purtroppo|tuttavia|invitato|invitata",
            "non potrò|posso|riesco|riuscirò .. partecipare|presentarmi|venire|essere .. colloquio|presente|domani|appuntamento|più",
            "accetto .. la|con .. offerta|proposta|vostra|sua",
            "ho deciso di .. rinunciare|non|declinare|restare|rimanere",
        ],
    ),
    (
        Cue::Aside,
        &[
            "gentili|cari|care genitori|condomini|soci|clienti|famiglie|inquilini",
            "gentile|caro|egregio cliente|condomino|socio|inquilino|genitore",
            "assemblea di condominio|condominiale|ordinaria|dei",
            "convocata l assemblea",
            "com|come è|e andato|andata .. colloquio|poi",
            "com|come va|procede .. ricerca|lavoro",
            "delega firmata",
            "visita|appuntamento .. medica|dentistica|dentista|dottoressa|veterinario",
        ],
    ),
    (
        Cue::Survey,
        &[
            "racconti|raccontaci|raccontarci|condivida .. sua|tua|propria esperienza",
            "questionario|sondaggio di|sul|sulla|sull gradimento|soddisfazione|colloquio|esperienza|selezione",
        ],
    ),
    (
        Cue::Bulk,
        &[
            "disiscriviti|disiscriversi",
            "tuo|suo|il|la ordine|pacco|spedizione|consegna .. è|è_stato|sarà|verrà spedito|spedita|consegnato|consegnata",
            "estratto conto",
            "bolletta|fattura|ricevuta .. pronta|disponibile|consultabile|emessa|novembre|scade",
            "offerte|annunci di lavoro .. per|di|oggi",
            "annunci di|per oggi|te",
            "modifica .. preferenze|avviso|alert",
            "busta paga|cedolino",
            "password .. modificata|cambiata|reimpost*",
            "annulla|cancella|disiscriv* .. iscrizione|iscriverti|disiscriviti",
            "codice sconto|promozionale",
            "# di sconto",
            "nuovo accesso",
            "hai ricevuto questa .. perché .. iscritt*",
            "addebito .. avverrà|sarà",
        ],
    ),
    (
        Cue::BulkSubject,
        &[
            "newsletter",
            "offerte di lavoro",
            "il tuo ordine",
            "tuo pacco",
            "bolletta|fattura",
            "estratto conto",
        ],
    ),
    (
        Cue::Errand,
        &[
            "conferma|confermi|verifica|attiva .. indirizzo|account|email|e",
            "inserisci|inserire .. codice",
            "pregato|pregati|pregata|invitati di|a .. restituire|consegnare|firmare|confermare|comunicare|portare",
            "devi|deve|entro .. completare|caricare|consegnare|firmare .. modulo|corso|attestato|delega",
        ],
    ),
];
