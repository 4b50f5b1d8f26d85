//! Moments and days in the few words that a screen or a page has room for. The full form is in the answers themselves.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use meanwhile_engine::shapes::Moment;

/// A moment: “today 15:30”, “Tue 14 April, 09:30 (15:30 in Berlin)”.
pub fn moment(moment: &Moment, now: Timestamp) -> String {
    let today = moment.zone.date(now);
    let day = day(moment.here.date(), today);
    let comma = if day.contains(' ') { "," } else { "" };
    let mut text = format!("{day}{comma} {}", moment.here.strftime("%H:%M"));
    if let Some(there) = &moment.there {
        let same_day = there.time.date() == moment.here.date();
        let format = if same_day { "%H:%M" } else { "%a %H:%M" };
        let time = there.time.strftime(format);
        text.push_str(&format!(" ({time} in {})", there.zone.city()));
    }
    text
}

/// A moment by our own clock alone: “today 15:30”, “Tue 14 April, 09:30”.
pub fn here(it: &Moment, now: Timestamp) -> String {
    moment(&Moment::new(it.at, it.zone), now)
}

/// The day of a moment, by our own clock; its time of day when it is today: “today 15:30”, “Tue 14 April”.
pub fn roughly(it: &Moment, now: Timestamp) -> String {
    let today = it.zone.date(now);
    let date = it.here.date();
    if date == today {
        return here(it, now);
    }
    day(date, today)
}

/// The end of something: “today 18:00”, “Mon 14 September, 06:00 (12:00 in Paris)”. Of a whole day only the day: “the end
/// of today”, “Fri 20 March”; of a day elsewhere “the end of Fri 23 October in Denver (Sat 24 October, 01:59 here)”.
pub fn end(it: &Moment, now: Timestamp) -> String {
    let there = it.there.as_ref();
    if let Some((there, date)) = there.and_then(|it| Some((it, whole_day(it.time)?))) {
        let named = day(date, there.zone.date(now));
        let (place, own) = (there.zone.city(), here(it, now));
        return format!("the end of {named} in {place} ({own} here)");
    }
    let Some(date) = whole_day(it.here) else {
        return moment(it, now);
    };
    let today = it.zone.date(now);
    if date == today {
        return "the end of today".to_owned();
    }
    day(date, today)
}

/// The day that ends at this time of a clock, if one does: in its last minute, or as the next one begins.
fn whole_day(end: DateTime) -> Option<Date> {
    if end.time() >= jiff::civil::time(23, 59, 0, 0) {
        return Some(end.date());
    }
    (end.time() == Time::midnight())
        .then(|| end.date().yesterday().ok())
        .flatten()
}

/// A day: “today”, “tomorrow”, “Tue 14 April”, “Wed 14 April 2027” when it is not this year.
pub fn day(date: Date, today: Date) -> String {
    if date == today {
        return "today".to_owned();
    }
    if today.tomorrow().is_ok_and(|it| it == date) {
        return "tomorrow".to_owned();
    }
    if today.yesterday().is_ok_and(|it| it == date) {
        return "yesterday".to_owned();
    }
    let format = if date.year() != today.year() {
        "%a %-d %B %Y"
    } else {
        "%a %-d %B"
    };
    date.strftime(format).to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use meanwhile_core::time::Zone;

    #[test]
    fn near_days_have_names_and_days_of_other_years_their_year() {
        let today: Date = "2026-03-11".parse().unwrap();
        let text = |date: &str| day(date.parse().unwrap(), today);
        assert_eq!(text("2026-03-11"), "today");
        assert_eq!(text("2026-03-12"), "tomorrow");
        assert_eq!(text("2026-03-10"), "yesterday");
        assert_eq!(text("2026-04-14"), "Tue 14 April");
        assert_eq!(text("2025-12-31"), "Wed 31 December 2025");
        assert_eq!(text("2027-04-14"), "Wed 14 April 2027");
    }

    #[test]
    fn their_clock_stands_behind_ours_where_it_differs() {
        let zone = |name| Zone::parse(name).unwrap();
        let now = "2026-04-13T13:30:00Z".parse().unwrap();
        let at = "2026-04-14T13:30:00Z".parse().unwrap();
        let text = |here, there| moment(&Moment::between(at, zone(here), zone(there)), now);
        assert_eq!(
            text("America/New_York", "Europe/Berlin"),
            "tomorrow 09:30 (15:30 in Berlin)"
        );
        assert_eq!(
            text("Europe/Berlin", "Pacific/Auckland"),
            "tomorrow 15:30 (Wed 01:30 in Auckland)"
        );
    }

    #[test]
    fn an_end_is_the_day_they_named_and_by_their_clock() {
        let zone = |name| Zone::parse(name).unwrap();
        let now = "2026-10-19T13:00:00Z".parse().unwrap();
        let text = |at: &str, here, there| {
            let at = at.parse().unwrap();
            end(&Moment::between(at, zone(here), zone(there)), now)
        };
        let (denver, york) = ("America/Denver", "America/New_York");
        assert_eq!(
            text("2026-10-24T05:59:00Z", york, denver),
            "the end of Fri 23 October in Denver (Sat 24 October, 01:59 here)"
        );
        assert_eq!(
            text("2026-10-24T06:00:00Z", york, denver),
            "the end of Fri 23 October in Denver (Sat 24 October, 02:00 here)"
        );
        assert_eq!(text("2026-10-24T03:59:00Z", york, york), "Fri 23 October");
        assert_eq!(text("2026-10-24T04:00:00Z", york, york), "Fri 23 October");
        assert_eq!(text("2026-10-20T03:59:00Z", york, york), "the end of today");
        assert_eq!(
            text("2026-10-24T04:00:00Z", york, "Europe/Paris"),
            "Fri 23 October"
        );
        assert_eq!(
            text("2026-10-23T10:00:00Z", york, "Europe/Paris"),
            "Fri 23 October, 06:00 (12:00 in Paris)"
        );
    }
}
