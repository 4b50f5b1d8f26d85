//! The moments one message speaks of, and what it says of them: offered, agreed, moved, called off.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use meanwhile_core::time::Zone;
use meanwhile_words::dates::{Context, Meaning, NumericOrder, find_in, zone_guess};
use meanwhile_words::text::{Lexicon, Text};

/// A moment that may be a meeting's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it starts.
    pub start: Timestamp,
    /// When it ends, if said.
    pub end: Option<Timestamp>,
    /// What a clock shows then, as it was written: to recognise it in an answer.
    pub written: DateTime,
    /// The zone.
    pub zone: Option<Zone>,
    /// The zone was written beside it.
    pub zone_stated: bool,
    /// In percent.
    pub confidence: u8,
    /// A window to choose from.
    pub is_window: bool,
    /// The sentence it stands in.
    pub words: String,
}

/// What a message says about meetings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Moments ahead of it, in order of place.
    pub slots: Vec<Slot>,
    /// Days without a time of day.
    pub days: Vec<(Date, Date)>,
    /// Times of day without a day.
    pub clocks: Vec<Time>,
    /// It says that something is fixed.
    pub announces: bool,
    /// It agrees.
    pub accepts: bool,
    /// It says that something does not suit.
    pub refuses: bool,
    /// It moves a meeting.
    pub moves: bool,
    /// It calls a meeting off.
    pub cancels: bool,
    /// It asks.
    pub asks: bool,
    /// Which of several it takes: 0 for the first; `usize::MAX` for the last.
    pub picks: Option<usize>,
}

