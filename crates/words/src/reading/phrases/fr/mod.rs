//! French phrases by what they are a sign of, and messages that hold them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

mod decision;
mod in_passing;
mod told_plainly;
mod unasked;

use meanwhile_core::fact::{Purpose, ReadingKind as K};

use crate::reading::cue::{Cue, Language, STRONG, SURE};

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "fr",
    cues: &[
        decision::CUES,
        CUES,
        unasked::CUES,
        in_passing::CUES,
        told_plainly::CUES,
    ],
    examples: &[],
};

const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "on peut|pourrait|pourrons se voir|rencontrer|parler|appeler lundi|mardi|mercredi|jeudi|vendredi|demain|cette|la|à|vers|dans",
            "entretien .. aura|confirmé|prévu|fixé|reporté|lieu|annulé|le",
            "inviter .. à|pour .. entretien|échange|rencontre|rencontrer",
            "convier .. entretien",
            "proposer|propose|proposons .. entretien|créneau*|rendez|échange|date|rencontre",
            "seriez|êtes|serais|es vous|tu .. disponible*|libre",
            "vos|tes|votre|ta|quelles disponibilités|disponibilité",
            "quels|quel|quelles|ces .. créneau*|disponibilités|dates|horaires|jour",
            "convient|conviendrait|conviendraient .. il|vous|te|t|cela",
            "vous|te|il conviendrait|convient",
            "souhaitons|souhaiterions|aimerions|souhaite .. rencontrer|échanger|entretien",
            "confirmation .. entretien|rendez",
            "confirme* .. entretien|rendez|échange",
            "convocation .. entretien",
            "invitation .. entretien",
            "reporter|décaler|déplacer .. entretien|rendez|échange",
            "entretiens|entretien|rendez vous? .. prévu|prévus|fixé|confirmé|reporté|reportés|avancé|décalé|maintenu|aura lieu",
            "souhaitons|souhaiterions|aimerions|souhaite|aimerais|voudrais|serions|serais .. vous|te|t .. rencontrer|parler|voir|recevoir|connaître|échanger",
            "convoqué|convoquée|convoquer",
            "passer|venir .. nous_voir|au_bureau|nos_locaux|journée_d_essai",
            "journée|jour|demi d essai",
            "pouvez|peux|pourriez|pourrais vous|tu .. venir|passer|lundi|mardi|mercredi|jeudi|vendredi",
            "on s appelle|appeler|rappelle|voit",
            "vous|te|t appelle|appellerai|recevrai|attends|attendons .. lundi|mardi|mercredi|jeudi|vendredi|demain|à|le #",
            "dispo|libre|disponible .. lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|quand|pour",
            "quand .. dispo|disponible|libre|appeler|voir",
            "entretiens|entretien|rendez .. reporté|reportés|décalé|décalés|avancé|avancés|déplacé|déplacés|annulés",
            "nouvelle|prochaine convocation",
        ],
    ),
    (
        // What was is no appointment.
        Cue::Not(K::Scheduling),
        &[
            "merci|remercie|remercions .. pour l|cet|le|notre|ce|votre .. entretien|échange|rendez",
            "suite à|au|aux|de votre|notre|l|cet|nos .. entretien|entretiens|échange|rencontre",
            "suite .. à l issue|lissue|terme .. entretien",
            "à l issue|terme|suite de .. entretien|entretiens",
            "après|depuis|lors|de votre|notre|l|cet .. entretien|échange|rencontre|appel",
            "ses|leurs disponibilités",
            "dès que j ai|aurai .. disponibilités",
            "réussir|préparer|passer son|ses|un|votre|vos .. entretien|entretiens",
            "ne .. pas .. entretien|rencontrer|convier|inviter",
            "échange vous|t a|ai|était",
        ],
    ),
    (
        Cue::Means(K::Scheduling, STRONG),
        &[
            "entretien",
            "rendez vous",
            "lien|visio|visioconférence|teams|zoom",
            "créneau*",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "test technique|en|de|d|psychotechnique",
            "exercice|étude .. cas|pratique|technique",
            "cas pratique",
            "mise en situation",
            "réaliser|passer|effectuer|faire|compléter .. test|exercice|épreuve|mise|étude",
            "test|exercice en ligne",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "envoyer|transmettre|faire|fournir|communiquer|préciser|adresser .... diplôme*|références|justificatif*|documents|prétentions|pièces|lettre|cv",
            "faire parvenir|suivre|transmettre .. copie|diplôme*|rib|justificatif*|attestation|pièce*|document*|permis|certificat*|casier",
            "manque|manquent .. votre|ton|dossier|nous|pièce*|document*|encore|copie|le|la",
            "il nous|me manque|manquent|faut|faudrait .. votre|ton|copie|numéro|justificatif|attestation|diplôme|permis",
            "dossier .. incomplet|incomplète|complété|compléter",
            "compléter .. dossier|formulaire|questionnaire|fiche|candidature",
            "préciser|précisez|indiquer|indiquez|communiquer|communiquez|dire|confirmer .... préavis|prétentions|salaire|disponibilité|mobilité|permis|date|références|diplôme",
            "tu|vous n .. as|avez pas précisé|indiqué|joint|envoyé|transmis|dit",
            "quelles|quel|quels sont|est|serait .. prétentions|préavis|salaire|rémunération",
            "avez|as|disposez|possédez vous|tu .. permis|véhicule|diplôme|certification|caces|autorisation|titre",
            "coordonnées|contacts|noms .. références|référents|anciens|employeur*",
            "n .. arrivons|arrive|parviens|parvenons|pas|pu .. ouvrir|lire|accéder",
            "j en|en ai besoin pour",
            "remplir|retourner .. formulaire|fiche|questionnaire|dossier",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "prend|prendre|prendra|prends .. plus|peu .. temps|longtemps|retard",
            "pas encore .. décision|décidé|pris|retour|finalisé",
            "retard",
            "patienter|patience",
            "encore .. jours|semaine* .. délai|temps",
            "pas encore .. tranché|terminé|rendu|arrêté|statué",
            "décision|réponse|retour|recrutement|processus .. repoussé|repoussée|reporté|reportée|décalé|décalée|différé|différée|retardé|retardée",
            "encore en|toujours cours|attente|train|en .. étude|décision|discussion|sélection|attente|cours",
            "temps de|supplémentaire|pour .. décider|réflexion|jours|semaines",
            "attendons|attends|attend encore|toujours|le|la|que .. retour|validation|décision|feu|budget|accord",
            "plus long|longue|longs que|prévu",
            "se fait|font attendre",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "accuse|accusons|accusé .. réception",
            "bien reçu .. candidature|cv|dossier|votre",
            "reçu .. candidature|cv|dossier",
            "candidature .. reçue|enregistrée|transmise|prise|envoyée|bien",
            "remercions|merci .. candidature|postulé|intérêt|confiance",
            "vous avez postulé",
            "courrier|candidature|dossier|message|cv .. parvenu|parvenue|arrivé|arrivée|reçu|enregistré",
            "je la|le|les transmets|transfère|fais suivre",
            "reçu|reçus .. merci|tout|documents|diplôme|pièces",
            "prise en compte",
            "transmets|transférons|transmettons|transmis .. à|au|aux .. direction|équipe|responsable|collègue*|service|jury|comité",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, STRONG),
        &[
            "étudier|étudierons|examiner|étude .. candidature|attention|dossier",
            "reviendrons|recontacterons|contacterons vers|vous",
            "dans les meilleurs délais",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "beaucoup|vraiment|fort apprécié|plu",
            "retour* .. positif*|excellent*|favorable*",
            "prochaine|prochaines|deuxième|seconde|suivante étape*|entretien|tour",
            "ravi*|enchanté* .. échange|rencontr*",
            "agréable .. échang*|rencontr*|moment",
            "séduit|séduite|séduits|conquis|conquise|convaincu|convaincus|impressionné|impressionnés|emballé|emballés|enthousiaste*|charmé par|avec|tout|toute|l|le|à",
            "souhaite|souhaitons|veut|voulons|veulent|aimerait|envie .. avancer|continuer|poursuivre|aller .. avec|plus|loin|vous|toi",
            "vous|tu passez|passes|êtes|es .. étape|tour|suite|finale|finaliste|sélectionné|sélectionnée|présélectionné|présélectionnée|retenu|retenue",
            "bonne|bonnes|excellente|excellentes nouvelle|nouvelles|impression|impressions",
            "bon espoir",
            "très|vraiment bon|bonne|beau|belle entretien|échange|échanges|prestation|impression|présentation",
            "franchi|passé|réussi .. étape|tour|sélection|test",
            "votre|ton nom|profil .. revient|plaît|plaît|plu|ressort",
            "rapproche .. finalistes|liste",
            "fait|avez forte|très|bonne .. impression",
            "choisi|décidé|souhaitons|souhaite|aimerions de? .. poursuivre|avancer|continuer|aller .. avec votre|ta|vous|toi",
        ],
    ),
    (
        Cue::Supposed,
        &[
            "si vous|votre|nous|tu|ton",
            "dans le cas|l",
            "sans réponse|nouvelles|retour",
            "en cas",
            "à défaut",
            "avant de|d",
            "sous réserve",
            "seuls les",
        ],
    ),
    (
        Cue::Asks,
        &[
            "merci de bien? .. confirmer|nous|me|indiquer|répondre|envoyer|transmettre|préciser|choisir",
            "pouvez|pourriez|seriez|êtes|auriez|avez vous",
            "veuillez .. confirmer|indiquer|répondre|envoyer|transmettre|choisir|compléter",
            "dans l attente de votre|ta",
            "dis|dites|redis|redites moi|nous",
            "tiens|tenez moi|nous .. courant",
            "confirme|confirmez|confirmer moi|nous .. si|que|votre|avant",
            "as|es|peux|veux|pourrais|préfères tu",
            "vous|te|t conviendrait|convient|va|irait",
            "merci de .. faire|rendre|retourner|signer|cocher|votre|nous|me",
            "quand puis|pouvons je|nous",
        ],
    ),
    (
        Cue::Polite,
        &[
            "comment allez|vas|ça|va",
            "vous|tu allez|vas bien",
            "merci de|pour votre|ta patience|compréhension|confiance|intérêt",
            "n hésitez|hésite",
            "pour toute question",
            "restons|reste à|disposition",
        ],
    ),
    (
        Cue::Promises,
        &[
            "serez|seras|sera|serons|seront informé*|avisé*|prévenu*|contacté*|recontacté*|averti*|tenu*",
            "pouvoir|pourrons|pourrai vous|te donner|apporter|communiquer|faire|dire|répondre",
            "sans|absence réponse|nouvelle|nouvelles|retour|d_une_réponse .. part|sous|dans|d_ici|avant",
            "vous|te|t appelle|appellerai|appellerons|contacterai|contacterons|écris|écrirai|écrirons|rappelle|rappellerai|tiendrai|donne",
            "décision est|sera|tombe|interviendra|interviendra_au .. le|avant|d|en|fin|semaine|lundi|mardi|mercredi|jeudi|vendredi",
            "reviendrons|reviens|recontacterons|recontacte|tiendrons|revenons|reviendrai .. vers|vous|informé*|courant",
            "aurez|recevrez .... réponse|retour|nouvelles",
            "donnerons|donnerai|donnera|ferons|ferai|fera|apporterons|rendrons|communiquerons .. réponse|retour|savoir|décision|nouvelles|part",
            "vous|te répondrons|répondrai|répondra|informerons|informerai|dirons|dirai",
            "décision .. sera|prise|avant|d|cette|semaine|fin",
            "retour|réponse|décision avant|d|sous|dans|en|la|cette|fin",
        ],
    ),
    (
        Cue::Back,
        &[
            "jusqu en",
            "rentre|rentrerai|reviens|reprends le|lundi|mardi|mercredi|jeudi|vendredi",
            "répondrai lundi|mardi|mercredi|jeudi|vendredi|le",
            "retour le|lundi|mardi|mercredi|jeudi|vendredi|au|prévu",
            "jusqu au|à",
            "à partir du",
            "de retour",
            "reprise le",
            "au .. inclus",
        ],
    ),
    (
        Cue::Deadline,
        &["avant", "d ici", "sous", "au plus tard", "jusqu"],
    ),
    (
        Cue::PleaseDont,
        &["ne pas .. appeler|contacter|relancer|téléphoner"],
    ),
    (
        Cue::DoorOpen,
        &[
            "conserver|conservons|garder|gardons .. cv|candidature|dossier|coordonnées|profil|contact",
            "vivier",
            "n hésitez .. postuler|candidater",
            "recontacter .. si|opportunité|poste|autre",
            "autre|autres|futures|future opportunité*|poste*",
            "rester|restons en contact",
        ],
    ),
    (
        Cue::Feedback,
        &[
            "retour .. détaillé|entretien|plus|volontiers",
            "expliquer .. raisons|choix",
        ],
    ),
    (
        Cue::SecondBest,
        &[
            "décision|choix .. difficile|serré",
            "finaliste*",
            "deux derniers",
        ],
    ),
    (
        Cue::InvitesPhone,
        &["appeler|appelez|joindre .. au|moi|téléphone|nous"],
    ),
    (
        Cue::Sent(Purpose::Apply, SURE),
        &[
            "candidature au|pour|à|spontanée",
            "postule|postuler|candidater .. au|pour|à|poste",
            "ci joint .. cv|lettre|candidature",
            "pièce jointe .. cv|lettre",
        ],
    ),
    (
        Cue::Sent(Purpose::Thank, SURE),
        &["merci|remercie .... entretien|temps|échange|accueil|rencontre"],
    ),
    (
        Cue::Sent(Purpose::CheckIn, SURE),
        &[
            "où en|est .. processus|recrutement|candidature",
            "savoir si .. décision|nouvelles|avez",
            "des nouvelles",
            "relancer|relance|suite .. candidature|entretien",
            "avancement|suivi .. candidature|processus|recrutement",
        ],
    ),
    (
        Cue::Sent(Purpose::Decline, SURE),
        &[
            "retirer ma candidature",
            "accepté .. autre|une|un .. offre|poste|proposition",
            "décliner .. offre|proposition|poste|invitation",
        ],
    ),
    (
        Cue::Sent(Purpose::ThankForDecision, SURE),
        &["merci|remercie .... retour|réponse|informé|information"],
    ),
    (
        Cue::Sent(Purpose::AskFeedback, SURE),
        &[
            "retour .. sur ma|mon|détaillé|candidature",
            "améliorer|comprendre .. candidature|points",
        ],
    ),
    (
        Cue::Sent(Purpose::Answer, STRONG),
        &[
            "me convient",
            "je confirme",
            "je suis disponible|libre",
            "parfait",
        ],
    ),
    (
        Cue::Not(K::InformationRequest),
        &["bien reçu|reçu .. documents|pièces|diplôme|références|justificatifs|tout"],
    ),
    (
        Cue::Means(K::Delay, STRONG),
        &[
            "toujours en lice|course",
            "désolé|désolée .. attente|délai|retard",
            "votre patience",
            "dès que j|nous ai|aurai|avons|aurons .. nouveau|nouvelles|retour|réponse",
            "tiens|tiendrai|tiendrons .. au courant",
        ],
    ),
    (
        Cue::Not(K::Encouraging),
        &[
            "pour la|le prochaine|prochain|première|deuxième étape|tour .. invitons|réaliser|test|exercice",
        ],
    ),
    (
        Cue::NoAnswer,
        &[
            "inutile|pas_besoin de? répondre|me_répondre|nous_répondre",
            "aucune réponse|action n .. nécessaire|attendue|requise",
        ],
    ),
];
