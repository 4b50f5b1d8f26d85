//! Moments and days in the few words that a screen has room for. The full form is in the answers themselves.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::time::Zone;
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
        text.push_str(&format!(" ({time} in {})", place(there.zone)));
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

/// The end of something by our own clock; of a whole day only the day: “today 18:00”, “the end of today”, “Fri 20 March”.
pub fn end(it: &Moment, now: Timestamp) -> String {
    if it.here.time() < jiff::civil::time(23, 59, 0, 0) {
        return here(it, now);
    }
    let today = it.zone.date(now);
    let day = day(it.here.date(), today);
    if it.here.date() == today {
        return "the end of today".to_owned();
    }
    day
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

/// The city of a zone: “Berlin” for Europe/Berlin.
pub fn place(zone: Zone) -> String {
    let name = zone.name().rsplit('/').next().unwrap_or_default();
    name.replace('_', " ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

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
}
