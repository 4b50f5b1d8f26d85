//! Check `wrong_employer`: the house's name misspelt, or another house in its place.

mod places;

use self::places::is_in_its_place;
use super::capitals::{Capitals, capitals};
use super::finding::{Finding, Severity, Suggestion};
use super::house_words::{HOUSES, NO_HOUSE};
use super::nearness::is_slip_of;
use super::plain_words::is_plain;
use super::spec::{Check, Example};
use crate::note::given_names::is_given_name;
use crate::note::{Anatomy, House, NoteKind, Place};
use crate::text::{Text, normal};
use std::ops::Range;

/// The check.
pub const CHECK: Check = Check {
    id: "wrong_employer",
    what: "The name of the house misspelt, or the name of another house where theirs belongs.",
    why: "Another house’s name says that the note was written for somebody else, whatever else it says.",
    source: "Ask a Manager",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::thanks("I would love to join Northfold and its team."),
        Example::thanks("Thank you for telling me about the role at Brandner Optics."),
        Example::thanks("I would like to work at Lindquist Instruments."),
        Example::thanks("Subject: Interview at Northfold\n\nThank you for your time."),
        Example::new(
            NoteKind::Withdraw,
            "I think highly of Northfold Foods and wish you well.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "Is there an update on the position with Northfold?",
        ),
        Example::thanks("Northfold’s mission is close to my heart."),
        Example::thanks("I would be happy to bring that experience to Brightmere."),
        Example::thanks("I reckon I would fit in well with the crew at Polar Freight."),
        Example::thanks("I would be proud to work for Stonebridge Mutual and I am ready."),
        Example::thanks("The opportunity at Harrow & Finch is exactly what I am looking for."),
        Example::thanks("What Marlow Studios is doing with old cloth stays with me."),
        Example::thanks("The values of Cobalt Health match my own."),
        Example::thanks("I have long admired Cobalt Health and its work."),
        Example::thanks("I left sure that Cobalt Health is where I belong."),
        Example::thanks("May I ask when you will decide about the Brightmere position?"),
    ],
    silent: &[
        Example::thanks("I would be happy to bring the samples to Whitby for the next talk."),
        Example::thanks("The crew at the pier fits in well with the night boat."),
        Example::thanks("I would love to join Lindqvist Instruments, and Lindqvist’s sensor team."),
        Example::thanks("At Northfold, where I led a team of four, we did the same."),
        Example::thanks(
            "My previous role at Northfold taught me that, as did my time at Brandner Optics.",
        ),
        Example::thanks("I would love to work in Leeds, and I am at home in Python."),
        Example::thanks(
            "Your account of the Harwell project and of Lindqvist Instruments stays with me.",
        ),
        Example::thanks("I left the Northfold job because I wanted to work with sensors."),
        Example::thanks("I am very interested in the Marketing Coordinator role."),
        Example::thanks("What I did at Marlow Studios was close to this."),
        Example::thanks("I would be glad to join Ward 7."),
        Example::thanks("I would love to join Radiology and to learn from you."),
        Example::thanks("I would be glad to work at Scale with you."),
        Example::thanks("I liked how Leigh’s team plans its week."),
        Example::thanks("I admired how Lee keeps the values of Lindqvist Instruments."),
        Example::thanks("The Zephyr team and the Kestrel report were new to me."),
        Example::thanks("I admired the old Whitby pier, and the values of Florence Nightingale."),
        Example::thanks(
            "I learnt it while working at Northfold, after joining Brandner as a trainee.",
        ),
        Example::thanks(
            "It was a pleasure to work with Lee and to hear about the office in Porto.",
        ),
        Example::new(
            NoteKind::CompetingOffer,
            "I have an offer from Northfold, but prefer you.",
        ),
        Example::new(
            NoteKind::Withdraw,
            "I have accepted a position at Northfold.",
        ),
    ],
    find,
};

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let Some(employer) = &note.context.employer else {
        return;
    };
    let houses: Vec<&House> = std::iter::once(employer)
        .chain(&note.context.agency)
        .collect();
    let whole = 0..note.subject.tokens.len();
    let title_case = note
        .subject
        .tokens
        .iter()
        .filter(|it| it.is_capital)
        .count()
        * 3
        > whole.len() * 2;
    for (place, text, within) in [
        (Place::Subject, &note.subject, whole),
        (Place::Body, &note.body, note.middle.clone()),
    ] {
        for name in capitals(text, within) {
            let name = without_opening(text, name);
            if let Some(right) = misspelt(note, text, &name, &houses) {
                let written = text.written(name.tokens.clone());
                let message = format!("“{written}” is a slip: the house is called {right}.");
                findings.push(wrong(place, text.bytes(name.tokens), message, right));
            } else if is_other_house(note, text, &name) && !(place == Place::Subject && title_case)
            {
                let written = text.written(name.tokens.clone());
                let message = format!(
                    "“{written}” is not the house you talked with; that is {}.",
                    employer.name
                );
                findings.push(wrong(
                    place,
                    text.bytes(name.tokens),
                    message,
                    employer.name.clone(),
                ));
            }
        }
    }
}

/// “What Northfold Optics does”: the word that opens a sentence has its capital from there, and belongs to no name.
fn without_opening(text: &Text<'_>, name: Capitals) -> Capitals {
    let start = name.tokens.start;
    let is_word = name.opens && name.tokens.len() > 1 && is_plain(text.word(start));
    if is_word && OPENINGS.contains(&text.word(start)) {
        let tokens = start + 1..name.tokens.end;
        return Capitals {
            tokens,
            opens: false,
            ..name
        };
    }
    name
}

