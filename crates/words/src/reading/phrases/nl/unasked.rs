//! Dutch phrases of messages that answer nothing: a recruiter's first letter, what a machine sends, letters of seekers.
//!
//! Holds words alone; headers, which tell machines more surely, are read elsewhere.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "je|jouw|uw profiel .. tegen|gezien|interessant|past|linkedin",
            "open .. voor .. nieuwe|kans*|uitdaging|gesprek",
            "opdrachtgever",
            "nieuwe uitdaging",
            "zag|vond|bekeek|las .. je|jouw|uw|profiel|cv|linkedin .. profiel|voorbijkomen|cv|linkedin|en",
            "zoekt|zoeken|zoek .. een|nog|voor .. engineer|collega|developer|verpleegkundige|leraar|docent|monteur|medewerker|versterking|klant",
            "via|van een oud? kennis|collega .. naam|tip|kreeg",
            "kreeg ik .. naam|nummer|gegevens",
            "zou|zouden|wil|wilt u|je|jij .. eens .. praten|bellen|koffie|over|willen",
            "sta|staat|ben|bent|sta je|u|jij .. open .. voor",
            "recruiter|werving|headhunter|detachering|detacheerder",
            "verlegen om",
            "klant|opdrachtgever .. zoekt|zoeken|van mij",
            "zullen|kunnen we .. keer|eens .. bellen|koffie|praten",
            "interesse|interessant .. voor je|jou|in|om",
            "op zoek naar .. een|versterking|jou|iemand",
            "nieuwe baan|stap|functie .. voor|open|iets",
            "heb|hebben een .. leuke|mooie|toffe|nieuwe|interessante|passende .. functie|vacature|baan|rol|opdracht",
            "bij een .. klant|opdrachtgever|scale",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "ben .. er niet bij|tot|van|dag|op|meer",
            "werk|werk niet op|maandag|dinsdag|woensdag|donderdag|vrijdag",
            "afwezig",
            "automatisch antwoord",
            "afwezigheidsbericht",
            "zwangerschapsverlof|ouderschapsverlof|bevallingsverlof",
            "niet op kantoor",
            "met|op vakantie|verlof",
            "niet aanwezig",
        ],
    ),
    (
        Cue::Means(K::AutoReply, STRONG),
        &[
            "spoed|dringende*",
            "bij|na mijn? terugkomst",
            "tijdens mijn afwezigheid",
            "ben .. terug",
            "weer .. aanwezig|bereikbaar|terug",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, STRONG),
        &[
            "vacature",
            "vrijblijvend*",
            "linkedin",
            "bellen",
            "salaris tot",
            "thuis werken|thuis",
            "ook al zoek*",
            "scale up",
            "zzp|detachering",
        ],
    ),
    (
        Cue::Unread,
        &[
            "kon|kan|kunnen|konden .. niet .. bezorgd|afgeleverd|worden_bezorgd|verzonden",
            "onbestelbaar",
            "mailbox|adres|postvak|inbox .. niet .. gelezen|gemonitord|beheerd|uitgelezen",
            "berichten .. niet .. gelezen|beantwoord",
        ],
    ),
    (
        Cue::Own,
        &[
            "solliciteer ik|hierbij|graag",
            "hierbij .. solliciteer|sollicitatie .. ik|mijn",
            "ik .. solliciteren naar|op|bij",
            "bijlage|bijgevoegd|hierbij .. mijn cv|motivatie|sollicitatie|brief",
            "ik .. trek .. sollicitatie",
            "mijn sollicitatie .. terug*|intrek*",
            "ik .. elders|andere|ander .. baan|aanbod|functie .. aangenomen|geaccepteerd|gevonden",
            "bedankt|dank .. voor de|uw|je uitnodiging .. helaas|maar|graag",
            "red|kan|haal ik|het|niet .. donderdag|maandag|dinsdag|woensdag|vrijdag|morgen|gesprek .. niet|toch .. komen|langs|aanwezig|zijn",
            "ik .. accepteer|neem .. aanbod|baan|functie|contract",
            "ik .. afzien|zie af van .. functie|aanbod|sollicitatie",
        ],
    ),
    (
        Cue::Aside,
        &[
            "beste|lieve ouders|leden|bewoners|buren|klanten|huurders|verzorgers|ouder",
            "geachte klant|leden|ouders|bewoner|bewoners|huurder|relatie",
            "dag|hallo leden|buren|ouders",
            "ouderavond|schoolreis|schoolreisje|luizenouders|tienminutengesprek*|herfstvakantie",
            "contributie|ledenvergadering|alv",
            "hoe ging|was|is .. je|jouw|dat|het .. gesprek|sollicitatie|sollicitatiegesprek|afgelopen",
            "huurprijs|servicekosten",
            "salarisadministratie|salarisstrook|loonstrook .. april|maand|klopt",
            "ziekmelding .. verwerkt|ontvangen",
            "afspraak .. tandarts|huisarts|dokter|dierenarts",
        ],
    ),
    (
        Cue::Survey,
        &[
            "korte|onze|deze enquête|vragenlijst over",
            "korte|onze|deze enquête",
        ],
    ),
    (
        Cue::Bulk,
        &[
            "je|jouw|uw pakket|pakje|bestelling|zending|levering .. is|wordt|komt|onderweg|bezorgd|ligt|verzonden",
            "track trace|en",
            "afhaalcode|pakketpunt",
            "# nieuwe|passende vacatures|banen",
            "vacature alert|alerts",
            "nieuwsbrief .. afmelden|uitschrijven|ingeschreven|ontvang*",
            "factuur|rekening|afschrift|loonstrook|salarisstrook|jaaropgave .. klaar|beschikbaar|online|staat",
            "wachtwoord .. gewijzigd|herstellen|resetten|opnieuw",
            "kortingscode",
            "# korting",
            "nieuwe aanmelding|login",
            "in je browser",
        ],
    ),
    (
        Cue::BulkSubject,
        &[
            "nieuwsbrief",
            "je|uw pakket|bestelling",
            "factuur",
            "vacature alert",
        ],
    ),
    (
        Cue::Errand,
        &[
            "bevestig|bevestigen|verifieer|activeer .. e|email|mailadres|account|adres|gegevens",
            "voer|vul .. code .. in",
            "inloggen .. bevestigen|controleren",
        ],
    ),
];
