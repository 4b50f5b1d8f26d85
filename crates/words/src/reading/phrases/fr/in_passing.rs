//! French phrases of what is told in passing: a no as news of another, an offer as a wish, a wait, a word of praise.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "sera|ferons|fera|se_fera|continuons .. sans toi|vous",
            "avis défavorable|négatif",
            "arrêté|fixé|arrête son|notre|leur|le choix sur",
            "a|avons|ont|avons_finalement pris|embauché|recruté|choisi un|une|quelqu gars|type|fille|femme|homme|jeune|personne|collègue|autre|candidat|candidate",
            "ne|n pourra|peut|pourrait .. être retenue|retenu|acceptée",
            "poursuivre|continuer|avancer|poursuivons|continuons|avançons|partons|partir|travailler .. avec|sur une|un|deux|trois|quelqu .. autre|autres|personne|personnes|candidat|candidats|candidate|qui|dont|plus",
            "personne|candidat|candidate|collègue|profil que nous|l_on|le_client avons|ont|a|avions .. choisi|choisie|retenu|retenue|recruté|recrutée|pris|prise|engagé|engagée",
            "place|poste|contrat revient|revenu|échoit|échu|confié|ira|va à|finalement|donc .. un|une|autre|collègue|quelqu|interne",
            "autre|quelqu|collègue|candidat|candidate|interne .. eu|obtenu|décroché|accepté|signé|emporté le|la|poste|place|un|contrat",
            "s arrête|arrêtera|arrêtent|termine|achève .. ici|là|pour_vous|pour_toi|à_ce_stade",
            "met|mettons|mettre fin|terme .. candidature|processus|collaboration|essai",
            "ne|n .. êtes|es|serez|seras plus|pas .. en_lice|dans_la_course|parmi|retenu|retenue|de_la_suite",
            "n .. été? votre|ta|vous|toi qui|que nous",
            "préférons|préfère|préférerions|préféré|préférait former|prendre|embaucher|recruter|un_jeune|une_jeune|quelqu|une_personne|un_profil",
            "ne|n|pas .. vous|te embaucher|embaucherons|recruter|recruterons|engager|engagerons|prendre|prendrons|garder",
            "manqué|manquait|manque .. pour|vous|te .. peu_de_chose|quelques_points|l_expérience|un_cheveu|de_peu",
            "terminé|arrivé|arrivée|fini .. deuxième|troisième|second|seconde",
            "confier|confié|attribuer|donner|réserver le|la|ce|cette poste|place|mission|contrat à un|une|quelqu|l .. autre|personne|collègue|interne|candidat|candidate|maison",
            "devancé|devancée|coiffé|coiffée|battu|battue",
            "écarté|écartée|écarter|écartons .. votre|ta|vous|candidature|profil",
            "ne|n .. aura|y_aura|y_a .. pas|aucun|aucune d|de .. embauche|recrutement|nomination|suite",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "gardons|garde|garderai|conservons|conserverai .. contact|coordonnées|dossier|cv",
            "si nous|on avons|a .. choisi|retenu|préféré",
            "autre|une_autre personne|candidate|candidat|profil",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "n|ne .. pas .. arrêté|fixé .. choix",
            "ni un|une|oui|non oui|non|refus|ni",
            "poste|place vous|te|t est|a|sera .. attribué|attribuée|confié|confiée|accordé",
            "gelé|gelée|suspendu|suspendue|temporairement .. jusqu|temps|provisoirement|suspendu",
            "n|ne .. pas abandonné|annulé|supprimé|gelé|suspendu",
            "recevoir ce_jour|ce_matin|aujourd_hui|demain|lundi|mardi|mercredi|jeudi|vendredi",
            "ne|n .. écarté|écartons .. pas",
            "pas .. écarté|écartée|écartons",
            "entretien|échange|rencontre|test s arrête|termine",
        ],
    ),
    (
        Cue::Doubts,
        &[
            "si nous|on avons|a",
            "bien|quoique|même que|si",
            "autant|aussi .. que",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "plaisir|heureux|heureuse|ravis|ravi|ravie|honneur .... proposer|offrir|confirmer .... poste|contrat|embauche|rejoindre|recrutement",
            "client|patron|équipe|direction|chef|on|nous vous|te|t veut|veulent|voulons|prend|embauche|engage",
            "décidé|heureux|heureuse|ravis|souhaitons .. vous|te confier le|la|ce|cette poste|place|mission|direction",
            "validé|approuvé|accepté|acté|entériné|voté|confirmé votre|ton|ta recrutement|embauche|engagement|nomination|arrivée",
            "c est vous|toi que|qu nous|on|il|elle|je .. voulons|veut|veux|avons|ai|a|souhaitons|choisi*",
            "serions|serait|serais fous|bêtes|bête|folles|idiots .. de .. passer|laisser|rater|vous|te",
            "poste|place est|sera à_toi|à_vous|tienne|vôtre|pour_vous|pour_toi",
            "tu commences|vous_commencez|on_t_attend|on_vous_attend lundi|mardi|mercredi|jeudi|vendredi|samedi|le|dès",
            "veux|voulons|veut|aimerait|aimerions .. te|t|vous|toi avec_nous|dans_l_équipe|comme|garder|prendre",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "vous|te veut|veulent|voulons .. voir|rencontrer|parler|entendre|revoir|connaître",
            "ne|n constitue|vaut|saurait|engage .. pas|aucun|aucune",
            "si|quand|avant|lorsque tu_commences|vous_commencez|vous_commencerez",
            "validé|accepté|confirmé votre|ton .. inscription|participation|candidature|présence",
        ],
    ),
    (
        Cue::Retracts,
        &[
            "retirons|retire|annulons|annule|revenons|retirée|annulée|caduque .. offre|promesse|proposition",
            "offre|promesse|proposition .. retirée|annulée|caduque|retirons|annulons",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "auriez|aurais|avez|as vous|tu .. moment|temps|minutes|créneau|dispo",
            "souhaitons|souhaite|aimerions|aimerais|voudrions .. vous|te revoir|voir|rencontrer|recevoir",
            "souhaite|voudrait|aimerait|tient_à vous|te recevoir|rencontrer|voir|parler",
            "déroulé|programme|emploi_du_temps .. journée|visite|suivant|voici",
            "on peut|pourrait|se_voit|s_appelle .. quand|lundi|mardi|mercredi|jeudi|vendredi|demain",
            "qu est ce qui t|vous arrange|convient",
            "vous|t|te arrange|arrangerait|irait",
            "au plaisir de vous|te recevoir|accueillir|voir",
        ],
    ),
    (
        Cue::Settled,
        &["déroulé|programme .. journée|visite|suivant|voici"],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "manque|manquent deux|trois|une|encore|juste|seulement|quelques choses|chose|pièces|pièce|éléments|élément|informations|information",
            "j|nous aurais|aurions|ai|avons besoin de|d|des|du .. savoir|connaître|votre|ta|numéro|copie|adresse|justificatif|attestation",
            "faut|faudrait|dois|devons|besoin .. savoir|connaître combien|quel|quelle|si|depuis|où|quand",
            "peux|pouvez|pourriez|pourrais tu|vous .. dire|rappeler|préciser|indiquer .. combien|quel|quelle|quels|si|depuis|quand|votre|ton|ta",
        ],
    ),
    (
        Cue::Not(K::InformationRequest),
        &[
            "dire|indiquer|préciser .. quand|quel|quelle .. jour|créneau|heure|disponible|appeler|convient",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "test|tests|épreuve|questionnaire est|sont .. disponible|disponibles|accessible|accessibles|en_ligne",
            "rédiger|rédigez|rédige|préparer|préparez|prépare|traduire|traduisez|concevoir|écrire|écrivez .. mots|page|pages|présentation|exposé|texte|maquette|article|séquence|leçon",
            "épreuve|épreuves écrite|pratique|orale|technique|sur_table",
        ],
    ),
    (
        // What is over is no task.
        Cue::Not(K::Assessment),
        &[
            "joué|participé|réussi|passé|lors|après|pendant|suite .. test|exercice|cas|épreuve|mise|étude",
            "merci|remercie|remercions .. pour|d_avoir|du|des|joué|participé .. test|exercice|cas|épreuve|mise|étude",
            "jeu|lors|après|issue|pendant|résultats|prestation .. mise en situation",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "besoin|faut|prendre|encore .. jours|semaines|semaine|temps de_plus|supplémentaires|supplémentaire",
            "plus tard|longtemps|long que prévu|annoncé|promis|pensé|espéré",
            "avais|avions annoncé|promis|dit|prévu|indiqué .. réponse|retour|décision",
            "avant de|d|que choisir|trancher|décider|statuer|me_prononcer|nous_prononcer",
            "toujours|encore|pour_l_instant pas|rien|aucune|aucun de|d|décidé|tranché|réponse|nouvelles|retour|nouveau",
            "rien de neuf|nouveau",
            "commission|jury|conseil|réunion .. annulée|annulé|reportée|reporté|repoussée|repoussé|ajournée|quorum",
            "nouvelle date .. fixée|communiquée|prévue|annoncée",
            "suspendu|suspendue|en_pause|en_suspens|gelé_jusqu|gelée_jusqu|à_l_arrêt|au_point_mort",
            "désolé|désolée|excuses|pardon|navré|navrée .. silence|attente|délai|retard|tarder|tarde|tardé",
            "décision|réponse|recrutement|processus .. attendre|attendra|glisse|traîne|prend_du_retard",
        ],
    ),
    (
        Cue::Means(K::Delay, STRONG),
        &["toutes mes|nos excuses", "attente|attendons"],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "êtes|es|figurez|figures|restez .. parmi|dans .. finalistes|favoris|favorites|trois|deux|premiers|meilleurs|derniers",
            "favori|favorite|favoris",
            "tout le monde|toute_l_équipe|équipe .. parle|conquis|emballé|adoré|sous_le_charme",
            "adoré|bluffé|bluffés|impressionné|impressionnés .. par|votre|ta|ton",
            "croise|croisons les doigts",
            "bonne|très_bonne voie",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "merci|remercie|remercions .. pour|de votre|ton|ta|ce|ces gentil|gentille|aimable|sympathique? message|mot|mots|mail|carte|lettre",
            "examinerons|étudierons|lirons|regarderons|verrons|dépouillerons .. candidatures|dossiers|après|clôture|ensemble",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "je travaille|suis_présente|suis_présent .. lundi|mardi|mercredi|jeudi|vendredi|mi_temps|temps_partiel",
            "j ai|ne quitté|fais_plus_partie|travaille_plus .. entreprise|société|structure|le|la|depuis",
            "réponse|message|mail automatique|automatiquement|généré|générée",
        ],
    ),
    (
        Cue::AsksAfterNo,
        &[
            "accord|consentement|autorisation|autorisez|acceptez|opposez .. conserver|conservions|garder|gardions|cv|données|dossier",
            "merci|veuillez|pouvez|pourriez .. nous|me|vous .. confirmer|dire|indiquer|répondre|renvoyer|retourner|restituer .. si|oui|badge|clés|rib|justificatifs|billets|conserver|conservions",
            "seriez|serais|êtes|es|aimeriez|souhaiteriez vous|tu .. intéressé|intéressée|ouvert|ouverte|autre|être",
        ],
    ),
    (
        Cue::NotSent,
        &[
            "sur place .. remis|remise|distribué|épreuve|exercice|test|heure|minutes",
            "remis|remise|donné|fourni|distribué .. sur_place|le_jour|à_votre_arrivée",
            "aucune préparation|révision",
            "ne pas|merci_de_ne_pas .. répondre",
            "boîte|adresse|messagerie .. pas|n .. lue|consultée|relevée|surveillée|lu",
        ],
    ),
    (
        Cue::SaidYes,
        &[
            "suite|merci|après|ravi|ravie|ravis|heureux|heureuse .. votre|ton accord|acceptation|oui|confirmation",
            "vous avez|tu_as accepté|dit_oui|confirmé",
        ],
    ),
    (
        Cue::NoAnswer,
        &[
            "n avez|as .. rien à? .. faire|envoyer|fournir|renvoyer",
            "rien à|d_autre .. faire|envoyer|fournir .. votre_part|ta_part|avant|d_ici",
        ],
    ),
    (
        Cue::Polite,
        &["merci|veuillez|prions|remercions|demandons .. patienter|patience|indulgence"],
    ),
];
