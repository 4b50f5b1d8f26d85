//! Times of day in words and digits: `2:30 pm`, `14 Uhr`, `14h30`, `10–11am`, “noon”.
//!
//! Finds times only; the day and the zone they belong to are put together in `find` and `typed`.

use jiff::civil::{Time, time};

use super::numerals::{Part, small};
use super::spoken::{full_hour, military, part_of_day, spoken};
use crate::text::{Gap, Text};

/// A time of day, or two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TimePart {
    pub start: Time,
    pub end: Option<Time>,
    /// It cannot be twelve hours off.
    pub is_sure: bool,
    /// “Between two and four”: a window to choose from, not a duration.
    pub is_window: bool,
}

/// How a clock was written, which tells what half of the day it may be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Meridiem { pm: bool },
    Clock24,
    Colon,
    Bare,
}

/// What a clock shows, and the token behind.
pub(super) struct Clock {
    pub hour: i8,
    pub minute: i8,
    pub style: Style,
    pub end: usize,
}

/// The time written at token `at`, if one starts there.
///
/// With `bare`, a lone number counts too (behind “at” it does without). `follows_day` says that a day stands right before
/// it: there two lone numbers are a range, “Tuesday the 10th, 2-3”.
pub(super) fn time_at(
    text: &Text<'_>,
    at: usize,
    bare: bool,
    follows_day: bool,
) -> Option<Part<TimePart>> {
    if let Some(found) = named(text, at) {
        return Some(Part {
            tokens: at..at + 1,
            value: found,
        });
    }
    // “Kl. 13”: the stop of the abbreviation ends no sentence.
    let goes_on = at > 0 && (text.tokens[at].gap < Gap::Sentence || text.word(at - 1) == "kl");
    let before = if goes_on { text.word(at - 1) } else { "" };
    // The minutes of “12.00” are no time of their own.
    if at > 0 && text.tokens[at - 1].is_number && matches!(text.between(at), "." | ":") {
        return None;
    }
    let mut first = clock(text, at)?;
    let is_window = matches!(
        before,
        "between" | "zwischen" | "entre" | "tra" | "tussen" | "fra"
    );
    let second = range_end(text, first.end, is_window)
        .and_then(|next| clock(text, next))
        .filter(|second| {
            let stated = second.style != Style::Bare || first.style != Style::Bare;
            let may_be_bare = is_window || follows_day && is_short(&first, second);
            stated || (may_be_bare && !followed_by_unit(text, second.end))
        });
    let is_lone = first.style == Style::Bare && second.is_none();
    let leads = || leads_hour(before) || is_swapped(text, before, first.end);
    if is_lone && (!(bare || leads()) || followed_by_unit(text, first.end)) {
        return None;
    }
    let mut end_token = first.end;
    let mut end = None;
    let mut is_sure = first.style != Style::Bare;
    if let Some(second) = second {
        end_token = second.end;
        first.style = style_beside(&first, &second);
        is_sure = first.style != Style::Bare || second.style != Style::Bare;
        end = to_time(
            second.hour,
            second.minute,
            if second.style == Style::Bare {
                first.style
            } else {
                second.style
            },
        );
    }
    let start = to_time(first.hour, first.minute, first.style)?;
    let end = end.filter(|end| *end > start);
    // “2:30” without am or pm, at an hour nobody is interviewed: the afternoon is meant, perhaps.
    if first.style == Style::Colon && first.hour < 7 {
        is_sure = false;
    }
    Some(Part {
        tokens: at..end_token,
        value: TimePart {
            start,
            end,
            is_sure,
            is_window,
        },
    })
}

/// Whether a lone number behind a word is an hour: “at 3”.
fn leads_hour(word: &str) -> bool {
    matches!(
        word,
        "at" | "um" | "alle" | "las" | "om" | "@" | "as" | "ore" | "kl" | "klockan" | "klokken"
    )
}

/// Whether a lone number between `before` and the token `end` is an hour that takes the place of another: “could we do 11
/// instead?”, “make it 3 instead”.
fn is_swapped(text: &Text<'_>, before: &str, end: usize) -> bool {
    matches!(before, "do" | "it" | "say") && text.word(end) == "instead"
}

/// Whether two lone hours on a clock's face are as far apart as a meeting is long.
fn is_short(first: &Clock, second: &Clock) -> bool {
    /// *Assumption.*
    const HOURS_MOST: i8 = 4;
    let on_face = |clock: &Clock| (1..=12).contains(&clock.hour);
    let apart = (second.hour - first.hour).rem_euclid(12);
    on_face(first) && on_face(second) && (1..=HOURS_MOST).contains(&apart)
}

