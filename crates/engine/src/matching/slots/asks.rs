//! Whether a message asks for a time, or fixes one and is only polite.

use std::sync::LazyLock;

use meanwhile_words::text::{Gap, Hit, Lexicon, Text};

use super::signs::Sign;
use super::{Slot, sentence};

/// Whether a sentence with a moment, or the one behind it, asks for a choice.
pub(super) fn asks_about(text: &Text<'_>, hits: &[Hit<Sign>], slots: &[Slot]) -> bool {
    if slots.is_empty() {
        return false;
    }
    let announces = hits.iter().any(|hit| hit.tag == Sign::Announces);
    hits.iter().any(|hit| {
        if hit.tag != Sign::Asks {
            return false;
        }
        let words = sentence(text, hit.tokens.start);
        let word = text.word(hit.tokens.start);
        // “Please do not reply.”
        if hit.tokens.clone().any(|i| text.word(i) == "not") {
            return false;
        }
        if is_told(text, hit.tokens.start) || word == "of" && !is_dutch(&words) {
            return false;
        }
        let by_or = matches!(word, "or" | "oder" | "ou" | "of");
        // Who announces an interview and wants to know that the seeker comes has fixed it.
        if announces && confirms_attendance(&words) {
            return false;
        }
        if by_or {
            slots.len() > 1 && slots.iter().any(|slot| slot.words == words)
        } else {
            !is_polite(&words)
        }
    })
}

/// Whether a text asks something. The marks inside links ask nothing.
pub(super) fn has_question(text: &str) -> bool {
    marks(text).next().is_some()
}

/// The places of question marks outside links.
fn marks(text: &str) -> impl Iterator<Item = usize> {
    let in_link = |at: &usize| {
        text[at + 1..].starts_with(|c: char| c.is_alphanumeric() || "%=&_#".contains(c))
    };
    let all = text.match_indices('?').map(|(at, _)| at);
    all.filter(move |at| !in_link(at))
}

/// Whether all that a text asks is about something else than a time: “Do you have any dietary requirements?”
pub(super) fn asks_by_the_way(text: &str) -> bool {
    /// Words of a question about a time, or of one too short to tell. *Assumption.*
    const ABOUT_TIME: &[&str] = &[
        "work",
        "works",
        "suit",
        "suits",
        "ok",
        "okay",
        "possible",
        "available",
        "availability",
        "convenient",
        "free",
        "make",
        "fit",
        "fits",
        "good",
        "time",
        "times",
        "manage",
        "able",
        "prefer",
        "confirm",
        "slot",
        "day",
        "date",
        "instead",
        "attend",
        "join",
        "fine",
        "think",
        "thoughts",
        "moved",
        "move",
        "earlier",
        "later",
        "am",
        "pm",
        "at",
        "on",
        "reschedule",
    ];
    const WORDS_MIN: usize = 5;
    marks(text).all(|mark| {
        let begins = text[..mark]
            .rfind(['.', '!', '?', '\n'])
            .map_or(0, |at| at + 1);
        let words: Vec<String> = text[begins..mark]
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        words.len() >= WORDS_MIN && !words.iter().any(|word| ABOUT_TIME.contains(&word.as_str()))
    })
}

/// Whether the verb at a token tells and does not ask: “let's do Thursday”, “we are …”.
fn is_told(text: &Text<'_>, verb: usize) -> bool {
    let is_verb = matches!(
        text.word(verb),
        "will" | "are" | "do" | "does" | "would" | "could"
    );
    let before = verb.checked_sub(1).map_or("", |at| text.word(at));
    let is_joined = text.tokens[verb].gap < Gap::Comma;
    is_verb && is_joined && matches!(before, "s" | "we" | "i" | "they" | "you" | "let")
}

/// Whether a sentence is Dutch, where “of” stands between two offers.
fn is_dutch(sentence: &str) -> bool {
    let mut words = sentence.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        matches!(
            word.to_lowercase().as_str(),
            "om" | "uur"
                | "op"
                | "je"
                | "het"
                | "schikt"
                | "lukt"
                | "kunt"
                | "kun"
                | "maandag"
                | "dinsdag"
                | "woensdag"
                | "donderdag"
                | "vrijdag"
        )
    })
}

/// Whether a sentence offers to call off or move, as booking services do below what they confirm.
pub(super) fn is_offered(sentence: &str) -> bool {
    let lower = format!(" {} ", sentence.to_lowercase());
    [
        "http",
        "?",
        "click",
        " link",
        " here",
        "cancel or",
        "or cancel",
        "or reschedule",
        " if ",
        " falls ",
        " wenn ",
        " oder ",
        " si ",
        " se ",
        " als je ",
        " als u ",
        "cancel this event",
        "cancel event",
        "cancel:",
        "needs cancel",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

/// “Please confirm your attendance by 5 February”: not whether the time suits.
fn confirms_attendance(sentence: &str) -> bool {
    static WORDS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let words = "confirm|confirming .. attendance|attending|participation|presence; \
                     confirm .. you|ll will|are .. attend|attending|come|coming|there|join|joining; \
                     know .. if you cannot|can|are t|not|unable; \
                     bestätigen .. teilnahme|kommen|anwesenheit; teilnahme .. bestätigen; \
                     confirmer .. présence|participation|venue; confirma*|confirme .. asistencia|presencia; \
                     conferma* .. presenza|partecipazione; confirm* .. presença|comparência|participação; \
                     bevestig* .. aanwezigheid|komst|deelname; aanwezigheid|komst|deelname .. bevestig*";
        Lexicon::new(words.split(';').map(|one| ((), one.trim())))
    });
    WORDS.occurs(&Text::new(sentence))
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
        "difficult",
        "problem",
        "inconvenien",
        "no need to",
        "confirm receipt",
        "acknowledge receipt",
        "nicht nötig",
        "pas nécessaire",
        "no es necesario",
        "niet nodig",
    ]
    .iter()
    .any(|word| lower.contains(word))
}
