//! Check `wrong_day`: a day that cannot be the one that is meant.

use std::ops::Range;

use jiff::civil::{Date, Weekday};

use super::finding::{Finding, Severity, Suggestion};
use super::held::{self, Held};
use super::named_days::{self, NamedDays};
use super::spec::{Check, Example};
use crate::dates::{Said, SaidDay, said_days, weekday_name};
use crate::note::{Anatomy, NoteKind, Place};
use crate::text::{Text, normal};

/// The check.
pub const CHECK: Check = Check {
    id: "wrong_day",
    what: "A weekday that does not match its date, or a day on which you did not meet: “yesterday”, “this morning”, “last \
           week”, “on Monday”. Also another day than the one they named for the answer.",
    why: "A wrong day makes the reader look it up, and wonder what else was not looked at.",
    source: "assumption",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks("Thank you for meeting me on Monday, 14 April."),
        Example::thanks("Thank you for your time yesterday."),
        Example::off("I could do Sunday 26 April, if that suits you."),
        Example::thanks("It was a pleasure to meet you last week."),
        Example::thanks("Subject: Thank you for yesterday\n\nThank you for your time."),
        Example::thanks("Thank you for the tour of the roof yesterday."),
        Example::thanks("I enjoyed our conversation on Monday."),
        Example::thanks("As I said on Friday, I would begin with the sensors."),
        Example::thanks("It was good to meet you the day before yesterday."),
        Example::thanks("Subject: Our conversation yesterday\n\nThank you for your time."),
        Example::new(
            NoteKind::LateThankYou,
            "Thank you for talking with me this morning.",
        ),
        Example::new(
            NoteKind::LateThankYou,
            "Our conversation on 13 April stayed with me.",
        ),
        Example::new(
            NoteKind::CheckInAfterDate,
            "You said that I would hear from you by Tuesday.",
        ),
        Example::new(NoteKind::CheckInAfterDate, "We met two months ago."),
        Example::new(
            NoteKind::AnswerScheduling,
            "Thank you, Wednesday 21 April at 10:00 works for me.",
        ),
        Example::new(
            NoteKind::CompetingOffer,
            "I have an offer from another house and must answer it by 6 May.",
        ),
    ],
    silent: &[
        Example::new(
            NoteKind::ThankForDecision,
            "Thank you for the call yesterday.",
        ),
        Example::thanks("Thank you for meeting me on Tuesday, 14 April."),
        Example::thanks("Thank you for your time today, and for writing yesterday."),
        Example::thanks("Subject: Our talk today\n\nThank you for your time."),
        Example::thanks("Subject: Our next talk on Friday\n\nThank you for your time."),
        Example::thanks("Subject: The report you sent yesterday\n\nThank you for your time."),
        Example::thanks("Thank you for the mail that you sent me yesterday."),
        Example::thanks("As I said on Tuesday, I could begin on Friday, and Lee thought so, too."),
        Example::new(
            NoteKind::LateThankYou,
            "It was good to meet you the day before yesterday.",
        ),
        Example::off("I could do Monday 27 April, if that suits you."),
        Example::thanks("I read your report yesterday, and could meet again on Monday."),
        Example::thanks("You said the Monday meeting is the place where the report is read."),
        Example::new(
            NoteKind::LateThankYou,
            "Thank you for your time on Tuesday.",
        ),
        Example::new(
            NoteKind::LateThankYou,
            "Our talk two days ago stayed with me.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "Thank you again for the conversation last week.",
        ),
        Example::new(
            NoteKind::CheckInAfterDate,
            "You said that I would hear from you by Friday, 24 April.",
        ),
        Example::new(
            NoteKind::CheckInAfterDate,
            "When we met on 14 April you expected to decide by the 24th.",
        ),
        Example::new(
            NoteKind::CheckInAfterDate,
            "We met two weeks ago, on the fourteenth. Last week I took an exam.",
        ),
        Example::new(
            NoteKind::AnswerScheduling,
            "Tuesday does not suit me; could we do Wednesday at 10:00 instead?",
        ),
        Example::new(
            NoteKind::CompetingOffer,
            "I must answer the other offer by 30 April, so news by Tuesday would help.",
        ),
        Example::new(
            NoteKind::KeepInTouch,
            "Thank you again for our talk in April.",
        ),
        Example::new(
            NoteKind::Withdraw,
            "I’m telling you today so that the next interview can go to somebody else.",
        ),
        Example::new(
            NoteKind::AnswerEncouraging,
            "I am sorry that I missed your call yesterday.",
        ),
    ],
    find,
};

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let Some(today) = note.context.today else {
        return;
    };
    // People are called Sunday, too.
    let is_person = |text: &Text<'_>, it: &SaidDay| {
        it.tokens.len() == 1
            && note
                .recorded()
                .people
                .iter()
                .any(|known| known.has(text.word(it.tokens.start)))
    };
    let mut said = said_days(&note.body, today);
    said.retain(|it| !is_person(&note.body, it));
    let named = if said.is_empty() {
        NamedDays::default()
    } else {
        NamedDays::new(note, today)
    };
    for day in &said {
        let found = mismatch(Place::Body, &note.body, day)
            .or_else(|| named_days::promised(note, today, &named, day))
            .or_else(|| named_days::competing(note, today, &named, day))
            .or_else(|| named_days::agreed(note, today, &named, day))
            .or_else(|| weekend(note, today, day));
        findings.extend(found);
    }
    let subject = said_days(&note.subject, today);
    for day in subject
        .into_iter()
        .filter(|it| !is_person(&note.subject, it))
    {
        let found = mismatch(Place::Subject, &note.subject, &day);
        findings.extend(found.or_else(|| held_in_subject(note, today, &day)));
    }
    held_otherwise(note, today, &said, findings);
}

