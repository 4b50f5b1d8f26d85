//! German messages by what they mean, and others that must not be taken for it.
//!
//! Invented; must not hold words that a real person wrote.

use meanwhile_core::fact::ReadingKind as K;

use super::Held;

pub(super) const HELD: &[Held] = &[
    (
        K::Rejection,
        &[
            "Leider müssen wir Ihnen mitteilen, dass wir Sie im weiteren Auswahlverfahren nicht berücksichtigen können.",
            "Auch wenn uns Ihr Profil sehr gut gefallen hat, haben wir uns für eine Bewerberin mit mehr Erfahrung in der Pflege entschieden.",
            "Vielen Dank für das offene Gespräch am Montag. Die Entscheidung ist uns nicht leichtgefallen, letztlich fiel die Wahl jedoch auf einen anderen Kandidaten.",
            "wir bedauern, Ihnen für die ausgeschriebene Stelle eine Absage erteilen zu müssen.",
            "Hallo Frau Kılıç, die Stelle im Lager ist leider schon vergeben. Wir wünschen Ihnen viel Erfolg bei der weiteren Suche.",
            "Wir können Ihnen leider kein Angebot machen.",
            "Leider können wir Ihnen die Stelle nicht geben.",
            "Wir setzen den Prozess mit anderen Bewerbern fort.",
            "Es hat leider nicht gereicht.",
            "Leider bist du es nicht geworden.",
            "Die Stelle geht an einen Kollegen aus dem Haus.",
            "Es wird leider nichts mit der Stelle.",
            "Ihre Bewerbung war leider nicht erfolgreich.",
            "Vielen Dank für das nette Gespräch. Leider passt es aus unserer Sicht nicht ganz.",
            "Wir haben uns für jemand anderen entschieden.",
            "Du bist leider nur Zweite geworden.",
        ],
        &[
            "Sollten wir uns für jemand anderen entscheiden, geben wir Ihnen selbstverständlich Bescheid.",
            "Leider muss ich unser Gespräch morgen absagen, ich bin krank. Können wir einen neuen Termin finden?",
            "Eine Entscheidung ist noch nicht gefallen, wir bitten Sie um etwas Geduld.",
            "Leider kann ich am Dienstag nicht, aber am Mittwoch würde es mir gut passen.",
            "Bitte haben Sie Verständnis, dass wir nicht jede Bewerbung einzeln beantworten können. Ihre Unterlagen sind bei uns eingegangen.",
            "Leider passt mir Dienstag nicht. Ginge Mittwoch um 10 Uhr?",
            "Leider müssen wir den Termin absagen. Passt Ihnen Freitag um 10 Uhr?",
            "Wir können Ihnen noch kein Angebot machen, bitten aber um Geduld.",
            "Die Stelle geht zum 1. Mai los; wir melden uns bis Freitag.",
            "Passt es Ihnen am Montag um 10 Uhr?",
            "Leider ist mein Kollege krank. Passt es dir auch Montag um 10?",
            "Das passt nicht in meinen Kalender. Ginge Montag um 10 Uhr?",
            "Der Termin passt leider nicht mehr. Geht Montag um 10 Uhr?",
        ],
    ),
    (
        K::Scheduling,
        &[
            "Gerne würden wir Sie persönlich kennenlernen. Hätten Sie am Mittwoch, den 11. März, um 14 Uhr Zeit?",
            "Hiermit laden wir Sie zu einem Vorstellungsgespräch am 12. März um 10 Uhr in unsere Geschäftsstelle ein.",
            "Wann würde es Ihnen für ein kurzes Telefonat passen?",
            "Der Termin am Freitag muss leider verschoben werden. Passt Ihnen auch der Montag um dieselbe Zeit?",
            "Anbei der Link zu unserem Teams-Meeting am Donnerstag um 9:30 Uhr.",
        ],
        &[
            "Vielen Dank für das angenehme Gespräch gestern.",
            "Unser Büro ist vom 9. bis 13. März geschlossen.",
            "Wir melden uns in den nächsten zwei Wochen bei Ihnen.",
            "Ihre Sendung wird am Donnerstag zwischen 10 und 12 Uhr zugestellt.",
            "Nach dem Gespräch mit Ihnen haben wir uns leider für einen anderen Bewerber entschieden.",
        ],
    ),
    (
        K::Acknowledgement,
        &[
            "Vielen Dank für Ihre Bewerbung und Ihr Interesse an unserem Unternehmen. Wir prüfen Ihre Unterlagen und melden uns bei Ihnen.",
            "hiermit bestätigen wir den Eingang Ihrer Bewerbungsunterlagen.",
            "Ihre Bewerbung ist bei uns eingegangen. Bitte sehen Sie von Rückfragen ab.",
            "Danke für Ihre Unterlagen, wir haben sie an die Fachabteilung weitergeleitet.",
            "Ihre Bewerbung als Köchin wurde erfolgreich übermittelt. Falls Ihr Profil passt, laden wir Sie zu einem Gespräch ein.",
        ],
        &[
            "Ihre Bewerbung können wir leider nicht berücksichtigen.",
            "Bitte schicken Sie uns noch Ihre Zeugnisse, damit wir Ihre Bewerbung bearbeiten können.",
            "Danke, dass Sie sich die Zeit für das Gespräch genommen haben. Passt Ihnen Dienstag um 10 Uhr für das zweite?",
            "Vielen Dank für Ihre Bestellung, die wir erhalten haben.",
            "Ich bin zurzeit nicht im Büro und ab dem 16. März wieder erreichbar. In dringenden Fällen hilft Frau Lenz.",
        ],
    ),
    (
        K::Offer,
        &[
            "Wir freuen uns sehr, Ihnen die Stelle als Lagerleiterin anbieten zu können.",
            "Herzlichen Glückwunsch! Wir haben uns für Sie entschieden und senden Ihnen den Arbeitsvertrag in den nächsten Tagen zu.",
            "Anbei erhalten Sie unser Vertragsangebot. Bitte teilen Sie uns bis Freitag mit, ob Sie annehmen.",
            "Gerne möchten wir Sie zum 1. April als Erzieher einstellen.",
            "Ich kann Ihnen eine Zusage für die Ausbildungsstelle geben. Das Gehalt beträgt 1.150 Euro brutto.",
            "Du hast die Stelle bekommen!",
            "Wir stellen Sie ein!",
            "Sie haben den Job!",
        ],
        &[
            "Leider können wir Ihnen die Stelle nicht anbieten.",
            "Gerne bieten wir Ihnen einen Termin am Donnerstag um 10 Uhr an.",
            "Wir haben die Stelle einem anderen Bewerber angeboten.",
            "Unser Angebot der Woche: alle Bürostühle um 20 % günstiger!",
            "Bevor wir Ihnen ein Angebot machen können, brauchen wir noch Ihre Gehaltsvorstellung.",
            "Sie haben die Stelle im Portal gesehen?",
            "Du hast den Job nicht bekommen.",
            "Herzlichen Glückwunsch! Sie wurden für unser Premium-Angebot ausgewählt. Abmelden",
        ],
    ),
    (
        K::AutoReply,
        &[
            "Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 13. März nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.",
            "Automatische Antwort: Ich bin derzeit im Urlaub und ab dem 16. März wieder für Sie da.",
            "Ich befinde mich in Elternzeit. In dringenden Fällen wenden Sie sich bitte an Herrn Wirth.",
            "Abwesenheitsnotiz: Ich bin am 9. März wieder erreichbar.",
            "Unser Büro ist über die Feiertage nicht besetzt. Ich bin außer Haus und ab dem 9. März wieder erreichbar.",
            "Ich bin bis 20. März auf Dienstreise und ab dem 23. März wieder erreichbar.",
            "Ich arbeite mittwochs nicht und antworte am Donnerstag.",
        ],
        &[
            "Ich bin nächste Woche im Urlaub, könnten wir das Gespräch auf den 17. März legen?",
            "Frau Lenz ist ab morgen im Urlaub, sie meldet sich danach mit einer Entscheidung bei Ihnen.",
            "Bitte kommen Sie am Montag ins Büro.",
            "Wir bieten 30 Tage Urlaub und flexible Arbeitszeiten.",
            "Vielen Dank für Ihre Bewerbung, wir melden uns, sobald Herr Wirth aus dem Urlaub zurück ist.",
            "Ich bin ab morgen im Urlaub. Passt Ihnen Montag, 23. März um 10 Uhr für ein Gespräch?",
            "Leider haben wir uns für eine andere Bewerberin entschieden. Ich bin bis 23. März im Urlaub, danach erkläre ich es gern.",
            "Wir möchten Ihnen die Stelle anbieten! Ich bin bis 23. März im Urlaub, Frau Klein schickt den Vertrag.",
        ],
    ),
];
