//! Check `spelling`: words that no dictionary knows, where another word lies close by.

use std::collections::BTreeSet;
use std::ops::Range;

use meanwhile_core::writing::Spelling;
use meanwhile_words::check::{Check, Example, Finding, Severity, Suggestion};
use meanwhile_words::note::{Anatomy, NoteKind, Place};

use crate::capital::capital;
use crate::dictionary;
use crate::near::{is_sure, near};

/// The check.
pub const CHECK: Check = Check {
    id: "spelling",
    what: "A word that is not spelt as dictionaries have it, or not in the spelling you chose. Names and terms from your \
           own records are taken as they are.",
    why: "A slip in a short letter is the one thing that is remembered of it.",
    source: "CareerOneStop; CareerBuilder survey of hiring managers on typing errors",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks("I was glad to recieve your note."),
        Example::thanks("It was a wonderfull conversation."),
        Example::thanks("I definately want to learn more."),
        Example::thanks("Dear Dana,\n\nThank you for the intervew.\n\nSincerly,\nMika Tran"),
        Example::thanks("I dont want to keep you."),
        Example::new(NoteKind::CheckIn, "Is there alot to decide?"),
    ],
    silent: &[
        Example::thanks("Dear Dana,\n\nYour colleague Lee mentioned sensors.\n\nBest,\nMika Tran"),
        Example::thanks("I have used PostgreSQL and Kubernetes in two start-ups."),
        Example::thanks("The organisation of the data was a favourite of mine."),
        Example::thanks("The organization of the data was a favorite of mine."),
        Example::thanks("I’ve enclosed my résumé; the café on the corner sounds good, too."),
        Example::thanks(
            "See https://mika.example/ferri-timetabel or write to mika@exampel.example.",
        ),
        Example::thanks("Zdeněk and Müller-Lüdenscheidt said hello."),
        Example::new(
            NoteKind::CheckIn,
            "The 3rd release of v2.1 is out, isn’t it?",
        ),
    ],
    find,
};

/// Findings of one note; a text that has more is in another language, or no text.
const FINDINGS_MAX: usize = 20;

/// Letters of words that may be an abbreviation as well as a slip. *Assumption.*
const ABBREVIATION_MAX: usize = 3;

/// Letters beyond which nothing is a word that a dictionary could know. *Assumption:* the longest have fewer than 30; a key held
/// down has thousands, and to look for words like it takes minutes.
const LETTERS_MAX: usize = 40;

/// Slips with one meaning only, for which no guess is needed; lower case.
const SLIPS: &[(&str, &str)] = &[
    ("adres", "address"),
    ("alot", "a lot"),
    ("alway", "always"),
    ("analist", "analyst"),
    ("arent", "aren’t"),
    ("aswell", "as well"),
    ("atleast", "at least"),
    ("bringed", "brought"),
    ("buyed", "bought"),
    ("catched", "caught"),
    ("choosed", "chose"),
    ("collegue", "colleague"),
    ("collegues", "colleagues"),
    ("couldnt", "couldn’t"),
    ("datas", "data"),
    ("definatly", "definitely"),
    ("didnt", "didn’t"),
    ("doesnt", "doesn’t"),
    ("dont", "don’t"),
    ("drived", "drove"),
    ("eachother", "each other"),
    ("feeled", "felt"),
    ("finaly", "finally"),
    ("growed", "grew"),
    ("hadnt", "hadn’t"),
    ("happend", "happened"),
    ("hasnt", "hasn’t"),
    ("havent", "haven’t"),
    ("her's", "hers"),
    ("her’s", "hers"),
    ("hireing", "hiring"),
    ("im", "I’m"),
    ("infact", "in fact"),
    ("irregardless", "regardless"),
    ("isnt", "isn’t"),
    ("ive", "I’ve"),
    ("knowed", "knew"),
    ("maintainance", "maintenance"),
    ("nite", "night"),
    ("noone", "no one"),
    ("our's", "ours"),
    ("our’s", "ours"),
    ("peice", "piece"),
    ("personel", "personnel"),
    ("pls", "please"),
    ("plz", "please"),
    ("ppl", "people"),
    ("proyect", "project"),
    ("proyects", "projects"),
    ("publically", "publicly"),
    ("realy", "really"),
    ("rly", "really"),
    ("runned", "ran"),
    ("schedual", "schedule"),
    ("secretery", "secretary"),
    ("shouldnt", "shouldn’t"),
    ("speaked", "spoke"),
    ("studing", "studying"),
    ("suprise", "surprise"),
    ("teached", "taught"),
    ("teh", "the"),
    ("thankyou", "thank you"),
    ("their's", "theirs"),
    ("their’s", "theirs"),
    ("theyre", "they’re"),
    ("thinked", "thought"),
    ("thx", "thanks"),
    ("tought", "taught"),
    ("wasnt", "wasn’t"),
    ("werent", "weren’t"),
    ("wich", "which"),
    ("wierd", "weird"),
    ("wouldnt", "wouldn’t"),
    ("writed", "wrote"),
    ("your's", "yours"),
    ("your’s", "yours"),
    ("youve", "you’ve"),
];

