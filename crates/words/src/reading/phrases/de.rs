//! German.

use meanwhile_core::fact::{Purpose, ReadingKind as K};

use crate::reading::cue::{Cue, HINT, Language, STRONG, SURE};

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "de",
    cues: CUES,
    examples: EXAMPLES,
};

const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "nicht .. berücksichtigen|berücksichtigt|weiterverfolgen",
            "nicht .. engere wahl|auswahl",
            "für|fuer|zugunsten .. andere|anderen|anderer|einen|eine|mitbewerber* .. entschieden|kandidat*|bewerber*|person|bewerbung",
            "gegen .. entschieden",
            "absage|absagen erteilen|mitteilen|müssen|zukommen",
            "eine absage",
            "ihnen|dir leider? absagen",
            "nicht .. anbieten|einladen|besetzen",
            "keine .. zusage|positive rückmeldung|antwort",
            "keinen positiven bescheid",
            "stelle .. bereits? .. besetzt|vergeben",
            "position .. besetzt|vergeben|anderweitig",
            "anderweitig vergeben|besetzt",
            "nicht .. fortsetzen|fortführen|weiter .. bewerbung|prozess|berücksichtigen",
            "bewerbung .. nicht|leider .. berücksichtigen|weiter|erfolgreich|erfolg",
            "andere|anderen .. vorzug",
            "nicht für sie|dich entschieden",
            "nicht .. weiter* .. bewerbungsprozess|auswahlverfahren|verfahren",
            "nicht überzeugen",
            "wahl .. nicht auf .. gefallen",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "bedauern",
            "leider .. mitteilen|sagen|absagen",
            "müssen .. leider",
            "alles gute für|auf|und|bei",
            "weiteren beruflichen|berufliche|weg|werdegang|lebensweg|suche",
            "viel erfolg .. suche|zukunft|weiteren|bewerbung",
            "keine gute|guten nachricht*|neuigkeiten",
            "sehen sie|dies|diese .. nicht .. persönlich|wertung|entscheidung",
            "unterlagen .. zurück|löschen|entlastung",
            "besser|eher|genauer .. entsprech*|entspricht|passt|passen",
        ],
    ),
    (
        Cue::Means(K::Rejection, HINT),
        &[
            "leider",
            "sorgfältiger|reiflicher|eingehender prüfung|überlegung|abwägung",
            "vielzahl .. bewerbungen",
            "talentpool|bewerberpool",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "nicht .... bevor|bis|ohne|solange|wenn",
            "noch nicht .. besetzt|entschieden|entscheiden",
            "noch keine",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "freuen uns .... stelle|position|vertrag|angebot|arbeitsvertrag .. anbieten|anzubieten|unterbreiten|zu|im|anhang|zusenden",
            "ihnen|dir .. stelle|position|job .. anbieten|anzubieten",
            "angebot unterbreiten|machen",
            "arbeitsvertrag|vertragsangebot .. anhang|anbei|beigefügt|unterschreiben|unterzeichnet|zusenden|senden|erhalten",
            "anbei|anhang .. arbeitsvertrag|vertragsangebot|vertragsentwurf|angebot",
            "für sie|dich entschieden",
            "möchten|wollen .. ihnen|dir|sie|dich .. einstellen|anbieten|team",
            "zusage .. für|geben|die|ihnen|mitteilen",
        ],
    ),
    (
        Cue::Means(K::Offer, STRONG),
        &[
            "herzlichen glückwunsch",
            "eintrittstermin|eintrittsdatum",
            "gehalt .. beträgt|brutto",
            "willkommen im team",
            "unterschriebenen|unterzeichneten vertrag",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "nicht|keine|kein|leider .... anbieten|angebot|zusage",
            "anbieten .. termin|gespräch|termine",
            "termin|termine|gespräch|gesprächstermin .. anbieten|anzubieten",
            "nicht für sie|dich entschieden",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "einladen .. gespräch|vorstellungsgespräch|interview|kennenlernen|telefonat|termin",
            "zu|zum|zur einem? .. gespräch|vorstellungsgespräch|interview|kennenlernen|kennenlerngespräch|telefonat|telefoninterview|videointerview .. einladen|einzuladen|am|laden",
            "laden .. sie|dich|wir .... ein",
            "einladung .. gespräch|vorstellungsgespräch|interview|kennenlernen|kennenlerngespräch",
            "passt .. ihnen|dir|es|der|termin",
            "welcher|welche|folgende|folgenden|einen|mögliche .. termin|termine|terminvorschläge|zeit|zeiten",
            "termin .. bestätig*|verschieben|verlegen|absagen|vereinbaren|verschoben|verlegt|vorschlagen|auswählen|passt|steht",
            "gespräch|interview|vorstellungsgespräch .. findet|bestätig*|verschoben|verlegt|verschieben|statt|vereinbaren|am|termin",
            "terminbestätigung",
            "terminvereinbarung",
            "terminvorschlag",
            "terminvorschläge",
            "würde|hätten|hätte|haben|hast .. passen|zeit|verfügbar",
            "freuen uns auf das|unser gespräch|dich|sie .. gespräch|am|kennenzulernen",
            "wann .. zeit|passen|passt|verfügbar|möglich",
            "verfügbarkeit",
            "möchten|würden .. kennenlernen|sprechen|kennen",
            "bestätig* .. termin|gespräch|interview|vorstellungsgespräch",
        ],
    ),
    (
        Cue::Means(K::Scheduling, STRONG),
        &[
            "teams|zoom link|meeting|besprechung",
            "vorstellungsgespräch",
            "telefoninterview",
            "kennenlerngespräch",
            "gesprächstermin",
            "bewerbungsgespräch",
        ],
    ),
    (
        Cue::Means(K::Scheduling, HINT),
        &["termin*", "interview*", "gespräch*"],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "probeaufgabe|arbeitsprobe|testaufgabe|fallstudie|hausaufgabe|eignungstest|einstellungstest",
            "online test|assessment",
            "aufgabe .. bearbeiten|lösen|zusenden|erstellen",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "senden|schicken|reichen|benötigen|brauchen|bitten|fehlen .... zeugnisse|unterlagen|nachweis*|gehaltsvorstellung*|referenzen|lebenslauf|eintrittstermin|anschreiben",
            "zeugnisse|unterlagen|nachweise|gehaltsvorstellung|referenzen .. nach|nachreichen|zusenden|schicken|senden|mitteilen|mit",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "dauert .. länger|noch|etwas",
            "noch .. etwas|wenig|einige .. geduld|zeit",
            "bitten .. geduld",
            "noch keine .. entscheidung|entschieden|rückmeldung",
            "verzögert|verzögerung|verzögern|verzögerte",
            "noch nicht .. entschieden|entscheiden|abgeschlossen",
            "danke|dank .. geduld",
            "zwischenbescheid|zwischenstand",
            "noch .. prüfung|gespräche|gesprächen|kandidaten|abstimmung",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "bewerbung .. erhalten|eingegangen|eingang|empfangen|angekommen|bestätigen|übermittelt|eingetroffen",
            "eingangsbestätigung",
            "vielen|danke|herzlichen .. für .. bewerbung|bewerbungsunterlagen|unterlagen",
            "unterlagen .. erhalten|eingegangen|angekommen",
            "erhalt|eingang .. bewerbung|unterlagen",
            "haben .. bewerbung .. erhalten",
            "sie haben sich .. beworben",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, STRONG),
        &[
            "sorgfältig prüfen|prüfung",
            "werden .. prüfen|melden|sichten",
            "melden uns",
            "interesse an",
            "bewerbung als",
            "kommen auf sie|dich zu",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "hat .. gefallen|überzeugt|begeistert|beeindruckt",
            "nächste|nächsten|zweite|zweiten runde|schritt|schritte|gespräch .. freuen|einladen|weiter|gehen|gerne",
            "positive|positives|tolle|gutes|gute|tolles .. rückmeldung|feedback|eindruck|nachrichten|neuigkeiten",
            "war .. angenehmes|schönes|gutes|tolles .. gespräch",
            "angenehme|schöne|gute|nette gespräch",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "auf ihr|dein .. profil .. aufmerksam|gestoßen|gefunden",
            "ihr|dein profil .. aufmerksam|gestoßen|interessant|passt|passend",
            "offen für .. neue|position|herausforderung*|wechsel|austausch",
            "mein|unser|meinen|unseren|meines|unseres kunde|kunden|mandant|mandanten",
            "neue|neuen|beruflichen|berufliche herausforderung|veränderung|wechsel",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "abwesenheitsnotiz",
            "abwesend",
            "automatische antwort",
            "nicht im? büro|haus|hause",
            "außer haus",
            "im urlaub",
            "nicht erreichbar",
            "elternzeit|mutterschutz",
            "abwesenheit",
            "nicht zustellbar|zugestellt",
            "unzustellbar",
        ],
    ),
    (
        Cue::Means(K::AutoReply, STRONG),
        &[
            "dringenden|dringende|dringend fällen|angelegenheiten",
            "wieder .. erreichbar|da|büro|zurück",
            "nicht weitergeleitet|gelesen",
            "meine vertretung",
        ],
    ),
    (
        Cue::Supposed,
        &[
            "falls",
            "sollten sie|wir|ihre|du|deine|sie",
            "sofern",
            "wenn sie|wir|ihre|du|dein|deine|ihr",
            "im falle",
            "gegebenenfalls",
            "sobald",
        ],
    ),
    (
        Cue::Asks,
        &[
            "bitte bestätigen|geben|teilen|senden|schicken|antworten|wählen|lassen|sagen|nennen|reichen|melden",
            "können|könnten|würden|passt|hätten|haben|wann|welcher sie|du|ihnen|dir|es|termin",
            "freuen .. rückmeldung|antwort",
            "um .. rückmeldung|antwort|bestätigung",
        ],
    ),
    (
        Cue::Polite,
        &[
            "fragen .. haben|melden|gerne|jederzeit|verfügung|wenden",
            "rückfragen",
        ],
    ),
    (
        Cue::Promises,
        &[
            "melden uns|wir|mich .. bei|spätestens|wieder|bis|innerhalb|in|im|voraussichtlich",
            "erhalten|bekommen|hören sie|du|von .. von|uns|rückmeldung|bescheid|antwort|bis|spätestens|innerhalb",
            "entscheidung .. fallen|treffen|bis|voraussichtlich|getroffen|nächste|nächster|ende|anfang|mitte",
            "geben .. bescheid|rückmeldung",
            "rückmeldung bis|spätestens|innerhalb|in|im|nächste|ende|anfang",
            "kommen .. auf sie|dich zu",
            "werden wir|uns .. melden|entscheiden|informieren|bescheid|zurück",
        ],
    ),
    (
        Cue::Back,
        &[
            "ab dem|montag|dienstag|mittwoch|donnerstag|freitag",
            "ab .. wieder|erreichbar",
            "wieder .. ab|am",
            "bis einschließlich|zum|einschl",
            "bis",
            "zurück am|ab",
            "am .. wieder|zurück",
        ],
    ),
    (Cue::Deadline, &["bis", "spätestens", "innerhalb"]),
    (
        Cue::PleaseDont,
        &[
            "bitte .. nicht .. anrufen|kontaktieren|nachfragen",
            "von .. nachfragen|rückfragen|anrufen .. abzusehen|absehen",
        ],
    ),
    (
        Cue::DoorOpen,
        &[
            "erneut|wieder|zukünftig|künftig .. bewerben|bewerbung|bewerbungen|stelle|position",
            "talentpool|bewerberpool",
            "in kontakt|verbindung bleiben",
            "unterlagen .. behalten|aufbewahren|speichern|vormerken",
            "andere|anderen|passende|passenden .. stelle|position|vakanz|stellen .. melden|zukommen|kontakt|bewerben|frei",
        ],
    ),
    (
        Cue::Feedback,
        &[
            "feedback .. geben|gerne|dass|zum|gespräch",
            "gerne .. feedback|rückmeldung .. telefon*|geben",
        ],
    ),
    (
        Cue::SecondBest,
        &[
            "knapp*",
            "schwer|schwere|schwierige gefallen|entscheidung",
            "engere wahl",
            "engsten|engeren kreis",
        ],
    ),
    (
        Cue::InvitesPhone,
        &[
            "rufen|ruf .. an|gerne|mich|uns",
            "erreichen sie|du mich|uns .. telefon*|unter",
        ],
    ),
    (
        Cue::Sent(Purpose::Apply, SURE),
        &[
            "bewerbe ich mich|hiermit",
            "bewerbe mich",
            "bewerbung als|um|für|auf",
            "anbei|anhang|beigefügt .. bewerbung|unterlagen|lebenslauf|bewerbungsunterlagen",
            "meine bewerbung|bewerbungsunterlagen|unterlagen",
        ],
    ),
    (
        Cue::Sent(Purpose::Thank, SURE),
        &["danke|dank .... gespräch|zeit|interview|vorstellungsgespräch|kennenlernen"],
    ),
    (
        Cue::Sent(Purpose::CheckIn, SURE),
        &[
            "stand .. bewerbung|verfahrens|dinge|prozesses|auswahl*|meiner",
            "nachfragen|erkundigen|nachzufragen",
            "gibt es .. neuigkeiten|neues|stand|entscheidung",
            "schon .. entscheidung|neuigkeiten",
        ],
    ),
    (
        Cue::Sent(Purpose::Decline, SURE),
        &[
            "ziehe|zurückziehen|zurückzuziehen .. bewerbung|zurück",
            "bewerbung .. zurückziehen|zurückzuziehen|zurück",
            "anderes|anderen .. angebot|stelle .. angenommen|entschieden",
            "für ein|eine|einen anderes|andere|anderen .. entschieden",
        ],
    ),
    (
        Cue::Sent(Purpose::AskFeedback, SURE),
        &[
            "feedback .. geben|gerne|dankbar|freuen",
            "rückmeldung .. woran|warum|verbessern",
        ],
    ),
    (
        Cue::Sent(Purpose::ThankForDecision, SURE),
        &[
            "danke|dank .... rückmeldung|mitteilung|nachricht|information",
            "schade",
        ],
    ),
    (
        Cue::Sent(Purpose::Answer, STRONG),
        &[
            "passt mir|gut|mir",
            "termin .. bestätige|passt|gerne|wahrnehmen",
            "bestätige .. termin|gerne|hiermit",
            "gerne .. bestätige|komme|nehme",
            "anbei .. gewünschten|zeugnisse|unterlagen",
        ],
    ),
];

const EXAMPLES: &[(K, &str)] = &[
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
];
