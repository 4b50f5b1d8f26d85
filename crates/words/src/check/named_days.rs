//! Days that were agreed on: the one they named for their answer, the one by which another offer must be answered, the one
//! they proposed to meet. Tells where a note names another; the finding's shape is `wrong_day`'s.

use jiff::civil::Date;

use super::finding::Finding;
use super::held;
use super::wrong_day::{name, wrong};
use crate::dates::{Said, SaidDay, said_days};
use crate::note::{Anatomy, NoteKind, Place, Stretch};
use crate::text::Text;

/// Another day than the one they named for their answer.
pub(super) fn promised(note: &Anatomy<'_>, today: Date, day: &SaidDay) -> Option<Finding> {
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
    if !theirs
        || !of_answer
        || is_meeting
        || fits_stretch(&day.said, stretch, today)
        || is_recorded(note, today, &day.said)
    {
        return None;
    }
    let named = name_stretch(stretch);
    let message = format!("The day recorded for their answer is {named}.");
    Some(wrong(Place::Body, &note.body, day, message, named))
}

fn fits_stretch(said: &Said, stretch: Stretch, today: Date) -> bool {
    let within = |date: &Date| (stretch.first..=stretch.last).contains(date);
    match said {
        Said::Date(dates, _) => dates.iter().any(within),
        Said::Offset(days) => held::plus(today, *days).is_some_and(|it| within(&it)),
        Said::Weekday(weekday, _) => {
            let long = held::between(stretch.first, stretch.last) >= 6;
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
        name(stretch.last.weekday()),
        held::written(stretch.last)
    );
    if stretch.first == stretch.last {
        last
    } else {
        format!("{} to {last}", held::written(stretch.first))
    }
}

/// Whether their message or the debrief names the same day or weekday.
fn is_recorded(note: &Anatomy<'_>, today: Date, said: &Said) -> bool {
    let context = note.context;
    let points = context.points.iter().map(|it| it.text.as_str());
    let texts = points.chain(context.received.as_deref());
    texts.into_iter().any(|text| {
        let days = said_days(&Text::new(text), today);
        days.iter().any(|it| held::share_a_day(&it.said, said))
    })
}

/// A day by which another offer must be answered that lies behind the recorded one.
pub(super) fn competing(note: &Anatomy<'_>, today: Date, day: &SaidDay) -> Option<Finding> {
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
    let elsewhere = is_recorded(note, today, &day.said);
    (about && leads && own && !elsewhere && (late || early)).then(|| {
        let named = format!("{} {}", name(deadline.weekday()), held::written(deadline));
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
pub(super) fn agreed(note: &Anatomy<'_>, today: Date, day: &SaidDay) -> Option<Finding> {
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
    let received = Text::new(note.context.received.as_deref()?);
    let proposed = said_days(&received, today);
    let known = proposed
        .iter()
        .any(|it| held::share_a_day(&it.said, &day.said))
        || note
            .context
            .meetings
            .iter()
            .any(|it| held::is_on(&day.said, it.day, today));
    let first = proposed
        .iter()
        .find(|it| !matches!(it.said, Said::Offset(_)))?;
    (!known).then(|| {
        let theirs = received.written(first.tokens.clone()).to_owned();
        let message = format!("They proposed {theirs}; this names another day.");
        wrong(Place::Body, &note.body, day, message, theirs)
    })
}