/// Words of a chat, which a letter does without.
const OF_A_CHAT: &[&str] = &["lol", "lmao", "rofl", "omg", "btw", "imo", "tbh", "idk"];

/// A word as it is written, with its bytes.
struct Word<'a> {
    text: &'a str,
    span: Range<usize>,
    /// It begins a sentence or a line.
    is_first: bool,
}

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let (own, scribbled) = (own_words(note), scribbled(note));
    let spelling = note.context.spelling;
    let mut told = BTreeSet::new();
    for place in [Place::Subject, Place::Body] {
        let text = note.note.text(place);
        let text = match place {
            Place::Body => note.body.source,
            Place::Subject => text,
        };
        for word in words(text) {
            if told.len() == FINDINGS_MAX {
                return;
            }
            let lower = word.text.to_lowercase();
            if own.contains(&lower) || told.contains(&lower) || is_no_word(&word) {
                continue;
            }
            if let Some((severity, message, suggestion)) = judge(&word, spelling) {
                let is_term = scribbled.contains(&lower) && !is_slip(&lower, spelling);
                let severity = if is_term {
                    severity.min(Severity::Consider)
                } else {
                    severity
                };
                told.insert(lower);
                findings.push(Finding {
                    check: CHECK.id,
                    severity,
                    place,
                    span: word.span,
                    message,
                    suggestion,
                });
            }
        }
    }
}

fn judge(word: &Word<'_>, spelling: Spelling) -> Option<(Severity, String, Suggestion)> {
    let text = word.text;
    let lower = text.to_lowercase();
    if let Some((_, right)) = SLIPS.iter().find(|(wrong, _)| *wrong == lower) {
        let message = format!("“{text}” is written “{right}”.");
        return Some((
            Severity::Fix,
            message,
            Suggestion::Wording(like(text, right)),
        ));
    }
    if lower == "youre" {
        let message = format!("“{text}” is written “you’re” (you are) or “your” (yours).");
        let question = "Do you mean “you’re” or “your”?".to_owned();
        return Some((Severity::Fix, message, Suggestion::Question(question)));
    }
    if OF_A_CHAT.contains(&lower.as_str()) {
        let message = format!("“{text}” belongs in a chat.");
        return Some((Severity::Consider, message, Suggestion::Remove));
    }
    if dictionary::knows(text, spelling) || dictionary::knows(&lower, spelling) {
        return None;
    }
    if dictionary::is_of_the_other(text, spelling) || dictionary::is_of_the_other(&lower, spelling)
    {
        let whose = match spelling {
            Spelling::British => "American",
            Spelling::American | Spelling::Any => "British",
        };
        let message = format!("“{text}” is the {whose} spelling, and you chose the other.");
        let mut close = near(&lower, spelling);
        // The same word in the chosen spelling is one that the other does not have.
        let other = match spelling {
            Spelling::British => Spelling::American,
            Spelling::American | Spelling::Any => Spelling::British,
        };
        if close.iter().any(|it| !dictionary::knows(it, other)) {
            close.retain(|it| !dictionary::knows(it, other));
        }
        return Some((Severity::Consider, message, suggestion(text, &close)));
    }
    // A capital inside a sentence makes a name, and names are known only by their owners.
    if !word.is_first && text.chars().next().is_some_and(char::is_uppercase) {
        return None;
    }
    if dictionary::is_made_of_known(&lower, spelling) {
        return None;
    }
    let close = near(&lower, spelling);
    if let Some(capital) = capital(text, &close, spelling) {
        let message = format!("“{text}” is written with a capital letter.");
        return Some((Severity::Consider, message, Suggestion::Wording(capital)));
    }
    // Without a word close by it is a term of a trade, or another language: a glance is enough.
    let is_capital = text.chars().next().is_some_and(char::is_uppercase);
    let is_sure = !close.is_empty() && !is_capital && text.chars().count() > ABBREVIATION_MAX;
    let severity = if is_sure {
        Severity::Fix
    } else {
        Severity::Consider
    };
    let message = format!("“{text}” is in no dictionary.");
    Some((severity, message, suggestion(text, &close)))
}

