//! Check `over_familiar`: the note writes to a stranger as to a friend.

mod cues;

use std::sync::LazyLock;

use cues::{CUES, PET_NAMES, SIGNED};

use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use super::tone::Tone;
use crate::note::{Anatomy, NoteKind, Place};
use crate::text::{Gap, normal};

/// The check.
pub const CHECK: Check = Check {
    id: "over_familiar",
    what: "Words for friends rather than for people you met once: pet names, slang, remarks on looks or private life, \
           love and kisses.",
    why: "They may like you and still want some distance until you work together. Warmth comes across better as thanks \
          for something they said.",
    source: "Robert Half; *assumption* for the words",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::thanks("Hey girl,\n\nthat was so much fun today!"),
        Example::thanks("I feel like we have known each other for years."),
        Example::thanks("We should grab a beer sometime."),
        Example::thanks("I looked you up on Instagram, your dog is adorable."),
        Example::thanks("Thanks, buddy, you rock."),
        Example::thanks("You looked lovely in that green dress."),
        Example::thanks("Thank you for today.\n\nHugs and kisses,\nMika"),
        Example::thanks("You and I are going to be best friends, lol."),
        Example::thanks("Give your kids a hug from me."),
        Example::thanks("Yo Dana, what’s up?"),
        Example::thanks("Thanks hun, it was lovely to see the hall."),
        Example::thanks("See you soon mate!"),
        Example::thanks("Hi Dana love,\n\nthank you for the maps."),
    ],
    silent: &[
        Example::thanks("Hi Dana,\n\nthank you for today."),
        Example::thanks("Dear Lady Pemberton,\n\nthank you for today."),
        Example::thanks(
            "My flat mate works with sensors, and the first mate of a ferry is a friend.",
        ),
        Example::thanks("I look forward to doing the work that you love."),
        Example::thanks("Dana Hun and Lee showed me the hall of your team mate."),
        Example::thanks("Thank you for the beer mat with the sketch of the database."),
        Example::thanks("I have known the ferry timetable for years."),
        Example::thanks("I hope you have a good weekend."),
        Example::thanks("I read your article on LinkedIn about the sensors."),
        Example::thanks("I would love to see the new hall, and Lee’s rocks from the quarry."),
        Example::thanks("The dress rehearsal for the launch sounds lovely."),
        Example::thanks("Your customers’ best friend is a report that comes on time."),
        Example::new(
            NoteKind::AnswerScheduling,
            "Shall we have coffee before the talk, as you suggested?",
        ),
        Example::new(
            NoteKind::KeepInTouch,
            "I hope you and the team had a good summer.",
        ),
    ],
    find,
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

/// Words with which a note to a friend ends: “Love, Mika”, “Mika xx”.
const FOND: &[&str] = &[
    "love", "xoxo", "xo", "xx", "xxx", "x", "hugs", "kisses", "smooches", "ciao", "toodles",
];

/// Pet names by which friends call each other, set apart by a comma: “Thanks, mate”.
const VOCATIVES: &[&str] = &[
    "mate", "love", "pal", "buddy", "dear", "honey", "darling", "dude", "man", "girl", "bro",
    "sis", "sweetie", "chum", "hun", "boss", "chief", "guv", "petal", "duck", "treacle", "amigo",
    "sunshine", "gorgeous", "friend", "babe", "doll",
];

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let from = findings.len();
    TONE.find(CHECK.id, note, findings);
    // “Dear Lady Pemberton” is what she is called.
    let titled = |it: &Finding| {
        let words = normal(note.note.marked(it.place, &it.span));
        let last = words.rsplit(' ').next().unwrap_or("");
        let behind = note.note.text(it.place).get(it.span.end..).unwrap_or("");
        let mut behind = behind.strip_prefix(' ').unwrap_or("").chars();
        if matches!(last, "lady" | "ladies") && behind.next().is_some_and(char::is_uppercase) {
            return true;
        }
        let mut names = note.context.to.iter().map(|it| normal(&it.name));
        note.greeting.is_some() && names.any(|it| it.starts_with(&format!("{last} ")))
    };
    let mut at = from;
    while at < findings.len() {
        if titled(&findings[at]) {
            findings.remove(at);
        } else {
            at += 1;
        }
    }
    let text = &note.body;
    for (place, why) in vocatives(note).chain(nickname(note)) {
        let is_new = findings[from..]
            .iter()
            .all(|it| it.span.end <= place.start || it.span.start >= place.end);
        if is_new {
            findings.push(Finding {
                check: CHECK.id,
                severity: Severity::Fix,
                place: Place::Body,
                span: place,
                message: why.to_owned(),
                suggestion: PET_NAMES.better.suggestion(),
            });
        }
    }
    let has = |at: usize| FOND.contains(&text.word(at));
    let Some(at) = (note.middle.end..text.tokens.len()).find(|at| has(*at)) else {
        return;
    };
    let span = text.bytes(at..at + 1);
    if findings[from..].iter().all(|it| it.span.end <= span.start) {
        findings.push(Finding {
            check: CHECK.id,
            severity: Severity::Fix,
            place: Place::Body,
            span,
            message: SIGNED.to_owned(),
            suggestion: Suggestion::Wording("Kind regards".to_owned()),
        });
    }
}

