//! Days that were agreed on: the one they named for their answer, the one by which another offer must be answered, the one
//! they proposed to meet. Tells where a note names another; the finding's shape is `wrong_day`'s.

use jiff::civil::Date;

use super::finding::Finding;
use super::held;
use super::wrong_day::wrong;
use crate::dates::{Said, SaidDay, days_between, said_days, weekday_name};
use crate::note::{Anatomy, NoteKind, Place, Stretch};
use crate::text::Text;

/// The days that their message and the debrief name, and what their message proposes as it is written there.
#[derive(Debug, Default)]
pub(super) struct NamedDays {
    recorded: Vec<SaidDay>,
    proposed: Vec<(Said, String)>,
}

impl NamedDays {
    /// Looks for them, as seen from the day of writing.
    pub fn new(note: &Anatomy<'_>, today: Date) -> Self {
        let received = Text::new(note.context.received.as_deref().unwrap_or(""));
        let mut recorded = said_days(&received, today);
        let proposed = recorded.iter().map(|it| {
            let written = received.written(it.tokens.clone());
            (it.said.clone(), written.to_owned())
        });
        let proposed = proposed.take(DAYS_MAX).collect();
        for point in &note.context.points {
            recorded.extend(said_days(&Text::new(&point.text), today));
        }
        recorded.truncate(DAYS_MAX);
        Self { recorded, proposed }
    }

    /// Whether the same day or weekday is named there.
    fn has(&self, said: &Said) -> bool {
        self.recorded
            .iter()
            .any(|it| held::share_a_day(&it.said, said))
    }
}

/// Days of their message and the debrief that are looked at.
const DAYS_MAX: usize = 60;

/// Another day than the one they named for their answer.
pub(super) fn promised(
    note: &Anatomy<'_>,
    today: Date,
    named: &NamedDays,
    day: &SaidDay,
) -> Option<Finding> {
    let stretch = note.context.promised?;
    let sentence = note.sentence_of(day.tokens.start)?;
    let words = |list: &[&str]| {
        sentence
            .tokens
            .clone()
            .any(|at| list.contains(&note.body.word(at)))
    };
    let theirs = (sentence.tokens.start..day.tokens.start).any(|at| {
        note.body.word(at) == "you"
            && matches!(
                note.body.word(at + 1),
                "said"
                    | "mentioned"
                    | "told"
                    | "hoped"
                    | "expected"
                    | "planned"
                    | "thought"
                    | "indicated"
                    | "aimed"
                    | "promised"
                    | "named"
                    | "were"
                    | "had"
                    | "expect"
                    | "hope"
                    | "plan"
            )
    });
    let of_answer = words(&[
        "hear", "decision", "decide", "deciding", "answer", "update", "back", "touch", "decided",
        "word", "news", "know", "respond", "outcome", "choice",
    ]);
    let is_meeting = matches!(day.said, Said::Date(..))
        && note
            .context
            .meetings
            .iter()
            .any(|it| held::is_on(&day.said, it.day, today));
    // “You promised an answer by Friday, and today is the 19th.”
    let is_today = matches!(day.said, Said::Date(..) | Said::Offset(0))
        && held::is_on(&day.said, today, today);
    if !theirs
        || !of_answer
        || is_meeting
        || is_today
        || fits_stretch(&day.said, stretch, today)
        || named.has(&day.said)
    {
        return None;
    }
    let right = name_stretch(stretch);
    let message = format!("The day recorded for their answer is {right}.");
    Some(wrong(Place::Body, &note.body, day, message, right))
}

fn fits_stretch(said: &Said, stretch: Stretch, today: Date) -> bool {
    let within = |date: &Date| (stretch.first..=stretch.last).contains(date);
    match said {
        Said::Date(dates, _) => dates.iter().any(within),
        Said::Offset(days) => held::plus(today, *days).is_some_and(|it| within(&it)),
        Said::Weekday(weekday, _) => {
            let long = days_between(stretch.first, stretch.last) >= 6;
            long || (0..7)
                .filter_map(|it| held::plus(stretch.first, it))
                .filter(within)
                .any(|it| it.weekday() == *weekday)
        }
    }
}

