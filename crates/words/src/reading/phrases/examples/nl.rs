//! Dutch messages by what they mean, and others that must not be taken for it.
//!
//! Invented; must not hold words that a real person wrote.

use meanwhile_core::fact::ReadingKind as K;

use super::Held;

pub(super) const HELD: &[Held] = &[
    (
        K::Rejection,
        &[
            "De functie is on hold gezet.",
            "Helaas moeten we je laten weten dat we niet met je verdergaan in de procedure.",
            "Hoewel je cv ons aansprak, hebben we gekozen voor een kandidaat met meer ervaring in de zorg.",
            "Na zorgvuldige afweging hebben wij besloten u niet uit te nodigen voor een gesprek.",
            "De functie is inmiddels vervuld. We wensen je veel succes met je verdere zoektocht.",
            "Bedankt voor het leuke gesprek. Onze voorkeur is uitgegaan naar een andere kandidaat.",
            "De keuze is op iemand anders gevallen.",
            "De baan gaat naar een ander.",
            "Je bent het niet geworden.",
            "Je bent net tweede geworden.",
            "Het antwoord is helaas nee.",
            "Het wordt hem helaas niet.",
            "Helaas is de functie naar een collega gegaan.",
            "We kunnen je niet aannemen.",
            "We nemen iemand anders aan.",
            "We gaan verder met een andere kandidaat.",
            "Helaas, je bent niet gekozen.",
            "We hebben voor iemand anders gekozen.",
            "De functie is al vervuld.",
            "We kunnen je de baan helaas niet aanbieden.",
            "Je profiel past niet bij de functie.",
            "We gaan verder met andere kandidaten.",
            "Je bent afgewezen.",
        ],
        &[
            "Mocht u niet geselecteerd worden, dan laten we u dat per e-mail weten.",
            "Helaas kan ik dinsdag niet, zou donderdag ook kunnen?",
            "We hebben nog geen beslissing genomen en vragen om je geduld.",
            "We hebben je sollicitatie ontvangen. Hoor je binnen vier weken niets, dan ben je niet geselecteerd.",
            "Het spijt me, we moeten het gesprek van morgen verzetten. Wanneer zou het u schikken?",
            "De keuze is nog niet gevallen.",
            "De baan begint in mei. Past dinsdag om 10 uur?",
            "Helaas kan ik niet dinsdag. Past woensdag om 10 uur?",
            "Het antwoord op je vraag is nee, een auto is niet nodig. Tot maandag om 10 uur!",
            "De functie is nog vrij. Kun je vrijdag om 10 uur?",
        ],
    ),
    (
        K::Scheduling,
        &[
            "Graag nodigen wij u uit voor een gesprek op dinsdag 10 maart om 10.00 uur.",
            "Hierbij bevestig ik onze afspraak op donderdag 12 maart om 16:00 uur.",
            "Wanneer ben je volgende week beschikbaar voor een telefoontje?",
            "We willen je graag beter leren kennen. Schikt woensdag om 14 uur?",
            "Ik moet onze afspraak van vrijdag verzetten. Komt maandag om dezelfde tijd uit?",
        ],
        &[
            "Bedankt voor het gesprek van dinsdag, het was erg prettig.",
            "Uw pakket wordt donderdag tussen 10 en 12 uur bezorgd.",
            "U hoort voor vrijdag van ons.",
            "Na het gesprek hebben we gekozen voor een andere kandidaat.",
            "Ons kantoor is gesloten van 9 tot 13 maart.",
        ],
    ),
    (
        K::Acknowledgement,
        &[
            "Bedankt voor je sollicitatie! We hebben hem in goede orde ontvangen.",
            "Hierbij bevestigen wij de ontvangst van uw sollicitatie naar de functie van boekhouder.",
            "Dank voor je interesse. We bekijken je cv en nemen contact met je op.",
            "Uw sollicitatie is succesvol verzonden. Alleen geselecteerde kandidaten krijgen bericht.",
            "Hoi, ik heb je cv ontvangen en stuur het door naar de manager.",
        ],
        &[
            "We gaan helaas niet verder met je sollicitatie.",
            "Zou je ons je diploma kunnen sturen om je sollicitatie compleet te maken?",
            "Bedankt voor uw bestelling, we hebben de betaling ontvangen.",
            "Ben je maandag om 9 uur beschikbaar voor een gesprek?",
            "Ik ben tot 16 maart niet op kantoor.",
        ],
    ),
    (
        K::Offer,
        &[
            "Met veel plezier bieden wij je de functie van verpleegkundige aan per 1 april.",
            "Gefeliciteerd! In de bijlage vind je de arbeidsovereenkomst, graag ondertekend retour.",
            "We willen je graag een aanbod doen voor de functie van boekhouder.",
            "Je bent aangenomen als kok! Het contract volgt morgen.",
            "Wij zijn verheugd u een contract aan te bieden met een salaris van 2.800 euro.",
            "Je hebt de baan!",
            "Je bent aangenomen!",
            "We willen je graag aannemen.",
            "We willen je de baan aanbieden.",
        ],
        &[
            "Helaas kunnen wij u de functie niet aanbieden.",
            "We kunnen je donderdag om 10 uur een gesprek aanbieden.",
            "We hebben de functie aan een andere kandidaat aangeboden.",
            "Aanbieding: 20% korting op alle bureaustoelen!",
            "Voordat we een aanbod kunnen doen, horen we graag je salariswens.",
            "Je hebt de baan niet.",
            "Je hebt de functie gezien op onze site?",
            "Gefeliciteerd! Je bent geselecteerd voor ons aanbod: een lening. Afmelden",
            "We willen je graag spreken.",
        ],
    ),
    (
        K::AutoReply,
        &[
            "Ik ben tot en met 13 maart niet op kantoor. Voor dringende zaken kunt u de receptie bellen.",
            "Automatisch antwoord: ik ben op vakantie en ben 9 maart terug.",
            "Ik ben met zwangerschapsverlof. Tijdens mijn afwezigheid kunt u mailen met Marta Visser.",
            "Bedankt voor je bericht. Ik ben afwezig tot 16 maart en heb geen toegang tot mijn e-mail.",
            "Afwezigheidsbericht: ik ben van 5 tot 13 maart afwezig en reageer na mijn terugkomst.",
            "Ik ben op vakantie en maandag 23 maart weer terug.",
        ],
        &[
            "Volgende week ben ik op vakantie, kunnen we elkaar op 17 maart spreken?",
            "De directeur is op vakantie tot maandag en beslist daarna.",
            "Kom maandag even naar kantoor.",
            "Wij bieden 25 vakantiedagen en een goed pensioen.",
            "We hebben je sollicitatie ontvangen en reageren zodra de directeur terug is van vakantie.",
            "Helaas hebben we voor een ander gekozen. Ik ben tot 23 maart op vakantie.",
        ],
    ),
];
