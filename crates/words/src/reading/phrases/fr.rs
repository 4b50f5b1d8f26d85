//! French phrases by what they are a sign of, and messages that hold them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

use meanwhile_core::fact::{Purpose, ReadingKind as K};

use crate::reading::cue::{Cue, HINT, Language, STRONG, SURE};

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "fr",
    cues: &[CUES],
    examples: &[],
};

const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "ne|n .. pas|pouvons .. retenue|retenu|retenir|donner|suite|poursuivre",
            "pas .. été? retenue|retenu",
            "ne|n .. favorable|favorablement",
            "suite défavorable|négative",
            "réponse négative|défavorable",
            "regret|regrettons .. ne pouvoir|pouvons .... suite|retenir|donner|poursuivre",
            "pas .. suite favorable|positive|à votre|donner",
            "retenu|choisi|porté|retenir|sélectionné .. autre candidat*|profil|candidature|personne",
            "choix .. porté .. autre|un|une",
            "poste .. pourvu|été attribué",
            "poursuivre|avancer|continuer avec d .. autres|autre",
            "ne|n .. correspond|correspondait .. pas",
            "pas .. poursuivre|continuer .. candidature|processus|avec",
            "décidé|décidons autrement",
            "poste .... est|été|a désormais|déjà|été? pourvu",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "regret de vous|t",
            "regrettons .. informer|annoncer",
            "malheureusement .. candidature|profil|poste",
            "bonne continuation",
            "souhaitons .. succès|réussite|meilleur .. recherche*|projets|suite",
            "pleine|plein réussite|succès",
            "plus en adéquation",
            "correspondent|correspond davantage|mieux|plus",
        ],
    ),
    (
        Cue::Means(K::Rejection, HINT),
        &[
            "malheureusement",
            "regret*",
            "attentive|approfondie étude|examen|réflexion",
            "vivier",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "pas encore",
            "ne|n .. pas .... avant|sans",
            "pas encore? choisi|retenu|sélectionné|porté d|un|une|sur autre|autres|un|une .. candidat*|profil|personne",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "plaisir|heureux|ravis|ravi|ravie|heureuse .... proposer|offrir|offre|confirmer .. poste|embauche|contrat|le",
            "proposer|offrir le|ce|un .. poste",
            "offre|promesse d .. embauche|emploi",
            "contrat de travail",
            "votre candidature .. a été retenue|acceptée",
            "vous|votre .. avez|candidature .. retenu|retenue pour le poste",
        ],
    ),
    (
        Cue::Means(K::Offer, STRONG),
        &[
            "félicitations",
            "rémunération",
            "bienvenue .. équipe",
            "date|prise .. embauche|fonction|poste",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "pas .. été? retenue|retenu",
            "ne|n|pas|malheureusement|regret .... proposer|offrir|offre|retenue|retenu",
            "proposer .. entretien|créneau*|rendez|échange|date|horaire",
            "votre candidature .. offre",
            "offre d emploi .. pour|référence|correspond",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "entretien .. est|a|aura|confirmé|prévu|fixé|reporté|lieu|annulé|le",
            "inviter .. à|pour .. entretien|échange|rencontre|rencontrer",
            "convier .. entretien",
            "proposer|propose|proposons .. entretien|créneau*|rendez|échange|date|rencontre",
            "seriez|êtes|serais|es vous|tu .. disponible*|libre",
            "disponibilités|disponibilité",
            "quels|quel|quelles|ces .. créneau*|disponibilités|dates|horaires|jour",
            "convient|conviendrait|conviendraient .. il|vous|te|t|cela",
            "vous|te|il conviendrait|convient",
            "souhaitons|souhaiterions|aimerions|souhaite .. rencontrer|échanger|entretien",
            "confirmation .. entretien|rendez",
            "confirme* .. entretien|rendez|échange",
            "convocation .. entretien",
            "invitation .. entretien",
            "reporter|décaler|déplacer .. entretien|rendez|échange",
        ],
    ),
    (
        // What was is no appointment.
        Cue::Not(K::Scheduling),
        &["merci|remercie|remercions .. pour l|cet|le|notre|ce|votre .. entretien|échange|rendez"],
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
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "envoyer|transmettre|faire|fournir|communiquer|préciser|adresser .... diplôme*|références|justificatif*|documents|prétentions|pièces|lettre|cv",
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
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "votre profil .. retenu|intéress*|attiré|linkedin|correspond",
            "à l écoute .. opportunités|marché|nouvelles",
            "opportunité .. pourrait|susceptible|intéress*",
            "mon|notre client",
            "ouvert|ouverte à|aux .. opportunité*",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "absent|absente .. du|jusqu|bureau|de|actuellement",
            "absence du bureau",
            "message|réponse automatique",
            "en congé|congés|vacances",
            "actuellement absent|absente",
            "congé .. maternité|parental",
        ],
    ),
    (
        Cue::Means(K::AutoReply, STRONG),
        &[
            "cas d urgence",
            "à mon retour",
            "de retour",
            "durant|pendant mon absence",
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
        ],
    ),
    (
        Cue::Polite,
        &[
            "n hésitez|hésite",
            "pour toute question",
            "restons|reste à|disposition",
        ],
    ),
    (
        Cue::Promises,
        &[
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
];
