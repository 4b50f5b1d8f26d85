//! Dutch phrases by what they are a sign of, and messages that hold them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

mod decision;
mod in_passing;
mod told_plainly;
mod unasked;

use meanwhile_core::fact::{Purpose, ReadingKind as K};

use crate::reading::cue::{Cue, Language, STRONG, SURE};

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "nl",
    cues: &[
        decision::CUES,
        CUES,
        unasked::CUES,
        in_passing::CUES,
        told_plainly::CUES,
    ],
    examples: EXAMPLES,
};

const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "lukt|past|schikt maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|overmorgen|#",
            "uitnodigen|uitnodiging|nodigen .. gesprek|sollicitatiegesprek|kennismaking|kennismakingsgesprek|interview|voor",
            "gesprek|sollicitatiegesprek|kennismaking|interview|afspraak .. bevestig*|gepland|verplaatst|verzet|plaats|ingepland|staat|op|plannen|inplannen|plaatsvinden",
            "schikt|past|komt .. jou|u|je|het|uit|dat|dit|maandag|dinsdag|woensdag|donderdag|vrijdag",
            "lukt|schikt|past|kan maandag|dinsdag|woensdag|donderdag|vrijdag|het|dat je|jou|u|maandag|dinsdag|woensdag|donderdag|vrijdag|om",
            "beter leren kennen",
            "wanneer|welke|welk .. beschikbaar|schikt|uit|moment*|tijd*|dag*|kun|kunt|past",
            "bent|ben|zou|heb|hebt u|je .. beschikbaar|tijd|gelegenheid|kunnen",
            "beschikbaarheid",
            "zouden|willen|graag .. kennismaken|spreken|uitnodigen|ontmoeten|gesprek",
            "bevestig* .. afspraak|gesprek|interview|sollicitatiegesprek",
            "verzetten|verplaatsen .. afspraak|gesprek",
            "nodigen|nodig .. uit .. voor|gesprek|kop|koffie|kennismaking|kantoor|om",
            "kop koffie|bakkie",
            "kun|kunt|kan|zou|zie je|u .. langskomen|langs_komen|komen|bellen .. maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|om|week",
            "schikt|past|lukt|komt .. je|jou|u|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|#|het uit",
            "verwachten|verwacht|zien|zie|spreken|bel|bellen .. je|u|jou .. maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|om #",
            "wanneer|welke|welk .. bellen|langskomen|langs|moment",
            "gesprek .. maandag|dinsdag|woensdag|donderdag|vrijdag|om|#",
            "meeloopdag|proefdag|dagje meelopen|meelopen",
            "afspraak|gesprek .. verzetten|verplaatsen|verplaatst|verzet|uitstellen|afzeggen",
            "stel|stellen .. voor .. maandag|dinsdag|woensdag|donderdag|vrijdag|#",
            "voorstel .. datum|tijd|gesprek|maandag|dinsdag|woensdag|donderdag|vrijdag",
        ],
    ),
    (
        // What was is no appointment.
        Cue::Not(K::Scheduling),
        &[
            "bedankt|dank|bedanken .... voor het|ons|een|je|uw .. gesprek|interview|kennismaking|sollicitatiegesprek",
            "naar aanleiding van|na|sinds ons|je|uw|het|jouw .. gesprek|gesprekken|kennismaking|interview",
            "dank|bedankt .. voor de|het|ons|twee|prettige|leuke|fijne .. gesprekken|gesprek|kennismaking",
            "of we|wij .. uitnodigen|uitnodig",
            "lukt dat|het niet",
            "afzien|zien af van|van .. gesprek",
            "derde|tweede gesprek .. niet|af",
            "hoe ging|was|is .. gesprek|sollicitatie|sollicitatiegesprek",
            "tips|voorbereiden|voorbereiding .. sollicitatiegesprek|gesprek",
            "over|van de kennismaking .. gisteren|dinsdag|maandag|woensdag",
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
            "casus|opdracht|case .. uit te werken",
            "uitwerken|maken|voorbereiden .. casus|opdracht|case|presentatie",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "sturen|stuur|mailen|aanleveren|toesturen|doorgeven .... diploma*|referenties|documenten|salaris*|motivatie*|cv|loonstrook",
            "diploma|referenties|salarisindicatie|documenten .. sturen|toesturen|doorgeven|mailen|aanleveren",
            "stuur|sturen|mail|mailen|ontvangen|aanleveren|opsturen|toesturen|doorgeven|kopie .... foto*|kopie|pasje*|diploma*|vog|legitimatie|paspoort|rijbewijs|certificaat|certificaten|identiteitsbewijs|gegevens|bsn",
            "missen|mis|ontbreekt|ontbreken|ontvangen .. nog|wij|we .. kopie|diploma|gegevens|document*|cv|brief|vog|formulier|referenties",
            "wij|we missen|mis nog",
            "nog .. nodig .. van|je|u|jou|hebben",
            "hebben|heb .. nog nodig .. van|een|je|uw",
            "hebben|heb .. van je|u|jou .. nog .. nodig",
            "ben|bent|heb|hebt|heeft|bezit je|u .. bezit|rijbewijs|vca|diploma|certificaat|werkvergunning|auto",
            "in het bezit van",
            "mogen|mag|kunnen|wie .. wij|we|ik .. ontvangen|referent*|referenties|navraag|bellen|benaderen .. over|van",
            "referent*|referenties .. navraag|doorgeven|contactgegevens|naam|opgeven|benaderen|namen",
            "wat|welk|hoe is|zijn|lang .. salaris*|opzegtermijn|salariswens|salarisindicatie|verwachting*",
            "opzegtermijn|salariswens|salarisindicatie|startdatum .. doorgeven|weten|laten|aangeven|bent|is",
            "vul|vullen|invullen|ingevuld .. formulier|vragenlijst|onderstaand|bijgevoegd",
            "formulier|vragenlijst .. invullen|ingevuld|terugsturen|retour",
            "lukt|konden|kunnen|kon|kregen .. niet .. openen|lezen|bekijken|downloaden|open",
            "incompleet|onvolledig|niet compleet",
            "aanvullende|ontbrekende gegevens|informatie|documenten|stukken|vragen",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "duurt|kost .. langer|iets|nog|tijd",
            "vertraging",
            "nog .. geen|even .. beslissing|besluit|geduld|besluit|keuze",
            "veel|bedankt|om .. geduld",
            "nog niet .. besloten|rond|beslist",
            "nog .. geen|niet|niks .. uitsluitsel|nieuws|beslist|besloten|besluit|beslissing|gehoord|reactie|rond|bekend",
            "besluit|beslissing|procedure|keuze|terugkoppeling .. uitgesteld|vertraagd|vertraging|opgeschoven|verschoven|later|langer",
            "hebben|heb|nodig .. meer|nog .. tijd|week|weken|dagen .. nodig|extra",
            "loopt|lopen .. vertraging|uit|nog",
            "wachten|wacht .. nog .. op|akkoord|goedkeuring|reactie|klant",
            "nog .. gesprekken|kandidaten .. voeren|spreken|gepland",
            "vraag|vragen .. geduld",
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
            "goed|netjes ontvangen|binnen|binnengekomen|aangekomen",
            "sollicitatie|cv|brief|diploma|documenten|bericht|mail .. ontvangen|binnen|binnengekomen|geregistreerd",
            "alles ontvangen|binnen|compleet",
            "stuur|geef|zet|stuurde .. door .. naar|aan",
            "binnen zit|bedankt|top|dank",
            "bedankt|dank .. voor .. toesturen|sturen|opsturen|inzenden|mail|bericht",
            "sollicitatieformulier|inschrijving .. ontvangen|geregistreerd|verwerkt",
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
            "met je|jou|u .. door|verder",
            "graag .. met je|jou|u .. door|verder",
            "willen|wil .. graag .. met je|jou|u|door",
            "door naar|bent|ben .. volgende|tweede|ronde|laatste",
            "indruk .. gemaakt|op|ons|goede|goed",
            "onder de indruk",
            "positief over|verrast|gestemd|team",
            "goed|mooi nieuws",
            "heel|erg|zeer|super goed|leuk|sterk|prettig .. gesprek|gedaan|indruk|verhaal",
            "goed gedaan|gelopen|gegaan|bevallen",
            "laatste twee|drie|ronde",
            "overtuigd",
            "klikt|klik|klikte",
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
            "laat|zeg|bel|mail|app|stuur|geef .. weten|het|maar|me|mij|ons|even|door|terug",
            "heb|heeft|ben|bent|kan|kun|kunt|wil|wilt|zou|mag je|jij|u",
            "mogen|mag we|wij|ik",
            "wie|wat|wanneer|waar|hoe|welke .. kan|kun|kunt|wil|past|schikt|is|zijn|lijkt",
            "zullen we|wij",
            "graag .. voor|uiterlijk|binnen",
        ],
    ),
    (
        Cue::Polite,
        &[
            "hoe gaat|is het",
            "alles goed",
            "vragen|vraag .. hebt|heeft|contact|gerust",
            "aarzel niet",
            "laat ik|ons",
            "laten|laat we|wij .. weten",
        ],
    ),
    (
        Cue::Promises,
        &[
            "bel|mail|schrijf|app|bellen|mailen|schrijven|spreek ik|we|wij|je|u|jou .. voor|op|uiterlijk|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende|eind|morgen",
            "laat|laten je|u|het|we|ik .... weten",
            "beslissing|besluit valt|volgt|komt|nemen|neemt .. op|voor|eind|in|volgende|uiterlijk",
            "kom|komen ik|we|wij? er|hier|bij .. op terug|terug",
            "reageren|reageer|antwoorden|antwoord|beslissen|beslis|besluiten we|wij|ik? voor|op|na|binnen|uiterlijk|volgende|eind|begin|morgen|deze",
            "nemen|neem .. contact",
            "laten|laat .... weten",
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
            "weer bereikbaar|aanwezig|beschikbaar|terug",
            "terug .. op|maandag|dinsdag|woensdag|donderdag|vrijdag",
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
    (
        Cue::Not(K::InformationRequest),
        &[
            "ontvangen|binnen .. dank|bedankt|alles|diploma|documenten|goed",
            "alles .. ontvangen|binnen",
            "niks|niets|geen .. meer? nodig",
        ],
    ),
    (Cue::Not(K::Delay), &["niks|niets .. nodig"]),
    (
        Cue::Means(K::Delay, STRONG),
        &[
            "excuses|sorry .. vertraging|wachten|late|lang",
            "nog steeds? in de race|procedure|beeld",
        ],
    ),
    (
        Cue::Not(K::Encouraging),
        &[
            "positief .. maar",
            "geen goed nieuws",
            "enthousiast .. maar|toch",
            "voor de volgende|tweede ronde|stap .. vragen|verzoeken|sturen|is|maak",
        ],
    ),
    (
        Cue::NoAnswer,
        &[
            "hoeft|hoef niet|niets .. reageren|antwoorden|te_doen",
            "geen antwoord|reactie nodig",
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
