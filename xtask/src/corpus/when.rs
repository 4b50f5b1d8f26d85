//! Dates and times in words, as people write them in seven languages.
//!
//! Every phrase determines its instant, given the sender's zone (from the Date header) and when it was said. Must not
//! produce a phrase that a careful reader could resolve two ways.

use jiff::Zoned;

use super::random::Dice;
use super::zones::{Rule, Zone};

mod english;
mod names;

use english::{bare_weekday, english_day, english_time};
pub use names::{day_name, month_name};

/// How the zone is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ZoneSaid {
    /// Not at all: the sender's own.
    Absent,
    /// The right abbreviation for the day.
    Short,
    /// The abbreviation without summer or winter, or a wrong winter one in summer.
    Loose,
    /// In words.
    Spoken,
    /// As an offset.
    Offset,
    /// “your time”: the zone is the seeker's.
    Yours,
}

/// What a phrase is about.
pub struct Moment<'a> {
    /// Start, in the zone in which it is said.
    pub start: &'a Zoned,
    /// End, in the same zone, when a range is said.
    pub end: Option<&'a Zoned>,
    /// When the phrase is written, in the sender's zone.
    pub said: &'a Zoned,
    /// The zone of `start`.
    pub zone: &'static Zone,
    /// How the zone is given.
    pub zone_said: ZoneSaid,
}

fn days_between(said: &Zoned, start: &Zoned) -> i64 {
    let said_day = said.date();
    said_day
        .until(start.date())
        .map(|span| i64::from(span.get_days()))
        .unwrap_or(99)
}

/// True when the zone writes month before day and twelve hours.
fn american(zone: &Zone) -> bool {
    zone.rule == Rule::America
}

/// The phrase without a preposition: “Tuesday, March 3rd at 2:30 pm ET”.
pub fn phrase(lang: &str, moment: &Moment<'_>, dice: &mut Dice) -> String {
    let (day, time) = (day_part(lang, moment, dice), time_part(lang, moment, dice));
    let zone = zone_part(lang, moment, dice);
    let joined = match lang {
        "de" => dice.pick(&[" um ", ", ", " um "]),
        "fr" => " à ",
        "es" => " a las ",
        "nl" => " om ",
        "it" => dice.pick(&[" alle ", " alle ore "]),
        "pt" => " às ",
        _ if time.starts_with("from ") || time.starts_with("noon") => " ",
        _ => dice.pick(&[" at ", ", ", " @ ", " at ", " at "]),
    };
    format!("{day}{joined}{time}{zone}")
}

/// The phrase as an adverbial: “on Tuesday …”, “am Donnerstag, den …”, “tomorrow …”.
pub fn adverbial(lang: &str, moment: &Moment<'_>, dice: &mut Dice) -> String {
    let text = phrase(lang, moment, dice);
    let relative = [
        "tomorrow",
        "this",
        "next",
        "today",
        "heute",
        "morgen",
        "demain",
        "mañana",
        "domani",
        "amanhã",
        "kommenden",
    ];
    let first = text.split([' ', ',']).next().unwrap_or("");
    if relative.contains(&first) {
        return text;
    }
    match lang {
        "en" => format!("on {text}"),
        "de" => format!("am {}", text.replacen(", der ", ", den ", 1)),
        "es" => format!("el {text}"),
        "nl" => format!("op {text}"),
        _ => text,
    }
}

fn day_part(lang: &str, moment: &Moment<'_>, dice: &mut Dice) -> String {
    near_day(lang, moment, dice).unwrap_or_else(|| dated(lang, moment, dice))
}

/// “Tomorrow” or a bare weekday, where the day is near and the dice want it so.
fn near_day(lang: &str, moment: &Moment<'_>, dice: &mut Dice) -> Option<String> {
    let (at, ahead) = (moment.start, days_between(moment.said, moment.start));
    // “Tomorrow” and bare weekdays are counted on the sender's calendar, which must be the calendar of the start.
    let same_calendar = moment.start.time_zone() == moment.said.time_zone();
    if same_calendar && ahead == 1 && dice.chance(45.0) {
        let word = match lang {
            "de" => "morgen",
            "fr" => "demain",
            "es" => "mañana",
            "nl" => "morgen",
            "it" => "domani",
            "pt" => "amanhã",
            _ => dice.pick(&["tomorrow", "tomorrow", "tomorrow morning/afternoon"]),
        };
        let half = if at.hour() < 12 {
            " morning"
        } else {
            " afternoon"
        };
        return Some(word.replace(" morning/afternoon", half));
    }
    if same_calendar && (1..=6).contains(&ahead) && dice.chance(22.0) {
        return Some(match lang {
            "en" => bare_weekday(at, moment.said, dice),
            _ => day_name(at, lang).to_owned(),
        });
    }
    None
}

