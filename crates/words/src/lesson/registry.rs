//! Tests over the whole table of lessons: every file is registered, every text is whole and kind, and every remark is
//! one that the checks or the praise make.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::spec::{About, Annotated, Lesson, Remark};
use super::{LESSONS, lesson_by_id, lessons_about};
use crate::check::{Report, Severity, check, check_by_id};
use crate::note::{Note, NoteKind, Place};
use crate::praise::Part;
use meanwhile_core::fact::Channel;

/// This folder's `mod` lines.
const FOLDER: &str = include_str!("mod.rs");

/// Modules of this folder that are no lesson.
const NO_LESSONS: &[&str] = &["attempt", "registry", "spec"];

/// Words of a note of thanks by mail, as people advise them.
const THANKS_WORDS: std::ops::RangeInclusive<usize> = 60..=150;

/// Words below which two notes may be alike because there is only one way to say it.
const NOTE_WORDS: usize = 40;

/// An example with its lesson, its note and what the checks say of it.
type Seen = (&'static Lesson, &'static Annotated, Note, Report);

static EXAMPLES: LazyLock<Vec<Seen>> = LazyLock::new(|| {
    let all = LESSONS
        .iter()
        .flat_map(|lesson| lesson.examples.iter().map(|it| (*lesson, it)));
    let seen = all.map(|(lesson, it)| {
        let note = it.note();
        let report = check(&note, &it.context());
        (lesson, it, note, report)
    });
    seen.collect()
});

fn examples() -> impl Iterator<Item = &'static Seen> {
    EXAMPLES.iter()
}

#[track_caller]
fn none(kind: &str, found: &[String]) {
    assert!(
        found.is_empty(),
        "{} {kind}:\n{}",
        found.len(),
        found.join("\n")
    );
}

/// Whether words and span have something in common; a span of nothing must lie in or at the words.
fn meet(words: &Range<usize>, span: &Range<usize>) -> bool {
    words.start <= span.end && span.start <= words.end
}

fn found(report: &Report, place: Place, words: &Range<usize>, about: About) -> bool {
    match about {
        About::Check(id) => {
            let mut findings = report.findings.iter();
            findings.any(|it| it.check == id && it.place == place && meet(words, &it.span))
        }
        About::Part(part) => {
            let mut praise = report.praise.iter();
            place == Place::Body && praise.any(|it| it.part == part && meet(words, &it.span))
        }
    }
}

#[test]
fn every_file_is_registered_and_every_lesson_has_its_file() {
    let named = FOLDER
        .lines()
        .filter_map(|it| it.strip_prefix("mod ")?.strip_suffix(';'));
    let files: BTreeSet<&str> = named.filter(|it| !NO_LESSONS.contains(it)).collect();
    let ids: BTreeSet<&str> = LESSONS.iter().map(|it| it.id).collect();
    assert_eq!(files, ids);
    assert_eq!(ids.len(), LESSONS.len(), "no lesson is registered twice");
    assert!(LESSONS.iter().all(|it| {
        let found = lesson_by_id(it.id).map(|it| it.title);
        found == Some(it.title)
    }));
    assert!(lesson_by_id("").is_none());
}

#[test]
fn every_kind_of_note_has_a_lesson_and_every_lesson_a_good_and_a_bad_example() {
    for kind in NoteKind::DRAFTED {
        let mut lessons = lessons_about(kind).peekable();
        assert!(lessons.peek().is_some(), "{kind:?}");
        let examples: Vec<&Annotated> = lessons.flat_map(|it| it.examples).collect();
        assert!(examples.iter().any(|it| it.good && it.kind == kind));
        assert!(examples.iter().any(|it| !it.good && it.kind == kind));
    }
    for lesson in LESSONS {
        assert!(lesson.examples.iter().any(|it| it.good), "{}", lesson.id);
        assert!(lesson.examples.iter().any(|it| !it.good), "{}", lesson.id);
    }
    for channel in [Channel::Email, Channel::Linkedin, Channel::Text] {
        let mut on = examples().filter(|(_, it, ..)| it.channel == channel);
        assert!(on.any(|(_, it, ..)| it.good), "{channel:?}");
        let mut on = examples().filter(|(_, it, ..)| it.channel == channel);
        assert!(on.any(|(_, it, ..)| !it.good), "{channel:?}");
    }
}

#[test]
fn every_good_example_passes_the_checks() {
    let mut alarms = Vec::new();
    for (lesson, it, note, report) in examples().filter(|(_, it, ..)| it.good) {
        let grave = report.findings.iter();
        for finding in grave.filter(|it| it.severity >= Severity::Fix) {
            let words = note.marked(finding.place, &finding.span);
            alarms.push(format!("{} {}: {words}", lesson.id, finding.check));
        }
        let by_mail = it.kind.is_thanks() && it.channel == Channel::Email;
        if by_mail && !THANKS_WORDS.contains(&report.words) {
            alarms.push(format!("{}: {} words", lesson.id, report.words));
        }
        if it.channel == Channel::Email && note.subject.as_deref().is_none_or(str::is_empty) {
            alarms.push(format!("{}: no subject", lesson.id));
        }
    }
    none("findings in good examples", &alarms);
}

#[test]
fn the_parts_of_a_good_example_are_those_that_praise_finds() {
    let mut odd = Vec::new();
    for (lesson, it, _, report) in examples().filter(|(_, it, ..)| it.good) {
        let part = |it: &Remark| match it.about {
            About::Part(part) => Some(part),
            About::Check(_) => None,
        };
        let said: BTreeSet<Part> = it.remarks.iter().filter_map(part).collect();
        let found: BTreeSet<Part> = report.praise.iter().map(|it| it.part).collect();
        if said != found || it.remarks.iter().any(|it| part(it).is_none()) {
            let id = lesson.id;
            odd.push(format!("{id}: {said:?} said, found {:?}", report.praise));
        }
    }
    none("good examples praised otherwise", &odd);
}

