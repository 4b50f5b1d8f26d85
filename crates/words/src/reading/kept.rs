//! Which promises still hold, and from when those count that begin with something else.
//!
//! Looks at the words around a day alone; which days belong to a promise, `promised` says.

use jiff::ToSpan;
use jiff::civil::Date;

use super::found::Found;
use super::particulars::days;
use crate::dates::{Context, Found as FoundDate, counted_from};
use crate::text::{Gap, Text};

/// Words of what was planned or promised before.
const WAS: &[&str] = &[
    "aveva",
    "avevamo",
    "avevo",
    "avais",
    "avait",
    "avions",
    "beloofd",
    "devait",
    "devions",
    "doveva",
    "dovevamo",
    "estaba",
    "fallait",
    "habia",
    "habiamos",
    "had",
    "hadden",
    "hatte",
    "hatten",
    "hoped",
    "iamos",
    "ibamos",
    "intended",
    "missed",
    "planned",
    "prometemos",
    "prometi",
    "prometimos",
    "promessa",
    "promesso",
    "promis",
    "promised",
    "sollte",
    "tinha",
    "tinhamos",
    "versprochen",
    "wanted",
    "was",
    "were",
    "wilden",
    "wollte",
    "wollten",
];
/// Words that put it off to that day: “the decision was moved to Friday”.
const MOVED: &[&str] = &[
    "adiada",
    "adiado",
    "aplazado",
    "aplazada",
    "deferred",
    "delayed",
    "extended",
    "moved",
    "postponed",
    "pushed",
    "reporte",
    "reportee",
    "rinviata",
    "rinviato",
    "shifted",
    "told",
    "uitgesteld",
    "verlegt",
    "verschoben",
    "vertagt",
    "will",
    "ll",
];
const NO: &[&str] = &[
    "geen", "haven", "kein", "keine", "keinen", "nao", "nicht", "niet", "no", "non", "not",
    "nothing", "pas", "t", "todavia", "ainda", "nog", "ancora", "encore",
];
/// Words with which a clause of its own begins.
const LINKS: &[&str] = &[
    "aber", "and", "but", "e", "en", "et", "ma", "maar", "mais", "mas", "pero", "so", "und", "y",
];

/// Whether a day can still be that of an answer: it is not over, nothing beside it says that it was the plan before,
/// and it is not the day of a letter that has no news.
pub(super) fn is_kept(
    text: &Text<'_>,
    date: &FoundDate,
    (_, last): (Date, Date),
    context: &Context,
) -> bool {
    let today = match context.writer {
        Some(zone) => zone.date(context.sent_at),
        None => context.offset.to_datetime(context.sent_at).date(),
    };
    if last < today {
        return false;
    }
    let clause = clause(text, date);
    let has = |words: &[&str]| clause.clone().any(|at| words.contains(&text.word(at)));
    !(last == today && has(NO)) && (!has(WAS) || has(MOVED))
}

/// The tokens of the clause that a date stands in.
fn clause(text: &Text<'_>, date: &FoundDate) -> std::ops::Range<usize> {
    let first = text
        .tokens
        .partition_point(|token| token.span.end <= date.span.start);
    let end = text
        .tokens
        .partition_point(|token| token.span.start < date.span.end);
    let begins = |at: usize| {
        text.tokens.get(at).is_none_or(|it| it.gap >= Gap::Comma) || LINKS.contains(&text.word(at))
    };
    let start = (0..=first).rev().find(|at| begins(*at)).unwrap_or(0);
    let end = (end..text.tokens.len()).find(|at| begins(*at));
    start..end.unwrap_or(text.tokens.len())
}

/// Words that count from what the sentence before names: “once we've got it”, “daarna”.
const THEN: &[&str] = &[
    "after",
    "afterwards",
    "anschliessend",
    "apres",
    "closing",
    "daarna",
    "danach",
    "daraufhin",
    "deadline",
    "depois",
    "despues",
    "dopo",
    "ensuite",
    "hierna",
    "luego",
    "once",
    "poi",
    "puis",
    "seguida",
    "sobald",
    "successivamente",
    "sluiting",
    "sluitingsdatum",
    "then",
    "thereafter",
    "tras",
    "vervolgens",
    "zodra",
];

