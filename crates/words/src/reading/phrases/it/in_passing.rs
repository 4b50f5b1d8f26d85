//! Italian phrases of what is told in passing: a no as news of another, an offer as a wish, a wait, a word of praise.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "orientato|orientati|orientata|indirizzato|indirizzata .. scelta|altrove|altro|altra",
            "scelta .. altrove",
            "proseguire|procedere|continuare|proseguiamo|procediamo|continuiamo|andare|andiamo .. con un|una|due|tre|altri|altre|chi|qualcuno .. altro|altra|persona|persone|candidat*|profilo|che|profili",
            "persona|candidato|candidata|collega|figura|profilo che|su_cui abbiamo|hanno|ha|si .. scelto|scelta|selezionato|selezionata|assunto|assunta|inserito|inserita|caduta",
            "puntato|puntiamo|virato|orientati|orientato|ripiegato su|verso un|una .. altro|altra|firma|persona|profilo|candidat*|collega",
            "posto|posizione|lavoro|contratto va|è_andato|è_andata|andrà|spetta|è_stato_affidato|è_stata_affidata .. a|ad .. un|una|altro|altra|collega|interno|interna",
            "altra|altro|una|un candidata|candidato|collega|persona .. ha|è_stata|è_stato .. accettato|firmato|ottenuto|avuto|spuntata|preferita|preferito|inserita|inserito",
            "inserimento|assunzione|nomina|scelta di|d un|altro|altra|una .. altro|altra|candidato|candidata|persona|collega",
            "percorso|processo|iter|selezione|candidatura .. si_ferma|si_conclude|termina|finisce|si_chiude .. qui|con_noi|per_lei|per_te",
            "preferito|preferiamo|preferirebbero|preferisce|preferiscono formare|assumere|prendere|qualcuno|una_persona|un_profilo|chi|un_giovane",
            "non .. la|ti assumeremo|assumiamo|prendiamo|prenderemo|inseriremo|assumere|inserire",
            "arrivato|arrivata|classificato|classificata|piazzato|piazzata .. secondo|seconda|terzo|terza",
            "fuori dalla|dal|gioco .. selezione|rosa|processo",
            "non è|sei|sarà stata|stato|lei|tu la|il|lei|tu .. scelta|prescelto|prescelta|persona|candidato",
            "non .. rientra|rientri|rientrare .. tra|fra|nella|nei",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "per poco|un_soffio|pochissimo",
            "pur avendo|apprezzando",
            "conserveremo|terremo|conserviamo .. curriculum|cv|dati|contatto|candidatura",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "né|ne un sì|si|no né|ne",
            "finché|fino_a_quando|finche .. non .. possiamo|possa|posso",
            "non è un no|rifiuto|esclusione",
            "non .. fuori dalla|dal",
            "selezione|processo .. si_conclude|termina|si_chiude .. lunedì|martedì|mercoledì|giovedì|venerdì|settimana|mese",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "lieti|lieto|lieta|piacere|felici|felice .... offrirle|proporle|offrirti|proporti .... posizione|contratto|assunzione|posto|ruolo",
            "cliente|titolare|direzione|squadra|tutti vuole|vogliono te|lei|assumerla|assumerti",
            "deciso|scelto di assumerla|assumerti|affidarle|affidarti|offrirle|offrirti|prenderla|prenderti",
            "posto|lavoro|posizione è|sarà tuo|tua|suo|sua",
            "ti|la vogliamo|prendiamo|assumiamo|voglio .. con_noi|in_squadra|nel_team|a_bordo|dei_nostri",
            "sei|è dei_nostri|assunto|assunta|preso|presa",
            "approvato|approvata|deliberato|confermato|confermata .. la_tua|la_sua|sua|tua assunzione|nomina|inserimento",
            "cominci|inizi|comincia|attacchi lunedì|martedì|mercoledì|giovedì|venerdì|sabato|il|dal",
            "saremmo pazzi|matti|stupidi .. lasciarti|lasciarla|non|a",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "offrirle|proporle|offrirti|proporti .. colloquio|incontro|prova|chiamata",
            "non costituisce|rappresenta|comporta|vincola",
            "se|quando|prima cominci|inizi|comincia",
            "ti|la vogliamo|voglio vedere|incontrare|conoscere|invitare|sentire",
        ],
    ),
    (Cue::Supposed, &["in assenza|mancanza di"]),
    (
        Cue::Retracts,
        &[
            "ritiriamo|ritirare|annulliamo|revochiamo|ritirata|revocata|annullata .. offerta|proposta",
            "offerta|proposta .. ritirata|revocata|annullata|ritiriamo|decaduta",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "avrebbe|avresti|hai|ha tempo|un_momento|modo|dieci_minuti|mezz",
            "quando|che_giorno|quale_giorno|a_che_ora .. ti|le va|andrebbe|fa_comodo|viene_comodo|torna_comodo|farebbe",
            "ti|le va|andrebbe|fa_comodo|farebbe_comodo bene|meglio|lunedì|martedì|mercoledì|giovedì|venerdì|domani|alle",
            "programma|scaletta .. giornata|visita|seguente",
            "puoi|può|riesci|riesce|potresti|potrebbe passare|venire|fare_un_salto|collegarti|collegarsi .. lunedì|martedì|mercoledì|giovedì|venerdì|domani|alle|in",
            "passa|passi|vieni|venga lunedì|martedì|mercoledì|giovedì|venerdì|domani|alle|quando",
        ],
    ),
    (
        Cue::Settled,
        &["programma|scaletta .. giornata|visita|seguente"],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "manca|mancano ancora|solo|soltanto|il|la|i|una|due .. copia|documento|documenti|certificato|diploma|titolo|codice|data|firma|modulo",
            "ho|abbiamo|avrei|avremmo bisogno di|del|della .. sapere|copia|numero|codice|documento|certificato|patente|permesso",
            "dobbiamo|devo|dovrei|dovremmo sapere|conoscere se|quanti|quante|da|quando|che|quale",
            "hai|ha|possiedi|possiede la|il|un|una patente|permesso|auto|automunito|certificato|attestato|patentino|macchina",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "test|prova|prove|questionario è|sono|sarà .. disponibile|disponibili|portale|online",
            "scriva|scrivi|scrivere|prepari|prepara|preparare|traduca|traduci|tradurre|redigere|progetti|disegna .. parole|pagina|pagine|testo|presentazione|articolo|progetto|lezione|scheda",
            "prova|prove scritta|pratica|pratiche|scritte|tecnica|orale",
        ],
    ),
    (
        Cue::Not(K::Assessment),
        &[
            "grazie|dopo|durante|esito|risultato|superato|sostenuto|svolto .. prova|test|esercizio|caso",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "serve|servono|occorre|occorrono|vogliono .. giorni|giorno|settimana|settimane|tempo",
            "più tardi|tempo|lungo|lunga|lunghi del previsto|di_quanto|del_solito|che_previsto",
            "ancora|tuttora|per_ora|non nessuna|nessun|niente|non|abbiamo|ho|si .. deciso|decisione|novità|notizie|risposta|nuova",
            "slitta|slittano|slittata|slittato|slitterà|rimandata|rimandato|posticipata|posticipato|in_sospeso|congelata|congelato|bloccato|bloccata .. decisione|selezione|scelta|di|a|fino|per|tutto",
            "decisione|selezione|scelta|risposta .. slitta|slittata|rimandata|posticipata|in_sospeso|congelata|bloccata",
            "scusi|scusa|scusate|mi_scuso|ci_scusiamo|spiace|dispiace .. silenzio|ritardo|attesa|tempi|aspettare",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "sei|è|resta|rimane tra|fra .. favoriti|finalisti|preferiti|migliori|due|tre|ultimi",
            "favorito|favorita|favoriti",
            "colpito|colpita|colpiti|conquistato|conquistati|entusiasta|entusiasti .. di|da|tutti|molto|lei|te",
            "piaciuto|piaciuta molto|tantissimo|moltissimo|a_tutti",
            "incrocio|incrociamo|dita incrociate|le_dita",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "grazie per|del il|la|le tuo|tua|suo|sua|gentile|tue|sue? .. messaggio|mail|parole|biglietto|lettera|pensiero",
            "esamineremo|valuteremo|leggeremo|guarderemo|vedremo .. candidature|domande|tutte|tutti|dopo|scadenza|chiusura",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "lavoro|sono_in_ufficio .. solo|da_lunedì|lunedì|martedì|part_time|mezza_giornata|la_mattina",
            "non lavoro più|faccio_più_parte",
            "risposta|messaggio|mail automatica|automatico|generata|generato",
        ],
    ),
    (
        Cue::AsksAfterNo,
        &[
            "consenso|autorizzazione|autorizza|autorizzi|accordo .. conservare|tenere|curriculum|cv|dati",
            "risponda|rispondi|ci_dica|dicci|confermi|conferma|ci_faccia_sapere|facci_sapere .. se|sì|no|conservare|tenere|vuole|vuoi",
            "possiamo|potremmo|vuole_che|vuoi_che .. tenere|conservare|tenerla|tenerti|contattarla|conserviamo",
            "le|ti interessa|interesserebbe|piacerebbe|andrebbe .. altro|altra|ruolo|posizione|lista|graduatoria",
            "restituisca|restituisci|restituire|invii|mandi|mandaci .. badge|chiavi|scontrini|ricevute|biglietti|iban",
        ],
    ),
    (
        Cue::NotSent,
        &[
            "in sede|presenza|loco .. prova|consegnata|consegnato|svolgerà|svolta|test",
            "consegneremo|consegnata|consegnato|darà|daremo .. in_sede|sul_posto|all_arrivo|quel_giorno",
            "non .. serve|occorre|necessario|necessaria preparare|prepararsi|preparazione|studiare",
            "non rispondere|risponda|rispondete .. a|questa|questo",
            "non rispondere|risponda|rispondete",
            "casella|indirizzo|casella_di_posta .. non .. riceve|letta|letto|monitorata|presidiata|legge",
        ],
    ),
    (
        Cue::SaidYes,
        &[
            "tuo|sua|tua|suo accettazione|sì|conferma .. grazie|felici|ricevuta",
            "grazie per|di aver|avere accettato|detto_sì|confermato",
            "hai|ha|avevi|aveva detto di? sì",
        ],
    ),
    (
        Cue::NoAnswer,
        &[
            "non deve|devi|serve|occorre|è_necessario|c_è_bisogno .. fare|mandare|inviare|niente|nulla|portare|confermare",
        ],
    ),
    (
        Cue::Polite,
        &[
            "preghiamo|prego|chiediamo|chiedo|ringraziamo .. pazienza|pazientare|attendere|comprensione",
        ],
    ),
    (
        Cue::Not(K::InformationRequest),
        &["serve|servono|occorre|occorrono .. giorni|giorno|settimana|settimane|tempo"],
    ),
];