/// The date with its weekday, as the language writes it.
fn dated(lang: &str, moment: &Moment<'_>, dice: &mut Dice) -> String {
    let at = moment.start;
    let (day, month) = (day_name(at, lang), month_name(at, lang));
    let (d, m, y) = (at.day(), at.month(), at.year());
    match lang {
        "de" => match dice.index(5) {
            0 => format!("{day}, der {d}. {month}"),
            1 => format!("{day}, {d:02}.{m:02}.{y}"),
            2 => format!("{}., {d}.{m}.", &day[..2]),
            3 => format!("{day}, {d}. {month} {y}"),
            _ => format!("{day} ({d}.{m}.)"),
        },
        "fr" => match dice.index(3) {
            0 => format!(
                "{day} {} {month}",
                if d == 1 {
                    "1er".to_owned()
                } else {
                    d.to_string()
                }
            ),
            1 => format!("{day} {d} {month} {y}"),
            _ => format!("{day} {d:02}/{m:02}"),
        },
        "es" => match dice.index(3) {
            0 => format!("{day} {d} de {month}"),
            1 => format!("{day} {d} de {month} de {y}"),
            _ => format!("{day} {d}/{m}"),
        },
        "nl" => match dice.index(3) {
            0 => format!("{day} {d} {month}"),
            1 => format!("{day} {d} {month} {y}"),
            _ => format!("{} {d}-{m}", &day[..2]),
        },
        "it" => match dice.index(3) {
            0 => format!("{day} {d} {month}"),
            1 => format!("{day} {d} {month} {y}"),
            _ => format!("{day} {d}/{m}"),
        },
        "pt" => match dice.index(3) {
            0 => format!("{day}, {d} de {month}"),
            1 => format!("{day}, dia {d} de {month},"),
            _ => format!("{day} ({d:02}/{m:02})"),
        },
        _ => english_day(at, american(moment.zone), dice),
    }
}

fn time_part(lang: &str, moment: &Moment<'_>, dice: &mut Dice) -> String {
    let (h, m) = (moment.start.hour(), moment.start.minute());
    if lang == "en" {
        let twelve = dice.chance(if american(moment.zone) { 96.0 } else { 55.0 });
        if let Some(end) = moment.end {
            let (from, to) = (
                english_time(moment.start, dice, twelve),
                english_time(end, dice, twelve),
            );
            return match dice.index(3) {
                0 => format!("{from} - {to}"),
                1 => format!("{from} to {to}"),
                _ => format!("{from}–{to}"),
            };
        }
        if h == 12 && m == 0 && dice.chance(30.0) {
            return "12 noon".to_owned();
        }
        let british_dot = !american(moment.zone) && twelve && m != 0 && dice.chance(20.0);
        let text = english_time(moment.start, dice, twelve);
        return if british_dot {
            text.replace(':', ".")
        } else {
            text
        };
    }
    let one = |at: &Zoned, dice: &mut Dice| local_time(lang, at.hour(), at.minute(), dice);
    match moment.end {
        Some(end) => format!(
            "{} - {}",
            one(moment.start, dice).trim_end_matches(" Uhr"),
            one(end, dice)
        ),
        None => one(moment.start, dice),
    }
}

fn local_time(lang: &str, h: i8, m: i8, dice: &mut Dice) -> String {
    match (lang, dice.index(3)) {
        ("de", 0) if m == 0 => format!("{h} Uhr"),
        ("de", 1) => format!("{h}.{m:02} Uhr"),
        ("de", _) => format!("{h}:{m:02} Uhr"),
        ("fr", 0) if m == 0 => format!("{h} h"),
        ("fr", 1) => format!("{h}:{m:02}"),
        ("fr", _) => format!(
            "{h}h{}",
            if m == 0 {
                String::new()
            } else {
                format!("{m:02}")
            }
        ),
        ("es", 0) if m == 0 => format!("{h}h"),
        ("es", 1) if m == 0 && h > 12 => format!("{} de la tarde", h - 12),
        ("nl", 0) => format!("{h}.{m:02} uur"),
        ("nl", 1) => format!("{h}:{m:02} uur"),
        ("it", 0) => format!("{h}.{m:02}"),
        ("pt", 0 | 1) => format!(
            "{h}h{}",
            if m == 0 {
                String::new()
            } else {
                format!("{m:02}")
            }
        ),
        _ => format!("{h:02}:{m:02}"),
    }
}

fn zone_part(lang: &str, moment: &Moment<'_>, dice: &mut Dice) -> String {
    let zone = moment.zone;
    let summer = moment.start.offset().seconds() != zone.offset_minutes * 60;
    let right = zone.short[usize::from(summer)];
    let offset = moment.start.offset().seconds() / 60;
    let spoken_offset = {
        let (hours, minutes) = (offset / 60, (offset % 60).abs());
        let sign = if offset < 0 { "" } else { "+" };
        let minutes = if minutes == 0 {
            String::new()
        } else {
            format!(":{minutes:02}")
        };
        format!("{}{sign}{hours}{minutes}", dice.pick(&["UTC", "GMT"]))
    };
    match moment.zone_said {
        ZoneSaid::Absent => String::new(),
        ZoneSaid::Short if !right.is_empty() => {
            if dice.chance(70.0) {
                format!(" {right}")
            } else {
                format!(" ({right})")
            }
        }
        ZoneSaid::Loose if !zone.short[2].is_empty() => format!(
            " {}",
            dice.pick(&[zone.short[2], zone.short[2], zone.short[0]])
        ),
        ZoneSaid::Offset => format!(" ({spoken_offset})"),
        ZoneSaid::Yours => match lang {
            "de" => " (Ihrer Zeit)".to_owned(),
            "en" => dice
                .pick(&[" your time", " (your time)", ", your local time"])
                .to_owned(),
            _ => format!(" ({spoken_offset})"),
        },
        _ => match lang {
            "en" => format!(
                " {}",
                dice.pick(&["(S)", "S", "(S)"]).replace('S', zone.spoken)
            ),
            _ if !right.is_empty() => format!(" ({right})"),
            _ => format!(" ({spoken_offset})"),
        },
    }
}
