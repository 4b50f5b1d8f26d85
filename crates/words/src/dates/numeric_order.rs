//! Whether `5/3` is a day in March or in May: by the writer's place and words, or by another date of the text.
//!
//! Where nothing tells, it says so; no order is guessed.

use super::meaning::{Context, NumericOrder};
use crate::text::Text;

/// Day before month, or after: what the writer's place and the words around suggest.
pub(super) fn order_of(text: &Text<'_>, context: &Context) -> NumericOrder {
    if context.order != NumericOrder::Unknown {
        return context.order;
    }
    let by_place = order_by_place(text, context);
    if by_place == NumericOrder::Unknown {
        return told_order(text).unwrap_or_default();
    }
    by_place
}

/// The order that all numeric dates tell which can be read one way only: beside 03/16 also 03/09 begins with the month.
fn told_order(text: &Text<'_>) -> Option<NumericOrder> {
    let number = |at: usize| -> Option<u8> {
        let token = text.tokens.get(at).filter(|token| token.is_number)?;
        let day: u8 = text.source[token.span.clone()].parse().ok()?;
        (1..=31).contains(&day).then_some(day)
    };
    let mut told = None;
    for at in 1..text.tokens.len() {
        let (Some(first), Some(second)) = (number(at - 1), number(at)) else {
            continue;
        };
        let behind_another = at > 1 && text.between(at - 1) == "/";
        if text.between(at) != "/" || behind_another || first > 12 && second > 12 {
            continue;
        }
        let order = match (first > 12, second > 12) {
            (true, _) => NumericOrder::DayFirst,
            (_, true) => NumericOrder::MonthFirst,
            _ => continue,
        };
        if told.is_some_and(|other| other != order) {
            return None;
        }
        told = Some(order);
    }
    told
}

fn order_by_place(text: &Text<'_>, context: &Context) -> NumericOrder {
    // The Americas' offsets, or their zones beside the times, with English words; everywhere else the day comes first.
    let words = || (0..text.tokens.len().min(200)).map(|i| text.word(i));
    let english = words()
        .filter(|word| matches!(*word, "the" | "you" | "your" | "for"))
        .count()
        >= 2;
    let is_romance = || {
        let known = |word: &&str| {
            matches!(
                *word,
                "el" | "la"
                    | "los"
                    | "para"
                    | "una"
                    | "sua"
                    | "voce"
                    | "que"
                    | "con"
                    | "com"
                    | "hora"
                    | "fecha"
                    | "le"
                    | "les"
                    | "vous"
                    | "votre"
                    | "heure"
                    | "pour"
            )
        };
        words().filter(known).count() >= 2
    };
    let is_foreign = || {
        const WORDS: &[&str] = &[
            "der", "die", "das", "und", "am", "um", "uhr", "bis", "zum", "ab", "vom", "le", "la",
            "du", "au", "el", "del", "il", "dal", "al", "o", "dia", "no", "de", "het", "op", "en",
            "van", "ich", "wir", "je",
        ];
        words().any(|word| WORDS.contains(&word))
    };
    let west = (-10..=-4).contains(&(context.offset.seconds() / 3_600));
    match (english, west) {
        (true, true) => NumericOrder::MonthFirst,
        (_, false) if context.offset.seconds() == 0 && names_american_zone(text) => {
            NumericOrder::MonthFirst
        }
        // Machines write the time of Greenwich wherever they stand.
        (_, false) if context.offset.seconds() == 0 && (english || !is_foreign()) => {
            NumericOrder::Unknown
        }
        (_, false) => NumericOrder::DayFirst,
        // A few words of a machine.
        (false, true) if !is_romance() => NumericOrder::MonthFirst,
        (false, true) => NumericOrder::Unknown,
    }
}

/// Whether a zone of the United States stands in the text, and none of Europe, as machines in other zones write it.
fn names_american_zone(text: &Text<'_>) -> bool {
    (0..text.tokens.len().min(400)).any(|i| {
        let token = &text.tokens[i];
        let word = text.word(i);
        let short = matches!(
            word,
            "et" | "est" | "edt" | "ct" | "cdt" | "mt" | "mst" | "mdt" | "pt" | "pst" | "pdt"
        ) && text
            .written(i..i + 1)
            .bytes()
            .all(|b| b.is_ascii_uppercase());
        let long = matches!(word, "eastern" | "central" | "mountain" | "pacific")
            && text.word(i + 1) == "time";
        token.is_capital && (short || long)
    }) && !(0..text.tokens.len().min(400))
        .any(|i| matches!(text.word(i), "gmt" | "bst" | "uk" | "cet" | "cest"))
}
