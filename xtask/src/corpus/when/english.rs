//! English days and clock times, American and other.

use jiff::Zoned;

use super::super::random::Dice;
use super::names::{day_name, month_name};

pub fn ordinal(day: i8) -> String {
    let tail = match (day % 10, day) {
        (1, d) if d != 11 => "st",
        (2, d) if d != 12 => "nd",
        (3, d) if d != 13 => "rd",
        _ => "th",
    };
    format!("{day}{tail}")
}

pub fn bare_weekday(at: &Zoned, said: &Zoned, dice: &mut Dice) -> String {
    let day = day_name(at, "en");
    let same_week = at.date().iso_week_date().week() == said.date().iso_week_date().week();
    match dice.index(4) {
        0 if same_week => format!("this {day}"),
        1 => format!("{day} ({})", ordinal(at.day())),
        2 => format!("{} the {}", day, ordinal(at.day())),
        _ => day.to_owned(),
    }
}

pub fn english_day(at: &Zoned, month_first: bool, dice: &mut Dice) -> String {
    let (day, month) = (day_name(at, "en"), month_name(at, "en"));
    let (d, m, y) = (at.day(), at.month(), at.year());
    let (day3, month3) = (&day[..3], &month[..3]);
    if month_first {
        match dice.index(9) {
            0 => format!("{day}, {month} {}", ordinal(d)),
            1 => format!("{day}, {month} {d}"),
            2 => format!("{day}, {month} {d}, {y}"),
            3 => format!("{day3} {m}/{d}"),
            4 => format!("{day} {m}/{d}"),
            5 => format!("{month3} {d} ({day3})"),
            6 => format!("{day} the {}", ordinal(d)),
            7 => format!("{day3}, {month3} {d}"),
            _ => format!("{day} {m}/{d}/{:02}", y % 100),
        }
    } else {
        match dice.index(8) {
            0 => format!("{day} {d} {month}"),
            1 => format!("{day} {} {month}", ordinal(d)),
            2 => format!("{day3} {d} {month3}"),
            3 => format!("{day}, {d} {month} {y}"),
            4 => format!("{day} {d:02}/{m:02}/{y}"),
            5 => format!("{day} the {}", ordinal(d)),
            6 => format!("{day3} {y}-{m:02}-{d:02}"),
            _ => format!("{day}, {month} {}", ordinal(d)),
        }
    }
}

/// One clock time of a zone's custom, in English.
pub fn english_time(at: &Zoned, dice: &mut Dice, twelve: bool) -> String {
    let (h, m) = (at.hour(), at.minute());
    if !twelve {
        return format!("{h:02}:{m:02}");
    }
    let half = if h < 12 { "am" } else { "pm" };
    let hour = if h % 12 == 0 { 12 } else { h % 12 };
    let mark = match dice.index(4) {
        0 => format!(" {half}"),
        1 => format!(" {}", half.to_uppercase()),
        2 => {
            if h < 12 {
                " a.m.".to_owned()
            } else {
                " p.m.".to_owned()
            }
        }
        _ => half.to_owned(),
    };
    if m == 0 && dice.chance(65.0) {
        format!("{hour}{mark}")
    } else {
        format!("{hour}:{m:02}{mark}")
    }
}
