//! How a note speaks of a meeting that was held, and whether that fits the days that were recorded.
//!
//! Finds references (“your time yesterday”); what to say of a wrong one is for `wrong_day`.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::dates::{Said, SaidDay, days_between, month_name, weekday_name};
use crate::note::{Anatomy, Context, Sentence};
use crate::text::{Lexicon, Table};

/// The meetings held, as seen from the day of writing.
#[derive(Debug)]
pub(super) struct Held {
    today: Date,
    days: Vec<Date>,
    /// All days of meetings, those ahead and one that was called off included.
    all: Vec<Date>,
    /// The last one held.
    pub last: Date,
}

/// A place where a note says when a meeting was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What it says.
    pub when: When,
}

/// When a meeting is said to have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// One of these days.
    On(Said),
    /// So many days ago, and how much more or less that may be.
    Ago { days: i32, slack: i32 },
    /// In the week before this one.
    LastWeek,
    /// In this week.
    ThisWeek,
}

impl Held {
    /// The meetings held; `None` where none is known, or not when the note is written.
    pub fn new(context: &Context) -> Option<Self> {
        let today = context.today?;
        let mut all: Vec<Date> = context.meetings.iter().map(|it| it.day).collect();
        let days: Vec<Date> = all.iter().copied().filter(|it| *it <= today).collect();
        let last = *days.iter().max()?;
        all.extend(context.called_off);
        Some(Self {
            today,
            days,
            all,
            last,
        })
    }

    /// Whether a meeting was then.
    pub fn fits(&self, when: &When) -> bool {
        let ago = |day: &Date| days_between(*day, self.today);
        match when {
            When::On(said) => self.all.iter().any(|it| is_on(said, *it, self.today)),
            When::Ago { days, slack } => {
                self.days.iter().any(|it| (ago(it) - days).abs() <= *slack)
            }
            When::LastWeek => self.days.iter().any(|it| {
                let weeks = week(self.today) - week(*it);
                weeks == 1 || (5..=13).contains(&ago(it))
            }),
            When::ThisWeek => self
                .all
                .iter()
                .any(|it| week(*it) == week(self.today) || ago(it).abs() <= 6),
        }
    }

    /// How to speak of the last meeting today: “yesterday”, “on Tuesday”, “on 14 April”.
    pub fn said_from(&self, today: Date) -> String {
        match days_between(self.last, today) {
            0 => "today".to_owned(),
            1 => "yesterday".to_owned(),
            2..=6 => format!("on {}", weekday_name(self.last.weekday())),
            _ => format!("on {}", written(self.last)),
        }
    }
}

/// Whether a day can be meant by what is said.
pub(super) fn is_on(said: &Said, day: Date, today: Date) -> bool {
    match said {
        Said::Offset(days) => plus(today, *days) == Some(day),
        Said::Weekday(weekday, _) => day.weekday() == *weekday,
        Said::Date(dates, _) => dates.contains(&day),
    }
}

/// Whether two ways of naming a day can mean the same, by date or weekday.
pub(super) fn share_a_day(one: &Said, other: &Said) -> bool {
    match (one, other) {
        (Said::Date(a, _), Said::Date(b, _)) => a.iter().any(|it| b.contains(it)),
        (Said::Date(dates, beside), Said::Weekday(day, _))
        | (Said::Weekday(day, _), Said::Date(dates, beside)) => {
            *beside == Some(*day) || dates.iter().any(|it| it.weekday() == *day)
        }
        (Said::Weekday(a, _), Said::Weekday(b, _)) => a == b,
        // “Tomorrow” in a message of a day that is not known.
        (Said::Offset(_), _) | (_, Said::Offset(_)) => true,
    }
}

/// The day so many days later.
pub(super) fn plus(day: Date, days: i32) -> Option<Date> {
    day.checked_add(days.days()).ok()
}

/// The next such weekday, today excluded.
pub(super) fn coming(today: Date, weekday: Weekday) -> Option<Date> {
    (1..=7)
        .filter_map(|it| plus(today, it))
        .find(|it| it.weekday() == weekday)
}