/// How the first clock of a range is meant. “10–11am”, “11–1pm”: it takes the half of the day that
/// puts it before the second.
fn style_beside(first: &Clock, second: &Clock) -> Style {
    let (Style::Bare | Style::Colon, Style::Meridiem { .. }) = (first.style, second.style) else {
        return first.style;
    };
    let late = to_time(first.hour, first.minute, second.style);
    let end = to_time(second.hour, second.minute, second.style);
    match (late, end) {
        (Some(late), Some(end)) if late < end => second.style,
        _ => Style::Meridiem { pm: false },
    }
}

fn named(text: &Text<'_>, at: usize) -> Option<TimePart> {
    let before = if at > 0 { text.word(at - 1) } else { "" };
    let start = match text.word(at) {
        "noon" | "midday" | "midi" | "mezzogiorno" | "mediodia"
            if before != "after" && before != "apres" =>
        {
            time(12, 0, 0, 0)
        }
        "midnight" => time(0, 0, 0, 0),
        _ => return None,
    };
    Some(TimePart {
        start,
        end: None,
        is_sure: true,
        is_window: false,
    })
}

fn clock(text: &Text<'_>, at: usize) -> Option<Clock> {
    let in_words = spoken(text, at).or_else(|| full_hour(text, at));
    if let Some(found) = in_words.or_else(|| military(text, at)) {
        return Some(found);
    }
    let hour = small(text, at).filter(|hour| (0..=24).contains(hour))?;
    let read = |minute, style, end| {
        Some(Clock {
            hour,
            minute,
            style,
            end,
        })
    };
    let mut next = at + 1;
    let mut minute = 0;
    let mut style = Style::Bare;
    let two_digits =
        |i: usize| small(text, i).filter(|m| text.word(i).len() == 2 && (0..60).contains(m));
    if text.between(next) == ":"
        && let Some(found) = two_digits(next)
    {
        (minute, next, style) = (found, next + 1, Style::Colon);
        // Seconds are read over.
        if text.between(next) == ":" && two_digits(next).is_some() {
            next += 1;
        }
    } else if text.between(next) == "."
        && let Some(found) = two_digits(next)
        && (unit_len(text, next + 1) > 0
            || meridiem(text, next + 1).is_some()
            || is_dotted_time(text, at, next + 1))
    {
        (minute, next, style) = (found, next + 1, Style::Colon);
    }
    if style == Style::Colon && text.word(at).starts_with('0') {
        style = Style::Clock24;
    }
    if let Some((pm, end)) = meridiem(text, next) {
        if hour > 12 {
            // “14:30 pm” is a slip; the 24-hour reading stands.
            return read(minute, Style::Clock24, end);
        }
        return read(minute, Style::Meridiem { pm }, end);
    }
    // “15:00 hrs” is a time, “24 hrs” a stretch.
    let by_hrs = style == Style::Colon || style == Style::Clock24;
    let unit = if by_hrs && matches!(text.word(next), "hrs" | "hr" | "hours") {
        1
    } else {
        unit_len(text, next)
    };
    if unit > 0 {
        next += unit;
        if style == Style::Bare
            && let Some(found) = two_digits(next)
            && text.tokens[next].gap <= Gap::Space
            && !matches!(text.word(next - 1), "clock")
        {
            (minute, next) = (found, next + 1);
        }
        style = if text.word(next - 1) == "clock" {
            Style::Bare
        } else {
            Style::Clock24
        };
        return read(minute, style, next);
    }
    read(minute, style, next)
}

/// Whether “12.00” stands where a time stands: behind “at”, or before another time.
fn is_dotted_time(text: &Text<'_>, at: usize, after: usize) -> bool {
    let before = if at > 0 { text.word(at - 1) } else { "" };
    let led = matches!(
        before,
        "at" | "um"
            | "alle"
            | "dalle"
            | "ore"
            | "om"
            | "las"
            | "as"
            | "vers"
            | "a"
            | "von"
            | "van"
            | "from"
            | "between"
            | "zwischen"
            | "tussen"
            | "ab"
            | "kl"
            | "klockan"
            | "klokken"
    );
    let range = matches!(text.between(after).trim(), "-" | "–" | "—")
        && small(text, after).is_some_and(|hour| hour < 24)
        && text.word(after + 1).len() == 2;
    // “Say 10.45”, and no more: euros may follow.
    let ends = || text.tokens.get(after).is_none_or(|it| it.gap >= Gap::Comma);
    let led = led || before == "say" && ends();
    // “5.3.” goes on with a stop, “12.00” does not.
    (led || range) && !text.between(after).starts_with('.')
        || led && text.between(after).trim() == "."
}

