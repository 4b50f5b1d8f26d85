//! Who is away: a machine that answers for an absent person, or a person who says so by the way.
//!
//! Looks at words alone; what the headers say about machines is asked before.

use meanwhile_core::fact::ReadingKind as K;

use super::cue::{Cue, STRONG, SURE};
use super::found::Found;
use crate::text::{Gap, Hit, Text};

/// Words of the formulas that stand in automatic answers, and seldom in what one person writes to another.
const FORMULAS: &[&str] = &[
    "office",
    "ooo",
    "automatic",
    "automated",
    "autoreply",
    "access",
    "annual",
    "maternity",
    "parental",
    "abwesend",
    "abwesenheit",
    "abwesenheitsnotiz",
    "automatische",
    "buro",
    "absent",
    "absente",
    "absence",
    "bureau",
    "oficina",
    "automatica",
    "ausente",
    "ufficio",
    "assente",
    "escritorio",
    "afwezig",
    "automatisch",
    "kantoor",
];

/// Verbs with which people say “I am”, and those with which they say it of another.
const I_AM: &[&str] = &[
    "am",
    "are",
    "ben",
    "bin",
    "encontro",
    "encuentro",
    "estamos",
    "estarei",
    "estare",
    "estou",
    "estoy",
    "m",
    "re",
    "saro",
    "serai",
    "sind",
    "sommes",
    "sono",
    "suis",
    "werde",
    "zijn",
];
const IS: &[&str] = &[
    "est", "esta", "estara", "is", "ist", "s", "sara", "sera", "wird", "was", "zal",
];
/// Words with which people speak of themselves, before “will be away”.
const I: &[&str] = &[
    "eu", "i", "ich", "ik", "io", "je", "we", "wij", "wir", "yo", "you",
];
/// What is closed or away as a whole when its people are: a machine of its answers.
const HOUSES: &[&str] = &[
    "abteilung",
    "agence",
    "betrieb",
    "bureau",
    "buro",
    "cabinet",
    "company",
    "department",
    "escritorio",
    "kantoor",
    "mailbox",
    "oficina",
    "office",
    "praxis",
    "school",
    "secretariat",
    "shop",
    "store",
    "team",
    "ufficio",
    "unternehmen",
];

/// Words for tomorrow, and those that begin and end a time away.
const TOMORROW: &[&str] = &["tomorrow", "morgen", "demain", "manana", "domani", "amanha"];
const FROM: &[&str] = &[
    "from", "ab", "partir", "de", "vanaf", "da", "starting", "des",
];
const UNTIL: &[&str] = &[
    "until", "till", "to", "through", "bis", "jusqu", "au", "hasta", "fino", "ate", "tot", "al",
];

/// Whether the text is the answer of an absent person's machine: it says so at its beginning, and in few words. In the
/// middle of a thread that takes more than a holiday and the day of return: “I am on holiday until 27 March; Pieter will
/// decide” was written by a person, and so was what says that the writer has not left yet.
pub(super) fn is_note(found: &Found<'_>, is_reply: bool) -> bool {
    /// *Assumption:* a greeting and a line of thanks come before.
    const EARLY_TOKENS: usize = 30;
    const TOKENS_MAX: usize = 140;
    let says = |hit: &&Hit<Cue>| {
        hit.tag == Cue::Means(K::AutoReply, SURE) && !is_of_another(&found.text, hit)
    };
    let early = found
        .hits
        .iter()
        .any(|hit| says(&hit) && hit.tokens.start < EARLY_TOKENS);
    let more = found.hits.iter().any(|hit| match hit.tag {
        Cue::Means(K::AutoReply, STRONG) => true,
        Cue::Back => {
            !is_reply
                || found
                    .hits
                    .iter()
                    .filter(says)
                    .any(|hit| is_formula(&found.text, hit))
        }
        _ => false,
    });
    early && more && found.text.tokens.len() < TOKENS_MAX && !leaves_later(&found.text)
}