/// Weeks since a Monday long ago.
fn week(day: Date) -> i32 {
    days_between(jiff::civil::date(2001, 1, 1), day).div_euclid(7)
}

/// “14 April”.
pub(super) fn written(day: Date) -> String {
    format!("{} {}", day.day(), month_name(day))
}

/// “Tuesday, 14 April”.
pub(super) fn with_weekday(day: Date) -> String {
    format!("{}, {}", weekday_name(day.weekday()), written(day))
}

/// Words that speak of a meeting that was held.
static MEETING: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "our|my|the|your|this|that|yesterday_s|today_s .. interview|conversation|discussion|chat|meeting|talk|interviews|call|visit|session|tour|panel",
        "yesterday|today s interview|conversation|discussion|chat|meeting|talk|call|visit|session|tour",
        "monday|tuesday|wednesday|thursday|friday s interview|conversation|discussion|chat|meeting|talk|call|visit|session|tour",
        "we met|spoke|talked|discussed|chatted",
        "i met|visited|interviewed you|with|at",
        "met|meet|meeting|seeing|interviewing|visiting you|everyone|your",
        "met|meet|meeting|seeing the? team|others|rest|whole",
        "meeting|speaking|spoke|speak|talk|talked|talking|chat|chatted|chatting|interview|interviewing with|to you|your|everyone",
        "enjoyed|pleasure|great|good|nice|lovely|glad|happy .. meeting|speaking|talking|interviewing|chatting",
        "pleasure|great|good|nice|lovely|glad|happy .. to meet|speak|talk|interview|visit",
        "pleasure|great|good|nice|lovely|glad|happy .. to see you|everyone",
        "having me",
        "your|taking|taken|took time",
        "taking|making|finding the? time",
        "showing|walking|welcoming|taking|giving|guiding me",
        "your hospitality|welcome|kindness|questions|patience",
        "trial|test|taster|observation shift|day|lesson|class|service",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// In a note of thanks for an interview, what it thanks for is the interview.
static THANKS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "thank you|everyone|both .. for",
        "thanks .. for",
        "grateful|appreciate* .. for|your|the|you",
        // “As I said on Friday”; they may have been told more elsewhere, so the day must stand right behind it.
        "as|what i|we|you said|told|mentioned|explained|described|promised|agreed|showed you|me|us? on|yesterday|today|this|last",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Words that turn a sentence to what is ahead, or to something else than the meeting.
static ELSEWHERE: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "forward tomorrow next upcoming will would could can shall available availability suits suit works mail email e \
         message note reply letter writing wrote sent send news update letting offer offered if when instead until by before \
         again after since report deadline another every each",
    )
});

/// The places where the note says when a meeting was held.
pub(super) fn references(note: &Anatomy<'_>, said: &[SaidDay]) -> Vec<Reference> {
    let mut found: Vec<Reference> = Vec::new();
    let mut cues = MEETING.find(&note.body);
    if note.context.kind.is_thanks() {
        cues.extend(THANKS.find(&note.body));
        cues.sort_by_key(|it| it.tokens.start);
    }
    for sentence in &note.sentences {
        let inside = |it: &Range<usize>| sentence.tokens.contains(&it.start);
        let first = cues.partition_point(|it| it.tokens.start < sentence.tokens.start);
        let cue = cues.get(first).map(|it| it.tokens.clone());
        let Some(cue) = cue.filter(|it| inside(it)) else {
            continue;
        };
        let mut here: Vec<Reference> = spans(note, sentence);
        let from = said.partition_point(|it| it.tokens.start < sentence.tokens.start);
        let days = said[from..].iter().take_while(|it| inside(&it.tokens));
        here.extend(days.filter_map(|it| day(note, sentence, it)));
        here.retain(|it| is_about(note, sentence, &cue, &it.tokens));
        found.extend(here);
    }
    found.sort_by_key(|it| it.tokens.start);
    found
}