/// A finding about a day.
pub(super) fn wrong(
    place: Place,
    text: &Text<'_>,
    day: &SaidDay,
    message: String,
    better: String,
) -> Finding {
    Finding {
        check: CHECK.id,
        severity: Severity::Fix,
        place,
        span: text.bytes(day.tokens.clone()),
        message,
        suggestion: Suggestion::Wording(better),
    }
}

/// A weekday beside a date that is another.
fn mismatch(place: Place, text: &Text<'_>, day: &SaidDay) -> Option<Finding> {
    let Said::Date(dates, Some(weekday)) = &day.said else {
        return None;
    };
    let nearest = *dates.first()?;
    if dates.iter().any(|it| it.weekday() == *weekday) {
        return None;
    }
    let message = format!(
        "{} is a {}.",
        held::written(nearest),
        weekday_name(nearest.weekday())
    );
    let better = format!(
        "{}, {}",
        weekday_name(nearest.weekday()),
        held::written(nearest)
    );
    Some(wrong(place, text, day, message, better))
}

/// A day at the weekend for the interview that is to take the place of one they called off.
fn weekend(note: &Anatomy<'_>, today: Date, day: &SaidDay) -> Option<Finding> {
    let Said::Date(dates, _) = &day.said else {
        return None;
    };
    let nearest = *dates.first()?;
    let is_weekend = matches!(nearest.weekday(), Weekday::Saturday | Weekday::Sunday);
    let is_proposed = note.context.called_off.is_some() && note.context.kind.is_check_in();
    if !is_proposed || !is_weekend || dates.iter().any(|it| *it <= today) {
        return None;
    }
    let message = format!(
        "{} is a {}, and few hold interviews at the weekend.",
        held::written(nearest),
        weekday_name(nearest.weekday())
    );
    let monday = (1..=2)
        .filter_map(|it| held::plus(nearest, it))
        .find(|it| it.weekday() == Weekday::Monday)?;
    Some(Finding {
        severity: Severity::Consider,
        ..wrong(
            Place::Body,
            &note.body,
            day,
            message,
            held::with_weekday(monday),
        )
    })
}

/// Whether the day is one that they named for their answer: “at the interview I was told … by Friday”.
fn is_promised(note: &Anatomy<'_>, today: Date, when: &held::When) -> bool {
    let held::When::On(said) = when else {
        return false;
    };
    let days = note
        .context
        .promised
        .iter()
        .flat_map(|it| [it.first, it.last]);
    days.into_iter().any(|day| held::is_on(said, day, today))
}

/// “Thank you for the call yesterday”, in a note that thanks for no interview: the call that told something.
fn is_their_call(note: &Anatomy<'_>, tokens: &Range<usize>) -> bool {
    let sentence = note.body.sentence(tokens.start);
    let is_call = |at: usize| {
        matches!(
            note.body.word(at),
            "call" | "called" | "calling" | "ringing" | "phoning" | "message" | "email" | "letter"
        )
    };
    !note.context.kind.is_thanks() && sentence.into_iter().any(is_call)
}