/// Whether a machine says that it did not deliver, or that nobody reads what it is sent: at the beginning, and little
/// more, for below many a letter stands the same.
pub(super) fn is_unread(found: &Found<'_>) -> bool {
    /// *Assumption:* a line before it.
    const EARLY_TOKENS: usize = 25;
    /// *Assumption:* with where to turn instead.
    const TOKENS_MAX: usize = 80;
    let early = |hit: &&Hit<Cue>| hit.tag == Cue::Unread && hit.tokens.start < EARLY_TOKENS;
    found.text.tokens.len() < TOKENS_MAX && found.hits.iter().any(|hit| early(&hit))
}

/// Whether the text speaks of a decision that is to come, which no machine knows of.
pub(super) fn tells_of_decision(found: &Found<'_>) -> bool {
    const DECISIONS: &[&str] = &[
        "beslissing",
        "besluit",
        "decide",
        "decided",
        "decision",
        "decisione",
        "decisao",
        "entscheiden",
        "entscheidung",
        "entschieden",
        "offer",
        "panel",
    ];
    let text = &found.text;
    (0..text.tokens.len()).any(|at| DECISIONS.contains(&text.word(at)))
}

/// Whether an absence is another's: the nearest verb before it says “is” and not “am”. “My boss is on leave until
/// Monday” was written by a person, whoever is named and in whatever words.
fn is_of_another(text: &Text<'_>, hit: &Hit<Cue>) -> bool {
    // “Dana is no longer with the company” is what a machine says for her.
    if matches!(text.word(hit.tokens.start), "no" | "nicht" | "plus") {
        return false;
    }
    let sentence = text.sentence(hit.tokens.start).start;
    // “Your boss” and “è” are told apart from “you are” and “e” by where they stand.
    let close = hit.tokens.start.saturating_sub(2).max(sentence);
    for at in (sentence..=hit.tokens.start).rev() {
        let word = text.word(at);
        if I_AM.contains(&word) || I.contains(&word) {
            return false;
        }
        let is_short = word == "e" && at >= close && at < hit.tokens.start;
        let is_far = matches!(word, "s" | "esta") && at < close;
        let is_will = matches!(word, "will" | "ll") && text.word(at + 1) == "be";
        if is_will || is_short || IS.contains(&word) && !is_far {
            let before = at.saturating_sub(3).max(sentence)..at;
            let mut subject = before.map(|at| text.word(at));
            return !subject.any(|word| I.contains(&word) || HOUSES.contains(&word))
                && at > sentence;
        }
    }
    false
}

/// Whether a person, not a machine, says that they are away in the sentence of the token at `at`.
pub(super) fn says_so(found: &Found<'_>, at: usize) -> bool {
    let sentence = found.text.sentence(at);
    found.hits.iter().any(|hit| {
        hit.tag == Cue::Means(K::AutoReply, SURE)
            && sentence.contains(&hit.tokens.start)
            && !is_of_another(&found.text, hit)
    })
}

fn is_formula(text: &Text<'_>, hit: &Hit<Cue>) -> bool {
    hit.tokens.clone().any(|i| FORMULAS.contains(&text.word(i)))
}

/// “From tomorrow until 27 March”: a machine answers only while its owner is away.
fn leaves_later(text: &Text<'_>) -> bool {
    /// *Assumption:* a day of the week may stand between.
    const TOKENS_BETWEEN: usize = 3;
    (1..text.tokens.len()).any(|at| {
        let until = at + 1..(at + 1 + TOKENS_BETWEEN).min(text.tokens.len());
        TOMORROW.contains(&text.word(at))
            && FROM.contains(&text.word(at - 1))
            && until.into_iter().any(|i| UNTIL.contains(&text.word(i)))
            && text.tokens[at].gap < Gap::Sentence
    })
}

#[cfg(test)]
mod tests {
    use super::super::decide::tests::incoming;
    use super::super::read;
    use super::*;

    /// Written on Wednesday, 4 March 2026: the kind, and the day of return.
    #[track_caller]
    fn check(text: &str, is_reply: bool, is_machine: bool, back: Option<&str>) {
        let mut message = incoming("Re: Our talk", text);
        message.flags.is_reply = is_reply;
        let reading = read(&message);
        assert_eq!(reading.kind == K::AutoReply, is_machine, "{text}");
        let found = reading.back_on.map(|day| day.to_string());
        assert_eq!(found.as_deref(), back, "{text}");
    }

