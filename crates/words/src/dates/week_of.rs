//! A week named by a day of it or by its number: “the week of 16 March”, “w/c 16 March”, “in KW 12”.
//! Must not widen a day that merely stands near the word.

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};

use super::lexicon::number;
use super::meaning::{Found, Meaning};
use super::resolve::monday_of;
use crate::text::{Gap, Text};

/// Makes weeks of the days in `found` that name one, and adds those named by number, seen from `base`.
pub(super) fn name_weeks(text: &Text<'_>, base: Date, found: &mut Vec<Found>) {
    for it in found.iter_mut() {
        if let Meaning::Days { first, last } = it.meaning
            && first == last
            && let Some(start) = led_by_week(text, it.span.start)
            && let Some((first, last)) = monday_of(first, 0).and_then(working_week)
        {
            it.span.start = start;
            it.meaning = Meaning::Days { first, last };
            it.is_window = true;
            it.is_bare_weekday = false;
        }
    }
    for at in 1..text.tokens.len() {
        let is_named = matches!(text.word(at - 1), "kw" | "kalenderwoche")
            && text.tokens[at].gap < Gap::Sentence;
        let week = is_named.then(|| number(text.word(at))).flatten();
        if let Some((first, last)) = week.and_then(|week| numbered(week, base)) {
            let span = text.bytes(at - 1..at + 1);
            found.retain(|other| other.span.end <= span.start || other.span.start >= span.end);
            let place = found.partition_point(|other| other.span.start < span.start);
            found.insert(
                place,
                Found {
                    span,
                    meaning: Meaning::Days { first, last },
                    confidence: 85,
                    zone: None,
                    zone_stated: false,
                    other: None,
                    is_window: true,
                    is_bare_weekday: false,
                },
            );
        }
    }
}

fn working_week(monday: Date) -> Option<(Date, Date)> {
    Some((monday, monday.checked_add(4.days()).ok()?))
}

/// Monday to Friday of the calendar week with that number, this year's unless it lies long back.
pub(super) fn numbered(week: i32, base: Date) -> Option<(Date, Date)> {
    /// *Assumption:* letters speak of what is ahead, and of the last two months.
    const LOOK_BACK_DAYS: i64 = 60;
    let week = i8::try_from(week).ok()?;
    let monday = |year: i16| {
        ISOWeekDate::new(year, week, Weekday::Monday)
            .ok()
            .map(ISOWeekDate::date)
    };
    let oldest = base.checked_sub(LOOK_BACK_DAYS.days()).ok()?;
    let year = base.iso_week_date().year();
    [year, year.checked_add(1)?]
        .into_iter()
        .filter_map(monday)
        .find(|monday| *monday >= oldest)
        .and_then(working_week)
}

/// Where “the week of” begins that ends before the byte `day`.
fn led_by_week(text: &Text<'_>, day: usize) -> Option<usize> {
    const LINKS: &[&str] = &[
        "ab",
        "beginning",
        "c",
        "commencing",
        "de",
        "del",
        "do",
        "du",
        "of",
        "starting",
        "the",
        "van",
        "vanaf",
        "vom",
    ];
    const WEEKS: &[&str] = &["semaine", "semana", "settimana", "w", "week", "woche"];
    /// *Assumption:* “week beginning on the” is the longest of them.
    const LINKS_MOST: usize = 3;
    let first = text.tokens.partition_point(|token| token.span.start < day);
    let mut at = first;
    while at > 0
        && first - at < LINKS_MOST
        && text.tokens.get(at)?.gap < Gap::Sentence
        && LINKS.contains(&text.word(at - 1))
    {
        at -= 1;
    }
    let is_week = at < first && at > 0 && WEEKS.contains(&text.word(at - 1));
    is_week.then(|| text.tokens[at - 1].span.start)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::Offset;

    use super::*;
    use crate::dates::{Context, NumericOrder, find};

    /// Written on Wednesday, 4 March 2026.
    #[track_caller]
    fn check(text: &str, expected: &[(Date, Date)]) {
        let context = Context {
            sent_at: "2026-03-04T15:00:00Z".parse().unwrap(),
            offset: Offset::UTC,
            writer: None,
            reader: None,
            order: NumericOrder::Unknown,
        };
        let days = |found: Found| match found.meaning {
            Meaning::Days { first, last } => Some((first, last)),
            _ => None,
        };
        let found: Vec<_> = find(text, &context).into_iter().filter_map(days).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_week_named_by_a_day_or_a_number_is_its_working_days() {
        let week = [(date(2026, 3, 16), date(2026, 3, 20))];
        for text in [
            "You will hear from us in the week of 16 March.",
            "Interviews take place in the week commencing 16 March.",
            "Interviews are held w/c 16 March.",
            "We decide in the week beginning Monday 16 March.",
            "Sie hören in der Woche vom 16. März von uns.",
            "Sie hören in KW 12 von uns.",
            "Nous déciderons dans la semaine du 16 mars.",
            "U hoort in de week van 16 maart van ons.",
        ] {
            check(text, &week);
        }
        check(
            "Wir melden uns in KW 1.",
            &[(date(2027, 1, 4), date(2027, 1, 8))],
        );
    }

    #[test]
    fn a_day_near_the_word_stays_a_day() {
        let day = [(date(2026, 3, 16), date(2026, 3, 16))];
        check("The week ends on 16 March.", &day);
        check("Every week, as of 16 March.", &day);
        check("KW 99 is no week.", &[]);
    }
}
