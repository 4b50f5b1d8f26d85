//! When they say they will answer: the days beside the words of a promise.
//!
//! Must not take a day for a promise that is an appointment, a time away, or only the earliest that it could be.

use jiff::civil::Date;
use meanwhile_core::fact::ReadingKind as K;

use super::Promised;
use super::cue::Cue;
use super::found::Found;
use super::kept::{counted_on_the_day_before, is_kept};
use super::particulars::{days, in_sentence, is_told};
use crate::dates::{Context, Found as FoundDate, Meaning};
use crate::text::{Gap, Hit, Text};

/// When they said they would answer, from the first promise that names its days.
pub(super) fn promised(
    found: &Found<'_>,
    dates: &[FoundDate],
    context: &Context,
) -> Option<Promised> {
    let mut hits: Vec<&Hit<Cue>> = found.hits.iter().collect();
    hits.retain(|hit| hit.tag == Cue::Promises);
    // “We'll decide on Friday and let you know on Tuesday”: Tuesday is when the seeker hears.
    hits.sort_by_key(|hit| {
        let sentence = found.text.sentence(hit.tokens.start).start;
        (sentence, decides(&found.text, hit), hit.tokens.start)
    });
    for hit in hits {
        let sentence = found.text.sentence(hit.tokens.start);
        // A sentence that arranges a meeting, or asks for something, promises no answer.
        let other = |cue: &Cue| {
            matches!(
                cue,
                Cue::Asks | Cue::Means(K::Scheduling | K::Assessment, super::cue::SURE)
            )
        };
        // What the whole sentence is only like does not outweigh its words.
        if found.hits.iter().any(|hit| {
            let is_said = || hit.tag == Cue::Asks && is_told(&found.text, hit.tokens.start);
            other(&hit.tag)
                && !is_said()
                && sentence.contains(&hit.tokens.start)
                && hit.tokens != sentence
        }) {
            continue;
        }
        if let Some((first, last)) = promised_days(found, dates, context, hit) {
            let words = found.text.written(sentence).trim();
            return Some(Promised {
                first,
                last,
                words: words.chars().take(300).collect(),
            });
        }
    }
    None
}

/// Whether the words of a promise say when they decide, rather than when they tell.
fn decides(text: &Text<'_>, hit: &Hit<Cue>) -> bool {
    let mut words = hit.tokens.clone().map(|at| text.word(at));
    words.any(|word| {
        matches!(
            word,
            "decide"
                | "meet"
                | "choose"
                | "decidere"
                | "decidir"
                | "decider"
                | "entscheiden"
                | "entscheidung"
                | "beslissen"
        )
    })
}

/// Words of a time away.
const AWAY: &[&str] = &[
    "closed",
    "shut",
    "away",
    "abroad",
    "travelling",
    "traveling",
    "conference",
    "sick",
    "messe",
    "reise",
    "dienstreise",
    "krank",
    "unterwegs",
    "deplacement",
    "voyage",
    "baja",
    "viaje",
    "viagem",
    "estero",
    "trasferta",
    "ziek",
    "leave",
    "holiday",
    "vacation",
    "geschlossen",
    "urlaub",
    "betriebsferien",
    "ferme",
    "fermee",
    "fermes",
    "conges",
    "vacances",
    "cerrado",
    "cerrada",
    "cerramos",
    "vacaciones",
    "chiuso",
    "chiusi",
    "ferie",
    "fechado",
    "fechados",
    "ferias",
    "gesloten",
    "vakantie",
    "verlof",
];

/// Whether a date says when they are closed or away, which is when they do not answer: “we are closed next week”.
fn is_time_away(text: &Text<'_>, date: &FoundDate) -> bool {
    /// *Assumption:* what is said of a day stands beside it.
    const TOKENS_MOST: usize = 8;
    let ends = |at: usize| {
        text.tokens[at].gap >= Gap::Comma
            || matches!(
                text.word(at),
                "and" | "but" | "so" | "und" | "aber" | "et" | "mais" | "y" | "e" | "en" | "maar"
            )
    };
    let first = text
        .tokens
        .partition_point(|token| token.span.end <= date.span.start);
    let behind = text
        .tokens
        .partition_point(|token| token.span.start < date.span.end);
    let mut before = (first.saturating_sub(TOKENS_MOST)..first)
        .rev()
        .take_while(|at| {
            !ends(at + 1) && !matches!(text.word(*at), "and" | "und" | "et" | "y" | "e" | "en")
        });
    let mut after =
        (behind..text.tokens.len().min(behind + TOKENS_MOST)).take_while(|at| !ends(*at));
    let is_away = |at: usize| AWAY.contains(&text.word(at));
    before.any(is_away) || after.any(is_away)
}

