//! Dutch phrases by what they are a sign of, and messages that hold them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

use meanwhile_core::fact::{Purpose, ReadingKind as K};

use crate::reading::cue::{Cue, HINT, Language, STRONG, SURE};

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "nl",
    cues: &[CUES],
    examples: EXAMPLES,
};

const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "niet .. uitnodigen|uitgenodigd|geselecteerd|gekozen|verder|doorgaan|aanbieden|doorgang|aangenomen",
            "afwijzen|afgewezen|afwijzing",
            "gekozen|besloten|verder|kiezen|doorgaan .. voor|met .. andere|ander|anderen|iemand",
            "voorkeur .. andere|ander|anderen",
            "vacature|functie|positie .. vervuld|ingevuld|gesloten",
            "andere|ander kandidaat|kandidaten .. gekozen|verder|doorgaan|beter|voorkeur",
            "niet in aanmerking",
            "niet uit te nodigen",
            "niet .. verdergaan|verdergaat",
            "gekozen voor een|iemand .. kandidaat|met|die",
            "anders besloten|beslist",
            "vacature|functie|positie .... is|werd|zijn inmiddels|al|reeds? vervuld|ingevuld",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "helaas",
            "spijt|jammer .. mede|mee|delen|laten|ons",
            "veel succes .. zoektocht|verdere|toekomst|carrière|vinden",
            "wensen .. succes|alle",
            "beter aansluit*|aansluiten|passen|past",
        ],
    ),
    (
        Cue::Means(K::Rejection, HINT),
        &[
            "zorgvuldige|zorgvuldig overweging|afweging|bestudering|bekeken",
            "portefeuille",
            "teleurstel*",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "nog niet",
            "niet voor|met .. andere|ander|anderen|iemand kandidaat|kandidaten|anders? .. gekozen|besloten|verder|doorgaan",
            "niet .... voordat|totdat|zonder|tot",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "blij|verheugd|genoegen|graag|trots .... functie|baan|positie|contract|aanbod|arbeidsovereenkomst .. aan|aanbieden|te|bieden|doen",
            "functie|baan|positie .. aanbieden|aan te bieden",
            "aanbod .. doen|gedaan|bijlage|bijgevoegd|functie",
            "arbeidsovereenkomst|arbeidscontract .. bijlage|bijgevoegd|ondertekend|tekenen|ontvang|sturen|vind",
            "bijlage|bijgevoegd .. arbeidsovereenkomst|arbeidscontract|contract|aanbod",
            "aangenomen voor|als",
            "bieden|bied wij|we|ik? je|u|jou .. functie|baan|contract|positie .... aan",
        ],
    ),
    (
        Cue::Means(K::Offer, STRONG),
        &[
            "gefeliciteerd|proficiat",
            "startdatum",
            "welkom bij|in",
            "salaris .. bruto|bedraagt|van",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "niet|geen|helaas .... aanbieden|aanbod|aangenomen|functie",
            "aanbieden .. gesprek|tijdstip|moment",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "uitnodigen|uitnodiging|nodigen .. gesprek|sollicitatiegesprek|kennismaking|kennismakingsgesprek|interview|voor",
            "gesprek|sollicitatiegesprek|kennismaking|interview|afspraak .. bevestig*|gepland|verplaatst|verzet|plaats|ingepland|staat|op|plannen|inplannen|plaatsvinden",
            "schikt|past|lukt|komt .. jou|u|je|het|uit|dat|dit|maandag|dinsdag|woensdag|donderdag|vrijdag",
            "beter leren kennen",
            "wanneer|welke|welk .. beschikbaar|schikt|uit|moment*|tijd*|dag*|kun|kunt|past",
            "bent|ben|zou|heb|hebt u|je .. beschikbaar|tijd|gelegenheid|kunnen",
            "beschikbaarheid",
            "zouden|willen|graag .. kennismaken|spreken|uitnodigen|ontmoeten|gesprek",
            "bevestig* .. afspraak|gesprek|interview|sollicitatiegesprek",
            "verzetten|verplaatsen .. afspraak|gesprek",
        ],
    ),
    (
        // What was is no appointment.
        Cue::Not(K::Scheduling),
        &[
            "bedankt|dank|bedanken .... voor het|ons|een|je|uw .. gesprek|interview|kennismaking|sollicitatiegesprek",
        ],
    ),
    (
        Cue::Means(K::Scheduling, STRONG),
        &[
            "sollicitatiegesprek",
            "kennismakingsgesprek",
            "videogesprek",
            "teams|zoom link|meeting",
            "afspraak",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "assessment",
            "opdracht|casus|case .. maken|uitwerken|bijlage|thuis|inleveren|opsturen",
            "online test",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "sturen|stuur|mailen|aanleveren|toesturen|doorgeven .... diploma*|referenties|documenten|salaris*|motivatie*|cv|loonstrook",
            "diploma|referenties|salarisindicatie|documenten .. sturen|toesturen|doorgeven|mailen|aanleveren",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "duurt|kost .. langer|iets|nog|tijd",
            "vertraging",
            "nog .. geen|even .. beslissing|besluit|geduld|besluit|keuze",
            "geduld",
            "nog niet .. besloten|rond|beslist",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "sollicitatie .. ontvangen|binnen|goede",
            "ontvangen .. sollicitatie|cv",
            "bedankt|dank .. voor je|uw|jouw .. sollicitatie|interesse|belangstelling",
            "ontvangstbevestiging",
            "ontvangst .. sollicitatie|cv|brief",
            "sollicitatie|cv .. verzonden|verstuurd|ontvangen",
            "goede orde ontvangen",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, STRONG),
        &[
            "nemen .. contact",
            "bekijken|beoordelen .. sollicitatie|cv",
            "hoort|horen .. van ons",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "enthousiast",
            "volgende|tweede|vervolg ronde|stap|gesprek",
            "prettig|leuk|fijn|goed gesprek",
            "positieve|goede|mooie indruk|feedback|reactie",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "je|jouw|uw profiel .. tegen|gezien|interessant|past|linkedin",
            "open .. voor .. nieuwe|kans*|uitdaging|gesprek",
            "opdrachtgever",
            "nieuwe uitdaging",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
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
        Cue::Supposed,
        &[
            "als je|u|we|uw|jouw|het",
            "indien",
            "hoor|hoort|ontvang je|u|jij .. niets|geen",
            "voordat",
            "mocht",
            // The German “möchten” looks the same without its dots.
            "mochten we|wij|u|er|uw|onze|de|zich",
            "wanneer je|u|we|uw",
            "alleen",
        ],
    ),
    (
        Cue::Asks,
        &[
            "graag .. bevestig*|horen|weten|ontvangen|reactie",
            "kun|kunt|zou|wil|wilt|past|lukt|schikt je|u|het|dat",
            "laat .. weten",
            "hoor* graag|ik",
        ],
    ),
    (
        Cue::Polite,
        &["vragen|vraag .. hebt|heeft|contact|gerust", "aarzel niet"],
    ),
    (
        Cue::Promises,
        &[
            "nemen|neem .. contact",
            "laten|laat .. weten",
            "hoort|hoor|krijgt|krijg|ontvangt .... van ons|mij",
            "je|u|jij krijgt|ontvangt|krijg|ontvang .... bericht|antwoord|reactie|uitsluitsel|terugkoppeling",
            "hoor|hoort|horen|krijg|ontvang|ontvangt je|u|van|uiterlijk|bericht|reactie|binnen",
            "beslissing|besluit|reactie|terugkoppeling .. voor|uiterlijk|binnen|volgende|eind|deze|begin|in",
            "komen .. terug|op",
        ],
    ),
    (
        Cue::Back,
        &[
            "tot en|maandag",
            "tot",
            "vanaf",
            "weer .. op|vanaf|terug",
            "terug op",
        ],
    ),
    (Cue::Deadline, &["voor", "uiterlijk", "binnen"]),
    (
        Cue::PleaseDont,
        &["niet .. bellen|benaderen|contact .. op|te"],
    ),
    (
        Cue::DoorOpen,
        &[
            "portefeuille|bestand|talentpool",
            "toekomst .. vacature*|functie*|opnieuw|solliciteren|weer",
            "andere|toekomstige vacature*|functie*",
            "in contact blijven",
            "opnieuw solliciteren|te",
        ],
    ),
    (
        Cue::Feedback,
        &[
            "feedback .. geven|gesprek|graag|telefonisch",
            "toelichten|toelichting",
        ],
    ),
    (
        Cue::SecondBest,
        &[
            "lastige|moeilijke|moeilijk keuze|beslissing|besluit",
            "nipt",
        ],
    ),
    (
        Cue::InvitesPhone,
        &["bel .. mij|me|ons|gerust|naar", "bereikbaar op|via"],
    ),
    (
        Cue::Sent(Purpose::Apply, SURE),
        &[
            "solliciteer|solliciteren|sollicitatie .. op|naar|voor|functie|als",
            "bijlage|bijgevoegd .. cv|motivatiebrief|sollicitatie",
        ],
    ),
    (
        Cue::Sent(Purpose::Thank, SURE),
        &["bedankt|dank .... gesprek|tijd|ontvangst|kennismaking"],
    ),
    (
        Cue::Sent(Purpose::CheckIn, SURE),
        &[
            "stand van zaken",
            "al .. nieuws|beslissing|duidelijkheid|bekend",
            "benieuwd .. of|naar|hoe",
        ],
    ),
    (
        Cue::Sent(Purpose::Decline, SURE),
        &[
            "trek .. sollicitatie .. terug|in",
            "sollicitatie .. terugtrekken|intrekken",
            "andere|ander .. baan|aanbod .. aangenomen|geaccepteerd",
        ],
    ),
    (
        Cue::Sent(Purpose::ThankForDecision, SURE),
        &[
            "bedankt|dank .. voor .. bericht|terugkoppeling|reactie|laten|weten",
            "jammer",
        ],
    ),
    (
        Cue::Sent(Purpose::AskFeedback, SURE),
        &["feedback .. op|over|gesprek|sollicitatie"],
    ),
    (
        Cue::Sent(Purpose::Answer, STRONG),
        &[
            "past mij|prima|me|goed",
            "bevestig",
            "prima",
            "komt mij|me|goed",
        ],
    ),
];