/// `am`, `p.m.`, and where it ends.
fn meridiem(text: &Text<'_>, at: usize) -> Option<(bool, usize)> {
    let token = text.tokens.get(at)?;
    if token.gap > Gap::Space {
        return None;
    }
    match text.word(at) {
        // “um 3 am Montag”: the German preposition is followed by a day.
        "am" if !german_am(text, at) => Some((false, at + 1)),
        "pm" => Some((true, at + 1)),
        "a" | "p" if text.word(at + 1) == "m" && text.between(at + 1) == "." => {
            Some((text.word(at) == "p", at + 2))
        }
        "noon" => Some((true, at + 1)),
        _ => part_of_day(text, at),
    }
}

fn german_am(text: &Text<'_>, at: usize) -> bool {
    let day = text.word(at + 1);
    let german = super::lexicon::weekday(day).is_some()
        && (day.ends_with("tag") || day == "mittwoch" || day == "sonnabend");
    german
        || (text.tokens.get(at + 1).is_some_and(|t| t.is_number)
            && text.between(at + 2).starts_with('.'))
}

/// Tokens taken by “Uhr”, “h”, “heures”, “o’clock”.
fn unit_len(text: &Text<'_>, at: usize) -> usize {
    match text.word(at) {
        "uhr" | "heures" | "horas" | "uur" | "u" | "hs" => 1,
        "h" => 1,
        "o" if text.word(at + 1) == "clock" => 2,
        _ => 0,
    }
}

/// Where the second clock of a range would start.
fn range_end(text: &Text<'_>, at: usize, is_window: bool) -> Option<usize> {
    let token = text.tokens.get(at)?;
    if token.gap >= Gap::Sentence {
        return None;
    }
    let between = text.between(at).trim();
    // “2 p.m.–2:30 p.m.”: the stop of the abbreviation stands before the dash.
    let between = between.trim_start_matches('.').trim_start();
    if token.is_number && matches!(between, "-" | "–" | "—" | "―") {
        return Some(at);
    }
    let word = text.word(at);
    let joins = matches!(
        word,
        "to" | "until" | "till" | "til" | "through" | "bis" | "a" | "alle" | "tot" | "ate" | "as"
    ) || (is_window && matches!(word, "and" | "und" | "et" | "y" | "e" | "en"));
    let mut next = at + 1;
    if matches!(text.word(next), "las" | "as" | "le") {
        next += 1;
    }
    (joins && text.tokens.get(next).is_some_and(|token| token.is_number)).then_some(next)
}

fn followed_by_unit(text: &Text<'_>, at: usize) -> bool {
    let word = text.word(at);
    super::lexicon::unit(word).is_some()
        || matches!(
            word,
            "people" | "years" | "of" | "percent" | "st" | "nd" | "rd" | "th"
        )
        || text.between(at).starts_with(['%', '/', '-', ':'])
        || text.between(at) == "."
        || super::lexicon::month(word).is_some()
}

