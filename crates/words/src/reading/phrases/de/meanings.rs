//! German phrases by what a message means: from a no to the answer of a machine.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, HINT, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "nicht .. berücksichtigen|berücksichtigt|weiterverfolgen",
            "nicht .. engere wahl|auswahl",
            "für|fuer|zugunsten .. andere|anderen|anderer|einen|eine|mitbewerber* .. entschieden|kandidat*|bewerber*|person|bewerbung",
            "gegen .. entschieden",
            "anderweitig|anders entschieden",
            "fiel|fällt .. wahl .. auf andere|anderen|anderer|eine|einen|jemand",
            "wahl .. auf .. andere|anderen|anderer|mitbewerber* .. gefallen",
            "stelle|position .... anderweitig|inzwischen|bereits|nun|mittlerweile besetzt|vergeben",
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
            "nicht für|auf|gegen .. andere|anderen|anderer|mitbewerber* .. entschieden|gefallen",
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
            "möchten|wollen|würden .. sie|dich .... einstellen",
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
            "wann .... passen|passt|zeit|möglich",
            "freuen uns auf das|unser gespräch|dich|sie .. gespräch|am|kennenzulernen",
            "wann .. zeit|passen|passt|verfügbar|möglich",
            "verfügbarkeit",
            "möchten|würden .. kennenlernen|sprechen|kennen",
            "bestätig* .. termin|gespräch|interview|vorstellungsgespräch",
        ],
    ),
    (
        // What was is no appointment: “vielen Dank für das Gespräch am Freitag”.
        Cue::Not(K::Scheduling),
        &[
            "dank|danke|bedanken .... für das|unser|ihr|dein|den .. gespräch|interview|vorstellungsgespräch|kennenlernen|telefonat",
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
            "erhalt|eingang .. bewerbung*|unterlagen",
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
            "angenehme|angenehmes|schöne|gute|gutes|nette|nettes|interessante|tolle gespräch|kennenlernen|telefonat",
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
];
