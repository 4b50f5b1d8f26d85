//! German messages and what they mean, which hold the phrases to account.
//!
//! Invented; must not hold words that a real person wrote.

use meanwhile_core::fact::ReadingKind as K;

pub(super) const EXAMPLES: &[(K, &str)] = &[
    (K::Rejection, "Die Wahl ist nicht auf Sie gefallen."),
    (
        K::Rejection,
        "Unsere Wahl ist diesmal leider nicht auf dich gefallen, was uns nicht leicht fiel.",
    ),
    (
        K::Offer,
        "Die Wahl ist auf Sie gefallen, herzlichen Glückwunsch!",
    ),
    (K::Delay, "Die Wahl ist noch nicht gefallen."),
    (
        K::Rejection,
        "Vielen Dank für Ihr Interesse. Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben. Für Ihren weiteren Weg alles Gute.",
    ),
    (
        K::Rejection,
        "Nach sorgfältiger Prüfung können wir Ihre Bewerbung leider nicht weiter berücksichtigen.",
    ),
    (
        K::Rejection,
        "Die Stelle wurde inzwischen anderweitig besetzt.",
    ),
    (
        K::Scheduling,
        "Wir möchten Sie gerne zu einem Vorstellungsgespräch einladen. Passt Ihnen Donnerstag, der 5. März um 14 Uhr?",
    ),
    (
        K::Scheduling,
        "Hiermit bestätigen wir den Termin für Ihr Gespräch am Montag um 10 Uhr.",
    ),
    (
        K::Acknowledgement,
        "Vielen Dank für Ihre Bewerbung, die wir erhalten haben. Falls wir uns für andere Bewerber entscheiden, informieren wir Sie.",
    ),
    (
        K::Offer,
        "Wir freuen uns, Ihnen die Stelle als Erzieherin anbieten zu können. Der Arbeitsvertrag liegt im Anhang.",
    ),
    (
        K::AutoReply,
        "Ich bin bis zum 12.3. im Urlaub und ab dem 13. März wieder erreichbar. In dringenden Fällen wenden Sie sich an meine Vertretung.",
    ),
    (
        K::Delay,
        "Der Prozess dauert leider etwas länger als geplant, wir bitten noch um etwas Geduld.",
    ),
    (K::Other, "Ihr Paket wird morgen zugestellt."),
    (K::Rejection, "Leider haben wir uns anders entschieden."),
    (
        K::Rejection,
        "Unsere Wahl ist auf eine andere Kandidatin gefallen.",
    ),
    (
        K::Rejection,
        "Wir haben uns leider anderweitig entschieden und wünschen Ihnen alles Gute.",
    ),
    (
        K::Delay,
        "Wir haben uns noch nicht für einen anderen Bewerber entschieden.",
    ),
    (
        K::Other,
        "Wir haben uns nicht für einen anderen Bewerber entschieden.",
    ),
    (
        K::Encouraging,
        "Vielen Dank für das angenehme Gespräch am Dienstag. Bis zum 13. März bekommen Sie Bescheid.",
    ),
    (
        K::Scheduling,
        "Vielen Dank für das Telefonat. Wir möchten Sie nun zu einem Vorstellungsgespräch einladen.",
    ),
];
