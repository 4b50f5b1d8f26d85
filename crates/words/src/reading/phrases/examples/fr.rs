//! French messages by what they mean, and others that must not be taken for it.
//!
//! Invented; must not hold words that a real person wrote.

use meanwhile_core::fact::ReadingKind as K;

use super::Held;

pub(super) const HELD: &[Held] = &[
    (
        K::Rejection,
        &[
            "Malgré l'intérêt de votre candidature, nous sommes au regret de ne pouvoir y donner une suite favorable.",
            "Après étude attentive de votre dossier, nous avons choisi de poursuivre avec d'autres candidats dont le profil correspond davantage au poste.",
            "Merci encore pour nos échanges. Notre choix s'est finalement porté sur une autre personne.",
            "Je suis désolée de vous annoncer que votre candidature n'a pas été retenue.",
            "Le poste a été pourvu en interne. Nous vous souhaitons bonne continuation.",
            "Nous avons le regret de vous informer que votre candidature n’a pas été retenue. Nous vous souhaitons bonne continuation.",
            "Malgré la qualité de votre profil, nous ne pouvons donner une suite favorable à votre candidature.",
            "Notre choix s'est porté sur un autre candidat.",
            "Malheureusement, l'équipe en a décidé autrement.",
        ],
        &[
            "Si votre candidature n'était pas retenue, nous vous en informerions par courriel.",
            "Malheureusement, je ne suis pas disponible mardi ; pourrions-nous décaler à jeudi ?",
            "Nous n'avons pas encore pris de décision et reviendrons vers vous la semaine prochaine.",
            "Votre entretien n'aura pas lieu demain, le directeur est souffrant. Quand seriez-vous disponible ?",
            "Sans réponse de notre part sous quatre semaines, considérez que votre candidature n'a pas été retenue. Nous avons bien reçu votre candidature.",
            "Nous n'avons pas retenu d'autre candidat.",
        ],
    ),
    (
        K::Scheduling,
        &[
            "Nous souhaiterions vous rencontrer : seriez-vous disponible le mardi 10 mars à 10h ?",
            "Je vous confirme notre entretien du jeudi 12 mars à 14h30 dans nos locaux.",
            "Quelles sont vos disponibilités la semaine prochaine pour un échange téléphonique ?",
            "Nous avons le plaisir de vous convier à un entretien avec la directrice.",
            "Je dois malheureusement reporter notre rendez-vous de vendredi. Lundi à la même heure vous conviendrait-il ?",
            "Nous souhaiterions vous rencontrer. Seriez-vous disponible jeudi 5 mars à 14h ?",
            "Votre entretien est confirmé le mardi 3 mars à 10h30.",
        ],
        &[
            "Merci pour l'entretien de mardi, c'était très agréable.",
            "Votre colis sera livré jeudi entre 10h et 12h.",
            "Nous reviendrons vers vous d'ici la fin de la semaine prochaine.",
            "À la suite de notre entretien, votre candidature n'a pas été retenue.",
            "Nos bureaux sont fermés du 9 au 13 mars.",
            "Votre colis arrive demain.",
            "Merci pour l'entretien de mardi. Nous vous donnerons une réponse le 20 mars.",
        ],
    ),
    (
        K::Acknowledgement,
        &[
            "Nous avons bien reçu votre candidature et vous en remercions.",
            "Nous accusons réception de votre candidature au poste de comptable, qui sera étudiée avec attention.",
            "Merci d'avoir postulé chez nous. Notre équipe examine votre dossier et reviendra vers vous.",
            "Votre candidature a bien été enregistrée. Seuls les candidats retenus seront contactés.",
            "Bonjour, j'ai bien reçu votre CV, je le transmets à la responsable.",
            "Nous accusons réception de votre candidature. Si vous n’avez pas de réponse sous trois semaines, veuillez considérer que votre candidature n’a pas été retenue.",
        ],
        &[
            "Nous ne pouvons donner suite à votre candidature.",
            "Pourriez-vous nous envoyer votre diplôme pour compléter votre candidature ?",
            "Merci pour votre commande, que nous avons bien reçue.",
            "Seriez-vous disponible lundi à 9h pour un entretien ?",
            "Je suis absente jusqu'au 16 mars et répondrai à mon retour.",
        ],
    ),
    (
        K::Offer,
        &[
            "Nous avons le plaisir de vous proposer le poste de comptable à compter du 1er avril.",
            "Félicitations ! Vous trouverez ci-joint votre contrat de travail, merci de nous le retourner signé.",
            "Suite à nos entretiens, nous sommes heureux de vous faire une offre d'embauche.",
            "Votre candidature a été retenue : nous vous proposons un CDI au poste de serveuse.",
            "Veuillez trouver en pièce jointe la promesse d'embauche.",
            "Nous avons le plaisir de vous proposer le poste de comptable. Vous trouverez ci-joint la promesse d'embauche.",
        ],
        &[
            "Nous ne pouvons malheureusement pas vous proposer ce poste.",
            "Nous vous proposons un entretien jeudi à 10h.",
            "Le poste a été proposé à un autre candidat.",
            "Profitez de notre offre : 20 % sur tous les bureaux !",
            "Avant de vous faire une proposition, nous aurions besoin de connaître vos prétentions salariales.",
        ],
    ),
    (
        K::AutoReply,
        &[
            "Je suis actuellement absent du bureau et serai de retour le 16 mars.",
            "Réponse automatique : je suis en congés jusqu'au 13 mars inclus. En cas d'urgence, contactez l'accueil.",
            "Je suis en congé maternité. Pendant mon absence, merci d'écrire à Mme Roux.",
            "Message automatique : absente jusqu'au 9 mars, je répondrai à mon retour.",
            "Bonjour, je suis absente du 5 au 13 mars sans accès à ma messagerie. En cas d'urgence, appelez le standard.",
            "Je suis absent du bureau jusqu'au 15 mars. En cas d'urgence, contactez l'accueil.",
        ],
        &[
            "Je serai en congés la semaine prochaine, pourrions-nous nous parler le 17 mars ?",
            "Votre absence à l'entretien nous a surpris : quand seriez-vous disponible ?",
            "La directrice est absente jusqu'à lundi et vous donnera sa décision après son retour, nous vous remercions de patienter.",
            "Nous offrons cinq semaines de congés et des tickets restaurant.",
            "Merci de passer au bureau lundi.",
        ],
    ),
];