const EXAMPLES: &[(K, &str)] = &[
    (
        K::Rejection,
        "Helaas moeten wij je meedelen dat we verder gaan met andere kandidaten. Veel succes met je verdere zoektocht.",
    ),
    (
        K::Rejection,
        "We hebben besloten je niet uit te nodigen voor een gesprek.",
    ),
    (
        K::Scheduling,
        "Graag nodigen wij je uit voor een gesprek. Schikt donderdag 5 maart om 14.00 uur?",
    ),
    (
        K::Acknowledgement,
        "Bedankt voor je sollicitatie. We hebben hem in goede orde ontvangen. Als we niet met je verder gaan, laten we dat weten.",
    ),
    (
        K::Offer,
        "Met veel genoegen bieden wij je de functie van boekhouder aan. In de bijlage vind je de arbeidsovereenkomst.",
    ),
    (
        K::AutoReply,
        "Ik ben afwezig tot en met 15 maart. Bij spoed kunt u contact opnemen met de receptie.",
    ),
    (K::Other, "Je bestelling is verzonden."),
    (K::Rejection, "Helaas heeft de directie anders besloten."),
    (
        K::Other,
        "We hebben niet voor een andere kandidaat gekozen.",
    ),
    (K::Other, "Bedankt voor het gesprek op dinsdag."),
];
