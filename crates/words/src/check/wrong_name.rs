//! Check `wrong_name`: a person's name misspelt, mixed up, or of somebody who was not there.

mod sound_alike;
mod unknown;

use std::ops::Range;

use sound_alike::sounds_like;
use unknown::unknown;

use super::finding::{Finding, Severity, Suggestion};
use super::name_words::{AFTER_PERSON, ANYBODY, BEFORE_PERSON, COMMON};
use super::nearness::is_slip_of;
use super::spec::{Check, Example};
use crate::note::given_names::is_form_of;
use crate::note::{Anatomy, Known, NoteKind, Place, Recorded, is_title};
use crate::text::{Gap, Text};

/// The check.
pub const CHECK: Check = Check {
    id: "wrong_name",
    what: "The name of a person misspelt, two people’s names mixed, a greeting to somebody else, or a name that belongs to \
           nobody you recorded. Short forms, accents, initials and titles are no fault.",
    why: "Their name is the word they read first. A wrong one undoes the rest of the note.",
    source: "Robert Half; Ask a Manager",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::thanks("Dear Diana,\nThank you for your time."),
        Example::thanks("Dear Lee,\nThank you for your time."),
        Example::thanks("Dear Ms Okafer,\nThank you for your time."),
        Example::thanks("Dear Dana Brandt,\nThank you for your time."),
        Example::thanks("Dear Sarah,\nThank you for your time."),
        Example::thanks("Dear Dana,\nI also enjoyed talking with Lea about the sensors."),
        Example::thanks("Dear Dana,\nPlease give my regards to Lee Brant."),
        Example::thanks("Dear Dana,\nI enjoyed meeting Stephanie and the team."),
        Example::thanks("Dear Dana,\nMr. Kowalski asked a good question."),
        Example::new(
            NoteKind::CheckIn,
            "Hi Dnaa,\nis there an update on the next step?",
        ),
        Example::thanks("Dear Ms Okufer,\nThank you for your time."),
    ],
    silent: &[
        Example::thanks("I worked for Donna in my first salon."),
        Example::thanks("Dear Ms. Okafor,\nThank you for your time."),
        Example::thanks("Dear Dana and Lee,\nThank you both for your time."),
        Example::thanks(
            "Dear D. Okafor,\nThank you for your time. I liked Lee’s questions, and Lee Brandt’s demo.",
        ),
        Example::thanks("Hi there,\nThank you for your time."),
        Example::thanks("Dear Lindqvist team,\nThank you for your time."),
        Example::thanks("Dear Hiring Manager,\nThank you for your time."),
        Example::thanks("Dear Dana,\nWhat I learnt from my former manager Stephanie helped me."),
        Example::thanks(
            "Dear Dana,\nData from Boston and Marseille went into the Sankey chart; Dane’s rule was new to me.",
        ),
        Example::thanks(
            "Dear Dana,\nI hope we meet again in May. Let me know. Will you be there? Grace and hope matter.",
        ),
        Example::thanks("Dear Dana,\nMika Tran’s dashboard is mine, as Data Analyst in Leeds."),
        Example::new(NoteKind::CheckIn, "Good morning Dana,\nIs there an update?"),
        Example::thanks("Dear [First Name],\nThank you for your time."),
    ],
    find,
};

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    if note.recorded().people.is_empty() {
        return;
    }
    findings.extend(greeted(note));
    let mut at = note.middle.start;
    while at < note.middle.end {
        let found = named_at(note, at);
        at = found.as_ref().map_or(at + 1, |(end, _)| (*end).max(at + 1));
        findings.extend(found.map(|(_, finding)| finding));
    }
}

fn wrong(severity: Severity, span: Range<usize>, message: String, better: Suggestion) -> Finding {
    Finding {
        check: CHECK.id,
        severity,
        place: Place::Body,
        span,
        message,
        suggestion: better,
    }
}

