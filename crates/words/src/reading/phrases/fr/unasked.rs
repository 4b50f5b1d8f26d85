//! French phrases of messages that answer nothing: a recruiter's first letter, what a machine sends, letters of seekers.
//!
//! Holds words alone; headers, which tell machines more surely, are read elsewhere.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "votre profil .. retenu|intéress*|attiré|linkedin|correspond",
            "à l écoute .. opportunités|marché|nouvelles",
            "opportunité .. pourrait|susceptible|intéress*",
            "mon|notre client",
            "ouvert|ouverte à|aux .. opportunité*",
            "votre|ton parcours|profil|expérience .. retenu|attiré|attention|intéress*|interpellé|remarqué",
            "chasseur|chasseuse de têtes",
            "j accompagne|accompagnons|recrute|recherche .. pour|un|une|client|société|entreprise",
            "cabinet de recrutement .. je|nous|mandaté",
            "recherche|recherchons|cherche|cherchons|recrute|recrutons son|sa|un|une .. h|f|pour|profil",
            "à l écoute",
            "intéressé|intéressée|tenté|tentée|partant|partante par|d|pour .. opportunité|poste|échanger|projet|discuter",
            "seriez|serais|êtes|es vous|tu .. ouvert|ouverte|intéressé|intéressée|curieux|partant",
            "tombé|tombée sur .. profil",
            "je me permets de .. contacter",
            "je|nous recrute|recrutons|cherche|recherche .. actuellement|pour|un|une",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "ne travaille pas le|les",
            "en déplacement|formation .. jusqu|du|et",
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
            "contacter|joindre .. remplaçante|remplaçant|collègue",
            "répondrai|lirai lundi|mardi|mercredi|jeudi|vendredi|dès|à",
            "cas d urgence",
            "à mon retour",
            "de retour",
            "durant|pendant mon absence",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, STRONG),
        &[
            "opportunité",
            "confidentiel*",
            "quand puis je",
            "télétravail",
            "fixe|package .. k|jusqu",
            "mandaté|mandatés",
            "linkedin",
            "pour en parler|discuter",
        ],
    ),
    (
        Cue::Unread,
        &[
            "n a|ont|peut|pu .. pas .. être .. remis|distribué|délivré|acheminé",
            "pas pu être? remis|distribué|délivré|remise",
            "non remis|distribué|délivré|remise",
            "boîte|adresse|messagerie .. pas|n .. lue|consultée|relevée|surveillée|lu",
            "boîte aux lettres .. pleine",
            "ne .. pas répondre .. automatique",
        ],
    ),
    (
        Cue::Own,
        &[
            "je|j .. retire|retirer ma candidature",
            "je .. vous adresse|présente|soumets|transmets|envoie ma|mon candidature|cv",
            "je .. souhaite|souhaiterais|me permets .. postuler|poser|candidater",
            "ci joint|veuillez|trouverez .. mon cv|curriculum",
            "ma lettre|candidature .. motivation|ci",
            "merci|remercie .. de|pour votre proposition|invitation|offre .. mais|malheureusement|cependant",
            "je ne .. pourrai|peux|suis .. pas .. accepter|venir|présenter|assister|disponible|rendre|donner",
            "j ai|ayant .. accepté .. autre|une|un .. poste|proposition|offre",
            "je .. accepte .. votre|l offre|proposition|poste",
            "merci|remercie .. de|pour .. m avoir reçu|accordé|invité|reçue|invitée",
        ],
    ),
    (
        Cue::Aside,
        &[
            "chers|chères parents|locataires|adhérents|membres|clients|voisins|copropriétaires",
            "cher|chère client|cliente|locataire|adhérent|copropriétaire",
            "réunion parents|de",
            "assemblée générale",
            "cahier de liaison",
            "votre loyer|quittance|copropriété",
            "comment s est passé|passée .. ton|ta|l entretien",
            "et ton entretien",
            "alors .. ton|cet entretien",
            "sortie scolaire",
            "chez le|la|votre dentiste|médecin|kiné|ophtalmologue|pédiatre",
            "rendez vous .. dentiste|docteur|médical",
        ],
    ),
    (
        Cue::Survey,
        &["enquête de|sur satisfaction|votre|l", "expérience candidat"],
    ),
    (
        Cue::Bulk,
        &[
            "votre|ta|ton colis|commande|livraison|paquet .. est|a|sera|arrive|été",
            "numéro de suivi|colis|commande",
            "point relais",
            "au sommaire",
            "lettre d information",
            "pour ne plus recevoir",
            "se désabonner|désinscrire",
            "vous désabonner|désinscrire",
            "alerte emploi|emplois|offres",
            "nouvelles offres .. correspond*|recherche|pour|emploi",
            "bulletin de paie|salaire",
            "avis d échéance",
            "votre|vos facture|relevé|relevés .. disponible|prêt|prête|en",
            "mot de passe .. modifié|changé|réinitialis*|oublié",
            "code promo|promotionnel",
            "nouvelle connexion",
            "relevé de compte",
            "prélèvement .. lieu|compte|effectué",
        ],
    ),
    (
        Cue::BulkSubject,
        &[
            "lettre de|d|info",
            "newsletter",
            "infolettre",
            "votre colis|commande",
            "facture",
            "conseils pour",
        ],
    ),
    (
        Cue::Errand,
        &[
            "confirmez|confirmer|vérifier|vérifiez|activez|activer .. adresse|compte|e",
            "saisissez|saisir|entrez|entrer .. code",
            "merci de .. rendre|retourner|cocher|signer|rapporter",
        ],
    ),
];
