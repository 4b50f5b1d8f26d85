//! Cause `long_season`: the weeks in which people there take their long leave.

use super::{Cause, Holds, Silence};
use crate::policy::View;
use crate::time::Country;

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "long_season",
    what: "It is the season in which most people of their country take their long leave.",
    why: "Of a panel of three one is always away, and decisions wait for the last to be back.",
    source: "usual holiday seasons of the countries; the dates are assumptions",
    since: "0.1.0",
    holds,
};

/// The first and last day of a season as month and day; from December to January it passes the turn of the year.
type Season = ((i8, i8), (i8, i8));

/// The long leave of a country, by its code. *Assumption:* the weeks in which schools are closed and most leave is taken;
/// where nothing is listed, August. `None` where there is no season in which most are away together.
fn season(country: &str) -> Option<Season> {
    Some(match country {
        // Four weeks in summer by law or custom, most of them in July.
        "SE" | "NO" | "FI" | "DK" | "IS" | "EE" | "LV" | "LT" => ((7, 1), (8, 7)),
        "ES" | "FR" | "IT" | "GR" | "BE" | "LU" | "MC" | "CY" | "MT" => ((7, 27), (8, 31)),
        "AU" | "NZ" | "ZA" | "NA" | "AR" | "CL" | "UY" | "PY" | "BR" | "PE" => ((12, 15), (1, 31)),
        // The days around Obon.
        "JP" => ((8, 10), (8, 17)),
        "AE" | "CN" | "EG" | "HK" | "ID" | "IN" | "KE" | "KR" | "MY" | "NG" | "PH" | "SA"
        | "SG" | "TH" | "TW" | "VN" => return None,
        _ => ((8, 1), (8, 31)),
    })
}

fn holds(_: &View<'_>, silence: &Silence) -> Option<Holds> {
    let country = silence.calendar.country();
    let (first, last) = season(country.map_or("", Country::code))?;
    let today = (silence.today.month(), silence.today.day());
    let is_in = if first <= last {
        (first..=last).contains(&today)
    } else {
        today >= first || today <= last
    };
    // Between the years another cause says more.
    (is_in && !silence.calendar.day_kind(silence.today).is_soft()).then_some(())?;
    let text = match (country, first.0) {
        (None, _) => "August is holiday time in many places.",
        (_, 12) => "It is summer there, when most people take their long leave.",
        (_, 7) if today.0 == 7 => "July is holiday time there.",
        _ => "August is holiday time there.",
    };
    Holds::now(&CAUSE, text)
}

#[cfg(test)]
mod tests {
    use crate::policy::story::Story;

    fn said(country: &str, zone: &str, now: &str) -> String {
        let story = Story::new().there(country, zone);
        let story = story.interview("2026-06-01 10:00", 60, &["Dana"]);
        story.silence("long_season", now)
    }

    #[test]
    fn each_country_has_its_season() {
        assert_eq!(
            said("SE", "Europe/Stockholm", "2026-07-14 10:00"),
            "July is holiday time there."
        );
        assert_eq!(said("SE", "Europe/Stockholm", "2026-08-14 10:00"), "");
        assert_eq!(
            said("IT", "Europe/Rome", "2026-08-11 10:00"),
            "August is holiday time there."
        );
        assert_eq!(said("US", "America/New_York", "2026-07-14 10:00"), "");
        assert!(said("AU", "Australia/Sydney", "2027-01-12 10:00").contains("summer there"));
        assert_eq!(said("AU", "Australia/Sydney", "2026-08-12 10:00"), "");
        assert_eq!(said("IN", "Asia/Kolkata", "2026-08-11 10:00"), "");
    }
}
