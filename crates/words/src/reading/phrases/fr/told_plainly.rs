//! French phrases of what is told plainly: the terms of an offer, who was taken instead, somebody still thought of, a no
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
            "tous|tout_le_monde|toutes|personne .. sauf|hormis|excepté|que|à_part vous|toi",
            "toujours|encore libre|disponible|partant|partante|intéressé|intéressée .. poste|place",
            "êtes|es toujours libre|disponible|partant|partante",
            "prendriez|voudriez|voulez|accepteriez|seriez vous|tu .. toujours|encore|quand_même|malgré",
            "oui ou non avant|d_ici|pour|d",
            "offre|proposition tient|reste|demeure .. toujours|valable|valide|bon",
            "mêmes horaires|conditions|heures",
            "espère|espérons que_vous_accepterez|que_tu_accepteras|que_vous_direz_oui|que_tu_diras_oui|un_oui",
            "votre|ton|vos|tes bureau|casier|clés|clé|badge|blouse|tablier|poste .. attend|attendent|prêt|prête|commandé",
            "quand signons|signe|signez|on_signe",
            "pour établir|préparer|rédiger le|votre|ton contrat",
            "inscrit|inscrite au|sur planning",
            "faites|êtes|fais|es .. partie|désormais des_nôtres|de_l_équipe|de_la_maison",
            "vous|tu commencez|commences|commencerez|commenceras|commenceriez|commencerais|démarrez|débutez|débuterez|débutes .. le|en|lundi|mardi|mercredi|jeudi|vendredi|dès|à|#",
            "début|entrée_en_fonction|entrée_en_service|prise_de_poste|prise_de_fonction le|au|prévue|serait|fixée|lundi .. #|septembre|janvier|rentrée",
            "à partir|compter du|de .. # .. heures|brut|bruts|euros|mois|cdi|cdd",
            "# euros|k? brut|bruts|net|nets",
            "# de_l|par|l heure|mois|an",
            "salaire|rémunération|traitement|paie|taux serait|sera|est|fixé|fixée|de|mensuel|annuel|horaire .. #",
            "votre|ton contrat|arrêté_de_nomination|lettre_d_engagement|promesse_d_embauche",
            "contrat|arrêté de_nomination|est_prêt|est_joint|ci_joint|part|sera_prêt|à_signer|en_pièce_jointe|vous_parviendra",
            "retourner|renvoyer|retournez|renvoyez|renvoie|retourner_signé .. signé|signée|exemplaire|paraphé",
            "si vous|tu acceptez|acceptes|dites_oui|dis_oui|êtes_partant|êtes_partante|es_partant|es_partante|êtes_d_accord|en_voulez|en_veux",
            "dites|dis moi|nous .. oui ou non",
            "dites|dis moi|nous .. si .. acceptez|acceptes|accepter",
            "c est|sera oui",
            "ça|cela|vous|te|t va|irait|tente|dit|convient comme_ça|ainsi|toujours|ou_pas",
            "désolé|désolée|désolés|dommage|déçus|déçue|peine .. que|si vous|tu .. refusiez|refuser|refusez|refuses|disiez_non|dites_non|dis_non",
            "plafonne|plafonnons|montons|monter|monte|aller .. à|jusqu|au #",
            "période d essai",
            "treizième mois",
            "mutuelle|tickets|titres comprise|restaurant|incluse|comprises",
            "félicitations .. nomination|poste|équipe",
            "bienvenue à|dans|chez|parmi bord|l_équipe|nous|la_maison",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "vous|t avons|ai|a|ont choisi|choisie|élu|élue",
            "avons|ai choisi|retenu vous|toi",
            "c est vous|toi qui|que .. prendrez|prendras|aurez|auras|succédez|reprenez|reprends|dirigerez|voulons|veut|veux|avons_choisi|avons_choisie",
            "tout le monde|toute_l_équipe|l_équipe_entière te|vous veut",
            "votre|ta|sa nomination .. comme|en_qualité|au_poste|à_la|est_actée|vous_parviendra",
            "arrêté de nomination",
            "poste|place vous|te revient|reviendrait|attend",
            "poste|place serait|est|sera donc? à_vous|à_toi|pour_vous|pour_toi|vôtre",
        ],
    ),
    (
        // What is asked of everybody, and what another is told.
        Cue::Not(K::Offer),
        &[
            "quand|si|quelle|quelles|date|avant|lorsque .. commencez|commencer|commences|débuter|démarrer",
            "prétentions|attentes|exigences salariales|salariale|de_salaire",
            "votre|ton contrat actuel|en_cours|chez|se_termine|d_apprentissage_actuel",
            "contrat .. signé|signée .. avec|par un|une|autre",
            "qui|elle|il commence|commencera|débute|débutera",
            "si vous|tu acceptez|acceptes .. que|de|conservions|cookies|conditions",
            "ça|cela|vous|te va|irait|convient .. lundi|mardi|mercredi|jeudi|vendredi|heure|créneau|demain",
            "celui|celle|ceux|candidat|candidate|personne .. que|qui .. accueillerons|rejoindra|commence|débute",
            "vous veut|veulent .. voir|rencontrer|parler|entendre",
        ],
    ),
    (
        // Who was taken, and how the way ends.
        Cue::Means(K::Rejection, SURE),
        &[
            "ne|n nous|m attendez|attends pas",
            "ce n était|n_était pas écrit|le_moment|fait_pour",
            "mis|mise en minorité",
            "client|cliente|direction|siège|propriétaire|mairie|groupe .. a|ont .. changé_d_avis|gelé|annulé|stoppé|tranché|renoncé|repris|autrement",
            "allons|vais|va|ferons|fera|on_fera nous? faire|nous_débrouiller|me_débrouiller|se_débrouiller|sans .. sans|seuls|seul|recruter|embaucher",
            "renonçons|renonce|renoncer|renoncé .. recrutement|recruter|embauche|embaucher|poste|création",
            "classe|service|magasin|site|atelier|agence|projet .. supprimée|supprimé|abandonné|tombe_à_l_eau",
            "candidature|candidat|candidate|mobilité|solution interne .. déclaré|déclarée|priorité|prioritaire|retenue|retenu|emporté|l_a",
            "si nous|on avons|a .. préféré|choisi|retenu|pris un|une autre .. c|ce",
            "c est|est mort|foutu|cuit|râpé pour|avec",
            "celui|celle|personne|profil que|qui nous? .. accueillerons|recruterons|embaucherons|rejoindra|prendra|occupera|avons_retenu|avons_retenue|rejoint",
            "n y|il_n_y aura|a|aura_donc plus|pas de|aucun place|poste|embauche|budget|à_pourvoir",
            "plus|pas de place|poste à pourvoir",
            "votre|ton nom ne|n sera|est|figure|figurera pas",
            "ne|n .. inscrit|inscrite|retenu|retenue dans|sur|pour la_banque|la_liste|le_poste",
            "subvention|budget|financement|poste|mission .. retiré|retirée|supprimé|supprimée|refusé|refusée|coupé|coupée|gelé|gelée|annulé|annulée",
            "choix|jury|commission|conseil|direction|comité .. s est porté|prononcé|prononcée|arrêté|fixé|orienté .. sur|pour|vers un|une|quelqu|l|la|le",
            "poste|place|mission|classe .. confié|confiée|attribué|attribuée|donné|donnée|échoit|revient à|au|aux .. autre|collègue|quelqu|candidat|candidate|interne|madame|monsieur|mme|m",
            "beau|belle frère|fils|soeur|fille .. revient|reprend|prend .. place|poste|boutique|atelier|avec_moi|bosser|travailler|affaire|main",
            "mon|ma|notre|un|une cousin|neveu|nièce|apprenti|apprentie|stagiaire|fils|fille|frère|soeur|ancien|ancienne .. reprend|revient|prend|garde|reste|aura .. place|poste|boutique|atelier|avec_moi|bosser|travailler|affaire|service",
            "avons|ai|a|ont|a_finalement|avons_finalement pris|gardé|préféré|gardée|prise|promu|promue quelqu|une|un|l|notre|la|le .. autre|stagiaire|apprenti|apprentie|intérimaire|interne|collègue|personne|profil",
            "ne|n .. pouvons|pourrons|peut|pourra|puis .. réserver|donner .. suite|favorable|place",
            "ne|n .. pas l|le|la|votre|une issue|suite|issue_espérée|suite_espérée|suite_attendue",
            "on|nous ne|n .. pas|plus .. vous|te|t .. prendre|garder|embaucher|retenir|proposer",
            "poursuivrons|poursuivons|continuerons|continuons|ferons|ferons_route|avancerons sans vous|toi",
            "ne|n sera|serez|seras|êtes|es pas vous|toi|des_nôtres|de_l_aventure|du_voyage|retenu|retenue",
        ],
    ),
    (
        Cue::Means(K::Rejection, SHORT),
        &[
            "ça|cela ne|n va|pourra|va_pas|ira pas|plus? le|se|être faire|possible",
            "place|poste est|s_est|a_été prise|pris|envolé|envolée|donnée|parti|partie",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "vous vous|t ennuieriez|ennuierais",
            "trop loin|éloignés|éloignées|écart l_un|de|entre|nos|vos",
            "votre|ta place est|serait ailleurs",
            "plaidé|défendu|bataillé|insisté .. pour|votre|ta|vous|toi|cause",
            "besoin|profil|poste|besoins .. a|ont changé|évolué",
            "quand|dès_que|une_fois vous|tu .. aurez|auras .. revenez|reviens|rappelez|rappelle|écrivez",
            "coeur lourd|gros",
            "gaieté de coeur",
            "ce n est pas|en_rien .. vous|toi|votre|ta",
            "espère|espérons que_vous_comprendrez|que_tu_comprendras|que_vous_le_comprendrez|que_tu_comprends|votre_compréhension",
            "comprendrez|comprendras .. que|j",
            "donné|transmis|glissé|passé .. votre|ton nom|numéro|cv .. confrère|collègue|ami|amie|voisin|cousin",
            "connais quelqu|un|une .. cherche|recrute|embauche",
            "frais|déplacement .. remboursés|remboursé|rembourserons|remboursement",
            "de|l vive annoncer|dire|voix",
            "vous|t|te avoir fait|faire .. déplacer|venir|perdre|espérer|traverser .. rien|pour_ça|temps",
            "vous|te|ce souhaitons|souhaite .. de_trouver|plein_de|bonne_chance|le_meilleur|réussite",
            "préféré vous l|le annoncer|dire de|en",
            "bon courage|vent pour|pour_la",
            "écart|expérience|ancienneté .. compte|a_pesé|a_joué|a_fait_la_différence",
            "fait|a_fait|ont_fait la différence",
            "désolé|désolée|navré|navrée .. de|d .. vous|t avoir .. fait|déranger|dérangé",
            "seuil .. fixé|requis|passage",
            "résultat|note|total .. inférieur|inférieure|insuffisant|insuffisante|en_dessous",
            "soumettre|présenter|repostuler|représenter .. de_nouveau|nouveau .. mois|an|processus|concours",
            "mot|lettre de recommandation",
            "autre|autres .. dix|plus|davantage .. années|ans|expérience",
        ],
    ),
    (
        // A no that was a mistake, and others'.
        Cue::Not(K::Rejection),
        &[
            "retenu|retenue|retenons les|aucune|aucun|d autres|autre candidatures|candidats|candidates|candidature|candidat",
            "avais|avions dit|écrit|annoncé .... prise|pris|pourvu|pourvue|partie|parti|donnée|attribué",
            "n êtes|es .. pas en|à recherche|recherche_active|l_écoute|poste",
            "ne|n pas|sans tenir compte .... refus|réponse|négative",
            "refus|réponse_négative .... erreur|méprise|annulé|nul|oubliez",
            "oubliez|oublie|ignorez|ignore .... refus|négative",
            "dit|répondu|annoncé non aux|à|autres",
            "aux|les deux|trois|autres autres? .. dit|répondu|refusé|prévenu .. non|matin",
            "si|que vous|tu .. refusiez|refusez|refuses|disiez",
            "candidat|candidate|personne .. s est|a désisté|désistée|renoncé|retiré|retirée",
            "le poste|la_place vous|te|donc revient|échoit|vous_revient",
            "n y a|aura plus|pas de .. place|poste .. train|parking|avion|salle|à_table|pour_se_garer",
        ],
    ),
    (
        // Praise beside one of these may lead up to a no.
        Cue::Doubts,
        &[
            "néanmoins",
            "toutefois",
            "cependant",
            "malheureusement",
            "hélas",
            "regret*",
        ],
    ),
    (
        Cue::StillIn,
        &[
            "toujours|encore|restez|reste|demeurez|demeure .. en lice|course|piste|jeu",
            "toujours|encore|restez|reste|demeurez .. dans la course|notre_liste|nos_favoris|le_coup|la_liste|nos_papiers",
            "toujours|encore|restez|reste .. parmi|dans .. candidats|candidates|finalistes|favoris|personnes|profils|sélection|trois|deux",
            "n avons|ai|as|avez .. pas|nullement .. écarté|écartée|éliminé|éliminée|rayé|rayée",
            "votre|ta candidature .. nous_intéresse|m_intéresse|reste|demeure|tient .. toujours|intérêt|d_actualité|vivante|bien",
            "toujours|très|vivement intéressés|intéressé|intéressée par votre|ta|vous|ton",
        ],
    ),
    (
        Cue::Soothes,
        &[
            "désolé|désolée|désolés|navré|navrée|navrés|pardon|pardonnez|pardonne|excuses|excusez|excuse .. silence|attente|délai|retard|tarder|tarde|tardé|longtemps|nouvelles",
            "désolé|désolée|désolés|pardon|pardonnez|pardonne|excuses|excusez|excuse",
            "ne|n avons|ai pas oublié|oubliée",
            "pas oublié|oubliée",
            "dès que|qu|j|nous .. sais|saurai|saurons|aurai|aurons|ai|avons|nouvelles|plus",
            "reviens|reviendrai|reviendrons|reviens_vite|écrirai|écris vers|dès|vous|te",
            "merci .. patience",
            "tiens|tiendrai|tiendrons .. au courant",
            "pas|rien de|encore .. nouvelles|neuf|nouveau",
            "silence|patience",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "avez|as .. ma voix",
            "souri|sourire|rire .. encore|relu|repensé|raconté",
            "entre nous|parenthèses .. rarement|jamais|impressionn*|conquis|favori|favorite|emballé",
            "toujours|encore|bien .. en_bonne_place|en_très_bonne_place|bien_placé|bien_placée|très_bien_placée|très_bien_placé",
            "toujours|restez|reste|demeurez bel_et_bien|bien|sérieusement|tout_à_fait|pleinement? .. en lice|course",
            "réclame|réclament|parle|parlent encore|déjà|toujours .. vous|toi",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "tombé|tombée sur votre|ton|ta profil|intervention|parcours|article|vidéo|site|travail|page",
            "êtes|es sans|peut doute|être pas en|à recherche|l_écoute",
            "accompagne|représente|mandaté|mandatée|missionné|missionnée .. entreprise|société|maison|groupe|client|pme|start|structure",
            "ne nous|me connaissez|connaissons|connais pas .. écris|contacte|permets",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "avais|avions promis|annoncé|dit .. lundi|semaine|fin|avant|réponse",
            "décès|deuil|décédé|décédée|hospitalisé|hospitalisée|accident|élections|grève|maladie .. tout|donc|décision|retard|reporté|report|attendre|arrêt",
            "tout est|reste suspendu|arrêté|gelé|en_suspens|à_l_arrêt",
            "réunion|conseil|commission|jury|bureau .. ne|n .. qu|avant|se_réunit_que|aura_lieu_que .. le|en|fin|après",
            "d ici|jusque là|lors .. rien|patience|patienter|ne",
            "réponse|décision|verdict .. attendre|reportée|repoussée|décalée|pas_avant|plus_tard",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "bien|est|sont arrivé|arrivée|arrivés|arrivées|parvenu|parvenue|parvenus .. dossier|lettre|candidature|pli|documents|jusqu|chez|nous",
            "ai|avons remis|transmis|donné|déposé|glissé .. votre|ta|ton|lettre|dossier|cv|candidature .. à|au|sur|aux",
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
            "Nous avons dit non aux deux autres ce matin. Il reste vous : 2 300 bruts, à partir du 1er juin, mutuelle comprise. C'est oui ?",
            "Malheureusement nous ne pouvons pas aller au-delà de 38 000. Mais c'est vous que nous voulons, et le contrat est prêt.",
            "Merci de ne pas tenir compte du courriel de refus de mardi, parti par erreur. Votre contrat est joint.",
            "Nous serions désolés que vous refusiez. Début le 1er septembre, salaire de 2 900 euros brut. Dites-nous avant vendredi si vous acceptez.",
            "Le candidat retenu s'est désisté. Le poste vous revient donc, si vous en voulez toujours.",
            "Je n'ai pas pu obtenir la prime que vous demandiez. Pour le reste tout est validé, vous commencez le 4 mai. Ça vous va ?",
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
                "Celle que nous accueillerons en septembre a dix ans de bloc. Vous en avez deux.",
                "Mon neveu reprend la place, c'est mort pour cette année. Bon courage !",
                "La subvention vient de nous être retirée : il n'y a plus de poste à pourvoir.",
                "Votre nom ne sera pas inscrit dans la banque de personnes qualifiées.",
                "Le choix du jury s'est porté sur une autre candidature.",
                "La classe a été confiée à une collègue de l'école.",
                "Nous avons finalement gardé notre stagiaire.",
            ],
            &[
                "Il n'y a plus de place de parking, venez en train. À mardi 10 mars, 10 heures !",
                "Mon fils reprend l'école lundi. Pouvez-vous venir mardi à 10 heures ?",
                "Oubliez notre refus de mardi, c'était une erreur. Votre contrat est joint.",
                "Votre nom figure sur la liste. L'entretien aura lieu mardi à 10 heures.",
            ],
        );
    }

    #[test]
    fn who_is_still_thought_of_is_encouraged() {
        check(
            K::Encouraging,
            &[
                "Pardon pour ce long silence. Vous êtes toujours bien en lice.",
                "Désolée pour le silence, tu es toujours dans la course et je t'écris dès que j'en sais plus.",
            ],
            &[
                "Pardon pour ce long silence. La réunion est reportée au 20 mars.",
                "Vous n'êtes plus en lice, nous en sommes désolés.",
            ],
        );
    }
}
