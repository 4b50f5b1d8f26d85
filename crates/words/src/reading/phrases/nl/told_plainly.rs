//! Dutch phrases of what is told plainly: the terms of an offer, who was taken instead, somebody still thought of, a no
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
            "iedereen|allemaal|niemand .. behalve|op|dan u|jou|je|u_na|jou_na",
            "nog|nog_steeds vrij|beschikbaar",
            "ben|bent|zijt je|u|ge nog vrij|beschikbaar|over_te_halen",
            "zou|wil|wilt|heb|hebt je|u|jij|ge .. nog|nog_steeds|alsnog|toch .. willen|komen|zin|belangstelling|baan|plek",
            "ja of nee voor|uiterlijk|tegen",
            "aanbod|voorstel staat|blijft|geldt .. nog|staan|overeind|gelden",
            "zelfde uren|loon|salaris|voorwaarden",
            "hoop|hopen dat|op .. ja_zegt|accepteert|komt_werken|een_ja|aanneemt",
            "je|jouw|uw bureau|kluisje|locker|uniform|sleutels|laptop|werkplek|schort .. staat|wacht|ligt|besteld|klaar",
            "wanneer tekenen|teken|tekent|kom_je_tekenen",
            "voor het|je|uw contract .. nodig|heb|hebben|sturen",
            "staat|sta je|u .. op|in het|de rooster|planning",
            "hoort|hoor|bent je|u .. nu|voortaan erbij|bij_ons|van_ons",
            "je|jij|u|ge begint|start|beginnen|kan_starten|kunt_starten|mag_starten|mag_beginnen op|de|per|vanaf|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|al|#",
            "begin|start|indiensttreding|ingangsdatum|startdatum|aanvang|vanaf|per|ingaande op|per|is|wordt|maandag|de|# .. #|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
            "# bruto|netto|per_uur|per_maand|euro_bruto|euro_netto|euro_per_uur|euro_per_maand|in_de_maand|all_in",
            "salaris|loon|uurloon|vergoeding|wedde|barema is|wordt|van|bedraagt|volgens|conform .. #|cao|schaal|afspraak",
            "schaal|trede|functiegroep|barema #|a|b|c",
            "# uur|uren per|in week|de_week|deeltijd",
            "dertiende maand",
            "vakantiegeld|maaltijdcheques|hospitalisatieverzekering|pensioenregeling|proeftijd|proefmaand|vast_contract|contract_onbepaalde|jaarcontract",
            "je|jouw|uw contract|arbeidsovereenkomst|aanstelling|benoeming|arbeidscontract|aanstellingsbrief",
            "contract ligt|is|hangt|zit|gaat|vindt|volgt|in_bijlage|bijgevoegd .. klaar|bijlage|bijgevoegd|post|mee|u|deur|opgemaakt",
            "ondertekend|getekend|onderteken|teken .. exemplaar|contract|terug|retour|overeenkomst|sturen",
            "als|of|dat je|jij|u|ge akkoord|accepteert|aanneemt|ja_zegt|het_aanneemt|aanvaardt|instemt|toehapt|wilt_komen|nog_wilt|nog_wil",
            "zeg|zegt|zeggen je|u|ge? ja",
            "doe|doet|neem|pak je|u|ge het|m|hem of|aan",
            "jammer|spijtig|spijten|zonde|balen .. als|mocht .. je|u|ge .. nee|weigert|weigeren|afslaat|bedankt",
            "we|wij|ik|allemaal|iedereen willen|wil je|jou|u er|erbij|hier|heel_graag|dolgraag|bij_ons",
            "zitten|zit|komen|kom|gaan we|ik? .. op|uit|tot #",
            "rest is|blijft|gaat|wordt zoals|conform .. besproken|afgesproken|overeengekomen",
            "blijf|blijft jij|je|u over",
            "welkom aan_boord|in_het_team|bij_de_club|in_de_ploeg|bij_ons|bij_de_familie",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "gekozen|kiezen|kozen|koos voor jou|u|je",
            "voor jou|u|je gekozen|geworden",
            "jij|u bent|wordt het|hem geworden",
            "baan|functie|plek|job|plaats is|zou|wordt dus|dan|nu? voor_jou|voor_je|voor_u|van_jou|van_u|jouwe|de_uwe|voor_jou_zijn",
            "je|jouw|uw benoeming|aanstelling als|tot|is|wordt|werd .. directeur|goedgekeurd|bekrachtigd|bevestigd|besloten|leraar|medewerker|hoofd|per",
            "bestuur|raad|directie|college|team .. ingestemd|besloten|akkoord .. je|jouw|u|uw te_benoemen|aan_te_stellen|benoeming|aanstelling|aan_te_nemen",
            "blijf|blijft jij|je|u over .. doe|zeg|kom|wil",
        ],
    ),
    (
        // What is asked of everybody, and what another is told.
        Cue::Not(K::Offer),
        &[
            "wanneer|of|per_wanneer|vanaf_wanneer|datum|hoe_snel .. beginnen|begint|starten|start|kunt|kan",
            "salariswens|salarisindicatie|salarisverwachting|looneis|salariswensen|looneisen",
            "contract .. getekend|ondertekend .. door|met|ander|andere|iemand",
            "die|wie maandag|dinsdag|per|op .. begint|start",
            "als|of|dat je|u akkoord|instemt .. bewaren|cookies|voorwaarden|gegevens|gesprek|privacy",
            "je|jouw|uw huidige? contract loopt|huidig|bij|af|nog",
            "we|wij|ik willen|wil je|jou|u .. spreken|zien|uitnodigen|vragen|leren|horen|laten|graag_spreken|bedanken",
            "welkom bij|aan .. gesprek|open_dag|informatieavond|nieuwsbrief",
        ],
    ),
    (
        // Who was taken, and how the way ends.
        Cue::Means(K::Rejection, SURE),
        &[
            "wacht|wachten|hoeft|hoef .. niet .. op ons|mij|me",
            "mocht|heeft|het_heeft niet_zo_zijn|niet_zo_mogen_zijn|niet_mogen_zijn|niet_mogen_zijn|het_niet_zijn",
            "weggestemd|overstemd",
            "klant|opdrachtgever|directie|hoofdkantoor|eigenaar|gemeente|groep .. heeft|hebben .. bedacht|bevroren|geannuleerd|stopgezet|teruggetrokken|anders_beslist|gecanceld",
            "doen|lossen|redden|trekken we|wij het|ons|onze_plan|nu .. zelf|onderling|zonder|met_eigen",
            "zien|ziet|hebben we|ervan|besloten .. af|afgezien van|om_niet .. werven|aanwerving|invulling|vacature|aannemen",
            "winkel|vestiging|afdeling|fabriek|project|klas|groep .. gaat_niet_door|geschrapt|opgeheven|opgedoekt",
            "interne|intern kandidaat|collega|sollicitant|kandidate .. gemeld|voorrang|gekregen|gekozen|wordt|doet",
            "plaats|plek|functie|baan|job|betrekking|post .. wordt|werd|is .. ingenomen|ingevuld|toegewezen|toegekend|gegund|gegeven|vergeven .. door|aan",
            "houdt|houd|eindigt|stopt het hier|daar|voor_ons|dan op|mee",
            "houdt het hier|daar|dan op",
            "zien|zagen|zie|zag je|jou|u|ge niet|toch_niet aarden|passen|zitten|landen|in|werken|staan",
            "keuze|besluit|beslissing|commissie|jury|bestuur|directie|raad .. gevallen|viel|koos|kozen|uitgegaan|gegaan .. ander|andere|collega|laureaat|kandidaat|iemand|interne",
            "laureaat|kandidaat|sollicitant met .. hoogste|meeste|meer|betere",
            "wervingsreserve|reservelijst|werfreserve",
            "mijn|onze|zijn|een neef|nicht|zoon|dochter|broer|zus|zwager|stagiair|stagiaire|leerling|schoonzoon .. blijft|komt|neemt|gaat|begint|doet|pakt .. zaak|werken|over|plek|plaats|baan|bedrijf|winkel|werkplaats",
            "geen|niet_meer plek|plaats|budget|geld|ruimte|vacature .. voor|meer|over|jou|u",
            "subsidie|budget|financiering|vacature|project .. ingetrokken|geschrapt|weggevallen|stopgezet|afgeblazen|weg",
            "liever|eerder|uiteindelijk|finaal .. iemand|ene|een|gekozen .. met|die|uit|van|zonder",
            "gaan|ga|werken|doen we|ik? .. zonder jou|je|u .. verder|door",
            "gaan|ga we|ik? verder|door zonder jou|je|u",
            "niet|geen .. haalde|haalt|gehaald|behaald|behaalde .. score|punten|minimum|drempel|punten|cesuur",
            "niet|net_niet .. lijst|rangschikking|selectie|shortlist|voordracht",
            "hebben|heb|heeft|is .. intussen|ondertussen|al|uiteindelijk|toch .. iemand|ander|andere|een .. gevonden|genomen|aangenomen|gekozen|gepakt|gestart",
            "nemen|neem|namen|nam we|ik? .. iemand|ander|andere|de_andere .. aan|uit|van|met|die",
            "ging|gaat|is tussen jou|u|je en .. ander|andere|iemand|nog",
            "kunnen|kan|gaan|ga we|wij|ik .. je|jou|u .. niet aannemen|nemen|plaatsen|gebruiken|houden|in_dienst",
        ],
    ),
    (
        Cue::Means(K::Rejection, SHORT),
        &[
            "wordt|werd|is niks|niets|m_niet|hem_niet|nie deze|met|voor|van",
            "plek|plaats|job|baan|vacature is|al al|weg|reeds? weg|vergeven|ingevuld|vol",
            "we|wij zitten|zijn nu|al|intussen? vol|volzet|compleet|voltallig",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "zou|zoudt je|u .. bij ons? .. vervelen|uitgekeken",
            "te|ver ver|te uit|uiteen elkaar|liggen",
            "hoort|past|plek is .. ergens_anders|elders|beter",
            "gepleit|gevochten|hard_gemaakt|verdedigd|opgekomen .. voor|je|u",
            "profiel|functie|behoefte|vraag .. veranderd|gewijzigd|anders_geworden",
            "als|zodra je|u .. hebt|hebben|behaald|gehaald .. bel|kom|meld|schrijf|terug",
            "pijn in het|ons|mijn hart",
            "met|tot spijt|onze_spijt|mijn_spijt|leedwezen|tegenzin",
            "ligt|lag niet|zeker_niet|echt_niet .. aan jou|je|u",
            "hoop|hopen .. je|u|dat .. begrijpt|begrip|snapt",
            "heb|hebben .. je|jouw|uw naam|nummer|cv|gegevens .. doorgegeven|doorgestuurd|gegeven .. aan|bij",
            "ken|weet iemand|een|nog_iemand .. zoekt|zoeken",
            "reiskosten|onkosten|treinkaartje .. vergoed*|terug|betaald|declareren",
            "valt|vind|vinden .. zwaar|lastig|moeilijk|rot|vervelend .. schrijven|zeggen|melden|vertellen|laten",
            "liever|graag .. persoonlijk|zelf|anders .. gezegd|verteld|gebeld|bericht|willen",
            "voor niets|niks .. gekomen|laten|gereden|gewacht",
            "wens|wensen|gun .. je|jou|u .. alle|veel|het_beste|mooie|goede|snel",
            "unaniem zijn",
            "meningen|stemmen .. uiteen|verdeeld",
            "geen recht|rechten .. op|aan .. betrekking|aanstelling|ontlenen|functie",
            "gaf de doorslag",
            "doorslag gaf|gegeven|geven",
            "sturen|stuur|zenden .. stukken|documenten|map|portfolio|papieren .. terug|retour",
            "volgend|volgende jaar|keer|seizoen|ronde .. opnieuw|weer|proberen|probeer|kans",
            "wil|wilt je|u .. over bellen|praten|napraten|toelichting",
            "jaren|meer jaren|ervaring .. dan jij|jou|u|je",
            "treft|raakt geen|niet blaam|jou|aan",
        ],
    ),
    (
        // A no that was a mistake, and others'.
        Cue::Not(K::Rejection),
        &[
            "had|hadden .. gezegd|geschreven|verteld .... weg|vergeven|bezet|ingevuld",
            "afwijzing .... vergeten|vergissing|ongeluk|foutief|abusievelijk|negeren|nietig|per_abuis|verkeerd",
            "vergeet|negeer|negeren|vergeten .... afwijzing",
            "andere|anderen|overige twee|drie|kandidaten|sollicitanten .. afgebeld|afgewezen|nee|bericht",
            "als|mocht .. je|u|ge .. nee zegt|zegt|zegge",
            "kandidaat|keuze|persoon die .. gekozen .. teruggetrokken|bedankt|afgezegd|afgehaakt",
            "kandidaat|eerste|ander|andere .. heeft|is|zich .. teruggetrokken|bedankt|afgehaakt",
            "auto|lease|thuiswerken|bonus|vergoeding .. zit|lukt|is|kan .. niet|helaas",
            "niet .. meegaan|mee|hoger|verder .. tot|dan|naar #",
            "geen plek|plaats|ruimte .. parkeren|parkeer|fiets|trein|zaal|vergaderzaal|agenda",
            "nog|nog_steeds geen .. plek|plaats|ruimte|budget",
            "mijn|onze zoon|dochter|broer|zus|neef .. school|ziek|trouwt|ophalen",
        ],
    ),
    (
        // Praise beside one of these may lead up to a no.
        Cue::Doubts,
        &[
            "echter",
            "desondanks",
            "niettemin",
            "desalniettemin",
            "helaas",
            "hoewel",
            "toch niet",
        ],
    ),
    (
        Cue::StillIn,
        &[
            "nog|nog_steeds|nog_altijd|gewoon|zeker .. in de race|running|picture|procedure|beeld|wedstrijd",
            "nog|nog_steeds|nog_altijd|zeker|volop .. in beeld|de_race|de_running|de_running|het_vizier|aanmerking|de_procedure|de_pot",
            "nog|nog_steeds|nog_altijd|blijf|blijft .. een|bij|van|onze .. kandidaten|kanshebber|kandidaat|favoriet|laatste|drie|twee",
            "niet .. afgeschreven|van_de_lijst|afgevallen",
            "nog|nog_steeds|zeer|nog_altijd geïnteresseerd in je|jou|u",
        ],
    ),
    (
        Cue::Soothes,
        &[
            "sorry|excuses|excuus|spijt|pardon|vergeef .. stilte|wachten|vertraging|laat|lang|niets|radiostilte|stil",
            "sorry|excuses|excuus|pardon|vergeef",
            "niet vergeten",
            "zodra|wanneer .. weet|weten|hoor|horen|meer|nieuws",
            "bedankt|dank .. geduld",
            "nog niets|geen .. nieuws|gehoord|bericht",
            "stilte|geduld|radiostilte",
            "laat|laten .. weten|horen .. zodra",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "mijn stem heb|hebt|heeft je|u",
            "glimlachen|lachen|gegrinnikt .. verteld|nog_eens|denken|lezen",
            "nog_steeds|nog_altijd|nog volop|gewoon|zeker|helemaal in de? race|running|beeld|picture",
            "zal ik je|jou|u .. verklappen|verklappen|verraden|influisteren",
            "onder ons .. indruk|favoriet|zelden|nooit|enthousiast|gezegd_en_gezwegen",
            "vraagt|vroeg|gevraagd|vragen .. steeds|telkens|al|waar|wanneer .. je|jij|u|meisje|jongen .. was|bleef|terugkomt|weer",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "maak|maakt|maken|teken|tekent|bedenk|bedenkt|schets|schetst je|jij|u|ge|gij|eens|ons .. schetsen|ontwerp|affiche|voorstel|opzet|tekst|concept|pagina|versie",
            "opdracht|opdrachtje|huiswerk|proefje|oefening .. doorsturen|insturen|inleveren|mailen",
            "stel dat .. vraagt|vraag|wil|belt|krijgt",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "had|hadden beloofd|gezegd|toegezegd .. maandag|week|voor|antwoord|maand",
            "overleden|overlijden|sterfgeval|ongeval|ongeluk|ziek|ziekenhuis|verkiezingen|staking .. alles|beslissing|stil|vertraging|wachten|uitgesteld|daardoor|daarom",
            "alles stil|on_hold|opgeschort|in_de_wacht",
            "bestuur|raad|commissie|directie|college .... pas|weer|eerst .. in|op|na|bijeen|samen|volgende",
            "alles|boel|procedure .. stilgelegd|stil|stopgezet|stilgevallen|bevroren .. tot|en|tijdelijk|nu",
            "pas|eerst dan|daarna|in .. wordt|beslist|bekeken|gepraat|bijeen|besloten",
            "tot dan|die_tijd|dan_toe .. niets|geduld|stil|blijft|kan",
            "waarom het zo|zolang stil|lang",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "uw|je|jouw stukken|dossier|documenten|brief|map|papieren|bestanden .. ontvangen|binnen|aangekomen|in_goede_orde",
            "bericht|mail bevestigt .. ontvangen|ontvangst|dat_wij|dat_we",
            "ontvangstmelding|ontvangstbevestiging|ontvangstbewijs",
            "heb|hebben .. bezorgd|doorgegeven|overhandigd|gelegd .. aan|bij|op .. directie|directeur|commissie|bureau|baas|leiding|collega",
            "over de voortgang .. niet gecorrespondeerd",
        ],
    ),
    (
        Cue::Not(K::Scheduling),
        &[
            "nodigt|nodigen|uitgenodigd die|vervolgens|een|beperkt .. aantal|kandidaten",
            "kandidaten die .. uitgenodigd",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "als|wanneer je|u dit|deze leest .. ben|zit|sta|lig",
            "dit|deze bericht|mail|antwoord|tekst .. verstuurt|verstuurd|stuurt|schrijft|geschreven .. machine|computer|vanzelf|automatisch|robot",
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
            "De andere twee heb ik afgebeld. Blijf jij over: 2.600 bruto, vanaf 1 juni, 32 uur. Doe je het?",
            "Helaas kunnen we niet meegaan tot 4.200. We zitten op 3.900 plus dertiende maand. We willen je er heel graag bij, zeg je ja?",
            "De afwijzing van dinsdag mag u vergeten, die is per ongeluk verstuurd. Het contract vindt u in de bijlage.",
            "We zouden het jammer vinden als je nee zegt. Begin 1 september, schaal 9. Laat het voor vrijdag weten.",
            "De kandidaat die we gekozen hadden heeft zich teruggetrokken. De baan is dus voor jou, als je nog wilt.",
            "Een auto van de zaak zit er helaas niet in. De rest is zoals besproken: vast contract en je begint op de 3e.",
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
                "De plaats wordt ingenomen door de laureaat met het hoogste puntenaantal.",
                "Bij ons moet het unaniem zijn. Daarom houdt het hier op.",
                "We zien je niet aarden in dit team.",
                "Mijn neef komt terug in de zaak, dus er is geen plek meer voor jou.",
                "De keuze van de commissie viel op een andere kandidaat.",
                "De subsidie is ingetrokken, dus de functie vervalt.",
                "We hebben intussen iemand anders aangenomen.",
            ],
            &[
                "Er is geen plek om te parkeren. Tot dinsdag 10 maart om 10 uur!",
                "Het bestuur komt pas in april weer bijeen. Tot dan kan ik niets zeggen.",
                "Mijn zoon is ziek. Kun je woensdag om 10 uur?",
                "De andere kandidaten zijn afgewezen. De baan is voor jou.",
            ],
        );
    }

    #[test]
    fn who_is_still_thought_of_is_encouraged() {
        check(
            K::Encouraging,
            &[
                "Sorry voor de stilte. Je bent nog volop in de race.",
                "Excuses voor het lange wachten: je bent nog steeds in beeld en ik laat het weten zodra ik meer hoor.",
            ],
            &[
                "Sorry voor de stilte. Het bestuur komt pas op 20 maart bijeen.",
                "Je bent helaas niet meer in de race.",
            ],
        );
    }
}
