//! The invented seeker, people and interview in which the examples of checks and lessons are written.

use jiff::civil::date;
use meanwhile_core::fact::Channel;

use crate::note::{
    Context, Earlier, House, Meeting, Named, NoteKind, Point, PointKind, Register, Spelling,
    Stretch,
};

/// The context of an example of this kind. Mika Tran talked on Tuesday 14 April 2026 with Dana Okafor and Lee Brandt of
/// Lindqvist Instruments about the role of data analyst.
#[must_use]
pub fn scene(kind: NoteKind) -> Context {
    let held = date(2026, 4, 14);
    let today = match kind {
        NoteKind::ThankYou | NoteKind::Other => date(2026, 4, 14),
        NoteKind::LateThankYou => date(2026, 4, 16),
        NoteKind::News | NoteKind::CompetingOffer | NoteKind::AnswerEncouraging => {
            date(2026, 4, 21)
        }
        NoteKind::AnswerScheduling => date(2026, 4, 16),
        NoteKind::CheckIn => date(2026, 4, 22),
        NoteKind::CheckInAfterDate => date(2026, 4, 28),
        NoteKind::SecondCheckIn => date(2026, 5, 5),
        NoteKind::ThankForDecision | NoteKind::Withdraw => date(2026, 4, 29),
        NoteKind::KeepInTouch => date(2026, 7, 29),
        NoteKind::Reapply => date(2026, 11, 4),
    };
    // News comes before the day they named; that it should not ask where things stand is what it shows.
    let promised = match kind {
        NoteKind::CheckInAfterDate => Some(date(2026, 4, 24)),
        NoteKind::News | NoteKind::Other => Some(date(2026, 4, 24)),
        _ => None,
    };
    let promised = promised.map(|day| Stretch {
        first: day,
        last: day,
    });
    Context {
        kind,
        channel: Channel::Email,
        register: Register::Neutral,
        spelling: Spelling::Any,
        today: Some(today),
        writer: Some("Mika Tran".to_owned()),
        to: vec![named("Dana Okafor", "Head of analysis")],
        people: vec![named("Lee Brandt", "Senior analyst")],
        employer: Some(House {
            name: "Lindqvist Instruments".to_owned(),
            aliases: vec!["Lindqvist".to_owned()],
        }),
        agency: None,
        role: Some("Data analyst".to_owned()),
        meetings: vec![Meeting {
            day: held,
            people: vec!["Dana Okafor".to_owned(), "Lee Brandt".to_owned()],
        }],
        called_off: None,
        points: points(),
        promised,
        accomplishments: vec!["passed the SQL certificate with distinction".to_owned()],
        competing_offer: matches!(kind, NoteKind::CompetingOffer).then(|| date(2026, 4, 30)),
        offered: false,
        door_open: matches!(kind, NoteKind::KeepInTouch | NoteKind::Reapply),
        no_question: false,
        still_open: false,
        refused: matches!(
            kind,
            NoteKind::ThankForDecision | NoteKind::KeepInTouch | NoteKind::Reapply
        ),
        has_reply: received(kind).is_some(),
        asked: (kind == NoteKind::SecondCheckIn).then(|| date(2026, 4, 24)),
        received: received(kind),
        proposed_time: None,
        chosen_time: None,
        earlier: earlier(kind),
    }
}

/// Thanks that went to the other interviewer first.
fn earlier(kind: NoteKind) -> Vec<Earlier> {
    if !kind.is_thanks() {
        return Vec::new();
    }
    vec![Earlier {
        to: "Lee Brandt".to_owned(),
        kind: NoteKind::ThankYou,
        text: "Dear Lee,\n\nThank you for your time today. I keep thinking of thirty sensors that must agree on what the \
               time is. The gulls on your roof are a problem that no textbook mentions.\n\nI would be very glad to join \
               you.\n\nKind regards,\nMika Tran"
            .to_owned(),
    }]
}

fn named(name: &str, title: &str) -> Named {
    Named {
        name: name.to_owned(),
        title: Some(title.to_owned()),
    }
}

fn points() -> Vec<Point> {
    let point = |kind, text: &str, person: &str| Point {
        kind,
        text: text.to_owned(),
        person: Some(person.to_owned()),
    };
    vec![
        point(
            PointKind::HighPoint,
            "walking through my dashboard for the ferry timetable",
            "Dana Okafor",
        ),
        point(
            PointKind::Mattered,
            "getting the weekly report down from two days to two hours",
            "Dana Okafor",
        ),
        point(
            PointKind::SharedTopic,
            "we both started out in weather data",
            "Lee Brandt",
        ),
        point(
            PointKind::Said,
            "the team moves its sensors to a new database this summer",
            "Lee Brandt",
        ),
    ]
}

fn received(kind: NoteKind) -> Option<String> {
    let text = match kind {
        NoteKind::AnswerEncouraging => {
            "The team liked your dashboard a great deal. We are sorting out the next step and will be in touch soon."
        }
        NoteKind::AnswerScheduling => "Could you meet our director on Tuesday 21 April at 10:00?",
        NoteKind::ThankForDecision => {
            "We have decided to go ahead with another candidate. It was a close decision, and we enjoyed meeting you."
        }
        _ => return None,
    };
    Some(text.to_owned())
}

/// Whether a check speaks up about a sentence, in a note of this kind.
#[cfg(test)]
pub(super) fn speaks(check: &super::Check, kind: NoteKind, text: &str) -> bool {
    let note = crate::note::Note::of(text);
    !super::check_within(&note, &scene(kind), &[check])
        .findings
        .is_empty()
}