#[test]
fn every_remark_is_one_that_checks_or_praise_make() {
    let mut odd = Vec::new();
    for (lesson, it, note, report) in examples() {
        for remark in it.remarks {
            let here = |place, words| found(report, place, &words, remark.about);
            let is_found = remark.place_in(note).is_some_and(|(at, it)| here(at, it));
            // A part may stand in a note twice; what praise marks is the first.
            let before = it.remarks.iter().take_while(|it| it.words != remark.words);
            let mut same = before.filter(|it| it.about == remark.about);
            let goes_on = matches!(remark.about, About::Part(_)) && same.next().is_some();
            if !is_found && !goes_on {
                odd.push(format!("{}: {remark:?}\n  {report:?}", lesson.id));
            }
        }
    }
    none("remarks that nothing bears out", &odd);
}

#[test]
fn every_bad_example_says_what_is_wrong_with_it() {
    for (lesson, it, _, report) in examples().filter(|(_, it, ..)| !it.good) {
        let of_checks = |it: &&Remark| matches!(it.about, About::Check(_));
        let mut ids = it.remarks.iter().filter(of_checks);
        assert!(ids.next().is_some(), "{}: {}", lesson.id, it.text);
        let grave = report.findings.iter();
        let mut grave = grave.filter(|it| it.severity >= Severity::Fix).peekable();
        assert!(grave.peek().is_some(), "{}: {}", lesson.id, it.text);
        let is_said = |id: &'static str| it.remarks.iter().any(|it| it.about == About::Check(id));
        let unsaid = grave.find(|it| !is_said(it.check));
        assert_eq!(unsaid, None, "{}: {}", lesson.id, it.text);
    }
}

#[test]
fn every_remark_marks_words_that_stand_there_once_and_in_order() {
    for (lesson, it, note, _) in examples() {
        let mut last = (Place::Subject, 0);
        for remark in it.remarks {
            let (id, words) = (lesson.id, remark.words);
            assert_eq!(it.text.matches(words).count(), 1, "{id}: {words}");
            let (place, span) = remark.place_in(note).unwrap();
            assert!(last <= (place, span.start), "{id}: {words}");
            last = (place, span.start);
            if let About::Check(check) = remark.about {
                assert!(check_by_id(check).is_some(), "{id}: {check}");
            }
        }
        let context = it.context();
        assert_eq!(context.to.len(), 1, "{}: {}", lesson.id, it.to);
        assert!(!it.text.contains('\''), "{}", it.text);
    }
}

/// Sentences of a text, by the marks that end them.
fn sentences(text: &str) -> usize {
    let ends = text.char_indices().filter(|(at, c)| {
        let rest = text[at + c.len_utf8()..].trim_start_matches(['”', ')']);
        matches!(c, '.' | '!' | '?') && (rest.is_empty() || rest.starts_with(' '))
    });
    ends.count()
}

#[test]
fn every_text_is_whole_short_and_kind() {
    for lesson in LESSONS {
        let id = lesson.id;
        assert!((2..=3).contains(&sentences(lesson.what)), "{id}");
        assert_eq!(sentences(lesson.try_it), 1, "{id}: {}", lesson.try_it);
        assert!(!lesson.title.ends_with('.'), "{id}");
        let remarks = lesson.examples.iter().flat_map(|it| it.remarks);
        let says: Vec<&str> = remarks.map(|it| it.says).collect();
        for text in &says {
            assert_eq!(sentences(text), 1, "{id}: {text}");
            assert!(text.split(' ').count() <= 30, "{id}: {text}");
        }
        for text in says.into_iter().chain([lesson.what, lesson.try_it]) {
            assert!(text.ends_with(['.', '?', '”']), "{id}: {text}");
            assert!(!text.contains("  ") && !text.contains('\''), "{id}: {text}");
            let lower = text.to_lowercase();
            for harsh in ["you failed", "ghosted", "failure", "rejected", "!"] {
                assert!(!lower.contains(harsh), "{id}: {text}");
            }
        }
    }
}

#[test]
fn no_two_good_notes_are_alike() {
    let good: Vec<Vec<String>> = examples()
        .filter(|(_, it, ..)| it.good)
        .map(|(_, _, note, _)| {
            let text = crate::text::normal(&note.body);
            let words: Vec<&str> = text.split(' ').collect();
            words.windows(5).map(|it| it.join(" ")).collect()
        })
        .filter(|it: &Vec<String>| it.len() >= NOTE_WORDS)
        .collect();
    for (at, one) in good.iter().enumerate() {
        for other in &good[at + 1..] {
            let same = one.iter().filter(|it| other.contains(it)).count();
            assert!(
                same * 10 < one.len().min(other.len()).max(10) * 2,
                "{one:?}"
            );
        }
    }
}

#[test]
fn a_note_to_somebody_else_is_seen_by_them() {
    let it = Annotated::good(NoteKind::ThankYou, "Dear Lee,", &[])
        .to("Lee Brandt")
        .on(Channel::Text);
    let context = it.context();
    assert_eq!(context.to[0].name, "Lee Brandt");
    assert_eq!(context.people[0].name, "Dana Okafor");
    assert_eq!(context.channel, Channel::Text);
}
