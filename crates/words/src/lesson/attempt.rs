//! A note written to try a lesson: what it is taken for, and what is known about it.
//!
//! It may be written in the place of the seeker of the examples, or be one of one's own. One that greets somebody else than
//! the people of the examples is its writer's own, and nothing of their scene is held against it.

use meanwhile_core::fact::Channel;

use super::spec::{Annotated, Lesson, seen_by};
use crate::check::scene;
use crate::note::{Anatomy, Context, Known, Named, Note, NoteKind};
use crate::text::Text;

/// The share of words that a note has in common with an example it is written after, in percent. *Assumption.*
const AFTER_PERCENT: usize = 60;

/// What a note is taken for, as far as somebody says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenAs {
    /// What it is for.
    pub kind: Option<NoteKind>,
    /// How it travels.
    pub channel: Option<Channel>,
    /// To whom.
    pub to: Option<String>,
}

/// What is known about a note that is written for this lesson. What is not said is as in the example that it follows, or as in
/// the first of the lesson.
#[must_use]
pub fn taken(lesson: &Lesson, note: &Note, by: &TakenAs) -> Context {
    let fits = |it: &&Annotated| {
        by.kind.is_none_or(|kind| kind == it.kind) && by.channel.is_none_or(|on| on == it.channel)
    };
    let close = |it: &&&Annotated| common_percent(&it.note().body, &note.body) >= AFTER_PERCENT;
    let alike = lesson.examples.iter().filter(fits);
    let found = alike
        .clone()
        .filter(|it| close(&it))
        .max_by_key(|it| common_percent(&it.note().body, &note.body));
    let like = found.or_else(|| alike.clone().next());
    let kind = by
        .kind
        .or(like.map(|it| it.kind))
        .or(lesson.kind)
        .unwrap_or_default();
    let channel = by.channel.or(like.map(|it| it.channel)).unwrap_or_default();
    let nothing = Context::default();
    let greeted = Anatomy::new(note, &nothing).greeted().trim().to_owned();
    // A note that greets the wrong person is one of the examples, too.
    let follows = found.map(|it| it.to.to_owned());
    let to = by.to.clone().filter(|it| !it.trim().is_empty());
    let to = to.or(follows).unwrap_or(greeted);
    let words = Known::new(&to, true).words;
    let known = scene(kind);
    let of_scene = known.to.iter().chain(&known.people).find(|it| {
        let known = Known::new(&it.name, true);
        !words.is_empty() && words.iter().all(|word| known.has(word))
    });
    if let Some(person) = of_scene {
        return seen_by(kind, channel, &person.name);
    }
    if words.is_empty()
        || words
            .iter()
            .all(|it| ["all", "both", "team", "everyone"].contains(&it.as_str()))
    {
        return seen_by(kind, channel, like.map_or("Dana Okafor", |it| it.to));
    }
    Context {
        kind,
        channel,
        to: vec![Named {
            name: to,
            title: None,
        }],
        ..Context::default()
    }
}

/// The share of the words of the shorter of two texts that the other has as well, in percent.
fn common_percent(one: &str, other: &str) -> usize {
    let words = |text: &str| {
        let text = Text::new(text);
        let mut all: Vec<String> = (0..text.tokens.len())
            .map(|at| text.word(at).to_owned())
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    let (one, other) = (words(one), words(other));
    let common = one
        .iter()
        .filter(|it| other.binary_search(it).is_ok())
        .count();
    100 * common / one.len().max(other.len()).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Severity, check};
    use crate::lesson::{LESSONS, lesson_by_id};

    #[test]
    fn every_example_is_taken_for_what_it_is_and_the_good_ones_pass() {
        for lesson in LESSONS {
            for it in lesson.examples {
                let context = taken(lesson, &it.note(), &TakenAs::default());
                assert_eq!(
                    (context.kind, context.channel),
                    (it.kind, it.channel),
                    "{}: {}",
                    lesson.id,
                    it.text
                );
                let report = check(&it.note(), &context);
                let grave = report
                    .findings
                    .iter()
                    .find(|it| it.severity >= Severity::Fix);
                assert!(!it.good || grave.is_none(), "{}: {grave:?}", lesson.id);
                let own = check(&it.note(), &it.context());
                assert_eq!(own.findings, report.findings, "{}", lesson.id);
            }
        }
    }

    #[test]
    fn a_note_of_ones_own_is_held_against_nobody_else() {
        let lesson = lesson_by_id("thank_you").expect("there is one");
        let own = Note::of(
            "Dear Femi,\n\nThank you for your time on Friday, and for showing me the costume store at Oakhurst. I keep thinking of the \
             moths and what you do about them. I would be very glad to join you.\n\nKind regards,\nNia Bell",
        );
        let context = taken(lesson, &own, &TakenAs::default());
        assert_eq!(
            (
                context.kind,
                context.to[0].name.as_str(),
                context.meetings.len()
            ),
            (NoteKind::ThankYou, "Femi", 0)
        );
        let report = check(&own, &context);
        assert!(
            report.findings.iter().all(|it| it.severity < Severity::Fix),
            "{:?}",
            report.findings
        );
    }

    #[test]
    fn what_is_said_counts_more_than_what_it_looks_like() {
        let lesson = lesson_by_id("short_messages").expect("there is one");
        let by = TakenAs {
            kind: Some(NoteKind::CheckIn),
            channel: Some(Channel::Text),
            to: Some("Lee".to_owned()),
        };
        let context = taken(lesson, &Note::of("Hi, is there news?"), &by);
        assert_eq!(
            (context.kind, context.channel, context.to[0].name.as_str()),
            (NoteKind::CheckIn, Channel::Text, "Lee Brandt")
        );
    }
}