/// What is wrong with the name in the greeting.
fn greeted(note: &Anatomy<'_>) -> Option<Finding> {
    let greeting = note.greeting.as_ref()?;
    let name = greeting.name.clone();
    let recorded = note.recorded();
    let tokens = &note.body.tokens;
    let first = tokens.partition_point(|it| it.span.start < name.start);
    let last = tokens.partition_point(|it| it.span.start < name.end);
    let words = |at: &usize| note.body.word(*at);
    // A gap that is still to be filled is no wrong name; the check of gaps says so.
    if note.body.source[greeting.span.start..name.end].contains(['[', '<', '{']) {
        return None;
    }
    if (first..last).any(|at| ANYBODY.contains(note.body.word(at))) {
        return None;
    }
    let mut recipients = recorded.people.iter().filter(|it| it.is_recipient);
    let spelt = |word: &str| {
        recipients
            .clone()
            .find_map(|it| slip_in(word, it).or_else(|| heard_in(word, it)))
    };
    // “Dear Dana and Lee”: who else was there may be greeted with the reader.
    let is_known = |at: usize| recorded.people.iter().any(|it| it.has(note.body.word(at)));
    let is_reader = |at: usize| {
        recorded
            .people
            .iter()
            .any(|it| it.is_recipient && it.has(note.body.word(at)))
    };
    let joins =
        |at: usize| is_linked(&note.body, at, last) && is_known(at) && (first..last).any(is_reader);
    let fits = |at: &usize| fits_greeting(words(at), recorded) || joins(*at);
    let mut odd = (first..last).filter(|at| !fits(at));
    let at = odd.next()?;
    let last_odd = odd.next_back().unwrap_or(at);
    let span = note.body.bytes(whole_name(&note.body, at)..last_odd + 1);
    let written = &note.body.source[span.clone()];
    if let Some(right) = spelt(words(&at)) {
        let message = format!("“{written}” is a slip: the name is {right}.");
        return Some(wrong(
            Severity::Stop,
            span,
            message,
            Suggestion::Wording(right),
        ));
    }
    let reader = recipients.next()?;
    if !note.body.tokens[at].is_capital && !recorded.people.iter().any(|it| it.has(words(&at))) {
        return None;
    }
    // A first name alone may have a family name that was not recorded.
    let is_family_name = at > first && reader.words.len() < 2;
    (!is_family_name).then(|| {
        let message = format!(
            "This goes to {}; the greeting names somebody else.",
            reader.name
        );
        let begins = at == first;
        let right = if begins {
            reader.written(&reader.words[0])
        } else {
            reader.written(reader.words.last().unwrap_or(&reader.words[0]))
        };
        wrong(Severity::Stop, span, message, Suggestion::Wording(right))
    })
}

/// Whether “and” or a comma links the word at `at` with another name.
fn is_linked(text: &Text<'_>, at: usize, end: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |it| text.word(it));
    let sign = |at: usize| text.between(at).contains(['&', ',', '/', '+']);
    before == "and" || sign(at) || at + 1 < end && (text.word(at + 1) == "and" || sign(at + 1))
}

/// Whether a word of the greeting fits a recipient.
fn fits_greeting(word: &str, recorded: &Recorded) -> bool {
    if word.len() < 2
        || is_title(word)
        || matches!(
            word,
            "and" | "dear" | "hi" | "hello" | "my" | "jr" | "sr" | "phd" | "md" | "or"
        )
    {
        return true;
    }
    let mut recipients = recorded
        .people
        .iter()
        .filter(|it| it.is_recipient)
        .peekable();
    if recipients.peek().is_none() {
        // Not known to whom it goes: everybody known will do, and only slips are told.
        return !recorded.people.iter().any(|it| slip_in(word, it).is_some());
    }
    let others = recorded.people.iter().filter(|it| !it.is_recipient);
    let is_other = others.clone().any(|it| it.has(word));
    recipients.any(|it| it.has(word) || it.words.iter().any(|name| is_form_of(word, name)))
        || !is_other && recorded.has(word)
}

/// The right form of a name of which `word` is a slip.
fn slip_in(word: &str, known: &Known) -> Option<String> {
    if known.has(word) || known.words.iter().any(|it| is_form_of(word, it)) {
        return None;
    }
    let found = known.words.iter().find(|it| is_slip_of(word, it))?;
    Some(known.written(found))
}

/// The right form of a name that sounds like `word`; surer than a slip only where a name must stand.
fn heard_in(word: &str, known: &Known) -> Option<String> {
    if known.has(word) || known.words.iter().any(|it| is_form_of(word, it)) {
        return None;
    }
    let found = known.words.iter().find(|it| sounds_like(word, it))?;
    Some(known.written(found))
}

/// The token with which a name begins of which the word at `at` is a part: “O’” in “O’Brien”.
fn whole_name(text: &Text<'_>, at: usize) -> usize {
    let is_part = at > 0
        && text.tokens[at].gap == Gap::Hyphen
        && text.between(at).contains(['’', '\''])
        && text.tokens[at - 1].is_capital;
    if is_part { at - 1 } else { at }
}

/// A wrong name that begins at `at`, and the token behind it.
fn named_at(note: &Anatomy<'_>, at: usize) -> Option<(usize, Finding)> {
    let (text, recorded) = (&note.body, note.recorded());
    let token = &text.tokens[at];
    let word = text.word(at);
    if !token.is_capital
        || token.is_number
        || word.len() < 2
        || is_shout(text, at)
        || token.gap == Gap::Joined
    {
        return None;
    }
    mixed(note, at).or_else(|| {
        if recorded.has(word) || is_known_form(word, recorded) {
            return None;
        }
        misspelt(note, at).or_else(|| unknown(note, at))
    })
}

fn is_known_form(word: &str, recorded: &Recorded) -> bool {
    let mut names = recorded.people.iter().flat_map(|it| &it.words);
    names.any(|it| is_form_of(word, it))
}