/// A word that is sure takes the place of the slip; of several, or of an abbreviation, the seeker knows which is meant. No
/// word is better than a wrong one.
fn suggestion(text: &str, close: &[String]) -> Suggestion {
    match close {
        [one] if text.chars().count() > ABBREVIATION_MAX && !is_sure(&text.to_lowercase(), one) => {
            Suggestion::Question(format!("Do you mean “{}”?", like(text, one)))
        }
        [one] if text.chars().count() > ABBREVIATION_MAX => Suggestion::Wording(like(text, one)),
        [one, other] if text.chars().count() > ABBREVIATION_MAX => Suggestion::Question(format!(
            "Do you mean “{}” or “{}”?",
            like(text, one),
            like(text, other)
        )),
        _ => Suggestion::Question(format!("Is “{text}” spelt as you mean it?")),
    }
}

/// `right` with the capital of `written`.
fn like(written: &str, right: &str) -> String {
    let mut chars = right.chars();
    match (written.chars().next(), chars.next()) {
        (Some(first), Some(own)) if first.is_uppercase() => {
            own.to_uppercase().chain(chars).collect()
        }
        _ => right.to_owned(),
    }
}

/// The words of the context: names, houses, the role, what they wrote, and the names in what the seeker wrote down.
fn own_words(note: &Anatomy<'_>) -> BTreeSet<String> {
    let context = note.context;
    let mut texts: Vec<&str> = context.names().collect();
    texts.extend(context.writer.as_deref());
    texts.extend(context.role.as_deref());
    texts.extend(context.received.as_deref());
    for house in context.employer.iter().chain(&context.agency) {
        texts.push(&house.name);
        texts.extend(house.aliases.iter().map(String::as_str));
    }
    let people = context.to.iter().chain(&context.people);
    texts.extend(people.filter_map(|it| it.title.as_deref()));
    let found = texts.into_iter().flat_map(words);
    let mut own: BTreeSet<String> = found.map(|it| it.text.to_lowercase()).collect();
    // A line scribbled down teaches its names, and none of its slips.
    let names = lines(note)
        .flat_map(words)
        .filter(|it| !it.is_first && it.text.chars().any(char::is_uppercase));
    own.extend(names.map(|it| it.text.to_lowercase()));
    // “Dana’s” and “Lindqvist’s”.
    let possessive: Vec<String> = own
        .iter()
        .flat_map(|it| [format!("{it}'s"), format!("{it}’s")])
        .collect();
    own.extend(possessive);
    own
}

/// What the seeker wrote down for themselves.
fn lines<'a>(note: &Anatomy<'a>) -> impl Iterator<Item = &'a str> {
    let points = note.context.points.iter().map(|it| it.text.as_str());
    points.chain(note.context.accomplishments.iter().map(String::as_str))
}

/// The words of these lines: what no dictionary has may be a term of the trade.
fn scribbled(note: &Anatomy<'_>) -> BTreeSet<String> {
    lines(note)
        .flat_map(words)
        .map(|it| it.text.to_lowercase())
        .collect()
}

