//! German phrases of what is told plainly: the terms of an offer, who was taken instead, somebody still thought of, a no
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
            "ist|wäre|gehört die|der|das stelle|job|platz|posten ihre|ihrs|deine|deins|ihnen|dir",
            "alle|allen|jedem|niemand|niemanden .. außer|bis_auf|als ihnen|sie|dir|dich",
            "noch frei|zu_haben|verfügbar|lust|zu_gewinnen",
            "immer noch? frei|lust|interesse",
            "nähmen|wollen|möchten|hätten sie|du .. noch|immer_noch|trotzdem|dennoch",
            "ja oder nein .. bis|vor",
            "angebot|zusage steht|gilt|bleibt .. bestehen|weiterhin|noch|wie|nach_wie_vor",
            "gleiches|gleicher|gleiche|selbes|selber gehalt|lohn|stunden|bedingungen",
            "gehört|gehörte jetzt|nun|dann? ihnen|dir",
            "hoffe|hoffen .. sie|du .. zusagen|zusagst|nicht_absagen|ja_sagen|annehmen",
            "ihr|dein|ihren|deinen schreibtisch|arbeitsplatz|spind|schlüssel|dienstplan|laptop|kittel|namensschild .. steht|wartet|bestellt|bereit|liegt|hängt",
            "für den|ihren|deinen vertrag|arbeitsvertrag brauchen|brauche|benötigen",
            "wann unterschreiben|unterschreibst|wollen|können .. wir|sie|du|unterschreiben",
            "stehen|stehst|sind|bist sie|du .. im dienstplan|schichtplan|dienstplan",
            "ab|mit dem? .. sind|bist|gehören|gehörst sie|du .. dazu|zu_uns|unser|unsere|bei_uns",
            "beginn|arbeitsbeginn|dienstbeginn|dienstantritt|eintritt|vertragsbeginn|antritt wäre|ist|am|der|zum|per|# .. #|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jänner",
            "ab|zum|per|mit # .. stunden|wochenstunden|prozent|brutto|vollzeit|teilzeit|euro|franken",
            "# die|pro|in_der stunde",
            "# im|pro|je monat|jahr .. brutto|netto|urlaub|und|plus|passt",
            "# euro? brutto|netto",
            "eingruppierung|entgeltgruppe|verwendungsgruppe|lohnklasse|lohnstufe|überzahlung|gehaltsstufe",
            "ihr|ihren|ihrem|ihres|dein|deinen|deinem|deines arbeitsvertrag*|dienstvertrag*|anstellungsvertrag*|lehrvertrag*|ausbildungsvertrag*|vertrag*",
            "vertrag|arbeitsvertrag|dienstvertrag|vertragsentwurf|anstellungsvertrag|lehrvertrag liegt|hängt|ist|geht|kommt|anbei|folgt .. bereit|an|bei|fertig|raus|post|anhang|vor",
            "unterschrieben*|unterfertigt*|unterzeichnet* .. exemplar|vertrag|zurück|retour|ausfertigung|original",
            "ob|dass|falls|sofern sie|du|ihr .. annehmen|annimmst|annehmt|zusagen|zusagst|einverstanden_sind|einverstanden_bist|antreten",
            "sagen|sagst|sag sie|du? ja|zu",
            "nehmen|nimmst sie|du die_stelle|den_job|das_angebot|die_stelle_an|an_oder",
            "leid|schade|traurig|bedauern .. wenn|falls sie|du .. absagen|absagst|ablehnen|ablehnst|nein",
            "wir|alle|beide wollen|möchten|will sie|dich unbedingt|dabei|haben|bei_uns|im_team|behalten|und_zwar",
            "einigung|wie .. besprochen|vereinbart .. vertrag|gehalt|überzahlung|arbeitszeit",
            "probezeit .. beträgt|dauert|danach|monate",
            "wann|ab_wann .. bei_uns anfangen|beginnen|loslegen|starten",
            "ihnen|dir .. stelle|leitung|posten|aufgabe|amt .. übertragen|anvertrauen|zu_übertragen|geben",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "haben|habe|hat uns|wir|ich? sie|dich ausgewählt|gewählt|ausgesucht|auserkoren",
            "wahl|entscheidung fiel|ist auf|für sie|dich",
            "ihre|deine|ihrer|deiner ernennung|berufung|bestellung zum|zur|als|ist|wurde|erfolgt",
            "stelle|job|platz|posten|klasse|lehrstelle wäre|ist also|damit|somit|nun? deins|ihrs|ihre|deine|für_sie_frei",
            "nun|jetzt doch .. ihnen|dir .. stelle|leitung|posten .. übertragen|geben|anbieten",
            "bleiben|bleibst nur_noch|also? sie|du .. und .. wollen",
        ],
    ),
    (
        // What is asked of everybody, and what another is told.
        Cue::Not(K::Offer),
        &[
            "wann|ab_wann|frühestens|frühestmöglich* .. eintritt|beginn|antritt|anfangen|beginnen",
            "gehaltsvorstellung*|gehaltswunsch|lohnvorstellung* .. #",
            "vertrag|vertrag_haben|arbeitsvertrag .. gestern|schon|bereits|heute? unterschrieben|unterzeichnet",
            "ihr|ihren|ihrem|dein|deinen|deinem vertrag* .. bisherig*|jetzig*|läuft|kündigen|dort|aktuell*",
            "anderen|anderem|anderer|andere .. übertragen|anvertraut|gegeben",
            "wie|welche|ob .. einstufung|eingruppierung",
        ],
    ),
    (
        // Who was taken, and how the way ends.
        Cue::Means(K::Rejection, SURE),
        &[
            "warten|warte sie|du? bitte? nicht .. auf uns|mich",
            "sollte|soll|hat|hats es|wohl|halt|diesmal|nicht .. nicht_sein|nicht_sollen_sein|sollen_sein",
            "überstimmt",
            "kunde|kundin|auftraggeber|mandant|chef|chefin|zentrale|konzern|träger .. hat|will .. anders|gestoppt|eingefroren|storniert|abgewunken|umentschieden|zurückgezogen",
            "machen|stemmen|schaffen|erledigen|lösen wir es|das .. selbst|intern|mit_bordmitteln|ohne_neue|ohne_zusätzliche",
            "verzichten|verzichtet wir|nun|daher|deshalb? .. besetzung|neueinstellung|einstellung|nachbesetzung",
            "stellenplan|betrieb|laden|filiale|abteilung|gruppe|klasse|projekt .. aufgelöst|fällt_weg|gestrichen|kommt_nicht_zustande",
            "intern|interne|interner .. bewerbung|bewerber*|kollegin|kollege|lösung .. gemeldet|gefunden|vorrang|bevorzugt|bekommt|macht",
            "leitung|stelle|posten|amt|klasse|aufgabe|dirigat|vertretung|lehrstelle|job .. der|dem|einer|einem|unserer|unserem|an .. frau|herrn|kollegin|kollegen|stellvertreter*|mitarbeiter*|bewerber*|kandidat*|mitbewerber* .... übertragen|übergeben|anvertraut|zugesprochen|vergeben|zugeteilt",
            "person|bewerber*|kandidat*|erstplatzierte*|erstgereihte* .. ruf|stelle|platz|posten .. angenommen",
            "gereihte|gesetzte|platzierte|gereihten|gesetzten .. angenommen|zugesagt",
            "sehen|sehe wir|ich sie|dich nicht|leider_nicht|eher_nicht|weniger|eher_woanders",
            "sehen|sehe sie|dich nicht|leider_nicht|eher_nicht in|bei|als|auf",
            "sie|dich .... nicht vorsehen|vorgesehen|vorschlagen|vorgeschlagen|aufnehmen",
            "will|wollen|möchte|möchten|braucht|sucht .. lieber|doch|jetzt_doch|nun_doch wen|jemand|jemanden|eine|einen mit|ohne|von|aus|der|die",
            "hätt|hätte|hätten .. dich|sie|dir|ihnen .. gern|gerne .... gehabt|genommen|gegeben|gesehen",
            "besetzung|lösung aus|mit dem|unserem|eigenen .. haus|hause|reihen|stamm",
            "unterschreiben|unterschreib|nehmen|nimm sie|du? dort|das_andere|die_andere|den_anderen",
            "abschlägig*",
            "nicht nähertreten|näher_treten",
            "bewerbung|gesuch .. nicht .. entsprechen|entsprochen",
            "abstand nehmen|genommen|zu_nehmen",
            "stelle|position|lehrstelle|posten bleibt|wird nicht|vorerst_nicht|nun_nicht|gar_nicht|bis_auf_weiteres_nicht|unbesetzt|gestrichen|eingespart|nicht_mehr",
            "stelle|position|lehrstelle|posten .. gibt es .. nicht_mehr|nun_nicht|so_nicht|doch_nicht",
            "job|stelle|platz|posten|lehrstelle|praktikum .. hat|haben .. wer|jemand|ein|eine .. anders|anderer|anderes|andere .. bekommen|gekriegt|gekommen",
            "wer|jemand ander|anderer|anders|anderen|anderem genommen|gefunden|eingestellt|gewählt|geworden|gekriegt|bekommen",
            "die|der|eine|einen|unsere|unseren .. praktikantin|praktikanten|lehrling|azubi|werkstudentin|werkstudenten|nachbarin|schwager|neffen|nichte|cousin|tochter|sohn .. nehmen|genommen|übernehmen|übernommen|eingestellt|macht_das_jetzt",
            "fortgesetzt|weitergeführt|weiter|fortsetzen|weiterführen wird|haben|werden|wir .. ohne sie|dich",
            "wir|ich werden|werde sie|dich .. nicht|leider_nicht einladen|einstellen|nehmen|berücksichtigen|brauchen",
            "trennen|trennt sich .. wege",
            "hat|haben|fiel sich|uns|die_wahl .. gegen sie|dich|ihre|deine|eine_zusammenarbeit|eine_anstellung",
            "mehrheit|gremium|kommission|vorstand|rat|jury|ausschuss .. für .. kandidat*|bewerber*|person|anderen|andere|kollegin|kollegen .. entschieden|gestimmt|ausgesprochen|votiert",
            "zuschlag .. erhalten|bekommen|gegeben|erteilt .. andere*|mitbewerber*|kollegin|kollegen",
        ],
    ),
    (
        Cue::Means(K::Rejection, SHORT),
        &[
            "damit|somit|jetzt|heuer|nun|wieder sind|wir wir|sind .. voll_besetzt|vollbesetzt|vollzählig|komplett",
            "wird|wurd .. nix|nichts|nüt mit|draus|daraus|von_uns",
            "bei dir|ihnen|euch .. nicht_ganz|halt_nicht|leider_nicht gereicht|geklappt|gepasst",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "würden|würdest sich|dich .. bei uns? .. langweilen|unterfordert",
            "zu weit|deutlich auseinander",
            "gehören|gehörst|passen|passt .. woanders|anderswo|nach_höherem hin|hingehört|besser",
            "gekämpft|eingesetzt|plädiert|starkgemacht|stark_gemacht",
            "anforderung*|profil|stelle .. geändert|verändert|anders .. nun|jetzt|inzwischen",
            "wenn|sobald sie|du den|die|das .. haben|hast|gemacht .. melden|melde|kommen|komm",
            "schweren herzens",
            "herzens schreibe|sage|muss",
            "es lag|liegt nicht|keineswegs|wirklich_nicht .. an ihnen|dir|euch",
            "hoffe|hoffen ich|wir? .. sie|du|dass .. verstehen|verstehst|verständnis",
            "kenne|weiß jemanden|jemand|einen|eine .. sucht|suchen|braucht",
            "versuchen|versuch|probieren|probier sie|du|es? .. bei|mal .. kollegen|drüben|nachbar*|anderen|woanders",
            "mühe|umstände|fahrerei|aufwand .. gemacht|umsonst|vergebens",
            "umsonst|vergebens|vergeblich .. gekommen|gefahren|gewartet|gemacht",
            "lieber|gern|gerne .. persönlich|selbst|angerufen .. gesagt|mitgeteilt|überbracht",
            "fahrtkosten|reisekosten|auslagen .. erstatten|erstattet|überweisen|ersetzen|bekommen|formular",
            "drücke|drücken .. daumen .. suche|woanders|nächste|anderswo|weiter",
            "ausschlag gab|gegeben|geben|gibt",
            "gab den ausschlag",
            "der|die|den andere|anderer|anderen hat|bringt|kann|hatte|war|wohnt|kommt|passt",
            "unterlagen|mappe|zeugnisse .... wieder|zurück bei|zu|gesandt|retour|gesendet",
            "verfahren|auswahlverfahren|besetzungsverfahren ist|damit|somit .. beendet|abgeschlossen",
            "aus dem eigenen? haus|hause|reihen",
            "nicht die|der|das richtige|passende|geeignete",
            "zum zug|zuge .. gekommen|kam|kommt|kommen|anderer|andere",
            "einer|eine von zweien|beiden|zwei|dreien",
            "lag|liegt .. nicht an ihnen|dir|euch|gespräch",
            "knapp|haarscharf .. hinter|unterlegen|geschlagen|vorbei",
            "an ihnen|dir .. lag|liegt .. nicht",
            "wieder|neu|erneut|anderweitig zurück|melden|bewerben .. jahr|frühjahr|sommer|herbst|saison",
        ],
    ),
    (
        // A no that was a mistake, and others'.
        Cue::Not(K::Rejection),
        &[
            "absage|absagen haben|bekommen|bekamen|erhielten|erhalten|kriegen|ging|gingen .. die|alle|anderen|übrigen|an_die_anderen",
            "hatte|hatten .... gesagt|geschrieben|mitgeteilt .... vergeben|besetzt|weg",
            "absage .... versehen|irrtum|irrtümlich|vergessen|gegenstandslos|hinfällig|fehler|versehentlich|zurück",
            "vergessen|ignorieren|streichen|vergiss .... absage",
            "den|die|allen|beiden anderen|übrigen|beiden|zwei .. abgesagt|abgelehnt|absagen",
            "anderen|übrigen beiden|zwei|drei|bewerbern|kandidaten|bewerberinnen .. abgesagt|absage",
            "muss|müssen ihnen|dir für|am|wegen .. montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute .. absagen|verschieben",
            "für|am|den montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen .. absagen",
            "wenn sie|du .. absagen|absagst|ablehnen|nein_sagen",
            "kandidat*|bewerber*|person .. hat|haben|ist .. abgesagt|zurückgezogen|abgesprungen",
            "es täte|wäre|würde .. leid|schade .. wenn",
            "sehen|sehe wir|ich uns|sie|dich .. montag|dienstag|mittwoch|donnerstag|freitag|morgen",
        ],
    ),
    (
        // Praise beside one of these may lead up to a no.
        Cue::Doubts,
        &[
            "dennoch",
            "gleichwohl",
            "trotzdem",
            "bedauer*",
            "auch|wenngleich wenn|uns|ihr|wir .. beeindruckt|überzeugt|gefallen",
        ],
    ),
    (
        Cue::StillIn,
        &[
            "weiter|weiterhin|noch|nach_wie_vor|immer_noch|unverändert .. im rennen|spiel|kreis|topf",
            "noch|weiterhin|nach_wie_vor|immer_noch|unverändert .. dabei|mit_dabei|im_verfahren|in_der_auswahl|auf_der_liste|in_der_engeren|oben|vorne|gut_dabei",
            "sind|bist|bleiben|bleibst .. noch|weiterhin|nach_wie_vor|immer_noch .. favorit*|kandidat*|interessant",
            "haben|hab sie|dich|euch .. nicht abgeschrieben|aus_den_augen|vom_zettel|aus_dem_blick",
            "noch|weiterhin|sehr|unverändert .. interessiert|interesse .. an ihnen|dir",
        ],
    ),
    (
        Cue::Soothes,
        &[
            "tut|tun|tuts .. leid",
            "sorry",
            "entschuldigen|entschuldige|entschuldigung|verzeihen|verzeih|verzeihung|bitte_um_nachsicht|pardon|sorry .. schweigen|funkstille|stille|warten|wartezeit|dauert|spät|verspätung|lange|melde|gemeldet|sendepause",
            "haben|habe|hab sie|dich|euch nicht vergessen",
            "nicht vergessen",
            "melde|melden mich|uns .. sobald|wenn",
            "sobald|wenn .. weiß|wissen|höre|hören|neues|mehr",
            "danke|dank .. geduld",
            "noch nichts .. neues|gehört|sagen",
            "bitte|bitten .. um .. geduld",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "meine stimme haben|hast|hätten sie|du",
            "musste|mussten .. schmunzeln|noch_lange|immer_wieder .. denken|gedacht|an_sie|an_dich",
            "unter uns .. beeindruckt|lange_nicht|gefallen|favorit*|begeistert|nie",
            "so|solch eine|einen|ein .. lange|selten|noch_nie .. nicht|gehabt|erlebt|gesehen",
            "fragt|fragen schon|mich|uns|ständig|alle? .. wann sie|du wieder|kommst|kommen|anfängst",
            "weiterhin|nach_wie_vor|immer_noch sehr|gut|mit .. im rennen|dabei",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "unterlagen|bewerbung|mappe .. vollständig|komplett .. im_system|da|vor|eingegangen|bei_uns",
            "musst|müssen|brauchst|brauchen du|sie nichts weiter|mehr tun|machen|unternehmen",
            "ihr|dein|ihre|deine brief|schreiben|mappe|unterlagen .. vor_mir|auf_dem_tisch|angekommen|bei_mir|weitergegeben|weitergereicht",
            "lesen|sichten|prüfen|schauen .. jede|alle bewerbung|bewerbungen|unterlagen .. zu_zweit|gründlich|in_ruhe|genau|an",
        ],
    ),
    (
        Cue::Not(K::Scheduling),
        &[
            "wen|wer|ob|welche|vielleicht|später .... zum gespräch|kennenlernen|interview|vorstellungsgespräch einladen|eingeladen",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "vor|für unserem|unser|ihrem|dem gespräch|termin morgen|am|nicht|übermorgen",
            "holt|hole|holen|empfängt|empfange sie|dich .. ab|am|empfang|pforte|um",
            "montag|dienstag|mittwoch|donnerstag|freitag|samstag ab|um|über|vor|nach # .... passt|ginge|besser|lieber|recht",
            "wegbeschreibung|anfahrt|anfahrtsbeschreibung für|zu|zum morgen|gespräch|termin|montag|dienstag|mittwoch|donnerstag|freitag|ihrem",
            "was|wann passt|ginge|taugt|wäre ihnen|dir|euch besser|lieber|am_besten|recht",
            "am_liebsten|alternativ|stattdessen|ersatzweise .. montag|dienstag|mittwoch|donnerstag|freitag|woche",
        ],
    ),
    (
        Cue::Settled,
        &[
            "bestätigung|rückmeldung|antwort brauchen|brauche|erwarten wir|ich .. nicht|keine",
            "wegbeschreibung|anfahrt|anfahrtsbeschreibung für|zu|zum morgen|gespräch|termin|ihrem",
        ],
    ),
    (
        Cue::NoAnswer,
        &[
            "bestätigung|rückmeldung|antwort brauchen|brauche wir|ich .. nicht|keine",
            "keine|kein bestätigung|rückmeldung|antwort mehr? nötig|notwendig|erforderlich",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "mit wem|welchem .. dürfen|können|darf|kann wir|ich .. telefonieren|sprechen|reden|reden",
            "namen samt|mit|und nummer|telefonnummer|kontakt*",
            "noch|erst ein bild von|aus .. machen .. mit|wen|wer|referenz*",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "hatten|hatte|wollten|wollte ihnen|dir|uns|ich|wir .. versprochen|zugesagt|melden .. jetzt|nun|inzwischen|leider|noch",
            "todesfall|verstorben|gestorben|unfall|erkrankt|krankgeschrieben|haushaltssperre|wahl .. deshalb|daher|darum|ruht|verschiebt|liegt|steht|still|warten",
            "ruht|steht|liegt alles|das_verfahren|die_sache|es .. still|auf_eis|bis",
            "hat|haben .. stillgelegt|ausgesetzt|unterbrochen .. entscheidung|verfahren|besetzung",
            "sitzung|gremium|vorstand|rat|kommission .... erst|wieder .. nächste|nächsten|im|am|nach|zusammen|tagt",
            "bis dahin|dorthin .. bleibt|passiert|nichts",
            "entscheidung|entscheid|beschluss .... erst .. nach|im|am|wenn|sobald|mitte|ende",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "diese|dieser nachricht|text|mail|antwort .. schickt|verschickt|kommt|schreibt .. maschine|automat|roboter|computer|von_allein|automatisch|von_selbst",
            "wenn|falls sie|du das|dies .. lesen|liest .. bin ich",
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
            "Den anderen beiden haben wir heute abgesagt. Bleiben Sie: ab 1. Mai, 3.400 brutto, 30 Tage Urlaub. Sagen Sie ja?",
            "Leider können wir Ihren Gehaltswunsch nicht ganz erfüllen, mehr als 52.000 gibt der Tarif nicht her. Wir möchten Sie aber unbedingt und der Vertrag liegt bereit.",
            "Die Absage vom Dienstag war ein Versehen, bitte vergessen Sie sie. Wir wollen Sie, der Vertragsentwurf hängt an.",
            "Es täte uns leid, wenn Sie absagen. Arbeitsbeginn wäre der 1. September, die Eingruppierung E9b. Geben Sie uns bis Freitag Bescheid?",
            "Leider gibt es keinen Dienstwagen. Wenn Sie trotzdem wollen, fangen Sie am 2. November an.",
            "Wir bedauern, dass wir Ihnen nur eine befristete Stelle geben können. Zwei Jahre, Beginn 1. Oktober, E13. Nehmen Sie an?",
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
                "Der Vorstand hat die Leitung der bisherigen Stellvertreterin übertragen. Alles Gute für Sie.",
                "Die erstgereihte Bewerberin hat die Stelle inzwischen angenommen.",
                "Wir haben lange überlegt und sehen Sie nicht in unserer Redaktion.",
                "Der Chef will jetzt doch jemanden mit Ausbildung.",
                "Die Gremien haben eine Besetzung aus dem eigenen Haus verlangt.",
                "Die Stelle hat jemand anderer bekommen.",
                "Wir haben unsere Praktikantin übernommen, damit ist die Stelle weg.",
                "Der Ausschuss hat sich mehrheitlich für eine andere Bewerberin ausgesprochen.",
            ],
            &[
                "Wir sehen Sie nicht am Montag, sondern am Dienstag um 10 Uhr.",
                "Die Leitung hat mir Ihren Brief übergeben. Vielen Dank dafür.",
                "Der Chef will jetzt doch jemanden dabeihaben, der fragt. Passt Ihnen Dienstag um 10 Uhr?",
                "Den anderen Bewerbern haben wir abgesagt. Der Vertrag liegt bereit.",
                "Ich muss Ihnen für Donnerstag absagen. Passt Ihnen Montag ab 16 Uhr?",
            ],
        );
    }

    #[test]
    fn who_is_still_thought_of_is_encouraged() {
        check(
            K::Encouraging,
            &[
                "Entschuldigen Sie das lange Schweigen. Sie sind weiterhin gut im Rennen.",
                "Sorry für die Funkstille, du bist noch im Rennen und wir haben dich nicht vergessen.",
            ],
            &[
                "Entschuldigen Sie das lange Schweigen. Der Vorstand tagt erst am 20. wieder.",
                "Sie sind noch im Rennen, aber die Entscheidung verzögert sich um zwei Wochen.",
                "Sie sind leider nicht mehr im Rennen.",
            ],
        );
    }
}