impl Said {
    /// Whether it wants another time, without naming one.
    #[must_use]
    pub fn asks_or_moves(&self) -> bool {
        self.moves && self.slots.is_empty()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Announces,
    Accepts,
    Refuses,
    Moves,
    Cancels,
    Asks,
    Picks(usize),
}

const SIGNS: &[(Sign, &[&str])] = &[
    (
        Sign::Announces,
        &[
            "confirmed|confirm|confirming|confirms .. for|interview|call|on|your|you|at|meeting|time|appointment|that|our",
            "is|are|been|now|re|have confirmed|scheduled|booked|set|rescheduled|moved",
            "scheduled|booked|rescheduled .. for|on|your|an|interview|call|you|at",
            "your interview|call|conversation|meeting|appointment .. is|will|on|with|takes|details",
            "details .. interview|call|meeting|conversation|visit",
            "interview|meeting|call details|confirmation|invitation|schedule|reminder|agenda|itinerary",
            "take|takes place",
            "looking forward to speaking|meeting|talking|seeing|chatting|it",
            "look forward to speaking|meeting|talking|seeing|chatting",
            "see|speak|talk you|to|then|with .. then|on|at|tomorrow|monday|tuesday|wednesday|thursday|friday|there",
            "you are|re scheduled|booked|confirmed|meeting|set|all",
            "you will|ll be? meeting|speaking|interviewing|meet|speak|talk",
            "ve|have|has|i|we scheduled|booked|set|put|sent|added|blocked|arranged|reserved|locked",
            "new event|meeting|time|date",
            "reminder",
            "when",
            "date",
            "has|been|was moved|changed|pushed|rescheduled to",
            "sent .. calendar? invite|invitation",
            "calendar|zoom invite|invitation|link .. follow|sent|attached|below|shortly",
            "bestätig*",
            "findet .. statt",
            "termin .. steht|ist|am|bestätigt|verlegt|verschoben",
            "wir erwarten sie|dich",
            "freuen uns auf das|sie|dich|den|unser",
            "freue mich auf das|unser|unseren|sie|dich",
            "ihr|dein|unser gespräch|interview|termin|vorstellungsgespräch|kennenlernen .. am|ist|findet|um",
            "confirm* .. entretien|rendez|échange|le|votre",
            "entretien .. aura lieu|est|prévu|confirmé|le|fixé",
            "au plaisir",
            "à|a mardi|lundi|mercredi|jeudi|vendredi|demain|bientôt",
            "confirma* .. entrevista|cita|para|reunión|el|su|tu",
            "entrevista .. será|es|queda|está|el|programada|agendada|confirmada",
            "tendrá lugar",
            "nos vemos",
            "conferm* .. colloquio|appuntamento|per|il",
            "colloquio .. è|si|fissato|confermato|il|terrà",
            "ci vediamo|sentiamo",
            "entrevista .. fica|está|marcada|agendada|será|confirmada",
            "bevestig* .. gesprek|afspraak|voor|op",
            "gesprek|afspraak .. staat|is|vindt|gepland|op",
            "tot dan|dinsdag|maandag|woensdag|donderdag|vrijdag|morgen",
            "agenda .. day|interview|visit|panel",
        ],
    ),
    (
        Sign::Accepts,
        &[
            "works|work .. for|great|perfectly|well|fine|me|good|us|nicely|here|with",
            "that|this|it|time|then|both|either|tuesday|monday|wednesday|thursday|friday|tomorrow|slot|option|am|pm works|suits|sounds|is|would .. perfect|good|great|fine|well|me|for|perfectly|work|you",
            "works",
            "sounds good|great|perfect|wonderful|fine|like",
            "perfect",
            "i can|will|ll do|make|be|join|take|come|speak|talk|meet",
            "i .. happy|pleased|delighted|glad to .. confirm|accept|join|meet|attend",
            "confirm|confirming|confirmed",
            "see|speak|talk you|to|then|soon",
            "let s do|go|say|meet|talk|plan|lock",
            "i m|am .. available|free|good|in",
            "count me in",
            "done",
            "great .. then|see|talk|speak|booked",
            "accept",
            "passt .. gut|mir|uns|perfekt|super|es|das|sehr|wunderbar",
            "gerne",
            "bestätige",
            "perfekt",
            "einverstanden",
            "nehme .. gerne|termin|wahr|an",
            "convient",
            "me convient",
            "parfait",
            "je confirme",
            "d accord",
            "avec plaisir",
            "c est noté",
            "me va|viene .. bien|perfecto|perfectamente",
            "perfecto",
            "confirmo",
            "de acuerdo",
            "allí estaré",
            "va bene|benissimo",
            "confermo",
            "perfetto",
            "d accordo",
            "pode ser",
            "perfeito",
            "combinado",
            "prima",
            "past mij|me|goed|prima|uitstekend",
            "komt .. goed uit|uit",
            "akkoord",
            "bevestig",
        ],
    ),
    (
        Sign::Refuses,
        &[
            "doesn|does|don|do|won|can|not|cannot t|not|make|work .. work|make|suit|available|do|me|that|it",
            "can t make|do|attend|join",
            "cannot make|do|attend|join",
            "unable to make|attend|do|join|meet",
            "not available|free|possible|suitable|suit",
            "no longer works|available|work|suits|able|possible",
            "unfortunately .. conflict|clash|cannot|can|not|unable|another",
            "have .. conflict|clash|prior",
            "neither",
            "none of",
            "passt .. leider nicht",
            "leider .. nicht|kein|verhindert",
            "ne .. convient|peux|suis pas",
            "pas disponible|possible",
            "no puedo|podré|me|estoy",
            "non posso|riesco|sono",
            "não posso|consigo",
            "niet beschikbaar|uit|lukt",
        ],
    ),
    (
        Sign::Moves,
        &[
            "reschedul*",
            "moved|move|moving|pushed|push|pushing|shifted|shift|changed|change|postponed|postpone|bring|brought .. to|from|until|by|interview|call|meeting|time|back|our|your|the|forward|it",
            "new time|date|slot",
            "time .. changed|change",
            "instead",
            "verschob*|verschieben|verlegt|verlegen|verlegung",
            "stattdessen|neuer termin|neue",
            "report*|décal*|déplac* .. entretien|rendez|au|à|échange|notre|le",
            "nouvelle date|nouvel horaire",
            "reprogram*",
            "mover|cambiar|aplazar|movido|cambiado|trasladar .. entrevista|al|para|cita|reunión|a|la|nuestra",
            "nueva fecha|hora",
            "spost*|rinvi* .. colloquio|al|alle|appuntamento|a|il",
            "nuova data",
            "remarc*|reagend*|adiar|adiad*",
            "nova data",
            "verzet*|verplaats*",
            "nieuwe tijd|datum",
        ],
    ),
    (
        Sign::Cancels,
        &[
            "cancel|cancelled|canceled|cancelling|canceling|cancels|cancellation",
            "call|called|calling off",
            "no longer .. taking place|going ahead|take|happen",
            "won t .. take place|be|happen .. going",
            "interview .. not .. take|go place|ahead",
            "abgesagt|absagen|entfällt|absage .. termin|gespräch|interview|müssen|leider|unser|das",
            "termin|gespräch|interview .. abgesagt|absagen|entfällt|entfallen|abzusagen",
            "annul*",
            "cancelad*|cancelar|cancelamos|anular|anulad*",
            "annullat*|annullare|cancellare|cancellato",
            "afgezegd|afzeggen|geannuleerd|annuleren|vervalt",
            "suspendid*",
            "withdraw*",
            "called off",
        ],
    ),
    (
        Sign::Asks,
        &[
            "could|can|would|will|are|do|does you|that|this|we|tuesday|monday|wednesday|thursday|friday|either|your|i",
            "does|would|could it|one",
            "is it|this|that|there .. ok|okay|possible|convenient|suitable|good|work|time",
            "let me|us know",
            "please .. confirm|let|reply|choose|pick|select|book|respond|advise|indicate",
            "which .. works|work|suits|suit|best|prefer|convenient",
            "what .. times|time|works|suits|work|day",
            "how about",
            "what about",
            "any of",
            "one of",
            "works|suits best|better",
            "or",
            "possible|potential|following|some|few|several times|slots|options|dates|days",
            "propose|suggest|offer|proposing|suggesting|offering",
            "if .. works|suits|convenient|ok|okay|possible|available",
            "passt|würde|hätten|können|könnten|haben|wäre|ginge|geht ihnen|dir|sie|du|es|der|das|wir|zeit|dienstag|montag|mittwoch|donnerstag|freitag",
            "bitte .. bestätigen|sagen|geben|teilen|lassen|wählen|um",
            "oder",
            "seriez|êtes|pourriez|pouvez|auriez vous",
            "conviendrait",
            "convient .. il|vous",
            "ou",
            "te|le viene|vendría|va|parece|iría",
            "podría*|puede*|estaría*",
            "sarebbe|potrebbe|può|le|andrebbe|va .. disponibile|bene|bene?|libero|andrebbe",
            "teria|poderia|pode|tem .. disponibilidade|disponível",
            "schikt|past|lukt|kun|kunt|zou|komt het|dat|je|u|dit|jou|uit",
            "of",
        ],
    ),
    (
        Sign::Picks(0),
        &[
            "first option|slot|one|time|choice",
            "option 1|a|one",
            "the first",
            "earlier|earliest one|option|slot|time",
            "erste|ersten|erster",
            "premier|première",
            "primera|primer|prima|primo|primeira|primeiro opción|opción|opzione|opção|horario|horário",
            "eerste",
        ],
    ),
    (
        Sign::Picks(1),
        &[
            "second option|slot|one|time|choice",
            "option 2|b|two",
            "the second",
            "zweite|zweiten|zweiter",
            "deuxième|second",
            "segunda|segundo|seconda|secondo opción|opzione|opção|horario|horário",
            "tweede",
        ],
    ),
    (
        Sign::Picks(2),
        &[
            "third option|slot|one|time|choice",
            "option 3|c|three",
            "the third",
            "dritte|dritten|dritter",
            "troisième",
            "tercera|terza|terceira",
            "derde",
        ],
    ),
    (
        Sign::Picks(usize::MAX),
        &[
            "last option|slot|one|time|choice",
            "latter",
            "latest one|option|slot",
        ],
    ),
];

static LEXICON: LazyLock<Lexicon<Sign>> = LazyLock::new(|| {
    Lexicon::new(
        SIGNS
            .iter()
            .flat_map(|(sign, patterns)| patterns.iter().map(|pattern| (*sign, *pattern))),
    )
});

/// Who wrote when.
#[derive(Clone, Copy, Debug)]
pub struct Writer {
    /// When.
    pub at: Timestamp,
    /// The writer's distance from UTC.
    pub offset: Offset,
    /// Where the writer is, if known.
    pub zone: Option<Zone>,
    /// Where the reader is, if known.
    pub reader: Option<Zone>,
}

/// Reads what a message says about meetings.
#[must_use]
pub fn read(text: &str, writer: &Writer) -> Said {
    let text = Text::new(text);
    let context = Context {
        sent_at: writer.at,
        offset: writer.offset,
        writer: writer.zone,
        reader: writer.reader,
        order: NumericOrder::Unknown,
    };
    let mut said = Said {
        asks: text.source.contains('?'),
        ..Said::default()
    };
    for hit in LEXICON.find(&text) {
        match hit.tag {
            Sign::Announces => said.announces = true,
            Sign::Accepts => said.accepts = true,
            Sign::Refuses => said.refuses = true,
            Sign::Moves => said.moves = true,
            Sign::Cancels => said.cancels = true,
            Sign::Asks => {}
            Sign::Picks(which) => said.picks = said.picks.or(Some(which)),
        }
    }
    for found in find_in(&text, &context) {
        let token = text
            .tokens
            .partition_point(|token| token.span.end <= found.span.start);
        match found.meaning {
            Meaning::Moment { start, end } => {
                if start <= writer.at || is_deadline(&text, token) || found.confidence < 40 {
                    continue;
                }
                let zone = found
                    .zone
                    .or(writer.zone)
                    .or_else(|| zone_guess(writer.offset, writer.at));
                let shown = match found.zone {
                    Some(zone) => zone.civil(start),
                    None => writer.offset.to_datetime(start),
                };
                said.slots.push(Slot {
                    start,
                    end,
                    written: shown,
                    zone,
                    zone_stated: found.zone_stated,
                    confidence: found.confidence,
                    is_window: found.is_window,
                    words: sentence(&text, token),
                });
            }
            Meaning::Days { first, last } => said.days.push((first, last)),
            Meaning::Clock { start, .. } if found.confidence >= 50 => said.clocks.push(start),
            Meaning::Clock { .. } => {}
        }
    }
    let slots = &mut said.slots;
    let mut seen = Vec::new();
    slots.retain(|slot| {
        let new = !seen.contains(&slot.start);
        seen.push(slot.start);
        new
    });
    said.asks |= asks_about(&text, &said.slots);
    said
}

/// The sentence around a token, at most 240 characters.
fn sentence(text: &Text<'_>, token: usize) -> String {
    let words = text.written(text.sentence(token.min(text.tokens.len().saturating_sub(1))));
    words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(240)
        .collect()
}

/// Whether the moment at a token ends a time for doing something: “by Friday 5pm”.
fn is_deadline(text: &Text<'_>, token: usize) -> bool {
    (1..=3).any(|back| {
        token >= back
            && matches!(
                text.word(token - back),
                "by" | "before"
                    | "until"
                    | "till"
                    | "deadline"
                    | "due"
                    | "bis"
                    | "spatestens"
                    | "avant"
                    | "antes"
                    | "entro"
                    | "ate"
                    | "uiterlijk"
                    | "within"
                    | "expires"
                    | "expire"
                    | "than"
                    | "since"
                    | "after"
                    | "received"
                    | "sent"
                    | "wrote"
            )
            && text.tokens[token - back + 1..=token.min(text.tokens.len() - 1)]
                .iter()
                .all(|t| t.gap < meanwhile_words::text::Gap::Sentence)
    })
}

/// Whether a sentence with a moment, or the one behind it, asks for a choice.
fn asks_about(text: &Text<'_>, slots: &[Slot]) -> bool {
    if slots.is_empty() {
        return false;
    }
    LEXICON.find(text).into_iter().any(|hit| {
        if hit.tag != Sign::Asks {
            return false;
        }
        let words = sentence(text, hit.tokens.start);
        let word = text.word(hit.tokens.start);
        let by_or = matches!(word, "or" | "oder" | "ou" | "of");
        if by_or {
            slots.len() > 1 && slots.iter().any(|slot| slot.words == words)
        } else {
            !is_polite(&words)
        }
    })
}

fn is_polite(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    [
        "question",
        "anything else",
        "need to reschedule",
        "need to change",
        "need anything",
        "unable to",
        "can't make",
        "cannot make",
        "hesitate",
        "fragen",
        "any issue",
        "need any",
        "accommodat",
        "dial",
        "trouble",
        "if you need",
        "if anything",
        "falls sie",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Said {
        read(
            text,
            &Writer {
                at: "2026-02-25T14:00:00Z".parse().unwrap(),
                offset: Offset::constant(-5),
                zone: None,
                reader: None,
            },
        )
    }

    #[test]
    fn an_announcement_and_a_question_are_told_apart() {
        let fixed = said(
            "Your interview is confirmed for Tuesday, March 3 at 2pm ET. Let me know if you have any questions.",
        );
        assert!(fixed.announces && !fixed.asks && fixed.slots.len() == 1);
        let asked = said("Would Tuesday, March 3 at 2pm ET work for you?");
        assert!(asked.asks && asked.slots.len() == 1);
        let offered = said(
            "I can offer Tuesday March 3 at 10am or Wednesday March 4 at 3pm. Please let me know which works best.",
        );
        assert!(offered.asks && offered.slots.len() == 2);
    }

    #[test]
    fn deadlines_and_the_past_are_no_slots() {
        assert!(
            said("Please submit the exercise by Friday, March 6 at 5pm.")
                .slots
                .is_empty()
        );
        assert!(
            said("Thank you for your time on Tuesday, February 24 at 2pm.")
                .slots
                .is_empty()
        );
    }

    #[test]
    fn moves_and_cancellations_are_seen() {
        assert!(said("We need to reschedule. The new time is March 5 at 11am.").moves);
        assert!(said("Unfortunately the interview has been cancelled.").cancels);
        assert!(said("Tuesday does not work for me.").refuses);
    }
}