/// “SQL”, “AWS”: letters of one case are no name.
fn is_shout(text: &Text<'_>, at: usize) -> bool {
    let written = text.written(at..at + 1);
    written.len() > 1 && written.chars().all(char::is_uppercase)
}

fn opens_sentence(text: &Text<'_>, at: usize) -> bool {
    text.tokens[at].gap >= Gap::Sentence || text.between(at).contains(['“', '"', ':', '*', '\n'])
}

/// The first name of one person with the family name of another.
fn mixed(note: &Anatomy<'_>, at: usize) -> Option<(usize, Finding)> {
    let text = &note.body;
    let next = text.tokens.get(at + 1)?;
    if next.gap != Gap::Space || !next.is_capital || at + 1 >= note.middle.end {
        return None;
    }
    let people = &note.recorded().people;
    let (first, family) = (text.word(at), text.word(at + 1));
    let is_first =
        |it: &&Known| it.words.len() > 1 && it.words.first().is_some_and(|name| name == first);
    let is_family =
        |it: &&Known| it.words.len() > 1 && it.words.last().is_some_and(|name| name == family);
    let owner = people.iter().find(is_first)?;
    let is_one = people.iter().any(|it| it.has(first) && it.has(family));
    (!is_one && people.iter().any(|it| is_family(&it))).then(|| {
        let message = format!(
            "Two people's names are mixed here; do you mean {}?",
            owner.name
        );
        let better = Suggestion::Wording(owner.name.clone());
        (
            at + 2,
            wrong(Severity::Stop, text.bytes(at..at + 2), message, better),
        )
    })
}

/// A slip of a known person's name.
fn misspelt(note: &Anatomy<'_>, at: usize) -> Option<(usize, Finding)> {
    let (text, people) = (&note.body, &note.recorded().people);
    let word = text.word(at);
    let slip = people
        .iter()
        .find_map(|it| Some((it, slip_in(word, it)?, true)));
    let (known, right, is_slip) = slip.or_else(|| {
        people
            .iter()
            .find_map(|it| Some((it, heard_in(word, it)?, false)))
    })?;
    let beside = |other: usize| {
        text.tokens.get(other).is_some_and(|it| it.is_capital) && known.has(text.word(other))
    };
    let is_beside = beside(at + 1) && text.tokens[at + 1].gap <= Gap::Space
        || at > 0 && text.tokens[at].gap <= Gap::Space && beside(at - 1);
    let sure = is_beside || is_titled(text, at);
    if !is_slip && !sure {
        return None;
    }
    let plain = !COMMON.contains(word) && !recorded_near_word(note, at);
    let led = at > 0 && text.tokens[at].gap == Gap::Space && leads_to_person(note, at - 1);
    let followed = AFTER_PERSON.contains(text.word(at + 1));
    // Who is thanked or met is a person, whatever else the word may be.
    let person = at > 0
        && matches!(
            text.word(at - 1),
            "thank" | "met" | "meet" | "meeting" | "told" | "ask" | "asked"
        )
        && !opens_sentence(text, at)
        && !recorded_near_word(note, at);
    let fits = sure
        || person && word != "data"
        || plain && !opens_sentence(text, at) && (word.len() >= 5 || led || followed)
        || plain && opens_sentence(text, at) && followed;
    fits.then(|| {
        let name = whole_name(text, at)..at + 1;
        let written = text.written(name.clone());
        let message = format!("“{written}” is a slip: the name is {right}.");
        (
            at + 1,
            wrong(
                Severity::Stop,
                text.bytes(name),
                message,
                Suggestion::Wording(right),
            ),
        )
    })
}

/// Whether the word is written with a capital as a part of something else: “Danang Dynamics”.
fn recorded_near_word(note: &Anatomy<'_>, at: usize) -> bool {
    let next = note.body.tokens.get(at + 1);
    next.is_some_and(|it| it.gap == Gap::Space && it.is_capital)
        && !note
            .recorded()
            .people
            .iter()
            .any(|it| it.has(note.body.word(at + 1)))
}

fn is_titled(text: &Text<'_>, at: usize) -> bool {
    at > 0
        && text.tokens[at].gap <= Gap::Sentence
        && matches!(
            text.word(at - 1),
            "mr" | "mrs" | "ms" | "mx" | "dr" | "prof" | "professor"
        )
        && text.tokens[at - 1].is_capital
}

/// Whether the word at `at` stands before people: “with”, “thank”, and “and” behind somebody known.
fn leads_to_person(note: &Anatomy<'_>, at: usize) -> bool {
    let word = |at: usize| note.body.word(at);
    let known = |at: usize| note.recorded().people.iter().any(|it| it.has(word(at)));
    BEFORE_PERSON.contains(word(at))
        || word(at) == "and" && at > 0 && (matches!(word(at - 1), "you" | "both") || known(at - 1))
}
