//! By when they want an answer: the day behind “by”, “bis”, “avant” in a sentence that asks for something.
//!
//! Must not take for it the day on which a job begins, up to which a paper is valid, or on which others meet.

use jiff::civil::Date;
use meanwhile_core::fact::ReadingKind as K;

use super::cue::Cue;
use super::found::Found;
use super::particulars::{days, in_sentence};
use super::request::{is_english, requests};
use crate::dates::{Context, Found as FoundDate};
use crate::text::{Hit, Text};

/// Words that may stand between “by” and its day.
const BETWEEN: &[&str] = &[
    "a",
    "aanstaande",
    "al",
    "alle",
    "als",
    "am",
    "ao",
    "around",
    "as",
    "at",
    "au",
    "business",
    "close",
    "cob",
    "coming",
    "como",
    "da",
    "das",
    "de",
    "del",
    "dem",
    "den",
    "der",
    "di",
    "dia",
    "do",
    "e",
    "einschliesslich",
    "el",
    "end",
    "ende",
    "eod",
    "est",
    "for",
    "het",
    "il",
    "is",
    "kommenden",
    "komende",
    "l",
    "la",
    "laatste",
    "las",
    "late",
    "latest",
    "later",
    "le",
    "les",
    "lo",
    "met",
    "midday",
    "midnight",
    "next",
    "noon",
    "nachsten",
    "o",
    "of",
    "om",
    "on",
    "ons",
    "op",
    "our",
    "play",
    "plus",
    "proxima",
    "proximo",
    "prossimo",
    "spatestens",
    "tard",
    "tardar",
    "ten",
    "than",
    "that",
    "the",
    "this",
    "tot",
    "uiterlijk",
    "um",
    "until",
    "van",
    "vom",
    "von",
    "working",
    "zum",
    "zur",
];

/// The day by which they want an answer: one that stands right behind “by” in words that ask for something.
pub(super) fn answer_by(
    kind: K,
    found: &Found<'_>,
    dates: &[FoundDate],
    context: &Context,
) -> Option<Date> {
    let requests = if is_english(&found.text) {
        requests(&found.text)
    } else {
        Vec::new()
    };
    // What has to be done or signed ends on a day, whoever says so.
    let ends = |hit: &Hit<Cue>| {
        matches!(kind, K::Assessment | K::InformationRequest | K::Offer)
            && matches!(
                found.text.word(hit.tokens.start),
                "until" | "deadline" | "due" | "expires" | "expire" | "valid" | "closes" | "no"
            )
    };
    for hit in found.hits.iter().filter(|hit| hit.tag == Cue::Deadline) {
        let sentence = found.text.sentence(hit.tokens.start);
        let asks = found.hits.iter().any(|other| {
            matches!(
                other.tag,
                Cue::Asks | Cue::Means(K::Assessment | K::InformationRequest | K::Offer, _)
            ) && sentence.contains(&other.tokens.start)
        });
        let promises = found
            .hits
            .iter()
            .any(|other| other.tag == Cue::Promises && sentence.contains(&other.tokens.start));
        let asks = asks
            || ends(hit)
            || requests
                .iter()
                .any(|request| sentence.contains(&request.tokens.start));
        if !asks
            || (promises
                && !found
                    .hits
                    .iter()
                    .any(|other| other.tag == Cue::Asks && sentence.contains(&other.tokens.start)))
        {
            continue;
        }
        if let Some((_, last)) = in_sentence(found, dates, hit.tokens.start)
            .into_iter()
            .find(|date| follows(&found.text, hit, date))
            .filter(|date| !date.has_two_meanings())
            .and_then(|date| days(date, context))
        {
            return Some(last);
        }
    }
    None
}

/// Whether a date is the one that a word such as “by” leads to: nothing but small words and an hour between.
fn follows(text: &Text<'_>, hit: &Hit<Cue>, date: &FoundDate) -> bool {
    let end = text.bytes(hit.tokens.clone()).end;
    if date.span.start < end && date.span.end >= end {
        return true;
    }
    let first = text
        .tokens
        .partition_point(|token| token.span.end <= date.span.start);
    first >= hit.tokens.end
        && (hit.tokens.end..first)
            .all(|at| text.tokens[at].is_number || BETWEEN.contains(&text.word(at)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::decide::tests::read_text;
    use super::*;

    /// Written on Wednesday, 4 March 2026.
    #[track_caller]
    fn check(text: &str, expected: Option<Date>) {
        assert_eq!(read_text(text).answer_by, expected, "{text}");
    }

    #[test]
    fn the_day_behind_by_is_the_deadline() {
        let friday = Some(date(2026, 3, 13));
        for text in [
            "Please send us a utility bill dated within the last three months by close of business on Friday 13 March.",
            "We are pleased to offer you the post with a start date of 4 May. Please return the contract by 13 March.",
            "Wir möchten Ihnen die Stelle zum 1. Juni anbieten. Wir bitten Sie, uns den Vertrag bis zum 13. März zurückzusenden.",
            "We bieden je de functie aan, voor 0,8 fte en met ingang van 1 augustus. Laat je ons uiterlijk vrijdag 13 maart weten of je het aanneemt?",
        ] {
            check(text, friday);
        }
    }

    #[test]
    fn other_days_are_no_deadline() {
        for text in [
            "Could you tell us about the role you held before moving to Leeds on 13 March?",
            "The board does not meet until 13 March. Would you tell me if something changes?",
        ] {
            check(text, None);
        }
    }
}