    #[test]
    fn a_person_in_a_thread_says_when_they_are_away() {
        check(
            "Hi Noor, I am on holiday from tomorrow until 20 March, and Wim decides in the meantime.",
            true,
            false,
            Some("2026-03-20"),
        );
        check(
            "Thanks for asking! I'm on leave until 16 March; Ilse will write to you before.",
            true,
            false,
            Some("2026-03-16"),
        );
        check(
            "Hallo Frau Aydin, ich bin ab morgen bis 20. März im Urlaub, Herr Wirth entscheidet dann.",
            false,
            false,
            Some("2026-03-21"),
        );
        check(
            "My boss is on annual leave until 18 March and has to sign it off. I will come back to you that week.",
            false,
            false,
            None,
        );
        check(
            "We are open until 20 March, so write whenever you like.",
            true,
            false,
            None,
        );
    }

    #[test]
    fn a_machine_in_a_thread_is_known_by_its_formulas() {
        for text in [
            "I am on holiday until 16 March. For urgent matters please contact the front desk.",
            "I am out of the office until 16 March.",
            "I'm on annual leave until 16 March with no access to email.",
        ] {
            check(text, true, true, Some("2026-03-16"));
        }
        check(
            "I am on holiday until 16 March.",
            false,
            true,
            Some("2026-03-16"),
        );
    }

    #[test]
    fn machines_are_away_in_many_words() {
        for text in [
            "I'm on annual leave, returning 30/03/2026.",
            "I will be out of the office from 9 March and return on 16 March.",
            "On vacation, back next Monday.",
            "Our office is closed until 6 April.",
            "I am travelling this week and replies will be slow.",
            "I don't work on Fridays and will reply on Monday.",
            "I'm on parental leave until September. Please write to Els in my absence.",
        ] {
            assert_eq!(read(&incoming("", text)).kind, K::AutoReply, "{text}");
        }
    }

    #[test]
    fn who_tells_of_anothers_leave_is_no_machine() {
        for text in [
            "Our finance partner is out of the office until 18 March. I will write to you after that.",
            "L'associée en charge du dossier est en congé jusqu'à lundi. Je vous réponds ensuite.",
            "Die Geschäftsführerin ist bis 20. März im Urlaub und muss noch unterschreiben.",
            "La gerente está de vacaciones hasta el 20 de marzo y tiene que firmar.",
            "La titolare è in ferie fino al 20 marzo e deve firmare.",
            "A gerente está de férias até 20 de março e tem de assinar.",
            "Mijn leidinggevende is tot 20 maart met vakantie en moet nog tekenen.",
        ] {
            assert_ne!(read(&incoming("", text)).kind, K::AutoReply, "{text}");
        }
        for text in [
            "The office is closed until 18 March. For urgent matters call the desk.",
            "Thank you for your mail. I will be on leave until 18 March and will reply on my return.",
        ] {
            assert_eq!(read(&incoming("", text)).kind, K::AutoReply, "{text}");
        }
    }

    #[test]
    fn who_decides_or_asks_for_a_talk_wrote_by_hand() {
        for text in [
            "We regret we have chosen another candidate. I am on leave until Monday.",
            "I'm off on holiday tomorrow, so I wanted to tell you today: the job is yours!",
            "I'm on leave next week. Could we talk on Monday 23 March at 10?",
            "The decision isn't made yet; I'm on holiday until the 23rd and will call you after that.",
            "We regret to tell you that we've appointed someone else. I'm out of the office until 23 March, so please write to Els.",
            "We'd like to offer you the job. I'm on leave until Monday, so please send the signed form to Els.",
            "I'm on leave until Friday - could we speak on Monday 23 March at 10?",
            "I'm out of the office until 23 March; the decision has to wait until I'm back.",
        ] {
            assert_ne!(read(&incoming("", text)).kind, K::AutoReply, "{text}");
        }
    }
}
