//! The date of a line: the longest run of its words that reads as one, or as one that is not clear.

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::time::Zone;
use meanwhile_words::dates::{self, TypedError, When};

use super::line::Line;
use super::{DateChoice, UnclearDate};
use crate::shapes::Moment;
use crate::typed::Reader;

/// Words that a date takes at most: “the end of next week”, “tue 14 april 2026 at 3pm new york time”.
const WORDS_MAX: usize = 10;

/// Words before a date that belong to it.
const BEFORE: &[&str] = &[
    "on", "at", "by", "until", "till", "before", "within", "around", "for", "latest", "deadline",
    "back",
];

/// The date of a line.
#[derive(Clone, Debug)]
pub(super) enum Found {
    /// A moment with a time of day.
    Moment {
        at: Moment,
        zone: Zone,
        ends_at: Option<Timestamp>,
    },
    /// Days without one.
    Days { first: Date, last: Date },
    /// A date that is not clear.
    Unclear(UnclearDate),
}

/// Finds the date of a line and marks its words; `None` when there is none.
pub(super) fn date(line: &mut Line<'_>, reader: Reader) -> Option<Found> {
    let (range, found) = longest(line, reader)?;
    line.use_up(range.clone());
    let mut found = found;
    if let Found::Days { .. } = found {
        // “fri second interview Acme 3pm”: the time stands elsewhere.
        if let Some((time, moment)) = with_time(line, reader, &range) {
            line.use_up(time);
            found = moment;
        }
    }
    let mut at = range.start;
    while at > 0 && line.is_free(at - 1) && BEFORE.contains(&line.words[at - 1].folded.as_str()) {
        line.use_up(at - 1..at);
        at -= 1;
    }
    Some(found)
}

fn longest(line: &Line<'_>, reader: Reader) -> Option<(Range<usize>, Found)> {
    let count = line.words.len();
    let mut unclear = None;
    for length in (1..=WORDS_MAX.min(count)).rev() {
        for start in 0..=count - length {
            let range = start..start + length;
            let is_free = line.words[range.clone()].iter().all(|it| !it.used);
            if !is_free
                || BEFORE.contains(&line.words[start].folded.as_str())
                    && line.words[start].folded != "within"
            {
                continue;
            }
            match read(line, range.clone(), reader) {
                Some(Found::Unclear(_)) if unclear.is_none() => {
                    unclear = narrowed(line, range, reader)
                }
                Some(Found::Unclear(_)) => {}
                Some(found) => {
                    // What is not clear as a whole is not made clear by leaving out a part of it.
                    let inside = |(wide, _): &(Range<usize>, Found)| {
                        wide.start <= range.start && range.end <= wide.end
                    };
                    return match unclear {
                        Some(wide) if inside(&wide) => Some(wide),
                        _ => Some((range, found)),
                    };
                }
                None => {}
            }
        }
    }
    unclear
}

/// A date that is not clear, without words beside it that are none of its.
fn narrowed(
    line: &Line<'_>,
    mut range: Range<usize>,
    reader: Reader,
) -> Option<(Range<usize>, Found)> {
    let is_same = |range: &Range<usize>| {
        let Some(Found::Unclear(it)) = read(line, range.clone(), reader) else {
            return false;
        };
        !range.is_empty() && (it.readings.is_empty() || it.why.contains("meanings"))
    };
    while range.len() > 1
        && is_same(&(range.start + 1..range.end))
        && !is_of_date(line, range.start, reader)
    {
        range.start += 1;
    }
    while range.len() > 1
        && is_same(&(range.start..range.end - 1))
        && !is_of_date(line, range.end - 1, reader)
    {
        range.end -= 1;
    }
    let found = read(line, range.clone(), reader)?;
    Some((range, found))
}

