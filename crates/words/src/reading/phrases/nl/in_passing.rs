//! Dutch phrases of what is told in passing: a no as news of another, an offer as a wish, a wait, a word of praise.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "kiest|kiezen|koos|kozen|gekozen voor een|iemand ander|andere|anders|collega|interne",
            "gaan|ga|gingen we|wij|ik|ze .. niet|toch_niet .. met je|jou|u verder|door",
            "gaan|verder|door|werken|vervolgen .. met een|twee|drie|iemand|anderen|degene ander|andere|kandidaat|kandidaten|collega|die|met|mensen",
            "persoon|kandidaat|collega|degene|vrouw|man|iemand die we|wij|ze .. hebben|gekozen|aangenomen|aannemen|gevraagd|kiezen|nemen",
            "functie|baan|plek|plaats|vacature|opdracht is|gaat|ging|wordt .. naar|aan|door|ingevuld|vervuld|vergeven|weg|gegund .. een|iemand|ander|andere|collega|intern|interne|anders",
            "baan|functie|plek heeft|krijgt|kreeg|kregen .. collega|ander|iemand",
            "andere|ander kandidaat|collega|sollicitant|persoon .. getekend|gekregen|geaccepteerd|gekozen|aangenomen|verkozen|toegezegd",
            "procedure|traject|sollicitatie|proces .. stopt|eindigt|houdt|sluiten|beëindigd|afgesloten .. hier|voor_jou|voor_je|voor_u|daarmee|helaas",
            "liever|eerder iemand|een_jonger|een_jongere|een_ervaren .. opleiden|aannemen|die|met|uit|van|jong*",
            "nemen|nemen_we|nemen_wij je|jou|u .. niet .. aan|in_dienst",
            "tweede|derde geworden|geëindigd",
            "op de tweede|derde|vierde plaats|plek",
            "uit de race|running|procedure gevallen|geschrapt|gehaald",
            "niet|helaas_niet jij|u|jou geworden|deze_keer|dit_keer",
            "toch niet|geen met|voor|voor_jou|klik|match",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "nipt|net_niet|op_een_haar",
            "succes met|in|bij .. vinden|zoeken|verder|elders|zoektocht",
            "bewaren|houden .. cv|gegevens|sollicitatie .. in_portefeuille|map|bestand|achter_de_hand",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "noch een|geen|ja|nee",
            "bevroren|stilgelegd|opgeschort .. tot|totdat",
            "tot .. bevroren|stilgelegd|opgeschort",
            "zonder .. niet verder",
            "geen nee|afwijzing en|maar|of|dit",
            "niet uit de race|running",
            "procedure|proces .. stopt|eindigt|afgesloten .. maandag|dinsdag|woensdag|donderdag|vrijdag|week",
            "iemand|persoon|collega die we .. gevraagd .. om|te|met_je",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "blij|verheugd|graag .... functie|baan|contract|positie .... aan_te_bieden|aanbieden|bieden",
            "klant|baas|team|directie|iedereen wil|willen jou|je|u start|hebben|in_dienst|aannemen",
            "besloten|graag je|jou|u aan te|in_dienst nemen|aan",
            "baan|functie|plek|klus is van jou|u",
            "baan|functie|plek is voor_jou|jouw|de_jouwe",
            "we|wij|ik willen|wil|nemen|neem je|jou|u .. aannemen|aan|hebben|in_dienst|erbij|in_ons_team|bij_ons",
            "je|u|jij bent|wordt|word aangenomen|onze_nieuwe|de_gelukkige|het_geworden",
            "je|u begint|start|kunt_beginnen|kan_beginnen maandag|dinsdag|woensdag|donderdag|vrijdag|op|per|volgende",
            "akkoord|goedgekeurd|ingestemd .. je|jouw|uw aanstelling|benoeming|indiensttreding",
            "willen|wil|geven|bieden je|u .. graag een? jaarcontract|contract|vast_contract|aanstelling|baan|plek",
            "gek|dom|stom zijn .. als .. je|jou|u .. niet|laten",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "gesprek|afspraak|kennismaking .. aan_te_bieden|aanbieden|bieden",
            "wil|willen jou|je|u .. leren|kennen|spreken|zien|ontmoeten",
            "vormt|is|betreft geen",
            "als|wanneer|voordat je|u begint|start",
            "willen|wil je|jou|u .. spreken|zien|ontmoeten|uitnodigen|horen|vragen",
        ],
    ),
    (
        Cue::Supposed,
        &[
            "heb|hebt|heeft je|u .. na|binnen|voor .. niets|niks|geen",
            "hoor|hoort|ontvang je|u|jij .. niks",
        ],
    ),
    (
        Cue::Retracts,
        &[
            "trekken|trekt|trek|nemen .. aanbod|aanbieding|toezegging .. in|terug",
            "aanbod|aanbieding|toezegging .. ingetrokken|vervallen|vervalt|herroepen",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "wat|wanneer|welke_dag|hoe_laat .. komt|past|schikt|zou je|jou|u|uit .. uit|het_best|beter|schikken|passen",
            "kom|kun|kan|kunt|komt je|u|jij .. langs|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|om",
            "kom eens|gerust|maar|even langs",
            "programma|dagindeling .. dag|bezoek|volgt|als_volgt",
            "drinken|drink .. koffie met je|u",
            "kop|bakje|kopje koffie .. langs|met|bij|drinken",
        ],
    ),
    (
        Cue::Not(K::Scheduling),
        &[
            "maandag|dinsdag|woensdag|donderdag|vrijdag|morgen .. beginnen|beginne|starten|aan_de_slag",
        ],
    ),
    (
        Cue::Settled,
        &["programma|dagindeling .. dag|bezoek|volgt|als_volgt"],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "referenties|referentie|diploma|vog|kopie|paspoort|gegevens .. nodig",
            "mis|missen|ontbreekt|ontbreken|mist .. nog|je|jouw|uw|een|het .. kopie|diploma|vog|bewijs|gegevens|formulier|bladzijde|nummer|handtekening",
            "moet|moeten|wil|willen nog? weten|wel_weten .. of|hoeveel|hoelang|wanneer_je|welke|sinds",
            "heb|heeft|bezit je|u .. rijbewijs|vca|diploma|certificaat|auto|papieren|werkvergunning",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "test|tests|toets|vragenlijst staat|staan|is|zijn .. klaar|beschikbaar|portaal",
            "schrijf|schrijven|bereid|voorbereiden|maak|maken|vertaal|vertalen|ontwerp|ontwerpen .. woorden|pagina|bladzijde|presentatie|tekst|les|voorstel|plan|schets",
            "proefopdracht|proefles|proefvertaling|schrijfopdracht|praktijktoets|vaardigheidstoets",
        ],
    ),
    (
        Cue::Not(K::Assessment),
        &[
            "dank|bedankt|na|tijdens|resultaat|uitslag|gemaakt|gedaan .. opdracht|proefles|test|toets|proefopdracht",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "later|langer dan .. gepland|verwacht|beloofd|gedacht|gehoopt|voorzien|gebruikelijk",
            "schuift|schuiven|schoof .. op|door|beslissing|besluit|planning|procedure",
            "beslissing|besluit|uitslag|planning .. schuift|verschoven|uitgesteld|loopt_uit|opgeschoven|vertraagd",
            "nog niets|nog_geen|nog_niet|geen .. besloten|beslissing|nieuws|besluit|duidelijkheid|gehoord|uitsluitsel|knoop",
            "pas|op_zijn_vroegst .. na|in|op|over .. beslissen|beslist|besluit|weten|duidelijk",
            "in de wacht|ijskast|koelkast",
            "op pauze|een_laag_pitje|zijn_gat",
            "sorry|excuses|spijt|excuus .. stilte|wachten|vertraging|laat|lang",
            "tot die tijd|dan .. beschikbaar|geduld|wachten",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "je|u|jij bent|zit|staat|hoort .. favoriet|bovenaan|laatste_twee|laatste_drie|kanshebber|kanshebbers|bij_de_besten",
            "favoriet|topkandidaat|kanshebber",
            "iedereen|team|allemaal|collega_s .. enthousiast|onder_de_indruk|weg_van|lovend|lyrisch",
            "duimen|duim .. voor",
            "maakte|gemaakt|achtergelaten .. indruk",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "dank|bedankt|dankjewel je|u? wel? voor je|uw|jouw|het|de aardige|vriendelijke|lieve|leuke? bericht|berichtje|mail|mailtje|kaart|kaartje|woorden|brief",
            "lezen|bekijken|beoordelen|nemen|leggen .. alle|brieven|sollicitaties|na .. sluitingsdatum|door|brieven|sollicitaties|reacties",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "ik werk|ben .. alleen|op maandag|dinsdag|woensdag|donderdag|parttime|deeltijd",
            "ik werk|ben niet_meer .. bij|werkzaam",
            "antwoord|bericht|mail automatisch|gegenereerd",
        ],
    ),
    (
        Cue::AsksAfterNo,
        &[
            "toestemming|akkoord|goedvinden .. bewaren|houden|cv|gegevens|sollicitatie",
            "laat|laten|geef|antwoord|reageer|stuur .. weten|ja|nee|of .. bewaren|houden|mogen|ja|nee|wilt|wil",
            "mogen|zullen|kunnen we|wij|ik .. cv|gegevens|je|uw .. bewaren|houden|benaderen",
            "heb|zou|heeft|hebt je|u .. interesse|zin|openstaan|belangstelling",
            "stuur|breng|lever .. pas|sleutels|bonnen|bonnetjes|treinkaartje|rekeningnummer|iban",
        ],
    ),
    (
        Cue::NotSent,
        &[
            "ter plekke|plaatse",
            "op locatie|kantoor .. opdracht|test|toets|maken|uitgereikt|krijg",
            "krijg|krijgt|ontvang je|u .. op_de_dag|bij_aankomst|ter_plekke",
            "hoef|hoeft|hoeven .. niets .. voorbereiden|voor_te_bereiden",
            "niet .. antwoorden|beantwoorden|reageren .. op|deze|dit",
            "niet antwoorden|beantwoorden|reageren",
            "postbus|mailbox|adres|mailadres .. niet .. gelezen|gemonitord|bekeken|beantwoord",
        ],
    ),
    (
        Cue::SaidYes,
        &[
            "je|jouw|uw ja|akkoord|toezegging|acceptatie .. dank|blij|fijn|bedankt|bevestig*",
            "dank|bedankt|blij|fijn .. ja|geaccepteerd|aangenomen|accepteren .. zei|hebt|heeft|gezegd|aanbod",
            "al ja gezegd",
        ],
    ),
    (
        Cue::NoAnswer,
        &["hoeft|hoef|hoeven .. niets|niet .. sturen|doen|te_doen|mee_te_nemen|bevestigen|terug"],
    ),
    (
        Cue::Polite,
        &["vragen|vraag|verzoeken|dank|bedankt|heb|hebt .. geduld|begrip"],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "voor een|mijn|onze klant|opdrachtgever .. zoek|zoeken",
            "zag|zie|vond|bekeek je|uw profiel|cv",
        ],
    ),
];