/// Whether nothing is said but that it will not be before that day: “no earlier than 20 March”.
fn is_earliest(text: &Text<'_>, date: &FoundDate) -> bool {
    /// Words before the day in which it is said. *Assumption:* with “than” and an article between.
    const TOKENS_MOST: usize = 3;
    let first = text
        .tokens
        .partition_point(|token| token.span.end <= date.span.start);
    let before = |back: usize| first.checked_sub(back).map_or("", |at| text.word(at));
    let is_negated = |from: usize| {
        (from..=from + 2).any(|back| {
            matches!(
                before(back),
                "not" | "no" | "never" | "t" | "nicht" | "pas" | "non" | "nao" | "niet"
            )
        })
    };
    let behind = text
        .tokens
        .partition_point(|token| token.span.start < date.span.end);
    let is_earliest = matches!(
        (text.word(behind), text.word(behind + 2)),
        ("at", "earliest") | ("op", "vroegst")
    );
    is_earliest
        || (1..=TOKENS_MOST).any(|back| match before(back) {
            "fruhestens" | "ehesten" => true,
            "tot" => before(back + 1) == "plus",
            "earlier" | "sooner" | "before" | "vor" | "avant" | "antes" | "prima" | "voor"
            | "eerder" => is_negated(back + 1),
            _ => false,
        })
}

/// Whether a moment is the one until which, or at which, they answer, and not one to meet: “by Friday at noon”, “you’ll
/// hear from me on Tuesday at 3 pm”, but not “I’ll ring you on Thursday at 2 to talk about the role”.
fn is_hour_of_answer(text: &Text<'_>, hit: &Hit<Cue>, date: &FoundDate) -> bool {
    /// Tokens before the day in which a limit stands. *Assumption:* with an article and “the end of” between.
    const TOKENS_MOST: usize = 5;
    let first = text
        .tokens
        .partition_point(|token| token.span.end <= date.span.start);
    let behind = text
        .tokens
        .partition_point(|token| token.span.start < date.span.end);
    let sentence = text.sentence(hit.tokens.start);
    let has = |at: usize, words: &[&str]| words.contains(&text.word(at));
    let near = first.saturating_sub(TOKENS_MOST).max(sentence.start)..behind;
    if near.into_iter().any(|at| has(at, LIMITS)) {
        return true;
    }
    let meets = |at: usize| has(at, MEETS);
    !hit.tokens.clone().any(|at| has(at, CALLS))
        && !(hit.tokens.start..first.max(behind)).any(meets)
}

/// Words before the last moment for something.
const LIMITS: &[&str] = &[
    "by",
    "before",
    "until",
    "till",
    "latest",
    "bis",
    "spatestens",
    "vor",
    "avant",
    "ici",
    "antes",
    "entro",
    "prima",
    "ate",
    "tardar",
    "voor",
    "uiterlijk",
    "tegen",
];

/// Words of a call, which may itself be what is arranged.
const CALLS: &[&str] = &[
    "call",
    "ring",
    "phone",
    "rufe",
    "rufen",
    "appelle",
    "appellerai",
    "appellerons",
    "llamo",
    "llamare",
    "llamaremos",
    "chiamo",
    "chiamero",
    "chiameremo",
    "ligo",
    "ligaremos",
    "bel",
    "bellen",
];

/// Words of what is at a time, rather than told at it.
const MEETS: &[&str] = &[
    "interview",
    "meeting",
    "appointment",
    "room",
    "zoom",
    "link",
    "arrive",
    "come",
    "meet",
    "join",
    "visit",
    "when",
    "where",
    "gesprach",
    "termin",
    "entretien",
    "entrevista",
    "cita",
    "colloquio",
    "reuniao",
    "gesprek",
    "afspraak",
    "wann",
    "wo",
    "quand",
    "cuando",
    "quando",
    "wanneer",
];

/// The days that a promise names: those of its own part of the sentence, rather behind its words than before them, and
/// the nearest of several. “We see others this week, so we'll get back to you by the end of next week.”
fn promised_days(
    found: &Found<'_>,
    dates: &[FoundDate],
    context: &Context,
    hit: &Hit<Cue>,
) -> Option<(Date, Date)> {
    let text = &found.text;
    let token = |at: usize| text.tokens.partition_point(|token| token.span.end <= at);
    let apart = |date: &FoundDate| {
        let is_before = date.span.end <= text.bytes(hit.tokens.clone()).start;
        let between = if is_before {
            token(date.span.start) + 1..hit.tokens.start + 1
        } else {
            // The words of a promise may take the day in.
            hit.tokens.start + 1..token(date.span.start) + 1
        };
        let parts = text.tokens.get(between.clone()).unwrap_or_default();
        let parts = parts.iter().filter(|token| token.gap >= Gap::Comma).count();
        (parts, is_before, between.len())
    };
    // A time of day is rather an appointment than an answer.
    let days = |date: &FoundDate| match date.meaning {
        Meaning::Moment { .. } if !is_hour_of_answer(text, hit, date) => None,
        _ => days(date, context),
    };
    in_sentence(found, dates, hit.tokens.start)
        .into_iter()
        .filter(|date| days(date).is_some() && !date.has_two_meanings())
        .filter(|date| !is_time_away(text, date) && !is_earliest(text, date))
        .filter(|date| days(date).is_some_and(|it| is_kept(text, date, it, context)))
        .min_by_key(|date| apart(date))
        .and_then(|date| {
            counted_on_the_day_before(found, dates, context, date).or_else(|| days(date))
        })
}