/// Whether a word alone may be a part of a date.
fn is_of_date(line: &Line<'_>, at: usize, reader: Reader) -> bool {
    let word = line.source(at..at + 1);
    let now = reader.zone.zoned(reader.now);
    word.chars().any(|c| c.is_ascii_digit())
        || !matches!(
            dates::typed(word, &now),
            Err(TypedError::NotUnderstood { .. })
        )
}

fn read(line: &Line<'_>, range: Range<usize>, reader: Reader) -> Option<Found> {
    let words = line.source(range.clone());
    let now = reader.zone.zoned(reader.now);
    match dates::typed(words, &now) {
        Ok(when) if when.has_time => Some(moment(&when, reader)),
        Ok(when) => {
            let date = when.start.date();
            let stretch = dates::typed_stretch(words, &now).unwrap_or((date, date));
            Some(Found::Days {
                first: stretch.0,
                last: stretch.1,
            })
        }
        Err(error) => match dates::typed_stretch(words, &now) {
            Ok((first, last)) => Some(Found::Days { first, last }),
            Err(_) => unclear(line, range, &error, reader).map(Found::Unclear),
        },
    }
}

fn moment(when: &When, reader: Reader) -> Found {
    let typed = when.start.time_zone().iana_name().and_then(Zone::parse);
    let zone = typed.filter(|_| when.has_zone).unwrap_or(reader.zone);
    let at = crate::io::clock::cut(when.start.timestamp());
    let ends_at = when
        .end
        .as_ref()
        .map(|end| crate::io::clock::cut(end.timestamp()));
    Found::Moment {
        at: Moment::between(at, reader.zone, zone),
        zone,
        ends_at,
    }
}

/// What is not clear about words that are meant as a date; `None` where they are none.
fn unclear(
    line: &Line<'_>,
    range: Range<usize>,
    error: &TypedError,
    reader: Reader,
) -> Option<UnclearDate> {
    let (why, readings) = match error {
        TypedError::Empty | TypedError::NotUnderstood { .. } | TypedError::TooMany { .. } => {
            return None;
        }
        TypedError::Ambiguous { choices } => ("it has two meanings".to_owned(), choices.clone()),
        TypedError::NoDay { time } => (
            "the day is missing".to_owned(),
            vec![format!("today {time}"), format!("tomorrow {time}")],
        ),
        TypedError::NoSuchDay { .. } | TypedError::WrongWeekday { .. } | TypedError::NoSuchDate => {
            (error.to_string(), Vec::new())
        }
    };
    // A number alone is no date to anybody.
    let words = line.source(range.clone());
    if words.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let (start, end) = (
        line.words[range.start].span.start,
        line.words[range.end - 1].span.end,
    );
    let choice = |reading: String| DateChoice {
        line: format!("{}{reading}{}", &line.text[..start], &line.text[end..]),
        words: reading,
    };
    let now = reader.zone.zoned(reader.now);
    let reads = |reading: &String| dates::typed(reading, &now).is_ok();
    Some(UnclearDate {
        words: words.to_owned(),
        why,
        readings: readings.into_iter().filter(reads).map(choice).collect(),
    })
}

/// A time of day that stands apart from its day, put together with it.
fn with_time(line: &Line<'_>, reader: Reader, day: &Range<usize>) -> Option<(Range<usize>, Found)> {
    let now = reader.zone.zoned(reader.now);
    let count = line.words.len();
    let lengths = (1..=4.min(count)).rev();
    let ranges =
        lengths.flat_map(|length| (0..=count - length).map(move |start| start..start + length));
    for range in ranges {
        let is_free = line.words[range.clone()].iter().all(|it| !it.used);
        let time = line.source(range.clone());
        let is_time = || matches!(dates::typed(time, &now), Err(TypedError::NoDay { .. }));
        if !is_free || BEFORE.contains(&line.words[range.start].folded.as_str()) || !is_time() {
            continue;
        }
        let together = format!("{} {time}", line.source(day.clone()));
        if let Ok(when) = dates::typed(&together, &now).map_err(|_| ()) {
            return Some((range, moment(&when, reader)));
        }
    }
    None
}