/// A named day, as far as it can be a meeting's: what is ahead cannot.
fn day(note: &Anatomy<'_>, sentence: &Sentence, it: &SaidDay) -> Option<Reference> {
    let ahead = match &it.said {
        Said::Offset(days) => *days > 0,
        Said::Weekday(_, which) => *which == Some(1),
        Said::Date(dates, _) => {
            let today = note.context.today?;
            dates.iter().all(|it| *it > today)
        }
    };
    let begins = it.tokens.start;
    let possessive = note.body.word(begins.wrapping_sub(1));
    // “The Monday meeting”, “Fridays”: a habit, no day.
    let is_habit = possessive == "the" && matches!(it.said, Said::Weekday(..))
        || matches!(possessive, "every" | "each" | "a" | "most");
    // “The day before yesterday” is one with its article.
    let has_article = possessive == "the" && matches!(it.said, Said::Offset(_));
    (!ahead && !is_habit && sentence.tokens.contains(&begins)).then(|| Reference {
        tokens: begins - usize::from(has_article)..it.tokens.end,
        when: When::On(it.said.clone()),
    })
}

/// Stretches said in words: “this morning”, “last week”, “two weeks ago”.
fn spans(note: &Anatomy<'_>, sentence: &Sentence) -> Vec<Reference> {
    let text = &note.body;
    let mut found = Vec::new();
    for at in sentence.tokens.clone() {
        let (a, b, c) = (text.word(at), text.word(at + 1), text.word(at + 2));
        let (len, when) = match (a, b) {
            ("this", "morning" | "afternoon" | "evening") => (2, When::On(Said::Offset(0))),
            ("last", "night") => (2, When::On(Said::Offset(-1))),
            ("last", "week") => (2, When::LastWeek),
            ("this", "week") => (2, When::ThisWeek),
            ("last", "month") => (
                2,
                When::Ago {
                    days: 32,
                    slack: 26,
                },
            ),
            (count, unit) if c == "ago" => match (number(count), unit) {
                (Some(count), "day" | "days") => (
                    3,
                    When::Ago {
                        days: count,
                        slack: i32::from(count > 2),
                    },
                ),
                (Some(count), "week" | "weeks") => (
                    3,
                    When::Ago {
                        days: count * 7,
                        slack: 4,
                    },
                ),
                (Some(count), "month" | "months") => (
                    3,
                    When::Ago {
                        days: count * 30,
                        slack: 15,
                    },
                ),
                _ => continue,
            },
            _ => continue,
        };
        if at + len <= sentence.tokens.end {
            found.push(Reference {
                tokens: at..at + len,
                when,
            });
        }
    }
    found
}

fn number(word: &str) -> Option<i32> {
    const WORDS: &[&str] = &[
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let known = WORDS.iter().position(|it| *it == word && !word.is_empty());
    let known = known.and_then(|it| i32::try_from(it).ok());
    let counted = known.or_else(|| matches!(word, "a" | "an").then_some(1));
    counted.or_else(|| word.parse().ok().filter(|it| (1..=400).contains(it)))
}

/// Tokens between the word for the meeting and the day that still belong together. *Assumption.*
const APART_MAX: usize = 9;

/// Whether the day belongs to the meeting: near it, with nothing between that turns elsewhere.
fn is_about(
    note: &Anatomy<'_>,
    sentence: &Sentence,
    cue: &Range<usize>,
    day: &Range<usize>,
) -> bool {
    let between = if cue.end <= day.start {
        cue.end..day.start
    } else if day.end <= cue.start {
        day.end..cue.start
    } else {
        return true;
    };
    let near = between.len() <= APART_MAX;
    let turns = |range: Range<usize>| {
        range
            .into_iter()
            .any(|at| ELSEWHERE.contains(note.body.word(at)))
    };
    let before = sentence.tokens.start..cue.start.min(day.start);
    // “Since”, “after” and “again” look back; another “I” begins something else.
    let back = |at: &usize| matches!(note.body.word(*at), "since" | "after" | "again");
    let ahead = before
        .filter(|at| !back(at))
        .any(|at| ELSEWHERE.contains(note.body.word(at)));
    let another = between.clone().any(|at| note.body.word(at) == "i");
    near && !another
        && !turns(between)
        && !ahead
        && !turns(day.end..(day.end + 1).min(sentence.tokens.end))
}