fn name_stretch(stretch: Stretch) -> String {
    let last = format!(
        "{} {}",
        weekday_name(stretch.last.weekday()),
        held::written(stretch.last)
    );
    if stretch.first == stretch.last {
        last
    } else {
        format!("{} to {last}", held::written(stretch.first))
    }
}

/// A day by which another offer must be answered that lies behind the recorded one.
pub(super) fn competing(
    note: &Anatomy<'_>,
    today: Date,
    named: &NamedDays,
    day: &SaidDay,
) -> Option<Finding> {
    let deadline = note.context.competing_offer?;
    let sentence = note.sentence_of(day.tokens.start)?;
    let has = |list: &[&str]| {
        sentence
            .tokens
            .clone()
            .any(|at| list.contains(&note.body.word(at)))
    };
    let about = has(&[
        "offer", "answer", "deadline", "respond", "reply", "decide", "decision", "expires",
    ]);
    let leads = matches!(
        note.body.word(day.tokens.start.wrapping_sub(1)),
        "by" | "until" | "before" | "till" | "on" | "is" | "of" | "for"
    );
    let own = has(&["i", "me", "my", "deadline", "expires"]);
    let dates = match &day.said {
        Said::Date(dates, _) => dates.clone(),
        Said::Weekday(weekday, _) => held::coming(today, *weekday).into_iter().collect(),
        Said::Offset(_) => return None,
    };
    let late = !dates.is_empty() && dates.iter().all(|it| *it > deadline);
    let strict = has(&["expires", "deadline", "must", "need", "have", "asked"])
        && has(&["offer"])
        && !sentence.is_question;
    let early = strict && matches!(day.said, Said::Date(..)) && !dates.contains(&deadline);
    let elsewhere = named.has(&day.said);
    (about && leads && own && !elsewhere && (late || early)).then(|| {
        let named = format!(
            "{} {}",
            weekday_name(deadline.weekday()),
            held::written(deadline)
        );
        let message = format!("The offer you recorded must be answered by {named}.");
        wrong(Place::Body, &note.body, day, message, named)
    })
}

/// Words that confirm a day.
const CONFIRMS: &[&str] = &[
    "confirm",
    "confirmed",
    "works",
    "suits",
    "see",
    "forward",
    "perfect",
    "there",
];
/// Words that turn a day into another proposal, or a condition.
const COUNTERS: &[&str] = &[
    "instead",
    "alternatively",
    "could",
    "not",
    "t",
    "or",
    "another",
    "also",
    "either",
    "if",
    "but",
];
/// The same, where the day is not confirmed in as many words.
const DOUBTS: &[&str] = &[
    "would",
    "rather",
    "otherwise",
    "unfortunately",
    "thank",
    "met",
    "can",
    "from",
    "possible",
    "alternative",
    "except",
];

/// A day confirmed that is not the one they proposed.
pub(super) fn agreed(
    note: &Anatomy<'_>,
    today: Date,
    named: &NamedDays,
    day: &SaidDay,
) -> Option<Finding> {
    if note.context.kind != NoteKind::AnswerScheduling || matches!(day.said, Said::Offset(_)) {
        return None;
    }
    let sentence = note.sentence_of(day.tokens.start)?;
    let has = |list: &[&str]| {
        sentence
            .tokens
            .clone()
            .any(|at| list.contains(&note.body.word(at)))
    };
    let doubts = has(DOUBTS) && !has(&["works", "confirm", "suits"]);
    if !has(CONFIRMS) || has(COUNTERS) || doubts || sentence.is_question {
        return None;
    }
    let known = named
        .proposed
        .iter()
        .any(|(it, _)| held::share_a_day(it, &day.said))
        || note
            .context
            .meetings
            .iter()
            .any(|it| held::is_on(&day.said, it.day, today));
    let (_, theirs) = named
        .proposed
        .iter()
        .find(|(it, _)| !matches!(it, Said::Offset(_)))?;
    (!known).then(|| {
        let message = format!("They proposed {theirs}; this names another day.");
        wrong(Place::Body, &note.body, day, message, theirs.clone())
    })
}