fn to_time(hour: i8, minute: i8, style: Style) -> Option<Time> {
    let hour = match style {
        Style::Meridiem { pm: true } if hour < 12 => hour + 12,
        Style::Meridiem { pm: false } if hour == 12 => 0,
        // Interviews lie between seven in the morning and half past six in the evening (*assumption*).
        Style::Bare | Style::Colon if (1..7).contains(&hour) => hour + 12,
        _ => hour,
    };
    Time::new(if hour == 24 { 0 } else { hour }, minute, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &str, expected: Option<(&str, Option<&str>)>) {
        let text = Text::new(written);
        let found = (0..text.tokens.len())
            .find_map(|at| time_at(&text, at, false, false))
            .map(|part| part.value);
        let show = |time: Time| time.strftime("%H:%M").to_string();
        let found = found.map(|part| (show(part.start), part.end.map(show)));
        let expected = expected.map(|(a, b)| (a.to_owned(), b.map(str::to_owned)));
        assert_eq!(found, expected, "{written}");
    }

    #[test]
    fn times_in_many_notations_are_read() {
        check("at 2:30 pm ET", Some(("14:30", None)));
        check("2pm", Some(("14:00", None)));
        check("2.30 p.m.", Some(("14:30", None)));
        check("um 14 Uhr", Some(("14:00", None)));
        check("um 14.30 Uhr", Some(("14:30", None)));
        check("à 14h30", Some(("14:30", None)));
        check("14 Uhr 30", Some(("14:30", None)));
        check("a las 16:00 horas", Some(("16:00", None)));
        check("tomorrow at noon", Some(("12:00", None)));
        check("at 12 am", Some(("00:00", None)));
        check("12:15 pm", Some(("12:15", None)));
        check("at 3", Some(("15:00", None)));
        check("at 3. Bye", Some(("15:00", None)));
        check("10 o'clock", Some(("10:00", None)));
        check("tomorrow, four o'clock", Some(("16:00", None)));
        check("at 10 o'clock", Some(("10:00", None)));
        check("at eleven o'clock London time", Some(("11:00", None)));
        check("klockan 12 (svensk tid)", Some(("12:00", None)));
        check("onsdag klockan 11.30?", Some(("11:30", None)));
        check("kl. 13", Some(("13:00", None)));
        check("Monday, half past one", Some(("13:30", None)));
        check("at quarter to ten", Some(("09:45", None)));
        check("um halb vier", Some(("15:30", None)));
        check("half three of them", None);
        check("at half three", Some(("15:30", None)));
        check("at half a dozen places", None);
        check("at half price", None);
        check("could we do 11 instead?", Some(("11:00", None)));
        check("let's make it 3 instead", Some(("15:00", None)));
        check("I would buy 11 instead", None);
        check("could we do 3 interviews instead", None);
        check("om half drie", Some(("14:30", None)));
        check("om kwart voor drie", Some(("14:45", None)));
        check("at twenty past nine", Some(("09:20", None)));
        check("at eight o'clock in the evening", Some(("20:00", None)));
        check("at 8 in the morning", Some(("08:00", None)));
        check("at 1500 hrs", Some(("15:00", None)));
        check("at 15:00 hrs", Some(("15:00", None)));
        check("Thu 12 Mar 0930 GMT", Some(("09:30", None)));
        check("for ten thirty on", Some(("10:30", None)));
        check("at two forty-five", Some(("14:45", None)));
        check("two thirty minute talks", None);
        check("within 24 hrs", None);
        check("1500 hours of practice", None);
        check("in 2026", None);
    }

    #[test]
    fn ranges_share_their_half_of_the_day() {
        check("10-11am", Some(("10:00", Some("11:00"))));
        check("alle 12.00 - 12:45 (CET)", Some(("12:00", Some("12:45"))));
        check("om 14.00", Some(("14:00", None)));
        check("version 12.00", None);
        check("mid-morning, say 10.45", Some(("10:45", None)));
        check("say 10.45 euros", None);
        check("van 10.00 tot 11.00 uur", Some(("10:00", Some("11:00"))));
        check("11–1pm", Some(("11:00", Some("13:00"))));
        check("2–3 pm", Some(("14:00", Some("15:00"))));
        check("14:00–15:00 CET", Some(("14:00", Some("15:00"))));
        check("von 9:30 bis 10:15 Uhr", Some(("09:30", Some("10:15"))));
        check("from 2pm to 2:45pm", Some(("14:00", Some("14:45"))));
        check("9:00 AM - 9:45 AM", Some(("09:00", Some("09:45"))));
        check("between 2 and 4pm", Some(("14:00", Some("16:00"))));
        check("de 14h à 15h", Some(("14:00", Some("15:00"))));
    }

    #[test]
    fn two_lone_hours_behind_a_day_are_a_range() {
        let read = |written: &str, follows_day| {
            let text = Text::new(written);
            let found = time_at(&text, 0, false, follows_day).map(|part| part.value);
            found.map(|it| (it.start.to_string(), it.end.map(|end| end.to_string())))
        };
        let hours = |a: &str, b: &str| Some((a.to_owned(), Some(b.to_owned())));
        assert_eq!(read("2-3", true), hours("14:00:00", "15:00:00"));
        assert_eq!(read("11-1", true), hours("11:00:00", "13:00:00"));
        assert_eq!(read("2-3", false), None);
        assert_eq!(read("2-3 weeks", true), None);
        assert_eq!(read("2-9", true), None);
    }

    #[test]
    fn numbers_that_are_no_times_are_left_alone() {
        check("in 3 days", None);
        check("at 3 people", None);
        check("ratio 10:5", None);
        check("room 12", None);
        check("at 25 Main Street", None);
        check("at 3.5 percent", None);
        check("between 2 and 3 weeks", None);
    }
}