/// Pet names that are little else, so that they need no comma: “thanks hun”.
const MATES: &[&str] = &[
    "mate", "hun", "hon", "luv", "pal", "babe", "buddy", "bud", "dude", "bro", "sis", "chum",
    "guv", "sweetie",
];

/// Words behind which friends are called by them; behind most others stands a compound: “my flat mate”.
const CALLED: &[&str] = &[
    "thanks",
    "cheers",
    "ta",
    "you",
    "u",
    "much",
    "lots",
    "loads",
    "today",
    "yesterday",
    "tomorrow",
    "soon",
    "later",
    "again",
    "then",
    "there",
    "time",
    "now",
    "yes",
    "sure",
    "ok",
    "okay",
    "hi",
    "hey",
    "hello",
    "morning",
    "afternoon",
    "evening",
    "everything",
    "day",
    "week",
];

/// The bytes of each pet name between commas or at an end, or behind a name: “Dana love”.
fn vocatives<'n>(
    note: &'n Anatomy<'_>,
) -> impl Iterator<Item = (std::ops::Range<usize>, &'static str)> + 'n {
    let text = &note.body;
    let gap = move |at: usize| text.tokens.get(at).map_or(Gap::Paragraph, |it| it.gap);
    let is_apart = move |at: usize| gap(at) == Gap::Comma && text.between(at).contains(',');
    let ends = move |at: usize| {
        gap(at + 1) >= Gap::Comma || matches!(text.word(at + 1), "x" | "xx" | "xxx")
    };
    let is_called = move |at: usize| {
        let before = text.word(at - 1);
        let is_name = || {
            note.context
                .to
                .iter()
                .any(|it| normal(&it.name).split(' ').any(|name| name == before))
        };
        !text.tokens[at].is_capital
            && (MATES.contains(&text.word(at)) && CALLED.contains(&before) || is_name())
    };
    (1..text.tokens.len())
        .filter(move |at| VOCATIVES.contains(&text.word(*at)) || MATES.contains(&text.word(*at)))
        .filter(move |at| ends(*at))
        .filter(move |at| is_apart(*at) && *at < note.middle.end || is_called(*at))
        .map(move |at| (text.bytes(at..at + 1), PET_NAMES.message))
}

/// Endings of pet forms of a name: “Pammy”, “Robbo”. *Assumption.*
const PET_ENDINGS: &[&str] = &["y", "ie", "o", "ster", "kins", "za", "zza", "bear"];

/// The bytes of a pet form of the recipient's first name in the greeting, unless they use it themselves.
fn nickname(note: &Anatomy<'_>) -> Option<(std::ops::Range<usize>, &'static str)> {
    let greeted = normal(note.greeted());
    let greeting = note.greeting.as_ref()?;
    let known: Vec<String> = note.context.names().map(normal).collect();
    let is_known = known
        .iter()
        .any(|name| name.split(' ').any(|it| it == greeted));
    let received = note.context.received.as_deref().map(normal);
    let is_theirs = received.is_some_and(|it| it.split(' ').any(|word| word == greeted));
    if greeted.contains(' ') || is_known || is_theirs {
        return None;
    }
    let is_pet = |first: &str| {
        let same = first
            .bytes()
            .zip(greeted.bytes())
            .take_while(|(a, b)| a == b);
        let same = same.count();
        let rest = greeted.get(same..).unwrap_or("");
        let is_ending = same >= 3 && PET_ENDINGS.iter().any(|it| rest.ends_with(it));
        // “Hey Hen” for Henrietta.
        let hey = note.body.word(0) == "hey";
        is_ending || hey && same >= 3 && rest.is_empty() && first.len() > same + 1
    };
    let mut firsts = note.context.to.iter().map(|it| normal(&it.name));
    let is_pet = firsts.any(|name| name.split(' ').any(is_pet));
    is_pet.then(|| (greeting.name.clone(), PET_NAMES.message))
}
