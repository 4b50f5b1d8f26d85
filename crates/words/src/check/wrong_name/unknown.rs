//! Names of people whom nobody recorded, and what tells that they are of the seeker's own life.

use super::{AFTER_PERSON, is_titled, leads_to_person, wrong};
use crate::check::finding::{Finding, Severity, Suggestion};
use crate::check::name_words::OWN;
use crate::note::Anatomy;
use crate::note::given_names::is_given_name;
use crate::text::Gap;

/// Somebody who was not recorded: a first name, or a name with a title, that no fact knows.
pub(super) fn unknown(note: &Anatomy<'_>, at: usize) -> Option<(usize, Finding)> {
    let text = &note.body;
    let word = text.word(at);
    let titled = is_titled(text, at);
    if !titled && !is_given_name(word) || is_own(note, at) {
        return None;
    }
    let led = at > 0 && text.tokens[at].gap <= Gap::Comma && leads_to_person(note, at - 1);
    let followed = AFTER_PERSON.contains(text.word(at + 1));
    let end = name_end(note, at);
    let acts = |at: usize| {
        AFTER_PERSON.contains(text.word(at))
            || text.word(at).len() > 4 && text.word(at).ends_with("ed")
    };
    let followed = followed || acts(end);
    if !titled && !led && !followed {
        return None;
    }
    let start = if titled { at - 1 } else { at };
    let span = text.bytes(start..end);
    let written = &text.source[span.clone()];
    let message = format!("Nobody called {written} is recorded for this application.");
    let better = Suggestion::question(format!(
        "Who is {written}? Check the name, or record who that is."
    ));
    // Real notes name colleagues whom nobody recorded: worth a glance, and no fault.
    Some((end, wrong(Severity::Consider, span, message, better)))
}

/// The token behind a name that begins at `at`: a capital word right behind belongs to it.
fn name_end(note: &Anatomy<'_>, at: usize) -> usize {
    let tokens = &note.body.tokens[..note.middle.end];
    let goes_on = |it: &crate::text::Token| it.gap == Gap::Space && it.is_capital && !it.is_number;
    let behind = tokens.get(at + 1..).unwrap_or(&[]);
    at + 1 + behind.iter().take(2).take_while(|it| goes_on(it)).count()
}

/// Whether the words before say that it is somebody of the seeker's own, or no person: “my former manager Tom”.
fn is_own(note: &Anatomy<'_>, at: usize) -> bool {
    let text = &note.body;
    let start = text.sentence(at).start.max(at.saturating_sub(5));
    let end = name_end(note, at);
    let follows = text.word(end);
    // “St. Petersburg”, “the Martin Luther King building”.
    let is_thing = matches!(
        follows,
        "street"
            | "road"
            | "building"
            | "prize"
            | "award"
            | "university"
            | "college"
            | "school"
            | "office"
            | "hospital"
            | "institute"
            | "foundation"
    ) || at > 0 && text.word(at - 1) == "the" && text.tokens[at].gap == Gap::Space;
    // “Amina Yusuf at the Open University”: somebody of another house.
    let elsewhere = matches!(follows, "at" | "from" | "of")
        && (end + 1..end + 3).any(|it| {
            text.tokens.get(it).is_some_and(|token| token.is_capital)
                && !note.recorded().has(text.word(it))
        });
    // “Ask anyone who has worked for Donna”: somebody of the seeker's past.
    let worked =
        (start..at).any(|it| matches!(text.word(it), "worked" | "trained" | "apprenticed"));
    is_thing || elsewhere || worked || (start..at).any(|it| OWN.contains(text.word(it)))
}
