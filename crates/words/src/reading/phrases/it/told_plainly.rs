//! Italian phrases of what is told plainly: the terms of an offer, who was taken instead, somebody still thought of, a no
//! that was a mistake.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, SHORT, STRONG, SURE, TERMS};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        // When they begin, what they are paid, what they sign.
        Cue::Means(K::Offer, TERMS),
        &[
            "tutti|tutte|nessuno .. tranne|meno|eccetto|salvo|se_non lei|te",
            "è|sei|lei_è|tu_sei ancora libera|libero|disponibile",
            "ancora libera|libero|disponibile",
            "vorrebbe|vorresti|vuole|vuoi|sarebbe|saresti ancora|comunque|lo_stesso|ugualmente .. posto|lavoro|venire|interessata|interessato|disponibile|lavorare",
            "sì o no entro|prima",
            "offerta|proposta resta|rimane|è ancora? valida|ferma|in_piedi",
            "stesso stipendio|orario",
            "stesse ore|condizioni",
            "spero|speriamo che|in .. accetti|dica_di_sì|dirà_di_sì|un_sì|accetterà|accetterai",
            "sua|tua|suo|tuo scrivania|armadietto|divisa|chiavi|camice|computer|postazione .. la|ti|è|già aspetta|aspettano|pronta|pronto|ordinato|ordinata",
            "quando firmiamo|firma|firmi|passa_a_firmare",
            "per preparare|redigere|stendere il? suo|tuo? contratto",
            "comunicazione|iscrizione obbligatoria|all_inps|inail",
            "ormai|adesso|ora sei|è|fai|fa .. dei_nostri|della_squadra|parte|di_casa",
            "inizi|inizia|inizierebbe|inizieresti|cominci|comincia|cominceresti|comincerebbe|parti|attacchi|prende_servizio|si_comincia|si_parte il|lunedì|martedì|mercoledì|giovedì|venerdì|da|dal|a|subito|domani|#",
            "inizio|decorrenza|assunzione|presa_di_servizio|entrata il|dal|sarebbe|prevista|previsto|a_partire|da|in .. #|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
            "# netti|lordi|mensili|al_mese|annui|l_ora|all_ora|euro_netti|euro_lordi|euro_al_mese|di_ral",
            "stipendio|paga|retribuzione|compenso|ral è|sarebbe|sarà|di|da|quello|come .. #|contratto|tabella|detto",
            "ore sono|settimanali .. #|trentasei|quaranta|trenta|venti|e",
            "possiamo|arriviamo|arrivare|arrivo|fare a|ai|fare|fino .. # .. e|più|con",
            "buoni pasto",
            "tredicesima|quattordicesima|tempo_indeterminato|tempo_determinato|periodo_di_prova|livello_del_contratto",
            "suo|tuo|sua|tua contratto|lettera_di_assunzione|lettera_d_impegno",
            "contratto a_tempo|da_firmare|è_pronto|in_allegato|allegato|pronto|di_apprendistato|di_lavoro",
            "firmare|firmato|firmata|firmi|firma .. contratto|copia|lettera|restituire|rimandarci",
            "se|che accetta|accetti|è_d_accordo|sei_d_accordo|le_va|ti_va_bene|le_va_bene|lo_vuole|lo_vuoi|le_interessa_ancora",
            "accetta|accetti|ci_stai|ci_sta|ti_va_di_cominciare",
            "mi|ci fa|fai|dica|dici|faccia .. sapere|dire|sì_o_no .. accetta|accetti",
            "dispiacerebbe|peccato|spiacerebbe .. se|che .. dicesse|dicessi|rifiutasse|rifiutassi|rinunciasse .. no|proposta",
            "vogliamo|voglio lei|te|proprio_lei|proprio_te|averla|averti",
            "con|c_è l|il|incluso|compreso alloggio|vitto",
            "per|tutto il|quanto|come resto|resto_vale|d_accordo|concordato|come_detto|come_d_accordo|come_concordato",
            "benvenuto|benvenuta|bentornato|bentornata a|nella|in|tra bordo|squadra|famiglia|noi|team",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "abbiamo|ho|hanno scelto|selezionato lei|te|proprio_lei|proprio_te",
            "ti|la abbiamo|ho scelta|scelto",
            "scegliamo lei|te",
            "posto|lavoro|incarico|cattedra .. è|sarebbe|sarà|resta dunque|quindi|allora? suo|sua|tuo|tua|per_lei|per_te",
            "resta|resti|rimane|rimani solo|allora|dunque? lei|tu",
            "approvato|approvata|deliberato|deliberata|ratificato|ratificata|votato .. sua|tua nomina|assunzione",
            "nominarla|nominarlo|nominarti|affidarle|affidarti come|la|il|direttrice|direttore|responsabile|incarico|posto|direzione",
        ],
    ),
    (
        // What is asked of everybody, and what another is told.
        Cue::Not(K::Offer),
        &[
            "quando|se|da_quando|data|disponibilità|potrebbe|potresti .. iniziare|inizio|cominciare|inizierebbe|assunzione",
            "richiesta|aspettativa|aspettative|pretese retributiva|retributive|economica|economiche|salariali",
            "contratto .. firmato|firmò|firmata .. altro|altra|ieri",
            "che|chi comincia|inizia|entra|parte",
            "se|che accetta|accetti .. cookie|condizioni|conservare|termini|colloquio|appuntamento|privacy",
            "suo|tuo contratto attuale|in_corso|con_l_azienda",
            "inizio|comincia|inizia .. prova|colloquio|incontro|selezione|corso",
            "con|per|da lei|te .. colloquio|conoscerla|parlare",
        ],
    ),
    (
        // Who was taken, and how the way ends.
        Cue::Means(K::Rejection, SURE),
        &[
            "non ci|mi aspetti|aspettare|aspettarci",
            "non era|doveva destino|essere|andare|scritto",
            "finito|finita|finiti|messo|messa|rimasto|rimasta in minoranza",
            "cliente|azienda|direzione|sede|proprietà|proprietario|comune|gruppo .. ha|hanno .. cambiato_idea|congelato|annullato|bloccato|ripensato|fermato|deciso_altrimenti",
            "ci arrangiamo|arrangeremo|arrangiare .. soli|senza|con|noi|così",
            "rinunciamo|rinunciare|abbiamo_rinunciato|deciso di|a|ad|all .. assumere|assunzione|coprire|inserimento",
            "negozio|sede|stabilimento|officina|progetto|cantiere|corso|classe .. annullato|annullata|saltato|saltata|sospeso|non_parte|non_si_fa",
            "candidatura|candidato|candidata|risorsa|collega interno|interna .. si|ha|precedenza|priorità|fatto_avanti|fatta_avanti",
            "non .. copriremo|occuperemo|assegneremo|bandiremo|apriremo .. posizione|posto|ruolo|incarico|concorso",
            "posto|incarico|ruolo|cattedra|turno|lavoro .. va|andrà|è_andato|è_andata|spetta|tocca|passa quindi|dunque|perciò|ora|infine? alla|al|a|ad|agli|alle .. altro|altra|collega|interno|interna|figlio|figlia|nipote|candidata|candidato|signora|signor|prima|primo|ragazza|ragazzo|stagista",
            "posto .. va|andrà|spetta|tocca|passa quindi|dunque|perciò .. alla|al|a",
            "scelta|decisione|voto|commissione|consiglio|direzione|giuria .. ricaduta|caduta|orientata|orientato|espressa|espresso|premiato|indicato|preferito .. altro|altra|collega|candidata|candidato|interno|interna|chi",
            "mio|mia|nostro|nostra|suo|un|una nipote|cugino|cugina|cognato|cognata|figlio|figlia|fratello|sorella|stagista|apprendista .. resta|torna|rimane|entra|prende|comincia .. bottega|posto|negozio|con_noi|con_me|ditta|officina|cucina|lavorare|azienda",
            "non c_è|ci_sono|abbiamo|avremo|ci_sarà|resta più|alcun|nessun .. posto|posti|posizione|fondi|budget|assunzione",
            "fondi|finanziamento|posto|progetto|budget|bando .. tagliato|tagliati|revocato|revocati|ritirato|ritirati|saltato|saltata|soppresso|annullato",
            "preferito|preferisce|preferiscono|preferito_chi|preso|presa|preferiamo .. qualcuno|una_persona|chi .. con|di|più|già|che",
            "continueremo|continuiamo|proseguiremo|proseguiamo|andremo_avanti|andiamo_avanti senza di? lei|te",
            "non è|sei|sarai|sarà lei|tu|dei_nostri|tra_i_nostri",
            "non .. figura|figuri|rientra|rientri|compare .. elenco|graduatoria|lista|rosa",
            "non .. raggiunto|raggiunge|ottenuto|superato .. punteggio|minimo|soglia|idoneità",
            "abbiamo|ho|hanno già|poi|infine|alla_fine? coperto|preso|presa|dato|data|affidato|affidata|tenuto|tenuta .. posto|turno|altro|altra|uno|una|ragazzo|ragazza|collega|stagista",
            "si ferma|chiude|conclude qui|qua",
            "vuole|pretende|richiede|esige per_forza|assolutamente .. brevetto|patentino|diploma|laurea|iscrizione|titolo|esperienza",
            "non .. posso|possiamo|potrò|potremo .. prenderla|prenderti|assumerla|assumerti|tenerla|tenerti",
        ],
    ),
    (
        Cue::Means(K::Rejection, SHORT),
        &[
            "posto|lavoro è|è_già già? preso|andato|coperto|dato",
            "non|nulla se|si ne|fa fa|nulla|niente",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "ti|si annoieresti|annoierebbe",
            "troppo lontani|lontane|distanti .. da|dalla|sullo|sulla|tra",
            "suo|tuo posto è altrove|da_un_altra_parte|in_un_altro",
            "difeso|battuto|battuta|insistito|spinto|speso|spesa .. lei|te|suo|tuo|nome|candidatura",
            "profilo|ruolo|esigenza|esigenze|necessità .. cambiato|cambiata|cambiate|è_cambiato",
            "quando avrai|avrà|lo_avrai|finirai|prenderai .. torna|chiamaci|chiamami|scrivimi|si_faccia|passa",
            "malincuore",
            "con|a|mio molto? dispiacere|rammarico|malincuore",
            "non dipende|è|c_entra .. da|per|colpa .. lei|te|sua|tua",
            "spero|speriamo che .. capisca|capirà|capirai|comprenda|comprenderà|comprenderai",
            "ho|abbiamo dato|passato|girato|fatto .. suo|tuo nome|numero|curriculum|contatto .. collega|amico|amica|altro|altra",
            "conosco|so_di uno|una|qualcuno|chi .. cerca|cercano|assume",
            "spese|viaggio|trasferta .. rimbors*",
            "mi|ci costa|pesa|piange .. dirglielo|dirtelo|scrivere|dire|il_cuore",
            "preferito|voluto|piaciuto .. dirglielo|dirtelo|darle|darti .. voce|persona|altra|migliori",
            "fatto|farla|farti|averla|averti .. venire|perdere|viaggiare .. vuoto|tempo|niente|inutilmente",
            "le|ti auguriamo|auguro|faccio .. ogni|tutto|trovare|bene|auguri|meglio",
            "anno prossimo|prossimo_anno .. chiamaci|ci_chiami|riprovi|riprova|si_ripresenti",
            "l anno|la_prossima prossimo|volta .. richiamaci|chiamaci|riprova|riprovi|per_prima|per_primo",
            "restituiamo|restituiremo|rimandiamo|rispediamo .. documenti|certificati|originali|materiale|curriculum",
            "ha|hanno fatto la differenza",
            "più anni|esperienza|titoli .. di|rispetto .. lei|te|suoi|tuoi",
            "non .. scoraggi|scoraggiarti|scoraggiarsi|perda|perdere .. animo|coraggio",
            "in bocca al lupo .. resto|futuro|ricerca|altrove",
        ],
    ),
    (
        // A no that was a mistake, and others'.
        Cue::Not(K::Rejection),
        &[
            "avevo|avevamo detto|scritto .... andato|preso|presa|coperto|coperta|assegnato",
            "non .. tenga|tenere|tieni|tener .. conto .... rifiuto|no|negativa|negativo",
            "rifiuto|risposta_negativa .... errore|sbaglio|annullato|ignori|ignorare",
            "agli|alle|a altri|altre|tutti .. due|tre|gli_altri .. detto|dico .. no",
            "se|che .. dicesse|dicessi|rifiutasse|rifiutassi|rinunciasse no|la_proposta",
            "candidato|candidata|persona|prescelto|prescelta|primo|prima .. ha|si_è|è rinunciato|ritirato|ritirata|tirato_indietro",
            "cane|gatto|fumo|auto|parcheggio .. non .. ammesso|ammessa|possibile|previsto|prevista|concesso",
            "non .. possibile avere|ottenere|includere|l|il|aumentare .. auto|aziendale|smart|stipendio|bonus|indennità",
            "non .. arriviamo|arrivare ai|a|alla|fino",
            "posto auto|macchina|letto|barca|a_tavola|a_sedere",
            "posto|lavoro .. va|è|resta|spetta a_lei|a_te|suo|tuo",
        ],
    ),
    (
        // Praise beside one of these may lead up to a no.
        Cue::Doubts,
        &[
            "tuttavia",
            "purtroppo",
            "ciononostante",
            "nonostante",
            "pur avendo|essendo|apprezzando",
        ],
    ),
    (
        Cue::StillIn,
        &[
            "sei|è|resti|resta|rimani|rimane ancora|sempre|tuttora|pienamente|assolutamente .. in corsa|gara|lizza|gioco|pista|ballo",
            "sei|è|resti|resta|rimani|rimane in|pienamente|bene corsa|gara|lizza|gioco",
            "ancora|sempre|tuttora .. tra|fra|nella .. finalisti|candidati|favoriti|preferiti|rosa|due|tre|migliori",
            "non .. l|la|ti|è .. abbiamo esclusa|escluso|scartata|scartato",
            "restiamo|siamo|resto ancora|sempre|molto interessati|interessata|interessato .. lei|te|suo|tuo",
        ],
    ),
    (
        Cue::Soothes,
        &[
            "scusi|scusa|scusate|mi_scuso|ci_scusiamo|perdoni|perdona|spiace|dispiace|perdono .. silenzio|ritardo|attesa|tempi|aspettare|tanto|senza",
            "scusi|scusa|scusate|scuso|scusiamo|perdoni|perdona",
            "non .. l|ci|mi|ti .. dimenticata|dimenticato|dimenticati|dimentichiamo",
            "appena|non_appena|quando so|saprò|sapremo|avrò|avremo|sappiamo|ci_sono",
            "grazie .. pazienza",
            "senza|nessuna|niente notizie|novità",
            "silenzio|pazienza",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "ha|hai .. mio voto",
            "sorridere|ridere|sorriso .. raccontato|riletto|pensato|leggere",
            "resti|resta|rimani|rimane|sei|è pienamente|ancora|sempre|ancora_pienamente|sempre_pienamente .. in corsa|gara|lizza|gioco",
            "tra|detto_tra|resti_tra noi .. piaciut*|colpit*|favorit*|raramente|mai|bravissim*",
            "pendevano dalle|dalla|avrebbero tue|sue|firmato",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "non ci|mi conosciamo|conosce|conosci",
            "lavoro|cerco|seleziono|scrivo per conto|un_cliente|uno_studio|una_casa|un_laboratorio",
            "suo|tuo nome è|mi venuto|saltato|arrivato|stato|emerso fuori|fatto|suggerito",
            "so|immagino|suppongo che .. sta|stai|lavora|lavori|bene .. bene|lì|dove|d_incanto",
            "posso|dici|dica se .. chiamarti|chiamarla|raccontarti|raccontarle|sentirci",
            "ricerca e selezione",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "potrebbe|potresti|può|puoi scrivermi|scriverci|mandarmi|inviarmi|dirmi|precisare|chiarire .. due_righe|quali|quanto|se|una|il|la|in_proposito",
            "suo|tuo|sua|tua tedesco|inglese|francese|patente|titolo|diploma letto|parlato|scritto|è|a_che",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "chiediamo|chiedo|invitiamo di cimentarsi|cimentarti|svolgere|risolvere|preparare",
            "tempo|consegna|scadenza # ore|entro|giorni",
            "traccia è|allegata|in_allegato|la_stessa|del_compito",
            "ci|mi invii|mandi|rimandi|rispedisca entrambe|entrambi|la_soluzione|il_risultato|l_elaborato|lo_svolgimento",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "avevo|avevamo detto|promesso|annunciato .. lunedì|settimana|entro|risposta|mese",
            "mancato|mancata|deceduto|scomparso|lutto|incidente|malattia|ricoverato|ricoverata|elezioni|sciopero|alluvione .. tutto|decisione|fermo|ritardo|aspettare|rinviato|slitta",
            "tutto fermo|sospeso|congelato|in_pausa",
            "consiglio|commissione|riunione|assemblea|direzione .. solo|non|appena .. dopo|prima|a|il|in|si_riunisce|slitta|prossima|prossimo",
            "fino ad|a_quel allora|momento|quella .. niente|nulla|non|tutto|pazienza",
            "tutto fermo|sospeso|rimandato|bloccato .. fino|a|per|finché",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "ho|abbiamo qui|ricevuto|in_mano|sul_tavolo .. sua|suo|tua|tuo|vostra .. lettera|domanda|busta|plico|documenti|candidatura|carte",
            "consegnata|consegnato|passata|passato|girata|girato|inoltrata|inoltrato|trasmessa .. alla|al|ai|all .. direttore|direttrice|superiora|responsabile|ufficio|commissione|titolare|preside|capo|direzione|madre",
            "è|sono arrivata|arrivato|arrivati|pervenuta|pervenuto|pervenuti .. sua|suo|tua|tuo|suoi|domanda|lettera|documenti|plico",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "se stai|sta leggendo questo|questa|queste",
            "questo|questa messaggio|risposta|testo .. parte|inviato|inviata|scritto|manda .. solo|sola|macchina|automaticamente|computer|sistema",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::decide::tests::{check_kind as check, read_text};

    #[test]
    fn an_offer_beside_words_of_a_no_is_never_a_no() {
        for text in [
            "Agli altri due ho già detto di no. Resti tu: 1.400 netti, si comincia lunedì. Ci stai?",
            "Purtroppo non arriviamo ai 35.000 che chiedeva. Possiamo fare 32.000 e i buoni pasto. Vogliamo lei: accetta?",
            "Non tenga conto della mail di rifiuto di martedì, è partita per errore. In allegato il contratto da firmare.",
            "Ci dispiacerebbe molto se dicesse di no. Inizio il 1° settembre, 1.900 lordi. Ci dica entro venerdì se accetta.",
            "Il candidato scelto ha rinunciato, quindi il posto è suo se lo vuole ancora.",
            "Non è stato possibile avere l'auto aziendale. Per il resto come d'accordo: tempo indeterminato, assunzione dal 3.",
            "Il posto in portineria sarebbe suo, lo stipendio è quello da contratto. Purtroppo il cane grande non è ammesso. Mi fa sapere se accetta?",
        ] {
            let reading = read_text(text);
            let kinds = [K::Offer, K::Other];
            assert!(kinds.contains(&reading.kind), "{:?}: {text}", reading.kind);
        }
    }

    #[test]
    fn who_was_taken_is_a_no() {
        check(
            K::Rejection,
            &[
                "Il posto di istruttrice va quindi alla Giorgia. L'anno prossimo chiamaci tu per prima!",
                "La scelta della commissione è ricaduta su un'altra candidata.",
                "Mio nipote resta in bottega, perciò non c'è più posto.",
                "Alla fine abbiamo preso una ragazza con più esperienza di sala.",
                "Il finanziamento è stato revocato e non ci sarà nessuna assunzione.",
            ],
            &[
                "Mio figlio torna a scuola lunedì. Può venire martedì alle 10?",
                "Il consiglio si riunisce solo dopo Pasqua. Fino ad allora niente di nuovo.",
                "Il posto auto è già preso. L'aspettiamo martedì 10 marzo alle 10.",
                "Agli altri ho detto di no. Il posto è suo.",
            ],
        );
    }

    #[test]
    fn who_is_still_thought_of_is_encouraged() {
        check(
            K::Encouraging,
            &[
                "Scusi il lungo silenzio. È ancora pienamente in corsa.",
                "Scusa il ritardo! Resti assolutamente in gioco e ti scrivo appena so qualcosa.",
            ],
            &[
                "Scusi il lungo silenzio. La decisione slitta al 20 marzo.",
                "Purtroppo non è più in corsa.",
            ],
        );
    }
}