/// Whether a word is plainly another one with one letter for another, or two swapped.
fn is_slip(lower: &str, spelling: Spelling) -> bool {
    let letters = |it: &str| it.chars().count();
    SLIPS.iter().any(|(wrong, _)| *wrong == lower)
        || matches!(near(lower, spelling).as_slice(), [right] if is_sure(lower, right) && letters(right) == letters(lower))
}

/// Whether letters stand there that are no word: digits, addresses, initials, several capitals, letters of other
/// alphabets, accents.
fn is_no_word(word: &Word<'_>) -> bool {
    let letters = word.text.chars().filter(|c| c.is_alphabetic());
    let capitals = word.text.chars().filter(|c| c.is_uppercase()).count();
    let letters = letters.count();
    !(2..=LETTERS_MAX).contains(&letters)
        || capitals > 1
        || word.text.chars().skip(1).any(char::is_uppercase)
        || word
            .text
            .chars()
            .any(|c| c.is_numeric() || (!c.is_ascii() && c != '’'))
        || is_laughter(word.text)
}

fn is_laughter(text: &str) -> bool {
    let lower = text.to_lowercase();
    ["haha", "hmm", "ok", "okay", "psst", "yay"]
        .iter()
        .any(|it| lower.starts_with(it))
}

/// The words of a text; what is joined to an `@`, a slash, a dot or an underscore is an address, and none.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut is_first = true;
    let mut at = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let start = at;
        at += piece.len();
        let bare = piece.trim_matches(|c: char| !c.is_alphanumeric());
        let is_address = bare.contains(['@', '/', '_', '\\', '#', '+', '='])
            || bare.contains("://")
            || bare.trim_end_matches('.').contains('.');
        if !is_address && !bare.is_empty() {
            let from = start + piece.find(bare).unwrap_or(0);
            let mut part_at = from;
            for part in bare.split([
                '-', '‐', '‑', '–', '—', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”',
            ]) {
                let trimmed = part.trim_matches(|c: char| !c.is_alphanumeric());
                if !trimmed.is_empty() {
                    let begin = part_at + part.find(trimmed).unwrap_or(0);
                    found.push(Word {
                        text: trimmed,
                        span: begin..begin + trimmed.len(),
                        is_first,
                    });
                }
                is_first = false;
                // Separators of more than a byte are found again in the text.
                part_at += part.len();
                part_at += text[part_at..].chars().next().map_or(0, char::len_utf8);
            }
        }
        let end = piece.trim_end();
        if end.ends_with(['.', '!', '?', ':']) || piece.ends_with('\n') {
            is_first = true;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use meanwhile_words::check::{check_within, scene};
    use meanwhile_words::note::Note;

    fn found(spelling: Spelling, text: &str) -> Vec<(String, Severity, Suggestion)> {
        let mut context = scene(NoteKind::ThankYou);
        context.spelling = spelling;
        let note = Note::of(text);
        let report = check_within(&note, &context, &[&CHECK]);
        let marked = |it: Finding| {
            let words = note.marked(it.place, &it.span).to_owned();
            (words, it.severity, it.suggestion)
        };
        report.findings.into_iter().map(marked).collect()
    }

    #[test]
    fn a_slip_in_the_debrief_is_a_slip_in_the_note() {
        let mut context = scene(NoteKind::ThankYou);
        context.points[0].text =
            "patiants seen within the week, the Kalmar ward, the weld positioner".to_owned();
        let note = Note::of("The patiants of the Kalmar ward, and the positioner, are in my mind.");
        let report = check_within(&note, &context, &[&CHECK]);
        let found: Vec<(&str, Severity)> = report
            .findings
            .iter()
            .map(|it| (note.marked(it.place, &it.span), it.severity))
            .collect();
        let expected = [
            ("patiants", Severity::Fix),
            ("positioner", Severity::Consider),
        ];
        assert_eq!(found, expected, "a term of the trade may be right");
    }

    #[test]
    fn a_key_held_down_is_no_word() {
        for letters in [100, 20_000, 1_000_000] {
            assert!(found(Spelling::British, &"a".repeat(letters)).is_empty());
        }
    }

    #[test]
    fn the_right_word_takes_the_place_of_the_wrong_one() {
        for (wrong, right) in [
            ("recieve", "receive"),
            ("intrested", "interested"),
            ("certifcate", "certificate"),
            ("oppertunity", "opportunity"),
            ("wich", "which"),
            ("seperate", "separate"),
            ("adress", "address"),
            ("proffesional", "professional"),
            ("begining", "beginning"),
            ("freind", "friend"),
        ] {
            let it = found(Spelling::Any, &format!("I saw the {wrong} today."));
            let expected = Suggestion::Wording(right.to_owned());
            assert_eq!(it, [(wrong.to_owned(), Severity::Fix, expected)], "{wrong}");
        }
    }

    #[test]
    fn a_word_that_lacks_its_capital_is_given_one() {
        for (written, right) in [
            ("monday", "Monday"),
            ("english", "English"),
            ("german", "German"),
        ] {
            let text = format!("We can talk about {written} again.");
            let expected = (
                written.to_owned(),
                Severity::Consider,
                Suggestion::Wording(right.to_owned()),
            );
            assert_eq!(found(Spelling::Any, &text), [expected]);
        }
        assert!(found(Spelling::British, "I may march on.").is_empty());
    }

    #[test]
    fn no_word_is_proposed_that_may_be_wrong() {
        for (wrong, right) in [
            ("realy", "really"),
            ("analist", "analyst"),
            ("teached", "taught"),
            ("trys", "tries"),
            ("sooo", "so"),
            ("rly", "really"),
            ("thx", "thanks"),
        ] {
            let it = found(Spelling::Any, &format!("I saw the {wrong} today."));
            assert_eq!(it[0].2, Suggestion::Wording(right.to_owned()), "{wrong}");
        }
        for word in ["youre", "lol", "dbt", "etl"] {
            for it in found(Spelling::Any, &format!("I saw {word} today.")) {
                assert!(!matches!(it.2, Suggestion::Wording(_)), "{it:?}");
            }
        }
        assert!(found(Spelling::Any, "Thank you for the macarons.").is_empty());
    }

    #[test]
    fn a_chosen_spelling_is_held_to_lightly() {
        let it = found(Spelling::British, "I like the color of it.");
        assert_eq!(it[0].0, "color");
        assert_eq!(it[0].1, Severity::Consider);
        assert_eq!(it[0].2, Suggestion::Wording("colour".to_owned()));
        let it = found(Spelling::American, "We organise it.");
        assert_eq!(it[0].1, Severity::Consider);
        assert!(
            found(Spelling::British, "We organize it.").is_empty(),
            "Oxford"
        );
        assert!(found(Spelling::Any, "The color and the colour.").is_empty());
    }

    #[test]
    fn a_term_of_a_trade_is_at_most_worth_a_glance() {
        let it = found(Spelling::Any, "I have done a lot of zytoblastics since.");
        assert!(it.iter().all(|it| it.1 == Severity::Consider), "{it:?}");
    }

    #[test]
    fn words_made_of_words_are_left_alone() {
        for text in [
            "flashings",
            "rainscreen",
            "regrouted",
            "microgreens",
            "groundworks",
            "nonwoven",
        ] {
            assert!(
                found(Spelling::Any, &format!("The {text} of it.")).is_empty(),
                "{text}"
            );
        }
    }

    #[test]
    fn spans_stand_where_the_words_do() {
        for text in [
            "well-kept “recieve” – recieve",
            "é—recieve…\r\n(recieve)",
            "recieve",
            "x\u{a0}recieve\u{2014}y",
        ] {
            let it = found(Spelling::Any, text);
            assert_eq!(it[0].0, "recieve", "{text}");
        }
    }

    #[test]
    fn any_text_can_be_looked_at() {
        for text in [
            "",
            "\u{0}",
            "----",
            "’’’",
            "a-",
            "-a",
            "é",
            "ßß ÀÀ",
            "\u{301}a\u{301}-b",
        ] {
            let _ = found(Spelling::British, text);
        }
        let many = "qwrtz pfghj ".repeat(20_000);
        assert!(found(Spelling::Any, &many).len() <= FINDINGS_MAX);
    }
}
