//! Days and stretches of days as a person writes them: “Friday 24 April”, “Friday, April 24”.

use jiff::civil::Date;

use crate::dates::{month_name, weekday_name};
use crate::note::{Spelling, Stretch};

/// Days beyond which the weekday alone no longer tells which day is meant. *Assumption.*
const WEEKDAY_ALONE_DAYS: i32 = 3;

/// The name of a weekday.
pub fn weekday(day: Date) -> &'static str {
    weekday_name(day.weekday())
}

/// “24 April” or “April 24”.
fn short(day: Date, spelling: Spelling) -> String {
    let month = month_name(day);
    match spelling {
        Spelling::American => format!("{month} {}", day.day()),
        Spelling::British | Spelling::Any => format!("{} {month}", day.day()),
    }
}

/// Days beyond which a day without its year could be that of another year. *Assumption.*
const YEAR_CLEAR_DAYS: i32 = 150;

/// “Friday 24 April”, with the year where it could be another.
pub fn full(day: Date, spelling: Spelling, today: Option<Date>) -> String {
    let comma = if spelling == Spelling::American {
        ","
    } else {
        ""
    };
    let mut text = format!("{}{comma} {}", weekday(day), short(day, spelling));
    let far = |today: Date| {
        today
            .since(day)
            .is_ok_and(|it| it.get_days().abs() > YEAR_CLEAR_DAYS)
    };
    if today.is_some_and(|it| it.year() != day.year() || far(it)) {
        text.push_str(&format!("{comma} {}", day.year()));
    }
    text
}

/// When a past day was: “today”, “yesterday”, “on Tuesday”, “on Tuesday 14 April”.
pub fn when(day: Date, spelling: Spelling, today: Option<Date>) -> String {
    let ago = today
        .and_then(|today| today.since(day).ok())
        .map(|it| it.get_days());
    match ago {
        Some(0) => "today".to_owned(),
        Some(1) => "yesterday".to_owned(),
        Some(days) if (2..=WEEKDAY_ALONE_DAYS).contains(&days) => format!("on {}", weekday(day)),
        _ => format!("on {}", full(day, spelling, today)),
    }
}

/// By when an answer was promised: “by Friday 24 April”. Of a stretch its last day only: “mid April” named no first day, and
/// nobody is told that they did.
pub fn promised(stretch: Stretch, spelling: Spelling, today: Option<Date>) -> String {
    format!("by {}", full(stretch.last, spelling, today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_said_as_the_reader_says_it() {
        let day = date(2026, 4, 24);
        let here = Some(date(2026, 4, 28));
        assert_eq!(full(day, Spelling::British, here), "Friday 24 April");
        assert_eq!(full(day, Spelling::Any, None), "Friday 24 April");
        assert_eq!(full(day, Spelling::American, here), "Friday, April 24");
        let later = Some(date(2027, 1, 4));
        assert_eq!(full(day, Spelling::British, later), "Friday 24 April 2026");
        assert_eq!(
            full(day, Spelling::American, later),
            "Friday, April 24, 2026"
        );
    }

    #[test]
    fn a_day_close_by_is_said_from_today() {
        let day = date(2026, 4, 14);
        let said = |today| when(day, Spelling::British, Some(today));
        assert_eq!(said(day), "today");
        assert_eq!(said(date(2026, 4, 15)), "yesterday");
        assert_eq!(said(date(2026, 4, 17)), "on Tuesday");
        assert_eq!(said(date(2026, 4, 18)), "on Tuesday 14 April");
        assert_eq!(when(day, Spelling::American, None), "on Tuesday, April 14");
    }

    #[test]
    fn a_promise_names_its_last_day() {
        let of = |first, last| promised(Stretch { first, last }, Spelling::British, None);
        let friday = date(2026, 4, 24);
        assert_eq!(of(friday, friday), "by Friday 24 April");
        assert_eq!(of(date(2026, 4, 20), friday), "by Friday 24 April");
    }
}