/// Words that open a sentence and stand before a name.
const OPENINGS: &[&str] = &[
    "what", "how", "at", "joining", "with", "as", "that", "and", "but", "for", "to", "when",
    "since", "while", "why",
];

fn wrong(place: Place, span: Range<usize>, message: String, right: String) -> Finding {
    Finding {
        check: CHECK.id,
        severity: Severity::Stop,
        place,
        span,
        message,
        suggestion: Suggestion::Wording(right),
    }
}

/// Letters from which on a slip of a house's name is told from another word.
const NAME_LETTERS: usize = 5;

/// Letters from which on a slip counts at the head of a sentence, too.
const SURE_LETTERS: usize = 8;

/// The name of a house of which this is a slip.
fn misspelt(
    note: &Anatomy<'_>,
    text: &Text<'_>,
    name: &Capitals,
    houses: &[&House],
) -> Option<String> {
    let words: Vec<&str> = name.tokens.clone().map(|at| text.word(at)).collect();
    let unknown = |word: &&&str| !note.recorded().has(word) && !is_plain(word);
    let one_other = one_word_differs(note, &words, houses);
    if one_other.is_some() {
        return one_other;
    }
    let slip = words
        .iter()
        .find(|word| unknown(word) && word.len() >= NAME_LETTERS && !NO_HOUSE.contains(word))?;
    let all = houses.iter().flat_map(|it| {
        std::iter::once(&it.name)
            .chain(&it.aliases)
            .map(|called| (&it.name, called))
    });
    all.into_iter().find_map(|(official, called)| {
        let known = normal(called);
        let mut parts = known
            .split(' ')
            .filter(|it| it.len() >= NAME_LETTERS && !is_plain(it));
        let is_slip = parts.any(|it| is_slip_of(slip, it));
        // At the head of a sentence a capital says nothing: there the rest of the name has to stand beside it.
        let beside = words.iter().any(|it| known.split(' ').any(|w| w == *it));
        let plural = known
            .split(' ')
            .any(|it| slip.strip_suffix('s') == Some(it) || it.strip_suffix('s') == Some(slip));
        (is_slip && (!name_opens(text, &words, name.tokens.start) || beside) && (!plural || beside))
            .then(|| {
                if words.len() == 1 {
                    called.clone()
                } else {
                    official.clone()
                }
            })
    })
}

/// The name of a house that these words are but for one: “Alder & Foss” for “Alder & Voss”.
fn one_word_differs(note: &Anatomy<'_>, words: &[&str], houses: &[&House]) -> Option<String> {
    let mut names = houses
        .iter()
        .flat_map(|it| std::iter::once(&it.name).chain(&it.aliases));
    let fits = |name: &&String| {
        let known = normal(name);
        let known: Vec<&str> = known.split(' ').collect();
        let pairs = known.iter().zip(words);
        let odd: Vec<&str> = pairs.filter(|(a, b)| a != b).map(|(_, it)| *it).collect();
        let strange = |it: &str| {
            !note.recorded().has(it) && !is_plain(it) && it.len() > 2 && !NO_HOUSE.contains(it)
        };
        known.len() == words.len()
            && words.len() > 1
            && odd.len() == 1
            && odd.iter().all(|it| strange(it))
    };
    names.find(fits).cloned()
}

fn name_opens(text: &Text<'_>, words: &[&str], at: usize) -> bool {
    words.len() == 1
        && words[0].len() < SURE_LETTERS
        && text.tokens[at].gap >= crate::text::Gap::Sentence
        && text.word(at + 1) != "s"
}

/// Whether a name stands where the house's belongs, and no fact knows it.
fn is_other_house(note: &Anatomy<'_>, text: &Text<'_>, name: &Capitals) -> bool {
    let words: Vec<&str> = name.tokens.clone().map(|at| text.word(at)).collect();
    // “Ward 7”, “Class 4”: a part of a house, with its number.
    let is_numbered = text
        .tokens
        .get(name.tokens.end)
        .is_some_and(|it| it.is_number);
    !name.is_shout
        && !is_numbered
        && is_unknown_house(note, &words)
        && is_in_its_place(text, name, &words)
        && !may_speak_of_others(note)
}

/// Whether these words may be a house, and one that no fact knows.
fn is_unknown_house(note: &Anatomy<'_>, words: &[&str]) -> bool {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    let recorded = note.recorded();
    // “Colne Valley College” shares its last words with “Calder Valley College”, and is another.
    let known = if words.len() > 1 && HOUSES.contains(last) {
        words
            .iter()
            .all(|it| recorded.has(it) || is_plain(it) || HOUSES.contains(it))
    } else {
        words.iter().any(|it| recorded.has(it) && it.len() > 2)
    };
    let is_person = is_given_name(first) && words.len() == 1;
    let named = is_person || words.iter().any(|it| NO_HOUSE.contains(it));
    let plain = words.iter().all(|it| is_plain(it) || HOUSES.contains(it));
    !known && !named && !plain
}

/// Whether a note of this kind may speak of another house.
fn may_speak_of_others(note: &Anatomy<'_>) -> bool {
    matches!(
        note.context.kind,
        NoteKind::CompetingOffer
            | NoteKind::News
            | NoteKind::KeepInTouch
            | NoteKind::Reapply
            | NoteKind::Other
    )
}
