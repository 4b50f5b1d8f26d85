//! Whose line is told to whom: drafts to a panel, from lines as people write them.

use super::{Draft, Taste, draft, seed_of};
use crate::check::scene;
use crate::note::{Context, Named, NoteKind, Point, PointKind};

const PANEL: [&str; 3] = ["Dan Eves", "Eve Fox", "Sister Mary Okello"];

/// The drafts to each of the panel, from one line.
fn drafts(kind: PointKind, line: &str, person: Option<&str>) -> Vec<Draft> {
    let named = |name: &&str| Named {
        name: (*name).to_owned(),
        title: None,
    };
    let each = PANEL.iter().map(|to| {
        let mut context: Context = scene(NoteKind::ThankYou);
        context.to = vec![named(to)];
        context.people = PANEL.iter().filter(|it| *it != to).map(named).collect();
        context.meetings[0].people = PANEL.iter().map(|it| (*it).to_owned()).collect();
        context.earlier.clear();
        context.points = vec![Point {
            kind,
            text: line.to_owned(),
            person: person.map(str::to_owned),
        }];
        draft(&context, &Taste::default(), seed_of("0190c0de", to))
    });
    each.collect()
}

/// Only those of `told` read `words`; a draft that says nothing of the line is not ready.
#[track_caller]
fn check(kind: PointKind, line: &str, words: &str, told: [bool; 3]) {
    for (at, draft) in drafts(kind, line, None).iter().enumerate() {
        let says = draft.note.body.contains(words);
        assert_eq!(
            says, told[at],
            "{line} to {}: {}",
            PANEL[at], draft.note.body
        );
        assert!(
            says || !draft.is_ready(),
            "{line} to {}: {}",
            PANEL[at],
            draft.note.body
        );
    }
}

#[test]
fn a_line_goes_to_the_one_it_names() {
    use PointKind::{HighPoint, Mattered, Said, SharedTopic};
    let eve = [false, true, false];
    check(SharedTopic, "Eve: we both swim", "we both swim", eve);
    check(
        SharedTopic,
        "Eve - we both trained in Hull",
        "we both trained in Hull",
        eve,
    );
    check(SharedTopic, "eve– we both swim", "we both swim", eve);
    check(
        Said,
        "Eve said the clinic moves to Hull in May",
        "the clinic moves to Hull",
        eve,
    );
    check(
        Mattered,
        "Sister Mary: short handovers",
        "short handovers",
        [false, false, true],
    );
    check(
        HighPoint,
        "talking about tide tables with Eve",
        "tide tables with you",
        eve,
    );
    check(
        Mattered,
        "Dan Eves: clear reports",
        "clear reports",
        [true, false, false],
    );
}

#[test]
fn what_nobody_is_known_to_have_said_is_nobodys_concern() {
    use PointKind::{Mattered, Said, SharedTopic};
    let nobody = [false; 3];
    check(SharedTopic, "we both swim", "we both swim", nobody);
    check(Mattered, "she wants clear reports", "clear reports", nobody);
    check(
        Mattered,
        "Dan and Eve both want fewer meetings",
        "fewer meetings",
        nobody,
    );
    for draft in drafts(Mattered, "keeping the files in order", None) {
        for personal in ["you care", "matters to you", "important to you", "You made"] {
            assert!(!draft.note.body.contains(personal), "{}", draft.note.body);
        }
    }
    for draft in drafts(Said, "the team moves to a new office in May", None) {
        for personal in ["You mentioned", "you saying", "you told"] {
            assert!(!draft.note.body.contains(personal), "{}", draft.note.body);
        }
    }
}

#[test]
fn what_was_seen_or_said_in_confidence_is_told_to_nobody() {
    use PointKind::{HighPoint, Mattered, Said};
    let nobody = [false; 3];
    for (kind, line, words) in [
        (Said, "Dan: kept checking his phone", "phone"),
        (
            Mattered,
            "Dan: seems to be all about the numbers",
            "numbers",
        ),
        (
            Said,
            "Eve: between us the manager is a nightmare",
            "manager",
        ),
        (Said, "Dan: they missed the target by 18%", "target"),
        (Mattered, "Eve: he doesnt want cowboys", "cowboys"),
        (HighPoint, "Eve said my display was lovely", "display"),
    ] {
        check(kind, line, words, nobody);
    }
}

#[test]
fn the_question_shows_the_line_and_names_the_reader() {
    let all = drafts(PointKind::Said, "Dan: kept checking his phone", None);
    let asked: Vec<&str> = all[0].questions.iter().map(|it| it.text.as_str()).collect();
    let expected =
        "You wrote “Dan: kept checking his phone”. What of it would you like to say to Dan?";
    assert!(asked.contains(&expected), "{asked:?}");
    let asked_of_mary = &all[2].questions[0].text;
    assert!(
        asked_of_mary.contains("Sister Mary Okello"),
        "{asked_of_mary}"
    );
    // Nothing was there to say, so nothing is asked about it.
    let none = drafts(PointKind::SharedTopic, "Dan: none really", None);
    assert_eq!(none[0].questions.len(), 1);
}

#[test]
fn a_title_in_the_greeting_is_nothing_to_mend() {
    for name in [
        "Lady Jane Pemberton",
        "Chef Luc",
        "Cllr Mo Khan",
        "Rev. Ann Croft",
        "Ms J. Patel",
        "Frau Dr. Katharina Schäfer",
        "Dr. med. Ute Kranz",
        "Smt. Lakshmi Iyer",
        "Shri R. K. Gupta",
        "Lt Col Brown",
        "Big Tony",
        "Head Chef Marco",
        "St John Smythe",
        "Ms D’Souza HR",
        "Dana (HR)",
        "Mr. Patel (CFO)",
    ] {
        let mut context: Context = scene(NoteKind::ThankYou);
        context.to[0].name = name.to_owned();
        context.to[0].title = None;
        context.meetings[0].people[0] = name.to_owned();
        for point in context
            .points
            .iter_mut()
            .filter(|it| it.person.as_deref() == Some("Dana Okafor"))
        {
            point.person = Some(name.to_owned());
        }
        let draft = draft(&context, &Taste::default(), seed_of("0190c0de", name));
        let report = crate::check::check(&draft.note, &context);
        let grave = report
            .findings
            .iter()
            .find(|it| it.severity >= crate::check::Severity::Fix);
        assert!(
            draft.is_ready() && grave.is_none(),
            "{name}: {grave:?} {}",
            draft.note.body
        );
    }
}