/// “I’m telling you today so that …”, “I saw photos of your hall this week”: what the seeker does that day.
fn is_own_doing(note: &Anatomy<'_>, tokens: &Range<usize>) -> bool {
    let sentence = note.body.sentence(tokens.start);
    let does = |at: usize| {
        matches!(
            note.body.word(at),
            "telling" | "writing" | "letting" | "saw" | "read" | "noticed" | "came"
        )
    };
    (sentence.start..tokens.start).any(|at| note.body.word(at) == "i" && (at + 1..at + 3).any(does))
}

/// A meeting spoken of as if it had been on another day.
fn held_otherwise(note: &Anatomy<'_>, today: Date, said: &[SaidDay], findings: &mut Vec<Finding>) {
    let Some(held) = Held::new(note.context) else {
        return;
    };
    let references = held::references(note, said);
    let fitting: Vec<usize> = references
        .iter()
        .filter(|it| held.fits(&it.when))
        .map(|it| it.tokens.start)
        .collect();
    for reference in references {
        // “This morning, well, yesterday”: where one fits, the sentence is put right.
        let sentence = note.sentence_of(reference.tokens.start);
        let mended = sentence.is_some_and(|it| {
            let first = fitting.partition_point(|at| *at < it.tokens.start);
            fitting.get(first).is_some_and(|at| *at < it.tokens.end)
        });
        if mended
            || is_their_call(note, &reference.tokens)
            || is_own_doing(note, &reference.tokens)
            || held.fits(&reference.when)
            || is_promised(note, today, &reference.when)
        {
            continue;
        }
        let span = note.body.bytes(reference.tokens.clone());
        if findings.iter().any(|it| {
            it.check == CHECK.id
                && it.place == Place::Body
                && it.span.start < span.end
                && span.start < it.span.end
        }) {
            continue;
        }
        let right = held.said_from(today);
        // “On Friday”, “on the 12th” give way to “yesterday”, or to “on Tuesday”, with their preposition.
        let before = |by: usize| note.body.word(reference.tokens.start.wrapping_sub(by));
        let led = match (before(2), before(1)) {
            (_, "on") => 1,
            ("on", "the") => 2,
            _ => 0,
        };
        let from = reference.tokens.start - led;
        let span = note.body.bytes(from..reference.tokens.end);
        let written = normal(&note.body.source[span.clone()]);
        let message = format!(
            "“{}” does not fit: you met on {}.",
            &note.body.source[span.clone()],
            held::with_weekday(held.last)
        );
        let better = if written.ends_with("s") && written.contains("yesterday") {
            format!("{right}'s")
        } else {
            right
        };
        findings.push(Finding::in_body(
            CHECK.id,
            Severity::Fix,
            span,
            message,
            Suggestion::Wording(better),
        ));
    }
}

/// What a subject calls the meeting that the note thanks for.
const MEETINGS: &[&str] = &[
    "conversation",
    "interview",
    "talk",
    "meeting",
    "chat",
    "discussion",
    "call",
    "visit",
];

/// Words of a subject that speaks of another meeting, or of something sent.
const AHEAD: &[&str] = &[
    "next",
    "second",
    "final",
    "upcoming",
    "before",
    "after",
    "until",
    "sent",
    "availability",
    "invitation",
    "confirmed",
];

/// The same in the subject of a note of thanks: “Thank you for yesterday”, “Our conversation on Friday”.
fn held_in_subject(note: &Anatomy<'_>, today: Date, day: &SaidDay) -> Option<Finding> {
    let held = Held::new(note.context)?;
    let when = held::When::On(day.said.clone());
    let ahead = matches!(day.said, Said::Offset(1..) | Said::Weekday(_, Some(1)));
    let words = || (0..note.subject.tokens.len()).map(|at| note.subject.word(at));
    let names_meeting = words().any(|word| word.starts_with("thank") || MEETINGS.contains(&word));
    let looks_ahead = ahead || words().any(|word| AHEAD.contains(&word));
    (note.context.kind.is_thanks() && names_meeting && !looks_ahead && !held.fits(&when)).then(
        || {
            let message = format!("You met on {}.", held::with_weekday(held.last));
            wrong(
                Place::Subject,
                &note.subject,
                day,
                message,
                held.said_from(today),
            )
        },
    )
}
