//! German phrases of what is told in passing: a no as news of another, an offer as a wish, a wait, a word of praise.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "anderen|andere|anderer bewerber*|kandidat* .. gesetzt|gewählt|bevorzugt|vorgeschlagen|benannt|ausgewählt|berufen",
            "stelle|position|planstelle .. streichen|wegfallen|einsparen|entfällt",
            "person|bewerberin|bewerber|kandidatin|kandidat|kollegin|kollege|frau|mann|jemand die|der|den wir .... genommen|gewählt|eingestellt|ausgewählt|entschieden|nehmen|einstellen",
            "kollegin|kollege|bewerberin|bewerber|kandidatin|kandidat|mitbewerber|mitbewerberin|person|jemand|andere|anderer .. zugesagt|unterschrieben|den_zuschlag|bekommen|gekriegt|vorgezogen",
            "stelle|platz|job|posten|zuschlag|ausbildungsplatz bekommt|bekam|kriegt|übernimmt|erhält|hat|macht jetzt|nun|leider? eine|ein|der|die|jemand .. kollege|kollegin|andere|anderer|bewerber|bewerberin|mitbewerber|mitbewerberin|mitarbeiter|mitarbeiterin|interne|interner|anderes|junger|junge",
            "hat der|die|ein|eine .. kollege|kollegin|andere|anderer|bewerber|bewerberin|kandidat|kandidatin|mitbewerber .. bekommen|gekriegt|erhalten|gewonnen",
            "stelle|platz|job|posten|zuschlag|position ging|geht|gehen .. an .. kollegin|kollegen|mitbewerber|mitbewerberin|andere|anderen|interne|internen|jemand",
            "zugunsten|zu_gunsten .. kandidat*|bewerber*|mitbewerber*|person|kollegin|kollegen|internen",
            "bewerbungsprozess|auswahlprozess|auswahlverfahren|verfahren|weg .. endet|beendet|zu_ende .. hier|damit|leider|für_sie|für_dich",
            "endet|beenden|beenden_wir|schließen .. für sie|dich|ihre_bewerbung|deine_bewerbung|hier|an_dieser_stelle",
            "sie|du|bewerbung|profil .. nicht|nicht_mehr infrage",
            "lieber|eher jemand|jemanden|einen_jüngeren|eine_jüngere|einen_erfahrenen|eine_erfahrene|von_hier|aus_der_region",
            "sie|dich .. nicht|leider_nicht|nicht_weiter beschäftigen|übernehmen|anstellen|einarbeiten",
            "aus dem rennen",
            "deshalb|daher|darum|also wird|wurde|ist es|das .. nichts",
            "brauchen|bräuchten|suchen .. jemanden|jemand der|die auch|schon|bereits|mehr",
            "auf platz|rang zwei|drei|vier|#",
            "haben|habe|hab .. jemanden|jemand|eine_andere|einen_anderen|wen gefunden|genommen|eingestellt",
            "haben uns|wir|wir_uns .. für .. innerhalb|aus_dem_haus|intern|intern* .. entschieden|lösung|besetzung",
            "machen|gehen|arbeiten|setzen|führen wir|wir_das|wir_den|wir_die .. mit zwei|drei|anderen|jemandem|einer_person|denen|einem_kollegen .. weiter|fort",
            "ohne sie|dich weiter*|planen|besetzen",
            "sie|du .. nicht|leider durchgesetzt|durchsetzen",
            "stelle|position|platz|posten .. haben wir .. mitbewerber*|bewerber*|kandidat* ausgewählt|gewählt",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "stelle .. erneut|nochmals|neu|wieder ausschreiben|ausgeschrieben",
            "weiterhin|sonst|woanders|anderswo viel|alles .. glück|gute|erfolg",
            "diesmal jemand|eine|einer anderes|andere|anderer",
            "probearbeiten|fahrtkosten .. bezahlen|erstatten|überweisen",
            "kein|keinen platz|bedarf|budget|geld",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "termin|gespräch|runde|raum|tag .. entschieden",
            "nicht|keineswegs|längst_nicht .. aus dem rennen",
            "keine absage|nein .. keine|und|aber",
            "weder eine|ein? absage|zusage|ja|nein",
            "bis .. eingefroren|gesperrt|gestoppt",
            "eingefroren|gesperrt|gestoppt .. bis",
            "person|kollegin|kollege .. der|die|den wir .. gespräch|gebeten|kontaktiert",
            "lieber|eher jemand|jemanden .. wie sie|dich",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "freuen|freue uns|mich .... stelle|position|vertrag|ausbildungsplatz .... anbieten|anzubieten|unterbreiten",
            "stelle|position|vertrag|ausbildungsplatz .... anbieten zu können|dürfen",
            "kunde|chef|chefin|team|wir|alle will|wollen|möchte|möchten sie|dich haben|nehmen|einstellen|behalten",
            "wir|ich bieten|biete ihnen|dir .. brutto|euro|netto|gehalt|stundenlohn",
            "die|den stelle|job|platz haben|hast|bekommen|bekommst sie|du",
            "du bist|sie_sind|bist_du|sind_sie genommen|unser_neuer|unsere_neue|unser_mann|unsere_frau|unsere_wahl",
            "dich|sie nehmen|wollen wir",
            "einstimmig|gestern|heute|mehrheitlich|sie|dich .. gewählt|berufen|bestellt|ernannt .. wir|zum|zur|als",
            "sie|dich .. einstimmig gewählt|berufen|ernannt",
            "stelle .. antreten|anzutreten",
            "steht fest|außer_frage .. möchten|wollen|nehmen|team",
            "ihrer|deiner einstellung|anstellung|übernahme .. zugestimmt|steht|beschlossen|nichts|freuen",
            "sie|du fangen|fängst|beginnen|beginnst|starten|startest am|ab|nächsten|im montag|dienstag|mittwoch|donnerstag|freitag|#|ersten|monat|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
            "fängst|fangen|beginnst|beginnen|startest|starten du|sie .. am|ab montag|dienstag|mittwoch|donnerstag|freitag|#|ersten|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
            "stelle|job|platz|posten ist|wäre deine|deiner|ihre|ihrer|dein|ihr",
            "wären|wäre blöd|dumm|verrückt|schön_blöd .. sie|dich nicht|gehen",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "welche|für|auf|um|zu|mit die|der|den? stelle|job|platz",
            "stelle|job|platz haben|hast|bekommen|bekommst sie|du .. nicht|leider|gesehen|gefunden|schon|sich|vielleicht",
            "wann|bevor|wenn|falls|sobald|ob .. fangen|fängst|beginnen|beginnst|starten|startest",
            "stellt|ist|begründet|bedeutet|enthält .. kein|keine|keinen",
            "nehmen wir uns",
            "zusage können|konnten|kann .. nicht|keine|noch",
            "team .. zeigen|vorstellen|kennenlernen|bekannt",
        ],
    ),
    (
        Cue::Supposed,
        &["solltest|sollten|sollte du|sie|ihnen|dir|unsere|keine|innerhalb"],
    ),
    (
        Cue::Retracts,
        &[
            "angebot|zusage|vertragsangebot .. zurück|zurückziehen|zurückgezogen|zurücknehmen|widerrufen|nichtig|hinfällig",
            "ziehen|nehmen|widerrufen wir .. angebot|zusage .. zurück",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "würden|möchten|wollen sie|dich .... sehen|treffen|sprechen",
            "klappt|ginge|geht|passte das|es bei|für ihnen|dir|sie|dich",
            "wie|wann sieht|schaut|sähe|siehts es? .. bei|mit|am dir|ihnen|montag|dienstag|mittwoch|donnerstag|freitag|morgen|nachmittag",
            "kommen|komm|kommst sie|du|doch .. montag|dienstag|mittwoch|donnerstag|freitag|morgen|um|vorbei",
            "wäre|ist|wären|würde .. ihnen|dir .. recht|lieber|möglich|genehm|passen",
            "programm|ablauf|tagesablauf .. wie_folgt|sieht_so|folgendermaßen|ihres_besuchs|ihres_tages|des_vorstellungstages",
            "freuen|freue uns|mich auf ihren|deinen besuch",
            "wann .. kommen|vorbeikommen|sprechen|telefonieren|treffen .. könnten|können|kannst|wollen",
        ],
    ),
    (
        Cue::Settled,
        &["programm|ablauf|tagesablauf .. wie_folgt|sieht_so|folgendermaßen"],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "ab wann wären|könnten|könntest|würden|bist|sind|wärst|stünden|kannst|können",
            "ich|wir müsste|müssten|muss|müssen .... wissen|erfahren|klären|angeben ob|wie|wann|welche|welchen|wo|seit|bis",
            "ich|wir .. noch wissen ob|wie_viele|wie_lange|welche|wann_sie|wann_du",
            "schick|schicken|sende|senden|gib|geben|mailen|mail .. mir|uns|bitte|noch|mal|kurz .... nummer|adresse|anschrift|geburtsdatum|größe|foto|kopie|schein|führerschein|ausweis|iban|steuer*|sozialversicherung*",
        ],
    ),
    (
        Cue::Not(K::InformationRequest),
        &[
            "unterlagen|zeugnisse|nachweise nach|mit ablauf|ende|eingang|dem|der|ihren|großem|interesse|sorgfältig|freude",
            "sichten|prüfen|lesen|bearbeiten|schauen .. unterlagen|zeugnisse",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "test|tests|aufgabe|aufgaben|fragebogen steht|stehen|ist|sind .. bereit|freigeschaltet|zur_verfügung",
            "lösen|bearbeiten|löse|bearbeite|erledigen sie|du|bitte|die .. aufgabe|aufgaben|übung|fall|fallbeispiel",
            "anbei|beigefügt|anhang .. text|entwurf|fall|datensatz|manuskript .. lektorieren|übersetzen|bearbeiten|korrigieren|kürzen|auswerten|gestalten",
            "präsentation|vortrag|kurzvortrag|lehrprobe|konzept|probetext|textprobe|entwurf .. vorbereiten|vorzubereiten|halten|ausarbeiten|erstellen|schreiben|anfertigen",
            "bereiten|bereite|schreiben|schreib|entwerfen|entwirf|übersetzen|übersetze|gestalten|gestalte|erstellen|erstelle sie|du|uns|bitte .... präsentation|vortrag|kurzvortrag|lehrprobe|konzept|text|seite|seiten|entwurf|doppelseite|wörter|wörtern",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "zieht es|das sich",
            "zieht sich .. hin|noch|in",
            "verschiebt|verzögert|zieht|verschieben|verzögern|ziehen .. sich .. entscheidung|rückmeldung|auswahl|verfahren|bearbeitung|bis|um|hin|noch|leider",
            "später|länger als .. geplant|gedacht|angekündigt|versprochen|erwartet|gehofft|vorgesehen|üblich",
            "noch nichts .. neues|gehört|sagen|entschieden|berichten",
            "noch nicht|nichts dazu gekommen|geschafft",
            "erst|frühestens .. nach|ab|wieder|im|am|mitte|ende|anfang .. entscheiden|entschieden|wissen|entscheidung|sagen",
            "auf eis",
            "vertagung|vertagt|vertagen",
            "nichts endgültiges|neues|konkretes|verbindliches",
            "bitten|bitte .. um .. geduld",
            "tut|tun|tut_uns .. leid .... warten|wartezeit|warten_lassen|funkstille",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "waren|war|sind|ist .. beeindruckt|begeistert|angetan|hingerissen",
            "ganz|weit|sehr oben auf|dabei|in",
            "möchten|möchte|wollen|will sie|dich .. unbedingt halten|haben|kennenlernen|gewinnen",
            "sehr|ganz|überaus angetan|begeistert",
            "favorit|favoritin|favoriten|favoritinnen|wunschkandidat|wunschkandidatin",
            "fanden|fand|finden|findet dich|sie|deine|ihre|ihren|deinen .. toll|klasse|super|gut|stark|großartig|beeindruckend|spitze",
            "alle|alles|team|chefin|chef|kollegen .. schwärmt|schwärmen|hin_und_weg|redet|reden_nur",
            "letzten|letzte|engsten|engste zwei|drei|kreis|runde",
        ],
    ),
    (
        Cue::Means(K::Encouraging, STRONG),
        &[
            "mehr darf|kann ich|wir .. nicht .. sagen|verraten",
            "drücke|drücken|halte dir|ihnen|die|fest .. daumen",
        ],
    ),
    (
        Cue::Not(K::Delay),
        &["mehr darf|kann ich|wir .. nicht .. sagen|verraten"],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "sichten|prüfen|lesen|sehen|schauen .... nach ablauf|frist|fristende|bewerbungsschluss|dem_30",
            "danke|dank für .. nette|lieben|liebe|netten|freundliche|freundlichen|ihre|deine|die .. zeilen|worte|nachricht|mail|karte",
            "gebe|geben|habe|haben .... weitergegeben|weitergeleitet|ausgerichtet",
            "liegt|liegen|kommt|landet auf dem|meinem|den stapel|tisch|haufen",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "nicht im|in haus|hause|büro|dienst|amt|der_praxis|der_kanzlei",
            "ich|bin arbeite|nur|immer .. nur|von montag*|dienstag*|mittwoch*|donnerstag*|freitag*|vormittags|teilzeit",
            "bin|arbeite nicht mehr .. für|bei .. tätig|beschäftigt",
        ],
    ),
    (
        Cue::AsksAfterNo,
        &[
            "einverstanden|zustimmung|einwilligung|einverständnis .. speichern|aufbewahren|behalten|pool|unterlagen|bitte|kurz|geben",
            "dürfen|dürften|sollen|darf wir|ich .. ihre|deine|sie|dich .. behalten|speichern|aufbewahren|aufnehmen|vormerken|pool",
            "bitte .. zurück|ausweis|schlüssel|belege|fahrkarte|quittung|bankverbindung|iban",
            "hätten|hätte|haben|wären|wäre|hättest sie|du .. interesse|lust|offen|bereit",
        ],
    ),
    (
        Cue::NotSent,
        &[
            "vor ort .. bearbeiten|lösen|schreiben|erhalten|bekommen|test|aufgabe|ausgehändigt",
            "erhalten|bekommen sie|du .. vor_ort|am_tag|zu_beginn",
            "stifte|papier|laptop|material|schreibzeug .. gestellt|vorhanden|bereit",
            "keine|nichts .. vorbereitung|vorzubereiten|vorbereiten",
            "postfach|adresse|mailbox|absender .. nicht .. gelesen|überwacht|abgerufen|empfangen|beantwortet",
            "nicht auf diese|dieses|die .. antworten|mail|nachricht",
            "bitte nicht antworten",
            "automatisch erstellt|erzeugt|generiert|versandt|versendet",
        ],
    ),
    (
        Cue::SaidYes,
        &[
            "ihre|deine|ihrer|deiner mündliche|telefonische|mündlichen|telefonischen? zusage|zustimmung",
            "zugesagt haben|hast|hatten|hattest",
        ],
    ),
    (
        Cue::NoAnswer,
        &[
            "müssen|brauchen|musst|brauchst sie|du .. nichts|nicht|nichts_weiter .. tun|schicken|antworten|unternehmen|machen|bestätigen",
            "antwort|rückmeldung|bestätigung .. nicht nötig|erforderlich|notwendig",
        ],
    ),
    (
        Cue::Polite,
        &["bitte haben|habt|um .. geduld|nachsicht|verständnis"],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &["lebenslauf|profil auf|bei dem|der|einem|xing|linkedin|stepstone|indeed|portal"],
    ),
    (
        Cue::Not(K::Scheduling),
        &[
            "ab wann .. verfügbar|anfangen|beginnen|starten|zeit",
            "wann wären|könnten .. verfügbar .. anfangen|beginnen",
        ],
    ),
];