/// The days of “within three working days” where the sentence says that they begin with the last day named before it:
/// “Please send it by Monday. Once we have it, you will hear within three working days.”
pub(super) fn counted_on_the_day_before(
    found: &Found<'_>,
    dates: &[FoundDate],
    context: &Context,
    date: &FoundDate,
) -> Option<(Date, Date)> {
    let text = &found.text;
    let token = text
        .tokens
        .partition_point(|token| token.span.end <= date.span.start);
    let sentence = text.sentence(token);
    if !sentence.clone().any(|at| THEN.contains(&text.word(at))) {
        return None;
    }
    let mut before = dates
        .iter()
        .rev()
        .filter(|it| it.span.end <= date.span.start);
    let (_, from) = before.find_map(|it| days(it, context))?;
    let (_, last) = counted_from(text, date.span.start, from)?;
    Some((from.checked_add(1.days()).ok()?.min(last), last))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::decide::tests::read_text;
    use super::*;

    /// Written on Wednesday, 4 March 2026: the last day promised.
    #[track_caller]
    fn check(text: &str, expected: Option<Date>) {
        let promised = read_text(text).promised;
        assert_eq!(promised.map(|it| it.last), expected, "{text}");
    }

    #[test]
    fn a_broken_promise_gives_way_to_the_new_one() {
        for text in [
            "I promised you an answer by 2 March and I am sorry that I have missed that. We will now decide by 20 March.",
            "They had planned to make a decision last Friday. We will let you know by 20 March.",
            "We had hoped to decide this Friday, but you will hear from us by 20 March.",
            "The panel was due to meet on Monday; we will let you know by 20 March.",
            "Ich hatte Ihnen eine Antwort bis zum 2. März versprochen. Wir melden uns bis zum 20. März bei Ihnen.",
            "J'avais promis une réponse pour lundi. Nous vous donnerons notre décision avant le 20 mars.",
            "Avevo promesso una risposta entro lunedì. Le faremo sapere entro il 20 marzo.",
        ] {
            check(text, Some(date(2026, 3, 20)));
        }
        check(
            "The decision was moved to 20 March.",
            Some(date(2026, 3, 20)),
        );
        check("You will hear from us today.", Some(date(2026, 3, 4)));
    }

    #[test]
    fn what_is_over_or_missing_today_is_no_promise() {
        for text in [
            "Sorry, we still don't have a decision today.",
            "Sadly, I don't have good news for you today.",
            "They had planned to make a decision last Friday.",
            "Leider haben wir heute noch keine Entscheidung.",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn promises_are_heard_as_people_make_them() {
        for text in [
            "I'll be calling you on Friday 20 March with what I hope you'll find good news.",
            "If you have not heard from us by 20 March, you were not short-listed. Thank you for your application.",
            "I'll give you a ring on 20 March.",
            "Expect a call from me on 20 March.",
            "I'd hope to ring you on 20 March.",
            "Ich melde mich, sobald ich die Unterschrift habe, voraussichtlich am 20. März.",
            "Die Entscheidung fällt am 20. März.",
            "Vous serez informée de la suite au plus tard le 20 mars.",
            "Je vous appelle au plus tard le 20 mars.",
            "Te escribo antes del 20 de marzo.",
            "Volto a contactar até dia 20.",
            "Acredito que até 20 de março eu já tenha um retorno para você.",
            "Ti scrivo entro il 20 marzo.",
            "Ik bel je uiterlijk vrijdag 20 maart.",
        ] {
            check(text, Some(date(2026, 3, 20)));
        }
        for (text, last) in [
            (
                "We're looking at the last week of March now for a decision.",
                31,
            ),
            (
                "Sans réponse de notre part sous un délai de deux semaines, veuillez considérer que nous avons choisi.",
                18,
            ),
            ("Será contactada no prazo de 10 dias úteis.", 18),
            ("La ricontatteremo entro 20 giorni.", 24),
            (
                "Die Chefin ist bis 18. März im Urlaub. Ich melde mich in der Woche danach.",
                27,
            ),
            (
                "My boss is on leave until 18 March, so I will come back to you that week.",
                20,
            ),
        ] {
            check(text, Some(date(2026, 3, last)));
        }
        for text in [
            "We're looking at the second candidate's references now.",
            "Die Stelle beginnt voraussichtlich am 20. März.",
            "Unser Geschäftsführer ist bis zum 18. März auf einer Messe.",
            "Je vous répondrai à mon retour.",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn what_follows_something_is_counted_from_its_day() {
        check(
            "Please send us your answers by Monday 16 March. Once we have got them, we will let you know within three working days.",
            Some(date(2026, 3, 19)),
        );
        check(
            "De vacature sluit op 20 maart. Daarna ontvangt u binnen een week bericht van ons.",
            Some(date(2026, 3, 27)),
        );
        check(
            "We met on Monday. You will hear from us within a week.",
            Some(date(2026, 3, 11)),
        );
    }
}
